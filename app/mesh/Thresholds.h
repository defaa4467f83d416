#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "protocol/base/Result.h"

namespace ami::app::mesh {

/// What counts as poor. Everything can be changed by a person; these are the defaults.
struct Thresholds {
    int poorRsl = -90;                        ///< dBm; below it a link is weak
    int recoverBy = 4;                        ///< dB above poorRsl before a weak link counts as recovered
    double lossLimit = 0.05;                  ///< share of frames or probes; above it a link is lossy
    int sensitivity = -104;                   ///< dBm of the receivers, FSK 50 kbit/s
    int goodMargin = 20, fairMargin = 10;     ///< dB above sensitivity
    int asymmetry = 6;                        ///< dB; directions that differ by more point at an antenna or at noise
    std::uint32_t hopWarning = 6;             ///< more hops than this are told
    std::uint32_t etxUnit = 128;              ///< of ranks and path costs that stand for an ETX of 1
    std::uint32_t parentSwitch = 192;         ///< a path must cost so much less before a node changes its first parent
    std::uint32_t leastSamples = 20;          ///< frames or probes that a loss must rest on
    std::chrono::seconds lossWindow{600};     ///< counters are compared over this time
    std::chrono::seconds stuckAfter{300};     ///< on one rung below Operational
    std::chrono::seconds staleAfter{300};     ///< an older value is told as old
    friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

/// A JSON object with the names above; names that are left out keep their default. Malformed on an unknown name, a wrong type or a value
/// without sense (a loss outside 0 to 1, a good margin under the fair one, a level outside -174 to 30 dBm).
Result<Thresholds> thresholdsFromJson(std::string_view text);
std::string toJson(const Thresholds& thresholds);

}  // namespace ami::app::mesh
