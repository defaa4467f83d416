#pragma once

#include <algorithm>
#include <cstddef>

#include "hal/transport/Transports.h"

namespace ami::app {

/// Takes a password message out of traced octets, its echo too: what stands behind "SOH P 1 STX (" is replaced, the block check with it.
class IecTraceMask {
public:
    /// The next @p octets that go out are a password message; as many come back where the line echoes.
    void expect(std::size_t octets, bool echoed) {
        out_ = {0, octets};
        in_ = {0, echoed ? octets : 0};
    }

    hal::TraceRecord apply(hal::TraceRecord record) {
        Passing* passing = record.direction == hal::Direction::Out ? &out_ : record.direction == hal::Direction::In ? &in_ : nullptr;
        if (!passing || passing->at >= passing->length) return record;
        const std::size_t from = passing->at >= head ? 0 : std::min(head - passing->at, record.octets.size());
        const std::size_t to = std::min(record.octets.size(), passing->length - passing->at);
        passing->at += record.octets.size();
        if (from >= to) return record;
        std::fill(record.octets.begin() + static_cast<std::ptrdiff_t>(from), record.octets.begin() + static_cast<std::ptrdiff_t>(to),
                  std::uint8_t{'*'});
        record.masked.push_back({from, to - from});
        return record;
    }

private:
    static constexpr std::size_t head = 5;
    struct Passing {
        std::size_t at = 0;
        std::size_t length = 0;
    };
    Passing out_, in_;
};

}  // namespace ami::app
