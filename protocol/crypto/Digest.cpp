#include "protocol/crypto/Digest.h"

#include <openssl/evp.h>

#include <memory>
#include <stdexcept>

namespace ami::crypto {

namespace {

struct FreeContext {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

const EVP_MD* method(Hash hash) {
    switch (hash) {
        case Hash::Md5: return EVP_md5();
        case Hash::Sha1: return EVP_sha1();
        case Hash::Sha256: return EVP_sha256();
        case Hash::Sha384: break;
    }
    return EVP_sha384();
}

}  // namespace

bool digestInto(Hash hash, std::span<const BytesView> parts, std::span<std::uint8_t> to) {
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    if (to.size() != digestOctets(hash) || !context || EVP_DigestInit_ex(context.get(), method(hash), nullptr) != 1) return false;
    for (const BytesView part : parts) {
        if (EVP_DigestUpdate(context.get(), part.data(), part.size()) != 1) return false;
    }
    return EVP_DigestFinal_ex(context.get(), to.data(), nullptr) == 1;
}

std::optional<Bytes> digest(Hash hash, std::initializer_list<BytesView> parts) {
    Bytes made(digestOctets(hash));
    if (!digestInto(hash, {parts.begin(), parts.size()}, made)) return std::nullopt;
    return made;
}

Sha256 sha256(BytesView bytes) {
    Sha256 digest{};
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &length, EVP_sha256(), nullptr) != 1 || length != digest.size()) {
        throw std::runtime_error("SHA-256 is not available in this OpenSSL");
    }
    return digest;
}

std::string toBase64(BytesView bytes) {
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), bytes.data(), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

}  // namespace ami::crypto
