#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/control/Control.h"

namespace ami::app {

/// One line of a script. @spec IEC 62056-6-2 Script table (class_id 9) action_specification
struct ScriptAction {
    enum class Service : std::uint8_t { Write = 1, Execute = 2 };
    Service service{};
    dlms::ClassId classId = 0;
    dlms::Obis object;
    std::int8_t index = 0;      ///< attribute or method
    dlms::Data parameter;
};

struct Script {
    std::uint16_t id = 0;
    std::vector<ScriptAction> actions;
};

/// What a script is known to touch, before and after.
struct AffectedAttribute {
    dlms::AttributeRef attribute;
    std::optional<dlms::Data> before, after;
};

struct ScriptOutcome {
    std::vector<AffectedAttribute> affected;
};

/// Single action schedule (class 22), in readable form.
struct ActionSchedule {
    dlms::Obis object;
    dlms::Obis table;
    std::uint16_t script = 0;
    std::uint8_t type = 0;                  ///< 1 to 5: how often, with or without wildcards
    std::vector<std::string> times;         ///< "2026-12-01 00:00:00"; "*" for what is left open
};

Result<std::vector<Script>> readScripts(MeterLink& link, const dlms::Obis& table);
Result<ActionSchedule> readActionSchedule(MeterLink& link, const dlms::Obis& object);

/// The attributes that tell what @p script has done.
std::vector<dlms::AttributeRef> affectedBy(const Script& script);

Result<Change> planExecute(const std::vector<Script>& scripts, std::uint16_t id, const dlms::Obis& table);
/// Executes, and reads what it touches before and after.
Result<ScriptOutcome> executeScript(MeterLink& link, const std::vector<Script>& scripts, std::uint16_t id, const dlms::Obis& table,
                                    const ActContext& context);

/// "write 1:0.0.97.98.0.255:2 double-long-unsigned 0", "execute 70:0.0.96.3.10.255:1 integer 0"
std::string actionText(const ScriptAction& action);

}  // namespace ami::app
