#pragma once

#include <openssl/ssl.h>

#include <optional>
#include <string>
#include <vector>

#include "hal/coap/CoapValues.h"

namespace ami::hal {

/// The chain and what was taken back, up to the authority: the peer's certificate needs a list, those above it are held against theirs where there is
/// one. libcoap asks for no revocation lists, and tells only its log what is wrong with a chain.
std::optional<CoapRefusal> refusalOfChain(X509_STORE_CTX* chain, const std::string& crlFile);
/// The same, then the name: libcoap hands over only one name of a certificate.
std::optional<CoapRefusal> refusalOfServer(X509_STORE_CTX* chain, const std::string& serverName, const std::string& crlFile);

/// What we have to show.
enum class OwnProof : std::uint8_t { None, Key, Certificate };

/// What a fatal alert of the peer means. @p peerIsProven: it came after the peer's own certificate was good. @spec RFC 5246 7.2, RFC 4279 2
std::optional<CoapRefusal> refusalOfAlert(unsigned number, OwnProof own, bool peerIsProven);

/// Whether our own files can be used, which libcoap says with a null pointer only. @p asServer: chain and key must be there, the authority need not.
std::optional<Error> unusableFiles(const CoapCertificates& files, bool asServer = false);

/// Servers made of @p contexts show all certificates of the file; libcoap takes only the first. Before keys or certificates are given to libcoap, which
/// prepares the first handshake then. @p chainFile outlives the contexts and may be filled later; empty: none is shown.
void showChainOf(const std::vector<SSL_CTX*>& contexts, const std::string* chainFile);

/// Every SSL_CTX that is made on this thread while this lives: libcoap makes them out of sight, and OpenSSL tells.
class MadeSslContexts {
public:
    MadeSslContexts();
    ~MadeSslContexts();
    MadeSslContexts(const MadeSslContexts&) = delete;
    MadeSslContexts& operator=(const MadeSslContexts&) = delete;

    std::vector<SSL_CTX*> all;

private:
    static void note(void* made, void*, CRYPTO_EX_DATA*, int, long, void*);
    static thread_local MadeSslContexts* current_;
};

}  // namespace ami::hal
