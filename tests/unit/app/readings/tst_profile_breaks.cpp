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

std::vector<UtcTime> gapsIn(const std::vector<UtcTime>& times, std::chrono::seconds period, UtcTime begin, UtcTime end) {
    RowTimes rows(period);
    for (const UtcTime time : times) rows.add(time);
    return rows.gaps(begin, end);
}

class ProfileBreaksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesTheGaps();
    void refusesToCallAShortAnswerComplete();
    void keepsSlicesWhenTheLineBreaks();
    void goesOnAfterABreak();
    void givesUpAPartThatBreaksAgainAndAgain();
    void readsUntilTwoReadsAgree();
    void readsDoubtfulRowsAgainAfterDamage();
    void keepsSlicesWhenCancelled();
    void stopsOnTheCallersError();
    void findsGapsOnTheGrid();
    void toleratesDaysOfTwentyThreeHours();
};

void ProfileBreaksTest::namesTheGaps() {
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

void ProfileBreaksTest::refusesToCallAShortAnswerComplete() {
    ReadingBench bench;
    bench.meter.fillProfile(1000, midnight);
    bench.meter.refuseRange = bench.meter.refuseEntry = true;
    bench.meter.loseRows = 440;
    const Collected all = collect(bench);
    QVERIFY(!all.result);
    QCOMPARE(all.result.error(), makeError(Fault::Unexpected, Layer::Link, ReadingError::RowCount, 560));
    QCOMPARE(all.rows.size(), std::size_t{560});
}

void ProfileBreaksTest::keepsSlicesWhenTheLineBreaks() {
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

void ProfileBreaksTest::goesOnAfterABreak() {
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

void ProfileBreaksTest::givesUpAPartThatBreaksAgainAndAgain() {
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

void ProfileBreaksTest::readsUntilTwoReadsAgree() {
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

void ProfileBreaksTest::readsDoubtfulRowsAgainAfterDamage() {
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

void ProfileBreaksTest::keepsSlicesWhenCancelled() {
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

void ProfileBreaksTest::stopsOnTheCallersError() {
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

void ProfileBreaksTest::findsGapsOnTheGrid() {
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

void ProfileBreaksTest::toleratesDaysOfTwentyThreeHours() {
    // Local midnights around 2026-03-29 and 2026-10-25 in Central Europe.
    const std::vector<UtcTime> spring{midnight, midnight + 24h, midnight + 47h, midnight + 71h};
    QCOMPARE(gapsIn(spring, 86400s, midnight, midnight + 71h).size(), std::size_t{0});
    const std::vector<UtcTime> autumn{midnight, midnight + 25h, midnight + 49h};
    QCOMPARE(gapsIn(autumn, 86400s, midnight, midnight + 49h).size(), std::size_t{0});
    QCOMPARE(gapsIn({midnight, midnight + 72h}, 86400s, midnight, midnight + 72h).size(), std::size_t{2});
}

}  // namespace

QTEST_GUILESS_MAIN(ProfileBreaksTest)
#include "tst_profile_breaks.moc"
