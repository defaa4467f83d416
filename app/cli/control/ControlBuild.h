#pragma once

#include "app/cli/CommandLine.h"

namespace ami::app::cli {

/// The command of addControlCommands() that was given, from texts that have passed their checks; nothing when it was another one.
std::optional<Command> buildControl(const CLI::App& app, const ControlRaw& raw, const std::string& address);

}  // namespace ami::app::cli
