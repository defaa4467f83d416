#pragma once

#include <string>
#include <string_view>

namespace ami::app {

/// One cell of text: quoted where it has to be (RFC 4180), and with an apostrophe before what a spreadsheet would take for a formula.
inline std::string csvText(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) text.insert(0, 1, '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

}  // namespace ami::app
