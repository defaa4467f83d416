#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/mdms/Reading.h"

namespace ami::mdms {

/// CIM ReadingType of one register. @spec IEC 61968-9 Annex C
struct ReadingType {
    std::string ref;      ///< 18 numbers with dots
    int multiplier = 0;   ///< power of ten (position 16): the wire value is in 10^multiplier of the unit
    friend bool operator==(const ReadingType&, const ReadingType&) = default;
};

/// Multiplier and unit (positions 16 and 17) of a ref; nothing when it is not 18 numbers or the multiplier is outside -24 to 24.
std::optional<std::pair<int, int>> multiplierAndUnit(std::string_view ref);

/// OBIS → ReadingType, from a data file that a utility may edit (resources/obis/reading-types.json). A register that the file does not
/// name exactly (code, unit, kind of reading, capture period) has no ReadingType; none is ever guessed.
class ReadingTypeMap {
public:
    ReadingTypeMap() = default;

    /// Fails with MdmsError::Json or ReadingTypes. @spec docs/sync.md, "Mapping file"
    static Result<ReadingTypeMap> parse(std::string_view json);

    std::optional<ReadingType> find(const Reading& reading) const;
    std::size_t size() const { return entries_.size(); }

private:
    struct Entry {
        std::array<std::optional<std::uint8_t>, 6> groups;
        dlms::UnitCode unit = dlms::noUnit;
        ReadingKind kind = ReadingKind::Register;
        std::string ref;
    };
    std::vector<Entry> entries_;
    std::vector<std::pair<std::chrono::seconds, int>> periods_;
};

}  // namespace ami::mdms
