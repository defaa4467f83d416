#pragma once

#include <cstdint>

#include "app/store/Database.h"

namespace ami::app {

/// "AMIF"
inline constexpr std::int32_t storeApplicationId = 0x414D4946;

/// Steps of the field store's schema. @spec docs/sync.md, "Tables of the store"
const Migrations& storeMigrations();

}  // namespace ami::app
