#include <QTest>

#include "FleetMesh.h"
#include "ValueMeter.h"

using namespace ami;
using namespace std::chrono_literals;
using ami::app::fleet::FleetError;
using ami::app::fleet::FleetPhase;
using ami::app::fleet::FleetProof;
using ami::test::FleetMesh;
using ami::test::FleetMeshOptions;

namespace {

FleetMeshOptions village(int meters, std::uint64_t seed = 1) {
    FleetMeshOptions options;
    options.meters = meters;
    options.seed = seed;
    options.fleet.registers = test::billingRegisters();
    return options;
}

double secondsOf(FleetMesh::Time time) { return std::chrono::duration<double>(time).count(); }

}  // namespace

class TestFleet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fiveHundredMetersOverFourHops_data();
    void fiveHundredMetersOverFourHops();
    void readsWithoutKnowingTheWays();
    void stragglersHoldNobody();
    void aListFullOfMetersThatAreNotThereHoldsNobody_data();
    void aListFullOfMetersThatAreNotThereHoldsNobody();
    void sessionsAreMadeWhenTheirTurnComes();
    void anOddMeterIsRefusedAndNobodyElse();
    void aRefusalThatPassesIsAskedAgain_data();
    void aRefusalThatPassesIsAskedAgain();
    void aMeterThatAnswersLateIsReadAllTheSame();
    void answersThatComeTwiceCountOnce();
    void aMeterThatForgetsTheAssociationIsReadOn_data();
    void aMeterThatForgetsTheAssociationIsReadOn();
    void aValueThatWasDamagedIsReadAgain();
    void aClosedPortIsToldAtOnce();
    void oneReadIsNoProof();
    void whatIsThereIsNotAskedFor();
    void anotherMeterAtTheAddressIsRefused();
    void registersThatAMeterLacksAreRefusedAndTheOthersRead();
    void stopKeepsWhatWasRead();
    void aWorseMeshIsReadToo();
    void anEmptyFleetIsOverAtOnce();
};

void TestFleet::fiveHundredMetersOverFourHops_data() {
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 5, 7}) QTest::addRow("seed %llu", seed) << seed;
}

void TestFleet::fiveHundredMetersOverFourHops() {
    QFETCH(quint64, seed);
    FleetMesh mesh(village(500, seed));
    const auto outcome = mesh.run();
    const QString figures = QStringLiteral("%1 s, busiest radio %2 s, ratio %3, least %4 s; %5 datagrams, %6 of them again, %7 frames a register")
                                .arg(secondsOf(outcome.time), 0, 'f', 1)
                                .arg(secondsOf(outcome.busiest), 0, 'f', 1)
                                .arg(outcome.ratio(), 0, 'f', 3)
                                .arg(secondsOf(outcome.least), 0, 'f', 1)
                                .arg(outcome.totals.sent)
                                .arg(outcome.totals.repeated)
                                .arg(static_cast<double>(outcome.frames) / 2000, 0, 'f', 2);
    qInfo("%s", qPrintable(figures));
    QCOMPARE(mesh.model().path(500).empty(), false);
    QCOMPARE(outcome.totals.done, 500u);
    QCOMPARE(outcome.times.size(), std::size_t{2000});
    QVERIFY(std::all_of(outcome.times.begin(), outcome.times.end(), [](const auto& one) { return one.second == 1; }));
    QCOMPARE(outcome.wrong, std::uint64_t{0});
    QCOMPARE(outcome.unproven, std::uint64_t{0});
    QVERIFY2(outcome.ratio() <= 1.3, qPrintable(figures));
    // Nor does it get its ratio by keeping the radios busy with repeats.
    QVERIFY2(secondsOf(outcome.time) <= 1.7 * secondsOf(outcome.least), qPrintable(figures));
}

void TestFleet::readsWithoutKnowingTheWays() {
    FleetMeshOptions options = village(300);
    options.wayKnown = false;
    FleetMesh mesh(options);
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 300u);
    QCOMPARE(outcome.times.size(), std::size_t{1200});
    QCOMPARE(outcome.wrong, std::uint64_t{0});
    QVERIFY2(outcome.ratio() <= 1.5, qPrintable(QString::number(outcome.ratio())));
}

void TestFleet::stragglersHoldNobody() {
    const auto lastOfTheOthers = [](FleetMesh& mesh, int dead) {
        app::fleet::Micros last{0};
        for (std::uint32_t i = 0; i < 200; ++i) {
            if (dead > 0 && i % 20 == 7) continue;
            last = std::max(last, mesh.row(i).finishedAfter.value_or(1h));
        }
        return last;
    };
    FleetMesh healthy(village(200));
    QCOMPARE(healthy.run().totals.done, 200u);
    const auto alone = lastOfTheOthers(healthy, 0);

    FleetMesh mesh(village(200));
    for (std::uint32_t i = 7; i < 200; i += 20) mesh.setManner(i, {.isDead = true});
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 190u);
    QCOMPARE(outcome.totals.failed, 10u);
    for (std::uint32_t i = 7; i < 200; i += 20) {
        const auto& row = mesh.row(i);
        QCOMPARE(row.phase, FleetPhase::Failed);
        QCOMPARE(row.error->code, static_cast<std::uint16_t>(FleetError::NoAnswer));
        QCOMPARE(row.sent, 8u);
    }
    const auto beside = lastOfTheOthers(mesh, 10);
    QVERIFY2(beside <= alone + alone / 5, qPrintable(QStringLiteral("%1 s beside ten dead meters, %2 s without").arg(secondsOf(beside)).arg(secondsOf(alone))));
}

void TestFleet::aListFullOfMetersThatAreNotThereHoldsNobody_data() {
    QTest::addColumn<bool>("wayKnown");
    QTest::addColumn<bool>("first");
    QTest::newRow("first in the list, ways not known") << false << true;
    QTest::newRow("first in the list, ways known") << true << true;
    QTest::newRow("all over the list") << true << false;
}

void TestFleet::aListFullOfMetersThatAreNotThereHoldsNobody() {
    QFETCH(bool, wayKnown);
    QFETCH(bool, first);
    FleetMeshOptions options = village(100);
    options.wayKnown = wayKnown;
    FleetMesh mesh(options);
    const auto isDead = [first](std::uint32_t i) { return first ? i < 60 : i % 5 < 3; };
    for (std::uint32_t i = 0; i < 100; ++i) mesh.setManner(i, {.isDead = isDead(i)});
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 40u);
    QCOMPARE(outcome.totals.failed, 60u);
    app::fleet::Micros last{0};
    for (std::uint32_t i = 0; i < 100; ++i) {
        if (isDead(i)) QCOMPARE(mesh.row(i).sent, 8u);
        else last = std::max(last, *mesh.row(i).finishedAfter);
    }
    qInfo("the last of those that are there after %.1f s, all over after %.1f s", secondsOf(last), secondsOf(outcome.time));
    QVERIFY2(last < 125s, qPrintable(QString::number(secondsOf(last))));
}

void TestFleet::sessionsAreMadeWhenTheirTurnComes() {
    int made = 0;
    app::fleet::FleetOptions options;
    options.registers = test::billingRegisters();
    const app::fleet::SessionFactory factory = [&made](app::fleet::MeterIndex) -> Result<app::fleet::FleetSession> {
        ++made;
        return fail(Fault::Refused, Layer::Link, FleetError::KeysMissing);
    };
    app::fleet::Fleet fleet(std::vector<app::fleet::FleetTarget>(200), options, {}, factory, [] { return UtcTime{}; });
    fleet.start(Instant{});
    QCOMPARE(made, 0);
    // A meter that cannot have a session takes no place: nothing goes, and all are over at once.
    QVERIFY(!fleet.pollTransmit(Instant{}));
    QCOMPARE(made, 200);
    QVERIFY(fleet.isOver());
    QCOMPARE(fleet.totals(Instant{}).failed, 200u);
}

namespace {

/// One meter of a fleet and the values that it has, without a network between.
struct Desk {
    explicit Desk(std::vector<dlms::AttributeRef> registers) {
        options.registers = std::move(registers);
        options.proof = FleetProof::OneRead;
        meter.values.emplace(app::fleet::serialNumber, dlms::Data::octetString(toBytes("A1")));
    }
    void run() {
        std::vector<std::uint32_t> all(options.registers.size());
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<std::uint32_t>(i);
        const app::fleet::SessionFactory factory = [](app::fleet::MeterIndex) -> Result<app::fleet::FleetSession> {
            dlms::WrapperOptions link;
            link.datagrams = true;
            app::fleet::FleetSession made;
            made.session = std::make_unique<dlms::ClientSession>(dlms::makeWrapperClient(link), dlms::ClientOptions{});
            return made;
        };
        one = std::make_unique<app::fleet::FleetMeter>(0, options, factory, all, std::string());
        dlms::WrapperOptions link;
        link.datagrams = true;
        dlms::ServerSession server(dlms::makeWrapperServer(link), meter, {});
        one->start(Instant{});
        for (int turn = 0; turn < 40 && one->hasDatagram(); ++turn) {
            server.receive(one->take(Instant{}).octets, Instant{});
            if (between) between();
            for (Bytes answer = server.pollTransmit(Instant{}); !answer.empty(); answer = server.pollTransmit(Instant{})) one->receive(answer, Instant{}, UtcTime{});
            for (auto& reading : one->takeReadings()) readings.push_back(std::move(reading));
        }
    }
    test::ValueMeter meter;
    std::function<void()> between;
    app::fleet::FleetOptions options;
    std::unique_ptr<app::fleet::FleetMeter> one;
    std::vector<mdms::Reading> readings;
};

const dlms::AttributeRef importRegister{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2}, exportRegister{dlms::cls::registerClass, dlms::Obis(1, 0, 2, 8, 0), 2};

dlms::Data scaler(std::int8_t exponent) { return dlms::Data::structure({dlms::Data::integer(exponent), dlms::Data::enumeration(30)}); }
void putRegister(test::ValueMeter& meter, const dlms::AttributeRef& at, dlms::Data value) {
    meter.values.insert_or_assign(at, std::move(value));
    meter.values.insert_or_assign({at.classId, at.instance, 3}, scaler(0));
}

}  // namespace

void TestFleet::anOddMeterIsRefusedAndNobodyElse() {
    // A name that no store takes, of the serial number and of the logical device alike.
    Desk nameless({importRegister});
    for (const auto& at : {app::fleet::serialNumber, app::fleet::deviceName})
        nameless.meter.values.insert_or_assign(at, dlms::Data::utf8String("A\x01" "1"));
    putRegister(nameless.meter, importRegister, dlms::Data::doubleLongUnsigned(7));
    nameless.run();
    QCOMPARE(nameless.one->row().phase, FleetPhase::Failed);
    QCOMPARE(nameless.one->row().error->code, static_cast<std::uint16_t>(FleetError::NoIdentity));
    QVERIFY(nameless.readings.empty());

    // A value that no store takes: the time of an extended register in the year 9999 of another time zone lies behind all that can be said.
    const dlms::AttributeRef odd{dlms::cls::extendedRegister, dlms::Obis(1, 0, 1, 6, 0), 2};
    Desk desk({odd, importRegister});
    putRegister(desk.meter, importRegister, dlms::Data::doubleLongUnsigned(7));
    putRegister(desk.meter, odd, dlms::Data::doubleLongUnsigned(8));
    desk.meter.values.insert_or_assign({odd.classId, odd.instance, 5}, dlms::Data::octetString(*fromHex("270F0C1F05173B3B0002D000")));
    desk.run();
    QCOMPARE(desk.one->row().phase, FleetPhase::Done);
    QCOMPARE(desk.one->row().refused, 1u);
    QCOMPARE(desk.one->row().error->layer, Layer::Mdms);
    QCOMPARE(desk.readings.size(), std::size_t{1});
    QCOMPARE(desk.readings[0].obis, importRegister.instance);
}

void TestFleet::aRefusalThatPassesIsAskedAgain_data() {
    QTest::addColumn<int>("attribute");
    QTest::newRow("value") << 2;
    QTest::newRow("scaler") << 3;
    QTest::newRow("capture time") << 5;
}

void TestFleet::aRefusalThatPassesIsAskedAgain() {
    QFETCH(int, attribute);
    const dlms::AttributeRef maximum{dlms::cls::extendedRegister, dlms::Obis(1, 0, 1, 6, 0), 2};
    Desk desk({maximum});
    putRegister(desk.meter, maximum, dlms::Data::doubleLongUnsigned(8));
    desk.meter.values.insert_or_assign({maximum.classId, maximum.instance, 5}, dlms::Data::octetString(*fromHex("07EA0B1A040C0000FF000000")));
    desk.meter.busy = dlms::AttributeRef{maximum.classId, maximum.instance, static_cast<std::int8_t>(attribute)};
    // After the association and the first request.
    int answers = 0;
    desk.between = [&] {
        if (++answers == 2) desk.meter.busy.reset();
    };
    desk.run();
    QCOMPARE(desk.one->row().phase, FleetPhase::Done);
    QCOMPARE(desk.one->row().refused, 0u);
    QCOMPARE(desk.readings.size(), std::size_t{1});
    QCOMPARE(toIso8601(desk.readings[0].time), std::string("2026-11-26T12:00:00Z"));
}

void TestFleet::aMeterThatAnswersLateIsReadAllTheSame() {
    FleetMesh mesh(village(60));
    mesh.setManner(12, {.slowness = 30s});
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 60u);
    QCOMPARE(outcome.times.size(), std::size_t{240});
    QVERIFY(std::all_of(outcome.times.begin(), outcome.times.end(), [](const auto& one) { return one.second == 1; }));
    QCOMPARE(outcome.wrong, std::uint64_t{0});
    // The others did not wait for it.
    for (std::uint32_t i = 0; i < 60; ++i) {
        if (i != 12) QVERIFY(*mesh.row(i).finishedAfter < 50s);
    }
    QVERIFY(*mesh.row(12).finishedAfter > 60s);
}

void TestFleet::answersThatComeTwiceCountOnce() {
    FleetMesh mesh(village(60));
    for (std::uint32_t i = 0; i < 60; ++i) mesh.setManner(i, {.copies = 3});
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 60u);
    QCOMPARE(outcome.times.size(), std::size_t{240});
    QVERIFY(std::all_of(outcome.times.begin(), outcome.times.end(), [](const auto& one) { return one.second == 1; }));
    QCOMPARE(outcome.wrong, std::uint64_t{0});
    QVERIFY(outcome.totals.ignored > 100);
}

void TestFleet::aMeterThatForgetsTheAssociationIsReadOn_data() {
    QTest::addColumn<int>("answers");
    QTest::newRow("after the association") << 1;
    QTest::newRow("after the first request") << 2;
    QTest::newRow("after the second request") << 3;
}

void TestFleet::aMeterThatForgetsTheAssociationIsReadOn() {
    QFETCH(int, answers);
    FleetMeshOptions options = village(40);
    options.fleet.registersPerRequest = 1;
    FleetMesh mesh(options);
    for (std::uint32_t i = 0; i < 40; i += 3) mesh.setManner(i, {.forgetsAfter = answers});
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 40u);
    QCOMPARE(outcome.totals.registersRefused, std::uint64_t{0});
    QCOMPARE(outcome.times.size(), std::size_t{160});
    QVERIFY(std::all_of(outcome.times.begin(), outcome.times.end(), [](const auto& one) { return one.second == 1; }));
    QCOMPARE(outcome.wrong, std::uint64_t{0});
}

void TestFleet::aValueThatWasDamagedIsReadAgain() {
    FleetMeshOptions options = village(40);
    options.loss = 0;
    FleetMesh mesh(options);
    // The last octet of the second answer is the unit of the last register.
    for (std::uint32_t i = 0; i < 40; ++i) mesh.setManner(i, {.damages = 1});
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 40u);
    QCOMPARE(outcome.times.size(), std::size_t{160});
    QCOMPARE(outcome.unproven, std::uint64_t{0});
    QVERIFY(std::all_of(outcome.times.begin(), outcome.times.end(), [](const auto& one) { return one.second == 1; }));
    QCOMPARE(outcome.wrong, std::uint64_t{0});
    QCOMPARE(outcome.wrongUnit, std::uint64_t{0});
    // More than an association and one request each.
    QVERIFY(outcome.totals.exchanges > 80);
}

void TestFleet::aClosedPortIsToldAtOnce() {
    FleetMesh mesh(village(20));
    mesh.setManner(3, {.portClosed = true});
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 19u);
    QCOMPARE(mesh.row(3).phase, FleetPhase::Failed);
    QCOMPARE(mesh.row(3).error->code, static_cast<std::uint16_t>(FleetError::Unreachable));
    QCOMPARE(mesh.row(3).error->detail, std::int64_t{111});
    QCOMPARE(mesh.row(3).sent, 1u);
}

void TestFleet::oneReadIsNoProof() {
    FleetMeshOptions options = village(20);
    options.fleet.proof = FleetProof::OneRead;
    FleetMesh mesh(options);
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 20u);
    QCOMPARE(outcome.wrong, std::uint64_t{0});
    QCOMPARE(outcome.unproven, std::uint64_t{80});
}

void TestFleet::whatIsThereIsNotAskedFor() {
    FleetMesh mesh(village(20));
    mesh.setTarget(4, {.way = {}, .missing = std::vector<std::uint32_t>{2}, .serial = FleetMesh::serialOf(4)});
    mesh.setTarget(5, {.way = {}, .missing = std::vector<std::uint32_t>{}, .serial = FleetMesh::serialOf(5)});
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 20u);
    QCOMPARE(outcome.times.size(), std::size_t{18 * 4 + 1});
    QVERIFY(outcome.times.contains({4, dlms::Obis(1, 0, 3, 8, 0)}));
    QCOMPARE(mesh.row(5).sent, 0u);
}

void TestFleet::anotherMeterAtTheAddressIsRefused() {
    FleetMesh mesh(village(5));
    mesh.setTarget(2, {.way = {}, .missing = std::nullopt, .serial = "SOMEBODY"});
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 4u);
    QCOMPARE(mesh.row(2).error->code, static_cast<std::uint16_t>(FleetError::OtherMeter));
    QCOMPARE(outcome.times.size(), std::size_t{16});
}

void TestFleet::registersThatAMeterLacksAreRefusedAndTheOthersRead() {
    FleetMeshOptions options = village(10);
    options.fleet.registers.push_back({dlms::cls::registerClass, dlms::Obis(1, 0, 99, 8, 77), 2});
    FleetMesh mesh(options);
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 10u);
    QCOMPARE(outcome.totals.registersRefused, std::uint64_t{10});
    QCOMPARE(outcome.times.size(), std::size_t{40});
    QCOMPARE(outcome.wrong, std::uint64_t{0});
}

void TestFleet::stopKeepsWhatWasRead() {
    FleetMesh mesh(village(200));
    std::uint64_t before = 0;
    mesh.at(20s, [&](app::fleet::Fleet& fleet, Instant now) {
        before = fleet.totals(now).registersDone;
        fleet.stop(now);
    });
    const auto outcome = mesh.run();
    QCOMPARE(outcome.time, FleetMesh::Time(20s));
    QVERIFY(before > 40 && before < 700);
    QCOMPARE(outcome.times.size(), std::size_t{before});
    QCOMPARE(outcome.wrong, std::uint64_t{0});
    QCOMPARE(outcome.totals.done + outcome.totals.stopped, 200u);
    QVERIFY(outcome.totals.stopped > 100);
}

void TestFleet::aWorseMeshIsReadToo() {
    FleetMeshOptions options = village(100);
    options.loss = 0.3;
    options.fleet.mostFirstTries = 20;
    options.fleet.mostTries = 20;
    FleetMesh mesh(options);
    const auto outcome = mesh.run();
    QCOMPARE(outcome.totals.done, 100u);
    QCOMPARE(outcome.times.size(), std::size_t{400});
    QVERIFY(std::all_of(outcome.times.begin(), outcome.times.end(), [](const auto& one) { return one.second == 1; }));
    QCOMPARE(outcome.wrong, std::uint64_t{0});
}

void TestFleet::anEmptyFleetIsOverAtOnce() {
    app::fleet::Fleet fleet({}, {}, {}, {}, {});
    fleet.start(Instant{});
    QVERIFY(fleet.isOver());
    QVERIFY(!fleet.nextDeadline());
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
