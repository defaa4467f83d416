#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "protocol/base/Time.h"
#include "protocol/dlms/DateTime.h"

namespace ami::dlms {

/// What stands in for a deviation that the meter leaves open.
struct AssumedDeviation {
    std::optional<std::int16_t> minutes;  ///< added to local time to get UTC, as DateTime::deviation
    std::int16_t daylight = 0;  ///< added to that while the clock status says daylight saving: −60 for a clock that is put forward
    /// Where no number of minutes holds for all times: deviation of a local time, as of a zone with daylight saving.
    std::function<std::optional<std::int16_t>(const DateTime&)> rule{};
};

/// Clock octets to UTC. Rows of a profile share their day with the row before, so that the calendar is asked once a day.
class ClockReader {
public:
    enum class Verdict : std::uint8_t { Good, Impossible, NoTimeBase };

    explicit ClockReader(const AssumedDeviation& assumed) : assumed_(assumed) {}

    /// Twelve octets at @p clock. Impossible: no date-time, or one that leaves the date, the hour or the minute open.
    Verdict read(const std::uint8_t* clock, UtcTime& time) {
        const std::uint64_t date = std::uint64_t{clock[0]} << 48 | std::uint64_t{clock[1]} << 40 | std::uint64_t{clock[2]} << 32 |
                                   std::uint64_t{clock[3]} << 24 | std::uint64_t{clock[4]} << 16 | std::uint64_t{clock[9]} << 8 | clock[10];
        if (date != date_ || (dependsOnStatus_ && clock[11] != status_)) return readAnew(clock, date, time);
        const std::uint32_t hour = clock[5], minute = clock[6], second = clock[7], hundredths = clock[8];
        if (hour > 23 || minute > 59) return Verdict::Impossible;
        std::uint32_t fine = second * 1000 + hundredths * 10;
        if (second > 59 || hundredths > 99) {
            if ((second > 59 && second != DateTime::any) || (hundredths > 99 && hundredths != DateTime::any)) return Verdict::Impossible;
            fine = (second == DateTime::any ? 0 : second * 1000) + (hundredths == DateTime::any ? 0 : hundredths * 10);
        }
        time = midnight_ + std::chrono::milliseconds(hour * 3'600'000 + minute * 60'000 + fine);
        return Verdict::Good;
    }

    /// Deviation that the last good clock was read with.
    std::int16_t deviation() const { return deviation_; }

private:
    Verdict readAnew(const std::uint8_t* clock, std::uint64_t date, UtcTime& time);

    AssumedDeviation assumed_;
    std::uint64_t date_ = ~std::uint64_t{0};  ///< year, month, day, day of week, deviation
    UtcTime midnight_{};
    std::int16_t deviation_ = 0;
    std::uint8_t status_ = 0;
    bool dependsOnStatus_ = false;
};

}  // namespace ami::dlms
