#include <algorithm>
#include <cstdlib>

#include "app/check/CheckRun.h"
#include "app/Now.h"
#include "app/readings/Values.h"
#include "protocol/dlms/Examine.h"

namespace ami::app {

namespace {

using dlms::Deviation;
using std::chrono::minutes;

/// A clock with the sign of its deviation reversed is wrong by twice the deviation.
bool signIsReversed(std::chrono::milliseconds drift, std::int16_t deviation) {
    constexpr minutes tolerance{10};
    const std::chrono::milliseconds expected = 2 * minutes(deviation);
    return std::abs(deviation) >= 30 && std::chrono::abs(drift - expected) < tolerance;
}

/// Without daylight saving the clock is as far from UTC as attribute 3 (time_zone) says, with it some minutes nearer or further. Editions
/// disagree about the sign of time_zone.
void examineDaylightSaving(CheckRun& run, const dlms::DateTime& time) {
    if (time.deviation == dlms::DateTime::unspecifiedDeviation || time.clockStatus == dlms::DateTime::any) return;
    dlms::AttributeRef zoneOf = clockTime;
    zoneOf.attribute = 3;
    const auto value = run.read(zoneOf);
    const auto zone = value ? value->toInt64() : std::nullopt;
    if (!zone) return;
    const bool away = std::abs(*zone) != std::abs(time.deviation);
    if (away == time.isDaylightSaving()) return;
    run.found(Deviation::DaylightSavingUnlike, textOf(clockTime), time.deviation, time.toBytes(),
              time.toString() + ", time_zone " + std::to_string(*zone));
}

}  // namespace

void checkClock(CheckRun& run, const std::vector<dlms::ObjectListEntry>& objects) {
    run.begin(CheckPart::Clock, 1);
    const auto entry = std::find_if(objects.begin(), objects.end(), [](const dlms::ObjectListEntry& candidate) {
        return candidate.classId == clockTime.classId && candidate.instance == clockTime.instance;
    });
    if (entry == objects.end() || run.isOver()) return;
    const UtcTime asked = utcNow();
    const auto value = run.read(clockTime);
    const UtcTime answered = utcNow();
    run.step();
    if (!value || !value->octets()) return;
    const Bytes octets = *value->octets();
    const std::string where = textOf(clockTime);
    dlms::Deviations found;
    dlms::examineDateTime(octets, found);
    const auto time = dlms::DateTime::fromBytes(octets);
    run.found(found, where, octets, time ? time->toString() : shown(*value));
    if (!time) return;
    CheckedClock& clock = run.report().clock;
    clock.time = time->toString();
    if (time->deviation != dlms::DateTime::unspecifiedDeviation) clock.deviation = time->deviation;
    const auto listed = [&](std::int8_t attribute) {
        return std::any_of(entry->attributes.begin(), entry->attributes.end(), [attribute](const auto& access) {
            return access.attribute == attribute && access.mode != 0;
        });
    };
    if (listed(3)) examineDaylightSaving(run, *time);
    const auto assumed = run.link() ? run.link()->quirks().clockWithoutDeviation.deviationOf(*time) : std::nullopt;
    const auto utc = time->toUtc(assumed);
    if (!utc) return;
    clock.drift = *utc - (asked + (answered - asked) / 2);
    if (clock.deviation && signIsReversed(*clock.drift, *clock.deviation)) {
        run.found(Deviation::DeviationSign, where, *clock.deviation, octets, clock.time);
    }
}

}  // namespace ami::app
