#pragma once

#include <string>

#include "app/link/LinkCredentials.h"

namespace ami::app::fleet {

/// Where the secrets of a run stand. Paths alone; none of it is kept.
struct FleetSecrets {
    std::string keys{};      ///< key file for all meters, or folder with one for each; "-": standard input
    std::string password{};  ///< file with the low-level password of all meters
    std::string psk{};       ///< coaps: file with lines IDENTITY KEY [METERS]; "-": standard input
};

/// Reads them once. @see openKeys, readSecret, PskFile
Result<LinkCredentials> fleetCredentials(const FleetSecrets& secrets);

}  // namespace ami::app::fleet
