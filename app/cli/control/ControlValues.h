#pragma once

#include "app/cli/Console.h"
#include "app/control/Calendar.h"
#include "app/control/Clock.h"
#include "app/control/Disconnector.h"
#include "app/control/EventLogs.h"
#include "app/control/ImageState.h"
#include "app/control/Limits.h"
#include "app/control/Scripts.h"

namespace ami::app::cli {

/// What the commands that act on a meter show, as JSON. @spec docs/cli.md
Json toJson(const ClockState& state);
Json toJson(const DisconnectorState& state);
Json toJson(const dlms::Obis& table, const Script& script);
Json toJson(const ActionSchedule& schedule);
Json toJson(const ImageState& state);
Json toJson(EventLogKind kind, const LoggedEvent& event);
Json toJson(const TariffCalendar& calendar);
Json toJson(const LimiterState& limiter);
Json toJson(const RegisterMonitorState& monitor);
Json toJson(const AuditEntry& entry);

}  // namespace ami::app::cli
