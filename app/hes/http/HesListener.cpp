#include "app/hes/http/HesListener.h"

#include <QSslError>
#include <QTimer>
#include <memory>
#include <unistd.h>

namespace ami::app {

namespace {

const char* reasonOf(QSslError::SslError error) {
    switch (error) {
        case QSslError::CertificateExpired: return "certificate-expired";
        case QSslError::CertificateNotYetValid: return "certificate-not-yet-valid";
        case QSslError::NoPeerCertificate: return "no-certificate";
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::CertificateUntrusted:
        case QSslError::CertificateSignatureFailed: return "certificate-unknown-authority";
        case QSslError::InvalidPurpose: return "certificate-purpose";
        default: return "certificate";
    }
}

struct Reason { LogCode code; const char* word; };

/// OpenSSL's reason words are the only thing that QSslSocket passes on.
Reason reasonOf(const QSslSocket& socket) {
    const QString text = socket.errorString();
    const auto says = [&](const char* words) { return text.contains(QLatin1String(words)); };
    if (says("did not return a certificate")) return {LogCode::CertificateRefused, "no-certificate"};
    if (says("unsupported protocol") || says("version too low")) return {LogCode::ProtocolRefused, "protocol-version"};
    if (says("http request") || says("wrong version number") || says("unexpected message") || says("record layer"))
        return {LogCode::ProtocolRefused, "not-tls"};
    if (says("no shared cipher") || says("no suitable")) return {LogCode::ProtocolRefused, "no-common-cipher"};
    if (says("alert")) return {LogCode::HandshakeFailed, "refused-by-peer"};
    if (socket.error() == QAbstractSocket::RemoteHostClosedError) return {LogCode::HandshakeFailed, "closed-by-peer"};
    return {LogCode::HandshakeFailed, "other"};
}

}  // namespace

HesListener::HesListener(QObject* parent) : QTcpServer(parent) {}

void HesListener::configure(const QSslConfiguration& tls, std::chrono::seconds handshake, int perAddress, int inAll, bool anonymous) {
    tls_ = tls;
    tls_.setHandshakeMustInterruptOnError(true);
    tls_.setMissingCertificateIsFatal(!anonymous);
    handshake_ = handshake;
    perAddress_ = perAddress;
    inAll_ = inAll;
    anonymous_ = anonymous;
}

QString HesListener::keyOf(const QHostAddress& address) {
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (isFour) return QHostAddress(four).toString();
    const Q_IPV6ADDR six = address.toIPv6Address();
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(six.c), 8).toHex());
}

void HesListener::incomingConnection(qintptr descriptor) {
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    const QHostAddress address = socket->peerAddress();
    const QString key = keyOf(address);
    const bool noRoom = open_ >= inAll_;
    if (noRoom || byAddress_.value(key) >= perAddress_) {
        socket->abort();
        Q_EMIT refused(address, noRoom ? QStringLiteral("total") : QStringLiteral("address"));
        return;
    }
    ++open_;
    ++byAddress_[key];
    connect(socket.get(), &QObject::destroyed, this, [this, key] {
        --open_;
        if (--byAddress_[key] <= 0) byAddress_.remove(key);
    });
    begin(socket.release());
}

void HesListener::begin(QSslSocket* socket) {
    socket->setParent(this);
    socket->setSslConfiguration(tls_);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (anonymous_) socket->ignoreSslErrors({QSslError(QSslError::NoPeerCertificate)});
    auto timer = new QTimer(socket);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, socket] { fail(socket, LogCode::HandshakeTimeout, "timeout"); });
    connect(socket, &QSslSocket::handshakeInterruptedOnError, this, [socket](const QSslError& error) {
        socket->setProperty("reason", QByteArray(reasonOf(error.error())));
    });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket] {
        const QByteArray reason = socket->property("reason").toByteArray();
        if (!reason.isEmpty()) return fail(socket, LogCode::CertificateRefused, reason.constData());
        const Reason found = reasonOf(*socket);
        fail(socket, found.code, found.word);
    });
    connect(socket, &QSslSocket::encrypted, this, [this, socket, timer] {
        delete timer;
        disconnect(socket, &QSslSocket::handshakeInterruptedOnError, this, nullptr);
        disconnect(socket, &QSslSocket::errorOccurred, this, nullptr);
        disconnect(socket, &QSslSocket::encrypted, this, nullptr);
        Q_EMIT encrypted(socket);
    });
    timer->start(handshake_);
    socket->startServerEncryption();
}

void HesListener::fail(QSslSocket* socket, LogCode code, const char* reason) {
    disconnect(socket, &QSslSocket::handshakeInterruptedOnError, this, nullptr);
    disconnect(socket, &QSslSocket::errorOccurred, this, nullptr);
    disconnect(socket, &QSslSocket::encrypted, this, nullptr);
    HandshakeFailure failure{code, reason, socket->peerAddress().toString().toStdString() + ':' + std::to_string(socket->peerPort())};
    // After any other failure QSslSocket itself sends the alert and closes.
    if (code == LogCode::HandshakeTimeout) socket->abort();
    socket->deleteLater();
    Q_EMIT handshakeFailed(failure);
}

}  // namespace ami::app
