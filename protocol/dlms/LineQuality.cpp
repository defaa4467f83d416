#include "protocol/dlms/LineQuality.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ami::dlms {

namespace {

/// About four seconds of a 9,600 baud line, and more than the longest turn of it.
constexpr double memory = 4000;
/// Before anything was heard one disturbance in ten seconds is taken for usual, and that is believed as much as so many octets.
constexpr double secondsBetweenDamages = 10;
constexpr double mostAssumed = 1e-4;
constexpr double assumedOctets = 200;
/// What a recovery costs besides the frame that is sent again.
constexpr double recoverySeconds = 0.03;
/// A socket's octets take no time that we know of; those of the line behind it do.
constexpr double fastestCharacter = 87e-6;

constexpr std::array<std::uint16_t, 13> lengths{32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2030};

double secondsOf(Duration time) { return std::chrono::duration<double>(time).count(); }

}  // namespace

LineQuality::LineQuality(Duration characterTime)
    : characterSeconds_(std::max(secondsOf(characterTime), fastestCharacter)),
      assumedRate_(std::min(mostAssumed, characterSeconds_ / secondsBetweenDamages)) {}

void LineQuality::arrived(std::size_t octets) {
    octets_ += static_cast<double>(octets);
    fade();
}

void LineQuality::damaged(std::size_t octets) {
    // Octets before the first damaged one are good; on average that is the middle, and less where damage is frequent.
    const double length = static_cast<double>(octets);
    const double expected = std::max(octetErrorRate() * length, 0.01);
    octets_ += length * (1 / expected - 1 / std::expm1(expected));
    damages_ += 1;
    fade();
}

void LineQuality::fade() {
    if (octets_ <= memory) return;
    damages_ *= memory / octets_;
    octets_ = memory;
}

double LineQuality::octetErrorRate() const { return std::min(0.5, (damages_ + assumedRate_ * assumedOctets) / (octets_ + assumedOctets)); }

double LineQuality::cost(std::size_t information, std::size_t window, Duration turnRound) const {
    const double octets = static_cast<double>(information + frameOverhead);
    const double frame = octets * characterSeconds_;
    const double turn = secondsOf(turnRound);
    const double whole = std::max(std::pow(1 - octetErrorRate(), octets), 1e-6);
    const double repeats = (1 - whole) / whole;
    // What follows a damaged frame in its window is sent again as well.
    const double again = frame * (1 + static_cast<double>(window - 1) / 2) + turn + recoverySeconds;
    return (frame + turn / static_cast<double>(window) + repeats * again) / static_cast<double>(information);
}

HdlcParameters LineQuality::best(const HdlcParameters& most, Duration turnRound) const {
    std::uint16_t length = std::min<std::uint16_t>(most.maxInfoReceive, shortestInformation);
    std::uint8_t window = 1;
    double lowest = cost(length, window, turnRound);
    for (std::uint8_t frames = 1; frames <= most.windowReceive; ++frames) {
        for (const std::uint16_t candidate : lengths) {
            const std::uint16_t information = std::min(candidate, most.maxInfoReceive);
            const double turn = characterSeconds_ * static_cast<double>((information + frameOverhead) * frames);
            if (turn > secondsOf(longestTurn)) break;
            const double price = cost(information, frames, turnRound);
            if (price < lowest) lowest = price, length = information, window = frames;
            if (information == most.maxInfoReceive) break;
        }
    }
    return {std::min(length, most.maxInfoTransmit), length, std::min(window, most.windowTransmit), window};
}

}  // namespace ami::dlms
