#include "app/probe/Quality.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ami::app {

double Quality::worth(const QualitySample& sample) {
    switch (sample.result) {
        case AttemptResult::Answered: return sample.parityErrors == 0 ? 1.0 : 0.5;
        case AttemptResult::Garbled:
        case AttemptResult::Text: return 0.25;
        case AttemptResult::Silent:
        case AttemptResult::Echo: break;
    }
    return 0;
}

void Quality::add(const QualitySample& sample) {
    worths_.push_back(worth(sample));
    if (worths_.size() > window) worths_.pop_front();
    ++count_;
    if (worths_.size() >= 3) best_ = std::max(best_, percent());
}

int Quality::percent() const {
    if (worths_.empty()) return 0;
    const double sum = std::accumulate(worths_.begin(), worths_.end(), 0.0);
    return static_cast<int>(std::lround(100 * sum / static_cast<double>(worths_.size())));
}

int Quality::last() const { return worths_.empty() ? 0 : static_cast<int>(std::lround(100 * worths_.back())); }

std::string qualityBar(int percent, int width) {
    const int filled = std::clamp(percent * width / 100, 0, width);
    return '[' + std::string(static_cast<std::size_t>(filled), '#') + std::string(static_cast<std::size_t>(width - filled), '-') + ']';
}

}  // namespace ami::app
