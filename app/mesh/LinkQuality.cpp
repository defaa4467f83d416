#include "app/mesh/LinkQuality.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ami::app::mesh {

MarginBand bandOf(int margin, const Thresholds& thresholds) {
    if (margin >= thresholds.goodMargin) return MarginBand::Good;
    return margin >= thresholds.fairMargin ? MarginBand::Fair : MarginBand::Poor;
}

std::optional<LossFigure> lossOf(LossBasis basis, std::uint64_t sent, std::uint64_t arrived, std::optional<UtcTime> from, UtcTime to) {
    if (sent == 0 || arrived > sent) return std::nullopt;
    LossFigure figure;
    figure.basis = basis;
    figure.sent = sent;
    figure.arrived = arrived;
    figure.from = from;
    figure.to = to;
    const double n = static_cast<double>(sent);
    const double p = static_cast<double>(sent - arrived) / n;
    figure.ratio = p;
    constexpr double z = 1.959964;
    const double centre = p + z * z / (2 * n);
    const double spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    figure.low = arrived == sent ? 0 : std::max(0.0, (centre - spread) / scale);
    figure.high = arrived == 0 ? 1 : std::min(1.0, (centre + spread) / scale);
    return figure;
}

std::optional<LossFigure> lossOf(const ProbeReport& probe) {
    auto figure = lossOf(LossBasis::Probes, probe.sent, probe.answered, probe.started, probe.ended);
    if (figure) figure->probe = probe.kind;
    return figure;
}

std::optional<LossFigure> worseOf(const std::optional<LossFigure>& one, const std::optional<LossFigure>& other, const Thresholds& thresholds) {
    if (!one || !other) return one ? one : other;
    const auto key = [&thresholds](const LossFigure& loss) { return std::pair(loss.sent >= thresholds.leastSamples, loss.ratio); };
    return key(*other) > key(*one) ? other : one;
}

void CounterTrack::add(const Sample<FrameCounters>& reading) {
    if (!readings_.empty()) {
        const auto& last = readings_.back();
        // A clock that was set back: what it said before is of no use any more.
        if (last.taken - reading.taken > clockStep) readings_.clear();
        else if (reading.taken <= last.taken) return;
        else if (reading.value.sent < last.value.sent || reading.value.acked < last.value.acked) readings_.clear();
    }
    // Readings that say the same twice only move the end: the window keeps its reach.
    if (readings_.size() >= 2 && readings_.back().value == reading.value && readings_[readings_.size() - 2].value == reading.value) {
        readings_.back() = reading;
        return;
    }
    readings_.push_back(reading);
    if (readings_.size() > readings) readings_.pop_front();
}

std::optional<LossFigure> CounterTrack::loss(std::chrono::seconds window) const {
    if (readings_.empty()) return std::nullopt;
    const auto& last = readings_.back();
    const auto first =
        std::find_if(readings_.begin(), readings_.end(), [&](const auto& reading) { return last.taken - reading.taken <= window; });
    const std::uint64_t sent = last.value.sent - first->value.sent;
    const std::uint64_t acked = last.value.acked - first->value.acked;
    if (sent > 0) return lossOf(LossBasis::Counters, sent, acked, first->taken, last.taken);
    return lossOf(LossBasis::CountersTotal, last.value.sent, last.value.acked, std::nullopt, last.taken);
}

}  // namespace ami::app::mesh
