#include "protocol/dlms/KeyAgreement.h"

#include <array>

#include "protocol/crypto/Kdf.h"

namespace ami::dlms {

std::optional<crypto::Curve> curveOf(SecuritySuite suite) {
    switch (suite) {
        case SecuritySuite::Suite1: return crypto::Curve::P256;
        case SecuritySuite::Suite2: return crypto::Curve::P384;
        case SecuritySuite::Suite0: break;
    }
    return std::nullopt;
}

std::optional<crypto::SecureBytes> deriveKey(SecuritySuite suite, AlgorithmId algorithm, BytesView z, BytesView partyU, BytesView nonceU,
                                             BytesView partyV, bool early) {
    const auto curve = curveOf(suite);
    if (!curve) return std::nullopt;
    const std::array<std::uint8_t, 7> identifier{
        0x60, 0x85, 0x74, static_cast<std::uint8_t>(early ? 0x06 : 0x05), 0x08, 0x03, static_cast<std::uint8_t>(algorithm)};
    const std::array<BytesView, 4> other{identifier, partyU, nonceU, partyV};
    return crypto::concatKdf(crypto::hashOf(*curve), z, other, suiteFacts(suite).keyOctets);
}

std::optional<Bytes> signEphemeral(SecuritySuite suite, std::uint8_t keyId, BytesView ephemeralPublic, BytesView signingKey) {
    const auto curve = curveOf(suite);
    if (!curve) return std::nullopt;
    Bytes message{keyId};
    append(message, ephemeralPublic);
    return crypto::sign(*curve, signingKey, message);
}

bool verifyEphemeral(SecuritySuite suite, std::uint8_t keyId, BytesView ephemeralPublic, BytesView signature, BytesView peerSigning) {
    const auto curve = curveOf(suite);
    if (!curve || !crypto::isValidPoint(*curve, ephemeralPublic)) return false;
    Bytes message{keyId};
    append(message, ephemeralPublic);
    return crypto::verify(*curve, peerSigning, message, signature);
}

}  // namespace ami::dlms
