#pragma once

#include "app/store/Store.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

/// Whether an offer says what is kept already: the same number, unit and quality.
bool sameValue(const mdms::Reading& a, const mdms::Reading& b);

/// An offer that says something else than the accepted reading @p kept of its natural key.
ItemOutcome conflictOutcome(std::uint32_t index, const mdms::Reading& kept, const mdms::Reading& offered);

ItemOutcome rejectedOutcome(const mdms::ItemFault& fault);

}  // namespace ami::app
