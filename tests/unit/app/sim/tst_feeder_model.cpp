#include <QElapsedTimer>
#include <QtTest>
#include <cmath>

#include "app/sim/model/FeederModel.h"

using namespace ami;
using namespace ami::sim;
using namespace std::chrono;

namespace {

UtcTime at(const char* text) { return fromIso8601(text).value(); }

FeederOptions seeded(std::uint64_t seed, bool solar = false) {
    FeederOptions options;
    options.seed = seed;
    options.solar = solar;
    return options;
}

}  // namespace

class TestFeederModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSeedAndTimeGiveTheSameValuesInAnyOrder() {
        const FeederModel one(seeded(7));
        const FeederModel other(seeded(7));
        const UtcTime early = at("2025-02-03T07:11:12Z");
        const UtcTime late = at("2026-08-01T19:45:59.500Z");
        const Energies earlyEnergy = one.energies(early);
        const FeederState earlyState = one.state(early);
        QCOMPARE(other.energies(late).import, one.energies(late).import);
        QVERIFY(other.energies(early) == earlyEnergy);
        QCOMPARE(other.state(early).phases[1].current, earlyState.phases[1].current);
        QCOMPARE(other.radio(late).rssi, one.radio(late).rssi);
    }

    void anotherSeedIsAnotherHouse() {
        const UtcTime when = at("2026-08-01T19:45:59Z");
        QVERIFY(FeederModel(seeded(1)).energies(when).import != FeederModel(seeded(2)).energies(when).import);
        QVERIFY(FeederModel(seeded(1)).state(when).phases[0].voltage != FeederModel(seeded(2)).state(when).phases[0].voltage);
    }

    void valuesStayWithinWhatAFeederGives() {
        const FeederModel model(seeded(3));
        for (UtcTime when = at("2026-01-05T00:00:00Z"); when < at("2026-01-19T00:00:00Z"); when += seconds(131)) {
            const FeederState now = model.state(when);
            const bool disturbed =
                !model.sags(when - seconds(1), when + seconds(1)).empty() || !model.outages(when - seconds(1), when + seconds(1)).empty();
            for (const PhaseState& phase : now.phases) {
                if (!disturbed) QVERIFY2(phase.voltage > 207 && phase.voltage < 253, toIso8601(when).c_str());  // EN 50160: 230 V ± 10 %
                QVERIFY(phase.current >= 0 && phase.current < 63);
                QVERIFY(phase.activePower >= 0);
                if (!disturbed)
                    QVERIFY(std::abs(std::hypot(phase.activePower, phase.reactivePower) - phase.voltage * phase.current) < 1e-6 * 63 * 253);
            }
            QVERIFY(now.frequency > 49.9 && now.frequency < 50.1);
            QVERIFY(std::abs(now.phases[1].voltageAngle - 120) < 1 && std::abs(now.phases[2].voltageAngle - 240) < 1);
            const RadioState radio = model.radio(when);
            QVERIFY(radio.rssi >= -97 && radio.rssi <= -66);
            QCOMPARE(radio.linkMargin, radio.rssi + 104);
            QVERIFY(radio.hops >= 1 && radio.hops <= 6);
            QVERIFY(radio.lossPerMille >= 0 && radio.lossPerMille < 200);
        }
    }

    void valuesMoveFromSecondToSecond() {
        const FeederModel model(seeded(3));
        const UtcTime when = at("2026-05-05T12:00:00Z");
        QVERIFY(model.state(when).phases[0].voltage != model.state(when + seconds(1)).phases[0].voltage);
        QVERIFY(model.state(when).phases[0].current != model.state(when + seconds(1)).phases[0].current);
        QVERIFY(model.state(when).frequency != model.state(when + seconds(1)).frequency);
        QCOMPARE(model.state(when).phases[0].voltage, model.state(when + milliseconds(900)).phases[0].voltage);
    }

    void energiesAreTheIntegralOfThePowers_data() {
        QTest::addColumn<bool>("solar");
        QTest::addColumn<QString>("from");
        QTest::newRow("evening") << false << QStringLiteral("2026-03-04T18:05:00Z");
        QTest::newRow("night") << false << QStringLiteral("2026-07-04T02:05:00Z");
        QTest::newRow("feeding in") << true << QStringLiteral("2026-06-04T10:50:00Z");
    }
    void energiesAreTheIntegralOfThePowers() {
        QFETCH(bool, solar);
        QFETCH(QString, from);
        const FeederModel model(seeded(11, solar));
        const UtcTime start = at(from.toUtf8().constData());
        double import = 0;
        double exported = 0;
        for (int second = 0; second < 3600; ++second) {
            const double power = model.state(start + seconds(second)).activePower();
            (power > 0 ? import : exported) += std::abs(power) / 3.6;  // one second, in mWh
        }
        const Energies counted = model.energies(start + seconds(3600)) - model.energies(start);
        QVERIFY2(std::abs(static_cast<double>(counted.import) - import) < 5 + import * 1e-5, qPrintable(QString::number(import)));
        QVERIFY2(std::abs(static_cast<double>(counted.exported) - exported) < 5 + exported * 1e-5, qPrintable(QString::number(exported)));
        QVERIFY(solar ? exported > 0 : import > 0);
    }

    void registersGrowAndTariffsAddUp() {
        const FeederModel model(seeded(5, true));
        Energies last;
        for (UtcTime when = at("2026-03-28T22:00:00Z"); when < at("2026-03-30T02:00:00Z"); when += milliseconds(61'700)) {
            const Energies now = model.energies(when);
            QVERIFY(now.import >= last.import && now.exported >= last.exported);
            QVERIFY(now.reactiveImport >= last.reactiveImport && now.reactiveExport >= last.reactiveExport);
            QCOMPARE(now.importTariff1 + now.importTariff2, now.import);
            last = now;
        }
    }

    void aYearLooksLikeAHousehold() {
        const FeederModel plain(seeded(1));
        const Energies year = plain.energies(at("2026-01-01T00:00:00Z")) - plain.energies(at("2025-01-01T00:00:00Z"));
        QVERIFY2(year.import > 2'500'000'000 && year.import < 9'000'000'000, std::to_string(year.import).c_str());  // 2.5 to 9 MWh
        QCOMPARE(year.exported, std::int64_t{0});
        const FeederModel roof(seeded(1, true));
        const Energies withSun = roof.energies(at("2026-01-01T00:00:00Z")) - roof.energies(at("2025-01-01T00:00:00Z"));
        QVERIFY(withSun.exported > 1'500'000'000 && withSun.import < year.import);
        const auto outages = plain.outages(at("2025-01-01T00:00:00Z"), at("2026-01-01T00:00:00Z"));
        QVERIFY(!outages.empty() && outages.size() < 25);
        QCOMPARE(plain.state(outages.front().from + seconds(2)).phases[0].voltage, 0.0);
    }

    void nothingIsCountedBeforeTheOrigin() {
        const FeederModel model(seeded(1));
        QVERIFY(model.energies(FeederModel::origin - hours(1)) == Energies{});
        QVERIFY(model.energies(FeederModel::origin + hours(1)).import > 0);
    }

    void threeYearsTakeLessThanASecond() {
        QElapsedTimer timer;
        timer.start();
        const FeederModel model(seeded(1));
        QVERIFY(model.energies(at("2027-01-01T00:00:00Z")).import > 0);
        qInfo("three years: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_APPLESS_MAIN(TestFeederModel)
#include "tst_feeder_model.moc"
