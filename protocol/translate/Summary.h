#pragma once

#include <string>

#include "protocol/translate/Tree.h"

namespace ami::translate {

/// One line: "get-request-normal 3:1.0.1.8.0.255:2", "RR N(R)=3", "glo-get-response › get-response-normal = 4711".
std::string summary(const Dissection& dissection);

}  // namespace ami::translate
