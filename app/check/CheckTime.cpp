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

}  // namespace

void checkClock(CheckRun& run, const std::vector<dlms::ObjectListEntry>& objects) {
    run.begin(CheckPart::Clock, 1);
    const bool there = std::any_of(objects.begin(), objects.end(), [](const dlms::ObjectListEntry& entry) {
        return entry.classId == clockTime.classId && entry.instance == clockTime.instance;
    });
    if (!there || run.isOver()) return;
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
    const auto assumed = run.link() ? run.link()->quirks().clockWithoutDeviation.deviationOf(*time) : std::nullopt;
    const auto utc = time->toUtc(assumed);
    if (!utc) return;
    clock.drift = *utc - (asked + (answered - asked) / 2);
    if (clock.deviation && signIsReversed(*clock.drift, *clock.deviation)) {
        run.found(Deviation::DeviationSign, where, *clock.deviation, octets, clock.time);
    }
}

}  // namespace ami::app
