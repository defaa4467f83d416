#include "app/workbench/MeshWorker.h"

#include <QDateTime>
#include <QSaveFile>
#include <algorithm>
#include <cerrno>

#include "app/mesh/Export.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/RouteAudit.h"
#include "app/mesh/SnapshotNames.h"
#include "app/mesh/recorded/RecordedRouter.h"
#include "app/mesh/recorded/SnapshotFile.h"
#include "app/mesh/routers/JoinedRouter.h"
#include "app/mesh/routers/SystemRouters.h"

namespace ami::app {

using namespace mesh;

namespace {

constexpr std::chrono::milliseconds quietPause{2000};  ///< a view follows after this time even when nothing came: ages go on
constexpr std::size_t mostProbes = 10'000;

RouterFactory allRouters() {
    RouterFactory factory = builtInRouters();
    addSystemRouters(factory);
    coap::addNodeTableRouter(factory);
    return factory;
}

std::string toStdString(const QString& text) { return text.toStdString(); }

}  // namespace

MeshService::Worker::Worker(MeshService& service, Options options)
    : service_(service), options_(std::move(options)), routers_(options_.routers ? options_.routers() : allRouters()), plan_(this), tick_(this) {
    shownEvents_ = std::make_shared<const std::vector<MeshEvent>>();
    plan_.setSingleShot(true);
    connect(&plan_, &QTimer::timeout, this, [this] { makeView(); });
    tick_.setInterval(quietPause);
    connect(&tick_, &QTimer::timeout, this, [this] {
        if (sinceView_.isValid() && sinceView_.elapsed() >= quietPause.count()) planView();
    });
}

MeshService::Worker::~Worker() {
    leave();
    // The program that asks is ended with us.
    if (health_ && health_->isFixing()) recordOutcome(fixIntent_, Unexpected(makeError(Fault::Cancelled, Layer::Mesh, 0)));
}

void MeshService::Worker::connectTo(quint64 session, const QString& address) {
    leave();
    session_ = session;
    if (std::exchange(isProbing_, false)) {
        // What it still says is of another mesh.
        ProbeReport none;
        none.node = probing_.node;
        none.kind = probing_.kind;
        tellProbeEnd(none);
    }
    journal_.reset();
    topology_ = Topology(topology_.thresholds());
    history_ = LinkHistory();
    asker_.reset();
    tellAsking(false);
    events_.clear();
    shownEvents_ = std::make_shared<const std::vector<MeshEvent>>();
    eventsBefore_ = 0;
    lastWhole_.clear();
    probes_.clear();
    focus_.reset();
    runs_ = {};
    viewOnItsWay = false;
    sinceTaken_.invalidate();
    state_ = {};
    state_.address = address;
    makeView();
    auto router = openRouters(routers_, toStdString(address));
    if (!router) {
        state_.error = router.error();
        return tellState();
    }
    router_ = std::move(*router);
    state_.source = QString::fromStdString(router_->source());
    state_.phase = RouterPhase::Connecting;
    tellState();
    router_->setHosts(hosts_);
    RouterHooks hooks;
    hooks.snapshot = [this](const RouterSnapshot& snapshot) { take(snapshot); };
    hooks.commanded = [this](const Result<void>& done) { commanded(done); };
    hooks.state = [this](const RouterState& state) { take(state); };
    if (auto started = router_->start(std::move(hooks)); !started) {
        state_.phase = RouterPhase::Stopped;
        state_.error = started.error();
        return tellState();
    }
    tick_.start();
}

void MeshService::Worker::leave() {
    stopProbe();
    stopAsking();
    if (run_.isRunning) finishRun();
    tick_.stop();
    plan_.stop();
    if (!router_) return;
    if (command_) commanded(Unexpected(makeError(Fault::Cancelled, Layer::Mesh, 0)));
    router_->stop();
    router_.reset();
    state_.phase = RouterPhase::Stopped;
    state_.error.reset();
    tellState();
}

void MeshService::Worker::refresh() {
    if (router_) router_->refresh();
}

UtcTime MeshService::Worker::now() const {
    // A recording lives in its own time; the time since its last word passes as here.
    if (!sinceTaken_.isValid()) return topology_.lastTaken();
    return topology_.lastTaken() + std::chrono::milliseconds(sinceTaken_.elapsed());
}

void MeshService::Worker::take(const RouterSnapshot& snapshot) {
    const UtcTime before = topology_.lastTaken();
    const auto changes = topology_.apply(snapshot);
    history_.add(topology_);
    // A file of yesterday does not make what was heard today any younger.
    if (!sinceTaken_.isValid() || topology_.lastTaken() != before) sinceTaken_.start();
    if (snapshot.coverage == Coverage::Whole) {
        const bool isFirst = !lastWhole_.contains(snapshot.source);
        lastWhole_[snapshot.source] = snapshot;
        const bool isNews = std::any_of(changes.begin(), changes.end(), [](const MeshEvent& one) {
            return std::holds_alternative<event::Appeared>(one.what) || std::holds_alternative<event::RungReached>(one.what);
        });
        if (router_ && (isFirst || isNews)) router_->learn(topology_);
        if (isAsking_ && (isFirst || isNews)) asker_->learn(topology_);
    }
    if (!changes.empty()) {
        events_.insert(events_.end(), changes.begin(), changes.end());
        if (events_.size() > MeshView::mostEvents) {
            const std::size_t over = events_.size() - MeshView::mostEvents;
            events_.erase(events_.begin(), events_.begin() + static_cast<std::ptrdiff_t>(over));
            eventsBefore_ += over;
        }
        shownEvents_ = std::make_shared<const std::vector<MeshEvent>>(events_);
    }
    if (run_.isRunning) addToRun(snapshot);
    planView();
}

void MeshService::Worker::take(const RouterState& state) {
    state_.phase = state.phase;
    state_.error = state.error;
    state_.hasEnded = state.phase == RouterPhase::Stopped && !state.error;
    tellState();
    if (state.phase != RouterPhase::Stopped) return;
    if (run_.isRunning) finishRun();
    // What came last is shown without waiting for more.
    if (dirty_) makeView();
}

void MeshService::Worker::tellState() {
    if (router_) state_.can = router_->capabilities();
    say([state = state_](MeshService& service) { Q_EMIT service.stateChanged(state); });
}

void MeshService::Worker::fail(const Error& error) {
    say([error](MeshService& service) { Q_EMIT service.failed(error); });
}

void MeshService::Worker::planView() {
    dirty_ = true;
    if (plan_.isActive()) return;
    const qint64 since = sinceView_.isValid() ? sinceView_.elapsed() : options_.pace.count();
    plan_.start(static_cast<int>(std::max<qint64>(options_.pace.count() - since, 0)));
}

void MeshService::Worker::makeView() {
    // A window that is busy gets the newest state later, not every state.
    if (viewOnItsWay) {
        plan_.start(static_cast<int>(std::max<qint64>(options_.pace.count(), 10)));
        return;
    }
    dirty_ = false;
    sinceView_.start();
    auto view = viewOf(topology_, now(), shownEvents_, eventsBefore_);
    kept_[0] = std::move(kept_[1]);
    kept_[1] = view;
    viewOnItsWay = true;
    say([this, view = std::move(view)](MeshService& service) {
        Q_EMIT service.viewChanged(view);
        viewOnItsWay = false;
    });
    if (router_) {
        const auto can = router_->capabilities();
        if (can != state_.can) tellState();
    }
    sendFocus();
}

void MeshService::Worker::focus(std::optional<NodeId> node) {
    focus_ = node;
    sendFocus();
}

void MeshService::Worker::sendFocus() {
    if (!focus_ || focus_->value() >= topology_.nodes().size()) return;
    auto made = std::make_shared<const MeshFocus>(focusOn(topology_, *focus_, &history_, events_));
    say([made = std::move(made)](MeshService& service) { Q_EMIT service.focusChanged(made); });
}

void MeshService::Worker::setThresholds(const Thresholds& thresholds) {
    if (topology_.thresholds() == thresholds) return;
    topology_.setThresholds(thresholds);
    planView();
    if (!runs_[0].empty() && !runs_[1].empty() && !run_.isRunning) finishRun();
}

void MeshService::Worker::refreshRoutes() {
    command(false);
}

void MeshService::Worker::rebuildTree() {
    command(true);
}

void MeshService::Worker::command(bool isRebuild) {
    if (!router_ || command_) return;
    const auto intent = recordIntent(routeIntent(isRebuild, toStdString(state_.address), topology_));
    if (!intent) return fail(intent.error());
    command_ = Command{*intent, isRebuild};
    const auto sent = isRebuild ? router_->rebuildTree() : router_->refreshRoutes();
    if (!sent) commanded(sent);
}

void MeshService::Worker::commanded(const Result<void>& done) {
    const auto command = std::exchange(command_, std::nullopt);
    if (!command) return;
    recordOutcome(command->intent, done);
    if (!done) return fail(done.error());
    say([isRebuild = command->isRebuild](MeshService& service) { Q_EMIT service.asked(isRebuild); });
}

Result<std::uint64_t> MeshService::Worker::recordIntent(AuditIntent intent) {
    if (!audit_) {
        AuditOptions options;
        options.path = options_.auditPath.empty() ? defaultAuditPath() : options_.auditPath;
        auto log = AuditLog::open(std::move(options));
        if (!log) return Unexpected(log.error());
        audit_ = std::move(*log);
    }
    intent.address = toStdString(state_.address);
    return audit_->begin(intent);
}

void MeshService::Worker::recordOutcome(std::uint64_t intent, const Result<void>& done) {
    if (auto kept = audit_->end(intent, outcomeOf(done)); !kept) fail(kept.error());
}

void MeshService::Worker::takeRun(MeshRun run, std::size_t snapshots) {
    if (run_.isRunning) finishRun();
    runs_[static_cast<std::size_t>(run)].clear();
    run_ = {run, 0, std::max<std::size_t>(snapshots, 1), {}, {}, true};
    for (const auto& [source, snapshot] : lastWhole_) addToRun(snapshot);
    if (run_.isRunning && run_.taken == 0) tellRun();
}

void MeshService::Worker::addToRun(const RouterSnapshot& snapshot) {
    auto& run = runs_[static_cast<std::size_t>(run_.run)];
    run.push_back(snapshot);
    if (run.size() == 1) run_.from = snapshot.taken;
    run_.to = std::max(run_.to, snapshot.taken);
    // A round is a whole word of a router; where nobody gives one, each report counts.
    if (snapshot.coverage == Coverage::Whole || lastWhole_.empty()) ++run_.taken;
    if (run_.taken >= run_.wanted) return finishRun();
    tellRun();
}

void MeshService::Worker::stopRun() {
    if (run_.isRunning) finishRun();
}

void MeshService::Worker::clearRuns() {
    run_ = {};
    runs_ = {};
}

void MeshService::Worker::tellRun() {
    say([run = run_](MeshService& service) { Q_EMIT service.runMoved(run); });
}

void MeshService::Worker::finishRun() {
    if (std::exchange(run_.isRunning, false)) tellRun();
    if (runs_[0].empty() || runs_[1].empty()) return;
    auto comparison = std::make_shared<const Comparison>(compare(runs_[0], runs_[1], topology_.thresholds()));
    say([comparison = std::move(comparison)](MeshService& service) { Q_EMIT service.compared(comparison); });
}

QByteArray MeshService::Worker::content(MeshExport kind) const {
    switch (kind) {
        case MeshExport::NodesCsv: return QByteArray::fromStdString(nodesToCsv(topology_, now()));
        case MeshExport::LinksCsv: return QByteArray::fromStdString(linksToCsv(topology_, now()));
        case MeshExport::GeoJson: return QByteArray::fromStdString(toGeoJson(topology_, now()));
        case MeshExport::Snapshots: break;
    }
    QByteArray lines;
    for (const auto& [source, snapshot] : lastWhole_) lines += QByteArray::fromStdString(toJson(snapshot)) + '\n';
    if (!probes_.empty()) {
        RouterSnapshot part;
        part.source = "probes";
        part.taken = probes_.back().ended;
        part.coverage = Coverage::Part;
        part.probes = probes_;
        lines += QByteArray::fromStdString(toJson(part)) + '\n';
    }
    return lines;
}

void MeshService::Worker::exportTo(const QString& name, MeshExport kind) {
    QSaveFile file(name);
    const QByteArray octets = content(kind);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
        return fail(makeError(Fault::Refused, Layer::Mesh, MeshError::CannotWrite, errno));
    say([name](MeshService& service) { Q_EMIT service.exported(name); });
}

void MeshService::Worker::startProbe(NodeId node, ProbeKind kind, std::uint32_t count) {
    if (node.value() >= topology_.nodes().size()) return;
    if (!prober_ && options_.prober) prober_ = options_.prober();
    if (!prober_) return fail(makeError(Fault::Unsupported, Layer::Mesh, 0));
    stopProbe();
    const NodeReport& report = topology_.node(node).report;
    probing_ = {};
    probing_.node = nameOf(report);
    const auto host = hostOf(report, hosts_);
    if (!host) return fail(makeError(Fault::Misuse, Layer::Mesh, MeshError::NoAddress));
    probing_.host = *host;
    probing_.kind = kind;
    probing_.count = count;
    ProbeHooks hooks;
    hooks.beat = [this, session = session_](const ProbeBeat& beat) {
        if (session != session_) return;
        say([beat](MeshService& service) { Q_EMIT service.probeMoved(beat); });
    };
    hooks.done = [this, session = session_](const Result<ProbeReport>& done) {
        if (session == session_) probeEnded(done);
    };
    isProbing_ = true;
    if (auto started = prober_->start(probing_, std::move(hooks)); !started) {
        isProbing_ = false;
        return fail(started.error());
    }
    say([wish = probing_](MeshService& service) { Q_EMIT service.probeStarted(wish); });
}

void MeshService::Worker::setHosts(mesh::NodeHosts hosts) {
    hosts_ = std::move(hosts);
    if (!router_) return;
    router_->setHosts(hosts_);
    router_->learn(topology_);
}

void MeshService::Worker::stopProbe() {
    if (prober_ && isProbing_) prober_->stop();
}

void MeshService::Worker::probeEnded(const Result<ProbeReport>& done) {
    isProbing_ = false;
    ProbeReport report;
    if (done && done->sent == 0) {
        report = *done;
    } else if (done) {
        report = *done;
        if (probes_.size() < mostProbes) probes_.push_back(report);
        RouterSnapshot part;
        part.source = "probes";
        // In the time of the topology, so that a series on a recording is not from another year.
        part.taken = std::max(now(), topology_.lastTaken());
        part.coverage = Coverage::Part;
        part.probes.push_back(report);
        take(part);
    } else {
        report.node = probing_.node;
        report.kind = probing_.kind;
        fail(done.error());
    }
    tellProbeEnd(report);
}

void MeshService::Worker::tellProbeEnd(const ProbeReport& report) {
    say([report](MeshService& service) { Q_EMIT service.probeFinished(report); });
}

void MeshService::Worker::askNodes() {
    if (isAsking_) return;
    if (!asker_) {
        auto options = coap::NodeTableOptions::parse(toStdString(options_.asking));
        if (!options) return fail(options.error());
        asker_ = std::make_unique<coap::NodeTableRouter>(std::move(*options));
        asker_->onProgress([this](const coap::TableProgress& progress) {
            if (progress.isSettled() && isAsking_ && asker_->desk().air().underWay() == 0) return stopAsking();
            tellAsking(isAsking_);
        });
    }
    asker_->setHosts(hosts_);
    // Whoever has had a turn has another one only when all of them have.
    if (asker_->desk().progress().isSettled()) asker_->refresh();
    asker_->learn(topology_);
    if (asker_->desk().nodes().empty()) return fail(makeError(Fault::Misuse, Layer::Mesh, MeshError::NothingToProbe));
    RouterHooks hooks;
    hooks.snapshot = [this](const RouterSnapshot& snapshot) { take(snapshot); };
    if (auto started = asker_->start(std::move(hooks)); !started) return fail(started.error());
    isAsking_ = true;
    tellAsking(true);
}

void MeshService::Worker::stopAsking() {
    if (!std::exchange(isAsking_, false)) return;
    asker_->stop();
    tellAsking(false);
}

void MeshService::Worker::tellAsking(bool isRunning) {
    MeshAsking told;
    told.isRunning = isRunning;
    if (asker_) {
        const coap::TableProgress now = asker_->desk().progress();
        told.nodes = now.nodes;
        told.waiting = now.waiting;
        told.answered = now.answered;
        told.without = now.without;
        told.silent = now.silent;
        told.links = now.links;
        told.unnamed = now.unnamed;
        told.air = std::chrono::duration_cast<std::chrono::milliseconds>(now.air);
    }
    say([told](MeshService& service) { Q_EMIT service.askingMoved(told); });
}

}  // namespace ami::app
