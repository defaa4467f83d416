#pragma once

#include <deque>
#include <optional>
#include <utility>
#include <vector>

#include "protocol/dlms/DataLink.h"

namespace ami::test {

/// A DataLink without a protocol of its own: each pollTransmit() gives one APDU, each receive() is one APDU. Connects and disconnects
/// at once unless told otherwise; a test reports whatever else a link may report.
class MemoryLink final : public dlms::DataLink {
public:
    struct Script {
        bool server = false;
        std::uint16_t peer = 16;
        std::optional<dlms::HdlcParameters> parameters = std::nullopt;  ///< set: the session takes the link for HDLC
        bool connects = true;                                           ///< false: connect() is followed by nothing
        bool disconnects = true;
        bool unanswered = true;        ///< false: the link cannot send what nothing answers
        bool streams = true;           ///< several APDUs may be under way, as with the wrapper
        bool onlyOneExchange = false;  ///< as real links: send() is refused until an APDU has come
    };

    explicit MemoryLink(Script script) : script_(script) {}

    Result<void> connect(Instant) override {
        ++connects;
        if (script_.connects) report(dlms::LinkConnected{script_.peer, script_.parameters});
        return {};
    }
    Result<void> disconnect(Instant) override {
        ++disconnects;
        busy_ = false;
        if (script_.disconnects) report(dlms::LinkDisconnected{});
        return {};
    }
    Result<void> send(BytesView apdu, Instant) override {
        if (sendFailure) return Unexpected(*sendFailure);
        if (busy_) return Unexpected(Error{Fault::Misuse, Layer::Wrapper, 0, 0});
        busy_ = script_.onlyOneExchange;
        sent.emplace_back(apdu.begin(), apdu.end());
        waiting_.push_back(sent.back());
        return {};
    }
    Result<void> sendUnanswered(BytesView apdu, Instant now) override {
        if (!script_.unanswered) return Unexpected(Error{Fault::Unsupported, Layer::Wrapper, 0, 0});
        const bool busy = std::exchange(busy_, false);
        auto taken = send(apdu, now);
        busy_ = busy;
        return taken;
    }
    bool streams() const override { return script_.streams; }
    bool wantsReconnect() const override { return wants; }
    Result<void> reconnect(Instant) override {
        ++reconnects;
        wants = busy_ = false;
        if (script_.connects) report(dlms::LinkConnected{script_.peer, script_.parameters});
        return {};
    }
    void receive(BytesView apdu, Instant) override {
        busy_ = false;
        report(dlms::ApduReceived{Bytes(apdu.begin(), apdu.end()), script_.peer});
    }
    Bytes pollTransmit(Instant) override {
        if (waiting_.empty()) return {};
        Bytes next = std::move(waiting_.front());
        waiting_.pop_front();
        return next;
    }
    std::optional<dlms::LinkEvent> pollEvent() override {
        if (events_.empty()) return std::nullopt;
        dlms::LinkEvent next = std::move(events_.front());
        events_.pop_front();
        return next;
    }
    std::optional<Instant> nextDeadline() const override { return deadline; }
    void handleDeadline(Instant) override { deadline.reset(); }

    void report(dlms::LinkEvent event) { events_.push_back(std::move(event)); }

    std::vector<Bytes> sent;  ///< every APDU ever sent
    int connects = 0;
    int disconnects = 0;
    int reconnects = 0;
    bool wants = false;  ///< says that other limits would carry more
    std::optional<Error> sendFailure;
    std::optional<Instant> deadline;

private:
    Script script_;
    std::deque<Bytes> waiting_;
    std::deque<dlms::LinkEvent> events_;
    bool busy_ = false;
};

}  // namespace ami::test
