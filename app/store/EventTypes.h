#pragma once

#include "protocol/mdms/EventTypeMap.h"

namespace ami::app {

/// The table that the utility edited (ami-field/obis/event-types.json in a data folder), else the one that is compiled in.
mdms::EventTypeMap loadEventTypes();

}  // namespace ami::app
