#include "app/link/Credentials.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <openssl/crypto.h>

namespace ami::app {
namespace {

constexpr std::size_t longestSecret = 256;

Unexpected wrong(CredentialError code, std::int64_t detail = 0) { return fail(Fault::Refused, Layer::Link, code, detail); }

/// Stack memory for the octets on their way into SecureBytes; wiped on every way out.
struct Buffer {
    std::array<std::uint8_t, longestSecret + 2> octets{};
    std::size_t size = 0;
    Buffer() = default;
    Buffer(const Buffer&) = delete;
    Buffer& operator=(const Buffer&) = delete;
    ~Buffer() { OPENSSL_cleanse(octets.data(), octets.size()); }
};

class File {
public:
    explicit File(const std::string& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)) {}
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    int descriptor() const { return descriptor_; }

private:
    int descriptor_;
};

/// Echo of a terminal off for as long as it lives.
class QuietTerminal {
public:
    explicit QuietTerminal(int descriptor) : descriptor_(descriptor) {
        if (::isatty(descriptor) == 0 || ::tcgetattr(descriptor, &before_) != 0) return;
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        changed_ = ::tcsetattr(descriptor, TCSAFLUSH, &quiet) == 0;
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;
    ~QuietTerminal() {
        if (changed_) ::tcsetattr(descriptor_, TCSAFLUSH, &before_);
    }

private:
    int descriptor_;
    termios before_{};
    bool changed_ = false;
};

/// Octet by octet, so that nothing behind the first line is taken from a pipe that others read too.
Result<crypto::SecureBytes> readLine(int descriptor) {
    Buffer buffer;
    bool ended = false;
    while (!ended && buffer.size < buffer.octets.size()) {
        const ssize_t count = ::read(descriptor, &buffer.octets[buffer.size], 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return wrong(CredentialError::CannotRead, errno);
        ended = count == 0 || buffer.octets[buffer.size] == '\n';
        buffer.size += static_cast<std::size_t>(count);
    }
    std::size_t size = buffer.size;
    if (size > 0 && buffer.octets[size - 1] == '\n') {
        --size;
        if (size > 0 && buffer.octets[size - 1] == '\r') --size;
    }
    if (!ended || size > longestSecret) return wrong(CredentialError::TooLong);
    if (size == 0) return wrong(CredentialError::EmptySecret);
    return crypto::SecureBytes(BytesView(buffer.octets.data(), size));
}

}  // namespace

Result<crypto::SecureBytes> readSecret(const std::string& fileOrDash) {
    if (fileOrDash == "-") {
        const QuietTerminal quiet(STDIN_FILENO);
        return readLine(STDIN_FILENO);
    }
    const File file(fileOrDash);
    if (file.descriptor() < 0) return wrong(CredentialError::CannotRead, errno);
    struct stat status{};
    if (::fstat(file.descriptor(), &status) != 0) return wrong(CredentialError::CannotRead, errno);
    if (!S_ISREG(status.st_mode)) return wrong(CredentialError::CannotRead, EINVAL);
    const unsigned permissions = status.st_mode & 07777u;
    if ((permissions != 0600u && permissions != 0400u) || status.st_uid != ::geteuid()) return wrong(CredentialError::TooOpen, permissions);
    return readLine(file.descriptor());
}

}  // namespace ami::app
