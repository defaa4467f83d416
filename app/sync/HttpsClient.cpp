#include "app/sync/HttpsClient.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <algorithm>
#include <charconv>

namespace ami::app {

namespace {

constexpr int slice = 50;
constexpr std::size_t maximumAnswer = 16 * 1024 * 1024;
constexpr std::int64_t slowestOctetsPerSecond = 4096;

Unexpected refuse(Fault fault, SyncError code, std::int64_t detail = 0) { return fail(fault, Layer::Sync, code, detail); }

/// Alerts by which a server says that it does not accept our certificate. @spec RFC 8446 6.2
bool refusesCertificate(int alert) { return (alert >= 41 && alert <= 49) || alert == 116; }

QNetworkProxy proxyFor(const QUrl& endpoint) {
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(endpoint));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.front();
}

std::optional<int> statusOf(const std::string& line) {
    if (line.size() < 12 || !line.starts_with("HTTP/1.1 ") || (line.size() > 12 && line[12] != ' ')) return std::nullopt;
    int status = 0;
    const auto parsed = std::from_chars(line.data() + 9, line.data() + 12, status);
    if (parsed.ptr != line.data() + 12 || status < 100 || status > 599) return std::nullopt;
    return status;
}

enum class BodyState { Incomplete, Malformed, Complete };

/// Chunked coding. @spec RFC 9112 7.1
BodyState readChunks(std::string_view received, Bytes& body) {
    body.clear();
    for (;;) {
        const auto end = received.find("\r\n");
        if (end == std::string_view::npos) return received.size() > 1024 ? BodyState::Malformed : BodyState::Incomplete;
        const std::string_view line = received.substr(0, std::min(end, received.find(';')));
        std::uint32_t size = 0;
        const auto parsed = std::from_chars(line.data(), line.data() + line.size(), size, 16);
        if (line.empty() || parsed.ec != std::errc() || parsed.ptr != line.data() + line.size() || size > maximumAnswer)
            return BodyState::Malformed;
        received.remove_prefix(end + 2);
        if (size == 0) return received.find("\r\n") == std::string_view::npos ? BodyState::Incomplete : BodyState::Complete;
        if (received.size() < size + std::size_t{2}) return BodyState::Incomplete;
        if (received.substr(size, 2) != "\r\n") return BodyState::Malformed;
        body.insert(body.end(), received.begin(), received.begin() + size);
        received.remove_prefix(size + std::size_t{2});
    }
}

/// Takes what has come so far; Complete when the whole answer is there.
BodyState readAnswer(const QByteArray& received, bool closed, HttpResponse& response) {
    const std::string_view text(received.constData(), static_cast<std::size_t>(received.size()));
    std::size_t start = 0;
    std::size_t octets = 0;
    for (;;) {
        switch (parseHead(text.substr(start), response.head, octets)) {
            case HeadState::Incomplete: return BodyState::Incomplete;
            case HeadState::Malformed:
            case HeadState::TooLarge: return BodyState::Malformed;
            case HeadState::Complete: break;
        }
        const auto status = statusOf(response.head.startLine);
        if (!status) return BodyState::Malformed;
        response.status = *status;
        start += octets;
        if (*status >= 200) break;
    }
    const std::string_view rest = text.substr(start);
    if (response.status == 204 || response.status == 304) return BodyState::Complete;
    if (response.head.has("transfer-encoding")) {
        const auto coding = response.head.field("transfer-encoding");
        return coding && equalsIgnoringCase(*coding, "chunked") ? readChunks(rest, response.body) : BodyState::Malformed;
    }
    bool sound = true;
    const auto length = contentLength(response.head, sound);
    if (!sound || length.value_or(0) > maximumAnswer) return BodyState::Malformed;
    if (length ? rest.size() < *length : !closed) return BodyState::Incomplete;
    response.body.assign(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(length.value_or(rest.size())));
    return BodyState::Complete;
}

}  // namespace

HttpsClient::HttpsClient(QUrl endpoint, QSslConfiguration configuration, std::chrono::milliseconds timeout, std::function<bool()> cancelled)
    : endpoint_(std::move(endpoint)), configuration_(std::move(configuration)), timeout_(timeout), cancelled_(std::move(cancelled)) {}

HttpsClient::~HttpsClient() {
    if (socket_) socket_->abort();
}

/// What the socket's error means, from the most telling sign to the least.
Unexpected HttpsClient::failure() const {
    const auto errors = socket_->sslHandshakeErrors();
    for (const QSslError& error : errors) {
        if (error.error() == QSslError::CertificateNotYetValid) return refuse(Fault::Crypto, SyncError::ClockWrong, error.error());
    }
    if (!errors.isEmpty()) return refuse(Fault::Crypto, SyncError::ServerUntrusted, errors.front().error());
    if (refusesCertificate(alert_)) return refuse(Fault::Refused, SyncError::CertificateRefused, alert_);
    return refuse(Fault::LinkLost, SyncError::CannotConnect, alert_ >= 0 ? 1000 + alert_ : socket_->error());
}

Result<void> HttpsClient::connect() {
    socket_ = std::make_unique<QSslSocket>();
    alert_ = -1;
    QObject::connect(socket_.get(), &QSslSocket::alertReceived, socket_.get(),
                     [this](QSsl::AlertLevel, QSsl::AlertType type, const QString&) {
                         if (type != QSsl::AlertType::CloseNotify) alert_ = static_cast<int>(type);
                     });
    socket_->setSslConfiguration(configuration_);
    socket_->setProxy(proxyFor(endpoint_));
    const QDeadlineTimer deadline(timeout_);
    socket_->connectToHostEncrypted(endpoint_.host(), static_cast<quint16>(endpoint_.port(443)));
    while (!socket_->isEncrypted()) {
        if (cancelled_ && cancelled_()) return refuse(Fault::Cancelled, SyncError::TimedOut);
        if (deadline.hasExpired()) return refuse(Fault::TimedOut, SyncError::TimedOut);
        const bool connected = socket_->state() == QAbstractSocket::ConnectedState;
        const bool moved = connected ? socket_->waitForEncrypted(slice) : socket_->waitForConnected(slice);
        if (!moved && socket_->error() != QAbstractSocket::SocketTimeoutError && socket_->error() != QAbstractSocket::UnknownSocketError)
            return failure();
        if (!moved && socket_->state() == QAbstractSocket::UnconnectedState) return failure();
    }
    return {};
}

Result<HttpResponse> HttpsClient::exchange(const QByteArray& head, BytesView body, bool& nothingReceived) {
    nothingReceived = true;
    const auto patience = timeout_ + std::chrono::seconds(static_cast<std::int64_t>(body.size()) / slowestOctetsPerSecond);
    const QDeadlineTimer deadline(patience);
    QByteArray received;
    HttpResponse response;
    socket_->write(head);
    socket_->write(reinterpret_cast<const char*>(body.data()), static_cast<qint64>(body.size()));
    for (;;) {
        if (cancelled_ && cancelled_()) return refuse(Fault::Cancelled, SyncError::TimedOut);
        if (deadline.hasExpired()) return refuse(Fault::TimedOut, SyncError::TimedOut);
        if (socket_->bytesAvailable() == 0) {
            if (socket_->bytesToWrite() > 0 || socket_->encryptedBytesToWrite() > 0) socket_->waitForBytesWritten(slice);
            else socket_->waitForReadyRead(slice);
        }
        received += socket_->readAll();
        if (received.size() > static_cast<qsizetype>(maximumAnswer + http::maximumHead))
            return refuse(Fault::Malformed, SyncError::BadAnswer);
        nothingReceived = received.isEmpty();
        const bool closed = socket_->state() != QAbstractSocket::ConnectedState;
        const BodyState state = received.isEmpty() ? BodyState::Incomplete : readAnswer(received, closed, response);
        if (state == BodyState::Malformed) return refuse(Fault::Malformed, SyncError::BadAnswer, response.status);
        if (state == BodyState::Complete) return response;
        if (closed && socket_->bytesAvailable() == 0) return failure();
    }
}

Result<HttpResponse> HttpsClient::post(const Headers& headers, BytesView body) {
    QByteArray head = "POST " + endpoint_.path(QUrl::FullyEncoded).toUtf8();
    if (endpoint_.hasQuery()) head += "?" + endpoint_.query(QUrl::FullyEncoded).toUtf8();
    const QString host = endpoint_.host(QUrl::FullyEncoded);
    head += " HTTP/1.1\r\nHost: " + (host.contains(QLatin1Char(':')) ? "[" + host.toUtf8() + "]" : host.toUtf8());
    if (endpoint_.port() > 0) head += ":" + QByteArray::number(endpoint_.port());
    head += "\r\n";
    for (const auto& [name, value] : headers) head += QByteArray::fromStdString(name) + ": " + QByteArray::fromStdString(value) + "\r\n";
    head += "Content-Length: " + QByteArray::number(static_cast<qulonglong>(body.size())) + "\r\n\r\n";

    for (bool again = false;; again = true) {
        const bool kept = socket_ && socket_->isEncrypted() && socket_->state() == QAbstractSocket::ConnectedState;
        if (!kept) {
            if (const auto connected = connect(); !connected) return Unexpected(connected.error());
        }
        bool nothingReceived = true;
        auto answer = exchange(head, body, nothingReceived);
        const bool stale = !answer && kept && !again && nothingReceived && answer.error().fault == Fault::LinkLost;
        const auto wish = answer ? answer->head.field("connection") : std::nullopt;
        if (!answer || (wish && equalsIgnoringCase(*wish, "close"))) {
            socket_->abort();
            if (!stale) socket_.reset();
        }
        if (!stale) return answer;
    }
}

}  // namespace ami::app
