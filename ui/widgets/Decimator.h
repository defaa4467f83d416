#pragma once

#include <QList>
#include <QPointF>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace ami::ui {

/// A growing series of samples, reduced to the smallest and the largest value of each bucket of time (a pixel column), so that no peak is
/// lost. Buckets lie on whole multiples of their width: they do not move while the picture does. Times are milliseconds since 1970 and
/// grow.
class Decimator {
public:
    /// Samples older than @p reachMs before the newest are dropped. Samples further apart than @p gapMs are not joined by a line.
    explicit Decimator(std::int64_t reachMs = 86'400'000, std::int64_t gapMs = 5'000);

    /// An absent value is a gap. A time that is not newer than the last one is ignored.
    void append(std::int64_t timeMs, std::optional<double> value);
    void clear();
    void setGap(std::int64_t gapMs);

    struct Line {
        QList<QPointF> points;
    };
    /// Unbroken lines in [fromMs, toMs] with at most two points for each bucket of @p bucketMs.
    const std::vector<Line>& lines(std::int64_t fromMs, std::int64_t toMs, std::int64_t bucketMs);
    /// Smallest and largest value in [fromMs, toMs], from the buckets of the last lines() call.
    std::optional<std::pair<double, double>> range(std::int64_t fromMs, std::int64_t toMs) const;

    std::size_t size() const { return samples_.size(); }
    std::optional<std::int64_t> newest() const;
    std::optional<std::int64_t> oldest() const;

private:
    struct Sample {
        std::int64_t time;
        double value;
        bool present;
    };
    struct Bucket {
        std::int64_t index = 0;
        std::int64_t minimumTime = 0, maximumTime = 0, lastTime = 0;
        double minimum = 0, maximum = 0;
        bool breakBefore = false;
    };
    void addToBuckets(const Sample& sample);
    void rebuild(std::int64_t bucketMs);

    std::int64_t reach_;
    std::int64_t gap_;
    std::deque<Sample> samples_;
    std::deque<Bucket> buckets_;
    std::int64_t bucketMs_ = 0;
    bool broken_ = true;
    std::vector<Line> lines_;
};

}  // namespace ami::ui
