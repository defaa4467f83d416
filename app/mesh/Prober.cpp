#include "app/mesh/Prober.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>
#include <algorithm>
#include <csignal>
#include <deque>
#include <map>

#include "app/Now.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/SnapshotNames.h"
#include "hal/coap/CoapClient.h"
#include "hal/transport/Transport.h"

namespace ami::app::mesh {

using namespace std::chrono;

namespace {

constexpr std::size_t mostLanes = 64;
constexpr std::size_t mostLine = 4096;
constexpr int nothingCameBack = 1;  ///< exit status of ping
constexpr milliseconds least{200}, most{3'600'000};

bool isSane(const ProbeOptions& options) {
    return options.kind != ProbeKind::LinkTest && options.count >= 1 && options.count <= 10'000 && options.interval >= least && options.interval <= most &&
           options.wait >= least && options.wait <= most && options.wait <= options.interval * static_cast<int>(mostLanes) && options.size <= 1232 &&
           options.atOnce >= 1;
}

std::string groupOf(const Topology& topology, NodeId node) {
    const auto path = topology.path(node);
    if (!topology.node(node).hops || path.size() < 2) return {};
    return "node " + std::to_string(path[path.size() - 2].value());
}

}  // namespace

Result<std::vector<ProbeTarget>> probeTargets(const Topology& topology, std::optional<NodeId> only, const NodeHosts& hosts) {
    std::vector<ProbeTarget> targets;
    for (const Node& node : topology.nodes()) {
        if (only ? node.id != *only : !node.isPresent || node.isRoot()) continue;
        auto host = hostOf(node.report, hosts);
        if (!host) {
            if (only) return fail(Fault::Misuse, Layer::Mesh, MeshError::NoAddress);
            continue;
        }
        targets.push_back({nameOf(node), std::move(*host), groupOf(topology, node.id)});
    }
    if (targets.empty()) return fail(Fault::Misuse, Layer::Mesh, MeshError::NothingToProbe);
    return targets;
}

RouterSnapshot snapshotOf(const ProbeReport& report, const std::string& source) {
    RouterSnapshot snapshot;
    snapshot.source = source;
    snapshot.taken = report.ended;
    snapshot.coverage = Coverage::Part;
    snapshot.probes.push_back(report);
    return snapshot;
}

class Prober::Impl {
public:
    Impl(Prober& owner, ProbeOptions options) : owner_(owner), options_(std::move(options)) {}
    ~Impl() { dropAll(); }

    Result<void> start(std::vector<ProbeTarget> targets, Hooks hooks) {
        if (running_) return fail(Fault::Misuse, Layer::Mesh, MeshError::AlreadyStarted);
        if (!isSane(options_)) return fail(Fault::Misuse, Layer::Mesh, MeshError::BadProbe);
        if (targets.empty()) return fail(Fault::Misuse, Layer::Mesh, MeshError::NothingToProbe);
        targets_ = std::move(targets);
        hooks_ = std::move(hooks);
        running_ = true;
        waiting_.clear();
        for (std::size_t i = 0; i < targets_.size(); ++i) waiting_.push_back(i);
        later([this] { fill(); });
        return {};
    }

    void cancel() {
        if (!running_) return;
        waiting_.clear();
        later([this] {
            std::vector<std::size_t> all;
            for (const auto& [target, series] : series_) all.push_back(target);
            for (const std::size_t target : all) stopSeries(target);
            checkDone();
        });
    }

    bool isRunning() const { return running_; }

private:
    /// Each with a context of its own: where libcoap 4.3.1 gives up a session, it repeats messages of others that stand behind it in its queue
    /// too early, and a probe must be sent once.
    struct Lane {
        std::unique_ptr<hal::CoapLoop> loop;
        hal::CoapPeerId peer;
        bool isBusy = false;
    };
    struct Series {
        ProbeSeries probes;
        UtcTime started{};
        std::uint32_t begun = 0, open = 0;
        bool isCancelled = false;
        std::optional<Error> error;
        std::vector<Lane> lanes;
        QTimer tick;
        std::unique_ptr<QProcess> process;
        QByteArray line;
        std::uint32_t offset = 1;  ///< of the program's numbers
        bool hasSummary = false;   ///< the program has said how many it sent
    };

    void later(std::function<void()> action) { QTimer::singleShot(0, &owner_, std::move(action)); }

    /// Begins what may begin.
    void fill() {
        for (auto place = waiting_.begin(); place != waiting_.end() && series_.size() < options_.atOnce;) {
            const std::string& group = targets_[*place].group;
            const bool isBusy = !group.empty() && std::any_of(series_.begin(), series_.end(), [&](const auto& one) { return targets_[one.first].group == group; });
            if (isBusy) {
                ++place;
                continue;
            }
            const std::size_t target = *place;
            place = waiting_.erase(place);
            begin(target);
        }
        checkDone();
    }

    void begin(std::size_t target) {
        auto& series = *(series_[target] = std::make_unique<Series>());
        series.started = utcNow();
        if (options_.kind == ProbeKind::Ping) {
            beginPing(target, series);
            return;
        }
        QObject::connect(&series.tick, &QTimer::timeout, &owner_, [this, target] { probe(target); });
        series.tick.setTimerType(Qt::PreciseTimer);
        series.tick.start(options_.interval);
        probe(target);
    }

    /// Probes do not wait for one another: a server takes one at a time, so that each open one has a session of its own.
    Lane* freeLane(Series& series, const ProbeTarget& target) {
        const auto free = std::find_if(series.lanes.begin(), series.lanes.end(), [](const Lane& lane) { return !lane.isBusy; });
        if (free != series.lanes.end()) return &*free;
        if (series.lanes.size() >= mostLanes) return nullptr;
        hal::CoapUrl url;
        url.host = target.host;
        url.port = options_.port;
        // Nothing is repeated before the probe is lost.
        auto loop = std::make_unique<hal::CoapLoop>();
        const hal::CoapPeerId peer = loop->endpoint().add(url, {}, {options_.wait + seconds(2), 1});
        series.lanes.push_back({std::move(loop), peer, false});
        return &series.lanes.back();
    }

    void probe(std::size_t target) {
        const auto found = series_.find(target);
        if (found == series_.end()) return;
        Series& series = *found->second;
        if (series.begun >= options_.count) {
            series.tick.stop();
            return;
        }
        Lane* lane = freeLane(series, targets_[target]);
        if (!lane) return;
        lane->isBusy = true;
        const std::uint32_t number = series.begun++;
        ++series.open;
        if (series.begun >= options_.count) series.tick.stop();
        const auto reply = [this, target, number, lane = lane->loop.get(), since = steady_clock::now()](Result<hal::CoapResponse> response) {
            take(target, number, lane, duration_cast<microseconds>(steady_clock::now() - since), response);
        };
        auto& endpoint = lane->loop->endpoint();
        if (options_.kind == ProbeKind::CoapPing) {
            endpoint.ping(lane->peer, options_.wait, reply);
        } else {
            hal::CoapRequest request;
            request.path = options_.path;
            request.deadline = options_.wait;
            endpoint.request(lane->peer, std::move(request), reply);
        }
        lane->loop->wake();
    }

    void take(std::size_t target, std::uint32_t number, const hal::CoapLoop* lane, microseconds took, const Result<hal::CoapResponse>& response) {
        const auto found = series_.find(target);
        if (found == series_.end()) return;
        Series& series = *found->second;
        for (Lane& one : series.lanes) {
            if (one.loop.get() == lane) one.isBusy = false;
        }
        --series.open;
        ProbeOutcome outcome = ProbeOutcome::Answered;
        if (!response) {
            switch (static_cast<hal::TransportError>(response.error().code)) {
                case hal::TransportError::Refused:
                    // Anything else that was refused was answered.
                    if (response.error().detail == static_cast<std::int64_t>(hal::CoapRefusal::PortClosed)) outcome = ProbeOutcome::PortClosed;
                    break;
                case hal::TransportError::Unreachable: outcome = ProbeOutcome::Unreachable; break;
                case hal::TransportError::TimedOut: outcome = ProbeOutcome::Lost; break;
                default:
                    outcome = ProbeOutcome::Lost;
                    if (series.probes.sent() == 0) series.error = response.error();
                    break;
            }
        } else if (response->took.count() > 0) {
            took = response->took;
        }
        tell(target, series, number, outcome, countsAsAnswered(outcome) ? std::optional(took) : std::nullopt);
        if (series.begun >= options_.count && series.open == 0) end(target);
    }

    void tell(std::size_t target, Series& series, std::uint32_t number, ProbeOutcome outcome, std::optional<microseconds> took) {
        if (!series.probes.set(number, outcome, took) || !hooks_.progress) return;
        hooks_.progress({target, number, outcome, took, series.probes.sent(), series.probes.answered()});
    }

    void beginPing(std::size_t target, Series& series) {
        series.process = std::make_unique<QProcess>();
        QProcess& process = *series.process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        const auto inSeconds = [](milliseconds time) { return QString::number(duration<double>(time).count(), 'f', 3); };
        const QStringList arguments{QStringLiteral("-n"),  QStringLiteral("-O"), QStringLiteral("-c"), QString::number(options_.count),
                                    QStringLiteral("-i"),  inSeconds(options_.interval), QStringLiteral("-W"), inSeconds(options_.wait),
                                    QStringLiteral("-s"),  QString::number(options_.size), QString::fromStdString(targets_[target].host)};
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &owner_, [this, target] { readPing(target); });
        QObject::connect(&process, &QProcess::errorOccurred, &owner_, [this, target](QProcess::ProcessError error) {
            const auto found = series_.find(target);
            if (error != QProcess::FailedToStart || found == series_.end()) return;
            found->second->error = makeError(Fault::Unsupported, Layer::Mesh, MeshError::NoPing);
            later([this, target] { end(target); });
        });
        QObject::connect(&process, &QProcess::finished, &owner_, [this, target](int status, QProcess::ExitStatus) { pingEnded(target, status); });
        process.start(QString::fromStdString(options_.pingProgram), arguments);
    }

    void readPing(std::size_t target) {
        const auto found = series_.find(target);
        if (found == series_.end()) return;
        Series& series = *found->second;
        series.line += series.process->readAllStandardOutput();
        for (qsizetype end = series.line.indexOf('\n'); end >= 0; end = series.line.indexOf('\n')) {
            const std::string line = series.line.left(end).toStdString();
            series.line.remove(0, end + 1);
            const auto read = readPingLine(line);
            if (!read) {
                series.hasSummary = series.hasSummary || line.find("packets transmitted") != std::string::npos;
                continue;
            }
            if (read->number == 0) series.offset = 0;
            const std::uint32_t number = read->number - series.offset;
            if (number < options_.count) tell(target, series, number, read->outcome, read->took);
        }
        if (series.line.size() > static_cast<qsizetype>(mostLine)) series.line.clear();
    }

    void pingEnded(std::size_t target, int status) {
        readPing(target);
        const auto found = series_.find(target);
        if (found == series_.end()) return;
        Series& series = *found->second;
        // One that did not send has no loss: another ping may refuse the options with the same status.
        if (!series.isCancelled && status <= nothingCameBack && series.hasSummary) {
            for (std::uint32_t number = 0; number < options_.count; ++number) tell(target, series, number, ProbeOutcome::Lost, std::nullopt);
        } else if (!series.isCancelled && series.probes.sent() == 0) {
            const QByteArray said = series.process->readAllStandardError();
            const bool isForbidden = said.contains("not permitted") || said.contains("denied");
            series.error = isForbidden ? makeError(Fault::Refused, Layer::Mesh, MeshError::PingNotPermitted)
                                       : makeError(Fault::LinkLost, Layer::Mesh, MeshError::PingFailed, status);
        }
        later([this, target] { end(target); });
    }

    void stopSeries(std::size_t target) {
        const auto found = series_.find(target);
        if (found == series_.end()) return;
        Series& series = *found->second;
        series.isCancelled = true;
        series.tick.stop();
        if (series.process && series.process->state() != QProcess::NotRunning) {
            // It ends by itself, with what it has so far.
            ::kill(static_cast<pid_t>(series.process->processId()), SIGINT);
            return;
        }
        end(target);
    }

    void end(std::size_t target) {
        const auto found = series_.find(target);
        if (found == series_.end()) return;
        auto series = std::move(found->second);
        series_.erase(found);
        ProbeEnd ended;
        ended.target = target;
        ended.report = series->probes.report(targets_[target].node, options_.kind, series->started, utcNow());
        ended.loss = lossOf(ended.report);
        ended.portClosed = series->probes.count(ProbeOutcome::PortClosed);
        ended.unreachable = series->probes.count(ProbeOutcome::Unreachable);
        ended.isCancelled = series->isCancelled;
        ended.error = series->error;
        const bool isEmpty = ended.report.sent == 0 && !ended.error;
        if (hooks_.ended && !(isEmpty && ended.isCancelled)) hooks_.ended(ended);
        // Not from inside a call of one of its lanes.
        later([kept = std::shared_ptr<Series>(std::move(series))] {});
        later([this] { fill(); });
    }

    void checkDone() {
        if (!running_ || !series_.empty() || !waiting_.empty()) return;
        running_ = false;
        if (const auto done = hooks_.done) done();
    }

    void dropAll() {
        for (auto& [target, series] : series_) {
            if (!series->process) continue;
            series->process->disconnect();
            series->process->kill();
            series->process->waitForFinished(1000);
        }
        series_.clear();
    }

    Prober& owner_;
    ProbeOptions options_;
    Hooks hooks_;
    std::vector<ProbeTarget> targets_;
    std::deque<std::size_t> waiting_;
    std::map<std::size_t, std::unique_ptr<Series>> series_;
    bool running_ = false;
};

Prober::Prober(ProbeOptions options, QObject* parent) : QObject(parent), impl_(std::make_unique<Impl>(*this, std::move(options))) {}
Prober::~Prober() = default;
Result<void> Prober::start(std::vector<ProbeTarget> targets, Hooks hooks) { return impl_->start(std::move(targets), std::move(hooks)); }
void Prober::cancel() { impl_->cancel(); }
bool Prober::isRunning() const { return impl_->isRunning(); }

}  // namespace ami::app::mesh
