#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ami::app {

/// One line of a configuration file as an option of the command line.
struct ConfigOption {
    std::string argument;   ///< --key=value
    int line = 0;
};

/// Options of a TOML file, or what is wrong with it: "FILE:LINE: cause".
struct HesConfig {
    std::vector<ConfigOption> options;
    std::string problem;
};

/// Reads a TOML document whose keys are option names without "--": strings, whole numbers, floats and booleans (false leaves a flag out), in any table or
/// in none; [limits] max-connections is the same as max-connections. @p known says whether an option may stand in a file. @spec docs/hes.md
HesConfig parseHesConfig(std::string_view text, const std::string& file, const std::function<bool(const std::string&)>& known);

/// The same for a file; it may have 1 MiB.
HesConfig readHesConfig(const std::string& file, const std::function<bool(const std::string&)>& known);

}  // namespace ami::app
