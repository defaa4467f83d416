#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "protocol/base/Time.h"

namespace ami::app::mesh {

/// How much of a mesh's air our own questions may take, and how many of them at once. Every hop of a datagram counts, as if all radios shared
/// one channel: a hopping mesh carries more, so the share is an upper bound. Instants are arguments.
class AirBudget {
public:
    using Air = std::chrono::microseconds;
    struct Limits {
        double bitrate = 50'000;      ///< of the radios, bit/s
        double share = 0.1;           ///< of the time; 0 < share <= 1
        unsigned atOnce = 4;          ///< questions under way
        unsigned perGroup = 1;        ///< behind one first-hop parent
        std::size_t overhead = 75;    ///< MAC, 6LoWPAN and routing headers and the acknowledgement, octets a hop
        Air burst = std::chrono::seconds(1);  ///< air that may be saved up in a pause
        friend bool operator==(const Limits&, const Limits&) = default;
    };

    explicit AirBudget(const Limits& limits) : limits_(limits), credit_(limits.burst) {}

    /// Of a datagram there and one back, each over @p hops.
    Air cost(std::size_t request, std::size_t answer, unsigned hops) const;

    /// Whether a question to a node behind @p group may be sent; an empty group is unknown and counts alone.
    bool allows(const std::string& group, Instant now);
    void start(const std::string& group, Air cost, Instant now);
    /// @p more: air beyond what start() said, for repetitions and longer answers; negative gives back.
    void end(const std::string& group, Air more = Air(0));
    /// When there will be air again; nothing: there is.
    std::optional<Instant> freeAt(Instant now);
    unsigned underWay() const { return underWay_; }
    /// All that was ever taken.
    Air taken() const { return taken_; }
    const Limits& limits() const { return limits_; }

private:
    void refill(Instant now);

    Limits limits_;
    Air credit_;
    Air taken_{0};
    std::optional<Instant> last_;
    unsigned underWay_ = 0;
    std::map<std::string, unsigned> groups_;
};

}  // namespace ami::app::mesh
