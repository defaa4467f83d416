#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <functional>

#include "app/hes/http/HesRequest.h"
#include "app/hes/storage/HesStorage.h"

namespace ami::app {

/// One TLS connection: reads a request within its limits, hands it out, writes the answer, and so on. Deletes itself when it is over.
class HesConnection : public QObject {
    Q_OBJECT
public:
    /// Asked for every sound head before an octet of its body is read; the answer is the refusal, if there is one.
    using Gate = std::function<std::optional<HesAnswer>(const HesConnection&, const HesRequest&)>;

    /// Takes an encrypted socket whose peer certificate has been verified.
    HesConnection(QSslSocket* socket, const HesLimits& limits, Gate gate, QObject* parent);

    const HesClient& client() const { return client_; }
    /// The peer's address and port, for the log.
    const std::string& peer() const { return peer_; }
    const QSslSocket& socket() const { return *socket_; }
    void answer(HesAnswer answer);
    /// Lets the next piece of a streamed body come; see arrived().
    void readMore();
    /// Ends the connection once a request in work has been answered.
    void finish();
    /// Ends it now, without an answer.
    void abort();

Q_SIGNALS:
    /// A whole request; @p wire is its body as sent, which unpack() has not seen yet. Of a streamed request it is the head alone, and readMore()
    /// asks for the rest. Exactly one answer() must follow.
    void requested(ami::app::HesConnection* connection, const ami::app::HesRequest& request, const ami::Bytes& wire);
    /// A piece of a streamed body; @p last ends it. The next one comes after readMore().
    void arrived(ami::app::HesConnection* connection, const ami::Bytes& piece, bool last);
    void answered(ami::app::Route route, const QString& requestLine, int status, const QString& problem);
    void closed(ami::app::HesConnection* connection);

private:
    enum class Phase { Head, Body, Streaming, Working, Closing };

    void receive();
    void readHead();
    void readBody();
    void readPiece();
    void dispatch(BytesView wire);
    void tooSlow();
    void close();
    void refuse(HesAnswer refusal);
    std::chrono::milliseconds bodyTime() const;

    QSslSocket* socket_;
    const HesLimits limits_;
    Gate gate_;
    QTimer deadline_;
    QDeadlineTimer wholeBody_;
    QByteArray received_;
    HesRequest request_;
    HesClient client_;
    std::string peer_;
    Phase phase_ = Phase::Head;
    std::uint64_t outstanding_ = 0;   ///< octets of a streamed body that have not been handed out
    bool finishing_ = false;
    qint64 discarded_ = 0, unread_ = 0;  ///< while closing: thrown away, and how much is still on its way
};

}  // namespace ami::app
