#include "app/hes/vee/VeeRules.h"

#include <algorithm>

namespace ami::app {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

Decimal whole(std::int64_t number) { return Decimal(number, 0); }

Decimal secondsOf(milliseconds length) { return Decimal(length.count(), -3); }

/// The UTC day that an interval belongs to: the one that ends at midnight is the last of the day before.
std::int64_t dayOf(UtcTime end) { return std::chrono::floor<std::chrono::days>(end - milliseconds(1)).time_since_epoch().count(); }

/// How far @p time lies beside the nearest multiple of @p interval.
milliseconds besideGrid(UtcTime time, seconds interval) {
    const std::int64_t period = milliseconds(interval).count();
    std::int64_t rest = time.time_since_epoch().count() % period;
    if (rest < 0) rest += period;
    return milliseconds(std::min(rest, period - rest));
}

}  // namespace

std::int64_t missingBetween(UtcTime before, UtcTime after, seconds interval, std::uint32_t toleranceSeconds) {
    const milliseconds gap = after - before + seconds(toleranceSeconds);
    return std::max<std::int64_t>(gap / milliseconds(interval) - 1, 0);
}

void VeeRules::found(VeeRule rule, VeeSeverity severity, UtcTime time, std::uint64_t offer,
                     std::vector<std::pair<std::string, Decimal>> numbers) {
    found_.push_back({time, rule, severity, pass_, offer, std::move(numbers)});
}

std::vector<VeeException> VeeRules::run(std::span<const VeePoint> points) {
    found_.clear();
    negativeConsumption(points);
    if (series_.interval.count() > 0) {
        intervalSize(points);
        if (neighbours_) missingQuantity(points);
        const auto deltas = deltasOf(points);
        intervalSpike(deltas);
        if (neighbours_) sumCheck(deltas);
    }
    return std::move(found_);
}

void VeeRules::intervalSize(std::span<const VeePoint> points) {
    const seconds tolerance(config_.sizeToleranceSeconds);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (const auto beside = besideGrid(points[i].time, series_.interval); beside > tolerance) {
            found(VeeRule::IntervalSize, config_.of(VeeRule::IntervalSize), points[i].time, points[i].offer,
                  {{"offset", secondsOf(beside)}, {"interval", whole(series_.interval.count())}});
            continue;
        }
        if (i == 0) continue;
        if (const auto length = points[i].time - points[i - 1].time; length + tolerance < series_.interval) {
            found(VeeRule::IntervalSize, config_.of(VeeRule::IntervalSize), points[i].time, points[i].offer,
                  {{"length", secondsOf(length)}, {"interval", whole(series_.interval.count())}});
        }
    }
}

void VeeRules::missingQuantity(std::span<const VeePoint> points) {
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto missing = missingBetween(points[i - 1].time, points[i].time, series_.interval, config_.sizeToleranceSeconds);
        if (missing == 0) continue;
        found(VeeRule::MissingQuantity, config_.of(VeeRule::MissingQuantity), points[i - 1].time + series_.interval, 0,
              {{"missing", whole(missing)}});
    }
}

void VeeRules::negativeConsumption(std::span<const VeePoint> points) {
    if (series_.quantity == VeeQuantity::Momentary) return;
    const Wide limit = scale_.roughly(config_.negativeLimit);
    const bool dial = series_.quantity == VeeQuantity::Cumulative;
    if (dial && !neighbours_) return;
    for (std::size_t i = dial ? 1 : 0; i < points.size(); ++i) {
        const Wide consumption = dial ? points[i].value - points[i - 1].value : points[i].value;
        if (consumption >= limit) continue;
        found(VeeRule::NegativeConsumption, config_.of(VeeRule::NegativeConsumption), points[i].time, points[i].offer,
              {{"consumption", scale_.back(consumption)}, {"limit", config_.negativeLimit}});
    }
}

std::vector<VeePoint> VeeRules::deltasOf(std::span<const VeePoint> points) const {
    if (series_.quantity == VeeQuantity::Momentary) return {};
    if (series_.quantity == VeeQuantity::Delta) return {points.begin(), points.end()};
    std::vector<VeePoint> deltas;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].time - points[i - 1].time != series_.interval) continue;
        deltas.push_back(points[i]);
        deltas.back().value -= points[i - 1].value;
    }
    return deltas;
}

void VeeRules::intervalSpike(std::span<const VeePoint> deltas) {
    const Wide minimum = scale_.roughly(config_.spikeMinimum);
    std::vector<Wide> sorted;
    for (std::size_t first = 0; first < deltas.size();) {
        const auto day = dayOf(deltas[first].time);
        std::size_t end = first;
        sorted.clear();
        for (; end < deltas.size() && dayOf(deltas[end].time) == day; ++end) sorted.push_back(deltas[end].value);
        if (sorted.size() >= config_.spikeRank) {
            const auto nth = sorted.begin() + (config_.spikeRank - 1);
            std::nth_element(sorted.begin(), nth, sorted.end(), std::greater<>());
            for (std::size_t i = first; *nth > 0 && i < end; ++i) {
                const Wide value = deltas[i].value;
                if (value <= minimum || (value - *nth) * 100 <= *nth * static_cast<Wide>(config_.spikePercent)) continue;
                found(VeeRule::IntervalSpike, config_.of(VeeRule::IntervalSpike), deltas[i].time, deltas[i].offer,
                      {{"value", scale_.back(value)}, {"nth", scale_.back(*nth)}, {"percent", whole(config_.spikePercent)}});
            }
        }
        first = end;
    }
}

void VeeRules::sumCheck(std::span<const VeePoint> deltas) {
    std::vector<std::pair<UtcTime, Wide>> dials;
    for (const VeeDial& dial : series_.dials) {
        const auto value = dial.unit == unit_ ? scale_.exactly(dial.value) : std::nullopt;
        if (value) dials.emplace_back(dial.time, *value);
    }
    std::sort(dials.begin(), dials.end());
    dials.erase(std::unique(dials.begin(), dials.end(), [](const auto& a, const auto& b) { return a.first == b.first; }), dials.end());
    for (std::size_t i = 1; i < dials.size(); ++i) {
        if (dials[i].first - dials[i - 1].first > std::chrono::days(config_.sumDays)) continue;
        compareDials(deltas, dials[i - 1].first, dials[i].first, dials[i].second - dials[i - 1].second);
    }
}

/// A dial that is read within an interval leaves open how much of it counts: the sums without and with it are the bounds.
void VeeRules::compareDials(std::span<const VeePoint> deltas, UtcTime from, UtcTime to, Wide difference) {
    const auto later = [](UtcTime time, const VeePoint& point) { return time < point.time; };
    auto at = std::upper_bound(deltas.begin(), deltas.end(), from, later);
    Wide inner = 0;
    Wide outer = 0;
    std::int64_t count = 0;
    UtcTime reached = from;
    bool complete = true;
    for (; at != deltas.end() && at->time - series_.interval < to; ++at, ++count) {
        const UtcTime begin = at->time - series_.interval;
        complete = complete && begin <= reached;
        reached = at->time;
        outer += at->value;
        if (begin >= from && at->time <= to) inner += at->value;
    }
    if (count == 0) return;
    complete = complete && reached >= to;
    if (!complete) {
        return found(VeeRule::SumCheck, VeeSeverity::Info, to, 0,
                     {{"dial", scale_.back(difference)}, {"sum", scale_.back(outer)}, {"complete", whole(0)}});
    }
    const Wide share = magnitudeOf(difference) * static_cast<Wide>(config_.sumPercentHundredths) / 10000;
    const Wide tolerance = std::max(scale_.roughly(config_.sumValue), share);
    const auto [low, high] = std::minmax(inner, outer);
    if (difference >= low - tolerance && difference <= high + tolerance) return;
    found(VeeRule::SumCheck, config_.of(VeeRule::SumCheck), to, 0,
          {{"dial", scale_.back(difference)}, {"sum", scale_.back(outer)}, {"tolerance", scale_.back(tolerance)}, {"complete", whole(1)}});
}

}  // namespace ami::app
