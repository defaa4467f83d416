#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/fleet/FleetList.h"
#include "app/fleet/FleetRound.h"

using namespace ami;
using namespace ami::app;
using namespace ami::app::fleet;
using namespace std::chrono_literals;

namespace {

const UtcTime noon = *fromIso8601("2026-11-26T12:00:00Z");
const dlms::Obis import(1, 0, 1, 8, 0), exported(1, 0, 2, 8, 0);
const std::vector<dlms::AttributeRef> both{{3, import, 2}, {3, exported, 2}};

mdms::Reading reading(const std::string& meter, const dlms::Obis& obis, UtcTime time, std::int64_t value) {
    mdms::Reading one;
    one.meter = meter;
    one.obis = obis;
    one.time = time;
    one.value = Decimal(value, 0);
    one.unit = 30;
    return one;
}

FleetError codeOf(const Error& error) { return static_cast<FleetError>(error.code); }

}  // namespace

class TestFleetFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListHasAnAddressAndANameALine();
    void settingsFillAddressesThatHaveNone();
    void badListsAreRefusedWithTheirLine_data();
    void badListsAreRefusedWithTheirLine();
    void theNodesOfAMeshAreMetersWithTheirWays();
    void aRoundRemembersWhatWasRead();
    void aLineThatWasCutOffIsAskedAgain();
    void anotherFileIsNoRound();
    void twoRunsCannotShareARound();
    void aSerialNumberBreaksNoLine();
    void piecesOfSeveralMetersGoTogether();
    void aRoundStoresEachRegisterOnce();
};

void TestFleetFiles::aListHasAnAddressAndANameALine() {
    const auto jobs = parseFleetList("# north side\n\n10.0.0.7\tMill Lane 3  \r\nudp://[fd12::7]:4060?client=1 cellar # behind the boiler\nfd12::8\n[fd12::9]:5000 x#1");
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), std::size_t{4});
    QCOMPARE(QString::fromStdString((*jobs)[0].address.toString()), QStringLiteral("udp://10.0.0.7"));
    QCOMPARE(QString::fromStdString((*jobs)[0].name), QStringLiteral("Mill Lane 3"));
    QCOMPARE((*jobs)[1].address.client, std::uint16_t{1});
    QCOMPARE((*jobs)[1].address.port, std::uint16_t{4060});
    QCOMPARE(QString::fromStdString((*jobs)[1].name), QStringLiteral("cellar"));
    QCOMPARE(QString::fromStdString((*jobs)[2].address.host), QStringLiteral("fd12::8"));
    QCOMPARE((*jobs)[2].address.port, std::uint16_t{4059});
    QCOMPARE((*jobs)[3].address.port, std::uint16_t{5000});
    QCOMPARE(QString::fromStdString((*jobs)[3].name), QStringLiteral("x#1"));
}

void TestFleetFiles::settingsFillAddressesThatHaveNone() {
    const auto jobs = parseFleetList("10.0.0.7\nudp://10.0.0.8?client=2\n", "client=1");
    QVERIFY(jobs);
    QCOMPARE((*jobs)[0].address.client, std::uint16_t{1});
    QCOMPARE((*jobs)[1].address.client, std::uint16_t{2});
}

void TestFleetFiles::badListsAreRefusedWithTheirLine_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << QByteArray("\n# nothing\n") << int(FleetError::Empty) << 2;
    QTest::newRow("serial") << QByteArray("10.0.0.1\nhdlc:///dev/ttyS0\n") << int(FleetError::BadAddress) << 2;
    QTest::newRow("no address") << QByteArray("not/a/host\n") << int(FleetError::BadAddress) << 1;
    QTest::newRow("twice") << QByteArray("10.0.0.1\n\n10.0.0.1:4059 again\n") << int(FleetError::Twice) << 3;
    QByteArray many;
    for (int i = 0; i < 10'001; ++i) many += "10.1." + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256) + '\n';
    QTest::newRow("too many") << many << int(FleetError::TooMany) << 10'001;
}

void TestFleetFiles::badListsAreRefusedWithTheirLine() {
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(int, line);
    const auto jobs = parseFleetList({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!jobs);
    QCOMPARE(int(codeOf(jobs.error())), code);
    QCOMPARE(jobs.error().detail, std::int64_t{line});
}

void TestFleetFiles::theNodesOfAMeshAreMetersWithTheirWays() {
    mesh::RouterSnapshot snapshot;
    snapshot.source = "test";
    snapshot.taken = noon;
    snapshot.coverage = mesh::Coverage::Whole;
    const auto node = [](int i) { return *Eui64::parse("00:00:5e:ef:10:00:00:0" + std::to_string(i)); };
    for (int i = 0; i < 4; ++i) {
        mesh::NodeReport report;
        report.eui64 = node(i);
        report.addresses = {*Ipv6Address::parse("fe80::" + std::to_string(i + 1)), *Ipv6Address::parse("fd12::" + std::to_string(i + 1))};
        report.role = mesh::Sample<mesh::NodeRole>{i == 0 ? mesh::NodeRole::BorderRouter : mesh::NodeRole::Ffn, noon};
        // A line: 3 behind 2 behind 1.
        if (i > 0) report.parents = mesh::Sample<std::vector<mesh::NodeName>>{{node(i - 1)}, noon};
        snapshot.nodes.push_back(report);
    }
    mesh::Topology topology;
    topology.apply(snapshot);
    const auto jobs = meshJobs(topology, 4059, "client=1");
    QVERIFY(jobs);
    QCOMPARE(jobs->size(), std::size_t{3});
    for (const FleetJob& job : *jobs) QCOMPARE(job.address.client, std::uint16_t{1});
    const auto last = std::find_if(jobs->begin(), jobs->end(), [](const FleetJob& job) { return job.address.host == "fd12::4"; });
    QVERIFY(last != jobs->end());
    QCOMPARE(last->way.size(), std::size_t{3});
    QCOMPARE(last->way.back(), topology.find(node(3))->value());
    QCOMPARE(last->way.front(), topology.find(node(1))->value());

    auto list = parseFleetList("10.0.0.1 00:00:5e:ef:10:00:00:02\nfd12::2 by address\n10.0.0.3 nobody\n");
    QVERIFY(list);
    QCOMPARE(findWays(*list, topology), std::size_t{2});
    QCOMPARE((*list)[0].way.size(), std::size_t{2});
    QCOMPARE((*list)[1].way.size(), std::size_t{1});
    QVERIFY((*list)[2].way.empty());
    QVERIFY(!meshJobs(mesh::Topology(), 4059));

    // Reached elsewhere than at their own addresses, as on a loopback network.
    const std::map<std::string, std::string> hosts{{node(3).toString(), "127.77.0.4"}};
    const auto reached = meshJobs(topology, 4059, {}, hosts);
    QVERIFY(reached);
    QCOMPARE(std::count_if(reached->begin(), reached->end(), [](const FleetJob& job) { return job.address.host == "127.77.0.4" && job.way.size() == 3; }), std::ptrdiff_t{1});
    auto loopback = parseFleetList("127.77.0.4\n127.77.0.5\n");
    QCOMPARE(findWays(*loopback, topology, hosts), std::size_t{1});
    QCOMPARE((*loopback)[0].way.size(), std::size_t{3});
    // A node whose way is not known does not count as found.
    mesh::NodeReport lonely;
    lonely.eui64 = node(9);
    snapshot.nodes.push_back(lonely);
    topology.apply(snapshot);
    auto one = parseFleetList("10.0.0.1 00:00:5e:ef:10:00:00:09\n");
    QCOMPARE(findWays(*one, topology), std::size_t{0});
}

void TestFleetFiles::aRoundRemembersWhatWasRead() {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.round")).toStdString();
    {
        auto round = FleetRound::open(path, noon);
        QVERIFY(round);
        QCOMPARE((*round)->started(), noon);
        QCOMPARE((*round)->missing("udp://10.0.0.1:4059", both), (std::vector<std::uint32_t>{0, 1}));
        QVERIFY((*round)->note({{"udp://10.0.0.1:4059", {reading("A1", import, noon, 1)}}}));
        QVERIFY((*round)->note({{"udp://10.0.0.2:4059", {reading("B2", import, noon, 1), reading("B2", exported, noon, 2)}}}));
        QVERIFY((*round)->note({{"udp://10.0.0.3:4059", {}}}));
    }
    auto again = FleetRound::open(path, noon + 1h);
    QVERIFY(again);
    QCOMPARE((*again)->started(), noon);
    QCOMPARE((*again)->missing("udp://10.0.0.1:4059", both), (std::vector<std::uint32_t>{1}));
    QCOMPARE((*again)->serial("udp://10.0.0.1:4059"), std::string("A1"));
    QVERIFY((*again)->missing("udp://10.0.0.2:4059", both).empty());
    QCOMPARE((*again)->missing("udp://10.0.0.3:4059", both).size(), std::size_t{2});
    // A register that was not part of the round before is missing.
    QCOMPARE((*again)->missing("udp://10.0.0.2:4059", {both[0], {3, dlms::Obis(1, 0, 3, 8, 0), 2}}), (std::vector<std::uint32_t>{1}));
}

void TestFleetFiles::aLineThatWasCutOffIsAskedAgain() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.round"));
    qint64 whole = 0;
    {
        auto round = FleetRound::open(path.toStdString(), noon);
        QVERIFY((*round)->note({{"udp://10.0.0.1:4059", {reading("A1", import, noon, 1)}}}));
        whole = QFile(path).size();
        QVERIFY((*round)->note({{"udp://10.0.0.2:4059", {reading("B2", import, noon, 1)}}}));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    file.close();
    for (qint64 length = 0; length <= all.size(); ++length) {
        const QString cut = folder.filePath(QStringLiteral("cut.round"));
        QFile::remove(cut);
        QFile part(cut);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(all.left(length));
        part.close();
        auto round = FleetRound::open(cut.toStdString(), noon);
        QVERIFY2(round, qPrintable(QString::number(length)));
        QCOMPARE((*round)->missing("udp://10.0.0.1:4059", both).size(), std::size_t{length >= whole ? 1u : 2u});
        QCOMPARE((*round)->missing("udp://10.0.0.2:4059", both).size(), std::size_t{length == all.size() ? 1u : 2u});
        // And it goes on from there.
        QVERIFY((*round)->note({{"udp://10.0.0.9:4059", {reading("Z9", import, noon, 1)}}}));
        round->reset();
        auto next = FleetRound::open(cut.toStdString(), noon);
        QVERIFY(next);
        QCOMPARE((*next)->serial("udp://10.0.0.9:4059"), std::string("Z9"));
    }
}

void TestFleetFiles::anotherFileIsNoRound() {
    QTemporaryDir folder;
    for (const char* text : {"hello\n", "hello", "ami-fleet-round 2 2026-11-26T12:00:00Z\n", "ami-fleet-round 1 yesterday\n",
                             "ami-fleet-round 1 2026-11-26T12:00:00Z\nudp://10.0.0.1:4059\tA1\tnonsense\n", "ami-fleet-round 1 2026-11-26T12:00:00Z\nx\n"}) {
        const QString path = folder.filePath(QStringLiteral("other"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const auto round = FleetRound::open(path.toStdString(), noon);
        QVERIFY2(!round, text);
        QCOMPARE(codeOf(round.error()), FleetError::NotARound);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(text));
        file.close();
    }
    QVERIFY(!FleetRound::open(folder.filePath(QStringLiteral("no/such/folder")).toStdString(), noon));
}

void TestFleetFiles::twoRunsCannotShareARound() {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.round")).toStdString();
    auto round = FleetRound::open(path, noon);
    QVERIFY(round);
    const auto second = FleetRound::open(path, noon);
    QVERIFY(!second);
    QCOMPARE(codeOf(second.error()), FleetError::RoundInUse);
    round->reset();
    QVERIFY(FleetRound::open(path, noon));
}

void TestFleetFiles::aSerialNumberBreaksNoLine() {
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("a.round")).toStdString();
    const std::string odd = "A\t1\n2\\3\r\\t";
    {
        auto round = FleetRound::open(path, noon);
        QVERIFY((*round)->note({{"udp://10.0.0.1", {reading(odd, import, noon, 1)}}}));
    }
    auto again = FleetRound::open(path, noon);
    QVERIFY(again);
    QCOMPARE((*again)->serial("udp://10.0.0.1"), odd);
    QCOMPARE((*again)->missing("udp://10.0.0.1", both), (std::vector<std::uint32_t>{1}));
}

void TestFleetFiles::piecesOfSeveralMetersGoTogether() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.round"));
    auto round = FleetRound::open(path.toStdString(), noon);
    QVERIFY((*round)->note({{"udp://10.0.0.1", {reading("A1", import, noon, 1)}}, {"udp://10.0.0.2", {}}, {"udp://10.0.0.3", {reading("C3", import, noon, 1)}}}));
    QVERIFY((*round)->note({}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("ami-fleet-round 1 2026-11-26T12:00:00.000Z\nudp://10.0.0.1\tA1\t3:1.0.1.8.0.255:2\nudp://10.0.0.3\tC3\t3:1.0.1.8.0.255:2\n").replace(".000Z", toIso8601(noon).ends_with(".000Z") ? ".000Z" : "Z"));
}

void TestFleetFiles::aRoundStoresEachRegisterOnce() {
    QTemporaryDir folder;
    auto store = Store::open(folder.filePath(QStringLiteral("field.db")).toStdString());
    QVERIFY(store);
    QCOMPARE(keep(**store, {reading("A1", import, noon - 24h, 90)}, std::nullopt)->added, std::uint64_t{1});
    const auto first = keep(**store, {reading("A1", import, noon + 10s, 100), reading("A1", exported, noon + 10s, 5)}, noon);
    QCOMPARE(first->added, std::uint64_t{2});
    // The power went before the round wrote it down: it is read again, a minute later, and counts once.
    const auto second = keep(**store, {reading("A1", import, noon + 70s, 101), reading("B2", import, noon + 70s, 7)}, noon);
    QCOMPARE(second->added, std::uint64_t{1});
    QCOMPARE(second->known, std::uint64_t{1});
    QCOMPARE((*store)->readings("A1", import, noon, std::nullopt, 10)->size(), std::size_t{1});
    // Without a round both are readings.
    QCOMPARE(keep(**store, {reading("A1", import, noon + 130s, 102)}, std::nullopt)->added, std::uint64_t{1});
}

QTEST_GUILESS_MAIN(TestFleetFiles)
#include "tst_fleet_files.moc"
