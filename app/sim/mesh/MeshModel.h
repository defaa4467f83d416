#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

#include "app/sim/mesh/Estate.h"
#include "app/sim/mesh/RadioField.h"
#include "app/sim/model/Noise.h"

namespace ami::sim::mesh {

struct MeshOptions {
    int nodes = 8;            ///< besides the border router
    int hops = 3;
    std::uint64_t seed = 1;
    MeshLayout layout = MeshLayout::Spread;
    bool joining = false;     ///< nodes come one after another; else all are operational from the start
};

/// A link that changes at a time.
struct LinkChange {
    std::chrono::seconds at{0};
    int a = 0, b = 0;
    double dbm = 0;
};

/// A Wi-SUN mesh in virtual time: nodes join hop by hop, choose parents by ETX with hysteresis (MRHOF), add a second parent, and notice a link
/// that has got worse only as fast as an average with factor 1/8 does. Deterministic.
class MeshModel {
public:
    enum class Stage : std::uint8_t { Silent, Heard, Authenticated, Operational };

    struct Candidate {
        int node = 0;
        double rsl = 0;    ///< dBm, average
        double etx = 128;
    };
    struct Node {
        Stage stage = Stage::Silent;
        int target = 0;                 ///< it authenticates, or did, through this one
        std::vector<int> parents;       ///< preferred first, two at most
        std::vector<Candidate> heard;   ///< five at most, the strongest first
        double rank = 0;
        std::chrono::seconds since{0};  ///< of the stage
        std::chrono::seconds secondAfter{0};
        // What the border router and the node say of their link, when they hear each other.
        double rssi = 0, rsl = 0, rslAdvertised = 0;
        bool advertised = false;
        bool measured = false;
    };

    /// A node changes its first parent only for a gain of this, in units of 1/128 transmissions.
    static constexpr double switchThreshold = 192;

    explicit MeshModel(const MeshOptions& options);
    MeshModel(RadioField field, const MeshOptions& options);

    /// Runs on to @p time after the start, in steps of a second.
    void advance(std::chrono::seconds time);
    void change(const LinkChange& change) { changes_.push_back(change); }

    const RadioField& field() const { return field_; }
    int count() const { return field_.count(); }
    const Node& node(int index) const { return nodes_[static_cast<std::size_t>(index)]; }
    std::chrono::seconds time() const { return time_; }
    const MeshLesson& lesson() const { return lesson_; }
    bool isOperational(int index) const { return node(index).stage == Stage::Operational; }
    /// From @p index to the border router, both included; empty when there is no way.
    std::vector<int> path(int index) const;

private:
    Node& at(int index) { return nodes_[static_cast<std::size_t>(index)]; }
    void step();
    void join(int index);
    void listen(int index);
    void choose(int index);
    void measure(int index);
    double packet(int a, int b, std::int64_t when) const;
    bool isBelow(int index, int ancestor) const;

    MeshModel(Estate estate, const MeshOptions& options);
    void beginLesson();

    RadioField field_;
    MeshLesson lesson_{};
    MeshOptions options_;
    Noise noise_;
    std::vector<Node> nodes_;
    std::vector<LinkChange> changes_;
    std::chrono::seconds time_{0};
};

}  // namespace ami::sim::mesh
