#include <QtTest>

#include "VirtualLine.h"

using namespace ami;
using namespace ami::iec62056_21;
using namespace std::chrono_literals;

namespace {

QString told(const std::optional<Error>& error) {
    return error ? QStringLiteral("error %1 (%2)").arg(error->code).arg(error->detail) : QStringLiteral("no error");
}

#define VERIFY_READOUT(line)                                             \
    do {                                                                 \
        QVERIFY2(!(line).failure(), qPrintable(told((line).failure()))); \
        QVERIFY((line).find<ReadoutReceived>());                         \
    } while (false)

}  // namespace

class TestDialogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyBaudCharacterLeadsToItsSpeed_data();
    void everyBaudCharacterLeadsToItsSpeed();
    void unknownBaudCharacterStaysAt300();
    void speedIsNoHigherThanAllowed();
    void optionSelectCarriesTheGivenCharacters();
    void withoutOptionSelectTheReadoutComesAt300();
    void meterThatStaysAt300IsReadThere();
    void quickMeterIsAnsweredInTime();
    void lateReplyIsTakenAndTooLateOneIsNot_data();
    void lateReplyIsTakenAndTooLateOneIsNot();
    void batteryMeterWakesUp();
    void sleepingMeterIsNotHeard();
    void batteryMeterStaysReadyAfterB1();
    void echoIsStrippedExactly();
    void damagedReadoutIsAskedForAgain();
    void damageThatStaysIsAnError();
    void lineWithoutSpeedLosesNothing();
    void secondReadoutFollows();
    void latencyOfAnAdapterDoesNoHarm();
    void deviceAddressMayHaveLeadingZeros();
    void foreignAddressStaysSilent();
    void programmingReadsWritesAndExecutes();
    void computedPasswordComesFromTheHook();
    void wrongPasswordIsSentOnce_data();
    void wrongPasswordIsSentOnce();
    void longValueComesInPartialBlocks();
    void longValueIsWrittenInPartialBlocks();
    void errorAnswerLeavesTheDialogueOpen();
    void answerForAnotherAddressIsRefused();
    void modesAAndBProgramBehindTheReadout_data();
    void modesAAndBProgramBehindTheReadout();
    void readoutWithoutFrameIsNotedInModeA();
};

void TestDialogue::everyBaudCharacterLeadsToItsSpeed_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<char>("character");
    QTest::addColumn<int>("baud");
    const int digits[] = {300, 600, 1200, 2400, 4800, 9600, 19200};
    for (int i = 0; i < 7; ++i) QTest::addRow("C %d", i) << static_cast<int>(Mode::C) << static_cast<char>('0' + i) << digits[i];
    for (int i = 1; i < 7; ++i)
        QTest::addRow("B %c", 'A' + i - 1) << static_cast<int>(Mode::B) << static_cast<char>('A' + i - 1) << digits[i];
    QTest::addRow("A") << static_cast<int>(Mode::A) << 'X' << 300;
    QTest::addRow("D") << static_cast<int>(Mode::D) << '3' << 2400;
}

void TestDialogue::everyBaudCharacterLeadsToItsSpeed() {
    QFETCH(int, mode);
    QFETCH(char, character);
    QFETCH(int, baud);
    DialogueOptions options;
    if (mode == static_cast<int>(Mode::D)) options.mode = Mode::D;
    VirtualLine line(meterOf(static_cast<Mode>(mode), character), std::move(options));
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    const auto& readout = line.find<ReadoutReceived>()->readout;
    QCOMPARE(readout.dataSets.size(), std::size_t{2});
    QCOMPARE(readout.dataSets[1].values[0].value, std::string("0034204.763"));
    QCOMPARE(readout.checked, mode != static_cast<int>(Mode::D));
    QCOMPARE(static_cast<int>(line.clientBaud), baud);
    QCOMPARE(line.mended(Mended::Kind::Repeated), std::size_t{0});
}

void TestDialogue::unknownBaudCharacterStaysAt300() {
    VirtualLine line(meterOf(Mode::C, '9'));
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QCOMPARE(line.clientBaud, 300u);
    QVERIFY(line.heardByMeter.find("\x06"
                                   "000\r\n") != std::string::npos);
}

void TestDialogue::speedIsNoHigherThanAllowed() {
    DialogueOptions options;
    options.maximumBaud = 2400;
    VirtualLine line(meterOf(Mode::C, '6'), std::move(options));
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QCOMPARE(line.clientBaud, 2400u);
    QVERIFY(line.heardByMeter.find("\x06"
                                   "030\r\n") != std::string::npos);
}

void TestDialogue::optionSelectCarriesTheGivenCharacters() {
    DialogueOptions options;
    options.v = '2';
    options.y = '6';
    VirtualLine line(meterOf(Mode::C, '5'), std::move(options));
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QVERIFY(line.heardByMeter.find("\x06"
                                   "256\r\n") != std::string::npos);
}

void TestDialogue::withoutOptionSelectTheReadoutComesAt300() {
    DialogueOptions options;
    options.optionSelect = false;
    VirtualLine line(meterOf(Mode::C, '5'), std::move(options));
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QCOMPARE(line.clientBaud, 300u);
    QCOMPARE(line.heardByMeter, std::string("/?!\r\n"));
    QCOMPARE(line.mended(Mended::Kind::Repeated), std::size_t{0});
}

void TestDialogue::meterThatStaysAt300IsReadThere() {
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.ignoresOption = true;
    VirtualLine line(meter);
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QCOMPARE(line.mended(Mended::Kind::StaysAt300), std::size_t{1});
    QVERIFY(
        line.heardByMeter.ends_with("\x06"
                                    "000\r\n"));
    QCOMPARE(line.find<ReadoutReceived>()->readout.dataSets[1].values[0].value, std::string("0034204.763"));
}

void TestDialogue::quickMeterIsAnsweredInTime() {
    ServerOptions meter = meterOf(Mode::C, '5', "AMi");
    meter.reactionTime = 20ms;
    VirtualLine line(meter);
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QCOMPARE(line.mended(Mended::Kind::StaysAt300), std::size_t{0});
    VirtualLine slow(meterOf(Mode::C, '5'));
    slow.client.startReadout(slow.now);
    slow.run();
    VERIFY_READOUT(slow);
    // Two reaction times of the meter and one of ours are 180 ms shorter each.
    QVERIFY(slow.now - line.now >= 3 * 180ms);
}

void TestDialogue::lateReplyIsTakenAndTooLateOneIsNot_data() {
    QTest::addColumn<int>("reaction");
    QTest::addColumn<bool>("heard");
    QTest::newRow("1400 ms") << 1400 << true;
    QTest::newRow("2300 ms") << 2300 << false;
}

void TestDialogue::lateReplyIsTakenAndTooLateOneIsNot() {
    QFETCH(int, reaction);
    QFETCH(bool, heard);
    ServerOptions meter = meterOf(Mode::A, 'X');
    meter.reactionTime = std::chrono::milliseconds(reaction);
    DialogueOptions options;
    options.tries = 1;
    VirtualLine line(meter, std::move(options));
    line.client.startReadout(line.now);
    line.run();
    if (heard) {
        VERIFY_READOUT(line);
        return;
    }
    QVERIFY(line.failure());
    QCOMPARE(*line.failure(), makeError(Fault::TimedOut, Layer::Iec62056_21, SignOnError::NoAnswer, 1));
}

void TestDialogue::batteryMeterWakesUp() {
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.battery = true;
    DialogueOptions options;
    options.wakeUp = true;
    VirtualLine line(meter, std::move(options));
    QVERIFY(line.server.isAsleep());
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    const auto nulls = std::count(line.heardByMeter.begin(), line.heardByMeter.end(), '\0');
    // 2.2 s of characters of 33.3 ms.
    QVERIFY(nulls >= 66 && nulls <= 69);
}

void TestDialogue::sleepingMeterIsNotHeard() {
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.battery = true;
    VirtualLine line(meter);
    line.client.startReadout(line.now);
    line.run();
    QVERIFY(line.failure());
    QCOMPARE(line.failure()->code, static_cast<std::uint16_t>(SignOnError::NoAnswer));
    QVERIFY(line.server.isAsleep());
}

void TestDialogue::batteryMeterStaysReadyAfterB1() {
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.battery = true;
    DialogueOptions options;
    options.wakeUp = true;
    options.password = crypto::SecureBytes(toBytes("00000000"));
    VirtualLine line(meter, std::move(options));
    line.client.startProgramming(line.now);
    line.run();
    QVERIFY(line.client.isOpen());
    line.client.signOff(line.now, true);
    line.run(3s);
    QVERIFY(
        line.heardByMeter.ends_with(std::string("\x01"
                                                "B1\x03"
                                                "p")));
    QVERIFY(!line.server.isAsleep());
}

void TestDialogue::echoIsStrippedExactly() {
    DialogueOptions options;
    options.password = crypto::SecureBytes(toBytes("00000000"));
    VirtualLine line(meterOf(Mode::C, '5'), std::move(options));
    line.echo = true;
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QCOMPARE(line.mended(Mended::Kind::EchoStripped), std::size_t{1});
    QCOMPARE(line.mended(Mended::Kind::Repeated), std::size_t{0});
    line.forget();
    line.client.startProgramming(line.now);
    line.run();
    QVERIFY2(line.client.isOpen(), qPrintable(told(line.failure())));
    QVERIFY(line.client.command('R', '1', "1.8.0()", line.now));
    line.run();
    const auto* answer = line.find<Answered>();
    QVERIFY(answer && !answer->error);
    QCOMPARE(answer->text, std::string("1.8.0(0034204.763*kWh)"));
}

void TestDialogue::damagedReadoutIsAskedForAgain() {
    VirtualLine line(meterOf(Mode::C, '5'));
    line.damageToClient = 30;  // behind the identification, inside the telegram
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QCOMPARE(line.mended(Mended::Kind::NakSent), std::size_t{1});
    QVERIFY(line.heardByMeter.ends_with("\x15"));
    QCOMPARE(line.find<ReadoutReceived>()->readout.dataSets[1].values[0].value, std::string("0034204.763"));
}

void TestDialogue::damageThatStaysIsAnError() {
    // A meter whose ETX stands inside the lines: the block ends there.
    ServerOptions meter = meterOf(Mode::C, '5');
    VirtualLine line(meter);
    line.host.text =
        "1.8.0(00\x03"
        "34204.763*kWh)\r\n!\r\n";
    line.client.startReadout(line.now);
    line.run();
    QVERIFY(line.failure());
    QCOMPARE(line.failure()->code, static_cast<std::uint16_t>(ReadoutError::EndMisplaced));
    QCOMPARE(line.mended(Mended::Kind::NakSent), std::size_t{2});
}

void TestDialogue::lineWithoutSpeedLosesNothing() {
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.answerPause = 0ms;
    meter.reactionTime = 0ms;  // the answer is there before our pause is over
    VirtualLine line(meter);
    line.plain = true;
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QCOMPARE(line.mended(Mended::Kind::Repeated), std::size_t{0});
}

void TestDialogue::secondReadoutFollows() {
    VirtualLine line(meterOf(Mode::C, '5'));
    for (int i = 0; i < 3; ++i) {
        line.forget();
        line.client.startReadout(line.now);
        line.run();
        VERIFY_READOUT(line);
        QCOMPARE(line.mended(Mended::Kind::Repeated), std::size_t{0});
    }
}

void TestDialogue::latencyOfAnAdapterDoesNoHarm() {
    ServerOptions meter = meterOf(Mode::C, '6', "AMi");
    meter.reactionTime = 20ms;
    DialogueOptions options;
    options.password = crypto::SecureBytes(toBytes("00000000"));
    VirtualLine line(meter, std::move(options));
    line.latency = 16ms;
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    line.client.startProgramming(line.now);
    line.run();
    QVERIFY2(line.client.isOpen(), qPrintable(told(line.failure())));
    for (int i = 0; i < 10; ++i) {
        line.forget();
        QVERIFY(line.client.command('R', '1', "1.8.0()", line.now));
        line.run();
        QVERIFY(line.find<Answered>() && !line.find<Answered>()->error);
    }
    QCOMPARE(line.mended(Mended::Kind::Repeated), std::size_t{0});
}

void TestDialogue::deviceAddressMayHaveLeadingZeros() {
    DialogueOptions options;
    options.deviceAddress = "0000012345";
    VirtualLine line(meterOf(Mode::C, '5'), std::move(options));
    line.client.startReadout(line.now);
    line.run();
    VERIFY_READOUT(line);
    QVERIFY(line.heardByMeter.starts_with("/?0000012345!\r\n"));
}

void TestDialogue::foreignAddressStaysSilent() {
    DialogueOptions options;
    options.deviceAddress = "54321";
    VirtualLine line(meterOf(Mode::C, '5'), std::move(options));
    line.client.startReadout(line.now);
    line.run();
    QVERIFY(line.failure());
    QCOMPARE(*line.failure(), makeError(Fault::TimedOut, Layer::Iec62056_21, SignOnError::NoAnswer, 3));
}

void TestDialogue::programmingReadsWritesAndExecutes() {
    DialogueOptions options;
    options.password = crypto::SecureBytes(toBytes("00000000"));
    VirtualLine line(meterOf(Mode::C, '5'), std::move(options));
    line.client.startProgramming(line.now);
    line.run();
    const auto* opened = line.find<ProgrammingOpened>();
    QVERIFY2(opened, qPrintable(told(line.failure())));
    QCOMPARE(opened->seed, std::string("5A5A"));
    QVERIFY(opened->authenticated);
    const auto ask = [&](char type, char number, const std::string& text) {
        line.forget();
        if (!line.client.command(type, number, text, line.now)) return Answered{};
        line.run();
        return line.find<Answered>() ? *line.find<Answered>() : Answered{{}, {}, line.failure()};
    };
    QCOMPARE(ask('R', '1', "1.8.0()").dataSets.at(0).values.at(0).unit, std::string("kWh"));
    QVERIFY(!ask('W', '1', "0.9.1(233000)").error);
    QCOMPARE(line.host.clock, std::string("233000"));
    QCOMPARE(ask('R', '5', "0.9.1()").text, std::string("0.9.1(233000)"));
    QVERIFY(!ask('E', '2', "0.1.0()").error);
    QCOMPARE(line.host.executes, 1);
    QVERIFY(!line.client.command('Q', '1', "1.8.0()", line.now));
    QVERIFY(!line.client.command('R', '1', "1.8.0(\x03)", line.now));
    line.client.signOff(line.now);
    line.run(3s);
    QVERIFY(
        line.heardByMeter.ends_with(std::string("\x01"
                                                "B0\x03"
                                                "q")));
    QVERIFY(!line.client.command('R', '1', "1.8.0()", line.now));
}

void TestDialogue::computedPasswordComesFromTheHook() {
    DialogueOptions options;
    options.computed = [](std::string_view seed) -> Result<crypto::SecureBytes> {
        return crypto::SecureBytes(toBytes("00000000" + std::string(seed)));
    };
    VirtualLine line(meterOf(Mode::C, '5'), std::move(options));
    line.client.startProgramming(line.now);
    line.run();
    QVERIFY2(line.client.isOpen(), qPrintable(told(line.failure())));
    QVERIFY(line.heardByMeter.find("\x01P2\x02(000000005A5A)\x03") != std::string::npos);

    DialogueOptions without;
    without.password = crypto::SecureBytes(toBytes("00000000"));
    without.passwordNumber = '2';
    VirtualLine other(meterOf(Mode::C, '5'), std::move(without));
    other.client.startProgramming(other.now);
    other.run();
    QCOMPARE(*other.failure(), makeError(Fault::Misuse, Layer::Iec62056_21, DialogueError::PasswordNeeded));
    QCOMPARE(other.host.passwords, 0);
}

void TestDialogue::wrongPasswordIsSentOnce_data() {
    QTest::addColumn<bool>("breaks");
    QTest::newRow("(ERROR)") << false;
    QTest::newRow("break") << true;
}

void TestDialogue::wrongPasswordIsSentOnce() {
    QFETCH(bool, breaks);
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.breakOnWrongPassword = breaks;
    DialogueOptions options;
    options.password = crypto::SecureBytes(toBytes("11111111"));
    VirtualLine line(meter, std::move(options));
    line.client.startProgramming(line.now);
    line.run();
    QCOMPARE(*line.failure(), makeError(Fault::Refused, Layer::Iec62056_21, DialogueError::PasswordRefused));
    QCOMPARE(line.host.passwords, 1);
    line.run(5s);
    QCOMPARE(line.heardByMeter.ends_with(std::string("\x01" "B0\x03" "q")), !breaks);
}

void TestDialogue::longValueComesInPartialBlocks() {
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.passwordNeeded = false;
    VirtualLine line(meter);
    line.client.startProgramming(line.now);
    line.run();
    line.forget();
    QVERIFY(line.client.command('R', '3', "P.98()", line.now));
    line.run();
    const auto* answer = line.find<Answered>();
    QVERIFY(answer && !answer->error);
    QCOMPARE(answer->text, "P.98(" + line.host.longValue + ")");
    QCOMPARE(std::count(line.heardByMeter.begin(), line.heardByMeter.end(), '\x06'),
             std::ptrdiff_t{4});  // the option select's and three blocks'
}

void TestDialogue::longValueIsWrittenInPartialBlocks() {
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.passwordNeeded = false;
    VirtualLine line(meter);
    line.client.startProgramming(line.now);
    line.run();
    line.forget();
    const std::string text = "0.9.1(" + std::string(150, '5') + ")";
    QVERIFY(line.client.command('W', '3', text, line.now));
    line.run();
    QVERIFY(line.find<Answered>() && !line.find<Answered>()->error);
    QCOMPARE(line.host.lastWritten, text);
    QCOMPARE(line.host.writes, 1);
}

void TestDialogue::errorAnswerLeavesTheDialogueOpen() {
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.passwordNeeded = false;
    VirtualLine line(meter);
    line.client.startProgramming(line.now);
    line.run();
    line.forget();
    QVERIFY(line.client.command('R', '1', "5.5.5()", line.now));
    line.run();
    QVERIFY(line.find<Answered>());
    QCOMPARE(*line.find<Answered>()->error, makeError(Fault::Refused, Layer::Iec62056_21, DialogueError::MeterError, 7));
    QVERIFY(line.client.isOpen());
}

void TestDialogue::answerForAnotherAddressIsRefused() {
    ServerOptions meter = meterOf(Mode::C, '5');
    meter.passwordNeeded = false;
    VirtualLine line(meter);
    line.client.startProgramming(line.now);
    line.run();
    line.forget();
    QVERIFY(line.client.command('R', '1', "9.9.9()", line.now));
    line.run();
    QCOMPARE(line.find<Answered>()->error->code, static_cast<std::uint16_t>(DialogueError::WrongAddress));
}

void TestDialogue::modesAAndBProgramBehindTheReadout_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<char>("character");
    QTest::newRow("A") << static_cast<int>(Mode::A) << 'X';
    QTest::newRow("B") << static_cast<int>(Mode::B) << 'D';
}

void TestDialogue::modesAAndBProgramBehindTheReadout() {
    QFETCH(int, mode);
    QFETCH(char, character);
    DialogueOptions options;
    options.password = crypto::SecureBytes(toBytes("00000000"));
    VirtualLine line(meterOf(static_cast<Mode>(mode), character), std::move(options));
    line.client.startProgramming(line.now);
    line.run();
    QVERIFY2(line.client.isOpen(), qPrintable(told(line.failure())));
    QCOMPARE(line.count<ReadoutReceived>(), std::size_t{1});
    QVERIFY(line.client.command('R', '1', "1.8.0()", line.now));
    line.run();
    QVERIFY(line.find<Answered>() && !line.find<Answered>()->error);
}

void TestDialogue::readoutWithoutFrameIsNotedInModeA() {
    DialogueOptions options;
    options.mode = Mode::A;
    Client client(std::move(options));
    Instant now{};
    client.startReadout(now);
    static_cast<void>(client.pollTransmit(now));
    now += 500ms;
    client.receive(toBytes("/AMIXMETER\r\n1.8.0(1*kWh)\r\n!\r\n"), now);
    std::optional<Readout> readout;
    while (auto event = client.pollEvent()) {
        if (auto* received = std::get_if<ReadoutReceived>(&*event)) readout = received->readout;
    }
    QVERIFY(readout);
    QVERIFY(!readout->checked);
    QVERIFY(readout->has(ReadoutDeviation::NoFrame));
}

QTEST_APPLESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
