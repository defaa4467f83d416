#include "app/workbench/FleetService.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <utility>

#include "app/fleet/FleetList.h"

namespace ami::app {

class FleetService::Impl {
public:
    explicit Impl(FleetService& service) : service_(service) {}
    ~Impl() { join(); }

    void start(FleetOrder order, LinkCredentials credentials) {
        join();
        progress_ = {};
        lines_.clear();
        jobs_ = order.jobs;
        options_ = order.options;
        scheduling_ = order.scheduling;
        progress_.isRunning = true;
        progress_.totals.meters = static_cast<std::uint32_t>(order.jobs.size());
        progress_.totals.registers = order.jobs.size() * order.options.registers.size();
        for (std::size_t i = 0; i < order.jobs.size(); ++i) {
            FleetLine line;
            line.row.index = static_cast<fleet::MeterIndex>(i);
            line.row.total = static_cast<std::uint32_t>(order.options.registers.size());
            line.address = QString::fromStdString(order.jobs[i].address.toString());
            line.name = order.jobs[i].name.empty() ? line.address : QString::fromStdString(order.jobs[i].name);
            lines_.push_back(std::move(line));
        }
        doneBefore_.reset();
        const quint64 run = ++run_;
        cancel_ = std::make_shared<CancelToken>();
        auto shared = std::make_shared<std::pair<FleetOrder, LinkCredentials>>(std::move(order), std::move(credentials));
        thread_.reset(QThread::create([this, run, cancel = cancel_, shared] {
            fleet::FleetHooks hooks;
            hooks.taken = [this](const std::vector<fleet::FleetTaken>& taken) -> Result<void> {
                std::vector<mdms::Reading> readings;
                for (const auto& one : taken) readings.insert(readings.end(), one.readings.begin(), one.readings.end());
                // Readings count whatever run they are of.
                post([this, readings = std::move(readings)] { Q_EMIT service_.taken(readings); });
                return {};
            };
            hooks.report = [this, run](const fleet::FleetReport& report) {
                post([this, run, report] {
                    if (run == run_) show(report);
                });
            };
            auto& [what, secrets] = *shared;
            const auto done = fleet::runFleet(std::move(what.jobs), std::move(what.options), what.scheduling, std::move(secrets), hooks, *cancel);
            post([this, run, error = done ? std::optional<Error>() : std::optional(done.error())] {
                if (run != run_) return;
                if (error && error->fault != Fault::Cancelled) Q_EMIT service_.failed(*error);
                end();
            });
        }));
        Q_EMIT service_.started();
        Q_EMIT service_.progressed(sorted());
        thread_->start();
    }

    /// The same meters once more, each for what it still lacks.
    bool readMissing(LinkCredentials credentials) {
        if (progress_.isRunning || lines_.empty()) return false;
        FleetOrder order{jobs_, options_, scheduling_};
        for (const FleetLine& line : lines_) {
            fleet::FleetJob& job = order.jobs[line.row.index];
            if (line.row.isOver()) job.missing = line.row.missing;
            if (!line.row.serial.empty()) job.serial = line.row.serial;
        }
        start(std::move(order), std::move(credentials));
        return true;
    }

    void stop() {
        if (cancel_) cancel_->cancel();
    }

    /// The last report of the run has been posted when the thread has ended; nobody shows it.
    void abandon() {
        ++run_;
        join();
    }

    bool isBusy() const { return progress_.isRunning; }
    const FleetProgress& progress() const { return progress_; }

private:
    void join() {
        stop();
        if (thread_) thread_->wait();
        thread_.reset();
    }

    template <typename Action>
    void post(Action action) {
        QMetaObject::invokeMethod(&service_, std::move(action), Qt::QueuedConnection);
    }

    void show(const fleet::FleetReport& report) {
        for (const fleet::FleetRow& row : report.rows) {
            FleetLine& line = lines_[row.index];
            line.row = row;
            line.words = troubleOf(row);
        }
        progress_.totals = report.totals;
        if (!doneBefore_) doneBefore_ = report.totals.registersDone;
        const double seconds = static_cast<double>(report.totals.elapsed.count()) / 1e6;
        const auto done = static_cast<double>(report.totals.registersDone - *doneBefore_);
        progress_.registersPerSecond = seconds > 0 ? done / seconds : 0;
        progress_.left.reset();
        if (progress_.registersPerSecond > 0 && seconds > 2) {
            const auto missing = static_cast<double>(report.totals.registers - report.totals.registersDone);
            progress_.left = std::chrono::seconds(static_cast<std::int64_t>(missing / progress_.registersPerSecond));
        }
        Q_EMIT service_.progressed(sorted());
    }

    void end() {
        progress_.isRunning = false;
        std::vector<fleet::FleetRow> rows;
        QStringList names;
        for (const FleetLine& line : lines_) {
            rows.push_back(line.row);
            names << line.name;
        }
        progress_.summary = summaryOf(rows, names);
        Q_EMIT service_.progressed(sorted());
        Q_EMIT service_.finished();
    }

    const FleetProgress& sorted() {
        progress_.lines = lines_;
        std::stable_sort(progress_.lines.begin(), progress_.lines.end(), [](const FleetLine& a, const FleetLine& b) {
            if (severityOf(a.row) != severityOf(b.row)) return severityOf(a.row) < severityOf(b.row);
            return a.row.repeated > b.row.repeated;
        });
        return progress_;
    }

    FleetService& service_;
    std::unique_ptr<QThread> thread_;
    std::shared_ptr<CancelToken> cancel_;
    std::vector<FleetLine> lines_;
    std::vector<fleet::FleetJob> jobs_;
    fleet::FleetOptions options_;
    fleet::SchedulerOptions scheduling_;
    FleetProgress progress_;
    std::optional<std::uint64_t> doneBefore_;
    quint64 run_ = 0;
};

FleetService::FleetService(QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(*this)) {}
FleetService::~FleetService() {
    impl_->abandon();
    // What was read to the last moment still goes out.
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void FleetService::start(FleetOrder order, LinkCredentials credentials) { impl_->start(std::move(order), std::move(credentials)); }
bool FleetService::readMissing(LinkCredentials credentials) { return impl_->readMissing(std::move(credentials)); }
void FleetService::stop() { impl_->stop(); }
bool FleetService::isBusy() const { return impl_->isBusy(); }
const FleetProgress& FleetService::progress() const { return impl_->progress(); }

Result<LinkCredentials> FleetService::credentials(const fleet::FleetSecrets& secrets) { return fleet::fleetCredentials(secrets); }

Result<std::vector<fleet::FleetJob>> FleetService::jobsIn(const QString& text) { return fleet::parseFleetList(text.toStdString()); }

}  // namespace ami::app
