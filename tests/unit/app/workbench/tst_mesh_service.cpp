#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

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
    bool refuses = false;

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
        return {};
    }
    void stop() override { ++script_.stopped; }
    Result<void> refreshRoutes() override {
        ++script_.refreshed;
        return {};
    }
    Result<void> rebuildTree() override {
        ++script_.rebuilt;
        if (script_.refuses) return fail(Fault::Refused, Layer::Mesh, 0);
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
        return {};
    }
    void stop() override {}

private:
    QObject context_;
    ProbeWish wish_;
    ProbeHooks hooks_;
};

struct Bench {
    explicit Bench(bool withProber = false) {
        MeshService::Options options;
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
        QCOMPARE(entries.size(), 4u);
        QCOMPARE(entries[0].intent.action, std::string("mesh.rebuild"));
        QCOMPARE(entries[1].verdict, std::string(name(AuditVerdict::Refused)));
        QCOMPARE(entries[3].verdict, std::string(name(AuditVerdict::Done)));
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
