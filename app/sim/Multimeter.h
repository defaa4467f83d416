#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/sim/model/FeederModel.h"
#include "protocol/base/Bytes.h"

namespace ami::sim {

enum class MultimeterModel : std::uint8_t { Fluke28x, Fluke18x, Scpi };

/// Positions of the knob.
enum class Knob : std::uint8_t { AcVolts, AcMillivolts, DcVolts, Ohms, Hold };

/// Where the probes are held: between a phase and neutral, between two phases, or nowhere.
struct Probes {
    int first = 0;    ///< 0 … 2
    int second = -1;  ///< -1: neutral
    bool open = false;
    static std::optional<Probes> parse(std::string_view text);
};

struct MultimeterSettings {
    MultimeterModel model = MultimeterModel::Fluke28x;
    FeederOptions feeder;
    Probes probes;
    Knob knob = Knob::AcVolts;
    double gainError = 0;         ///< percent, on top of what the seed gives it within its specification
    std::optional<double> range;  ///< V, chosen by hand; a smaller one than the voltage is an overload
};

/// A multimeter on the same feeder as the meter: a pure function of settings, time and what was asked. Its value is renewed each 250 ms,
/// has the instrument's resolution and a calibration error within its specification that belongs to the seed. For half a second after
/// the knob was turned, and while a sag moves the range, it shows INVALID.
class SimMultimeter {
public:
    explicit SimMultimeter(const MultimeterSettings& settings);

    /// Octets of the instrument's line in, the answer out. @p time is that of the feeder.
    Bytes receive(BytesView octets, UtcTime time);
    /// One position further.
    void turnKnob(UtcTime time);
    const MultimeterSettings& settings() const { return settings_; }

private:
    struct Shown {
        enum class State : std::uint8_t { Normal, Overload, Invalid } state = State::Normal;
        double value = 0;   ///< V or Ω, rounded to the resolution
        double range = 500;
        int places = 2;     ///< behind the point, with the unit multiplier taken out
        int multiplier = 0; ///< -3: the display is in mV
    };

    Shown show(UtcTime time) const;
    double voltage(UtcTime time) const;
    std::string answer(std::string_view command, UtcTime time);
    std::string answerFluke28x(std::string_view command, UtcTime time) const;
    std::string answerFluke18x(std::string_view command, UtcTime time) const;
    std::string answerScpi(std::string_view command, UtcTime time);

    MultimeterSettings settings_;
    FeederModel feeder_;
    Noise noise_;
    double gain_ = 1;
    double offsetCounts_ = 0;
    std::string pending_;
    std::optional<UtcTime> turned_;
};

}  // namespace ami::sim
