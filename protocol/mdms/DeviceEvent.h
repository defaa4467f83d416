#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Obis.h"

namespace ami::mdms {

namespace limits {
inline constexpr std::size_t eventText = 1024;        ///< octets of DeviceEvent::text
inline constexpr std::size_t eventDetails = 32;       ///< name and value pairs of one event
inline constexpr std::size_t eventDetailName = 64;    ///< octets
inline constexpr std::size_t eventDetailValue = 256;  ///< octets
}  // namespace limits

/// One entry of a meter's event log, an alarm it pushed, or work done at it.
/// Natural key: meter, generation, log, time, code, ordinal. @spec IEC 61968-9 EndDeviceEvent
struct DeviceEvent {
    std::string meter;             ///< the meter's own serial, as it gives it
    std::uint32_t generation = 0;  ///< counts meter exchanges at one position
    UtcTime time{};                ///< the instant the meter (else the laptop) gave
    std::string meterTime;         ///< the meter's own 12 octets in hexadecimal when it sent any
    dlms::Obis log;                ///< logical name of the log that holds it
    std::uint32_t code = 0;        ///< the meter's own code
    std::string type;              ///< EndDeviceEventType, four numbers with dots; empty when the code is not mapped
    std::string text;              ///< plain words; may be empty
    std::vector<std::pair<std::string, std::string>> details;  ///< name and value, in their order
    std::uint32_t ordinal = 0;                                 ///< tells events apart that have log, time and code in common; from 0
    std::uint64_t sequence = 0;                                ///< the store's own running number; 0 before it is stored
    friend bool operator==(const DeviceEvent&, const DeviceEvent&) = default;
};

/// Whether @p event can be stored and sent without loss. Misuse with one of Meter, Time, MeterTime, EventType, EventText, EventDetail
/// when not.
Result<void> check(const DeviceEvent& event);

/// type.domain.subDomain.eventOrAction, each up to five digits. @spec IEC 61968-9 Annex E
bool isEventType(std::string_view ref);

}  // namespace ami::mdms
