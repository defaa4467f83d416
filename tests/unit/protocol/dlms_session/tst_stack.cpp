#include <QtTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <random>

#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/ServerSession.h"
#include "protocol/dlms/Wrapper.h"
#include "Stack.h"
#include "tests/support/ValueMeter.h"

using namespace ami;
using namespace ami::dlms;
using namespace ami::test;
using namespace std::chrono_literals;

namespace {

const AttributeRef profileBuffer{cls::profileGeneric, Obis(1, 0, 99, 1, 0), 2};

HdlcOptions hdlc(std::uint16_t maxInfo, std::uint8_t window) {
    HdlcOptions options;
    options.offered = {maxInfo, maxInfo, window, window};
    options.characterTime = 0ns;
    return options;
}

std::unique_ptr<Stack> overHdlc(std::uint16_t maxInfo, std::uint8_t window, std::uint16_t pduSize) {
    return std::make_unique<Stack>(makeHdlcClient(hdlc(maxInfo, window)), makeHdlcServer(hdlc(maxInfo, window)), pduSize);
}

}  // namespace

class TestStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeProfileArrivesOverHdlc_data() {
        QTest::addColumn<int>("maxInfo");
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("pduSize");
        for (const int maxInfo : {128, 2030}) {
            for (const int window : {1, 7}) {
                for (const int pduSize : {1024, 65535}) {
                    QTest::addRow("max-info %d, window %d, PDU %d", maxInfo, window, pduSize) << maxInfo << window << pduSize;
                }
            }
        }
    }
    void wholeProfileArrivesOverHdlc() {
        QFETCH(int, maxInfo);
        QFETCH(int, window);
        QFETCH(int, pduSize);
        const auto stack = overHdlc(static_cast<std::uint16_t>(maxInfo), static_cast<std::uint8_t>(window), static_cast<std::uint16_t>(pduSize));
        const Data profile = profileOf(7200);  // 201,604 octets
        stack->meter.values[profileBuffer] = profile;
        QVERIFY(stack->associate());
        const GetResult result = stack->read(profileBuffer);
        QVERIFY(std::holds_alternative<Data>(result));
        QVERIFY(std::get<Data>(result) == profile);
        QCOMPARE(stack->count<event::Noise>(), std::size_t{0});
        // 201,604 octets of raw data, 13 octets at most around each block's.
        QCOMPARE(stack->count<event::BlockReceived>(), std::size_t(pduSize == 1024 ? 200 : 4));
        QCOMPARE(stack->meter.gets, 1);
        QVERIFY(stack->client->release(stack->now));
        stack->run();
        QCOMPARE(stack->count<event::Released>(), std::size_t{1});
        QVERIFY(stack->server->takeDisconnected());
        QVERIFY(!stack->server->isAssociated());
    }

    void hdlcParametersReachTheCaller() {
        const auto stack = overHdlc(128, 7, 1024);
        QVERIFY(stack->associate());
        const auto& associated = std::get<event::Associated>(stack->events.back());
        QVERIFY(associated.hdlc.has_value());
        QCOMPARE(associated.hdlc->maxInfoReceive, std::uint16_t{128});
        QCOMPARE(associated.hdlc->windowReceive, std::uint8_t{7});
        QCOMPARE(associated.negotiated.maxPduSize, std::uint16_t{1024});
    }

    void chunkingDoesNotMatter_data() {
        QTest::addColumn<int>("chunk");
        for (const int chunk : {1, 2, 7, 64, 1000}) QTest::addRow("%d", chunk) << chunk;
    }
    void chunkingDoesNotMatter() {
        QFETCH(int, chunk);
        const Data profile = profileOf(300);
        for (const bool wrapper : {false, true}) {
            const auto stack = wrapper ? std::make_unique<Stack>(makeWrapperClient({}), makeWrapperServer({}), 500) : overHdlc(128, 3, 500);
            stack->chunk = static_cast<std::size_t>(chunk);
            stack->meter.values[profileBuffer] = profile;
            QVERIFY(stack->associate());
            const GetResult result = stack->read(profileBuffer);
            QVERIFY(std::holds_alternative<Data>(result) && std::get<Data>(result) == profile);
        }
    }

    void wholeProfileArrivesOverTheWrapper_data() {
        QTest::addColumn<bool>("datagrams");
        QTest::addColumn<int>("pduSize");
        for (const bool datagrams : {false, true}) {
            for (const int pduSize : {239, 1024, 65535}) QTest::addRow("%s, PDU %d", datagrams ? "UDP" : "TCP", pduSize) << datagrams << pduSize;
        }
    }
    void wholeProfileArrivesOverTheWrapper() {
        QFETCH(bool, datagrams);
        QFETCH(int, pduSize);
        WrapperOptions options;
        options.datagrams = datagrams;
        Stack stack(makeWrapperClient(options), makeWrapperServer(options), static_cast<std::uint16_t>(pduSize));
        const Data profile = profileOf(7200);
        stack.meter.values[profileBuffer] = profile;
        QVERIFY(stack.associate());
        const GetResult result = stack.read(profileBuffer);
        QVERIFY(std::holds_alternative<Data>(result) && std::get<Data>(result) == profile);
        QVERIFY(stack.client->release(stack.now));
        stack.run();
        QCOMPARE(stack.count<event::Released>(), std::size_t{1});
        QVERIFY(!stack.server->isAssociated());
    }

    void lostDatagramsAreAskedForAgain() {
        WrapperOptions options;
        options.datagrams = true;
        options.tries = 10;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            Stack stack(makeWrapperClient(options), makeWrapperServer(options), 239);
            const Data profile = profileOf(300);
            stack.meter.values[profileBuffer] = profile;
            QVERIFY(stack.associate());
            std::mt19937 random(seed);
            stack.line = [&](Bytes&) { return random() % 10 != 0; };
            const GetResult result = stack.read(profileBuffer);
            QVERIFY2(std::holds_alternative<Data>(result), qPrintable(QString::number(seed)));
            QVERIFY(std::get<Data>(result) == profile);
        }
    }

    void noisyLineGivesTheRightValueOrNone_data() {
        QTest::addColumn<int>("oneIn");
        for (const int oneIn : {10000, 3000, 1000, 300, 50}) QTest::addRow("one octet in %d", oneIn) << oneIn;
    }
    void noisyLineGivesTheRightValueOrNone() {
        QFETCH(int, oneIn);
        const Data profile = profileOf(100);
        int right = 0, none = 0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            HdlcOptions options = hdlc(128, 1);
            options.tries = 10;
            Stack stack(makeHdlcClient(options), makeHdlcServer(options), 1024);
            stack.meter.values[profileBuffer] = profile;
            std::mt19937 random(seed);
            stack.line = [&](Bytes& octets) {
                for (auto& octet : octets) {
                    if (random() % static_cast<unsigned>(oneIn) == 0) octet = static_cast<std::uint8_t>(octet ^ (1u << random() % 8));
                }
                return true;
            };
            if (!stack.associate()) {
                ++none;
                QCOMPARE(stack.count<event::Failed>(), std::size_t{1});
                continue;
            }
            const GetResult result = stack.read(profileBuffer);
            if (const auto* value = std::get_if<Data>(&result)) {
                QVERIFY(*value == profile);
                ++right;
            } else {
                QCOMPARE(stack.count<event::Failed>() + stack.count<event::RequestFailed>(), std::size_t{1});
                ++none;
            }
        }
        QCOMPARE(right + none, 20);
        if (oneIn >= 3000) QCOMPARE(right, 20);
    }

    void meterThatFallsSilentIsNoticedAtEveryOctet() {
        const Data profile = profileOf(20);
        std::size_t whole = 0;
        for (std::size_t limit = 0; whole == 0 || limit < whole; limit += whole == 0 ? 1 : 7) {
            const auto stack = overHdlc(128, 2, 300);
            stack->meter.values[profileBuffer] = profile;
            std::size_t passed = 0;
            const bool measure = whole == 0;
            stack->line = [&](Bytes& octets) {
                if (!measure && passed + octets.size() > limit) octets.resize(limit > passed ? limit - passed : 0);
                passed += octets.size();
                return !octets.empty();
            };
            const bool associated = stack->associate();
            if (associated) static_cast<void>(stack->client->get(profileBuffer, std::nullopt, stack->now));
            stack->run();
            if (measure) {
                QCOMPARE(stack->count<event::ValueRead>(), std::size_t{1});
                whole = passed;
                limit = 0;
                continue;
            }
            // The length field ends a frame, so the last flag is not missed.
            const bool complete = limit + 1 == whole;
            QVERIFY2(stack->count<event::Failed>() == (complete ? 0 : 1), qPrintable(QString::fromLatin1("%1 of %2").arg(limit).arg(whole)));
            QCOMPARE(stack->count<event::ValueRead>(), std::size_t(complete ? 1 : 0));
            QVERIFY(!stack->client->nextDeadline());
            QVERIFY(stack->now < Instant{} + 10min);
        }
    }

    void clientChangesOverHdlcInTurn() {
        const auto stack = overHdlc(128, 1, 1024);
        stack->meter.values[profileBuffer] = profileOf(3);
        for (int visit = 0; visit < 3; ++visit) {
            QVERIFY(stack->associate());
            QVERIFY(std::holds_alternative<Data>(stack->read(profileBuffer)));
            QVERIFY(stack->client->release(stack->now));
            stack->run();
            QCOMPARE(stack->count<event::Released>(), std::size_t{1});
        }
        QCOMPARE(stack->meter.releases, 3);
    }

    void cancellingOverHdlcEndsAtOnce() {
        const auto stack = overHdlc(128, 1, 65535);
        stack->meter.values[profileBuffer] = profileOf(7200);
        QVERIFY(stack->associate());
        stack->events.clear();
        QVERIFY(stack->client->get(profileBuffer, std::nullopt, stack->now));
        int budget = 20;
        stack->line = [&](Bytes&) {
            if (--budget == 0) {
                if (!stack->client->release(stack->now)) budget = -1000;
            }
            return true;
        };
        const Instant before = stack->now;
        stack->run();
        QCOMPARE(stack->count<event::RequestFailed>(), std::size_t{1});
        QCOMPARE(stack->count<event::Released>(), std::size_t{1});
        QVERIFY(stack->now - before < 10s);
    }
};

QTEST_GUILESS_MAIN(TestStack)
#include "tst_stack.moc"
