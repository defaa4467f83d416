#include "protocol/dlms/Axdr.h"

#include "protocol/dlms/AxdrScalar.h"

namespace ami::dlms {

namespace {

/// Depth-limited decoder. Every element that a list announces is owed until it is decoded; as each needs at least one octet, a
/// count that the rest of the input cannot pay is refused before anything is reserved for it.
class Decoder {
public:
    Decoder(ByteReader& reader, const AxdrLimits& limits) : reader_(reader), limits_(limits) {}

    bool run(Data& value) {
        if (limits_.nodes == 0) return refuse(DataError::TooManyNodes, 1);
        nodes_ = 1;
        return decode(value, 0);
    }

    Unexpected failure() const {
        const bool limit = code_ == DataError::TooDeep || code_ == DataError::TooManyNodes;
        return fail(limit ? Fault::Exhausted : Fault::Malformed, Layer::Data, code_, detail_);
    }

private:
    bool refuse(DataError code, std::int64_t detail) {
        code_ = code;
        detail_ = detail;
        return false;
    }

    bool settle(AxdrRead read) {
        if (read == AxdrRead::Good) return true;
        if (read == AxdrRead::Unknown) return refuse(DataError::BadLength, static_cast<std::int64_t>(reader_.position()));
        return refuse(DataError::Truncated, static_cast<std::int64_t>(reader_.position() + reader_.remaining()));
    }

    bool list(Data& value, DataTag tag, std::uint32_t depth) {
        if (depth >= limits_.depth) return refuse(DataError::TooDeep, depth + 1);
        std::uint32_t count = 0;
        if (!settle(readLength(reader_, count))) return false;
        if (owed_ + count > reader_.remaining()) return refuse(DataError::BadLength, count);
        if (nodes_ + count > limits_.nodes) return refuse(DataError::TooManyNodes, static_cast<std::int64_t>(nodes_ + count));
        owed_ += count;
        nodes_ += count;
        DataList& elements = value.emplace<DataList>(tag);
        elements.resize(count);
        for (Data& element : elements) {
            --owed_;
            if (!decode(element, depth + 1)) return false;
        }
        return true;
    }

    bool compactArray(Data& value, std::uint32_t depth) {
        const BytesView before = reader_.rest();
        if (!typeDescription(depth)) return false;
        const BytesView description = before.first(before.size() - reader_.remaining());
        std::uint32_t count = 0;
        if (!settle(readLength(reader_, count))) return false;
        const auto contents = reader_.take(count);
        if (!contents) return settle(AxdrRead::Incomplete);
        value = Data::compactArray({Bytes(description.begin(), description.end()), Bytes(contents->begin(), contents->end())});
        return true;
    }

    /// Passes over one TypeDescription. @spec IEC 62056-5-3 9.5 (TypeDescription)
    bool typeDescription(std::uint32_t depth) {
        const auto octet = reader_.u8();
        if (!octet) return settle(AxdrRead::Incomplete);
        const auto tag = static_cast<DataTag>(*octet);
        if (isSimple(tag)) return true;
        if (tag != DataTag::Array && tag != DataTag::Structure) return refuse(DataError::UnknownTag, *octet);
        if (depth >= limits_.depth) return refuse(DataError::TooDeep, depth + 1);
        if (tag == DataTag::Array) return settle(reader_.u16() ? AxdrRead::Good : AxdrRead::Incomplete) && typeDescription(depth + 1);
        std::uint32_t count = 0;
        if (!settle(readLength(reader_, count))) return false;
        if (count > reader_.remaining()) return refuse(DataError::BadLength, count);
        for (std::uint32_t i = 0; i < count; ++i) {
            if (!typeDescription(depth + 1)) return false;
        }
        return true;
    }

    bool decode(Data& value, std::uint32_t depth) {
        const auto octet = reader_.u8();
        if (!octet) return settle(AxdrRead::Incomplete);
        const auto tag = static_cast<DataTag>(*octet);
        if (tag == DataTag::Array || tag == DataTag::Structure) return list(value, tag, depth);
        if (tag == DataTag::CompactArray) return compactArray(value, depth);
        if (!isSimple(tag)) return refuse(DataError::UnknownTag, *octet);
        return settle(readSimple(value, tag, reader_));
    }

    ByteReader& reader_;
    const AxdrLimits limits_;
    std::uint64_t nodes_ = 0;
    std::uint64_t owed_ = 0;
    DataError code_ = DataError::Truncated;
    std::int64_t detail_ = 0;
};

}  // namespace

Result<Data> decodeData(ByteReader& reader, const AxdrLimits& limits) {
    Data value;
    Decoder decoder(reader, limits);
    if (!decoder.run(value)) return decoder.failure();
    return value;
}

Result<Data> decodeData(BytesView bytes, const AxdrLimits& limits) {
    ByteReader reader(bytes);
    auto value = decodeData(reader, limits);
    if (value && !reader.atEnd()) {
        return fail(Fault::Malformed, Layer::Data, DataError::TrailingBytes, static_cast<std::int64_t>(reader.remaining()));
    }
    return value;
}

std::optional<std::uint32_t> decodeLength(ByteReader& reader) {
    std::uint32_t length = 0;
    ByteReader ahead = reader;
    if (readLength(ahead, length) != AxdrRead::Good) return std::nullopt;
    reader = ahead;
    return length;
}

}  // namespace ami::dlms
