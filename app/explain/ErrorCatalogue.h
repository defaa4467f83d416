#pragma once

#include <QString>
#include <vector>

#include "protocol/base/Error.h"

namespace ami::app {

/// One error for each explanation there is, layer by layer: every code, and every diagnostic that a code carries in its detail.
std::vector<Error> knownErrors();

/// The errors that a text names: the code as it is printed ("acse/Rejected authentication-failure (3)"), layer and code with or without a
/// detail ("acse/Rejected 1.1.13", "xdlms/8 0x0106", "hdlc/NoAnswer"), or a part of a name ("invocation-counter"). A detail is a number,
/// decimal or hexadecimal, or its octets with points between. None when nothing fits.
std::vector<Error> errorsNamed(const QString& text);

}  // namespace ami::app
