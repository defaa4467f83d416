#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "protocol/base/Bytes.h"

struct evp_cipher_ctx_st;

namespace ami::crypto {

/// AES-GCM with a key of 128 or 256 bits, an initialisation vector of 96 bits and a tag of 96 bits. The key is expanded once; each
/// call sets the vector only and allocates nothing. @spec NIST SP 800-38D
class AesGcm {
public:
    static constexpr std::size_t ivOctets = 12;
    static constexpr std::size_t tagOctets = 12;
    using Iv = std::array<std::uint8_t, ivOctets>;
    using Tag = std::array<std::uint8_t, tagOctets>;

    /// Nothing when @p key has neither 16 nor 32 octets.
    static std::optional<AesGcm> make(BytesView key);

    /// Enciphers @p plain into @p text, which has the same length and may be the same place, and covers it and the parts of @p aad with
    /// a tag. False when the library fails. Never call it twice with one vector.
    [[nodiscard]] bool seal(const Iv& iv, std::span<const BytesView> aad, BytesView plain, std::span<std::uint8_t> text,
                            std::span<std::uint8_t, tagOctets> tag);
    /// Deciphers @p text into @p plain and checks @p tag in constant time; false, and @p plain wiped, when it does not fit.
    [[nodiscard]] bool open(const Iv& iv, std::span<const BytesView> aad, BytesView text, std::span<std::uint8_t> plain, BytesView tag);
    /// Enciphers or deciphers without any tag: whoever can change the text can change the value.
    [[nodiscard]] bool apply(const Iv& iv, BytesView from, std::span<std::uint8_t> to);

private:
    struct Free {
        void operator()(evp_cipher_ctx_st* context) const;
    };
    explicit AesGcm(evp_cipher_ctx_st* context) : context_(context) {}
    /// Deciphers against @p tag, or enciphers when there is none.
    bool run(const Iv& iv, std::span<const BytesView> aad, BytesView from, std::span<std::uint8_t> to, const BytesView* tag);

    std::unique_ptr<evp_cipher_ctx_st, Free> context_;
};

}  // namespace ami::crypto
