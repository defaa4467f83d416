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
    case 128: return "in";
    case 129: return "ft";
    case 130: return "lb";
    case 131: return "°F";
    case 132: return "°R";
    case 133: return "in²";
    case 134: return "ft²";
    case 135: return "ac";
    case 136: return "in³";
    case 137: return "ft³";
    case 138: return "ac·ft";
    case 139: return "gal (imp)";
    case 140: return "gal (US)";
    case 141: return "lbf";
    case 142: return "psi";
    case 143: return "lb/ft³";
    case 144: return "lb/(ft·s)";
    case 145: return "ft²/s";
    case 146: return "Btu";
    case 147: return "thm (EC)";
    case 148: return "thm (US)";
    case 149: return "Btu/lb";
    case 150: return "Btu/ft³";
    case 151: return "ft³";
    case 152: return "ft/s";
    case 153: return "ft³/s";
    case 154: return "ft³/min";
    case 155: return "ft³/h";
    case 156: return "ft³/d";
    case 157: return "ac·ft/s";
    case 158: return "ac·ft/min";
    case 159: return "ac·ft/h";
    case 160: return "ac·ft/d";
    case 161: return "gal (imp)";
    case 162: return "gal (imp)/s";
    case 163: return "gal (imp)/min";
    case 164: return "gal (imp)/h";
    case 165: return "gal (imp)/d";
    case 166: return "gal (US)";
    case 167: return "gal (US)/s";
    case 168: return "gal (US)/min";
    case 169: return "gal (US)/h";
    case 170: return "gal (US)/d";
    case 171: return "Btu/s";
    case 172: return "Btu/min";
    case 173: return "Btu/h";
    case 174: return "Btu/d";
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
