#include "protocol/dlms/ObisName.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <span>

#include "protocol/dlms/ObisTables.h"

namespace ami::dlms {

namespace {

using Words = std::vector<ObisWord>;

int numberOf(const obis::Pattern& pattern, const Obis& code) {
    switch (pattern.number) {
        case obis::Number::E: return code.e();
        case obis::Number::EPlus1: return code.e() + 1;
        case obis::Number::EMinus9: return code.e() - 9;
        case obis::Number::EMinus19: return code.e() - 19;
        case obis::Number::None: break;
    }
    return 0;
}

bool fits(const obis::Pattern& pattern, const Obis& code) {
    return pattern.c == code.c() && code.d() >= pattern.firstD && code.d() <= pattern.lastD && code.e() >= pattern.firstE &&
           code.e() <= pattern.lastE;
}

Words fromTable(std::span<const obis::Pattern> table, const Obis& code) {
    const auto found = std::ranges::find_if(table, [&](const obis::Pattern& pattern) { return fits(pattern, code); });
    return found == table.end() ? Words{} : Words{{found->text, numberOf(*found, code)}};
}

enum class Kind : std::uint8_t { Power, Voltage, Current, Other };

/// Value group C of a phase or of their sum. An integral over time of power is energy.
struct Quantity {
    Kind kind;
    std::string_view text;
    std::string_view integral;
};

/// 1 to 20. @spec IEC 62056-6-1 7.1
constexpr std::array<Quantity, 21> quantities{{
    {Kind::Other, {}, {}},
    {Kind::Power, "Active power import", "Active energy import"},
    {Kind::Power, "Active power export", "Active energy export"},
    {Kind::Power, "Reactive power import", "Reactive energy import"},
    {Kind::Power, "Reactive power export", "Reactive energy export"},
    {Kind::Power, "Reactive power QI", "Reactive energy QI"},
    {Kind::Power, "Reactive power QII", "Reactive energy QII"},
    {Kind::Power, "Reactive power QIII", "Reactive energy QIII"},
    {Kind::Power, "Reactive power QIV", "Reactive energy QIV"},
    {Kind::Power, "Apparent power import", "Apparent energy import"},
    {Kind::Power, "Apparent power export", "Apparent energy export"},
    {Kind::Current, "Current", "Current time integral"},
    {Kind::Voltage, "Voltage", "Voltage time integral"},
    {Kind::Other, "Power factor", "Power factor time integral"},
    {Kind::Other, "Frequency", "Frequency time integral"},
    {Kind::Power, "Active power import and export", "Active energy import and export"},
    {Kind::Power, "Active power net", "Active energy net"},
    {Kind::Power, "Active power QI", "Active energy QI"},
    {Kind::Power, "Active power QII", "Active energy QII"},
    {Kind::Power, "Active power QIII", "Active energy QIII"},
    {Kind::Power, "Active power QIV", "Active energy QIV"},
}};

/// Other values of group C that are measured quantities.
struct Special {
    int c;
    Quantity quantity;
};
constexpr std::array specials{
    Special{82, {Kind::Other, "Pulses", "Pulse count"}},
    Special{84, {Kind::Other, "Power factor export", "Power factor export time integral"}},
    Special{88, {Kind::Other, "Squared current hours", "Squared current hours"}},
    Special{89, {Kind::Other, "Squared voltage hours", "Squared voltage hours"}},
    Special{90, {Kind::Current, "Current, sum of phases", "Current, sum of phases, time integral"}},
    Special{91, {Kind::Current, "Current neutral", "Current neutral time integral"}},
    Special{92, {Kind::Voltage, "Voltage neutral", "Voltage neutral time integral"}},
};

constexpr bool isTimeIntegral(int d) { return (d >= 8 && d <= 10) || (d >= 17 && d <= 20) || d == 29 || d == 30; }

/// Value group D: what was done to the quantity.
struct Processing {
    int d;
    std::string_view text;     ///< empty: nothing is said
    std::string_view power{};  ///< in place of text for powers
    std::string_view voltage{};
};

/// @spec IEC 62056-6-1 7.2
constexpr std::array processings{
    Processing{0, "billing period average"},
    Processing{1, "cumulative minimum"},
    Processing{2, "cumulative maximum", "cumulative maximum demand"},
    Processing{3, "minimum"},
    Processing{4, "average of current interval"},
    Processing{5, "average of last interval"},
    Processing{6, "maximum", "maximum demand"},
    Processing{7, {}},
    Processing{8, {}},
    Processing{9, "billing period"},
    Processing{10, "time integral 3"},
    Processing{11, "cumulative minimum"},
    Processing{12, "cumulative maximum", "cumulative maximum demand"},
    Processing{13, "minimum"},
    Processing{14, "average of current interval"},
    Processing{15, "average of last interval"},
    Processing{16, "maximum", "maximum demand"},
    Processing{17, "time integral 7"},
    Processing{18, "time integral 8"},
    Processing{19, "time integral 9"},
    Processing{20, "time integral 10"},
    Processing{21, "cumulative minimum"},
    Processing{22, "cumulative maximum", "cumulative maximum demand"},
    Processing{23, "minimum"},
    Processing{24, "average of current interval"},
    Processing{25, "average of last interval"},
    Processing{26, "maximum", "maximum demand"},
    Processing{27, "average of current recording interval 1"},
    Processing{28, "average of current recording interval 2"},
    Processing{29, "recording interval 1"},
    Processing{30, "recording interval 2"},
    Processing{31, "under limit threshold", {}, "sag threshold"},
    Processing{32, "under limit occurrences", {}, "number of sags"},
    Processing{33, "under limit duration", {}, "duration of last sag"},
    Processing{34, "under limit magnitude", {}, "magnitude of last sag"},
    Processing{35, "over limit threshold", {}, "swell threshold"},
    Processing{36, "over limit occurrences", {}, "number of swells"},
    Processing{37, "over limit duration", {}, "duration of last swell"},
    Processing{38, "over limit magnitude", {}, "magnitude of last swell"},
    Processing{39, "missing threshold", {}, "cut threshold"},
    Processing{40, "missing occurrences", {}, "number of cuts"},
    Processing{41, "missing duration", {}, "duration of last cut"},
    Processing{42, "missing magnitude", {}, "magnitude of last cut"},
    Processing{43, "time threshold for under limit", {}, "time threshold for sags"},
    Processing{44, "time threshold for over limit", {}, "time threshold for swells"},
    Processing{45, "time threshold for missing", {}, "time threshold for cuts"},
    Processing{46, "contracted value"},
    Processing{55, "test average"},
    Processing{58, "test time integral"},
};

const Processing* processingOf(int d) {
    const auto found = std::ranges::lower_bound(processings, d, {}, &Processing::d);
    return found != processings.end() && found->d == d ? &*found : nullptr;
}

std::string_view textFor(const Processing& processing, Kind kind) {
    if (kind == Kind::Power && !processing.power.empty()) return processing.power;
    if (kind == Kind::Voltage && !processing.voltage.empty()) return processing.voltage;
    return processing.text;
}

/// Value group E: tariff, or harmonic of a current and a voltage. @spec IEC 62056-6-1 7.3
void addRate(Words& words, Kind kind, int d, int e) {
    if ((kind == Kind::Voltage || kind == Kind::Current) && d == 7) {
        if (e >= 1 && e <= 120) words.push_back({"harmonic %1", e});
        if (e == 124) words.push_back({"total harmonic distortion"});
        return;
    }
    if (e == 0) {
        if (isTimeIntegral(d) && kind == Kind::Power) words.push_back({"total"});
    } else if (e <= 63) {
        words.push_back({"tariff %1", e});
    }
}

/// Ends of a phase angle. @spec IEC 62056-6-1 7.3.4
struct AngleEnd {
    std::string_view from;
    std::string_view to;
};
constexpr std::array<AngleEnd, 8> angleEnds{{{"Angle voltage L1", "to voltage L1"},
                                             {"Angle voltage L2", "to voltage L2"},
                                             {"Angle voltage L3", "to voltage L3"},
                                             {},
                                             {"Angle current L1", "to current L1"},
                                             {"Angle current L2", "to current L2"},
                                             {"Angle current L3", "to current L3"},
                                             {"Angle current neutral", "to current neutral"}}};

Words angle(int e) {
    const auto to = static_cast<std::size_t>(e / 10);
    const auto from = static_cast<std::size_t>(e % 10);
    if (to >= angleEnds.size() || from >= angleEnds.size() || angleEnds[to].to.empty() || angleEnds[from].from.empty()) return {};
    return {{angleEnds[from].from}, {angleEnds[to].to, 0, true}};
}

Words measured(const Obis& code) {
    const int c = code.c();
    const int d = code.d();
    if (c == 81) return d == 7 ? angle(code.e()) : Words{};
    const auto special = std::ranges::find(specials, c, &Special::c);
    if ((c < 1 || c > 80) && special == specials.end()) return {};
    const Quantity& quantity = c <= 80 ? quantities[static_cast<std::size_t>((c - 1) % 20 + 1)] : special->quantity;
    const Processing* processing = processingOf(d);
    if (!processing) return {};
    Words words{{isTimeIntegral(d) ? quantity.integral : quantity.text}};
    if (c > 20 && c <= 80) words.push_back({"L%1", (c - 1) / 20, true});
    else if (c == 11 || c == 12) words.push_back({"any phase", 0, true});
    if (const auto done = textFor(*processing, quantity.kind); !done.empty()) words.push_back({done});
    addRate(words, quantity.kind, d, code.e());
    return words;
}

/// A = 5 to 9: the values that OMS meters send. @spec EN 13757-1, Open Metering System Volume 2
struct OtherMedium {
    int a;
    int c;
    std::string_view text;
};
constexpr std::array otherMedia{
    OtherMedium{5, 1, "Cooling energy"},
    OtherMedium{5, 2, "Cooling medium volume"},
    OtherMedium{5, 8, "Cooling power"},
    OtherMedium{5, 9, "Cooling medium flow rate"},
    OtherMedium{5, 10, "Flow temperature"},
    OtherMedium{5, 11, "Return temperature"},
    OtherMedium{5, 12, "Temperature difference"},
    OtherMedium{6, 1, "Heat energy"},
    OtherMedium{6, 2, "Heating medium volume"},
    OtherMedium{6, 8, "Heat power"},
    OtherMedium{6, 9, "Heating medium flow rate"},
    OtherMedium{6, 10, "Flow temperature"},
    OtherMedium{6, 11, "Return temperature"},
    OtherMedium{6, 12, "Temperature difference"},
    OtherMedium{8, 1, "Cold water volume"},
    OtherMedium{8, 2, "Cold water flow rate"},
    OtherMedium{9, 1, "Hot water volume"},
    OtherMedium{9, 2, "Hot water flow rate"},
};

constexpr std::array gasCodes{
    obis::one(3, 0, 0, "Gas volume, metering conditions"),
    obis::one(3, 1, 0, "Gas volume, temperature converted"),
    obis::one(3, 2, 0, "Gas volume, base conditions"),
    obis::all(41, 0, "Gas temperature"),
    obis::all(42, 0, "Gas pressure"),
    obis::one(43, 15, 0, "Gas flow rate, metering conditions"),
    obis::range(97, 97, 0, 9, "Error object %1", obis::Number::EPlus1),
    obis::range(98, 1, 0, 127, "Billing profile %1", obis::Number::EPlus1),
    obis::all(99, 1, "Load profile 1"),
    obis::all(99, 98, "Event log %1", obis::Number::EPlus1),
};

Words ofOtherMedium(const Obis& code) {
    if (code.a() == 7) return fromTable(gasCodes, code);
    const auto found = std::ranges::find_if(otherMedia, [&](const OtherMedium& row) { return row.a == code.a() && row.c == code.c(); });
    if (found == otherMedia.end() || (code.d() != 0 && code.d() != 2)) return {};
    Words words{{found->text}};
    if (code.d() == 2) words.push_back({"due date value"});
    if (code.e() >= 1 && code.e() <= 63) words.push_back({"tariff %1", code.e()});
    return words;
}

constexpr std::array sharedTexts{std::string_view("L%1"),
                                 std::string_view("any phase"),
                                 std::string_view("harmonic %1"),
                                 std::string_view("total harmonic distortion"),
                                 std::string_view("total"),
                                 std::string_view("tariff %1"),
                                 std::string_view("due date value"),
                                 std::string_view("channel %1"),
                                 std::string_view("billing period %1"),
                                 std::string_view("billing periods back: %1")};

/// Codes that utilities and makers give out themselves: no standard says what they stand for. @spec IEC 62056-6-1 5.4
bool isOwnMeaning(const Obis& code) {
    const auto own = [](int group) { return group >= 128 && group < 255; };
    return (code.b() > 64 && code.b() != 255) || own(code.c()) || own(code.d()) || own(code.e());
}

}  // namespace

std::vector<ObisWord> obisWords(const Obis& code) {
    Words words;
    if (isOwnMeaning(code)) return words;
    if (code.a() == 0) words = fromTable(obis::abstractCodes, code);
    else if (code.a() == 1) words = fromTable(obis::electricityCodes, code);
    else words = ofOtherMedium(code);
    if (code.a() == 1 && words.empty()) words = measured(code);
    if (words.empty()) return words;
    if (code.b() >= 1 && code.b() <= 64) words.push_back({"channel %1", code.b()});
    if (code.f() < 100) words.push_back({"billing period %1", code.f()});
    else if (code.f() > 100 && code.f() < 126) words.push_back({"billing periods back: %1", code.f() - 100});
    return words;
}

std::string obisName(const Obis& code) {
    std::string name;
    for (const ObisWord& word : obisWords(code)) {
        if (!name.empty()) name += word.close ? " " : ", ";
        std::string text(word.text);
        if (const auto place = text.find("%1"); place != std::string::npos) text.replace(place, 2, std::to_string(word.number));
        name += text;
    }
    return name;
}

std::vector<std::string_view> obisTexts() {
    std::vector<std::string_view> texts(sharedTexts.begin(), sharedTexts.end());
    const auto add = [&texts](std::string_view text) {
        if (!text.empty()) texts.push_back(text);
    };
    const auto addTable = [&](std::span<const obis::Pattern> table) {
        for (const obis::Pattern& pattern : table) add(pattern.text);
    };
    addTable(obis::abstractCodes);
    addTable(obis::electricityCodes);
    addTable(gasCodes);
    for (const OtherMedium& row : otherMedia) add(row.text);
    const auto addQuantity = [&](const Quantity& quantity) {
        add(quantity.text);
        add(quantity.integral);
    };
    std::ranges::for_each(quantities, addQuantity);
    for (const Special& special : specials) addQuantity(special.quantity);
    for (const Processing& processing : processings) {
        add(processing.text);
        add(processing.power);
        add(processing.voltage);
    }
    for (const AngleEnd& end : angleEnds) {
        add(end.from);
        add(end.to);
    }
    std::ranges::sort(texts);
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts;
}

}  // namespace ami::dlms
