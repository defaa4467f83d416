#pragma once

#include <optional>
#include <vector>

#include "app/readings/Registers.h"
#include "protocol/dlms/DateTime.h"

namespace ami::app {

/// What a profile says of itself.
struct ProfileDescription {
    std::vector<ProfileColumn> columns;
    std::size_t clockColumn = 0;
    std::chrono::seconds capturePeriod{0};   ///< 0: rows come with events, not with time
    std::optional<std::uint64_t> entriesInUse;
    std::optional<std::uint64_t> profileEntries;
    ClockRule clock;                         ///< for time stamps without a deviation
    NullRule nullRule = NullRule::ClockByPeriod;
};

/// Attributes 3, 4, 6, 7 and 8 of a Profile generic, and the scalers of its columns.
Result<ProfileDescription> describeProfile(MeterLink& link, const dlms::Obis& profile);

/// Where the last row stood, from which null clock cells go on.
struct ClockThread {
    std::optional<UtcTime> time;
    std::int16_t deviation = 0;
    std::uint8_t status = 0;
};

/// Rows of a buffer value, in the order sent. Each gets its time, from its clock cell or from @p thread.
/// Errors: BadRow (no structure, other number of cells, no time to go on from), NoTimeBase.
Result<std::vector<ProfileRow>> decodeRows(const dlms::Data& buffer, const ProfileDescription& profile,
                                           std::optional<std::int16_t> assumedDeviation, ClockThread& thread);

}  // namespace ami::app
