#pragma once

#include <QStringList>

#include "app/coap/Payload.h"

namespace ami::app {

/// Where a payload leaves its standard and was read all the same: "Record 3: …", each habit once. What LwM2M devices always do is told as such.
/// Empty when it is to its standard.
QStringList deviationWords(const coap::Payload& payload);

}  // namespace ami::app
