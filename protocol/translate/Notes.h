#pragma once

#include <cstdint>
#include <string>

#include "protocol/translate/Grammar.h"
#include "protocol/translate/Tree.h"

/// What single fields mean, in the words of the standards. What needs the dialogue around a message is in Meaning.h.
namespace ami::translate {

/// Sets the note of a field from its octets.
void describe(Node& node, Meaning meaning, BytesView octets);
/// date-time, date and time.
void describeTime(Node& node, std::uint8_t dataTag, BytesView octets);
/// Readable text, a time or a logical name inside a string.
void describeString(Node& node, bool octetString, BytesView octets);

/// "authenticated, encrypted, suite 0".
std::string securityControlNote(std::uint8_t control);
/// "LGZ 00BC614E": maker and number of a system title.
std::string systemTitleNote(BytesView title);
/// "2024-06-15 20:23:45 +02:00 DST, 18:23:45 UTC"; empty when it is no possible time.
std::string timeNote(BytesView twelveOctets);
std::string dateNote(BytesView fiveOctets);
std::string timeOfDayNote(BytesView fourOctets);
/// "Clock" or "Register".
std::string classNote(std::uint16_t classId);

}  // namespace ami::translate
