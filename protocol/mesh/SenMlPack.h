#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "protocol/mesh/SenMl.h"

namespace ami::mesh {

/// Labels of a record; the numbers are those of CBOR. @spec RFC 8428 table 4
enum class SenMlLabel : std::int8_t {
    BaseVersion = -1, BaseName = -2, BaseTime = -3, BaseUnit = -4, BaseValue = -5, BaseSum = -6,
    Name = 0, Unit = 1, Value = 2, StringValue = 3, BooleanValue = 4, Sum = 5, Time = 6, UpdateTime = 7, DataValue = 8,
};
std::optional<SenMlLabel> senMlLabel(std::string_view text);

/// A value as either encoding gives it; monostate is one that no label has (null, a nested value).
using SenMlValue = std::variant<std::monostate, Decimal, std::string, bool, Bytes>;

/// How much of what devices send, but the standard does not allow, is taken.
enum class SenMlReading : std::uint8_t { Strict, Lenient };

/// Applies base values record by record. Either decoder tells it what it finds.
class SenMlPack {
public:
    explicit SenMlPack(SenMlReading reading = SenMlReading::Strict) : reading_(reading) {}
    /// The label of a text; in a lenient pack also that of an object link.
    std::optional<SenMlLabel> label(std::string_view text);
    Result<void> beginRecord();
    Result<void> field(SenMlLabel label, SenMlValue value);
    /// A label that nobody knows.
    Result<void> unknown(std::string_view label);
    Result<void> endRecord();
    std::vector<SenMlRecord> take() { return std::move(records_); }
    /// What a lenient pack took that a strict one does not.
    const std::vector<SenMlDeviation>& deviations() const { return deviations_; }

    template <typename Code>
    Unexpected failed(Code code) const {
        return fail(Fault::Malformed, Layer::Mesh, code, record_ - 1);
    }

private:
    static constexpr std::size_t slots = 15;
    static constexpr std::size_t slot(SenMlLabel label) { return static_cast<std::size_t>(static_cast<int>(label) + 6); }
    const SenMlValue* own(SenMlLabel label) const { return given_[slot(label)] ? &*given_[slot(label)] : nullptr; }
    const Decimal* number(SenMlLabel label) const { return own(label) ? std::get_if<Decimal>(own(label)) : nullptr; }
    const std::string* text(SenMlLabel label) const { return own(label) ? std::get_if<std::string>(own(label)) : nullptr; }
    Result<void> takeBases();
    std::optional<Decimal> withBase(SenMlLabel label, const std::optional<Decimal>& base) const;

    void note(SenMlHabit habit);

    SenMlReading reading_;
    std::vector<SenMlDeviation> deviations_;
    std::int64_t record_ = 0;  ///< records begun
    std::optional<SenMlValue> given_[slots];
    std::string baseName_, baseUnit_;
    std::optional<Decimal> baseTime_, baseValue_, baseSum_, version_;
    std::vector<SenMlRecord> records_;
};

}  // namespace ami::mesh
