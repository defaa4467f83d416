#include "protocol/crypto/AesGcm.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <climits>

namespace ami::crypto {

void AesGcm::Free::operator()(evp_cipher_ctx_st* context) const { EVP_CIPHER_CTX_free(context); }

std::optional<AesGcm> AesGcm::make(BytesView key) {
    if (key.size() != 16 && key.size() != 32) return std::nullopt;
    AesGcm gcm(EVP_CIPHER_CTX_new());
    const EVP_CIPHER* cipher = key.size() == 16 ? EVP_aes_128_gcm() : EVP_aes_256_gcm();
    if (!gcm.context_ || EVP_CipherInit_ex(gcm.context_.get(), cipher, nullptr, key.data(), nullptr, 1) != 1) return std::nullopt;
    return gcm;
}

bool AesGcm::run(const Iv& iv, std::span<const BytesView> aad, BytesView from, std::span<std::uint8_t> to, bool encrypt) {
    if (from.size() != to.size() || from.size() > INT_MAX) return false;
    EVP_CIPHER_CTX* context = context_.get();
    if (EVP_CipherInit_ex(context, nullptr, nullptr, nullptr, iv.data(), encrypt ? 1 : 0) != 1) return false;
    int length = 0;
    for (const BytesView part : aad) {
        if (part.size() > INT_MAX) return false;
        if (!part.empty() && EVP_CipherUpdate(context, nullptr, &length, part.data(), static_cast<int>(part.size())) != 1) return false;
    }
    if (from.empty()) return true;
    return EVP_CipherUpdate(context, to.data(), &length, from.data(), static_cast<int>(from.size())) == 1;
}

bool AesGcm::seal(const Iv& iv, std::span<const BytesView> aad, BytesView plain, std::span<std::uint8_t> text,
                  std::span<std::uint8_t, tagOctets> tag) {
    int length = 0;
    std::uint8_t nothing = 0;
    return run(iv, aad, plain, text, true) && EVP_CipherFinal_ex(context_.get(), &nothing, &length) == 1 &&
           EVP_CIPHER_CTX_ctrl(context_.get(), EVP_CTRL_AEAD_GET_TAG, tagOctets, tag.data()) == 1;
}

bool AesGcm::open(const Iv& iv, std::span<const BytesView> aad, BytesView text, std::span<std::uint8_t> plain, BytesView tag) {
    if (tag.size() != tagOctets) return false;
    int length = 0;
    std::uint8_t nothing = 0;
    // The library only reads the tag; its interface is older than const.
    auto* expected = const_cast<std::uint8_t*>(tag.data());
    if (run(iv, aad, text, plain, false) && EVP_CIPHER_CTX_ctrl(context_.get(), EVP_CTRL_AEAD_SET_TAG, tagOctets, expected) == 1 &&
        EVP_CipherFinal_ex(context_.get(), &nothing, &length) == 1) {
        return true;
    }
    OPENSSL_cleanse(plain.data(), plain.size());
    return false;
}

bool AesGcm::apply(const Iv& iv, BytesView from, std::span<std::uint8_t> to) { return run(iv, {}, from, to, true); }

}  // namespace ami::crypto
