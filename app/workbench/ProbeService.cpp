#include "app/workbench/ProbeService.h"

#include <QThread>
#include <atomic>
#include <functional>

#include "app/probe/Quality.h"
#include "app/probe/SearchDriver.h"

namespace ami::app {

class ProbeService::Impl {
public:
    explicit Impl(ProbeService& service) : service_(service) {}
    ~Impl() { stop(); }

    using Work = std::function<void(const std::atomic<bool>&)>;

    void start(Work work) {
        stop();
        const quint64 job = ++job_;
        stopped_ = std::make_shared<std::atomic<bool>>(false);
        thread_.reset(QThread::create([this, job, stopped = stopped_, work = std::move(work)] {
            work(*stopped);
            post([this, job] {
                if (job != job_) return;
                busy_ = false;
                Q_EMIT service_.finished();
            });
        }));
        busy_ = true;
        thread_->start();
        Q_EMIT service_.started();
    }

    void stop() {
        if (!thread_) return;
        *stopped_ = true;
        thread_->wait();
        thread_.reset();
        if (std::exchange(busy_, false)) Q_EMIT service_.finished();
        ++job_;
    }

    bool isBusy() const { return busy_; }

    template <typename Action>
    void post(Action action) {
        QMetaObject::invokeMethod(&service_, std::move(action), Qt::QueuedConnection);
    }

    /// Findings about the system; true when the port can be used.
    bool examine(const std::string& port, hal::PortFacts& facts) {
        facts = hal::portFacts(port);
        if (facts.readable && facts.writable && facts.holders.empty()) hal::readDriverState(facts);
        auto findings = findingsOf(facts);
        const bool usable = worst(findings) != FindingState::Problem;
        post([this, findings = std::move(findings)] { Q_EMIT service_.examined(findings); });
        return usable;
    }

    SearchHooks hooks(const std::atomic<bool>& stopped) {
        SearchHooks hooks;
        hooks.cancelled = [&stopped] { return stopped.load(); };
        hooks.trying = [this](const SearchAttempt& attempt) { post([this, words = describe(attempt)] { Q_EMIT service_.trying(words); }); };
        hooks.tried = [this](const search::Tried& tried) {
            post([this, words = describe(tried.attempt), result = describe(tried.result), answered = tried.result == AttemptResult::Answered] {
                Q_EMIT service_.tried(words, result, answered);
            });
        };
        return hooks;
    }

    void search(const std::string& port, const std::atomic<bool>& stopped) {
        hal::PortFacts facts;
        if (!examine(port, facts)) return;
        const auto before = facts.errors;
        const auto report = searchPort(port, hooks(stopped));
        if (!report) return tell(report.error());
        auto findings = findingsOf(*report);
        if (before) {
            hal::readDriverState(facts);
            if (facts.errors) {
                for (Finding& finding : findingsOf(*facts.errors - *before)) findings.push_back(std::move(finding));
            }
        }
        const QString address = report->found ? QString::fromStdString(report->found->address) : QString();
        post([this, port, found = report->found, findings = std::move(findings), address] {
            known_ = found ? std::optional(std::pair(port, found->attempt)) : std::nullopt;
            Q_EMIT service_.searched(findings, address);
        });
    }

    void align(const std::string& port, const SearchAttempt& attempt, const std::atomic<bool>& stopped) {
        Quality quality;
        SearchHooks quiet;
        quiet.cancelled = [&stopped] { return stopped.load(); };
        const auto done = measureQuality(
            port, attempt,
            [&](const QualitySample& sample) {
                quality.add(sample);
                post([this, light = LightSample{quality.percent(), quality.last(), quality.best(), describe(sample.result)}] {
                    Q_EMIT service_.lightMeasured(light);
                });
                return !stopped.load();
            },
            quiet);
        if (!done) tell(done.error());
    }

    SearchAttempt attemptFor(const std::string& port) const {
        if (known_ && known_->first == port) return known_->second;
        return {SearchFamily::Iec, {300, 7, Parity::Even, 1}, true, false, {}};
    }

private:
    void tell(const Error& error) {
        if (error.fault == Fault::Cancelled) return;
        post([this, error] { Q_EMIT service_.failed(error); });
    }

    ProbeService& service_;
    std::unique_ptr<QThread> thread_;
    std::shared_ptr<std::atomic<bool>> stopped_;
    std::optional<std::pair<std::string, SearchAttempt>> known_;
    quint64 job_ = 0;
    bool busy_ = false;
};

ProbeService::ProbeService(QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(*this)) {}
ProbeService::~ProbeService() { disconnect(); }

void ProbeService::examine(const QString& port) {
    impl_->start([this, path = port.toStdString()](const std::atomic<bool>&) {
        hal::PortFacts facts;
        impl_->examine(path, facts);
    });
}
void ProbeService::search(const QString& port) {
    impl_->start([this, path = port.toStdString()](const std::atomic<bool>& stopped) { impl_->search(path, stopped); });
}
void ProbeService::align(const QString& port) {
    impl_->start([this, path = port.toStdString(), attempt = impl_->attemptFor(port.toStdString())](const std::atomic<bool>& stopped) {
        impl_->align(path, attempt, stopped);
    });
}
void ProbeService::stop() { impl_->stop(); }
bool ProbeService::isBusy() const { return impl_->isBusy(); }

}  // namespace ami::app
