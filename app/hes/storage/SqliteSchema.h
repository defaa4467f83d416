#pragma once

#include <cstdint>

#include "app/store/Database.h"

namespace ami::app {

/// "AMIH"
inline constexpr std::int32_t hesApplicationId = 0x414D4948;

/// @spec docs/hes.md, "Tables"
const Migrations& hesMigrations();

}  // namespace ami::app
