#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "hal/coap/CoapEndpoint.h"
#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app::coap {

/// Where a resource is.
using CoapAddress = hal::CoapUrl;

enum class AccessKind : std::uint8_t { None, Psk, Certificates };

/// How a server is reached: names of files, never their content.
struct CoapAccess {
    AccessKind kind = AccessKind::None;
    std::string pskFile;   ///< as PskFile; "-": standard input
    std::string identity;  ///< empty: the only one of the file
    std::string caFile, chainFile, keyFile;
    std::string serverName;  ///< what the certificate must be for; empty: the host
    std::string crlFile{};   ///< revocation lists; empty: nobody is asked
    friend bool operator==(const CoapAccess&, const CoapAccess&) = default;
};

/// NotSecure (Layer::Transport) for a key or certificates that would not be used at @p url.
Result<void> fits(const CoapAccess& access, const hal::CoapUrl& url);
/// Changes when one of the files is replaced or written.
std::string fileStates(const CoapAccess& access);

/// The same with the key in hand. Views of security() are good while this lives.
class OpenAccess {
public:
    /// Errors as PskFile::read(), and NoIdentity; a private key that others may read is TooOpen.
    static Result<OpenAccess> open(const CoapAccess& access);
    hal::CoapEndpoint::Security security() const;

private:
    CoapAccess access_;
    std::string identity_;
    std::shared_ptr<const crypto::SecureBytes> key_;
};

/// "fd12::1/time", "node7", "coap://…": without a scheme it is coap://, or coaps:// with @p secure; an IPv6 address needs no brackets when
/// nothing stands behind it. BadCoapUrl.
Result<hal::CoapUrl> coapAddress(const std::string& text, bool secure = false);

/// "/3331/0/5700" of a URL: percent-encoded where it has to be.
std::string pathText(const std::vector<std::string>& segments);
/// The address of @p path at the same server. Nothing when the path has no form that an address can have.
std::optional<hal::CoapUrl> atSameServer(const hal::CoapUrl& server, const std::string& path);

/// A CSMP agent listens there; it speaks its own language (app/mesh).
bool isCsmpPort(std::uint16_t port);

}  // namespace ami::app::coap
