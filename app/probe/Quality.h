#pragma once

#include <cstddef>
#include <deque>
#include <string>

#include "app/probe/SearchDriver.h"

namespace ami::app {

/// Light between head and meter, from the last exchanges: 100 when every one was answered without a wrong bit, 0 when nothing came.
/// An answer with parity errors counts half, octets without sense a quarter: they say that some light arrives.
class Quality {
public:
    static constexpr std::size_t window = 8;

    void add(const QualitySample& sample);
    int percent() const;
    /// The last exchange alone: what a hand that moves the head must see at once.
    int last() const;
    std::size_t samples() const { return count_; }
    /// The best value so far; the place to go back to.
    int best() const { return best_; }

private:
    static double worth(const QualitySample& sample);
    std::deque<double> worths_;
    std::size_t count_ = 0;
    int best_ = 0;
};

/// "[######----]", @p width characters between the brackets.
std::string qualityBar(int percent, int width);

}  // namespace ami::app
