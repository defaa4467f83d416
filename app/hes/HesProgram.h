#pragma once

namespace ami::app {

/// The whole of ami-hes. Exit codes: 0 done, 1 could not do it, 2 wrong usage.
int runHesProgram(int argc, char** argv);

}  // namespace ami::app
