#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "app/hes/storage/PgConnection.h"
#include "protocol/mdms/Reading.h"

namespace ami::app {

/// A Decimal in the columns of docs/hes.md: one form for one number, so that equal values are equal columns, and the exponent that was
/// sent, so that no digit is lost. Value = (mantissa + carry × 2^63) × 10^exponent; carry is 0 but for magnitudes from 2^63 on.
struct PgValue {
    std::int64_t mantissa = 0;
    std::int16_t carry = 0;
    std::int16_t exponent = 0;
    std::int16_t sentExponent = 0;
    friend bool operator==(const PgValue&, const PgValue&) = default;
};
PgValue toPgValue(const Decimal& value);
Decimal fromPgValue(const PgValue& value);

/// One reading on its way into the staging table.
struct PgRow {
    std::int64_t meter = 0;
    std::int32_t reg = 0;
    UtcTime time{};
    const mdms::Reading* reading = nullptr;
    std::uint32_t index = 0;  ///< in the batch
    std::uint32_t item = 0;   ///< in DecodedBatch::items
};
/// Order of the primary key, then of the batch.
bool operator<(const PgRow& a, const PgRow& b);
bool sameKey(const PgRow& a, const PgRow& b);

/// The columns of PgRow in the staging tables, in their order.
inline constexpr const char* pgReadingColumns =
    "meter, register, time, mantissa, carry, exponent, sent_exponent, unit, kind, quality, verification, meter_time";

/// Rows in PostgreSQL's binary COPY format, header and trailer included, in the columns above.
std::string binaryRows(std::span<const PgRow> rows);

/// What readValue() reads from column @p first on, as text.
inline constexpr const char* pgValueColumns =
    "mantissa, carry, exponent, sent_exponent, unit, kind, quality, verification, encode(meter_time, 'hex')";
void readValue(const PgRows& rows, int row, int first, mdms::Reading& reading);

/// As the textual input of timestamptz.
std::string pgTime(UtcTime time);

}  // namespace ami::app
