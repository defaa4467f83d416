#pragma once

#include <cstdint>
#include <deque>
#include <optional>

#include "app/mesh/RouterSnapshot.h"
#include "app/mesh/Thresholds.h"

namespace ami::app::mesh {

enum class MarginBand : std::uint8_t { Good, Fair, Poor };

/// dB above the receiver's sensitivity.
inline int marginOf(int rsl, const Thresholds& thresholds) { return rsl - thresholds.sensitivity; }
MarginBand bandOf(int margin, const Thresholds& thresholds);

/// What a loss was counted from. It is never inferred from a signal level.
enum class LossBasis : std::uint8_t {
    Counters,       ///< how counters of sent and acknowledged frames moved within the window
    CountersTotal,  ///< the counters themselves, since the node set them to 0: only one reading of them is known
    Probes,         ///< an end-to-end series
};

struct LossFigure {
    LossBasis basis = LossBasis::Counters;
    std::uint64_t sent = 0;
    std::uint64_t arrived = 0;      ///< acknowledged or answered
    double ratio = 0;               ///< 1 - arrived/sent
    double low = 0, high = 1;       ///< Wilson's interval, 95 %
    std::optional<UtcTime> from;    ///< nothing: since the counter began
    UtcTime to{};
    std::optional<ProbeKind> probe;
    friend bool operator==(const LossFigure&, const LossFigure&) = default;
};

/// It rests on enough frames or probes, and is above the limit.
inline bool isOver(const LossFigure& loss, const Thresholds& thresholds) {
    return loss.sent >= thresholds.leastSamples && loss.ratio > thresholds.lossLimit;
}
/// Of two directions: what rests on enough frames before what does not, then the larger ratio.
std::optional<LossFigure> worseOf(const std::optional<LossFigure>& one, const std::optional<LossFigure>& other, const Thresholds& thresholds);

/// Nothing when @p sent is 0 or @p arrived is more than sent.
std::optional<LossFigure> lossOf(LossBasis basis, std::uint64_t sent, std::uint64_t arrived, std::optional<UtcTime> from, UtcTime to);
std::optional<LossFigure> lossOf(const ProbeReport& probe);

/// Readings of one pair of counters. A counter that went back began anew.
class CounterTrack {
public:
    static constexpr std::size_t readings = 32;

    void add(const Sample<FrameCounters>& reading);
    /// Over the readings of the last @p window; with one reading alone, or none that moved, over the counter's whole life.
    std::optional<LossFigure> loss(std::chrono::seconds window) const;
    friend bool operator==(const CounterTrack&, const CounterTrack&) = default;

private:
    std::deque<Sample<FrameCounters>> readings_;
};

}  // namespace ami::app::mesh
