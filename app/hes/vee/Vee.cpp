#include "app/hes/vee/Vee.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "app/hes/vee/VeeRules.h"

namespace ami::app {

namespace {

constexpr int digitsBelowFirst = 9;

Decimal whole(std::int64_t number) { return Decimal(number, 0); }

/// The values of one unit.
struct Group {
    VeeScale scale;
    std::vector<VeePoint> points;
};

class Validation {
public:
    Validation(const VeeSeries& series, const VeeConfig& config) : series_(series), config_(config), offers_(series.offers) {
        std::sort(offers_.begin(), offers_.end(),
                  [](const VeeOffer& a, const VeeOffer& b) { return std::tie(a.time, a.id) < std::tie(b.time, b.id); });
        offers_.erase(std::unique(offers_.begin(), offers_.end(),
                                  [](const VeeOffer& a, const VeeOffer& b) { return a.time == b.time && a.id == b.id; }),
                      offers_.end());
    }

    VeeResult run() {
        if (offers_.empty()) return {};
        const auto first =
            std::min_element(offers_.begin(), offers_.end(), [](const VeeOffer& a, const VeeOffer& b) { return a.id < b.id; });
        unit_ = series_.unit.value_or(first->unit);
        duplicates();
        std::map<dlms::UnitCode, std::vector<const VeeOffer*>> byUnit;
        for (const VeeOffer& offer : offers_) byUnit[offer.unit].push_back(&offer);
        for (const auto& [unit, offers] : byUnit) {
            Group group = choose(unit, offers);
            for (VeeException& found : VeeRules(series_, config_, group.scale, unit, 1, unit == unit_).run(group.points))
                add(std::move(found));
            if (unit == unit_) own_ = std::move(group);
        }
        conclude();
        std::sort(result_.exceptions.begin(), result_.exceptions.end(), before);
        return std::move(result_);
    }

private:
    static bool before(const VeeException& a, const VeeException& b) {
        return std::tie(a.time, a.rule, a.pass, a.offer, a.severity) < std::tie(b.time, b.rule, b.pass, b.offer, b.severity);
    }

    void add(VeeException exception) { result_.exceptions.push_back(std::move(exception)); }
    void add(const VeeOffer& offer, VeeRule rule, VeeSeverity severity, std::vector<std::pair<std::string, Decimal>> numbers) {
        add({offer.time, rule, severity, 1, offer.id, std::move(numbers)});
    }

    void duplicates() {
        for (std::size_t i = 1; i < offers_.size(); ++i) {
            const VeeOffer& offer = offers_[i];
            if (offers_[i - 1].time != offer.time) continue;
            const auto first =
                std::lower_bound(offers_.begin(), offers_.end(), offer.time, [](const VeeOffer& a, UtcTime time) { return a.time < time; });
            add(offer, VeeRule::DuplicateImd, config_.of(VeeRule::DuplicateImd), {{"first", first->value}, {"offered", offer.value}});
        }
    }

    /// One value for each time. Values that cannot be compared with the first one of the group are named by Unit of Measure.
    Group choose(dlms::UnitCode unit, const std::vector<const VeeOffer*>& offers) {
        const VeeOffer& first =
            **std::min_element(offers.begin(), offers.end(), [](const VeeOffer* a, const VeeOffer* b) { return a->id < b->id; });
        int exponent = first.value.exponent();
        for (const VeeOffer* offer : offers) exponent = std::min(exponent, offer->value.isZero() ? exponent : offer->value.exponent());
        for (const VeeDial& dial : series_.dials) {
            if (dial.unit == unit && !dial.value.isZero()) exponent = std::min(exponent, dial.value.exponent());
        }
        Group group{VeeScale(std::max(exponent, first.value.exponent() - digitsBelowFirst)), {}};
        for (const VeeOffer* offer : offers) {
            if (unit != unit_) {
                add(*offer, VeeRule::UnitOfMeasure, config_.of(VeeRule::UnitOfMeasure),
                    {{"unit", whole(unit)}, {"expected", whole(unit_)}});
            }
            const auto value = group.scale.exactly(offer->value);
            if (!value) {
                add(*offer, VeeRule::UnitOfMeasure, VeeSeverity::Terminate, {{"exponent", whole(offer->value.exponent())}});
                continue;
            }
            const VeePoint point{offer->time, *value, offer->id, offer->quality, offer->value};
            if (group.points.empty() || group.points.back().time != offer->time) group.points.push_back(point);
            else replace(group.points.back(), point, group.scale);
        }
        return group;
    }

    /// Final Measurement Replacement.
    void replace(VeePoint& kept, const VeePoint& offered, const VeeScale& scale) {
        if (kept.value == offered.value && kept.quality == offered.quality) return;
        const int keptRank = config_.rank[static_cast<std::size_t>(kept.quality)];
        const int offeredRank = config_.rank[static_cast<std::size_t>(offered.quality)];
        const Wide change = magnitudeOf(offered.value - kept.value);
        const bool small = change <= scale.roughly(config_.replacementValue) ||
                           change * 100 <= magnitudeOf(kept.value) * static_cast<Wide>(config_.replacementPercent);
        const bool replaced = offeredRank > keptRank && small;
        const bool open = !small && offeredRank >= keptRank;
        add({offered.time,
             VeeRule::FinalMeasurementReplacement,
             open ? config_.of(VeeRule::FinalMeasurementReplacement) : VeeSeverity::Info,
             1,
             offered.offer,
             {{"final", kept.written},
              {"offered", offered.written},
              {"finalRank", whole(keptRank)},
              {"offeredRank", whole(offeredRank)},
              {"replaced", whole(replaced ? 1 : 0)}}});
        if (replaced) kept = offered;
    }

    std::vector<VeePoint> estimated(const std::vector<VeePoint>& points) const {
        std::vector<VeePoint> all;
        if (series_.interval.count() == 0 || series_.quantity == VeeQuantity::Momentary) return points;
        for (const VeePoint& point : points) {
            if (!all.empty()) {
                const VeePoint last = all.back();
                const auto missing = missingBetween(last.time, point.time, series_.interval, config_.sizeToleranceSeconds);
                if (missing > 0 && missing <= config_.estimateIntervals) {
                    for (std::int64_t k = 1; k <= missing; ++k) {
                        const Wide part = (point.value - last.value) * k;
                        const Wide half = part < 0 ? -(missing + 1) / 2 : (missing + 1) / 2;
                        VeePoint filled;
                        filled.time = last.time + k * series_.interval;
                        filled.value = last.value + (part + half) / (missing + 1);
                        filled.quality = mdms::Quality::Estimated;
                        filled.written = own_.scale.back(filled.value);
                        if (filled.time < point.time) all.push_back(filled);
                    }
                }
            }
            all.push_back(point);
        }
        return all;
    }

    /// Estimates, judges again, and says what the final values are.
    void conclude() {
        std::set<std::pair<UtcTime, std::uint64_t>> terminated;
        for (const VeeException& exception : result_.exceptions) {
            if (exception.severity == VeeSeverity::Terminate) terminated.emplace(exception.time, exception.offer);
        }
        std::vector<VeePoint> kept = own_.points;
        std::erase_if(kept, [&](const VeePoint& point) { return terminated.contains({point.time, point.offer}); });
        const std::vector<VeePoint> all = estimated(kept);
        if (all.size() != own_.points.size() || kept.size() != own_.points.size()) {
            std::vector<VeeException> first = result_.exceptions;
            std::sort(first.begin(), first.end(), before);
            for (VeeException& found : VeeRules(series_, config_, own_.scale, unit_, 2, true).run(all)) {
                VeeException same = found;
                same.pass = 1;
                const auto range = std::equal_range(first.begin(), first.end(), same, before);
                if (std::find(range.first, range.second, same) == range.second) add(std::move(found));
            }
        }
        std::vector<UtcTime> issues;
        for (const VeeException& exception : result_.exceptions) {
            if (exception.severity == VeeSeverity::Info || exception.rule == VeeRule::UnitOfMeasure ||
                exception.rule == VeeRule::MissingQuantity)
                continue;
            issues.push_back(exception.time);
        }
        std::sort(issues.begin(), issues.end());
        for (const VeePoint& point : all) {
            VeeFinal final{point.time, point.written, unit_, point.quality, VeeStatus::Valid, point.offer};
            if (point.offer == 0) final.status = VeeStatus::Estimated;
            else if (std::binary_search(issues.begin(), issues.end(), point.time)) final.status = VeeStatus::Issue;
            result_.finals.push_back(std::move(final));
        }
    }

    const VeeSeries& series_;
    const VeeConfig& config_;
    std::vector<VeeOffer> offers_;
    dlms::UnitCode unit_ = dlms::noUnit;
    Group own_;
    VeeResult result_;
};

}  // namespace

VeeResult validate(const VeeSeries& series, const VeeConfig& config) { return Validation(series, config).run(); }

}  // namespace ami::app
