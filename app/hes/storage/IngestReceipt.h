#pragma once

#include <string>

#include "app/store/Store.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

/// Whether an offer says what is kept already: the same number, unit and quality.
bool sameValue(const mdms::Reading& a, const mdms::Reading& b);

/// An offer that says something else than the accepted reading @p kept of its natural key.
ItemOutcome conflictOutcome(std::uint32_t index, const mdms::Reading& kept, const mdms::Reading& offered);

/// What an event says besides its natural key.
struct EventWords {
    std::string type;
    std::string text;
    std::string details;  ///< JSON: [["name","value"],…]
    friend bool operator==(const EventWords&, const EventWords&) = default;
};
EventWords wordsOf(const mdms::DeviceEvent& event);

/// As above for an event. The texts themselves stay in the database: they can be long.
ItemOutcome conflictOutcome(std::uint32_t index, const EventWords& kept, const EventWords& offered);

ItemOutcome rejectedOutcome(const mdms::ItemFault& fault);

}  // namespace ami::app
