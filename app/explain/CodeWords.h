#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <string_view>

#include "protocol/dlms/CodeTables.h"

namespace ami::app {

/// A standard's word of a code table ("terminal_cover_removed") as a person says it, in the language in force; the word itself when there
/// is nothing better to say, as with names of protocols and modes.
QString codeWord(std::string_view name);

/// There is a text of its own for this word.
bool hasCodeWord(std::string_view name);

/// "Terminal cover removed (40)"; only the number for a code that the table does not have.
QString eventWords(std::uint64_t code);

/// One text for each bit that is set; a bit without a name is "bit 9".
QStringList bitWords(dlms::NamedValues bits, std::uint64_t word);

}  // namespace ami::app
