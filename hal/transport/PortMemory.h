#pragma once

#include <map>
#include <string>

#include "protocol/base/Result.h"

namespace ami::hal {

/// Links that stand for devices by maker and serial number, whatever the system calls them now.
inline constexpr const char* stableFolder = "/dev/serial/by-id";
/// Each device behind @p folder with its link; empty where there is no such folder.
std::map<std::string, std::string> stableNames(const std::string& folder = stableFolder);

/// Finds a serial port again after it was pulled out and plugged in: by the stable name that it had when it was opened first, whatever the
/// system calls it now. Used from the thread that opens the port.
class PortMemory {
public:
    /// @p path: as a person names it.
    explicit PortMemory(std::string path, std::string folder = stableFolder);

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
