#include "app/push/PushRecord.h"

#include <algorithm>

namespace ami::app {

const char* name(PushWay way) {
    switch (way) {
        case PushWay::Udp: return "udp";
        case PushWay::Tcp: return "tcp";
        case PushWay::Coap: return "coap";
        case PushWay::Coaps: return "coaps";
    }
    return "";
}

std::optional<PushWay> pushWayFromName(std::string_view text) {
    for (const PushWay way : {PushWay::Udp, PushWay::Tcp, PushWay::Coap, PushWay::Coaps}) {
        if (text == name(way)) return way;
    }
    return std::nullopt;
}

std::string PushArrival::source() const {
    return (host.find(':') == std::string::npos ? host : '[' + host + ']') + ':' + std::to_string(port);
}

std::string networkOf(const std::array<std::uint8_t, 16>& address) {
    constexpr std::array<std::uint8_t, 12> ipv4{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    const bool isIpv4 = std::equal(ipv4.begin(), ipv4.end(), address.begin());
    const bool isLinkLocal = address[0] == 0xFE && (address[1] & 0xC0) == 0x80;
    return toHex(BytesView(address).first(isIpv4 || isLinkLocal ? address.size() : 8));
}

const char* name(PushFate fate) {
    switch (fate) {
        case PushFate::Stored: return "Stored";
        case PushFate::Repeated: return "Repeated";
        case PushFate::Shown: return "Shown";
        case PushFate::Kept: return "Kept";
        case PushFate::Refused: return "Refused";
        case PushFate::Failed: return "Failed";
        case PushFate::Incomplete: return "Incomplete";
        case PushFate::Held: return "Held";
    }
    return "";
}

const char* name(PushRefusal refusal) {
    switch (refusal) {
        case PushRefusal::MoreBlocks: return "MoreBlocks";
        case PushRefusal::BadCrc: return "BadCrc";
        case PushRefusal::BadFrame: return "BadFrame";
        case PushRefusal::IncompleteBlocks: return "IncompleteBlocks";
        case PushRefusal::TooLarge: return "TooLarge";
        case PushRefusal::Undecipherable: return "Undecipherable";
        case PushRefusal::Replayed: return "Replayed";
        case PushRefusal::CounterTooOld: return "CounterTooOld";
        case PushRefusal::IdentityMismatch: return "IdentityMismatch";
    }
    return "";
}

const char* name(PushKind service) {
    switch (service) {
        case PushKind::Unknown: return "Unknown";
        case PushKind::DataNotification: return "DataNotification";
        case PushKind::EventNotification: return "EventNotification";
        case PushKind::SenMl: return "SenMl";
    }
    return "";
}

}  // namespace ami::app
