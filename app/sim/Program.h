#pragma once

namespace ami::sim {

/// ami-sim: 0 after an orderly end, 1 when an endpoint could not be opened, 2 for wrong arguments.
int runSimulator(int argc, char* argv[]);

}  // namespace ami::sim
