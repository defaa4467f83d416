#include <QTest>

#include "hal/multimeter/dialect/Fluke.h"
#include "hal/multimeter/dialect/Scpi.h"

using namespace ami;
using namespace ami::hal;

namespace {

Bytes bytes(std::string_view text) { return Bytes(text.begin(), text.end()); }

bool isError(const Error& error, MultimeterError code) { return error.layer == Layer::Multimeter && error.code == static_cast<std::uint16_t>(code); }

// Answers recorded from a Fluke 289 (mofe23/fluke_28x_multimeter, README.rst).
constexpr std::string_view volts = "V_AC,NONE,AUTO,VAC,5,0,OFF,0.000,0,2,LIVE,0.0769,VAC,0,4,5,NORMAL,NONE,1507815682.743,PRIMARY,0.0769,VAC,0,4,5,NORMAL,NONE,1507815682.743";
constexpr std::string_view millivolts = "MV_AC,NONE,AUTO,VAC,500,-3,ON,0.000,0,2,LIVE,1e+38,VAC,-3,3,5,OL,NONE,1507815684.831,PRIMARY,1e+38,VAC,-3,3,5,OL,NONE,1507815684.831";
constexpr std::string_view minMax =
    "MV_DC,NONE,AUTO,VDC,50,-3,OFF,0.000,1,MIN_MAX_AVG,5,LIVE,1e+38,VDC,-3,3,5,INVALID,NONE,1507822680.232,PRIMARY,1e+38,VDC,-3,3,5,INVALID,"
    "NONE,1507822680.232,MINIMUM,1e+38,NONE,0,0,5,INVALID,NONE,0.000,MAXIMUM,1e+38,NONE,0,0,5,INVALID,NONE,0.000,AVERAGE,1e+38,NONE,0,0,5,"
    "INVALID,NONE,0.000";

}  // namespace

class TestDialects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsScientificNotationWithItsDigits() {
        QCOMPARE(parseScientific("58.99E0")->toString(), std::string("58.99"));
        QCOMPARE(parseScientific("-0.023E-3")->toString(), std::string("-0.000023"));
        QCOMPARE(parseScientific("+2.30120000E+02")->toString(), std::string("230.120000"));
        QVERIFY(!parseScientific(""));
        QVERIFY(!parseScientific("1E"));
        QVERIFY(!parseScientific("1E+999"));
        QVERIFY(!parseScientific("++1"));
        QVERIFY(!parseScientific("nan"));
    }

    void writesAValueWithThePlacesOfTheDisplay() {
        QCOMPARE(withPlaces(Decimal(2301, -1), Decimal(1, -2)).toString(), std::string("230.10"));
        QCOMPARE(withPlaces(Decimal(0, 0), Decimal(1, -2)).toString(), std::string("0.00"));
        QCOMPARE(withPlaces(Decimal(23012, -2), Decimal(1, -1)).toString(), std::string("230.12"));
    }

    // Fluke 289/287 Remote Interface Specification, syntax of ID.
    void identifiesAFluke28x() {
        const auto identity = fluke::decodeIdentity("FLUKE 289,V1.00,95081087");
        QVERIFY(identity.has_value());
        QCOMPARE(identity->model, std::string("289"));
        QCOMPARE(identity->firmware, std::string("V1.00"));
        QCOMPARE(identity->serial, std::string("95081087"));
        QVERIFY(fluke::is28x(*identity));
        QVERIFY(!fluke::is18x(*identity));
    }

    // Field widths as C-X1/LibFluke, src/Fluke189.hpp has them: nine characters of name, ", ", five of version, ten of serial number.
    void identifiesAFluke18x() {
        const auto identity = fluke::decodeIdentity("FLUKE 189, V2.02,0085510089");
        QVERIFY(identity.has_value());
        QCOMPARE(identity->model, std::string("189"));
        QCOMPARE(identity->firmware, std::string("V2.02"));
        QVERIFY(fluke::is18x(*identity));
    }

    void refusesAnotherInstrument() {
        const auto identity = fluke::decodeIdentity("/AMI5\\2SIM");
        QVERIFY(!identity);
        QVERIFY(isError(identity.error(), MultimeterError::NotAMultimeter));
    }

    void takesAnAnswerInAnyPieces() {
        const Bytes whole = bytes("0\r58.99E0,VAC,NORMAL,NONE\r");
        for (std::size_t cut = 0; cut < whole.size(); ++cut) {
            Bytes received(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(cut));
            auto answer = fluke::takeAnswer(received);
            QVERIFY(answer.has_value());
            QVERIFY(!*answer);
            received.insert(received.end(), whole.begin() + static_cast<std::ptrdiff_t>(cut), whole.end());
            answer = fluke::takeAnswer(received);
            QVERIFY(answer.has_value() && *answer);
            QCOMPARE(**answer, std::string("58.99E0,VAC,NORMAL,NONE"));
            QVERIFY(received.empty());
        }
    }

    void tellsTheAcknowledgementsApart() {
        const auto code = [](const char* text) {
            Bytes received = bytes(text);
            const auto answer = fluke::takeAnswer(received);
            return answer ? std::uint16_t{0} : answer.error().code;
        };
        QCOMPARE(code("1\r"), static_cast<std::uint16_t>(MultimeterError::CommandUnknown));
        QCOMPARE(code("2\r"), static_cast<std::uint16_t>(MultimeterError::CannotExecute));
        QCOMPARE(code("5\r"), static_cast<std::uint16_t>(MultimeterError::NoData));
        QCOMPARE(code("7\r"), static_cast<std::uint16_t>(MultimeterError::BadAcknowledge));
        QCOMPARE(code("\r"), static_cast<std::uint16_t>(MultimeterError::BadAcknowledge));
    }

    void boundsAnAnswerWithoutEnd() {
        Bytes received(answerLimit + 1, '0');
        const auto answer = fluke::takeAnswer(received);
        QVERIFY(!answer);
        QVERIFY(isError(answer.error(), MultimeterError::AnswerTooLong));
        received.assign(answerLimit + 1, 'x');
        QVERIFY(!scpi::takeAnswer(received, "*IDN?\n"));
    }

    // Examples of the Fluke 289/287 Remote Interface Specification, syntax of QM.
    void decodesQm() {
        const auto live = fluke::decode28x("58.99E0,VAC,NORMAL,NONE");
        QVERIFY(live.has_value());
        QVERIFY(isAcVolts(*live));
        QCOMPARE(live->value.toString(), std::string("58.99"));
        QCOMPARE(live->resolution->toString(), std::string("0.01"));
        const auto overload = fluke::decode28x("+9.99999999E+37,VAC,OL,NONE");
        QVERIFY(overload.has_value());
        QCOMPARE(overload->state, ReadoutState::Overload);
        QVERIFY(!overload->resolution);
        const auto diode = fluke::decode28x("0.5498E0,VDC,NORMAL,GOOD_DIODE");
        QCOMPARE(diode->quantity, Quantity::Diode);
        const auto micro = fluke::decode28x("979.0E-6,ADC,NORMAL,NONE");
        QCOMPARE(micro->value.toString(), std::string("0.0009790"));
        QCOMPARE(micro->quantity, Quantity::Current);
    }

    void refusesQmOutsideItsFormat() {
        for (const char* text : {"", "58.99E0,VAC,NORMAL", "58.99E0,VAC,NORMAL,NONE,1", "x,VAC,NORMAL,NONE", "58.99E0,WATT,NORMAL,NONE",
                                 "58.99E0,VAC,FINE,NONE"}) {
            const auto readout = fluke::decode28x(text);
            QVERIFY2(!readout, text);
            QVERIFY(isError(readout.error(), MultimeterError::BadAnswer));
        }
    }

    void decodesTheDisplay() {
        const auto readout = fluke::decodeDisplay(volts);
        QVERIFY(readout.has_value());
        QCOMPARE(readout->function, std::string("V_AC"));
        QVERIFY(isAcVolts(*readout));
        QVERIFY(readout->autoRange);
        QCOMPARE(readout->range->toDouble(), 5.0);
        QCOMPARE(readout->resolution->toDouble(), 0.0001);
        QCOMPARE(readout->value.toString(), std::string("0.0769"));
        const auto overload = fluke::decodeDisplay(millivolts);
        QVERIFY(overload.has_value());
        QCOMPARE(overload->state, ReadoutState::Overload);
        QCOMPARE(overload->range->toDouble(), 0.5);
        QCOMPARE(overload->resolution->toDouble(), 0.000001);
        const auto invalid = fluke::decodeDisplay(minMax);
        QVERIFY(invalid.has_value());
        QCOMPARE(invalid->state, ReadoutState::Invalid);
    }

    void keepsTrailingZerosOfTheDisplay() {
        const auto readout = fluke::decodeDisplay(
            "V_AC,NONE,AUTO,VAC,500,0,ON,0.000,0,2,LIVE,230.1,VAC,0,2,5,NORMAL,NONE,0.000,PRIMARY,230.1,VAC,0,2,5,NORMAL,NONE,0.000");
        QCOMPARE(readout->value.toString(), std::string("230.10"));
    }

    void seesHoldRelativeAndFilter() {
        const auto with = [](const std::string& modes) {
            return fluke::decodeDisplay("V_AC,NONE,MANUAL,VAC,500,0,ON,0.000," + modes +
                                        ",2,LIVE,231.5,VAC,0,2,5,NORMAL,NONE,0.000,PRIMARY,230.1,VAC,0,2,5,NORMAL,NONE,0.000");
        };
        QVERIFY(with("1,HOLD")->held);
        QVERIFY(with("1,AUTO_HOLD")->held);
        QVERIFY(with("1,REL_percent")->relative);
        QVERIFY(with("2,LOW_PASS_FILTER,HOLD")->filtered);
        QVERIFY(!with("0")->held);
        QCOMPARE(with("1,HOLD")->value.toString(), std::string("231.50"));
    }

    void survivesEveryTruncationAndEveryChangedOctet_data() {
        QTest::addColumn<QByteArray>("line");
        for (const std::string_view line : {volts, millivolts, minMax}) QTest::newRow(QByteArray(line.data(), 5)) << QByteArray(line.data(), static_cast<qsizetype>(line.size()));
        QTest::newRow("qm") << QByteArray("58.99E0,VAC,NORMAL,NONE");
        QTest::newRow("18x") << QByteArray("QM,+230.12 V AC");
        QTest::newRow("conf") << QByteArray("\"VOLT:AC +1.000000E+03,+1.000000E-03\"");
    }
    void survivesEveryTruncationAndEveryChangedOctet() {
        QFETCH(QByteArray, line);
        const auto feed = [](const std::string& text) {
            Readout readout;
            static_cast<void>(fluke::decodeDisplay(text));
            static_cast<void>(fluke::decode28x(text));
            static_cast<void>(fluke::decode18x(text));
            static_cast<void>(fluke::decodeIdentity(text));
            static_cast<void>(scpi::decodeConfiguration(text));
            static_cast<void>(scpi::decodeIdentity(text));
            static_cast<void>(scpi::decodeValue(text, readout));
        };
        const std::string text = line.toStdString();
        for (std::size_t length = 0; length < text.size(); ++length) {
            feed(text.substr(0, length));
            if (text.find("LIVE") != std::string::npos && length + 1 < text.size() && text[length] == ',') {
                QVERIFY(!fluke::decodeDisplay(text.substr(0, length)));
            }
            for (const int mask : {0x01, 0x20, 0x80, 0xFF}) {
                std::string changed = text;
                changed[length] = static_cast<char>(changed[length] ^ mask);
                feed(changed);
            }
        }
    }

    void refusesHostileCounts() {
        for (const char* text : {"V_AC,NONE,AUTO,VAC,500,0,ON,0.000,99999,2,LIVE", "V_AC,NONE,AUTO,VAC,500,0,ON,0.000,0,32,LIVE,1,VAC,0,2,5,NORMAL,NONE,0",
                                 "V_AC,NONE,AUTO,VAC,500,0,ON,0.000,-1,2,LIVE,1,VAC,0,2,5,NORMAL,NONE,0", "V_AC,NONE,AUTO,VAC,500,99,ON,0.000,0,0"}) {
            QVERIFY2(!fluke::decodeDisplay(text), text);
        }
    }

    // Units and the words for over-range as sigrok's fluke-18x.c expects them.
    void decodes18x() {
        const auto live = fluke::decode18x("QM,+230.12 V AC");
        QVERIFY(live.has_value());
        QVERIFY(isAcVolts(*live));
        QCOMPARE(live->value.toString(), std::string("230.12"));
        QCOMPARE(live->resolution->toString(), std::string("0.01"));
        const auto milli = fluke::decode18x("QM,-12.345 mV AC+DC");
        QCOMPARE(milli->value.toString(), std::string("-0.012345"));
        QCOMPARE(milli->coupling, Coupling::AcPlusDc);
        const auto overload = fluke::decode18x("QM,Out of range V AC");
        QVERIFY(overload.has_value());
        QCOMPARE(overload->state, ReadoutState::Overload);
        QVERIFY(isAcVolts(*overload));
        const auto turning = fluke::decode18x("QM,----- V AC");
        QVERIFY(turning.has_value());
        QCOMPARE(turning->state, ReadoutState::Invalid);
        QCOMPARE(fluke::decode18x("QM,+1.234 kOhms")->value.toString(), std::string("1234"));
        QVERIFY(!fluke::decode18x("0.5,VAC,NORMAL,NONE"));
        QVERIFY(!fluke::decode18x("QM,1.0 furlongs"));
    }

    // Forms of CONF? as Agilent and Keysight multimeters answer it.
    void decodesScpiConfiguration() {
        const auto bench = scpi::decodeConfiguration("\"VOLT:AC +1.000000E+03,+1.000000E-03\"");
        QVERIFY(bench.has_value());
        QVERIFY(isAcVolts(*bench));
        QCOMPARE(bench->range->toDouble(), 1000.0);
        QCOMPARE(bench->resolution->toDouble(), 0.001);
        QVERIFY(isAcVolts(*scpi::decodeConfiguration("VOLTage:AC DEF,DEF")));
        QCOMPARE(scpi::decodeConfiguration("\"VOLT +1.0E+1,+1.0E-5\"")->coupling, Coupling::Dc);
        QCOMPARE(scpi::decodeConfiguration("DIOD")->quantity, Quantity::Diode);
        QVERIFY(!scpi::decodeConfiguration("\"WATT 1,2\""));
    }

    void knowsScpiOverloadAndNotANumber() {
        Readout readout;
        QVERIFY(scpi::decodeValue("+9.90000000E+37", readout).has_value());
        QCOMPARE(readout.state, ReadoutState::Overload);
        QVERIFY(scpi::decodeValue("-9.9E37", readout).has_value());
        QCOMPARE(readout.state, ReadoutState::NegativeOverload);
        QVERIFY(scpi::decodeValue("9.91E37", readout).has_value());
        QCOMPARE(readout.state, ReadoutState::Invalid);
        QVERIFY(scpi::decodeValue("+2.30123400E+02,1.0", readout).has_value());
        QCOMPARE(readout.state, ReadoutState::Normal);
        QCOMPARE(readout.value.toString(), std::string("230.123400"));
        QVERIFY(!scpi::decodeValue("volts", readout));
    }

    void skipsEchoAndPromptOfATerminal() {
        Bytes received = bytes("*IDN?\r\nFLUKE,8846A,1234567,1.0\r\n12> ");
        const auto answer = scpi::takeAnswer(received, "\n*IDN?\n");
        QVERIFY(answer.has_value() && *answer);
        QCOMPARE(**answer, std::string("FLUKE,8846A,1234567,1.0"));
        const auto identity = scpi::decodeIdentity(**answer);
        QCOMPARE(identity->model, std::string("8846A"));
        QCOMPARE(identity->serial, std::string("1234567"));
    }

    // 0x7E begins an HDLC frame, 0xEE a C12.18 packet, "/" an IEC 62056-21 request, SOH a programming command, STX and ACK answer a meter.
    void asksNothingThatAnElectricityMeterListensTo() {
        for (const std::string_view question : {fluke::identify, fluke::queryMeasurement, fluke::queryDisplay, scpi::identify,
                                                scpi::identifyAfresh, scpi::queryConfiguration, scpi::read, scpi::fetch}) {
            for (const char c : question) QVERIFY(c != 0x7E && c != static_cast<char>(0xEE) && c != '/' && c != 1 && c != 2 && c != 6);
        }
    }
};

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
