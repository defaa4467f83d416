#include "hal/multimeter/dialect/Fluke.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "hal/multimeter/dialect/Text.h"

namespace ami::hal::fluke {

namespace {

struct UnitRow {
    std::string_view word;
    Quantity quantity;
    Coupling coupling;
    std::string_view unit;
};

constexpr std::array<UnitRow, 21> units28x{{
    {"VAC", Quantity::Voltage, Coupling::Ac, "V"},
    {"VDC", Quantity::Voltage, Coupling::Dc, "V"},
    {"VAC_PLUS_DC", Quantity::Voltage, Coupling::AcPlusDc, "V"},
    {"V", Quantity::Voltage, Coupling::None, "V"},
    {"AAC", Quantity::Current, Coupling::Ac, "A"},
    {"ADC", Quantity::Current, Coupling::Dc, "A"},
    {"AAC_PLUS_DC", Quantity::Current, Coupling::AcPlusDc, "A"},
    {"A", Quantity::Current, Coupling::None, "A"},
    {"OHM", Quantity::Resistance, Coupling::None, "Ω"},
    {"OHMS", Quantity::Resistance, Coupling::None, "Ω"},
    {"SIE", Quantity::Conductance, Coupling::None, "S"},
    {"Hz", Quantity::Frequency, Coupling::None, "Hz"},
    {"S", Quantity::PulseWidth, Coupling::None, "s"},
    {"F", Quantity::Capacitance, Coupling::None, "F"},
    {"CEL", Quantity::Temperature, Coupling::None, "°C"},
    {"FAR", Quantity::Temperature, Coupling::None, "°F"},
    {"PCT", Quantity::DutyCycle, Coupling::None, "%"},
    {"dBm", Quantity::Decibel, Coupling::Ac, "dBm"},
    {"dBV", Quantity::Decibel, Coupling::Ac, "dBV"},
    {"dB", Quantity::Decibel, Coupling::Ac, "dB"},
    {"CREST_FACTOR", Quantity::CrestFactor, Coupling::None, ""},
}};

constexpr std::array<std::pair<std::string_view, ReadoutState>, 7> states{{
    {"NORMAL", ReadoutState::Normal},
    {"OL", ReadoutState::Overload},
    {"OL_MINUS", ReadoutState::NegativeOverload},
    {"INVALID", ReadoutState::Invalid},
    {"BLANK", ReadoutState::Blank},
    {"DISCHARGE", ReadoutState::Discharge},
    {"OPEN_TC", ReadoutState::OpenThermocouple},
}};

Unexpected bad(std::string_view line, std::string_view at) {
    const auto offset = at.data() >= line.data() && at.data() <= line.data() + line.size() ? at.data() - line.data() : 0;
    return multimeterFailure(Fault::Malformed, MultimeterError::BadAnswer, offset);
}

std::optional<ReadoutState> stateOf(std::string_view word) {
    for (const auto& [name, state] : states) {
        if (name == word) return state;
    }
    return std::nullopt;
}

/// False for a unit that the specification does not name.
bool setUnit(Readout& readout, std::string_view word) {
    if (word == "NONE") return true;
    for (const UnitRow& row : units28x) {
        if (row.word != word) continue;
        readout.quantity = row.quantity;
        readout.coupling = row.coupling;
        readout.unit = row.unit;
        return true;
    }
    return false;
}

std::optional<int> integer(std::string_view text, int least, int most) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most) return std::nullopt;
    return value;
}

/// A value of 1e38 or 9.99999999E+37 stands for none. Beyond what Decimal holds it is none either.
bool setValue(Readout& readout, std::string_view text) {
    const auto value = parseScientific(text);
    if (!value) return false;
    readout.value = readout.state == ReadoutState::Normal ? *value : Decimal();
    return true;
}

constexpr std::size_t readingFields = 9;

struct Reading {
    std::string_view id, value, unit, multiplier, places, state;
};

}  // namespace

Result<std::optional<std::string>> takeAnswer(Bytes& received) {
    std::size_t at = 0;
    const auto skipLineFeeds = [&] {
        while (at < received.size() && received[at] == '\n') ++at;
    };
    const auto lineAt = [&]() -> std::optional<std::string_view> {
        const auto end = std::find(received.begin() + static_cast<std::ptrdiff_t>(at), received.end(), '\r');
        if (end == received.end()) return std::nullopt;
        const auto* text = reinterpret_cast<const char*>(received.data()) + at;
        const auto length = static_cast<std::size_t>(end - received.begin()) - at;
        at += length + 1;
        return std::string_view(text, length);
    };
    const auto waiting = [&]() -> Result<std::optional<std::string>> {
        if (received.size() > answerLimit) return multimeterFailure(Fault::Malformed, MultimeterError::AnswerTooLong);
        return std::optional<std::string>();
    };
    skipLineFeeds();
    const auto acknowledge = lineAt();
    if (!acknowledge) return waiting();
    if (acknowledge->size() != 1 || *acknowledge != "0") {
        const std::string word(*acknowledge);
        received.erase(received.begin(), received.begin() + static_cast<std::ptrdiff_t>(at));
        if (word == "1") return multimeterFailure(Fault::Refused, MultimeterError::CommandUnknown);
        if (word == "2") return multimeterFailure(Fault::Refused, MultimeterError::CannotExecute);
        if (word == "5") return multimeterFailure(Fault::Refused, MultimeterError::NoData);
        return multimeterFailure(Fault::Malformed, MultimeterError::BadAcknowledge, word.empty() ? 0 : static_cast<std::uint8_t>(word[0]));
    }
    skipLineFeeds();
    const auto data = lineAt();
    if (!data) return waiting();
    std::string text(*data);
    skipLineFeeds();
    received.erase(received.begin(), received.begin() + static_cast<std::ptrdiff_t>(at));
    return std::optional<std::string>(std::move(text));
}

Result<MultimeterIdentity> decodeIdentity(std::string_view line) {
    // The 199 answers with semicolons.
    std::string text(line);
    if (text.find(',') == std::string::npos) std::replace(text.begin(), text.end(), ';', ',');
    const auto parts = splitAtCommas(text, 4);
    if (parts.size() < 3 || !parts[0].starts_with("FLUKE")) {
        return multimeterFailure(Fault::Malformed, MultimeterError::NotAMultimeter);
    }
    MultimeterIdentity identity;
    identity.maker = "Fluke";
    identity.model = printable(trimmed(parts[0].substr(5)));
    identity.firmware = printable(parts[1]);
    identity.serial = printable(parts[2]);
    if (identity.model.empty()) return multimeterFailure(Fault::Malformed, MultimeterError::NotAMultimeter);
    return identity;
}

bool is28x(const MultimeterIdentity& identity) { return identity.model.starts_with("28"); }
bool is18x(const MultimeterIdentity& identity) {
    return identity.model.starts_with("18") || identity.model == "87-IV" || identity.model == "89-IV" || identity.model == "87 IV" ||
           identity.model == "89 IV";
}

Result<Readout> decode28x(std::string_view line) {
    const auto parts = splitAtCommas(line, 5);
    if (parts.size() != 4) return bad(line, line);
    Readout readout;
    const auto state = stateOf(parts[2]);
    if (!state) return bad(line, parts[2]);
    readout.state = *state;
    if (!setUnit(readout, parts[1])) return bad(line, parts[1]);
    if (!setValue(readout, parts[0])) return bad(line, parts[0]);
    if (readout.state == ReadoutState::Normal) readout.resolution = Decimal(1, readout.value.exponent());
    if (parts[3] == "GOOD_DIODE") readout.quantity = Quantity::Diode;
    if (parts[3] == "OPEN_CIRCUIT" || parts[3] == "SHORT_CIRCUIT") readout.quantity = Quantity::Continuity;
    return readout;
}

Result<Readout> decodeDisplay(std::string_view line) {
    const auto parts = splitAtCommas(line);
    if (parts.size() < 10) return bad(line, line);
    Readout readout;
    readout.function = printable(parts[0]);
    readout.autoRange = parts[2] == "AUTO";
    const auto rangeNumber = integer(parts[4], 0, 100'000);
    const auto multiplier = integer(parts[5], -12, 12);
    if (!rangeNumber || !multiplier) return bad(line, parts[4]);
    if (*rangeNumber > 0) readout.range = Decimal(*rangeNumber, *multiplier);
    const auto modes = integer(parts[8], 0, 16);
    if (!modes || parts.size() < 10 + static_cast<std::size_t>(*modes)) return bad(line, parts[8]);
    std::size_t at = 9;
    for (int i = 0; i < *modes; ++i, ++at) {
        const std::string_view mode = parts[at];
        readout.held |= mode == "HOLD" || mode == "AUTO_HOLD";
        readout.relative |= mode.starts_with("REL");
        readout.filtered |= mode == "LOW_PASS_FILTER";
    }
    const auto readings = integer(parts[at++], 0, 32);
    if (!readings || (parts.size() - at) / readingFields < static_cast<std::size_t>(*readings)) return bad(line, parts[at - 1]);
    std::optional<Reading> chosen;
    for (int i = 0; i < *readings; ++i, at += readingFields) {
        const Reading reading{parts[at], parts[at + 1], parts[at + 2], parts[at + 3], parts[at + 4], parts[at + 6]};
        if (reading.id == "LIVE" || (reading.id == "PRIMARY" && !chosen)) chosen = reading;
    }
    if (!chosen) return bad(line, line);
    const auto state = stateOf(chosen->state);
    if (!state) return bad(line, chosen->state);
    readout.state = *state;
    if (!setUnit(readout, chosen->unit)) return bad(line, chosen->unit);
    const auto power = integer(chosen->multiplier, -12, 12);
    const auto places = integer(chosen->places, 0, 12);
    if (!power || !places) return bad(line, chosen->places);
    readout.resolution = Decimal(1, *power - *places);
    if (!setValue(readout, chosen->value)) return bad(line, chosen->value);
    if (readout.state == ReadoutState::Normal) readout.value = withPlaces(readout.value, *readout.resolution);
    if (readout.function == "DIODE_TEST") readout.quantity = Quantity::Diode;
    if (readout.function == "CONTINUITY") readout.quantity = Quantity::Continuity;
    return readout;
}

Result<Readout> decode18x(std::string_view line) {
    const auto parts = splitAtCommas(line, 2);
    if (parts.size() != 2 || parts[0] != "QM") return bad(line, line);
    std::string_view rest = parts[1];
    Readout readout;
    std::string_view number;
    constexpr std::string_view overload = "Out of range";
    if (const auto found = rest.find(overload); found != std::string_view::npos) {
        readout.state = ReadoutState::Overload;
        rest = trimmed(rest.substr(found + overload.size()));
        if (!rest.empty() && rest.front() == '.') rest = trimmed(rest.substr(1));
    } else {
        const auto blank = std::min(rest.find(' '), rest.size());
        number = rest.substr(0, blank);
        rest = trimmed(rest.substr(blank));
    }
    readout.function = printable(rest);
    int power = 0;
    struct Row {
        std::string_view word;
        Quantity quantity;
        std::string_view unit;
    };
    static constexpr std::array<Row, 12> rows{{{"V ", Quantity::Voltage, "V"},
                                               {"A ", Quantity::Current, "A"},
                                               {"Ohms", Quantity::Resistance, "Ω"},
                                               {"Farads", Quantity::Capacitance, "F"},
                                               {"Deg C", Quantity::Temperature, "°C"},
                                               {"Deg F", Quantity::Temperature, "°F"},
                                               {"Hz", Quantity::Frequency, "Hz"},
                                               {"dBV", Quantity::Decibel, "dBV"},
                                               {"dBm", Quantity::Decibel, "dBm"},
                                               {"S", Quantity::Conductance, "S"},
                                               {"s", Quantity::PulseWidth, "s"},
                                               {"%", Quantity::DutyCycle, "%"}}};
    const auto rowOf = [](std::string_view word) {
        return std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return word.starts_with(row.word); });
    };
    auto row = rowOf(rest);
    if (row == rows.end() && rest.size() > 1) {
        switch (rest.front()) {
            case 'n': power = -9; break;
            case 'u': power = -6; break;
            case 'm': power = -3; break;
            case 'k': power = 3; break;
            case 'M': power = 6; break;
            default: return bad(line, rest);
        }
        row = rowOf(trimmed(rest.substr(1)));
    }
    if (row == rows.end()) return bad(line, rest);
    readout.quantity = row->quantity;
    readout.unit = row->unit;
    if (rest.find("AC+DC") != std::string_view::npos) readout.coupling = Coupling::AcPlusDc;
    else if (rest.find("AC") != std::string_view::npos) readout.coupling = Coupling::Ac;
    else if (rest.find("DC") != std::string_view::npos) readout.coupling = Coupling::Dc;
    if (readout.state == ReadoutState::Overload) return readout;
    const auto value = parseScientific(number);
    if (!value) return readout;
    readout.state = ReadoutState::Normal;
    readout.value = value->scaled(power);
    readout.resolution = Decimal(1, readout.value.exponent());
    return readout;
}

}  // namespace ami::hal::fluke
