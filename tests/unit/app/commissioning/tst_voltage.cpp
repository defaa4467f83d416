#include <QTest>
#include <cmath>
#include <deque>

#include "app/commissioning/MultimeterAddress.h"
#include "app/commissioning/VoltageCheck.h"
#include "app/commissioning/VoltageWords.h"
#include "app/explain/Explanation.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;

namespace {

Specification fluke289() {
    Specification specification;
    specification.percentOfReading = 0.3;
    specification.counts = 25;
    return specification;
}

VoltagePair pair(double meter, double before, double after) {
    VoltagePair pair;
    pair.meter = {meter, 0.1, 0};
    pair.before = before;
    pair.after = after;
    pair.referenceResolution = 0.01;
    pair.referenceRange = 500;
    return pair;
}

class FakeMultimeter final : public hal::Multimeter {
public:
    const hal::MultimeterIdentity& identity() const override { return identity_; }
    hal::MultimeterKind kind() const override { return hal::MultimeterKind::Fluke28x; }
    std::string where() const override { return "fake"; }
    Result<hal::TimedReadout> read() override {
        hal::TimedReadout timed;
        now += 50ms;
        timed.asked = now;
        now += 50ms;
        timed.answered = now;
        timed.readout = readouts.front();
        if (readouts.size() > 1) readouts.pop_front();
        return timed;
    }
    static hal::Readout volts(Decimal value) {
        hal::Readout readout;
        readout.state = hal::ReadoutState::Normal;
        readout.quantity = hal::Quantity::Voltage;
        readout.coupling = hal::Coupling::Ac;
        readout.value = value;
        readout.resolution = Decimal(1, value.exponent());
        readout.range = Decimal(500, 0);
        return readout;
    }

    std::deque<hal::Readout> readouts;
    Instant now = std::chrono::steady_clock::now();

private:
    hal::MultimeterIdentity identity_{"Fluke", "289", "V1.0", "1"};
};

LiveSample sampleOf(std::initializer_list<double> volts, bool angles) {
    LiveSample sample;
    std::size_t phase = 0;
    for (const double value : volts) {
        sample.phases[phase].voltage = Measurement{Decimal(std::llround(value * 10), -1), 35};
        if (angles) sample.phases[phase].voltageAngle = Measurement{Decimal(1200 * static_cast<std::int64_t>(phase), -1), 8};
        ++phase;
    }
    sample.frequency = Measurement{Decimal(5001, -2), 44};
    return sample;
}

bool isError(const Error& error, VoltageError code) { return error.layer == Layer::Multimeter && error.code == static_cast<std::uint16_t>(code); }

}  // namespace

class TestVoltage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // electrical-contractor.net 31601: a Fluke 87, 0.7 % + 2 counts, 120 V at 0.1 V.
    void addsPercentAndCounts() {
        const auto specification = parseSpecification("0.7% + 2");
        QVERIFY(specification.has_value());
        QVERIFY(std::fabs(specification->allowance(120, 0, 0.1) - 1.04) < 1e-9);
    }

    void readsAccuraciesAsDataSheetsPrintThem() {
        const auto ofRange = parseSpecification("0.06%+0.03%");
        QVERIFY(ofRange.has_value());
        QVERIFY(std::fabs(ofRange->allowance(230, 1000, 0.001) - (0.138 + 0.3)) < 1e-9);
        QVERIFY(parseSpecification("0.5%").has_value());
        for (const char* text : {"", "0.4", "%", "0.4%+", "0.4%+x", "-1%+2", "0.4%+1e9", "101%"}) QVERIFY2(!parseSpecification(text), text);
    }

    void knowsTheFluke28xAndNoOther() {
        const hal::Readout readout = FakeMultimeter::volts(Decimal(23012, -2));
        const auto known = specificationOf({"Fluke", "289", "", ""}, readout);
        QVERIFY(known.has_value());
        QCOMPARE(known->percentOfReading, 0.3);
        QCOMPARE(known->counts, 25.0);
        QVERIFY(!specificationOf({"Fluke", "189", "", ""}, readout));
    }

    void isInsideWithinTheSumOfAllTerms() {
        // 1 % of 231 + 0.3 % of 230 + 25 × 0.01 + 0.1 + 0.01 = 3.36 V
        const auto inside = compareVoltage({pair(231, 230, 230), pair(231, 230, 230)}, 1, fluke289(), 50);
        QCOMPARE(inside.verdict, Verdict::Inside);
        QVERIFY(std::fabs(inside.budget.total() - 3.36) < 0.001);
        QCOMPARE(inside.difference, 1.0);
    }

    void isOutsideBeyondIt() {
        const auto outside = compareVoltage({pair(234, 230, 230), pair(234, 230, 230)}, 1, fluke289(), 50);
        QCOMPARE(outside.verdict, Verdict::Outside);
        const auto below = compareVoltage({pair(226, 230, 230)}, 1, fluke289(), 50);
        QCOMPARE(below.verdict, Verdict::Outside);
    }

    void cannotDecideForAReasonEach() {
        const auto reason = [](const std::vector<VoltagePair>& pairs, double percent, const std::optional<Specification>& specification, double hertz = 50) {
            const auto comparison = compareVoltage(pairs, percent, specification, hertz);
            return comparison.verdict == Verdict::CannotDecide ? comparison.reason : Undecided::None;
        };
        const VoltagePair good = pair(230, 230, 230);
        QCOMPARE(reason({}, 1, fluke289()), Undecided::NoPairs);
        QCOMPARE(reason({good}, 1, std::nullopt), Undecided::NoSpecification);
        QCOMPARE(reason({good}, 1, fluke289(), 400), Undecided::OutsideFrequency);
        QCOMPARE(reason({pair(230, 225, 235), pair(230, 235, 225), good}, 1, fluke289()), Undecided::Unsteady);
        QCOMPARE(reason({pair(233.4, 230, 230), pair(233.3, 230, 230), pair(233.6, 230, 230)}, 1, fluke289()), Undecided::Mixed);
        QCOMPARE(reason({good}, 0.2, fluke289()), Undecided::ReferenceTooCoarse);
        QCOMPARE(reason({pair(0.1, 0, 0)}, 1, fluke289()), Undecided::Dead);
        VoltagePair low = pair(20, 20, 20);
        QCOMPARE(reason({low}, 5, fluke289()), Undecided::LowInRange);
    }

    void provesOutsideEvenWithACoarseMultimeter() {
        QCOMPARE(compareVoltage({pair(236, 230, 230)}, 0.2, fluke289(), 50).verdict, Verdict::Outside);
    }

    void leavesUnsteadyPairsOut() {
        const auto comparison = compareVoltage({pair(230, 230, 230), pair(240, 225, 245), pair(230, 230, 230)}, 1, fluke289(), 50);
        QCOMPARE(comparison.verdict, Verdict::Inside);
        QCOMPARE(comparison.counted, std::size_t{2});
        QCOMPARE(comparison.meter, 230.0);
    }

    void countsHalfOfWhatTheVoltageMoved() {
        const auto comparison = compareVoltage({pair(230, 229.8, 230.2)}, 1, fluke289(), 50);
        QVERIFY(std::fabs(comparison.budget.simultaneity - 0.2) < 1e-9);
        QCOMPARE(comparison.reference, 230.0);
    }

    void makesALineToLineVoltageOfTwoPhasors() {
        const MeterVoltage symmetric = lineToLine(230, 230, 120, 0.1, 0.1);
        QVERIFY(std::fabs(symmetric.volts - 230 * std::sqrt(3.0)) < 1e-9);
        QVERIFY(std::fabs(symmetric.resolution - 0.1 * std::sqrt(3.0)) < 1e-9);
        // Two steps of 0.1° on the angle: 230 · 230 · sin 120° / 398.4 V · 2 · 0.1° = 0.40 V
        QVERIFY(std::fabs(symmetric.angleAllowance - 0.4014) < 0.001);
        // A reversed phase of a two-phase supply.
        QVERIFY(std::fabs(lineToLine(120, 120, 180, 0.1, 0.1).volts - 240) < 1e-9);
        QCOMPARE(lineToLine(120, 120, 0, 0.1, 0.1).volts, 0.0);
    }

    void namesPortsInEitherOrder() {
        QVERIFY(parseVoltagePort("L2") == VoltagePort::L2);
        QVERIFY(parseVoltagePort("l1-n") == VoltagePort::L1);
        QVERIFY(parseVoltagePort("L1-L3") == VoltagePort::L3L1);
        QVERIFY(parseVoltagePort("L2-L1") == VoltagePort::L1L2);
        QVERIFY(!parseVoltagePort("L4"));
        QVERIFY(!parseVoltagePort("L1-L1"));
        QVERIFY(!parseVoltagePort(""));
        QVERIFY((phasesOf(VoltagePort::L3L1) == std::pair<std::size_t, std::size_t>(2, 0)));
    }

    void pairsReadingsAroundTheMeter() {
        FakeMultimeter multimeter;
        multimeter.readouts = {FakeMultimeter::volts(Decimal(23000, -2)), FakeMultimeter::volts(Decimal(23010, -2)), FakeMultimeter::volts(Decimal(23005, -2))};
        const auto report = checkVoltage([] { return Result<LiveSample>(sampleOf({230.4, 231, 229}, true)); }, multimeter, {.port = VoltagePort::L1, .specification = {}, .pairs = 3});
        QVERIFY(report.has_value());
        QCOMPARE(report->comparison.verdict, Verdict::Inside);
        QCOMPARE(report->comparison.pairs.size(), std::size_t{3});
        QVERIFY(std::fabs(report->comparison.pairs[0].reference - 230.05) < 1e-9);
        QVERIFY(report->hertz == 50.01);
        QVERIFY(describe(*report).sentence.contains(QStringLiteral("230.40 V")));
    }

    void reckonsBetweenPhasesAndSaysWhenItCannot() {
        FakeMultimeter multimeter;
        multimeter.readouts = {FakeMultimeter::volts(Decimal(39900, -2))};
        const VoltageRequest request{.port = VoltagePort::L2L3, .specification = {}, .pairs = 1};
        const auto with = checkVoltage([] { return Result<LiveSample>(sampleOf({230, 230, 230}, true)); }, multimeter, request);
        QVERIFY(with.has_value());
        QVERIFY(std::fabs(with->comparison.meter - 398.37) < 0.01);
        QCOMPARE(with->comparison.verdict, Verdict::Inside);
        const auto without = checkVoltage([] { return Result<LiveSample>(sampleOf({230, 230, 230}, false)); }, multimeter, request);
        QVERIFY(!without && isError(without.error(), VoltageError::NoAngles));
        const auto single = checkVoltage([] { return Result<LiveSample>(sampleOf({230}, true)); }, multimeter, request);
        QVERIFY(!single && isError(single.error(), VoltageError::NoSuchVoltage));
        QCOMPARE(single.error().detail, 2);
    }

    void saysWhatToTurnOrPress() {
        hal::Readout readout = FakeMultimeter::volts(Decimal(23000, -2));
        QVERIFY(checkFunction(readout).has_value());
        readout.held = true;
        QVERIFY(isError(checkFunction(readout).error(), VoltageError::NotLive));
        readout.held = false;
        readout.relative = true;
        QVERIFY(isError(checkFunction(readout).error(), VoltageError::Relative));
        readout.relative = false;
        readout.filtered = true;
        QVERIFY(isError(checkFunction(readout).error(), VoltageError::Filtered));
        readout.quantity = hal::Quantity::Resistance;
        const auto wrong = checkFunction(readout);
        QVERIFY(isError(wrong.error(), VoltageError::NotAcVolts));
        const Explanation words = explain(wrong.error());
        QVERIFY(words.what.contains(QStringLiteral("resistance")));
        QVERIFY(words.nextStep.contains(QStringLiteral("V~")));
    }

    void waitsOutAMomentWithoutANumber() {
        FakeMultimeter multimeter;
        hal::Readout invalid = FakeMultimeter::volts(Decimal());
        invalid.state = hal::ReadoutState::Invalid;
        multimeter.readouts = {invalid, invalid, FakeMultimeter::volts(Decimal(23000, -2))};
        const auto meter = [] { return Result<LiveSample>(sampleOf({230, 230, 230}, true)); };
        QVERIFY(checkVoltage(meter, multimeter, {.specification = {}, .pairs = 1}).has_value());
        invalid.state = hal::ReadoutState::Overload;
        multimeter.readouts = {invalid};
        VoltageHooks hooks;
        hooks.patience = 0ms;
        const auto overload = checkVoltage(meter, multimeter, {.specification = {}, .pairs = 1}, hooks);
        QVERIFY(!overload && isError(overload.error(), VoltageError::NoNumber));
        QVERIFY(explain(overload.error()).what.contains(QStringLiteral("OL")));
    }

    void everyErrorHasWords() {
        for (const int code : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100, 101, 102, 103, 104, 105, 106}) {
            const Explanation words = explain(Error{Fault::Unsupported, Layer::Multimeter, static_cast<std::uint16_t>(code), 1});
            QVERIFY2(words.code.startsWith(QStringLiteral("multimeter/")), qPrintable(words.code));
            QVERIFY2(!words.nextStep.isEmpty() && !words.causes.isEmpty(), qPrintable(words.code));
        }
    }

    void readsMultimeterAddresses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("auto") << "auto:///dev/ttyUSB1" << "auto:///dev/ttyUSB1";
        QTest::newRow("28x") << "fluke28x:///dev/serial/by-id/usb-x" << "fluke28x:///dev/serial/by-id/usb-x";
        QTest::newRow("scpi") << "scpi:///dev/ttyS0?baud=19200&format=8E1&remote=yes" << "scpi:///dev/ttyS0?baud=19200&format=8E1&remote=yes";
        QTest::newRow("scpi usual") << "scpi:///dev/ttyS0?baud=9600&format=8N1&remote=no" << "scpi:///dev/ttyS0";
        QTest::newRow("tcp") << "scpi+tcp://dmm.lab" << "scpi+tcp://dmm.lab:5025";
        QTest::newRow("tcp6") << "scpi+tcp://[fe80::1]:3490?configure=yes" << "scpi+tcp://[fe80::1]:3490?configure=yes";
    }
    void readsMultimeterAddresses() {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const auto address = MultimeterAddress::parse(text.toStdString());
        QVERIFY(address.has_value());
        QCOMPARE(QString::fromStdString(address->toString()), canonical);
        QCOMPARE(MultimeterAddress::parse(address->toString())->toString(), address->toString());
    }

    void refusesBadMultimeterAddresses() {
        const auto code = [](const char* text) {
            const auto address = MultimeterAddress::parse(text);
            return address ? AddressError{} : static_cast<AddressError>(address.error().code);
        };
        QCOMPARE(code(""), AddressError::Empty);
        QCOMPARE(code("/dev/ttyUSB0"), AddressError::NoScheme);
        QCOMPARE(code("fluke87:///dev/ttyUSB0"), AddressError::UnknownScheme);
        QCOMPARE(code("scpi+tcp://"), AddressError::NoTarget);
        QCOMPARE(code("scpi+tcp://host:99999"), AddressError::BadPort);
        QCOMPARE(code("scpi+tcp://host?baud=9600"), AddressError::UnknownKey);
        QCOMPARE(code("fluke28x:///dev/ttyUSB0?baud=9600"), AddressError::UnknownKey);
        QCOMPARE(code("scpi:///dev/ttyS0?baud=1"), AddressError::BadValue);
        QCOMPARE(code("scpi:///dev/ttyS0?remote=yes&remote=no"), AddressError::DuplicateKey);
        QCOMPARE(code("scpi:///dev/ttyS0?format=9X1"), AddressError::BadValue);
        QCOMPARE(code("scpi://dev/ttyS0"), AddressError::BadHost);
    }
};

QTEST_GUILESS_MAIN(TestVoltage)
#include "tst_voltage.moc"
