#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "protocol/base/Bytes.h"

namespace ami::crypto {

/// Octets of a secret, kept in OpenSSL secure memory when it is there and wiped before they are freed. Move only; never printed.
class SecureBytes {
public:
    SecureBytes() = default;
    explicit SecureBytes(BytesView secret);
    /// So many zeros, to be written over with writable().
    explicit SecureBytes(std::size_t size);
    ~SecureBytes();
    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    SecureBytes(const SecureBytes&) = delete;
    SecureBytes& operator=(const SecureBytes&) = delete;

    BytesView view() const { return {data_, size_}; }
    std::span<std::uint8_t> writable() { return {data_, size_}; }
    bool empty() const { return size_ == 0; }
    SecureBytes clone() const { return SecureBytes(view()); }
    void wipe();

private:
    std::uint8_t* data_ = nullptr;
    std::size_t size_ = 0;
};

/// Overwrites octets that held a secret, in a way that no compiler leaves out.
void cleanse(std::span<std::uint8_t> octets);

/// Same length and same octets, in time that depends on the length alone.
bool constantTimeEqual(BytesView a, BytesView b);

}  // namespace ami::crypto
