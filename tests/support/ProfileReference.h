#pragma once

#include <optional>
#include <vector>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/DateTime.h"
#include "protocol/dlms/ProfileDecoder.h"

namespace ami::test {

/// A profile buffer taken apart the plain way: the whole value as Data, then row by row. The yardstick of ProfileDecoder.
struct ReferenceRow {
    std::optional<UtcTime> time;
    bool derived = false;
    Bytes clock;
    dlms::DataList cells;
    std::vector<dlms::ColumnBatch::Origin> origins;
    friend bool operator==(const ReferenceRow&, const ReferenceRow&) = default;
};

struct ReferenceProfile {
    std::vector<ReferenceRow> rows;
    std::optional<Error> error;
};

namespace reference {

inline std::optional<dlms::Data> plus(const dlms::Data& base, const dlms::Data& difference) {
    using dlms::Data;
    using dlms::DataTag;
    const auto* signedDifference = std::get_if<std::int64_t>(&difference.payload());
    const auto* unsignedDifference = std::get_if<std::uint64_t>(&difference.payload());
    const auto step = signedDifference ? static_cast<std::uint64_t>(*signedDifference) : *unsignedDifference;
    const auto* number = std::get_if<std::int64_t>(&base.payload());
    const auto* natural = std::get_if<std::uint64_t>(&base.payload());
    if (!number && !natural) return std::nullopt;
    const std::uint64_t sum = (number ? static_cast<std::uint64_t>(*number) : *natural) + step;
    switch (base.tag()) {
        case DataTag::Integer: return Data::integer(static_cast<std::int8_t>(sum));
        case DataTag::Long: return Data::long16(static_cast<std::int16_t>(sum));
        case DataTag::DoubleLong: return Data::doubleLong(static_cast<std::int32_t>(sum));
        case DataTag::Long64: return Data::long64(static_cast<std::int64_t>(sum));
        case DataTag::Unsigned: return Data::unsigned8(static_cast<std::uint8_t>(sum));
        case DataTag::LongUnsigned: return Data::longUnsigned(static_cast<std::uint16_t>(sum));
        case DataTag::DoubleLongUnsigned: return Data::doubleLongUnsigned(static_cast<std::uint32_t>(sum));
        case DataTag::Long64Unsigned: return Data::long64Unsigned(sum);
        default: return std::nullopt;
    }
}

struct Thread {
    std::optional<UtcTime> time;
    std::int16_t deviation = 0;
    std::uint8_t status = 0;
};

inline std::optional<dlms::DataError> readClock(ReferenceRow& row, const dlms::Data& cell, const dlms::ProfileOptions& options,
                                                Thread& thread) {
    using dlms::DateTime;
    if (cell.isNull()) {
        if (!thread.time || options.capturePeriod.count() <= 0 || options.order == dlms::RowOrder::Other) return dlms::DataError::BadClock;
        *thread.time += options.order == dlms::RowOrder::OldestFirst ? options.capturePeriod : -options.capturePeriod;
        row.time = thread.time;
        row.derived = true;
        const auto octets = DateTime::fromUtc(*row.time, thread.deviation, thread.status).toBytes();
        row.clock.assign(octets.begin(), octets.end());
        return std::nullopt;
    }
    const auto clock = DateTime::fromData(cell);
    if (!clock || !clock->isComplete()) return dlms::DataError::BadClock;
    std::optional<std::int16_t> assumed = options.assumedDeviation.minutes;
    if (assumed && clock->isDaylightSaving()) assumed = static_cast<std::int16_t>(*assumed + options.assumedDeviation.daylight);
    row.time = clock->toUtc(assumed);
    const bool open = clock->deviation == DateTime::unspecifiedDeviation;
    if (!row.time) return open ? dlms::DataError::NoTimeBase : dlms::DataError::BadClock;
    row.clock = *cell.octets();
    thread = {row.time, open ? assumed.value_or(0) : clock->deviation, clock->clockStatus};
    return std::nullopt;
}

}  // namespace reference

inline ReferenceProfile decodeReference(BytesView octets, const dlms::ProfileOptions& options) {
    using dlms::DataError;
    ReferenceProfile profile;
    ByteReader reader(octets);
    auto value = dlms::decodeData(reader);
    if (!value) {
        profile.error = value.error();
        return profile;
    }
    const auto bad = [&profile](DataError code) {
        profile.error = makeError(Fault::Malformed, Layer::Data, code, static_cast<std::int64_t>(profile.rows.size()));
        return profile;
    };
    if (value->isNull()) return profile;
    dlms::Data expanded;
    if (const auto* compact = std::get_if<dlms::CompactArray>(&value->payload())) {
        auto elements = dlms::expandCompactArray(*compact);
        if (!elements) {
            profile.error = elements.error();
            return profile;
        }
        expanded = std::move(*elements);
        value = std::move(expanded);
    }
    if (!value->list()) return bad(DataError::WrongType);
    reference::Thread thread;
    std::size_t columns = options.columns;
    dlms::DataList last;
    for (const dlms::Data& item : *value->list()) {
        const auto* cells = item.list();
        if (columns == 0 && cells) columns = cells->size();
        if (!cells || cells->size() != columns || columns == 0) return bad(DataError::BadRow);
        if (options.clockColumn && *options.clockColumn >= columns) return bad(DataError::BadRow);
        last.resize(columns);
        ReferenceRow row;
        for (std::size_t i = 0; i < columns; ++i) {
            const dlms::Data& cell = (*cells)[i];
            row.origins.push_back(dlms::ColumnBatch::Origin::Sent);
            row.cells.emplace_back();
            if (options.clockColumn == i) {
                if (const auto wrong = reference::readClock(row, cell, options, thread)) return bad(*wrong);
            } else if (cell.isNull()) {
                if (options.nullRule == dlms::NullRule::Repeat && !last[i].isNull()) {
                    row.cells.back() = last[i];
                    row.origins.back() = dlms::ColumnBatch::Origin::Repeated;
                }
            } else if (dlms::isDelta(cell.tag())) {
                auto sum = reference::plus(last[i], cell);
                if (!sum) return bad(DataError::NoBaseValue);
                row.cells.back() = last[i] = std::move(*sum);
                row.origins.back() = dlms::ColumnBatch::Origin::Added;
            } else {
                row.cells.back() = last[i] = cell;
            }
        }
        profile.rows.push_back(std::move(row));
    }
    return profile;
}

/// What ProfileDecoder makes of the octets in pieces of @p piece (0: at once), in the form of the reference.
inline ReferenceProfile decodeByColumns(dlms::ProfileDecoder& decoder, BytesView octets, std::size_t piece, bool hasClock) {
    ReferenceProfile profile;
    const auto collect = [&] {
        const dlms::ColumnBatch& batch = decoder.rows();
        for (std::size_t row = 0; row < batch.rows(); ++row) {
            ReferenceRow plain;
            if (hasClock) {
                plain.time = batch.times()[row];
                plain.derived = batch.isTimeDerived(row);
                const auto clock = batch.clock(row);
                plain.clock.assign(clock.begin(), clock.end());
            }
            for (std::size_t i = 0; i < batch.columns(); ++i) {
                plain.cells.push_back(batch.cell(i, row));
                plain.origins.push_back(batch.origin(i, row));
            }
            profile.rows.push_back(std::move(plain));
        }
        decoder.clear();
    };
    while (!octets.empty() && !decoder.isComplete()) {
        BytesView part = octets.first(piece == 0 ? octets.size() : std::min(piece, octets.size()));
        const auto taken = decoder.push(part);
        collect();
        if (!taken) {
            profile.error = taken.error();
            return profile;
        }
        octets = octets.subspan(*taken);
    }
    if (const auto done = decoder.finish(); !done) profile.error = done.error();
    collect();
    return profile;
}

}  // namespace ami::test
