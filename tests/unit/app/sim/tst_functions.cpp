#include <QtTest>

#include "app/sim/model/Firmware.h"
#include "app/sim/model/MeterServer.h"
#include "app/sim/model/TimePattern.h"
#include "protocol/dlms/Axdr.h"

using namespace ami;
using namespace ami::sim;
using namespace ami::dlms;
using namespace std::chrono;

namespace {

UtcTime at(const char* text) { return fromIso8601(text).value(); }

const Obis calendar(0, 0, 13, 0, 0), limiter(0, 0, 17, 0, 0), maximum(1, 0, 1, 6, 0), average(1, 0, 1, 4, 0), image(0, 0, 44, 0, 0);
const Obis energy(1, 0, 1, 8, 0), tariff1(1, 0, 1, 8, 1), tariff2(1, 0, 1, 8, 2), tariffScripts(0, 0, 10, 0, 100);

/// The meter and its management client, in virtual time.
struct Bench {
    UtcTime now;
    SimMeter meter;
    ObjectModel objects{meter};
    MeterServer server{meter, objects};

    explicit Bench(const char* start = "2026-07-14T12:07:30Z")
        : now(at(start)), meter(seeded(), crypto::SecureBytes(toBytes("training")), [this] { return now; }) {
        Aarq aarq;
        aarq.mechanism = AuthenticationMechanism::LowLevel;
        const Bytes secret = toBytes("training");
        server.associate(1, aarq, secret);
    }
    static MeterOptions seeded() {
        MeterOptions options;
        options.feeder.seed = 42;
        options.clockOffset = milliseconds(0);
        return options;
    }
    Data value(ClassId classId, const Obis& name, int attribute = 2) {
        const GetResult result = server.get(1, {classId, name, static_cast<std::int8_t>(attribute)}, {});
        const auto* data = std::get_if<Data>(&result);
        return data ? *data : Data::null();
    }
    std::uint64_t number(ClassId classId, const Obis& name, int attribute = 2) { return value(classId, name, attribute).toUint64().value_or(0); }
    DataAccessResult set(ClassId classId, const Obis& name, int attribute, const Data& to) {
        return server.set(1, {classId, name, static_cast<std::int8_t>(attribute)}, to);
    }
    ActionResult act(ClassId classId, const Obis& name, int method, const Data& parameter) {
        return server.action(1, {classId, name, static_cast<std::int8_t>(method)}, parameter).result;
    }
    /// Second by second, as the program does it.
    void pass(seconds time) {
        for (seconds one(0); one < time; ++one) {
            now += seconds(1);
            objects.settle();
        }
    }
};

}  // namespace

class FunctionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyObjectCanBeReadAndIsInTheList() {
        Bench bench;
        const auto list = decodeObjectList(bench.value(15, Obis(0, 0, 40, 0, 0)));
        QVERIFY(list);
        for (const auto& entry : *list) {
            for (const auto& attribute : entry.attributes) {
                if (!(attribute.mode & 1)) continue;
                const GetResult result = bench.server.get(1, {entry.classId, entry.instance, attribute.attribute}, {});
                const auto* data = std::get_if<Data>(&result);
                QVERIFY2(data, qPrintable(QString::fromStdString(entry.instance.toString())));
                QVERIFY(decodeData(encodeData(*data)));
            }
        }
        for (const int classId : {4, 5, 6, 9, 10, 11, 18, 20, 21, 22, 40, 41, 42, 43, 48, 62, 63, 70, 71}) {
            QVERIFY2(std::any_of(list->begin(), list->end(), [&](const auto& entry) { return entry.classId == classId; }),
                     qPrintable(QString::number(classId)));
        }
    }

    void thePublicClientChangesNothing() {
        Bench bench;
        QVERIFY(bench.server.associate(16, {}, {}).result == AssociationResult::Accepted);
        const auto list = bench.objects.objectList(Caller{});
        for (const auto& entry : list) {
            for (const auto& attribute : entry.attributes) QVERIFY(!(attribute.mode & 2));
            for (const auto& method : entry.methods) QCOMPARE(int(method.mode), 0);
        }
    }

    void theLimiterDisconnectsAfterItsTimeAndTheButtonReconnects() {
        Bench bench;
        QVERIFY(bench.set(71, limiter, 4, Data::doubleLongUnsigned(10)) == DataAccessResult::Success);
        QVERIFY(bench.set(71, limiter, 6, Data::doubleLongUnsigned(20)) == DataAccessResult::Success);
        bench.pass(seconds(19));
        QVERIFY(bench.meter.isConnected());
        bench.pass(seconds(2));
        QVERIFY(!bench.meter.isConnected());
        QCOMPARE(bench.number(70, Obis(0, 0, 96, 3, 10), 3), std::uint64_t{2});  // ready for reconnection
        const auto events = bench.meter.events(EventLogId::Disconnector);
        QVERIFY(std::any_of(events.begin(), events.end(), [](const auto& e) { return e.code == EventCode::LimiterExceeded; }));
        QVERIFY(events.back().code == EventCode::LocalDisconnection);
        const auto stopped = bench.number(3, energy);
        bench.pass(seconds(40));
        QCOMPARE(bench.number(3, energy), stopped);
        QVERIFY(bench.meter.events(EventLogId::Disconnector).back().code == EventCode::LimiterOk);
        QVERIFY(bench.meter.pressButton());
        QVERIFY(bench.meter.isConnected());
    }

    void anEmergencyLowersTheThresholdWhileItLasts() {
        Bench bench;
        const Data start = bench.meter.zone().local(bench.now + minutes(1)).toData();
        QVERIFY(bench.set(71, limiter, 9, Data::array({Data::longUnsigned(7)})) == DataAccessResult::Success);
        QVERIFY(bench.set(71, limiter, 8, Data::structure({Data::longUnsigned(7), start, Data::doubleLongUnsigned(120)})) ==
                DataAccessResult::Success);
        QCOMPARE(bench.number(71, limiter, 3), std::uint64_t{17000});
        bench.now += seconds(70);
        QCOMPARE(bench.number(71, limiter, 3), std::uint64_t{3000});
        QCOMPARE(bench.number(71, limiter, 10), std::uint64_t{1});
        bench.now += seconds(120);
        QCOMPARE(bench.number(71, limiter, 3), std::uint64_t{17000});
    }

    /// Whatever switches, the two tariffs together are the whole.
    void tariffsSumUpToTheTotal_data() {
        QTest::addColumn<int>("what");
        QTest::newRow("factory calendar") << 0;
        QTest::newRow("a script in the day") << 1;
        QTest::newRow("another calendar") << 2;
    }
    void tariffsSumUpToTheTotal() {
        QFETCH(int, what);
        Bench bench("2026-07-17T08:00:00Z");  // a Friday
        if (what == 1) QVERIFY(bench.act(9, tariffScripts, 1, Data::longUnsigned(2)) == ActionResult::Success);
        if (what == 2) QVERIFY(bench.act(20, calendar, 1, Data::integer(0)) == ActionResult::Success);
        auto before1 = bench.number(3, tariff1), before2 = bench.number(3, tariff2);
        for (int hour = 0; hour < 72; ++hour) {
            bench.now += hours(1);
            const auto now1 = bench.number(3, tariff1), now2 = bench.number(3, tariff2), all = bench.number(3, energy);
            QVERIFY(now1 >= before1 && now2 >= before2);
            QVERIFY(all - now1 - now2 <= 1);  // each is cut to whole Wh
            const DateTime local = bench.meter.zone().local(bench.now - minutes(1));
            const bool night = local.hour < 6 || local.hour >= 22;
            bool second = night;
            if (what == 1 && hour < 12) second = true;                  // until 22:00, where the calendar takes over again
            if (what == 2) second = night || local.weekDay >= 6;
            if (second) QCOMPARE(now1, before1);
            else QVERIFY(now2 - before2 <= 1);
            before1 = now1;
            before2 = now2;
        }
    }

    void thePreparedCalendarStartsAtItsTime() {
        Bench bench;
        const Data when = bench.meter.zone().local(bench.now + minutes(5)).toData();
        QVERIFY(bench.set(20, calendar, 10, when) == DataAccessResult::Success);
        bench.now += minutes(3);
        QVERIFY(bench.value(20, calendar) == Data::octetString(toBytes("STANDARD")));
        bench.now += minutes(4);
        QVERIFY(bench.value(20, calendar) == Data::octetString(toBytes("WEEKEND")));
        QVERIFY(bench.meter.events(EventLogId::Standard).back().code == EventCode::TariffActivated);
    }

    void demandIsTheMeanOfTheLoadProfile() {
        Bench bench("2026-07-14T12:15:00Z");
        const auto from = bench.meter.energies(bench.now - seconds(900)).import;
        const auto to = bench.meter.energies(bench.now).import;
        QCOMPARE(bench.number(5, average, 3), static_cast<std::uint64_t>((to - from) * 4 / 1000));
    }

    void theMaximumIsTheHighestBlockSinceTheReset() {
        Bench bench("2026-07-14T12:07:30Z");
        std::uint64_t highest = 0;
        UtcTime when{};
        for (UtcTime end = at("2026-06-30T22:15:00Z"); end <= bench.now; end += seconds(900)) {
            const auto mean = static_cast<std::uint64_t>((bench.meter.energies(end).import - bench.meter.energies(end - seconds(900)).import) * 4 / 1000);
            if (mean > highest) {
                highest = mean;
                when = end;
            }
        }
        QCOMPARE(bench.number(4, maximum), highest);
        QVERIFY(bench.value(4, maximum, 5) == bench.meter.zone().local(when).toData());
        const auto resets = bench.number(1, Obis(1, 0, 0, 1, 0));
        QVERIFY(bench.act(9, Obis(0, 0, 10, 0, 1), 1, Data::longUnsigned(1)) == ActionResult::Success);
        QCOMPARE(bench.number(4, maximum), std::uint64_t{0});
        QCOMPARE(bench.number(4, Obis(1, 0, 1, 6, 0, 101)), highest);
        QCOMPARE(bench.number(1, Obis(1, 0, 0, 1, 0)), resets + 1);
        bench.now += hours(2);
        QVERIFY(bench.number(4, maximum) > 0);
    }

    void aPlannedDisconnectionHappens() {
        Bench bench;
        const Data times = Data::array({Data::structure({Data::octetString(Bytes{14, 10, 0, 0}), Data::octetString(Bytes{0xFF, 0xFF, 7, 14, 0xFF})})});
        QVERIFY(bench.set(22, Obis(0, 0, 15, 0, 1), 4, times) == DataAccessResult::Success);
        bench.now = at("2026-07-14T12:09:59Z");
        bench.objects.settle();
        QVERIFY(bench.meter.isConnected());
        bench.now += seconds(1);
        bench.objects.settle();
        QVERIFY(!bench.meter.isConnected());
    }

    void theScheduleExecutesOnItsDays() {
        Bench bench;
        BitString tuesdays{Bytes{0x40}, 7};
        const Data entry = Data::structure({Data::longUnsigned(1), Data::boolean(true), Data::octetString(tariffScripts.groups),
                                            Data::longUnsigned(2), Data::octetString(Bytes{14, 10, 0, 0}), Data::longUnsigned(0),
                                            Data::bitString(tuesdays), Data::bitString({}), Data::octetString(Bytes(5, 0xFF)),
                                            Data::octetString(Bytes(5, 0xFF))});
        QVERIFY(bench.act(10, Obis(0, 0, 12, 0, 0), 2, entry) == ActionResult::Success);
        QCOMPARE(bench.number(1, Obis(0, 0, 96, 14, 0)), std::uint64_t{1});
        bench.now += minutes(3);
        QCOMPARE(bench.number(1, Obis(0, 0, 96, 14, 0)), std::uint64_t{2});
    }

    void theAlarmComesFromTheFraudLogAndIsCleared() {
        Bench bench;
        QCOMPARE(bench.number(1, Obis(0, 0, 97, 98, 0)), std::uint64_t{0});
        bench.now += seconds(1);
        for (int i = 0; i < 5; ++i) bench.meter.checkPassword(toBytes("guess"));
        QCOMPARE(bench.number(1, Obis(0, 0, 97, 98, 0)), std::uint64_t{1 << 13});
        QVERIFY(bench.meter.events(EventLogId::Fraud).back().code == EventCode::AuthenticationFailed);
        QVERIFY(bench.set(1, Obis(0, 0, 97, 98, 0), 2, Data::doubleLongUnsigned(1)) == DataAccessResult::OtherReason);
        QVERIFY(bench.set(1, Obis(0, 0, 97, 98, 0), 2, Data::doubleLongUnsigned(0)) == DataAccessResult::Success);
        QCOMPARE(bench.number(1, Obis(0, 0, 97, 98, 0)), std::uint64_t{0});
    }

    void compactDataHoldsWhatTheRegistersSay() {
        Bench bench;
        const Bytes buffer = *bench.value(62, Obis(0, 0, 66, 0, 0)).octets();
        const Bytes types = *bench.value(62, Obis(0, 0, 66, 0, 0), 5).octets();
        QCOMPARE(types, (Bytes{0x02, 0x05, 0x11, 0x06, 0x06, 0x06, 0x12}));
        QCOMPARE(buffer.size(), std::size_t{1 + 4 + 4 + 4 + 2});
        QCOMPARE(int(buffer[0]), 1);
        const std::uint64_t counted = std::uint64_t{buffer[1]} << 24 | std::uint64_t{buffer[2]} << 16 | std::uint64_t{buffer[3]} << 8 | buffer[4];
        QCOMPARE(counted, bench.number(3, energy));
    }

    void firmwareIsNotTakenTwiceOrOutOfTurn() {
        Bench bench;
        const Bytes octets = Firmware::makeImage("AF3P-63", "9.0.0", 600);
        const auto initiate = [&] {
            return bench.act(18, image, 1, Data::structure({Data::octetString(toBytes("AF3P-63-9.0.0")), Data::doubleLongUnsigned(600)}));
        };
        const auto block = [&](std::uint32_t number, std::size_t from, std::size_t length) {
            return bench.act(18, image, 2, Data::structure({Data::doubleLongUnsigned(number), Data::octetString(BytesView(octets).subspan(from, length))}));
        };
        QVERIFY(block(0, 0, 256) == ActionResult::OtherReason);
        QVERIFY(bench.act(18, image, 4, Data::integer(0)) == ActionResult::OtherReason);
        QVERIFY(initiate() == ActionResult::Success);
        QVERIFY(block(2, 512, 88) == ActionResult::Success);
        QVERIFY(block(0, 0, 255) == ActionResult::TypeUnmatched);
        QVERIFY(block(3, 0, 256) == ActionResult::OtherReason);
        QCOMPARE(bench.number(18, image, 4), std::uint64_t{0});
        QVERIFY(bench.act(18, image, 3, Data::integer(0)) == ActionResult::OtherReason);
        QVERIFY(block(0, 0, 256) == ActionResult::Success);
        QCOMPARE(bench.number(18, image, 4), std::uint64_t{1});
        QVERIFY(block(1, 256, 256) == ActionResult::Success);
        QCOMPARE(bench.number(18, image, 4), std::uint64_t{3});
        QVERIFY(bench.act(18, image, 3, Data::integer(0)) == ActionResult::TemporaryFailure);
        QVERIFY(bench.act(18, image, 3, Data::integer(0)) == ActionResult::TemporaryFailure);
        bench.now += seconds(4);
        QVERIFY(bench.act(18, image, 3, Data::integer(0)) == ActionResult::Success);
        QVERIFY(bench.act(18, image, 4, Data::integer(0)) == ActionResult::Success);
        QVERIFY(bench.meter.isRestarting());
        QVERIFY(bench.value(1, Obis(1, 0, 0, 2, 0)) == Data::octetString(toBytes("2.4.1")));
        bench.now += seconds(5);
        QVERIFY(bench.value(1, Obis(1, 0, 0, 2, 0)) == Data::octetString(toBytes("9.0.0")));
        QCOMPARE(bench.number(18, image, 6), std::uint64_t{6});
        QVERIFY(initiate() == ActionResult::Success);  // resets what was there
        QCOMPARE(bench.number(18, image, 4), std::uint64_t{0});
    }

    void datePatternsFitTheirDays_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* hex, const char* day, bool fits) {
            QTest::addRow("%s %s", hex, day) << QByteArray::fromHex(hex) << QString::fromLatin1(day) << fits;
        };
        row("FFFFFFFFFF", "2026-07-14", true);
        row("FFFF0C19FF", "2026-12-25", true);
        row("FFFF0C19FF", "2026-12-24", false);
        row("07EAFFFFFF", "2027-01-01", false);
        row("FFFFFFFE07", "2026-07-26", true);   // last Sunday
        row("FFFFFFFE07", "2026-07-19", false);
        row("FFFFFFFD07", "2026-07-19", true);   // second last Sunday
        row("FFFFFFFEFF", "2026-02-28", true);   // last day
        row("FFFFFFFDFF", "2026-02-27", true);   // second last day
        row("FFFFFFFF02", "2026-07-14", true);   // any Tuesday
    }
    void datePatternsFitTheirDays() {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, day);
        QFETCH(bool, fits);
        const Bytes octets(pattern.begin(), pattern.end());
        QCOMPARE(dateMatches(octets, DateTime::fromUtc(at(qPrintable(day)))), fits);
    }

    void hostileTablesAreRefusedOrHarmless() {
        Bench bench;
        for (const int attribute : {7, 8, 9}) {
            QVERIFY(bench.set(20, calendar, attribute, Data::integer(1)) == DataAccessResult::TypeUnmatched);
            QVERIFY(bench.set(20, calendar, attribute, Data::array({Data::null()})) == DataAccessResult::TypeUnmatched);
        }
        // The right shape with nonsense inside is kept, and nothing is switched by it.
        const Data nonsense = Data::array({Data::structure({Data::null(), Data::null()})});
        QVERIFY(bench.set(20, calendar, 9, nonsense) == DataAccessResult::Success);
        QVERIFY(bench.act(20, calendar, 1, Data::integer(0)) == ActionResult::Success);
        bench.now += hours(30);
        bench.objects.settle();
        QVERIFY(bench.number(3, energy) > 0);
    }
};

QTEST_GUILESS_MAIN(FunctionsTest)
#include "tst_functions.moc"
