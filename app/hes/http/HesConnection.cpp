#include "app/hes/http/HesConnection.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <algorithm>

#include "protocol/mdms/Identifiers.h"

namespace ami::app {

namespace {

constexpr std::chrono::seconds closingTime{2};
constexpr qint64 readAhead = 256 * 1024;
constexpr qint64 maximumDiscarded = 8 * 1024 * 1024;

BytesView octetsOf(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

}  // namespace

HesConnection::HesConnection(QSslSocket* socket, const HesLimits& limits, Gate gate, QObject* parent)
    : QObject(parent), socket_(socket), limits_(limits), gate_(std::move(gate)) {
    socket_->setParent(this);
    socket_->setReadBufferSize(readAhead);
    const QString address = socket_->peerAddress().toString();
    peer_ = (address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
                .arg(address)
                .arg(socket_->peerPort())
                .toStdString();
    const QSslCertificate certificate = socket_->peerCertificate();
    if (!certificate.isNull()) {
        client_.lfdi = mdms::lfdi(octetsOf(certificate.toDer()));
        client_.subject = certificate.subjectInfo(QSslCertificate::CommonName).join(QLatin1Char(' ')).left(200).toStdString();
    }
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, &HesConnection::tooSlow);
    connect(socket_, &QSslSocket::readyRead, this, &HesConnection::receive);
    connect(socket_, &QSslSocket::disconnected, this, &HesConnection::close);
    connect(socket_, &QSslSocket::errorOccurred, this, [this] {
        if (socket_->state() == QAbstractSocket::UnconnectedState) close();
    });
    deadline_.start(limits_.idle);
    QMetaObject::invokeMethod(this, &HesConnection::receive, Qt::QueuedConnection);
}

void HesConnection::receive() {
    if (phase_ == Phase::Closing) {
        discarded_ += socket_->readAll().size();
        if (discarded_ > maximumDiscarded) socket_->abort();
        else if (unread_ > 0 && discarded_ >= unread_) socket_->disconnectFromHost();
        return;
    }
    if (phase_ == Phase::Head) readHead();
    if (phase_ == Phase::Body) readBody();
    if (phase_ == Phase::Streaming) readPiece();
}

void HesConnection::refuse(HesAnswer refusal) {
    refusal.close = true;
    answer(std::move(refusal));
}

std::chrono::milliseconds HesConnection::bodyTime() const {
    return limits_.body + std::chrono::seconds(static_cast<std::int64_t>(request_.bodyOctets) / limits_.leastOctetsPerSecond);
}

void HesConnection::readHead() {
    const bool first = received_.isEmpty();
    const auto room = static_cast<qint64>(http::maximumHead) - received_.size();
    received_ += socket_->read(room);
    if (received_.isEmpty()) return;
    if (first) deadline_.start(limits_.head);
    HttpHead head;
    std::size_t octets = 0;
    switch (parseHead({received_.constData(), static_cast<std::size_t>(received_.size())}, head, octets)) {
        case HeadState::Incomplete: return;
        case HeadState::Malformed: return refuse(problem(400, "head", "The request head is malformed"));
        case HeadState::TooLarge:
            return refuse(problem(431, "head", "The request head is too large", {},
                                  {{"limit", std::int64_t{http::maximumHead}}, {"fields", std::int64_t{http::maximumFields}}}));
        case HeadState::Complete: break;
    }
    received_.remove(0, static_cast<qsizetype>(octets));
    auto refusal = judge(std::move(head), limits_, request_);
    if (!refusal) {
        refusal = gate_(*this, request_);
        if (refusal) refusal->close = refusal->close || request_.bodyOctets > 0;
    }
    if (refusal) return answer(std::move(*refusal));
    if (request_.streamed()) {
        phase_ = Phase::Working;
        deadline_.stop();
        outstanding_ = request_.bodyOctets;
        wholeBody_.setRemainingTime(bodyTime());
        return Q_EMIT requested(this, request_, {});
    }
    phase_ = Phase::Body;
    deadline_.start(bodyTime());
    if (request_.wantsContinue && received_.isEmpty() && request_.bodyOctets > 0) socket_->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void HesConnection::readBody() {
    const auto wanted = static_cast<qsizetype>(request_.bodyOctets);
    if (received_.size() < wanted) received_ += socket_->read(wanted - received_.size());
    if (received_.size() < wanted) return;
    const QByteArray wire = received_.left(wanted);
    received_.remove(0, wanted);
    dispatch(octetsOf(wire));
}

void HesConnection::readMore() {
    if (phase_ != Phase::Working || !request_.streamed()) return;
    if (request_.wantsContinue && outstanding_ == request_.bodyOctets && received_.isEmpty() && outstanding_ > 0) {
        socket_->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    phase_ = Phase::Streaming;
    deadline_.start(std::min<std::chrono::milliseconds>(limits_.body, std::chrono::milliseconds(wholeBody_.remainingTime())));
    readPiece();
}

void HesConnection::readPiece() {
    const auto most = static_cast<qint64>(std::min<std::uint64_t>(outstanding_, static_cast<std::uint64_t>(readAhead)));
    if (received_.size() < most) received_ += socket_->read(most - received_.size());
    if (received_.isEmpty() && outstanding_ > 0) return;
    const QByteArray piece = received_.left(most);
    received_.remove(0, piece.size());
    outstanding_ -= static_cast<std::uint64_t>(piece.size());
    phase_ = Phase::Working;
    deadline_.stop();
    const BytesView octets = octetsOf(piece);
    Q_EMIT arrived(this, Bytes(octets.begin(), octets.end()), outstanding_ == 0);
}

void HesConnection::dispatch(BytesView wire) {
    phase_ = Phase::Working;
    deadline_.stop();
    Q_EMIT requested(this, request_, Bytes(wire.begin(), wire.end()));
}

void HesConnection::answer(HesAnswer reply) {
    if (phase_ == Phase::Closing) return;
    reply.close = reply.close || finishing_ || !request_.keepAlive || outstanding_ > 0;
    reply.headOnly = reply.headOnly || request_.route == Route::AttachmentHead;
    const auto accept = request_.head.field("accept");
    if (!reply.problem.empty() && accept && !accepts(*accept, reply.contentType) && accepts(*accept, "application/json")) {
        reply.contentType = "application/json";
    }
    // Octets that nobody reads would reset the connection, and the answer be lost with it: what is on its way is taken first. A client that waits
    // for leave to send will not send now.
    if (phase_ != Phase::Working || request_.streamed()) {
        const std::uint64_t rest = phase_ == Phase::Head || phase_ == Phase::Body ? request_.bodyOctets : outstanding_;
        const bool isComing = !request_.wantsContinue || !received_.isEmpty() || rest < request_.bodyOctets;
        if (isComing) unread_ = static_cast<qint64>(std::min<std::uint64_t>(rest, maximumDiscarded)) - received_.size();
    }
    socket_->write(reply.framed());
    Q_EMIT answered(request_.route, QString::fromStdString(request_.head.startLine), reply.status, QString::fromStdString(reply.problem));
    request_ = HesRequest();
    outstanding_ = 0;
    if (reply.close) {
        phase_ = Phase::Closing;
        deadline_.start(closingTime);
        if (unread_ <= 0) return socket_->disconnectFromHost();
        QMetaObject::invokeMethod(this, &HesConnection::receive, Qt::QueuedConnection);
        return;
    }
    unread_ = 0;
    phase_ = Phase::Head;
    deadline_.start(received_.isEmpty() ? limits_.idle : limits_.head);
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

void HesConnection::abort() { socket_->abort(); }

void HesConnection::tooSlow() {
    const bool started = phase_ == Phase::Body || phase_ == Phase::Streaming || (phase_ == Phase::Head && !received_.isEmpty());
    if (!started) return socket_->abort();
    refuse(problem(408, "too-slow", "The request did not arrive in time"));
}

void HesConnection::close() {
    deadline_.stop();
    disconnect(socket_, nullptr, this, nullptr);
    Q_EMIT closed(this);
    deleteLater();
}

}  // namespace ami::app
