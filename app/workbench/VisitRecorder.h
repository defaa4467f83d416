#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "hal/transport/Transports.h"

namespace ami::app {

struct VisitLimits {
    std::uint64_t octets = 512u << 20;  ///< of all visit files in the folder together
    std::size_t files = 1000;
};

/// Records each connection to a meter as a visit file of its own (docs/formats.md), with secrets masked, in a folder that holds the newest
/// ones. Used from one thread; a full disk ends the recording, never the work.
class VisitRecorder {
public:
    explicit VisitRecorder(VisitLimits limits = {}) : limits_(limits) {}

    /// Where files go from the next begin() on; empty: nothing is recorded.
    void setFolder(std::string folder) { folder_ = std::move(folder); }
    /// Starts a file "TIME-NAME.amivisit" and removes the oldest ones that are too many.
    void begin(std::string_view meter, UtcTime now);
    void add(const hal::TraceRecord& record);
    void end() { sink_ = nullptr; }

    /// The file that is being written, or was last; empty when there is none.
    const std::string& path() const { return path_; }

private:
    void makeRoom() const;

    VisitLimits limits_;
    std::string folder_;
    std::string path_;
    hal::TraceSink sink_;
};

}  // namespace ami::app
