#pragma once

#include <optional>
#include <vector>

#include "app/check/CheckReport.h"
#include "hal/transport/Transports.h"
#include "protocol/dlms/HdlcFramer.h"

namespace ami::app {

/// Looks at the octets of a line while others use it: how fast the meter turns round, how much of the line is used, how many frames come
/// before an acknowledgement. Give its sink to the link.
class LineWatch {
public:
    LineWatch() : framer_(std::chrono::seconds(5)) {}

    void take(const hal::TraceRecord& record, bool hdlc);
    CheckTiming timing(std::chrono::nanoseconds characterTime) const;
    /// A segmented answer came in so many I-frames in one turn, at most.
    unsigned framesPerTurn() const { return mostFrames_; }
    /// An answer was longer than one frame.
    bool sawSegments() const { return sawSegments_; }

private:
    void takeFrames(BytesView octets, Instant at);
    void endAnswer();

    dlms::HdlcFramer framer_;
    std::optional<Instant> asked_;      ///< our octets left and nothing has come since
    Instant answerBegan_{}, lastOctet_{};
    std::uint64_t answerOctets_ = 0;
    std::uint64_t exchanges_ = 0;
    std::vector<std::chrono::microseconds> turns_;
    double bestRate_ = 0;
    unsigned frames_ = 0, mostFrames_ = 0;
    bool sawSegments_ = false;
};

}  // namespace ami::app
