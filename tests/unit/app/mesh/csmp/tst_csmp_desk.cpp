#include <QTest>
#include <algorithm>
#include <map>
#include <queue>
#include <random>

#include "app/mesh/MeshError.h"
#include "app/mesh/SnapshotNames.h"
#include "app/mesh/csmp/CsmpDesk.h"
#include "app/mesh/csmp/CsmpErrand.h"
#include "app/sim/mesh/CoapMessage.h"
#include "app/sim/mesh/CsmpAgent.h"
#include "app/sim/mesh/MeshBoard.h"

using namespace ami;
using namespace ami::app::mesh;
using namespace std::chrono;
using namespace std::chrono_literals;
namespace csmp = ami::mesh::csmp;
using sim::mesh::CsmpAgent;
using sim::mesh::CsmpRequest;
using sim::mesh::MeshModel;
using sim::mesh::MeshOptions;
using sim::mesh::RadioAir;

namespace {

Bytes hex(const char* text) { return *fromHex(text); }

const UtcTime epoch = *fromIso8601("2026-11-26T06:00:00Z");
constexpr Instant start{1h};

CsmpOptions optionsOf(const char* address) {
    auto options = CsmpOptions::parse(address);
    return options ? *options : CsmpOptions();
}

/// TLV 2 of the node with that number, then whatever follows.
Bytes payloadOf(unsigned number, const std::vector<csmp::Message>& more = {}) {
    ami::mesh::CsmpReport report;
    char text[17];
    std::snprintf(text, sizeof text, "00005EEF1000%04X", number);
    report.messages.emplace_back(csmp::DeviceId{1, text});
    report.messages.insert(report.messages.end(), more.begin(), more.end());
    return ami::mesh::writeReport(report);
}

std::string hostOf(unsigned number) { return "10.0." + std::to_string(number >> 8) + '.' + std::to_string(number & 255); }

/// A manager and agents in virtual time, with the air between them.
class World {
public:
    World(const MeshOptions& mesh, double loss, CsmpOptions options) : model(mesh), air(model, {loss, mesh.seed, 50'000, false}), desk(std::move(options)) {
        for (int node = 1; node < model.count(); ++node) agents.emplace(node, CsmpAgent(model, air, node));
    }

    void at(RadioAir::Time when, std::function<void()> action) { actions_.emplace(when, std::move(action)); }
    RadioAir::Time now() const { return now_; }
    Instant instant() const { return start + now_; }
    UtcTime utc() const { return epoch + duration_cast<milliseconds>(now_); }

    /// CON POST to /r with repetitions, from the node.
    void registerNode(int node, int tries = 0) {
        if (registered.contains(node) || tries > 4) return;
        if (const auto there = air.up(node, 500, now_)) {
            at(*there, [this, node] {
                const auto posted = desk.posted(hostOf(static_cast<unsigned>(node)), {"r"}, agents.at(node).registration(0), instant(), utc());
                take(posted.snapshot);
                pump();
                if (const auto back = air.down(node, 80, now_)) {
                    at(*back, [this, node, payload = posted.payload] {
                        if (agents.at(node).registered(payload)) registered.insert(node);
                    });
                }
            });
        }
        at(now_ + seconds(3 << tries), [this, node, tries] { registerNode(node, tries + 1); });
    }

    void run(RadioAir::Time until) {
        pump();
        while (!actions_.empty() && actions_.begin()->first <= until) {
            auto first = actions_.extract(actions_.begin());
            now_ = std::max(now_, first.key());
            model.advance(duration_cast<seconds>(now_));
            first.mapped()();
        }
        now_ = until;
    }

    MeshModel model;
    RadioAir air;
    CsmpDesk desk;
    std::map<int, CsmpAgent> agents;
    std::set<int> registered;
    Topology topology;
    unsigned mostUnderWay = 0, questions = 0, silences = 0;
    std::map<std::string, unsigned> perGroup;
    bool twoBehindOne = false;

private:
    void take(const std::optional<RouterSnapshot>& snapshot) {
        if (snapshot) topology.apply(*snapshot);
    }

    void pump() {
        while (auto question = desk.next(instant())) send(std::move(*question));
        if (const auto due = desk.nextDeadline(instant())) {
            const auto when = std::max(now_ + 1ms, ceil<RadioAir::Time>(*due - start));
            if (!pumpAt_ || when < *pumpAt_ || *pumpAt_ <= now_) {
                pumpAt_ = when;
                at(when, [this] { pump(); });
            }
        }
    }

    struct Exchange {
        bool isOver = false;
    };

    void send(CsmpDesk::Question question) {
        ++questions;
        mostUnderWay = std::max(mostUnderWay, desk.air().underWay());
        const auto exchange = std::make_shared<Exchange>();
        attempt(question, exchange, now_, 0);
        at(now_ + question.deadline, [this, question, exchange] {
            if (std::exchange(exchange->isOver, true)) return;
            ++silences;
            desk.silent(question, instant());
            pump();
        });
    }

    int nodeOf(const std::string& host) const {
        for (int node = 1; node < model.count(); ++node) {
            if (hostOf(static_cast<unsigned>(node)) == host) return node;
        }
        return -1;
    }

    void attempt(const CsmpDesk::Question& question, const std::shared_ptr<Exchange>& exchange, RadioAir::Time since, unsigned tries) {
        if (exchange->isOver || tries > question.repetitions) return;
        const int node = nodeOf(question.host);
        if (const auto there = air.down(node, 60, now_)) {
            at(*there, [this, node, question, exchange, since] {
                const auto uri = *ami::mesh::uriOf({question.types, {}, {}, {}});
                const auto outcome = agents.at(node).handle({true, 1, uri.path, uri.queries, {}}, now_, 0);
                const auto back = air.up(node, outcome.response->payload.size() + 20, now_);
                if (!back) return;
                at(*back, [this, question, exchange, since, response = *outcome.response] {
                    if (std::exchange(exchange->isOver, true)) return;
                    take(desk.answered(question, response.code, response.payload, now_ - since, instant(), utc()));
                    pump();
                });
            });
        }
        at(now_ + question.acknowledge * (1 << tries), [this, question, exchange, since, tries] { attempt(question, exchange, since, tries + 1); });
    }

    RadioAir::Time now_{0};
    std::optional<RadioAir::Time> pumpAt_;
    std::multimap<RadioAir::Time, std::function<void()>> actions_;
};

}  // namespace

class TestCsmpDesk : public QObject {
    Q_OBJECT

private slots:
    void addressesSayWhoIsAskedAndHow();
    void refusesAddressesWithoutSense_data();
    void refusesAddressesWithoutSense();
    void airIsCountedPerHopAndNeverExceedsItsShare();
    void aRegistrationIsAnsweredWithSessionAndSubscription();
    void reportsAreTakenUpWithTheirLevels();
    void refusesWhatIsNoReport();
    void brokenPayloadsAreRefusedOrTaken();
    void complaintsAndSignaturesAreTold();
    void agentsThatFallSilentAreAskedLessOften();
    void oneMissingValueDoesNotHideTheOthers();
    void behindOneParentOneIsAskedAtATime();
    void nodesOfAnotherRouterAreAskedWhereTheyAre();
    void aTopologyGivesItsNodesWithTheirFirstHop();
    void anAddressThatAnotherRadioTakesOverIsAnotherAgent();
    void anAnswerOfAnotherRadioIsThatRadios();
    void answersMakeNoMoreAgentsThanPostsDo();
    void theSimulatedAgentAnswersAsAgentsDo();
    void theSimulatedAgentCountsWhatTheAirCarried();
    void coapMessagesSurviveTheRoundTrip();
    void aLossyMeshIsKnownWithLevelsOfEveryLink();
    void anErrandEndsWhenItsReadingStandsStill();
};

void TestCsmpDesk::addressesSayWhoIsAskedAndHow() {
    const CsmpOptions any = optionsOf("csmp:");
    QVERIFY(any.isManager() && any.listen.empty());
    QCOMPARE(any.port, std::uint16_t{61628});
    QCOMPARE(any.air.share, 0.1);
    QCOMPARE(QString::fromStdString(any.source()), QStringLiteral("csmp *:61628"));
    const CsmpOptions old = optionsOf("csmp://*:61624");
    QCOMPARE(old.port, std::uint16_t{61624});
    QCOMPARE(old.agentPort, std::uint16_t{61624});
    QCOMPARE(optionsOf("csmp:?port=61624").agentPort, std::uint16_t{61624});
    const CsmpOptions one = optionsOf("csmp://[fd12::1]");
    QVERIFY(!one.isManager() && one.node == "fd12::1");
    QCOMPARE(QString::fromStdString(one.source()), QStringLiteral("csmp [fd12::1]:61628"));
    const CsmpOptions full = optionsOf("csmp://10.0.0.1:9?listen&every=60&report=120&tlvs=22,52&ask=333&share=2.5&rate=150&at-once=2&forward=node&agents=5");
    QVERIFY(full.isManager() && full.listen == "10.0.0.1" && full.port == 9 && full.agentPort == 5);
    QVERIFY(full.every == 60s && full.report == 120s);
    QVERIFY(full.reportTypes == (std::vector<std::uint32_t>{22, 52}) && full.askTypes == std::vector<std::uint32_t>{333});
    QVERIFY(full.air.share == 0.025 && full.air.bitrate == 150'000 && full.air.atOnce == 2 && full.dialect.isForwardHeardByNode);
    QVERIFY(!optionsOf("csmp:?quiet").isManager());
    QCOMPARE(QString::fromStdString(plainHost("::ffff:127.77.0.2")), QStringLiteral("127.77.0.2"));
    QCOMPARE(QString::fromStdString(plainHost("::ffff:1:2")), QStringLiteral("::ffff:1:2"));
}

void TestCsmpDesk::refusesAddressesWithoutSense_data() {
    QTest::addColumn<QString>("address");
    for (const char* address : {"csmp", "csmp:x", "csmp:/", "csmp://", "csmp://[fd12::1", "csmp://fd12::1", "csmp://[fd12::1]x", "csmp://host", "csmp://1.2.3",
                                "csmp://1.2.3.4.5", "csmp://1.2.3.256", "csmp://*:0", "csmp://*:70000", "csmp:?share=0", "csmp:?share=101", "csmp:?share=nan", "csmp:?rate=-1",
                                "csmp:?tlvs=a", "csmp:?tlvs=0", "csmp:?every=-1", "csmp:?what=1", "csmp:?listen=x", "csmp:?forward=up", "csmp:?at-once=0",
                                "csmp://[fd12::1]?every=0", "wsbrd:"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void TestCsmpDesk::refusesAddressesWithoutSense() {
    QFETCH(QString, address);
    const auto options = CsmpOptions::parse(address.toStdString());
    QVERIFY(!options);
    QCOMPARE(options.error(), makeError(Fault::Malformed, Layer::Mesh, MeshError::BadRouterAddress));
}

void TestCsmpDesk::airIsCountedPerHopAndNeverExceedsItsShare() {
    AirBudget::Limits limits;
    limits.atOnce = 100;
    AirBudget air(limits);
    // (60 + 300 + 2 * 75) octets of 8 bits at 50 kbit/s, three times.
    QCOMPARE(air.cost(60, 300, 3).count(), std::int64_t{244'800});
    QCOMPARE(air.cost(60, 300, 0), air.cost(60, 300, 1));
    const AirBudget::Air cost = air.cost(60, 600, 4);
    Instant now = start;
    AirBudget::Air taken{0};
    while (now < start + 1h) {
        if (air.allows({}, now)) {
            air.start({}, cost, now);
            air.end({});
            taken += cost;
        }
        const auto free = air.freeAt(now);
        now = free ? *free : now + 1ms;
        QVERIFY(taken <= duration_cast<AirBudget::Air>(now - start) / 10 + limits.burst + cost);
    }
    QCOMPARE(air.taken(), taken);
    // It is used, too.
    QVERIFY(taken >= duration_cast<AirBudget::Air>(1h) / 10 - cost);
    // Groups and number.
    AirBudget few(AirBudget::Limits{.share = 1, .atOnce = 2, .perGroup = 1, .burst = 10s});
    few.start("a", 1ms, start);
    QVERIFY(!few.allows("a", start) && few.allows("b", start) && few.allows({}, start));
    few.start({}, 1ms, start);
    QVERIFY(!few.allows("b", start));
    few.end("a", -500us);
    QVERIFY(few.allows("a", start));
    QCOMPARE(few.taken().count(), std::int64_t{1500});
}

void TestCsmpDesk::aRegistrationIsAnsweredWithSessionAndSubscription() {
    CsmpDesk desk(optionsOf("csmp:?report=600&tlvs=22,25"));
    const auto posted = desk.posted("fd12:3456::200:5eef:1000:4", {"r"}, payloadOf(4), start, epoch);
    QCOMPARE(posted.code, std::uint8_t{0x44});
    // TLV 7 with id "ami-1", TLV 13 with interval 600 and the texts "22" and "25".
    QCOMPARE(posted.payload, hex("07 07 0A 05 61 6D 69 2D 31 0D 0B 08 D8 04 12 02 32 32 12 02 32 35"));
    QVERIFY(posted.isNews && posted.snapshot && posted.snapshot->coverage == Coverage::Part);
    QCOMPARE(posted.snapshot->nodes.size(), std::size_t{1});
    QCOMPARE(*posted.snapshot->nodes[0].eui64, *Eui64::parse("00:00:5e:ef:10:00:00:04"));
    const auto& facts = desk.agents().at(0);
    QVERIFY(facts.isRegistered && facts.session == "ami-1" && facts.registrations == 1 && facts.signature == CsmpSignature::Absent);
    // Once more, from another address: the same agent with a new session.
    const auto again = desk.posted("fd12:3456::9", {"r"}, payloadOf(4), start + 1s, epoch + 1s);
    QCOMPARE(again.agent, posted.agent);
    QVERIFY(desk.agents().size() == 1 && desk.agents()[0].session == "ami-2" && desk.agents()[0].host == "fd12:3456::9");
    // A manager that wants no reports says so.
    CsmpDesk quiet(optionsOf("csmp:?report=0"));
    QCOMPARE(quiet.posted("10.0.0.4", {"r"}, payloadOf(4), start, epoch).payload, hex("07 07 0A 05 61 6D 69 2D 31 0D 02 08 00"));
}

void TestCsmpDesk::reportsAreTakenUpWithTheirLevels() {
    CsmpDesk desk(optionsOf("csmp:"));
    csmp::Neighbor neighbour;
    neighbour.address = hex("00005EEF10000002");
    neighbour.rssiForward = -81;
    neighbour.rssiReverse = -77;
    neighbour.etx = 160;
    neighbour.sent = 100;
    neighbour.acked = 90;
    csmp::RplInstance instance;
    instance.dodagId = hex("FD123456000000000200 5EEF10000001");
    csmp::RplParent parent;
    parent.globalAddress = hex("FD123456000000000200 5EEF10000002");
    instance.parents.push_back(parent);
    const auto posted = desk.posted("10.0.0.4", {"c"}, payloadOf(4, {csmp::SessionId{"ami-9"}, instance, neighbour}), start, epoch);
    QCOMPARE(posted.code, std::uint8_t{0x44});
    QVERIFY(posted.payload.empty() && !posted.isNews && posted.snapshot);
    Topology topology;
    topology.apply(*posted.snapshot);
    const auto node = topology.find(*Eui64::parse("00:00:5e:ef:10:00:00:04")), peer = topology.find(*Eui64::parse("00:00:5e:ef:10:00:00:02"));
    QVERIFY(node && peer);
    const Link* link = topology.link(*node, *peer);
    QVERIFY(link && link->at(*peer).rsl->value == -81 && link->at(*node).rsl->value == -77);
    QVERIFY(link->from(*node).frames->value == (FrameCounters{100, 90}));
    // The tree's name is the border router's address.
    const auto root = topology.find(*Ipv6Address::parse("fd12:3456::200:5eef:1000:1"));
    QVERIFY(root && topology.node(*root).isRoot());
    QCOMPARE(desk.agents()[0].reports, 1u);
    QVERIFY(!desk.agents()[0].isRegistered);
}

void TestCsmpDesk::refusesWhatIsNoReport() {
    CsmpDesk desk(optionsOf("csmp:"));
    QCOMPARE(desk.posted("10.0.0.4", {"x"}, payloadOf(4), start, epoch).code, std::uint8_t{0x84});
    QCOMPARE(desk.posted("10.0.0.4", {}, payloadOf(4), start, epoch).code, std::uint8_t{0x84});
    QCOMPARE(desk.posted("10.0.0.4", {"c", "25"}, payloadOf(4), start, epoch).code, std::uint8_t{0x84});
    const auto bad = desk.posted("10.0.0.4", {"r"}, hex("02 05 08"), start, epoch);
    QVERIFY(bad.code == 0x80 && bad.error && !bad.snapshot && bad.payload.empty());
    QVERIFY(desk.agents().empty());
}

void TestCsmpDesk::brokenPayloadsAreRefusedOrTaken() {
    const Bytes good = payloadOf(4, {csmp::Uptime{77}, csmp::IpRoute{1, 2, hex("00"), hex("FE80000000000000 02005EEF10000002"), 0, 17}});
    for (std::size_t length = 0; length < good.size(); ++length) {
        CsmpDesk desk(optionsOf("csmp:"));
        const auto posted = desk.posted("10.0.0.4", {"c"}, BytesView(good).first(length), start, epoch);
        QVERIFY(posted.code == 0x44 || posted.code == 0x80);
    }
    for (std::size_t place = 0; place < good.size(); ++place) {
        for (unsigned value = 0; value < 256; ++value) {
            Bytes broken = good;
            broken[place] = static_cast<std::uint8_t>(value);
            CsmpDesk desk(optionsOf("csmp:"));
            const auto posted = desk.posted("10.0.0.4", {"r"}, broken, start, epoch);
            QVERIFY((posted.code == 0x44) == !posted.payload.empty());
        }
    }
}

void TestCsmpDesk::complaintsAndSignaturesAreTold() {
    CsmpDesk desk(optionsOf("csmp:"));
    Bytes payload = payloadOf(4, {csmp::ManagerNotification{2, {7, 13}}});
    append(payload, hex("4D 04 0A 02 AB CD"));  // TLV 77, a signature of two octets
    const auto posted = desk.posted("10.0.0.4", {"c"}, payload, start, epoch);
    QVERIFY(posted.isNews);
    const auto& facts = desk.agents().at(0);
    QVERIFY(facts.notice == 2u && facts.noticeTlvs == (std::vector<std::uint32_t>{7, 13}) && facts.notifications == 1 && facts.reports == 0);
    QVERIFY(facts.signature == CsmpSignature::Present);
}

void TestCsmpDesk::agentsThatFallSilentAreAskedLessOften() {
    CsmpDesk desk(optionsOf("csmp://10.0.0.4?every=10&ask=22&share=100"));
    std::vector<seconds> pauses;
    Instant now = start, last = start;
    for (int i = 0; i < 12; ++i) {
        while (true) {
            if (const auto question = desk.next(now)) {
                QCOMPARE(QString::fromStdString(question->host), QStringLiteral("10.0.0.4"));
                if (i > 0) pauses.push_back(duration_cast<seconds>(now - last));
                desk.silent(*question, now);
                last = now;
                break;
            }
            const auto due = desk.nextDeadline(now);
            QVERIFY(due && *due > now);
            now = *due;
        }
    }
    // Twice as long each time, an hour at most; the doubling ends at 64 times.
    QVERIFY(std::is_sorted(pauses.begin(), pauses.end()));
    QCOMPARE(pauses.front(), 20s);
    QCOMPARE(pauses.back(), 640s);
    QCOMPARE(desk.agents()[0].silences, 12u);
    // Its next report brings it back.
    desk.posted("10.0.0.4", {"c"}, payloadOf(4), now, epoch);
    QVERIFY(*desk.nextDeadline(now) <= now + 10s);
}

void TestCsmpDesk::oneMissingValueDoesNotHideTheOthers() {
    CsmpDesk desk(optionsOf("csmp://10.0.0.4?every=10&ask=22,99,35&share=100"));
    std::vector<std::vector<std::uint32_t>> asked;
    Instant now = start;
    const auto ask = [&]() -> std::optional<CsmpDesk::Question> {
        for (int i = 0; i < 100; ++i) {
            if (auto question = desk.next(now)) {
                asked.push_back(question->types);
                return question;
            }
            now = std::max(now + 1ms, desk.nextDeadline(now).value_or(now));
        }
        return std::nullopt;
    };
    auto question = ask();
    QVERIFY(question);
    desk.answered(*question, 0x84, {}, 100ms, now, epoch);
    for (int i = 0; i < 4; ++i) {
        question = ask();
        QVERIFY(question && question->types.size() == 1);
        const std::uint32_t type = question->types[0];
        desk.answered(*question, type == 99 ? 0x84 : 0x45, type == 2 ? payloadOf(4) : Bytes{}, 100ms, now, epoch);
    }
    QVERIFY(desk.agents()[0].refused == std::set<std::uint32_t>{99});
    question = ask();
    // The name is known now, and what it does not have is not asked again.
    QVERIFY(question && question->types == (std::vector<std::uint32_t>{22, 35}));
    QCOMPARE(asked.front(), (std::vector<std::uint32_t>{2, 22, 99, 35}));
}

void TestCsmpDesk::behindOneParentOneIsAskedAtATime() {
    CsmpDesk desk(optionsOf("csmp:?quiet&ask=22&share=100&at-once=8"));
    std::vector<CsmpNode> nodes;
    for (unsigned i = 1; i <= 6; ++i) nodes.push_back({hostOf(i), {}, 2, i <= 3 ? "left" : "right"});
    desk.ask(nodes, start);
    const auto first = desk.next(start), second = desk.next(start);
    QVERIFY(first && second && !desk.next(start));
    const auto side = [](const CsmpDesk::Question& question) { return question.agent < 3; };
    QVERIFY(side(*first) != side(*second));
    desk.answered(*first, 0x45, {}, 100ms, start + 1s, epoch);
    const auto third = desk.next(start + 1s);
    QVERIFY(third && side(*third) == side(*first));
}

void TestCsmpDesk::nodesOfAnotherRouterAreAskedWhereTheyAre() {
    CsmpDesk desk(optionsOf("csmp:?ask=22&share=100"));
    const Eui64 eui64 = *Eui64::parse("00:00:5e:ef:10:00:00:04");
    desk.posted("10.9.9.9", {"r"}, payloadOf(4), start, epoch);
    // It has spoken from another address than the router knows: it is asked there, once.
    const CsmpNode known{"fd12::4", eui64, 3, "x"};
    desk.ask({&known, 1}, start);
    desk.ask({&known, 1}, start);
    QCOMPARE(desk.agents().size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(desk.agents()[0].host), QStringLiteral("10.9.9.9"));
    const CsmpNode other{"fd12::5", Eui64{}, 1, "x"};
    desk.ask({&other, 1}, start);
    QCOMPARE(desk.agents().size(), std::size_t{2});
}

void TestCsmpDesk::aTopologyGivesItsNodesWithTheirFirstHop() {
    RouterSnapshot snapshot;
    snapshot.source = "wsbrd";
    snapshot.taken = epoch;
    const auto node = [&](unsigned number, std::optional<unsigned> parent, JoinRung rung) {
        NodeReport report;
        report.eui64 = Eui64{{0, 0, 0x5E, 0xEF, 0x10, 0, 0, static_cast<std::uint8_t>(number)}};
        report.addresses = {*Ipv6Address::parse("fe80::" + std::to_string(number)), *Ipv6Address::parse("fd12::" + std::to_string(number))};
        if (number == 1) report.role = {{NodeRole::BorderRouter, epoch, Witness::Router}};
        report.joined = {{rung, epoch, Witness::Router}};
        if (parent) report.parents = {{{Eui64{{0, 0, 0x5E, 0xEF, 0x10, 0, 0, static_cast<std::uint8_t>(*parent)}}}, epoch, Witness::Router}};
        snapshot.nodes.push_back(report);
    };
    node(1, {}, JoinRung::Operational);
    node(2, 1, JoinRung::Operational);
    node(3, 2, JoinRung::Operational);
    node(4, {}, JoinRung::Authenticated);
    Topology topology;
    topology.apply(snapshot);
    const auto nodes = csmpNodesOf(topology);
    QCOMPARE(nodes.size(), std::size_t{2});
    QCOMPARE(QString::fromStdString(nodes[1].host), QStringLiteral("fd12::3"));
    QVERIFY(nodes[1].hops == 2u && nodes[1].group == "00:00:5e:ef:10:00:00:02" && nodes[0].group == nodes[1].group);
}

void TestCsmpDesk::anAddressThatAnotherRadioTakesOverIsAnotherAgent() {
    CsmpDesk desk(optionsOf("csmp:"));
    const auto first = desk.posted("10.0.0.4", {"r"}, payloadOf(4), start, epoch);
    const auto second = desk.posted("10.0.0.4", {"r"}, payloadOf(5), start, epoch);
    QVERIFY(first.agent != second.agent);
    QCOMPARE(*desk.agents()[*second.agent].eui64, *Eui64::parse("00:00:5e:ef:10:00:00:05"));
}

void TestCsmpDesk::anAnswerOfAnotherRadioIsThatRadios() {
    // Long addresses live outside their strings: one that still points into the list would be read after it has moved.
    const std::string host = "fd12:3456:789a:bcde:200:5eef:1000:4";
    CsmpDesk desk(optionsOf("csmp:?every=60"));
    desk.posted(host, {"c"}, payloadOf(4), start, epoch);
    Instant now = start + 10s;
    for (unsigned other = 5; other < 40; ++other) {
        auto question = desk.next(now);
        for (; !question; question = desk.next(now)) now = desk.nextDeadline(now).value();
        QCOMPARE(QString::fromStdString(question->host), QString::fromStdString(host));
        const auto snapshot = desk.answered(*question, 0x45, payloadOf(other, {csmp::Uptime{other}}), 50ms, now, epoch);
        QVERIFY(snapshot && snapshot->nodes.size() == 1);
        // What it says is not put into the mouth of the one who had the address before.
        QCOMPARE(int(snapshot->nodes[0].eui64->octets[7]), int(other));
        QCOMPARE(desk.agents().size(), std::size_t{other - 3});
        QCOMPARE(QString::fromStdString(desk.agents().back().host), QString::fromStdString(host));
        // One address is asked once a round, whoever speaks there.
        const auto more = desk.next(now + 1s);
        QVERIFY(!more);
        now += 60s;
    }
}

void TestCsmpDesk::answersMakeNoMoreAgentsThanPostsDo() {
    CsmpDesk desk(optionsOf("csmp:?every=60&share=100&at-once=1"));
    desk.posted("10.0.0.0", {"c"}, payloadOf(0), start, epoch);
    const auto question = desk.next(start + 10s);
    QVERIFY(question.has_value());
    for (unsigned other = 1; other < CsmpDesk::mostAgents; ++other) desk.posted(hostOf(other), {"c"}, payloadOf(other), start, epoch);
    QCOMPARE(desk.agents().size(), CsmpDesk::mostAgents);
    QVERIFY(!desk.answered(*question, 0x45, payloadOf(0xFFFF), 50ms, start + 11s, epoch));
    QCOMPARE(desk.agents().size(), CsmpDesk::mostAgents);
}

void TestCsmpDesk::theSimulatedAgentAnswersAsAgentsDo() {
    const MeshModel model({.nodes = 8, .hops = 3, .seed = 1});
    RadioAir air(model, {});
    CsmpAgent agent(model, air, 4);
    const auto ask = [&](CsmpRequest request) { return agent.handle(request, 0us, 1'795'373'600); };
    // Lengths in two octets, however short: CiscoDevNet/csmp-agent-lib answers a GET of /c/22 with 16 82 00 08 02.
    const auto uptime = ask({true, 1, {"c", "22"}, {}, {}});
    QVERIFY(uptime.response && uptime.response->code == 0x45);
    QVERIFY(uptime.response->payload.size() == 5 && uptime.response->payload[0] == 0x16 && uptime.response->payload[1] == 0x82 && uptime.response->payload[2] == 0);
    const auto route = ask({true, 1, {"c", "25", "0"}, {}, {}});
    const auto report = ami::mesh::readReport(route.response->payload);
    QVERIFY(report && report->messages.size() == 1);
    const auto& metrics = std::get<csmp::RplMetrics>(report->messages[0]);
    QVERIFY(*metrics.rssiForward < -40 && *metrics.rssiReverse < -40 && *metrics.hops >= 1 && *metrics.linkEtx >= 128);
    // /.well-known/core is 4.00, DELETE 4.05, what is not there 4.04.
    QCOMPARE(ask({true, 1, {".well-known", "core"}, {}, {}}).response->code, std::uint8_t{0x80});
    QCOMPARE(ask({true, 4, {"c", "25"}, {}, {}}).response->code, std::uint8_t{0x85});
    QCOMPARE(ask({true, 1, {"c", "9999"}, {}, {}}).response->code, std::uint8_t{0x84});
    QCOMPARE(ask({true, 1, {"c", "25", "77"}, {}, {}}).response->code, std::uint8_t{0x84});
    // Several: what is not there is left out.
    const auto some = ask({true, 1, {"c"}, {"q=22 9999 35"}, {}});
    QVERIFY(some.response->code == 0x45 && ami::mesh::readReport(some.response->payload)->messages.size() == 2);
    // Who does not ask to be confirmed gets nothing; the manager gets it later.
    const auto non = ask({false, 1, {"c", "22"}, {"a=7"}, {}});
    QVERIFY(!non.response && non.post == uptime.response->payload && non.delay == 7s);
    QVERIFY(!ask({false, 1, {".well-known", "core"}, {}, {}}).response);
    // A registration as long as a real one, and its answer.
    QVERIFY(agent.registration(0).size() > 250);
    QVERIFY(!agent.registered(hex("FF FF")) && !agent.reportEvery());
    QVERIFY(agent.registered(ami::mesh::registrationAnswer("s", 60, std::array{22u, 52u})));
    QVERIFY(agent.reportEvery() == 60s);
    const auto posted = ami::mesh::readReport(agent.report(0us, 1));
    QVERIFY(posted && posted->first<csmp::SessionId>()->id == "s" && posted->first<csmp::CurrentTime>() && posted->first<csmp::Neighbor>());
    // A link test with somebody whom it hears.
    const auto index = static_cast<std::uint8_t>(model.node(4).parents.front() + 1);
    const ami::mesh::CsmpTlv wish = csmp::encode(csmp::LinkTestSettings{Bytes{0, 0, 0x5E, 0xEF, 0x10, 0, 0, index}, {}, {}});
    QCOMPARE(ask({true, 2, {"c"}, {}, ami::mesh::encodeCsmp({&wish, 1})}).response->code, std::uint8_t{0x41});
    const auto result = agent.handle({true, 1, {"c", "329"}, {}, {}}, 60s, 0);
    const auto stats = *ami::mesh::readReport(result.response->payload)->first<csmp::LinkTestStats>();
    QVERIFY(stats.sent == 50u && *stats.received > 0 && *stats.leastRssi <= *stats.averageRssi && *stats.averageRssi <= *stats.mostRssi);
}

void TestCsmpDesk::theSimulatedAgentCountsWhatTheAirCarried() {
    const MeshModel model({.nodes = 8, .hops = 3, .seed = 1});
    RadioAir air(model, {});
    CsmpAgent agent(model, air, 4);
    const int parent = model.node(4).parents.front();
    for (int i = 0; i < 50; ++i) (void)air.up(4, 100, i * 1s);
    const auto answer = agent.handle({true, 1, {"c", "333"}, {}, {}}, 60s, 0);
    bool found = false;
    const auto counters = ami::mesh::readReport(answer.response->payload);
    for (const auto& message : counters->messages) {
        const auto& row = std::get<csmp::NeighborFrames>(message);
        if (row.neighbor->back() != parent + 1) continue;
        found = true;
        const auto count = air.count(4, parent);
        QVERIFY(count.sent >= 50 && count.acked <= count.sent);
        QVERIFY(*row.sentUnicast == count.sent && *row.receivedAcks == count.acked);
    }
    QVERIFY(found);
}

void TestCsmpDesk::coapMessagesSurviveTheRoundTrip() {
    using sim::mesh::CoapMessage;
    CoapMessage message{CoapMessage::Type::Confirmable, 1, 0x59A4, {1}, {{3, Bytes(5, 'h')}, {11, toBytes("c")}, {15, Bytes(20, 'q')}, {60, Bytes(300, 1)}, {2000, {}}}, {7, 8}};
    QCOMPARE(*CoapMessage::parse(message.octets()), message);
    // libcoap's coap-client -m get coap://…/c/25/0
    const auto get = CoapMessage::parse(hex("41 01 59 A4 01 B1 63 02 32 35 01 30"));
    QVERIFY(get && get->texts(CoapMessage::uriPath) == (std::vector<std::string>{"c", "25", "0"}));
    const Bytes whole = message.octets();
    for (std::size_t length = 0; length < whole.size(); ++length) (void)CoapMessage::parse(BytesView(whole).first(length));
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        Bytes broken = whole;
        broken[random() % broken.size()] = static_cast<std::uint8_t>(random());
        if (const auto read = CoapMessage::parse(broken)) QCOMPARE(*CoapMessage::parse(read->octets()), *read);
    }
}

void TestCsmpDesk::aLossyMeshIsKnownWithLevelsOfEveryLink() {
    World world({.nodes = 40, .hops = 4, .seed = 3}, 0.10, optionsOf("csmp:?report=0&every=600&share=20"));
    for (int node = 1; node < world.model.count(); ++node) {
        world.at(RadioAir::Time(node * 400'000), [&world, node] { world.registerNode(node); });
    }
    const auto end = 900s;
    world.run(end);
    QVERIFY(world.registered.size() >= 39);
    // Everybody who has registered was asked for everything.
    std::size_t links = 0, measured = 0, counted = 0;
    for (int node = 1; node < world.model.count(); ++node) {
        const auto eui = sim::mesh::euiOf(node);
        const auto id = world.topology.find(*Eui64::from({reinterpret_cast<const std::uint8_t*>(eui.constData()), 8}));
        QVERIFY(id);
        for (const NodeId parent : world.topology.node(*id).parents) {
            const Link* link = world.topology.link(*id, parent);
            ++links;
            if (!link) continue;
            measured += link->at(*id).rsl && link->at(parent).rsl ? 1 : 0;
            counted += link->from(*id).frames ? 1 : 0;
        }
    }
    QVERIFY2(links >= 40, qPrintable(QString::number(links)));
    QVERIFY2(measured >= links - 2 && counted >= links - 2, qPrintable(QStringLiteral("%1 %2 of %3").arg(measured).arg(counted).arg(links)));
    QVERIFY(world.mostUnderWay <= 4);
    // Hops are known to the root, which the nodes' own tree names.
    std::size_t deep = 0;
    for (const Node& node : world.topology.nodes()) deep += node.hops && *node.hops >= 2 ? 1 : 0;
    QVERIFY(deep >= 10);
    // What we took of the air stays below the share, and the radios really were free: the busiest one was ours for less.
    const auto share = duration_cast<AirBudget::Air>(end) / 5 + world.desk.air().limits().burst;
    QVERIFY(world.desk.air().taken() <= share + 1s);
    QVERIFY2(world.air.busiest() < duration_cast<RadioAir::Time>(end) / 4, qPrintable(QString::number(world.air.busiest().count())));
}

void TestCsmpDesk::anErrandEndsWhenItsReadingStandsStill() {
    const auto stats = [](std::uint32_t sent, std::uint32_t error = 0) {
        csmp::LinkTestStats reading;
        reading.sent = sent;
        reading.received = sent;
        reading.error = error;
        return ErrandOutcome(reading);
    };
    using Step = ErrandWatch::Step;
    ErrandWatch watch(LinkTestWish{}, stats(50));
    QCOMPARE(watch.take(stats(50), 2s), Step::Again);   // still the one of before
    QCOMPARE(watch.take(stats(10), 4s), Step::Again);
    QCOMPARE(watch.take(stats(30), 6s), Step::Again);
    QCOMPARE(watch.take(stats(50), 8s), Step::Again);
    QCOMPARE(watch.take(stats(50), 22s), Step::Done);
    ErrandWatch failing(LinkTestWish{}, {});
    QCOMPARE(failing.take(stats(0), 2s), Step::Again);
    QCOMPARE(failing.take(stats(0), 4s), Step::Again);  // nothing was sent yet
    QCOMPARE(failing.take(stats(0, 3), 6s), Step::Failed);
    ErrandWatch ping(NodePingWish{"fd12::1", 3, 1s}, {});
    const auto pinged = [](std::uint32_t sent) { return ErrandOutcome(csmp::PingResponse{sent, sent, {}, {}, {}, {}, {}}); };
    QCOMPARE(ping.take(pinged(1), 2s), Step::Again);
    QCOMPARE(ping.take(pinged(3), 4s), Step::Done);
}

QTEST_GUILESS_MAIN(TestCsmpDesk)
#include "tst_csmp_desk.moc"
