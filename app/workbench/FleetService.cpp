#include "app/workbench/FleetService.h"

#include <QCoreApplication>
#include <QThread>
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "app/fleet/FleetList.h"

namespace ami::app {

class FleetService::Impl {
public:
    explicit Impl(FleetService& service) : service_(service) {}
    ~Impl() { join(); }

    void start(FleetOrder order, LinkCredentials credentials) {
        pending_.clear();
        go(std::move(order), std::move(credentials));
    }

    void go(FleetOrder order, LinkCredentials credentials) {
        join();
        progress_ = {};
        lines_.clear();
        rows_.clear();
        totals_ = {};
        unkept_.clear();
        jobs_ = order.jobs;
        options_ = order.options;
        scheduling_ = order.scheduling;
        progress_.isRunning = true;
        totals_.meters = static_cast<std::uint32_t>(order.jobs.size());
        totals_.registers = order.jobs.size() * order.options.registers.size();
        for (std::size_t i = 0; i < order.jobs.size(); ++i) {
            FleetLine line;
            line.row.index = static_cast<fleet::MeterIndex>(i);
            line.row.total = static_cast<std::uint32_t>(order.options.registers.size());
            line.address = QString::fromStdString(order.jobs[i].address.toString());
            line.name = order.jobs[i].name.empty() ? line.address : QString::fromStdString(order.jobs[i].name);
            rows_.push_back(line.row);
            lines_.push_back(std::move(line));
        }
        doneBefore_.reset();
        const quint64 run = ++run_;
        cancel_ = std::make_shared<CancelToken>();
        auto shared = std::make_shared<std::pair<FleetOrder, LinkCredentials>>(std::move(order), std::move(credentials));
        thread_.reset(QThread::create([this, run, cancel = cancel_, shared, registers = options_.registers] {
            fleet::FleetHooks hooks;
            hooks.taken = [this, &registers](const std::vector<fleet::FleetTaken>& taken) -> Result<void> {
                std::vector<mdms::Reading> readings;
                Places places;
                for (const auto& one : taken) {
                    readings.insert(readings.end(), one.readings.begin(), one.readings.end());
                    for (std::size_t i = 0; i < registers.size(); ++i) {
                        const auto isIt = [&](const mdms::Reading& reading) { return registers[i] == dlms::AttributeRef{reading.classId, reading.obis, reading.attribute}; };
                        if (std::any_of(one.readings.begin(), one.readings.end(), isIt)) places.emplace_back(one.meter, static_cast<std::uint32_t>(i));
                    }
                }
                // Readings count whatever run they are of.
                post([this, readings = std::move(readings), places = std::move(places)] {
                    pending_.emplace(++batch_, places);
                    Q_EMIT service_.taken(readings, batch_);
                });
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
    bool readMissing(const std::vector<fleet::FleetJob>& corrected, LinkCredentials credentials) {
        if (progress_.isRunning || lines_.empty()) return false;
        FleetOrder order{jobs_, options_, scheduling_};
        for (std::size_t i = 0; i < std::min(corrected.size(), order.jobs.size()); ++i) {
            const MeterAddress &now = corrected[i].address, &before = order.jobs[i].address;
            if (now.scheme == before.scheme && now.host == before.host && now.port == before.port) order.jobs[i].address = now;
        }
        for (const FleetLine& line : lines_) {
            fleet::FleetJob& job = order.jobs[line.row.index];
            if (line.row.isOver()) job.missing = line.row.missing;
            if (!line.row.serial.empty()) job.serial = line.row.serial;
        }
        go(std::move(order), std::move(credentials));
        return true;
    }

    void answered(quint64 batch, const std::optional<Error>& error) {
        const auto found = pending_.find(batch);
        if (found == pending_.end()) return;
        const Places places = std::move(found->second);
        pending_.erase(found);
        if (!error) return;
        for (const auto& [meter, place] : places) unkept_[meter].insert(place);
        why_ = *error;
        for (const auto& [meter, of] : unkept_) dress(meter);
        // Nothing is read that cannot be kept.
        stop();
        if (!progress_.isRunning) summarise();
        Q_EMIT service_.progressed(sorted());
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
    /// Registers of meters.
    using Places = std::vector<std::pair<fleet::MeterIndex, std::uint32_t>>;

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
            rows_[row.index] = row;
            dress(row.index);
        }
        totals_ = report.totals;
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

    /// The line of a meter: as the run has it, but for what came and could not be kept.
    void dress(fleet::MeterIndex index) {
        FleetLine& line = lines_[index];
        line.row = rows_[index];
        if (const auto lost = unkept_.find(index); lost != unkept_.end()) {
            fleet::FleetRow& row = line.row;
            row.done -= std::min(row.done, static_cast<std::uint32_t>(lost->second.size()));
            row.error = why_;
            if (row.phase == fleet::FleetPhase::Done) row.phase = fleet::FleetPhase::Failed;
            if (row.isOver()) {
                std::set<std::uint32_t> missing(row.missing.begin(), row.missing.end());
                missing.insert(lost->second.begin(), lost->second.end());
                row.missing.assign(missing.begin(), missing.end());
            }
        }
        line.words = troubleOf(line.row);
    }

    void end() {
        progress_.isRunning = false;
        summarise();
        Q_EMIT service_.progressed(sorted());
        Q_EMIT service_.finished();
    }

    void summarise() {
        std::vector<fleet::FleetRow> rows;
        QStringList names;
        for (const FleetLine& line : lines_) {
            rows.push_back(line.row);
            names << line.name;
        }
        progress_.summary = summaryOf(rows, names);
    }

    const FleetProgress& sorted() {
        progress_.totals = totals_;
        for (const auto& [meter, places] : unkept_) {
            progress_.totals.registersDone -= std::min<std::uint64_t>(progress_.totals.registersDone, places.size());
            if (rows_[meter].phase != fleet::FleetPhase::Done || progress_.totals.done == 0) continue;
            --progress_.totals.done;
            ++progress_.totals.failed;
        }
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
    std::vector<fleet::FleetRow> rows_;                              ///< as the run tells them, by meter
    fleet::FleetTotals totals_;
    std::map<quint64, Places> pending_;                              ///< given out and not answered, of this order
    std::map<fleet::MeterIndex, std::set<std::uint32_t>> unkept_;    ///< registers that came and could not be kept
    Error why_{};
    quint64 batch_ = 0;
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
bool FleetService::readMissing(const std::vector<fleet::FleetJob>& corrected, LinkCredentials credentials) { return impl_->readMissing(corrected, std::move(credentials)); }
void FleetService::answered(quint64 batch, const std::optional<Error>& error) { impl_->answered(batch, error); }
void FleetService::stop() { impl_->stop(); }
bool FleetService::isBusy() const { return impl_->isBusy(); }
const FleetProgress& FleetService::progress() const { return impl_->progress(); }

Result<LinkCredentials> FleetService::credentials(const fleet::FleetSecrets& secrets) { return fleet::fleetCredentials(secrets); }

Result<std::vector<fleet::FleetJob>> FleetService::jobsIn(const QString& text) { return fleet::parseFleetList(text.toStdString()); }

}  // namespace ami::app
