#pragma once

#include <QByteArrayList>
#include <QMutex>
#include <QPointer>
#include <QSemaphore>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>
#include <functional>

#include "app/sync/TlsIdentity.h"

namespace ami::test {

/// HTTPS server on a thread of its own that answers each request with what its script says. An empty answer means silence.
class ScriptedHttps {
public:
    using Script = std::function<QByteArray(const QByteArray& request, int number)>;

    ScriptedHttps(const app::TlsIdentity& identity, const QList<QSslCertificate>& authorities, Script script) : script_(std::move(script)) {
        configuration_ = app::tlsConfiguration(identity, authorities);
        thread_.start();
        context_.moveToThread(&thread_);
        QMetaObject::invokeMethod(&context_, [this] { listen(); }, Qt::BlockingQueuedConnection);
    }
    ~ScriptedHttps() {
        QMetaObject::invokeMethod(&context_, [this] { delete server_; }, Qt::BlockingQueuedConnection);
        thread_.quit();
        thread_.wait();
    }

    std::string endpoint() const { return "https://127.0.0.1:" + std::to_string(port_) + "/v1/ingest"; }
    QByteArrayList requests() const {
        QMutexLocker guard(&lock_);
        return requests_;
    }

private:
    void listen() {
        server_ = new QSslServer;
        server_->setSslConfiguration(configuration_);
        QObject::connect(server_, &QSslServer::pendingConnectionAvailable, &context_, [this] {
            while (auto socket = server_->nextPendingConnection()) {
                auto buffer = std::make_shared<QByteArray>();
                QObject::connect(socket, &QTcpSocket::readyRead, &context_, [this, socket, buffer] { receive(socket, *buffer); });
                receive(socket, *buffer);
            }
        });
        server_->listen(QHostAddress::LocalHost);
        port_ = server_->serverPort();
    }

    void receive(QTcpSocket* socket, QByteArray& buffer) {
        buffer += socket->readAll();
        const auto end = buffer.indexOf("\r\n\r\n");
        if (end < 0) return;
        const auto field = buffer.indexOf("Content-Length: ");
        const auto length = field < 0 || field > end ? 0 : buffer.mid(field + 16, buffer.indexOf("\r\n", field) - field - 16).toLongLong();
        if (buffer.size() < end + 4 + length) return;
        const QByteArray request = buffer.left(end + 4 + length);
        buffer.remove(0, request.size());
        int number = 0;
        {
            QMutexLocker guard(&lock_);
            number = static_cast<int>(requests_.size());
            requests_.append(request);
        }
        const QByteArray answer = script_(request, number);
        if (answer == "close") socket->disconnectFromHost();
        else if (!answer.isEmpty()) socket->write(answer);
    }

    Script script_;
    QSslConfiguration configuration_;
    QThread thread_;
    QObject context_;
    QSslServer* server_ = nullptr;
    quint16 port_ = 0;
    mutable QMutex lock_;
    QByteArrayList requests_;
};

inline QByteArray httpAnswer(int status, const QByteArray& body = {}, const QByteArray& fields = {}) {
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields +
           "\r\n" + body;
}

}  // namespace ami::test
