#include "app/link/Ports.h"

#include <algorithm>

#include "hal/transport/PortCatalogue.h"

namespace ami::app {

std::vector<PortEntry> ports() {
    std::vector<PortEntry> entries;
    for (const auto& port : hal::availablePorts()) {
        std::string words = port.description;
        if (!port.manufacturer.empty()) words = words.empty() ? port.manufacturer : port.manufacturer + " " + words;
        entries.push_back({port.path, port.device, words, port.knownProbe, port.readable});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const PortEntry& a, const PortEntry& b) { return a.knownProbe && !b.knownProbe; });
    return entries;
}

}  // namespace ami::app
