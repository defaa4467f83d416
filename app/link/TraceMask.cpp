#include "app/link/TraceMask.h"

#include <algorithm>

namespace ami::app {
namespace {

/// Shorter runs are chance: two octets of a password are in any frame, and a key is looked for in every frame.
struct Run {
    std::size_t inside;
    std::size_t atEnd;
};
constexpr Run passwordRun{3, 2};
constexpr Run keyRun{6, 4};

/// Position of the first run that is long enough and stands in @p secret too, or that ends @p octets and begins it.
std::size_t firstTrace(BytesView octets, BytesView secret, Run shortest) {
    const std::size_t run = std::min(shortest.inside, secret.size());
    for (std::size_t at = 0; at < octets.size(); ++at) {
        const std::size_t length = std::min(run, octets.size() - at);
        for (std::size_t from = 0; from + length <= secret.size(); ++from) {
            if (length < run && (from != 0 || length < shortest.atEnd)) continue;
            if (std::equal(octets.begin() + static_cast<std::ptrdiff_t>(at), octets.begin() + static_cast<std::ptrdiff_t>(at + length),
                           secret.begin() + static_cast<std::ptrdiff_t>(from))) {
                return at;
            }
        }
    }
    return octets.size();
}

}  // namespace

std::size_t TraceMask::firstSecret(const hal::TraceRecord& record) const {
    const BytesView octets = record.octets;
    std::size_t first = octets.size();
    if (const BytesView secret = password_.view(); active_ && !secret.empty() && record.direction == hal::Direction::Out) {
        first = firstTrace(octets, secret, passwordRun);
    }
    for (const crypto::SecureBytes& key : keys_) {
        if (key.view().size() >= keyRun.inside) first = std::min(first, firstTrace(octets, key.view(), keyRun));
    }
    return first;
}

hal::TraceRecord TraceMask::apply(hal::TraceRecord record) {
    if (record.octets.empty()) return record;
    if (record.direction != direction_) masking_ = false;
    direction_ = record.direction;
    Bytes& octets = record.octets;
    const std::size_t from = masking_ ? 0 : firstSecret(record);
    if (from == octets.size()) return record;
    masking_ = true;
    std::fill(octets.begin() + static_cast<std::ptrdiff_t>(from), octets.end(), std::uint8_t{'*'});
    record.masked.push_back({from, octets.size() - from});
    return record;
}

}  // namespace ami::app
