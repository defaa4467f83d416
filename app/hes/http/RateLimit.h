#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace ami::app {

/// A bucket that fills at @p perSecond up to @p burst. A withdrawal may overdraw it: a request larger than the burst is let through once and
/// paid off afterwards. A rate of 0 is no limit. Time is an argument.
class TokenBucket {
public:
    using Time = std::chrono::steady_clock::time_point;

    TokenBucket(double perSecond, double burst, Time now) : perSecond_(perSecond), burst_(burst), tokens_(burst), last_(now) {}

    /// How long until anything may be taken; zero is now.
    std::chrono::milliseconds wait(Time now);
    void take(double tokens, Time now);
    bool full(Time now) const;

private:
    void fill(Time now);

    double perSecond_;
    double burst_;
    double tokens_;
    Time last_;
};

struct RateSettings {
    double requestsPerSecond = 100;
    double requestsBurst = 200;
    double octetsPerSecond = 16.0 * 1024 * 1024;
    double octetsBurst = 64.0 * 1024 * 1024;
    friend bool operator==(const RateSettings&, const RateSettings&) = default;
};

/// Two buckets a client, for requests and for octets. Clients whose buckets are full again are forgotten; at most 10 000 are known at a time.
class RateLimit {
public:
    enum class Of : std::uint8_t { Requests, Octets };
    struct Refusal {
        Of of = Of::Requests;
        std::chrono::seconds retryAfter{1};
    };

    explicit RateLimit(RateSettings settings) : settings_(settings) {}

    /// Takes one request of @p octets from the client's buckets, or says when to come again and takes nothing.
    std::optional<Refusal> admit(const std::string& client, std::uint64_t octets, TokenBucket::Time now);
    /// New rates; clients start with full buckets.
    void configure(RateSettings settings);
    const RateSettings& settings() const { return settings_; }
    std::size_t clients() const { return clients_.size(); }

private:
    struct Buckets { TokenBucket requests; TokenBucket octets; };

    RateSettings settings_;
    std::map<std::string, Buckets> clients_;
};

}  // namespace ami::app
