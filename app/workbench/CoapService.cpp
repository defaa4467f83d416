#include "app/workbench/CoapService.h"

#include <QThread>
#include <QTimer>

#include "app/Now.h"
#include "app/coap/BrowseError.h"
#include "app/coap/ContentFormats.h"
#include "hal/coap/CoapClient.h"

namespace ami::app {

using namespace coap;
using Response = Result<hal::CoapResponse>;

/// Lives on the service's thread.
class CoapService::Worker : public QObject {
public:
    Worker(CoapService& service, std::string auditFile) : service_(service), auditFile_(std::move(auditFile)) {}

    void discover(const QString& address, const CoapAccess& access, const QString& type) {
        begin();
        auto url = coapAddress(address.toStdString(), access.kind != AccessKind::None);
        if (!url) return fail(url.error());
        Ask ask;
        ask.url = std::move(*url);
        ask.url.path = {".well-known", "core"};
        ask.url.query.clear();
        if (!type.isEmpty()) ask.url.query.push_back("rt=" + type.toStdString());
        hal::CoapUrl bare = ask.url;
        bare.path.clear();
        bare.query.clear();
        send(ask, access, [this, server = bare.text()](const CoapReply& reply) {
            if (!reply.answer.isSuccess()) return fail(reply.answer.refusal());
            auto tree = readResourceTree(reply.answer.payload.octets);
            if (!tree) return fail(tree.error());
            auto shared = std::make_shared<const ResourceTree>(std::move(*tree));
            post([this, server, shared] { Q_EMIT service_.discovered(QString::fromStdString(server), shared); });
            end();
        });
    }

    void read(const Ask& ask, const CoapAccess& access) {
        begin();
        send(ask, access, [this](const CoapReply& reply) { tell(reply); });
    }

    /// Before, intent, change, after, outcome: each begins when the one before has ended.
    void write(const Ask& ask, const CoapAccess& access) {
        begin();
        look(ask, access, [this, ask, access](std::optional<Payload> before) {
            if (!log_) {
                AuditOptions options;
                options.path = auditFile_.empty() ? defaultAuditPath() : auditFile_;
                auto opened = AuditLog::open(std::move(options));
                if (!opened) return fail(opened.error());
                log_ = std::move(*opened);
            }
            const auto number = log_->begin(intentOf(ask, before));
            if (!number) return fail(number.error());
            open_ = *number;
            send(ask, access, [this, ask, access](const CoapReply& reply) {
                if (!reply.answer.isSuccess()) {
                    if (!close(reply.answer, {})) return;
                    return tell(reply);
                }
                look(ask, access, [this, ask, reply](std::optional<Payload> after) {
                    CoapReply whole = reply;
                    whole.readBack = std::move(after);
                    whole.isOther = whole.readBack && differs(ask, *whole.readBack);
                    if (close(whole.answer, whole.readBack, whole.isOther)) tell(whole);
                });
            });
        });
    }

    void observe(const Ask& ask, const CoapAccess& access) {
        stopObserving();
        auto client = clientFor(ask.url, access);
        if (!client) {
            post([this, error = client.error()] { Q_EMIT service_.failed(error); });
            return;
        }
        observed_ = *client;
        const auto since = std::chrono::steady_clock::now();
        const quint64 round = ++round_;
        observation_ = observed_->request->observe(ask.request(), [this, ask, since, round, isFirst = true](Response state) mutable {
            if (round != round_) return;
            if (!state) {
                log(ask, state, since, !isFirst);
                observation_.reset();
                post([this, error = state.error()] {
                    Q_EMIT service_.failed(error);
                    Q_EMIT service_.observing(false);
                });
                return;
            }
            log(ask, state, since, !isFirst);
            isFirst = false;
            auto reply = std::make_shared<CoapReply>(replyOf(ask, *state));
            const bool goesOn = reply->answer.isSuccess();
            if (!goesOn) observation_.reset();
            post([this, reply, goesOn] {
                Q_EMIT service_.notified(reply);
                if (!goesOn) Q_EMIT service_.observing(false);
            });
        });
        post([this] { Q_EMIT service_.observing(true); });
    }

    void stopObserving() {
        ++round_;
        if (!observation_) return;
        observed_->request->cancel(*observation_);
        observation_.reset();
        post([this] { Q_EMIT service_.observing(false); });
    }

    void cancel() {
        if (!isBusy_) return;
        if (exchange_) client_->request->cancel(*exchange_);
        exchange_.reset();
        const Error error = makeError(Fault::Cancelled, Layer::Mesh, 0);
        if (open_ && !close(Unexpected(error), {})) return;
        end();
    }

private:
    struct Client {
        OpenAccess access;
        std::shared_ptr<hal::CoapClient> request;
    };
    using Then = std::function<void(const CoapReply&)>;

    template <typename Action>
    void post(Action action) {
        QMetaObject::invokeMethod(&service_, std::move(action), Qt::QueuedConnection);
    }

    void begin() {
        cancel();
        isBusy_ = true;
    }
    void end() {
        isBusy_ = false;
        exchange_.reset();
        if (wait_) wait_->stop();
        post([this] { Q_EMIT service_.finished(); });
    }
    void fail(const Error& error) {
        post([this, error] { Q_EMIT service_.failed(error); });
        end();
    }
    void tell(const CoapReply& reply) {
        auto shared = std::make_shared<const CoapReply>(reply);
        post([this, shared] { Q_EMIT service_.replied(shared); });
        end();
    }

    /// Sessions are kept: a handshake costs seconds on a mesh. The newest few.
    Result<std::shared_ptr<Client>> clientFor(const hal::CoapUrl& url, const CoapAccess& access) {
        constexpr std::size_t most = 8;
        hal::CoapUrl server = url;
        server.path.clear();
        server.query.clear();
        for (auto one = clients_.begin(); one != clients_.end(); ++one) {
            if (one->first.first != server.text() || !(one->first.second == access)) continue;
            auto found = *one;
            clients_.erase(one);
            clients_.insert(clients_.begin(), found);
            return found.second;
        }
        auto open = OpenAccess::open(access);
        if (!open) return Unexpected(open.error());
        if (!loop_) loop_ = std::make_shared<hal::CoapLoop>();
        auto client = std::make_shared<Client>();
        client->access = std::move(*open);
        client->request = std::make_shared<hal::CoapClient>(server, client->access.security(), loop_);
        clients_.insert(clients_.begin(), {{server.text(), access}, client});
        if (clients_.size() > most) clients_.pop_back();
        return client;
    }

    CoapReply replyOf(const Ask& ask, const hal::CoapResponse& response) const {
        CoapReply reply;
        reply.ask = ask;
        reply.path = pathText(ask.url.path);
        reply.time = utcNow();
        reply.answer = readAnswer(response, reply.path, reply.time, ResourceNames::builtIn());
        return reply;
    }

    void send(const Ask& ask, const CoapAccess& access, Then then) {
        auto client = clientFor(ask.url, access);
        if (!client) return giveUp(client.error());
        client_ = *client;
        since_ = std::chrono::steady_clock::now();
        asked_ = ask;
        if (!wait_) {
            wait_ = std::make_unique<QTimer>();
            wait_->setInterval(500);
            connect(wait_.get(), &QTimer::timeout, this, [this] {
                const auto waited = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - since_);
                const CoapWait wait{methodText(asked_.method), asked_.url.text(), waited, attemptsAfter(waited)};
                post([this, wait] { Q_EMIT service_.waiting(wait); });
            });
        }
        wait_->start();
        exchange_ = client_->request->request(ask.request(), [this, ask, since = since_, then = std::move(then)](Response response) {
            exchange_.reset();
            wait_->stop();
            log(ask, response, since, false);
            if (!response) return giveUp(response.error());
            then(replyOf(ask, *response));
        });
    }

    /// The value of the resource that @p ask changes; nothing when it cannot be read, which is no failure.
    void look(const Ask& ask, const CoapAccess& access, std::function<void(std::optional<Payload>)> then) {
        Ask question;
        question.url = ask.url;
        question.accept = ask.accept;
        question.deadline = ask.deadline;
        send(question, access, [then = std::move(then)](const CoapReply& reply) {
            then(reply.answer.isSuccess() ? std::optional(reply.answer.payload) : std::nullopt);
        });
    }

    void giveUp(const Error& error) {
        if (open_ && !close(Unexpected(error), {})) return;
        fail(error);
    }

    /// The outcome of the change under way. False when the log took it no more, which has been told.
    bool close(const Result<Answer>& done, const std::optional<Payload>& readBack, bool isOther = false) {
        AuditOutcome outcome = outcomeOf(done, readBack);
        if (isOther) outcome.error = makeError(Fault::Unexpected, Layer::Mesh, BrowseError::ReadBack);
        const auto ended = log_->end(*std::exchange(open_, std::nullopt), outcome);
        if (ended) return true;
        fail(ended.error());
        return false;
    }

    void log(const Ask& ask, const Response& response, std::chrono::steady_clock::time_point since, bool isNotification) {
        CoapLogLine line;
        line.time = utcNow();
        line.method = methodText(ask.method);
        line.url = ask.url.text();
        line.isNotification = isNotification;
        line.took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - since);
        if (response) {
            line.code = response->code;
            line.format = response->contentFormat;
            line.octets = response->payload.size();
            line.took = response->took;
        } else {
            line.error = response.error();
        }
        if (!isNotification && ask.confirmable) line.attempts = attemptsAfter(line.took);
        post([this, line] { Q_EMIT service_.logged(line); });
    }

    CoapService& service_;
    std::string auditFile_;
    std::unique_ptr<AuditLog> log_;
    std::optional<std::uint64_t> open_;  ///< intent without an outcome
    std::shared_ptr<hal::CoapLoop> loop_;
    std::vector<std::pair<std::pair<std::string, CoapAccess>, std::shared_ptr<Client>>> clients_;
    std::shared_ptr<Client> client_, observed_;
    std::optional<hal::CoapExchangeId> exchange_, observation_;
    std::unique_ptr<QTimer> wait_;
    std::chrono::steady_clock::time_point since_;
    Ask asked_;
    quint64 round_ = 0;
    bool isBusy_ = false;
};

CoapService::CoapService(std::string auditFile, QObject* parent)
    : QObject(parent), thread_(std::make_unique<QThread>()), worker_(new Worker(*this, std::move(auditFile))) {
    worker_->moveToThread(thread_.get());
    connect(thread_.get(), &QThread::finished, worker_, &QObject::deleteLater);
    thread_->start();
}

CoapService::~CoapService() {
    disconnect();
    QMetaObject::invokeMethod(worker_, [worker = worker_] {
        worker->stopObserving();
        worker->cancel();
    });
    thread_->quit();
    thread_->wait();
}

void CoapService::discover(const QString& address, const CoapAccess& access, const QString& type) {
    QMetaObject::invokeMethod(worker_, [worker = worker_, address, access, type] { worker->discover(address, access, type); });
}
void CoapService::read(const Ask& ask, const CoapAccess& access) {
    QMetaObject::invokeMethod(worker_, [worker = worker_, ask, access] { worker->read(ask, access); });
}
void CoapService::write(const Ask& ask, const CoapAccess& access) {
    QMetaObject::invokeMethod(worker_, [worker = worker_, ask, access] { worker->write(ask, access); });
}
void CoapService::observe(const Ask& ask, const CoapAccess& access) {
    QMetaObject::invokeMethod(worker_, [worker = worker_, ask, access] { worker->observe(ask, access); });
}
void CoapService::stopObserving() {
    QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->stopObserving(); });
}
void CoapService::cancel() {
    QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->cancel(); });
}

}  // namespace ami::app
