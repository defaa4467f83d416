#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>

#include "protocol/base/Bytes.h"

namespace ami::crypto {

enum class Hash : std::uint8_t { Md5, Sha1, Sha256, Sha384 };

constexpr std::size_t digestOctets(Hash hash) {
    switch (hash) {
        case Hash::Md5: return 16;
        case Hash::Sha1: return 20;
        case Hash::Sha256: return 32;
        case Hash::Sha384: break;
    }
    return 48;
}

/// Digest of the parts one after the other; nothing when the library does not offer the hash.
std::optional<Bytes> digest(Hash hash, std::initializer_list<BytesView> parts);
/// The same into @p to, of digestOctets(); for digests that are secrets.
[[nodiscard]] bool digestInto(Hash hash, std::span<const BytesView> parts, std::span<std::uint8_t> to);

using Sha256 = std::array<std::uint8_t, 32>;

Sha256 sha256(BytesView bytes);

/// Standard alphabet with padding, as Content-Digest of RFC 9530 wants it.
std::string toBase64(BytesView bytes);

}  // namespace ami::crypto
