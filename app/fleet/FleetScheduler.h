#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "app/fleet/FleetTypes.h"
#include "protocol/base/RoundTrip.h"
#include "protocol/base/Time.h"

namespace ami::app::fleet {

/// A radio that carries exchanges, by whatever number the caller gives it.
using RouterIndex = std::uint32_t;

struct SchedulerOptions {
    double firstWindow = 4;               ///< exchanges under way at once, all together
    double mostWindow = 128;
    double mostInBranch = 64;             ///< through one neighbour of the border router
    std::uint32_t perParent = 4;          ///< through one router further out
    Micros queueTarget{400'000};          ///< wait in queues that is aimed at: enough to keep a radio busy, too little to build up
    Micros firstWait{2'500'000}, leastWait{400'000}, mostWait{60'000'000};
};

/// Who may send now. An exchange is one request and its answer, and is under way until it was answered or cannot be in a queue any more.
///
/// The windows follow the delay, not the loss: a radio mesh loses frames when nothing is wrong. What an exchange takes beyond the least that
/// one of its length and hops ever took is the wait in queues. The window of all grows while the wait that every branch has in common is
/// below the target and shrinks above it; that of a branch (everything behind one neighbour of the border router) follows what it waits
/// more than the others. Where half of all exchanges get lost, or nothing comes back at all, windows are halved.
///
/// Order: exchanges of meters that were heard before new meters, by how long they wait; of the new meters those behind the branch and then the
/// parent that has most left to do, so that all branches end together. While most requests to meters that were never heard are answered, as in a
/// mesh that loses frames, their repeats go as those of others and their silence is a loss. Where hardly any is, most are not there: then they wait for
/// all others, and their silence says nothing of the mesh. A meter that does not answer waits outside, takes no place, and comes again. Sans-IO; times are arguments.
class FleetScheduler {
public:
    enum class Turn : std::uint8_t {
        Fresh,  ///< its first request
        Begun,  ///< it was heard in this run
        Again,  ///< it was asked and never heard
    };

    explicit FleetScheduler(const SchedulerOptions& options);

    /// @p way: from the border router's neighbour to the meter's own radio, both included; empty when it is not known. Numbered from 0.
    /// @p greetingTrips: round trips that its first exchange takes besides its own.
    MeterIndex add(const std::vector<RouterIndex>& way, unsigned greetingTrips = 0);

    /// The meter has @p octets to send. Calling it twice changes nothing.
    void want(MeterIndex meter, std::size_t octets, Turn turn, Instant now);
    /// As want(), but not before @p from; until then the meter is aside.
    void wantLater(MeterIndex meter, std::size_t octets, Turn turn, Instant from);
    /// What next() gave a turn to has @p octets, which were not known before.
    void resized(MeterIndex meter, std::size_t octets);
    /// The next meter that may send; its exchange is under way from now on.
    std::optional<MeterIndex> next(Instant now);

    /// An answer came. @p took: since the request was sent, nothing where it was sent more than once.
    void answered(MeterIndex meter, std::optional<Micros> took, Instant now);
    /// No answer came in time.
    void timedOut(MeterIndex meter, Instant now);
    /// Nothing is under way to the meter: the network said so, or nothing was sent.
    void released(MeterIndex meter) { freeSlot(meter); }
    /// The meter needs nothing more. Its last exchange stays under way until answered(), or until it cannot be in a queue any more.
    void finished(MeterIndex meter);

    /// How long an answer to what this meter has under way may take before it is asked again; grows with @p tries that failed.
    Micros waitOf(MeterIndex meter, std::uint32_t tries) const;

    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

    std::uint32_t window() const { return static_cast<std::uint32_t>(window_); }
    std::uint32_t underWay() const { return underWay_; }
    std::uint32_t aside() const { return static_cast<std::uint32_t>(later_.size()); }
    std::optional<Micros> roundTrip() const { return all_.mean(); }
    double lossRate() const { return loss_; }

private:
    /// Exchanges of one length over one number of hops.
    struct Kind {
        std::optional<Micros> least, leastBefore;
        Instant since{};
        RoundTrip wait;
    };
    struct Branch {
        double window = 0;
        double loss = 0;
        std::uint32_t underWay = 0;
        std::uint32_t left = 0;          ///< meters that are not finished
        std::optional<double> queue;     ///< smoothed wait in queues, µs
        Instant heard{}, cut{};
    };
    struct Parent {
        std::uint32_t underWay = 0;
        std::uint32_t left = 0;
    };
    struct Meter {
        std::vector<std::uint32_t> parents;  ///< places in parents_, the nearest to the border router first
        std::uint32_t branch = 0;
        std::uint32_t hops = 0;
        std::size_t octets = 0;
        bool isWaiting = false, hasSlot = false, isFinished = false;
        Turn turn = Turn::Fresh;
        Instant wanted{}, sent{}, slotUntil{}, from{};
        std::uint32_t silences = 0;        ///< requests without an answer before it was heard
        unsigned trips = 1;                ///< round trips of the exchange under way
        Micros own{0};                     ///< the longest that it took lately
    };

    static std::uint32_t kindOf(const Meter& meter);
    Micros firstWaitOf(const Meter& meter) const;
    void leave(MeterIndex index);
    bool queue(MeterIndex index, std::size_t octets, Turn turn, Instant wanted);
    std::vector<MeterIndex>& lineOf(Turn turn);
    std::optional<MeterIndex> choose();
    void freeSlot(MeterIndex index);
    bool hasRoom(const Meter& meter) const;
    bool goesBefore(const Meter& one, const Meter& other) const;
    void learn(Meter& meter, Micros took, Instant now);
    void grow(double& window, double queue, double most) const;
    double commonQueue(Instant now) const;
    void noteLoss(bool lost, Branch& branch, Instant now, double floor);

    SchedulerOptions options_;
    std::vector<Meter> meters_;
    std::vector<Branch> branches_;
    std::vector<Parent> parents_;
    std::map<RouterIndex, std::uint32_t> branchOf_, parentOf_;
    std::map<std::uint32_t, Kind> kinds_;
    std::vector<MeterIndex> begun_, fresh_;     ///< that wait for their turn; those that were asked stand with those that have begun
    std::uint32_t againUnderWay_ = 0;
    std::set<std::pair<Instant, MeterIndex>> later_, slots_;
    RoundTrip all_;
    double window_, loss_ = 0;
    double heardLoss_ = 0;                      ///< share of the requests to meters that were heard before that was not answered, smoothed
    double yield_ = 1;                          ///< share of the requests to meters that were not heard yet that was answered, smoothed
    bool isStarting_ = true;
    std::uint32_t underWay_ = 0;
    Instant cut_{};
};

}  // namespace ami::app::fleet
