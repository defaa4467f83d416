#include "app/hes/HesConnection.h"

#include <QSslCertificate>

#include "protocol/mdms/Identifiers.h"

namespace ami::app {

namespace {

constexpr std::chrono::seconds idleTime{30};
constexpr std::chrono::seconds headTime{10};
constexpr std::chrono::seconds bodyTime{15};
constexpr std::chrono::seconds closingTime{2};
constexpr std::int64_t slowestOctetsPerSecond = 8192;
constexpr qint64 readAhead = 256 * 1024;
constexpr qint64 maximumDiscarded = 8 * 1024 * 1024;

}  // namespace

HesConnection::HesConnection(QSslSocket* socket, QObject* parent) : QObject(parent), socket_(socket) {
    socket_->setParent(this);
    socket_->setReadBufferSize(readAhead);
    const QSslCertificate certificate = socket_->peerCertificate();
    if (!certificate.isNull()) {
        const QByteArray der = certificate.toDer();
        client_.lfdi = mdms::lfdi(BytesView(reinterpret_cast<const std::uint8_t*>(der.constData()), static_cast<std::size_t>(der.size())));
        client_.subject = certificate.subjectInfo(QSslCertificate::CommonName).join(QLatin1Char(' ')).left(200).toStdString();
    }
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, &HesConnection::tooSlow);
    connect(socket_, &QSslSocket::readyRead, this, &HesConnection::receive);
    connect(socket_, &QSslSocket::disconnected, this, &HesConnection::close);
    connect(socket_, &QSslSocket::errorOccurred, this, [this] {
        if (socket_->state() == QAbstractSocket::UnconnectedState) close();
    });
    deadline_.start(idleTime);
    QMetaObject::invokeMethod(this, &HesConnection::receive, Qt::QueuedConnection);
}

void HesConnection::receive() {
    if (phase_ == Phase::Closing) {
        discarded_ += socket_->readAll().size();
        if (discarded_ > maximumDiscarded) socket_->abort();
        return;
    }
    if (phase_ == Phase::Head) readHead();
    if (phase_ == Phase::Body) readBody();
}

void HesConnection::readHead() {
    const bool first = received_.isEmpty();
    const auto room = static_cast<qint64>(http::maximumHead) - received_.size();
    received_ += socket_->read(room);
    if (received_.isEmpty()) return;
    if (first) deadline_.start(headTime);
    HttpHead head;
    std::size_t octets = 0;
    switch (parseHead({received_.constData(), static_cast<std::size_t>(received_.size())}, head, octets)) {
        case HeadState::Incomplete: return;
        case HeadState::Malformed: {
            HesAnswer refusal = problem(400, "head", "The request head is malformed");
            refusal.close = true;
            return answer(std::move(refusal));
        }
        case HeadState::TooLarge: {
            HesAnswer refusal = problem(431, "head", "The request head is too large");
            refusal.close = true;
            return answer(std::move(refusal));
        }
        case HeadState::Complete: break;
    }
    received_.remove(0, static_cast<qsizetype>(octets));
    if (auto refusal = judge(std::move(head), request_)) return answer(std::move(*refusal));
    phase_ = Phase::Body;
    deadline_.start(bodyTime + std::chrono::seconds(static_cast<std::int64_t>(request_.bodyOctets) / slowestOctetsPerSecond));
    if (request_.wantsContinue && received_.isEmpty() && request_.bodyOctets > 0) socket_->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HesConnection::readBody() {
    const auto wanted = static_cast<qsizetype>(request_.bodyOctets);
    if (received_.size() < wanted) received_ += socket_->read(wanted - received_.size());
    if (received_.size() < wanted) return;
    const QByteArray wire = received_.left(wanted);
    received_.remove(0, wanted);
    dispatch(BytesView(reinterpret_cast<const std::uint8_t*>(wire.constData()), static_cast<std::size_t>(wire.size())));
}

void HesConnection::dispatch(BytesView wire) {
    phase_ = Phase::Working;
    deadline_.stop();
    Q_EMIT requested(this, request_, Bytes(wire.begin(), wire.end()));
}

void HesConnection::answer(HesAnswer reply) {
    if (phase_ == Phase::Closing) return;
    reply.close = reply.close || finishing_ || !request_.keepAlive;
    socket_->write(reply.framed());
    Q_EMIT answered(QString::fromStdString(request_.head.startLine), reply.status);
    request_ = HesRequest();
    if (reply.close) {
        phase_ = Phase::Closing;
        deadline_.start(closingTime);
        socket_->disconnectFromHost();
        return;
    }
    phase_ = Phase::Head;
    deadline_.start(received_.isEmpty() ? idleTime : headTime);
    QMetaObject::invokeMethod(this, &HesConnection::receive, Qt::QueuedConnection);
}

void HesConnection::finish() {
    finishing_ = true;
    if (phase_ == Phase::Head && received_.isEmpty()) {
        phase_ = Phase::Closing;
        deadline_.start(closingTime);
        socket_->disconnectFromHost();
    }
}

void HesConnection::turnAway() {
    HesAnswer refusal = problem(503, "connections", "Too many connections");
    refusal.fields.emplace_back("Retry-After", "5");
    refusal.close = true;
    answer(std::move(refusal));
}

void HesConnection::tooSlow() {
    const bool started = phase_ == Phase::Body || (phase_ == Phase::Head && !received_.isEmpty());
    if (!started) return socket_->abort();
    HesAnswer refusal = problem(408, "too-slow", "The request did not arrive in time");
    refusal.close = true;
    answer(std::move(refusal));
}

void HesConnection::close() {
    deadline_.stop();
    disconnect(socket_, nullptr, this, nullptr);
    Q_EMIT closed(this);
    deleteLater();
}

}  // namespace ami::app
