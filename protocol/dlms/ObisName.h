#pragma once

#include <string>

#include "protocol/dlms/Obis.h"

namespace ami::dlms {

/// English short name of an electricity (A = 1) or abstract (A = 0) code: "Voltage L1", "Active energy import, tariff 2",
/// "Load profile 1", "Clock". A channel B above 0 is named ("channel 2"), and a billing period F other than 255.
/// Empty for codes without a standard meaning here. @spec IEC 62056-6-1
std::string obisName(const Obis& obis);

}  // namespace ami::dlms
