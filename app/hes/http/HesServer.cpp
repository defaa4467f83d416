#include "app/hes/http/HesServer.h"

#include <sys/statvfs.h>

#include <QHostAddress>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <filesystem>

#include "app/Now.h"
#include "app/hes/http/HesAnswers.h"
#include "app/hes/http/HesAttachments.h"
#include "app/hes/http/HesConnection.h"
#include "app/hes/http/HesListener.h"
#include "app/hes/log/HesLog.h"
#include "app/hes/log/HesMetrics.h"
#include "app/hes/http/HesStatus.h"
#include "app/hes/http/IngestPool.h"
#include "app/hes/http/Revocations.h"
#include "app/sync/TlsIdentity.h"

namespace ami::app {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t queuePlaces = 4096;   ///< the pool's own bound lies above every limit that can be set
constexpr std::chrono::seconds longestStop{5};
constexpr std::chrono::seconds heartbeatEvery{2};
constexpr std::chrono::seconds heartbeatLasts{10};
constexpr int hardFactor = 2;

std::optional<std::uint64_t> freeOctets(const std::string& path) {
    struct statvfs space{};
    if (path.empty() || ::statvfs(path.c_str(), &space) != 0) return std::nullopt;
    return static_cast<std::uint64_t>(space.f_bavail) * space.f_frsize;
}

/// The folder of a SQLite file; empty for the connection of another database.
std::string folderOf(const std::string& database) {
    if (database.find('=') != std::string::npos || database.find("://") != std::string::npos) return {};
    const std::string folder = std::filesystem::path(database).parent_path().string();
    return folder.empty() ? "." : folder;
}

double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

}  // namespace

class HesServer::Impl {
public:
    explicit Impl(HesServer* owner) : server(owner) {
        QObject::connect(&listener, &HesListener::encrypted, server, [this](QSslSocket* socket) { accept(socket); });
        QObject::connect(&listener, &HesListener::handshakeFailed, server, [this](const HandshakeFailure& failure) {
            metrics.handshakeFailed(failure.reason);
            log.warning("tls", failure.code, {{"peer", failure.peer}, {"reason", failure.reason}});
        });
        QObject::connect(&listener, &HesListener::refused, server, [this](const QHostAddress& address, const QString& limit) {
            metrics.connectionRefused(limit.toStdString());
            log.warning("tls", LogCode::ConnectionRefused, {{"peer", address.toString().toStdString()}, {"limit", limit.toStdString()}});
        });
        QObject::connect(&heartbeat, &QTimer::timeout, server, [this] { beat(); });
        metrics.addSource([this](MetricsText& to) { expose(to); });
    }

    ~Impl() {
        const auto open = connections;
        for (HesConnection* connection : open) delete connection;
        pool.reset();
        attachments.reset();
    }

    void accept(QSslSocket* socket) {
        auto connection = new HesConnection(
            socket, settings.limits, [this](const HesConnection& from, const HesRequest& request) { return gate(from, request); }, server);
        connections.insert(connection);
        QObject::connect(connection, &HesConnection::closed, server, [this](HesConnection* gone) {
            connections.remove(gone);
            release(gone);
            if (attachments) attachments->gone(gone);
            checkStopped();
        });
        QObject::connect(connection, &HesConnection::answered, server,
                         [this, connection](Route route, const QString& line, int status, const QString& type) {
                             release(connection);
                             metrics.answered(name(route), status);
                             if (status >= 400) refused(*connection, line.toStdString(), status, type.toStdString());
                         });
        QObject::connect(connection, &HesConnection::requested, server,
                         [this](HesConnection* from, const HesRequest& request, const Bytes& wire) { work(from, request, wire); });
        QObject::connect(connection, &HesConnection::arrived, server,
                         [this](HesConnection* from, const Bytes& piece, bool last) { attachments->piece(from, piece, last); });
        if (auto refusal = welcome(*connection)) {
            refusal->close = true;
            connection->answer(std::move(*refusal));
        } else if (stopping) connection->finish();
    }

    void refused(const HesConnection& from, const std::string& line, int status, const std::string& type) {
        const LogCode code = logCodeOf(status, type);
        if (code == LogCode::ConnectionRefused) metrics.connectionRefused(status == 429 ? "address" : "total");
        log.warning("http", code, {{"client", from.client().lfdi}, {"peer", from.peer()}, {"status", std::to_string(status)},
                                   {"problem", type}, {"request", line}});
    }

    /// What a new connection is told at once, if it cannot stay.
    std::optional<HesAnswer> welcome(const HesConnection& connection) const {
        const HesLimits& limits = settings.limits;
        if (connections.size() > limits.connections) {
            return problemFor(5, 503, "connections", "Too many connections", {}, {{"limit", std::int64_t{limits.connections}}});
        }
        if (listener.openFrom(connection.socket().peerAddress()) > limits.connectionsPerAddress) {
            return problemFor(5, 429, "connections", "Too many connections from this address", {},
                              {{"limit", std::int64_t{limits.connectionsPerAddress}}});
        }
        if (connection.client().lfdi.empty()) return problem(401, "no-certificate", "A client certificate is needed");
        return std::nullopt;
    }

    /// Judges a request by who sends it and by how much is in work, before its body is read.
    std::optional<HesAnswer> gate(const HesConnection& from, const HesRequest& request) {
        if (revocations->revoked(from.socket().peerCertificateChain())) {
            HesAnswer answer = problem(403, "certificate-revoked", "This client certificate has been revoked by its authority");
            answer.close = true;
            return answer;
        }
        const bool attachment = request.route == Route::AttachmentHead || request.route == Route::AttachmentPatch;
        if (attachment && !attachments) return problem(404, "no-attachments", "This head-end takes no attachments");
        if (const auto over = rates.admit(from.client().lfdi, request.bodyOctets, Clock::now())) {
            const bool requests = over->of == RateLimit::Of::Requests;
            metrics.limited(requests ? "requests" : "octets");
            const double limit = requests ? rates.settings().requestsPerSecond : rates.settings().octetsPerSecond;
            return problemFor(over->retryAfter.count(), 429, requests ? "request-rate" : "octet-rate",
                              requests ? "This client sends too many requests" : "This client sends too many octets", "counted over one second",
                              {{"limit", static_cast<std::int64_t>(limit)}});
        }
        if (request.streamed()) return std::nullopt;
        const auto limit = static_cast<std::int64_t>(settings.limits.waitingOctets);
        if (waitingOctets + request.bodyOctets > settings.limits.waitingOctets) {
            metrics.limited("queue-octets");
            return problemFor(2, 503, "queue-full", "Too much is waiting to be stored", {}, {{"limit", limit}});
        }
        reserved[&from] = request.bodyOctets;
        waitingOctets += request.bodyOctets;
        return std::nullopt;
    }

    void release(const HesConnection* connection) { waitingOctets -= reserved.take(connection); }

    /// Hands the request to the pool; the same batch is in work once only.
    void work(HesConnection* from, const HesRequest& request, const Bytes& wire) {
        const HesClient client = from->client();
        const QString lfdi = QString::fromStdString(client.lfdi);
        const HesLimits& limits = settings.limits;
        if (waitingOf.value(lfdi) >= limits.waitingPerClient) {
            metrics.limited("client-queue");
            return from->answer(problemFor(2, 429, "busy", "This client has too many requests in work", {},
                                           {{"limit", std::int64_t{limits.waitingPerClient}}}));
        }
        if (waiting >= limits.waiting) return from->answer(queueFull());
        const QString ticket = request.route == Route::Ingest ? lfdi + QString::fromStdString(request.key) : QString();
        if (!ticket.isEmpty() && inWork.contains(ticket)) {
            return from->answer(problemFor(1, 409, "in-work", "This batch is being stored"));
        }
        const QPointer<HesConnection> back(from);
        const auto arrived = Clock::now();
        const bool taken = pool->submit([this, back, client, lfdi, ticket, request, wire, limits, arrived](HesStorage& storage) {
            std::optional<HesAnswer> answer;
            if (request.route == Route::Ingest) answer = ingest(storage, client, request, wire, limits, arrived);
            else answer = ask(storage, client, request);
            QMetaObject::invokeMethod(
                server, [this, back, lfdi, ticket, request, answer] { finishWork(back, lfdi, ticket, request, answer); }, Qt::QueuedConnection);
        });
        if (!taken) return from->answer(queueFull());
        if (!ticket.isEmpty()) inWork.insert(ticket);
        ++waiting;
        ++waitingOf[lfdi];
    }

    HesAnswer queueFull() {
        metrics.limited("queue");
        return problemFor(2, 503, "queue-full", "Too many requests wait for the database", {}, {{"limit", std::int64_t{settings.limits.waiting}}});
    }

    /// On a thread of the pool. No answer: the client may go on to its attachment.
    std::optional<HesAnswer> ask(HesStorage& storage, const HesClient& client, const HesRequest& request) {
        const auto known = storage.known(client, {}, {});
        if (known && *known && (*known)->outcome == IngestOutcome::ClientBlocked) return blockedAnswer();
        if (!known) databaseFailed(known.error());
        if (request.route == Route::Status) {
            const auto counts = storage.counts();
            if (!counts) databaseFailed(counts.error());
            return answerOf(counts);
        }
        if (!known) return problemFor(30, 503, "store", "The database cannot be asked now");
        return std::nullopt;
    }

    /// On a thread of the pool.
    HesAnswer ingest(HesStorage& storage, const HesClient& client, const HesRequest& request, const Bytes& wire, const HesLimits& limits,
                     Clock::time_point arrived) {
        Bytes body;
        if (auto refusal = unpack(request, wire, limits, body)) {
            metrics.batch(HesMetrics::Batch::Refused, {}, secondsSince(arrived));
            return std::move(*refusal);
        }
        const auto done = ingestDocument(storage, client, request.key, body, utcNow(), request.xml ? BodyFormat::Xml : BodyFormat::Json);
        if (!done) {
            databaseFailed(done.error());
            metrics.batch(HesMetrics::Batch::Failed, {}, secondsSince(arrived));
            return answerOf(done);
        }
        const bool stored = done->outcome == IngestOutcome::Stored;
        const auto result = stored ? HesMetrics::Batch::Stored
                            : done->outcome == IngestOutcome::Replayed ? HesMetrics::Batch::Replayed
                                                                       : HesMetrics::Batch::Refused;
        metrics.batch(result, {done->accepted, done->duplicate, done->conflict, done->rejected}, secondsSince(arrived));
        if (!stored) return answerOf(done);
        LogFields fields{{"client", client.lfdi},
                         {"batch", request.key},
                         {"offered", std::to_string(done->offered)},
                         {"accepted", std::to_string(done->accepted)},
                         {"duplicate", std::to_string(done->duplicate)},
                         {"conflict", std::to_string(done->conflict)},
                         {"rejected", std::to_string(done->rejected)}};
        if (done->rejected > 0) log.warning("ingest", LogCode::ItemsRejected, fields);
        if (done->conflict > 0) log.warning("ingest", LogCode::ReadingConflict, fields);
        log.info("ingest", "Batch Stored", std::move(fields));
        return answerOf(done);
    }

    void databaseFailed(const Error& error) {
        metrics.databaseFailed();
        log.error("database", LogCode::DatabaseFailed,
                  {{"fault", ami::name(error.fault)}, {"code", std::to_string(error.code)}, {"detail", std::to_string(error.detail)}});
    }

    void finishWork(const QPointer<HesConnection>& back, const QString& lfdi, const QString& ticket, const HesRequest& request,
                    const std::optional<HesAnswer>& answer) {
        inWork.remove(ticket);
        --waiting;
        if (--waitingOf[lfdi] == 0) waitingOf.remove(lfdi);
        if (back && answer) back->answer(*answer);
        else if (back && request.route == Route::AttachmentHead) attachments->head(back, request);
        else if (back) attachments->patch(back, request);
        checkStopped();
    }

    void checkStopped() {
        const bool busy = waiting > 0 || (attachments && attachments->inWork() > 0);
        if (!stopping || !connections.isEmpty() || busy || told) return;
        told = true;
        QTimer::singleShot(0, server, &HesServer::stopped);
    }

    /// Asks the database whether it is there, from time to time and through the same queue that batches take.
    void beat() {
        log.tick();
        if (beating) return;
        beating = pool->submit([this](HesStorage& storage) {
            const auto alive = storage.alive();
            if (!alive) databaseFailed(alive.error());
            QMetaObject::invokeMethod(server, [this, fine = alive.has_value()] {
                beating = false;
                databaseAlive = fine;
                lastBeat = Clock::now();
            }, Qt::QueuedConnection);
        });
    }

    bool diskIsLow() const {
        for (const std::string& folder : {folderOf(settings.database), settings.attachmentFolder}) {
            if (const auto octets = freeOctets(folder); octets && *octets < settings.limits.minimumFree) return true;
        }
        return false;
    }

    HesAnswer page(const std::string& path) {
        if (path == "/health/live") {
            HesAnswer answer;
            answer.body = R"({"status":"alive"})";
            return answer;
        }
        if (path == "/health/ready") {
            const bool database = databaseAlive && Clock::now() - lastBeat < heartbeatLasts;
            const bool queue = waiting < settings.limits.waiting && waitingOctets < settings.limits.waitingOctets;
            const bool disk = !diskIsLow();
            const auto word = [](bool fine) { return std::string(fine ? "fine" : "failing"); };
            if (database && queue && disk && !stopping) {
                HesAnswer answer;
                answer.body = R"({"status":"ready","database":"fine","queue":"fine","disk":"fine"})";
                return answer;
            }
            return problemFor(5, 503, "not-ready", stopping ? "The head-end is stopping" : "The head-end is not ready", {},
                              {{"database", word(database)}, {"queue", word(queue)}, {"disk", word(disk)}});
        }
        if (path == "/metrics") {
            HesAnswer answer;
            answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
            answer.body = metrics.text();
            return answer;
        }
        return problem(404, "not-found", "There is nothing here");
    }

    void expose(MetricsText& to) {
        const auto gauge = [&](std::string_view name, std::string_view help, double value) {
            to.family(name, "gauge", help);
            to.sample(value);
        };
        gauge("ami_hes_connections", "Connections whose handshake is done.", static_cast<double>(connections.size()));
        gauge("ami_hes_sockets", "Connections with those in their handshake.", listener.open());
        gauge("ami_hes_queue_depth", "Requests with the database or waiting for it.", waiting);
        gauge("ami_hes_queue_octets", "Octets of bodies that are arriving or waiting.", static_cast<double>(waitingOctets));
        gauge("ami_hes_database_up", "1 when the database answered its last question.", databaseAlive ? 1 : 0);
        if (const auto octets = freeOctets(folderOf(settings.database))) {
            gauge("ami_hes_disk_free_octets", "Free octets where the database lies.", static_cast<double>(*octets));
        }
        gauge("ami_hes_certificate_not_after_seconds", "When the server certificate ends, Unix time.", certificateEnds);
        gauge("ami_hes_revoked_certificates", "Serial numbers on the revocation lists.", static_cast<double>(revocations->size()));
        gauge("ami_hes_start_time_seconds", "When this head-end started, Unix time.", started);
        to.family("ami_hes_log_lines_held_back_total", "counter", "Log lines that were counted instead of written.");
        to.sample(static_cast<double>(log.heldBack()));
    }

    /// Certificates, authorities and revocations, read as a whole before anything is changed.
    Result<void> takeTls(const HesSettings& wanted) {
        const auto identity = loadIdentity(wanted.certificateFile, wanted.keyFile);
        if (!identity) return Unexpected(identity.error());
        const auto authorities = loadAuthorities(wanted.clientCaFile);
        if (!authorities) return Unexpected(authorities.error());
        Revocations lists;
        if (!wanted.crlFile.empty()) {
            auto loaded = Revocations::load(wanted.crlFile, *authorities);
            if (!loaded) return Unexpected(loaded.error());
            lists = std::move(*loaded);
        }
        revocations = std::make_shared<const Revocations>(std::move(lists));
        certificateEnds = static_cast<double>(identity->chain.front().expiryDate().toSecsSinceEpoch());
        if (const auto stale = revocations->staleFrom(); stale && *stale < utcNow()) {
            log.warning("tls", LogCode::ConfigurationRefused, {{"reason", "revocation list out of date"}, {"since", toIso8601(*stale)}});
        }
        listener.configure(tlsConfiguration(*identity, *authorities), wanted.limits.handshake, wanted.limits.connectionsPerAddress * hardFactor,
                           wanted.limits.connections * hardFactor, wanted.answerWithoutCertificate);
        return {};
    }

    void takeLimits(const HesLimits& limits) {
        settings.limits = limits;
        rates.configure(limits.rate);
        if (attachments) attachments->configure(limits);
    }

    HesServer* server;
    HesSettings settings;
    HesLog log;
    HesMetrics metrics;
    HesListener listener;
    std::shared_ptr<const Revocations> revocations = std::make_shared<const Revocations>();
    RateLimit rates{RateSettings()};
    std::unique_ptr<HesStatus> statusPages;
    std::unique_ptr<HesAttachments> attachments;
    std::unique_ptr<IngestPool> pool;
    QTimer heartbeat;
    Clock::time_point lastBeat;
    bool databaseAlive = false;
    bool beating = false;
    double certificateEnds = 0;
    double started = 0;
    QSet<HesConnection*> connections;
    QSet<QString> inWork;
    QHash<QString, int> waitingOf;
    QHash<const HesConnection*, quint64> reserved;
    std::uint64_t waitingOctets = 0;
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
    impl_->settings = settings;
    if (const auto taken = impl_->takeTls(settings); !taken) return taken;
    auto pool = IngestPool::open(settings.database, 0, queuePlaces);
    if (!pool) return Unexpected(pool.error());
    if (!settings.attachmentFolder.empty()) {
        auto attachments = std::make_unique<HesAttachments>(impl_->log, impl_->metrics, this);
        int error = 0;
        if (!attachments->start(settings.attachmentFolder, settings.limits, error)) {
            return fail(Fault::Refused, Layer::Mdms, HesError::BadFolder, error);
        }
        connect(attachments.get(), &HesAttachments::idle, this, [this] { impl_->checkStopped(); });
        impl_->attachments = std::move(attachments);
    }
    impl_->takeLimits(settings.limits);
    if (!settings.statusAddress.empty()) {
        impl_->statusPages = std::make_unique<HesStatus>([this](const std::string& path) { return impl_->page(path); }, this);
        if (!impl_->statusPages->listen(settings.statusAddress)) return fail(Fault::Refused, Layer::Mdms, HesError::BadStatus);
    }
    if (!impl_->listener.listen(address, static_cast<quint16>(url.port(443)))) {
        return fail(Fault::Refused, Layer::Mdms, HesError::CannotListen, impl_->listener.serverError());
    }
    impl_->pool = std::move(*pool);
    impl_->databaseAlive = true;
    impl_->lastBeat = Clock::now();
    impl_->started = static_cast<double>(utcNow().time_since_epoch().count()) / 1000;
    impl_->heartbeat.start(heartbeatEvery);
    impl_->log.info("server", "Server Ready", {{"listen", ingestUrl().toString(QUrl::FullyEncoded).toStdString()}, {"status", statusUrl()},
                                               {"workers", std::to_string(impl_->pool->workers())}, {"version", AMI_VERSION}});
    return {};
}

Result<void> HesServer::reload(const HesSettings& settings) {
    if (const auto taken = impl_->takeTls(settings); !taken) {
        impl_->log.error("server", LogCode::ConfigurationRefused, {{"reason", "certificates, key or revocation list"},
                                                                   {"detail", std::to_string(taken.error().detail)}});
        return taken;
    }
    impl_->settings.answerWithoutCertificate = settings.answerWithoutCertificate;
    impl_->takeLimits(settings.limits);
    impl_->log.info("server", "Configuration Taken", {{"revoked", std::to_string(impl_->revocations->size())}});
    return {};
}

std::shared_ptr<const Revocations> HesServer::revocations() const { return impl_->revocations; }

QUrl HesServer::ingestUrl() const {
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(impl_->listener.serverAddress().toString());
    url.setPort(impl_->listener.serverPort());
    url.setPath(QStringLiteral("/v1/ingest"));
    return url;
}

std::string HesServer::statusUrl() const { return impl_->statusPages ? impl_->statusPages->url() : std::string(); }
HesLog& HesServer::log() { return impl_->log; }
HesMetrics& HesServer::metrics() { return impl_->metrics; }

void HesServer::stop() {
    if (impl_->stopping) return;
    impl_->stopping = true;
    impl_->listener.close();
    impl_->log.info("server", "Server Stopping", {{"connections", std::to_string(impl_->connections.size())}});
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
