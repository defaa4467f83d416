#pragma once

#include <QString>

#include "protocol/iec62056_21/Readout.h"

namespace ami::app {

/// In what a readout departs from the standard, as a sentence.
QString readoutDeviation(iec62056_21::ReadoutDeviation deviation);
/// The enumerator, in every language: "LineTooLong".
QString readoutDeviationName(iec62056_21::ReadoutDeviation deviation);

}  // namespace ami::app
