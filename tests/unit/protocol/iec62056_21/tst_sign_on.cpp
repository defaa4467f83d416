#include <QtTest>

#include <array>

#include "protocol/iec62056_21/SignOn.h"

using namespace ami;
using namespace ami::iec62056_21;
using namespace std::chrono_literals;

namespace {

const std::string optionSelect9600 = "\x06" "252\r\n";

/// One side of a dialogue with a scripted partner, in virtual time.
struct Bench {
    explicit Bench(SignOnOptions options = {}) : client(std::move(options)) { client.start(now); collect(); }

    SignOnClient client;
    Instant now{};
    std::vector<std::string> sent;
    std::vector<SignOnEvent> events;

    void collect() {
        if (const Bytes octets = client.pollTransmit(now); !octets.empty()) sent.push_back(toText(octets));
        while (auto event = client.pollEvent()) events.push_back(std::move(*event));
    }
    void wait(Duration time) {
        const Instant end = now + time;
        for (int i = 0; i < 1000; ++i) {
            const auto due = client.nextDeadline();
            if (!due || *due > end) break;
            now = std::max(now, *due);
            client.handleDeadline(now);
            collect();
        }
        now = end;
    }
    /// Until the client asks again or gives up.
    void waitForNextTry() {
        const std::size_t before = sent.size();
        for (int i = 0; i < 1000 && sent.size() == before && !failure(); ++i) wait(10ms);
    }
    void hear(const std::string& text, std::size_t chunk = 1000) {
        for (std::size_t at = 0; at < text.size(); at += chunk) {
            client.receive(toBytes(text.substr(at, chunk)), now);
            now += 33ms;
        }
        collect();
    }
    template <typename Event>
    std::optional<Event> find() const {
        for (const auto& event : events) {
            if (const auto* e = std::get_if<Event>(&event)) return *e;
        }
        return std::nullopt;
    }
    std::optional<Error> failure() const {
        const auto failed = find<Failed>();
        return failed ? std::optional(failed->error) : std::nullopt;
    }
    void switchNow() {
        client.lineSwitched(now);
        collect();
    }
};

Error error(Fault fault, SignOnError code, std::int64_t detail) { return makeError(fault, Layer::Iec62056_21, code, detail); }

std::string identification(char z) { return std::string("/LGZ") + z + "\\2ZMD4104407.B32\r\n"; }

}  // namespace

class TestSignOn : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void baudCharactersAreThoseOfModeC() {
        const std::pair<char, std::uint32_t> table[] = {{'0', 300}, {'1', 600}, {'2', 1200}, {'3', 2400}, {'4', 4800}, {'5', 9600}, {'6', 19200}};
        for (const auto& [z, baud] : table) {
            QVERIFY(baudOfCharacter(z) == baud);
            QVERIFY(characterOfBaud(baud) == z);
        }
        for (const char z : std::string("789ABCDEF/:@ ")) QVERIFY(!baudOfCharacter(z));
        QVERIFY(!characterOfBaud(14400));
    }

    void identificationsOfRealMetersAreUnderstood() {
        // pwitab/iec62056-21 issue 19 and u9n/dlms-cosem issue 37
        const auto norax = Identification::parse("/APA5\\2NORAX30");
        QVERIFY(norax.has_value());
        QCOMPARE(norax->maker, std::string("APA"));
        QCOMPARE(norax->baudCharacter, '5');
        QCOMPARE(norax->enhanced, std::string("2"));
        QCOMPARE(norax->device, std::string("NORAX30"));
        QVERIFY(norax->offersModeE());
        QVERIFY(norax->reactionTime() == 200ms);
        // aquaticus/piggymeter_esphome_yaml issue 6
        QVERIFY(Identification::parse("/AUX5\\2S34HUHD19FWV06")->offersModeE());
        const auto plain = Identification::parse("/ISk5MT174-0001");
        QVERIFY(!plain->offersModeE());
        QVERIFY(plain->reactionTime() == 20ms);
        QCOMPARE(plain->device, std::string("MT174-0001"));
        QCOMPARE(norax->toLine(), std::string("/APA5\\2NORAX30\r\n"));
    }

    void identificationsOutsideTheGrammarAreRefused() {
        for (const char* line : {"", "/", "/LGZ", "LGZ5x", "/L1Z5x", "/?!", "/LG\x01" "5x", "/LGZ5\x7F", "/ LG5", "//LGZ5"}) {
            const auto result = Identification::parse(line);
            QVERIFY2(!result.has_value(), line);
            QVERIFY(result.error().fault == Fault::Malformed);
        }
        QVERIFY(Identification::parse("/LGZ5" + std::string(59, 'x')).has_value());
        QVERIFY(!Identification::parse("/LGZ5" + std::string(60, 'x')).has_value());
    }

    void everyOctetOfTheDialogueIsThatOfTheStandard() {
        Bench bench;
        QCOMPARE(bench.sent, (std::vector<std::string>{"/?!\r\n"}));
        bench.wait(400ms);
        bench.hear(identification('5'));
        QVERIFY(bench.find<Identified>());
        QCOMPARE(bench.sent.size(), std::size_t{1});  // the reaction time first
        bench.wait(200ms);
        QCOMPARE(bench.sent.back(), optionSelect9600);
        bench.wait(400ms);
        bench.hear(optionSelect9600);
        const auto change = bench.find<SwitchLine>();
        QVERIFY(change);
        QVERIFY(change->line == (LineSettings{9600, 8, Parity::None, 1}));
        QVERIFY(change->pause == 300ms);
        QVERIFY(!bench.find<Ready>());
        bench.switchNow();
        QCOMPARE(bench.find<Ready>()->baud, 9600u);
        QVERIFY(!bench.client.nextDeadline());
        QVERIFY(!bench.failure());
    }

    void theAddressIsPartOfTheRequest() {
        SignOnOptions options;
        options.deviceAddress = "12345678";
        QCOMPARE(Bench(options).sent.front(), std::string("/?12345678!\r\n"));
    }

    void everyBaudCharacterIsTakenUpToTheMaximum() {
        struct Case { char offered; std::uint32_t maximum; char asked; std::uint32_t baud; };
        for (const Case& c : {Case{'0', 19200, '0', 300}, Case{'1', 19200, '1', 600}, Case{'2', 19200, '2', 1200}, Case{'3', 19200, '3', 2400},
                              Case{'4', 19200, '4', 4800}, Case{'5', 19200, '5', 9600}, Case{'6', 19200, '6', 19200}, Case{'6', 9600, '5', 9600},
                              Case{'6', 9599, '4', 4800}, Case{'5', 300, '0', 300}, Case{'5', 0, '0', 300}}) {
            SignOnOptions options;
            options.maximumBaud = c.maximum;
            Bench bench(options);
            bench.hear(identification(c.offered));
            bench.wait(200ms);
            const std::string option = std::string("\x06" "2") + c.asked + "2\r\n";
            QCOMPARE(bench.sent.back(), option);
            bench.hear(option);
            bench.switchNow();
            QCOMPARE(bench.find<Ready>()->baud, c.baud);
        }
    }

    void aMeterWithoutModeEIsNamed() {
        for (const char* line : {"/LGZ5ZMD\r\n", "/LGZ7\\2ZMD\r\n", "/LGZA\\2ZMD\r\n", "/LGZ5\\3ZMD\r\n"}) {
            Bench bench;
            bench.hear(line);
            QVERIFY(bench.find<Identified>());
            QVERIFY(bench.failure() == error(Fault::Unsupported, SignOnError::NoModeE, line[4]));
            QVERIFY(!bench.client.nextDeadline());
        }
    }

    void silenceEndsAfterTheTries() {
        Bench bench;
        // 5 octets of 10 bits at 300 Bd are 167 ms, then 2.2 s.
        bench.wait(2366ms);
        QCOMPARE(bench.sent.size(), std::size_t{1});
        bench.wait(1ms);
        QCOMPARE(bench.sent.size(), std::size_t{2});
        bench.wait(10s);
        QCOMPARE(bench.sent.size(), std::size_t{3});
        QVERIFY(bench.failure() == error(Fault::TimedOut, SignOnError::NoAnswer, 3));
        QVERIFY(!bench.client.nextDeadline());
    }

    void nothingButOurOwnEchoIsNamed() {
        Bench bench;
        for (int i = 0; i < 3; ++i) {
            bench.hear("/?!\r\n", 1);
            bench.wait(3s);
        }
        QVERIFY(bench.failure() == error(Fault::TimedOut, SignOnError::OnlyEcho, 3));
    }

    void anEchoIsStrippedInEveryChunking() {
        for (std::size_t chunk = 1; chunk < 50; ++chunk) {
            Bench bench;
            bench.hear("/?!\r\n" + identification('5'), chunk);
            bench.wait(200ms);
            QCOMPARE(bench.sent.back(), optionSelect9600);
            bench.hear(optionSelect9600, chunk);  // the echo
            QVERIFY(!bench.find<SwitchLine>());
            bench.wait(300ms);
            bench.hear(optionSelect9600, chunk);  // the meter
            QVERIFY(bench.find<SwitchLine>());
        }
    }

    void anEchoThatLostOctetsIsStillNoIdentification() {
        for (const char* echo : {"?!\r\n", "!\r\n"}) {
            Bench bench;
            bench.hear(echo);
            bench.hear(identification('5'));
            QVERIFY(bench.find<Identified>());
        }
    }

    void parityBitsAndWakeUpNullsAreIgnored() {
        Bench bench;
        Bytes line(20, 0);
        append(line, toBytes(identification('5')));
        for (std::size_t i = 20; i < line.size(); i += 2) line[i] |= 0x80;
        bench.hear(toText(line));
        QCOMPARE(bench.find<Identified>()->identification.device, std::string("ZMD4104407.B32"));
    }

    void noiseBeforeTheIdentificationIsSkipped() {
        Bench bench;
        bench.hear("\x7F\x41/x" + identification('5'));
        QCOMPARE(bench.find<Identified>()->identification.maker, std::string("LGZ"));
    }

    void anUnreadableIdentificationIsAskedForAgainAndThenNamed() {
        Bench bench;
        for (int i = 0; i < 3; ++i) {
            bench.hear("/L\x01Z5\\2Z\r\n");
            bench.waitForNextTry();
        }
        QCOMPARE(bench.sent.size(), std::size_t{3});
        QVERIFY(bench.failure() == error(Fault::Malformed, SignOnError::BadIdentification, 30));
    }

    void everyTruncatedIdentificationEndsInTime() {
        const std::string line = identification('5');
        for (std::size_t length = 1; length < line.size(); ++length) {
            Bench bench;
            for (int i = 0; i < 3; ++i) {
                bench.hear(line.substr(0, length));
                bench.waitForNextTry();
            }
            QVERIFY(bench.failure() == error(Fault::Malformed, SignOnError::BadIdentification, std::int64_t(3 * length)));
        }
    }

    void aMissingConfirmationStillSwitches() {
        Bench bench;
        bench.hear(identification('5'));
        bench.wait(200ms);
        const Instant asked = bench.now;
        bench.wait(5s);
        QVERIFY(bench.find<SwitchLine>());
        bench.switchNow();
        QVERIFY(bench.find<Ready>());
        QVERIFY(bench.now - asked <= 5s);
    }

    void aConfirmationAtTheOtherSpeedSwitchesSoon() {
        Bench bench;
        bench.hear(identification('5'));
        bench.wait(200ms);
        bench.wait(500ms);
        bench.hear("\x7E\x01", 1);  // what 9,600 Bd looks like at 300
        bench.wait(500ms);
        QVERIFY(bench.find<SwitchLine>());
    }

    void anotherConfirmedSpeedIsTaken() {
        Bench bench;
        bench.hear(identification('6'));
        bench.wait(200ms);
        bench.hear("\x06" "242\r\n");
        QCOMPARE(bench.find<SwitchLine>()->line.baud, 4800u);
    }

    void aMeterThatIgnoresTheOptionIsNamed() {
        for (const char* answer : {"\x02" "1-0:1.8.0(00000000001.329*kWh)\r\n", "\x06" "052\r\n", "\x15", "/LGZ5\\2ZMD\r\n"}) {
            Bench bench;
            bench.hear(identification('5'));
            bench.wait(200ms);
            bench.hear(answer, 1);
            QVERIFY2(bench.failure().has_value(), answer);
            QCOMPARE(bench.failure()->code, std::uint16_t(SignOnError::OptionIgnored));
        }
    }

    void aDripFeedEndsInTime() {
        for (const bool afterOption : {false, true}) {
            Bench bench;
            if (afterOption) {
                bench.hear(identification('5'));
                bench.wait(200ms);
            }
            for (int i = 0; i < 200 && !bench.failure() && !bench.find<SwitchLine>(); ++i) {
                bench.hear(afterOption ? "\x06" : "x");
                bench.wait(1400ms);
            }
            QVERIFY(bench.failure() || bench.find<SwitchLine>());
            QVERIFY(bench.now - Instant() < 60s);
        }
    }

    void babbleIsBounded() {
        Bench bench;
        for (int i = 0; i < 3000 && !bench.failure(); ++i) {
            bench.hear(std::string(100, 'U'));
            bench.wait(1ms);
        }
        QVERIFY(bench.failure());
        QCOMPARE(bench.failure()->code, std::uint16_t(SignOnError::BadIdentification));
    }

    void clientAndServerMeetAtEverySpeedAndChunking() {
        for (char z = '0'; z <= '6'; ++z) {
            for (const std::size_t chunk : std::to_array<std::size_t>({1, 3, 100})) {
                Bench bench;
                SignOnServer server({*Identification::parse(std::string("/AMI") + z + "\\2SIM"), "", 200ms, 3000ms});
                std::vector<SignOnEvent> serverEvents;
                std::size_t delivered = 0;
                for (int step = 0; step < 200 && !bench.find<Ready>(); ++step) {
                    for (; delivered < bench.sent.size(); ++delivered) {
                        const std::string& text = bench.sent[delivered];
                        for (std::size_t at = 0; at < text.size(); at += chunk) server.receive(toBytes(text.substr(at, chunk)), bench.now);
                    }
                    server.handleDeadline(bench.now);
                    bench.hear(toText(server.pollTransmit(bench.now)), chunk);
                    while (auto event = server.pollEvent()) {
                        if (std::get_if<SwitchLine>(&*event)) server.lineSwitched(bench.now);
                        serverEvents.push_back(*event);
                    }
                    if (bench.find<SwitchLine>()) bench.switchNow();
                    bench.wait(50ms);
                }
                QVERIFY(bench.find<Ready>());
                QCOMPARE(serverEvents.size(), std::size_t{2});
                QVERIFY(std::get<SwitchLine>(serverEvents[0]).line == bench.find<SwitchLine>()->line);
                QCOMPARE(std::get<Ready>(serverEvents[1]).baud, bench.find<Ready>()->baud);
            }
        }
    }

    void theServerWaitsItsReactionTime() {
        SignOnServer server({*Identification::parse("/AMI5\\2SIM"), "", 200ms, 3000ms});
        const Instant now{};
        server.receive(toBytes("/?!\r\n"), now);
        QVERIFY(server.pollTransmit(now).empty());
        server.handleDeadline(now + 199ms);
        QVERIFY(server.pollTransmit(now).empty());
        server.handleDeadline(now + 200ms);
        QCOMPARE(toText(server.pollTransmit(now)), std::string("/AMI5\\2SIM\r\n"));
        server.receive(toBytes(optionSelect9600), now + 1s);
        server.handleDeadline(now + 1200ms);
        QCOMPARE(toText(server.pollTransmit(now)), optionSelect9600);
        QVERIFY(std::get<SwitchLine>(*server.pollEvent()).line == (LineSettings{9600, 8, Parity::None, 1}));
        server.lineSwitched(now + 1400ms);
        QCOMPARE(std::get<Ready>(*server.pollEvent()).baud, 9600u);
        server.reset();
        server.receive(toBytes("/?!\r\n"), now + 2s);
        server.handleDeadline(now + 3s);
        QVERIFY(!server.pollTransmit(now).empty());
    }

    void theServerAnswersItsOwnAddressOnly() {
        const auto answers = [](const char* request) {
            SignOnServer server({*Identification::parse("/AMI5\\2SIM"), "0012345", 200ms, 3000ms});
            server.receive(toBytes(request), Instant());
            return server.nextDeadline().has_value();
        };
        QVERIFY(answers("/?!\r\n"));
        QVERIFY(answers("/?12345!\r\n"));
        QVERIFY(answers("/?0012345!\r\n"));
        QVERIFY(answers("/?0000012345!\r\n"));
        QVERIFY(!answers("/?12346!\r\n"));
        QVERIFY(!answers("/?123450!\r\n"));
        QVERIFY(!answers("/?12345\r\n"));
        QVERIFY(!answers("/?12345!\n"));
    }

    void theServerForgetsAnOptionThatDoesNotComeOrIsNotModeE() {
        SignOnServer server({*Identification::parse("/AMI5\\2SIM"), "", 200ms, 3000ms});
        const Instant now{};
        server.receive(toBytes("/?!\r\n"), now);
        server.handleDeadline(now + 200ms);
        for (const char* option : {"\x06" "052\r\n", "\x06" "250\r\n", "\x06" "262\r\n", "\x06" "292\r\n", "\x06" "25\r\n"}) {
            server.receive(toBytes(option), now + 300ms);
            QVERIFY(server.nextDeadline() > now + 3s);  // still the one for the option
        }
        server.handleDeadline(now + 10s);
        QVERIFY(!server.nextDeadline());
        server.receive(toBytes(optionSelect9600), now + 11s);
        QVERIFY(!server.nextDeadline());
    }
};

QTEST_APPLESS_MAIN(TestSignOn)
#include "tst_sign_on.moc"
