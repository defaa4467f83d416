#include "app/link/Credentials.h"

#include "app/keys/KeyError.h"
#include "app/keys/SecretFile.h"

namespace ami::app {
namespace {

constexpr std::size_t longestSecret = 256;

Unexpected asCredential(const Error& error) {
    const auto code = [&] {
        switch (static_cast<KeyError>(error.code)) {
            case KeyError::TooOpen: return CredentialError::TooOpen;
            case KeyError::TooLong: return CredentialError::TooLong;
            default: return CredentialError::CannotRead;
        }
    }();
    return fail(Fault::Refused, Layer::Link, code, code == CredentialError::TooLong ? 0 : error.detail);
}

}  // namespace

Result<crypto::SecureBytes> readSecret(const std::string& fileOrDash) {
    auto file = SecretFile::open(fileOrDash);
    if (!file) return asCredential(file.error());
    auto line = file->readLine(longestSecret);
    if (!line) return asCredential(line.error());
    if (line->empty()) return fail(Fault::Refused, Layer::Link, CredentialError::EmptySecret);
    return line;
}

}  // namespace ami::app
