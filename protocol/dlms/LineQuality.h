#pragma once

#include <cstddef>

#include "protocol/base/Time.h"
#include "protocol/dlms/DataLink.h"

namespace ami::dlms {

/// What frames tell of the line that carries them: how likely an octet is damaged, and which frame length and window carry most.
/// The newest few thousand octets count; what came before fades.
class LineQuality {
public:
    /// Flags, format, two addresses, control, HCS and FCS around the information of one frame.
    static constexpr std::size_t frameOverhead = 11;
    static constexpr std::size_t shortestInformation = 32;

    /// @p characterTime: 0 where it is not known.
    explicit LineQuality(Duration characterTime);

    void arrived(std::size_t octets);
    /// A frame of about @p octets that did not arrive whole, or at all.
    void damaged(std::size_t octets);
    /// Share of octets that are damaged, 0…1, with a cautious guess where little is known.
    double octetErrorRate() const;
    /// Damaged frames among those that count.
    double damages() const { return damages_; }
    double octets() const { return octets_; }

    /// What one payload octet costs in seconds with frames of @p information octets and @p window of them a turn.
    double cost(std::size_t information, std::size_t window, Duration turnRound) const;
    /// The cheapest limits within @p most. No turn is longer than longestTurn: until it ends nobody learns that the line is bad.
    HdlcParameters best(const HdlcParameters& most, Duration turnRound) const;

    static constexpr std::chrono::milliseconds longestTurn{2200};

private:
    void fade();

    double characterSeconds_;
    double assumedRate_;
    double octets_ = 0;
    double damages_ = 0;
};

}  // namespace ami::dlms
