#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "protocol/base/Decimal.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Unit.h"
#include "protocol/mdms/Reading.h"

/// Validation, estimation and editing: what stands between the raw values (initial measurement data) and the final ones. Nothing here
/// knows a database or a clock.
namespace ami::app {

/// The names are those that MDM teams know from Oracle Utilities MDM.
enum class VeeRule : std::uint8_t {
    DuplicateImd = 0,
    FinalMeasurementReplacement = 1,
    IntervalSize = 2,
    MissingQuantity = 3,
    NegativeConsumption = 4,
    IntervalSpike = 5,
    SumCheck = 6,
    UnitOfMeasure = 7,
};
inline constexpr std::array veeRules{VeeRule::DuplicateImd,
                                     VeeRule::FinalMeasurementReplacement,
                                     VeeRule::IntervalSize,
                                     VeeRule::MissingQuantity,
                                     VeeRule::NegativeConsumption,
                                     VeeRule::IntervalSpike,
                                     VeeRule::SumCheck,
                                     VeeRule::UnitOfMeasure};
/// "Interval Spike"
const char* name(VeeRule rule);

/// Info is counted; Issue makes the value doubtful until a person looks; Terminate keeps the value out of the final ones.
enum class VeeSeverity : std::uint8_t { Info = 0, Issue = 1, Terminate = 2 };
const char* name(VeeSeverity severity);
std::optional<VeeSeverity> veeSeverityFromName(std::string_view text);

enum class VeeStatus : std::uint8_t { Valid = 0, Issue = 1, Estimated = 2 };
const char* name(VeeStatus status);

/// What the values of a series are.
enum class VeeQuantity : std::uint8_t {
    Delta = 0,       ///< consumption of each interval
    Cumulative = 1,  ///< a dial reading; consumption is the difference of neighbours
    Momentary = 2,   ///< neither is a quantity: a voltage, a power
};
VeeQuantity veeQuantityOf(const dlms::Obis& obis, mdms::ReadingKind kind);

/// One raw value that was offered for a key; the first of a key has the smallest id.
struct VeeOffer {
    std::uint64_t id = 0;
    UtcTime time{};
    Decimal value;
    dlms::UnitCode unit = dlms::noUnit;
    mdms::Quality quality = mdms::Quality::Valid;
};

/// A dial reading of the register that counts what the intervals of a series add up to.
struct VeeDial {
    UtcTime time{};
    Decimal value;
    dlms::UnitCode unit = dlms::noUnit;
};

struct VeeSeries {
    std::chrono::seconds interval{0};  ///< 0 for registers that stand outside a profile
    VeeQuantity quantity = VeeQuantity::Delta;
    std::optional<dlms::UnitCode> unit;  ///< what the series is measured in; nothing: the unit of the first offer
    std::vector<VeeOffer> offers;        ///< in any order
    std::vector<VeeDial> dials;          ///< in any order; none: there is nothing to compare with
};

/// What a rule said of one interval.
struct VeeException {
    UtcTime time{};  ///< end of the interval; the first missing one of a gap; the later dial of a sum
    VeeRule rule = VeeRule::DuplicateImd;
    VeeSeverity severity = VeeSeverity::Info;
    std::uint8_t pass = 1;                                 ///< 1 over measured values, 2 with estimated ones
    std::uint64_t offer = 0;                               ///< the value it is about; 0 for a gap, a sum or an estimated value
    std::vector<std::pair<std::string, Decimal>> numbers;  ///< what the decision stands on, in a fixed order
    friend bool operator==(const VeeException&, const VeeException&) = default;
};

struct VeeFinal {
    UtcTime time{};
    Decimal value;
    dlms::UnitCode unit = dlms::noUnit;
    mdms::Quality quality = mdms::Quality::Valid;
    VeeStatus status = VeeStatus::Valid;
    std::uint64_t offer = 0;  ///< the raw value it is; 0 when it is estimated
    friend bool operator==(const VeeFinal&, const VeeFinal&) = default;
};

struct VeeResult {
    std::vector<VeeException> exceptions;  ///< by time, rule, pass, offer
    std::vector<VeeFinal> finals;          ///< by time, one of a time
};

/// Why a final value is another one than before.
enum class VeeReason : std::uint8_t { First = 0, Replaced = 1, Measured = 2, Estimated = 3, Withdrawn = 4, Judged = 5 };
const char* name(VeeReason reason);

struct VeeChange {
    UtcTime time{};
    std::optional<VeeFinal> before;
    std::optional<VeeFinal> after;
    VeeReason reason = VeeReason::First;
};

/// What must be done to make @p before (both by time) into @p after. First values are changes too.
std::vector<VeeChange> veeChanges(const std::vector<VeeFinal>& before, const std::vector<VeeFinal>& after);

}  // namespace ami::app
