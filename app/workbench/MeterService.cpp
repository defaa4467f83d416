#include "app/workbench/MeterService.h"

#include <QTimer>
#include <mutex>

#include "app/workbench/MeterWorker.h"

namespace ami::app {

namespace {
constexpr int batchInterval = 100;  // milliseconds
}

/// Lives on the service's thread; what the worker says is posted to it.
class MeterService::Impl {
public:
    explicit Impl(MeterService& service) : service_(service) {
        flush_.setSingleShot(true);
        flush_.setInterval(batchInterval);
        QObject::connect(&flush_, &QTimer::timeout, &service_, [this] { flush(); });
        worker_ = std::make_unique<MeterWorker>(voice());
        worker_->start();
    }

    MeterWorker& worker() { return *worker_; }

    LinkPhase phase = LinkPhase::Closed;
    MeterIdentity identity;
    LinkInfo link;

private:
    template <typename Action>
    void post(Action action) {
        QMetaObject::invokeMethod(&service_, std::move(action), Qt::QueuedConnection);
    }

    WorkerVoice voice() {
        WorkerVoice voice;
        voice.phase = [this](LinkPhase value) {
            post([this, value] {
                phase = value;
                Q_EMIT service_.phaseChanged(value);
            });
        };
        voice.opened = [this](const LinkInfo& info) {
            post([this, info] {
                link = info;
                identity = {};
                Q_EMIT service_.opened(info);
            });
        };
        voice.recording = [this](const std::string& file) {
            post([this, name = QString::fromStdString(file)] { Q_EMIT service_.recording(name); });
        };
        voice.identified = [this](const MeterIdentity& value) {
            post([this, value] {
                identity = value;
                Q_EMIT service_.identified(value);
            });
        };
        voice.objects = [this](const std::vector<dlms::ObjectListEntry>& objects) {
            post([this, objects] { Q_EMIT service_.objectsRead(objects); });
        };
        voice.sample = [this](const LiveSample& sample) { post([this, sample] { Q_EMIT service_.liveSample(sample); }); };
        voice.readings = [this](const std::vector<mdms::Reading>& readings) {
            post([this, readings] { Q_EMIT service_.readingsRead(readings); });
        };
        voice.started = [this](JobKind kind) { post([this, kind] { Q_EMIT service_.jobStarted(kind); }); };
        voice.progress = [this](const JobProgress& progress) { post([this, progress] { Q_EMIT service_.jobProgressed(progress); }); };
        voice.finished = [this](const JobResult& result) { post([this, result] { Q_EMIT service_.jobFinished(result); }); };
        voice.failed = [this](const Error& error) { post([this, error] { Q_EMIT service_.failed(error); }); };
        voice.traced = [this](const hal::TraceRecord& record, const LinkCounters& counters) { collect(record, counters); };
        return voice;
    }

    /// Worker thread. The first record of a batch starts the timer on the service's thread.
    void collect(const hal::TraceRecord& record, const LinkCounters& counters) {
        bool first = false;
        {
            const std::lock_guard guard(mutex_);
            first = records_.empty();
            records_.push_back(record);
            records_.back().number = ++numbered_;
            counters_ = counters;
        }
        if (first) post([this] { flush_.start(); });
    }

    void flush() {
        std::vector<hal::TraceRecord> records;
        LinkCounters counters;
        {
            const std::lock_guard guard(mutex_);
            records.swap(records_);
            counters = counters_;
        }
        if (records.empty()) return;
        Q_EMIT service_.traced(records);
        Q_EMIT service_.countersChanged(counters);
    }

    MeterService& service_;
    QTimer flush_;
    std::mutex mutex_;
    std::vector<hal::TraceRecord> records_;
    LinkCounters counters_;
    std::uint64_t numbered_ = 0;
    std::unique_ptr<MeterWorker> worker_;
};

MeterService::MeterService(QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(*this)) {}

MeterService::~MeterService() = default;

void MeterService::connectTo(const QString& address, LinkCredentials credentials) {
    impl_->worker().connectTo(address.toStdString(), std::move(credentials));
}

void MeterService::disconnectFromMeter() { impl_->worker().disconnect(); }

void MeterService::reconnect() { impl_->worker().reconnect(); }

void MeterService::cancel() { impl_->worker().cancel(); }

void MeterService::recordVisits(const QString& folder) { impl_->worker().recordVisits(folder.toStdString()); }
void MeterService::startLive(std::chrono::milliseconds interval) {
    impl_->worker().setLive(std::max(interval, std::chrono::milliseconds(100)));
}

void MeterService::stopLive() { impl_->worker().setLive(std::nullopt); }

void MeterService::readObjects() { impl_->worker().readObjects(); }

void MeterService::readRegisters(const std::vector<dlms::AttributeRef>& registers) { impl_->worker().readRegisters(registers); }

void MeterService::readProfile(const ProfileRequest& request) { impl_->worker().readProfile(request); }

void MeterService::control(ControlWork work) { impl_->worker().control(std::move(work)); }

LinkPhase MeterService::phase() const { return impl_->phase; }

const MeterIdentity& MeterService::identity() const { return impl_->identity; }

const LinkInfo& MeterService::linkInfo() const { return impl_->link; }

}  // namespace ami::app
