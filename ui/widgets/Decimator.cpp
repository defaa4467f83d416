#include "ui/widgets/Decimator.h"

#include <algorithm>

namespace ami::ui {

Decimator::Decimator(std::int64_t reachMs, std::int64_t gapMs) : reach_(reachMs), gap_(gapMs) {}

void Decimator::append(std::int64_t timeMs, std::optional<double> value) {
    if (!samples_.empty() && timeMs <= samples_.back().time) return;
    samples_.push_back({timeMs, value.value_or(0), value.has_value()});
    while (samples_.front().time < timeMs - reach_) samples_.pop_front();
    if (bucketMs_ > 0) {
        addToBuckets(samples_.back());
        const std::int64_t first = samples_.front().time / bucketMs_;
        while (!buckets_.empty() && buckets_.front().index < first) buckets_.pop_front();
    }
}

void Decimator::clear() {
    samples_.clear();
    buckets_.clear();
    broken_ = true;
}

void Decimator::setGap(std::int64_t gapMs) {
    if (gapMs == gap_) return;
    gap_ = gapMs;
    bucketMs_ = 0;
}

void Decimator::addToBuckets(const Sample& sample) {
    if (!sample.present) {
        broken_ = true;
        return;
    }
    const bool apart = broken_ || buckets_.empty() || sample.time - buckets_.back().lastTime > gap_;
    broken_ = false;
    const std::int64_t index = sample.time / bucketMs_;
    if (buckets_.empty() || buckets_.back().index != index || (apart && gap_ >= bucketMs_)) {
        buckets_.push_back({index, sample.time, sample.time, sample.time, sample.value, sample.value, apart});
        return;
    }
    Bucket& bucket = buckets_.back();
    bucket.lastTime = sample.time;
    if (sample.value < bucket.minimum) bucket.minimum = sample.value, bucket.minimumTime = sample.time;
    if (sample.value > bucket.maximum) bucket.maximum = sample.value, bucket.maximumTime = sample.time;
}

void Decimator::rebuild(std::int64_t bucketMs) {
    bucketMs_ = bucketMs;
    buckets_.clear();
    broken_ = true;
    for (const Sample& sample : samples_) addToBuckets(sample);
}

const std::vector<Decimator::Line>& Decimator::lines(std::int64_t fromMs, std::int64_t toMs, std::int64_t bucketMs) {
    bucketMs = std::max<std::int64_t>(bucketMs, 1);
    if (bucketMs != bucketMs_) rebuild(bucketMs);
    lines_.clear();
    const auto first = std::lower_bound(buckets_.begin(), buckets_.end(), fromMs / bucketMs_,
                                        [](const Bucket& bucket, std::int64_t index) { return bucket.index < index; });
    for (auto bucket = first; bucket != buckets_.end() && bucket->minimumTime <= toMs; ++bucket) {
        if (lines_.empty() || bucket->breakBefore) lines_.emplace_back();
        auto& points = lines_.back().points;
        const QPointF low(static_cast<double>(bucket->minimumTime), bucket->minimum);
        const QPointF high(static_cast<double>(bucket->maximumTime), bucket->maximum);
        if (bucket->minimumTime == bucket->maximumTime) points << low;
        else if (bucket->minimumTime < bucket->maximumTime) points << low << high;
        else points << high << low;
    }
    return lines_;
}

std::optional<std::pair<double, double>> Decimator::range(std::int64_t fromMs, std::int64_t toMs) const {
    std::optional<std::pair<double, double>> found;
    for (auto bucket = buckets_.rbegin(); bucket != buckets_.rend() && bucket->lastTime >= fromMs; ++bucket) {
        if (bucket->minimumTime > toMs) continue;
        if (!found) found = {bucket->minimum, bucket->maximum};
        found->first = std::min(found->first, bucket->minimum);
        found->second = std::max(found->second, bucket->maximum);
    }
    return found;
}

std::optional<std::int64_t> Decimator::newest() const { return samples_.empty() ? std::nullopt : std::optional(samples_.back().time); }
std::optional<std::int64_t> Decimator::oldest() const { return samples_.empty() ? std::nullopt : std::optional(samples_.front().time); }

}  // namespace ami::ui
