#include "protocol/dlms/Unit.h"

#include <limits>

namespace ami::dlms {

std::string_view unitSymbol(UnitCode unit) {
    switch (unit) {
    case 1: return "a";
    case 2: return "mo";
    case 3: return "wk";
    case 4: return "d";
    case 5: return "h";
    case 6: return "min";
    case 7: return "s";
    case 8: return "°";
    case 9: return "°C";
    case 10: return "currency";
    case 11: return "m";
    case 12: return "m/s";
    case 13: return "m³";
    case 14: return "m³";
    case 15: return "m³/h";
    case 16: return "m³/h";
    case 17: return "m³/d";
    case 18: return "m³/d";
    case 19: return "l";
    case 20: return "kg";
    case 21: return "N";
    case 22: return "Nm";
    case 23: return "Pa";
    case 24: return "bar";
    case 25: return "J";
    case 26: return "J/h";
    case 27: return "W";
    case 28: return "VA";
    case 29: return "var";
    case 30: return "Wh";
    case 31: return "VAh";
    case 32: return "varh";
    case 33: return "A";
    case 34: return "C";
    case 35: return "V";
    case 36: return "V/m";
    case 37: return "F";
    case 38: return "Ω";
    case 39: return "Ωm";
    case 40: return "Wb";
    case 41: return "T";
    case 42: return "A/m";
    case 43: return "H";
    case 44: return "Hz";
    case 45: return "1/Wh";
    case 46: return "1/varh";
    case 47: return "1/VAh";
    case 48: return "V²h";
    case 49: return "A²h";
    case 50: return "kg/s";
    case 51: return "S";
    case 52: return "K";
    case 53: return "1/V²h";
    case 54: return "1/A²h";
    case 55: return "1/m³";
    case 56: return "%";
    case 57: return "Ah";
    case 60: return "Wh/m³";
    case 61: return "J/m³";
    case 62: return "mol%";
    case 63: return "g/m³";
    case 64: return "Pa·s";
    case 65: return "J/kg";
    case 66: return "g/cm²";
    case 67: return "atm";
    case 70: return "dBm";
    case 71: return "dBµV";
    case 72: return "dB";
    default: return {};
    }
}

std::optional<ScalerUnit> ScalerUnit::fromData(const Data& value) {
    const auto* members = value.list();
    if (value.tag() != DataTag::Structure || members->size() != 2) return std::nullopt;
    const auto scaler = (*members)[0].toInt64();
    const auto unit = (*members)[1].toUint64();
    if (!scaler || *scaler < std::numeric_limits<std::int8_t>::min() || *scaler > std::numeric_limits<std::int8_t>::max()) return std::nullopt;
    if (!unit || *unit > 0xFF) return std::nullopt;
    return ScalerUnit{static_cast<std::int8_t>(*scaler), static_cast<UnitCode>(*unit)};
}

Data ScalerUnit::toData() const { return Data::structure({Data::integer(scaler), Data::enumeration(unit)}); }

}  // namespace ami::dlms
