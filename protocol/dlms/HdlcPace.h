#pragma once

#include <array>
#include <cstddef>
#include <optional>

#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/LineQuality.h"

namespace ami::dlms {

/// What a client learns from its exchanges: how good the line is, how soon this meter answers, how long it pauses while it speaks. From
/// that follow its waits and the limits that it asks for. With HdlcOptions::adaptive off it learns and changes nothing.
class HdlcPace {
public:
    /// What was sent last, for the time that an answer takes.
    enum class Turn : std::uint8_t { Command, Poll, Request };

    explicit HdlcPace(const HdlcOptions& options);

    /// A new connection by hand: a new meter, perhaps.
    void start(Instant now);
    /// @p octets of ours end with P; the last of them has left at @p lineFree.
    void turnGiven(Turn turn, std::size_t octets, Instant lineFree);
    /// Octets came, whatever they are.
    void heard(Instant now);
    void frameArrived(std::size_t octets, Instant now);
    /// Damage lies somewhere in @p octets.
    void frameDamaged(std::size_t octets);
    /// The turn is over and nothing came.
    void nothingCame();
    void movedOn(Instant now);
    /// A connection is made again, after start() or in place of another; until an answer has come whole it is not proven.
    void connecting(Instant now) {
        if (!unprovenSince_) unprovenSince_ = now;
    }
    void proven() {
        unprovenSince_.reset();
        ++answers_;
    }

    Duration replyTimeout() const;
    /// Silence that means: the other side has finished, however its frame ended.
    Duration recoveryGap() const;
    /// When that silence will have passed.
    Instant recoveryAt(Instant now) const { return (options_.adaptive ? lastHeard_.value_or(now) : now) + recoveryGap(); }
    Duration interOctetTimeout() const;

    bool isNoisy() const { return options_.adaptive && quality_.damages() >= 0.5; }
    /// Silences before the meter counts as gone, and how long they take at least.
    bool isGone(int silences, Instant now) const;
    /// The line damages too much for the shortest frames, or nothing has moved for too long.
    bool isHopeless(Instant now) const;

    /// What to ask for with the next SNRM.
    HdlcParameters offer() const;
    void agreed(const HdlcParameters& parameters, const HdlcParameters& offered);
    /// Other limits would carry clearly more, the new connection included. @p received: octets of an answer that would come once more;
    /// nothing while none is awaited.
    bool wantsChange(std::optional<std::size_t> received) const;

    const LineQuality& quality() const { return quality_; }

private:
    struct Delay {
        unsigned samples = 0;
        double mean = 0;       // seconds
        double deviation = 0;
    };

    Delay& delay(Turn turn) { return delays_[static_cast<std::size_t>(turn)]; }
    const Delay& delay(Turn turn) const { return delays_[static_cast<std::size_t>(turn)]; }
    Duration turnRound() const;

    HdlcOptions options_;
    LineQuality quality_;
    std::array<Delay, 3> delays_{};
    HdlcParameters most_;          // that this meter takes, as far as it was asked
    HdlcParameters agreed_;
    double octetsSinceDamage_ = 0;  // and since the limits were agreed
    double changeAfter_;           // octets without damage before longer frames are tried
    unsigned damagesHere_ = 0;     // since the limits were agreed

    Turn turn_ = Turn::Command;
    std::size_t turnOctets_ = 0;
    Instant lineFree_{};
    std::optional<Instant> lastHeard_;  // in this turn
    Duration widest_{};                 // pause inside this turn
    double pause_ = 0;                  // seconds: widest pause inside good turns, fading
    unsigned pauses_ = 0;
    bool answered_ = false;
    bool repeated_ = false;
    unsigned failures_ = 0;             // in a row without a good frame
    unsigned silences_ = 0;             // turns in a row without an octet
    Instant quietSince_{};
    Instant movedAt_{};
    Instant startedAt_{};
    std::optional<Instant> unprovenSince_;
    unsigned answers_ = 0;              // whole ones since start()
};

}  // namespace ami::dlms
