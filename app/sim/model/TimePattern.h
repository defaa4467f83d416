#pragma once

#include "protocol/base/Bytes.h"
#include "protocol/dlms/DateTime.h"

namespace ami::sim {

/// Whether a local time lies on a date pattern of 5 octets (year, month, day, day of week). @spec IEC 62056-6-2 4.1.6.1
bool dateMatches(BytesView pattern, const dlms::DateTime& local);

/// Whether its hour and minute are those of a time pattern of 4 octets; an unspecified field fits everything.
bool timeMatches(BytesView pattern, const dlms::DateTime& local);

/// Minutes since midnight of a time of 4 octets; unspecified fields count as 0.
int minuteOf(BytesView time);

}  // namespace ami::sim
