#pragma once

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "protocol/base/Time.h"
#include "tests/support/LineFaults.h"

namespace ami::test {

/// One two-wire line in virtual time: a client and up to two meters, each octet takes its time, the meters turn round before they
/// answer, the client's adapter holds octets back. Who speaks at the same time damages the other's octets.
class VirtualLine {
public:
    struct Options {
        std::chrono::nanoseconds characterTime{1'041'667};  ///< 9,600 baud, 8N1
        std::chrono::microseconds turnRound{50'000};        ///< of the meter
        std::chrono::microseconds adapterLatency{1'000};    ///< of the client's USB adapter: what does not fill a packet waits that long
        bool echo = false;                                  ///< the client hears what it sends
        LineFaults toMeter;
        LineFaults toClient;
    };

    /// Anything with the verbs of a session or a link.
    class End {
    public:
        template <typename Machine>
        explicit End(Machine& machine)
            : receive([&machine](BytesView octets, Instant now) { machine.receive(octets, now); }),
              pollTransmit([&machine](Instant now) { return machine.pollTransmit(now); }),
              nextDeadline([&machine] { return machine.nextDeadline(); }),
              handleDeadline([&machine](Instant now) { machine.handleDeadline(now); }) {}
        std::function<void(BytesView, Instant)> receive;
        std::function<Bytes(Instant)> pollTransmit;
        std::function<std::optional<Instant>()> nextDeadline;
        std::function<void(Instant)> handleDeadline;
    };

    explicit VirtualLine(const Options& options) : options_(options), toMeter_(options.toMeter), toClient_(options.toClient) {}

    void setClient(End client) { client_.emplace(std::move(client)); }
    void addMeter(End meter, std::chrono::microseconds later = {}) { meters_.push_back({std::move(meter), later, {}}); }

    Instant now{};
    std::uint64_t octetsToMeter = 0;
    std::uint64_t octetsToClient = 0;
    std::uint64_t turns = 0;              ///< times that the client took the line
    std::function<bool(BytesView)> onTransmit;  ///< what the client sends; false: it is not sent
    std::function<void(BytesView)> onAnswer;    ///< what a meter sends

    /// Until @p done or @p limit of virtual time has passed. True when done.
    bool run(const std::function<bool()>& done, std::chrono::nanoseconds limit) {
        const Instant end = now + limit;
        while (true) {
            pump();
            if (done()) return true;
            const auto next = nextEvent();
            if (!next || *next >= end) {
                now = end;
                return done();
            }
            now = std::max(now, *next);
            step();
        }
    }

    const FaultyWay& toMeter() const { return toMeter_; }
    const FaultyWay& toClient() const { return toClient_; }

private:
    struct Meter {
        End end;
        std::chrono::microseconds later;
        Instant free;
    };
    struct Piece {
        Instant from, to;      // on the line
        Instant due;           // handed over
        Bytes octets;
        std::size_t sender;    // 0: the client, else a meter
        bool isEcho = false;
    };

    void pump() {
        if (Bytes out = client_->pollTransmit(now); !out.empty()) {
            if (!onTransmit || onTransmit(out)) {
                ++turns;
                octetsToMeter += out.size();
                send(out, 0, now, clientFree_);
            }
        }
        for (std::size_t i = 0; i < meters_.size(); ++i) {
            const Bytes out = meters_[i].end.pollTransmit(now);
            if (out.empty()) continue;
            octetsToClient += out.size();
            if (onAnswer) onAnswer(out);
            send(out, i + 1, now + options_.turnRound + meters_[i].later, meters_[i].free);
        }
    }

    /// Octets that one USB packet of the adapter gathers: it is full, or its time is over.
    std::size_t packet() const {
        const auto fit = options_.characterTime.count() > 0 ? options_.adapterLatency / options_.characterTime : 62;
        return static_cast<std::size_t>(std::clamp<std::int64_t>(fit, 1, 62));
    }

    void send(BytesView octets, std::size_t sender, Instant earliest, Instant& free) {
        const Instant start = std::max(earliest, free);
        const std::size_t size = sender == 0 ? 16 : packet();
        for (std::size_t at = 0; at < octets.size(); at += size) {
            const BytesView part = octets.subspan(at, std::min(size, octets.size() - at));
            Piece piece;
            piece.from = start + options_.characterTime * static_cast<std::int64_t>(at);
            piece.to = piece.from + options_.characterTime * static_cast<std::int64_t>(part.size());
            piece.due = piece.to;
            if (sender != 0 && part.size() < size) piece.due += options_.adapterLatency;
            piece.octets = (sender == 0 ? toMeter_ : toClient_).carry(part);
            piece.sender = sender;
            collide(piece);
            if (sender == 0 && options_.echo) {
                Piece heard = piece;
                heard.isEcho = true;
                heard.due += options_.adapterLatency;
                queue(std::move(heard));
            }
            queue(std::move(piece));
        }
        free = start + options_.characterTime * static_cast<std::int64_t>(octets.size());
    }

    void collide(Piece& piece) {
        for (Piece& other : flying_) {
            if (other.sender == piece.sender || other.to <= piece.from || other.from >= piece.to) continue;
            for (Bytes* octets : {&other.octets, &piece.octets}) {
                for (auto& octet : *octets) octet = static_cast<std::uint8_t>(octet & toClient_.octet());
            }
        }
    }

    void queue(Piece piece) {
        const auto place = std::upper_bound(flying_.begin(), flying_.end(), piece.due, [](Instant due, const Piece& p) { return due < p.due; });
        flying_.insert(place, std::move(piece));
    }

    std::optional<Instant> nextEvent() const {
        std::optional<Instant> next;
        const auto consider = [&next](std::optional<Instant> at) {
            if (at) next = next ? std::min(*next, *at) : *at;
        };
        if (!flying_.empty()) consider(flying_.front().due);
        consider(client_->nextDeadline());
        for (const Meter& meter : meters_) consider(meter.end.nextDeadline());
        return next;
    }

    void step() {
        if (!flying_.empty() && flying_.front().due <= now) {
            const Piece piece = std::move(flying_.front());
            flying_.pop_front();
            if (piece.octets.empty()) return;
            if (piece.sender != 0 || piece.isEcho) return client_->receive(piece.octets, now);
            for (Meter& meter : meters_) meter.end.receive(piece.octets, now);
            return;
        }
        if (const auto due = client_->nextDeadline(); due && *due <= now) client_->handleDeadline(now);
        for (Meter& meter : meters_) {
            if (const auto due = meter.end.nextDeadline(); due && *due <= now) meter.end.handleDeadline(now);
        }
    }

    Options options_;
    FaultyWay toMeter_;
    FaultyWay toClient_;
    std::optional<End> client_;
    std::vector<Meter> meters_;
    Instant clientFree_{};
    std::deque<Piece> flying_;
};

}  // namespace ami::test
