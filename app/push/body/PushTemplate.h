#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/push/AddressPrefix.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/Obis.h"
#include "protocol/dlms/Unit.h"

namespace ami::app {

/// Codes of Layer::Mdms: what is wrong with a push template.
enum class PushTemplateError : std::uint16_t {
    CannotReadTemplate = 320,  ///< detail: errno
    TemplateNotJson,           ///< detail: octet offset
    BadTemplateField,          ///< a member is missing, unknown or has a wrong value; detail: index of the object, -1 outside the list
};

/// One line of a push object list, with what the attribute itself does not say.
struct PushObject {
    std::uint16_t classId = 0;
    dlms::Obis obis;
    std::int8_t attribute = 2;
    dlms::ScalerUnit scalerUnit{};
    bool hasScaler = false;
    std::vector<PushObject> columns{};  ///< of a Profile generic's buffer
};

/// The push object list of some meters (attribute 2 of Push setup, class 40), as a file says it. @spec IEC 62056-6-2 4.4.8, docs/hes.md
struct PushTemplate {
    std::string name;
    std::vector<std::string> meters{};           ///< patterns with "*" at the end; empty: all
    std::vector<std::string> titles{};           ///< first digits of the system title
    std::vector<AddressPrefix> sources{};
    std::vector<PushObject> objects{};           ///< empty: only deviation and scalers are told
    std::chrono::seconds interval{0};            ///< capture period of buffers and of registers that are interval values
    std::optional<std::int16_t> deviation{};     ///< of clocks that leave it open, minutes as in COSEM
    bool isFor(const std::string& meter, const std::string& title, const std::array<std::uint8_t, 16>& source) const;
};

/// From JSON text; see docs/hes.md for its members.
Result<PushTemplate> parsePushTemplate(const std::string& text);
/// Every *.json file of @p folder, by name. Files that somebody else may change are refused. @p where takes the file of an error.
Result<std::vector<PushTemplate>> readPushTemplates(const std::string& folder, std::string* where);

}  // namespace ami::app
