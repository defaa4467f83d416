#include <QtTest>

#include <random>

#include "ClientHarness.h"
#include "protocol/dlms/GeneralBlockStream.h"
#include "tests/support/ValueMeter.h"

using namespace ami;
using namespace ami::test;

namespace {

using Role = GeneralBlockStream::Role;

/// Both ends joined by a wire that a test can damage.
struct Pair {
    explicit Pair(std::uint8_t window = 4, std::size_t pduSize = 20, bool streams = true)
        : client(Role::Client, {.window = window}, 1 << 20), server(Role::Server, {.window = window}, 1 << 20) {
        client.agree(pduSize, streams);
        server.agree(pduSize, streams);
    }

    /// Carries everything that waits, one direction after the other, until nothing moves.
    void run() {
        for (bool moved = true; moved;) {
            moved = false;
            while (auto block = client.poll()) {
                moved = true;
                sizes.push_back(block->apdu.size());
                if (damage(block->apdu)) take(server, block->apdu, atServer);
            }
            while (auto block = server.poll()) {
                moved = true;
                sizes.push_back(block->apdu.size());
                if (damage(block->apdu)) take(client, block->apdu, atClient);
            }
        }
    }
    void take(GeneralBlockStream& stream, BytesView block, std::vector<Bytes>& whole) {
        auto result = stream.receive(block);
        if (!result) errors.push_back(result.error());
        else if (*result) whole.push_back(std::move(**result));
    }

    GeneralBlockStream client, server;
    std::vector<Bytes> atServer, atClient;
    std::vector<Error> errors;
    std::vector<std::size_t> sizes;
    std::function<bool(const Bytes&)> damage = [](const Bytes&) { return true; };
};

Bytes pattern(std::size_t octets) {
    Bytes all(octets);
    for (std::size_t i = 0; i < octets; ++i) all[i] = static_cast<std::uint8_t>(i * 7 + i / 256);
    return all;
}

QByteArray next(GeneralBlockStream& stream) {
    const auto block = stream.poll();
    return block ? QByteArray::fromStdString(toHex(block->apdu)) : QByteArray();
}

}  // namespace

class TestGeneralBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The dialogue of a GET whose answer is streamed, as the standard and Connexo's GeneralBlockTransferHandler have it: the client's
    /// acknowledgements are last blocks without data, numbered on from what the meter has acknowledged.
    void answerIsStreamedInsideTheWindow() {
        GeneralBlockStream client(Role::Client, {.window = 3}, 1000), server(Role::Server, {.window = 3}, 1000);
        client.agree(11, true);
        server.agree(11, true);
        QVERIFY(!client.mustCarry(11));  // the request fits and goes as it is
        QVERIFY(server.mustCarry(12));
        QVERIFY(server.send(*fromHex("C401C1000904A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3")));
        QCOMPARE(next(server), QByteArray("E0030001000004C401C100"));  // one block: the client's window is not known yet
        QCOMPARE(next(server), QByteArray());
        QVERIFY(client.receive(*fromHex("E0030001000004C401C100")));
        QCOMPARE(next(client), QByteArray("E0830001000100"));
        QVERIFY(server.receive(*fromHex("E0830001000100")));
        QCOMPARE(next(server), QByteArray("E04300020001040904A1A2"));
        QCOMPARE(next(server), QByteArray("E0430003000104A3A4A5A6"));
        QCOMPARE(next(server), QByteArray("E0030004000104A7A8A9AA"));
        QCOMPARE(next(server), QByteArray());
        // The second of three is lost.
        QVERIFY(client.receive(*fromHex("E04300020001040904A1A2")));
        QCOMPARE(next(client), QByteArray());
        QVERIFY(client.receive(*fromHex("E0030004000104A7A8A9AA")));
        QCOMPARE(next(client), QByteArray("E0830002000200"));
        QVERIFY(server.receive(*fromHex("E0830002000200")));
        QCOMPARE(next(server), QByteArray("E0430003000204A3A4A5A6"));
        QCOMPARE(next(server), QByteArray("E0430004000204A7A8A9AA"));
        QCOMPARE(next(server), QByteArray("E0030005000204ABACADAE"));
        for (const char* block : {"E0430003000204A3A4A5A6", "E0430004000204A7A8A9AA", "E0030005000204ABACADAE"}) QVERIFY(client.receive(*fromHex(block)));
        QCOMPARE(next(client), QByteArray("E0830003000500"));
        QVERIFY(server.receive(*fromHex("E0830003000500")));
        QCOMPARE(next(server), QByteArray("E0430006000304AFB0B1B2"));
        QCOMPARE(next(server), QByteArray("E0830007000301B3"));
        QVERIFY(client.receive(*fromHex("E0430006000304AFB0B1B2")));
        const auto whole = client.receive(*fromHex("E0830007000301B3"));
        QVERIFY(whole && *whole);
        QCOMPARE(toHex(**whole), std::string("C401C1000904A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3"));
        QCOMPARE(next(client), QByteArray());
        QVERIFY(!client.isRunning());
    }

    void requestAndAnswerAreCutBothWays_data() {
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("pduSize");
        QTest::addColumn<bool>("streams");
        for (const int window : {1, 2, 5, 63}) {
            for (const int size : {8, 9, 20, 134, 135, 136, 300}) {
                for (const bool streams : {false, true}) QTest::addRow("window %d, PDU %d, streams %d", window, size, streams) << window << size << streams;
            }
        }
    }
    void requestAndAnswerAreCutBothWays() {
        QFETCH(int, window);
        QFETCH(int, pduSize);
        QFETCH(bool, streams);
        for (const std::size_t octets : {1u, 2u, 128u, 1000u}) {
            Pair pair(static_cast<std::uint8_t>(window), static_cast<std::size_t>(pduSize), streams);
            pair.client.begin();
            QVERIFY(pair.client.send(pattern(octets)));
            pair.run();
            QCOMPARE(pair.atServer.size(), std::size_t{1});
            QVERIFY(pair.atServer[0] == pattern(octets));
            QVERIFY(pair.server.mustCarry(1));  // who was asked in blocks answers in blocks
            QVERIFY(pair.server.send(pattern(octets + 3)));
            pair.run();
            QCOMPARE(pair.atClient.size(), std::size_t{1});
            QVERIFY(pair.atClient[0] == pattern(octets + 3));
            QVERIFY(pair.errors.empty());
            for (const std::size_t size : pair.sizes) QVERIFY(size <= static_cast<std::size_t>(pduSize));
        }
    }

    void everySingleLossIsMended() {
        for (const bool streams : {false, true}) {
            for (int lost = 0; lost < 60; ++lost) {
                Pair pair(4, 20, streams);
                int number = 0;
                pair.damage = [&](const Bytes&) { return number++ != lost; };
                pair.client.begin();
                QVERIFY(pair.client.send(pattern(100)));
                bool answered = false;
                for (int silences = 0; silences < 10 && pair.atClient.empty(); ++silences) {
                    pair.run();
                    if (!answered && !pair.atServer.empty()) {
                        answered = true;
                        QVERIFY(pair.server.send(pattern(150)));
                        pair.run();
                    }
                    if (pair.atClient.empty()) QVERIFY(pair.client.handleSilence());
                }
                QCOMPARE(pair.atServer.size(), std::size_t{1});
                QCOMPARE(pair.atClient.size(), std::size_t{1});
                QVERIFY(pair.atServer[0] == pattern(100) && pair.atClient[0] == pattern(150));
            }
        }
    }

    void silenceEndsAfterSoManyTries() {
        Pair pair;
        pair.damage = [](const Bytes&) { return false; };
        QVERIFY(pair.client.send(pattern(100)));
        pair.run();
        int tries = 0;
        Result<void> asked;
        while ((asked = pair.client.handleSilence()) && tries < 100) {
            ++tries;
            pair.run();
        }
        QCOMPARE(tries, 6);
        QCOMPARE(asked.error(), makeError(Fault::TimedOut, Layer::Xdlms, XdlmsError::TransferStalled, 0));
        QVERIFY(!pair.client.isRunning());
    }

    void acknowledgementOfWhatWasNeverSentIsNotBelieved() {
        GeneralBlockStream server(Role::Server, {}, 1000);
        server.agree(11, true);
        QVERIFY(server.send(pattern(40)));
        QCOMPARE(next(server).left(10), QByteArray("E008000100"));
        QVERIFY(server.receive(*fromHex("E0830001000900")));
        QVERIFY(next(server).startsWith("E0480001"));  // still from the first
    }

    void wholeAnswerIsSilentEver() {
        Pair pair;
        QVERIFY(pair.client.send(pattern(5)));
        pair.run();
        QVERIFY(pair.server.send(pattern(5)));
        pair.run();
        QCOMPARE(pair.atClient.size(), std::size_t{1});
        // A last acknowledgement, or a doubled one, is not answered.
        QVERIFY(pair.server.receive(*fromHex("E0840002000100")));
        QCOMPARE(next(pair.server), QByteArray());
    }

    void anotherRequestStartsAnotherExchange() {
        Pair pair;
        for (int i = 1; i <= 3; ++i) {
            pair.client.begin();
            QVERIFY(pair.client.send(Bytes(30, static_cast<std::uint8_t>(i))));
            pair.run();
            QCOMPARE(pair.atServer.size(), static_cast<std::size_t>(i));
            QVERIFY(pair.atServer.back() == Bytes(30, static_cast<std::uint8_t>(i)));
            QVERIFY(pair.server.send(pattern(static_cast<std::size_t>(i * 40))));
            pair.run();
            QVERIFY(pair.atClient.back() == pattern(static_cast<std::size_t>(i * 40)));
        }
        QCOMPARE(pair.atServer.size(), std::size_t{3});
    }

    void sameRequestTwiceIsAnsweredTwiceAndHandedOverOnce() {
        Pair pair;
        QVERIFY(pair.client.send(pattern(10)));
        const Bytes block = pair.client.poll()->apdu;
        pair.take(pair.server, block, pair.atServer);
        QVERIFY(pair.server.send(pattern(10)));
        const QByteArray answer = next(pair.server);
        pair.take(pair.server, block, pair.atServer);
        QCOMPARE(next(pair.server), answer);
        QCOMPARE(pair.atServer.size(), std::size_t{1});
    }

    void notificationGoesUnacknowledged() {
        const auto blocks = GeneralBlockStream::unconfirmed(pattern(30), 20);
        QCOMPARE(blocks.size(), std::size_t{3});
        QCOMPARE(QByteArray::fromStdString(toHex(blocks[0])).left(14), QByteArray("E040000100000D"));
        QCOMPARE(QByteArray::fromStdString(toHex(blocks[2])).left(14), QByteArray("E0800003000004"));
        Pair pair;
        for (const Bytes& block : blocks) pair.take(pair.client, block, pair.atClient);
        QCOMPARE(pair.atClient.size(), std::size_t{1});
        QVERIFY(pair.atClient[0] == pattern(30));
        QCOMPARE(next(pair.client), QByteArray());
        // One block short: nothing, and the next one is whole again.
        pair.take(pair.client, blocks[0], pair.atClient);
        pair.take(pair.client, blocks[2], pair.atClient);
        QCOMPARE(pair.atClient.size(), std::size_t{1});
        for (const Bytes& block : blocks) pair.take(pair.client, block, pair.atClient);
        QCOMPARE(pair.atClient.size(), std::size_t{2});
        QVERIFY(GeneralBlockStream::unconfirmed(Bytes(70000, 0), 8).empty());
    }

    void limitsHold() {
        GeneralBlockStream client(Role::Client, {.window = 63}, 50);
        client.agree(100, true);
        QVERIFY(client.receive(encodeXdlms(GeneralBlockTransfer{false, true, 8, 1, 0, Bytes(30, 1)})));
        const auto over = client.receive(encodeXdlms(GeneralBlockTransfer{false, true, 8, 2, 0, Bytes(30, 1)}));
        QCOMPARE(over.error(), makeError(Fault::Exhausted, Layer::Xdlms, XdlmsError::TooManyBlocks, 2));
        const auto push = client.receive(encodeXdlms(GeneralBlockTransfer{true, false, 0, 1, 0, Bytes(60, 1)}));
        QCOMPARE(push.error().fault, Fault::Exhausted);
        GeneralBlockStream tiny(Role::Client, {}, 1 << 20);
        tiny.agree(8, true);
        QCOMPARE(tiny.send(Bytes(70000, 1)).error().fault, Fault::Exhausted);
    }

    void brokenBlocksAreMalformed() {
        const Bytes good = *fromHex("E0080001000004C401C100");
        for (std::size_t length = 0; length < good.size(); ++length) {
            GeneralBlockStream client(Role::Client, {}, 1000);
            client.agree(100, true);
            const auto result = client.receive(BytesView(good).first(length));
            QVERIFY(!result && result.error().fault == Fault::Malformed);
            QVERIFY(!client.isRunning());
        }
        GeneralBlockStream client(Role::Client, {}, 1000);
        client.agree(100, true);
        QVERIFY(!client.receive(*fromHex("E0080000000004C401C100")));  // numbers count from 1
    }

    void everyChangedOctetEnds() {
        const Bytes good = *fromHex("E04800010000044C401C10");
        for (const Role role : {Role::Client, Role::Server}) {
            for (std::size_t at = 0; at < good.size(); ++at) {
                for (int octet = 0; octet < 256; ++octet) {
                    GeneralBlockStream stream(role, {}, 1000);
                    stream.agree(20, true);
                    QVERIFY(stream.send(pattern(50)));
                    Bytes changed = good;
                    changed[at] = static_cast<std::uint8_t>(octet);
                    static_cast<void>(stream.receive(changed));
                    int out = 0;
                    while (stream.poll() && ++out < 200) {}
                    QVERIFY(out < 200);
                }
            }
        }
    }

    // ---- in the sessions

    void clientCarriesOnlyWhatWasNegotiated() {
        ClientOptions options;
        options.association.proposedConformance = Conformance::everyLogicalName();
        options.generalBlocks.window = 5;
        ClientHarness without({}, {});
        QVERIFY(without.associate());
        QVERIFY(without.client->get(clockTime, std::nullopt, without.now));
        without.transmitted();
        without.feed("E0850001000004C401C100");
        QVERIFY(without.only<event::RequestFailed>());  // not negotiated: an APDU that nobody asked for

        ClientHarness h({}, std::move(options));
        QVERIFY(h.associate(0x207EDF, 30));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        QCOMPARE(h.transmittedHex(), QByteArray("C001C100080000010000FF0200"));
        h.feed("E0450001000006C401C1000600");
        QVERIFY(h.transmitted().empty());
        h.feed("E0050002000001" "00");
        QCOMPARE(h.transmittedHex(), QByteArray("E0850001000200"));
        h.feed("E085000300010213" "91");
        QCOMPARE(shown(h.only<event::ValueRead>()->result), QByteArray("double-long-unsigned 5009"));
    }

    void clientAsksForWhatIsMissingAndGivesUp() {
        ClientOptions options;
        options.association.proposedConformance = Conformance::everyLogicalName();
        ClientHarness h({}, std::move(options));
        QVERIFY(h.associate(0x207EDF, 30));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.transmitted();
        h.feed("E0480001000004C401C100");
        int asked = 0;
        while (h.client->nextDeadline() && asked < 50) {
            h.now = *h.client->nextDeadline();
            h.client->handleDeadline(h.now);
            if (const QByteArray out = h.transmittedHex(); !out.isEmpty()) {
                QCOMPARE(out, QByteArray("E0880001000100"));
                ++asked;
            }
        }
        QCOMPARE(asked, 6);
        QCOMPARE(h.only<event::RequestFailed>()->error, makeError(Fault::TimedOut, Layer::Xdlms, XdlmsError::TransferStalled, 1));
        QVERIFY(h.client->isAssociated());
    }

    void lateFirstBlockOfAnotherRequestIsDropped() {
        ClientOptions options;
        options.association.proposedConformance = Conformance::everyLogicalName();
        ClientHarness h({}, std::move(options));
        QVERIFY(h.associate(0x207EDF, 30));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("C401C1001105");
        QVERIFY(h.only<event::ValueRead>());
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.feed("E0880001000006C401C1001105");
        h.feed("E0880001000006C401C2001107");
        QCOMPARE(shown(h.only<event::ValueRead>()->result), QByteArray("unsigned 7"));
    }

    void serverServesBlocksOnlyWhereNegotiated() {
        for (const bool negotiated : {false, true}) {
            auto owned = std::make_unique<MemoryLink>(MemoryLink::Script{.server = true});
            ValueMeter meter;
            meter.values[clockTime] = Data::octetString(Bytes(40, 7));
            ServerSession server(std::move(owned), meter, {});
            const Instant now{};
            const auto ask = [&](std::string_view request) {
                server.receive(hex(request), now);
                QByteArray all;
                for (Bytes part = server.pollTransmit(now); !part.empty(); part = server.pollTransmit(now)) {
                    all += (all.isEmpty() ? "" : " ") + QByteArray::fromStdString(toHex(part));
                }
                return all;
            };
            ask(std::string("601DA109060760857405080101BE10040E01000000065F1F0400") + (negotiated ? "201E1D" : "001E1D") + "001E");
            if (!negotiated) {
                QCOMPARE(ask("E084000100000DC001C100080000010000FF0200"), QByteArray("D80202"));
                QVERIFY(ask("C001C100080000010000FF0200").startsWith("C402C100"));
                continue;
            }
            const QByteArray blocks = ask("E084000100000DC001C100080000010000FF0200");
            QCOMPARE(blocks.count(' '), 1);
            QVERIFY2(blocks.startsWith("E0480001000117C401C1000928"), blocks.constData());
            QVERIFY2(blocks.contains(" E0880002000117"), blocks.constData());
            QCOMPARE(meter.gets, 1);
            QCOMPARE(ask("E084000100000DC001C100080000010000FF0200"), blocks);
            QCOMPARE(meter.gets, 1);  // the same request again is not done again
        }
    }

    void longNotificationArrivesInBlocksDuringATransfer() {
        ClientOptions options;
        options.association.proposedConformance = Conformance::everyLogicalName();
        ClientHarness h({}, std::move(options));
        QVERIFY(h.associate(0x207EDF, 30));
        QVERIFY(h.client->get(clockTime, std::nullopt, h.now));
        h.transmitted();
        h.feed("E0480001000006C401C1000600");
        const Bytes push = encodeXdlms(DataNotification{7, std::nullopt, Data::octetString(Bytes(60, 3))});
        for (const Bytes& block : GeneralBlockStream::unconfirmed(push, 30)) h.feed(BytesView(block));
        h.feed("E088000200000300" "1391");
        int notifications = 0, values = 0;
        for (const auto& event : h.events()) {
            notifications += std::holds_alternative<event::NotificationReceived>(event) ? 1 : 0;
            if (const auto* read = std::get_if<event::ValueRead>(&event)) {
                ++values;
                QCOMPARE(shown(read->result), QByteArray("double-long-unsigned 5009"));
            }
        }
        QCOMPARE(notifications, 1);
        QCOMPARE(values, 1);
    }
};

QTEST_GUILESS_MAIN(TestGeneralBlocks)
#include "tst_general_blocks.moc"
