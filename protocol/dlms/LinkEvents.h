#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <utility>

#include "protocol/dlms/DataLink.h"

namespace ami::dlms {

/// data-notification, event-notification-request and informationReportRequest, plain, global and dedicated: not the answer that a
/// request waits for. @spec IEC 62056-5-3 9.5
inline bool isNotification(BytesView apdu) {
    if (apdu.empty()) return false;
    switch (apdu[0]) {
        case 0x0F: case 0x18: case 0x38: case 0x58: case 0xC2: case 0xCA: case 0xD2: return true;
        default: return false;
    }
}

/// Events waiting for their reader. Noise and deviations are dropped when nobody reads them; what matters never is.
class LinkEvents {
public:
    void push(LinkEvent event) { events_.push_back(std::move(event)); }
    void noise(const Error& reason) {
        if (events_.size() < maxWaitingNoise) events_.push_back(LinkNoise{reason});
    }
    void deviated(Deviation deviation, std::int64_t detail, BytesView octets) {
        if (events_.size() >= maxWaitingNoise) return;
        events_.push_back(LinkDeviated{deviation, detail, deviationExample(octets)});
    }
    void deviated(const Deviations& found, BytesView octets) {
        for (const auto& [deviation, detail] : found) deviated(deviation, detail, octets);
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
