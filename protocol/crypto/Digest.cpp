#include "protocol/crypto/Digest.h"

#include <openssl/evp.h>

#include <stdexcept>

namespace ami::crypto {

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
