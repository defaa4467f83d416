#pragma once

#include <cstdint>
#include <vector>

namespace ami::sim::mesh {

/// Who hears whom, and how well. Index 0 is the border router. Positions, walls and shadows follow from the seed alone.
///
/// Path loss with exponent 3.3 and 4 dB of shadowing; a frame arrives with a chance that follows the margin above the receiver's
/// sensitivity: 12 % at 0 dB, 50 % at 3 dB, 99.9 % at 13 dB.
class RadioField {
public:
    static constexpr double sensitivity = -104;  ///< dBm, FSK at 50 kbit/s
    static constexpr double deaf = -109;         ///< dBm; below that two nodes do not know of each other
    static constexpr double jitter = 2;          ///< dB, standard deviation of one frame

    struct Point {
        double x = 0, y = 0;  ///< metres, border router at 0, 0
    };

    /// Spreads @p nodes so that the farthest is @p hops away from the border router, or fewer when there are not enough of them.
    RadioField(int nodes, int hops, std::uint64_t seed);
    /// A field without links, to be set by hand.
    explicit RadioField(int nodes);

    int count() const { return count_; }
    Point position(int node) const { return positions_[static_cast<std::size_t>(node)]; }
    void setPosition(int node, Point place) { positions_[static_cast<std::size_t>(node)] = place; }
    /// Mean level of frames between the two, dBm; the same both ways.
    double level(int a, int b) const { return levels_[at(a, b)]; }
    void setLevel(int a, int b, double dbm);
    bool hears(int a, int b) const { return a != b && level(a, b) > deaf; }
    /// Nodes that hear @p node, in order of their index.
    const std::vector<int>& around(int node) const { return around_[static_cast<std::size_t>(node)]; }

    /// Chance of one frame at that level.
    static double chance(double dbm);
    double chance(int a, int b) const { return chance(level(a, b)); }
    /// Expected transmissions for one acknowledged frame, 128 is perfect; 1024 at most.
    static double etx(double dbm);

private:
    std::size_t at(int a, int b) const { return static_cast<std::size_t>(a) * static_cast<std::size_t>(count_) + static_cast<std::size_t>(b); }
    void spread(double radius, std::uint64_t seed);
    int depth() const;

    int count_ = 0;
    std::vector<Point> positions_;
    std::vector<float> levels_;
    std::vector<std::vector<int>> around_;
};

/// Cheapest way from each node to the border router by ETX, 128 a perfect hop: the next node on it, -1 for none. @p cost gets the ranks.
std::vector<int> cheapestWays(const RadioField& field, std::vector<double>* cost = nullptr);

}  // namespace ami::sim::mesh
