#include "protocol/dlms/RowShape.h"

#include <algorithm>

#include "protocol/dlms/AxdrScalar.h"

namespace ami::dlms {

namespace {

/// Octets of a value without its tag; 0 for texts and bit-strings, whose length stands before them.
constexpr std::size_t fixedSize(DataTag tag) {
    switch (tag) {
        case DataTag::Boolean:
        case DataTag::Bcd:
        case DataTag::Integer:
        case DataTag::Unsigned:
        case DataTag::Enum:
        case DataTag::DeltaInteger:
        case DataTag::DeltaUnsigned: return 1;
        case DataTag::Long:
        case DataTag::LongUnsigned:
        case DataTag::DeltaLong:
        case DataTag::DeltaLongUnsigned: return 2;
        case DataTag::DoubleLong:
        case DataTag::DoubleLongUnsigned:
        case DataTag::Float32:
        case DataTag::Time:
        case DataTag::DeltaDoubleLong:
        case DataTag::DeltaDoubleLongUnsigned: return 4;
        case DataTag::Date: return 5;
        case DataTag::Long64:
        case DataTag::Long64Unsigned:
        case DataTag::Float64: return 8;
        case DataTag::DateTime: return 12;
        default: return 0;
    }
}

}  // namespace

void LearnedShape::learn(const RowShape& shape, BytesView row) {
    shape_ = shape;
    expected_.clear();
    checks_.clear();
    reach_ = 0;
    for (const std::uint32_t place : shape.fixed) expected_.push_back(row[place]);
    for (std::size_t i = 0; i < shape.fixed.size();) {
        const std::uint32_t offset = shape.fixed[i];
        std::uint8_t mask[8] = {}, value[8] = {};
        for (; i < shape.fixed.size() && shape.fixed[i] < offset + 8; ++i) {
            mask[shape.fixed[i] - offset] = 0xFF;
            value[shape.fixed[i] - offset] = expected_[i];
        }
        checks_.push_back({offset, load(mask), load(value)});
        reach_ = std::size_t{offset} + 8;
    }
}

std::size_t LearnedShape::run(BytesView octets, std::size_t most) const {
    constexpr std::size_t tile = 64;
    const std::size_t length = shape_.length;
    if (octets.size() < length) return 0;
    most = std::min(most, octets.size() / length);
    // Words may reach over the last rows' ends; rows that are too near the end of the octets are compared one octet at a time.
    const std::size_t wide = octets.size() < reach_ ? 0 : std::min(most, (octets.size() - reach_) / length + 1);
    const std::uint8_t* const first = octets.data();
    std::size_t row = 0;
    while (row < wide) {
        const std::size_t end = std::min(row + tile, wide);
        std::uint64_t wrong = 0;
        for (const Check& check : checks_) {
            const std::uint8_t* at = first + row * length + check.offset;
            for (std::size_t i = row; i < end; ++i, at += length) wrong |= (load(at) & check.mask) ^ check.expected;
        }
        if (wrong != 0) {
            while (fitsWords(first + row * length)) ++row;
            return row;
        }
        row = end;
    }
    while (row < most && fitsOctets(first + row * length)) ++row;
    return row;
}

// ---- the general way

void RowParser::start(BytesView octets, RowShape* shape) {
    octets_ = octets;
    position_ = needed_ = 0;
    nodes_ = expanded_ = 0;
    code_ = {};
    detail_ = 0;
    shape_ = shape;
    scratch_.clear();
    if (!shape) return;
    shape->length = 0;
    shape->cells.clear();
    shape->fixed.clear();
    shape->isRewritten = false;
}

bool RowParser::have(std::size_t count) {
    if (count <= octets_.size() - position_) return true;
    needed_ = position_ + count;
    return false;
}

bool RowParser::refuse(DataError code, std::int64_t detail) {
    code_ = code;
    detail_ = detail;
    return false;
}

void RowParser::fix(std::size_t from, std::size_t to) {
    if (!shape_ || shape_->fixed.size() > LearnedShape::mostFixed) return;
    for (; from < to; ++from) shape_->fixed.push_back(static_cast<std::uint32_t>(from));
}

bool RowParser::length(std::uint32_t& value) {
    ByteReader reader(octets_.subspan(position_));
    const std::size_t from = position_;
    switch (readLength(reader, value)) {
        case AxdrRead::Good: break;
        case AxdrRead::Incomplete: needed_ = octets_.size() + 1; return false;
        case AxdrRead::Unknown: return refuse(DataError::BadLength, octets_[position_]);
    }
    position_ += reader.position();
    fix(from, position_);
    return true;
}

/// Elements of a list; each is a node, and needs an octet of its own or of its description.
bool RowParser::count(std::uint32_t& value) {
    if (!length(value)) return false;
    nodes_ += value;
    return nodes_ <= limits_.nodes || refuse(DataError::TooManyNodes, static_cast<std::int64_t>(nodes_));
}

static_assert(true);
bool RowParser::skipSimple(DataTag tag, std::size_t& value) {
    value = position_;
    if (tag == DataTag::NullData || tag == DataTag::DontCare) return true;
    std::size_t octets = fixedSize(tag);
    if (octets == 0) {
        std::uint32_t announced = 0;
        if (!length(announced)) return false;
        octets = tag == DataTag::BitString ? (std::size_t{announced} + 7) / 8 : announced;
        value = position_;
    }
    if (!have(octets)) return false;
    position_ += octets;
    return true;
}

bool RowParser::skip(DataTag tag, std::uint32_t depth) {
    std::size_t value = 0;
    if (isSimple(tag)) return skipSimple(tag, value);
    if (tag == DataTag::CompactArray) {
        std::uint32_t contents = 0;
        if (!skipDescription(depth) || !length(contents) || !have(contents)) return false;
        position_ += contents;
        return true;
    }
    if (tag != DataTag::Array && tag != DataTag::Structure) return refuse(DataError::UnknownTag, static_cast<std::int64_t>(tag));
    if (depth >= limits_.depth) return refuse(DataError::TooDeep, depth + 1);
    std::uint32_t left = 0;
    if (!count(left)) return false;
    for (; left > 0; --left) {
        if (!have(1)) return false;
        const auto inner = static_cast<DataTag>(octets_[position_]);
        fix(position_, position_ + 1);
        ++position_;
        if (!skip(inner, depth + 1)) return false;
    }
    return true;
}

bool RowParser::skipDescription(std::uint32_t depth) {
    if (!have(1)) return false;
    const auto tag = static_cast<DataTag>(octets_[position_]);
    fix(position_, position_ + 1);
    ++position_;
    if (isSimple(tag)) return true;
    if (tag != DataTag::Array && tag != DataTag::Structure) return refuse(DataError::UnknownTag, static_cast<std::int64_t>(tag));
    if (depth >= limits_.depth) return refuse(DataError::TooDeep, depth + 1);
    if (tag == DataTag::Array) {
        if (!have(2)) return false;
        fix(position_, position_ + 2);
        position_ += 2;
        return skipDescription(depth + 1);
    }
    std::uint32_t members = 0;
    if (!length(members)) return false;
    for (; members > 0; --members) {
        if (!skipDescription(depth + 1)) return false;
    }
    return true;
}

RowParser::Outcome RowParser::tagged(BytesView octets, RowShape& shape) {
    start(octets, &shape);
    if (!have(1)) return Outcome::Incomplete;
    const auto tag = static_cast<DataTag>(octets[0]);
    if (tag != DataTag::Structure && tag != DataTag::Array) { return outcome(refuse(DataError::WrongType, octets[0])); }
    position_ = 1;
    fix(0, 1);
    std::uint32_t cells = 0;
    if (!count(cells)) return outcome(false);
    for (std::uint32_t i = 0; i < cells; ++i) {
        if (!have(1)) return Outcome::Incomplete;
        ShapeCell cell;
        cell.tag = static_cast<DataTag>(octets[position_]);
        fix(position_, position_ + 1);
        ++position_;
        cell.begin = static_cast<std::uint32_t>(position_);
        std::size_t value = position_;
        if (!(isSimple(cell.tag) ? skipSimple(cell.tag, value) : skip(cell.tag, 2))) return outcome(false);
        cell.value = static_cast<std::uint32_t>(value);
        cell.end = static_cast<std::uint32_t>(position_);
        shape.cells.push_back(cell);
    }
    shape.length = static_cast<std::uint32_t>(position_);
    return Outcome::Row;
}

// ---- compact-array

RowParser::Outcome RowParser::description(BytesView octets, std::vector<TypeNode>& types) {
    start(octets, nullptr);
    types.clear();
    return outcome(describe(types, 1));
}

bool RowParser::describe(std::vector<TypeNode>& types, std::uint32_t depth) {
    if (!have(1)) return false;
    const std::size_t self = types.size();
    if (self >= limits_.nodes) return refuse(DataError::TooManyNodes, limits_.nodes);
    const auto tag = static_cast<DataTag>(octets_[position_++]);
    types.push_back({tag, 0, 0});
    std::uint32_t members = 0;
    if (tag == DataTag::Array) {
        if (!have(2)) return false;
        types[self].count = static_cast<std::uint32_t>(octets_[position_] << 8 | octets_[position_ + 1]);
        position_ += 2;
        members = 1;
    } else if (tag == DataTag::Structure) {
        if (!length(members)) return false;
        types[self].count = members;
    } else if (!isSimple(tag)) {
        return refuse(DataError::UnknownTag, static_cast<std::int64_t>(tag));
    }
    if (members != 0 && depth >= limits_.depth) return refuse(DataError::TooDeep, depth + 1);
    for (std::uint32_t i = 0; i < members; ++i) {
        if (!describe(types, depth + 1)) return false;
    }
    types[self].next = static_cast<std::uint32_t>(types.size());
    return true;
}

/// Writes a value of a compact-array with its tags into the scratch, the first tag left out.
bool RowParser::rewrite(const std::vector<TypeNode>& types, std::uint32_t index) {
    const TypeNode type = types[index];
    if (++nodes_ > limits_.nodes) return refuse(DataError::TooManyNodes, static_cast<std::int64_t>(nodes_));
    if (type.tag != DataTag::Array && type.tag != DataTag::Structure) {
        std::size_t value = 0;
        const std::size_t from = position_;
        if (!skipSimple(type.tag, value)) return false;
        append(scratch_, octets_.subspan(from, position_ - from));
        expanded_ += 1 + position_ - from;
        return true;
    }
    ByteWriter writer;
    encodeLength(writer, type.count);
    append(scratch_, writer.bytes());
    expanded_ += 2;
    std::uint32_t member = index + 1;
    for (std::uint32_t i = 0; i < type.count; ++i) {
        scratch_.push_back(static_cast<std::uint8_t>(types[member].tag));
        if (!rewrite(types, member)) return false;
        if (type.tag == DataTag::Structure) member = types[member].next;
    }
    return true;
}

RowParser::Outcome RowParser::described(BytesView octets, const std::vector<TypeNode>& types, RowShape& shape) {
    start(octets, &shape);
    expanded_ = 2;
    std::uint32_t member = 1;
    for (std::uint32_t i = 0; i < types[0].count; ++i) {
        const TypeNode& type = types[member];
        ShapeCell cell;
        cell.tag = type.tag;
        if (isSimple(type.tag)) {
            cell.begin = static_cast<std::uint32_t>(position_);
            std::size_t value = position_;
            if (!skipSimple(type.tag, value)) return outcome(false);
            cell.value = static_cast<std::uint32_t>(value);
            cell.end = static_cast<std::uint32_t>(position_);
            expanded_ += 1 + position_ - cell.begin;
        } else {
            cell.begin = cell.value = static_cast<std::uint32_t>(scratch_.size());
            if (!rewrite(types, member)) return outcome(false);
            cell.end = static_cast<std::uint32_t>(scratch_.size());
            cell.rewritten = shape.isRewritten = true;
        }
        shape.cells.push_back(cell);
        if (types[0].tag == DataTag::Structure) member = type.next;
    }
    shape.length = static_cast<std::uint32_t>(position_);
    return Outcome::Row;
}

}  // namespace ami::dlms
