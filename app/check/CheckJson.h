#pragma once

#include <nlohmann/json.hpp>

#include "app/check/CheckReport.h"

namespace ami::app {

/// The whole report as one object; names and identifiers in English, texts as the meter gave them. @spec docs/check.md
nlohmann::ordered_json toJson(const CheckReport& report);

}  // namespace ami::app
