#include <QtTest>

#include <array>
#include <memory>

#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/HdlcFrame.h"
#include "protocol/dlms/ServerSession.h"
#include "tests/support/LineFaults.h"
#include "tests/support/SecurityFixture.h"
#include "tests/support/ValueMeter.h"

using namespace ami;
using namespace ami::test;
using namespace std::chrono_literals;

namespace {

const dlms::AttributeRef buffer{dlms::cls::profileGeneric, dlms::Obis(1, 0, 99, 1, 0), 2};
const dlms::AttributeRef value{dlms::cls::data, dlms::Obis(0, 0, 96, 1, 0), 2};

/// What the other end does from one moment on.
enum class Peer { Silent, Babbles, Drips, SendsGarbageFrames, AnswersBusy };

/// A client that does everything that a client does, over a meter that stops behaving after a number of the client's turns: SNRM, AARQ in
/// segments, high-level authentication, GET in blocks and segments, SET in blocks, ACTION, release, DISC. Virtual time.
class Visit {
public:
    Visit(bool adaptive, Peer peer, unsigned goodTurns) : peer_(peer), goodTurns_(goodTurns) {
        dlms::HdlcOptions hdlc;
        hdlc.offered = {128, 128, 1, 1};
        hdlc.adaptive = adaptive;
        dlms::ClientOptions options;
        options.association.mechanism = dlms::AuthenticationMechanism::HighGmac;
        options.association.proposedPduSize = 400;
        options.association.proposedConformance = dlms::Conformance::everyLogicalName().without(dlms::Conformance::GeneralBlockTransfer);
        options.releaseRequest = dlms::ReleaseRequestUse::Always;
        options.security = std::move(keys_.client);
        meter_.mechanisms = {dlms::AuthenticationMechanism::HighGmac};
        meterKeys_ = std::move(keys_.server);
        meter_.security = &meterKeys_;
        meter_.values[buffer] = profileOf(40);
        meter_.values[value] = dlms::Data::octetString(Bytes(12, 7));
        dlms::ServerOptions server;
        server.maxPduSize = 400;
        client_ = std::make_unique<dlms::ClientSession>(dlms::makeHdlcClient(hdlc), std::move(options));
        server_ = std::make_unique<dlms::ServerSession>(dlms::makeHdlcServer(hdlc), meter_, server);
    }

    /// Until everything is done or has failed. Nothing when the client waits without a deadline.
    bool run() {
        static_cast<void>(client_->associate(now));
        if (!wait()) return false;
        const std::array<std::function<void()>, 4> requests{
            [this] { static_cast<void>(client_->get(buffer, std::nullopt, now)); },
            [this] { static_cast<void>(client_->set(value, dlms::Data::octetString(Bytes(900, 1)), now)); },
            [this] { static_cast<void>(client_->action({dlms::cls::data, dlms::Obis(0, 0, 10, 0, 0), 1}, dlms::Data::integer(0), now)); },
            [this] { static_cast<void>(client_->release(now)); }};
        for (const auto& request : requests) {
            if (gone_) return true;
            request();
            if (!wait()) return false;
        }
        return true;
    }

    Instant now{};
    unsigned turns = 0;
    std::optional<Error> error;
    Duration longestWait{};  ///< from the first turn that was not answered to the end that the client saw

private:
    bool wait() {
        ended_ = false;
        for (int step = 0; step < 400'000; ++step) {
            drain();
            if (ended_) return true;
            const Bytes out = client_->pollTransmit(now);
            if (!out.empty()) {
                now += 1ms * static_cast<std::int64_t>(out.size());
                if (turns++ < goodTurns_) {
                    server_->receive(out, now);
                    const Bytes back = server_->pollTransmit(now);
                    now += 1ms * static_cast<std::int64_t>(back.size());
                    client_->receive(back, now);
                    continue;
                }
                if (!misbehavesSince_) misbehavesSince_ = now;
            }
            if (const Bytes noise = misbehave(); !noise.empty()) {
                client_->receive(noise, now);
                continue;
            }
            const auto due = client_->nextDeadline();
            if (!due) return out.empty() ? false : true;
            const bool speaks = misbehavesSince_ && peer_ != Peer::Silent;
            now = std::max(now, speaks ? std::min(*due, now + pace()) : *due);
            if (*due <= now) client_->handleDeadline(now);
        }
        return false;
    }

    std::chrono::milliseconds pace() const { return peer_ == Peer::Drips ? 900ms : 50ms; }

    Bytes misbehave() {
        if (!misbehavesSince_ || now - lastNoise_ < pace()) return {};
        lastNoise_ = now;
        switch (peer_) {
            case Peer::Silent: return {};
            case Peer::Babbles: {
                Bytes octets(40);
                for (auto& octet : octets) octet = random_.octet();
                return octets;
            }
            case Peer::Drips: return {long_[dripped_++ % (long_.size() - 1)]};
            case Peer::SendsGarbageFrames: {
                Bytes information(20);
                for (auto& octet : information) octet = random_.octet();
                const dlms::HdlcControl control{random_.octet()};
                return dlms::encodeFrame({dlms::clientAddress(16), {1, 0, 1}, control, (random_.octet() & 1) != 0, information});
            }
            case Peer::AnswersBusy:
                return dlms::encodeFrame(
                    {dlms::clientAddress(16), {1, 0, 1}, dlms::HdlcControl::supervisory(dlms::FrameType::ReceiveNotReady, 0, true), false, {}});
        }
        return {};
    }

    void drain() {
        while (auto event = client_->pollEvent()) {
            const auto failed = [&](const Error& reason) {
                error = reason;
                ended_ = true;
                if (misbehavesSince_) longestWait = std::max(longestWait, now - *misbehavesSince_);
            };
            if (const auto* e = std::get_if<dlms::event::Failed>(&*event)) failed(e->error), gone_ = true;
            else if (const auto* e2 = std::get_if<dlms::event::RequestFailed>(&*event)) failed(e2->error);
            else if (std::holds_alternative<dlms::event::Released>(*event)) ended_ = gone_ = true;
            else if (std::holds_alternative<dlms::event::Associated>(*event) || std::holds_alternative<dlms::event::ValueRead>(*event) ||
                     std::holds_alternative<dlms::event::AttributeWritten>(*event) || std::holds_alternative<dlms::event::MethodInvoked>(*event))
                ended_ = true;
        }
    }

    Peer peer_;
    unsigned goodTurns_;
    SecurityPair keys_;
    dlms::SecurityOptions meterKeys_;
    ValueMeter meter_;
    std::unique_ptr<dlms::ClientSession> client_;
    std::unique_ptr<dlms::ServerSession> server_;
    std::optional<Instant> misbehavesSince_;
    Instant lastNoise_{};
    FaultyWay random_{};
    Bytes long_ = dlms::encodeFrame({dlms::clientAddress(16), {1, 0, 1}, dlms::HdlcControl::information(0, 1, false), true, Bytes(2000, 1)});
    std::size_t dripped_ = 0;
    bool ended_ = false;
    bool gone_ = false;
};

}  // namespace

class TestSilentPeer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateEndsByADeadline_data() {
        QTest::addColumn<bool>("adaptive");
        QTest::addColumn<Peer>("peer");
        for (const bool adaptive : {false, true}) {
            for (const auto& [name, peer] : {std::pair("silent", Peer::Silent), std::pair("babbling", Peer::Babbles), std::pair("dripping", Peer::Drips),
                                             std::pair("garbage", Peer::SendsGarbageFrames), std::pair("busy", Peer::AnswersBusy)})
                QTest::addRow("%s, %s", adaptive ? "adaptive" : "fixed", name) << adaptive << peer;
        }
    }
    void everyStateEndsByADeadline() {
        QFETCH(bool, adaptive);
        QFETCH(Peer, peer);
        Visit whole(adaptive, peer, UINT_MAX);
        QVERIFY(whole.run());
        QVERIFY(!whole.error);
        QVERIFY(whole.turns > 25);
        Duration longest{};
        for (unsigned good = 0; good < whole.turns; ++good) {
            Visit visit(adaptive, peer, good);
            QVERIFY2(visit.run(), qPrintable(QStringLiteral("after %1 turns: no end").arg(good)));
            // A DISC that nobody answers ends the visit all the same.
            QVERIFY2(visit.error || good + 1 >= whole.turns - 1, qPrintable(QStringLiteral("after %1 turns: no error").arg(good)));
            longest = std::max(longest, visit.longestWait);
        }
        qInfo("%u states, longest wait %.1f s", whole.turns, std::chrono::duration<double>(longest).count());
        QVERIFY(longest < 250s);
    }
};

QTEST_APPLESS_MAIN(TestSilentPeer)
#include "tst_silent_peer.moc"
