#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>

#include "hal/router/WsbrdValues.h"

namespace ami::app::mesh {

/// wsbrd's property values as busctl -j prints them: an array of octets is an array of numbers, a variant {"type": signature, "data": value}.
/// Unknown keys are passed over; nothing when the shape is wrong.
std::optional<std::vector<hal::WsbrdNode>> nodesFromBusctl(const nlohmann::json& value);
std::optional<std::vector<hal::WsbrdRoute>> routesFromBusctl(const nlohmann::json& value);

}  // namespace ami::app::mesh
