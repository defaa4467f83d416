#include "app/sim/mesh/RadioField.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <queue>
#include <utility>

#include "app/sim/model/Noise.h"

namespace ami::sim::mesh {

namespace {

constexpr double nothing = -200;
constexpr double atOneMetre = -15;   ///< dBm, with the antennas as meters have them
constexpr double exponent = 3.3;
constexpr double shadowing = 4;
constexpr double mostEtx = 1024;

/// Normal with standard deviation 1, from two uniform numbers.
double normal(const Noise& noise, std::uint64_t channel, std::int64_t index) {
    const double u = std::max(noise.uniform(channel, 2 * index), 1e-12);
    return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * noise.uniform(channel, 2 * index + 1));
}

}  // namespace

double RadioField::chance(double dbm) { return 1 / (1 + std::exp(-(dbm - sensitivity - 3) / 1.506)); }

double RadioField::etx(double dbm) {
    const double both = chance(dbm) * chance(dbm);
    return std::min(mostEtx, 128 / std::max(both, 1e-3));
}

RadioField::RadioField(int nodes) : count_(nodes), positions_(static_cast<std::size_t>(nodes)) {
    levels_.assign(static_cast<std::size_t>(nodes) * static_cast<std::size_t>(nodes), static_cast<float>(nothing));
    around_.resize(static_cast<std::size_t>(nodes));
}

RadioField::RadioField(int nodes, int hops, std::uint64_t seed) : RadioField(nodes) {
    double best = 20;
    // The wider the field, the more hops; the widest one with the wanted depth and nobody out of reach.
    for (double radius = best; radius < 20'000; radius *= 1.1) {
        spread(radius, seed);
        const int deep = depth();
        if (deep < 0 || deep > hops) break;
        best = radius;
    }
    spread(best, seed);
}

void RadioField::spread(double radius, std::uint64_t seed) {
    const Noise noise(seed);
    for (int i = 1; i < count_; ++i) {
        const double angle = 2 * std::numbers::pi * noise.uniform(1, i);
        const double distance = radius * std::sqrt(0.02 + 0.98 * noise.uniform(2, i));
        positions_[static_cast<std::size_t>(i)] = {distance * std::cos(angle), distance * std::sin(angle)};
    }
    for (auto& list : around_) list.clear();
    for (int a = 0; a < count_; ++a) {
        for (int b = a + 1; b < count_; ++b) {
            const Point p = positions_[static_cast<std::size_t>(a)], q = positions_[static_cast<std::size_t>(b)];
            const double metres = std::max(1.0, std::hypot(p.x - q.x, p.y - q.y));
            const double shadow = shadowing * normal(noise, 3, std::int64_t{a} * 100'003 + b);
            levels_[at(a, b)] = levels_[at(b, a)] = static_cast<float>(std::round(atOneMetre - 10 * exponent * std::log10(metres) + shadow));
            if (!hears(a, b)) continue;
            around_[static_cast<std::size_t>(a)].push_back(b);
            around_[static_cast<std::size_t>(b)].push_back(a);
        }
    }
}

void RadioField::setLevel(int a, int b, double dbm) {
    levels_[at(a, b)] = levels_[at(b, a)] = static_cast<float>(dbm);
    for (const auto& [one, other] : {std::pair(a, b), std::pair(b, a)}) {
        auto& list = around_[static_cast<std::size_t>(one)];
        const auto place = std::lower_bound(list.begin(), list.end(), other);
        const bool known = place != list.end() && *place == other;
        if (hears(one, other) && !known) list.insert(place, other);
        else if (!hears(one, other) && known) list.erase(place);
    }
}

/// Hops of the farthest node; -1: one is out of reach, or only over links that no node would take.
int RadioField::depth() const {
    const auto ways = cheapestWays(*this);
    int deepest = 0;
    for (int i = 1; i < count_; ++i) {
        int hops = 0;
        for (int at = i; at != 0; at = ways[static_cast<std::size_t>(at)], ++hops) {
            if (ways[static_cast<std::size_t>(at)] < 0) return -1;
        }
        deepest = std::max(deepest, hops);
    }
    return deepest;
}

std::vector<int> cheapestWays(const RadioField& field, std::vector<double>* cost) {
    constexpr double refused = 512;  // a link that costs more is taken by nobody
    const auto count = static_cast<std::size_t>(field.count());
    std::vector<double> best(count, std::numeric_limits<double>::infinity());
    std::vector<int> next(count, -1);
    using Item = std::pair<double, int>;
    std::priority_queue<Item, std::vector<Item>, std::greater<>> open;
    best[0] = 128;
    open.emplace(best[0], 0);
    while (!open.empty()) {
        const auto [rank, node] = open.top();
        open.pop();
        if (rank > best[static_cast<std::size_t>(node)]) continue;
        for (const int other : field.around(node)) {
            const double etx = RadioField::etx(field.level(node, other));
            if (etx > refused || rank + etx >= best[static_cast<std::size_t>(other)]) continue;
            best[static_cast<std::size_t>(other)] = rank + etx;
            next[static_cast<std::size_t>(other)] = node;
            open.emplace(rank + etx, other);
        }
    }
    if (cost) *cost = std::move(best);
    return next;
}

}  // namespace ami::sim::mesh
