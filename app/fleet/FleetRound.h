#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/fleet/FleetTypes.h"
#include "app/store/Store.h"

namespace ami::app::fleet {

/// Which registers of which meters a round has read already, in a file that grows by one durable line for each meter: a run that was stopped, or
/// cut off by the power, goes on where it was. A line that was cut off in its middle is left out, and its meter asked again.
/// @spec docs/fleet.md "Rounds"
class FleetRound {
public:
    /// Makes the file when it is missing. One run at a time: the file is locked until the round goes away.
    static Result<std::unique_ptr<FleetRound>> open(const std::string& path, UtcTime now);
    ~FleetRound();
    FleetRound(const FleetRound&) = delete;
    FleetRound& operator=(const FleetRound&) = delete;

    UtcTime started() const { return started_; }
    /// Places in @p registers that the meter at @p address still lacks.
    std::vector<std::uint32_t> missing(const std::string& address, const std::vector<dlms::AttributeRef>& registers) const;
    /// As the meter at @p address gave it; empty when it was not heard.
    std::string serial(const std::string& address) const;
    /// What the meter at @p address gave.
    struct Piece {
        std::string address;
        std::vector<mdms::Reading> readings;
    };
    /// Durable when it returns, all pieces at once; what a crash cuts off is whole lines of it, and those are asked for again.
    Result<void> note(const std::vector<Piece>& pieces);

private:
    FleetRound() = default;
    Result<void> append(const std::string& line);

    struct Meter {
        std::string serial;
        std::set<dlms::AttributeRef> read;
    };
    int file_ = -1;
    UtcTime started_{};
    std::map<std::string, Meter> meters_;
};

/// Puts the readings of @p taken into the store, in one transaction with their place in the queue, but those that the round had stored before it was
/// cut off: a register of a meter is stored once in a round.
Result<StoredCount> keep(Store& store, const std::vector<mdms::Reading>& taken, std::optional<UtcTime> roundStarted);

}  // namespace ami::app::fleet
