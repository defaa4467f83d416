#include "protocol/crypto/AesGcm.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

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

namespace {

/// The tag as a parameter of the context: quicker than the control function, which looks up what it means.
struct TagParameter {
    explicit TagParameter(std::uint8_t* tag)
        : list{OSSL_PARAM_construct_octet_string(OSSL_CIPHER_PARAM_AEAD_TAG, tag, AesGcm::tagOctets), OSSL_PARAM_construct_end()} {}
    OSSL_PARAM list[2];
};

}  // namespace

bool AesGcm::run(const Iv& iv, std::span<const BytesView> aad, BytesView from, std::span<std::uint8_t> to, const BytesView* tag) {
    if (from.size() != to.size() || from.size() > INT_MAX) return false;
    EVP_CIPHER_CTX* context = context_.get();
    if (tag) {
        // The library only reads the tag; its interface is older than const.
        const TagParameter expected(const_cast<std::uint8_t*>(tag->data()));
        if (EVP_CipherInit_ex2(context, nullptr, nullptr, iv.data(), 0, expected.list) != 1) return false;
    } else if (EVP_CipherInit_ex2(context, nullptr, nullptr, iv.data(), 1, nullptr) != 1) {
        return false;
    }
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
    TagParameter made(tag.data());
    return run(iv, aad, plain, text, nullptr) && EVP_CipherFinal_ex(context_.get(), &nothing, &length) == 1 &&
           EVP_CIPHER_CTX_get_params(context_.get(), made.list) == 1;
}

bool AesGcm::open(const Iv& iv, std::span<const BytesView> aad, BytesView text, std::span<std::uint8_t> plain, BytesView tag) {
    if (tag.size() != tagOctets) return false;
    int length = 0;
    std::uint8_t nothing = 0;
    if (run(iv, aad, text, plain, &tag) && EVP_CipherFinal_ex(context_.get(), &nothing, &length) == 1) return true;
    OPENSSL_cleanse(plain.data(), plain.size());
    return false;
}

bool AesGcm::apply(const Iv& iv, BytesView from, std::span<std::uint8_t> to) { return run(iv, {}, from, to, nullptr); }

}  // namespace ami::crypto
