#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ami::app {

/// Builds Prometheus text exposition 0.0.4: every family once, its help and type before its samples.
class MetricsText {
public:
    using Labels = std::vector<std::pair<std::string_view, std::string>>;

    /// Begins a family. @p type is counter, gauge or histogram; @p name is [a-z_]+, a counter's ends in _total.
    void family(std::string_view name, std::string_view type, std::string_view help);
    /// A sample of the family that was begun last.
    void sample(double value, const Labels& labels = {}, std::string_view suffix = {});
    const std::string& text() const { return text_; }

private:
    std::string text_;
    std::string name_;
};

/// Cumulative buckets over fixed bounds.
class Histogram {
public:
    static constexpr std::array<double, 12> bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

    void observe(double seconds);
    void expose(MetricsText& to, const MetricsText::Labels& labels = {}) const;

private:
    std::array<std::uint64_t, bounds.size() + 1> counts_{};
    double sum_ = 0;
};

/// What became of the readings of one batch.
struct BatchCounts { std::uint64_t accepted = 0, duplicate = 0, conflict = 0, rejected = 0; };

/// The numbers of one head-end since it started. They name no client and no reading. Safe from any thread.
class HesMetrics {
public:
    enum class Batch : std::uint8_t { Stored, Replayed, Refused, Failed };

    void answered(std::string_view route, int status);
    /// @p seconds from the last octet of the request to the answer.
    void batch(Batch result, const BatchCounts& readings, double seconds);
    void databaseFailed();
    void handshakeFailed(std::string_view reason);
    void connectionRefused(std::string_view limit);
    void limited(std::string_view limit);
    void attachment(std::string_view result, std::uint64_t octets);
    /// More families, asked for at each exposition: gauges, or the counters of another way in. Kept for the life of this object.
    void addSource(std::function<void(MetricsText&)> source);

    std::string text() const;

private:
    using Counter = std::map<std::string, std::uint64_t, std::less<>>;

    mutable std::mutex mutex_;
    std::map<std::pair<std::string, int>, std::uint64_t> answers_;
    std::array<std::uint64_t, 4> batches_{};
    BatchCounts readings_;
    Histogram ingest_;
    std::uint64_t databaseErrors_ = 0;
    Counter handshakes_, refused_, limited_, attachments_;
    std::uint64_t attachmentOctets_ = 0;
    std::vector<std::function<void(MetricsText&)>> sources_;
};

}  // namespace ami::app
