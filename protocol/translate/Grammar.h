#pragma once

#include <cstdint>
#include <span>
#include <string_view>

/// The APDUs of IEC 62056-5-3 as tables, read by the dissector, by the writer and by the schema alike.
namespace ami::translate {

enum class Form : std::uint8_t {
    Number,       ///< unsigned, Type::size octets, decimal
    Signed,       ///< two's complement, Type::size octets, decimal
    Hex,          ///< Type::size octets, hexadecimal
    Enumerated,   ///< one octet with names
    Boolean,
    LogicalName,  ///< six octets, "1.0.1.8.0.255"
    Octets,       ///< A-XDR OCTET STRING
    Conformance,
    Nothing,      ///< NULL
    Sequence,
    Choice,       ///< one octet chooses a field by its tag; the alternative is a child
    List,         ///< SEQUENCE OF the only field
    Data,         ///< one value of any type
    Protected,    ///< OCTET STRING of security header and protected octets
    ApduOctets,   ///< OCTET STRING that holds an APDU
    BerSequence,  ///< BER fields, told apart by their tags
    BerOctets,    ///< BER element(s) whose contents are octets
    BerNumber,    ///< … a small number, perhaps with names
    BerApdu,      ///< … an APDU
};

enum class Presence : std::uint8_t {
    Always,
    Optional,  ///< 00 absent, 01 present
    Default,   ///< 00 the default, 01 another value follows
};

enum class Meaning : std::uint8_t {
    None, InvokeId, LongInvokeId, ClassId, LogicalName, AttributeId, MethodId, DateTime, SystemTitle, ShortName, BlockData, BlockControl,
    ApplicationContext, Mechanism, AuthenticationValue, Secret, PduSize,
};

struct Named {
    std::uint8_t value;
    std::string_view name;
};

struct Type;

struct Field {
    std::string_view name;
    const Type* type;
    Presence presence = Presence::Always;
    std::uint8_t tag = 0;       ///< of a Choice or of BER
    std::uint8_t innerTag = 0;  ///< BER: of the element inside; 0: there is none
    Meaning meaning = Meaning::None;
};

struct Type {
    Form form;
    std::uint8_t size = 0;
    std::span<const Field> fields = {};
    std::span<const Named> names = {};
};

/// An APDU: its first octet and, where it has alternatives, the octet that chooses. @spec IEC 62056-5-3 9.5
struct Apdu {
    std::uint8_t tag;
    std::uint8_t choice;       ///< 0: none
    std::string_view name;     ///< "get-response-normal"
    std::string_view service;  ///< "get-response"
    Field field;               ///< the name again, and its type
    bool hasChoice() const { return choice != 0; }
};

std::span<const Apdu> apdus();
/// Every APDU of the first octet; empty when it is none.
std::span<const Apdu> apdusOf(std::uint8_t tag);
const Apdu* apduNamed(std::string_view name);
/// The name of an APDU or of a service with alternatives.
bool isApduName(std::string_view name);

const Type& anyData();
/// The elements of TypeDescription are named like those of Data. @spec IEC 62056-5-3 9.5
std::string_view dataName(std::uint8_t tag);
/// The tag of a type of Data; nothing (-1) for another word.
int dataTag(std::string_view name);

/// The same word in static storage; empty when it is in no table.
std::string_view knownName(std::string_view word);

/// Name of a bit of the conformance block, 0 the first; empty for a reserved one.
std::string_view conformanceBit(unsigned bit);

/// Names that are not in the tables of APDUs.
namespace names {
inline constexpr std::string_view undecoded = "undecoded-octets", trailing = "trailing-octets", fill = "inter-frame-fill",
    securityControl = "security-control", invocationCounter = "invocation-counter", cipheredText = "ciphered-text",
    authenticationTag = "authentication-tag", contentsDescription = "contents-description", arrayContents = "array-contents",
    numberOfElements = "number-of-elements", typeDescription = "type-description", unknownField = "unknown-field", hdlcFrame = "hdlc-frame",
    flag = "flag", format = "frame-format", destination = "destination-address", source = "source-address", control = "control",
    hcs = "header-check-sequence", fcs = "frame-check-sequence", information = "information", llc = "llc-header",
    parameters = "negotiation-parameters", wrapper = "wrapper-pdu", version = "version", sourcePort = "source-wport",
    destinationPort = "destination-wport", length = "length", request = "request-message", identification = "identification-message",
    optionSelect = "acknowledgement-option-select", line = "text-line", segments = "reassembled-segments", blocks = "reassembled-blocks",
    deciphered = "deciphered", signedContent = "content", message = "llc-message", bit = "bit", parameterGroup = "parameter-group",
    infoTransmit = "maximum-information-transmit", infoReceive = "maximum-information-receive", windowTransmit = "window-size-transmit",
    windowReceive = "window-size-receive", parameter = "parameter", rejectedControl = "rejected-control", frameNumbers = "frame-numbers",
    rejectReason = "reject-reason", uncompressed = "elements";
}

}  // namespace ami::translate
