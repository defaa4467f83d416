#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/push/body/PushTemplate.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// Codes of Layer::Mdms: what is wrong with a push template.
enum class PushTemplateError : std::uint16_t {
    CannotReadTemplate = 320,  ///< detail: errno
    TemplateNotJson,           ///< detail: octet offset
    BadTemplateField,          ///< a member is missing, unknown or has a wrong value; detail: index of the object, -1 outside the list
};

/// From JSON text; see docs/hes.md for its members.
Result<PushTemplate> parsePushTemplate(const std::string& text);
/// Every *.json file of @p folder, by name. Files that somebody else may change are refused. @p where takes the file of an error.
Result<std::vector<PushTemplate>> readPushTemplates(const std::string& folder, std::string* where);

}  // namespace ami::app
