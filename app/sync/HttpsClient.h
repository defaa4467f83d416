#pragma once

#include <QSslSocket>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/sync/HttpHead.h"
#include "app/sync/SyncClient.h"
#include "app/sync/TlsIdentity.h"
#include "protocol/base/Bytes.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

struct HttpResponse {
    int status = 0;
    HttpHead head;
    Bytes body;
};

struct HttpRequest {
    using Headers = std::vector<std::pair<std::string, std::string>>;
    std::string method = "POST";
    std::string path = {};            ///< empty: the endpoint's own
    Headers headers = {};
    std::uint64_t octets = 0;         ///< of the body
    /// The next octets of the body, at most so many; fewer than one end the connection. A request is made from its beginning once more when a
    /// kept connection turns out to be closed, and then rewind() comes first.
    std::function<Bytes(std::size_t)> body = {};
    std::function<void()> rewind = {};
    std::function<void(std::uint64_t sent)> moved = {};   ///< octets of the body that are out
    std::function<bool()> cancelled = {};                 ///< asked besides the client's own
};

/// How to get out of this network.
struct ProxyChoice {
    enum class Kind : std::uint8_t { System, None, Explicit };
    Kind kind = Kind::System;
    std::string host;
    std::uint16_t port = 0;
    crypto::SecureBytes authorization;   ///< value of Proxy-Authorization; empty: none
};

/// "http://host:port", "none", or nothing for the system's; @p secretFile holds user:password. Fails with BadEndpoint or ProxySecret.
Result<ProxyChoice> chooseProxy(const std::string& proxy, const std::string& secretFile);

/// One HTTPS connection with blocking calls on the caller's thread; it needs no event loop. Stays open between requests.
class HttpsClient {
public:
    HttpsClient(QUrl endpoint, QSslConfiguration configuration, const ProxyChoice& proxy, std::chrono::milliseconds timeout,
                std::function<bool()> cancelled);
    ~HttpsClient();

    /// Sends one request. Fails with CannotConnect, ServerUntrusted, ClockWrong, CertificateRefused, ProxyRefused, CaptivePortal, TimedOut,
    /// BadAnswer, or Fault::Cancelled. A kept connection that the server closed meanwhile is opened anew once.
    Result<HttpResponse> send(const HttpRequest& request);
    Result<HttpResponse> post(const HttpRequest::Headers& headers, BytesView body);

    /// Whether the last request had left completely when it failed.
    bool wasOut() const { return wasOut_; }
    /// Whether the server's certificate failed for its dates alone, the chain being ours.
    bool onlyDatesFailed() const { return !dateErrors_.isEmpty(); }
    /// The time of a server whose certificate failed for its dates alone, the authority being ours; it is given nothing but our certificate.
    /// Nothing when it does not tell, or when its certificate would not be valid at that time either.
    std::optional<UtcTime> serverTime();
    /// The Date field of the last answer.
    std::optional<UtcTime> lastDate() const { return date_; }
    /// Octets over the line in both directions since the last call; TLS included, TCP not.
    std::uint64_t takeOctets() { return std::exchange(octets_, 0); }
    bool usesProxy() const;

private:
    Result<void> connect();
    Result<void> connectThroughProxy(const QString& host, quint16 port, const crypto::SecureBytes& authorization);
    Result<void> waitForTls();
    Result<HttpResponse> exchange(const QByteArray& head, const HttpRequest& request, bool& nothingReceived);
    QByteArray headOf(const HttpRequest& request) const;
    bool isCancelled(const HttpRequest* request) const;
    Unexpected failure();

    QUrl endpoint_;
    QSslConfiguration configuration_;
    const ProxyChoice& proxy_;
    std::chrono::milliseconds timeout_;
    std::function<bool()> cancelled_;
    std::unique_ptr<QSslSocket> socket_;
    QList<QSslError> dateErrors_;
    QList<QSslCertificate> chain_;
    bool ignoreDates_ = false;
    std::optional<UtcTime> date_;
    std::uint64_t octets_ = 0;
    int alert_ = -1;   ///< last fatal TLS alert of the server
    bool wasOut_ = false;
};

/// Whether a plain HTTP request to @p probe is answered by something that wants a log-in: a redirect, 511, or a web page. Its status; 0 when not.
int portalAnswers(const QUrl& probe, std::chrono::milliseconds timeout, const std::function<bool()>& cancelled);

/// IMF-fixdate, as in Date and Retry-After. @spec RFC 9110 5.6.7
std::optional<UtcTime> httpDate(std::string_view text);

}  // namespace ami::app
