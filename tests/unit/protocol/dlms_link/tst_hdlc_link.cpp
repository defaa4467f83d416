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
};

QTEST_APPLESS_MAIN(TestHdlcLink)
#include "tst_hdlc_link.moc"
