#include "protocol/dlms/ObisName.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace ami::dlms {

namespace {

constexpr int any = -1;

/// How value group E is told: not at all, as a number, or as a number that counts from 1.
enum class Number : std::uint8_t { None, AsIs, FromOne };

/// Codes with the value groups C and D and E in [firstE, lastE].
struct Pattern {
    int c;
    int d;
    int firstE;
    int lastE;
    std::string_view text;
    Number number = Number::None;
};

/// A = 0. @spec IEC 62056-6-1 6.1 to 6.3
constexpr std::array abstractCodes{
    Pattern{1, 0, 0, 0, "Clock"},
    Pattern{1, 0, 1, 255, "Clock", Number::FromOne},
    Pattern{1, 1, 0, 255, "UNIX clock"},
    Pattern{1, 2, 0, 255, "High resolution clock"},
    Pattern{2, 0, 0, 255, "Modem configuration"},
    Pattern{2, 1, 0, 255, "Auto connect"},
    Pattern{2, 2, 0, 255, "Auto answer"},
    Pattern{10, 0, 0, 0, "Global meter reset"},
    Pattern{10, 0, 1, 1, "Demand reset and end of billing period scripts"},
    Pattern{10, 0, 100, 100, "Tariffication scripts"},
    Pattern{10, 0, 101, 101, "Test mode activation scripts"},
    Pattern{10, 0, 102, 102, "Normal mode activation scripts"},
    Pattern{10, 0, 103, 103, "Output signal scripts"},
    Pattern{10, 0, 106, 106, "Disconnect control scripts"},
    Pattern{10, 0, 107, 107, "Image activation scripts"},
    Pattern{10, 0, 108, 108, "Push scripts"},
    Pattern{10, 0, 109, 109, "Load profile control scripts"},
    Pattern{10, 0, 0, 255, "Script table", Number::AsIs},
    Pattern{11, 0, 0, 255, "Special days table"},
    Pattern{12, 0, 0, 255, "Schedule"},
    Pattern{13, 0, 0, 255, "Activity calendar"},
    Pattern{14, 0, 0, 255, "Register activation"},
    Pattern{15, 0, 0, 0, "End of billing period schedule"},
    Pattern{15, 0, 1, 1, "Disconnect control schedule"},
    Pattern{15, 0, 2, 2, "Image activation schedule"},
    Pattern{15, 0, 3, 3, "Output control schedule"},
    Pattern{15, 0, 4, 4, "Push schedule"},
    Pattern{15, 0, 5, 255, "Single action schedule", Number::AsIs},
    Pattern{16, 0, 0, 255, "Register monitor", Number::FromOne},
    Pattern{16, 1, 0, 255, "Alarm monitor", Number::FromOne},
    Pattern{17, 0, 0, 255, "Limiter", Number::FromOne},
    Pattern{19, 0, 0, 255, "Account", Number::FromOne},
    Pattern{20, 0, 0, 0, "IEC optical port setup"},
    Pattern{20, 0, 1, 1, "IEC electrical port setup"},
    Pattern{21, 0, 0, 0, "General local port readout"},
    Pattern{21, 0, 1, 1, "General display readout"},
    Pattern{21, 0, 2, 2, "Alternate display readout"},
    Pattern{21, 0, 3, 3, "Service display readout"},
    Pattern{21, 0, 4, 4, "List of configurable meter data"},
    Pattern{21, 0, 5, 255, "Standard readout", Number::AsIs},
    Pattern{22, 0, 0, 255, "IEC HDLC setup"},
    Pattern{23, 0, 0, 255, "IEC twisted pair setup"},
    Pattern{24, 0, 0, 255, "M-Bus slave port setup"},
    Pattern{24, 1, 0, 255, "M-Bus client"},
    Pattern{24, 2, 0, 255, "M-Bus value", Number::AsIs},
    Pattern{24, 3, 0, 255, "M-Bus profile", Number::AsIs},
    Pattern{24, 4, 0, 255, "M-Bus disconnect control"},
    Pattern{24, 5, 0, 255, "M-Bus event log"},
    Pattern{24, 6, 0, 255, "M-Bus master port setup"},
    Pattern{25, 0, 0, 255, "TCP-UDP setup"},
    Pattern{25, 1, 0, 255, "IPv4 setup"},
    Pattern{25, 2, 0, 255, "MAC address setup"},
    Pattern{25, 3, 0, 255, "PPP setup"},
    Pattern{25, 4, 0, 255, "GPRS modem setup"},
    Pattern{25, 5, 0, 255, "SMTP setup"},
    Pattern{25, 6, 0, 255, "GSM diagnostic"},
    Pattern{25, 7, 0, 255, "IPv6 setup"},
    Pattern{25, 9, 0, 0, "Push setup"},
    Pattern{25, 9, 1, 255, "Push setup", Number::AsIs},
    Pattern{25, 10, 0, 255, "NTP setup"},
    Pattern{25, 11, 0, 255, "LTE monitoring"},
    Pattern{40, 0, 0, 0, "Current association"},
    Pattern{40, 0, 1, 255, "Association", Number::AsIs},
    Pattern{41, 0, 0, 255, "SAP assignment"},
    Pattern{42, 0, 0, 255, "COSEM logical device name"},
    Pattern{43, 0, 0, 0, "Security setup"},
    Pattern{43, 0, 1, 255, "Security setup", Number::AsIs},
    Pattern{43, 1, 0, 0, "Invocation counter"},
    Pattern{43, 1, 1, 255, "Invocation counter", Number::AsIs},
    Pattern{43, 2, 0, 255, "Data protection"},
    Pattern{44, 0, 0, 255, "Image transfer"},
    Pattern{44, 1, 0, 255, "Function control"},
    Pattern{44, 2, 0, 255, "Communication port protection"},
    Pattern{65, any, 0, 255, "Standard utility table"},
    Pattern{96, 1, 0, 9, "Device ID", Number::FromOne},
    Pattern{96, 1, 10, 10, "Metering point ID"},
    Pattern{96, 2, 0, 0, "Number of configuration changes"},
    Pattern{96, 2, 1, 1, "Date of last configuration change"},
    Pattern{96, 2, 2, 2, "Date of last time switch change"},
    Pattern{96, 2, 3, 3, "Date of last ripple control change"},
    Pattern{96, 2, 4, 4, "Status of security switches"},
    Pattern{96, 2, 5, 5, "Date of last calibration"},
    Pattern{96, 2, 6, 6, "Date of next configuration change"},
    Pattern{96, 2, 7, 7, "Activation date of passive calendar"},
    Pattern{96, 2, 10, 10, "Number of protected configuration changes"},
    Pattern{96, 2, 11, 11, "Date of last protected configuration change"},
    Pattern{96, 2, 12, 12, "Date of last clock setting"},
    Pattern{96, 2, 13, 13, "Date of last firmware activation"},
    Pattern{96, 3, 0, 0, "Input and output states"},
    Pattern{96, 3, 1, 1, "Input states"},
    Pattern{96, 3, 2, 2, "Output states"},
    Pattern{96, 3, 10, 10, "Disconnect control"},
    Pattern{96, 3, 20, 29, "Arbitrator"},
    Pattern{96, 4, 0, 4, "Internal control signals"},
    Pattern{96, 5, 0, 4, "Internal operating status"},
    Pattern{96, 6, 0, 0, "Battery use time"},
    Pattern{96, 6, 1, 1, "Battery charge"},
    Pattern{96, 6, 2, 2, "Next battery change"},
    Pattern{96, 6, 3, 3, "Battery voltage"},
    Pattern{96, 6, 4, 4, "Battery initial capacity"},
    Pattern{96, 6, 5, 5, "Battery installation time"},
    Pattern{96, 6, 6, 6, "Battery remaining use time"},
    Pattern{96, 7, 0, 0, "Power failures, all phases"},
    Pattern{96, 7, 1, 3, "Power failures, L", Number::AsIs},
    Pattern{96, 7, 4, 4, "Power failures, auxiliary supply"},
    Pattern{96, 7, 5, 5, "Long power failures, all phases"},
    Pattern{96, 7, 6, 6, "Long power failures, L1"},
    Pattern{96, 7, 7, 7, "Long power failures, L2"},
    Pattern{96, 7, 8, 8, "Long power failures, L3"},
    Pattern{96, 7, 9, 9, "Long power failures, any phase"},
    Pattern{96, 7, 10, 10, "Time of power failure, all phases"},
    Pattern{96, 7, 11, 11, "Time of power failure, L1"},
    Pattern{96, 7, 12, 12, "Time of power failure, L2"},
    Pattern{96, 7, 13, 13, "Time of power failure, L3"},
    Pattern{96, 7, 14, 14, "Time of power failure, any phase"},
    Pattern{96, 7, 15, 15, "Duration of last long power failure, all phases"},
    Pattern{96, 7, 16, 16, "Duration of last long power failure, L1"},
    Pattern{96, 7, 17, 17, "Duration of last long power failure, L2"},
    Pattern{96, 7, 18, 18, "Duration of last long power failure, L3"},
    Pattern{96, 7, 19, 19, "Duration of last long power failure, any phase"},
    Pattern{96, 7, 20, 20, "Threshold for long power failure"},
    Pattern{96, 7, 21, 21, "Power failures, any phase"},
    Pattern{96, 8, 0, 0, "Operating time"},
    Pattern{96, 8, 1, 63, "Operating time, tariff", Number::AsIs},
    Pattern{96, 9, 0, 0, "Ambient temperature"},
    Pattern{96, 10, 0, 9, "Status register", Number::FromOne},
    Pattern{96, 11, 0, 99, "Event code", Number::FromOne},
    Pattern{96, 12, 0, 0, "Number of connections"},
    Pattern{96, 12, 4, 4, "Communication port parameters"},
    Pattern{96, 12, 5, 5, "GSM field strength"},
    Pattern{96, 12, 6, 6, "Telephone number"},
    Pattern{96, 13, 0, 0, "Consumer message code"},
    Pattern{96, 13, 1, 1, "Consumer message text"},
    Pattern{96, 14, 0, 0, "Current tariff"},
    Pattern{96, 14, 1, 15, "Current tariff register", Number::AsIs},
    Pattern{96, 15, 0, 99, "Event counter", Number::FromOne},
    Pattern{97, 97, 0, 9, "Error object", Number::FromOne},
    Pattern{97, 98, 0, 9, "Alarm register", Number::FromOne},
    Pattern{97, 98, 10, 19, "Alarm filter"},
    Pattern{97, 98, 20, 29, "Alarm descriptor"},
    Pattern{98, 1, 0, 255, "Billing profile", Number::FromOne},
    Pattern{98, 10, 0, 255, "Register table", Number::FromOne},
    Pattern{99, 98, 0, 255, "Event log", Number::FromOne},
};

/// A = 1, objects that are no measured quantity. @spec IEC 62056-6-1 7.5 to 7.7
constexpr std::array electricityCodes{
    Pattern{0, 0, 0, 9, "Electricity ID", Number::FromOne},
    Pattern{0, 1, 0, 0, "Billing period counter"},
    Pattern{0, 1, 1, 1, "Available billing periods"},
    Pattern{0, 1, 2, 2, "Time of last billing period"},
    Pattern{0, 2, 0, 0, "Active firmware identifier"},
    Pattern{0, 2, 1, 1, "Parameter record number"},
    Pattern{0, 2, 2, 2, "Time switch program number"},
    Pattern{0, 2, 8, 8, "Active firmware signature"},
    Pattern{0, 3, 0, 0, "Active energy LED constant"},
    Pattern{0, 3, 1, 1, "Reactive energy LED constant"},
    Pattern{0, 3, 2, 2, "Apparent energy LED constant"},
    Pattern{0, 3, 3, 3, "Active energy pulse constant"},
    Pattern{0, 3, 4, 4, "Reactive energy pulse constant"},
    Pattern{0, 3, 5, 5, "Apparent energy pulse constant"},
    Pattern{0, 4, 0, 0, "Reading factor for power"},
    Pattern{0, 4, 1, 1, "Reading factor for energy"},
    Pattern{0, 4, 2, 2, "Current transformer ratio, numerator"},
    Pattern{0, 4, 3, 3, "Voltage transformer ratio, numerator"},
    Pattern{0, 4, 4, 4, "Overall transformer ratio, numerator"},
    Pattern{0, 4, 5, 5, "Current transformer ratio, denominator"},
    Pattern{0, 4, 6, 6, "Voltage transformer ratio, denominator"},
    Pattern{0, 4, 7, 7, "Overall transformer ratio, denominator"},
    Pattern{0, 6, 0, 0, "Nominal voltage"},
    Pattern{0, 6, 1, 1, "Nominal current"},
    Pattern{0, 6, 2, 2, "Nominal frequency"},
    Pattern{0, 6, 3, 3, "Maximum current"},
    Pattern{0, 6, 4, 4, "Reference voltage for power quality"},
    Pattern{0, 8, 0, 2, "Measurement period", Number::FromOne},
    Pattern{0, 8, 4, 4, "Recording interval 1"},
    Pattern{0, 8, 5, 5, "Recording interval 2"},
    Pattern{0, 8, 6, 6, "Billing period length"},
    Pattern{0, 9, 0, 0, "Time since last billing period"},
    Pattern{0, 9, 1, 1, "Local time"},
    Pattern{0, 9, 2, 2, "Local date"},
    Pattern{96, 1, 0, 9, "Electricity meter serial number", Number::FromOne},
    Pattern{96, 5, 0, 5, "Internal operating status"},
    Pattern{97, 97, 0, 9, "Error object", Number::FromOne},
    Pattern{98, 1, 0, 255, "Billing profile", Number::FromOne},
    Pattern{98, 2, 0, 255, "Billing profile of scheme 2", Number::None},
    Pattern{98, 10, 0, 255, "Register table", Number::FromOne},
    Pattern{99, 1, 0, 0, "Load profile 1"},
    Pattern{99, 1, 1, 255, "Load profile 1, part", Number::AsIs},
    Pattern{99, 2, 0, 0, "Load profile 2"},
    Pattern{99, 2, 1, 255, "Load profile 2, part", Number::AsIs},
    Pattern{99, 3, 0, 255, "Load profile during test"},
    Pattern{99, 10, 0, 255, "Voltage dip profile", Number::FromOne},
    Pattern{99, 11, 0, 255, "Voltage swell profile", Number::FromOne},
    Pattern{99, 12, 0, 255, "Voltage cut profile", Number::FromOne},
    Pattern{99, 13, 0, 255, "Voltage harmonic profile", Number::FromOne},
    Pattern{99, 14, 0, 255, "Current harmonic profile", Number::FromOne},
    Pattern{99, 15, 0, 255, "Voltage unbalance profile", Number::FromOne},
    Pattern{99, 98, 0, 255, "Event log", Number::FromOne},
};

std::string fromTable(std::span<const Pattern> table, const Obis& obis) {
    for (const Pattern& pattern : table) {
        if (pattern.c != obis.c() || (pattern.d != any && pattern.d != obis.d()) || obis.e() < pattern.firstE || obis.e() > pattern.lastE) continue;
        std::string text(pattern.text);
        if (pattern.number == Number::None) return text;
        if (text.back() != 'L') text += ' ';
        return text + std::to_string(obis.e() + (pattern.number == Number::FromOne ? 1 : 0));
    }
    return {};
}

enum class Kind : std::uint8_t { Power, Voltage, Current, Other };

struct Quantity {
    Kind kind;
    std::string_view power;   ///< "Active", or the whole name when the kind is not Power
    std::string_view flow;    ///< " import", " QI"
};

/// Value group C of a phase or of their sum, 1 to 20. @spec IEC 62056-6-1 7.1
constexpr std::array<Quantity, 21> quantities{{
    {Kind::Other, "", ""},
    {Kind::Power, "Active", " import"},
    {Kind::Power, "Active", " export"},
    {Kind::Power, "Reactive", " import"},
    {Kind::Power, "Reactive", " export"},
    {Kind::Power, "Reactive", " QI"},
    {Kind::Power, "Reactive", " QII"},
    {Kind::Power, "Reactive", " QIII"},
    {Kind::Power, "Reactive", " QIV"},
    {Kind::Power, "Apparent", " import"},
    {Kind::Power, "Apparent", " export"},
    {Kind::Current, "Current", ""},
    {Kind::Voltage, "Voltage", ""},
    {Kind::Other, "Power factor", ""},
    {Kind::Other, "Frequency", ""},
    {Kind::Power, "Active", " import and export"},
    {Kind::Power, "Active", " net"},
    {Kind::Power, "Active", " QI"},
    {Kind::Power, "Active", " QII"},
    {Kind::Power, "Active", " QIII"},
    {Kind::Power, "Active", " QIV"},
}};

bool isTimeIntegral(int d) { return (d >= 8 && d <= 10) || d == 29 || d == 30; }

/// Value group D: what was done to the quantity; empty for an instantaneous value. @spec IEC 62056-6-1 7.2
std::optional<std::string_view> processing(Kind kind, int d) {
    const bool power = kind == Kind::Power;
    const bool voltage = kind == Kind::Voltage;
    switch (d) {
    case 0: return "billing period average";
    case 1: case 11: case 21: return "cumulative minimum";
    case 2: case 12: case 22: return power ? "cumulative maximum demand" : "cumulative maximum";
    case 3: case 13: case 23: return "minimum";
    case 4: case 14: case 24: return "average of current interval";
    case 5: case 15: case 25: return "average of last interval";
    case 6: case 16: case 26: return power ? "maximum demand" : "maximum";
    case 7: case 8: return "";
    case 9: return "billing period";
    case 10: return "time integral 3";
    case 27: return "average of current recording interval 1";
    case 28: return "average of current recording interval 2";
    case 29: return "recording interval 1";
    case 30: return "recording interval 2";
    case 31: return voltage ? "sag threshold" : "under limit threshold";
    case 32: return voltage ? "number of sags" : "under limit occurrences";
    case 33: return voltage ? "duration of last sag" : "under limit duration";
    case 34: return voltage ? "magnitude of last sag" : "under limit magnitude";
    case 35: return voltage ? "swell threshold" : "over limit threshold";
    case 36: return voltage ? "number of swells" : "over limit occurrences";
    case 37: return voltage ? "duration of last swell" : "over limit duration";
    case 38: return voltage ? "magnitude of last swell" : "over limit magnitude";
    case 39: return voltage ? "cut threshold" : "missing threshold";
    case 40: return voltage ? "number of cuts" : "missing occurrences";
    case 41: return voltage ? "duration of last cut" : "missing duration";
    case 42: return voltage ? "magnitude of last cut" : "missing magnitude";
    case 43: return voltage ? "time threshold for sags" : "time threshold for under limit";
    case 44: return voltage ? "time threshold for swells" : "time threshold for over limit";
    case 45: return voltage ? "time threshold for cuts" : "time threshold for missing";
    case 46: return "contracted value";
    case 55: return "test average";
    default: return std::nullopt;
    }
}

/// Value group E: tariff, or harmonic of a current and a voltage. @spec IEC 62056-6-1 7.3
std::string rate(Kind kind, int d, int e) {
    if ((kind == Kind::Voltage || kind == Kind::Current) && d == 7) {
        if (e >= 1 && e <= 120) return "harmonic " + std::to_string(e);
        return e == 124 ? "total harmonic distortion" : "";
    }
    if (e == 0) return isTimeIntegral(d) && kind == Kind::Power ? "total" : "";
    return e <= 63 ? "tariff " + std::to_string(e) : "";
}

std::string angle(int e) {
    constexpr std::array<std::string_view, 8> ends{"voltage L1", "voltage L2", "voltage L3", "", "current L1", "current L2", "current L3", "current neutral"};
    const int to = e / 10;
    const int from = e % 10;
    if (to > 7 || from > 7 || ends[static_cast<std::size_t>(to)].empty() || ends[static_cast<std::size_t>(from)].empty()) return {};
    return "Angle " + std::string(ends[static_cast<std::size_t>(from)]) + " to " + std::string(ends[static_cast<std::size_t>(to)]);
}

std::string measured(const Obis& obis) {
    const int c = obis.c();
    const int d = obis.d();
    if (c == 81) return d == 7 ? angle(obis.e()) : std::string();
    Quantity quantity{Kind::Other, "", ""};
    std::string phase;
    if (c >= 1 && c <= 80) {
        quantity = quantities[static_cast<std::size_t>((c - 1) % 20 + 1)];
        if (c > 20) phase = " L" + std::to_string((c - 1) / 20);
        else if (quantity.kind == Kind::Voltage || quantity.kind == Kind::Current) phase = " any phase";
    } else if (c == 91) {
        quantity = {Kind::Current, "Current neutral", ""};
    } else if (c == 92) {
        quantity = {Kind::Voltage, "Voltage neutral", ""};
    } else {
        return {};
    }
    const auto done = processing(quantity.kind, d);
    if (!done) return {};
    std::string text(quantity.power);
    if (quantity.kind == Kind::Power) text += isTimeIntegral(d) ? " energy" : " power";
    else if (d == 8) text += " time integral";
    text += quantity.flow;
    text += phase;
    if (!done->empty()) text += ", " + std::string(*done);
    const std::string tariff = rate(quantity.kind, d, obis.e());
    return tariff.empty() ? text : text + ", " + tariff;
}

}  // namespace

std::string obisName(const Obis& obis) {
    std::string text;
    if (obis.a() == 0) text = fromTable(abstractCodes, obis);
    else if (obis.a() == 1) text = fromTable(electricityCodes, obis);
    if (obis.a() == 1 && text.empty()) text = measured(obis);
    if (text.empty()) return text;
    if (obis.b() >= 1 && obis.b() <= 64) text += ", channel " + std::to_string(obis.b());
    if (obis.f() < 100) text += ", billing period " + std::to_string(obis.f());
    else if (obis.f() > 100 && obis.f() < 126) text += ", " + std::to_string(obis.f() - 100) + " billing periods ago";
    return text;
}

}  // namespace ami::dlms
