#include <algorithm>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/AxdrScalar.h"

namespace ami::dlms {

namespace {

constexpr std::uint64_t largestFactor = 32;
constexpr std::uint64_t largestExpansion = 16u << 20;

/// TypeDescription in prefix order.
struct TypeNode {
    DataTag tag = DataTag::NullData;
    std::uint32_t count = 0;  ///< elements of an array, members of a structure
    std::uint32_t next = 0;   ///< index of the node behind this subtree
};

/// Counts what the elements would take as an ordinary array, so that a few octets of description cannot ask for gigabytes.
class Expander {
public:
    Expander(const CompactArray& compact, const AxdrLimits& limits)
        : description_(compact.typeDescription), contents_(compact.contents), limits_(limits),
          budget_(std::min(largestExpansion, largestFactor * (compact.typeDescription.size() + compact.contents.size()))) {}

    Result<Data> run() {
        if (!describe(1) || !description_.atEnd()) return failure();
        DataList elements;
        while (!contents_.atEnd()) {
            const std::size_t before = contents_.position();
            Data element;
            if (!expand(element, 0)) return failure();
            if (contents_.position() == before) return failure();
            elements.push_back(std::move(element));
        }
        return Data::array(std::move(elements));
    }

private:
    Unexpected failure() const {
        const bool limit = code_ == DataError::TooDeep || code_ == DataError::TooManyNodes;
        return fail(limit ? Fault::Exhausted : Fault::Malformed, Layer::Data, code_, detail_);
    }
    bool refuse(DataError code, std::int64_t detail) {
        code_ = code;
        detail_ = detail;
        return false;
    }

    bool describe(std::uint32_t depth) {
        const auto octet = description_.u8();
        if (!octet) return false;
        const std::size_t self = types_.size();
        if (self >= limits_.nodes) return refuse(DataError::TooManyNodes, limits_.nodes);
        types_.push_back({static_cast<DataTag>(*octet), 0, 0});
        std::uint32_t members = 0;
        if (types_[self].tag == DataTag::Array) {
            const auto count = description_.u16();
            if (!count) return false;
            types_[self].count = *count;
            members = 1;
        } else if (types_[self].tag == DataTag::Structure) {
            if (readLength(description_, members) != AxdrRead::Good || members > description_.remaining()) return false;
            types_[self].count = members;
        } else if (!isSimple(types_[self].tag)) {
            return refuse(DataError::UnknownTag, *octet);
        }
        if (members != 0 && depth >= limits_.depth) return refuse(DataError::TooDeep, depth + 1);
        for (std::uint32_t i = 0; i < members; ++i) {
            if (!describe(depth + 1)) return false;
        }
        types_[self].next = static_cast<std::uint32_t>(types_.size());
        return true;
    }

    bool pay(std::uint64_t octets) {
        spent_ += octets;
        if (++nodes_ > limits_.nodes) return refuse(DataError::TooManyNodes, static_cast<std::int64_t>(nodes_));
        if (spent_ > budget_) return refuse(DataError::TooManyNodes, static_cast<std::int64_t>(spent_));
        return true;
    }

    bool expand(Data& value, std::uint32_t index) {
        const TypeNode type = types_[index];
        if (type.tag != DataTag::Array && type.tag != DataTag::Structure) {
            const std::size_t before = contents_.position();
            if (readSimple(value, type.tag, contents_) != AxdrRead::Good) return false;
            return pay(1 + contents_.position() - before);
        }
        if (!pay(2)) return false;
        if (spent_ + type.count > budget_) return refuse(DataError::TooManyNodes, static_cast<std::int64_t>(spent_ + type.count));
        DataList elements(type.count);
        std::uint32_t member = index + 1;
        for (Data& element : elements) {
            if (!expand(element, member)) return false;
            if (type.tag == DataTag::Structure) member = types_[member].next;
        }
        value = Data::make(type.tag, std::move(elements));
        return true;
    }

    ByteReader description_;
    ByteReader contents_;
    const AxdrLimits limits_;
    const std::uint64_t budget_;
    std::vector<TypeNode> types_;
    std::uint64_t spent_ = 0;
    std::uint64_t nodes_ = 0;
    DataError code_ = DataError::BadTypeDescription;
    std::int64_t detail_ = 0;
};

}  // namespace

Result<Data> expandCompactArray(const CompactArray& compact, const AxdrLimits& limits) { return Expander(compact, limits).run(); }

}  // namespace ami::dlms
