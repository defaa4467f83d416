#pragma once

#include <nlohmann/json.hpp>

#include "app/translate/XmlText.h"

namespace ami::app {

/// A message as one JSON object of type "message"; see docs/cli.md. Secrets are "****".
nlohmann::ordered_json toJson(const translate::Dissection& dissection, const MessageFacts& facts);

}  // namespace ami::app
