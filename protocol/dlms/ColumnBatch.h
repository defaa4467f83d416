#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Decimal.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Data.h"

namespace ami::dlms {

using ClockOctets = std::array<std::uint8_t, 12>;

/// Rows of a profile by column. The vectors only grow, so that a batch that is filled again and again allocates nothing; their first
/// rows() elements count.
class ColumnBatch {
public:
    /// Where a cell's value comes from.
    enum class Origin : std::uint8_t {
        Sent,
        Repeated,  ///< null-data in its place: the value of the row before
        Added,     ///< a delta type in its place: the value of the row before and the difference
    };

    std::size_t rows() const { return rows_; }
    std::size_t columns() const { return columns_.size(); }
    bool empty() const { return rows_ == 0; }

    /// UTC of each row; empty without a clock column.
    std::span<const UtcTime> times() const { return std::span(times_).first(times_.empty() ? 0 : rows_); }
    /// The row's clock as sent; for a derived time what the meter would have sent, with deviation and status of the last clock before it.
    ClockOctets clock(std::size_t row) const;
    std::uint8_t clockStatus(std::size_t row) const { return clocks_[row][11]; }
    /// The clock cell was null-data: the time is the one before plus or minus the capture period.
    bool isTimeDerived(std::size_t row) const { return derived_[row] != 0; }

    /// Type of a value; NullData where there is none, and in the clock column. For Repeated and Added it is the type of the value that
    /// was sent last.
    DataTag tag(std::size_t column, std::size_t row) const { return columns_[column].tags[row]; }
    Origin origin(std::size_t column, std::size_t row) const { return columns_[column].origins[row]; }
    /// Integral types sign-extended (long64-unsigned as its 64 bits), boolean as 0 or 1, bcd as its octet, floats as their IEEE pattern.
    /// Meaningless for all other types.
    std::span<const std::int64_t> numbers(std::size_t column) const { return std::span(columns_[column].numbers).first(rows_); }
    /// Exact; nothing for types without a number and for floats that are not finite.
    std::optional<Decimal> decimal(std::size_t column, std::size_t row) const;
    /// The whole value, whatever its type.
    Data cell(std::size_t column, std::size_t row) const;
    /// Encoding of a value that is neither a number nor null, with its tag.
    BytesView encoded(std::size_t column, std::size_t row) const;

private:
    friend class ColumnFiller;

    struct Column {
        std::vector<DataTag> tags;
        std::vector<Origin> origins;
        std::vector<std::int64_t> numbers;  ///< for encoded values: offset in octets_ << 32 | length
    };

    std::size_t rows_ = 0;
    std::vector<UtcTime> times_;
    std::vector<ClockOctets> clocks_;  ///< only deviation and status where the time is derived
    std::vector<std::uint8_t> derived_;
    std::vector<Column> columns_;
    Bytes octets_;
};

/// Types whose value is kept in ColumnBatch::numbers().
constexpr bool isNumber(DataTag tag) {
    const auto number = static_cast<std::uint8_t>(tag);
    return number == 3 || number == 5 || number == 6 || number == 13 || (number >= 15 && number <= 18) || (number >= 20 && number <= 24);
}

constexpr bool isDelta(DataTag tag) { return tag >= DataTag::DeltaInteger && tag <= DataTag::DeltaDoubleLongUnsigned; }

}  // namespace ami::dlms
