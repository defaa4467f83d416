#include <QtTest>

#include "ControlBench.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;
using namespace std::chrono;
using dlms::Data;
using dlms::DateTime;

namespace {

const dlms::AttributeRef timeAttribute{8, dlms::Obis(0, 0, 1, 0, 0), 2};

DateTime pattern(std::uint8_t month, std::uint8_t day, std::uint8_t weekDay, std::uint8_t hour) {
    DateTime made;
    made.month = month;
    made.day = day;
    made.weekDay = weekDay;
    made.hour = hour;
    made.minute = made.second = 0;
    return made;
}

std::int64_t count(const Change& change, Caution::Kind kind) {
    for (const Caution& caution : change.cautions) {
        if (caution.kind == kind) return caution.number;
    }
    return 0;
}

}  // namespace

class ClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEverythingTheClockSays() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readClock(*bench.link, bench.clock);
        QVERIFY(state);
        QCOMPARE(state->time.toString(), std::string("2026-07-14 14:07:32 +02:00 DST"));
        QVERIFY(state->basis == TimeBasis::Stated);
        QCOMPARE(state->drift->count(), 2000);
        QCOMPARE(*state->timeZone, -60);
        QCOMPARE(int(*state->status), 0x80);
        QCOMPARE(int(*state->daylightDeviation), 60);
        QVERIFY(*state->daylightEnabled);
        QCOMPARE(int(*state->clockBase), 1);
        QCOMPARE(state->capturePeriod->count(), 900);
        QCOMPARE(state->daylightBegin->toString(), std::string("*-03-last 02:00:00 +01:00"));
    }

    void setsToTheLaptopsTimeAndReadsBack() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readClock(*bench.link, bench.clock);
        // The entry is in the log before the meter hears of anything.
        std::size_t entriesAtSet = 0;
        bench.failing.refuseSet = [&](const dlms::AttributeRef&) -> std::optional<dlms::DataAccessResult> {
            entriesAtSet = verifyAudit(bench.log->path())->entries;
            return std::nullopt;
        };
        const auto done = setClock(*bench.link, *state, *bench.context, bench.clock);
        QVERIFY(done);
        QCOMPARE(done->before.drift->count(), 2000);
        QCOMPARE(done->after.drift->count(), 0);
        QCOMPARE(bench.meter.clock(), bench.now);
        QCOMPARE(entriesAtSet, std::size_t{1});
        QCOMPARE(bench.log->entries().size(), std::size_t{2});
        QCOMPARE(bench.log->entries()[0].intent.action, std::string("clock.set"));
        QVERIFY(bench.log->entries()[0].intent.before.find("2.0 s ahead") != std::string::npos);
        QCOMPARE(bench.lastEntry().verdict, std::string("done"));
    }

    void aClockHoursOffComesHomeAcrossDaylightSaving() {
        sim::MeterOptions options = ControlBench::seeded();
        options.clockOffset = hours(24 * 150);  // it thinks that it is December
        ControlBench bench(options);
        QVERIFY(bench.link->open());
        bench.clock.allowJump = true;
        const auto state = readClock(*bench.link, bench.clock);
        QVERIFY(!state->time.isDaylightSaving());
        const auto plan = planSetClock(*state, bench.clock);
        QVERIFY(plan);
        QVERIFY(plan->after.find("+02:00 DST") != std::string::npos);
        const auto done = setClock(*bench.link, *state, *bench.context, bench.clock);
        QVERIFY(done);
        QCOMPARE(bench.meter.clock(), bench.now);
    }

    void refusesAFarJumpUnlessAllowed_data() {
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("refused");
        QTest::newRow("60 s ahead") << 60 << false;
        QTest::newRow("61 s ahead") << 61 << true;
        QTest::newRow("61 s behind") << -61 << true;
        QTest::newRow("a year") << 86400 * 365 << true;
    }
    void refusesAFarJumpUnlessAllowed() {
        QFETCH(int, offset);
        QFETCH(bool, refused);
        sim::MeterOptions options = ControlBench::seeded();
        options.clockOffset = seconds(offset);
        ControlBench bench(options);
        QVERIFY(bench.link->open());
        const auto state = readClock(*bench.link, bench.clock);
        const auto done = setClock(*bench.link, *state, *bench.context, bench.clock);
        QCOMPARE(!done, refused);
        if (refused) {
            QVERIFY(isControl(done.error(), ControlError::JumpTooLarge));
            QCOMPARE(done.error().detail, -offset);
            QCOMPARE(bench.failing.sets, 0);
            QCOMPARE(bench.intents(), std::size_t{0});
            bench.clock.allowJump = true;
            QVERIFY(setClock(*bench.link, *state, *bench.context, bench.clock));
        }
    }

    void saysWhatAJumpDoesToTheLoadProfile_data() {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("skipped");
        QTest::addColumn<int>("repeated");
        QTest::newRow("inside the interval") << 20 << 0 << 0;
        QTest::newRow("forward over one boundary") << -600 << 1 << 0;
        QTest::newRow("back over one boundary") << 480 << 0 << 1;
        QTest::newRow("forward by two hours") << -7200 << 8 << 0;
        QTest::newRow("back by a day") << 86400 << 0 << 96;
    }
    void saysWhatAJumpDoesToTheLoadProfile() {
        QFETCH(int, offset);
        QFETCH(int, skipped);
        QFETCH(int, repeated);
        sim::MeterOptions options = ControlBench::seeded();
        options.clockOffset = seconds(offset);
        ControlBench bench(options);
        bench.clock.allowJump = true;
        QVERIFY(bench.link->open());
        const auto plan = planSetClock(*readClock(*bench.link, bench.clock), bench.clock);
        QVERIFY(plan);
        QCOMPARE(count(*plan, Caution::Kind::IntervalsSkipped), skipped);
        QCOMPARE(count(*plan, Caution::Kind::IntervalsRepeated), repeated);
        QVERIFY(plan->has(Caution::Kind::IntervalMarked));
    }

    /// 0x8000: the deviation is left out.
    void aMeterWithoutDeviationIsSetByItsZone_data() {
        QTest::addColumn<bool>("standardAllYear");
        QTest::newRow("follows daylight saving") << false;
        QTest::newRow("keeps standard time") << true;
    }
    void aMeterWithoutDeviationIsSetByItsZone() {
        QFETCH(bool, standardAllYear);
        ControlBench bench;
        QVERIFY(bench.link->open());
        DateTime kept = DateTime::fromUtc(bench.now + seconds(5), standardAllYear ? -60 : -120, 0x80);
        kept.deviation = DateTime::unspecifiedDeviation;
        kept.hundredths = DateTime::any;
        Data value = kept.toData();
        bench.failing.answerGet = [&](const dlms::AttributeRef& attribute) -> std::optional<dlms::GetResult> {
            return attribute == timeAttribute ? std::optional<dlms::GetResult>(value) : std::nullopt;
        };
        std::optional<DateTime> written;
        const auto state = readClock(*bench.link, bench.clock);
        QVERIFY(state->basis == TimeBasis::Zone);
        QCOMPARE(state->keepsStandardTime, standardAllYear);
        QCOMPARE(state->drift->count(), 5000);
        const auto plan = planSetClock(*state, bench.clock);
        QVERIFY(plan && plan->has(Caution::Kind::DerivedTime));
        bench.failing.refuseSet = [&](const dlms::AttributeRef&) -> std::optional<dlms::DataAccessResult> {
            DateTime right = DateTime::fromUtc(bench.now, standardAllYear ? -60 : -120, 0x80);
            right.deviation = DateTime::unspecifiedDeviation;
            right.hundredths = DateTime::any;
            value = right.toData();
            return dlms::DataAccessResult::Success;
        };
        const auto done = setClock(*bench.link, *state, *bench.context, bench.clock);
        QVERIFY(done);
        QCOMPARE(done->after.drift->count(), 0);
        QCOMPARE(plan->after, DateTime::fromData(value)->toString());
    }

    void withoutAnyTimeBaseItIsLeftAlone() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        DateTime kept = DateTime::fromUtc(bench.now, -120);
        kept.deviation = DateTime::unspecifiedDeviation;
        bench.failing.answerGet = [&](const dlms::AttributeRef& attribute) -> std::optional<dlms::GetResult> {
            if (attribute == timeAttribute) return kept.toData();
            if (attribute.classId == 8) return dlms::DataAccessResult::ReadWriteDenied;
            return std::nullopt;
        };
        const auto state = readClock(*bench.link, bench.clock);
        QVERIFY(state && !state->drift);
        QVERIFY(isControl(setClock(*bench.link, *state, *bench.context, bench.clock).error(), ControlError::NoTimeBase));
        bench.clock.assumedDeviation = -120;
        const auto assumed = readClock(*bench.link, bench.clock);
        QVERIFY(assumed->basis == TimeBasis::Assumed);
        QCOMPARE(assumed->drift->count(), 0);
    }

    void aTimeThatTheMeterDoesNotKeepIsAnError() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readClock(*bench.link, bench.clock);
        bench.failing.forgetsWrites = true;
        const auto done = setClock(*bench.link, *state, *bench.context, bench.clock);
        QVERIFY(!done && isControl(done.error(), ControlError::ClockNotTaken));
        QCOMPARE(done.error().detail, 2000);
        QCOMPARE(bench.lastEntry().verdict, std::string("failed"));
    }

    void aRefusalIsSaidAndRecorded() {
        ControlBench bench(ControlBench::seeded(), 17);
        QVERIFY(bench.link->open());
        const auto state = readClock(*bench.link, bench.clock);
        bench.failing.refuseSet = [](const dlms::AttributeRef&) { return dlms::DataAccessResult::ReadWriteDenied; };
        const auto done = setClock(*bench.link, *state, *bench.context, bench.clock);
        QVERIFY(!done && done.error().fault == Fault::Refused);
        QCOMPARE(bench.lastEntry().verdict, std::string("refused"));
    }

    void whatCannotBeRecordedIsNotDone() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readClock(*bench.link, bench.clock);
        QVERIFY(QFile::resize(QString::fromStdString(bench.log->path()), 0));
        QVERIFY(bench.log->begin({}));
        QVERIFY(QFile::resize(QString::fromStdString(bench.log->path()), 10));
        const auto done = setClock(*bench.link, *state, *bench.context, bench.clock);
        QVERIFY(!done && done.error().layer == Layer::Audit);
        QCOMPARE(bench.failing.sets, 0);
    }

    void makesUpForTheTimeOnTheWay() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        // Each request is a second on its way, and so is its answer.
        bench.failing.before = [&] { bench.now += seconds(1); };
        bench.faults.onRead = [&] { bench.now += seconds(1); };
        const auto state = readClock(*bench.link, bench.clock);
        QCOMPARE(state->roundTrip.count(), 2000);
        QCOMPARE(state->drift->count(), 2000);
        UtcTime shown{};
        bench.failing.refuseSet = [&](const dlms::AttributeRef&) -> std::optional<dlms::DataAccessResult> {
            shown = bench.now;
            return std::nullopt;
        };
        const auto done = setClock(*bench.link, *state, *bench.context, bench.clock);
        QVERIFY(done);
        QCOMPARE(done->after.drift->count(), 0);
    }

    void shiftsBySeconds() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readClock(*bench.link, bench.clock);
        const auto done = shiftClock(*bench.link, *state, seconds(-30), *bench.context, bench.clock);
        QVERIFY(done);
        QCOMPARE(done->after.drift->count(), -28000);
        QCOMPARE(bench.log->entries()[0].intent.after, std::string("-30 s"));
        QVERIFY(isControl(shiftClock(*bench.link, *state, seconds(901), *bench.context, bench.clock).error(), ControlError::ShiftTooLarge));
        bench.failing.forgetsWrites = true;
        QVERIFY(isControl(shiftClock(*bench.link, *state, seconds(20), *bench.context, bench.clock).error(), ControlError::ClockNotTaken));
    }

    void adjustsToTheMinute() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        const auto state = readClock(*bench.link, bench.clock);
        const auto done = adjustClock(*bench.link, *state, ClockAdjustment::Minute, *bench.context, bench.clock);
        QVERIFY(done);
        QCOMPARE(bench.meter.clock(), *fromIso8601("2026-07-14T12:08:00Z"));
        bench.failing.forgetsWrites = true;
        bench.now += seconds(20);
        const auto later = readClock(*bench.link, bench.clock);
        QVERIFY(isControl(adjustClock(*bench.link, *later, ClockAdjustment::Minute, *bench.context, bench.clock).error(),
                          ControlError::ClockNotTaken));
    }

    void quarterAndPresetFollowTheirRules() {
        ControlBench bench;
        QVERIFY(bench.link->open());
        auto state = readClock(*bench.link, bench.clock);
        const auto far = adjustClock(*bench.link, *state, ClockAdjustment::Quarter, *bench.context, bench.clock);
        QVERIFY(!far && isControl(far.error(), ControlError::JumpTooLarge));
        const UtcTime preset = bench.now + seconds(40);
        QVERIFY(presetClock(*bench.link, *state, preset, bench.now, bench.now + minutes(5), *bench.context, bench.clock));
        bench.now += seconds(30);
        const auto done = adjustClock(*bench.link, *state, ClockAdjustment::PresetTime, *bench.context, bench.clock);
        QVERIFY(done);
        QCOMPARE(bench.meter.clock(), preset);
        // Once used, it is gone.
        QVERIFY(!adjustClock(*bench.link, *state, ClockAdjustment::PresetTime, *bench.context, bench.clock));
    }

    void patternsAreResolvedAsTheStandardSays() {
        const auto at = [](const DateTime& p) { return toIso8601(*resolvePattern(p, 2026, 0)); };
        QCOMPARE(at(pattern(3, 0xFE, 7, 2)), std::string("2026-03-29T02:00:00Z"));
        QCOMPARE(at(pattern(10, 0xFE, 7, 3)), std::string("2026-10-25T03:00:00Z"));
        QCOMPARE(at(pattern(2, 0xFE, 0xFF, 0)), std::string("2026-02-28T00:00:00Z"));
        QCOMPARE(at(pattern(2, 0xFD, 0xFF, 0)), std::string("2026-02-27T00:00:00Z"));
        QCOMPARE(at(pattern(4, 1, 7, 2)), std::string("2026-04-05T02:00:00Z"));   // first Sunday
        QCOMPARE(at(pattern(11, 8, 7, 2)), std::string("2026-11-08T02:00:00Z"));  // second Sunday
        QCOMPARE(at(pattern(6, 15, 0xFF, 1)), std::string("2026-06-15T01:00:00Z"));
        QVERIFY(!resolvePattern(pattern(0xFF, 1, 0xFF, 1), 2026, 0));
    }

    void daylightSavingSouthOfTheEquator() {
        ClockRules rules{-600, 60, true, pattern(10, 1, 7, 2), pattern(4, 1, 7, 3)};  // Sydney
        QVERIFY(*rules.daylightAt(*fromIso8601("2026-01-15T00:00:00Z")));
        QVERIFY(!*rules.daylightAt(*fromIso8601("2026-07-15T00:00:00Z")));
        QVERIFY(!*rules.daylightAt(*fromIso8601("2026-10-03T15:59:59Z")));
        QVERIFY(*rules.daylightAt(*fromIso8601("2026-10-03T16:00:00Z")));
        QVERIFY(*rules.daylightAt(*fromIso8601("2026-04-04T15:59:59Z")));
        QVERIFY(!*rules.daylightAt(*fromIso8601("2026-04-04T16:00:00Z")));
    }

    void theLinkMayDieAtEachStep() {
        std::uint64_t octets = 0;
        {
            ControlBench bench;
            QVERIFY(bench.link->open());
            QVERIFY(setClock(*bench.link, *readClock(*bench.link, bench.clock), *bench.context, bench.clock));
            octets = bench.faults.read;
        }
        for (std::uint64_t cut = 60; cut < octets; cut += 11) {
            ControlBench bench;
            bench.faults.unplugAfter = cut;
            if (!bench.link->open()) continue;
            const auto state = readClock(*bench.link, bench.clock);
            if (!state) continue;
            const auto done = setClock(*bench.link, *state, *bench.context, bench.clock);
            QVERIFY(!done);
            QVERIFY2(done.error().fault == Fault::LinkLost, name(done.error().fault));
            // Whatever was sent has its entry, and nobody claims to know what became of it.
            if (bench.failing.sets > 0) QCOMPARE(bench.lastEntry().verdict, std::string("in-doubt"));
            else QVERIFY(bench.intents() <= 1);
        }
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
