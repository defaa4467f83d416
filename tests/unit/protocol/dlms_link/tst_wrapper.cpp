#include <QtTest>

#include "protocol/dlms/MessageLink.h"
#include "protocol/dlms/Wrapper.h"
#include "protocol/dlms/WrapperPdu.h"

using namespace ami;
using namespace ami::dlms;
using namespace std::chrono_literals;

namespace {

Bytes hex(const char* text) { return fromHex(text).value(); }

template <typename Event>
std::vector<Event> drain(DataLink& link, std::vector<LinkEvent>* others = nullptr) {
    std::vector<Event> found;
    while (auto event = link.pollEvent()) {
        if (const auto* e = std::get_if<Event>(&*event)) found.push_back(*e);
        else if (others) others->push_back(*event);
    }
    return found;
}

std::unique_ptr<DataLink> connectedClient(const WrapperOptions& options = {}) {
    auto link = makeWrapperClient(options);
    (void)link->connect(Instant());
    drain<LinkConnected>(*link);
    return link;
}

constexpr Error error(Fault fault, WrapperError code, std::int64_t detail) { return makeError(fault, Layer::Wrapper, code, detail); }

}  // namespace

class TestWrapper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theHeaderIsThatOfTheStandard() {
        auto link = makeWrapperClient({});
        QVERIFY(link->connect(Instant()));
        QVERIFY(link->pollTransmit(Instant()).empty());
        const auto connected = drain<LinkConnected>(*link);
        QCOMPARE(connected.size(), std::size_t{1});
        QCOMPARE(int(connected[0].peer), 1);
        QVERIFY(!connected[0].parameters);
        QVERIFY(link->send(hex("C001C1"), Instant()));
        QCOMPARE(toHex(link->pollTransmit(Instant())), std::string("0001001000010003C001C1"));
        link->receive(hex("0001000100100004C401C100"), Instant());
        const auto answers = drain<ApduReceived>(*link);
        QCOMPARE(answers.size(), std::size_t{1});
        QCOMPARE(toHex(answers[0].apdu), std::string("C401C100"));
        QVERIFY(!link->nextDeadline());
        QVERIFY(link->disconnect(Instant()));
        QCOMPARE(drain<LinkDisconnected>(*link).size(), std::size_t{1});
    }

    void everyChunkingGivesTheSame() {
        Bytes stream;
        std::vector<std::size_t> sizes{0, 1, 300, 5, 70};
        for (const std::size_t size : sizes) append(stream, encodeWrapperPdu({1, 16, Bytes(size, 0xC4)}));
        for (std::size_t chunk = 1; chunk <= stream.size(); ++chunk) {
            auto link = connectedClient();
            std::vector<std::size_t> found;
            for (std::size_t at = 0; at < stream.size(); at += chunk) {
                link->receive(BytesView(stream).subspan(at, std::min(chunk, stream.size() - at)), Instant());
                for (const auto& e : drain<ApduReceived>(*link)) found.push_back(e.apdu.size());
            }
            QVERIFY(found == sizes);
            QVERIFY(!link->nextDeadline());
        }
    }

    void theLargestApduPassesAndLargerOnesAreRefused() {
        auto link = connectedClient();
        QVERIFY(link->send(Bytes(65535, 1), Instant()));
        const Bytes octets = link->pollTransmit(Instant());
        QCOMPARE(octets.size(), std::size_t{8 + 65535});
        auto server = makeWrapperServer({});
        server->receive(octets, Instant());
        QCOMPARE(drain<ApduReceived>(*server).front().apdu.size(), std::size_t{65535});
        QVERIFY(link->send(Bytes(65536, 1), Instant()).error() == error(Fault::Misuse, WrapperError::TooLong, 65536));
    }

    void misuseIsSaid() {
        auto link = makeWrapperClient({});
        QVERIFY(link->send(Bytes{1}, Instant()).error().code == std::uint16_t(WrapperError::NotConnected));
        QVERIFY(link->disconnect(Instant()));
        QVERIFY(link->connect(Instant()));
        QVERIFY(link->send(Bytes{1}, Instant()));
        QVERIFY(link->send(Bytes{1}, Instant()).error().code == std::uint16_t(WrapperError::Busy));
        auto server = makeWrapperServer({});
        QVERIFY(!server->connect(Instant()));
        QVERIFY(!server->send(Bytes{1}, Instant()));
    }

    void aWrongVersionEndsTheStream() {
        for (const char* text : {"00020001001000", "0100", "7E", "FFFF000100100000"}) {
            auto link = connectedClient();
            link->receive(hex(text), Instant());
            const auto failed = drain<LinkFailed>(*link);
            QVERIFY2(failed.size() == 1, text);
            QCOMPARE(failed[0].error.code, std::uint16_t(WrapperError::BadVersion));
            QVERIFY(!link->nextDeadline());
            auto server = makeWrapperServer({});
            server->receive(hex(text), Instant());
            QCOMPARE(drain<LinkFailed>(*server).size(), std::size_t{1});
        }
    }

    void wrongPortsAreSkippedAndNamed() {
        auto link = connectedClient();
        QVERIFY(link->send(Bytes{1}, Instant()));
        link->receive(hex("0001000200100001AA"), Instant());
        link->receive(hex("0001000100110001AA"), Instant());
        std::vector<LinkEvent> others;
        QVERIFY(drain<ApduReceived>(*link, &others).empty());
        QCOMPARE(std::count_if(others.begin(), others.end(), [](const LinkEvent& e) { return std::holds_alternative<LinkNoise>(e); }), 2);
        QVERIFY(std::get<LinkDeviated>(others.front()).deviation == Deviation::WrapperPorts);
        link->handleDeadline(Instant() + 10s);
        QVERIFY(drain<LinkFailed>(*link).front().error == error(Fault::Unexpected, WrapperError::WrongPort, 0x00010011));
    }

    void silenceEndsAtTheTimeout() {
        auto link = connectedClient();
        QVERIFY(link->send(Bytes{1}, Instant()));
        QVERIFY(link->nextDeadline() == Instant() + 10s);
        link->handleDeadline(Instant() + 9999ms);
        QVERIFY(!link->pollEvent());
        link->handleDeadline(Instant() + 10s);
        QVERIFY(drain<LinkFailed>(*link).front().error == error(Fault::TimedOut, WrapperError::NoAnswer, 1));
        QVERIFY(!link->nextDeadline());
    }

    void everyTruncationEndsInTime() {
        const Bytes whole = hex("0001000100100004C401C100");
        for (std::size_t length = 1; length < whole.size(); ++length) {
            auto idle = connectedClient();
            idle->receive(BytesView(whole).first(length), Instant());
            QVERIFY(idle->nextDeadline().has_value());
            idle->handleDeadline(*idle->nextDeadline());
            QVERIFY(drain<LinkFailed>(*idle).front().error == error(Fault::TimedOut, WrapperError::Truncated, std::int64_t(length)));
            auto server = makeWrapperServer({});
            server->receive(BytesView(whole).first(length), Instant());
            server->handleDeadline(*server->nextDeadline());
            QCOMPARE(drain<LinkFailed>(*server).size(), std::size_t{1});
        }
    }

    void aDripFeedIsOverdue() {
        auto link = connectedClient();
        QVERIFY(link->send(Bytes{1}, Instant()));
        link->receive(hex("000100010010FFFF"), Instant());
        Instant now{};
        std::vector<LinkFailed> failed;
        for (int i = 0; i < 100 && failed.empty(); ++i) {
            now += 9s;
            link->handleDeadline(now);
            link->receive(Bytes{0}, now);
            failed = drain<LinkFailed>(*link);
        }
        QVERIFY(failed.size() == 1);
        QCOMPARE(failed[0].error.code, std::uint16_t(WrapperError::Overdue));
        QVERIFY(now - Instant() <= 130s);
    }

    void aNotificationIsNotTheAnswer() {
        auto link = connectedClient();
        QVERIFY(link->send(hex("C001C1"), Instant()));
        link->receive(hex("00010001001000020F00"), Instant());
        QCOMPARE(drain<ApduReceived>(*link).size(), std::size_t{1});
        QVERIFY(link->nextDeadline().has_value());
    }

    void aLostDatagramIsRepeated() {
        WrapperOptions options;
        options.datagrams = true;
        options.tries = 3;
        auto link = connectedClient(options);
        QVERIFY(link->send(hex("C001C1"), Instant()));
        const Bytes first = link->pollTransmit(Instant());
        link->handleDeadline(Instant() + 10s);
        QVERIFY(link->pollTransmit(Instant()) == first);
        link->handleDeadline(Instant() + 20s);
        QVERIFY(link->pollTransmit(Instant()) == first);
        QVERIFY(drain<LinkFailed>(*link).empty());
        link->receive(hex("0001000100100001C4"), Instant() + 21s);
        link->receive(hex("0001000100100001C4"), Instant() + 22s);  // the answer to the repeat passes as well
        QCOMPARE(drain<ApduReceived>(*link).size(), std::size_t{2});

        QVERIFY(link->send(hex("C001C1"), Instant() + 30s));
        for (int i = 4; i <= 6; ++i) link->handleDeadline(Instant() + i * 10s);
        QVERIFY(drain<LinkFailed>(*link).front().error == error(Fault::TimedOut, WrapperError::NoAnswer, 3));
    }

    void whatMustNotBeDoneTwiceGoesOutOnce() {
        WrapperOptions options;
        options.datagrams = true;
        options.tries = 3;
        auto link = connectedClient(options);
        QVERIFY(link->sendOnce(hex("C101C1"), Instant()));
        QVERIFY(!link->pollTransmit(Instant()).empty());
        link->handleDeadline(Instant() + 10s);
        QVERIFY(link->pollTransmit(Instant()).empty());
        QVERIFY(drain<LinkFailed>(*link).front().error == error(Fault::TimedOut, WrapperError::NoAnswer, 1));
    }

    void aRepetitionIsMadeAnewWhereItMustBe() {
        WrapperOptions options;
        options.datagrams = true;
        options.tries = 3;
        auto link = connectedClient(options);
        std::optional<Bytes> fresh;
        link->repeatWith([&] { return fresh; });
        QVERIFY(link->send(hex("C8"), Instant()));
        const Bytes first = link->pollTransmit(Instant());
        fresh = hex("C9");
        link->handleDeadline(Instant() + 10s);
        QCOMPARE(toHex(link->pollTransmit(Instant())), std::string("0001001000010001C9"));
        fresh.reset();
        link->handleDeadline(Instant() + 20s);
        QVERIFY(link->pollTransmit(Instant()) == first);
    }

    /// A fast way says nothing of how long a meter takes to switch, to check firmware or to search a profile.
    void aSlowMeterBehindAFastWayIsNotGivenUp() {
        WrapperOptions options;
        options.datagrams = true;
        options.tries = 3;
        options.pace = RoundTrip(2s);
        auto link = connectedClient(options);
        Instant now{};
        for (int i = 0; i < 20; ++i, now += 1s) {
            QVERIFY(link->send(hex("C001C1"), now));
            link->receive(hex("0001000100100001C4"), now + 50ms);
        }
        drain<ApduReceived>(*link);
        QVERIFY(link->roundTrip()->wait() < 1s);
        QVERIFY(link->sendOnce(hex("C301C1"), now));
        QCOMPARE(*link->nextDeadline(), now + options.replyTimeout);
        const auto before = link->roundTrip()->wait();
        link->receive(hex("0001000100100001C7"), now + 8s);
        QCOMPARE(drain<ApduReceived>(*link).size(), std::size_t{1});
        QCOMPARE(link->roundTrip()->wait(), before);  // the meter's own time is not the way's

        now += 10s;
        link->pollTransmit(now);
        QVERIFY(link->send(hex("C001C1"), now));
        int sent = 0;
        const Instant asked = now;
        while (drain<LinkFailed>(*link).empty()) {
            if (!link->pollTransmit(now).empty()) ++sent;
            now = *link->nextDeadline();
            link->handleDeadline(now);
            QVERIFY(now - asked < 60s);
        }
        QCOMPARE(sent, 3);
        QVERIFY(now - asked >= options.replyTimeout);
    }

    void theWaitFollowsTheWay() {
        WrapperOptions options;
        options.datagrams = true;
        options.tries = 4;
        options.pace = RoundTrip();
        auto link = connectedClient(options);
        QVERIFY(link->send(hex("C001C1"), Instant()));
        QVERIFY(link->nextDeadline() == Instant() + 2s);
        link->receive(hex("0001000100100001C4"), Instant() + 100ms);
        QVERIFY(link->roundTrip()->mean() == 100ms);
        // 100 ms and four deviations of 50 ms.
        QVERIFY(link->send(hex("C001C2"), Instant() + 1s));
        QVERIFY(link->nextDeadline() == Instant() + 1300ms);
        link->handleDeadline(Instant() + 1300ms);
        QVERIFY(link->nextDeadline() == Instant() + 1900ms);
        link->handleDeadline(Instant() + 1900ms);
        QVERIFY(link->nextDeadline() == Instant() + 3100ms);
        // Karn: nobody knows which of the three was answered.
        link->receive(hex("0001000100100001C4"), Instant() + 2s);
        QVERIFY(link->roundTrip()->mean() == 100ms);
        // All of those repetitions together have doubled what the next one begins with once.
        QVERIFY(link->send(hex("C001C3"), Instant() + 10s));
        QVERIFY(link->nextDeadline() == Instant() + 10600ms);
    }

    void messagesAreApdusAsTheyAre() {
        auto client = makeMessageClient({16, 1, 5s});
        auto server = makeMessageServer({16, 1, 5s});
        QVERIFY(client->connect(Instant()));
        QVERIFY(client->send(hex("C001C1"), Instant()));
        QVERIFY(!client->send(hex("C001C1"), Instant()));
        const Bytes request = client->pollTransmit(Instant());
        QCOMPARE(toHex(request), std::string("C001C1"));
        server->receive(request, Instant());
        std::vector<LinkEvent> others;
        const auto arrived = drain<ApduReceived>(*server, &others);
        QCOMPARE(arrived.size(), std::size_t{1});
        QCOMPARE(int(arrived[0].peer), 16);
        QVERIFY(others.size() == 1 && std::holds_alternative<LinkConnected>(others[0]));
        QVERIFY(server->send(hex("C401C100"), Instant()));
        client->receive(hex("0F00"), Instant());  // unasked
        QVERIFY(client->nextDeadline().has_value());
        client->receive(server->pollTransmit(Instant()), Instant());
        QCOMPARE(drain<ApduReceived>(*client).size(), std::size_t{2});
        QVERIFY(!client->nextDeadline());
        QVERIFY(client->send(hex("C001C2"), Instant()));
        client->handleDeadline(Instant() + 5s);
        QVERIFY(drain<LinkFailed>(*client).front().error == error(Fault::TimedOut, WrapperError::NoAnswer, 1));
    }

    void damagedDatagramsAreDropped() {
        WrapperOptions options;
        options.datagrams = true;
        auto link = connectedClient(options);
        QVERIFY(link->send(Bytes{1}, Instant()));
        for (const char* text : {"00", "0002000100100001C4", "0001000100100002C4", "00010001001000"}) {
            link->receive(hex(text), Instant());
            std::vector<LinkEvent> others;
            QVERIFY(drain<ApduReceived>(*link, &others).empty());
            QVERIFY(!others.empty() && std::holds_alternative<LinkNoise>(others.front()));
        }
        link->receive(hex("0001000100100001C4AA"), Instant());  // more octets than announced
        QCOMPARE(drain<ApduReceived>(*link).size(), std::size_t{1});
        link->receive(hex("0001000100100001C4"), Instant());
        QCOMPARE(drain<ApduReceived>(*link).size(), std::size_t{1});
    }

    void theServerAnswersThePortThatAsked() {
        auto server = makeWrapperServer({});
        server->receive(hex("0001001000010001C0"), Instant());
        std::vector<LinkEvent> others;
        const auto requests = drain<ApduReceived>(*server, &others);
        QCOMPARE(int(requests.at(0).peer), 16);
        QVERIFY(std::holds_alternative<LinkConnected>(others.at(0)));
        QVERIFY(server->send(hex("C4"), Instant()));
        QCOMPARE(toHex(server->pollTransmit(Instant())), std::string("0001000100100001C4"));
        server->receive(hex("0001000100010001C0"), Instant());
        QCOMPARE(int(drain<ApduReceived>(*server).at(0).peer), 1);
        QVERIFY(server->send(hex("C4"), Instant()));
        QCOMPARE(toHex(server->pollTransmit(Instant())), std::string("0001000100010001C4"));
        server->receive(hex("0001001000020001C0"), Instant());  // another logical device
        QVERIFY(drain<ApduReceived>(*server).empty());
    }

    void manySmallPdusInOneReadAreLinear() {
        Bytes stream;
        for (int i = 0; i < 100000; ++i) append(stream, encodeWrapperPdu({1, 16, {}}));
        auto link = connectedClient();
        link->receive(stream, Instant());
        QCOMPARE(drain<ApduReceived>(*link).size(), std::size_t{100000});
    }
};

QTEST_APPLESS_MAIN(TestWrapper)
#include "tst_wrapper.moc"
