#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "protocol/dlms/Data.h"

namespace ami::dlms {

/// COSEM unit code, for example 27 W, 30 Wh, 33 A, 35 V, 44 Hz, 255 no unit. @spec IEC 62056-6-2 Table 4
using UnitCode = std::uint8_t;
inline constexpr UnitCode noUnit = 255;

/// "kWh"-free symbol of the base unit ("Wh"); empty for unknown codes and for a count without unit.
std::string_view unitSymbol(UnitCode unit);

/// scaler_unit of Register, Extended register and Demand register: value × 10^scaler in unit. @spec IEC 62056-6-2 4.3.2
struct ScalerUnit {
    std::int8_t scaler = 0;
    UnitCode unit = noUnit;
    static std::optional<ScalerUnit> fromData(const Data& value);
    Data toData() const;
    friend bool operator==(const ScalerUnit&, const ScalerUnit&) = default;
};

}  // namespace ami::dlms
