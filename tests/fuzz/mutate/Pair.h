#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "protocol/dlms/ClientSession.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/ServerSession.h"
#include "protocol/dlms/Wrapper.h"
#include "tests/fuzz/mutate/Octets.h"
#include "tests/support/SecurityFixture.h"
#include "tests/support/ValueMeter.h"

namespace ami::mutate {

enum class Medium : std::uint8_t { Hdlc, Tcp, Udp };

struct Setup {
    const char* name;
    Medium medium;
    bool ciphered;
    std::uint16_t pduSize;
    std::uint16_t maxInfo;
    std::uint8_t window;
};

/// A meter that may ask for protection.
class Meter final : public dlms::CosemServer {
public:
    dlms::AssociationConfiguration configuration(std::uint16_t) override {
        dlms::AssociationConfiguration configuration;
        configuration.security = security;
        return configuration;
    }
    dlms::AssociationVerdict associate(std::uint16_t client, const dlms::Aarq& aarq, BytesView value) override {
        return values.associate(client, aarq, value);
    }
    void released(std::uint16_t client) override { values.released(client); }
    dlms::GetResult get(std::uint16_t client, const dlms::AttributeRef& attribute, const std::optional<dlms::SelectiveAccess>& by) override {
        return values.get(client, attribute, by);
    }
    dlms::DataAccessResult set(std::uint16_t client, const dlms::AttributeRef& attribute, const dlms::Data& value) override {
        return values.set(client, attribute, value);
    }
    dlms::ActionOutcome action(std::uint16_t client, const dlms::MethodRef& method, const std::optional<dlms::Data>& parameters) override {
        return values.action(client, method, parameters);
    }

    test::ValueMeter values;
    const dlms::SecurityOptions* security = nullptr;
};

/// What happens to one packet of an exchange.
struct Plan {
    bool toServer = false;
    std::size_t packet = 0;  ///< which one in that direction
    Kind kind = Kind::FlipBits;
    bool repaired = false;
    bool none = false;       ///< an exchange without damage
};

enum class Ending : std::uint8_t { Value, Refused, RequestFailed, Failed, Hung };

struct Outcome {
    Ending ending = Ending::Hung;
    std::vector<dlms::GetResult> values;
    bool written = false;
    std::size_t ends = 0;     ///< events that ended the request; exactly one is right
    /// Nothing that carries a right checksum was changed, so nothing wrong may be believed.
    bool covered = true;
    bool inStep = true;       ///< the link itself can go on: it lost or repeated whole packets at most
    bool damaged = false;     ///< the packet of the plan did come
    Bytes before, after;      ///< it, for the report of a violation
};

/// Client and server session joined in virtual time.
class Pair {
public:
    explicit Pair(const Setup& setup) : setup_(setup) { build(); }

    const Setup& setup() const { return setup_; }
    test::ValueMeter& meter() { return meter_.values; }
    bool isAssociated() const { return client_->isAssociated(); }

    /// New sessions and a new association, undisturbed.
    bool restart() {
        build();
        if (!client_->associate(now_)) return false;
        Dice dice(0);
        run(Plan{.none = true}, dice, {}, std::nullopt);
        return client_->isAssociated();
    }

    /// One request with one mutation. @p ask: which, 0 to 4.
    Outcome exchange(std::size_t ask, const Plan& plan, Dice& dice, const std::vector<Bytes>& corpus) {
        sent_.clear();
        packets_[0] = packets_[1] = 0;
        const auto id = request(ask);
        if (!id) {
            Outcome outcome;
            outcome.ending = Ending::RequestFailed;
            outcome.ends = 1;
            return outcome;
        }
        return run(plan, dice, corpus, *id);
    }

private:
    void build() {
        dlms::ClientOptions options;
        options.maxTransferBytes = 1 << 20;
        options.association.proposedPduSize = setup_.pduSize;
        if (setup_.ciphered) {
            security_ = std::make_unique<test::SecurityPair>();
            meter_.security = &security_->server;
            options.security.emplace(std::move(security_->client));
        }
        dlms::ServerOptions serverOptions;
        serverOptions.maxPduSize = setup_.pduSize;
        serverOptions.maxTransferBytes = 1 << 20;
        client_ = std::make_unique<dlms::ClientSession>(clientLink(), std::move(options));
        server_ = std::make_unique<dlms::ServerSession>(serverLink(), meter_, serverOptions);
        flying_.clear();
        held_.reset();
        earlier_.clear();
    }

    dlms::HdlcOptions hdlcOptions() const {
        dlms::HdlcOptions options;
        options.offered = {setup_.maxInfo, setup_.maxInfo, setup_.window, setup_.window};
        options.characterTime = {};
        return options;
    }
    dlms::WrapperOptions wrapperOptions() const {
        dlms::WrapperOptions options;
        options.datagrams = setup_.medium == Medium::Udp;
        options.tries = options.datagrams ? 3 : 1;
        return options;
    }
    std::unique_ptr<dlms::DataLink> clientLink() const {
        return setup_.medium == Medium::Hdlc ? dlms::makeHdlcClient(hdlcOptions()) : dlms::makeWrapperClient(wrapperOptions());
    }
    std::unique_ptr<dlms::DataLink> serverLink() const {
        return setup_.medium == Medium::Hdlc ? dlms::makeHdlcServer(hdlcOptions()) : dlms::makeWrapperServer(wrapperOptions());
    }

    Result<dlms::RequestId> request(std::size_t ask) {
        const auto& values = meter_.values.values;
        const dlms::AttributeRef small = values.begin()->first;
        const dlms::AttributeRef large = std::next(values.begin())->first;
        switch (ask) {
            case 0: return client_->get(small, std::nullopt, now_);
            case 1: return client_->get(large, std::nullopt, now_);
            case 2: return client_->getList({{small, std::nullopt}, {large, std::nullopt}}, now_);
            case 3: return client_->set(std::next(values.begin(), 2)->first, written, now_);
            default: return client_->action({70, dlms::Obis(0, 0, 96, 3, 10), 9}, std::nullopt, now_);
        }
    }

    struct Packet {
        bool toServer;
        Bytes octets;
    };

    Outcome run(const Plan& plan, Dice& dice, const std::vector<Bytes>& corpus, std::optional<dlms::RequestId> id) {
        constexpr std::size_t mostSteps = 20'000;
        const Instant end = now_ + std::chrono::minutes(30);
        Outcome outcome;
        for (std::size_t step = 0; step < mostSteps && now_ <= end; ++step) {
            bool moved = carry(true, client_->pollTransmit(now_), plan, dice, corpus, outcome);
            moved = carry(false, server_->pollTransmit(now_), plan, dice, corpus, outcome) || moved;
            if (!flying_.empty()) {
                const Packet packet = std::move(flying_.front());
                flying_.pop_front();
                if (packet.toServer) server_->receive(packet.octets, now_);
                else client_->receive(packet.octets, now_);
                moved = true;
            }
            if (take(outcome, id)) return settled(outcome, id);
            if (!moved && !advance()) break;
        }
        return outcome;
    }

    /// What is still under way must change nothing about an exchange that is over.
    Outcome settled(Outcome outcome, std::optional<dlms::RequestId> id) {
        for (std::size_t step = 0; step < 64 && !flying_.empty(); ++step) {
            const Packet packet = std::move(flying_.front());
            flying_.pop_front();
            if (packet.toServer) server_->receive(packet.octets, now_);
            else client_->receive(packet.octets, now_);
            take(outcome, id);
        }
        return outcome;
    }

    bool advance() {
        if (held_) {
            flying_.push_back(std::move(*held_));
            held_.reset();
            return true;
        }
        std::optional<Instant> due = client_->nextDeadline();
        if (const auto other = server_->nextDeadline(); other && (!due || *other < *due)) due = other;
        if (!due) return false;
        now_ = std::max(now_, *due);
        client_->handleDeadline(now_);
        server_->handleDeadline(now_);
        return true;
    }

    bool carry(bool toServer, Bytes octets, const Plan& plan, Dice& dice, const std::vector<Bytes>& corpus, Outcome& outcome) {
        if (octets.empty()) return false;
        remember(octets);
        const bool chosen = !plan.none && !outcome.damaged && plan.toServer == toServer && packets_[toServer ? 0 : 1]++ == plan.packet;
        if (!chosen) {
            flying_.push_back({toServer, std::move(octets)});
        } else {
            outcome.damaged = true;
            outcome.before = octets;
            damage(toServer, std::move(octets), plan, dice, corpus, outcome);
        }
        if (held_ && !chosen) {
            flying_.push_back(std::move(*held_));
            held_.reset();
        }
        return true;
    }

    void damage(bool toServer, Bytes octets, const Plan& plan, Dice& dice, const std::vector<Bytes>& corpus, Outcome& outcome) {
        const bool ordered = setup_.medium == Medium::Tcp;
        switch (plan.kind) {
            case Kind::Drop: outcome.inStep = !ordered, outcome.covered = !ordered || setup_.ciphered; return;
            case Kind::Duplicate:
                // TCP does not do this; whoever sees it sees two answers.
                outcome.inStep = !ordered;
                outcome.covered = !ordered || setup_.ciphered;
                flying_.push_back({toServer, octets});
                flying_.push_back({toServer, std::move(octets)});
                return;
            case Kind::Delay:
                outcome.inStep = !ordered;
                outcome.covered = !ordered || setup_.ciphered;
                held_ = Packet{toServer, std::move(octets)};
                return;
            case Kind::Replay:
                if (!earlier_.empty()) octets = earlier_[dice.below(earlier_.size())];
                break;
            case Kind::SwapFrames: octets = swapped(octets, dice); break;
            default: octets = changed(std::move(octets), plan, dice, corpus);
        }
        outcome.after = octets;
        outcome.inStep = isCovered(octets, outcome.before);
        outcome.covered = setup_.ciphered || outcome.inStep;
        flying_.push_back({toServer, std::move(octets)});
    }

    Bytes swapped(BytesView octets, Dice& dice) const {
        if (setup_.medium != Medium::Hdlc) return Bytes(octets.begin(), octets.end());
        auto frames = framesOf(octets);
        std::swap(frames[dice.below(frames.size())], frames[dice.below(frames.size())]);
        Bytes out;
        for (const Bytes& frame : frames) append(out, frame);
        return out;
    }

    Bytes changed(Bytes octets, const Plan& plan, Dice& dice, const std::vector<Bytes>& corpus) const {
        constexpr std::size_t wrapperHeader = 8, llc = 3;
        if (setup_.medium != Medium::Hdlc) {
            change(octets, plan.kind, dice, wrapperHeader, corpus);
            if (plan.repaired) repairWrapper(octets);
            return octets;
        }
        auto frames = framesOf(octets);
        Bytes& frame = frames[dice.below(frames.size())];
        if (!plan.repaired) {
            change(frame, plan.kind, dice, informationAt(frame).value_or(0) + llc, corpus);
        } else if (const auto at = informationAt(frame); at && *at + 3 < frame.size()) {
            // Inside the information field, so that what was changed is what was said.
            Bytes information(frame.begin() + static_cast<std::ptrdiff_t>(*at), frame.end() - 3);
            change(information, plan.kind, dice, llc, corpus);
            information.resize(std::min<std::size_t>(information.size(), 2030));
            frame.resize(*at);
            append(frame, information);
            frame.resize(frame.size() + 3);
            repairFrame(frame);
        } else {
            frame[std::min<std::size_t>(5, frame.size() - 1)] = dice.octet();
            repairFrame(frame);
        }
        Bytes out;
        for (const Bytes& one : frames) append(out, one);
        return out;
    }

    void remember(BytesView octets) {
        if (setup_.medium == Medium::Hdlc) {
            for (auto& frame : framesOf(octets)) sent_.insert(std::move(frame));
        }
        if (earlier_.size() < 32) earlier_.emplace_back(octets.begin(), octets.end());
        else earlier_[replaced_++ % 32].assign(octets.begin(), octets.end());
    }

    /// Each run of octets that has the form of a frame and a right check sequence stands among those that were sent in this exchange.
    bool isCovered(BytesView octets, const Bytes& before) const {
        if (setup_.medium != Medium::Hdlc) return BytesView(before).size() == octets.size() && std::equal(octets.begin(), octets.end(), before.begin());
        for (std::size_t at = 0; at + 8 < octets.size(); ++at) {
            if (octets[at] != 0x7E) continue;
            const std::size_t length = std::size_t{octets[at + 1] & 7u} << 8 | octets[at + 2];
            if (length < 7 || at + 1 + length > octets.size()) continue;
            const BytesView body = octets.subspan(at + 1, length);
            const std::uint16_t check = crc16X25(body.first(length - 2));
            if (body[length - 2] != (check & 0xFF) || body[length - 1] != check >> 8) continue;
            Bytes frame{0x7E};
            append(frame, body);
            frame.push_back(0x7E);
            if (!sent_.contains(frame)) return false;
        }
        return true;
    }

    /// Takes the client's events; true when what was asked for has ended.
    bool take(Outcome& outcome, std::optional<dlms::RequestId> id) {
        using namespace dlms;
        while (auto event = client_->pollEvent()) {
            if (!id && std::holds_alternative<event::Associated>(*event)) ++outcome.ends, outcome.ending = Ending::Value;
            if (auto* value = std::get_if<event::ValueRead>(&*event)) {
                end(outcome, Ending::Value);
                outcome.values.push_back(std::move(value->result));
            } else if (auto* list = std::get_if<event::ValuesRead>(&*event)) {
                end(outcome, Ending::Value);
                outcome.values = std::move(list->results);
            } else if (const auto* set = std::get_if<event::AttributeWritten>(&*event)) {
                end(outcome, set->result == DataAccessResult::Success ? Ending::Value : Ending::Refused);
                outcome.written = set->result == DataAccessResult::Success;
            } else if (auto* method = std::get_if<event::MethodInvoked>(&*event)) {
                end(outcome, method->outcome.result == ActionResult::Success ? Ending::Value : Ending::Refused);
                if (method->outcome.returned) outcome.values.push_back(std::move(*method->outcome.returned));
            } else if (std::holds_alternative<event::RequestFailed>(*event)) {
                end(outcome, Ending::RequestFailed);
            } else if (std::holds_alternative<event::Failed>(*event)) {
                if (outcome.ends == 0) end(outcome, Ending::Failed);
            }
        }
        return outcome.ends > 0;
    }

    static void end(Outcome& outcome, Ending ending) {
        outcome.ending = ending;
        ++outcome.ends;
    }

public:
    dlms::Data written = dlms::Data::longUnsigned(0);

private:
    Setup setup_;
    Meter meter_;
    std::unique_ptr<test::SecurityPair> security_;
    std::unique_ptr<dlms::ClientSession> client_;
    std::unique_ptr<dlms::ServerSession> server_;
    Instant now_{};
    std::deque<Packet> flying_;
    std::optional<Packet> held_;
    std::set<Bytes> sent_;
    std::vector<Bytes> earlier_;
    std::size_t replaced_ = 0;
    std::size_t packets_[2] = {0, 0};
};

}  // namespace ami::mutate
