#pragma once

#include <QHash>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <chrono>

#include "app/hes/log/HesLogLine.h"

namespace ami::app {

/// Why a handshake did not end in a connection.
struct HandshakeFailure {
    LogCode code = LogCode::HandshakeFailed;
    std::string reason;   ///< one word for the metrics, for example certificate-expired
    std::string peer;
};

/// Accepts TCP connections, carries out the TLS handshake of each within its time and hands the sockets out. Counts the open ones by address, so that
/// a single address can neither take all room nor keep others waiting with handshakes that never end.
class HesListener : public QTcpServer {
    Q_OBJECT
public:
    explicit HesListener(QObject* parent = nullptr);

    /// For connections from now on; those that are open keep what they have.
    void configure(const QSslConfiguration& tls, std::chrono::seconds handshake, int perAddress, int inAll, bool anonymous);

    int open() const { return open_; }
    int openFrom(const QHostAddress& address) const { return byAddress_.value(keyOf(address)); }
    /// IPv4 addresses singly, IPv6 by their first 64 bits.
    static QString keyOf(const QHostAddress& address);

Q_SIGNALS:
    /// The handshake is done. The receiver owns the socket.
    void encrypted(QSslSocket* socket);
    void handshakeFailed(const ami::app::HandshakeFailure& failure);
    /// Closed without a word. @p limit is "address" or "total".
    void refused(const QHostAddress& address, const QString& limit);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void begin(QSslSocket* socket);
    void fail(QSslSocket* socket, LogCode code, const char* reason);

    QSslConfiguration tls_;
    std::chrono::seconds handshake_{10};
    int perAddress_ = 64;
    int inAll_ = 256;
    bool anonymous_ = false;
    int open_ = 0;
    QHash<QString, int> byAddress_;
};

}  // namespace ami::app
