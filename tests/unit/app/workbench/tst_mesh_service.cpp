#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

#include "app/audit/AuditLog.h"
#include "app/mesh/recorded/RecordedRouter.h"
#include "app/mesh/recorded/SnapshotFile.h"
#include "app/workbench/MeshService.h"
#include "tests/unit/app/mesh/MeshSamples.h"
#include "tests/unit/app/mesh/MeshText.h"

using namespace ami;
using namespace ami::app;
using namespace ami::app::mesh;
using namespace ami::app::mesh::test;

namespace {

const QString timeline = QStringLiteral(AMI_SOURCE_DIR "/tests/vectors/wisun/timeline-5nodes.jsonl");

/// A router that a test plays on, from the mesh thread.
struct Script {
    RouterHooks hooks;
    QObject* context = nullptr;   ///< on the mesh thread
    std::atomic<int> started{0}, stopped{0}, refreshed{0}, rebuilt{0};
    std::atomic<bool> refuses{false};       ///< the wish itself
    std::atomic<bool> answers{true};        ///< what was wished for; else the test does by answer()
    std::atomic<int> hosts{0};
    std::atomic<bool> isGated{false};       ///< start() holds the mesh thread until gate is released
    QSemaphore gate;

    void answer(const Result<void>& outcome) {
        QMetaObject::invokeMethod(context, [this, outcome] { hooks.commanded(outcome); }, Qt::QueuedConnection);
    }

    void tell(const RouterSnapshot& snapshot) {
        QMetaObject::invokeMethod(context, [this, snapshot] { hooks.snapshot(snapshot); }, Qt::QueuedConnection);
    }
    void tell(const RouterState& state) {
        QMetaObject::invokeMethod(context, [this, state] { hooks.state(state); }, Qt::QueuedConnection);
    }
};

class ScriptedRouter : public BorderRouter {
public:
    explicit ScriptedRouter(Script& script) : script_(script) {}
    ~ScriptedRouter() override { script_.context = nullptr; }
    std::string source() const override { return "test"; }
    Capabilities capabilities() const override { return {Capability::Topology, Capability::RefreshRoutes, Capability::RebuildTree}; }
    Result<void> start(RouterHooks hooks) override {
        script_.hooks = std::move(hooks);
        script_.context = &context_;
        ++script_.started;
        if (script_.isGated) script_.gate.acquire();
        return {};
    }
    void stop() override { ++script_.stopped; }
    void setHosts(std::map<std::string, std::string> hosts) override { script_.hosts = static_cast<int>(hosts.size()); }
    Result<void> refreshRoutes() override {
        ++script_.refreshed;
        if (script_.answers) script_.answer({});
        return {};
    }
    Result<void> rebuildTree() override {
        ++script_.rebuilt;
        if (script_.refuses) return fail(Fault::Refused, Layer::Mesh, 0);
        if (script_.answers) script_.answer({});
        return {};
    }

private:
    Script& script_;
    QObject context_;
};

class ScriptedProber : public NodeProber {
public:
    Result<void> start(const ProbeWish& wish, ProbeHooks hooks) override {
        wish_ = wish;
        hooks_ = std::move(hooks);
        if (!endsWhenStopped) run();
        return {};
    }
    void stop() override {
        if (endsWhenStopped) run();
    }

    static inline std::atomic<bool> endsWhenStopped{false};

private:
    void run() {
        QMetaObject::invokeMethod(&context_, [this] {
            for (std::uint32_t i = 0; i < wish_.count; ++i) hooks_.beat({i, i % 4 == 3 ? std::nullopt : std::optional(std::chrono::microseconds(1000 * (i + 1)))});
            ProbeReport report;
            report.node = wish_.node;
            report.kind = wish_.kind;
            report.sent = wish_.count;
            report.answered = wish_.count - wish_.count / 4;
            report.median = std::chrono::microseconds(9000);
            hooks_.done(report);
        }, Qt::QueuedConnection);
    }

    QObject context_;
    ProbeWish wish_;
    ProbeHooks hooks_;
};

struct Bench {
    explicit Bench(bool withProber = false, const QString& helper = {}) {
        MeshService::Options options;
        options.routerHelper = helper.toStdString();
        options.auditPath = folder.filePath(QStringLiteral("audit.jsonl")).toStdString();
        options.pace = std::chrono::milliseconds(5);
        options.routers = [this] {
            RouterFactory factory = builtInRouters();
            factory.add("test", [this](std::string_view) -> Result<std::unique_ptr<BorderRouter>> {
                return std::unique_ptr<BorderRouter>(std::make_unique<ScriptedRouter>(script));
            });
            return factory;
        };
        options.prober = {};
        if (withProber) options.prober = [] { return std::make_unique<ScriptedProber>(); };
        service = std::make_unique<MeshService>(std::move(options));
        QObject::connect(service.get(), &MeshService::viewChanged, [this](const auto& made) { view = made; });
        QObject::connect(service.get(), &MeshService::stateChanged, [this](const auto& now) { state = now; });
        QObject::connect(service.get(), &MeshService::focusChanged, [this](const auto& made) { focus = made; });
        QObject::connect(service.get(), &MeshService::failed, [this](const Error& error) { failures.push_back(error); });
    }
    void connectTo(const QString& address) { service->connectTo(address); }

    QTemporaryDir folder;
    Script script;
    std::unique_ptr<MeshService> service;
    std::shared_ptr<const MeshView> view;
    std::shared_ptr<const MeshFocus> focus;
    MeshState state;
    std::vector<Error> failures;
};

RouterSnapshot small(int second, int level = -70) {
    MeshBuilder mesh{std::chrono::seconds(second)};
    mesh.root(1).node(2, {1}).link(2, 1, level, level).node(3, {2}).link(3, 2, level + 10, level + 10);
    return mesh.build();
}

}  // namespace

class TestMeshService : public QObject {
    Q_OBJECT

private slots:
    void nodesThatCannotBeAskedAreNamedAndAJournalJoins() {
        Bench bench;
        // Nobody is there yet.
        bench.service->askNodes();
        QTRY_COMPARE(bench.failures.size(), std::size_t{1});
        QCOMPARE(bench.failures[0].layer, Layer::Mesh);
        QFile file(bench.folder.filePath(QStringLiteral("router.export")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("__CURSOR=s=1\n__REALTIME_TIMESTAMP=1795370519938505\nSYSLOG_IDENTIFIER=wsbrd\n"
                   "MESSAGE=1795370519.938505: rpl: transit new    target=fd12:3456::200:5eef:1000:2/128 parent=fd12:3456::200:5eef:1000:1 path-ctl-bit=1\n\n"
                   "__REALTIME_TIMESTAMP=1795370520938505\nMESSAGE=hello\n\n");
        file.close();
        QSignalSpy lines(bench.service.get(), &MeshService::journalRead), opened(bench.service.get(), &MeshService::journalOpened),
            failed(bench.service.get(), &MeshService::journalFailed);
        bench.service->openJournal(file.fileName());
        QTRY_COMPARE(opened.count(), 1);
        QTRY_COMPARE(lines.count(), 1);
        const auto journal = opened[0][0].value<JournalOpened>();
        QVERIFY(journal.entries == 2 && journal.understood == 1);
        QTRY_VERIFY(bench.view);
        QTRY_COMPARE(bench.view->topology.nodes().size(), std::size_t{2});
        // Where it stops being one, is told.
        const qint64 broken = QFileInfo(file.fileName()).size();
        QVERIFY(file.open(QIODevice::Append));
        file.write("no journal\n");
        file.close();
        bench.service->openJournal(file.fileName());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Error>().detail, static_cast<std::int64_t>(broken));
    }

    void aRecordingGivesItsEventsAndAdviceInTheView() {
        const auto snapshots = readSnapshotFile(timeline.toStdString());
        QVERIFY(snapshots);
        Topology expected;
        std::vector<MeshEvent> events;
        for (const auto& snapshot : *snapshots) {
            const auto more = expected.apply(snapshot);
            events.insert(events.end(), more.begin(), more.end());
        }
        QCOMPARE(events.size(), 20u);

        Bench bench;
        bench.connectTo(QStringLiteral("replay:%1?speed=0").arg(timeline));
        QTRY_VERIFY_WITH_TIMEOUT(bench.state.hasEnded, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.view && bench.view->events->size() == events.size(), 5000);
        QCOMPARE(*bench.view->events, events);
        QCOMPARE(bench.view->topology.nodes().size(), expected.nodes().size());
        QCOMPARE(bench.view->totals.operational, 4u);
        QCOMPARE(bench.view->totals.weak, 1u);
        QVERIFY(std::any_of(bench.view->advice.begin(), bench.view->advice.end(),
                            [](const Advice& one) { return std::holds_alternative<advice::WeakLink>(one.what); }));
    }

    void theChosenNodeBringsItsPathAndItsLevels() {
        Bench bench;
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        for (int i = 0; i < 5; ++i) bench.script.tell(small(i, -70 - i));
        QTRY_VERIFY(bench.view && bench.view->topology.nodes().size() == 3);
        bench.service->focus(bench.view->topology.find(NodeName(eui(3))));
        QTRY_VERIFY(bench.focus && bench.focus->path.size() == 3 && !bench.focus->trails.empty());
        bench.service->focus(bench.view->topology.find(NodeName(eui(2))));
        QTRY_VERIFY(bench.focus->path.size() == 2);
        QCOMPARE(bench.focus->path[0].rslAtParent->value, bench.focus->trails.front().points.back().atPeer);
        QVERIFY(bench.focus->trails.front().isPresentParent);
        QTRY_COMPARE(bench.focus->trails.front().points.size(), 5u);
        QCOMPARE(bench.focus->trails.front().points.front().atNode, std::optional(-70));
    }

    void aRouterThatGoesAwayAndComesBackKeepsWhatWasKnown() {
        Bench bench;
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        bench.script.tell(RouterState{RouterPhase::Watching, {}});
        bench.script.tell(small(0));
        QTRY_VERIFY(bench.view && bench.view->totals.nodes == 2);
        const Error lost = makeError(Fault::LinkLost, Layer::Mesh, 230);
        bench.script.tell(RouterState{RouterPhase::Waiting, lost});
        QTRY_VERIFY(bench.state.phase == RouterPhase::Waiting);
        QCOMPARE(bench.state.error, std::optional(lost));
        QCOMPARE(bench.view->totals.nodes, 2u);
        bench.script.tell(RouterState{RouterPhase::Watching, {}});
        bench.script.tell(small(60, -95));
        QTRY_VERIFY(bench.state.phase == RouterPhase::Watching && bench.view->totals.weak == 1);
        QVERIFY(!bench.state.error);
        QCOMPARE(bench.view->events->size(), 1u);
    }

    void whatTheRouterOfBeforeStillSaysIsNotShown() {
        Bench bench;
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        bench.script.tell(small(0));
        QTRY_VERIFY(bench.view && bench.view->totals.nodes == 2);
        bench.script.tell(small(2));
        bench.connectTo(QStringLiteral("nowhere:"));
        QTRY_VERIFY(bench.state.address == QStringLiteral("nowhere:"));
        QTRY_VERIFY(bench.view->topology.nodes().empty());
        QVERIFY(bench.state.error && bench.state.error->fault == Fault::Unsupported);
        QVERIFY(bench.script.stopped >= 1);
    }

    void goesAwayWhileARecordingRuns() {
        for (int i = 0; i < 5; ++i) {
            Bench bench;
            bench.connectTo(QStringLiteral("replay:%1?speed=0").arg(timeline));
            if (i > 0) QTRY_VERIFY(bench.view && bench.view->topology.nodes().size() > static_cast<std::size_t>(i));
            bench.service->exportTo(bench.folder.filePath(QStringLiteral("mesh.csv")), MeshExport::NodesCsv);
            bench.service->watchInterface(QStringLiteral("lo"));
            bench.service.reset();
        }
    }

    void rebuildingStandsInTheAuditLogFirst() {
        Bench bench;
        QSignalSpy asked(bench.service.get(), &MeshService::asked);
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        bench.script.tell(small(0));
        bench.script.refuses = true;
        bench.service->rebuildTree();
        QTRY_COMPARE(bench.failures.size(), 1u);
        bench.script.refuses = false;
        bench.service->rebuildTree();
        QTRY_COMPARE(asked.count(), 1);
        bench.service->refreshRoutes();
        QTRY_COMPARE(asked.count(), 2);
        QCOMPARE(bench.script.rebuilt.load(), 2);
        QCOMPARE(bench.script.refreshed.load(), 1);
        bench.service.reset();
        AuditOptions options;
        options.path = bench.folder.filePath(QStringLiteral("audit.jsonl")).toStdString();
        const auto log = AuditLog::open(options);
        QVERIFY(log);
        const auto& entries = (*log)->entries();
        QCOMPARE(entries.size(), 6u);
        // In the same words as on the command line.
        QCOMPARE(entries[0].intent.action, std::string("mesh.rebuild-tree"));
        QCOMPARE(entries[0].intent.object, std::string("IncrementRplDodagVersionNumber"));
        QCOMPARE(entries[1].verdict, std::string(name(AuditVerdict::Refused)));
        QCOMPARE(entries[3].verdict, std::string(name(AuditVerdict::Done)));
        QCOMPARE(entries[4].intent.action, std::string("mesh.refresh-routes"));
        QCOMPARE(entries[5].verdict, std::string(name(AuditVerdict::Done)));
    }

    void nothingCountsAsDoneBeforeTheRouterHasAnswered() {
        Bench bench;
        QSignalSpy asked(bench.service.get(), &MeshService::asked);
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        bench.script.answers = false;
        bench.service->rebuildTree();
        QTRY_COMPARE(bench.script.rebuilt.load(), 1);
        QCOMPARE(asked.count(), 0);
        bench.script.answer(fail(Fault::Refused, Layer::Mesh, 216));
        QTRY_COMPARE(bench.failures.size(), 1u);
        QCOMPARE(asked.count(), 0);
        // The router is left before it has answered.
        bench.service->rebuildTree();
        QTRY_COMPARE(bench.script.rebuilt.load(), 2);
        bench.service->leave();
        QTRY_COMPARE(bench.failures.size(), 2u);
        bench.service.reset();
        AuditOptions options;
        options.path = bench.folder.filePath(QStringLiteral("audit.jsonl")).toStdString();
        const auto log = AuditLog::open(options);
        QVERIFY(log);
        const auto& entries = (*log)->entries();
        QCOMPARE(entries.size(), 4u);
        QCOMPARE(entries[1].verdict, std::string(name(AuditVerdict::Refused)));
        QCOMPARE(entries[3].verdict, std::string(name(AuditVerdict::InDoubt)));
    }

    void aJournalIsReadNoFurtherThanAnybodyWantsIt() {
        Bench bench;
        QFile file(bench.folder.filePath(QStringLiteral("router.export")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 5000; ++i) file.write("__REALTIME_TIMESTAMP=179537051993" + QByteArray::number(1000 + i) + "\nMESSAGE=hello\n\n");
        file.close();
        QSignalSpy opened(bench.service.get(), &MeshService::journalOpened), failed(bench.service.get(), &MeshService::journalFailed);
        bench.script.isGated = true;
        bench.connectTo(QStringLiteral("test:"));
        bench.service->openJournal(file.fileName());
        bench.service->openJournal(file.fileName());
        bench.service->leave();
        bench.service->openJournal(file.fileName());
        bench.script.gate.release();
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(failed.count(), 2);
        QCOMPARE(failed[0][0].value<Error>().fault, Fault::Cancelled);
    }

    void theJournalOfAnotherComputerIsNeverThatOfThisOne() {
        Bench bench;
        QTemporaryDir programs;
        const auto script = [&programs](const char* name, const QByteArray& says) {
            QFile file(programs.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly)) return;
            file.write("#!/bin/sh\necho '{\"__REALTIME_TIMESTAMP\":\"1\",\"MESSAGE\":\"" + says + "\"}'\nexec sleep 60\n");
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        };
        script("ssh", "of the router");
        script("journalctl", "of this computer");
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", programs.path().toLocal8Bit() + ':' + before);
        QSignalSpy lines(bench.service.get(), &MeshService::journalRead), failed(bench.service.get(), &MeshService::journalFailed);
        bench.connectTo(QStringLiteral("wsbrd+ssh://pi@router + tables:"));
        bench.service->watchJournal(QStringLiteral("a.service"));
        QTRY_COMPARE(lines.count(), 1);
        QCOMPARE(lines[0][0].value<std::vector<JournalLine>>().at(0).text, QStringLiteral("of the router"));
        // A router that cannot be named is no reason to show ours.
        bench.connectTo(QStringLiteral("wsbrd+ssh:// + tables:"));
        bench.service->watchJournal(QStringLiteral("a.service"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(lines.count(), 1);
        qputenv("PATH", before);
    }

    void agesGoOnWhenAnOldJournalIsOpened() {
        Bench bench;
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        auto newest = small(0);
        newest.taken = *fromIso8601("2026-11-26T12:00:00Z");
        for (auto& node : newest.nodes) node.joined->taken = newest.taken;
        bench.script.tell(newest);
        QTRY_VERIFY(bench.view && bench.view->totals.nodes == 2);
        QFile file(bench.folder.filePath(QStringLiteral("router.export")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("__REALTIME_TIMESTAMP=1795370519938505\nMESSAGE=1795370519.938505: rpl: transit new    target=fd12:3456::200:5eef:1000:9/128 "
                   "parent=fd12:3456::200:5eef:1000:1 path-ctl-bit=1\n\n");
        file.close();
        // The mesh shows by itself that time passes.
        QTRY_VERIFY(bench.view->now - newest.taken >= std::chrono::milliseconds(300));
        const auto age = bench.view->now;
        bench.service->openJournal(file.fileName());
        QTRY_VERIFY(bench.view->topology.nodes().size() > 3);
        QVERIFY(bench.view->now >= age);
    }

    void whoLeavesWhileAPasswordIsAskedForLeavesNoGapInTheAuditLog() {
        const int before = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
        if (::geteuid() != 0 || ::unshare(CLONE_NEWNET) != 0) QSKIP("a network namespace takes root");
        QTemporaryDir programs;
        const auto script = [&programs](const char* name, const QByteArray& body) {
            QFile file(programs.filePath(QString::fromLatin1(name)));
            if (!file.open(QIODevice::WriteOnly)) return;
            file.write("#!/bin/sh\n" + body);
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        };
        // Asks until somebody has said no.
        script("pkexec", "while [ ! -e " + programs.filePath(QStringLiteral("no")).toLocal8Bit() + " ]; do sleep 0.02; done\nexit 126\n");
        script("helper", "exit 0\n");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", programs.path().toLocal8Bit() + ':' + path);
        {
            Bench bench(false, programs.filePath(QStringLiteral("helper")));
            RouterInterface shown;
            connect(bench.service.get(), &MeshService::interfaceChanged, this, [&shown](const RouterInterface& now) { shown = now; });
            bench.service->watchInterface(QStringLiteral("lo"));
            // Without a name of its own space the interface is off.
            QTRY_VERIFY(!shown.findings.empty() && shown.findings.front().isFixable);
            QCOMPARE(shown.findings.front().command, QStringLiteral("ip link set dev lo up"));
            QVERIFY(!shown.findings.front().next.isEmpty());
            // What was not shown is not done.
            bench.service->fix(QStringLiteral("ip link set dev eth0 up"));
            bench.service->fix(shown.findings.front().command);
            QTRY_VERIFY(shown.isFixing);
            bench.service->watchInterface({});
            QFile no(programs.filePath(QStringLiteral("no")));
            QVERIFY(no.open(QIODevice::WriteOnly));
            QTRY_COMPARE(bench.failures.size(), 1u);
            bench.service.reset();
            AuditOptions options;
            options.path = bench.folder.filePath(QStringLiteral("audit.jsonl")).toStdString();
            const auto log = AuditLog::open(options);
            QVERIFY(log);
            QCOMPARE((*log)->entries().size(), 2u);
            QCOMPARE((*log)->entries()[0].intent.after, std::string("ip link set dev lo up"));
            QCOMPARE((*log)->entries()[1].verdict, std::string(name(AuditVerdict::Refused)));
        }
        qputenv("PATH", path);
        ::setns(before, CLONE_NEWNET);
        ::close(before);
    }

    void aSeriesOfTheRouterOfBeforeIsNotOfThisMesh() {
        Bench bench(true);
        QSignalSpy ended(bench.service.get(), &MeshService::probeFinished);
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        auto snapshot = small(0);
        snapshot.nodes[2].addresses.push_back(*Ipv6Address::parse("fd12::3"));
        bench.script.tell(snapshot);
        QTRY_VERIFY(bench.view && bench.view->totals.nodes == 2);
        // It ends when another router is there already.
        ScriptedProber::endsWhenStopped = true;
        bench.service->startProbe(*bench.view->topology.find(NodeName(eui(3))), ProbeKind::CoapPing, 20);
        bench.connectTo(QStringLiteral("test:"));
        QTRY_COMPARE(ended.count(), 1);
        ScriptedProber::endsWhenStopped = false;
        QCOMPARE(ended[0][0].value<ProbeReport>().sent, 0u);
        bench.script.tell(small(2));
        QTRY_VERIFY(bench.script.started == 2);
        QTRY_VERIFY(bench.view->totals.nodes == 2);
        QVERIFY(std::none_of(bench.view->topology.nodes().begin(), bench.view->topology.nodes().end(), [](const Node& node) { return node.probe.has_value(); }));
        QCOMPARE(ended.count(), 1);
    }

    void nodesThatAreReachedElsewhereAreToldToTheRouter() {
        Bench bench;
        bench.service->setHosts({{"00:00:5e:ef:10:00:00:02", "127.0.0.1"}});
        bench.connectTo(QStringLiteral("test:"));
        QTRY_COMPARE(bench.script.hosts.load(), 1);
    }

    void nothingIsRebuiltThatTheAuditLogCannotKeep() {
        Bench bench;
        QVERIFY(QDir().mkpath(bench.folder.filePath(QStringLiteral("audit.jsonl"))));
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        bench.service->rebuildTree();
        QTRY_COMPARE(bench.failures.size(), 1u);
        QCOMPARE(bench.failures.front().layer, Layer::Audit);
        QCOMPARE(bench.script.rebuilt.load(), 0);
    }

    void twoRunsAreCompared() {
        Bench bench;
        std::shared_ptr<const Comparison> comparison;
        std::vector<MeshRunState> moves;
        connect(bench.service.get(), &MeshService::compared, this, [&](const auto& made) { comparison = made; });
        connect(bench.service.get(), &MeshService::runMoved, this, [&](const MeshRunState& run) { moves.push_back(run); });
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        bench.script.tell(small(0, -70));
        QTRY_VERIFY(bench.view && bench.view->totals.nodes == 2);
        bench.service->takeRun(MeshRun::Before, 2);
        QTRY_VERIFY(!moves.empty());
        bench.script.tell(small(2, -70));
        QTRY_VERIFY(!moves.back().isRunning);
        QCOMPARE(moves.back().taken, 2u);
        QVERIFY(!comparison);
        bench.script.tell(small(4, -90));
        bench.script.tell(small(6, -90));
        QTRY_VERIFY(bench.view->topology.lastTaken() == epoch + std::chrono::seconds(6));
        bench.service->takeRun(MeshRun::After, 10);
        bench.service->stopRun();
        QTRY_VERIFY(comparison != nullptr);
        QCOMPARE(comparison->verdict, Verdict::Worse);
        QCOMPARE(comparison->median, std::optional(-20));
    }

    void aSeriesOfProbesEndsInTheTopologyAndInTheFile() {
        Bench bench(true);
        QSignalSpy beats(bench.service.get(), &MeshService::probeMoved);
        QSignalSpy ended(bench.service.get(), &MeshService::probeFinished);
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        auto snapshot = small(0);
        snapshot.nodes[2].addresses.push_back(*Ipv6Address::parse("fd12::3"));
        bench.script.tell(snapshot);
        QTRY_VERIFY(bench.view && bench.view->totals.nodes == 2);
        const NodeId node = *bench.view->topology.find(NodeName(eui(3)));
        // Nobody reports an address of this one.
        bench.service->startProbe(*bench.view->topology.find(NodeName(eui(2))), ProbeKind::Ping, 20);
        QTRY_COMPARE(bench.failures.size(), 1u);
        bench.service->startProbe(node, ProbeKind::CoapPing, 20);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(beats.count(), 20);
        QTRY_VERIFY(bench.view->topology.node(node).probe.has_value());
        QCOMPARE(bench.view->topology.node(node).probe->answered, 15u);
        QSignalSpy exported(bench.service.get(), &MeshService::exported);
        const QString file = bench.folder.filePath(QStringLiteral("mesh.jsonl"));
        bench.service->exportTo(file, MeshExport::Snapshots);
        QTRY_COMPARE(exported.count(), 1);
        const auto again = readSnapshotFile(file.toStdString());
        QVERIFY(again);
        QCOMPARE(again->size(), 2u);
        QCOMPARE(again->back().probes.size(), 1u);
    }

    void limitsCountAtOnce() {
        Bench bench;
        bench.connectTo(QStringLiteral("test:"));
        QTRY_VERIFY(bench.script.started == 1);
        bench.script.tell(small(0, -80));
        QTRY_VERIFY(bench.view && bench.view->totals.nodes == 2);
        QCOMPARE(*bench.view->worstFirst.front().hop.margin, 24);
        Thresholds limits;
        limits.sensitivity = -95;
        bench.service->setThresholds(limits);
        QTRY_COMPARE(*bench.view->worstFirst.front().hop.margin, 15);
    }

    void whatCannotBeWrittenIsSaid() {
        Bench bench;
        bench.service->exportTo(QStringLiteral("/nowhere/at/all.csv"), MeshExport::NodesCsv);
        QTRY_COMPARE(bench.failures.size(), 1u);
        QCOMPARE(bench.failures.front().layer, Layer::Mesh);
    }
};

QTEST_GUILESS_MAIN(TestMeshService)
#include "tst_mesh_service.moc"
