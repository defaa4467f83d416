#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/Security.h"

/// Frames of protected APDUs: what stands around the enciphered octets. Views show octets that somebody else owns; every frame is exact,
/// octets behind it are an error. @spec IEC 62056-5-3 5.7.2 (security header), 9.5 (general-ciphering and its kin)
namespace ami::dlms {

namespace apdutag {

inline constexpr std::uint8_t initiateRequest = 0x01, initiateResponse = 0x08, generalGloCiphering = 0xDB, generalDedCiphering = 0xDC,
                              generalCiphering = 0xDD, generalSigning = 0xDF;

/// First octet of the glo- or ded- form of a service; nothing when it has none.
std::optional<std::uint8_t> cipheredTag(std::uint8_t plain, bool dedicated);

struct ServiceTag {
    std::uint8_t plain;
    bool dedicated;
};
/// The service behind a glo- or ded- tag; nothing for every other octet.
std::optional<ServiceTag> serviceTag(std::uint8_t ciphered);

constexpr bool isGeneralCiphered(std::uint8_t tag) {
    return tag == generalGloCiphering || tag == generalDedCiphering || tag == generalCiphering;
}
/// An APDU that is protected in one way or the other.
inline bool isProtected(std::uint8_t tag) { return isGeneralCiphered(tag) || tag == generalSigning || serviceTag(tag).has_value(); }

}  // namespace apdutag

/// @spec IEC 62056-5-3 5.7.2.1
struct SecurityControl {
    std::uint8_t octet = 0;

    static constexpr SecurityControl of(SecuritySuite suite, const Protection& protection, bool broadcast = false) {
        return {static_cast<std::uint8_t>(static_cast<unsigned>(suite) | (protection.authenticated ? 0x10u : 0u) |
                                          (protection.encrypted ? 0x20u : 0u) | (broadcast ? 0x40u : 0u))};
    }
    constexpr std::uint8_t suite() const { return octet & 0x0F; }
    constexpr bool authenticated() const { return (octet & 0x10) != 0; }
    constexpr bool encrypted() const { return (octet & 0x20) != 0; }
    constexpr bool broadcast() const { return (octet & 0x40) != 0; }
    constexpr bool compressed() const { return (octet & 0x80) != 0; }
    friend constexpr bool operator==(SecurityControl, SecurityControl) = default;
};

/// Security header, text and tag. The tag is there when the control octet says that the text is authenticated.
struct CipheredContent {
    SecurityControl control;
    std::uint32_t counter = 0;
    BytesView text;
    BytesView tag;
};
inline constexpr std::size_t securityHeaderOctets = 5;
inline constexpr std::size_t gcmTagOctets = 12;

Result<CipheredContent> viewContent(BytesView content);

/// glo-get-request and its kin. @spec IEC 62056-5-3 9.5
struct ServiceCiphering {
    std::uint8_t tag = 0;
    BytesView content;
};
/// general-glo-ciphering and general-ded-ciphering. Some meters leave the title empty.
struct GeneralGloCiphering {
    bool dedicated = false;
    BytesView systemTitle;
    BytesView content;
};

/// What general-ciphering and general-signing begin with.
struct GeneralHeader {
    BytesView transactionId;
    BytesView originator;
    BytesView recipient;
    BytesView dateTime;
    BytesView otherInformation;
    BytesView encoded{};  ///< these fields with their lengths, as they go into the additional authenticated data
};

struct KeyInfo {
    enum class Kind : std::uint8_t { Identified = 0, Wrapped = 1, Agreed = 2 };
    Kind kind = Kind::Identified;
    std::uint8_t id = 0;       ///< key-id (0 unicast, 1 broadcast) or kek-id (0 master)
    BytesView parameters;      ///< agreed: the scheme, one octet
    BytesView cipheredData;    ///< wrapped key, or ephemeral public key and its signature
};
inline constexpr std::uint8_t schemeOnePass = 0x01, schemeStatic = 0x02;

struct GeneralCiphering {
    GeneralHeader header;
    std::optional<KeyInfo> keyInfo;
    BytesView content;
};
struct GeneralSigning {
    GeneralHeader header;
    BytesView content;
    BytesView signature;
    BytesView covered{};  ///< what the signature is made over: header and content, each with its length
};

Result<ServiceCiphering> viewService(BytesView apdu);
Result<GeneralGloCiphering> viewGeneralGlo(BytesView apdu);
Result<GeneralCiphering> viewGeneralCiphering(BytesView apdu);
Result<GeneralSigning> viewGeneralSigning(BytesView apdu);

Bytes encode(const ServiceCiphering& apdu);
Bytes encode(const GeneralGloCiphering& apdu);
Bytes encode(const GeneralCiphering& apdu);
Bytes encode(const GeneralSigning& apdu);
/// Fields of a header with their lengths; GeneralHeader::encoded is not looked at.
Bytes encode(const GeneralHeader& header);

/// Octets of an A-XDR length.
constexpr std::size_t lengthOctets(std::size_t length) {
    return length < 0x80 ? 1 : length <= 0xFF ? 2 : length <= 0xFFFF ? 3 : length <= 0xFFFFFF ? 4 : 5;
}

}  // namespace ami::dlms
