#pragma once

#include <string>
#include <string_view>

#include "protocol/base/Result.h"
#include "protocol/dlms/Data.h"

namespace ami::app {

/// A COSEM value as people type it: TYPE:VALUE with the type's standard name.
///   null-data · boolean:true · double-long-unsigned:42 · enum:3 · octet-string:0011FF · visible-string:text · bit-string:0110
///   date-time:2026-11-22T18:00Z (octet-string of 12 octets in UTC) · array{unsigned:1,unsigned:2} · structure{…}
/// A comma or closing brace inside a string is written \, and \}, a backslash \\. Depth at most 16.
/// BadValue: detail is the character, counted from 1.
Result<dlms::Data> parseTypedValue(std::string_view text);

/// The same form back: parseTypedValue(typedText(v)) is v for every value that can be typed.
std::string typedText(const dlms::Data& value);

}  // namespace ami::app
