#pragma once

#include <string>
#include <vector>

namespace ami::app {

/// A serial port that a meter may hang on, as the window offers it.
struct PortEntry {
    std::string path;         ///< stable name to put into an address
    std::string device;       ///< /dev/ttyUSB0
    std::string description;  ///< adapter's own text; may be empty
    bool knownProbe = false;  ///< an optical head of a known maker
    bool allowed = true;      ///< this user may open it
    friend bool operator==(const PortEntry&, const PortEntry&) = default;
};

/// The ports that the system shows now, known probes first. May take some milliseconds: not for the GUI thread.
std::vector<PortEntry> ports();

}  // namespace ami::app
