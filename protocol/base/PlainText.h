#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ami {

/// A character that is not seen but does something: a control of C0 or C1, DEL, a line or paragraph separator, a control of the writing direction.
bool isControl(char32_t character);

/// What a stranger wrote as UTF-8 that can be shown: each control a blank, octets that are no UTF-8 U+FFFD, blanks at the ends left out, at
/// most @p most octets, cut at the end of a character.
std::string plainText(std::string_view text, std::size_t most);

}  // namespace ami
