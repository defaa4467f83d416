#include "app/sim/mesh/MeshModel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ami::sim::mesh {

using namespace std::chrono;

namespace {

constexpr std::size_t mostCandidates = 5;
constexpr double factor = 8;           ///< of the averages
constexpr double refusedEtx = 512;
constexpr double rootRank = 128;
constexpr std::uint64_t packetChannel = 10, joinChannel = 11;

}  // namespace

namespace {

Estate fieldOf(const MeshOptions& options) {
    if (options.layout == MeshLayout::Spread) return {RadioField(options.nodes + 1, options.hops, options.seed), {}};
    return makeEstate(options.nodes, options.hops, options.seed, options.layout == MeshLayout::Lesson);
}

}  // namespace

MeshModel::MeshModel(const MeshOptions& options) : MeshModel(fieldOf(options), options) {}

MeshModel::MeshModel(Estate estate, const MeshOptions& options) : MeshModel(std::move(estate.field), options) {
    lesson_ = std::move(estate.lesson);
    if (options.layout == MeshLayout::Lesson) beginLesson();
}

/// The link has got worse some time ago, and its average has followed; the one who joins has been at it for a while.
void MeshModel::beginLesson() {
    if (const int index = lesson_.suffering; index > 0) {
        field_.setLevel(index, lesson_.parentNow, lesson_.levelNow);
        Node& node = at(index);
        if (!options_.joining && node.stage == Stage::Operational) {
            node.parents.assign(1, lesson_.parentNow);
            for (Candidate& one : node.heard) {
                if (one.node != lesson_.parentNow) continue;
                one.rsl = lesson_.levelNow;
                one.etx = RadioField::etx(lesson_.levelNow);
            }
            choose(index);
        }
    }
    if (const int index = lesson_.joining; index > 0 && !options_.joining) {
        at(index).stage = Stage::Authenticated;
        at(index).target = lesson_.relay;
    }
}

MeshModel::MeshModel(RadioField field, const MeshOptions& options) : field_(std::move(field)), options_(options), noise_(options.seed) {
    nodes_.resize(static_cast<std::size_t>(field_.count()));
    nodes_[0].stage = Stage::Operational;
    nodes_[0].rank = rootRank;
    if (options.joining) return;
    std::vector<double> cost;
    const auto ways = cheapestWays(field_, &cost);
    for (int i = 1; i < field_.count(); ++i) {
        const int parent = ways[static_cast<std::size_t>(i)];
        if (parent < 0) continue;
        Node& node = at(i);
        node.stage = Stage::Operational;
        node.target = node.parents.emplace_back(parent);
        node.rank = cost[static_cast<std::size_t>(i)];
    }
    for (int i = 1; i < field_.count(); ++i) {
        listen(i);
        choose(i);
        measure(i);
        at(i).advertised = true;
    }
}

/// Level of one frame.
double MeshModel::packet(int a, int b, std::int64_t when) const {
    const auto channel = packetChannel + static_cast<std::uint64_t>(std::min(a, b)) * 65'536 + static_cast<std::uint64_t>(std::max(a, b)) * 16;
    const double u = std::max(noise_.uniform(channel, 2 * when), 1e-12);
    const double normal = std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * noise_.uniform(channel, 2 * when + 1));
    return field_.level(a, b) + RadioField::jitter * normal;
}

std::vector<int> MeshModel::path(int index) const {
    std::vector<int> path{index};
    while (path.back() != 0) {
        const Node& last = node(path.back());
        if (last.stage != Stage::Operational || last.parents.empty() || path.size() > nodes_.size()) return {};
        path.push_back(last.parents.front());
    }
    return path;
}

bool MeshModel::isBelow(int index, int ancestor) const {
    for (std::size_t steps = 0; index != 0 && steps <= nodes_.size(); ++steps) {
        if (index == ancestor) return true;
        if (node(index).parents.empty()) return false;
        index = node(index).parents.front();
    }
    return index != 0;
}

void MeshModel::advance(seconds time) {
    while (time_ < time) {
        time_ += seconds(1);
        step();
    }
}

void MeshModel::step() {
    for (const LinkChange& change : changes_) {
        if (change.at == time_) field_.setLevel(change.a, change.b, change.dbm);
    }
    const auto now = time_.count();
    for (int i = 1; i < count(); ++i) {
        if (at(i).stage != Stage::Operational) {
            join(i);
            continue;
        }
        // Not all in the same second.
        if ((now + i) % 4 == 0) listen(i);
        if ((now + i) % 8 == 0) choose(i);
    }
    for (const int i : field_.around(0)) {
        if (at(i).stage != Stage::Silent) measure(i);
    }
}

void MeshModel::join(int index) {
    Node& node = at(index);
    const auto wait = [&](int low, int high) {
        return seconds(low + static_cast<int>((high - low) * noise_.uniform(joinChannel + static_cast<std::uint64_t>(node.stage), index)));
    };
    switch (node.stage) {
        case Stage::Silent: {
            int best = -1;
            for (const int other : field_.around(index)) {
                if (!isOperational(other) || RadioField::etx(field_.level(index, other)) > refusedEtx) continue;
                if (best < 0 || field_.level(index, other) > field_.level(index, best)) best = other;
            }
            if (best < 0 || time_ - at(best).since < wait(6, 30)) return;
            node.target = best;
            node.stage = Stage::Heard;
            break;
        }
        case Stage::Heard:
            if (time_ - node.since < wait(1, 3)) return;
            node.stage = Stage::Authenticated;
            break;
        case Stage::Authenticated:
            if (time_ - node.since < wait(30, 60)) return;
            node.stage = Stage::Operational;
            listen(index);
            choose(index);
            if (!node.parents.empty()) break;
            node.stage = Stage::Authenticated;
            return;
        case Stage::Operational: return;
    }
    node.since = time_;
}

/// Averages of the candidates; the strongest that are operational are kept.
void MeshModel::listen(int index) {
    Node& node = at(index);
    std::erase_if(node.heard, [&](const Candidate& one) { return !field_.hears(index, one.node); });
    for (Candidate& candidate : node.heard) {
        const double level = packet(index, candidate.node, time_.count());
        candidate.rsl += (level - candidate.rsl) / factor;
        candidate.etx = std::min(1024.0, candidate.etx + (RadioField::etx(level) - candidate.etx) / factor);
    }
    for (const int other : field_.around(index)) {
        const bool known = std::any_of(node.heard.begin(), node.heard.end(), [other](const Candidate& one) { return one.node == other; });
        if (known || !isOperational(other) || field_.level(index, other) < RadioField::sensitivity) continue;
        node.heard.push_back({other, field_.level(index, other), RadioField::etx(field_.level(index, other))});
    }
    const auto isParent = [&node](int other) { return std::find(node.parents.begin(), node.parents.end(), other) != node.parents.end(); };
    std::sort(node.heard.begin(), node.heard.end(), [&](const Candidate& a, const Candidate& b) {
        if (isParent(a.node) != isParent(b.node)) return isParent(a.node);
        return a.rsl != b.rsl ? a.rsl > b.rsl : a.node < b.node;
    });
    if (node.heard.size() > mostCandidates) node.heard.resize(mostCandidates);
}

/// @spec RFC 6719 3: the first parent changes only for a gain of PARENT_SWITCH_THRESHOLD; RFC 6550 3.5.1: DAGRank
void MeshModel::choose(int index) {
    Node& node = at(index);
    struct Way {
        int node;
        double cost;
    };
    std::vector<Way> ways;
    for (const Candidate& candidate : node.heard) {
        if (!isOperational(candidate.node) || isBelow(candidate.node, index)) continue;
        const bool taken = !node.parents.empty() && node.parents.front() == candidate.node;
        if (candidate.etx > refusedEtx && !taken) continue;
        ways.push_back({candidate.node, at(candidate.node).rank + candidate.etx});
    }
    if (ways.empty()) return;
    std::stable_sort(ways.begin(), ways.end(), [](const Way& a, const Way& b) { return a.cost < b.cost; });
    const auto current = std::find_if(ways.begin(), ways.end(), [&node](const Way& way) { return !node.parents.empty() && way.node == node.parents.front(); });
    Way first = ways.front();
    if (current != ways.end() && current->cost - first.cost < switchThreshold) first = *current;
    const bool switched = node.parents.empty() || node.parents.front() != first.node;
    node.rank = first.cost;
    int second = -1;
    // A second parent must stand above the node by a whole rank, so that there is never a circle.
    const auto stands = [&](int other) { return std::floor(at(other).rank / rootRank) < std::floor(node.rank / rootRank); };
    for (const Way& way : ways) {
        if (way.node == first.node || !stands(way.node)) continue;
        second = way.node;
        break;
    }
    if (switched) node.secondAfter = time_ + (time_.count() == 0 ? seconds(0) : seconds(60));
    const bool had = node.parents.size() > 1 && std::any_of(ways.begin(), ways.end(), [&](const Way& way) { return way.node == node.parents[1]; });
    if (had && !switched && stands(node.parents[1])) second = node.parents[1];
    node.parents.assign(1, first.node);
    if (second >= 0 && time_ >= node.secondAfter) node.parents.push_back(second);
}

/// The border router's link with one of its neighbours.
void MeshModel::measure(int index) {
    Node& node = at(index);
    if (!field_.hears(0, index)) return;
    node.rssi = packet(0, index, time_.count());
    const double back = packet(0, index, time_.count() + (1LL << 40));
    if (!node.measured) {
        node.rsl = node.rssi;
        node.rslAdvertised = back;
        node.measured = true;
        return;
    }
    node.rsl += (node.rssi - node.rsl) / factor;
    node.rslAdvertised += (back - node.rslAdvertised) / factor;
    if (time_ - node.since > seconds(20)) node.advertised = true;
}

}  // namespace ami::sim::mesh
