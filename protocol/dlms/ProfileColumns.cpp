#include <algorithm>
#include <bit>

#include "protocol/dlms/ProfileDecoder.h"

namespace ami::dlms {

namespace {

template <typename Number>
Number big(const std::uint8_t* at) {
    std::make_unsigned_t<Number> value = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i) {
        value = static_cast<std::make_unsigned_t<Number>>(static_cast<std::uint64_t>(value) << 8 | at[i]);
    }
    return static_cast<Number>(value);
}

template <typename Number>
void copyNumbers(const std::uint8_t* at, std::size_t stride, std::size_t count, std::int64_t* out) {
    for (std::size_t i = 0; i < count; ++i, at += stride) out[i] = static_cast<std::int64_t>(big<Number>(at));
}

/// Numbers and differences of any type; false for types that are neither.
bool readNumbers(DataTag tag, const std::uint8_t* at, std::size_t stride, std::size_t count, std::int64_t* out) {
    switch (tag) {
        case DataTag::Boolean:
            for (std::size_t i = 0; i < count; ++i, at += stride) out[i] = *at != 0 ? 1 : 0;
            return true;
        case DataTag::Integer:
        case DataTag::DeltaInteger: copyNumbers<std::int8_t>(at, stride, count, out); return true;
        case DataTag::Bcd:
        case DataTag::Unsigned:
        case DataTag::Enum:
        case DataTag::DeltaUnsigned: copyNumbers<std::uint8_t>(at, stride, count, out); return true;
        case DataTag::Long:
        case DataTag::DeltaLong: copyNumbers<std::int16_t>(at, stride, count, out); return true;
        case DataTag::LongUnsigned:
        case DataTag::DeltaLongUnsigned: copyNumbers<std::uint16_t>(at, stride, count, out); return true;
        case DataTag::DoubleLong:
        case DataTag::DeltaDoubleLong: copyNumbers<std::int32_t>(at, stride, count, out); return true;
        case DataTag::DoubleLongUnsigned:
        case DataTag::DeltaDoubleLongUnsigned:
        case DataTag::Float32: copyNumbers<std::uint32_t>(at, stride, count, out); return true;
        case DataTag::Long64:
        case DataTag::Long64Unsigned:
        case DataTag::Float64: copyNumbers<std::int64_t>(at, stride, count, out); return true;
        default: return false;
    }
}

/// Types that a difference can be added to.
bool isBase(DataTag tag) {
    switch (tag) {
        case DataTag::Integer:
        case DataTag::Long:
        case DataTag::DoubleLong:
        case DataTag::Long64:
        case DataTag::Unsigned:
        case DataTag::LongUnsigned:
        case DataTag::DoubleLongUnsigned:
        case DataTag::Long64Unsigned: return true;
        default: return false;
    }
}

/// Wraps where the meter's register wraps: in the width of the type that was sent last.
std::int64_t sumIn(DataTag base, std::int64_t value, std::int64_t difference) {
    const std::uint64_t sum = static_cast<std::uint64_t>(value) + static_cast<std::uint64_t>(difference);
    switch (base) {
        case DataTag::Integer: return static_cast<std::int8_t>(sum);
        case DataTag::Long: return static_cast<std::int16_t>(sum);
        case DataTag::DoubleLong: return static_cast<std::int32_t>(sum);
        case DataTag::Unsigned: return static_cast<std::uint8_t>(sum);
        case DataTag::LongUnsigned: return static_cast<std::uint16_t>(sum);
        case DataTag::DoubleLongUnsigned: return static_cast<std::uint32_t>(sum);
        default: return static_cast<std::int64_t>(sum);
    }
}

}  // namespace

ColumnFiller::ColumnFiller(const ProfileOptions& options) : options_(options), clock_(options.assumedDeviation) {}

void ColumnFiller::restart() {
    clear();
    for (Last& last : last_) last.tag = DataTag::NullData;
    lastTime_.reset();
}

void ColumnFiller::clear() {
    batch.rows_ = 0;
    batch.octets_.clear();
}

void ColumnFiller::grow(std::size_t rows) {
    const std::size_t size = batch.columns_.empty() ? 0 : batch.columns_.front().tags.size();
    if (rows <= size) return;
    const std::size_t larger = std::max({rows, 2 * size, std::size_t{16}});
    for (ColumnBatch::Column& column : batch.columns_) {
        column.tags.resize(larger);
        column.origins.resize(larger);
        column.numbers.resize(larger);
    }
    if (!options_.clockColumn) return;
    batch.times_.resize(larger);
    batch.clocks_.resize(larger);
    batch.derived_.resize(larger);
}

Result<void> ColumnFiller::add(const RowShape& shape, BytesView rows, BytesView scratch, std::size_t count, std::uint64_t firstRow) {
    const auto bad = [](Fault fault, DataError code, std::uint64_t row) {
        return fail(fault, Layer::Data, code, static_cast<std::int64_t>(row));
    };
    if (rows.size() / shape.length < count) return bad(Fault::Misuse, DataError::Truncated, firstRow);
    if (batch.columns_.empty()) {
        if (shape.cells.size() > options_.mostColumns) return bad(Fault::Exhausted, DataError::TooManyNodes, shape.cells.size());
        batch.columns_.resize(options_.columns != 0 ? options_.columns : shape.cells.size());
        last_.resize(batch.columns_.size());
    }
    const bool clockInside = !options_.clockColumn || *options_.clockColumn < batch.columns_.size();
    if (shape.cells.size() != batch.columns_.size() || shape.cells.empty() || !clockInside) {
        return bad(Fault::Malformed, DataError::BadRow, firstRow);
    }
    for (std::size_t i = 0; i < shape.cells.size(); ++i) {
        const bool isClock = options_.clockColumn == i;
        if (!isClock && isDelta(shape.cells[i].tag) && !isBase(last_[i].tag))
            return bad(Fault::Malformed, DataError::NoBaseValue, firstRow);
    }
    grow(batch.rows_ + count);
    std::size_t good = count;
    DataError error{};
    if (options_.clockColumn) good = addClocks(shape.cells[*options_.clockColumn], rows.data(), shape.length, count, error);
    for (std::size_t i = 0; i < shape.cells.size() && good > 0; ++i) {
        const ShapeCell& cell = shape.cells[i];
        if (options_.clockColumn != i) addCells(i, cell, cell.rewritten ? scratch.data() : rows.data(), shape.length, good);
    }
    batch.rows_ += good;
    if (good == count) return {};
    return bad(error == DataError::NoTimeBase ? Fault::Unexpected : Fault::Malformed, error, firstRow + good);
}

std::size_t ColumnFiller::addClocks(const ShapeCell& cell, const std::uint8_t* rows, std::size_t stride, std::size_t count,
                                    DataError& error) {
    error = DataError::BadClock;
    if (cell.tag == DataTag::NullData) return deriveClocks(count, error);
    if ((cell.tag != DataTag::OctetString && cell.tag != DataTag::DateTime) || cell.end - cell.value != 12) return 0;
    UtcTime* const times = batch.times_.data() + batch.rows_;
    ClockOctets* const clocks = batch.clocks_.data() + batch.rows_;
    const std::uint8_t* at = rows + cell.value;
    std::size_t row = 0;
    for (; row < count; ++row, at += stride) {
        const auto verdict = clock_.read(at, times[row]);
        if (verdict != ClockReader::Verdict::Good) {
            if (verdict == ClockReader::Verdict::NoTimeBase) error = DataError::NoTimeBase;
            break;
        }
        std::memcpy(clocks[row].data(), at, 12);
    }
    if (row == 0) return 0;
    std::fill_n(batch.derived_.begin() + static_cast<std::ptrdiff_t>(batch.rows_), row, std::uint8_t{0});
    lastTime_ = times[row - 1];
    lastClock_ = clocks[row - 1];
    const auto deviation = static_cast<std::uint16_t>(clock_.deviation());
    lastClock_[9] = static_cast<std::uint8_t>(deviation >> 8);
    lastClock_[10] = static_cast<std::uint8_t>(deviation);
    return row;
}

std::size_t ColumnFiller::deriveClocks(std::size_t count, DataError&) {
    if (!lastTime_ || options_.capturePeriod.count() <= 0 || options_.order == RowOrder::Other) return 0;
    const auto step = options_.order == RowOrder::OldestFirst ? options_.capturePeriod : -options_.capturePeriod;
    for (std::size_t i = batch.rows_; i < batch.rows_ + count; ++i) {
        *lastTime_ += step;
        batch.times_[i] = *lastTime_;
        batch.clocks_[i] = lastClock_;
        batch.derived_[i] = 1;
    }
    return count;
}

void ColumnFiller::addCells(std::size_t index, const ShapeCell& cell, const std::uint8_t* rows, std::size_t stride, std::size_t count) {
    ColumnBatch::Column& column = batch.columns_[index];
    Last& last = last_[index];
    const auto from = static_cast<std::ptrdiff_t>(batch.rows_);
    std::int64_t* const numbers = column.numbers.data() + batch.rows_;
    if (cell.tag == DataTag::NullData) return repeat(index, count);
    if (readNumbers(cell.tag, rows + cell.value, stride, count, numbers)) {
        auto origin = ColumnBatch::Origin::Sent;
        if (isDelta(cell.tag)) {
            origin = ColumnBatch::Origin::Added;
            std::int64_t value = last.number;
            for (std::size_t i = 0; i < count; ++i) numbers[i] = value = sumIn(last.tag, value, numbers[i]);
        } else {
            last.tag = cell.tag;
        }
        last.number = numbers[count - 1];
        std::fill_n(column.tags.begin() + from, count, last.tag);
        std::fill_n(column.origins.begin() + from, count, origin);
        return;
    }
    std::fill_n(column.tags.begin() + from, count, cell.tag);
    std::fill_n(column.origins.begin() + from, count, ColumnBatch::Origin::Sent);
    last.tag = cell.tag;
    addEncoded(index, cell, rows, stride, count);
}

void ColumnFiller::addEncoded(std::size_t index, const ShapeCell& cell, const std::uint8_t* rows, std::size_t stride, std::size_t count) {
    std::int64_t* const numbers = batch.columns_[index].numbers.data() + batch.rows_;
    const std::size_t octets = cell.end - cell.begin;
    const std::uint8_t* at = rows + cell.begin;
    for (std::size_t i = 0; i < count; ++i, at += stride) {
        numbers[i] = static_cast<std::int64_t>(std::uint64_t{batch.octets_.size()} << 32 | (octets + 1));
        batch.octets_.push_back(static_cast<std::uint8_t>(cell.tag));
        append(batch.octets_, BytesView(at, octets));
    }
    const BytesView kept = BytesView(batch.octets_).last(octets + 1);
    last_[index].encoded.assign(kept.begin(), kept.end());
}

void ColumnFiller::repeat(std::size_t index, std::size_t count) {
    ColumnBatch::Column& column = batch.columns_[index];
    const Last& last = last_[index];
    const auto from = static_cast<std::ptrdiff_t>(batch.rows_);
    const bool repeats = options_.nullRule == NullRule::Repeat && last.tag != DataTag::NullData;
    std::int64_t number = last.number;
    if (repeats && !isNumber(last.tag)) {
        number = static_cast<std::int64_t>(std::uint64_t{batch.octets_.size()} << 32 | last.encoded.size());
        append(batch.octets_, last.encoded);
    }
    std::fill_n(column.tags.begin() + from, count, repeats ? last.tag : DataTag::NullData);
    std::fill_n(column.origins.begin() + from, count, repeats ? ColumnBatch::Origin::Repeated : ColumnBatch::Origin::Sent);
    std::fill_n(column.numbers.begin() + from, count, number);
}

}  // namespace ami::dlms
