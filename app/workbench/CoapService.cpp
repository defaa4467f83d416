#include "app/workbench/CoapService.h"

#include <QThread>
#include <QTimer>
#include <algorithm>
#include <iterator>

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

    /// The question with this number comes.
    void begin(std::uint64_t number) {
        cancel();
        number_ = number;
        isBusy_ = true;
    }

    void discover(const QString& address, const CoapAccess& access, const QString& type) {
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
        send(ask, access, [this](const CoapReply& reply) { tell(reply); });
    }

    /// Before, intent, change, after, outcome: each begins when the one before has ended.
    void write(const Ask& ask, const CoapAccess& access) {
        look(lookAt(ask), access, [this, ask, access](Result<std::optional<Payload>> before) {
            if (!before) return giveUp(before.error());
            if (!log_) {
                AuditOptions options;
                options.path = auditFile_.empty() ? defaultAuditPath() : auditFile_;
                auto opened = AuditLog::open(std::move(options));
                if (!opened) return fail(opened.error());
                log_ = std::move(*opened);
            }
            const auto number = log_->begin(intentOf(ask, *before));
            if (!number) return fail(number.error());
            open_ = *number;
            send(ask, access, [this, ask, access](const CoapReply& reply) {
                done_ = reply;
                if (!reply.answer.isSuccess()) return closeAndTell();
                look(lookAt(ask), access, [this, ask](Result<std::optional<Payload>> after) {
                    // What was done stays done when nobody answers any more.
                    if (after) done_->readBack = std::move(*after);
                    done_->isOther = done_->readBack && differs(ask, *done_->readBack);
                    closeAndTell();
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
        unanswered_ = nullptr;
        if (done_) return closeAndTell();
        const Error error = makeError(Fault::Cancelled, Layer::Mesh, 0);
        if (open_ && !close(Unexpected(error), {})) return;
        end();
    }

private:
    struct Client {
        hal::CoapUrl server;
        CoapAccess wanted;
        std::string files;      ///< their state when they were read
        OpenAccess access;
        std::shared_ptr<hal::CoapClient> request;
    };
    using Then = std::function<void(const CoapReply&)>;

    template <typename Action>
    void post(Action action) {
        QMetaObject::invokeMethod(&service_, std::move(action), Qt::QueuedConnection);
    }

    void end() {
        isBusy_ = false;
        exchange_.reset();
        if (wait_) wait_->stop();
        post([this, number = number_] {
            if (number == service_.newest_) Q_EMIT service_.finished();
        });
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
        if (auto good = fits(access, url); !good) return Unexpected(good.error());
        hal::CoapUrl server = url;
        server.path.clear();
        server.query.clear();
        const std::string files = fileStates(access);
        const auto found = std::find_if(clients_.begin(), clients_.end(), [&](const auto& one) { return one->server == server && one->wanted == access; });
        // A file that was put right counts from now on.
        if (found != clients_.end() && (*found)->files != files) {
            clients_.erase(found);
        } else if (found != clients_.end()) {
            std::rotate(clients_.begin(), found, std::next(found));
            return clients_.front();
        }
        auto open = OpenAccess::open(access);
        if (!open) return Unexpected(open.error());
        if (!loop_) loop_ = std::make_shared<hal::CoapLoop>();
        auto client = std::make_shared<Client>();
        client->server = server;
        client->wanted = access;
        client->files = files;
        client->access = std::move(*open);
        client->request = std::make_shared<hal::CoapClient>(server, client->access.security(), loop_);
        clients_.insert(clients_.begin(), client);
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
        sentAt_.reset();
        if (!wait_) {
            wait_ = std::make_unique<QTimer>();
            wait_->setInterval(500);
            connect(wait_.get(), &QTimer::timeout, this, [this] {
                const auto waited = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - since_);
                if (exchange_) sentAt_ = client_->request->sentAt(*exchange_);
                const CoapWait wait{methodText(asked_.method), asked_.url.text(), waited, attempts()};
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

    /// The value of a resource that is changed: nothing when the answer has none, which is no failure.
    void look(const Ask& question, const CoapAccess& access, std::function<void(Result<std::optional<Payload>>)> then) {
        unanswered_ = [then](const Error& error) { then(Unexpected(error)); };
        send(question, access, [this, question, access, then](const CoapReply& reply) {
            unanswered_ = nullptr;
            if (reply.answer.isSuccess()) return then(std::optional(reply.answer.payload));
            if (!question.accept) return then(std::optional<Payload>());
            Ask looser = question;
            looser.accept.reset();
            look(looser, access, then);
        });
    }

    void giveUp(const Error& error) {
        if (const auto told = std::exchange(unanswered_, nullptr)) return told(error);
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

    void closeAndTell() {
        const CoapReply whole = *std::exchange(done_, std::nullopt);
        if (close(whole.answer, whole.readBack, whole.isOther)) tell(whole);
    }

    std::optional<Attempts> attempts() const {
        if (!sentAt_) return std::nullopt;
        return attemptsAfter(std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - *sentAt_));
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
        if (!isNotification) line.attempts = response ? attemptsOf(ask, *response) : attempts();
        post([this, line] { Q_EMIT service_.logged(line); });
    }

    CoapService& service_;
    std::string auditFile_;
    std::unique_ptr<AuditLog> log_;
    std::optional<std::uint64_t> open_;  ///< intent without an outcome
    std::optional<CoapReply> done_;      ///< the change was answered; its outcome does not stand in the log yet
    std::function<void(const Error&)> unanswered_;  ///< what to do without an answer, other than to fail
    std::shared_ptr<hal::CoapLoop> loop_;
    std::vector<std::shared_ptr<Client>> clients_;
    std::shared_ptr<Client> client_, observed_;
    std::optional<hal::CoapExchangeId> exchange_, observation_;
    std::unique_ptr<QTimer> wait_;
    std::chrono::steady_clock::time_point since_;
    std::optional<Instant> sentAt_;      ///< of what is asked now, as it stood when it was looked at last
    Ask asked_;
    quint64 round_ = 0;
    std::uint64_t number_ = 0;           ///< of the question
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

template <typename Action>
void CoapService::begin(Action action) {
    QMetaObject::invokeMethod(worker_, [worker = worker_, number = ++newest_, action = std::move(action)] {
        worker->begin(number);
        action(*worker);
    });
}

void CoapService::discover(const QString& address, const CoapAccess& access, const QString& type) {
    begin([address, access, type](Worker& worker) { worker.discover(address, access, type); });
}
void CoapService::read(const Ask& ask, const CoapAccess& access) {
    begin([ask, access](Worker& worker) { worker.read(ask, access); });
}
void CoapService::write(const Ask& ask, const CoapAccess& access) {
    begin([ask, access](Worker& worker) { worker.write(ask, access); });
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
