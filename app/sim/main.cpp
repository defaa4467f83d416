#include "app/sim/Program.h"

int main(int argc, char* argv[]) { return ami::sim::runSimulator(argc, argv); }
