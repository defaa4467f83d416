#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/control/Clock.h"
#include "app/control/EventLogs.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/Data.h"

namespace CLI {
class App;
}

namespace ami::app::cli {

/// Options of every command that can change something.
struct ChangeOptions {
    bool yes = false;         ///< agreed beforehand, for scripts
    std::string auditFile;    ///< empty: the usual one
};

struct ClockCommand {
    std::string address;
    bool set = false;
    std::optional<int> shift;
    std::optional<ClockAdjustment> adjust;
    std::optional<std::int16_t> deviation;
    bool allowJump = false;
    ChangeOptions change;
};
struct DisconnectorCommand {
    std::string address;
    std::optional<dlms::Obis> object;
    bool disconnect = false, reconnect = false;
    ChangeOptions change;
};
struct ScriptCommand {
    std::string address;
    dlms::Obis table;
    std::optional<std::uint16_t> execute;
    ChangeOptions change;
};
struct ImageCommand {
    std::string address, file, identifier;
    bool resume = false, verify = false, activate = false;
    ChangeOptions change;
};
struct EventsCommand {
    std::string address;
    std::optional<EventLogKind> log;             ///< absent: every log that the meter has
    std::optional<UtcTime> from, to;
    std::optional<std::chrono::minutes> last;
    std::optional<std::int16_t> deviation;
    bool clear = false;
    ChangeOptions change;
};
struct CalendarCommand {
    std::string address;
    bool activate = false;
    ChangeOptions change;
};
struct LimiterCommand {
    std::string address;
};
struct SetCommand {
    std::string address;
    dlms::AttributeRef attribute;
    dlms::Data value;
    ChangeOptions change;
};
struct InvokeCommand {
    std::string address;
    dlms::MethodRef method;
    std::optional<dlms::Data> parameter;
    ChangeOptions change;
};
struct AuditCommand {
    bool show = false;                           ///< else verify
    std::string file, meter;
};

/// What CLI11 writes into for the commands above.
struct ControlRaw {
    ChangeOptions change;
    bool set = false, allowJump = false, disconnect = false, reconnect = false, resume = false, verify = false, activate = false;
    bool clear = false;
    int shift = 0, deviation = 0, execute = 0;
    std::string adjust, object, table, file, identifier, log, from, to, last, member, value, audit, auditFile, meter;
};

void addControlCommands(CLI::App& app, ControlRaw& raw, std::string& address);

}  // namespace ami::app::cli
