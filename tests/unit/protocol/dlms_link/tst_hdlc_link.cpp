#include <QtTest>

#include <array>

#include "LinkLoop.h"
#include "protocol/dlms/HdlcNegotiation.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::dlms::test;

namespace {

HdlcOptions withParameters(std::uint16_t maxInfo, std::uint8_t window) {
    HdlcOptions options;
    options.offered = {maxInfo, maxInfo, window, window};
    return options;
}

}  // namespace

class TestHdlcLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connectsExchangesAndDisconnects() {
        LinkLoop loop({}, {});
        QVERIFY(loop.connect());
        const auto connected = loop.all<LinkConnected>(loop.clientEvents).front();
        QCOMPARE(int(connected.peer), 1);
        QVERIFY(connected.parameters == (HdlcParameters{2030, 2030, 7, 7}));
        QCOMPARE(int(loop.all<LinkConnected>(loop.serverEvents).front().peer), 16);
        QVERIFY(loop.exchange({0xC0, 0x01, 0xC1}) == Bytes({0xC0, 0x01, 0xC1}));
        QVERIFY(loop.client->disconnect(loop.now));
        QVERIFY(loop.runUntilSettled());
        QCOMPARE(loop.count<LinkDisconnected>(), std::size_t{1});
        QCOMPARE(loop.all<LinkDisconnected>(loop.serverEvents).size(), std::size_t{1});
        QVERIFY(!loop.failure());
        QCOMPARE(loop.count<LinkNoise>(), std::size_t{0});
        QVERIFY(!loop.client->nextDeadline());
        QVERIFY(!loop.server->nextDeadline());
        // SNRM, I, DISC; UA, I, UA: one turn each, no polls between.
        QCOMPARE(loop.sent[0].size(), std::size_t{3});
        QCOMPARE(loop.sent[1].size(), std::size_t{3});
    }

    void everySizeCrossesEveryParameter() {
        for (const auto maxInfo : std::to_array<std::uint16_t>({32, 33, 128, 256, 2030})) {
            for (const auto window : std::to_array<std::uint8_t>({1, 2, 7})) {
                LinkLoop loop(withParameters(maxInfo, window), withParameters(maxInfo, window));
                QVERIFY(loop.connect());
                for (const std::size_t size : {0, 1, 28, 29, 30, 125, 126, 250, 900, 2027, 2028, 14207, 14208, 65535}) {
                    if (size > 20000 && maxInfo < 128) continue;
                    const auto answer = loop.exchange(pattern(size));
                    QVERIFY2(answer == pattern(size), qPrintable(QStringLiteral("%1/%2: %3").arg(maxInfo).arg(window).arg(size)));
                }
                QCOMPARE(loop.count<LinkNoise>(), std::size_t{0});
            }
        }
    }

    void anApduOverTheLimitIsRefusedBeforeItIsSent() {
        LinkLoop loop({}, {});
        QVERIFY(loop.connect());
        for (const std::size_t size : {65536u, 70000u}) {
            const auto result = loop.client->send(pattern(size), loop.now);
            QVERIFY(!result);
            QVERIFY(result.error() == makeError(Fault::Misuse, Layer::Hdlc, HdlcError::TooLong, std::int64_t(size)));
        }
        QVERIFY(loop.exchange({1}) == Bytes({1}));
    }

    void everyChunkingGivesTheSame() {
        for (std::size_t chunk = 1; chunk < 40; ++chunk) {
            LinkLoop loop(withParameters(64, 3), withParameters(64, 3));
            loop.chunk = chunk;
            QVERIFY(loop.connect());
            QVERIFY(loop.exchange(pattern(500)) == pattern(500));
            QCOMPARE(loop.count<LinkNoise>(), std::size_t{0});
        }
    }

    // 2,000 octets and the LLC header at 128 octets a frame are 16 frames: with window 1 the request and 15 polls, with window 7
    // the request (7 frames come back) and 2 polls (7 and 2). One turn more for the SNRM.
    void aWindowSavesTurns() {
        for (const auto& [window, turns] : {std::pair<std::uint8_t, std::size_t>{1, 16}, {2, 8}, {7, 3}}) {
            LinkLoop loop(withParameters(128, window), withParameters(128, window));
            loop.application = [](const Bytes&) { return std::optional(pattern(2000)); };
            QVERIFY(loop.connect());
            QVERIFY(loop.exchange({0xC0}) == pattern(2000));
            QCOMPARE(loop.polls(), turns + 1);
            QCOMPARE(loop.sent[1].size(), std::size_t{1 + 16});
        }
    }

    // The 210,004 octets of the reference profile in blocks of the largest PDU: 65,538 with LLC are 33 frames of 2,030, so 5 turns of 7;
    // three of them and 13,399 + 3, which are 7 frames and 1 turn: 16 turns. An I-frame adds 11 octets (two flags, format 2, addresses
    // 1 + 1, control 1, HCS 2, FCS 2), an APDU 3 of LLC; 4 requests of 3 octets go out, and 12 polls of 9.
    void aLargeAnswerFillsTheLine() {
        LinkLoop loop({}, {});
        std::size_t left = 210004;
        loop.application = [&left](const Bytes&) {
            const std::size_t size = std::min<std::size_t>(left, 65535);
            left -= size;
            return std::optional(pattern(size));
        };
        QVERIFY(loop.connect());
        loop.octets = 0;
        const Instant start = loop.now;
        const std::size_t turnsBefore = loop.polls();
        while (left > 0) QVERIFY(loop.exchange({0xC0, 0x02, 0xC1}).has_value());
        QCOMPARE(loop.polls() - turnsBefore, std::size_t{16});
        QCOMPARE(loop.octets, std::size_t{210004 + 106 * 11 + 4 * 3 + 4 * (11 + 6) + 12 * 9});
        // 99.3 % of 960 octets a second.
        const double seconds = std::chrono::duration<double>(loop.now - start).count();
        QVERIFY2(210004.0 / 959.7 / seconds > 0.99, qPrintable(QString::number(seconds)));
        QVERIFY(!loop.failure());
    }

    // The limit of one exchange grows with what is accepted: 65 kB at 300 Bd need 37 minutes.
    void aSlowLineIsNotOverdue() {
        HdlcOptions options;
        options.characterTime = 33333us;
        LinkLoop loop(options, options);
        loop.chunk = 8;
        QVERIFY(loop.connect());
        QVERIFY(loop.client->send(pattern(5000), loop.now));
        QVERIFY(loop.runUntilSettled(3h));
        QVERIFY(!loop.failure());
        QVERIFY(loop.answers().back() == pattern(5000));
    }

    void everySingleFrameMayBeLost() {
        everySingleFault([](const Bytes&) { return std::vector<Bytes>(); });
    }

    void everySingleFrameMayBeDamaged() {
        for (const std::size_t where : {1u, 2u, 3u, 5u, 7u, 9u, 20u}) {
            everySingleFault([where](const Bytes& frame) {
                Bytes bad = frame;
                bad[std::min(where, bad.size() - 2)] ^= 0x24;
                return std::vector<Bytes>{bad};
            });
        }
    }

    void everySingleFrameMayLoseAnOctet() {
        for (const std::size_t where : {0u, 1u, 2u, 4u, 8u, 30u}) {
            everySingleFault([where](const Bytes& frame) {
                Bytes bad = frame;
                bad.erase(bad.begin() + std::ptrdiff_t(std::min(where, bad.size() - 1)));
                return std::vector<Bytes>{bad};
            });
        }
    }

    void everySingleFrameMayBeCutShort() {
        for (const std::size_t length : {1u, 2u, 5u, 9u, 25u}) {
            everySingleFault([length](const Bytes& frame) {
                return std::vector<Bytes>{Bytes(frame.begin(), frame.begin() + std::ptrdiff_t(std::min(length, frame.size() - 1)))};
            });
        }
    }

    void everySingleFrameMayBeDoubled() {
        everySingleFault([](const Bytes& frame) { return std::vector<Bytes>{frame, frame}; });
    }

    void everySingleFrameMayBeFollowedByNoise() {
        everySingleFault([](const Bytes& frame) { return std::vector<Bytes>{frame, Bytes{0x7E, 0xA0, 0x30, 0x11, 0x7E, 0x7E, 0xFF}}; });
    }

    void aNoisyLineDelaysButNeverFalsifies() {
        // Share of damaged frames that bit error rates of 1e-4 and 3e-4 make of 138 octets of 10 bits: 13 % and 34 %.
        for (const double damaged : {0.13, 0.34}) {
            std::size_t delivered = 0;
            for (unsigned seed = 1; seed <= 40; ++seed) {
                std::mt19937 random(seed);
                LinkLoop loop(withParameters(128, 1), withParameters(128, 1));
                loop.application = [](const Bytes&) { return std::optional(pattern(1500)); };
                loop.fault = [&](Way, std::size_t, const Bytes& frame) {
                    Bytes out = frame;
                    const double share = damaged * double(frame.size()) / 138;
                    if (std::uniform_real_distribution<>(0, 1)(random) < share) out[random() % out.size()] ^= std::uint8_t(1 << random() % 8);
                    return std::vector<Bytes>{out};
                };
                if (!loop.connect()) continue;
                std::size_t here = 0;
                for (int i = 0; i < 8; ++i) {
                    const auto answer = loop.exchange({0xC0, std::uint8_t(i)});
                    if (!answer) break;
                    QVERIFY(*answer == pattern(1500));
                    ++here;
                }
                QVERIFY(loop.requestsExecuted - here <= 1);  // an answer may be given up, no request is executed twice
                delivered += here;
            }
            QVERIFY2(delivered >= 319, qPrintable(QStringLiteral("%1: %2").arg(damaged).arg(delivered)));
        }
    }

    void damageIsMendedFast() {
        // One damaged frame costs a recovery gap and its repetition, not a whole reply time-out.
        LinkLoop loop(withParameters(128, 1), withParameters(128, 1));
        loop.application = [](const Bytes&) { return std::optional(pattern(1000)); };
        QVERIFY(loop.connect());
        const Instant start = loop.now;
        QVERIFY(loop.exchange({1}).has_value());
        const Duration clean = loop.now - start;
        bool once = true;
        loop.fault = [&](Way way, std::size_t, const Bytes& frame) {
            Bytes out = frame;
            if (way == Way::ToClient && frame.size() > 100 && std::exchange(once, false)) out[50] ^= 1;
            return std::vector<Bytes>{out};
        };
        const Instant second = loop.now;
        QVERIFY(loop.exchange({2}).has_value());
        QVERIFY(loop.now - second < clean + 500ms);
        QVERIFY(loop.count<LinkNoise>() > 0);
    }

    void ourOwnEchoIsIgnored() {
        for (const auto window : std::to_array<std::uint8_t>({1, 7})) {
            LinkLoop loop(withParameters(64, window), withParameters(64, window));
            loop.echo = true;
            QVERIFY(loop.connect());
            QVERIFY(loop.exchange(pattern(900)) == pattern(900));
            QCOMPARE(loop.count<LinkNoise>(), std::size_t{0});
        }
    }

    void anEchoIsRecognisedWhenBothAddressesAreEqual() {
        HdlcOptions options = withParameters(64, 3);
        options.client = 1;
        options.server = {1, 0, 1};
        LinkLoop loop(options, options);
        loop.echo = true;
        QVERIFY(loop.connect());
        for (std::size_t size : {1u, 100u, 900u}) QVERIFY(loop.exchange(pattern(size)) == pattern(size));
        // And without an echo the same addresses are no trouble.
        LinkLoop quiet(options, options);
        QVERIFY(quiet.connect());
        QVERIFY(quiet.exchange(pattern(900)) == pattern(900));
    }

    void onlyOurEchoIsNoAnswer() {
        LinkLoop loop({}, {});
        loop.echo = true;
        loop.serverDeaf = true;
        QVERIFY(!loop.connect());
        QVERIFY(loop.failure() == makeError(Fault::TimedOut, Layer::Hdlc, HdlcError::NoAnswer, 4));
    }

    void differentSidesAgreeOnTheSmaller() {
        HdlcOptions client;
        client.offered = {1000, 500, 3, 5};
        HdlcOptions server;
        server.offered = {256, 128, 7, 2};
        LinkLoop loop(client, server);
        QVERIFY(loop.connect());
        QVERIFY(loop.all<LinkConnected>(loop.clientEvents).front().parameters == (HdlcParameters{128, 256, 2, 5}));
        QVERIFY(loop.all<LinkConnected>(loop.serverEvents).front().parameters == (HdlcParameters{256, 128, 5, 2}));
        QVERIFY(loop.exchange(pattern(3000)) == pattern(3000));
        for (const auto& frame : loop.sent[0]) QVERIFY(frame.information.size() <= 128);
        for (const auto& frame : loop.sent[1]) QVERIFY(frame.information.size() <= 256);
    }

    void everyServerAddressLengthWorks() {
        for (const HdlcAddress& address : {HdlcAddress{1, 0, 1}, HdlcAddress{1, 17, 2}, HdlcAddress{1, 17, 4}, HdlcAddress{0x0F23, 0x2710, 4}}) {
            HdlcOptions options;
            options.server = address;
            LinkLoop loop(options, options);
            QVERIFY(loop.connect());
            QVERIFY(loop.exchange({7}) == Bytes({7}));
        }
    }

    void aServerThatThinksLongIsPolled() {
        LinkLoop loop({}, {});
        loop.application = [](const Bytes&) { return std::nullopt; };
        QVERIFY(loop.connect());
        QVERIFY(loop.client->send(pattern(10), loop.now));
        loop.runFor(30s);
        QVERIFY(loop.server->send(pattern(20), loop.now));
        QVERIFY(loop.runUntilSettled());
        QVERIFY(loop.answers().back() == pattern(20));
        QCOMPARE(loop.requestsExecuted, std::size_t{1});
        // And one that thinks for ever is overdue.
        QVERIFY(loop.client->send(pattern(10), loop.now));
        const Instant start = loop.now;
        QVERIFY(loop.runUntilSettled());
        QVERIFY(loop.failure());
        QCOMPARE(loop.failure()->code, std::uint16_t(HdlcError::Overdue));
        QVERIFY(loop.now - start < 125s);
    }

private:
    /// A connection, two exchanges of several segments each way and the end, with frame @p index of @p way damaged.
    template <typename Damage>
    void everySingleFault(Damage damage) {
        for (const std::uint8_t window : {std::uint8_t{1}, std::uint8_t{3}, std::uint8_t{7}}) {
            for (const Way way : {Way::ToServer, Way::ToClient}) {
                for (std::size_t victim = 0;; ++victim) {
                    LinkLoop loop(withParameters(32, window), withParameters(32, window));
                    bool hit = false;
                    loop.fault = [&](Way w, std::size_t index, const Bytes& frame) {
                        if (w != way || index != victim) return std::vector<Bytes>{frame};
                        hit = true;
                        return damage(frame);
                    };
                    const QString where = QStringLiteral("window %1 way %2 frame %3").arg(window).arg(int(way)).arg(victim);
                    QVERIFY2(loop.connect(), qPrintable(where));
                    QVERIFY2(loop.exchange(pattern(170)) == pattern(170), qPrintable(where));
                    QVERIFY2(loop.exchange(pattern(90)) == pattern(90), qPrintable(where));
                    QCOMPARE(loop.requestsExecuted, std::size_t{2});
                    loop.runFor(3s);
                    QVERIFY(loop.client->disconnect(loop.now));
                    QVERIFY2(loop.runUntilSettled(), qPrintable(where));
                    QVERIFY2(loop.count<LinkDisconnected>() == 1 && !loop.failure(), qPrintable(where));
                    QCOMPARE(loop.count<ApduReceived>(), std::size_t{2});
                    if (!hit) break;
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestHdlcLink)
#include "tst_hdlc_link.moc"
