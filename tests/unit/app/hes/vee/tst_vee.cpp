#include <QtTest>

#include <rapidcheck.h>

#include <random>

#include "app/hes/vee/Vee.h"

using namespace ami;
using namespace ami::app;

namespace {

const UtcTime midnight = *fromIso8601("2026-11-22T00:00:00Z");
constexpr std::chrono::seconds quarter{900};

/// End of the @p n-th quarter of an hour of the day.
UtcTime at(int n) { return midnight + n * quarter; }

VeeSeries deltas(std::initializer_list<std::int64_t> values) {
    VeeSeries series;
    series.interval = quarter;
    series.unit = 30;
    int n = 0;
    for (const std::int64_t value : values) {
        ++n;
        series.offers.push_back({static_cast<std::uint64_t>(n), at(n), Decimal(value, 0), 30, mdms::Quality::Valid});
    }
    return series;
}

VeeSeries without(VeeSeries series, std::initializer_list<int> intervals) {
    for (const int n : intervals) std::erase_if(series.offers, [n](const VeeOffer& offer) { return offer.time == at(n); });
    return series;
}

/// Exceptions of one rule.
std::vector<VeeException> of(const VeeResult& result, VeeRule rule) {
    std::vector<VeeException> found;
    for (const auto& exception : result.exceptions) {
        if (exception.rule == rule) found.push_back(exception);
    }
    return found;
}

Decimal number(const VeeException& exception, const char* name) {
    for (const auto& [key, value] : exception.numbers) {
        if (key == name) return value;
    }
    return Decimal(-999999, 0);
}

const VeeFinal* finalAt(const VeeResult& result, UtcTime time) {
    for (const auto& final : result.finals) {
        if (final.time == time) return &final;
    }
    return nullptr;
}

bool same(const VeeResult& a, const VeeResult& b) { return a.exceptions == b.exceptions && a.finals == b.finals; }

}  // namespace

class TestVee : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundDataHasNoExceptions() {
        VeeSeries series = deltas({100, 110, 120, 130, 120, 110, 100, 90});
        series.dials = {{at(0), Decimal(5000, 0), 30}, {at(8), Decimal(5880, 0), 30}};
        const auto result = validate(series, {});
        QVERIFY(result.exceptions.empty());
        QCOMPARE(result.finals.size(), std::size_t{8});
        for (const auto& final : result.finals) QCOMPARE(final.status, VeeStatus::Valid);
        QVERIFY(validate({}, {}).finals.empty());
    }

    // Unit of Measure
    void anotherUnitIsKeptOutAndStillJudged() {
        VeeSeries series = deltas({100, 110, 120, 130});
        series.offers[2].unit = 32;
        series.offers[2].value = Decimal(-5, 0);
        const auto result = validate(series, {});
        const auto units = of(result, VeeRule::UnitOfMeasure);
        QCOMPARE(units.size(), std::size_t{1});
        QCOMPARE(units[0].severity, VeeSeverity::Terminate);
        QVERIFY(number(units[0], "unit") == Decimal(32, 0) && number(units[0], "expected") == Decimal(30, 0));
        QCOMPARE(of(result, VeeRule::NegativeConsumption).size(), std::size_t{1});  // no rule exempts data from another
        QCOMPARE(finalAt(result, at(3))->status, VeeStatus::Estimated);
        QVERIFY(finalAt(result, at(3))->value == Decimal(120, 0));
    }

    void withoutADeclaredUnitTheFirstValueDecides() {
        VeeSeries series = deltas({100, 110});
        series.unit.reset();
        series.offers[1].unit = 31;
        QCOMPARE(of(validate(series, {}), VeeRule::UnitOfMeasure).size(), std::size_t{1});
        std::swap(series.offers[0], series.offers[1]);
        QCOMPARE(of(validate(series, {}), VeeRule::UnitOfMeasure).at(0).time, at(2));
    }

    void aNumberBeyondTheScaleIsNamed() {
        VeeSeries series = deltas({100, 110});
        series.offers[1].value = Decimal(1, -30);
        const auto result = validate(series, {});
        QCOMPARE(of(result, VeeRule::UnitOfMeasure).size(), std::size_t{1});
        QVERIFY(!finalAt(result, at(2)));
        series.offers[1].value = Decimal(1, -9);
        QVERIFY(of(validate(series, {}), VeeRule::UnitOfMeasure).empty());
    }

    // Duplicate IMD and Final Measurement Replacement
    void anotherOfferOfTheSameTimeIsADuplicate() {
        VeeSeries series = deltas({100, 110});
        series.offers.push_back({9, at(2), Decimal(110, 0), 30, mdms::Quality::Valid});
        const auto result = validate(series, {});
        QCOMPARE(of(result, VeeRule::DuplicateImd).size(), std::size_t{1});
        QCOMPARE(of(result, VeeRule::DuplicateImd)[0].offer, std::uint64_t{9});
        QVERIFY(of(result, VeeRule::FinalMeasurementReplacement).empty());
        QCOMPARE(finalAt(result, at(2))->offer, std::uint64_t{2});
        QCOMPARE(finalAt(result, at(2))->status, VeeStatus::Valid);
    }

    void replacementNeedsABetterConditionAndASmallChange_data() {
        QTest::addColumn<int>("keptQuality");
        QTest::addColumn<int>("offeredQuality");
        QTest::addColumn<int>("offered");
        QTest::addColumn<bool>("replaced");
        QTest::addColumn<int>("severity");
        using enum mdms::Quality;
        const auto row = [](const char* tag, mdms::Quality kept, mdms::Quality offer, int value, bool replaced, VeeSeverity severity) {
            QTest::newRow(tag) << int(kept) << int(offer) << value << replaced << int(severity);
        };
        row("better and at the limit of 10 %", Questionable, Valid, 110, true, VeeSeverity::Info);
        row("better but just beyond", Questionable, Valid, 111, false, VeeSeverity::Issue);
        row("better, below", Questionable, Valid, 90, true, VeeSeverity::Info);
        row("better, far below", Questionable, Valid, 89, false, VeeSeverity::Issue);
        row("equal condition", Valid, Valid, 101, false, VeeSeverity::Info);
        row("equal condition, far", Valid, Valid, 200, false, VeeSeverity::Issue);
        row("worse condition", Valid, Questionable, 101, false, VeeSeverity::Info);
        row("worse condition, far", Valid, Questionable, 500, false, VeeSeverity::Info);
        row("edited beats valid", Valid, Edited, 105, true, VeeSeverity::Info);
        row("same value, better condition", Estimated, Valid, 100, true, VeeSeverity::Info);
    }
    void replacementNeedsABetterConditionAndASmallChange() {
        QFETCH(int, keptQuality);
        QFETCH(int, offeredQuality);
        QFETCH(int, offered);
        QFETCH(bool, replaced);
        QFETCH(int, severity);
        VeeSeries series = deltas({100, 100, 100});
        series.offers[1].quality = static_cast<mdms::Quality>(keptQuality);
        series.offers.push_back({9, at(2), Decimal(offered, 0), 30, static_cast<mdms::Quality>(offeredQuality)});
        const auto result = validate(series, {});
        const auto found = of(result, VeeRule::FinalMeasurementReplacement);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(int(found[0].severity), severity);
        QVERIFY(number(found[0], "replaced") == Decimal(replaced ? 1 : 0, 0));
        QVERIFY(number(found[0], "final") == Decimal(100, 0) && number(found[0], "offered") == Decimal(offered, 0));
        QCOMPARE(finalAt(result, at(2))->offer, replaced ? std::uint64_t{9} : std::uint64_t{2});
        QCOMPARE(int(finalAt(result, at(2))->status), int(severity == int(VeeSeverity::Issue) ? VeeStatus::Issue : VeeStatus::Valid));
    }

    void theValueThresholdServesSmallValues() {
        VeeSeries series = deltas({100, 1, 100});
        series.offers[1].quality = mdms::Quality::Questionable;
        series.offers.push_back({9, at(2), Decimal(3, 0), 30, mdms::Quality::Valid});
        VeeConfig config;
        config.replacementValue = Decimal(19, -1);
        QCOMPARE(finalAt(validate(series, config), at(2))->offer, std::uint64_t{2});
        config.replacementValue = Decimal(2, 0);
        QCOMPARE(finalAt(validate(series, config), at(2))->offer, std::uint64_t{9});
    }

    // Interval Size
    void intervalsEndOnTheGrid() {
        VeeSeries series = deltas({100, 110, 120});
        series.offers[1].time += std::chrono::seconds(30);
        auto found = of(validate(series, {}), VeeRule::IntervalSize);
        QCOMPARE(found.size(), std::size_t{2});  // off the grid, and the next one is too short
        QVERIFY(number(found[0], "offset") == Decimal(30, 0));
        QVERIFY(number(found[1], "length") == Decimal(870, 0));
        VeeConfig config;
        config.sizeToleranceSeconds = 29;
        QCOMPARE(of(validate(series, config), VeeRule::IntervalSize).size(), std::size_t{2});
        config.sizeToleranceSeconds = 30;
        QVERIFY(of(validate(series, config), VeeRule::IntervalSize).empty());
        QVERIFY(of(validate(series, config), VeeRule::MissingQuantity).empty());
    }

    void halfAnIntervalMoreIsNoGap() {
        VeeSeries series = deltas({100, 110, 120});
        series.offers[2].time += std::chrono::seconds(450);
        const auto result = validate(series, {});
        QCOMPARE(of(result, VeeRule::IntervalSize).size(), std::size_t{1});
        QVERIFY(of(result, VeeRule::MissingQuantity).empty());
    }

    // Missing Quantity and estimation
    void aGapIsCountedAndShortOnesAreFilledLinearly() {
        const auto result = validate(without(deltas({100, 110, 120, 130, 140, 150}), {3, 4}), {});
        const auto missing = of(result, VeeRule::MissingQuantity);
        QCOMPARE(missing.size(), std::size_t{1});
        QCOMPARE(missing[0].time, at(3));
        QVERIFY(number(missing[0], "missing") == Decimal(2, 0));
        QCOMPARE(result.finals.size(), std::size_t{6});
        QVERIFY(finalAt(result, at(3))->value == Decimal(120, 0));
        QVERIFY(finalAt(result, at(4))->value == Decimal(130, 0));
        QCOMPARE(finalAt(result, at(4))->status, VeeStatus::Estimated);
        QCOMPARE(finalAt(result, at(4))->quality, mdms::Quality::Estimated);
        QCOMPARE(finalAt(result, at(4))->offer, std::uint64_t{0});
    }

    void aLongGapStaysOpen() {
        VeeConfig config;
        config.estimateIntervals = 2;
        QCOMPARE(validate(without(deltas({1, 2, 3, 4, 5}), {3}), config).finals.size(), std::size_t{5});
        QCOMPARE(validate(without(deltas({1, 2, 3, 4, 5, 6}), {3, 4}), config).finals.size(), std::size_t{6});
        QCOMPARE(validate(without(deltas({1, 2, 3, 4, 5, 6}), {2, 3, 4}), config).finals.size(), std::size_t{3});
        config.estimateIntervals = 0;
        QCOMPARE(validate(without(deltas({1, 2, 3, 4, 5}), {3}), config).finals.size(), std::size_t{4});
    }

    void estimatesAreRoundedAwayFromZero() {
        const auto up = validate(without(deltas({10, 0, 11}), {2}), {});
        QVERIFY(finalAt(up, at(2))->value == Decimal(11, 0));
        const auto down = validate(without(deltas({11, 0, 10}), {2}), {});
        QVERIFY(finalAt(down, at(2))->value == Decimal(10, 0));
        const auto thirds = validate(without(deltas({0, 0, 0, 10}), {2, 3}), {});
        QVERIFY(finalAt(thirds, at(2))->value == Decimal(3, 0));
        QVERIFY(finalAt(thirds, at(3))->value == Decimal(7, 0));
    }

    // Negative Consumption
    void consumptionBelowTheLimitIsNegative() {
        const auto result = validate(deltas({100, 0, -1}), {});
        const auto found = of(result, VeeRule::NegativeConsumption);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].time, at(3));
        QCOMPARE(finalAt(result, at(3))->status, VeeStatus::Issue);
        QVERIFY(finalAt(result, at(3))->value == Decimal(-1, 0));  // the value itself stays
        VeeConfig config;
        config.negativeLimit = Decimal(-1, 0);
        QVERIFY(of(validate(deltas({100, 0, -1}), config), VeeRule::NegativeConsumption).empty());
    }

    void aDialThatRunsBackwardsIsNegative() {
        VeeSeries series = deltas({1000, 1010, 1009, 1020});
        series.quantity = VeeQuantity::Cumulative;
        const auto found = of(validate(series, {}), VeeRule::NegativeConsumption);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].time, at(3));
        QVERIFY(number(found[0], "consumption") == Decimal(-1, 0));
        series.quantity = VeeQuantity::Momentary;
        QVERIFY(of(validate(series, {}), VeeRule::NegativeConsumption).empty());
        series.quantity = VeeQuantity::Cumulative;
        series.interval = std::chrono::seconds(0);
        QCOMPARE(of(validate(series, {}), VeeRule::NegativeConsumption).size(), std::size_t{1});
    }

    void severityTerminateKeepsAValueOut() {
        VeeConfig config;
        config.severity[static_cast<std::size_t>(VeeRule::NegativeConsumption)] = VeeSeverity::Terminate;
        const auto result = validate(deltas({100, -1, 110}), config);
        QCOMPARE(finalAt(result, at(2))->status, VeeStatus::Estimated);
        QVERIFY(finalAt(result, at(2))->value == Decimal(105, 0));
    }

    // Interval Spike: (highest − third) / third over 180 % (DASMMD, California).
    void aSpikeStandsFarAboveTheThirdHighestOfItsDay() {
        QVERIFY(of(validate(deltas({100, 100, 100, 280}), {}), VeeRule::IntervalSpike).empty());
        const auto found = of(validate(deltas({100, 100, 100, 281}), {}), VeeRule::IntervalSpike);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].time, at(4));
        QVERIFY(number(found[0], "nth") == Decimal(100, 0));
        QVERIFY(of(validate(deltas({100, 281}), {}), VeeRule::IntervalSpike).empty());      // fewer than three
        QVERIFY(of(validate(deltas({0, 0, 0, 281}), {}), VeeRule::IntervalSpike).empty());  // nothing to compare with
        VeeConfig config;
        config.spikeMinimum = Decimal(281, 0);
        QVERIFY(of(validate(deltas({100, 100, 100, 281}), config), VeeRule::IntervalSpike).empty());
    }

    void theIntervalThatEndsAtMidnightBelongsToTheDayBefore() {
        VeeSeries series;
        series.interval = quarter;
        for (int n = 93; n <= 100; ++n) {
            const std::int64_t value = n == 96 ? 300 : n < 96 ? 100 : 200;
            series.offers.push_back({static_cast<std::uint64_t>(n), at(n), Decimal(value, 0), 30, mdms::Quality::Valid});
        }
        const auto found = of(validate(series, {}), VeeRule::IntervalSpike);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].time, at(96));
    }

    void passingTheSumCheckSavesNothingFromTheSpikeCheck() {
        VeeSeries series = deltas({100, 100, 100, 500});
        series.dials = {{at(0), Decimal(0, 0), 30}, {at(4), Decimal(800, 0), 30}};
        const auto result = validate(series, {});
        QVERIFY(of(result, VeeRule::SumCheck).empty());
        QCOMPARE(of(result, VeeRule::IntervalSpike).size(), std::size_t{1});
    }

    // Sum Check
    void theSumOfTheIntervalsIsTheDialsDifference() {
        VeeSeries series = deltas({1000, 1000, 1000, 1000});
        const auto with = [&](std::int64_t difference) {
            series.dials = {{at(4), Decimal(7000 + difference, 0), 30}, {at(0), Decimal(7000, 0), 30}};
            return of(validate(series, {}), VeeRule::SumCheck).size();
        };
        QCOMPARE(with(4000), std::size_t{0});
        QCOMPARE(with(4004), std::size_t{0});  // 0.1 %
        QCOMPARE(with(4005), std::size_t{1});
        QCOMPARE(with(3997), std::size_t{0});
        QCOMPARE(with(3996), std::size_t{1});
        series.dials = {{at(0), Decimal(7, 3), 30}, {at(4), Decimal(120, 2), 30}};
        const auto found = of(validate(series, {}), VeeRule::SumCheck);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].time, at(4));
        QVERIFY(number(found[0], "dial") == Decimal(5000, 0) && number(found[0], "sum") == Decimal(4000, 0));
    }

    void aDialReadWithinAnIntervalLeavesThatIntervalOpen() {
        VeeSeries series = deltas({1000, 1000, 1000, 1000});
        const auto with = [&](std::int64_t difference) {
            series.dials = {{at(0) + std::chrono::minutes(5), Decimal(0, 0), 30}, {at(4), Decimal(difference, 0), 30}};
            return of(validate(series, {}), VeeRule::SumCheck).size();
        };
        QCOMPARE(with(3000), std::size_t{0});
        QCOMPARE(with(3666), std::size_t{0});
        QCOMPARE(with(4000), std::size_t{0});
        QCOMPARE(with(2900), std::size_t{1});
        QCOMPARE(with(4100), std::size_t{1});
    }

    void anIncompleteSumIsOnlySaidAndIsJudgedAgainAfterEstimation() {
        VeeSeries series = without(deltas({1000, 1000, 1000, 1000}), {2});
        series.dials = {{at(0), Decimal(0, 0), 30}, {at(4), Decimal(9000, 0), 30}};
        auto found = of(validate(series, {}), VeeRule::SumCheck);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].severity, VeeSeverity::Info);
        QCOMPARE(found[0].pass, std::uint8_t{1});
        QCOMPARE(found[1].severity, VeeSeverity::Issue);
        QCOMPARE(found[1].pass, std::uint8_t{2});
        series.dials[1].value = Decimal(4000, 0);
        found = of(validate(series, {}), VeeRule::SumCheck);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].severity, VeeSeverity::Info);
    }

    void dialsOfAnotherUnitOrFarApartAreNotCompared() {
        VeeSeries series = deltas({1000, 1000});
        series.dials = {{at(0), Decimal(0, 0), 32}, {at(2), Decimal(9000, 0), 32}};
        QVERIFY(of(validate(series, {}), VeeRule::SumCheck).empty());
        series.dials = {{at(2) - std::chrono::days(41), Decimal(0, 0), 30}, {at(2), Decimal(9000, 0), 30}};
        QVERIFY(of(validate(series, {}), VeeRule::SumCheck).empty());
        series.dials[0].time += std::chrono::days(1);
        QCOMPARE(of(validate(series, {}), VeeRule::SumCheck).size(), std::size_t{1});
    }

    void aCumulativeProfileIsSummedByItsDifferences() {
        VeeSeries series = deltas({1000, 1100, 1200, 1300});
        series.quantity = VeeQuantity::Cumulative;
        series.dials = {{at(1), Decimal(1000, 0), 30}, {at(4), Decimal(1300, 0), 30}};
        QVERIFY(validate(series, {}).exceptions.empty());
        series.dials[1].value = Decimal(1400, 0);
        QCOMPARE(of(validate(series, {}), VeeRule::SumCheck).size(), std::size_t{1});
    }

    void changesSayWhatWasBeforeAndWhy() {
        const auto first = validate(without(deltas({100, 110, 120}), {2}), {});
        auto changes = veeChanges({}, first.finals);
        QCOMPARE(changes.size(), std::size_t{3});
        QCOMPARE(changes[0].reason, VeeReason::First);
        QCOMPARE(changes[1].reason, VeeReason::Estimated);
        VeeSeries later = deltas({100, 140, 120});
        later.offers.push_back({9, at(3), Decimal(121, 0), 30, mdms::Quality::Edited});
        const auto second = validate(later, {});
        changes = veeChanges(first.finals, second.finals);
        QCOMPARE(changes.size(), std::size_t{2});
        QCOMPARE(changes[0].reason, VeeReason::Measured);
        QVERIFY(changes[0].before->value == Decimal(110, 0) && changes[0].after->value == Decimal(140, 0));
        QCOMPARE(changes[1].reason, VeeReason::Replaced);
        changes = veeChanges(second.finals, {});
        QCOMPARE(changes.size(), std::size_t{3});
        QCOMPARE(changes[0].reason, VeeReason::Withdrawn);
        QVERIFY(veeChanges(second.finals, second.finals).empty());
    }

    void theOrderOfOffersDoesNotMatterAndTheResultStays() {
        QVERIFY(rc::check("order independence and idempotence", [] {
            VeeSeries series;
            series.interval = quarter;
            series.quantity = *rc::gen::element(VeeQuantity::Delta, VeeQuantity::Cumulative, VeeQuantity::Momentary);
            const int count = *rc::gen::inRange(0, 60);
            for (int i = 0; i < count; ++i) {
                VeeOffer offer;
                offer.id = static_cast<std::uint64_t>(i + 1);
                offer.time = at(*rc::gen::inRange(0, 200)) + std::chrono::seconds(*rc::gen::element(0, 0, 0, 0, 30));
                offer.value = Decimal(*rc::gen::inRange<std::int64_t>(-50, 5000), *rc::gen::element(0, 0, 0, -3, 2, 40));
                offer.unit = *rc::gen::element<dlms::UnitCode>(30, 30, 30, 30, 32);
                offer.quality = static_cast<mdms::Quality>(*rc::gen::inRange(0, 6));
                series.offers.push_back(offer);
            }
            for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
                series.dials.push_back({at(*rc::gen::inRange(0, 200)), Decimal(i * 1000, 0), 30});
            std::sort(series.dials.begin(), series.dials.end(), [](const VeeDial& a, const VeeDial& b) { return a.time < b.time; });
            series.dials.erase(
                std::unique(series.dials.begin(), series.dials.end(), [](const VeeDial& a, const VeeDial& b) { return a.time == b.time; }),
                series.dials.end());
            const auto result = validate(series, {});
            VeeSeries shuffled = series;
            std::mt19937 random(*rc::gen::arbitrary<unsigned>());
            std::shuffle(shuffled.offers.begin(), shuffled.offers.end(), random);
            std::shuffle(shuffled.dials.begin(), shuffled.dials.end(), random);
            RC_ASSERT(same(result, validate(shuffled, {})));
            RC_ASSERT(veeChanges(result.finals, validate(shuffled, {}).finals).empty());
            for (std::size_t i = 1; i < result.finals.size(); ++i) RC_ASSERT(result.finals[i - 1].time < result.finals[i].time);
        }));
    }

    void hugeNumbersAreJudgedWithoutOverflow() {
        VeeSeries series = deltas({1, 1, 1, 1});
        for (auto& offer : series.offers) offer.value = Decimal::fromUnsigned(18446744073709551615ULL, 9);
        series.offers[3].value = Decimal::fromUnsigned(18446744073709551615ULL, 9, true);
        series.dials = {{at(0), Decimal(0, 0), 30}, {at(4), Decimal::fromUnsigned(18446744073709551615ULL, 9), 30}};
        const auto result = validate(series, {});
        QCOMPARE(of(result, VeeRule::NegativeConsumption).size(), std::size_t{1});
        QCOMPARE(result.finals.size(), std::size_t{4});
    }

    void theDeliveredFileHoldsTheDefaults() {
        QFile file(QStringLiteral(AMI_SOURCE_DIR "/resources/vee/rules.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::string wrong;
        const auto config = VeeConfig::parse(file.readAll().toStdString(), &wrong);
        QVERIFY2(config.has_value(), wrong.c_str());
        const VeeConfig defaults;
        QVERIFY(config->severity == defaults.severity && config->rank == defaults.rank);
        QVERIFY(config->replacementValue == defaults.replacementValue && config->replacementPercent == defaults.replacementPercent);
        QVERIFY(config->spikePercent == defaults.spikePercent && config->spikeRank == defaults.spikeRank);
        QVERIFY(config->sumPercentHundredths == defaults.sumPercentHundredths && config->sumDays == defaults.sumDays);
        QVERIFY(config->estimateIntervals == defaults.estimateIntervals && config->sizeToleranceSeconds == defaults.sizeToleranceSeconds);
    }

    void aWrongMemberOfTheFileIsNamed_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("wrong");
        const auto row = [](const char* json, const char* wrong) { QTest::newRow(json) << QByteArray(json) << QByteArray(wrong); };
        row("[", "");
        row(R"({"Interval Spikes":{}})", "Interval Spikes");
        row(R"({"Interval Spike":{"percent":"180"}})", "Interval Spike/percent");
        row(R"({"Interval Spike":{"rank":1}})", "Interval Spike/rank");
        row(R"({"Interval Spike":{"severity":"bad"}})", "Interval Spike/severity");
        row(R"({"Sum Check":{"value":5}})", "Sum Check/value");
        row(R"({"Missing Quantity":{"limit":"0"}})", "Missing Quantity/limit");
        row(R"({"Final Measurement Replacement":{"ranking":["valid"]}})", "Final Measurement Replacement/ranking");
        row(R"({"estimation":{"intervals":-1}})", "estimation/intervals");
    }
    void aWrongMemberOfTheFileIsNamed() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, wrong);
        std::string named;
        QVERIFY(!VeeConfig::parse(json.toStdString(), &named));
        QCOMPARE(QByteArray::fromStdString(named), wrong);
    }
};

QTEST_APPLESS_MAIN(TestVee)
#include "tst_vee.moc"
