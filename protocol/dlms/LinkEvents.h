#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <utility>

#include "protocol/dlms/DataLink.h"

namespace ami::dlms {

/// data-notification and event-notification-request, plain, global and dedicated: not the answer that a request waits for.
/// @spec IEC 62056-5-3 9.5
inline bool isNotification(BytesView apdu) {
    return !apdu.empty() && (apdu[0] == 0x0F || apdu[0] == 0xC2 || apdu[0] == 0xCA || apdu[0] == 0xD2);
}

/// Events waiting for their reader. Noise is dropped when nobody reads it; what matters never is.
class LinkEvents {
public:
    void push(LinkEvent event) { events_.push_back(std::move(event)); }
    void noise(const Error& reason) {
        if (events_.size() < maxWaitingNoise) events_.push_back(LinkNoise{reason});
    }
    std::optional<LinkEvent> poll() {
        if (events_.empty()) return std::nullopt;
        LinkEvent event = std::move(events_.front());
        events_.pop_front();
        return event;
    }

private:
    static constexpr std::size_t maxWaitingNoise = 64;
    std::deque<LinkEvent> events_;
};

}  // namespace ami::dlms
