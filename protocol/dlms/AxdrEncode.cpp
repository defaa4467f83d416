#include <bit>

#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

void encodeLength(ByteWriter& writer, std::uint32_t length) {
    if (length < 0x80) return writer.u8(static_cast<std::uint8_t>(length));
    int octets = length > 0xFFFFFF ? 4 : length > 0xFFFF ? 3 : length > 0xFF ? 2 : 1;
    writer.u8(static_cast<std::uint8_t>(0x80 | octets));
    while (octets-- > 0) writer.u8(static_cast<std::uint8_t>(length >> (8 * octets)));
}

namespace {

void encodeInteger(ByteWriter& writer, DataTag tag, std::uint64_t value) {
    switch (tag) {
    case DataTag::Long:
    case DataTag::DeltaLong:
    case DataTag::LongUnsigned:
    case DataTag::DeltaLongUnsigned: return writer.u16(static_cast<std::uint16_t>(value));
    case DataTag::DoubleLong:
    case DataTag::DeltaDoubleLong:
    case DataTag::DoubleLongUnsigned:
    case DataTag::DeltaDoubleLongUnsigned: return writer.u32(static_cast<std::uint32_t>(value));
    case DataTag::Long64:
    case DataTag::Long64Unsigned: return writer.u64(value);
    default: return writer.u8(static_cast<std::uint8_t>(value));
    }
}

struct PayloadEncoder {
    ByteWriter& writer;
    DataTag tag;

    void operator()(std::monostate) const {}
    void operator()(bool value) const { writer.u8(value ? 1 : 0); }
    void operator()(std::int64_t value) const { encodeInteger(writer, tag, static_cast<std::uint64_t>(value)); }
    void operator()(std::uint64_t value) const { encodeInteger(writer, tag, value); }
    void operator()(float value) const { writer.u32(std::bit_cast<std::uint32_t>(value)); }
    void operator()(double value) const { writer.u64(std::bit_cast<std::uint64_t>(value)); }
    void operator()(const Bytes& value) const {
        const bool fixed = tag == DataTag::DateTime || tag == DataTag::Date || tag == DataTag::Time;
        if (!fixed) encodeLength(writer, static_cast<std::uint32_t>(value.size()));
        writer.append(value);
    }
    void operator()(const BitString& value) const {
        encodeLength(writer, value.bits);
        writer.append(value.octets);
    }
    void operator()(const DataList& value) const {
        encodeLength(writer, static_cast<std::uint32_t>(value.size()));
        for (const Data& element : value) encodeData(writer, element);
    }
    void operator()(const CompactArray& value) const {
        writer.append(value.typeDescription);
        encodeLength(writer, static_cast<std::uint32_t>(value.contents.size()));
        writer.append(value.contents);
    }
};

}  // namespace

void encodeData(ByteWriter& writer, const Data& value) {
    writer.u8(static_cast<std::uint8_t>(value.tag()));
    std::visit(PayloadEncoder{writer, value.tag()}, value.payload());
}

Bytes encodeData(const Data& value) {
    ByteWriter writer;
    encodeData(writer, value);
    return writer.take();
}

}  // namespace ami::dlms
