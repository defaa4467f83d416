#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "protocol/iec62056_21/Dialogue.h"

namespace ami::app {

/// What an iec: address says besides port, device address and highest baud. @spec IEC 62056-21 6.3.3, 6.4, Annex B
struct IecSettings {
    iec62056_21::Mode mode = iec62056_21::Mode::Auto;
    bool optionSelect = true;  ///< false: the meter is left at 300 Bd
    char v = '0';
    std::optional<char> z, y;  ///< of the option select; nothing: as the meter offers, 0 or 1
    bool wakeUp = false;
    std::optional<std::chrono::milliseconds> pause;  ///< before the change of speed; nothing: that of the profile, else by reaction time
    bool softwareParity = false;                     ///< 8N1 on the wire, parity in bit 7
    iec62056_21::Echo echo = iec62056_21::Echo::Auto;
    bool secondPassword = false;  ///< the password goes out as P2
    friend bool operator==(const IecSettings&, const IecSettings&) = default;
};

/// Words of an address: auto, a, b, c, d; auto, yes, no. The word of Auto is empty, as a default is left out.
std::optional<iec62056_21::Mode> iecMode(std::string_view word);
std::string iecWord(iec62056_21::Mode mode);
std::optional<iec62056_21::Echo> iecEcho(std::string_view word);
std::string iecWord(iec62056_21::Echo echo);

}  // namespace ami::app
