#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/iec62056_21/Message.h"

namespace ami::iec62056_21 {

/// In what a readout departs from the standard. Strict mode makes an error of the first one; its code is base + the enumerator's value,
/// its detail the offset of the octet in the text.
enum class ReadoutDeviation : std::uint8_t {
    AddressTooLong,      ///< more than 16 characters
    ValueTooLong,        ///< more than the limit of the mode
    UnitTooLong,         ///< more than 16 characters
    LineTooLong,         ///< more than 78 characters without CR LF
    ForbiddenCharacter,  ///< a control character, or one of / ! where it may not stand
    BareLineEnd,         ///< CR or LF alone
    TextOutside,         ///< characters that belong to no data set
    EmptyLine,
    NoEndMark,     ///< no "!" line in front of the end
    TextAfterEnd,  ///< something between the "!" line and the end
    NoBlockCheck,  ///< the block check character never came
    NoFrame,       ///< neither STX nor ETX, where the mode has them
};

/// Codes of Layer::Iec62056_21 for telegrams; SignOnError has those below, DialogueError those above.
enum class ReadoutError : std::uint16_t {
    BlockCheckDiffers = 20,  ///< detail: computed << 8 | received
    EndMisplaced,            ///< ETX stands inside a line, a data set or before the "!"; detail: offset
    Unclosed,                ///< a data set without its closing bracket; detail: offset
    TooMany,                 ///< more data sets than the limits allow
    TooLarge,                ///< detail: octets
    BadBlock,                ///< SOH or STX is followed by what is no message; detail: octets
    Deviates = 40,           ///< strict: 40 + ReadoutDeviation
};
inline constexpr std::uint16_t readoutDeviations = 12;

struct DataValue {
    std::string value;
    std::string unit;
    bool hasUnit = false;  ///< "*" was there
    friend bool operator==(const DataValue&, const DataValue&) = default;
};

/// "1.8.0(0034204.763*kWh)", "P.01(1)(2)(3)", "(1)(2)" (a line that goes on with the values of an earlier address).
struct DataSet {
    std::string address;
    std::vector<DataValue> values;
    std::uint32_t line = 0;  ///< counted from 0
    friend bool operator==(const DataSet&, const DataSet&) = default;
};

struct ReadoutNote {
    ReadoutDeviation deviation{};
    std::size_t offset = 0;  ///< of the first
    std::size_t count = 0;
    friend bool operator==(const ReadoutNote&, const ReadoutNote&) = default;
};

/// @spec IEC 62056-21 6.3.4, 6.5.1; lengths as 6.3.14 gives them
struct ReadoutLimits {
    std::size_t address = 16;
    std::size_t value = 128;  ///< mode C; 32 in the others
    std::size_t unit = 16;
    std::size_t line = 78;
    std::size_t dataSets = 20000;
    std::size_t valuesInSet = 20000;
    bool lenient = true;  ///< deviations are noted; false: the first one is an error
};

struct Readout {
    std::vector<DataSet> dataSets;
    std::vector<ReadoutNote> notes;
    bool checked = false;  ///< a block check character proved it
    std::size_t octets = 0;
    friend bool operator==(const Readout&, const Readout&) = default;

    bool has(ReadoutDeviation deviation) const;
    void note(ReadoutDeviation deviation, std::size_t offset);
    const DataSet* find(std::string_view address) const;
};

/// Data sets of a text without frame: of a programming answer, or the lines of a readout before "!". @p readout takes sets and notes.
Result<void> parseDataSets(std::string_view text, const ReadoutLimits& limits, Readout& readout);

/// The text of a whole readout, "!" line included, without STX, ETX and block check.
Result<Readout> parseReadout(std::string_view text, const ReadoutLimits& limits = {});
/// Block check first, then the text.
Result<Readout> parseReadout(const Block& block, const ReadoutLimits& limits = {});

/// "address(value*unit)(…)", one line a data set with an address; CR LF ends each.
std::string toText(const DataSet& dataSet);
/// Lines, "!", CR LF.
std::string toText(const std::vector<DataSet>& dataSets);

}  // namespace ami::iec62056_21
