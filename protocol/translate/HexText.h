#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/translate/KeyLookup.h"

namespace ami::translate {

/// Octets that a text names in hexadecimal.
struct HexMessage {
    Bytes octets;
    Party sender = Party::Unknown;  ///< from words such as TX and RX; the writer of a log is taken for the client
    std::size_t line = 0;           ///< from 1
};

/// What people paste: plain digits, blanks, colons, 0x, other tools' logs ("12:03:44 TX: 7E A0 …"), dumps with offsets and letters beside.
/// One line is one message, but a dump goes on as long as its offsets do, and so do lines of one length that are only digits.
/// Lines without octets and lines that begin with '#' are passed over.
std::vector<HexMessage> parseHexText(std::string_view text);

}  // namespace ami::translate
