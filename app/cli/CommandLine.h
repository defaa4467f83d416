#pragma once

#include <chrono>
#include <iosfwd>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "app/cli/ExitCode.h"
#include "app/cli/control/ControlLine.h"
#include "app/cli/mesh/CoapLine.h"
#include "app/cli/mesh/FleetLine.h"
#include "app/cli/mesh/MeshLine.h"
#include "app/cli/meter/FieldLine.h"
#include "app/cli/meter/ListenLine.h"
#include "app/cli/store/StoreLine.h"
#include "protocol/base/Time.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/translate/Dissector.h"

namespace ami::app::cli {

/// Options that every command takes, before or behind its name.
struct CommonOptions {
    bool json = false;
    std::string passwordFile;  ///< "-" is standard input; empty: no password
    std::string keyFile;       ///< "-" is standard input; empty: no keys
    bool trustCounter = false;
    std::string traceFile;
    std::optional<std::chrono::milliseconds> timeout;
    friend bool operator==(const CommonOptions&, const CommonOptions&) = default;
};

struct IdentifyCommand {
    std::string address;
    bool services = false;  ///< also what was negotiated
};
struct ObjectsCommand {
    std::string address;
    std::optional<dlms::ClassId> classId;
    bool members = false;  ///< name every attribute and method
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
    std::int16_t daylight = 0;                 ///< minutes, added to that in daylight saving time
    bool nullsAreAbsent = false;               ///< null-data means no value, not the one before
    bool twice = false;                        ///< every row is read until two reads agree
    std::optional<std::string> store;          ///< path; empty means the default store
};
struct WatchCommand {
    std::string address;
    std::chrono::milliseconds interval{5000};
    std::optional<std::uint64_t> count;
};
struct SyncCommand {
    enum class Action : std::uint8_t { Run, Status, Pause, Resume, Retry, Export, Import, Conflicts, Decide };
    Action action = Action::Run;
    std::vector<std::string> items;   ///< export, import: a file; retry: an identity; decide: BATCH:ITEM and the decision
    std::string store;
    std::string endpoint, certificate, key, authorities, proxy, proxySecretFile;
    std::string reason;
    bool all = false, noAttachments = false;
    std::optional<std::uint32_t> batchItems;
};
struct PortsCommand {};
struct ExplainCommand {
    std::string code;  ///< empty: list every code
};
struct DecodeCommand {
    std::vector<std::string> inputs;  ///< a file, "-", or hexadecimal text in one or several arguments
    bool xml = false;
    translate::Framing framing = translate::Framing::Auto;
};
struct EncodeCommand {
    std::string file;  ///< "-": standard input
    bool binary = false;
    bool schema = false;
};
struct VisitCommand {
    std::string file;
    std::string pcapng;  ///< file; empty: none
};
struct CheckCommand {
    std::string address;
    bool quick = false, unclaimed = false;
    std::optional<std::uint64_t> rows;
    std::string html;  ///< file; empty: none
};
/// Readout of an iec: meter.
struct ReadoutCommand {
    std::string address;
    bool verify = false;               ///< two readouts
    std::optional<std::string> store;  ///< path; empty means the default store
};
/// Programming mode of an iec: meter.
struct ProgramCommand {
    enum class Action : std::uint8_t { Read, Write, Execute };
    std::string address;
    Action action = Action::Read;
    std::vector<std::string> items;    ///< read: addresses; write: address, value; execute: address and perhaps a value
    char number = 0;                   ///< digit behind R, W or E; 0: the usual one
    ChangeOptions change;
};
/// The meter profiles that come with the program.
struct ProfilesCommand {};
/// Checks an edited table of reading types.
struct ReadingTypesCommand {
    std::string file;
};

using Command = std::variant<IdentifyCommand, ObjectsCommand, ReadCommand, ProfileCommand, WatchCommand, SyncCommand, PortsCommand,
                             ExplainCommand, DecodeCommand, EncodeCommand, VisitCommand, CheckCommand, ProfilesCommand, ClockCommand,
                             DisconnectorCommand, ScriptCommand, ImageCommand, EventsCommand, CalendarCommand, LimiterCommand, SetCommand, InvokeCommand,
                             AuditCommand, VoltageCommand, ProbeCommand, ConnectCommand, ReadoutCommand, ProgramCommand, StoreCommand, ReadingTypesCommand,
                             MeshCommand, CoapCommand, FleetCommand, ListenCommand>;

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
