#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ami::app {

/// How APDUs travel over CoAP, by client and meter alike: one POST for each, its body the APDU without wrapper header. The defaults are those of
/// the only public implementation; meters differ, so all of it is part of a meter profile. @spec docs/coap.md
struct CoapProfile {
    std::string path;                                       ///< without a slash in front; empty: no Uri-Path
    std::optional<std::uint16_t> contentFormat = 10001;
    std::optional<std::uint16_t> versionOption = 65001;     ///< carries 1, the wrapper's version
    std::optional<std::uint16_t> clientOption = 65003;      ///< carries the client's wPort
    std::optional<std::uint16_t> serverOption = 65005;
    std::vector<std::uint16_t> answers{201};                ///< response codes that bring an APDU; 204 and 205 are common too
    std::uint16_t blockSize = 1024;                         ///< 16 … 1024

    /// The options that an endpoint must know because they are critical.
    std::set<std::uint16_t> options() const {
        std::set<std::uint16_t> all;
        for (const auto& option : {versionOption, clientOption, serverOption}) {
            if (option) all.insert(*option);
        }
        return all;
    }
    friend bool operator==(const CoapProfile&, const CoapProfile&) = default;
};

}  // namespace ami::app
