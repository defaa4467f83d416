#include <QElapsedTimer>
#include <QtTest>
#include <set>

#include "app/sim/model/LoadProfile.h"
#include "app/sim/model/MeterServer.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/ProfileDecoder.h"

using namespace ami;
using namespace ami::sim;
using namespace ami::dlms;
using namespace std::chrono;

namespace {

UtcTime at(const char* text) { return fromIso8601(text).value(); }

const Obis clockName(0, 0, 1, 0, 0);
const Obis profileName(1, 0, 99, 1, 0);
const Obis disconnectorName(0, 0, 96, 3, 10);

struct Bench {
    UtcTime now = at("2026-07-14T12:07:30Z");
    SimMeter meter;
    ObjectModel objects{meter};
    MeterServer server{meter, objects};

    static MeterOptions seeded() {
        MeterOptions options;
        options.feeder.seed = 42;
        return options;
    }
    explicit Bench(const MeterOptions& options = seeded(), const char* password = "training")
        : meter(options, crypto::SecureBytes(toBytes(password)), [this] { return now; }) {}

    AssociationVerdict join(std::uint16_t client, const char* password = nullptr) {
        Aarq aarq;
        if (password) aarq.mechanism = AuthenticationMechanism::LowLevel;
        const Bytes secret = toBytes(password ? password : "");
        return server.associate(client, aarq, secret);
    }
    GetResult get(std::uint16_t client, ClassId classId, const Obis& name, int attribute, Selection selection = {}) {
        return server.get(client, {classId, name, static_cast<std::int8_t>(attribute)}, selection);
    }
    Data value(ClassId classId, const Obis& name, int attribute = 2, Selection selection = {}) {
        const GetResult result = get(16, classId, name, attribute, std::move(selection));
        if (const auto* data = std::get_if<Data>(&result)) return *data;
        qWarning("%s/%d: %d", name.toString().c_str(), attribute, static_cast<int>(std::get<DataAccessResult>(result)));
        return Data::null();
    }
    std::uint64_t number(ClassId classId, const Obis& name, int attribute = 2) {
        return value(classId, name, attribute).toUint64().value();
    }
};

DataAccessResult errorOf(const GetResult& result) {
    const auto* error = std::get_if<DataAccessResult>(&result);
    return error ? *error : DataAccessResult::Success;
}

Data stamp(const char* text) { return DateTime::fromUtc(at(text)).toData(); }

}  // namespace

class TestMeterObjects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clientsAreLetInByTheirRights() {
        Bench bench;
        QVERIFY(bench.join(16).result == AssociationResult::Accepted);
        QVERIFY(bench.join(17).result == AssociationResult::RejectedPermanent);
        QCOMPARE(bench.join(17).diagnostic, std::uint8_t{14});  // authentication-required
        QCOMPARE(bench.join(17, "wrong").diagnostic, std::uint8_t{13});
        QVERIFY(bench.join(17, "training").result == AssociationResult::Accepted);
        QVERIFY(bench.join(1, "training").result == AssociationResult::Accepted);
        QVERIFY(bench.join(16, "training").result == AssociationResult::RejectedPermanent);
        QVERIFY(bench.join(33).result == AssociationResult::RejectedPermanent);
    }

    void withoutPasswordOnlyThePublicClientComesIn() {
        Bench bench(Bench::seeded(), "");
        QVERIFY(bench.join(16).result == AssociationResult::Accepted);
        QVERIFY(bench.join(17, "").result != AssociationResult::Accepted);
        QVERIFY(bench.join(1, "").result != AssociationResult::Accepted);
        MeterOptions open = Bench::seeded();
        open.openInstaller = true;
        Bench training(open, "");
        QVERIFY(training.join(17).result == AssociationResult::Accepted);
        QVERIFY(training.join(1).result != AssociationResult::Accepted);
    }

    void fiveWrongPasswordsLockForAMinute() {
        Bench bench;
        for (int i = 0; i < 5; ++i) QVERIFY(bench.join(17, "guess").result == AssociationResult::RejectedPermanent);
        QVERIFY(bench.join(17, "training").result == AssociationResult::RejectedTransient);
        QVERIFY(bench.meter.events().back().code == EventCode::AuthenticationFailed);
        bench.now += seconds(61);
        QVERIFY(bench.join(17, "training").result == AssociationResult::Accepted);
    }

    void nothingIsReadWithoutAnAssociation() {
        Bench bench;
        QVERIFY(errorOf(bench.get(16, 8, clockName, 2)) == DataAccessResult::ReadWriteDenied);
        bench.join(16);
        QVERIFY(errorOf(bench.get(16, 8, clockName, 2)) == DataAccessResult::Success);
        QVERIFY(errorOf(bench.get(17, 8, clockName, 2)) == DataAccessResult::ReadWriteDenied);
        bench.server.released(16);
        QVERIFY(errorOf(bench.get(16, 8, clockName, 2)) == DataAccessResult::ReadWriteDenied);
    }

    void answersErrorsAsAMeterDoes() {
        Bench bench;
        bench.join(16);
        QVERIFY(errorOf(bench.get(16, 3, Obis(1, 0, 99, 99, 9), 2)) == DataAccessResult::ObjectUndefined);
        QVERIFY(errorOf(bench.get(16, 1, clockName, 2)) == DataAccessResult::ObjectClassInconsistent);
        QVERIFY(errorOf(bench.get(16, 8, clockName, 77)) == DataAccessResult::ReadWriteDenied);
        QVERIFY(errorOf(bench.get(16, 15, Obis(0, 0, 40, 0, 0), 7)) == DataAccessResult::ReadWriteDenied);
        QVERIFY(errorOf(bench.get(16, 3, Obis(1, 0, 32, 7, 0), 2, EntryAccess{})) == DataAccessResult::ScopeOfAccessViolated);
        QVERIFY(bench.server.set(16, {8, clockName, 2}, stamp("2026-07-14T12:00:00Z")) == DataAccessResult::ReadWriteDenied);
        QVERIFY(bench.server.action(16, {70, disconnectorName, 1}, Data::integer(0)).result == ActionResult::ReadWriteDenied);
        QVERIFY(bench.server.action(16, {70, Obis(0, 0, 96, 3, 11), 1}, Data::integer(0)).result == ActionResult::ObjectUndefined);
    }

    void objectListNamesEverythingThatCanBeRead() {
        Bench bench;
        bench.join(16);
        const auto list = decodeObjectList(bench.value(15, Obis(0, 0, 40, 0, 0)));
        QVERIFY(list);
        QCOMPARE(list->size(), bench.objects.size());
        std::set<Obis> names;
        for (const ObjectListEntry& entry : *list) {
            names.insert(entry.instance);
            for (const auto& access : entry.attributes) {
                QVERIFY(access.mode <= 1);  // the public client writes nothing
                if (access.mode == 0) continue;
                if (entry.instance == profileName && access.attribute == 2) continue;
                const GetResult result = bench.get(16, entry.classId, entry.instance, access.attribute);
                QVERIFY2(std::holds_alternative<Data>(result), entry.instance.toString().c_str());
                if (access.attribute == 1) QVERIFY(std::get<Data>(result) == Data::octetString(entry.instance.groups));
                const auto again = decodeData(encodeData(std::get<Data>(result)));
                QVERIFY(again && *again == std::get<Data>(result));
            }
        }
        for (const char* name :
             {"0.0.40.0.0.255",   "0.0.42.0.0.255",  "0.0.96.1.0.255",  "1.0.0.2.0.255",  "0.0.1.0.0.255",  "1.0.32.7.0.255",
              "1.0.52.7.0.255",   "1.0.72.7.0.255",  "1.0.31.7.0.255",  "1.0.1.8.0.255",  "1.0.1.8.1.255",  "1.0.1.8.2.255",
              "1.0.99.1.0.255",   "0.0.99.98.0.255", "0.0.96.3.10.255", "0.0.22.0.0.255", "0.0.20.0.0.255", "0.0.41.0.0.255",
              "0.128.25.9.1.255", "1.0.81.7.1.255",  "1.0.14.7.0.255"}) {
            QVERIFY2(names.count(Obis::parse(name).value()), name);
        }
        QCOMPARE(bench.value(1, Obis(0, 0, 42, 0, 0)).octets()->size(), std::size_t{16});
    }

    void registersAgreeWithEachOther() {
        Bench bench;
        bench.join(16);
        double sum = 0;
        for (std::uint8_t i = 0; i < 3; ++i) {
            const auto c = [i](int l1) { return static_cast<std::uint8_t>(l1 + 20 * i); };
            const double volts = static_cast<double>(bench.number(3, Obis(1, 0, c(32), 7, 0))) / 10;
            const double amperes = static_cast<double>(bench.number(3, Obis(1, 0, c(31), 7, 0))) / 1000;
            const double watts = static_cast<double>(bench.number(3, Obis(1, 0, c(21), 7, 0)));
            const double factor = static_cast<double>(bench.value(3, Obis(1, 0, c(33), 7, 0)).toInt64().value()) / 1000;
            QVERIFY(volts > 200 && volts < 255);
            QVERIFY(std::abs(volts * amperes * factor - watts) < 2);
            sum += watts;
        }
        QVERIFY(std::abs(sum - static_cast<double>(bench.number(3, Obis(1, 0, 1, 7, 0)))) <= 2);
        QCOMPARE(bench.number(3, Obis(1, 0, 81, 7, 1)), bench.number(3, Obis(1, 0, 81, 7, 10)));
        QVERIFY(std::abs(static_cast<double>(bench.number(3, Obis(1, 0, 81, 7, 1))) - 1200) < 10);
        QVERIFY(std::abs(static_cast<double>(bench.number(3, Obis(1, 0, 81, 7, 2))) - 2400) < 10);
        // scaler −1, volt = 35
        QVERIFY(bench.value(3, Obis(1, 0, 32, 7, 0), 3) == Data::structure({Data::integer(-1), Data::enumeration(35)}));
    }

    void clockCanBeSetAndIsReadBack() {
        Bench bench;
        bench.join(16);
        auto shown = DateTime::fromData(bench.value(8, clockName));
        QVERIFY(shown && shown->toUtc());
        QVERIFY(*shown->toUtc() == bench.now + seconds(2));
        QCOMPARE(shown->deviation, std::int16_t{-120});
        QVERIFY(shown->isDaylightSaving());

        bench.join(17, "training");
        QVERIFY(bench.server.set(17, {8, clockName, 2}, stamp("2026-07-14T12:07:35Z")) == DataAccessResult::Success);
        bench.now += seconds(3);
        bench.join(16);
        shown = DateTime::fromData(bench.value(8, clockName));
        QVERIFY(*shown->toUtc() == at("2026-07-14T12:07:38Z"));
        const auto events = bench.meter.events();
        QVERIFY(events.size() >= 2 && events[events.size() - 2].code == EventCode::ClockAdjustedOldTime &&
                events.back().code == EventCode::ClockAdjustedNewTime);

        bench.join(17, "training");
        QVERIFY(bench.server.set(17, {8, clockName, 2}, Data::unsigned8(3)) == DataAccessResult::TypeUnmatched);
        QVERIFY(bench.server.set(17, {8, clockName, 2}, DateTime{}.toData()) == DataAccessResult::OtherReason);
        // Without a deviation the time is local: 14:00 is 12:00 UTC in summer.
        DateTime local = DateTime::fromUtc(at("2026-07-14T14:00:00Z"));
        local.deviation = DateTime::unspecifiedDeviation;
        QVERIFY(bench.server.set(17, {8, clockName, 2}, local.toData()) == DataAccessResult::Success);
        QVERIFY(bench.meter.clock() == at("2026-07-14T12:00:00Z"));
    }

    void settingTheClockNeverTurnsARegisterBack() {
        Bench bench;
        bench.join(16);
        const auto before = bench.number(3, Obis(1, 0, 1, 8, 0));
        bench.join(17, "training");
        QVERIFY(bench.server.set(17, {8, clockName, 2}, stamp("2025-01-01T00:00:00Z")) == DataAccessResult::Success);
        bench.join(16);
        QCOMPARE(bench.number(3, Obis(1, 0, 1, 8, 0)), before);
    }

    void disconnectorStopsCurrentAndEnergy() {
        Bench bench;
        bench.join(17, "training");
        QVERIFY(bench.server.action(17, {70, disconnectorName, 1}, std::nullopt).result == ActionResult::TypeUnmatched);
        QVERIFY(bench.server.action(17, {70, disconnectorName, 1}, Data::integer(0)).result == ActionResult::Success);
        bench.join(16);
        QVERIFY(bench.value(70, disconnectorName) == Data::boolean(false));
        QVERIFY(bench.value(70, disconnectorName, 3) == Data::enumeration(0));
        const auto frozen = bench.number(3, Obis(1, 0, 1, 8, 0));
        const auto rowsBefore = bench.number(7, profileName, 7);
        bench.now += hours(2);
        QCOMPARE(bench.number(3, Obis(1, 0, 31, 7, 0)), std::uint64_t{0});
        QVERIFY(bench.number(3, Obis(1, 0, 32, 7, 0)) > 2000);
        QCOMPARE(bench.number(3, Obis(1, 0, 1, 8, 0)), frozen);
        QCOMPARE(bench.number(7, profileName, 7), std::min<std::uint64_t>(rowsBefore + 8, LoadProfile::capacity));

        bench.join(17, "training");
        QVERIFY(bench.server.action(17, {70, disconnectorName, 2}, Data::integer(0)).result == ActionResult::Success);
        bench.join(16);
        QCOMPARE(bench.number(3, Obis(1, 0, 1, 8, 0)), frozen);
        QVERIFY(bench.number(3, Obis(1, 0, 31, 7, 0)) > 0);
        bench.now += hours(1);
        QVERIFY(bench.number(3, Obis(1, 0, 1, 8, 0)) > frozen);
        const Data rows = bench.value(7, profileName, 2, EntryAccess{LoadProfile::capacity - 11, 0, 3, 3});
        QCOMPARE(rows.list()->size(), std::size_t{12});
        for (std::size_t i = 1; i < 12; ++i) {
            QVERIFY(*(*rows.list())[i].list()->front().toUint64() >= *(*rows.list())[i - 1].list()->front().toUint64());
        }
    }

    void profileHoldsAYearAndEndsAtTheRegister() {
        Bench bench;
        bench.now = at("2026-07-14T12:00:00Z") - seconds(2);  // the meter is two seconds ahead
        bench.join(16);
        QCOMPARE(bench.number(7, profileName, 4), std::uint64_t{900});
        QCOMPARE(bench.number(7, profileName, 7), std::uint64_t{35040});
        QCOMPARE(bench.number(7, profileName, 8), std::uint64_t{35040});
        QElapsedTimer timer;
        timer.start();
        const Data rows = bench.value(7, profileName);
        const qint64 made = timer.elapsed();
        const Bytes encoded = encodeData(rows);
        qInfo("a year: %zu octets, %lld ms, with encoding %lld ms", encoded.size(), made, timer.elapsed());
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(rows.list()->size(), std::size_t{35040});
        const auto& last = *rows.list()->back().list();
        QCOMPARE(last.size(), std::size_t{4});
        QVERIFY(*DateTime::fromData(last[0])->toUtc() == at("2026-07-14T12:00:00Z"));
        QCOMPARE(*last[2].toUint64(), bench.number(3, Obis(1, 0, 1, 8, 0)));
        UtcTime expected = at("2026-07-14T12:00:00Z") - seconds(900) * 35039;
        std::uint64_t register1 = 0;
        for (const Data& row : *rows.list()) {
            QVERIFY(*DateTime::fromData(row.list()->front())->toUtc() == expected);
            QVERIFY(*(*row.list())[2].toUint64() >= register1);
            register1 = *(*row.list())[2].toUint64();
            expected += seconds(900);
        }
    }

    void rangeAccessGivesRowsBetweenTheLimits() {
        Bench bench;
        bench.join(16);
        RangeAccess range;
        range.from = stamp("2026-07-01T00:00:00Z");
        range.to = stamp("2026-07-01T01:00:00Z");
        Data rows = bench.value(7, profileName, 2, range);
        QCOMPARE(rows.list()->size(), std::size_t{5});
        QVERIFY(*DateTime::fromData(rows.list()->front().list()->front())->toUtc() == at("2026-07-01T00:00:00Z"));
        range.columns = {CaptureObject{3, Obis(1, 0, 1, 8, 0), 2, 0}};
        rows = bench.value(7, profileName, 2, range);
        QCOMPARE(rows.list()->front().list()->size(), std::size_t{1});
        QVERIFY(rows.list()->front().list()->front().tag() == DataTag::DoubleLongUnsigned);

        range.from = stamp("2031-07-01T00:00:00Z");
        range.to = stamp("2031-07-02T00:00:00Z");
        QCOMPARE(bench.value(7, profileName, 2, range).list()->size(), std::size_t{0});
        range.columns = {CaptureObject{3, Obis(1, 0, 99, 8, 0), 2, 0}};
        QVERIFY(errorOf(bench.get(16, 7, profileName, 2, range)) == DataAccessResult::ScopeOfAccessViolated);
        range.columns.clear();
        range.from = Data::unsigned8(1);
        QVERIFY(errorOf(bench.get(16, 7, profileName, 2, range)) == DataAccessResult::TypeUnmatched);
    }

    void entryAccessCountsRowsAndColumnsFromOne() {
        Bench bench;
        bench.join(16);
        Data rows = bench.value(7, profileName, 2, EntryAccess{1, 3, 1, 0});
        QCOMPARE(rows.list()->size(), std::size_t{3});
        QCOMPARE(rows.list()->front().list()->size(), std::size_t{4});
        const auto oldest = *DateTime::fromData(rows.list()->front().list()->front())->toUtc();
        QVERIFY(oldest == at("2026-07-14T12:00:00Z") - seconds(900) * 35039);
        rows = bench.value(7, profileName, 2, EntryAccess{35040, 0, 2, 3});
        QCOMPARE(rows.list()->size(), std::size_t{1});
        QCOMPARE(rows.list()->front().list()->size(), std::size_t{2});
        QCOMPARE(bench.value(7, profileName, 2, EntryAccess{40000, 0, 1, 0}).list()->size(), std::size_t{0});
        QVERIFY(errorOf(bench.get(16, 7, profileName, 2, EntryAccess{1, 3, 9, 9})) == DataAccessResult::ScopeOfAccessViolated);
    }

    /// However the rows are packed and ordered, a reader gets the same ones.
    void packsAndSortsTheSameRows_data() {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<int>("sort");
        const char* encodings[] = {"plain", "null", "compact", "delta"};
        for (int encoding = 0; encoding < 4; ++encoding) {
            for (int sort = 1; sort <= 6; ++sort) QTest::addRow("%s, sort %d", encodings[encoding], sort) << encoding << sort;
        }
    }
    void packsAndSortsTheSameRows() {
        QFETCH(int, encoding);
        QFETCH(int, sort);
        const EntryAccess lastDays{LoadProfile::capacity - 199, LoadProfile::capacity, 1, 0}, firstDays{1, 200, 1, 0};
        MeterOptions options = Bench::seeded();
        options.feeder.solar = true;
        const bool newestFirst = sort == 2 || sort == 3 || sort == 6;
        Bench reference(options);
        reference.join(16);
        const Data expected = reference.value(7, profileName, 2, lastDays);

        options.profileEncoding = static_cast<ProfileEncoding>(encoding);
        options.profileSort = static_cast<SortMethod>(sort);
        Bench bench(options);
        bench.join(16);
        QCOMPARE(bench.number(7, profileName, 5), static_cast<std::uint64_t>(sort));
        const auto object = CaptureObject::fromData(bench.value(7, profileName, 6));
        QCOMPARE(object->classId, sort < 3 ? cls::clock : cls::registerClass);
        const Bytes octets = encodeData(bench.value(7, profileName, 2, newestFirst ? firstDays : lastDays));
        if ((encoding == 1 && sort < 3) || encoding == 3) QVERIFY(octets.size() < encodeData(expected).size() * 3 / 4);

        ProfileOptions reading;
        reading.clockColumn = 0;
        reading.capturePeriod = minutes(15);
        reading.order = rowOrder(bench.meter.options().profileSort, object->classId == cls::clock);
        ProfileDecoder decoder(reading);
        QVERIFY(decoder.push(octets));
        QVERIFY(decoder.isComplete());
        QCOMPARE(decoder.rows().rows(), std::size_t{200});
        for (std::size_t row = 0; row < 200; ++row) {
            const DataList& cells = *(*expected.list())[newestFirst ? 199 - row : row].list();
            QCOMPARE(toHex(decoder.rows().clock(row)), toHex(*cells[0].octets()));
            for (std::size_t i = 1; i < 4; ++i) QVERIFY(decoder.rows().cell(i, row) == cells[i]);
        }
    }

    void nullClockKeepsOnlyTheFirstTimeStamp() {
        MeterOptions options = Bench::seeded();
        options.nullClock = true;
        Bench bench(options);
        bench.join(16);
        const Data rows = bench.value(7, profileName, 2, EntryAccess{1, 3, 1, 0});
        QVERIFY(!(*rows.list())[0].list()->front().isNull());
        QVERIFY((*rows.list())[1].list()->front().isNull());
    }

    void onlyManagementClearsTheProfile() {
        Bench bench;
        bench.join(17, "training");
        QVERIFY(bench.server.action(17, {7, profileName, 1}, Data::integer(0)).result == ActionResult::ReadWriteDenied);
        bench.join(1, "training");
        QVERIFY(bench.server.action(1, {7, profileName, 2}, Data::integer(0)).result == ActionResult::ReadWriteDenied);
        QVERIFY(bench.server.action(1, {7, profileName, 1}, Data::integer(0)).result == ActionResult::Success);
        bench.join(16);
        QCOMPARE(bench.number(7, profileName, 7), std::uint64_t{0});
        QCOMPARE(bench.value(7, profileName).list()->size(), std::size_t{0});
        bench.now += minutes(15);
        QCOMPARE(bench.number(7, profileName, 7), std::uint64_t{1});
    }

    void eventLogIsOrderedAndTellsOfPowerFailures() {
        Bench bench;
        bench.join(16);
        const Data log = bench.value(7, Obis(0, 0, 99, 98, 0));
        QVERIFY(log.list()->size() > 5);
        QCOMPARE(log.list()->size(), static_cast<std::size_t>(bench.number(7, Obis(0, 0, 99, 98, 0), 7)));
        std::optional<UtcTime> last;
        int down = 0;
        int up = 0;
        for (const Data& row : *log.list()) {
            const auto time = DateTime::fromData(row.list()->front())->toUtc();
            QVERIFY(time && (!last || *time >= *last));
            last = time;
            const auto code = *row.list()->back().toUint64();
            down += code == 1;
            up += code == 2;
        }
        QVERIFY(down > 0 && std::abs(down - up) <= 1);
        QVERIFY(bench.value(7, Obis(0, 0, 99, 98, 0)) == log);
    }
};

QTEST_APPLESS_MAIN(TestMeterObjects)
#include "tst_meter_objects.moc"
