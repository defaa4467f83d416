#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "app/readings/Registers.h"
#include "protocol/dlms/ProfileDecoder.h"

namespace ami::app {

/// What a profile says of itself.
struct ProfileDescription {
    std::vector<ProfileColumn> columns;
    std::size_t clockColumn = 0;
    dlms::CaptureObject restricting;  ///< of ranges in time: the sort object where that is the clock, else the clock column
    dlms::SortMethod sortMethod = dlms::SortMethod::Fifo;
    dlms::RowOrder order = dlms::RowOrder::OldestFirst;
    std::chrono::seconds capturePeriod{0};  ///< 0: rows come with events, not with time
    std::optional<std::uint64_t> entriesInUse;
    std::optional<std::uint64_t> profileEntries;
    ClockRule clock;                         ///< for time stamps without a deviation
    NullRule nullRule = NullRule::RepeatedValues;
};

/// Attributes 3 to 8 of a Profile generic, and the scalers of its columns.
Result<ProfileDescription> describeProfile(MeterLink& link, const dlms::Obis& profile);

/// Takes rows in the order sent.
using RowSink = std::function<Result<void>(std::vector<ProfileRow> rows)>;

/// Reads a buffer, the whole of it or a part, and hands its rows over while it comes in: at most @p mostRows at a time, all of them at
/// once when there are fewer. Errors besides those of the link: of Layer::Data (BadClock, NoBaseValue, Truncated, …), BadRow, NoTimeBase.
Result<void> readRows(MeterLink& link, const ProfileRequest& request, const ProfileDescription& profile,
                      const std::optional<dlms::SelectiveAccess>& selection, std::size_t mostRows, const RowSink& sink);

/// The rows of a batch: times, status, scaled values.
void appendRows(std::vector<ProfileRow>& rows, const dlms::ColumnBatch& batch, const std::vector<ProfileColumn>& columns);

}  // namespace ami::app
