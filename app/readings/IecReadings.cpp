#include "app/readings/IecReadings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/readings/Values.h"
#include "protocol/base/Ascii.h"

namespace ami::app {
namespace {

using iec62056_21::DataSet;
using iec62056_21::DataValue;

std::optional<std::uint8_t> group(std::string_view text) {
    if (text.empty() || text.size() > 3) return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value <= 255 ? std::optional(static_cast<std::uint8_t>(value)) : std::nullopt;
}

/// Letters of group C and D. @spec IEC 62056-61
std::optional<std::uint8_t> letter(std::string_view text) {
    if (text == "C") return std::uint8_t{96};
    if (text == "F") return std::uint8_t{97};
    if (text == "L") return std::uint8_t{98};
    if (text == "P") return std::uint8_t{99};
    return std::nullopt;
}

const std::string* valueOf(const IecTelegram& telegram, std::string_view address) {
    const auto whole = wholeObis(address);
    for (const DataSet& set : telegram.readout.dataSets) {
        if (set.address.empty() || set.values.empty()) continue;
        if (set.address == address || (whole && wholeObis(set.address) == whole)) return &set.values.front().value;
    }
    return nullptr;
}

std::optional<mdms::Reading> readingOf(const DataSet& set, const std::optional<dlms::Obis>& obis, const std::string& meter, UtcTime time) {
    if (!obis || obis->f() != 255 || set.values.empty()) return std::nullopt;
    const DataValue& value = set.values.front();
    const auto unit = value.hasUnit ? iecUnit(value.unit) : std::nullopt;
    const auto number = Decimal::parse(value.value);
    if (!unit || !number) return std::nullopt;
    mdms::Reading reading;
    reading.meter = meter;
    reading.classId = obis->d() == 6 ? dlms::cls::extendedRegister : dlms::cls::registerClass;
    reading.obis = *obis;
    reading.kind = obis->d() == 7 ? mdms::ReadingKind::Instantaneous : mdms::ReadingKind::Register;
    reading.time = time;
    reading.value = number->scaled(unit->power);
    reading.unit = unit->unit;
    return reading;
}

/// Same address, the same number of values, each as wide as before, with the point at the same place and the same unit.
bool sameLayout(const DataSet& a, const DataSet& b) {
    return a.address == b.address && a.values.size() == b.values.size() &&
           std::equal(a.values.begin(), a.values.end(), b.values.begin(), [](const DataValue& x, const DataValue& y) {
               return x.value.size() == y.value.size() && x.value.find('.') == y.value.find('.') && x.hasUnit == y.hasUnit &&
                      x.unit == y.unit;
           });
}

bool runsBackwards(const mdms::Reading& before, const mdms::Reading& after) {
    if (after.kind == mdms::ReadingKind::Instantaneous || after.obis.d() != 8) return false;
    const auto growth = sum(after.value, negated(before.value));
    return !growth || growth->isNegative();
}

void doubt(ReadoutLine& line) {
    if (line.reading) line.reading->quality = mdms::Quality::Questionable;
}

}  // namespace

std::optional<dlms::Obis> wholeObis(std::string_view text) {
    std::uint8_t a = 1, b = 0, f = 255;
    bool mediumGiven = false;
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos) {
        const std::string_view medium = text.substr(0, colon);
        const std::size_t dash = medium.find('-');
        const auto first = group(medium.substr(0, dash));
        const auto second = dash == std::string_view::npos ? std::optional<std::uint8_t>(0) : group(medium.substr(dash + 1));
        if (!first || !second) return std::nullopt;
        a = *first;
        b = *second;
        mediumGiven = true;
        text.remove_prefix(colon + 1);
    }
    if (const std::size_t star = text.find_first_of("*&"); star != std::string_view::npos) {
        const auto billing = group(text.substr(star + 1));
        if (!billing) return std::nullopt;
        f = *billing;
        text = text.substr(0, star);
    }
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size() && parts.size() < 7;) {
        const std::size_t dot = std::min(text.find('.', from), text.size());
        parts.push_back(text.substr(from, dot - from));
        from = dot + 1;
    }
    if (!mediumGiven && (parts.size() == 6 || parts.size() == 5)) return dlms::Obis::parse(text);
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    const auto special = letter(parts[0]);
    const auto c = special ? special : group(parts[0]);
    const auto d = letter(parts[1]) ? letter(parts[1]) : group(parts[1]);
    const auto e = parts.size() == 3 ? group(parts[2]) : std::optional<std::uint8_t>(std::uint8_t{0});
    if (!c || !d || !e) return std::nullopt;
    // P.01 and P.98 are profiles and logs of the meter; C, F and L are of no medium.
    if (special && !mediumGiven) a = *special == 99 ? 1 : 0;
    return dlms::Obis(a, b, *c, *d, *e, f);
}

std::optional<IecUnit> iecUnit(std::string_view text) {
    struct Base {
        std::string_view text;
        dlms::UnitCode unit;
    };
    static constexpr std::array bases{Base{"Wh", 30},  Base{"varh", 32}, Base{"VArh", 32}, Base{"VAh", 31}, Base{"W", 27},
                                      Base{"var", 29}, Base{"VAr", 29},  Base{"VA", 28},   Base{"V", 35},   Base{"A", 33},
                                      Base{"Hz", 44},  Base{"m3", 13},   Base{"m3/h", 15}, Base{"J", 25},   Base{"Ah", 57},
                                      Base{"h", 5},    Base{"min", 6},   Base{"s", 7},     Base{"C", 9},    Base{"K", 52},
                                      Base{"bar", 24}, Base{"l", 19},    Base{"%", 56},    Base{"deg", 8}};
    struct Prefix {
        char sign;
        int power;
    };
    static constexpr std::array prefixes{Prefix{'m', -3}, Prefix{'k', 3}, Prefix{'K', 3}, Prefix{'M', 6}, Prefix{'G', 9}};
    const auto find = [](std::string_view word) -> std::optional<dlms::UnitCode> {
        const auto found = std::find_if(bases.begin(), bases.end(), [&](const Base& base) { return base.text == word; });
        return found == bases.end() ? std::nullopt : std::optional(found->unit);
    };
    if (const auto unit = find(text)) return IecUnit{*unit, 0};
    if (text.size() < 2) return std::nullopt;
    const auto prefix = std::find_if(prefixes.begin(), prefixes.end(), [&](const Prefix& p) { return p.sign == text[0]; });
    const auto unit = prefix == prefixes.end() ? std::nullopt : find(text.substr(1));
    return unit ? std::optional(IecUnit{*unit, prefix->power}) : std::nullopt;
}

const ReadoutLine* IecReading::find(const dlms::Obis& obis) const {
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const ReadoutLine& line) { return line.obis == obis; });
    return found == lines.end() ? nullptr : &*found;
}

std::vector<mdms::Reading> IecReading::readings() const {
    std::vector<mdms::Reading> all;
    for (const ReadoutLine& line : lines) {
        if (line.reading) all.push_back(*line.reading);
    }
    return all;
}

std::string meterOf(const IecTelegram& telegram) {
    for (const std::string_view address : {"C.1.0", "0-0:96.1.0", "0.0.0", "C.1"}) {
        const std::string* value = valueOf(telegram, address);
        if (value && !trimmed(*value).empty()) return std::string(trimmed(*value));
    }
    return telegram.identification.maker + std::string(trimmed(telegram.identification.device));
}

IecReading toReading(IecTelegram telegram) {
    IecReading reading;
    reading.meter = meterOf(telegram);
    for (const DataSet& set : telegram.readout.dataSets) {
        ReadoutLine line;
        line.dataSet = set;
        line.obis = wholeObis(set.address);
        line.reading = readingOf(set, line.obis, reading.meter, telegram.time);
        if (!telegram.readout.checked) doubt(line);
        reading.lines.push_back(std::move(line));
    }
    reading.telegram = std::move(telegram);
    return reading;
}

IecReading compare(const IecReading& first, IecReading second) {
    const bool sameOrder = first.meter == second.meter && first.lines.size() == second.lines.size() &&
                           std::equal(first.lines.begin(), first.lines.end(), second.lines.begin(),
                                      [](const ReadoutLine& a, const ReadoutLine& b) { return a.dataSet.address == b.dataSet.address; });
    for (std::size_t i = 0; i < second.lines.size(); ++i) {
        ReadoutLine& line = second.lines[i];
        line.layoutDiffers = !sameOrder || !sameLayout(first.lines[i].dataSet, line.dataSet);
        if (line.layoutDiffers) {
            doubt(line);
            continue;
        }
        const ReadoutLine& before = first.lines[i];
        if (before.dataSet.values == line.dataSet.values) {
            line.verification = mdms::Verification::TwoReadsAgree;
            if (line.reading) line.reading->verification = mdms::Verification::TwoReadsAgree;
        } else if (before.reading && line.reading && runsBackwards(*before.reading, *line.reading)) {
            doubt(line);
        }
    }
    second.readouts = first.readouts + 1;
    return second;
}

Result<IecReading> readOnce(IecLink& link) {
    auto telegram = link.readout();
    if (!telegram) return Unexpected(telegram.error());
    return toReading(std::move(*telegram));
}

Result<IecReading> readTwice(IecLink& link) {
    const auto first = readOnce(link);
    if (!first) return first;
    auto second = readOnce(link);
    if (!second) return second;
    IecReading pair = compare(*first, std::move(*second));
    const bool moved = std::any_of(pair.lines.begin(), pair.lines.end(), [](const ReadoutLine& line) {
        return line.reading && line.reading->kind == mdms::ReadingKind::Register && line.reading->verification == mdms::Verification::None;
    });
    if (!moved) return pair;
    auto third = readOnce(link);
    if (!third) return third;
    IecReading last = compare(pair, std::move(*third));
    // What was proven by the first two stays, although it has moved since.
    for (std::size_t i = 0; i < last.lines.size() && i < pair.lines.size(); ++i) {
        const bool same = last.lines[i].dataSet.address == pair.lines[i].dataSet.address;
        if (same && last.lines[i].verification == mdms::Verification::None && pair.lines[i].verification != mdms::Verification::None) {
            last.lines[i] = pair.lines[i];
        }
    }
    return last;
}

MeterIdentity identityOf(const IecReading& reading) {
    MeterIdentity identity;
    const IecTelegram& telegram = reading.telegram;
    const auto text = [&](std::string_view address) {
        const std::string* value = valueOf(telegram, address);
        return std::string(value ? trimmed(*value) : std::string_view());
    };
    identity.serial = reading.meter;
    identity.manufacturer = telegram.identification.maker;
    identity.model = trimmed(telegram.identification.device);
    identity.firmware = text("0.2.0");
    identity.meterClock = trimmed(text("0.9.2") + " " + text("0.9.1"));
    static constexpr std::array modes{"", "A", "B", "C", "D"};
    identity.application = std::string("IEC 62056-21 mode ") + modes[static_cast<std::size_t>(telegram.mode)];
    identity.mechanism = "none";
    return identity;
}

}  // namespace ami::app
