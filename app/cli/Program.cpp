#include "app/cli/Commands.h"

#include <QCoreApplication>

namespace ami::app::cli {

ExitCode Context::failed(const Error& error) const {
    if (error.fault == Fault::Cancelled && stopper.reason() == Stopper::Reason::TimeOver) {
        console.note(QStringLiteral("ami-cli: ") +
                     QCoreApplication::translate("Commands", "The time given with --timeout is over; what was read is kept."));
        Json object = toJson(error);
        object["code"] = "cli/TimeOver (8)";
        object["what"] =
            QCoreApplication::translate("Commands", "The time given with --timeout is over; what was read is kept.").toStdString();
        console.object(object);
        return ExitCode::TimeOver;
    }
    console.error(error);
    return exitCodeOf(error);
}

ExitCode runProgram(const std::vector<std::string>& arguments, std::ostream& out, std::ostream& err, bool progressVisible) {
    const ParseOutcome parsed = parseCommandLine(arguments, out, err);
    if (const auto* code = std::get_if<ExitCode>(&parsed)) return *code;
    const auto& invocation = std::get<Invocation>(parsed);
    Console console(out, err, invocation.common.json, progressVisible);
    Stopper stopper;
    console.onBroken([&stopper] { stopper.stop(Stopper::Reason::Signal); });
    const Context context{console, stopper, invocation.common};
    return std::visit([&context](const auto& command) { return run(command, context); }, invocation.command);
}

}  // namespace ami::app::cli
