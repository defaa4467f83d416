#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/fleet/FleetMeter.h"
#include "app/fleet/FleetScheduler.h"
#include "app/fleet/FleetTypes.h"

namespace ami::app::fleet {

/// One meter of a run.
struct FleetTarget {
    /// Radios on the way, the border router's neighbour first and the meter's own last; empty when it is not known.
    std::vector<RouterIndex> way;
    /// Places in FleetOptions::registers that are still to be read; nothing means all of them.
    std::optional<std::vector<std::uint32_t>> missing;
    unsigned greetingTrips = 0;  ///< round trips before the first request can go, as for a handshake of DTLS
    std::string serial;  ///< as this address gave it before; another one ends the meter with OtherMeter
};

/// Many meters at once: joins their sessions with the scheduler. Sans-IO: which datagram came from which meter, and the time, are arguments.
/// Each register of each meter comes once in all ReadingsTaken of a run.
class Fleet {
public:
    /// @p factory makes the sessions; @p utc is the laptop's clock, asked when an answer comes.
    Fleet(std::vector<FleetTarget> targets, FleetOptions options, SchedulerOptions scheduling, SessionFactory factory, std::function<UtcTime()> utc);

    /// Lines the meters up; a meter's session is made when its turn comes.
    void start(Instant now);
    void receive(MeterIndex meter, BytesView octets, Instant now);
    /// The network cannot reach the meter; @p error is an errno.
    void unreachable(MeterIndex meter, int error, Instant now);
    /// The way to the meter is refused for good, as by a handshake with the wrong key.
    void refused(MeterIndex meter, const Error& error, Instant now);
    /// What may be sent now; call it until it gives nothing, after every other call.
    std::optional<FleetDatagram> pollTransmit(Instant now);
    std::optional<FleetEvent> pollEvent();
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);
    /// Ends every meter that is not over; what was read stays and has been handed over.
    void stop(Instant now);

    bool isOver() const { return isOver_; }
    std::size_t count() const { return meters_.size(); }
    const FleetRow& row(MeterIndex meter) const { return meters_[meter]->row(); }
    FleetTotals totals(Instant now) const;
    const FleetScheduler& scheduler() const { return scheduler_; }

private:
    /// Takes what @p meter has to say, and lines it up when it wants to send.
    void follow(MeterIndex meter, Instant now);
    FleetScheduler::Turn turnOf(const FleetMeter& meter) const;
    void setDue(MeterIndex meter, std::optional<Instant> due);

    FleetOptions options_;
    SessionFactory factory_;
    std::function<UtcTime()> utc_;
    FleetScheduler scheduler_;
    std::vector<std::unique_ptr<FleetMeter>> meters_;
    std::vector<std::optional<Instant>> dues_;
    std::vector<bool> wasOver_;
    std::set<std::pair<Instant, MeterIndex>> due_;
    std::deque<FleetEvent> events_;
    Instant started_{};
    std::optional<Instant> ended_;
    std::size_t left_ = 0;
    std::uint64_t exchanges_ = 0, ignored_ = 0;
    bool isOver_ = false;
};

}  // namespace ami::app::fleet
