#pragma once

#include <cstdint>

namespace ami::app::coap {

/// Codes of Layer::Mesh in app/coap.
enum class BrowseError : std::uint16_t {
    BadCoapUrl = 150,     ///< no address of a CoAP resource
    Answered = 151,       ///< an answer without success; detail: its code as a decimal number (404)
    NotText = 152,        ///< what was said to be text is none
    BadNames = 153,       ///< a file of resource names; detail: octet offset of JSON, else -1 - the place of the object
    NoIdentity = 154,     ///< the file of pre-shared keys does not hold the identity, or holds several and none was chosen
    ReadBack = 155,       ///< what was written is not what is read back
    NoOctets = 156,       ///< a payload that cannot be made from what was typed; detail: place
};

}  // namespace ami::app::coap
