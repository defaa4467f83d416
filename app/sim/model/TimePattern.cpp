#include "app/sim/model/TimePattern.h"

#include <chrono>

namespace ami::sim {

using namespace std::chrono;

namespace {

constexpr std::uint8_t any = dlms::DateTime::any, lastDay = 0xFE, secondLastDay = 0xFD;

}  // namespace

bool dateMatches(BytesView pattern, const dlms::DateTime& local) {
    if (pattern.size() < 5) return false;
    const auto year = static_cast<std::uint16_t>(pattern[0] << 8 | pattern[1]);
    if (year != dlms::DateTime::anyYear && year != local.year) return false;
    if (pattern[2] != any && pattern[2] != local.month) return false;
    const std::uint8_t day = pattern[3];
    if (pattern[4] != any && pattern[4] != local.weekDay) return false;
    if (day == any) return true;
    if (day <= 31) return day == local.day;
    const auto month = std::chrono::year(local.year) / local.month;
    const auto length = static_cast<unsigned>((month / last).day());
    const unsigned back = day == lastDay ? 0 : day == secondLastDay ? 1 : 99;
    if (pattern[4] == any) return local.day + back == length;
    // The last such day of the week, or the one a week before.
    const unsigned rest = length - local.day;
    return rest / 7 == back;
}

bool timeMatches(BytesView pattern, const dlms::DateTime& local) {
    return pattern.size() >= 3 && (pattern[0] == any || pattern[0] == local.hour) && (pattern[1] == any || pattern[1] == local.minute);
}

int minuteOf(BytesView time) {
    if (time.size() < 2) return 0;
    return (time[0] == any ? 0 : time[0]) * 60 + (time[1] == any ? 0 : time[1]);
}

}  // namespace ami::sim
