#include "app/link/LinkCredentials.h"

#include "app/link/AddressSecurity.h"

namespace ami::app {

void adapt(MeterAddress& address, const MeterKeys& keys) {
    using dlms::AuthenticationMechanism;
    if (address.mechanism != AuthenticationMechanism::None || address.protection.any()) return;
    if (!keys.keys.unicastEncryption.empty() && !keys.keys.authentication.empty()) address.mechanism = AuthenticationMechanism::HighGmac;
    else if (!keys.keys.signing.empty() && !keys.keys.peerSigning.empty()) address.mechanism = AuthenticationMechanism::HighEcdsa;
    else if (!keys.keys.hls.empty()) address.mechanism = AuthenticationMechanism::HighSha256;
    else if (!keys.password.empty()) address.mechanism = AuthenticationMechanism::LowLevel;
    address.protection = usualProtection(address.mechanism);
    if (keys.keys.unicastEncryption.empty()) address.protection = {};
}

bool asksForConfirmation(const Error& error) {
    if (error.layer != Layer::Crypto) return false;
    const auto code = static_cast<dlms::SecurityError>(error.code);
    if (code == dlms::SecurityError::ReplayedCounter) return true;
    return code == dlms::SecurityError::CounterJump && error.detail <= CounterLimits::refuseJump;
}

}  // namespace ami::app
