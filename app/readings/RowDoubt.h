#pragma once

#include <chrono>
#include <vector>

#include "app/readings/Registers.h"

namespace ami::app {

/// What makes rows look damaged though their frames passed the check sequence.
enum class RowDoubt : std::uint8_t {
    None,
    Clock,     ///< a time stamp that no calendar has, or that is off the grid of the capture period on which the others lie
    Order,     ///< a jump in time that no neighbour shares
    Counter,   ///< a register that only grows has gone down, or has grown more than all others together
    Shape,     ///< a cell is missing that all other rows have, or the other way round
};

/// The first doubt about @p rows, which are in order of time. A doubt is a reason to read them again, no more: a meter may have been
/// set back, and a row may be missing.
RowDoubt doubtOf(const std::vector<ProfileRow>& rows, const std::vector<ProfileColumn>& columns, std::chrono::seconds capturePeriod);

/// Same time, status and values.
bool isSameRow(const ProfileRow& a, const ProfileRow& b);

/// Marks the rows of @p second that stand in @p first as well as confirmed. True when all of @p first stand in @p second: what the
/// meter captured between the two reads is the only difference.
bool confirmRows(const std::vector<ProfileRow>& first, std::vector<ProfileRow>& second);

}  // namespace ami::app
