#pragma once

#include <string>

#include "protocol/base/Result.h"

namespace ami::hal {

/// Finds a serial port again after it was pulled out and plugged in: by the stable name that it had when it was opened first, whatever the
/// system calls it now. Used from the thread that opens the port.
class PortMemory {
public:
    /// @p path: as a person names it. @p stableNames: a folder of links that stand for devices by maker and serial number.
    explicit PortMemory(std::string path, std::string stableNames = "/dev/serial/by-id");

    const std::string& path() const { return path_; }
    /// The device to open now. NotFound while the one that was opened first is away, even when another one has taken its name; a port
    /// without a stable name (on-board, pty) is known by its path alone.
    Result<std::string> device();

private:
    std::string path_;
    std::string folder_;
    std::string stable_;
};

}  // namespace ami::hal
