#include "app/sim/mesh/Estate.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "app/sim/model/Noise.h"

namespace ami::sim::mesh {

namespace {

constexpr double atOneMetre = -18;     ///< dBm, between two cabinets
constexpr double mast = 3;             ///< dB, of the station's antenna
constexpr double exponent = 2.5;       ///< along a street
constexpr double corner = 6, twoCorners = 32;  ///< dB
constexpr double shadowing = 3;
constexpr double cabinet = 4;          ///< dB at most
constexpr double silence = -140;
constexpr double first = 34, apart = 26;       ///< m, houses along a street
constexpr double wide = 9;             ///< m across the street
constexpr int most = 7;                ///< houses in a street
constexpr double leastToParent = -84;  ///< dBm: where it would be less, the antenna stands outside
constexpr double cellarLevel = -93, sufferingLevel = -95, relayLevel = -103;

double normal(const Noise& noise, std::uint64_t channel, std::int64_t index) {
    const double u = std::max(noise.uniform(channel, 2 * index), 1e-12);
    return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * noise.uniform(channel, 2 * index + 1));
}

struct Street {
    int depth = 1, parent = -1;
    double at = 0;                     ///< m along the parent street
    double angle = 0;
    RadioField::Point start{};
    std::vector<int> houses{};
};

struct House {
    int street = 0;
    double along = 0;
    bool isLeft = false;
    double loss = 0;                   ///< dB
};

class Builder {
public:
    Builder(int nodes, int hops, std::uint64_t seed, bool isLesson)
        : count_(nodes + 1), noise_(seed), isLesson_(isLesson), estate_{RadioField(nodes + 1), {}}, houses_(static_cast<std::size_t>(nodes + 1)) {
        lay(nodes, std::min(hops, nodes));
    }

    Estate build() {
        place();
        levels();
        keepReachable();
        std::vector<int> taken;
        if (isLesson_) taken = teach();
        cellars(taken);
        return std::move(estate_);
    }

private:
    House& house(int node) { return houses_[static_cast<std::size_t>(node)]; }
    const House& house(int node) const { return houses_[static_cast<std::size_t>(node)]; }
    const Street& streetOf(int node) const { return streets_[static_cast<std::size_t>(house(node).street)]; }
    int depth(int node) const { return node == 0 ? 0 : streetOf(node).depth; }

    /// Fewer the farther out; at least one on each hop.
    void lay(int nodes, int deep) {
        std::vector<int> wanted(static_cast<std::size_t>(deep), 1);
        double sum = 0;
        for (int d = 0; d < deep; ++d) sum += deep - d + 0.5;
        int left = nodes - deep;
        for (int d = deep - 1; d > 0; --d) {
            const int more = std::min(left, static_cast<int>(std::lround((deep - d + 0.5) / sum * nodes)) - 1);
            wanted[static_cast<std::size_t>(d)] += std::max(0, more);
            left -= std::max(0, more);
        }
        wanted[0] += left;
        int next = 1;
        std::vector<int> above;
        for (int d = 0; d < deep; ++d) {
            const int all = wanted[static_cast<std::size_t>(d)];
            const int streets = std::max((all + most - 1) / most, all >= 6 ? 2 : 1);
            std::vector<int> here;
            for (int s = 0; s < streets; ++s) {
                const int number = static_cast<int>(streets_.size());
                Street street;
                street.depth = d + 1;
                if (d > 0) street.parent = above[static_cast<std::size_t>(noise_.uniform(20, number) * static_cast<double>(above.size()))];
                here.push_back(number);
                streets_.push_back(street);
            }
            for (int i = 0; i < all; ++i, ++next) {
                const int number = here[static_cast<std::size_t>(i % streets)];
                Street& street = streets_[static_cast<std::size_t>(number)];
                const auto place = static_cast<double>(street.houses.size());
                house(next) = {number, first + apart * place + 8 * noise_.symmetric(21, next), street.houses.size() % 2 == 0, cabinet * noise_.uniform(22, next)};
                street.houses.push_back(next);
            }
            above = here;
        }
        int leaving = 0, number = 0;
        for (const Street& one : streets_) leaving += one.depth == 1;
        for (Street& street : streets_) {
            const int index = number++;
            if (street.depth == 1) {
                street.angle = 2 * std::numbers::pi * (index + 0.3 * noise_.symmetric(23, index)) / leaving;
                continue;
            }
            const Street& parent = streets_[static_cast<std::size_t>(street.parent)];
            const auto houses = static_cast<double>(parent.houses.size());
            street.at = first + apart * std::floor(houses * (0.35 + 0.6 * noise_.uniform(24, index)));
            street.angle = parent.angle + (noise_.uniform(25, index) < 0.5 ? -1 : 1) * (1.2 + 0.4 * noise_.uniform(26, index));
            street.start = {parent.start.x + street.at * std::cos(parent.angle), parent.start.y + street.at * std::sin(parent.angle)};
        }
    }

    void place() {
        for (int i = 1; i < count_; ++i) {
            const House& one = house(i);
            const Street& street = streetOf(i);
            const double side = (one.isLeft ? 0.5 : -0.5) * wide;
            estate_.field.setPosition(i, {street.start.x + one.along * std::cos(street.angle) - side * std::sin(street.angle),
                                          street.start.y + one.along * std::sin(street.angle) + side * std::cos(street.angle)});
        }
    }

    /// Before shadows and cabinets; nothing: they do not know of each other.
    std::optional<double> way(int a, int b) const {
        const auto fall = [](double metres) { return atOneMetre - 10 * exponent * std::log10(std::max(10.0, metres)); };
        if (a == 0) return depth(b) == 1 ? std::optional(fall(house(b).along) + mast) : std::nullopt;
        const House &p = house(a), &q = house(b);
        const Street &one = streetOf(a), &other = streetOf(b);
        if (p.street == q.street) return fall(std::hypot(p.along - q.along, p.isLeft == q.isLeft ? 0 : wide));
        if (other.parent == p.street) return fall(std::abs(p.along - other.at) + q.along) - corner;
        if (one.parent == q.street) return fall(std::abs(q.along - one.at) + p.along) - corner;
        if (one.depth == other.depth && one.parent == other.parent) return fall(std::abs(one.at - other.at) + p.along + q.along) - twoCorners;
        return std::nullopt;
    }

    void levels() {
        for (int a = 0; a < count_; ++a) {
            for (int b = a + 1; b < count_; ++b) {
                const auto base = way(a, b);
                if (!base) {
                    estate_.field.setLevel(a, b, silence);
                    continue;
                }
                const double shadow = shadowing * normal(noise_, 27, std::int64_t{a} * 100'003 + b);
                estate_.field.setLevel(a, b, std::round(std::min(-48.0, *base + shadow - (a == 0 ? 0 : house(a).loss) - house(b).loss)));
            }
        }
    }

    /// Nodes one hop nearer, the one that is heard best first.
    std::vector<int> nearer(int node) const {
        std::vector<int> all;
        for (const int other : estate_.field.around(node)) {
            if (depth(other) == depth(node) - 1) all.push_back(other);
        }
        std::sort(all.begin(), all.end(), [&](int a, int b) { return estate_.field.level(node, a) > estate_.field.level(node, b); });
        return all;
    }

    void shift(int node, double by) {
        const std::vector<int> around = estate_.field.around(node);
        for (const int other : around) estate_.field.setLevel(node, other, std::min(-48.0, estate_.field.level(node, other) + by));
    }

    void keepReachable() {
        for (int i = 1; i < count_; ++i) {
            const auto parents = nearer(i);
            const double best = parents.empty() ? silence : estate_.field.level(i, parents.front());
            if (best < leastToParent && !parents.empty()) shift(i, std::ceil(leastToParent - best) + 2 * noise_.uniform(28, i));
        }
    }

    /// Who has a part in the lesson.
    std::vector<int> teach() {
        MeshLesson& lesson = estate_.lesson;
        RadioField& field = estate_.field;
        std::vector<int> taken;
        const auto isFree = [&taken](int node) { return std::find(taken.begin(), taken.end(), node) == taken.end(); };
        // The last of the outermost streets hangs on one house.
        const Street& far = streets_.back();
        if (far.depth >= 2) {
            int bridge = -1;
            double best = silence;
            for (const int one : streets_[static_cast<std::size_t>(far.parent)].houses) {
                double sum = 0;
                for (const int behind : far.houses) sum += field.level(one, behind) / static_cast<double>(far.houses.size());
                if (sum > best || bridge < 0) best = sum, bridge = one;
            }
            lesson.bridge = bridge;
            lesson.behindBridge = far.houses;
            for (const int behind : far.houses) {
                for (int other = 0; other < count_; ++other) {
                    if (other == behind || other == bridge || house(other).street == house(behind).street) continue;
                    field.setLevel(behind, other, silence);
                }
                field.setLevel(behind, bridge, std::clamp(field.level(behind, bridge), -80.0, -60.0));
            }
            taken.push_back(bridge);
            taken.insert(taken.end(), far.houses.begin(), far.houses.end());
        }
        for (int i = count_ - 1; i > 0 && lesson.suffering < 0; --i) {
            if (depth(i) < 2 || !isFree(i)) continue;
            const auto parents = nearer(i);
            if (parents.size() < 2) continue;
            lesson.suffering = i;
            lesson.parentNow = parents[0];
            lesson.betterParent = parents[1];
            lesson.levelThen = std::max(field.level(i, parents[0]), -64.0);
            lesson.levelNow = sufferingLevel;
            field.setLevel(i, parents[0], lesson.levelThen);
            field.setLevel(i, parents[1], std::max(field.level(i, parents[1]), -76.0));
            taken.insert(taken.end(), {i, parents[0], parents[1]});
        }
        for (int i = count_ - 1; i > 0 && lesson.joining < 0; --i) {
            if (!isFree(i)) continue;
            const auto parents = nearer(i);
            if (parents.empty()) continue;
            lesson.joining = i;
            lesson.relay = parents.front();
            const std::vector<int> around = field.around(i);
            for (const int other : around) field.setLevel(i, other, other == lesson.relay ? relayLevel : silence);
            taken.push_back(i);
        }
        return taken;
    }

    /// One of twelve, at the ends of streets.
    void cellars(const std::vector<int>& taken) {
        const int wanted = count_ > 8 ? std::max(1, (count_ - 1) / 12) : 0;
        auto& cellars = estate_.lesson.cellars;
        const auto holds = [](const std::vector<int>& all, int one) { return std::find(all.begin(), all.end(), one) != all.end(); };
        // At the ends of some streets; then of the others; then anywhere.
        for (int step = 0, all = 3 * (count_ - 1); step < all && static_cast<int>(cellars.size()) < wanted; ++step) {
            const int pass = step / (count_ - 1), i = count_ - 1 - step % (count_ - 1);
            const bool isLast = streetOf(i).houses.back() == i;
            const auto parents = nearer(i);
            const bool isNeeded = std::any_of(cellars.begin(), cellars.end(), [&](int one) { return nearer(one).front() == i; });
            if (isNeeded || holds(taken, i) || holds(cellars, i) || parents.empty() || holds(cellars, parents.front())) continue;
            if ((pass < 2 && !isLast) || (pass == 0 && noise_.uniform(29, i) < 0.5)) continue;
            shift(i, std::floor(cellarLevel - estate_.field.level(i, parents.front())) + std::round(2 * noise_.symmetric(30, i)));
            cellars.push_back(i);
        }
    }

    int count_;
    Noise noise_;
    bool isLesson_;
    Estate estate_;
    std::vector<House> houses_;
    std::vector<Street> streets_;
};

}  // namespace

Estate makeEstate(int nodes, int hops, std::uint64_t seed, bool isLesson) { return Builder(nodes, hops, seed, isLesson).build(); }

}  // namespace ami::sim::mesh
