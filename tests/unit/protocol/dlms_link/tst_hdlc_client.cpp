#include <QtTest>

#include "LinkLoop.h"
#include "protocol/dlms/HdlcNegotiation.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::dlms::test;

namespace {

constexpr Error error(Fault fault, HdlcError code, std::int64_t detail) { return makeError(fault, Layer::Hdlc, code, detail); }

/// The client against frames that the test writes down.
struct Script {
    explicit Script(HdlcOptions o = {}) : options(o), client(makeHdlcClient(o)) {}

    HdlcOptions options;
    std::unique_ptr<DataLink> client;
    Instant now{};
    std::vector<HdlcFrame> sent;
    std::vector<LinkEvent> events;

    void collect() {
        for (const Bytes& frame : splitFrames(client->pollTransmit(now))) sent.push_back(parsed(frame));
        while (auto event = client->pollEvent()) events.push_back(std::move(*event));
    }
    void hearOctets(const Bytes& octets) {
        client->receive(octets, now);
        collect();
    }
    void hear(HdlcControl control, const Bytes& information = {}, bool more = false) {
        now += 100ms;
        hearOctets(encodeFrame({clientAddress(options.client), options.server, control, more, information}));
    }
    void hear(FrameType type, const Bytes& information = {}) { hear(HdlcControl::unnumbered(type, true), information); }
    void ready(unsigned receiveNumber, FrameType type = FrameType::ReceiveReady) { hear(HdlcControl::supervisory(type, receiveNumber, true)); }
    void wait(Duration time) {
        const Instant end = now + time;
        for (int i = 0; i < 10000; ++i) {
            const auto due = client->nextDeadline();
            if (!due || *due > end) break;
            now = std::max(now, *due);
            client->handleDeadline(now);
            collect();
        }
        now = end;
    }
    bool connect(HdlcParameters server = {128, 128, 7, 7}) {
        if (!client->connect(now)) return false;
        collect();
        hear(FrameType::Ua, encodeParameters(server));
        return count<LinkConnected>() == 1;
    }
    bool send(const Bytes& apdu) {
        const bool fine = client->send(apdu, now).has_value();
        collect();
        return fine;
    }
    template <typename Event>
    std::size_t count() const {
        return std::size_t(std::count_if(events.begin(), events.end(), [](const auto& e) { return std::holds_alternative<Event>(e); }));
    }
    template <typename Event>
    const Event* last() const {
        for (auto e = events.rbegin(); e != events.rend(); ++e) {
            if (const auto* found = std::get_if<Event>(&*e)) return found;
        }
        return nullptr;
    }
    std::optional<Error> failure() const {
        const auto* failed = last<LinkFailed>();
        return failed ? std::optional(failed->error) : std::nullopt;
    }
};

const Bytes answerApdu{0xE6, 0xE7, 0x00, 0xC4, 0x01, 0xC1, 0x00, 0x11, 0x05};
const Bytes request{0xC0, 0x01, 0xC1};

enum class Phase { Connecting, Clearing, Sending, AwaitingAnswer, InsideAnswer, Polling, PeerBusy, Disconnecting };
constexpr Phase phases[] = {Phase::Connecting, Phase::Clearing, Phase::Sending, Phase::AwaitingAnswer, Phase::InsideAnswer, Phase::Polling,
                            Phase::PeerBusy,   Phase::Disconnecting};

void bringTo(Script& script, Phase phase) {
    if (phase == Phase::Connecting || phase == Phase::Clearing) {
        QVERIFY(script.client->connect(script.now));
        script.collect();
        if (phase == Phase::Clearing) script.hear(FrameType::Dm);
        return;
    }
    QVERIFY(script.connect({128, 128, 1, 1}));
    if (phase == Phase::Disconnecting) {
        QVERIFY(script.client->disconnect(script.now));
        script.collect();
        return;
    }
    QVERIFY(script.send(phase == Phase::Sending ? Bytes(500, 1) : request));
    if (phase == Phase::InsideAnswer) script.hear(HdlcControl::information(0, 1, true), answerApdu, true);
    if (phase == Phase::Polling) script.ready(1);
    if (phase == Phase::PeerBusy) script.ready(0, FrameType::ReceiveNotReady);
}

}  // namespace

class TestHdlcClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSnrmIsByteExact() {
        HdlcOptions options;
        options.client = 16;
        options.server = {1, 0, 1};
        auto client = makeHdlcClient(options);
        QVERIFY(client->connect(Instant()));
        const Bytes octets = client->pollTransmit(Instant());
        // 81 80 14, 05 02 07EE, 06 02 07EE, 07 04 7, 08 04 7
        QCOMPARE(toHex(BytesView(octets).first(6)), std::string("7EA020032193"));
        QCOMPARE(toHex(BytesView(octets).subspan(8, 23)), std::string("818014050207EE060207EE070400000007080400000007"));
        QCOMPARE(octets.size(), std::size_t{0x20 + 2});
    }

    void anSnrmWithNothingToAskHasNoInformation() {
        HdlcOptions options;
        options.offered = {};
        Script script(options);
        QVERIFY(script.client->connect(script.now));
        script.collect();
        QVERIFY(script.sent.at(0).information.empty());
        script.hear(FrameType::Ua);
        QVERIFY(script.last<LinkConnected>()->parameters == HdlcParameters());
    }

    void aUaWithoutParametersMeansTheDefaults() {
        Script script;
        QVERIFY(script.client->connect(script.now));
        script.hear(FrameType::Ua);
        QVERIFY(script.last<LinkConnected>()->parameters == (HdlcParameters{128, 128, 1, 1}));
    }

    void aUaWithBrokenParametersMeansTheDefaults() {
        Script script;
        QVERIFY(script.client->connect(script.now));
        script.hear(FrameType::Ua, {0x81, 0x80, 0x14, 0x05});
        QVERIFY(script.last<LinkConnected>()->parameters == (HdlcParameters{128, 128, 1, 1}));
        QCOMPARE(script.count<LinkNoise>(), std::size_t{1});
    }

    // GuruxDLMS.c issue 1: client 1 asks server 16 (0x0010, two octets 02 21) and the UA comes with the addresses of the SNRM.
    void aUaWithExchangedAddressesIsNamed() {
        HdlcOptions options;
        options.client = 16;
        options.server = {1, 0, 1};
        Script script(options);
        QVERIFY(script.client->connect(script.now));
        script.collect();
        script.hearOctets(encodeFrame({options.server, clientAddress(16), HdlcControl::unnumbered(FrameType::Ua, true), false, {}}));
        QVERIFY(script.failure() == error(Fault::Unexpected, HdlcError::WrongAddress, 16));
    }

    void aUaOfSomebodyElseIsNoAnswer() {
        Script script;
        QVERIFY(script.client->connect(script.now));
        script.collect();
        script.hearOctets(encodeFrame({clientAddress(16), {2, 0, 1}, HdlcControl::unnumbered(FrameType::Ua, true), false, {}}));
        QCOMPARE(script.count<LinkConnected>(), std::size_t{0});
        script.wait(1h);
        QVERIFY(script.failure() == error(Fault::Unexpected, HdlcError::WrongAddress, 2));
    }

    void dmAndFrmrAtTheSnrmAreAnsweredWithDiscAndOneMoreTry() {
        for (const FrameType refusal : {FrameType::Dm, FrameType::Frmr}) {
            Script script;
            QVERIFY(script.client->connect(script.now));
            script.collect();
            script.hear(refusal, refusal == FrameType::Frmr ? Bytes{0x54, 0x00, 0x10} : Bytes());
            QVERIFY(script.sent.back().control.type() == FrameType::Disc);
            script.hear(FrameType::Dm);
            QVERIFY(script.sent.back().control.type() == FrameType::Snrm);
            script.hear(FrameType::Ua);
            QCOMPARE(script.count<LinkConnected>(), std::size_t{1});
            QVERIFY(!script.failure());
        }
    }

    void aSecondRefusalOfTheSnrmEnds() {
        Script script;
        QVERIFY(script.client->connect(script.now));
        script.hear(FrameType::Dm);
        script.hear(FrameType::Ua);
        script.hear(FrameType::Dm);
        QVERIFY(script.failure() == error(Fault::Refused, HdlcError::DisconnectedMode, 0));

        Script other;
        QVERIFY(other.client->connect(other.now));
        other.hear(FrameType::Frmr, {0x93, 0x00, 0x01});
        other.hear(FrameType::Ua);
        other.hear(FrameType::Frmr, {0x93, 0x00, 0x01});
        QVERIFY(other.failure() == error(Fault::Refused, HdlcError::FrameRejected, 0x9301));
    }

    void dmAndFrmrInsideAConnectionEndIt() {
        for (const Phase phase : {Phase::Sending, Phase::AwaitingAnswer, Phase::InsideAnswer, Phase::Polling, Phase::PeerBusy}) {
            Script dm;
            bringTo(dm, phase);
            dm.hear(FrameType::Dm);
            QVERIFY(dm.failure() == error(Fault::Refused, HdlcError::DisconnectedMode, 0));
            QVERIFY(!dm.client->nextDeadline());

            Script frmr;
            bringTo(frmr, phase);
            // u9n/dlms-cosem issue 95: rejected control 54, reason 10.
            frmr.hear(FrameType::Frmr, {0x54, 0x00, 0x10});
            QVERIFY(frmr.failure() == error(Fault::Refused, HdlcError::FrameRejected, 0x5410));
            QVERIFY(frmr.client->connect(frmr.now));  // and a new connection is possible
        }
    }

    void silenceEndsInEveryState() {
        for (const Phase phase : phases) {
            Script script;
            bringTo(script, phase);
            const Instant start = script.now;
            const std::size_t before = script.sent.size();
            while (!script.failure() && script.now - start < 10min) script.wait(100ms);
            QVERIFY2(script.failure() == error(Fault::TimedOut, HdlcError::NoAnswer, 4), qPrintable(QString::number(int(phase))));
            QVERIFY(script.now - start < 12s);
            QVERIFY(script.sent.size() - before >= 3);
            QVERIFY(!script.client->nextDeadline());
            QVERIFY(!script.send(request));
        }
    }

    void oneOctetThenSilenceEndsInEveryState() {
        for (const Phase phase : phases) {
            for (const std::uint8_t octet : {std::uint8_t{0x7E}, std::uint8_t{0xA0}, std::uint8_t{0x00}}) {
                Script script;
                bringTo(script, phase);
                const Instant start = script.now;
                script.hearOctets({octet});
                while (!script.failure() && script.now - start < 10min) script.wait(100ms);
                QVERIFY(script.failure());
                QVERIFY(script.now - start < 60s);
            }
        }
    }

    void aDripFeedEndsInEveryState() {
        // Half a frame at a pace that no inter-octet time-out sees; then frames that mean nothing.
        for (const Phase phase : phases) {
            Script script;
            bringTo(script, phase);
            const Instant start = script.now;
            const Bytes frame = encodeFrame({clientAddress(16), script.options.server, HdlcControl::information(5, 0, false), true, Bytes(2000, 1)});
            for (std::size_t i = 0; !script.failure() && i < 100000; ++i) {
                script.wait(900ms);
                script.hearOctets({frame[i % 1900]});
            }
            QVERIFY(script.failure());
            QVERIFY(script.now - start < 130s);
        }
    }

    void dribblingAnswersAreOverdue() {
        // One octet of the answer each 20 s, in perfect order.
        Script script;
        QVERIFY(script.connect());
        QVERIFY(script.send(request));
        const Instant start = script.now;
        for (unsigned i = 0; !script.failure() && i < 10000; ++i) {
            script.now += 20s;
            script.client->handleDeadline(script.now);
            script.collect();
            script.hear(HdlcControl::information(i, 1, true), {0x55}, true);
        }
        QVERIFY(script.failure());
        QVERIFY(script.now - start < 150s);
    }

    void babbleEndsInEveryState() {
        for (const Phase phase : phases) {
            for (const int octet : {0x00, 0x55, 0x7E, 0xA0, 0xFF}) {
                Script script;
                bringTo(script, phase);
                const Instant start = script.now;
                for (int i = 0; i < 10000 && !script.failure(); ++i) {
                    script.wait(10ms);
                    script.hearOctets(Bytes(10, std::uint8_t(octet)));
                }
                QVERIFY(script.failure());
                QVERIFY(script.now - start < 60s);
            }
        }
    }

    void randomNoiseIsNamed() {
        std::mt19937 random(7);
        Script script;
        bringTo(script, Phase::AwaitingAnswer);
        const Instant start = script.now;
        while (!script.failure() && script.now - start < 10min) {
            Bytes noise(40);
            for (auto& octet : noise) octet = std::uint8_t(random());
            script.wait(40ms);
            script.hearOctets(noise);
        }
        QVERIFY(script.failure());
        QVERIFY(script.failure()->code == std::uint16_t(HdlcError::TooNoisy) || script.failure()->code == std::uint16_t(HdlcError::Babbling));
        QVERIFY(script.now - start < 60s);
    }

    void unknownFramesAreCountedAndStop() {
        Script script;
        bringTo(script, Phase::AwaitingAnswer);
        for (int i = 0; i < 40 && !script.failure(); ++i) script.hear(HdlcControl{0x6F});
        QVERIFY(script.failure() == error(Fault::Unsupported, HdlcError::TooNoisy, 33));
    }

    void theWindowIsFilledBeforeThePoll() {
        Script script;
        QVERIFY(script.connect({128, 128, 3, 3}));
        QVERIFY(script.send(Bytes(128 * 5 - 3, 0x11)));
        QCOMPARE(script.sent.size(), std::size_t{4});
        for (unsigned i = 0; i < 3; ++i) QVERIFY(script.sent[1 + i].control == HdlcControl::information(i, 0, i == 2));
        QCOMPARE(toHex(BytesView(script.sent[1].information).first(3)), std::string("E6E600"));
        script.ready(3);
        QCOMPARE(script.sent.size(), std::size_t{6});
        QVERIFY(script.sent[4].control == HdlcControl::information(3, 0, false));
        QVERIFY(script.sent[5].control == HdlcControl::information(4, 0, true));
        QVERIFY(script.sent[4].segmented && !script.sent[5].segmented);
        script.hear(HdlcControl::information(0, 5, true), answerApdu);
        QCOMPARE(toHex(script.last<ApduReceived>()->apdu), std::string("C401C1001105"));
        QVERIFY(!script.client->nextDeadline());
    }

    void onlyWhatTheReceiveNumberLacksIsSentAgain() {
        Script script;
        QVERIFY(script.connect({128, 128, 7, 7}));
        QVERIFY(script.send(Bytes(128 * 5 - 3, 0x11)));
        QCOMPARE(script.sent.size(), std::size_t{6});
        script.ready(2);  // 0 and 1 arrived, 2 was lost
        QCOMPARE(script.sent.size(), std::size_t{9});
        for (unsigned i = 0; i < 3; ++i) QVERIFY(script.sent[6 + i].control == HdlcControl::information(2 + i, 0, i == 2));
    }

    void aRejectIsAnsweredAtOnceEvenWithoutFinal() {
        Script script;
        QVERIFY(script.connect());
        QVERIFY(script.send(Bytes(128 * 3 - 3, 0x11)));
        script.hear(HdlcControl::supervisory(FrameType::Reject, 1, false));
        QCOMPARE(script.sent.size(), std::size_t{6});
        QVERIFY(script.sent[4].control == HdlcControl::information(1, 0, false));
        QVERIFY(script.sent[5].control == HdlcControl::information(2, 0, true));
    }

    void aBusyServerIsPolledUntilItIsReady() {
        Script script;
        QVERIFY(script.connect({128, 128, 1, 1}));
        QVERIFY(script.send(Bytes(200, 0x11)));
        for (int i = 0; i < 10; ++i) {
            script.ready(0, FrameType::ReceiveNotReady);
            script.wait(700ms);
            QVERIFY(script.sent.back().control == HdlcControl::supervisory(FrameType::ReceiveReady, 0, true));
        }
        script.ready(0);
        QVERIFY(script.sent.back().control == HdlcControl::information(0, 0, true));
        script.ready(1);
        QVERIFY(script.sent.back().control == HdlcControl::information(1, 0, true));
        script.hear(HdlcControl::information(0, 2, true), answerApdu);
        QCOMPARE(script.count<ApduReceived>(), std::size_t{1});
    }

    void aServerThatIsBusyForEverIsOverdue() {
        Script script;
        bringTo(script, Phase::AwaitingAnswer);
        const Instant start = script.now;
        for (int i = 0; i < 10000 && !script.failure(); ++i) {
            script.ready(0, FrameType::ReceiveNotReady);
            script.wait(700ms);
        }
        QCOMPARE(script.failure()->code, std::uint16_t(HdlcError::Overdue));
        QVERIFY(script.now - start < 125s);
    }

    void aServerThatNeverTakesTheRequestIsGivenUp() {
        Script script;
        bringTo(script, Phase::AwaitingAnswer);
        for (int i = 0; i < 100 && !script.failure(); ++i) script.ready(0);
        QCOMPARE(script.failure()->code, std::uint16_t(HdlcError::TooNoisy));
        QVERIFY(script.sent.size() < 30);
    }

    void silenceAfterARequestIsPolledNotRepeated() {
        Script script;
        QVERIFY(script.connect());
        QVERIFY(script.send(request));
        script.wait(3s);
        QVERIFY(script.sent.back().control == HdlcControl::supervisory(FrameType::ReceiveReady, 0, true));
        script.hear(HdlcControl::information(0, 1, true), answerApdu);
        QCOMPARE(script.count<ApduReceived>(), std::size_t{1});
        QCOMPARE(script.count<LinkNoise>(), std::size_t{1});
    }

    void theReplyTimeCountsFromOurLastOctet() {
        HdlcOptions options;
        options.characterTime = 10ms;
        Script script(options);
        QVERIFY(script.client->connect(script.now));
        // 34 octets of SNRM
        QVERIFY(script.client->nextDeadline() == Instant() + 340ms + 2500ms);
        // Each octet of a beginning frame starts the wait again.
        script.now += 2s;
        script.hearOctets({0x7E, 0xA0});
        QVERIFY(script.client->nextDeadline() == script.now + 1s);  // the gap first
        script.wait(1s);
        QVERIFY(!script.failure());
    }

    void everyFrameMayCarryTheFinalBit() {
        // A meter that negotiates window 7 and still sends one frame a poll, and one that forgets F on the last frame.
        Script script;
        QVERIFY(script.connect());
        QVERIFY(script.send(request));
        script.hear(HdlcControl::information(0, 1, true), answerApdu, true);
        QVERIFY(script.sent.back().control == HdlcControl::supervisory(FrameType::ReceiveReady, 1, true));
        script.hear(HdlcControl::information(1, 1, false), {0x22}, false);
        QCOMPARE(toHex(script.last<ApduReceived>()->apdu), std::string("C401C100110522"));
        QVERIFY(!script.client->nextDeadline());
    }

    void aLostThirdOfSevenIsAskedForByNumber() {
        Script script;
        QVERIFY(script.connect());
        QVERIFY(script.send(request));
        for (unsigned i = 0; i < 7; ++i) {
            if (i != 2) script.hear(HdlcControl::information(i, 1, i == 6), Bytes{std::uint8_t(i)}, true);
        }
        QVERIFY(script.sent.back().control == HdlcControl::supervisory(FrameType::ReceiveReady, 2, true));
        for (unsigned i = 2; i < 7; ++i) script.hear(HdlcControl::information(i, 1, i == 6), Bytes{std::uint8_t(i)}, i != 6);
        QCOMPARE(toHex(script.last<ApduReceived>()->apdu), std::string("00010203040506"));
    }

    void unnumberedInformationIsANotification() {
        Script script;
        QVERIFY(script.connect());
        script.hear(HdlcControl::unnumbered(FrameType::Ui, false), {0xE6, 0xE7, 0x00, 0x0F, 0x01});
        QCOMPARE(toHex(script.last<ApduReceived>()->apdu), std::string("0F01"));
        QVERIFY(script.send(request));
        script.hear(HdlcControl::unnumbered(FrameType::Ui, false), {0xE6, 0xE7, 0x00, 0x0F, 0x02});
        QVERIFY(script.client->nextDeadline().has_value());  // the answer is still awaited
        script.hear(HdlcControl::unnumbered(FrameType::Ui, true), {0xE6, 0xE7, 0x00, 0x0F, 0x03});
        QVERIFY(script.sent.back().control == HdlcControl::supervisory(FrameType::ReceiveReady, 0, true));  // the turn goes back
        script.hear(HdlcControl::information(0, 1, true), answerApdu);
        QCOMPARE(script.count<ApduReceived>(), std::size_t{4});
    }

    void aNotificationInAnInformationFrameIsNotTheAnswer() {
        Script script;
        QVERIFY(script.connect());
        QVERIFY(script.send(request));
        script.hear(HdlcControl::information(0, 1, true), {0xE6, 0xE7, 0x00, 0xC2, 0x00});
        QCOMPARE(script.count<ApduReceived>(), std::size_t{1});
        QVERIFY(script.sent.back().control == HdlcControl::supervisory(FrameType::ReceiveReady, 1, true));
        script.hear(HdlcControl::information(1, 1, true), answerApdu);
        QCOMPARE(script.count<ApduReceived>(), std::size_t{2});
        QVERIFY(!script.client->nextDeadline());
    }

    void anEndlessAnswerIsTooLong() {
        Script script;
        QVERIFY(script.connect({2030, 2030, 1, 1}));
        QVERIFY(script.send(request));
        for (unsigned i = 0; i < 40 && !script.failure(); ++i) script.hear(HdlcControl::information(i, 1, true), Bytes(2030, 1), true);
        QVERIFY(script.failure() == error(Fault::Exhausted, HdlcError::TooLong, 65535));
    }

    void misuseIsSaid() {
        Script script;
        QVERIFY(script.client->send(request, script.now).error() == error(Fault::Misuse, HdlcError::NotConnected, 0));
        QVERIFY(script.client->disconnect(script.now));
        QVERIFY(!script.client->nextDeadline());
        QVERIFY(script.connect());
        QVERIFY(script.client->connect(script.now).error() == error(Fault::Misuse, HdlcError::Busy, 0));
        QVERIFY(script.send(request));
        QVERIFY(script.client->send(request, script.now).error() == error(Fault::Misuse, HdlcError::Busy, 0));
    }

    void anExchangeCanBeLeftByDisconnecting() {
        Script script;
        bringTo(script, Phase::InsideAnswer);
        QVERIFY(script.client->disconnect(script.now));
        script.collect();
        QVERIFY(script.sent.back().control.type() == FrameType::Disc);
        script.hear(HdlcControl::information(1, 1, true), answerApdu);
        script.hear(FrameType::Ua);
        QCOMPARE(script.count<LinkDisconnected>(), std::size_t{1});
        QCOMPARE(script.count<ApduReceived>(), std::size_t{0});
    }

    void aMeterThatHasForgottenUsIsLeftAsWell() {
        Script script;
        bringTo(script, Phase::Disconnecting);
        script.hear(FrameType::Dm);
        QCOMPARE(script.count<LinkDisconnected>(), std::size_t{1});
        QVERIFY(!script.failure());
    }
};

QTEST_APPLESS_MAIN(TestHdlcClient)
#include "tst_hdlc_client.moc"
