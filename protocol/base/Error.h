#pragma once

#include <cstdint>

namespace ami {

/// Whose fault it is. The sentence for people is made from the whole Error in app/explain.
enum class Fault : std::uint8_t {
    Malformed,    ///< the other side's bytes break their own format
    Unexpected,   ///< well-formed, but not at this point of the dialogue
    Unsupported,  ///< well-formed, but a feature that is not there
    Refused,      ///< the other side said no; code and detail say with which diagnostic
    TimedOut,     ///< a deadline passed
    Crypto,       ///< a tag, signature, certificate or key does not fit
    Misuse,       ///< our own caller broke a precondition
    LinkLost,     ///< the transport is gone
    Cancelled,    ///< a person asked for it
    Exhausted,    ///< a limit, the disk or the memory is used up
};

/// The room that found it; it owns the meaning of Error::code.
enum class Layer : std::uint8_t {
    Base, Crypto, Transport, Iec62056_21, Hdlc, Wrapper, Acse, Xdlms, Data, Cosem, C12, Mesh, Mdms, Address, Link, Store, Sync, Keys, Control,
    Audit, Multimeter,
};

/// Numbers and enums only, so that it can be compared in a test and translated for a person.
struct Error {
    Fault fault = Fault::Misuse;
    Layer layer = Layer::Base;
    std::uint16_t code = 0;   ///< an enum of the layer, for example dlms::HdlcError or hal::TransportError
    std::int64_t detail = 0;  ///< what the code says: a diagnostic, an octet offset, an errno

    friend bool operator==(const Error&, const Error&) = default;
};

/// Error with a layer's own code enum.
template <typename Code>
constexpr Error makeError(Fault fault, Layer layer, Code code, std::int64_t detail = 0) {
    return Error{fault, layer, static_cast<std::uint16_t>(code), detail};
}

const char* name(Fault fault);
const char* name(Layer layer);

}  // namespace ami
