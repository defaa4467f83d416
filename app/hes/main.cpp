#include "app/hes/HesProgram.h"

int main(int argc, char** argv) { return ami::app::runHesProgram(argc, argv); }
