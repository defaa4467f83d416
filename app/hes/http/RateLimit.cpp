#include "app/hes/http/RateLimit.h"

#include <algorithm>
#include <cmath>

namespace ami::app {

namespace {

constexpr std::size_t mostClients = 10000;
constexpr double longestWait = 3600;

}  // namespace

void TokenBucket::fill(Time now) {
    if (now <= last_) return;
    tokens_ = std::min(burst_, tokens_ + std::chrono::duration<double>(now - last_).count() * perSecond_);
    last_ = now;
}

std::chrono::milliseconds TokenBucket::wait(Time now) {
    if (perSecond_ <= 0) return std::chrono::milliseconds(0);
    fill(now);
    const double least = std::min(1.0, burst_);
    if (tokens_ >= least) return std::chrono::milliseconds(0);
    return std::chrono::milliseconds(static_cast<std::int64_t>(std::ceil(std::min(longestWait, (least - tokens_) / perSecond_) * 1000)));
}

void TokenBucket::take(double tokens, Time now) {
    if (perSecond_ <= 0) return;
    fill(now);
    tokens_ -= tokens;
}

bool TokenBucket::full(Time now) const {
    return perSecond_ <= 0 || tokens_ + std::chrono::duration<double>(now - last_).count() * perSecond_ >= burst_;
}

std::optional<RateLimit::Refusal> RateLimit::admit(const std::string& client, std::uint64_t octets, TokenBucket::Time now) {
    if (clients_.size() >= mostClients && !clients_.contains(client)) {
        std::erase_if(clients_, [&](const auto& entry) { return entry.second.requests.full(now) && entry.second.octets.full(now); });
        if (clients_.size() >= mostClients) return Refusal{};
    }
    Buckets& buckets = clients_
                           .try_emplace(client, Buckets{{settings_.requestsPerSecond, settings_.requestsBurst, now},
                                                        {settings_.octetsPerSecond, settings_.octetsBurst, now}})
                           .first->second;
    const auto seconds = [](std::chrono::milliseconds wait) {
        return std::max(std::chrono::seconds(1), std::chrono::ceil<std::chrono::seconds>(wait));
    };
    if (const auto wait = buckets.requests.wait(now); wait.count() > 0) return Refusal{Of::Requests, seconds(wait)};
    if (const auto wait = buckets.octets.wait(now); wait.count() > 0) return Refusal{Of::Octets, seconds(wait)};
    buckets.requests.take(1, now);
    buckets.octets.take(static_cast<double>(octets), now);
    return std::nullopt;
}

void RateLimit::configure(RateSettings settings) {
    if (settings == settings_) return;
    settings_ = settings;
    clients_.clear();
}

}  // namespace ami::app
