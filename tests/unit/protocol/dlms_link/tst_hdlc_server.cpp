#include <QtTest>

#include "LinkLoop.h"
#include "protocol/dlms/HdlcNegotiation.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::dlms::test;

namespace {

const Bytes request{0xE6, 0xE6, 0x00, 0xC0, 0x01};

/// The server against commands that the test writes down.
struct Script {
    explicit Script(HdlcOptions o = {}) : options(o), server(makeHdlcServer(o)) {}

    HdlcOptions options;
    std::unique_ptr<DataLink> server;
    Instant now{};
    std::vector<LinkEvent> events;
    std::uint8_t client = 16;
    std::optional<HdlcAddress> address;

    std::vector<HdlcFrame> collect() {
        while (auto event = server->pollEvent()) events.push_back(std::move(*event));
        std::vector<HdlcFrame> frames;
        for (const Bytes& frame : splitFrames(server->pollTransmit(now))) frames.push_back(parsed(frame));
        return frames;
    }
    std::vector<HdlcFrame> say(HdlcControl control, const Bytes& information = {}, bool more = false) {
        server->receive(encodeFrame({address.value_or(options.server), clientAddress(client), control, more, information}), now);
        return collect();
    }
    std::vector<HdlcFrame> say(FrameType type, const Bytes& information = {}) { return say(HdlcControl::unnumbered(type, true), information); }
    std::vector<HdlcFrame> ready(unsigned receiveNumber, FrameType type = FrameType::ReceiveReady) {
        return say(HdlcControl::supervisory(type, receiveNumber, true));
    }
    std::vector<HdlcFrame> answer(const Bytes& apdu) {
        if (!server->send(apdu, now)) return {};
        return collect();
    }
    template <typename Event>
    std::size_t count() const {
        return std::size_t(std::count_if(events.begin(), events.end(), [](const auto& e) { return std::holds_alternative<Event>(e); }));
    }
};

bool isOnly(const std::vector<HdlcFrame>& frames, HdlcControl control) { return frames.size() == 1 && frames[0].control == control; }
bool isOnly(const std::vector<HdlcFrame>& frames, FrameType type) { return isOnly(frames, HdlcControl::unnumbered(type, true)); }

}  // namespace

class TestHdlcServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commandsBeforeTheSnrmAreAnsweredWithDm() {
        Script script;
        QVERIFY(isOnly(script.say(FrameType::Disc), FrameType::Dm));
        QVERIFY(isOnly(script.say(HdlcControl::information(0, 0, true), request), FrameType::Dm));
        QVERIFY(isOnly(script.ready(0), FrameType::Dm));
        QVERIFY(script.say(HdlcControl::information(0, 0, false), request).empty());
        QVERIFY(script.events.empty());
    }

    void theUaCarriesTheServersOwnView() {
        HdlcOptions options;
        options.offered = {256, 128, 7, 2};
        Script script(options);
        const auto ua = script.say(FrameType::Snrm, encodeParameters({1000, 500, 3, 5}));
        QVERIFY(isOnly(ua, FrameType::Ua));
        QVERIFY(*decodeParameters(ua[0].information) == (HdlcParameters{256, 128, 5, 2}));
        QCOMPARE(int(std::get<LinkConnected>(script.events.at(0)).peer), 16);
    }

    void anSnrmWithoutParametersMeansTheDefaults() {
        Script script;
        const auto ua = script.say(FrameType::Snrm);
        QVERIFY(isOnly(ua, FrameType::Ua));
        QVERIFY(ua[0].information.empty());
        QVERIFY(std::get<LinkConnected>(script.events.at(0)).parameters == HdlcParameters());
        // A server that takes less than the defaults has to say so.
        HdlcOptions small;
        small.offered = {64, 64, 1, 1};
        Script other(small);
        QVERIFY(*decodeParameters(other.say(FrameType::Snrm).at(0).information) == (HdlcParameters{64, 64, 1, 1}));
    }

    void aNewSnrmStartsAfresh() {
        Script script;
        script.say(FrameType::Snrm);
        script.say(HdlcControl::information(0, 0, true), request);
        script.answer(Bytes(1000, 1));
        QVERIFY(isOnly(script.say(FrameType::Snrm), FrameType::Ua));
        QCOMPARE(script.count<LinkConnected>(), std::size_t{2});
        QVERIFY(isOnly(script.ready(0), HdlcControl::supervisory(FrameType::ReceiveReady, 0, true)));
        script.say(HdlcControl::information(0, 0, true), request);
        QVERIFY(isOnly(script.answer({1}), HdlcControl::information(0, 1, true)));
    }

    void whatNobodyAskedForComesAheadOfTheNextAnswer() {
        Script script;
        const Bytes push{0x0F, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00};
        const Bytes withLlc{0xE6, 0xE7, 0x00, 0x0F, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00};
        QVERIFY(!script.server->sendUnanswered(push, script.now));
        script.say(FrameType::Snrm);
        QVERIFY(script.server->sendUnanswered(push, script.now));
        QVERIFY(script.collect().empty());  // a secondary station waits for its turn
        script.say(HdlcControl::information(0, 0, true), request);
        const auto frames = script.answer({0xC4, 0x01});
        QCOMPARE(frames.size(), std::size_t{2});
        QVERIFY(frames[0].control == HdlcControl::unnumbered(FrameType::Ui, false));
        QVERIFY(frames[0].information == withLlc);
        QVERIFY(frames[1].control == HdlcControl::information(0, 1, true));
        // A poll without a request is a turn as well, and each comes once.
        QVERIFY(script.server->sendUnanswered(push, script.now));
        const auto turn = script.ready(1);
        QCOMPARE(turn.size(), std::size_t{2});
        QVERIFY(turn[0].control == HdlcControl::unnumbered(FrameType::Ui, false));
        QVERIFY(isOnly(script.ready(1), HdlcControl::supervisory(FrameType::ReceiveReady, 1, true)));
    }

    void whatNobodyAskedForIsBounded() {
        Script script;
        script.say(FrameType::Snrm);
        // 128 octets of information, three of them the LLC header
        QVERIFY(script.server->sendUnanswered(Bytes(125, 1), script.now));
        QCOMPARE(script.server->sendUnanswered(Bytes(126, 1), script.now).error(),
                 makeError(Fault::Misuse, Layer::Hdlc, HdlcError::TooLong, 126));
        for (int i = 1; i < 16; ++i) QVERIFY(script.server->sendUnanswered(Bytes{1}, script.now));
        QCOMPARE(script.server->sendUnanswered(Bytes{1}, script.now).error().code, static_cast<std::uint16_t>(HdlcError::Busy));
        QCOMPARE(script.ready(0).size(), std::size_t{17});
        QVERIFY(script.server->sendUnanswered(Bytes{1}, script.now));
        script.say(FrameType::Snrm);
        QCOMPARE(script.ready(0).size(), std::size_t{1});  // a new connection owes nothing
    }

    void discEndsAndASecondOneFindsNothing() {
        Script script;
        script.say(FrameType::Snrm);
        QVERIFY(isOnly(script.say(FrameType::Disc), FrameType::Ua));
        QCOMPARE(script.count<LinkDisconnected>(), std::size_t{1});
        QVERIFY(isOnly(script.say(FrameType::Disc), FrameType::Dm));
        QCOMPARE(script.count<LinkDisconnected>(), std::size_t{1});
        QVERIFY(!script.server->nextDeadline());
    }

    void framesForOthersAndForEverybodyAreNotAnswered() {
        HdlcOptions options;
        options.server = {1, 17, 2};
        for (const HdlcAddress& other : {HdlcAddress{2, 17, 2}, HdlcAddress{1, 18, 2}, HdlcAddress{2, 0, 1}, HdlcAddress{0x7F, 0, 1},
                                         HdlcAddress{0x7F, 17, 2}, HdlcAddress{1, 0x7F, 2}, HdlcAddress{0x3FFF, 0x3FFF, 4}, HdlcAddress{1, 0x3FFF, 4}}) {
            Script script(options);
            script.address = other;
            QVERIFY(script.say(FrameType::Snrm).empty());
            QVERIFY(script.say(FrameType::Disc).empty());
            QVERIFY(script.say(HdlcControl::unnumbered(FrameType::Ui, false), request).empty());
            QVERIFY(script.events.empty());
        }
    }

    void theAddressLengthIsTheClients() {
        HdlcOptions options;
        options.server = {1, 17, 2};
        for (const HdlcAddress& form : {HdlcAddress{1, 0, 1}, HdlcAddress{1, 17, 2}, HdlcAddress{1, 17, 4}}) {
            Script script(options);
            script.address = form;
            const auto ua = script.say(FrameType::Snrm);
            QVERIFY(isOnly(ua, FrameType::Ua));
            QVERIFY(ua[0].source == form);
            QVERIFY(ua[0].destination == clientAddress(16));
        }
    }

    void anotherClientIsNotConnected() {
        Script script;
        script.say(FrameType::Snrm);
        script.client = 1;
        QVERIFY(isOnly(script.say(HdlcControl::information(0, 0, true), request), FrameType::Dm));
        QVERIFY(isOnly(script.say(FrameType::Disc), FrameType::Dm));
        script.client = 16;
        script.say(HdlcControl::information(0, 0, true), request);
        QVERIFY(isOnly(script.answer({1}), HdlcControl::information(0, 1, true)));
    }

    void aLongAnswerGoesWindowByWindow() {
        Script script;
        script.say(FrameType::Snrm, encodeParameters({128, 64, 1, 3}));
        script.say(HdlcControl::information(0, 0, true), request);
        const auto first = script.answer(Bytes(64 * 5 - 3, 9));
        QCOMPARE(first.size(), std::size_t{3});
        for (unsigned i = 0; i < 3; ++i) {
            QVERIFY(first[i].control == HdlcControl::information(i, 1, i == 2));
            QVERIFY(first[i].segmented);
            QCOMPARE(first[i].information.size(), std::size_t{64});
        }
        // The same poll again brings the same frames; an acknowledged part is not sent again.
        QCOMPARE(script.ready(0).size(), std::size_t{3});
        const auto partly = script.ready(2);
        QCOMPARE(partly.size(), std::size_t{3});
        QVERIFY(partly[0].control == HdlcControl::information(2, 1, false));
        QVERIFY(!partly[2].segmented);
        const auto rejected = script.ready(4, FrameType::Reject);
        QVERIFY(isOnly(rejected, HdlcControl::information(4, 1, true)));
        QVERIFY(isOnly(script.ready(5), HdlcControl::supervisory(FrameType::ReceiveReady, 1, true)));
    }

    void aBusyClientIsLeftAlone() {
        Script script;
        script.say(FrameType::Snrm);
        script.say(HdlcControl::information(0, 0, true), request);
        script.answer(Bytes(500, 9));
        QVERIFY(isOnly(script.ready(1, FrameType::ReceiveNotReady), HdlcControl::supervisory(FrameType::ReceiveReady, 1, true)));
        QVERIFY(isOnly(script.ready(1), HdlcControl::information(1, 1, true)));
    }

    void aRepeatedRequestIsAnsweredAgainButNotExecutedAgain() {
        Script script;
        script.say(FrameType::Snrm);
        script.say(HdlcControl::information(0, 0, true), request);
        QVERIFY(isOnly(script.answer({1}), HdlcControl::information(0, 1, true)));
        QVERIFY(isOnly(script.say(HdlcControl::information(0, 0, true), request), HdlcControl::information(0, 1, true)));
        QVERIFY(isOnly(script.ready(0), HdlcControl::information(0, 1, true)));
        QCOMPARE(script.count<ApduReceived>(), std::size_t{1});
    }

    void aMissingSegmentIsNamedByTheReceiveNumber() {
        Script script;
        script.say(FrameType::Snrm, encodeParameters({128, 128, 7, 7}));
        QVERIFY(script.say(HdlcControl::information(0, 0, false), {0xE6, 0xE6, 0x00, 0x01}, true).empty());
        QVERIFY(isOnly(script.say(HdlcControl::information(2, 0, true), {0x03}, false), HdlcControl::supervisory(FrameType::ReceiveReady, 1, true)));
        QVERIFY(script.say(HdlcControl::information(1, 0, false), {0x02}, true).empty());
        script.say(HdlcControl::information(2, 0, true), {0x03}, false);
        QCOMPARE(toHex(std::get<ApduReceived>(script.events.back()).apdu), std::string("010203"));
    }

    void brokenRulesAreRejectedUntilTheReset() {
        Script script;
        script.say(FrameType::Snrm);
        const auto frmr = script.say(HdlcControl::supervisory(FrameType::ReceiveReady, 5, true));
        QVERIFY(isOnly(frmr, FrameType::Frmr));
        QCOMPARE(toHex(frmr[0].information), std::string("B10008"));
        QVERIFY(isOnly(script.ready(0), FrameType::Frmr));
        QVERIFY(isOnly(script.say(FrameType::Snrm), FrameType::Ua));
        QVERIFY(isOnly(script.ready(0), HdlcControl::supervisory(FrameType::ReceiveReady, 0, true)));
        const auto unknown = script.say(HdlcControl{0x7F});
        QVERIFY(isOnly(unknown, FrameType::Frmr));
        QCOMPARE(toHex(unknown[0].information), std::string("7F0001"));
    }

    void aRequestWithoutEndIsRejected() {
        Script script;
        script.say(FrameType::Snrm, encodeParameters({2030, 2030, 1, 1}));
        std::vector<HdlcFrame> answer;
        for (unsigned i = 0; i < 33; ++i) answer = script.say(HdlcControl::information(i, 0, true), Bytes(2030, 1), true);
        QVERIFY(isOnly(answer, FrameType::Frmr));
    }

    void aSlowApplicationGetsTimeByRr() {
        Script script;
        script.say(FrameType::Snrm);
        QVERIFY(script.say(HdlcControl::information(0, 0, true), request).empty());
        script.now = *script.server->nextDeadline();
        script.server->handleDeadline(script.now);
        QVERIFY(isOnly(script.collect(), HdlcControl::supervisory(FrameType::ReceiveReady, 1, true)));
        QVERIFY(script.answer({1}).empty());  // not its turn
        QVERIFY(isOnly(script.ready(0), HdlcControl::information(0, 1, true)));
    }

    void silenceDropsTheConnection() {
        Script script;
        script.say(FrameType::Snrm);
        QVERIFY(script.server->nextDeadline() == Instant() + 120s);
        script.now += 100s;
        script.ready(0);
        QVERIFY(script.server->nextDeadline() == Instant() + 220s);
        script.now += 120s;
        script.server->handleDeadline(script.now);
        QVERIFY(script.collect().empty());
        QCOMPARE(script.count<LinkFailed>(), std::size_t{1});
        QVERIFY(!script.server->nextDeadline());
        QVERIFY(isOnly(script.ready(0), FrameType::Dm));
    }

    void unnumberedInformationIsHandedUpWithoutAnswer() {
        Script script;
        script.say(FrameType::Snrm);
        QVERIFY(script.say(HdlcControl::unnumbered(FrameType::Ui, false), request).empty());
        QCOMPARE(toHex(std::get<ApduReceived>(script.events.back()).apdu), std::string("C001"));
    }

    void misuseIsSaid() {
        Script script;
        QVERIFY(!script.server->connect(script.now));
        QVERIFY(!script.server->send({}, script.now));
        script.say(FrameType::Snrm);
        script.say(HdlcControl::information(0, 0, true), request);
        QVERIFY(script.server->send(Bytes(1000, 1), script.now));
        QVERIFY(script.server->send(Bytes{1}, script.now).error().code == std::uint16_t(HdlcError::Busy));
        QVERIFY(script.server->send(Bytes(65536, 1), script.now).error().code == std::uint16_t(HdlcError::TooLong));
    }
};

QTEST_APPLESS_MAIN(TestHdlcServer)
#include "tst_hdlc_server.moc"
