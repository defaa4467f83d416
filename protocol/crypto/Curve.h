#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

#include "protocol/base/Bytes.h"
#include "protocol/crypto/Digest.h"
#include "protocol/crypto/SecureBytes.h"

/// ECDSA and ECDH on the NIST curves. Private keys are scalars, public keys x ‖ y, signatures r ‖ s: raw, big-endian, each number as
/// long as a coordinate. Nothing or false answers every wrong length, scalar out of range and point that is not on the curve.
/// @spec FIPS 186-4, NIST SP 800-56A
namespace ami::crypto {

enum class Curve : std::uint8_t { P256, P384 };

constexpr std::size_t coordinateOctets(Curve curve) { return curve == Curve::P256 ? 32 : 48; }
/// The hash that goes with the curve: SHA-256 or SHA-384.
constexpr Hash hashOf(Curve curve) { return curve == Curve::P256 ? Hash::Sha256 : Hash::Sha384; }

struct KeyPair {
    SecureBytes privateKey;
    Bytes publicKey;
};

/// A new pair from octets that @p random gives; scalars out of range are drawn again. @spec FIPS 186-4 B.4.2
std::optional<KeyPair> makeKeyPair(Curve curve, const std::function<bool(std::span<std::uint8_t>)>& random);
std::optional<Bytes> publicKeyOf(Curve curve, BytesView privateKey);
/// Full validation: coordinates in range, and on the curve; the cofactor is 1. @spec NIST SP 800-56A 5.6.2.3.3
bool isValidPoint(Curve curve, BytesView publicKey);

std::optional<Bytes> sign(Curve curve, BytesView privateKey, BytesView message);
bool verify(Curve curve, Hash hash, BytesView publicKey, BytesView message, BytesView signature);
inline bool verify(Curve curve, BytesView publicKey, BytesView message, BytesView signature) {
    return verify(curve, hashOf(curve), publicKey, message, signature);
}

/// Z: the x coordinate that both sides have in common. @spec NIST SP 800-56A 5.7.1.2
std::optional<SecureBytes> agree(Curve curve, BytesView privateKey, BytesView peerPublicKey);

}  // namespace ami::crypto
