#include "app/sim/mesh/RadioAir.h"

#include <algorithm>

namespace ami::sim::mesh {

namespace {

constexpr int mostTries = 4;
constexpr std::size_t overhead = 45;                    ///< MAC, 6LoWPAN and routing headers, octets
constexpr std::size_t acknowledgement = 30;
constexpr RadioAir::Time access{12'000};                ///< mean wait for the other's channel
constexpr RadioAir::Time turn{1'000};

}  // namespace

RadioAir::RadioAir(const MeshModel& mesh, AirOptions options) : mesh_(mesh), options_(options), noise_(options.seed) {
    free_.resize(static_cast<std::size_t>(mesh.count()), Time(0));
    busy_.resize(static_cast<std::size_t>(mesh.count()), Time(0));
}

double RadioAir::dice() { return noise_.uniform(20, thrown_++); }

RadioAir::Time RadioAir::hop(std::size_t octets) const {
    const double bits = static_cast<double>(8 * (octets + overhead + acknowledgement));
    return access + turn + Time(static_cast<std::int64_t>(bits / options_.bitrate * 1e6));
}

RadioAir::Time RadioAir::busiest() const { return *std::max_element(busy_.begin(), busy_.end()); }

RadioAir::Count RadioAir::count(int from, int to) const {
    const auto found = counts_.find({from, to});
    return found == counts_.end() ? Count{} : found->second;
}

std::optional<RadioAir::Time> RadioAir::carry(int node, std::size_t octets, Time now, bool down) {
    std::vector<int> path = mesh_.path(node);
    if (path.empty()) return std::nullopt;
    if (down) std::reverse(path.begin(), path.end());
    // The hop that loses it for no radio's fault: a full queue, a restart, a jammer.
    const bool doomed = dice() < options_.loss;
    const auto where = static_cast<std::size_t>(dice() * static_cast<double>(path.size() - 1));
    Time time = now;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const auto from = static_cast<std::size_t>(path[i]), to = static_cast<std::size_t>(path[i + 1]);
        const double chance = options_.perfect ? 1 : mesh_.field().chance(path[i], path[i + 1]);
        bool arrived = false;
        Count& count = counts_[{path[i], path[i + 1]}];
        for (int tries = 0; tries < mostTries; ++tries) {
            const Time spread(static_cast<std::int64_t>((dice() - 0.5) * static_cast<double>(access.count())));
            const Time length = hop(octets) + spread;
            const Time start = std::max({time, free_[from], free_[to]});
            time = start + length;
            free_[from] = free_[to] = time;
            busy_[from] += length;
            busy_[to] += length;
            ++frames_;
            ++count.sent;
            if (tries > 0) ++repeated_;
            const bool heard = dice() < chance;
            if (heard) ++count.received;
            arrived = heard || arrived;
            if (arrived && dice() < chance) {
                ++count.acked;
                break;
            }
        }
        if (!arrived || (doomed && i == where)) {
            ++lost_;
            return std::nullopt;
        }
    }
    return time;
}

}  // namespace ami::sim::mesh
