// Transfers in blocks with peers that break their rules.
#include <QTest>
#include <memory>
#include <optional>
#include <random>

#include "HostilePeer.h"

using namespace ami;
using namespace ami::hal;
using namespace ami::test;
using namespace std::chrono_literals;

class TestCoapBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endlessAnswerIsRefusedByItsSize() {
        int sent = 0;
        ScriptedCoap peer([&sent](const RawCoap& request) {
            ++sent;
            RawCoap answer = request.answer(content);
            const std::uint32_t number = request.option(block2) ? request.number(block2) >> 4 : 0;
            answer.options = block(block2, number, true, 6);
            answer.payload = Bytes(1024, 0x55);
            return std::vector<Bytes>{answer.octets()};
        });
        const auto result = outcome(peer, quick(60s));
        QVERIFY(isRefused(result, CoapRefusal::TooLarge));
        QCOMPARE(result->error().fault, Fault::Exhausted);
        QCOMPARE(sent, 4097);  // 4 MiB and the block that was too much
    }

    void blocksThatDoNotFollowAreRefused_data() {
        QTest::addColumn<int>("way");
        for (int i = 0; i < 4; ++i) QTest::addRow("%d", i) << i;
    }

    void blocksThatDoNotFollowAreRefused() {
        QFETCH(int, way);
        ScriptedCoap peer([way](const RawCoap& request) {
            RawCoap answer = request.answer(content);
            const std::uint32_t number = request.option(block2) ? request.number(block2) >> 4 : 0;
            answer.options = block(block2, number, true, 2);
            answer.payload = Bytes(64, 0x55);
            switch (way) {
                case 0: answer.payload.clear(); break;                                   // nothing, and more of it
                case 1: answer.payload.resize(63); break;                                // less than a block in the middle
                case 2: answer.options = block(block2, number + 1, true, 2); break;      // a gap
                default: answer.code = 0x5F; answer.options.clear(); break;              // "continue" without anything to go on with
            }
            return std::vector<Bytes>{answer.octets()};
        });
        QVERIFY(isRefused(outcome(peer, quick(20s)), CoapRefusal::BrokenBlocks));
    }

    void blockThatNeverMovesOnEndsByTheDeadline() {
        ScriptedCoap peer([](const RawCoap& request) {
            RawCoap answer = request.answer(content);
            answer.options = block(block2, 0, true, 2);
            answer.payload = Bytes(64, 0x55);
            return std::vector<Bytes>{answer.octets()};
        });
        QVERIFY(timedOut(outcome(peer, quick())));
        QVERIFY(peer.seen.size() <= 2);
    }

    void resourceThatChangesIsFetchedAgain() {
        int number = 0;
        ScriptedCoap peer([&number](const RawCoap& request) {
            const std::uint32_t asked = request.option(block2) ? request.number(block2) >> 4 : 0;
            ++number;
            const auto state = static_cast<std::uint8_t>(number < 2 ? 1 : 2);
            RawCoap answer = request.answer(content);
            answer.options = {{4, {state}}};
            const auto part = block(block2, asked, asked < 2, 0);
            answer.options.push_back(part[0]);
            answer.payload = Bytes(16, state);
            return std::vector<Bytes>{answer.octets()};
        });
        const auto result = outcome(peer, quick(10s));
        QVERIFY(result && *result);
        QVERIFY((*result)->payload == Bytes(48, 2));
    }

    void resourceThatChangesForEverIsGivenUp() {
        std::uint8_t state = 0;
        ScriptedCoap peer([&state](const RawCoap& request) {
            const std::uint32_t asked = request.option(block2) ? request.number(block2) >> 4 : 0;
            RawCoap answer = request.answer(content);
            answer.options = {{4, {++state}}};
            answer.options.push_back(block(block2, asked, true, 0)[0]);
            answer.payload = Bytes(16, state);
            return std::vector<Bytes>{answer.octets()};
        });
        QVERIFY(isRefused(outcome(peer, quick(10s)), CoapRefusal::BrokenBlocks));
        QVERIFY(peer.seen.size() < 20);
    }

    void uploadFollowsThePeersBlockSize() {
        // RFC 7959 2.5 and figure 8: the first block is taken whole, the rest comes in the size that the peer names.
        Bytes got;
        ScriptedCoap peer([&got](const RawCoap& request) {
            const std::uint32_t value = request.number(block1);
            const bool more = (value & 8) != 0;
            append(got, request.payload);
            RawCoap answer = request.answer(more ? std::uint8_t{0x5F} : changed);
            answer.options = block(block1, value >> 4, more, static_cast<std::uint8_t>(std::min<std::uint32_t>(value & 7, 2)));
            return std::vector<Bytes>{answer.octets()};
        });
        CoapRequest request = quick(10s);
        request.code = 3;
        for (int i = 0; i < 2000; ++i) request.payload.push_back(static_cast<std::uint8_t>(i * 7 / 3));
        const Bytes body = request.payload;
        const auto result = outcome(peer, request);
        QVERIFY(result && *result);
        QCOMPARE((*result)->decimal(), 204u);
        QVERIFY(got == body);
        QCOMPARE(peer.seen[1].number(block1) >> 4, 16u);  // 1024 octets in blocks of 64
    }

    void uploadStartsAgainWhenItIsTooLarge() {
        Bytes got;
        ScriptedCoap peer([&got](const RawCoap& request) {
            if (!request.option(block1)) {
                RawCoap answer = request.answer(0x8D);
                answer.options = block(block1, 0, false, 1);
                return std::vector<Bytes>{answer.octets()};
            }
            append(got, request.payload);
            const std::uint32_t value = request.number(block1);
            RawCoap answer = request.answer((value & 8) != 0 ? std::uint8_t{0x5F} : changed);
            answer.options = block(block1, value >> 4, (value & 8) != 0, static_cast<std::uint8_t>(value & 7));
            return std::vector<Bytes>{answer.octets()};
        });
        CoapRequest request = quick(10s);
        request.code = 2;
        request.payload = Bytes(100, 0x31);
        const auto result = outcome(peer, request);
        QVERIFY(result && *result);
        QVERIFY(got == Bytes(100, 0x31));
    }

    void successBeforeTheEndOfAnUploadIsNoSuccess() {
        ScriptedCoap peer([](const RawCoap& request) { return std::vector<Bytes>{request.answer(changed).octets()}; });
        CoapRequest request = quick(10s);
        request.code = 3;
        request.payload = Bytes(3000, 1);
        QVERIFY(isRefused(outcome(peer, request), CoapRefusal::BrokenBlocks));
    }

    void refusalInTheMiddleOfAnUploadIsTheAnswer() {
        ScriptedCoap peer([](const RawCoap& request) { return std::vector<Bytes>{request.answer(0x88, "incomplete").octets()}; });
        CoapRequest request = quick(10s);
        request.code = 3;
        request.payload = Bytes(3000, 1);
        const auto result = outcome(peer, request);
        QVERIFY(result && *result);
        QCOMPARE((*result)->decimal(), 408u);
    }

    void echoIsGivenBackOnce() {
        ScriptedCoap peer([](const RawCoap& request) {
            if (const Bytes* const echo = request.option(252); echo && *echo == Bytes{7, 7}) return std::vector<Bytes>{request.answer(content, "fresh").octets()};
            RawCoap answer = request.answer(0x81);
            answer.options = {{252, {7, 7}}};
            return std::vector<Bytes>{answer.octets()};
        });
        const auto result = outcome(peer, quick(10s));
        QVERIFY(result && *result);
        QCOMPARE(toText((*result)->payload), std::string("fresh"));
        QCOMPARE(peer.seen.size(), 2u);
    }

    void repeatedRequestBeginsItsBlocksAnew() {
        std::optional<RawCoap> unanswered;
        ScriptedCoap peer([&unanswered](const RawCoap& request) {
            std::vector<Bytes> out;
            const std::uint32_t number = request.option(block2) ? request.number(block2) >> 4 : 0;
            if (number != 0 && !unanswered) {
                unanswered = request;
                return out;
            }
            const auto part = [](const RawCoap& of, std::uint32_t which) {
                RawCoap answer = of.answer(content);
                answer.options = block(block2, which, which == 0, 2);
                answer.payload = Bytes(which == 0 ? 64 : 3, static_cast<std::uint8_t>('a' + which));
                return answer.octets();
            };
            // What was asked before the repetition comes late.
            if (unanswered && number == 0) out.push_back(part(*unanswered, 1));
            out.push_back(part(request, number));
            return out;
        });
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()));
        std::optional<Result<CoapResponse>> out;
        CoapRequest request = quick(10s);
        request.code = 2;
        request.confirmable = false;
        request.payload = toBytes("first");
        const CoapExchangeId exchange = endpoint.request(id, request, [&out](Result<CoapResponse> answer) { out = std::move(answer); });
        QVERIFY(peer.drive(endpoint, [&unanswered] { return unanswered.has_value(); }, 5s));
        QVERIFY(endpoint.repeat(exchange, toBytes("again"), 10s));
        QVERIFY(peer.drive(endpoint, [&out] { return out.has_value(); }, 5s));
        QVERIFY2(*out, *out ? "" : qPrintable(QString::number(out->error().detail)));
        QCOMPARE(toText((*out)->payload), std::string(64, 'a') + "bbb");
    }
};

QTEST_GUILESS_MAIN(TestCoapBlocks)
#include "tst_coap_blocks.moc"
