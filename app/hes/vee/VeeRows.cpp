#include "app/hes/vee/VeeRows.h"

#include <algorithm>

namespace ami::app {

namespace {

using std::chrono::days;
using std::chrono::milliseconds;

constexpr days pieceLength{31};

/// The midnight before an interval that ends at @p end.
UtcTime midnightBefore(UtcTime end) { return std::chrono::floor<days>(end - milliseconds(1)); }
UtcTime midnightAfter(UtcTime end) { return midnightBefore(end) + days(1); }

/// The register outside a profile that counts what the profile's intervals add up to.
/// @spec IEC 62056-6-1 6.2: D 29 and D 8 of one quantity
std::optional<std::int64_t> dialOf(VeeRows& rows, const VeeRegister& reg) {
    dlms::Obis obis = reg.obis;
    if (obis.d() == 29) obis.groups[3] = 8;
    for (const std::int64_t id : rows.registersOf(obis, false)) {
        const VeeRegister candidate = rows.reg(id);
        if (candidate.attribute == 2) return id;
    }
    return std::nullopt;
}

/// What is judged (after, upTo] and what is looked at for it.
struct Window {
    UtcTime after{}, upTo{};
    UtcTime lookAfter{}, lookUpTo{};
};

void includeNeighbours(VeeRows& rows, VeeKey key, dlms::UnitCode unit, Window& window) {
    if (const auto before = rows.timeBefore(key, window.after + milliseconds(1), unit))
        window.lookAfter = std::min(window.lookAfter, *before - milliseconds(1));
    if (const auto next = rows.timeAfter(key, window.upTo, unit)) window.lookUpTo = std::max(window.lookUpTo, *next);
}

/// A change at a time reaches the day of its neighbours (gaps, differences), and the sums between the dials around it.
Window profileWindow(VeeRows& rows, const VeeTask& task, const VeeRegister& reg, std::optional<VeeKey> dial, dlms::UnitCode unit,
                     const VeeConfig& config) {
    UtcTime first = task.from;
    UtcTime last = task.to + reg.interval;
    if (const auto before = rows.timeBefore(task.key, task.from, unit)) first = std::min(first, *before);
    if (const auto next = rows.timeAfter(task.key, task.to, unit)) last = std::max(last, *next);
    const days reach(config.sumDays);
    std::optional<UtcTime> sumsFrom;
    if (dial) {
        const auto next = rows.timeAfter(*dial, task.to - milliseconds(1), unit);
        if (next && *next - task.to <= reach) last = std::max(last, *next);
        const auto before = rows.timeBefore(*dial, task.from + milliseconds(1), unit);
        if (before && task.from - *before <= reach) sumsFrom = *before;
    }
    Window window{midnightBefore(first), midnightAfter(last), {}, {}};
    window.lookAfter = window.after;
    window.lookUpTo = window.upTo;
    if (dial) {
        const auto before = rows.timeBefore(*dial, window.after + milliseconds(1), unit);
        if (before && window.after - *before <= reach) sumsFrom = sumsFrom ? std::min(*sumsFrom, *before) : *before;
    }
    if (sumsFrom) window.lookAfter = std::min(window.lookAfter, *sumsFrom - milliseconds(1));
    includeNeighbours(rows, task.key, unit, window);
    return window;
}

Window registerWindow(VeeRows& rows, const VeeTask& task, dlms::UnitCode unit) {
    Window window{task.from - milliseconds(1), task.to, {}, {}};
    if (const auto next = rows.timeAfter(task.key, task.to, unit)) window.upTo = *next;
    window.lookAfter = window.after;
    window.lookUpTo = window.upTo;
    includeNeighbours(rows, task.key, unit, window);
    return window;
}

}  // namespace

void judge(VeeRows& rows, const VeeTask& task, const VeeConfig& config, UtcTime now) {
    const auto unit = rows.unitOf(task.key);
    if (!unit) return;
    const VeeRegister reg = rows.reg(task.key.reg);
    VeeSeries series;
    series.interval = unit->second == mdms::ReadingKind::Interval ? reg.interval : std::chrono::seconds(0);
    series.quantity = veeQuantityOf(reg.obis, unit->second);
    series.unit = unit->first;
    const bool profile = series.interval.count() > 0;
    const bool summed = profile && series.quantity != VeeQuantity::Momentary;
    const auto dialRegister = summed ? dialOf(rows, reg) : std::nullopt;
    const auto dial = dialRegister ? std::optional(VeeKey{task.key.meter, *dialRegister}) : std::nullopt;
    const Window window = profile ? profileWindow(rows, task, reg, dial, unit->first, config) : registerWindow(rows, task, unit->first);

    series.offers = rows.offers(task.key, window.lookAfter, window.lookUpTo);
    if (dial) {
        for (const VeeOffer& offer : rows.offers(*dial, window.lookAfter, window.lookUpTo)) {
            if (offer.id == 1) series.dials.push_back({offer.time, offer.value, offer.unit});
        }
    }
    VeeResult result = validate(series, config);
    const auto outside = [&](const auto& item) { return item.time <= window.after || item.time > window.upTo; };
    std::erase_if(result.exceptions, outside);
    std::erase_if(result.finals, outside);
    rows.save(task.key, window.after, window.upTo, result.exceptions,
              veeChanges(rows.finals(task.key, window.after, window.upTo), result.finals), now);
}

std::vector<VeeTask> piecesOf(VeeRows& rows, const VeeTask& task) {
    std::vector<VeeTask> pieces;
    for (UtcTime from = task.from; from <= task.to;) {
        const auto next = rows.timeAfter(task.key, from - milliseconds(1), std::nullopt);
        if (!next || *next > task.to) break;
        const UtcTime to = std::min(*next + pieceLength, task.to);
        pieces.push_back({task.key, *next, to});
        from = to + milliseconds(1);
    }
    const VeeRegister reg = rows.reg(task.key.reg);
    if (reg.interval.count() != 0 || reg.obis.d() != 8 || reg.attribute != 2) return pieces;
    for (const std::uint8_t d : {std::uint8_t{29}, std::uint8_t{8}}) {
        dlms::Obis profile = reg.obis;
        profile.groups[3] = d;
        for (const std::int64_t id : rows.registersOf(profile, true)) {
            const VeeKey key{task.key.meter, id};
            if (!rows.unitOf(key)) continue;
            // Each dial reading alone: between two of them lie intervals that no task of theirs would touch.
            for (const VeeOffer& offer : rows.offers(task.key, task.from - milliseconds(1), task.to)) {
                if (offer.id == 1) pieces.push_back({key, offer.time, offer.time});
            }
        }
    }
    return pieces;
}

std::string numbersJson(const VeeException& exception) {
    std::string text = "{";
    for (const auto& [key, value] : exception.numbers) {
        if (text.size() > 1) text += ',';
        text += '"' + key + "\":\"" + value.toString() + '"';
    }
    return text + "}";
}

}  // namespace ami::app
