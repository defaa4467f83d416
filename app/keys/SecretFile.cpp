#include "app/keys/SecretFile.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <openssl/crypto.h>

#include "app/keys/KeyError.h"

namespace ami::app {
namespace {

Unexpected wrong(KeyError code, std::int64_t detail = 0) { return fail(Fault::Refused, Layer::Keys, code, detail); }

/// Opened without waiting and without becoming the controlling terminal, whatever the name turns out to be.
int openPlain(const std::string& path, int extra) { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | extra); }

}  // namespace

WipedBuffer::WipedBuffer(std::size_t capacity) : octets_(std::make_unique<std::uint8_t[]>(capacity)), capacity_(capacity) {}

WipedBuffer::~WipedBuffer() { OPENSSL_cleanse(octets_.get(), capacity_); }

bool WipedBuffer::push(std::uint8_t octet) {
    if (size_ == capacity_) return false;
    octets_[size_++] = octet;
    return true;
}

/// Echo of a terminal off for as long as it lives.
struct SecretFile::Terminal {
    explicit Terminal(int descriptor) : descriptor_(descriptor) {
        if (::isatty(descriptor) == 0 || ::tcgetattr(descriptor, &before_) != 0) return;
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        changed_ = ::tcsetattr(descriptor, TCSAFLUSH, &quiet) == 0;
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal() {
        if (changed_) ::tcsetattr(descriptor_, TCSAFLUSH, &before_);
    }

private:
    int descriptor_;
    termios before_{};
    bool changed_ = false;
};

SecretFile::SecretFile(int descriptor) : descriptor_(descriptor) {}

SecretFile::SecretFile(SecretFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      owned_(std::exchange(other.owned_, false)),
      terminal_(std::move(other.terminal_)) {}

SecretFile::~SecretFile() {
    if (owned_) ::close(descriptor_);
}

Result<SecretFile> SecretFile::open(const std::string& fileOrDash) {
    if (fileOrDash == "-") {
        SecretFile input(STDIN_FILENO);
        input.terminal_ = std::make_unique<Terminal>(STDIN_FILENO);
        return input;
    }
    SecretFile file(openPlain(fileOrDash, O_NOFOLLOW));
    if (file.descriptor_ < 0) return wrong(KeyError::CannotRead, errno);
    file.owned_ = true;
    struct stat status {};
    if (::fstat(file.descriptor_, &status) != 0) return wrong(KeyError::CannotRead, errno);
    if (!S_ISREG(status.st_mode)) return wrong(KeyError::CannotRead, EINVAL);
    const unsigned permissions = status.st_mode & 07777u;
    if ((permissions != 0600u && permissions != 0400u) || status.st_uid != ::geteuid()) return wrong(KeyError::TooOpen, permissions);
    return file;
}

Result<crypto::SecureBytes> SecretFile::readAll(std::size_t limit) {
    WipedBuffer buffer(limit + 1);
    for (;;) {
        const ssize_t count = ::read(descriptor_, buffer.data() + buffer.size(), buffer.capacity() - buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return wrong(KeyError::CannotRead, errno);
        if (count == 0) return crypto::SecureBytes(buffer.view());
        buffer.resize(buffer.size() + static_cast<std::size_t>(count));
        if (buffer.size() > limit) return wrong(KeyError::TooLong, static_cast<std::int64_t>(limit));
    }
}

Result<crypto::SecureBytes> SecretFile::readLine(std::size_t limit) {
    WipedBuffer buffer(limit + 1);
    for (;;) {
        WipedBuffer octet(1);
        const ssize_t count = ::read(descriptor_, octet.data(), 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return wrong(KeyError::CannotRead, errno);
        if (count == 0 || octet.data()[0] == '\n') break;
        if (!buffer.push(octet.data()[0])) return wrong(KeyError::TooLong, static_cast<std::int64_t>(limit));
    }
    if (buffer.size() > 0 && buffer.view().back() == '\r') buffer.resize(buffer.size() - 1);
    if (buffer.size() > limit) return wrong(KeyError::TooLong, static_cast<std::int64_t>(limit));
    return crypto::SecureBytes(buffer.view());
}

Result<Bytes> readPublicFile(const std::string& path, std::size_t limit) {
    const int descriptor = openPlain(path, 0);
    if (descriptor < 0) return wrong(KeyError::CannotRead, errno);
    const std::unique_ptr<const int, void (*)(const int*)> closer(&descriptor, [](const int* open) { ::close(*open); });
    struct stat status {};
    if (::fstat(descriptor, &status) != 0) return wrong(KeyError::CannotRead, errno);
    if (!S_ISREG(status.st_mode)) return wrong(KeyError::CannotRead, EINVAL);
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0) return wrong(KeyError::TooOpen, status.st_mode & 07777u);
    Bytes octets(limit + 1);
    std::size_t size = 0;
    for (;;) {
        const ssize_t count = ::read(descriptor, octets.data() + size, octets.size() - size);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return wrong(KeyError::CannotRead, errno);
        if (count == 0) break;
        size += static_cast<std::size_t>(count);
        if (size > limit) return wrong(KeyError::TooLong, static_cast<std::int64_t>(limit));
    }
    octets.resize(size);
    return octets;
}

}  // namespace ami::app
