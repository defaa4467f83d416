#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ami::hal {

/// A serial port that the system shows now.
struct PortInfo {
    std::string path;          ///< what to open: the stable /dev/serial/by-id name when there is one
    std::string device;        ///< /dev/ttyUSB0
    std::string description;   ///< adapter's own text, for example "FT232R USB UART"
    std::string manufacturer;
    std::string serialNumber;
    std::uint16_t vendor = 0;  ///< USB ids; 0 when it is no USB device
    std::uint16_t product = 0;
    bool knownProbe = false;   ///< the ids belong to an optical head of a maker, not to a generic chip
    bool readable = true;      ///< this user may open it (dialout)
    friend bool operator==(const PortInfo&, const PortInfo&) = default;
};

std::vector<PortInfo> availablePorts();

}  // namespace ami::hal
