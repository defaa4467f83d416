#pragma once

#include <string>
#include <vector>

#include "app/link/MeterLink.h"
#include "protocol/base/Time.h"

namespace ami::app {

/// What a meter says of itself. Texts are empty where the meter has no such object.
struct MeterIdentity {
    std::string logicalDeviceName;  ///< 0.0.42.0.0.255
    std::string serial;             ///< 0.0.96.1.0.255, else the logical device name
    std::string manufacturer;       ///< first three letters of the logical device name
    std::string model;              ///< 0.0.96.1.1.255
    std::string firmware;           ///< 1.0.0.2.0.255
    std::string meterClock;         ///< its own date-time in words
    std::optional<std::chrono::milliseconds> clockDrift;  ///< meter minus laptop
    std::string application;        ///< "LN, no ciphering", "LN, ciphered"
    std::string mechanism;          ///< as in an address: "none", "low", "gmac"
};

Result<MeterIdentity> identify(MeterLink& link);
Result<std::vector<dlms::ObjectListEntry>> readObjectList(MeterLink& link);

}  // namespace ami::app
