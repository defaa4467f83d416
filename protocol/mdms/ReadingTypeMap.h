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

/// One entry of the Units of measure entry table. @spec ANSI C12.19 Table 12, UOM_ENTRY_BFLD
struct C1219Unit {
    std::uint8_t idCode = 0;       ///< 0 W, 1 var, 2 VA, 8 V, 12 A, 24 power factor, 33 Hz …
    std::uint8_t timeBase = 0;     ///< 0 dial reading, 1 sampled, 2 over a period, 3 and 4 demand, 5 quantity of an interval …
    int multiplier = 0;            ///< power of ten: 0, 2, 3, 6, 9, -2, -3 or -6
    std::uint8_t quadrants = 0;    ///< bit 0 is quadrant 1
    bool net = false;              ///< forward minus reverse; else their sum
    std::uint8_t segmentation = 0; ///< 0 all phases, 5 A to neutral, 6 B, 7 C …
    bool harmonic = false;
    bool nonStandard = false;      ///< the meter says that the entry does not follow the standard
    friend bool operator==(const C1219Unit&, const C1219Unit&) = default;

    static C1219Unit fromBits(std::uint32_t bits);
    std::uint32_t bits() const;
};

/// A register of a C12.19 meter: the unit of its source, where it stands (ST23 tiers, ST64 profile) and how long its interval is.
struct C1219Register {
    C1219Unit unit;
    std::uint8_t tier = 0;               ///< 0 the total, else the tier of ST23
    ReadingKind kind = ReadingKind::Register;
    std::chrono::seconds interval{0};    ///< of ST61; 0 outside a profile
};

enum class MapCause : std::uint8_t {
    Json,          ///< not JSON, or not an object with a list "types"
    Periods,       ///< a member of "periods" is not seconds and a code
    Entry,         ///< not an object with "obis" or "c1219", "kind" and "ref"
    Obis,          ///< not six groups of a number, a range or *
    Unit,          ///< not 0 to 255
    Kind,          ///< not register, interval or instantaneous
    C1219,         ///< a member of "c1219" is missing or out of range
    Ref,           ///< not 18 numbers, or a placeholder that this entry cannot fill
    Twice,         ///< an earlier entry says something else of the same register, unit and kind
};
const char* name(MapCause cause);

struct MapFlaw {
    MapCause cause = MapCause::Json;
    std::size_t entry = 0;  ///< index in "types"
};

/// Registers to ReadingType, from a data file that a utility may edit (resources/obis/reading-types.json). A register that the file does
/// not name exactly (code, unit, kind of reading, capture period) has no ReadingType; none is ever guessed.
class ReadingTypeMap {
public:
    ReadingTypeMap() = default;

    /// Fails with MdmsError::Json or ReadingTypes; @p flaw then says more. @spec docs/sync.md, "Mapping file"
    static Result<ReadingTypeMap> parse(std::string_view json, MapFlaw* flaw = nullptr);

    std::optional<ReadingType> find(const Reading& reading) const;
    std::optional<ReadingType> find(const C1219Register& reg) const;
    std::size_t size() const { return entries_.size() + c1219_.size(); }

private:
    friend class ReadingTypeFile;

    struct Range {
        std::uint8_t lowest = 0;
        std::uint8_t highest = 255;
        bool holds(std::uint8_t value) const { return value >= lowest && value <= highest; }
        friend bool operator==(const Range&, const Range&) = default;
    };
    struct Entry {
        std::array<Range, 6> groups;
        dlms::UnitCode unit = dlms::noUnit;
        ReadingKind kind = ReadingKind::Register;
        std::string ref;
    };
    struct C1219Entry {
        std::uint8_t idCode = 0;
        std::uint8_t timeBase = 0;
        std::uint8_t quadrants = 0;
        bool net = false;
        std::uint8_t segmentations = 0;  ///< bit n: segmentation n
        ReadingKind kind = ReadingKind::Register;
        std::string ref;
    };
    std::optional<int> periodCode(std::chrono::seconds period) const;

    std::vector<Entry> entries_;
    std::array<std::vector<std::uint32_t>, 256> byUnit_;  ///< indices into entries_, in the order of the file
    std::vector<C1219Entry> c1219_;
    std::vector<std::pair<std::chrono::seconds, int>> periods_;
};

}  // namespace ami::mdms
