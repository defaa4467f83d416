#include "app/sim/Multimeter.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace ami::sim {

using namespace std::chrono;

namespace {

enum Channel : std::uint64_t { GainChannel = 2001, OffsetChannel, FlickerChannel };

constexpr milliseconds renewal{250};
constexpr milliseconds settling{500};
constexpr std::size_t longestCommand = 256;

/// Ranges of AC volts and the places behind the point that the display shows in each.
struct Range {
    double volts;
    int places;
};
constexpr Range counts50000[] = {{5, 4}, {50, 3}, {500, 2}, {1000, 1}};
constexpr Range sixDigits[] = {{0.1, 7}, {1, 6}, {10, 5}, {100, 4}, {1000, 3}};

double rounded(double value, int places) {
    const double scale = std::pow(10.0, places);
    return std::round(value * scale) / scale;
}

std::string printed(const char* format, double value, int places) {
    char text[64];
    std::snprintf(text, sizeof text, format, places, value);
    return text;
}

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return out;
}

}  // namespace

std::optional<Probes> Probes::parse(std::string_view text) {
    Probes probes;
    if (text == "open") {
        probes.open = true;
        return probes;
    }
    const auto phase = [](std::string_view name) { return name.size() == 2 && name[0] == 'L' && name[1] >= '1' && name[1] <= '3' ? name[1] - '1' : -1; };
    const auto dash = text.find('-');
    probes.first = phase(text.substr(0, dash));
    if (dash != std::string_view::npos && text.substr(dash + 1) != "N") {
        probes.second = phase(text.substr(dash + 1));
        if (probes.second < 0 || probes.second == probes.first) return std::nullopt;
    }
    if (probes.first < 0) return std::nullopt;
    return probes;
}

SimMultimeter::SimMultimeter(const MultimeterSettings& settings)
    : settings_(settings), feeder_(settings.feeder), noise_(settings.feeder.seed ^ 0x444D4Dull) {
    // A good instrument stays well within what its data sheet allows.
    const double percent = settings_.model == MultimeterModel::Scpi ? 0.06 : settings_.model == MultimeterModel::Fluke28x ? 0.3 : 0.4;
    gain_ = 1 + (0.4 * percent * noise_.symmetric(GainChannel, 0) + settings_.gainError) / 100;
    offsetCounts_ = settings_.model == MultimeterModel::Scpi ? 0 : 8 * noise_.symmetric(OffsetChannel, 0);
}

double SimMultimeter::voltage(UtcTime time) const {
    if (settings_.probes.open) return 0;
    const FeederState now = feeder_.state(time);
    const PhaseState& first = now.phases[static_cast<std::size_t>(settings_.probes.first)];
    if (settings_.probes.second < 0) return first.voltage;
    const PhaseState& second = now.phases[static_cast<std::size_t>(settings_.probes.second)];
    const double angle = (second.voltageAngle - first.voltageAngle) * std::numbers::pi / 180;
    return std::sqrt(std::max(0.0, first.voltage * first.voltage + second.voltage * second.voltage -
                                       2 * first.voltage * second.voltage * std::cos(angle)));
}

SimMultimeter::Shown SimMultimeter::show(UtcTime now) const {
    const UtcTime time = UtcTime(floor<milliseconds>(now.time_since_epoch()) / renewal * renewal);
    Shown shown;
    if (turned_ && now >= *turned_ && now - *turned_ < settling) shown.state = Shown::State::Invalid;
    const bool six = settings_.model == MultimeterModel::Scpi;
    const double volts = voltage(time);
    const double before = voltage(time - seconds(1));
    const Range* begin = six ? std::begin(sixDigits) : std::begin(counts50000);
    const Range* end = six ? std::end(sixDigits) : std::end(counts50000);
    const double wanted = settings_.range.value_or(volts);
    const Range* range = std::find_if(begin, end, [&](const Range& one) { return wanted <= one.volts * (settings_.range ? 1.0 : six ? 1.2 : 1.0); });
    if (range == end) --range;
    shown.range = range->volts;
    shown.places = range->places;
    const double count = std::pow(10.0, -range->places);
    const double flicker = noise_.symmetric(FlickerChannel, time.time_since_epoch() / renewal) * (six ? 20 : 1.5);
    shown.value = std::max(0.0, rounded(volts * gain_ + (offsetCounts_ + flicker) * count, range->places));
    if (shown.state == Shown::State::Normal && std::fabs(volts - before) > 0.2 * std::max(volts, before) && !settings_.probes.open) {
        shown.state = Shown::State::Invalid;
    }
    switch (settings_.knob) {
        case Knob::AcVolts:
        case Knob::Hold:
            if (shown.state == Shown::State::Normal && volts > shown.range * (six ? 1.2 : 1.1)) shown.state = Shown::State::Overload;
            break;
        case Knob::AcMillivolts:
            shown.range = 0.5;
            shown.multiplier = -3;
            shown.places = 2;
            shown.value = rounded(volts, 5);
            if (shown.state == Shown::State::Normal && volts > 0.5) shown.state = Shown::State::Overload;
            break;
        case Knob::DcVolts: shown.value = rounded(0.02 * noise_.symmetric(FlickerChannel, time.time_since_epoch() / renewal), shown.places); break;
        case Knob::Ohms:
            // Voltage on the probes or nothing between them: no resistance can be shown.
            if (shown.state == Shown::State::Normal) shown.state = Shown::State::Overload;
            shown.range = 500;
            shown.places = 2;
            break;
    }
    return shown;
}

Bytes SimMultimeter::receive(BytesView octets, UtcTime time) {
    Bytes out;
    const char end = settings_.model == MultimeterModel::Scpi ? '\n' : '\r';
    for (const std::uint8_t octet : octets) {
        const char c = static_cast<char>(octet);
        if (c != end) {
            if (c != '\n' && c != '\r' && pending_.size() < longestCommand) pending_ += c;
            continue;
        }
        const std::string text = answer(std::exchange(pending_, {}), time);
        out.insert(out.end(), text.begin(), text.end());
    }
    return out;
}

void SimMultimeter::turnKnob(UtcTime time) {
    settings_.knob = settings_.knob == Knob::Hold ? Knob::AcVolts : static_cast<Knob>(static_cast<int>(settings_.knob) + 1);
    turned_ = time;
}

std::string SimMultimeter::answer(std::string_view command, UtcTime time) {
    switch (settings_.model) {
        case MultimeterModel::Fluke28x: return answerFluke28x(upper(command), time);
        case MultimeterModel::Fluke18x: return answerFluke18x(upper(command), time);
        case MultimeterModel::Scpi: return answerScpi(upper(command), time);
    }
    return {};
}

std::string SimMultimeter::answerFluke28x(std::string_view command, UtcTime time) const {
    if (command.empty()) return {};
    if (command == "ID") return "0\rFLUKE 289,V1.16,95081087\r";
    if (command != "QM" && command != "QDDA") return "1\r";
    const Shown shown = show(time);
    const char* unit = settings_.knob == Knob::DcVolts ? "VDC" : settings_.knob == Knob::Ohms ? "OHM" : "VAC";
    const char* state = shown.state == Shown::State::Normal ? "NORMAL" : shown.state == Shown::State::Overload ? "OL" : "INVALID";
    const bool normal = shown.state == Shown::State::Normal;
    if (command == "QM") {
        const double display = shown.value / std::pow(10.0, shown.multiplier);
        const std::string value = normal ? printed("%.*f", display, shown.places) + 'E' + std::to_string(shown.multiplier) : "+9.99999999E+37";
        return "0\r" + value + ',' + unit + ',' + state + ",NONE\r";
    }
    const char* function = settings_.knob == Knob::DcVolts        ? "V_DC"
                           : settings_.knob == Knob::Ohms         ? "OHMS"
                           : settings_.knob == Knob::AcMillivolts ? "MV_AC"
                                                                  : "V_AC";
    char number[32];
    std::snprintf(number, sizeof number, "%.6g", normal ? shown.value : 1e38);
    const std::string multiplier = std::to_string(shown.multiplier);
    const auto stamp = printed("%.*f", static_cast<double>(time.time_since_epoch().count()) / 1000.0, 3);
    const std::string reading = std::string(number) + ',' + unit + ',' + multiplier + ',' + std::to_string(shown.places) + ",5," + state +
                                ",NONE," + stamp;
    const auto range = std::to_string(static_cast<int>(std::lround(shown.range / std::pow(10.0, shown.multiplier))));
    return std::string("0\r") + function + ",NONE," + (settings_.range ? "MANUAL" : "AUTO") + ',' + unit + ',' + range + ',' + multiplier +
           (shown.value > 30 ? ",ON" : ",OFF") + ",0.000," + (settings_.knob == Knob::Hold ? "1,HOLD" : "0") + ",2,LIVE," + reading +
           ",PRIMARY," + reading + '\r';
}

std::string SimMultimeter::answerFluke18x(std::string_view command, UtcTime time) const {
    if (command.empty()) return {};
    if (command == "ID") return "0\rFLUKE 189, V2.02,0085510089\r";
    if (command != "QM") return "1\r";
    const Shown shown = show(time);
    const char* unit = settings_.knob == Knob::DcVolts        ? "V DC"
                       : settings_.knob == Knob::Ohms         ? "Ohms"
                       : settings_.knob == Knob::AcMillivolts ? "mV AC"
                                                              : "V AC";
    if (shown.state == Shown::State::Overload) return std::string("0\rQM,Out of range ") + unit + '\r';
    if (shown.state == Shown::State::Invalid) return std::string("0\rQM,----- ") + unit + '\r';
    return "0\rQM," + printed("%+.*f", shown.value / std::pow(10.0, shown.multiplier), shown.places) + ' ' + unit + '\r';
}

std::string SimMultimeter::answerScpi(std::string_view command, UtcTime time) {
    if (command == "*IDN?") return "AMI,SIM-6,0000117,1.0-1.0\r\n";
    const bool ac = settings_.knob == Knob::AcVolts || settings_.knob == Knob::Hold;
    if (command == "CONF:VOLT:AC" || command == "MEAS:VOLT:AC?") {
        settings_.knob = Knob::AcVolts;
    } else if (command == "CONF?") {
        const Shown shown = show(time);
        const char* function = ac ? "VOLT:AC" : settings_.knob == Knob::Ohms ? "RES" : settings_.knob == Knob::DcVolts ? "VOLT" : "VOLT:AC";
        char text[96];
        std::snprintf(text, sizeof text, "\"%s %+.6E,%+.6E\"\r\n", function, shown.range, std::pow(10.0, shown.multiplier - shown.places));
        return text;
    }
    if (command != "READ?" && command != "FETC?" && command != "MEAS:VOLT:AC?") return {};
    const Shown shown = show(time);
    char text[48];
    const double value = shown.state == Shown::State::Overload ? 9.9e37 : shown.state == Shown::State::Invalid ? 9.91e37 : shown.value;
    std::snprintf(text, sizeof text, "%+.8E\r\n", value);
    return text;
}

}  // namespace ami::sim
