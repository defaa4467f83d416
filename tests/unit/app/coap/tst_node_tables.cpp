#include <QTest>
#include <algorithm>
#include <map>
#include <set>

#include "app/coap/NodeTableDesk.h"
#include "app/coap/VendorViews.h"
#include "app/mesh/Advice.h"
#include "app/mesh/MeshError.h"
#include "app/sim/mesh/MeshBoard.h"
#include "app/sim/mesh/NodeTables.h"

using namespace ami;
using namespace ami::app::coap;
using namespace ami::app::mesh;
using namespace std::chrono;
using namespace std::chrono_literals;
using sim::mesh::MeshModel;
using sim::mesh::RadioAir;
using sim::mesh::TableFirmware;

namespace {

const UtcTime epoch = *fromIso8601("2026-11-26T06:00:00Z");
constexpr Instant start{1h};

Eui64 euiOf(int node) {
    const QByteArray octets = sim::mesh::euiOf(node);
    return *Eui64::from({reinterpret_cast<const std::uint8_t*>(octets.constData()), 8});
}
std::string hostOf(int node) { return "10.0.0." + std::to_string(node); }
int nodeOf(const std::string& host) { return std::stoi(host.substr(7)); }

NodeTableOptions optionsOf(const char* address) {
    const auto options = NodeTableOptions::parse(address);
    return options ? *options : NodeTableOptions();
}

/// The desk, nodes of two makers and the air between them, in virtual time.
class World {
public:
    World(MeshModel mesh, TableFirmware firmware, NodeTableOptions options, double loss = 0)
        : model(std::move(mesh)), air(model, {loss, 1, 50'000, false}), desk(std::move(options)), firmware_(firmware) {
        // What the border router says: who is there and under whom.
        RouterSnapshot whole;
        whole.source = "router";
        whole.taken = epoch;
        for (int i = 0; i < model.count(); ++i) {
            NodeReport report;
            report.eui64 = euiOf(i);
            report.role = Sample<NodeRole>{i == 0 ? NodeRole::BorderRouter : NodeRole::Ffn, epoch, Witness::Router};
            report.joined = Sample<JoinRung>{JoinRung::Operational, epoch, Witness::Router};
            std::vector<NodeName> parents;
            for (const int parent : model.node(i).parents) parents.emplace_back(euiOf(parent));
            report.parents = Sample<std::vector<NodeName>>{parents, epoch, Witness::Router};
            whole.nodes.push_back(report);
        }
        topology.apply(whole);
    }

    void ask() {
        std::vector<CsmpNode> nodes;
        std::vector<Eui64> known;
        for (int i = 0; i < model.count(); ++i) {
            known.push_back(euiOf(i));
            const auto path = model.path(i);
            if (i > 0 && !dead.contains(i)) nodes.push_back({hostOf(i), euiOf(i), static_cast<std::uint32_t>(path.size() - 1), std::to_string(path[path.size() - 2])});
            else if (i > 0) nodes.push_back({hostOf(i), euiOf(i), 2, "x"});
        }
        desk.ask(nodes, known, instant());
    }

    Instant instant() const { return start + now; }
    UtcTime utc() const { return epoch + duration_cast<milliseconds>(now); }

    void run(RadioAir::Time until, std::size_t most = SIZE_MAX) {
        pump();
        while (!actions_.empty() && actions_.begin()->first <= until && questions < most) {
            auto first = actions_.extract(actions_.begin());
            now = std::max(now, first.key());
            first.mapped()();
        }
        if (questions < most) now = until;
    }

    /// Whoever waits for answers goes away.
    void stop() {
        for (const auto& question : open) desk.forget(question.second, instant());
        open.clear();
        actions_.clear();
        pumpAt_.reset();
    }

    MeshModel model;
    RadioAir air;
    NodeTableDesk desk;
    Topology topology;
    std::set<int> dead, closed, mute;  ///< silent; with a closed port; without tables
    std::size_t questions = 0;
    std::map<std::string, int> paths;
    std::map<int, NodeTableDesk::Question> open;
    unsigned mostUnderWay = 0;
    RadioAir::Time now{0};

private:
    void at(RadioAir::Time when, std::function<void()> action) { actions_.emplace(when, std::move(action)); }

    void pump() {
        while (auto question = desk.next(instant())) send(std::move(*question));
        const auto due = desk.nextDeadline(instant());
        if (!due) return;
        const auto when = std::max(now + 1ms, ceil<RadioAir::Time>(*due - start));
        if (pumpAt_ && when >= *pumpAt_ && *pumpAt_ > now) return;
        pumpAt_ = when;
        at(when, [this] { pump(); });
    }

    void send(NodeTableDesk::Question question) {
        ++questions;
        mostUnderWay = std::max(mostUnderWay, desk.air().underWay());
        std::string path;
        for (const auto& part : question.path) path += (path.empty() ? "" : "/") + part;
        ++paths[path];
        const int number = static_cast<int>(questions), node = nodeOf(question.host);
        open.emplace(number, question);
        const auto end = [this, number](auto act) {
            return [this, number, act] {
                const auto place = open.find(number);
                if (place == open.end()) return;
                const auto asked = place->second;
                open.erase(place);
                act(asked);
                pump();
            };
        };
        at(now + question.deadline, end([this](const auto& asked) { desk.silent(asked, instant()); }));
        if (dead.contains(node)) return;
        const auto there = air.down(node, 40, now);
        const auto back = there ? air.up(node, 300, *there) : std::nullopt;
        if (!back) return;
        const auto took = duration_cast<microseconds>(*back - now);
        at(*back, end([this, node, path, took](const auto& asked) {
               if (closed.contains(node)) return desk.closed(asked, instant());
               const auto table = mute.contains(node) ? std::nullopt : sim::mesh::nodeTable(firmware_, model, air, node, path, asked.payload);
               const auto snapshot = desk.answered(asked, table ? 0x45 : 0x84, std::uint16_t{0}, table ? *table : Bytes(), took, instant(), utc());
               if (snapshot) topology.apply(*snapshot);
           }));
    }

    TableFirmware firmware_;
    std::optional<RadioAir::Time> pumpAt_;
    std::multimap<RadioAir::Time, std::function<void()>> actions_;
};

/// 0 is the border router; 1 and 2 hang on it, 3 on 1 with 2 as second parent, 4 on 3.
MeshModel smallMesh() {
    sim::mesh::RadioField field(5);
    field.setLevel(0, 1, -62);
    field.setLevel(0, 2, -70);
    field.setLevel(1, 2, -75);
    field.setLevel(1, 3, -68);
    field.setLevel(2, 3, -80);
    field.setLevel(3, 4, -72);
    return MeshModel(std::move(field), {.nodes = 4, .hops = 3, .seed = 1, .joining = false});
}

}  // namespace

class TestNodeTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesSayWhomToAskAndHow() {
        QCOMPARE(optionsOf("tables:").source(), std::string("tables"));
        const auto one = optionsOf("tables://[fd12::5]:5684?every=0&makers=ti&share=20&at-once=2");
        QVERIFY(one.node == "fd12::5" && one.port == 5684 && one.every == 0s && one.texasInstruments && !one.siliconLabs && one.air.atOnce == 2);
        QCOMPARE(one.source(), std::string("tables [fd12::5]:5684"));
        for (const char* bad : {"", "table:", "tables:x", "tables://", "tables://[fd12::5]/rssi", "tables:?makers=", "tables:?makers=x", "tables:?every=-1", "tables:?share=0", "tables:?what"}) {
            const auto options = NodeTableOptions::parse(bad);
            QVERIFY2(!options, bad);
            QCOMPARE(static_cast<int>(options.error().code), 100);
        }
    }

    void bothMakersTablesGiveEveryLinkBothWays_data() {
        QTest::addColumn<int>("firmware");
        QTest::newRow("Texas Instruments") << static_cast<int>(TableFirmware::TexasInstruments);
        QTest::newRow("Silicon Labs") << static_cast<int>(TableFirmware::SiliconLabs);
        QTest::newRow("one and the other") << static_cast<int>(TableFirmware::Mixed);
    }
    void bothMakersTablesGiveEveryLinkBothWays() {
        QFETCH(int, firmware);
        World world(smallMesh(), static_cast<TableFirmware>(firmware), optionsOf("tables:?every=0&share=50"));
        world.ask();
        world.run(600s);
        const auto progress = world.desk.progress();
        QVERIFY(progress.isSettled() && progress.answered == 4 && progress.silent == 0 && progress.without == 0 && progress.unnamed == 0);
        const int levels[][3] = {{0, 1, -62}, {0, 2, -70}, {1, 2, -75}, {1, 3, -68}, {2, 3, -80}, {3, 4, -72}};
        for (const auto& [a, b, level] : levels) {
            const auto one = *world.topology.find(NodeName(euiOf(a))), other = *world.topology.find(NodeName(euiOf(b)));
            const Link* link = world.topology.link(one, other);
            QVERIFY2(link, qPrintable(QStringLiteral("%1-%2").arg(a).arg(b)));
            for (const NodeId end : {one, other}) {
                QVERIFY(link->at(end).rsl && std::abs(link->at(end).rsl->value - level) <= 6);
                QVERIFY(link->at(end).rsl->by == Witness::Node && link->at(end).rsl->taken > epoch);
            }
        }
        // Hop by hop, from the farthest node to the border router.
        const auto path = pathFigures(world.topology, *world.topology.find(NodeName(euiOf(4))));
        QCOMPARE(path.size(), std::size_t{4});
        for (std::size_t i = 0; i + 1 < path.size(); ++i) QVERIFY(path[i].rslAtParent && path[i].rslAtNode && path[i].margin);
        if (static_cast<TableFirmware>(firmware) == TableFirmware::SiliconLabs) {
            // With ranks and ETX of its neighbours the way over the second parent has a price.
            const auto id = *world.topology.find(NodeName(euiOf(3)));
            const auto other = candidates(world.topology, id);
            QVERIFY(!other.empty() && other[0].pathCost && path[1].etx && path[1].loss);
            QCOMPARE(world.topology.node(id).report.parents->value.size(), world.model.node(3).parents.size());
            QVERIFY(world.topology.parentDisputes().empty());
        }
        QVERIFY(std::none_of(world.topology.nodes().begin(), world.topology.nodes().end(), [](const Node& one) { return !one.isPresent; }));
    }

    void whatMostHaveIsAskedForFirst() {
        World world(MeshModel({.nodes = 30, .hops = 3, .seed = 3, .joining = false}), TableFirmware::TexasInstruments, optionsOf("tables:?every=0&share=100"));
        world.ask();
        world.run(3600s);
        QCOMPARE(world.desk.progress().answered, std::size_t{30});
        // Only the first few were asked for the other maker's table, before the first answer came.
        QVERIFY2(world.paths["status/all"] <= 4 + 4, qPrintable(QString::number(world.paths["status/all"])));
        QVERIFY(world.mostUnderWay <= 4 && world.mostUnderWay > 1);
    }

    void silentOnesAndThoseWithoutTablesAreToldApart() {
        World world(smallMesh(), TableFirmware::SiliconLabs, optionsOf("tables:?every=0&share=100"));
        world.dead = {2};
        world.mute = {3};
        world.closed = {4};
        world.ask();
        world.run(600s);
        const auto& nodes = world.desk.nodes();
        QVERIFY(nodes[0].stand == TableStand::Answered && nodes[0].maker == TableMaker::SiliconLabs);
        QVERIFY(nodes[1].stand == TableStand::Silent && nodes[1].asked == 2 && !nodes[1].maker);
        QVERIFY(nodes[2].stand == TableStand::NoTables && nodes[2].asked == 2);
        QVERIFY(nodes[3].stand == TableStand::NoTables && nodes[3].asked == 1);
        QVERIFY(world.desk.progress().isSettled());
        // Nothing is asked on its own any more.
        const auto before = world.questions;
        world.run(7200s);
        QCOMPARE(world.questions, before);
    }

    void theAirIsBounded() {
        World world(MeshModel({.nodes = 20, .hops = 3, .seed = 3, .joining = false}), TableFirmware::SiliconLabs, optionsOf("tables:?every=60&share=5"));
        world.ask();
        world.run(1800s);
        const double share = duration<double>(world.desk.air().taken()).count() / 1800;
        QVERIFY2(share <= 0.06 && share > 0.02, qPrintable(QString::number(share)));
    }

    void whatWasStoppedGoesOnWhereItStood() {
        World world(MeshModel({.nodes = 12, .hops = 2, .seed = 3, .joining = false}), TableFirmware::SiliconLabs, optionsOf("tables:?every=0&share=100"));
        world.ask();
        world.run(600s, 30);
        const auto before = world.desk.progress();
        QVERIFY(before.waiting > 0 && before.waiting < 12 && !world.open.empty());
        world.stop();
        QCOMPARE(world.desk.air().underWay(), 0u);
        world.run(world.now + 600s);
        QVERIFY(world.desk.progress().isSettled());
        QCOMPARE(world.desk.progress().answered, std::size_t{12});
        // No row was asked for twice, but those that were under way when it stopped.
        std::size_t rows = 0;
        for (const auto& one : world.desk.nodes()) rows += one.neighbors;
        QVERIFY(world.paths["status/neighbor"] <= static_cast<int>(rows) + 4);
    }

    void whoeverWasHeardElsewhereWaitsForItsTime() {
        World world(smallMesh(), TableFirmware::SiliconLabs, optionsOf("tables:?every=300&share=100"));
        world.ask();
        world.desk.heard(NodeName(euiOf(1)), 100s, world.instant());
        world.desk.heard(NodeName(euiOf(2)), 400s, world.instant());
        world.run(100s);
        QVERIFY(world.desk.nodes()[0].asked == 0 && world.desk.nodes()[1].asked > 0);
        world.run(250s);
        QVERIFY(world.desk.nodes()[0].asked > 0);
    }

    void shortNamesThatFitTwoAreLeftOutAndCounted() {
        NodeTableDesk desk(optionsOf("tables:?every=0"));
        const std::vector<Eui64> known{*Eui64::parse("00:12:4b:00:14:f7:d2:e1"), *Eui64::parse("00:12:4b:00:99:99:d2:e1"), *Eui64::parse("00:12:4b:00:14:f7:00:05")};
        desk.ask(std::vector<CsmpNode>{{"10.0.0.5", known[2], 1, "x"}}, known, start);
        const auto status = *desk.next(start);
        QCOMPARE(status.path, (std::vector<std::string>{"status", "all"}));
        const auto first = desk.answered(status, 0x45, {}, toBytes("{\n  \"running\": \"0-00:10:00\",\n  \"parent\": \"d2e1\",\n  \"neighbor_count\": \"1\"\n}\n"), 100ms, start, epoch);
        QVERIFY(first && first->nodes[0].uptime->value == 600s && !first->nodes[0].parents);
        const auto row = *desk.next(start + 1s);
        QCOMPARE(row.payload, toBytes("0"));
        QVERIFY(!desk.answered(row, 0x45, {}, toBytes("\"tag\":d2e1,\n\"type\":0,\n\"rsl_in\":-71,\n\"rsl_out\":-80,\n"), 100ms, start + 1s, epoch));
        QVERIFY(desk.nodes()[0].neighbors == 1 && desk.nodes()[0].unnamed == 1 && desk.nodes()[0].stand == TableStand::Answered);
        QCOMPARE(desk.progress().unnamed, std::size_t{1});
    }

    void hostileCountsAreBounded() {
        NodeTableDesk desk(optionsOf("tables://10.0.0.9?every=0&share=100&makers=silabs"));
        const auto status = *desk.next(start);
        (void)desk.answered(status, 0x45, {}, toBytes("{\"neighbor_count\": \"4000000000\"}"), 1ms, start, epoch);
        Instant now = start;
        int rows = 0;
        while (rows < 1000) {
            now += 10s;
            const auto row = desk.next(now);
            if (!row) break;
            ++rows;
            (void)desk.answered(*row, 0x45, {}, Bytes(), 1ms, now, epoch);
        }
        QCOMPARE(rows, 64);
        QVERIFY(desk.progress().isSettled());
    }

    void contradictionsAreToldUntilBothMeanTheSame() {
        Topology topology;
        const auto snapshot = [](const char* source, UtcTime taken, int node, int peer, std::optional<int> in, std::optional<int> out, std::optional<int> parent) {
            RouterSnapshot part;
            part.source = source;
            part.taken = taken;
            part.coverage = Coverage::Part;
            NodeReport report;
            report.eui64 = euiOf(node);
            if (parent) report.parents = Sample<std::vector<NodeName>>{{euiOf(*parent)}, taken, Witness::Node};
            part.nodes.push_back(report);
            LinkReport link{euiOf(node), euiOf(peer), {}, {}, {}, {}, {}, {}, {}, {}, {}};
            if (in) link.rslIn = Sample<int>{*in, taken, Witness::Node};
            if (out) link.rslOut = Sample<int>{*out, taken, Witness::Node};
            part.links.push_back(link);
            return part;
        };
        (void)topology.apply(snapshot("router", epoch, 1, 2, -70, {}, 0));
        (void)topology.apply(snapshot("tables", epoch + 10s, 2, 1, {}, -80, {}));
        QCOMPARE(topology.levelDisputes().size(), std::size_t{1});
        const auto& level = topology.levelDisputes()[0];
        QVERIFY(level.said.value == -70 && level.otherSaid.value == -80 && level.hearing == *topology.find(NodeName(euiOf(1))));
        // The newer word stands, and both are told.
        QCOMPARE(topology.link(level.hearing, level.heard)->at(level.hearing).rsl->value, -80);
        const auto all = advise(topology, epoch + 20s);
        QVERIFY(std::any_of(all.begin(), all.end(), [](const Advice& one) { return std::string(name(one)) == "contradiction"; }));
        // Much later one of them moves: neither confirmed nor taken back. Then both agree.
        (void)topology.apply(snapshot("router", epoch + 200s, 1, 2, -79, {}, 0));
        QCOMPARE(topology.levelDisputes().size(), std::size_t{1});
        (void)topology.apply(snapshot("tables", epoch + 210s, 2, 1, {}, -80, {}));
        QVERIFY(topology.levelDisputes().empty());

        (void)topology.apply(snapshot("tables", epoch + 220s, 1, 2, {}, {}, 2));
        QCOMPARE(topology.parentDisputes().size(), std::size_t{1});
        (void)topology.apply(snapshot("router", epoch + 400s, 1, 2, {}, {}, 0));
        QCOMPARE(topology.parentDisputes().size(), std::size_t{1});
        (void)topology.apply(snapshot("router", epoch + 410s, 1, 2, {}, {}, 2));
        QVERIFY(topology.parentDisputes().empty());
        // An old word is no contradiction.
        (void)topology.apply(snapshot("tables", epoch + 1000s, 1, 2, {}, {}, 0));
        QVERIFY(topology.parentDisputes().empty());
    }
};

QTEST_APPLESS_MAIN(TestNodeTables)
#include "tst_node_tables.moc"
