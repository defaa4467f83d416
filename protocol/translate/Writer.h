#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/translate/Tree.h"

namespace ami::translate {

enum class WriteError : std::uint8_t {
    UnknownElement,     ///< no message and no type of data has this name
    MissingElement,     ///< a field that must be there is not; element: its name
    UnexpectedElement,  ///< it does not belong here, or stands twice or in another order
    BadValue,           ///< the text is no value of this type, or out of its range
    Masked,             ///< "****" stands for a secret: nobody can make octets of it
    BadWire,            ///< the attribute is not hexadecimal
    TooDeep,
    TooLong,            ///< over longestTransfer, or more than a length field can say
};

struct WriteFailure {
    WriteError error = WriteError::UnknownElement;
    std::string_view element;
    std::uint32_t line = 0;  ///< Node::line of the element, or of the one that misses it
    friend bool operator==(const WriteFailure&, const WriteFailure&) = default;
};

/// Octets of nodes: what a Dissection was made from, octet for octet, or a message that was written as text. Derived nodes are skipped.
/// HDLC frames without frame-format and check sequences, and wrapper PDUs without length, get the right ones.
/// @p source: where raw nodes have their octets; nullptr for a tree that was read from a text.
std::variant<Bytes, WriteFailure> writeOctets(const std::vector<Node>& roots, const Dissection* source = nullptr);

}  // namespace ami::translate
