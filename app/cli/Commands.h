#pragma once

#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/cli/Stopper.h"

namespace ami::app::cli {

/// Everything a command needs from the program.
struct Context {
    Console& console;
    Stopper& stopper;
    const CommonOptions& options;

    /// Tells the error and gives the code to end with; --timeout is told apart from Ctrl-C.
    ExitCode failed(const Error& error) const;
};

ExitCode run(const IdentifyCommand& command, const Context& context);
ExitCode run(const ObjectsCommand& command, const Context& context);
ExitCode run(const ReadCommand& command, const Context& context);
ExitCode run(const ProfileCommand& command, const Context& context);
ExitCode run(const WatchCommand& command, const Context& context);
ExitCode run(const SyncCommand& command, const Context& context);
ExitCode run(const PortsCommand& command, const Context& context);
ExitCode run(const ExplainCommand& command, const Context& context);
ExitCode run(const DecodeCommand& command, const Context& context);
ExitCode run(const EncodeCommand& command, const Context& context);
ExitCode run(const VisitCommand& command, const Context& context);
ExitCode run(const CheckCommand& command, const Context& context);
ExitCode run(const ProfilesCommand& command, const Context& context);
ExitCode run(const ClockCommand& command, const Context& context);
ExitCode run(const DisconnectorCommand& command, const Context& context);
ExitCode run(const ScriptCommand& command, const Context& context);
ExitCode run(const ImageCommand& command, const Context& context);
ExitCode run(const EventsCommand& command, const Context& context);
ExitCode run(const CalendarCommand& command, const Context& context);
ExitCode run(const LimiterCommand& command, const Context& context);
ExitCode run(const SetCommand& command, const Context& context);
ExitCode run(const InvokeCommand& command, const Context& context);
ExitCode run(const AuditCommand& command, const Context& context);
ExitCode run(const VoltageCommand& command, const Context& context);
ExitCode run(const ProbeCommand& command, const Context& context);
ExitCode run(const ConnectCommand& command, const Context& context);
ExitCode run(const ReadoutCommand& command, const Context& context);
ExitCode run(const ProgramCommand& command, const Context& context);
ExitCode run(const MeshCommand& command, const Context& context);
ExitCode run(const FleetCommand& command, const Context& context);
ExitCode run(const ListenCommand& command, const Context& context);
ExitCode run(const CoapCommand& command, const Context& context);
ExitCode run(const StoreCommand& command, const Context& context);
ExitCode run(const ReadingTypesCommand& command, const Context& context);
/// identify and read at an iec: address.
ExitCode runIec(const IdentifyCommand& command, const Context& context);
ExitCode runIec(const ReadCommand& command, const Context& context);

/// The whole program behind main(): parses, runs, prints. @p progressVisible: @p err is a terminal.
ExitCode runProgram(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err, bool progressVisible);

}  // namespace ami::app::cli
