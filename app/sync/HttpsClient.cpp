#include "app/sync/HttpsClient.h"

#include <openssl/evp.h>

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <algorithm>

#include "app/keys/SecretFile.h"
#include "app/sync/HttpAnswer.h"

namespace ami::app {

namespace {

constexpr int slice = 50;
constexpr std::int64_t slowestOctetsPerSecond = 4096;
constexpr std::size_t piece = 64 * 1024;
constexpr std::size_t longestSecret = 512;

Unexpected refuse(Fault fault, SyncError code, std::int64_t detail = 0) { return fail(fault, Layer::Sync, code, detail); }

/// Alerts by which a server says that it does not accept our certificate. @spec RFC 8446 6.2
bool refusesCertificate(int alert) { return (alert >= 41 && alert <= 49) || alert == 116; }

bool isAboutDates(const QSslError& error) {
    return error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired;
}

QNetworkProxy systemProxyFor(const QUrl& endpoint) {
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(endpoint));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.front();
}

QByteArray authority(const QUrl& url, int port) {
    const QString host = url.host(QUrl::FullyEncoded);
    QByteArray text = host.contains(QLatin1Char(':')) ? "[" + host.toUtf8() + "]" : host.toUtf8();
    if (port > 0) text += ":" + QByteArray::number(port);
    return text;
}

/// What a person in front of a log-in page would see instead of the head-end.
bool isPortalStatus(int status) { return (status >= 300 && status < 400) || status == 511; }

}  // namespace

std::optional<UtcTime> httpDate(std::string_view text) {
    // "Sun, 06 Nov 1994 08:49:37 GMT"
    constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != 29 || text.substr(3, 2) != ", " || text.substr(25) != " GMT") return std::nullopt;
    const auto digits = [&](std::size_t at, std::size_t count) {
        int value = 0;
        for (std::size_t i = at; i < at + count; ++i) {
            if (text[i] < '0' || text[i] > '9') return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    const auto month = months.find(text.substr(8, 3));
    const int day = digits(5, 2), year = digits(12, 4), hour = digits(17, 2), minute = digits(20, 2), second = digits(23, 2);
    if (month == std::string_view::npos || month % 3 != 0 || day < 1 || year < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 60 || text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text[19] != ':' || text[22] != ':') {
        return std::nullopt;
    }
    const std::chrono::year_month_day date(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month / 3 + 1)),
                                           std::chrono::day(static_cast<unsigned>(day)));
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
}

Result<ProxyChoice> chooseProxy(const std::string& proxy, const std::string& secretFile) {
    ProxyChoice choice;
    if (proxy == "none") choice.kind = ProxyChoice::Kind::None;
    else if (!proxy.empty()) {
        const QUrl url(QString::fromStdString(proxy), QUrl::StrictMode);
        // A password does not belong into an address: other users see it in argv, in the environment and in settings.
        if (!url.isValid() || url.scheme() != QLatin1String("http") || url.host().isEmpty() || url.port() <= 0 || !url.userInfo().isEmpty())
            return refuse(Fault::Misuse, SyncError::BadEndpoint, 1);
        choice.kind = ProxyChoice::Kind::Explicit;
        choice.host = url.host().toStdString();
        choice.port = static_cast<std::uint16_t>(url.port());
    }
    if (secretFile.empty()) return choice;
    auto file = SecretFile::open(secretFile);
    if (!file) return refuse(Fault::Refused, SyncError::ProxySecret, file.error().code);
    const auto secret = file->readLine(longestSecret);
    if (!secret || secret->empty()) return refuse(Fault::Refused, SyncError::ProxySecret);
    constexpr std::string_view scheme = "Basic ";
    const auto plain = secret->view();
    choice.authorization = crypto::SecureBytes(scheme.size() + (plain.size() + 2) / 3 * 4 + 1);
    auto room = choice.authorization.writable();
    std::copy(scheme.begin(), scheme.end(), room.begin());
    EVP_EncodeBlock(room.data() + scheme.size(), plain.data(), static_cast<int>(plain.size()));
    return choice;
}

HttpsClient::HttpsClient(QUrl endpoint, QSslConfiguration configuration, const ProxyChoice& proxy, std::chrono::milliseconds timeout,
                         std::function<bool()> cancelled)
    : endpoint_(std::move(endpoint)),
      configuration_(std::move(configuration)),
      proxy_(proxy),
      timeout_(timeout),
      cancelled_(std::move(cancelled)) {}

HttpsClient::~HttpsClient() {
    if (socket_) socket_->abort();
}

bool HttpsClient::isCancelled(const HttpRequest* request) const {
    return (cancelled_ && cancelled_()) || (request && request->cancelled && request->cancelled());
}

bool HttpsClient::usesProxy() const {
    if (proxy_.kind == ProxyChoice::Kind::System) return systemProxyFor(endpoint_).type() != QNetworkProxy::NoProxy;
    return proxy_.kind == ProxyChoice::Kind::Explicit;
}

/// What the socket's error means, from the most telling sign to the least.
Unexpected HttpsClient::failure() {
    const auto errors = socket_->sslHandshakeErrors();
    if (!errors.isEmpty() && std::all_of(errors.begin(), errors.end(), isAboutDates)) {
        dateErrors_ = errors;
        const bool early = std::any_of(errors.begin(), errors.end(),
                                       [](const QSslError& e) { return e.error() == QSslError::CertificateNotYetValid; });
        if (early) return refuse(Fault::Crypto, SyncError::ClockWrong);
    }
    if (!errors.isEmpty()) return refuse(Fault::Crypto, SyncError::ServerUntrusted, errors.front().error());
    if (refusesCertificate(alert_)) return refuse(Fault::Refused, SyncError::CertificateRefused, alert_);
    return refuse(Fault::LinkLost, SyncError::CannotConnect, alert_ >= 0 ? 1000 + alert_ : socket_->error());
}

Result<void> HttpsClient::waitForTls() {
    const QDeadlineTimer deadline(timeout_);
    while (!socket_->isEncrypted()) {
        if (isCancelled(nullptr)) return refuse(Fault::Cancelled, SyncError::TimedOut);
        if (deadline.hasExpired()) return refuse(Fault::TimedOut, SyncError::TimedOut);
        const bool connected = socket_->state() == QAbstractSocket::ConnectedState;
        const bool moved = connected ? socket_->waitForEncrypted(slice) : socket_->waitForConnected(slice);
        if (!moved && socket_->error() != QAbstractSocket::SocketTimeoutError && socket_->error() != QAbstractSocket::UnknownSocketError)
            return failure();
        if (!moved && socket_->state() == QAbstractSocket::UnconnectedState) return failure();
    }
    chain_ = socket_->peerCertificateChain();
    return {};
}

Result<void> HttpsClient::connect() {
    socket_ = std::make_unique<QSslSocket>();
    alert_ = -1;
    QObject::connect(socket_.get(), &QSslSocket::alertReceived, socket_.get(),
                     [this](QSsl::AlertLevel, QSsl::AlertType type, const QString&) {
                         if (type != QSsl::AlertType::CloseNotify) alert_ = static_cast<int>(type);
                     });
    QObject::connect(socket_.get(), &QSslSocket::encryptedBytesWritten, socket_.get(),
                     [this](qint64 octets) { octets_ += static_cast<std::uint64_t>(octets); });
    socket_->setSslConfiguration(configuration_);
    if (ignoreDates_) socket_->ignoreSslErrors(dateErrors_);
    else dateErrors_.clear();
    QNetworkProxy system(QNetworkProxy::NoProxy);
    if (proxy_.kind == ProxyChoice::Kind::System) system = systemProxyFor(endpoint_);
    if (proxy_.kind == ProxyChoice::Kind::Explicit)
        return connectThroughProxy(QString::fromStdString(proxy_.host), proxy_.port, proxy_.authorization);
    if (system.type() == QNetworkProxy::HttpProxy || system.type() == QNetworkProxy::HttpCachingProxy)
        return connectThroughProxy(system.hostName(), system.port(), proxy_.authorization);
    socket_->setProxy(system);
    socket_->connectToHostEncrypted(endpoint_.host(), static_cast<quint16>(endpoint_.port(443)));
    return waitForTls();
}

/// @spec RFC 9110 9.3.6
Result<void> HttpsClient::connectThroughProxy(const QString& host, quint16 port, const crypto::SecureBytes& authorization) {
    socket_->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    socket_->connectToHost(host, port);
    const QDeadlineTimer deadline(timeout_);
    while (socket_->state() != QAbstractSocket::ConnectedState) {
        if (isCancelled(nullptr)) return refuse(Fault::Cancelled, SyncError::TimedOut);
        if (deadline.hasExpired()) return refuse(Fault::TimedOut, SyncError::TimedOut);
        if (!socket_->waitForConnected(slice) && socket_->state() == QAbstractSocket::UnconnectedState) return failure();
    }
    const QByteArray target = authority(endpoint_, endpoint_.port(443));
    socket_->write("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n");
    if (!authorization.empty()) {
        socket_->write("Proxy-Authorization: ");
        // One octet more than the text: the zero that ends it.
        socket_->write(reinterpret_cast<const char*>(authorization.view().data()), static_cast<qint64>(authorization.view().size() - 1));
        socket_->write("\r\n");
    }
    socket_->write("\r\n");
    QByteArray received;
    HttpResponse response;
    for (;;) {
        if (isCancelled(nullptr)) return refuse(Fault::Cancelled, SyncError::TimedOut);
        if (deadline.hasExpired()) return refuse(Fault::TimedOut, SyncError::TimedOut);
        if (socket_->bytesAvailable() == 0) {
            if (socket_->bytesToWrite() > 0) socket_->waitForBytesWritten(slice);
            else socket_->waitForReadyRead(slice);
        }
        received += socket_->readAll();
        // The tunnel begins behind the head of a 2xx answer, whatever fields it has.
        const AnswerState state = received.isEmpty() ? AnswerState::Incomplete : readAnswer(received, false, true, response);
        if (state == AnswerState::Malformed) return refuse(Fault::Malformed, SyncError::ProxyRefused);
        if (state == AnswerState::Complete) break;
        if (socket_->state() != QAbstractSocket::ConnectedState) return failure();
    }
    octets_ += static_cast<std::uint64_t>(received.size());
    if (isPortalStatus(response.status)) return refuse(Fault::Refused, SyncError::CaptivePortal, response.status);
    if (response.status < 200 || response.status > 299) return refuse(Fault::Refused, SyncError::ProxyRefused, response.status);
    socket_->setPeerVerifyName(endpoint_.host());
    socket_->startClientEncryption();
    return waitForTls();
}

QByteArray HttpsClient::headOf(const HttpRequest& request) const {
    QByteArray head = QByteArray::fromStdString(request.method) + " ";
    head += request.path.empty() ? endpoint_.path(QUrl::FullyEncoded).toUtf8() : QByteArray::fromStdString(request.path);
    if (request.path.empty() && endpoint_.hasQuery()) head += "?" + endpoint_.query(QUrl::FullyEncoded).toUtf8();
    head += " HTTP/1.1\r\nHost: " + authority(endpoint_, endpoint_.port()) + "\r\n";
    for (const auto& [name, value] : request.headers)
        head += QByteArray::fromStdString(name) + ": " + QByteArray::fromStdString(value) + "\r\n";
    if (request.body) head += "Content-Length: " + QByteArray::number(static_cast<qulonglong>(request.octets)) + "\r\n";
    return head + "\r\n";
}

Result<HttpResponse> HttpsClient::exchange(const QByteArray& head, const HttpRequest& request, bool& nothingReceived) {
    nothingReceived = true;
    wasOut_ = false;
    const QDeadlineTimer deadline(timeout_ + std::chrono::seconds(static_cast<std::int64_t>(request.octets) / slowestOctetsPerSecond));
    QByteArray received;
    HttpResponse response;
    std::uint64_t handed = 0;
    std::uint64_t told = 0;
    socket_->write(head);
    for (;;) {
        if (isCancelled(&request)) return refuse(Fault::Cancelled, SyncError::TimedOut);
        if (deadline.hasExpired()) return refuse(Fault::TimedOut, SyncError::TimedOut);
        while (handed < request.octets && socket_->bytesToWrite() < static_cast<qint64>(piece)) {
            const Bytes next = request.body(std::min<std::size_t>(piece, static_cast<std::size_t>(request.octets - handed)));
            if (next.empty()) return refuse(Fault::Unexpected, SyncError::BadAnswer);
            socket_->write(reinterpret_cast<const char*>(next.data()), static_cast<qint64>(next.size()));
            handed += next.size();
        }
        const auto pending = static_cast<std::uint64_t>(std::max<qint64>(0, socket_->bytesToWrite() + socket_->encryptedBytesToWrite()));
        wasOut_ = handed == request.octets && pending == 0;
        if (request.moved && handed > pending && handed - pending != told) {
            told = handed - pending;
            request.moved(told);
        }
        if (socket_->bytesAvailable() == 0) {
            if (pending > 0) socket_->waitForBytesWritten(slice);
            else socket_->waitForReadyRead(slice);
        }
        const QByteArray more = socket_->readAll();
        octets_ += static_cast<std::uint64_t>(more.size());
        received += more;
        if (received.size() > static_cast<qsizetype>(maximumAnswer + http::maximumHead))
            return refuse(Fault::Malformed, SyncError::BadAnswer);
        nothingReceived = received.isEmpty();
        const bool closed = socket_->state() != QAbstractSocket::ConnectedState;
        const AnswerState state =
            received.isEmpty() ? AnswerState::Incomplete : readAnswer(received, closed, request.method == "HEAD", response);
        if (state == AnswerState::Malformed) return refuse(Fault::Malformed, SyncError::BadAnswer, response.status);
        if (state == AnswerState::Complete) {
            // An answer before the end of the body: what is left of it must not be taken for the next request.
            if (handed < request.octets) response.head.fields.emplace_back("connection", "close");
            return response;
        }
        if (closed && socket_->bytesAvailable() == 0) return failure();
    }
}

Result<HttpResponse> HttpsClient::send(const HttpRequest& request) {
    const QByteArray head = headOf(request);
    date_.reset();
    for (bool again = false;; again = true) {
        const bool kept = socket_ && socket_->isEncrypted() && socket_->state() == QAbstractSocket::ConnectedState;
        if (!kept) {
            wasOut_ = false;
            if (const auto connected = connect(); !connected) {
                socket_->abort();
                return Unexpected(connected.error());
            }
        }
        bool nothingReceived = true;
        auto answer = exchange(head, request, nothingReceived);
        const bool stale = !answer && kept && !again && nothingReceived && answer.error().fault == Fault::LinkLost;
        const bool close = answer && std::any_of(answer->head.fields.begin(), answer->head.fields.end(), [](const auto& field) {
                               return field.first == "connection" && equalsIgnoringCase(field.second, "close");
                           });
        if (!answer || close) {
            socket_->abort();
            if (!stale) socket_.reset();
        }
        if (!stale) {
            if (answer) {
                if (const auto text = answer->head.field("date")) date_ = httpDate(*text);
            }
            return answer;
        }
        if (request.rewind) request.rewind();
    }
}

Result<HttpResponse> HttpsClient::post(const HttpRequest::Headers& headers, BytesView body) {
    std::size_t at = 0;
    HttpRequest request;
    request.headers = headers;
    request.octets = body.size();
    request.body = [&](std::size_t most) {
        const auto part = body.subspan(at, std::min(most, body.size() - at));
        at += part.size();
        return Bytes(part.begin(), part.end());
    };
    request.rewind = [&] { at = 0; };
    return send(request);
}

std::optional<UtcTime> HttpsClient::serverTime() {
    if (dateErrors_.isEmpty()) return std::nullopt;
    ignoreDates_ = true;
    HttpRequest request;
    request.method = "HEAD";
    std::optional<UtcTime> time = send(request) ? date_ : std::nullopt;
    ignoreDates_ = false;
    socket_.reset();
    for (const QSslCertificate& certificate : chain_) {
        if (!time) break;
        const qint64 at = time->time_since_epoch().count();
        if (at < certificate.effectiveDate().toMSecsSinceEpoch() || at > certificate.expiryDate().toMSecsSinceEpoch()) time.reset();
    }
    return time;
}

int portalAnswers(const QUrl& probe, std::chrono::milliseconds timeout, const std::function<bool()>& cancelled) {
    if (!probe.isValid() || probe.scheme() != QLatin1String("http") || probe.host().isEmpty()) return 0;
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    socket.connectToHost(probe.host(), static_cast<quint16>(probe.port(80)));
    const QDeadlineTimer deadline(timeout);
    const auto over = [&] { return deadline.hasExpired() || (cancelled && cancelled()); };
    while (socket.state() != QAbstractSocket::ConnectedState) {
        if (over() || (!socket.waitForConnected(slice) && socket.state() == QAbstractSocket::UnconnectedState)) return 0;
    }
    const QByteArray path = probe.path(QUrl::FullyEncoded).isEmpty() ? QByteArray("/") : probe.path(QUrl::FullyEncoded).toUtf8();
    socket.write("GET " + path + " HTTP/1.1\r\nHost: " + authority(probe, probe.port()) + "\r\nConnection: close\r\n\r\n");
    QByteArray received;
    HttpResponse response;
    while (!over()) {
        if (socket.bytesToWrite() > 0) socket.waitForBytesWritten(slice);
        else socket.waitForReadyRead(slice);
        received += socket.readAll();
        const bool closed = socket.state() != QAbstractSocket::ConnectedState;
        const AnswerState state = received.isEmpty() ? AnswerState::Incomplete : readAnswer(received, closed, true, response);
        if (state == AnswerState::Malformed || (closed && state == AnswerState::Incomplete)) return 0;
        if (state != AnswerState::Complete) continue;
        const auto type = response.head.field("content-type");
        const bool page = response.status == 200 && type && type->find("html") != std::string_view::npos;
        return isPortalStatus(response.status) || page ? response.status : 0;
    }
    return 0;
}

}  // namespace ami::app
