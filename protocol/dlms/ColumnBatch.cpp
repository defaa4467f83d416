#include "protocol/dlms/ColumnBatch.h"

#include <bit>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/DateTime.h"

namespace ami::dlms {

namespace {

Data numberData(DataTag tag, std::int64_t number) {
    switch (tag) {
        case DataTag::Boolean: return Data::boolean(number != 0);
        case DataTag::Integer:
        case DataTag::Long:
        case DataTag::DoubleLong:
        case DataTag::Long64: return Data::make(tag, number);
        case DataTag::Float32: return Data::float32(std::bit_cast<float>(static_cast<std::uint32_t>(number)));
        case DataTag::Float64: return Data::float64(std::bit_cast<double>(number));
        default: return Data::make(tag, static_cast<std::uint64_t>(number));
    }
}

}  // namespace

ClockOctets ColumnBatch::clock(std::size_t row) const {
    const ClockOctets& kept = clocks_[row];
    if (!isTimeDerived(row)) return kept;
    const auto deviation = static_cast<std::int16_t>(kept[9] << 8 | kept[10]);
    return DateTime::fromUtc(times_[row], deviation, kept[11]).toBytes();
}

std::optional<Decimal> ColumnBatch::decimal(std::size_t column, std::size_t row) const {
    const DataTag type = tag(column, row);
    const std::int64_t number = columns_[column].numbers[row];
    switch (type) {
        case DataTag::Integer:
        case DataTag::Long:
        case DataTag::DoubleLong:
        case DataTag::Long64: return Decimal(number, 0);
        case DataTag::Unsigned:
        case DataTag::LongUnsigned:
        case DataTag::DoubleLongUnsigned:
        case DataTag::Long64Unsigned:
        case DataTag::Enum: return Decimal::fromUnsigned(static_cast<std::uint64_t>(number), 0);
        case DataTag::Bcd:
        case DataTag::Float32:
        case DataTag::Float64: return numberData(type, number).toDecimal();
        default: return std::nullopt;
    }
}

BytesView ColumnBatch::encoded(std::size_t column, std::size_t row) const {
    const auto place = static_cast<std::uint64_t>(columns_[column].numbers[row]);
    return BytesView(octets_).subspan(place >> 32, place & 0xFFFFFFFF);
}

Data ColumnBatch::cell(std::size_t column, std::size_t row) const {
    const DataTag type = tag(column, row);
    if (type == DataTag::NullData) return {};
    if (type == DataTag::DontCare) return Data::make(type, std::monostate());
    if (isNumber(type)) return numberData(type, columns_[column].numbers[row]);
    auto value = decodeData(encoded(column, row));
    return value ? std::move(*value) : Data();
}

}  // namespace ami::dlms
