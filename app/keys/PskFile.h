#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

/// For which meters somebody speaks.
struct MeterRights {
    bool any = false;
    std::vector<std::string> meters{};
    bool cover(const std::string& meter) const;
    /// The meter, when there is one alone.
    const std::string* only() const { return !any && meters.size() == 1 ? &meters.front() : nullptr; }
    /// "*" or serial numbers with commas between them; nothing when one is empty or no plain text.
    static Result<MeterRights> parse(std::string_view text);
};

/// Identities and keys of DTLS-PSK, one a line: IDENTITY KEY [METERS]. KEY is 32 to 128 hexadecimal digits, METERS as above, the identity
/// itself when left out. @spec docs/hes.md, RFC 4279
class PskFile {
public:
    struct Entry { crypto::SecureBytes key; MeterRights rights; };

    /// A file of mode 600 or 400 that is ours. Errors as for key files (KeyError; detail: line).
    static Result<PskFile> read(const std::string& fileOrDash);
    static Result<PskFile> parse(BytesView text);

    /// Null when nobody has this identity.
    const Entry* find(std::string_view identity) const;
    /// The key of a meter that goes by one of @p names: of an identity that speaks for one of them, else for all. Null when there is none.
    std::pair<std::string, const Entry*> of(const std::vector<std::string>& names) const;
    /// The entry of a sender that has one alone; null when there is none.
    std::pair<std::string, const Entry*> first() const;
    std::size_t size() const { return entries_.size(); }

private:
    std::map<std::string, Entry, std::less<>> entries_;
};

/// What certificates may say, one a line: LFDI METERS. A certificate that is not named speaks for the meter that its common name is.
class CertificateRights {
public:
    static Result<CertificateRights> read(const std::string& file);
    static Result<CertificateRights> parse(std::string_view text);
    MeterRights of(const std::string& lfdi, const std::string& commonName) const;

private:
    std::map<std::string, MeterRights> entries_;
};

}  // namespace ami::app
