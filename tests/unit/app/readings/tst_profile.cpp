#include <QTest>
#include <algorithm>

#include "app/readings/ProfileGaps.h"
#include "app/readings/Registers.h"
#include "FaultyTransport.h"
#include "ReadingBench.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;
using test::ReadingBench;

namespace {

const UtcTime midnight = *fromIso8601("2026-11-22T00:00:00Z");

std::vector<UtcTime> gapsIn(const std::vector<UtcTime>& times, std::chrono::seconds period, UtcTime begin, UtcTime end) {
    RowTimes rows(period);
    for (const UtcTime time : times) rows.add(time);
    return rows.gaps(begin, end);
}

struct Collected {
    std::vector<ProfileColumn> columns;
    std::vector<ProfileRow> rows;
    std::size_t slices = 0;
    ProfileProgress progress;
    Result<ProfileResult> result = fail(Fault::Misuse, Layer::Base, ReadingError::BadRow);
};

Collected collect(ReadingBench& bench, const ProfileRequest& request = {}) {
    Collected all;
    if (!bench.link->isOpen() && !bench.link->open()) return all;
    all.result = readProfile(
        *bench.link, request,
        [&](const std::vector<ProfileColumn>& columns, std::chrono::seconds, const std::vector<ProfileRow>& rows) {
            all.columns = columns;
            all.rows.insert(all.rows.end(), rows.begin(), rows.end());
            ++all.slices;
            return Result<void>();
        },
        [&](const ProfileProgress& progress) { all.progress = progress; });
    return all;
}

/// Every row of the meter once, in order, with the value scaled by 10¹.
bool isComplete(const Collected& all, const test::TestMeter& meter) {
    if (all.rows.size() != meter.rows.size()) return false;
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        const ProfileRow& row = all.rows[i];
        if (row.time != meter.rows[i].time || row.status != std::uint64_t{meter.rows[i].status}) return false;
        if (row.values.size() != 3 || row.values[0] || row.values[1] || !row.values[2]) return false;
        if (row.values[2]->toString() != std::to_string(meter.rows[i].energy) + "0") return false;
    }
    return true;
}

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
    void namesTheGaps();
    void refusesToCallAShortAnswerComplete();
    void keepsSlicesWhenTheLineBreaks();
    void goesOnAfterABreak();
    void givesUpAPartThatBreaksAgainAndAgain();
    void readsUntilTwoReadsAgree();
    void readsDoubtfulRowsAgainAfterDamage();
    void keepsSlicesWhenCancelled();
    void stopsOnTheCallersError();
    void readsLocalTimeStamps_data();
    void readsLocalTimeStamps();
    void asksForATimeBase();
    void readsAnEmptyProfile();
    void saysWhenThereIsNoProfile();
    void makesAReadingOfEachNumericCell();
    void derivesQualityFromTheStatus_data();
    void derivesQualityFromTheStatus();
    void findsGapsOnTheGrid();
    void toleratesDaysOfTwentyThreeHours();
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

void ProfileTest::namesTheGaps() {
    ReadingBench bench;
    bench.meter.fillProfile(300, midnight);
    const UtcTime lostA = bench.meter.rows[100].time, lostB = bench.meter.rows[101].time, lostC = bench.meter.rows[200].time;
    bench.meter.rows.erase(bench.meter.rows.begin() + 200);
    bench.meter.rows.erase(bench.meter.rows.begin() + 100, bench.meter.rows.begin() + 102);
    bench.meter.now = midnight + 40min;
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QVERIFY(isComplete(all, bench.meter));
    QCOMPARE(all.result->gaps, (std::vector<UtcTime>{lostA, lostB, lostC, midnight + 15min, midnight + 30min}));

    // The interval that has just ended may still be written.
    bench.meter.now = midnight + 30min + 20s;
    QCOMPARE(collect(bench).result->gaps.size(), std::size_t{4});

    // From before the oldest row: what was never there is no gap; a missing first row of the asked range is one.
    ProfileRequest request;
    request.from = midnight - std::chrono::hours(24 * 365);
    request.to = lostB;
    QCOMPARE(collect(bench, request).result->gaps, (std::vector<UtcTime>{lostA, lostB}));
    request.from = lostA;
    request.to = lostB + 15min;
    QCOMPARE(collect(bench, request).result->gaps, (std::vector<UtcTime>{lostA, lostB}));
}

void ProfileTest::refusesToCallAShortAnswerComplete() {
    ReadingBench bench;
    bench.meter.fillProfile(1000, midnight);
    bench.meter.refuseRange = bench.meter.refuseEntry = true;
    bench.meter.loseRows = 440;
    const Collected all = collect(bench);
    QVERIFY(!all.result);
    QCOMPARE(all.result.error(), makeError(Fault::Unexpected, Layer::Link, ReadingError::RowCount, 560));
    QCOMPARE(all.rows.size(), std::size_t{560});
}

void ProfileTest::keepsSlicesWhenTheLineBreaks() {
    ReadingBench bench(true);
    bench.meter.fillProfile(1500, midnight);
    bench.meter.onRange = [&] {
        if (bench.meter.ranges == 3) bench.faults.unplugAfter = bench.faults.read + 100;
    };
    const Collected broken = collect(bench);
    QVERIFY(!broken.result);
    QCOMPARE(broken.result.error().fault, Fault::LinkLost);
    QVERIFY(broken.rows.size() > 90 && broken.rows.size() < 1500);

    bench.faults.unplugAfter.reset();
    bench.meter.onRange = nullptr;
    QVERIFY(bench.link->open());
    ProfileRequest rest;
    rest.from = broken.rows.back().time + 1s;
    Collected all = collect(bench, rest);
    QVERIFY(all.result);
    all.rows.insert(all.rows.begin(), broken.rows.begin(), broken.rows.end());
    QVERIFY(isComplete(all, bench.meter));
}

void ProfileTest::goesOnAfterABreak() {
    ReadingBench bench(true);
    bench.meter.fillProfile(1500, midnight);
    bench.meter.onRange = [&] {
        if (bench.meter.ranges == 2 || bench.meter.ranges == 4) bench.faults.unplugAfter = bench.faults.read + 100;
    };
    ProfileRequest request;
    int breaks = 0;
    request.reconnect = [&](const Error& lost) {
        if (lost.fault == Fault::LinkLost) ++breaks;
        bench.faults.unplugAfter.reset();
        return bench.link->open().has_value();
    };
    const Collected all = collect(bench, request);
    QVERIFY(all.result);
    QCOMPARE(breaks, 2);
    QCOMPARE(all.result->readAgain, std::uint64_t{2});
    QVERIFY(isComplete(all, bench.meter));
}

void ProfileTest::givesUpAPartThatBreaksAgainAndAgain() {
    ReadingBench bench(true);
    bench.meter.fillProfile(1500, midnight);
    bench.meter.onRange = [&] {
        if (bench.meter.ranges >= 2) bench.faults.unplugAfter = bench.faults.read + 100;
    };
    ProfileRequest request;
    int breaks = 0;
    request.reconnect = [&](const Error&) {
        ++breaks;
        bench.faults.unplugAfter.reset();
        return bench.link->open().has_value();
    };
    const Collected broken = collect(bench, request);
    QVERIFY(!broken.result);
    QCOMPARE(broken.result.error().fault, Fault::LinkLost);
    QCOMPARE(breaks, 3);
    QVERIFY(broken.rows.size() > 90);
}

void ProfileTest::readsUntilTwoReadsAgree() {
    ReadingBench bench(true);
    bench.meter.fillProfile(300, midnight);
    const auto truth = bench.meter.rows[20].energy;
    bench.meter.rows[20].energy = truth + 1;
    bench.meter.onRange = [&] { bench.meter.rows[20].energy = truth; };  // after the first answer
    ProfileRequest request;
    request.twice = true;
    const Collected all = collect(bench, request);
    QVERIFY(all.result);
    QVERIFY(isComplete(all, bench.meter));
    QVERIFY(all.result->readAgain > 0);
    QVERIFY(std::all_of(all.rows.begin(), all.rows.end(), [](const ProfileRow& row) { return row.confirmed; }));
    const auto readings = toReadings("1", all.columns, 900s, all.rows);
    QVERIFY(!readings.empty());
    QVERIFY(readings.front().verification == mdms::Verification::TwoReadsAgree);
}

void ProfileTest::readsDoubtfulRowsAgainAfterDamage() {
    ReadingBench bench(true);
    bench.meter.fillProfile(300, midnight);
    test::FaultyTransport::Faults faults;
    faults.in.bitErrors = 2e-4;
    // Frames that cannot get shorter: the same connection all the time.
    const auto address = MeterAddress::parse("hdlc+tcp://meter:1?maxinfo=32&window=1");
    bench.link = std::make_unique<MeterLink>(*address, crypto::SecureBytes{}, LinkCallbacks{}, bench.token, [&] {
        return std::make_unique<test::FaultyTransport>(std::make_unique<test::ServedTransport>(bench.meter, true, bench.faults), faults);
    });
    // A total that falls: no frame notices it, its neighbours do.
    const auto truth = bench.meter.rows[20].energy;
    bench.meter.rows[20].energy = 0;
    bench.meter.onRange = [&] { bench.meter.rows[20].energy = truth; };
    const Collected all = collect(bench);
    QVERIFY(all.result);
    QVERIFY(bench.link->counters().errors > 0);
    QVERIFY(all.result->readAgain > 0);
    QVERIFY(isComplete(all, bench.meter));
}

void ProfileTest::keepsSlicesWhenCancelled() {
    ReadingBench bench;
    bench.meter.fillProfile(1500, midnight);
    bench.meter.onRange = [&] {
        if (bench.meter.ranges == 2) bench.token.cancel();
    };
    const Collected stopped = collect(bench);
    QVERIFY(!stopped.result);
    QCOMPARE(stopped.result.error().fault, Fault::Cancelled);
    QVERIFY(stopped.rows.size() > 90 && stopped.rows.size() < 1500);
    bench.token.reset();
    QVERIFY(bench.link->isOpen());
    bench.meter.onRange = nullptr;
    QVERIFY(isComplete(collect(bench), bench.meter));
}

void ProfileTest::stopsOnTheCallersError() {
    ReadingBench bench;
    bench.meter.fillProfile(1500, midnight);
    QVERIFY(bench.link->open());
    int slices = 0;
    const auto result = readProfile(
        *bench.link, {}, [&](const auto&, auto, const auto&) -> Result<void> {
            ++slices;
            return Unexpected(Error{Fault::Exhausted, Layer::Store, 7, 0});
        },
        {});
    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{Fault::Exhausted, Layer::Store, 7, 0}));
    QCOMPARE(slices, 1);
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

void ProfileTest::findsGapsOnTheGrid() {
    const auto at = [](int minutes) { return midnight + std::chrono::minutes(minutes); };
    QCOMPARE(gapsIn({at(0), at(15), at(45)}, 900s, at(0), at(45)), (std::vector<UtcTime>{at(30)}));
    // A row between two ends, as after a power cut, fills nothing and breaks nothing.
    QCOMPARE(gapsIn({at(0), at(7), at(15), at(30)}, 900s, at(0), at(30)), (std::vector<UtcTime>{}));
    QCOMPARE(gapsIn({at(0), at(7), at(45)}, 900s, at(0), at(45)), (std::vector<UtcTime>{at(15), at(30)}));
    QCOMPARE(gapsIn({at(0)}, 900s, at(0), at(15) - 1ms), (std::vector<UtcTime>{}));
    QCOMPARE(gapsIn({at(0)}, 900s, at(0), at(15)), (std::vector<UtcTime>{at(15)}));
    QCOMPARE(gapsIn({}, 900s, at(0), at(31)), (std::vector<UtcTime>{at(0), at(15), at(30)}));
    QCOMPARE(gapsIn({at(0), at(0), at(15)}, 900s, at(0), at(15)), (std::vector<UtcTime>{}));
    QCOMPARE(gapsIn({at(0), at(300)}, 0s, at(0), at(300)), (std::vector<UtcTime>{}));
}

void ProfileTest::toleratesDaysOfTwentyThreeHours() {
    // Local midnights around 2026-03-29 and 2026-10-25 in Central Europe.
    const std::vector<UtcTime> spring{midnight, midnight + 24h, midnight + 47h, midnight + 71h};
    QCOMPARE(gapsIn(spring, 86400s, midnight, midnight + 71h).size(), std::size_t{0});
    const std::vector<UtcTime> autumn{midnight, midnight + 25h, midnight + 49h};
    QCOMPARE(gapsIn(autumn, 86400s, midnight, midnight + 49h).size(), std::size_t{0});
    QCOMPARE(gapsIn({midnight, midnight + 72h}, 86400s, midnight, midnight + 72h).size(), std::size_t{2});
}

}  // namespace

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
