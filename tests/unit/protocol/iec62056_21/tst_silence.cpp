#include <QtTest>

#include "VirtualLine.h"

using namespace ami;
using namespace ami::iec62056_21;
using namespace std::chrono_literals;

namespace {

constexpr const char* identification = "/AMI0METER\r\n";

/// A client with a partner that says what it is told to say, and then nothing.
struct Bench {
    explicit Bench(DialogueOptions options) : client(std::move(options)) {}

    Client client;
    Instant now{};
    std::vector<DialogueEvent> events;
    bool switches = true;

    void collect() {
        while (auto event = client.pollEvent()) {
            if (std::holds_alternative<SwitchLine>(*event) && switches) client.lineSwitched(now);
            events.push_back(std::move(*event));
        }
        static_cast<void>(client.pollTransmit(now));
    }
    /// Until an octet would be awaited, whatever our own pauses are.
    void settle() {
        collect();
        now += 300ms;
        if (const auto due = client.nextDeadline(); due && *due <= now) client.handleDeadline(now);
        collect();
    }
    void hear(std::string_view text) {
        client.receive(toBytes(text), now);
        settle();
    }
    /// Silence from now on: gives the error and how long it took.
    std::optional<Error> silence(Duration& took) {
        const Instant start = now;
        for (int i = 0; i < 1000 && client.nextDeadline(); ++i) {
            now = std::max(now, *client.nextDeadline());
            client.handleDeadline(now);
            collect();
        }
        took = now - start;
        for (const auto& event : events) {
            if (const auto* failed = std::get_if<Failed>(&event)) return failed->error;
        }
        return std::nullopt;
    }
};

DialogueOptions once() {
    DialogueOptions options;
    options.tries = 1;
    return options;
}

}  // namespace

/// Each state of the client meets a partner that falls silent: it ends by its own deadline, with its own error.
class TestSilence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateEndsByItself_data();
    void everyStateEndsByItself();
    void unswitchedLineEnds();
    void babbleEnds_data();
    void babbleEnds();
    void meterReturnsToItsRequest_data();
    void meterReturnsToItsRequest();
};

void TestSilence::everyStateEndsByItself_data() {
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("limit");  // milliseconds
    const auto row = [](const char* name, const char* script, auto code, int limit) {
        QTest::newRow(name) << QString::fromLatin1(script) << static_cast<int>(code) << limit;
    };
    row("request", "read", SignOnError::NoAnswer, 2400);
    row("half an identification", "read half", SignOnError::BadIdentification, 2400);
    row("echo alone", "read echo", SignOnError::OnlyEcho, 2400);
    row("option select", "read id", DialogueError::NoReadout, 2500);
    row("inside the readout", "read id start", DialogueError::ReadoutStalled, 1500);
    row("before the block check, strict", "strict id uncheck", DialogueError::NoBlockCheck, 1500);
    row("option select for programming", "program id", DialogueError::NoPrompt, 2500);
    row("inside the prompt", "program id halfprompt", DialogueError::BlockStalled, 1500);
    row("password", "program id prompt", DialogueError::NoPasswordAnswer, 2800);
    row("inside the password's answer", "program id prompt start", DialogueError::BlockStalled, 1500);
    row("read command", "program id prompt ack R", DialogueError::NoReply, 2800);
    row("write command", "program id prompt ack W", DialogueError::NoReply, 2800);
    row("execute command", "program id prompt ack E", DialogueError::NoReply, 2800);
    row("inside an answer", "program id prompt ack R start", DialogueError::BlockStalled, 1500);
    row("before an answer's block check", "program id prompt ack R uncheck", DialogueError::NoBlockCheck, 1500);
    row("between partial blocks", "program id prompt ack R partial", DialogueError::NoNextBlock, 2600);
    row("mode D", "push", DialogueError::NothingPushed, 70000);
    row("mode D, inside", "push pushstart", DialogueError::ReadoutStalled, 1500);
}

void TestSilence::everyStateEndsByItself() {
    QFETCH(QString, script);
    QFETCH(int, code);
    QFETCH(int, limit);
    const QStringList words = script.split(QLatin1Char(' '));
    DialogueOptions options = once();
    options.password = crypto::SecureBytes(toBytes("00000000"));
    if (words[0] == "push") options.mode = Mode::D;
    if (words[0] == "strict") options.limits.lenient = false;
    Bench bench(std::move(options));
    if (words[0] == "program") bench.client.startProgramming(bench.now);
    else bench.client.startReadout(bench.now);
    bench.collect();
    bool open = false;
    for (const QString& word : words.mid(1)) {
        if (word == "half") bench.hear("/AM");
        else if (word == "echo") bench.hear("/?!\r\n");
        else if (word == "id") bench.hear(identification);
        else if (word == "start")
            bench.hear(
                "\x02"
                "1.8.0(00");
        else if (word == "uncheck")
            bench.hear(
                "\x02"
                "1.8.0(00)\r\n!\r\n\x03");
        else if (word == "halfprompt") bench.hear("\x01P0\x02(");
        else if (word == "prompt") bench.hear(ami::toText(encodeCommand('P', '0', "()")));
        else if (word == "ack") bench.hear("\x06");
        else if (word == "R") open = bench.client.command('R', '3', "1.8.0()", bench.now).has_value();
        else if (word == "W") open = bench.client.command('W', '1', "0.9.1(1)", bench.now).has_value();
        else if (word == "E") open = bench.client.command('E', '2', "0.1.0()", bench.now).has_value();
        else if (word == "partial") bench.hear(ami::toText(encodeData("1.8.0(00", false)));
        else if (word == "pushstart") bench.hear("/AMI3METER\r\n\r\n1.8.0(");
        if (word == "R" || word == "W" || word == "E") {
            QVERIFY(open);
            bench.settle();
        }
    }
    Duration took{};
    const auto error = bench.silence(took);
    QVERIFY(error);
    QCOMPARE(static_cast<int>(error->code), code);
    QVERIFY2(took <= std::chrono::milliseconds(limit), qPrintable(QString::number(took.count() / 1'000'000)));
    QVERIFY(bench.client.isOver());
}

void TestSilence::unswitchedLineEnds() {
    Bench bench(once());
    bench.switches = false;
    bench.client.startReadout(bench.now);
    bench.collect();
    bench.hear("/AMI5METER\r\n");
    Duration took{};
    const auto error = bench.silence(took);
    QVERIFY(error);
    QCOMPARE(*error, makeError(Fault::Misuse, Layer::Iec62056_21, DialogueError::LineNotSwitched));
}

void TestSilence::babbleEnds_data() {
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<char>("drip");
    QTest::newRow("request") << QByteArray() << 'x';
    QTest::newRow("readout") << QByteArray("\x02") << '1';
    QTest::newRow("noise in place of a readout") << QByteArray() << '~';
}

void TestSilence::babbleEnds() {
    QFETCH(QByteArray, start);
    QFETCH(char, drip);
    DialogueOptions options = once();
    options.readoutLimit = 60s;
    Bench bench(std::move(options));
    bench.client.startReadout(bench.now);
    bench.collect();
    if (drip != 'x') bench.hear(identification);
    if (!start.isEmpty()) bench.hear(start.toStdString());
    // One octet a second for ever.
    int octets = 0;
    for (; octets < 1000 && !bench.client.isOver(); ++octets) {
        bench.now += 1s;
        bench.client.receive(toBytes(std::string_view(&drip, 1)), bench.now);
        if (const auto due = bench.client.nextDeadline(); due && *due <= bench.now) bench.client.handleDeadline(bench.now);
        bench.collect();
    }
    QVERIFY(bench.client.isOver());
    QVERIFY(octets < 100);
}

void TestSilence::meterReturnsToItsRequest_data() {
    QTest::addColumn<bool>("programming");
    QTest::newRow("behind a readout") << false;
    QTest::newRow("in programming mode") << true;
}

void TestSilence::meterReturnsToItsRequest() {
    QFETCH(bool, programming);
    MeterHost host;
    Server server(meterOf(Mode::C, '5'), host);
    Instant now{};
    const auto settle = [&] {
        for (int i = 0; i < 10; ++i) {
            static_cast<void>(server.pollTransmit(now));
            while (server.pollSwitch()) server.lineSwitched(now);
            if (const auto due = server.nextDeadline(); due && *due <= now) server.handleDeadline(now);
        }
    };
    server.reset(now);
    settle();
    server.receive(toBytes("/?!\r\n"), now);
    now += 300ms;
    settle();
    server.receive(encodeOption('0', '5', programming ? '1' : '0'), now);
    settle();
    now += 300ms;
    settle();
    // Nobody says anything any more.
    for (int i = 0; i < 100 && server.nextDeadline(); ++i) {
        now = std::max(now, *server.nextDeadline());
        settle();
    }
    server.receive(toBytes("/?!\r\n"), now);
    now += 300ms;
    server.handleDeadline(now);
    QVERIFY(ami::toText(server.pollTransmit(now)).starts_with("/AMI5METER1"));
}

QTEST_APPLESS_MAIN(TestSilence)
#include "tst_silence.moc"
