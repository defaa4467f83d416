#include "app/hes/HesServer.h"

#include <QHostAddress>
#include <QPointer>
#include <QSet>
#include <QSslServer>
#include <QTimer>
#include <nlohmann/json.hpp>

#include "app/Now.h"
#include "app/hes/HesConnection.h"
#include "app/hes/IngestPool.h"
#include "app/sync/TlsIdentity.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

namespace {

constexpr int maximumConnections = 128;
constexpr int maximumWaiting = 32;
constexpr int maximumWaitingPerClient = 4;
constexpr std::chrono::seconds longestStop{5};
constexpr std::chrono::seconds handshakeTime{10};

HesAnswer withRetry(HesAnswer answer, const char* seconds) {
    answer.fields.emplace_back("Retry-After", seconds);
    return answer;
}

std::string_view titleOf(const Error& error) {
    switch (static_cast<mdms::MdmsError>(error.code)) {
        case mdms::MdmsError::Json: return "The body is not JSON";
        case mdms::MdmsError::TooDeep: return "The body is nested too deeply";
        case mdms::MdmsError::TooLarge: return "The body has too many values";
        case mdms::MdmsError::TooMany: return "The batch has too many readings";
        case mdms::MdmsError::Header: return "A member of Header is missing or wrong";
        default: return "The body is not a MeterReadings message";
    }
}

HesAnswer answerOf(const Result<IngestResult>& done) {
    if (!done) return withRetry(problem(503, "store", "The database cannot take the batch now"), "30");
    switch (done->outcome) {
        case IngestOutcome::Stored:
        case IngestOutcome::Replayed: {
            HesAnswer answer;
            answer.body = done->receipt;
            if (done->outcome == IngestOutcome::Replayed) answer.fields.emplace_back("Idempotent-Replayed", "true");
            return answer;
        }
        case IngestOutcome::KeyReused: return problem(422, "key-reused", "This Idempotency-Key was used for other content");
        case IngestOutcome::ClientBlocked: return problem(403, "client-blocked", "This client certificate is blocked");
        case IngestOutcome::KeyDiffers:
            return problem(400, "key-differs", "Header.MessageID is not the Idempotency-Key", "/Header/MessageID");
        case IngestOutcome::Malformed: return problem(400, "malformed", titleOf(done->error), done->where);
        case IngestOutcome::TooLarge: return problem(413, "too-large", titleOf(done->error), done->where);
    }
    return withRetry(problem(503, "store", "The batch could not be handled"), "30");
}

std::string statusBody(const HesCounts& counts) {
    return nlohmann::ordered_json{{"readings", counts.readings}, {"batches", counts.batches}, {"conflicts", counts.conflicts},
                                  {"rejected", counts.rejected}, {"clients", counts.clients}, {"meters", counts.meters}}.dump();
}

}  // namespace

class HesServer::Impl {
public:
    explicit Impl(HesServer* owner) : server(owner) {
        tls.setHandshakeTimeout(static_cast<int>(std::chrono::milliseconds(handshakeTime).count()));
        tls.setMaxPendingConnections(maximumConnections);
        QObject::connect(&tls, &QSslServer::pendingConnectionAvailable, server, [this] { accept(); });
        QObject::connect(&tls, &QSslServer::errorOccurred, server, [this](QSslSocket* socket, QAbstractSocket::SocketError) {
            log(QStringLiteral("handshake failed: ") + socket->errorString());
        });
    }

    ~Impl() {
        const auto open = connections;
        for (HesConnection* connection : open) delete connection;
        pool.reset();
    }

    void log(const QString& line) {
        Q_EMIT server->logged(QString::fromStdString(toIso8601(utcNow())) + QLatin1Char(' ') + line);
    }

    void accept() {
        while (auto socket = qobject_cast<QSslSocket*>(tls.nextPendingConnection())) {
            auto connection = new HesConnection(socket, server);
            connections.insert(connection);
            QObject::connect(connection, &HesConnection::closed, server, [this](HesConnection* gone) {
                connections.remove(gone);
                checkStopped();
            });
            QObject::connect(connection, &HesConnection::answered, server, [this, connection](const QString& line, int status) {
                log(QStringLiteral("%1 %2 client=%3").arg(status).arg(line.left(200), QString::fromStdString(connection->client().lfdi)));
            });
            QObject::connect(connection, &HesConnection::requested, server,
                             [this](HesConnection* from, const HesRequest& request, const Bytes& wire) { work(from, request, wire); });
            if (connections.size() > maximumConnections) connection->turnAway();
            else if (connection->client().lfdi.empty()) connection->answer(unknownClient());
            else if (stopping) connection->finish();
        }
    }

    static HesAnswer unknownClient() {
        HesAnswer answer = problem(401, "no-certificate", "A client certificate is needed");
        answer.close = true;
        return answer;
    }

    /// Hands the request to the pool; the same batch is in work once only.
    void work(HesConnection* from, const HesRequest& request, const Bytes& wire) {
        const HesClient client = from->client();
        const QString lfdi = QString::fromStdString(client.lfdi);
        if (waiting >= maximumWaiting || waitingOf.value(lfdi) >= maximumWaitingPerClient) {
            return from->answer(withRetry(problem(429, "busy", "Too many requests at once"), "2"));
        }
        const QString ticket = request.route == Route::Ingest ? lfdi + QString::fromStdString(request.key) : QString();
        if (!ticket.isEmpty() && inWork.contains(ticket)) {
            return from->answer(withRetry(problem(409, "in-work", "This batch is being stored"), "1"));
        }
        const QPointer<HesConnection> back(from);
        const bool taken = pool->submit([this, back, client, lfdi, ticket, request, wire](HesStorage& storage) {
            QString note;
            const HesAnswer answer = request.route == Route::Status ? status(storage) : ingest(storage, client, request, wire, note);
            QMetaObject::invokeMethod(
                server, [this, back, lfdi, ticket, answer, note] { finishWork(back, lfdi, ticket, answer, note); }, Qt::QueuedConnection);
        });
        if (!taken) return from->answer(withRetry(problem(429, "busy", "Too many requests at once"), "2"));
        if (!ticket.isEmpty()) inWork.insert(ticket);
        ++waiting;
        ++waitingOf[lfdi];
    }

    /// On a thread of the pool.
    static HesAnswer status(HesStorage& storage) {
        const auto counts = storage.counts();
        if (!counts) return withRetry(problem(503, "store", "The database cannot be read now"), "30");
        HesAnswer answer;
        answer.body = statusBody(*counts);
        return answer;
    }

    /// On a thread of the pool. @p note takes the line for the log.
    static HesAnswer ingest(HesStorage& storage, const HesClient& client, const HesRequest& request, const Bytes& wire, QString& note) {
        Bytes body;
        if (auto refusal = unpack(request, wire, body)) return std::move(*refusal);
        const auto done = ingestDocument(storage, client, request.key, body, utcNow());
        const QString key = QString::fromStdString(request.key);
        if (done && done->outcome == IngestOutcome::Stored) {
            note = QStringLiteral("batch %1 offered=%2 accepted=%3 duplicate=%4 conflict=%5 rejected=%6")
                       .arg(key)
                       .arg(done->offered)
                       .arg(done->accepted)
                       .arg(done->duplicate)
                       .arg(done->conflict)
                       .arg(done->rejected);
        } else if (!done) {
            note = QStringLiteral("batch %1 not stored: %2 code %3 detail %4")
                       .arg(key, QLatin1String(name(done.error().fault)))
                       .arg(done.error().code)
                       .arg(done.error().detail);
        }
        return answerOf(done);
    }

    void finishWork(const QPointer<HesConnection>& back, const QString& lfdi, const QString& ticket, const HesAnswer& answer,
                    const QString& note) {
        inWork.remove(ticket);
        --waiting;
        if (--waitingOf[lfdi] == 0) waitingOf.remove(lfdi);
        if (!note.isEmpty()) log(note);
        if (back) back->answer(answer);
        checkStopped();
    }

    void checkStopped() {
        if (!stopping || !connections.isEmpty() || waiting > 0 || told) return;
        told = true;
        QTimer::singleShot(0, server, &HesServer::stopped);
    }

    HesServer* server;
    QSslServer tls;
    std::unique_ptr<IngestPool> pool;
    QSet<HesConnection*> connections;
    QSet<QString> inWork;
    QHash<QString, int> waitingOf;
    int waiting = 0;
    bool stopping = false;
    bool told = false;
};

HesServer::HesServer(QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(this)) {}
HesServer::~HesServer() = default;

Result<void> HesServer::start(const HesSettings& settings) {
    const QUrl url(QString::fromStdString(settings.listen), QUrl::StrictMode);
    const QHostAddress address(url.host());
    if (!url.isValid() || url.scheme() != QLatin1String("https") || address.isNull())
        return fail(Fault::Misuse, Layer::Mdms, HesError::BadListen);
    const auto identity = loadIdentity(settings.certificateFile, settings.keyFile);
    if (!identity) return Unexpected(identity.error());
    const auto authorities = loadAuthorities(settings.clientCaFile);
    if (!authorities) return Unexpected(authorities.error());
    auto pool = IngestPool::open(settings.database, 0, maximumWaiting);
    if (!pool) return Unexpected(pool.error());

    QSslConfiguration configuration = tlsConfiguration(*identity, *authorities);
    configuration.setMissingCertificateIsFatal(true);
    configuration.setHandshakeMustInterruptOnError(true);
    impl_->tls.setSslConfiguration(configuration);
    if (!impl_->tls.listen(address, static_cast<quint16>(url.port(443)))) {
        return fail(Fault::Refused, Layer::Mdms, HesError::CannotListen, impl_->tls.serverError());
    }
    impl_->pool = std::move(*pool);
    return {};
}

QUrl HesServer::ingestUrl() const {
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(impl_->tls.serverAddress().toString());
    url.setPort(impl_->tls.serverPort());
    url.setPath(QStringLiteral("/v1/ingest"));
    return url;
}

void HesServer::stop() {
    if (impl_->stopping) return;
    impl_->stopping = true;
    impl_->tls.close();
    const auto open = impl_->connections;
    for (HesConnection* connection : open) connection->finish();
    QTimer::singleShot(longestStop, this, [this] {
        if (impl_->told) return;
        impl_->told = true;
        Q_EMIT stopped();
    });
    impl_->checkStopped();
}

}  // namespace ami::app
