#pragma once

#include <span>
#include <string>
#include <vector>

#include "app/control/EventLogs.h"
#include "protocol/mdms/DeviceEvent.h"
#include "protocol/mdms/EventTypeMap.h"

namespace ami::app {

/// What was read from a meter's log as the store and the head-end know it: the code with its CIM type where @p types names it, further
/// columns as details. An entry without a code has no natural key and is left out.
std::vector<mdms::DeviceEvent> deviceEvents(const std::string& meter, EventLogKind log, std::span<const LoggedEvent> events,
                                            const mdms::EventTypeMap& types);

}  // namespace ami::app
