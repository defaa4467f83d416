#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/base/Error.h"

namespace ami::hal {

/// A process that has the port open.
struct PortHolder {
    int pid = 0;
    std::string program;
    friend bool operator==(const PortHolder&, const PortHolder&) = default;
};

struct UsbFacts {
    std::uint16_t vendor = 0, product = 0;
    std::string manufacturer, productText, serial;
    friend bool operator==(const UsbFacts&, const UsbFacts&) = default;
};

/// Counters of the driver since the adapter was plugged in.
struct LineErrors {
    std::uint64_t parity = 0, framing = 0, overrun = 0, bufferOverrun = 0, breaks = 0, received = 0, sent = 0;
    friend LineErrors operator-(const LineErrors& a, const LineErrors& b);
    friend bool operator==(const LineErrors&, const LineErrors&) = default;
};

/// What the system knows of a serial port without opening it, but for the last three. Absent means that the system does not tell.
struct PortFacts {
    std::string path;                     ///< as given
    std::string device;                   ///< what it leads to; empty: it leads nowhere
    bool exists = false;
    bool isSerial = false;                ///< the kernel knows it as a terminal
    bool pseudoTerminal = false;
    bool readable = false, writable = false;
    std::string user;                     ///< who runs this program
    std::string group;                    ///< that owns the port
    bool groupActive = false;             ///< this session has that group
    bool groupListed = false;             ///< the user is in it, though this session may be older
    std::vector<PortHolder> holders;      ///< other processes that have it open, eight at most
    bool holdersComplete = true;          ///< false: not every process could be looked at
    bool modemManagerRuns = false;
    std::optional<bool> modemManagerIgnores;  ///< udev has told it to leave the port alone
    std::optional<UsbFacts> usb;
    std::string driver;                   ///< "ftdi_sio", "cp210x", "serial8250"
    std::optional<int> latencyTimer;      ///< ms; FTDI alone
    std::optional<Error> openError;       ///< the port could not be opened
    std::optional<bool> lowLatency;       ///< ASYNC_LOW_LATENCY is set after opening
    std::optional<LineErrors> errors;
};

/// Where the facts stand; others in tests.
struct SystemPlaces {
    std::string sys = "/sys";
    std::string proc = "/proc";
    std::string udevData = "/run/udev/data";
};

/// Looks at @p path; never opens it. Some milliseconds to some hundred (every process is looked at).
PortFacts portFacts(const std::string& path, const SystemPlaces& places = {});

/// Opens for a moment without touching the line settings: counters and the low-latency flag. Sets openError when that fails.
void readDriverState(PortFacts& facts);

}  // namespace ami::hal
