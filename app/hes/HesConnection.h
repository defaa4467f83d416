#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include "app/hes/HesRequest.h"
#include "app/hes/HesStorage.h"

namespace ami::app {

/// One TLS connection: reads a request within its limits, hands it out, writes the answer, and so on. Deletes itself when it is over.
class HesConnection : public QObject {
    Q_OBJECT
public:
    /// Takes an encrypted socket whose peer certificate has been verified.
    HesConnection(QSslSocket* socket, QObject* parent);

    const HesClient& client() const { return client_; }
    void answer(HesAnswer answer);
    /// Ends the connection once a request in work has been answered.
    void finish();
    /// Says that there is no room for this connection.
    void turnAway();

Q_SIGNALS:
    /// A whole request; @p wire is its body as sent, which unpack() has not seen yet. Exactly one answer() must follow.
    void requested(ami::app::HesConnection* connection, const ami::app::HesRequest& request, const ami::Bytes& wire);
    void answered(const QString& requestLine, int status);
    void closed(ami::app::HesConnection* connection);

private:
    enum class Phase { Head, Body, Working, Closing };

    void receive();
    void readHead();
    void readBody();
    void dispatch(BytesView wire);
    void tooSlow();
    void close();

    QSslSocket* socket_;
    QTimer deadline_;
    QByteArray received_;
    HesRequest request_;
    HesClient client_;
    Phase phase_ = Phase::Head;
    bool finishing_ = false;
    qint64 discarded_ = 0;
};

}  // namespace ami::app
