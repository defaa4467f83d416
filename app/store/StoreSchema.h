#pragma once

#include <cstdint>

#include "app/store/Database.h"

namespace ami::app {

/// "AMIF"
inline constexpr std::int32_t storeApplicationId = 0x414D4946;

/// Steps of the field store's schema. @spec docs/sync.md, "Tables of the store"
const Migrations& storeMigrations();

/// What the field store is opened with: number, migrations and the functions that they call.
DatabaseOptions storeOptions(const std::string& vfs = {});

}  // namespace ami::app
