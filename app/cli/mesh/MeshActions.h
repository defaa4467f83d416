#pragma once

#include "app/cli/Commands.h"

namespace ami::app::cli {

/// What `ami-cli mesh` does besides looking.
ExitCode pingMesh(const MeshCommand& command, const Context& context);
ExitCode runErrand(const MeshCommand& command, const Context& context);
ExitCode changeRoutes(const MeshCommand& command, const Context& context);

}  // namespace ami::app::cli
