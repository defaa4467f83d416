#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>

#include "protocol/base/Time.h"

namespace ami::app {

/// Token bucket of one client. A rate of 0 lets everything through.
class ClientRate {
public:
    ClientRate(double perSecond, double burst) : perSecond_(perSecond), burst_(burst), tokens_(burst) {}

    /// Nothing when the request may pass; else the whole seconds after which one may, at least 1.
    std::uint32_t take(Instant now) {
        if (perSecond_ <= 0) return 0;
        fill(now);
        if (tokens_ >= 1) {
            tokens_ -= 1;
            return 0;
        }
        return static_cast<std::uint32_t>((1 - tokens_) / perSecond_) + 1;
    }

    /// How long until one may pass; it does not pass yet.
    std::chrono::milliseconds wait(Instant now) {
        if (perSecond_ <= 0) return {};
        fill(now);
        if (tokens_ >= 1) return {};
        return std::chrono::milliseconds(static_cast<std::int64_t>((1 - tokens_) / perSecond_ * 1000) + 1);
    }

private:
    void fill(Instant now) {
        if (last_ != Instant{}) tokens_ = std::min(burst_, tokens_ + perSecond_ * std::chrono::duration<double>(now - last_).count());
        last_ = now;
    }

    double perSecond_, burst_, tokens_;
    Instant last_{};
};

}  // namespace ami::app
