#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "app/sim/mesh/MeshModel.h"
#include "app/sim/model/Noise.h"

namespace ami::sim::mesh {

struct AirOptions {
    double loss = 0;     ///< share of datagrams that get lost on their way besides what the links lose, 0 to 1
    std::uint64_t seed = 1;
    double bitrate = 50'000;
    bool perfect = false;  ///< no frame is lost to its level
};

/// Carries datagrams over a mesh in virtual time: every hop takes air time, a wait for the channel and an acknowledgement, is repeated up to three
/// times, and keeps the radios at both ends busy. So a crowded router is slow, and the busiest radio bounds what a mesh can carry.
class RadioAir {
public:
    using Time = std::chrono::microseconds;

    RadioAir(const MeshModel& mesh, AirOptions options);

    /// When a datagram of @p octets that leaves at @p now is there; nothing: it is lost.
    std::optional<Time> down(int node, std::size_t octets, Time now) { return carry(node, octets, now, true); }
    std::optional<Time> up(int node, std::size_t octets, Time now) { return carry(node, octets, now, false); }

    /// How long a radio has been sending and receiving so far.
    Time busy(int node) const { return busy_[static_cast<std::size_t>(node)]; }
    /// The longest of them: nothing that was carried could have been carried in less.
    Time busiest() const;
    /// One try of one hop: channel access, frame, acknowledgement.
    Time hop(std::size_t octets) const;
    /// What the radio of one node counts of its frames to another.
    struct Count {
        std::uint64_t sent = 0;      ///< repetitions included
        std::uint64_t received = 0;  ///< by the other
        std::uint64_t acked = 0;     ///< whose acknowledgement came back
    };
    Count count(int from, int to) const;
    std::uint64_t frames() const { return frames_; }
    std::uint64_t repeated() const { return repeated_; }
    std::uint64_t lost() const { return lost_; }

private:
    std::optional<Time> carry(int node, std::size_t octets, Time now, bool down);
    double dice();

    const MeshModel& mesh_;
    AirOptions options_;
    Noise noise_;
    std::int64_t thrown_ = 0;
    std::vector<Time> free_, busy_;
    std::map<std::pair<int, int>, Count> counts_;
    std::uint64_t frames_ = 0, repeated_ = 0, lost_ = 0;
};

}  // namespace ami::sim::mesh
