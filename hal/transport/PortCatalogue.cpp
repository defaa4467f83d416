#include "hal/transport/PortCatalogue.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include "hal/transport/PortMemory.h"

#include <QSerialPortInfo>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace ami::hal {

namespace {

/// Makers' own ids: Kamstrup optical eye, Abacus optical probe, Elster Unicom III. The chips' generic ids say nothing of what hangs on
/// them.
constexpr std::array<std::pair<std::uint16_t, std::uint16_t>, 3> probes{{{0x17A8, 0x0001}, {0x0403, 0xF458}, {0x0403, 0xE700}}};

bool mayOpen(const std::string& device) {
#ifdef Q_OS_UNIX
    return ::access(device.c_str(), R_OK | W_OK) == 0;
#else
    static_cast<void>(device);
    return true;
#endif
}

}  // namespace

std::vector<PortInfo> availablePorts() {
    const auto stable = stableNames();
    std::vector<PortInfo> ports;
    for (const QSerialPortInfo& found : QSerialPortInfo::availablePorts()) {
        PortInfo port;
        port.device = found.systemLocation().toStdString();
        const auto name = stable.find(port.device);
        port.path = name == stable.end() ? port.device : name->second;
        port.description = found.description().toStdString();
        port.manufacturer = found.manufacturer().toStdString();
        port.serialNumber = found.serialNumber().toStdString();
        if (found.hasVendorIdentifier()) port.vendor = found.vendorIdentifier();
        if (found.hasProductIdentifier()) port.product = found.productIdentifier();
        port.knownProbe = std::find(probes.begin(), probes.end(), std::pair(port.vendor, port.product)) != probes.end();
        port.readable = mayOpen(port.device);
        ports.push_back(std::move(port));
    }
    std::sort(ports.begin(), ports.end(), [](const PortInfo& a, const PortInfo& b) {
        return std::tuple(!a.knownProbe, a.vendor == 0, a.device) < std::tuple(!b.knownProbe, b.vendor == 0, b.device);
    });
    return ports;
}

}  // namespace ami::hal
