#include "app/hes/storage/PgReadings.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <tuple>

namespace ami::app {

namespace {

constexpr std::uint64_t twoTo63 = std::uint64_t{1} << 63;
constexpr std::string_view copyHeader("PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19);
constexpr std::string_view copyTrailer("\377\377", 2);
constexpr std::int16_t columns = 12;
constexpr std::int64_t postgresEpochMilliseconds = 946'684'800'000;  // 2000-01-01

/// Appends big-endian fields, each after its length.
class RowWriter {
public:
    explicit RowWriter(std::string& out) : out_(out) {}

    void count(std::int16_t fields) { integer(fields); }
    template <typename Integer>
    void field(Integer value) {
        integer(static_cast<std::int32_t>(sizeof value));
        integer(value);
    }
    void octets(std::string_view hex) {
        integer(static_cast<std::int32_t>(hex.size() / 2));
        for (std::size_t i = 0; i + 1 < hex.size(); i += 2) out_.push_back(static_cast<char>(nibble(hex[i]) << 4 | nibble(hex[i + 1])));
    }

private:
    template <typename Integer>
    void integer(Integer value) {
        std::array<char, sizeof value> raw;
        for (std::size_t i = 0; i < raw.size(); ++i)
            raw[i] = static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * (raw.size() - 1 - i)));
        out_.append(raw.data(), raw.size());
    }
    static int nibble(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        return ((c | 0x20) - 'a' + 10) & 0xF;
    }

    std::string& out_;
};

}  // namespace

PgValue toPgValue(const Decimal& value) {
    PgValue columns;
    columns.sentExponent = static_cast<std::int16_t>(value.exponent());
    if (value.isZero()) return columns;
    std::uint64_t magnitude = value.magnitude();
    columns.exponent = columns.sentExponent;
    while (magnitude % 10 == 0) magnitude /= 10, ++columns.exponent;
    const bool wide = magnitude >= twoTo63;
    const auto low = static_cast<std::int64_t>(wide ? magnitude - twoTo63 : magnitude);
    columns.mantissa = value.isNegative() ? -low : low;
    if (wide) columns.carry = value.isNegative() ? -1 : 1;
    return columns;
}

Decimal fromPgValue(const PgValue& value) {
    const bool negative = value.mantissa < 0 || value.carry < 0;
    std::uint64_t magnitude = static_cast<std::uint64_t>(value.mantissa < 0 ? -value.mantissa : value.mantissa);
    if (value.carry != 0) magnitude += twoTo63;
    for (int e = value.exponent; magnitude != 0 && e > value.sentExponent; --e) magnitude *= 10;
    return Decimal::fromUnsigned(magnitude, value.sentExponent, negative);
}

bool operator<(const PgRow& a, const PgRow& b) {
    return std::tie(a.meter, a.reg, a.time, a.index) < std::tie(b.meter, b.reg, b.time, b.index);
}

bool sameKey(const PgRow& a, const PgRow& b) { return a.meter == b.meter && a.reg == b.reg && a.time == b.time; }

std::string binaryRows(std::span<const PgRow> rows) {
    std::string out;
    out.reserve(copyHeader.size() + rows.size() * 128 + copyTrailer.size());
    out += copyHeader;
    RowWriter write(out);
    for (const PgRow& row : rows) {
        const mdms::Reading& reading = *row.reading;
        const PgValue value = toPgValue(reading.value);
        write.count(columns);
        write.field(row.meter);
        write.field(row.reg);
        write.field((row.time.time_since_epoch().count() - postgresEpochMilliseconds) * 1000);
        write.field(value.mantissa);
        write.field(value.carry);
        write.field(value.exponent);
        write.field(value.sentExponent);
        write.field(static_cast<std::int16_t>(reading.unit));
        write.field(static_cast<std::int16_t>(reading.kind));
        write.field(static_cast<std::int16_t>(reading.quality));
        write.field(static_cast<std::int16_t>(reading.verification));
        write.octets(reading.meterTime);
    }
    out += copyTrailer;
    return out;
}

void readValue(const PgRows& rows, int row, int first, mdms::Reading& reading) {
    const auto number = [&](int column) { return rows.number(row, first + column); };
    reading.value = fromPgValue(
        {number(0), static_cast<std::int16_t>(number(1)), static_cast<std::int16_t>(number(2)), static_cast<std::int16_t>(number(3))});
    reading.unit = static_cast<dlms::UnitCode>(number(4));
    reading.kind = static_cast<mdms::ReadingKind>(number(5));
    reading.quality = static_cast<mdms::Quality>(number(6));
    reading.verification = static_cast<mdms::Verification>(number(7));
    reading.meterTime = rows.text(row, first + 8);
    for (char& c : reading.meterTime) {
        if (c >= 'a' && c <= 'f') c = static_cast<char>(c - 'a' + 'A');
    }
}

std::string pgTime(UtcTime time) { return toIso8601(time); }

}  // namespace ami::app
