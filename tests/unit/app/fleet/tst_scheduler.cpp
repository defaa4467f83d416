#include <QTest>
#include <map>
#include <set>

#include "app/fleet/FleetScheduler.h"

using namespace ami;
using namespace ami::app::fleet;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t octets = 100;

/// Everybody wants to send at once; who may go at @p now.
std::vector<MeterIndex> going(FleetScheduler& scheduler, Instant now) {
    std::vector<MeterIndex> all;
    while (const auto next = scheduler.next(now)) all.push_back(*next);
    return all;
}

/// Runs @p meters meters of @p exchanges each over a line that carries one exchange in @p service and takes @p base without a queue.
struct Line {
    Micros base{400ms}, service{50ms};
    std::map<Instant, MeterIndex> coming;
    Instant freeFrom{};
    Micros longestQueue{0};

    void send(MeterIndex meter, Instant now) {
        const Instant begin = std::max(now, freeFrom);
        longestQueue = std::max(longestQueue, std::chrono::duration_cast<Micros>(begin - now));
        freeFrom = begin + service;
        Instant back = begin + base;
        while (coming.contains(back)) back += 1us;
        coming[back] = meter;
    }
};

}  // namespace

class TestScheduler : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsWithAFewAndGrowsWithAnswers();
    void keepsALineBusyWithoutALongQueue();
    void aParentCarriesOnlySoMany();
    void branchesGetTurnsInProportionToWhatIsLeft();
    void begunMetersGoFirstInTheirOrder();
    void aMeterSetAsideTakesNoPlaceAndComesAgain();
    void whatWasLostGivesItsPlaceBack();
    void silenceHalvesTheWindow();
    void lossAloneDoesNot();
    void silenceOfMetersThatWereNeverHeardStopsNobody();
    void waitsGrowWithTriesAndFollowTheMeasuredTime();
    void aMeterThatWantsTwiceWaitsOnce();
};

void TestScheduler::startsWithAFewAndGrowsWithAnswers() {
    FleetScheduler scheduler({});
    const Instant start{};
    for (int i = 0; i < 100; ++i) scheduler.want(scheduler.add({}), octets, FleetScheduler::Turn::Fresh, start);
    const auto first = going(scheduler, start);
    QCOMPARE(first.size(), std::size_t{4});
    QCOMPARE(scheduler.underWay(), 4u);
    for (const MeterIndex meter : first) {
        scheduler.answered(meter, 100ms, start + 100ms);
        scheduler.finished(meter);
        going(scheduler, start + 100ms);
    }
    QCOMPARE(scheduler.underWay(), 8u);
}

void TestScheduler::keepsALineBusyWithoutALongQueue() {
    FleetScheduler scheduler({});
    Line line;
    Instant now{};
    std::map<MeterIndex, int> left;
    for (int i = 0; i < 400; ++i) {
        const MeterIndex meter = scheduler.add({});
        left[meter] = 3;
        scheduler.want(meter, octets, FleetScheduler::Turn::Fresh, now);
    }
    std::map<MeterIndex, Instant> sent;
    for (;;) {
        for (const MeterIndex meter : going(scheduler, now)) {
            sent[meter] = now;
            line.send(meter, now);
        }
        if (line.coming.empty()) break;
        const auto [when, meter] = *line.coming.begin();
        line.coming.erase(line.coming.begin());
        now = when;
        scheduler.answered(meter, std::chrono::duration_cast<Micros>(now - sent[meter]), now);
        if (--left[meter] > 0) scheduler.want(meter, octets, FleetScheduler::Turn::Begun, now);
        else scheduler.finished(meter);
    }
    const Micros took = std::chrono::duration_cast<Micros>(now.time_since_epoch()), bound = 1200 * line.service;
    QVERIFY2(took < bound + bound / 10, qPrintable(QString::number(static_cast<double>(took.count()) / static_cast<double>(bound.count()))));
    QVERIFY2(line.longestQueue < 1500ms, qPrintable(QString::number(line.longestQueue.count())));
}

void TestScheduler::aParentCarriesOnlySoMany() {
    SchedulerOptions options;
    options.firstWindow = 100;
    options.perParent = 3;
    FleetScheduler scheduler(options);
    const Instant start{};
    // Behind router 7, which is behind the neighbours 1 to 5.
    for (RouterIndex i = 0; i < 40; ++i) scheduler.want(scheduler.add({1 + i % 5, 70, 100 + i}), octets, FleetScheduler::Turn::Fresh, start);
    QCOMPARE(going(scheduler, start).size(), std::size_t{3});
    // One that is not behind it goes at once.
    scheduler.want(scheduler.add({1, 71, 900}), octets, FleetScheduler::Turn::Fresh, start);
    QCOMPARE(going(scheduler, start), (std::vector<MeterIndex>{40}));
}

void TestScheduler::branchesGetTurnsInProportionToWhatIsLeft() {
    SchedulerOptions options;
    options.firstWindow = 8;
    FleetScheduler scheduler(options);
    const Instant start{};
    std::map<MeterIndex, RouterIndex> branch;
    for (RouterIndex i = 0; i < 120; ++i) {
        const RouterIndex first = i < 90 ? 1 : 2;
        const MeterIndex meter = scheduler.add({first, 1000 + i});
        branch[meter] = first;
        scheduler.want(meter, octets, FleetScheduler::Turn::Fresh, start);
    }
    int big = 0;
    const auto first = going(scheduler, start);
    for (const MeterIndex meter : first) big += branch[meter] == 1;
    QCOMPARE(first.size(), std::size_t{8});
    QCOMPARE(big, 6);
}

void TestScheduler::begunMetersGoFirstInTheirOrder() {
    SchedulerOptions options;
    options.firstWindow = 2;
    FleetScheduler scheduler(options);
    const Instant start{};
    for (int i = 0; i < 6; ++i) scheduler.add({});
    for (const MeterIndex meter : {0u, 1u, 2u}) scheduler.want(meter, octets, FleetScheduler::Turn::Fresh, start);
    for (const MeterIndex meter : {5u, 4u, 3u}) scheduler.want(meter, octets, FleetScheduler::Turn::Begun, start);
    QCOMPARE(going(scheduler, start), (std::vector<MeterIndex>{5, 4}));
}

void TestScheduler::aMeterSetAsideTakesNoPlaceAndComesAgain() {
    FleetScheduler scheduler({});
    const Instant start{};
    scheduler.add({});
    scheduler.wantLater(0, octets, FleetScheduler::Turn::Begun, start + 10s);
    QVERIFY(!scheduler.next(start));
    QCOMPARE(scheduler.aside(), 1u);
    QCOMPARE(*scheduler.nextDeadline(), start + 10s);
    QCOMPARE(scheduler.next(start + 10s).value_or(99), 0u);
    QCOMPARE(scheduler.aside(), 0u);
}

void TestScheduler::whatWasLostGivesItsPlaceBack() {
    SchedulerOptions options;
    options.firstWindow = options.mostWindow = 1;
    FleetScheduler scheduler(options);
    const Instant start{};
    for (int i = 0; i < 2; ++i) scheduler.want(scheduler.add({}), octets, FleetScheduler::Turn::Fresh, start);
    QCOMPARE(scheduler.next(start).value_or(99), 0u);
    QVERIFY(!scheduler.next(start + 1s));
    // Longer than an answer takes nothing of it is in a queue, even where its meter waits for it still.
    QCOMPARE(*scheduler.nextDeadline(), start + 2500ms);
    QCOMPARE(scheduler.next(start + 2500ms).value_or(99), 1u);
}

void TestScheduler::silenceHalvesTheWindow() {
    SchedulerOptions options;
    options.firstWindow = 32;
    FleetScheduler scheduler(options);
    Instant now{};
    for (int i = 0; i < 400; ++i) scheduler.add({});
    for (int round = 0; round < 10; ++round) {
        for (MeterIndex i = 0; i < 400; ++i) scheduler.want(i, octets, FleetScheduler::Turn::Begun, now);
        const auto under = going(scheduler, now);
        now += 3s;
        for (const MeterIndex meter : under) scheduler.timedOut(meter, now);
    }
    QVERIFY2(scheduler.window() <= 2, qPrintable(QString::number(scheduler.window())));
    QVERIFY(scheduler.window() >= 1);
}

void TestScheduler::lossAloneDoesNot() {
    SchedulerOptions options;
    options.firstWindow = 16;
    FleetScheduler scheduler(options);
    Instant now{};
    for (int i = 0; i < 100; ++i) scheduler.add({});
    for (int round = 0; round < 40; ++round) {
        for (MeterIndex i = 0; i < 100; ++i) scheduler.want(i, octets, FleetScheduler::Turn::Begun, now);
        int count = 0;
        for (const MeterIndex meter : going(scheduler, now)) {
            // Every fourth exchange is lost, and nothing queues.
            if (++count % 4 == 0) scheduler.timedOut(meter, now + 500ms);
            else scheduler.answered(meter, 300ms, now + 300ms);
        }
        now += 1s;
    }
    QVERIFY2(scheduler.window() >= 16, qPrintable(QString::number(scheduler.window())));
}

void TestScheduler::silenceOfMetersThatWereNeverHeardStopsNobody() {
    SchedulerOptions options;
    options.firstWindow = 16;
    FleetScheduler scheduler(options);
    Instant now{};
    for (int i = 0; i < 800; ++i) scheduler.add({});
    // 400 that are not there, each asked again and again; 400 that still wait for their first turn.
    for (int round = 0; round < 30; ++round) {
        for (MeterIndex i = 0; i < 400; ++i) scheduler.want(i, octets, FleetScheduler::Turn::Again, now);
        const auto under = going(scheduler, now);
        now += 3s;
        for (const MeterIndex meter : under) scheduler.timedOut(meter, now);
    }
    QVERIFY2(scheduler.window() >= 2, qPrintable(QString::number(scheduler.window())));
    for (MeterIndex i = 400; i < 800; ++i) scheduler.want(i, octets, FleetScheduler::Turn::Fresh, now);
    const auto after = going(scheduler, now);
    const auto fresh = std::count_if(after.begin(), after.end(), [](MeterIndex meter) { return meter >= 400; });
    QVERIFY(after.size() >= 2);
    QVERIFY(after.size() - static_cast<std::size_t>(fresh) <= after.size() / 4);
    // What answers now opens the window as it always does.
    for (int round = 0; round < 20; ++round) {
        now += 100ms;
        for (MeterIndex i = 400; i < 800; ++i) scheduler.want(i, octets, FleetScheduler::Turn::Begun, now);
        for (const MeterIndex meter : going(scheduler, now)) {
            if (meter >= 400) scheduler.answered(meter, 100ms, now + 100ms);
        }
    }
    QVERIFY2(scheduler.window() >= 8, qPrintable(QString::number(scheduler.window())));
}

void TestScheduler::waitsGrowWithTriesAndFollowTheMeasuredTime() {
    FleetScheduler scheduler({});
    const Instant start{};
    scheduler.add({});
    scheduler.add({});
    QCOMPARE(scheduler.waitOf(0, 0), Micros(2500ms));
    QCOMPARE(scheduler.waitOf(0, 1), Micros(3750ms));
    QVERIFY(scheduler.waitOf(0, 30) == Micros(60s));
    scheduler.want(0, octets, FleetScheduler::Turn::Begun, start);
    QVERIFY(scheduler.next(start));
    scheduler.answered(0, 800ms, start + 800ms);
    // 800 ms and four times half of it; the meter's own time and a quarter is less.
    QCOMPARE(scheduler.waitOf(0, 0), Micros(2400ms));
    QCOMPARE(scheduler.waitOf(1, 0), Micros(2400ms));
    scheduler.want(0, octets, FleetScheduler::Turn::Begun, start + 1s);
    QVERIFY(scheduler.next(start + 1s));
    // One that takes long by itself is given the time.
    scheduler.answered(0, 30s, start + 31s);
    QVERIFY(scheduler.waitOf(0, 0) >= Micros(37'500ms));
}

void TestScheduler::aMeterThatWantsTwiceWaitsOnce() {
    FleetScheduler scheduler({});
    scheduler.add({});
    scheduler.want(0, octets, FleetScheduler::Turn::Fresh, {});
    scheduler.want(0, octets, FleetScheduler::Turn::Begun, {});
    QCOMPARE(going(scheduler, {}).size(), std::size_t{1});
    scheduler.finished(0);
    scheduler.want(0, octets, FleetScheduler::Turn::Begun, {});
    QVERIFY(!scheduler.next(Instant(1s)));
}

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
