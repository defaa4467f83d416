// Peers that break the rules, and callers that do everything from inside of a reply.
#include <QTest>
#include <memory>
#include <optional>
#include <random>

#include "HostilePeer.h"
#include "hal/coap/CoapTransport.h"

using namespace ami;
using namespace ami::hal;
using namespace ami::test;
using namespace std::chrono_literals;

class TestCoapHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:


    void findsTheAnswerAmongGarbage() {
        ScriptedCoap peer([](const RawCoap& request) {
            std::vector<Bytes> out{{}, {0x00}, {0x40}, {0xFF, 0xFF, 0xFF, 0xFF}, Bytes(1500, 0xAA), {0x7F, 0x45, 0, 1}, {0x68, 0x45, 0, 1, 2, 3}};
            RawCoap strange = request.answer(content, "of somebody else");
            strange.token = {1, 2, 3};
            strange.mid = static_cast<std::uint16_t>(request.mid + 1);
            strange.type = RawCoap::Non;
            out.push_back(strange.octets());
            out.push_back(request.answer(content, "right").octets());
            return out;
        });
        const auto result = outcome(peer, quick(5s));
        QVERIFY(result && *result);
        QCOMPARE(toText((*result)->payload), std::string("right"));
    }

    void endsByTheDeadline_data() {
        QTest::addColumn<int>("way");
        for (int i = 0; i < 7; ++i) QTest::addRow("%d", i) << i;
    }

    void endsByTheDeadline() {
        QFETCH(int, way);
        ScriptedCoap other;
        std::unique_ptr<ScriptedCoap> peer;
        peer = std::make_unique<ScriptedCoap>([&, way](const RawCoap& request) -> std::vector<Bytes> {
            RawCoap answer = request.answer(content, "no");
            switch (way) {
                case 0: return {};                                         // silence
                case 1: return {{1, 2, 3}, Bytes(64, 0xFF)};               // garbage
                case 2: answer.token[0] ^= 1; return {answer.octets()};    // nobody's token
                case 3: return {request.answer(0).octets()};               // "later", and never
                case 4: answer.options = {{65001, {1}}}; return {answer.octets()};  // a critical option nobody knows
                case 5: answer.options = {{block2, {1, 2, 3, 4}}}; return {answer.octets()};  // an option longer than it may be
                default: {                                                 // right, but from somewhere else
                    const Bytes octets = answer.octets();
                    (void)::sendto(other.descriptor(), octets.data(), octets.size(), 0, reinterpret_cast<const sockaddr*>(&peer->client()), sizeof(sockaddr_in));
                    return {};
                }
            }
        });
        QVERIFY(timedOut(outcome(*peer, quick())));
    }

    void criticalOptionsThatAreKnownPass() {
        ScriptedCoap peer([](const RawCoap& request) {
            RawCoap answer = request.answer(content, "yes");
            answer.options = {{65001, {1, 2}}, {65003, {3}}};
            return std::vector<Bytes>{answer.octets()};
        });
        const auto result = outcome(peer, quick(5s), {65001, 65003});
        QVERIFY(result && *result);
        QCOMPARE((*result)->options.size(), 2u);
        QCOMPARE((*result)->options[0], (CoapOption{65001, {1, 2}}));
    }

    void resetIsToldAtOnce() {
        ScriptedCoap peer([](const RawCoap& request) {
            RawCoap reset;
            reset.type = RawCoap::Rst;
            reset.mid = request.mid;
            return std::vector<Bytes>{reset.octets()};
        });
        QVERIFY(isRefused(outcome(peer, quick(20s)), CoapRefusal::Reset));
    }

    void resetAnswersAPing() {
        ScriptedCoap peer([](const RawCoap& request) {
            RawCoap reset;
            reset.type = RawCoap::Rst;
            reset.mid = request.mid;
            return std::vector<Bytes>{reset.octets()};
        });
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()));
        std::optional<bool> good;
        endpoint.ping(id, 10s, [&good](Result<CoapResponse> answer) { good = answer.has_value(); });
        QVERIFY(peer.drive(endpoint, [&good] { return good.has_value(); }));
        QVERIFY(*good);
        QCOMPARE(peer.seen.size(), 1u);
        QCOMPARE(peer.seen[0].code, std::uint8_t{0});
        QCOMPARE(peer.seen[0].type, std::uint8_t{RawCoap::Con});
    }

    void lostRequestIsSentAgain() {
        int heard = 0;
        ScriptedCoap peer([&heard](const RawCoap& request) { return ++heard < 2 ? std::vector<Bytes>{} : std::vector<Bytes>{request.answer(content, "at last").octets()}; });
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()), {}, CoapTimers{1000ms, 4});
        std::optional<Result<CoapResponse>> out;
        endpoint.request(id, quick(20s), [&out](Result<CoapResponse> answer) { out = std::move(answer); });
        QVERIFY(peer.drive(endpoint, [&out] { return out.has_value(); }));
        QVERIFY(*out);
        QCOMPARE(peer.seen.size(), 2u);
        QCOMPARE(peer.seen[0].mid, peer.seen[1].mid);
        QVERIFY((*out)->took >= 1000ms);
    }

    void retransmissionsEndBeforeTheDeadlineWhenToldSo() {
        ScriptedCoap peer;
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()), {}, CoapTimers{1000ms, 1});
        std::optional<Result<CoapResponse>> out;
        endpoint.request(id, quick(60s), [&out](Result<CoapResponse> answer) { out = std::move(answer); });
        QVERIFY(peer.drive(endpoint, [&out] { return out.has_value(); }, 10s));
        QVERIFY(timedOut(out));
        QCOMPARE(peer.seen.size(), 2u);
    }

    void nothingIsSentAfterTheDeadline() {
        ScriptedCoap peer;
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()), {}, CoapTimers{1000ms, 4});
        std::optional<Result<CoapResponse>> out;
        endpoint.request(id, quick(200ms), [&out](Result<CoapResponse> answer) { out = std::move(answer); });
        QVERIFY(peer.drive(endpoint, [&out] { return out.has_value(); }));
        QVERIFY(timedOut(out));
        QVERIFY(!peer.drive(endpoint, [] { return false; }, 1700ms));  // a retransmission would come within 1.5 s
        QCOMPARE(peer.seen.size(), 1u);
    }

    void messageThatIsNotConfirmableLeavesOnce() {
        ScriptedCoap peer([](const RawCoap& request) { return std::vector<Bytes>{request.answer(content, "heard").octets()}; });
        CoapRequest request = quick(5s);
        request.confirmable = false;
        const auto result = outcome(peer, request);
        QVERIFY(result && *result);
        QCOMPARE(peer.seen.size(), 1u);
        QCOMPARE(peer.seen[0].type, std::uint8_t{RawCoap::Non});
    }

    void separateAnswerIsAcknowledgedAndItsEchoHarmless() {
        ScriptedCoap peer([](const RawCoap& request) {
            if (request.type != RawCoap::Con) return std::vector<Bytes>{};
            RawCoap answer = request.answer(content, "later");
            answer.type = RawCoap::Con;
            answer.mid = 4711;
            return std::vector<Bytes>{request.answer(0).octets(), answer.octets(), answer.octets()};
        });
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()));
        int answers = 0;
        for (int i = 0; i < 2; ++i) {
            endpoint.request(id, quick(500ms), [&answers](Result<CoapResponse> answer) { answers += answer && toText(answer->payload) == "later" ? 1 : 100; });
        }
        // The second one is told of by the same message id: libcoap 4.3.1 takes that for an echo, and our deadline ends it.
        QVERIFY(peer.drive(endpoint, [&answers] { return answers >= 2; }));
        QCOMPARE(answers, 101);
        QVERIFY(std::any_of(peer.seen.begin(), peer.seen.end(), [](const RawCoap& one) { return one.type == RawCoap::Ack && one.mid == 4711; }));
    }

    void oneRequestAtATimeForEachPeer() {
        std::vector<RawCoap> held;
        ScriptedCoap peer([&held](const RawCoap& request) {
            held.push_back(request);
            return std::vector<Bytes>{};
        });
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()));
        int answers = 0;
        for (int i = 0; i < 3; ++i) endpoint.request(id, quick(10s), [&answers](Result<CoapResponse> answer) { answers += answer ? 1 : 100; });
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(peer.drive(endpoint, [&] { return held.size() == static_cast<std::size_t>(i); }));
            QVERIFY(!peer.drive(endpoint, [&] { return held.size() > static_cast<std::size_t>(i); }, 50ms));
            QCOMPARE(endpoint.pending(id), static_cast<std::size_t>(4 - i));
            peer.send(held.back().answer(content, "x").octets());
        }
        QVERIFY(peer.drive(endpoint, [&answers] { return answers == 3; }));
    }

    void deadPeersDoNotHoldOthers() {
        ScriptedCoap good([](const RawCoap& request) { return std::vector<Bytes>{request.answer(content, "x").octets()}; });
        const ScriptedCoap silent;
        CoapEndpoint endpoint;
        int answers = 0;
        int silences = 0;
        for (int i = 0; i < 20; ++i) {
            endpoint.request(endpoint.add(urlOf(silent.url())), quick(20s), [&silences](const Result<CoapResponse>&) { ++silences; });
            endpoint.request(endpoint.add(urlOf(good.url())), quick(20s), [&answers](Result<CoapResponse> answer) { answers += answer ? 1 : 100; });
        }
        QVERIFY(good.drive(endpoint, [&answers] { return answers == 20; }, 5s));
        QCOMPARE(silences, 0);
    }

    void orderOfStatesFollowsTheSequence() {
        std::optional<RawCoap> registration;
        ScriptedCoap peer([&registration](const RawCoap& request) {
            if (request.type != RawCoap::Con) return std::vector<Bytes>{};
            registration = request;
            RawCoap answer = request.answer(content, "FFFFFE");
            answer.options = {{observeOption, {0xFF, 0xFF, 0xFE}}};
            return std::vector<Bytes>{answer.octets()};
        });
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()));
        std::vector<std::string> states;
        const CoapExchangeId observation = endpoint.observe(id, quick(5s), [&states](Result<CoapResponse> state) { states.push_back(state ? toText(state->payload) : "error"); });
        QVERIFY(peer.drive(endpoint, [&states] { return states.size() == 1; }));
        QVERIFY(registration && registration->option(observeOption) && registration->option(observeOption)->empty());
        std::uint16_t mid = 1000;
        const auto notify = [&](Bytes number, const char* text, RawCoap::Type type = RawCoap::Non) {
            RawCoap message = registration->answer(content, text);
            message.type = type;
            message.mid = ++mid;
            message.options = {{observeOption, std::move(number)}};
            peer.send(message.octets());
        };
        notify({0xFF, 0xFF, 0xFF}, "FFFFFF");
        notify({1}, "1");
        notify({}, "0: old");
        notify({0xFF, 0xFF, 0xF0}, "FFFFF0: old");
        notify({1}, "1: again");
        notify({2}, "2", RawCoap::Con);
        notify({0x7F, 0xFF, 0xFF}, "7FFFFF");
        notify({0x80, 0, 2}, "800002");
        QVERIFY(peer.drive(endpoint, [&states] { return states.size() == 6; }));
        QCOMPARE(states, (std::vector<std::string>{"FFFFFE", "FFFFFF", "1", "2", "7FFFFF", "800002"}));
        QVERIFY(std::any_of(peer.seen.begin(), peer.seen.end(), [](const RawCoap& one) { return one.type == RawCoap::Ack; }));
        // Out of it: GET with Observe 1 and the same token, then resets for what still comes.
        endpoint.cancel(observation);
        QVERIFY(peer.drive(endpoint, [&registration] { return registration->number(observeOption) == 1; }));
        QCOMPARE(peer.seen.back().token, peer.seen.front().token);
        notify({0x80, 0, 3}, "nobody wants it", RawCoap::Con);
        QVERIFY(peer.drive(endpoint, [&peer] { return peer.seen.back().type == RawCoap::Rst; }));
        QCOMPARE(states.size(), 6u);
    }

    void errorEndsAnObservation() {
        std::optional<RawCoap> registration;
        ScriptedCoap peer([&registration](const RawCoap& request) {
            registration = request;
            RawCoap answer = request.answer(content, "first");
            answer.options = {{observeOption, {1}}};
            return std::vector<Bytes>{answer.octets()};
        });
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()));
        std::vector<unsigned> codes;
        endpoint.observe(id, quick(5s), [&codes](Result<CoapResponse> state) { codes.push_back(state ? state->decimal() : 0); });
        QVERIFY(peer.drive(endpoint, [&codes] { return codes.size() == 1; }));
        RawCoap gone = registration->answer(notFound);
        gone.type = RawCoap::Con;
        gone.mid = 9;
        peer.send(gone.octets());
        QVERIFY(peer.drive(endpoint, [&codes] { return codes.size() == 2; }));
        QCOMPARE(codes, (std::vector<unsigned>{205, 404}));
        gone.mid = 10;
        peer.send(gone.octets());
        QVERIFY(peer.drive(endpoint, [&peer] { return peer.seen.back().type == RawCoap::Rst; }));
        QCOMPARE(codes.size(), 2u);
    }

    void repliesMayDoAnything_data() {
        QTest::addColumn<int>("what");
        for (int i = 0; i < 6; ++i) QTest::addRow("%d", i) << i;
    }

    void repliesMayDoAnything() {
        QFETCH(int, what);
        ScriptedCoap peer([](const RawCoap& request) { return std::vector<Bytes>{request.answer(content, "x").octets()}; });
        auto endpoint = std::make_unique<CoapEndpoint>();
        const CoapPeerId id = endpoint->add(urlOf(peer.url()));
        const CoapPeerId second = endpoint->add(urlOf(peer.url()));
        int others = 0;
        bool done = false;
        CoapExchangeId next, same;
        endpoint->request(id, quick(5s), [&](const Result<CoapResponse>&) {
            switch (what) {
                case 0: endpoint.reset(); break;
                case 1: endpoint->remove(id); break;
                case 2: endpoint->cancel(next); endpoint->cancel(same); break;
                case 3: endpoint->remove(second); endpoint->remove(id); break;
                case 4: endpoint->process(); endpoint->request(id, quick(5s), [&others](const Result<CoapResponse>&) { ++others; }); break;
                default: endpoint->remove(id); endpoint->request(id, quick(5s), [&others](const Result<CoapResponse>& answer) { others += answer ? 100 : 1; }); break;
            }
            done = true;
        });
        same = endpoint->request(id, quick(5s), [&others](const Result<CoapResponse>&) { ++others; });
        next = endpoint->request(second, quick(5s), [&others](const Result<CoapResponse>&) { ++others; });
        while (!done) {
            pollfd both[] = {{endpoint->descriptor(), POLLIN, 0}, {peer.descriptor(), POLLIN, 0}};
            QVERIFY(::poll(both, 2, 5000) > 0);
            peer.serve();
            endpoint->process();
        }
        const int before = others;
        if (!endpoint) {
            QVERIFY(before <= 1);
            return;
        }
        const int expected[] = {0, 1, 0, 0, 3, 2};
        peer.drive(*endpoint, [&] { return others >= expected[what]; }, 3s);
        QVERIFY(!peer.drive(*endpoint, [&] { return others > 3; }, 50ms));
        // The second peer may have been answered in the same breath, before the reply ran.
        QVERIFY2(others == expected[what] || (what >= 2 && what <= 3 && before <= 1), qPrintable(QString::number(others)));
    }

    void cancelledRequestHoldsNobody() {
        ScriptedCoap peer;
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf(peer.url()));
        bool called = false;
        const CoapExchangeId first = endpoint.request(id, quick(20s), [&called](const Result<CoapResponse>&) { called = true; });
        QVERIFY(peer.drive(endpoint, [&peer] { return peer.seen.size() == 1; }));
        endpoint.cancel(first);
        QCOMPARE(endpoint.pending(id), 0u);
        peer.script = [](const RawCoap& request) { return std::vector<Bytes>{request.answer(content, "x").octets()}; };
        std::optional<bool> good;
        endpoint.request(id, quick(5s), [&good](Result<CoapResponse> answer) { good = answer.has_value(); });
        QVERIFY(peer.drive(endpoint, [&good] { return good.has_value(); }, 2s));
        QVERIFY(*good);
        QVERIFY(!called);
    }

    void cancelledDuringTheHandshakeIsNeverSent_data() {
        QTest::addColumn<bool>("isNextInLine");
        QTest::newRow("another waits") << true;
        QTest::newRow("another comes later") << false;
    }

    void cancelledDuringTheHandshakeIsNeverSent() {
        QFETCH(bool, isNextInLine);
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof at;
        QVERIFY(::bind(server, reinterpret_cast<const sockaddr*>(&at), size) == 0 && ::listen(server, 4) == 0);
        ::getsockname(server, reinterpret_cast<sockaddr*>(&at), &size);
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf("coap+tcp://127.0.0.1:" + std::to_string(ntohs(at.sin_port))));
        std::vector<int> connections;
        std::string heard;
        bool greets = false;
        const auto serve = [&] {
            if (const int one = ::accept4(server, nullptr, nullptr, SOCK_NONBLOCK); one >= 0) connections.push_back(one);
            for (const int one : connections) {
                char octets[512];
                // The first message of either side of RFC 8323 5.3: 7.01 without options.
                if (const auto got = ::recv(one, octets, sizeof octets, 0); got > 0) heard.append(octets, static_cast<std::size_t>(got));
                const std::uint8_t csm[] = {0x00, 0xE1};
                if (greets) [[maybe_unused]] const auto sent = ::send(one, csm, sizeof csm, MSG_NOSIGNAL);
            }
            return !heard.empty();
        };
        bool called = false;
        CoapRequest first = get({"never-asked"}), second = get({"asked-for"});
        const CoapExchangeId cancelled = endpoint.request(id, first, [&called](const Result<CoapResponse>&) { called = true; });
        if (isNextInLine) endpoint.request(id, second, {});
        QVERIFY(driveUntil(endpoint, serve, 5s));
        endpoint.cancel(cancelled);
        if (!isNextInLine) endpoint.request(id, second, {});
        greets = true;
        QVERIFY(driveUntil(endpoint, [&] { return serve() && heard.find("asked-for") != std::string::npos; }, 5s));
        QVERIFY(heard.find("never-asked") == std::string::npos);
        QVERIFY(!called);
        for (const int one : connections) ::close(one);
        ::close(server);
    }

    void slowPathIsWaitedForOnceItIsKnown() {
        // More than the 2 s of RFC 7252 4.8, and nothing is lost.
        constexpr auto delay = 2200ms;
        std::vector<std::pair<std::chrono::steady_clock::time_point, Bytes>> due;
        ScriptedCoap peer([&due, delay](const RawCoap& request) {
            due.emplace_back(std::chrono::steady_clock::now() + delay, request.answer(content, "slow").octets());
            return std::vector<Bytes>{};
        });
        CoapTransportOptions options;
        options.server = urlOf(peer.url());
        options.answers = {205};
        const auto transport = makeCoap(options);
        QVERIFY(transport->open(1s));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(transport->write(toBytes("x"), 1s));
            Bytes answer;
            const auto end = std::chrono::steady_clock::now() + 10s;
            while (answer.empty() && std::chrono::steady_clock::now() < end) {
                peer.serve();
                std::erase_if(due, [&peer](const auto& one) {
                    const bool is = one.first <= std::chrono::steady_clock::now();
                    if (is) peer.send(one.second);
                    return is;
                });
                auto got = transport->read(10ms);
                QVERIFY(got);
                answer = std::move(*got);
            }
            QCOMPARE(toText(answer), std::string("slow"));
        }
        QCOMPARE(transport->repeats(), std::uint64_t{1});
        QVERIFY(transport->roundTrip()->mean() >= RoundTrip::Time(delay));
    }

    void codesSayWhetherABodyIsTheMessage() {
        const auto answered = [](unsigned code, std::string_view body) {
            CoapResponse response;
            response.code = static_cast<std::uint8_t>((code / 100) << 5 | code % 100);
            response.payload = toBytes(body);
            const auto message = coapMessage(std::move(response), {201, 204});
            return message ? toText(*message) : "error " + std::to_string(message.error().detail);
        };
        QCOMPARE(answered(204, "an APDU"), std::string("an APDU"));
        QCOMPARE(answered(205, "a page for people"), std::string("error 205"));
        QCOMPARE(answered(205, ""), std::string());
        QCOMPARE(answered(404, ""), std::string("error 404"));
    }

    void deadlineThatIsNowCanBeCountedWith() {
        CoapEndpoint endpoint;
        bool called = false;
        endpoint.request(CoapPeerId(77), quick(), [&called](const Result<CoapResponse>&) { called = true; });
        const auto due = endpoint.nextDeadline();
        QVERIFY(due && *due >= Instant{} && *due <= std::chrono::steady_clock::now());
        endpoint.process();
        QVERIFY(called);
    }

    void changedAnswersEndInAValueOrATypedError() {
        std::mt19937 dice(7);
        ScriptedCoap peer([&dice](const RawCoap& request) {
            RawCoap answer = request.answer(content, "a state that is changed on its way");
            answer.options = {{4, {1, 2, 3, 4}}, {12, {0x2A}}, {14, {60}}, {block2, {0x02}}, {2049, {9, 9}}};
            Bytes octets = answer.octets();
            switch (dice() % 3) {
                case 0: octets.resize(dice() % octets.size()); break;
                case 1: octets[dice() % octets.size()] ^= static_cast<std::uint8_t>(1u << dice() % 8); break;
                default:
                    for (std::uint8_t& octet : octets) {
                        if (dice() % 4 == 0) octet = static_cast<std::uint8_t>(dice());
                    }
                    // Else most are thrown away for their token.
                    octets[0] = 0x68;
                    std::copy(request.token.begin(), request.token.end(), octets.begin() + 4);
                    break;
            }
            return std::vector<Bytes>{octets};
        });
        CoapEndpoint endpoint({2049});
        int ended = 0;
        constexpr int peers = 200, each = 3;
        for (int i = 0; i < peers; ++i) {
            const CoapPeerId id = endpoint.add(urlOf(peer.url()));
            for (int j = 0; j < each; ++j) {
                endpoint.request(id, quick(400ms), [&ended](const Result<CoapResponse>& answer) {
                    ++ended;
                    QVERIFY(answer || answer.error().layer == Layer::Transport);
                });
            }
        }
        QVERIFY(peer.drive(endpoint, [&ended] { return ended == peers * each; }, 10s));
    }

    void silentHandshakeEndsByTheDeadline_data() {
        QTest::addColumn<bool>("garbage");
        QTest::newRow("silence") << false;
        QTest::newRow("garbage") << true;
    }

    void silentHandshakeEndsByTheDeadline() {
        QFETCH(bool, garbage);
        ScriptedCoap silent;
        if (garbage) {
            // Nonsense, a record of DTLS 1.2 with nonsense in it, and a ServerHello that ends too soon.
            silent.script = [](const RawCoap&) {
                return std::vector<Bytes>{Bytes(40, 0xAA),
                                          {22, 0xFE, 0xFD, 0, 0, 0, 0, 0, 0, 0, 1, 0, 3, 9, 9, 9},
                                          {22, 0xFE, 0xFD, 0, 0, 0, 0, 0, 0, 0, 2, 0, 4, 2, 0, 0, 1}};
            };
        }
        const Bytes key = toBytes("k");
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf("coaps://127.0.0.1:" + std::to_string(silent.port())), CoapPsk{"a", key});
        std::optional<Result<CoapResponse>> out;
        endpoint.request(id, quick(300ms), [&out](Result<CoapResponse> answer) { out = std::move(answer); });
        QVERIFY(silent.drive(endpoint, [&out] { return out.has_value(); }, 5s));
        QVERIFY(timedOut(out) || (garbage && isRefused(out, CoapRefusal::Handshake)));
        if (!garbage) QCOMPARE(out->error().detail, std::int64_t{0});
    }

    void handshakeThatNobodyAnswersIsBegunAnew() {
        ScriptedCoap silent;
        const Bytes key = toBytes("k");
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf("coaps://127.0.0.1:" + std::to_string(silent.port())), CoapPsk{"a", key}, CoapTimers{1000ms, 1});
        bool ended = false;
        endpoint.request(id, quick(20s), [&ended](const Result<CoapResponse>&) { ended = true; });
        QVERIFY(silent.drive(endpoint, [&silent] { return !silent.seen.empty(); }));
        const auto first = silent.client().sin_port;
        QVERIFY(silent.drive(endpoint, [&] { return silent.client().sin_port != first; }, 10s));
        QVERIFY(!ended);
    }

    void tcpPeersThatBreakTheRulesEndInATypedError_data() {
        QTest::addColumn<int>("way");
        QTest::newRow("silent") << 0;
        QTest::newRow("closes") << 1;
        QTest::newRow("garbage") << 2;
        QTest::newRow("claims 4 GiB") << 3;
    }

    void tcpPeersThatBreakTheRulesEndInATypedError() {
        QFETCH(int, way);
        const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(::listen(listener, 4), 0);
        socklen_t size = sizeof address;
        ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
        CoapEndpoint endpoint;
        const CoapPeerId id = endpoint.add(urlOf("coap+tcp://127.0.0.1:" + std::to_string(ntohs(address.sin_port))));
        std::optional<Result<CoapResponse>> out;
        endpoint.request(id, quick(500ms), [&out](Result<CoapResponse> answer) { out = std::move(answer); });
        const int connection = ::accept(listener, nullptr, nullptr);
        QVERIFY(connection >= 0);
        if (way == 1) ::shutdown(connection, SHUT_RDWR);
        if (way == 2) {
            const Bytes garbage(300, 0xF9);
            (void)::send(connection, garbage.data(), garbage.size(), MSG_NOSIGNAL);
        }
        if (way == 3) {
            const Bytes header{0xF0, 0xFF, 0xFF, 0xFF, 0xFF, 0x45};
            (void)::send(connection, header.data(), header.size(), MSG_NOSIGNAL);
        }
        QVERIFY(driveUntil(endpoint, [&out] { return out.has_value(); }, 5s));
        QVERIFY(!*out);
        QVERIFY(isError(out->error(), TransportError::TimedOut) || isError(out->error(), TransportError::Unplugged));
        ::close(connection);
        ::close(listener);
    }
};

QTEST_GUILESS_MAIN(TestCoapHostile)
#include "tst_coap_hostile.moc"
