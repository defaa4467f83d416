#pragma once

#include <cstdint>
#include <string>

#include "app/hes/vee/VeeConfig.h"
#include "protocol/base/Result.h"

namespace ami::app {

struct VeeOptions {
    std::string database;
    std::string rulesFile;         ///< empty: the built-in thresholds
    std::string lowest = "issue";  ///< severity from which exceptions are listed
    std::uint32_t limit = 100;
    bool json = false;
};

/// Thresholds of @p file, or the built-in ones when it is empty. Text for people in @p problem when it cannot be used.
bool readVeeRules(const std::string& file, VeeConfig& config, std::string& problem);

/// Judges what is due and prints the report. @return the program's exit code; a failure of the database is in @p error
int runVee(const VeeOptions& options, Error& error);

}  // namespace ami::app
