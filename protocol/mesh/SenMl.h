#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Decimal.h"
#include "protocol/base/Result.h"
#include "protocol/base/Time.h"

/// Sensor Measurement Lists. @spec RFC 8428
namespace ami::mesh {

namespace limits {
inline constexpr std::size_t senMlOctets = 1024 * 1024;
inline constexpr std::size_t senMlRecords = 10'000;
inline constexpr unsigned senMlDepth = 16;         ///< of values under labels that nobody knows
inline constexpr std::size_t senMlText = 1024;     ///< octets of a resolved name
}  // namespace limits

/// Codes of Layer::Mesh.
enum class SenMlError : std::uint16_t {
    Json = 1,        ///< not JSON; detail: octet offset
    Cbor,            ///< not CBOR, or octets behind the pack; detail: octet offset
    NotAPack,        ///< no array of records; detail: record
    TooLarge,        ///< more octets than the limits allow; detail: octets
    TooMany,         ///< more records than the limits allow
    TooDeep,         ///< nested deeper than the limits allow
    Field,           ///< a known label twice in a record, or with a value of the wrong type; detail: record
    Version,         ///< bver above 10, or not the same in all records; detail: record
    MustUnderstand,  ///< a label that ends with "_" is not known; detail: record
    Name,            ///< the resolved name is empty, too long, or has characters that are not allowed; detail: record
    ValueMissing,    ///< a record with a name of its own has neither value nor sum; detail: record
    TwoValues,       ///< more than one of v, vs, vb, vd; detail: record
    Number,          ///< a number, or the sum of a base and a number, leaves 64 bits; detail: record
};
const char* name(SenMlError error);

/// A record with its base values applied: every name is whole, every number is exact.
struct SenMlRecord {
    std::string name;
    std::string unit;                              ///< empty when none is given
    std::variant<std::monostate, Decimal, std::string, bool, Bytes> value;
    std::optional<Decimal> sum;
    std::optional<Decimal> time;                   ///< seconds, base time added; nothing when neither t nor bt is there
    std::optional<Decimal> updateTime;
    friend bool operator==(const SenMlRecord&, const SenMlRecord&) = default;
};

/// application/senml+json (content format 110). Untrusted octets, within the limits. Errors are Malformed, or Exhausted for TooLarge,
/// TooMany and TooDeep. Members under labels that nobody knows are passed over, records of base values alone give no record.
Result<std::vector<SenMlRecord>> decodeSenMlJson(BytesView octets);
/// application/senml+cbor (content format 112): the same, with decimal fractions (tag 4) and floats of 16, 32 and 64 bits.
Result<std::vector<SenMlRecord>> decodeSenMlCbor(BytesView octets);
/// Where what devices send leaves RFC 8428.
enum class SenMlHabit : std::uint8_t {
    SlashName,   ///< a name that begins with "/", as LwM2M has it; RFC 8428 4.5.1 wants a letter or digit there
    ObjectLink,  ///< LwM2M's label "vlo"
    NoName,      ///< neither a name nor a base name
    NoValue,     ///< a name without a value or a sum
};
/// One of them, where it was found first. @spec OMA LightweightM2M 1.1 7.4.4 for the first two
struct SenMlDeviation {
    SenMlHabit habit{};
    std::int64_t record = 0;   ///< from 0
    std::size_t count = 1;     ///< records that do it
    bool isLwm2m() const { return habit == SenMlHabit::SlashName || habit == SenMlHabit::ObjectLink; }
    friend bool operator==(const SenMlDeviation&, const SenMlDeviation&) = default;
};
/// The same for what devices really send: LwM2M's names that begin with "/" and its object links (vlo, as text), records without a name or a
/// value. @p deviations, when there, gets what of that was met, each habit once.
Result<std::vector<SenMlRecord>> decodeLenientSenMlJson(BytesView octets, std::vector<SenMlDeviation>* deviations = nullptr);
Result<std::vector<SenMlRecord>> decodeLenientSenMlCbor(BytesView octets, std::vector<SenMlDeviation>* deviations = nullptr);

/// Whether the time of a record is counted from the instant of reception, so that the same octets mean another instant later: no time, a negative one, or one
/// below 2^28 s. @spec RFC 8428 4.5.3
bool isRelativeSenMlTime(const SenMlRecord& record);
/// The instant of a record: a relative time is counted from @p now, and no time at all is now. Nothing outside the years 1900 to 9999.
std::optional<UtcTime> senMlTime(const SenMlRecord& record, UtcTime now);

/// Exact sum; nothing when it leaves 64 bits.
std::optional<Decimal> addExactly(const Decimal& a, const Decimal& b);

}  // namespace ami::mesh
