#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "app/Now.h"
#include "app/link/MeterLink.h"
#include "protocol/base/Decimal.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Unit.h"

namespace ami::app {

inline constexpr dlms::AttributeRef clockTime{dlms::cls::clock, dlms::Obis(0, 0, 1, 0, 0), 2};

/// The value, or nothing where the meter refused it.
const dlms::Data* valueOf(const dlms::GetResult& result);

/// Values of several attributes in as few requests as the meter allows; nullptr-safe: see valueOf().
Result<std::vector<dlms::GetResult>> readAll(MeterLink& link, const std::vector<dlms::AttributeRef>& attributes);

/// Text for people: printable text as it is, other octets in hexadecimal, numbers in digits. Blanks and zero octets at the ends are left
/// out.
std::string textOf(const dlms::Data& value);

/// Where the scaler_unit of a register's value stands; nothing for classes that have none. @spec IEC 62056-6-2 4.3.2 to 4.3.4
std::optional<std::int8_t> scalerAttribute(dlms::ClassId classId, std::int8_t valueAttribute);

/// Exact sum; nothing when it does not fit 64 bits.
std::optional<Decimal> sum(const Decimal& a, const Decimal& b);
Decimal negated(const Decimal& value);

/// Meter minus laptop, when @p value is a clock's time with a known deviation. The meter's answer counts for the middle of the exchange.
std::optional<std::chrono::milliseconds> clockDrift(const dlms::Data& value, UtcTime asked, UtcTime answered);

}  // namespace ami::app
