#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/push/PushDecoder.h"
#include "app/store/PushTypes.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"

namespace ami::app {

enum class PushWay : std::uint8_t { Udp, Tcp, Coap, Coaps };
/// "udp", "tcp", "coap", "coaps".
const char* name(PushWay way);
std::optional<PushWay> pushWayFromName(std::string_view text);

enum class PushForm : std::uint8_t { Frame, SenMlJson, SenMlCbor };

/// A message as it came in.
struct PushArrival {
    PushWay way = PushWay::Udp;
    PushForm form = PushForm::Frame;
    std::string host{};                          ///< numeric, without brackets
    std::uint16_t port = 0;
    std::array<std::uint8_t, 16> address{};      ///< of the host, IPv4 mapped
    std::string identity{};                      ///< of the pre-shared key; empty without DTLS
    Bytes octets{};                              ///< a frame (with or without CRC-32 behind it), an APDU alone over CoAP, or a pack
    UtcTime time{};
    bool isBare = false;                         ///< an APDU alone is taken whatever the way
    bool isUnlimited = false;                    ///< it is taken however much its sender sends
    std::uint64_t replaces = 0;                  ///< a push that was kept and is tried again
    std::string doubt{};                         ///< why it was kept
    /// "[fd12::1]:4059"
    std::string source() const;
};

/// Who counts as neighbours where there are limits: an IPv4 address, or the first 64 bits of an IPv6 one, of which anybody has a whole
/// network; of a link-local one all.
std::string networkOf(const std::array<std::uint8_t, 16>& address);

/// What became of a push.
enum class PushFate : std::uint8_t {
    Stored,      ///< durable before it was answered
    Repeated,    ///< all of it was stored before
    Shown,       ///< understood; there is no store
    Kept,        ///< not understood, kept as it came
    Refused,
    Failed,      ///< the store does not take it
    Incomplete,  ///< a block of a longer one
    Held,        ///< its sender sends too much
};
inline constexpr std::size_t pushFates = static_cast<std::size_t>(PushFate::Held) + 1;
/// "Stored"
const char* name(PushFate fate);
const char* name(PushRefusal refusal);
const char* name(PushKind service);

/// A push as a list and its details show it. A value.
struct PushRecord {
    std::uint64_t number = 0;                       ///< counts from 1 in one run
    UtcTime time{};                                 ///< of arrival
    PushWay way = PushWay::Udp;
    PushForm form = PushForm::Frame;
    std::string source{};
    std::string meter{}, title{};                   ///< empty: nobody says
    PushKind service = PushKind::Unknown;
    PushFate fate = PushFate::Refused;
    std::optional<PushDoubt> doubt{};               ///< Kept
    std::optional<PushRefusal> refusal{};           ///< Refused, Incomplete, and Repeated by its counter
    std::optional<Error> error{};                   ///< Failed; or why the answer could not be protected
    bool isDurable = false;                         ///< it is in the store, understood or not
    bool isHeld = false;                            ///< Failed: it is in memory, and offered to the store again
    dlms::Protection protection{};                  ///< that was checked
    bool byDtls = false;
    std::optional<std::uint32_t> counter{}, longInvokeId{};
    bool wantsConfirm = false, confirmed = false;
    std::vector<mdms::Reading> readings{};
    std::vector<mdms::DeviceEvent> events{};
    std::optional<PushedEvent> event{};
    StoredCount stored{};
    Bytes octets{};                                 ///< as it came
    Bytes plain{};                                  ///< without protection and blocks; empty when octets say it
    bool isTriedAgain = false;                      ///< was kept before

    bool isVerified() const { return protection.authenticated || protection.isSigned || byDtls; }
    /// Its sender waits for an answer, and sends it again without one.
    bool isAsked() const { return wantsConfirm || way == PushWay::Coap || way == PushWay::Coaps; }
};
using PushRecordPointer = std::shared_ptr<const PushRecord>;

/// What the sender is told.
struct PushReply {
    Bytes octets{};                 ///< data-notification-confirm in a wrapper frame; empty: nothing
    unsigned code = 204;            ///< over CoAP
    std::string diagnostic{};
    std::optional<std::uint32_t> maxAge{};
};

/// Numbers since the listener began; what had been kept before it counts in the last line alone.
struct PushTotals {
    std::uint64_t arrived = 0, octets = 0;
    std::array<std::uint64_t, pushFates> fates{};
    std::array<std::uint64_t, pushRefusals> refusals{};
    std::uint64_t readings = 0, readingsRepeated = 0, conflicts = 0, events = 0, confirmed = 0, commits = 0;
    std::uint64_t connections = 0, connectionsRefused = 0, connectionsIdle = 0;
    std::uint64_t slowed = 0;                     ///< times that a connection was not read because its sender sent too much
    std::uint64_t lost = 0;                       ///< the store did not take them, and there was no room to hold them
    std::uint64_t triedAgain = 0, stillKept = 0;  ///< that were kept before; of those, what is as it was
    std::uint64_t of(PushFate fate) const { return fates[static_cast<std::size_t>(fate)]; }
    std::uint64_t of(PushRefusal refusal) const { return refusals[static_cast<std::size_t>(refusal)]; }
};

}  // namespace ami::app
