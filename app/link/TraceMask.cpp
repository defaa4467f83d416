#include "app/link/TraceMask.h"

#include <algorithm>

namespace ami::app {
namespace {

/// Shorter runs are chance: two octets of a password are in any frame.
constexpr std::size_t shortestRun = 3;

/// Position of the first run of at least @p run octets that stands in @p secret too, or that ends @p octets and begins it.
std::size_t firstTrace(BytesView octets, BytesView secret, std::size_t run) {
    for (std::size_t at = 0; at < octets.size(); ++at) {
        const std::size_t length = std::min(run, octets.size() - at);
        for (std::size_t from = 0; from + length <= secret.size(); ++from) {
            if (length < run && (from != 0 || length < 2)) continue;
            if (std::equal(octets.begin() + static_cast<std::ptrdiff_t>(at), octets.begin() + static_cast<std::ptrdiff_t>(at + length),
                           secret.begin() + static_cast<std::ptrdiff_t>(from))) {
                return at;
            }
        }
    }
    return octets.size();
}

}  // namespace

hal::TraceRecord TraceMask::apply(hal::TraceRecord record) {
    const BytesView secret = password_.view();
    if (record.direction == hal::Direction::In) masking_ = false;
    if (!active_ || secret.empty() || record.direction != hal::Direction::Out) return record;
    Bytes& octets = record.octets;
    const std::size_t from = masking_ ? 0 : firstTrace(octets, secret, std::min(shortestRun, secret.size()));
    if (from == octets.size()) return record;
    masking_ = true;
    std::fill(octets.begin() + static_cast<std::ptrdiff_t>(from), octets.end(), std::uint8_t{'*'});
    record.masked.push_back({from, octets.size() - from});
    return record;
}

}  // namespace ami::app
