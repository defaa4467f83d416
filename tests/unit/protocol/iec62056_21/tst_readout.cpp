#include <QtTest>

#include "protocol/iec62056_21/Dialogue.h"

using namespace ami;
using namespace ami::iec62056_21;

namespace {

/// Bodies as public readouts have them: two makers' habits, values in several brackets, a profile that goes on in the next line.
const std::string body =
    "F.F(00000000)\r\n0.0.0(18796030)\r\n1.8.0(0034204.763*kWh)\r\n1.6.0(02.345*kW)(2611251530)\r\n"
    "P.01(0900101001500)(00000000)(15)(2)(1.5)(kW)(2.5)(kW)\r\n(0.100)(0.200)\r\n!\r\n";

Bytes frame(const std::string& text) {
    Bytes octets{0x02};
    append(octets, toBytes(text));
    octets.push_back(0x03);
    std::uint8_t check = 0;
    for (std::size_t i = 1; i < octets.size(); ++i) check ^= octets[i];
    octets.push_back(check);
    return octets;
}

ReadoutLimits strict() {
    ReadoutLimits limits;
    limits.lenient = false;
    return limits;
}

std::uint16_t codeOf(ReadoutDeviation deviation) { return static_cast<std::uint16_t>(40 + static_cast<int>(deviation)); }

}  // namespace

class TestReadout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blockCheckMatchesMessagesSeenOnTheWire_data();
    void blockCheckMatchesMessagesSeenOnTheWire();
    void encodesCommandsAsOctets();
    void passwordMessageHoldsThePassword();
    void parsesDataSetsAndTheirValues();
    void textsGoRound();
    void truncatedBlockIsIncompleteAndNoError();
    void everyDamagedOctetIsNoticedByTheBlockCheck();
    void blockIsFoundHoweverItIsCut();
    void lengthsAtTheLimits_data();
    void lengthsAtTheLimits();
    void lenientReadingNotesDeviations_data();
    void lenientReadingNotesDeviations();
    void unclosedValueIsAnError();
    void endInsideALineIsNamed();
    void countsAreLimited();
    void errorAnswersAreTold_data();
    void errorAnswersAreTold();
    void leadingZerosOfAddressesDoNotCount();
};

void TestReadout::blockCheckMatchesMessagesSeenOnTheWire_data() {
    QTest::addColumn<QString>("hex");
    QTest::addColumn<int>("check");
    // Seen between a public Python client (pwitab iec62056-21) and a public meter (wdoekes pe32me162irpy).
    QTest::newRow("P0") << "5030022829"
                           "03"
                        << 0x60;
    QTest::newRow("R1 1.8.0") << "523102312E382E30282903" << 0x5A;
    QTest::newRow("B0") << "423003" << 0x71;
    QTest::newRow("(0034204.763*kWh)") << "28303033343230342E3736332A6B57682903" << 0x51;
}

void TestReadout::blockCheckMatchesMessagesSeenOnTheWire() {
    QFETCH(QString, hex);
    QFETCH(int, check);
    QCOMPARE(static_cast<int>(blockCheck(*fromHex(hex.toStdString()))), check);
}

void TestReadout::encodesCommandsAsOctets() {
    QCOMPARE(toHex(encodeCommand('P', '0', "()")), std::string("01503002282903"
                                                               "60"));
    QCOMPARE(toHex(encodeCommand('R', '1', "1.8.0()")), std::string("01523102312E382E302829035A"));
    QCOMPARE(toHex(encodeCommand('B', '0')), std::string("0142300371"));
    QCOMPARE(toHex(encodeData("(0034204.763*kWh)")), std::string("0228303033343230342E3736332A6B5768290351"));
    QCOMPARE(toHex(encodeRequest("")), std::string("2F3F210D0A"));
    QCOMPARE(toHex(encodeOption('0', '5', '1')), std::string("063035310D0A"));
    QCOMPARE(encodeCommand('W', '3', "0.9.1(", false).at(10), std::uint8_t{0x04});
}

void TestReadout::passwordMessageHoldsThePassword() {
    const auto message = encodePassword('1', toBytes("0000"));
    QCOMPARE(toHex(message.view()), std::string("01503102283030303029"
                                                "03"
                                                "61"));
}

void TestReadout::parsesDataSetsAndTheirValues() {
    const auto readout = parseReadout(body);
    QVERIFY(readout);
    QVERIFY(readout->notes.empty());
    QCOMPARE(readout->dataSets.size(), std::size_t{6});
    const DataSet& energy = readout->dataSets[2];
    QCOMPARE(energy.address, std::string("1.8.0"));
    QCOMPARE(energy.values.size(), std::size_t{1});
    QCOMPARE(energy.values[0].value, std::string("0034204.763"));
    QCOMPARE(energy.values[0].unit, std::string("kWh"));
    QCOMPARE(readout->dataSets[3].values[1].value, std::string("2611251530"));
    QVERIFY(!readout->dataSets[3].values[1].hasUnit);
    QCOMPARE(readout->dataSets[4].values.size(), std::size_t{8});
    QCOMPARE(readout->dataSets[5].address, std::string());
    QCOMPARE(readout->dataSets[5].values.size(), std::size_t{2});
    QCOMPARE(readout->dataSets[5].line, 5u);
}

void TestReadout::textsGoRound() {
    const auto readout = parseReadout(body);
    QVERIFY(readout);
    QCOMPARE(toText(readout->dataSets), body);
    const std::string oneLine = "1.8.0(1*kWh)2.8.0(2*kWh)\r\n!\r\n";
    const auto two = parseReadout(oneLine);
    QVERIFY(two);
    QCOMPARE(two->dataSets.size(), std::size_t{2});
    QCOMPARE(toText(two->dataSets), oneLine);
}

void TestReadout::truncatedBlockIsIncompleteAndNoError() {
    const Bytes whole = frame(body);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        BlockReader reader;
        reader.receive(BytesView(whole).first(length));
        const auto state = reader.state();
        QVERIFY(state == BlockReader::State::Idle || state == BlockReader::State::Inside || state == BlockReader::State::AwaitCheck);
    }
}

void TestReadout::everyDamagedOctetIsNoticedByTheBlockCheck() {
    const Bytes whole = frame(body);
    for (std::size_t at = 1; at < whole.size(); ++at) {
        for (int bit = 0; bit < 7; ++bit) {
            Bytes damaged = whole;
            damaged[at] ^= static_cast<std::uint8_t>(1 << bit);
            BlockReader reader;
            reader.receive(damaged);
            if (reader.state() != BlockReader::State::Complete) continue;
            const auto readout = parseReadout(reader.block());
            QVERIFY2(!readout, qPrintable(QStringLiteral("octet %1, bit %2").arg(at).arg(bit)));
        }
    }
}

void TestReadout::blockIsFoundHoweverItIsCut() {
    const Bytes whole = frame(body);
    for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{64}}) {
        BlockReader reader;
        for (std::size_t at = 0; at < whole.size(); at += piece)
            reader.receive(BytesView(whole).subspan(at, std::min(piece, whole.size() - at)));
        QCOMPARE(static_cast<int>(reader.state()), static_cast<int>(BlockReader::State::Complete));
        QCOMPARE(reader.block().text, body);
        QVERIFY(parseReadout(reader.block())->checked);
    }
}

void TestReadout::lengthsAtTheLimits_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("valueLimit");
    QTest::addColumn<int>("deviation");
    const auto digits = [](int count) { return QString(count, QLatin1Char('1')); };
    QTest::newRow("address 16") << digits(16) + "(1)" << 128 << -1;
    QTest::newRow("address 17") << digits(17) + "(1)" << 128 << static_cast<int>(ReadoutDeviation::AddressTooLong);
    QTest::newRow("value 32") << "1(" + digits(32) + ")" << 32 << -1;
    QTest::newRow("value 33") << "1(" + digits(33) + ")" << 32 << static_cast<int>(ReadoutDeviation::ValueTooLong);
    QTest::newRow("unit 16") << "1(1*" + digits(16) + ")" << 128 << -1;
    QTest::newRow("unit 17") << "1(1*" + digits(17) + ")" << 128 << static_cast<int>(ReadoutDeviation::UnitTooLong);
    QTest::newRow("line 78") << "1.8.0(" + digits(71) + ")" << 128 << -1;
    QTest::newRow("line 79") << "1.8.0(" + digits(72) + ")" << 128 << static_cast<int>(ReadoutDeviation::LineTooLong);
    // A value of 128 characters does not fit one line: in mode C both limits are the standard's.
    QTest::newRow("value 129") << "(" + digits(129) + ")" << 128 << static_cast<int>(ReadoutDeviation::LineTooLong);
}

void TestReadout::lengthsAtTheLimits() {
    QFETCH(QString, line);
    QFETCH(int, valueLimit);
    QFETCH(int, deviation);
    ReadoutLimits limits = strict();
    limits.value = static_cast<std::size_t>(valueLimit);
    const auto readout = parseReadout((line + "\r\n!\r\n").toStdString(), limits);
    if (deviation < 0) {
        QVERIFY(readout);
        return;
    }
    QVERIFY(!readout);
    QCOMPARE(readout.error().code, codeOf(static_cast<ReadoutDeviation>(deviation)));
    limits.lenient = true;
    const auto noted = parseReadout((line + "\r\n!\r\n").toStdString(), limits);
    QVERIFY(noted);
    QVERIFY(noted->has(static_cast<ReadoutDeviation>(deviation)));
    QCOMPARE(noted->dataSets.size(), std::size_t{1});
}

void TestReadout::lenientReadingNotesDeviations_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("deviation");
    QTest::newRow("slash in a value") << QByteArray("0.9.2(26/11/25)\r\n!\r\n") << static_cast<int>(ReadoutDeviation::ForbiddenCharacter);
    QTest::newRow("LF alone") << QByteArray("1.8.0(1)\n!\r\n") << static_cast<int>(ReadoutDeviation::BareLineEnd);
    QTest::newRow("text") << QByteArray("1.8.0(1)kWh\r\n!\r\n") << static_cast<int>(ReadoutDeviation::TextOutside);
    QTest::newRow("empty line") << QByteArray("\r\n1.8.0(1)\r\n!\r\n") << static_cast<int>(ReadoutDeviation::EmptyLine);
    QTest::newRow("no end mark") << QByteArray("1.8.0(1)\r\n") << static_cast<int>(ReadoutDeviation::NoEndMark);
    QTest::newRow("text behind the end") << QByteArray("1.8.0(1)\r\n!ABCD\r\n") << static_cast<int>(ReadoutDeviation::TextAfterEnd);
}

void TestReadout::lenientReadingNotesDeviations() {
    QFETCH(QByteArray, text);
    QFETCH(int, deviation);
    const auto readout = parseReadout(std::string_view(text.toStdString()));
    QVERIFY(readout);
    QCOMPARE(readout->dataSets.size(), std::size_t{1});
    QVERIFY(readout->has(static_cast<ReadoutDeviation>(deviation)));
    const auto refused = parseReadout(std::string_view(text.toStdString()), strict());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, codeOf(static_cast<ReadoutDeviation>(deviation)));
}

void TestReadout::unclosedValueIsAnError() {
    const auto readout = parseReadout("1.8.0(0034\r\n!\r\n");
    QVERIFY(!readout);
    QCOMPARE(readout.error(), makeError(Fault::Malformed, Layer::Iec62056_21, ReadoutError::Unclosed, 5));
}

void TestReadout::endInsideALineIsNamed() {
    const auto readout = parseReadout("1.8.0(1)\r\n2.8.0(2");
    QVERIFY(!readout);
    QCOMPARE(readout.error().code, static_cast<std::uint16_t>(ReadoutError::EndMisplaced));
}

void TestReadout::countsAreLimited() {
    ReadoutLimits limits;
    limits.dataSets = 10;
    limits.valuesInSet = 10;
    std::string lines, values = "1";
    for (int i = 0; i < 11; ++i) {
        lines += "1.8.0(1)\r\n";
        values += "(1)";
    }
    QCOMPARE(parseReadout(lines + "!\r\n", limits).error().code, static_cast<std::uint16_t>(ReadoutError::TooMany));
    QCOMPARE(parseReadout(values + "\r\n!\r\n", limits).error().code, static_cast<std::uint16_t>(ReadoutError::TooMany));
    BlockReader reader(100);
    reader.receive(frame(lines));
    QCOMPARE(static_cast<int>(reader.state()), static_cast<int>(BlockReader::State::TooLong));
}

void TestReadout::errorAnswersAreTold_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::newRow("ERROR") << "(ERROR)" << 0;
    QTest::newRow("ERR07") << "(ERR07)" << 7;
    QTest::newRow("ER23") << "(ER23)" << 23;
    QTest::newRow("ERROR5") << "(ERROR5)" << 5;
    QTest::newRow("with an address") << "1.8.0(ERR1)" << 1;
    QTest::newRow("a value") << "1.8.0(0034204.763*kWh)" << -1;
    QTest::newRow("another word") << "C.1(ERNA12)" << -1;
}

void TestReadout::errorAnswersAreTold() {
    QFETCH(QString, text);
    QFETCH(int, number);
    const auto found = errorNumber(text.toStdString());
    QCOMPARE(found.has_value(), number >= 0);
    if (found) QCOMPARE(*found, static_cast<std::int64_t>(number));
}

void TestReadout::leadingZerosOfAddressesDoNotCount() {
    QVERIFY(sameDevice("00012345", "12345"));
    QVERIFY(sameDevice("000", ""));
    QVERIFY(!sameDevice("12345", "123450"));
}

QTEST_APPLESS_MAIN(TestReadout)
#include "tst_readout.moc"
