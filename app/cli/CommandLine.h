#pragma once

#include <chrono>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/ControlLine.h"
#include "app/cli/ExitCode.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Cosem.h"

namespace ami::app::cli {

/// Options that every command takes, before or behind its name.
struct CommonOptions {
    bool json = false;
    std::string passwordFile;  ///< "-" is standard input; empty: no password
    std::string traceFile;
    std::optional<std::chrono::milliseconds> timeout;
    friend bool operator==(const CommonOptions&, const CommonOptions&) = default;
};

struct IdentifyCommand {
    std::string address;
};
struct ObjectsCommand {
    std::string address;
    std::optional<dlms::ClassId> classId;
};
struct ReadCommand {
    std::string address;
    std::vector<dlms::AttributeRef> attributes;
    bool verify = false;
};
struct ProfileCommand {
    std::string address;
    dlms::Obis profile;
    std::optional<UtcTime> from, to;
    std::optional<std::chrono::minutes> last;  ///< in place of from
    std::optional<std::int16_t> deviation;     ///< minutes, when the meter leaves its own out
    std::optional<std::string> store;          ///< path; empty means the default store
};
struct WatchCommand {
    std::string address;
    std::chrono::milliseconds interval{5000};
    std::optional<std::uint64_t> count;
};
struct SyncCommand {
    std::string store;
    std::string endpoint, certificate, key, authorities;
    std::optional<std::uint32_t> batchItems;
};
struct PortsCommand {};

using Command = std::variant<IdentifyCommand, ObjectsCommand, ReadCommand, ProfileCommand, WatchCommand, SyncCommand, PortsCommand, ClockCommand,
    DisconnectorCommand, ScriptCommand, ImageCommand, EventsCommand, CalendarCommand, LimiterCommand, SetCommand, InvokeCommand, AuditCommand>;

struct Invocation {
    CommonOptions common;
    Command command;
};

/// What to do, or with which code to end because help was printed or the arguments are wrong.
using ParseOutcome = std::variant<Invocation, ExitCode>;

ParseOutcome parseCommandLine(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err);

/// "3:1.0.1.8.0.255:2" (class, OBIS code, attribute); an OBIS code alone means the value of a register: class 3, attribute 2.
std::optional<dlms::AttributeRef> parseAttribute(const std::string& text);

/// "90min", "36h", "7d".
std::optional<std::chrono::minutes> parsePeriod(const std::string& text);

}  // namespace ami::app::cli
