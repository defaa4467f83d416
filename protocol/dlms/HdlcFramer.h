#pragma once

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/HdlcFrame.h"

namespace ami::dlms {

/// Octet stream to frames. The length field ends a frame, the closing flag confirms it and may open the next frame;
/// after a defect the search goes on at the next flag inside what was taken for the frame. Holds at most one frame and one chunk.
class HdlcFramer {
public:
    explicit HdlcFramer(Duration interOctetTimeout) : interOctetTimeout_(interOctetTimeout) {}

    /// Longest frame between the flags that is taken for one.
    void setLimit(std::size_t octets) { limit_ = octets < hdlcMaxFrame ? octets : hdlcMaxFrame; }
    /// Forgets what is half received and all counters.
    void clear();
    void restartCounts() { octetsWithoutFrame_ = badFrames_ = goodFrames_ = headerProbes_ = 0; }

    void push(BytesView bytes, Instant now);
    /// The next good frame, in order. Its information is good until the next push().
    std::optional<HdlcFrameView> next();
    /// True once after one or more defects since the last call.
    bool takeDefect();
    /// True once after a frame whose frame check fits and whose header check does not; it counts as a defect all the same.
    bool takeWrongHeaderCheck();
    struct Damaged {
        HdlcFrameView header;  ///< without the information
        std::size_t octets;    ///< by the length field
    };
    /// The last frame whose header arrived and whose rest did not; once.
    std::optional<Damaged> takeDamaged() { return std::exchange(damaged_, std::nullopt); }

    void setInterOctetTimeout(Duration timeout) { interOctetTimeout_ = timeout; }

    /// A frame has begun and is not complete.
    bool isInFrame() const { return buffer_.size() - start_ > 1; }
    std::optional<Instant> deadline() const;
    /// Ends a frame whose remaining octets never came.
    void handleDeadline(Instant now);

    /// Octets since the last good frame.
    std::size_t octetsWithoutFrame() const { return octetsWithoutFrame_; }
    std::size_t badFrames() const { return badFrames_; }
    std::size_t goodFrames() const { return goodFrames_; }

private:
    void scan(bool streamPaused);
    static bool isShifted(BytesView behindFlag, std::size_t length);
    void dropCandidate();
    void dropDamaged(BytesView behindFlag, std::size_t length);
    void noteDefect();
    void probeHeaderCheck(BytesView behindFlag);
    void dropGiven();

    Duration interOctetTimeout_;
    std::size_t limit_ = hdlcMaxFrame;
    struct Found {
        HdlcFrameView frame;       // without its information
        std::size_t information;   // place in buffer_
        std::size_t octets;
    };

    Bytes buffer_;           // from start_ on: empty, or a flag and what follows it; before it the frames that wait for next()
    std::size_t start_ = 0;
    Instant lastOctet_{};
    std::vector<Found> frames_;
    std::size_t given_ = 0;  // of frames_
    std::size_t octetsWithoutFrame_ = 0;
    std::size_t badFrames_ = 0;
    std::size_t goodFrames_ = 0;
    std::optional<Damaged> damaged_;
    bool inJunk_ = false;
    bool defect_ = false;
    bool wrongHeaderCheck_ = false;
    unsigned headerProbes_ = 0;
};

}  // namespace ami::dlms
