#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

/// One cell of an encoded row; offsets count from the row's first octet.
struct ShapeCell {
    DataTag tag = DataTag::NullData;
    std::uint32_t begin = 0;  ///< first octet behind the tag
    std::uint32_t value = 0;  ///< first octet of the value, behind length octets
    std::uint32_t end = 0;
    bool rewritten = false;  ///< begin and end count in the parser's scratch: a complex value of a compact-array, with tags
};

/// How one encoded row is laid out. Tags, counts and lengths are fixed octets: where they are the same, everything else is value, so a row
/// that has them in the same places has the same cells in the same places.
struct RowShape {
    std::uint32_t length = 0;
    std::vector<ShapeCell> cells;
    std::vector<std::uint32_t> fixed;  ///< places of the fixed octets, ascending
    bool isRewritten = false;
};

/// A learned shape, ready to be compared eight octets at a time.
class LearnedShape {
public:
    static constexpr std::size_t longest = 4096;
    static constexpr std::size_t mostFixed = 1024;

    static bool canLearn(const RowShape& shape) { return !shape.isRewritten && shape.length <= longest && shape.fixed.size() <= mostFixed; }
    void learn(const RowShape& shape, BytesView row);

    const RowShape& shape() const { return shape_; }
    /// How many rows at the start of @p octets have this shape, one behind the other, at most @p most.
    std::size_t run(BytesView octets, std::size_t most) const;

private:
    struct Check {
        std::uint32_t offset;
        std::uint64_t mask, expected;
    };

    static std::uint64_t load(const std::uint8_t* at) {
        std::uint64_t word;
        std::memcpy(&word, at, sizeof word);
        return word;
    }
    bool fitsWords(const std::uint8_t* row) const {
        std::uint64_t wrong = 0;
        for (const Check& check : checks_) wrong |= (load(row + check.offset) & check.mask) ^ check.expected;
        return wrong == 0;
    }
    bool fitsOctets(const std::uint8_t* row) const {
        for (std::size_t i = 0; i < shape_.fixed.size(); ++i) {
            if (row[shape_.fixed[i]] != expected_[i]) return false;
        }
        return true;
    }

    RowShape shape_;
    Bytes expected_;  ///< value of each fixed octet
    std::vector<Check> checks_;
    std::size_t reach_ = 0;  ///< octets from the row's start that the word checks touch
};

/// Type description of a compact-array, in prefix order. @spec IEC 62056-5-3 9.5 (TypeDescription)
struct TypeNode {
    DataTag tag = DataTag::NullData;
    std::uint32_t count = 0;  ///< elements of an array, members of a structure
    std::uint32_t next = 0;   ///< index of the node behind this subtree
};

/// Takes one encoded row apart: the general way, for rows whose shape is not known yet.
class RowParser {
public:
    enum class Outcome : std::uint8_t { Row, Incomplete, Bad };

    explicit RowParser(const AxdrLimits& limits) : limits_(limits) {}

    /// A structure (or array) of cells with tags.
    Outcome tagged(BytesView octets, RowShape& shape);
    /// Cells without tags, as @p types say; the first node is the row's structure.
    Outcome described(BytesView octets, const std::vector<TypeNode>& types, RowShape& shape);
    /// Reads a TypeDescription from @p octets into @p types; consumed() is behind it.
    Outcome description(BytesView octets, std::vector<TypeNode>& types);

    std::size_t consumed() const { return position_; }
    /// After Incomplete: octets that must be there before another try can get further.
    std::size_t needed() const { return needed_; }
    /// After Bad.
    DataError code() const { return code_; }
    std::int64_t detail() const { return detail_; }
    /// Octets of rewritten cells.
    BytesView scratch() const { return scratch_; }
    /// What the row would take as an ordinary array, in octets.
    std::uint64_t expandedOctets() const { return expanded_; }

private:
    void start(BytesView octets, RowShape* shape);
    bool have(std::size_t count);
    bool refuse(DataError code, std::int64_t detail);
    bool length(std::uint32_t& value);
    void fix(std::size_t from, std::size_t to);
    bool count(std::uint32_t& value);
    bool skip(DataTag tag, std::uint32_t depth);
    bool skipSimple(DataTag tag, std::size_t& value);
    bool skipDescription(std::uint32_t depth);
    bool describe(std::vector<TypeNode>& types, std::uint32_t depth);
    bool rewrite(const std::vector<TypeNode>& types, std::uint32_t index);
    Outcome outcome(bool good) const { return good ? Outcome::Row : code_ == DataError{} ? Outcome::Incomplete : Outcome::Bad; }

    const AxdrLimits limits_;
    BytesView octets_;
    std::size_t position_ = 0;
    std::size_t needed_ = 0;
    std::uint64_t nodes_ = 0;
    std::uint64_t expanded_ = 0;
    DataError code_{};
    std::int64_t detail_ = 0;
    RowShape* shape_ = nullptr;
    Bytes scratch_;
};

}  // namespace ami::dlms
