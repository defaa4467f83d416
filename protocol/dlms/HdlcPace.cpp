#include "protocol/dlms/HdlcPace.h"

#include <algorithm>
#include <cmath>

namespace ami::dlms {

namespace {

using namespace std::chrono_literals;

/// Silence after a damaged frame before anything is known of the meter's pauses.
constexpr Duration usualGap = 200ms;
/// Schedulers and USB adapters hold octets back that long without any fault.
constexpr Duration shortestGap = 60ms;
constexpr unsigned pausesToTrust = 8;
constexpr Duration usualTurnRound = 60ms;

constexpr Duration shortestReply[] = {600ms, 150ms, 600ms};
/// Of a kind that has hardly been answered yet, once a command was.
constexpr Duration firstReply[] = {800ms, 600ms, 1200ms};

/// One octet in fifty: six frames of the shortest kind in ten have to be sent again, and one poll in five.
constexpr double hopelessRate = 0.02;
/// Before that much is known for sure no time is spent on another connection.
constexpr double doubtfulDamages = 10;
constexpr double hopelessDamages = 25;
/// Until then a judgement needs twice as much: the first minute has time for it.
constexpr Duration firstPatience = 35s;
/// Near the end of the first minute less is enough: who waits shall know by then. A read that has lived longer has shown that it can.
constexpr Duration lastPatience = 45s, firstMinute = 60s;
constexpr double lateRate = 0.0165;
constexpr Duration lateStandstill = 8s, lateRestart = 12s;
constexpr unsigned fewAnswers = 4;  ///< those of associations: no value has come yet
constexpr Duration longestStandstill = 18s;
/// Together with what a session does after it: less than a minute until the refusal.
constexpr Duration longestStart = 40s;
constexpr Duration longestRestart = 20s;

constexpr double worthChanging = 1.1;
constexpr double usualRest = 4000;       // octets
constexpr double newConnection = 0.7;    // seconds: SNRM, UA, AARQ, AARE
constexpr double firstChangeAfter = 1500;
constexpr double lastChangeAfter = 48'000;
/// A turn this long is given up for shorter frames after a single damage.
constexpr Duration longTurn = 700ms;

double secondsOf(Duration time) { return std::chrono::duration<double>(time).count(); }
Duration durationOf(double seconds) { return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(seconds)); }

}  // namespace

HdlcPace::HdlcPace(const HdlcOptions& options) : options_(options), quality_(options.characterTime), most_(options.offered), changeAfter_(firstChangeAfter) {}

void HdlcPace::start(Instant now) {
    if (!options_.adaptive) return;
    delays_ = {};
    failures_ = silences_ = 0;
    pauses_ = 0;
    quietSince_ = movedAt_ = startedAt_ = now;
    most_ = options_.offered;
    damagesHere_ = 0;
    octetsSinceDamage_ = 0;
    unprovenSince_.reset();
    answers_ = 0;
}

void HdlcPace::turnGiven(Turn turn, std::size_t octets, Instant lineFree) {
    turn_ = turn;
    turnOctets_ = octets;
    lineFree_ = lineFree;
    repeated_ = failures_ > 0;
    lastHeard_.reset();
    widest_ = {};
    answered_ = false;
}

void HdlcPace::heard(Instant now) {
    if (lastHeard_) widest_ = std::max(widest_, now - *lastHeard_);
    lastHeard_ = now;
    silences_ = 0;
}

void HdlcPace::frameArrived(std::size_t octets, Instant now) {
    quietSince_ = now;
    if (!options_.adaptive) return;
    quality_.arrived(octets + (answered_ ? 0 : turnOctets_));
    octetsSinceDamage_ += static_cast<double>(octets);
    failures_ = 0;
    pause_ = std::max(pause_ * 0.98, secondsOf(widest_));
    ++pauses_;
    if (!answered_ && !repeated_) {
        const double took = std::max(0.0, secondsOf(now - lineFree_ - options_.characterTime * static_cast<std::int64_t>(octets)));
        Delay& seen = delay(turn_);
        if (seen.samples++ == 0) {
            seen.mean = took;
            seen.deviation = took / 2;
        } else {
            seen.deviation += 0.25 * (std::abs(took - seen.mean) - seen.deviation);
            seen.mean += 0.125 * (took - seen.mean);
        }
    }
    answered_ = true;
}

void HdlcPace::frameDamaged(std::size_t octets) {
    if (!options_.adaptive) return;
    quality_.damaged(octets);
    ++damagesHere_;
    octetsSinceDamage_ = 0;
    ++failures_;
    changeAfter_ = std::min(changeAfter_ * 1.2, lastChangeAfter);
}

void HdlcPace::nothingCame() {
    if (!options_.adaptive) return;
    // Before anything was heard a silent line may as well be an empty one.
    if (delay(Turn::Command).samples > 0 || quality_.damages() > 0) quality_.damaged(turnOctets_);
    ++failures_;
    ++silences_;
}

void HdlcPace::movedOn(Instant now) { movedAt_ = now; }

Duration HdlcPace::turnRound() const {
    const Delay& polls = delay(delay(Turn::Poll).samples > 0 ? Turn::Poll : Turn::Command);
    return polls.samples > 0 ? durationOf(polls.mean) + options_.characterTime * 9 : usualTurnRound;
}

/// As of a retransmission timer: the mean and four deviations, doubled from silence to silence, never longer than what was configured.
Duration HdlcPace::replyTimeout() const {
    if (!options_.adaptive) return options_.replyTimeout;
    const auto kind = static_cast<std::size_t>(turn_);
    const Delay& own = delay(turn_);
    Duration wait = options_.replyTimeout;
    if (own.samples >= 2) {
        wait = std::max(shortestReply[kind], durationOf(3 * own.mean + 4 * own.deviation));
    } else if (const Delay& commands = delay(Turn::Command); commands.samples > 0) {
        wait = std::max(firstReply[kind], durationOf(8 * commands.mean));
    }
    if (delay(Turn::Command).samples > 0) wait *= 1 << std::min(silences_, 5u);
    return std::min<Duration>(wait, options_.replyTimeout);
}

Duration HdlcPace::recoveryGap() const {
    if (!options_.adaptive || pauses_ < pausesToTrust) return usualGap;
    const Duration gap = durationOf(2 * pause_) + options_.characterTime * 10;
    return std::min<Duration>(std::clamp(gap, shortestGap, usualGap) * (1 << std::min(failures_ / 4, 3u)), options_.interOctetTimeout);
}

Duration HdlcPace::interOctetTimeout() const {
    if (!options_.adaptive || pauses_ < pausesToTrust) return options_.interOctetTimeout;
    return std::min<Duration>(recoveryGap(), options_.interOctetTimeout);
}

bool HdlcPace::isGone(int silences, Instant now) const {
    if (silences < options_.tries) return false;
    if (!options_.adaptive) return true;
    return now - quietSince_ >= options_.replyTimeout * options_.tries * (isNoisy() ? 2 : 1);
}

bool HdlcPace::isHopeless(Instant now) const {
    if (!isNoisy()) return false;
    const bool early = now - startedAt_ < firstPatience;
    const bool late = now - startedAt_ >= lastPatience && now - startedAt_ < firstMinute;
    if (quality_.damages() >= (early ? 2 : 1) * hopelessDamages && quality_.octetErrorRate() > (late ? lateRate : hopelessRate)) return true;
    if (unprovenSince_) return now - *unprovenSince_ >= (answers_ == 0 ? longestStart : late && answers_ <= fewAnswers ? lateRestart : longestRestart);
    return now - movedAt_ >= (late ? lateStandstill : longestStandstill);
}

HdlcParameters HdlcPace::offer() const {
    return options_.adaptive ? quality_.best(most_, turnRound()) : options_.offered;
}

void HdlcPace::agreed(const HdlcParameters& parameters, const HdlcParameters& offered) {
    agreed_ = parameters;
    octetsSinceDamage_ = 0;
    damagesHere_ = 0;
    if (parameters.maxInfoReceive < offered.maxInfoReceive) most_.maxInfoReceive = parameters.maxInfoReceive;
    if (parameters.windowReceive < offered.windowReceive) most_.windowReceive = parameters.windowReceive;
}

bool HdlcPace::wantsChange(std::optional<std::size_t> received) const {
    if (!options_.adaptive) return false;
    if (quality_.damages() >= doubtfulDamages && quality_.octetErrorRate() > hopelessRate) return false;
    const HdlcParameters wanted = offer();
    const bool shorter = wanted.maxInfoReceive * wanted.windowReceive < agreed_.maxInfoReceive * agreed_.windowReceive;
    if (!shorter && (received || octetsSinceDamage_ < changeAfter_)) return false;
    const Duration turn = options_.characterTime * static_cast<std::int64_t>(agreed_.maxInfoReceive * agreed_.windowReceive);
    if (received && damagesHere_ < 2 && turn < longTurn) return false;
    const auto cost = [&](const HdlcParameters& limits) {
        return quality_.cost(limits.maxInfoReceive, limits.windowReceive, turnRound());
    };
    // How much is still to come nobody knows: as much as has come, but not less than a short profile.
    const double again = static_cast<double>(received.value_or(0));
    const double rest = std::max(again, usualRest);
    return cost(agreed_) * rest > worthChanging * (cost(wanted) * (rest + again) + newConnection);
}

}  // namespace ami::dlms
