#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

/// Room for octets on their way into SecureBytes; wiped on every way out.
class WipedBuffer {
public:
    explicit WipedBuffer(std::size_t capacity);
    ~WipedBuffer();
    WipedBuffer(const WipedBuffer&) = delete;
    WipedBuffer& operator=(const WipedBuffer&) = delete;

    std::uint8_t* data() { return octets_.get(); }
    std::size_t capacity() const { return capacity_; }
    BytesView view() const { return {octets_.get(), size_}; }
    std::size_t size() const { return size_; }
    void resize(std::size_t size) { size_ = size <= capacity_ ? size : capacity_; }
    /// False when it is full.
    bool push(std::uint8_t octet);

private:
    std::unique_ptr<std::uint8_t[]> octets_;
    std::size_t capacity_;
    std::size_t size_ = 0;
};

/// A file that its owner alone may read: regular, mode 600 or 400, ours, no symbolic link; "-" is standard input, whose terminal shows
/// nothing while this lives. Errors: KeyError::CannotRead, TooOpen.
class SecretFile {
public:
    static Result<SecretFile> open(const std::string& fileOrDash);
    SecretFile(SecretFile&& other) noexcept;
    SecretFile& operator=(SecretFile&&) = delete;
    ~SecretFile();

    /// Up to the end; TooLong beyond @p limit octets.
    Result<crypto::SecureBytes> readAll(std::size_t limit);
    /// The first line without its end, octet by octet, so that nothing behind it is taken from a pipe that others read too.
    Result<crypto::SecureBytes> readLine(std::size_t limit);

private:
    struct Terminal;
    explicit SecretFile(int descriptor);
    int descriptor_;
    bool owned_ = false;
    std::unique_ptr<Terminal> terminal_;
};

/// A file that may be public but that nobody else may change: regular and not writable by group or others. Same errors.
Result<Bytes> readPublicFile(const std::string& path, std::size_t limit);

}  // namespace ami::app
