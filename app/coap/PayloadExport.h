#pragma once

#include <string>

#include "app/coap/Exchange.h"
#include "app/coap/ResourceTree.h"

namespace ami::app::coap {

/// One line of JSON: format, shape and values; numbers as texts, so that every digit stays. @spec docs/coap.md
std::string toJson(const Payload& payload);
std::string toJson(const Answer& answer, const std::string& url);
std::string toJson(const ResourceNode& node);

/// RFC 4180 with CRLF; a text that a spreadsheet would take for a formula gets an apostrophe in front.
std::string toCsv(const Payload& payload);

const char* name(PayloadShape shape);
const char* name(TreeKind kind);

}  // namespace ami::app::coap
