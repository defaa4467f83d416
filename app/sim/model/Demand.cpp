#include "app/sim/model/Demand.h"

#include <algorithm>
#include <tuple>

#include "app/sim/model/ObjectModel.h"

namespace ami::sim {

using dlms::Data;
using dlms::Obis;
using namespace std::chrono;

namespace {

using Quarters = duration<std::int64_t, std::ratio<900>>;
constexpr dlms::UnitCode watt = 27;

UtcTime quarterStart(UtcTime time) { return UtcTime(floor<Quarters>(time.time_since_epoch())); }
UtcTime quarterEnd(UtcTime time) { return UtcTime(ceil<Quarters>(time.time_since_epoch())); }

}  // namespace

UtcTime Demand::periodStart() const { return quarterStart(meter_.time()); }

std::uint32_t Demand::average(UtcTime from, UtcTime to) const {
    const std::int64_t milliwattHours = meter_.energies(to).import - meter_.energies(from).import;
    return static_cast<std::uint32_t>(std::max<std::int64_t>(milliwattHours, 0) * 3600 / period.count() / 1000);
}

std::uint32_t Demand::current() const { return average(periodStart(), meter_.time()); }
std::uint32_t Demand::last() const { return average(periodStart() - period, periodStart()); }

UtcTime Demand::monthStart(UtcTime time) const {
    const dlms::DateTime local = zone_.local(time);
    const auto first = sys_days(year(local.year) / local.month / 1);
    const UtcTime asStandard = UtcTime(first) + minutes(zone_.standardDeviation);
    return zone_.isDaylight(asStandard) ? asStandard - minutes(zone_.daylightMinutes) : asStandard;
}

UtcTime Demand::lastReset() const {
    const UtcTime month = monthStart(meter_.time());
    return manual_.empty() ? month : std::max(month, manual_.back());
}

std::uint32_t Demand::resets() const {
    const dlms::DateTime local = zone_.local(meter_.time());
    return static_cast<std::uint32_t>((local.year - 2024) * 12 + local.month - 1) + static_cast<std::uint32_t>(manual_.size());
}

void Demand::reset() { manual_.push_back(meter_.time()); }

/// Blocks that lie within [from, to] as a whole. What has been looked at does not change any more.
Demand::Maximum Demand::highest(UtcTime from, UtcTime to) const {
    Maximum best{0, from};
    UtcTime at = quarterEnd(from);
    if (from == cachedFrom_ && cachedTo_ >= at && cachedTo_ <= to) {
        best = cached_;
        at = cachedTo_;
    }
    for (; at + period <= to; at += period) {
        const std::uint32_t watts = average(at, at + period);
        if (watts > best.watts) best = {watts, at + period};
    }
    cachedFrom_ = from;
    cachedTo_ = at;
    cached_ = best;
    return best;
}

Demand::Maximum Demand::maximum() const { return highest(lastReset(), meter_.time()); }

Demand::Maximum Demand::previous() const {
    const UtcTime end = lastReset();
    UtcTime begin = monthStart(end - seconds(1));
    for (const UtcTime& manual : manual_) {
        if (manual > begin && manual < end) begin = manual;
    }
    const auto kept = std::tuple(cachedFrom_, cachedTo_, cached_);
    const Maximum before = highest(std::max(begin, UtcTime(FeederModel::origin)), end);
    std::tie(cachedFrom_, cachedTo_, cached_) = kept;
    return before;
}

void ObjectModel::addDemand() {
    Demand& demand = *demand_;
    const auto local = [this](UtcTime time) { return meter_.zone().local(time).toData(); };
    const auto resetting = [this, &demand](const std::optional<Data>& parameter) {
        if (!parameter || !parameter->toInt64()) return dlms::ActionResult::TypeUnmatched;
        demand.reset();
        return dlms::ActionResult::Success;
    };

    CosemObject average{dlms::cls::demandRegister, 0, Obis(1, 0, 1, 4, 0), {}, {}};
    average.attributes.push_back(readOnly(2, [&demand] { return Data::doubleLongUnsigned(demand.current()); }));
    average.attributes.push_back(readOnly(3, [&demand] { return Data::doubleLongUnsigned(demand.last()); }));
    average.attributes.push_back(readOnly(4, [] { return dlms::ScalerUnit{0, watt}.toData(); }));
    average.attributes.push_back(readOnly(5, [] { return Data::unsigned8(0); }));
    average.attributes.push_back(readOnly(6, [&demand, local] { return local(demand.periodStart()); }));
    average.attributes.push_back(readOnly(7, [&demand, local] { return local(demand.periodStart()); }));
    average.attributes.push_back(readOnly(8, [] { return Data::doubleLongUnsigned(static_cast<std::uint32_t>(Demand::period.count())); }));
    average.attributes.push_back(readOnly(9, [] { return Data::longUnsigned(1); }));
    // The blocks come with the clock, so that they agree with the load profile.
    average.methods.push_back({1, Nobody, [](const std::optional<Data>&) { return dlms::ActionResult::ReadWriteDenied; }});
    average.methods.push_back({2, Nobody, [](const std::optional<Data>&) { return dlms::ActionResult::ReadWriteDenied; }});
    add(std::move(average));

    const auto maximum = [&](const Obis& name, Demand::Maximum (Demand::*which)() const, bool resets) {
        CosemObject object{dlms::cls::extendedRegister, 0, name, {}, {}};
        object.attributes.push_back(readOnly(2, [&demand, which] { return Data::doubleLongUnsigned((demand.*which)().watts); }));
        object.attributes.push_back(readOnly(3, [] { return dlms::ScalerUnit{0, watt}.toData(); }));
        object.attributes.push_back(readOnly(4, [] { return Data::unsigned8(0); }));
        object.attributes.push_back(readOnly(5, [&demand, which, local] { return local((demand.*which)().captured); }));
        if (resets) object.methods.push_back({1, Management, resetting});
        add(std::move(object));
    };
    maximum(Obis(1, 0, 1, 6, 0), &Demand::maximum, true);
    maximum(Obis(1, 0, 1, 6, 0, 101), &Demand::previous, false);
    addData(Obis(1, 0, 0, 1, 0), [&demand] { return Data::longUnsigned(static_cast<std::uint16_t>(demand.resets())); });
    addData(Obis(1, 0, 0, 1, 2), [&demand, local] { return local(demand.lastReset()); });
}

}  // namespace ami::sim
