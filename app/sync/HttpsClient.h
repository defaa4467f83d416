#pragma once

#include <QSslSocket>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/sync/HttpHead.h"
#include "app/sync/SyncClient.h"
#include "app/sync/TlsIdentity.h"
#include "protocol/base/Bytes.h"

namespace ami::app {

struct HttpResponse {
    int status = 0;
    HttpHead head;
    Bytes body;
};

/// One HTTPS connection with blocking calls on the caller's thread; it needs no event loop. Stays open between requests.
class HttpsClient {
public:
    using Headers = std::vector<std::pair<std::string, std::string>>;

    HttpsClient(QUrl endpoint, QSslConfiguration configuration, std::chrono::milliseconds timeout, std::function<bool()> cancelled);
    ~HttpsClient();

    /// Sends POST with @p body. Fails with CannotConnect, ServerUntrusted, ClockWrong, CertificateRefused, TimedOut, BadAnswer, or
    /// Fault::Cancelled. A kept connection that the server closed meanwhile is opened anew once.
    Result<HttpResponse> post(const Headers& headers, BytesView body);

private:
    Result<void> connect();
    Result<HttpResponse> exchange(const QByteArray& head, BytesView body, bool& nothingReceived);
    Unexpected failure() const;

    QUrl endpoint_;
    QSslConfiguration configuration_;
    std::chrono::milliseconds timeout_;
    std::function<bool()> cancelled_;
    std::unique_ptr<QSslSocket> socket_;
    int alert_ = -1;   ///< last fatal TLS alert of the server
};

}  // namespace ami::app
