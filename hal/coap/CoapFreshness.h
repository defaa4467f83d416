#pragma once

#include <cstdint>
#include <optional>

#include "protocol/base/Time.h"

namespace ami::hal {

/// Which of two notifications is the newer one: sequence numbers of 24 bits that wrap, and 128 s after which any is. @spec RFC 7641 3.4
class CoapFreshness {
public:
    bool isNewer(std::uint32_t number, Instant now) const {
        if (!last_) return true;
        const std::uint32_t ahead = (number - *last_) & mask;
        return (ahead != 0 && ahead < half) || now > at_ + std::chrono::seconds(128);
    }
    void take(std::uint32_t number, Instant now) {
        last_ = number & mask;
        at_ = now;
    }
    /// A peer that was registered with anew may count anew.
    void forget() { last_.reset(); }

private:
    static constexpr std::uint32_t mask = 0xFFFFFF, half = 1u << 23;
    std::optional<std::uint32_t> last_{};
    Instant at_{};
};

}  // namespace ami::hal
