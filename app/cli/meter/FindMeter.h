#pragma once

#include <optional>
#include <string>

#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/cli/Stopper.h"
#include "app/probe/SearchDriver.h"

namespace ami::app::cli {

/// The path in "auto:///dev/ttyUSB0"; nothing for any other text.
std::optional<std::string> portOfAuto(const std::string& text);

/// Searches @p port and tells each attempt as it is made: for people on the error stream, with --json as objects of type "attempt".
Result<SearchReport> searchAloud(const std::string& port, Console& console, Stopper& stopper, const CommonOptions& options);

/// The same, and an error when no meter answers.
Result<SearchFound> findMeter(const std::string& port, Console& console, Stopper& stopper, const CommonOptions& options);

Json toJson(const SearchFound& found);

}  // namespace ami::app::cli
