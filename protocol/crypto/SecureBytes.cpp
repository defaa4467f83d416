#include "protocol/crypto/SecureBytes.h"

#include <openssl/crypto.h>

#include <cstring>
#include <new>
#include <utility>

namespace ami::crypto {

SecureBytes::SecureBytes(BytesView secret) : SecureBytes(secret.size()) {
    if (!secret.empty()) std::memcpy(data_, secret.data(), size_);
}

SecureBytes::SecureBytes(std::size_t size) {
    if (size == 0) return;
    data_ = static_cast<std::uint8_t*>(OPENSSL_secure_zalloc(size));
    if (data_ == nullptr) throw std::bad_alloc();
    size_ = size;
}

SecureBytes::~SecureBytes() { wipe(); }

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept {
    if (this != &other) {
        wipe();
        data_ = std::exchange(other.data_, nullptr);
        size_ = std::exchange(other.size_, 0);
    }
    return *this;
}

void SecureBytes::wipe() {
    if (data_ != nullptr) OPENSSL_secure_clear_free(data_, size_);
    data_ = nullptr;
    size_ = 0;
}

void cleanse(std::span<std::uint8_t> octets) { OPENSSL_cleanse(octets.data(), octets.size()); }

bool constantTimeEqual(BytesView a, BytesView b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace ami::crypto
