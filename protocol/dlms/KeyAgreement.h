#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "protocol/crypto/Curve.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/Security.h"

/// How two ends come to a key. Curve, hash and lengths follow from the suite. @spec IEC 62056-5-3 5.3.4.6
namespace ami::dlms {

/// What the derived key is for; last arc of 2.16.756.5.8.3.x.
enum class AlgorithmId : std::uint8_t { AesGcm128 = 0, AesGcm256 = 1, AesWrap128 = 2, AesWrap256 = 3 };

/// Nothing for suite 0.
std::optional<crypto::Curve> curveOf(SecuritySuite suite);
constexpr AlgorithmId cipherOf(SecuritySuite suite) { return suite == SecuritySuite::Suite2 ? AlgorithmId::AesGcm256 : AlgorithmId::AesGcm128; }
constexpr AlgorithmId wrapOf(SecuritySuite suite) { return suite == SecuritySuite::Suite2 ? AlgorithmId::AesWrap256 : AlgorithmId::AesWrap128; }

/// Key of suiteFacts().keyOctets from the shared secret @p z. Party U is the originator: its title, in C(0e, 2s) followed by the
/// transaction-id with its length octet. Party V is the recipient's title. @p early: see SecurityOptions::earlyAlgorithmId.
std::optional<crypto::SecureBytes> deriveKey(SecuritySuite suite, AlgorithmId algorithm, BytesView z, BytesView partyU, BytesView nonceU,
                                             BytesView partyV, bool early = false);

/// One end of the Ephemeral Unified Model C(2e, 0s), as the methods of Security setup use it to agree on unicast, broadcast and
/// authentication keys: each side sends its ephemeral public key, signed. @spec IEC 62056-6-2 4.4.7 key_agreement
/// The signature covers the key id and the public key.
std::optional<Bytes> signEphemeral(SecuritySuite suite, std::uint8_t keyId, BytesView ephemeralPublic, BytesView signingKey);
bool verifyEphemeral(SecuritySuite suite, std::uint8_t keyId, BytesView ephemeralPublic, BytesView signature, BytesView peerSigning);

}  // namespace ami::dlms
