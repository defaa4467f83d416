#pragma once

#include <string>

#include "protocol/base/Bytes.h"

namespace ami {

/// toHex() in lower case, as digests are written in receipts and headers.
inline std::string lowerHex(BytesView octets) {
    std::string text = toHex(octets);
    for (char& c : text) {
        if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

}  // namespace ami
