#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/control/Control.h"
#include "app/readings/Registers.h"

namespace ami::app {

/// Which log, and with it which table of codes.
enum class EventLogKind : std::uint8_t { Standard, Fraud, Disconnector, MBus, Quality, Communication };
inline constexpr EventLogKind allEventLogs[] = {EventLogKind::Standard, EventLogKind::Fraud,   EventLogKind::Disconnector,
                                                EventLogKind::MBus,     EventLogKind::Quality, EventLogKind::Communication};

/// 0.0.99.98.E.255; group E as companion standards number the logs.
dlms::Obis eventLogObject(EventLogKind kind);
const char* name(EventLogKind kind);   ///< "standard", "fraud", …
std::optional<EventLogKind> eventLogNamed(std::string_view name);

struct LoggedEvent {
    UtcTime time{};
    std::string meterTime;                     ///< 12 octets in hexadecimal
    std::optional<std::uint32_t> code;
    std::vector<std::pair<dlms::Obis, std::optional<Decimal>>> others;  ///< further columns
};

struct EventLogRequest {
    EventLogKind kind = EventLogKind::Standard;
    std::optional<UtcTime> from, to;
    std::optional<std::int16_t> assumedDeviation;
};

struct EventLogResult {
    std::uint64_t events = 0;
    std::uint64_t entriesInUse = 0;
};

/// Events oldest first, handed over as they come.
using EventSlice = std::function<Result<void>(const std::vector<LoggedEvent>&)>;
Result<EventLogResult> readEventLog(MeterLink& link, const EventLogRequest& request, const EventSlice& slice,
                                    const std::function<void(const ProfileProgress&)>& progress = {});

Result<Change> planClearLog(MeterLink& link, EventLogKind kind);
/// reset; afterwards the log holds at most the note of its own clearing.
Result<std::uint64_t> clearLog(MeterLink& link, EventLogKind kind, const ActContext& context);

}  // namespace ami::app
