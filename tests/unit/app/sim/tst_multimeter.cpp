#include <QTest>
#include <cmath>

#include "app/sim/Multimeter.h"
#include "hal/multimeter/dialect/Fluke.h"
#include "hal/multimeter/dialect/Scpi.h"

using namespace ami;
using namespace ami::sim;
using namespace std::chrono_literals;

namespace {

const UtcTime noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + std::chrono::hours(11);

Bytes bytes(std::string_view text) { return Bytes(text.begin(), text.end()); }

MultimeterSettings settingsFor(MultimeterModel model, const char* probes = "L1") {
    MultimeterSettings settings;
    settings.model = model;
    settings.probes = *Probes::parse(probes);
    return settings;
}

/// What a client would read from it.
hal::Readout readoutOf(SimMultimeter& multimeter, UtcTime time) {
    const MultimeterModel model = multimeter.settings().model;
    if (model == MultimeterModel::Scpi) {
        Bytes configuration = multimeter.receive(bytes("CONF?\n"), time);
        auto readout = hal::scpi::decodeConfiguration(**hal::scpi::takeAnswer(configuration, "CONF?\n"));
        Bytes value = multimeter.receive(bytes("READ?\n"), time);
        if (!hal::scpi::decodeValue(**hal::scpi::takeAnswer(value, "READ?\n"), *readout)) return {};
        return *readout;
    }
    const bool new28x = model == MultimeterModel::Fluke28x;
    Bytes answer = multimeter.receive(bytes(new28x ? "QDDA\r" : "QM\r"), time);
    const auto line = hal::fluke::takeAnswer(answer);
    return new28x ? *hal::fluke::decodeDisplay(**line) : *hal::fluke::decode18x(**line);
}

}  // namespace

class TestSimMultimeter : public QObject {
    Q_OBJECT

    static void everyModel() {
        QTest::addColumn<int>("model");
        QTest::newRow("28x") << static_cast<int>(MultimeterModel::Fluke28x);
        QTest::newRow("18x") << static_cast<int>(MultimeterModel::Fluke18x);
        QTest::newRow("scpi") << static_cast<int>(MultimeterModel::Scpi);
    }

private Q_SLOTS:
    void showsTheFeederWithinItsSpecification_data() { everyModel(); }
    void showsTheFeederWithinItsSpecification() {
        QFETCH(int, model);
        for (const std::uint64_t seed : {1u, 2u, 3u, 77u}) {
            MultimeterSettings settings = settingsFor(static_cast<MultimeterModel>(model), "L2");
            settings.feeder.seed = seed;
            SimMultimeter multimeter(settings);
            const hal::Readout readout = readoutOf(multimeter, noon);
            const double volts = FeederModel(settings.feeder).state(noon).phases[1].voltage;
            QVERIFY(hal::isAcVolts(readout));
            QCOMPARE(readout.state, hal::ReadoutState::Normal);
            QVERIFY2(std::fabs(readout.value.toDouble() - volts) < 0.004 * volts + 0.4, qPrintable(QString::number(readout.value.toDouble())));
            QVERIFY(readout.value.toDouble() != volts);
        }
    }

    void hasTheResolutionOfTheInstrument() {
        SimMultimeter hand(settingsFor(MultimeterModel::Fluke28x)), bench(settingsFor(MultimeterModel::Scpi));
        QCOMPARE(readoutOf(hand, noon).resolution->toDouble(), 0.01);
        QCOMPARE(readoutOf(hand, noon).range->toDouble(), 500.0);
        QVERIFY(std::fabs(readoutOf(bench, noon).resolution->toDouble() - 0.001) < 1e-12);
    }

    void measuresBetweenPhases() {
        SimMultimeter multimeter(settingsFor(MultimeterModel::Fluke18x, "L1-L3"));
        const double volts = readoutOf(multimeter, noon).value.toDouble();
        QVERIFY(volts > 390 && volts < 415);
    }

    void isAPureFunctionOfTime() {
        SimMultimeter a(settingsFor(MultimeterModel::Fluke28x)), b(settingsFor(MultimeterModel::Fluke28x));
        QCOMPARE(readoutOf(a, noon), readoutOf(b, noon));
        static_cast<void>(readoutOf(a, noon + 7s));
        QCOMPARE(readoutOf(a, noon), readoutOf(b, noon));
    }

    void overloadsInARangeThatIsTooSmall_data() { everyModel(); }
    void overloadsInARangeThatIsTooSmall() {
        QFETCH(int, model);
        MultimeterSettings settings = settingsFor(static_cast<MultimeterModel>(model));
        settings.range = 50;
        SimMultimeter multimeter(settings);
        QCOMPARE(readoutOf(multimeter, noon).state, hal::ReadoutState::Overload);
    }

    void isInvalidRightAfterTheKnobWasTurned_data() { everyModel(); }
    void isInvalidRightAfterTheKnobWasTurned() {
        QFETCH(int, model);
        SimMultimeter multimeter(settingsFor(static_cast<MultimeterModel>(model)));
        multimeter.turnKnob(noon);
        QCOMPARE(readoutOf(multimeter, noon + 100ms).state, hal::ReadoutState::Invalid);
        // The next position is mV~, and mains voltage is too much for it.
        QCOMPARE(readoutOf(multimeter, noon + 2s).state, hal::ReadoutState::Overload);
        multimeter.turnKnob(noon + 10s);
        QCOMPARE(readoutOf(multimeter, noon + 12s).coupling, hal::Coupling::Dc);
        multimeter.turnKnob(noon + 20s);
        QCOMPARE(readoutOf(multimeter, noon + 22s).quantity, hal::Quantity::Resistance);
    }

    void holdsWhenTheKnobSaysSo() {
        MultimeterSettings settings = settingsFor(MultimeterModel::Fluke28x);
        settings.knob = Knob::Hold;
        SimMultimeter multimeter(settings);
        QVERIFY(readoutOf(multimeter, noon).held);
    }

    void refusesCommandsThatItDoesNotHave() {
        SimMultimeter multimeter(settingsFor(MultimeterModel::Fluke18x));
        QCOMPARE(multimeter.receive(bytes("QDDA\r"), noon), bytes("1\r"));
        QCOMPARE(multimeter.receive(bytes("\r"), noon), Bytes());
        QVERIFY(multimeter.receive(Bytes(100'000, 'x'), noon).empty());
        QCOMPARE(multimeter.receive(bytes("\r"), noon), bytes("1\r"));
        QCOMPARE(multimeter.receive(bytes("i"), noon), Bytes());
        QVERIFY(multimeter.receive(bytes("d\r"), noon).size() > 10);
    }

    void readsPlaces() {
        QVERIFY(Probes::parse("open")->open);
        QCOMPARE(Probes::parse("L3-N")->second, -1);
        QCOMPARE(Probes::parse("L3-L1")->second, 0);
        for (const char* text : {"", "L0", "L4", "L1-L1", "L1-", "N"}) QVERIFY2(!Probes::parse(text), text);
    }
};

QTEST_GUILESS_MAIN(TestSimMultimeter)
#include "tst_multimeter.moc"
