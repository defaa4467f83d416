#include "app/sim/model/MeterSecurity.h"

#include <algorithm>
#include <array>

#include "app/keys/SystemRandom.h"
#include "app/sim/model/FeederModel.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/Hls.h"

namespace ami::sim {

using dlms::AuthenticationMechanism;
using dlms::KeyRole;
using dlms::SecurityError;

namespace {

constexpr std::int64_t countersEachSecond = 16;

std::uint32_t counterOfTime(UtcTime now) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(now - FeederModel::origin).count();
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(seconds * countersEachSecond, 1, 0xF0000000));
}

dlms::SystemTitle titleOf(const std::string& serial) {
    std::uint64_t number = 0;
    for (const char c : serial) number = number * 31 + static_cast<std::uint8_t>(c);
    dlms::SystemTitle title{'A', 'M', 'I'};
    for (std::size_t i = title.size(); i-- > 3; number >>= 8) title[i] = static_cast<std::uint8_t>(number);
    return title;
}

/// Whatever mechanism @p options has the keys for.
dlms::Mechanisms highLevel(const dlms::SecurityOptions& options) {
    dlms::Mechanisms found{};
    for (const auto mechanism : {AuthenticationMechanism::HighMd5, AuthenticationMechanism::HighSha1, AuthenticationMechanism::HighGmac,
                                 AuthenticationMechanism::HighSha256, AuthenticationMechanism::HighEcdsa}) {
        if (dlms::Hls::check(mechanism, options)) found.add(mechanism);
    }
    return found;
}

}  // namespace

Result<std::uint32_t> MeterCounters::reserve(KeyRole role) {
    std::uint64_t& next = next_.try_emplace(role, first_).first->second;
    if (next > 0xFFFFFFFF) return fail(Fault::Exhausted, Layer::Crypto, SecurityError::CounterExhausted);
    return static_cast<std::uint32_t>(next++);
}

std::optional<std::uint32_t> MeterCounters::lastAccepted(KeyRole role) const {
    const auto found = accepted_.find(role);
    return found == accepted_.end() ? std::nullopt : std::optional(found->second);
}

Result<void> MeterCounters::accept(KeyRole role, std::uint32_t counter) {
    accepted_[role] = counter;
    return {};
}

MeterSecurity::MeterSecurity(app::KeyFile keys, dlms::Protection policy, const std::string& serial, UtcTime now)
    : counters_(std::make_shared<MeterCounters>(counterOfTime(now))), certificates_(keys.certificates) {
    const auto side = [&](bool context) {
        dlms::SecurityOptions options = keys.meterOptions();
        if (!keys.meterTitle) options.systemTitle = titleOf(serial);
        options.protection = context ? policy : dlms::Protection{};
        options.cipheredContext = context;
        options.counters = counters_;
        options.random = app::systemRandom();
        return options;
    };
    ciphered_ = side(true);
    plain_ = side(false);
}

Result<void> MeterSecurity::check() const {
    const auto missing = [](KeyRole role) { return fail(Fault::Misuse, Layer::Crypto, SecurityError::NoKey, static_cast<int>(role)); };
    if (auto lengths = dlms::ApduProtection::check(ciphered_); !lengths) return lengths;
    if (ciphered_.keys.unicastEncryption.empty()) return missing(KeyRole::UnicastEncryption);
    if (ciphered_.protection.authenticated && ciphered_.keys.authentication.empty()) return missing(KeyRole::Authentication);
    if (!ciphered_.protection.isSigned) return {};
    if (ciphered_.keys.signing.empty()) return missing(KeyRole::Signing);
    if (ciphered_.keys.peerSigning.empty()) return missing(KeyRole::PeerSigning);
    return {};
}

dlms::SecurityOptions MeterSecurity::pushOptions() const {
    dlms::SecurityOptions options;
    options.suite = ciphered_.suite;
    options.systemTitle = ciphered_.systemTitle;
    options.keys = ciphered_.keys.clone();
    options.protection = {true, true, false};
    options.form = dlms::CipheringForm::General;
    options.counters = counters_;
    options.random = ciphered_.random;
    return options;
}

std::optional<dlms::AssociationConfiguration> MeterSecurity::configuration(std::uint16_t client, bool hasPassword) const {
    switch (client) {
        case 1: return dlms::AssociationConfiguration{highLevel(ciphered_), &ciphered_};
        case 2: return dlms::AssociationConfiguration{highLevel(plain_), &plain_};
        case 3: {
            dlms::Mechanisms mechanisms{AuthenticationMechanism::None};
            if (hasPassword) mechanisms = {AuthenticationMechanism::LowLevel};
            return dlms::AssociationConfiguration{mechanisms, &ciphered_};
        }
        default: return std::nullopt;
    }
}

void MeterSecurity::setClientTitle(BytesView title) {
    dlms::SystemTitle named{};
    if (title.size() != named.size()) return;
    std::copy(title.begin(), title.end(), named.begin());
    clientTitle_ = named;
}

std::uint8_t policyOctet(const dlms::Protection& protection) {
    const unsigned bits = (protection.authenticated ? 1u : 0u) | (protection.encrypted ? 2u : 0u) | (protection.isSigned ? 4u : 0u);
    return static_cast<std::uint8_t>(bits << 2 | bits << 5);
}

}  // namespace ami::sim
