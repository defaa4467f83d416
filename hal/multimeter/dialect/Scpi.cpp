#include "hal/multimeter/dialect/Scpi.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "hal/multimeter/dialect/Text.h"

namespace ami::hal::scpi {

namespace {

Unexpected bad(std::int64_t offset = 0) { return multimeterFailure(Fault::Malformed, MultimeterError::BadAnswer, offset); }

std::string_view withoutQuotes(std::string_view text) {
    text = trimmed(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
    return trimmed(text);
}

struct FunctionRow {
    std::string_view word;
    Quantity quantity;
    Coupling coupling;
    std::string_view unit;
};

constexpr std::array<FunctionRow, 14> functions{{
    {"VOLT:AC", Quantity::Voltage, Coupling::Ac, "V"},
    {"VOLT:ACDC", Quantity::Voltage, Coupling::AcPlusDc, "V"},
    {"VOLT:DC", Quantity::Voltage, Coupling::Dc, "V"},
    {"VOLT", Quantity::Voltage, Coupling::Dc, "V"},
    {"CURR:AC", Quantity::Current, Coupling::Ac, "A"},
    {"CURR:DC", Quantity::Current, Coupling::Dc, "A"},
    {"CURR", Quantity::Current, Coupling::Dc, "A"},
    {"RES", Quantity::Resistance, Coupling::None, "Ω"},
    {"FRES", Quantity::Resistance, Coupling::None, "Ω"},
    {"FREQ", Quantity::Frequency, Coupling::None, "Hz"},
    {"CAP", Quantity::Capacitance, Coupling::None, "F"},
    {"CONT", Quantity::Continuity, Coupling::None, "Ω"},
    {"DIOD", Quantity::Diode, Coupling::None, "V"},
    {"TEMP", Quantity::Temperature, Coupling::None, "°C"},
}};

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

/// "VOLTAGE:AC" is the long form of "VOLT:AC".
std::string shortForm(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const auto colon = std::min(text.find(':'), text.size());
        std::string word = upper(text.substr(0, colon));
        for (const std::string_view known : {"VOLT", "CURR", "FRES", "FREQ", "CONT", "DIOD", "TEMP", "RES", "CAP"}) {
            if (word.size() > known.size() && word.starts_with(known)) {
                word = known;
                break;
            }
        }
        out += word;
        text.remove_prefix(colon);
        if (!text.empty()) {
            out += ':';
            text.remove_prefix(1);
        }
    }
    return out;
}

}  // namespace

Result<std::optional<std::string>> takeAnswer(Bytes& received, std::string_view sent) {
    while (!sent.empty() && (sent.back() == '\n' || sent.back() == '\r')) sent.remove_suffix(1);
    while (!sent.empty() && sent.front() == '\n') sent.remove_prefix(1);
    for (;;) {
        const auto end = std::find(received.begin(), received.end(), '\n');
        if (end == received.end()) {
            if (received.size() > answerLimit) return multimeterFailure(Fault::Malformed, MultimeterError::AnswerTooLong);
            return std::optional<std::string>();
        }
        std::string line(received.begin(), end);
        received.erase(received.begin(), end + 1);
        line.erase(std::remove(line.begin(), line.end(), '\r'), line.end());
        std::string_view text = trimmed(line);
        if (const auto prompt = text.rfind('>'); prompt != std::string_view::npos) text = trimmed(text.substr(prompt + 1));
        if (text.empty() || text == sent) continue;
        return std::optional<std::string>(std::string(text));
    }
}

Result<MultimeterIdentity> decodeIdentity(std::string_view line) {
    const auto parts = splitAtCommas(withoutQuotes(line), 5);
    if (parts.size() < 4 || parts[0].empty() || parts[1].empty()) {
        return multimeterFailure(Fault::Malformed, MultimeterError::NotAMultimeter);
    }
    return MultimeterIdentity{printable(parts[0]), printable(parts[1]), printable(parts[3]), printable(parts[2])};
}

Result<Readout> decodeConfiguration(std::string_view line) {
    const std::string_view text = withoutQuotes(line);
    const auto blank = std::min(text.find(' '), text.size());
    const std::string function = shortForm(text.substr(0, blank));
    const auto row = std::find_if(functions.begin(), functions.end(), [&](const FunctionRow& known) { return known.word == function; });
    if (row == functions.end()) return bad();
    Readout readout;
    readout.function = printable(text.substr(0, blank));
    readout.quantity = row->quantity;
    readout.coupling = row->coupling;
    readout.unit = row->unit;
    if (blank == text.size()) return readout;
    const auto numbers = splitAtCommas(text.substr(blank), 3);
    for (std::size_t i = 0; i < numbers.size() && i < 2; ++i) {
        // DEF and AUTO stand for a number that the instrument chooses.
        const auto value = parseScientific(numbers[i]);
        if (!value || value->isNegative() || value->isZero()) continue;
        (i == 0 ? readout.range : readout.resolution) = value;
    }
    return readout;
}

Result<void> decodeValue(std::string_view line, Readout& readout) {
    const auto parts = splitAtCommas(line, 2);
    const auto value = parseScientific(parts[0]);
    if (!value) return bad();
    const double number = value->toDouble();
    readout.value = Decimal();
    if (std::fabs(number - 9.91e37) < 1e33) readout.state = ReadoutState::Invalid;
    else if (number > 9e36) readout.state = ReadoutState::Overload;
    else if (number < -9e36) readout.state = ReadoutState::NegativeOverload;
    else {
        readout.state = ReadoutState::Normal;
        readout.value = *value;
        if (!readout.resolution) readout.resolution = Decimal(1, value->exponent());
    }
    return {};
}

}  // namespace ami::hal::scpi
