#include <QTest>
#include <algorithm>

#include "CollectedProfile.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;
using test::collect;
using test::Collected;
using test::isComplete;
using test::ReadingBench;

namespace {

const UtcTime midnight = *fromIso8601("2026-11-22T00:00:00Z");

class ProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryRowByRange();
    void fallsBackWhenSelectionIsRefused_data();
    void fallsBackWhenSelectionIsRefused();
    void readsTheAskedRangeInEveryWay_data();
    void readsTheAskedRangeInEveryWay();
    void understandsAMeterThatIgnoresTheSelection();
    void followsTheQuirksOfAMeter();
    void placesAClockWithoutDeviationByTheQuirks();
    void fillsNullClockCellsBeforeFiltering();
    void putsNewestFirstBuffersInOrder_data();
    void putsNewestFirstBuffersInOrder();
    void readsABufferSortedByValueAsAWhole();
    void doesNotGuessTimesInABufferSortedByValue();
    void restrictsRangesByTheSortObject();
    void repeatsValuesForNullCells();
    void readsEventsWithoutACapturePeriod();
    void keepsTheRepeatedHourApart();
    void namesTimesThatOccurTwice();
    void handsOverLongBuffersInPieces();
    void readsLocalTimeStamps_data();
    void readsLocalTimeStamps();
    void asksForATimeBase();
    void readsAnEmptyProfile();
    void saysWhenThereIsNoProfile();
    void makesAReadingOfEachNumericCell();
    void derivesQualityFromTheStatus_data();
    void derivesQualityFromTheStatus();
};

void ProfileTest::readsEveryRowByRange() {
    ReadingBench bench;
    bench.meter.fillProfile(2000, midnight);
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QVERIFY(isComplete(all, bench.meter));
    QCOMPARE(all.result->rows, std::uint64_t{2000});
    QCOMPARE(all.result->entriesInUse, std::uint64_t{2000});
    QCOMPARE(all.result->gaps.size(), std::size_t{0});
    QCOMPARE(all.result->capturePeriod.count(), 900);
    QCOMPARE(all.result->first, bench.meter.rows.front().time);
    QCOMPARE(all.result->last, midnight);
    QVERIFY(all.slices >= 4);
    QCOMPARE(bench.meter.wholes, 0);
    QCOMPARE(all.columns.size(), std::size_t{3});
    QVERIFY(all.columns[0].isClock);
    QVERIFY(all.columns[1].isStatus);
    QCOMPARE(all.columns[2].scaler, (dlms::ScalerUnit{1, 30}));
    QCOMPARE(all.progress.rows, std::uint64_t{2000});
    QCOMPARE(all.progress.expectedRows, std::optional<std::uint64_t>(2000));
    QVERIFY(all.progress.octets > 2000 * 20);
}

void ProfileTest::fallsBackWhenSelectionIsRefused_data() {
    QTest::addColumn<bool>("refuseEntry");
    QTest::newRow("entries") << false;
    QTest::newRow("whole") << true;
}

void ProfileTest::fallsBackWhenSelectionIsRefused() {
    QFETCH(bool, refuseEntry);
    ReadingBench bench;
    bench.meter.fillProfile(1000, midnight);
    bench.meter.refuseRange = true;
    bench.meter.refuseEntry = refuseEntry;
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QVERIFY(isComplete(all, bench.meter));
    QCOMPARE(all.result->gaps.size(), std::size_t{0});
    QCOMPARE(bench.meter.wholes, refuseEntry ? 1 : 0);
    QVERIFY(refuseEntry ? all.slices == 1 : all.slices >= 3);
}

void ProfileTest::readsTheAskedRangeInEveryWay_data() {
    QTest::addColumn<bool>("refuseRange");
    QTest::addColumn<bool>("refuseEntry");
    QTest::addColumn<bool>("ignore");
    QTest::newRow("range") << false << false << false;
    QTest::newRow("range without entries") << false << true << false;
    QTest::newRow("entries") << true << false << false;
    QTest::newRow("whole") << true << true << false;
    QTest::newRow("ignored") << false << false << true;
}

void ProfileTest::readsTheAskedRangeInEveryWay() {
    QFETCH(bool, refuseRange);
    QFETCH(bool, refuseEntry);
    QFETCH(bool, ignore);
    ReadingBench bench;
    bench.meter.fillProfile(1000, midnight);
    bench.meter.refuseRange = refuseRange;
    bench.meter.refuseEntry = refuseEntry;
    bench.meter.ignoreSelection = ignore;
    ProfileRequest request;
    request.from = midnight - 48h;
    request.to = midnight - 24h;
    const Collected all = collect(bench, request);
    QVERIFY(all.result);
    // Both ends and every quarter hour between.
    QCOMPARE(all.rows.size(), std::size_t{97});
    QCOMPARE(all.rows.front().time, *request.from);
    QCOMPARE(all.rows.back().time, *request.to);
    QCOMPARE(all.result->gaps.size(), std::size_t{0});
}

void ProfileTest::followsTheQuirksOfAMeter() {
    ReadingBench bench;
    bench.meter.fillProfile(200, midnight);
    bench.meter.capturePeriod = 0;
    bench.meter.nullClock = true;
    bench.meter.refuseRange = bench.meter.refuseEntry = true;
    Quirks quirks;
    QVERIFY(!collect(bench).result);
    quirks.assumedCapturePeriod = 900s;
    bench.link->setQuirks(quirks);
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QCOMPARE(all.rows.size(), std::size_t{200});
    quirks.nullRule = NullRule::None;
    bench.link->setQuirks(quirks);
    QVERIFY(!collect(bench).result);
}

void ProfileTest::placesAClockWithoutDeviationByTheQuirks() {
    ReadingBench bench;
    bench.meter.fillProfile(100, midnight);
    bench.meter.deviation = dlms::DateTime::unspecifiedDeviation;
    bench.meter.refuseRange = true;
    QVERIFY(!collect(bench).result);
    Quirks quirks;
    quirks.clockWithoutDeviation = {ClockRule::Kind::Zone, "Asia/Kolkata"};
    bench.link->setQuirks(quirks);
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QCOMPARE(all.rows.size(), std::size_t{100});
    // The double's wall clock shows what it calls UTC: five and a half hours later than the same digits in Kolkata.
    QCOMPARE(all.rows.back().time, midnight - 330min);
}

void ProfileTest::understandsAMeterThatIgnoresTheSelection() {
    ReadingBench bench;
    bench.meter.fillProfile(500, midnight);
    bench.meter.ignoreSelection = true;
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QVERIFY(isComplete(all, bench.meter));
}

void ProfileTest::fillsNullClockCellsBeforeFiltering() {
    ReadingBench bench;
    bench.meter.fillProfile(400, midnight);
    bench.meter.nullClock = true;
    bench.meter.refuseRange = bench.meter.refuseEntry = true;
    ProfileRequest request;
    request.from = midnight - 1h;
    const Collected all = collect(bench, request);
    QVERIFY(all.result);
    QCOMPARE(all.rows.size(), std::size_t{5});
    QCOMPARE(all.rows.front().time, midnight - 1h);
    QVERIFY(all.rows.front().derivedTime);
    QCOMPARE(all.rows.front().meterTime, toHex(dlms::DateTime::fromUtc(midnight - 1h).toBytes()));
    QCOMPARE(all.rows.front().values[2]->toString(), std::to_string(bench.meter.rows[395].energy) + "0");

    // By range too, where each slice starts with a full time stamp.
    ReadingBench ranges;
    ranges.meter.fillProfile(400, midnight);
    ranges.meter.nullClock = true;
    QVERIFY(isComplete(collect(ranges), ranges.meter));
}

void ProfileTest::putsNewestFirstBuffersInOrder_data() {
    QTest::addColumn<bool>("refuseRange");
    QTest::addColumn<bool>("refuseEntry");
    QTest::addColumn<bool>("nullClock");
    for (const bool null : {false, true}) {
        const char* clocks = null ? "null clocks" : "full clocks";
        QTest::addRow("range, %s", clocks) << false << false << null;
        QTest::addRow("entries, %s", clocks) << true << false << null;
        QTest::addRow("whole, %s", clocks) << true << true << null;
    }
}

/// Last in, first out: a null clock stands for the time before minus the capture period.
void ProfileTest::putsNewestFirstBuffersInOrder() {
    QFETCH(bool, refuseRange);
    QFETCH(bool, refuseEntry);
    QFETCH(bool, nullClock);
    ReadingBench bench;
    bench.meter.fillProfile(700, midnight);
    bench.meter.sortMethod = 2;
    bench.meter.refuseRange = refuseRange;
    bench.meter.refuseEntry = refuseEntry;
    bench.meter.nullClock = nullClock;
    const Collected all = collect(bench);
    QVERIFY(all.result);
    Collected sorted = all;
    std::sort(sorted.rows.begin(), sorted.rows.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    QVERIFY(isComplete(sorted, bench.meter));
    QCOMPARE(all.result->gaps.size(), std::size_t{0});
    QCOMPARE(all.result->duplicates.size(), std::size_t{0});
    QCOMPARE(all.result->sortMethod, dlms::SortMethod::Lifo);
    if (!refuseRange || refuseEntry) QVERIFY(isComplete(all, bench.meter));
}

void ProfileTest::readsABufferSortedByValueAsAWhole() {
    ReadingBench bench;
    bench.meter.fillProfile(60, midnight);
    bench.meter.rows[7].energy = 900'000;
    bench.meter.sortMethod = 3;
    bench.meter.sortObject = {dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2, 0};
    bench.meter.rows.erase(bench.meter.rows.begin() + 20);
    ProfileRequest request;
    request.from = midnight - 5h;
    const Collected part = collect(bench, request);
    QVERIFY(part.result);
    QCOMPARE(part.rows.size(), std::size_t{21});
    QCOMPARE(bench.meter.ranges + bench.meter.entries, 0);
    const Collected all = collect(bench);
    QVERIFY(isComplete(all, bench.meter));
    // The largest values promise no row for any interval.
    QCOMPARE(all.result->gaps.size(), std::size_t{0});
    bench.meter.loseRows = 3;
    QCOMPARE(collect(bench).result.error(), makeError(Fault::Unexpected, Layer::Link, ReadingError::RowCount, 56));
}

void ProfileTest::doesNotGuessTimesInABufferSortedByValue() {
    ReadingBench bench;
    bench.meter.fillProfile(60, midnight);
    bench.meter.sortMethod = 4;
    bench.meter.sortObject = {dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2, 0};
    bench.meter.nullClock = true;
    QCOMPARE(collect(bench).result.error(), makeError(Fault::Malformed, Layer::Data, dlms::DataError::BadClock, 1));
}

void ProfileTest::restrictsRangesByTheSortObject() {
    ReadingBench bench;
    bench.meter.fillProfile(200, midnight);
    bench.meter.sortObject = {dlms::cls::clock, dlms::Obis(0, 0, 1, 0, 0, 1), 2, 0};
    QVERIFY(isComplete(collect(bench), bench.meter));
    QCOMPARE(bench.meter.restricting->instance, dlms::Obis(0, 0, 1, 0, 0, 1));
    bench.meter.sortObject = {0, dlms::Obis(0, 0, 0, 0, 0, 0), 0, 0};  // unsorted, says the meter
    QVERIFY(isComplete(collect(bench), bench.meter));
    QCOMPARE(bench.meter.restricting->instance, dlms::Obis(0, 0, 1, 0, 0));
}

void ProfileTest::repeatsValuesForNullCells() {
    ReadingBench bench;
    bench.meter.fillProfile(300, midnight);
    for (std::size_t i = 1; i < 300; i += 2) bench.meter.rows[i].energy = bench.meter.rows[i - 1].energy;
    bench.meter.nullRepeats = bench.meter.nullClock = true;
    QVERIFY(isComplete(collect(bench), bench.meter));
    ProfileRequest request;
    request.nullRule = dlms::NullRule::Absent;
    bench.meter.refuseRange = bench.meter.refuseEntry = true;
    const Collected holes = collect(bench, request);
    QVERIFY(holes.result);
    QVERIFY(!holes.rows[1].values[2]);
}

void ProfileTest::readsEventsWithoutACapturePeriod() {
    ReadingBench bench;
    bench.meter.fillProfile(40, midnight);
    bench.meter.capturePeriod = 0;
    for (std::size_t i = 0; i < 40; ++i) bench.meter.rows[i].time = midnight - std::chrono::seconds((40 - i) * (40 - i) * 7);
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QVERIFY(isComplete(all, bench.meter));
    QCOMPARE(all.result->gaps.size(), std::size_t{0});
    bench.meter.refuseRange = bench.meter.refuseEntry = true;
    bench.meter.loseRows = 1;
    QCOMPARE(collect(bench).result.error(), makeError(Fault::Unexpected, Layer::Link, ReadingError::RowCount, 39));
}

/// 2026-10-25 in Central Europe has 25 hours: four quarter hours between 02:00 and 03:00 come twice.
void ProfileTest::keepsTheRepeatedHourApart() {
    const UtcTime end = *fromIso8601("2026-10-25T06:00:00Z");
    const UtcTime change = *fromIso8601("2026-10-25T01:00:00Z");
    ReadingBench bench;
    bench.meter.fillProfile(40, end);
    bench.meter.refuseRange = bench.meter.refuseEntry = true;
    bench.meter.stamp = [&](const test::TestMeter::Row& row) {
        const bool summer = row.time < change;
        return dlms::DateTime::fromUtc(row.time, summer ? -120 : -60, summer ? 0x80 : 0x00);
    };
    Collected all = collect(bench);
    QVERIFY(isComplete(all, bench.meter));
    QCOMPARE(all.result->gaps.size() + all.result->duplicates.size(), std::size_t{0});

    // The same without deviations: the daylight bit tells the passes apart.
    const auto withDeviation = bench.meter.stamp;
    bench.meter.stamp = [&](const test::TestMeter::Row& row) {
        dlms::DateTime time = withDeviation(row);
        time.deviation = dlms::DateTime::unspecifiedDeviation;
        return time;
    };
    ProfileRequest request;
    request.assumedDeviation = -60;
    request.assumedDaylight = -60;
    all = collect(bench, request);
    QVERIFY(isComplete(all, bench.meter));
    QCOMPARE(all.result->gaps.size() + all.result->duplicates.size(), std::size_t{0});

    // And without the bit: both passes stay, and the times that they share are named.
    request.assumedDaylight = 0;
    all = collect(bench, request);
    QVERIFY(all.result);
    QCOMPARE(all.rows.size(), std::size_t{40});
    QCOMPARE(all.result->duplicates, (std::vector<UtcTime>{change, change + 15min, change + 30min, change + 45min}));
}

void ProfileTest::namesTimesThatOccurTwice() {
    ReadingBench bench;
    bench.meter.fillProfile(300, midnight);
    bench.meter.rows[120].time = bench.meter.rows[119].time;
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QCOMPARE(all.result->duplicates, (std::vector<UtcTime>{bench.meter.rows[119].time}));
    QCOMPARE(all.result->gaps, (std::vector<UtcTime>{bench.meter.rows[119].time + 15min}));
    QCOMPARE(all.result->rows, std::uint64_t{300});
}

void ProfileTest::handsOverLongBuffersInPieces() {
    ReadingBench bench;
    bench.meter.fillProfile(50'000, midnight);
    bench.meter.profileEntries = 50'000;
    bench.meter.refuseRange = bench.meter.refuseEntry = true;
    std::size_t largest = 0, pieces = 0, rows = 0;
    QVERIFY(bench.link->open());
    const auto result = readProfile(
        *bench.link, {}, [&](const auto&, auto, const std::vector<ProfileRow>& some) -> Result<void> {
            largest = std::max(largest, some.size());
            rows += some.size();
            ++pieces;
            return {};
        },
        {});
    QVERIFY(result);
    QCOMPARE(rows, std::size_t{50'000});
    QVERIFY(pieces >= 2);
    QVERIFY(largest < 25'000);
    QCOMPARE(bench.meter.wholes, 1);
}

void ProfileTest::readsLocalTimeStamps_data() {
    QTest::addColumn<int>("deviation");
    QTest::addColumn<bool>("refuseDeviation");
    QTest::newRow("Berlin") << -60 << false;
    QTest::newRow("India") << -330 << false;
    QTest::newRow("New York") << 300 << false;
    QTest::newRow("limits without deviation") << -120 << true;
}

void ProfileTest::readsLocalTimeStamps() {
    QFETCH(int, deviation);
    QFETCH(bool, refuseDeviation);
    ReadingBench bench;
    bench.meter.deviation = static_cast<std::int16_t>(deviation);
    bench.meter.refuseRangeWithDeviation = refuseDeviation;
    bench.meter.refuseEntry = false;
    bench.meter.fillProfile(400, midnight);
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QVERIFY(isComplete(all, bench.meter));
    QVERIFY(bench.meter.ranges > 0);
    QCOMPARE(bench.meter.wholes, 0);
}

void ProfileTest::asksForATimeBase() {
    ReadingBench bench;
    bench.meter.deviation = dlms::DateTime::unspecifiedDeviation;
    bench.meter.refuseRange = bench.meter.refuseEntry = true;
    bench.meter.rows = {{midnight, 1, 0}};
    QCOMPARE(collect(bench).result.error().code, static_cast<std::uint16_t>(ReadingError::NoTimeBase));
}

void ProfileTest::readsAnEmptyProfile() {
    ReadingBench bench;
    bench.meter.now = midnight;
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QCOMPARE(all.result->rows, std::uint64_t{0});
    QCOMPARE(all.slices, std::size_t{0});
}

void ProfileTest::saysWhenThereIsNoProfile() {
    ReadingBench bench;
    ProfileRequest request;
    request.profile = dlms::Obis(1, 0, 99, 2, 0);
    QCOMPARE(collect(bench, request).result.error(), makeError(Fault::Refused, Layer::Xdlms, dlms::XdlmsError::AccessRefused, 4));
    bench.meter.values[{dlms::cls::profileGeneric, dlms::Obis(1, 0, 99, 1, 0), 3}] = [] { return dlms::Data::array({}); };
    QCOMPARE(collect(bench).result.error().code, static_cast<std::uint16_t>(ReadingError::NoColumns));
    bench.meter.values[{dlms::cls::profileGeneric, dlms::Obis(1, 0, 99, 1, 0), 3}] = [] {
        return dlms::Data::array({dlms::CaptureObject{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2, 0}.toData()});
    };
    QCOMPARE(collect(bench).result.error().code, static_cast<std::uint16_t>(ReadingError::NoClockColumn));
}

void ProfileTest::makesAReadingOfEachNumericCell() {
    ReadingBench bench;
    bench.meter.fillProfile(3, midnight);
    bench.meter.rows[1].status = 0x80;
    const Collected all = collect(bench);
    const auto readings = toReadings("12345678", all.columns, 900s, all.rows);
    QCOMPARE(readings.size(), std::size_t{3});
    const mdms::Reading& second = readings[1];
    QCOMPARE(second.meter, std::string("12345678"));
    QCOMPARE(second.kind, mdms::ReadingKind::Interval);
    QCOMPARE(second.interval.count(), 900);
    QCOMPARE(second.obis, dlms::Obis(1, 0, 1, 8, 0));
    QCOMPARE(second.classId, std::uint16_t{3});
    QCOMPARE(second.time, midnight - 15min);
    QCOMPARE(second.value.toString(), std::string("10070"));
    QCOMPARE(second.unit, dlms::UnitCode{30});
    QCOMPARE(second.quality, mdms::Quality::PowerFail);
    QCOMPARE(readings[0].quality, mdms::Quality::Valid);
    QCOMPARE(second.meterTime, std::string("07EA0B1506172D0000000000"));
}

void ProfileTest::derivesQualityFromTheStatus_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("clockStatus");
    QTest::addColumn<int>("quality");
    const auto row = [](const char* name, int status, int clock, mdms::Quality quality) {
        QTest::newRow(name) << status << clock << static_cast<int>(quality);
    };
    row("fine", 0, 0, mdms::Quality::Valid);
    row("daylight saving", 0x08, 0x80, mdms::Quality::Valid);
    row("status not specified", 0, 0xFF, mdms::Quality::Valid);
    row("critical error", 0x01, 0, mdms::Quality::Questionable);
    row("clock invalid", 0x02, 0, mdms::Quality::ClockDoubtful);
    row("data not valid", 0x04, 0, mdms::Quality::Questionable);
    row("clock adjusted", 0x20, 0, mdms::Quality::ClockDoubtful);
    row("power down", 0x80, 0, mdms::Quality::PowerFail);
    row("stamp invalid", 0, 0x01, mdms::Quality::ClockDoubtful);
    row("stamp doubtful", 0, 0x82, mdms::Quality::ClockDoubtful);
    row("worst of all", 0xFF, 0x03, mdms::Quality::Questionable);
    row("clock before power", 0xA0, 0, mdms::Quality::ClockDoubtful);
}

void ProfileTest::derivesQualityFromTheStatus() {
    QFETCH(int, status);
    QFETCH(int, clockStatus);
    QFETCH(int, quality);
    ProfileRow row;
    row.status = static_cast<std::uint64_t>(status);
    row.meterTime = toHex(dlms::DateTime::fromUtc(midnight, 0, static_cast<std::uint8_t>(clockStatus)).toBytes());
    QCOMPARE(static_cast<int>(qualityOf(row)), quality);
}

}  // namespace

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
