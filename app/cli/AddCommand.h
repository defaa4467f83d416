#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace ami::app::cli {

/// A subcommand that knows the options of the program and ends its help with @p examples.
inline CLI::App* addCommand(CLI::App& app, const char* name, const std::string& description, const std::string& examples) {
    CLI::App* command = app.add_subcommand(name, description);
    command->fallthrough();
    command->footer(examples);
    return command;
}

}  // namespace ami::app::cli
