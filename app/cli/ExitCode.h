#pragma once

#include "protocol/base/Error.h"

namespace ami::app::cli {

/// What ami-cli tells the shell. @spec docs/cli.md
enum class ExitCode : int {
    Ok = 0,
    Internal = 1,     ///< a fault in the program
    Usage = 2,        ///< wrong arguments or address
    Link = 3,         ///< the meter could not be reached or was lost
    Refused = 4,      ///< the meter said no
    Partial = 5,      ///< only a part was done, or what came cannot be trusted
    Sync = 6,         ///< readings still wait, the server stopped the transfer
    Files = 7,        ///< the local store or a named file cannot be used
    TimeOver = 8,     ///< --timeout passed
    NotConfirmed = 9, ///< nobody agreed to a change, so nothing was changed
    Cancelled = 130,  ///< Ctrl-C or SIGTERM
};

ExitCode exitCodeOf(const Error& error);

}  // namespace ami::app::cli
