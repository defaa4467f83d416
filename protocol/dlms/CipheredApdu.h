#pragma once

#include <array>
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

struct ServiceTag {
    std::uint8_t plain;
    bool dedicated;
};

namespace detail {

constexpr bool isLogicalNameService(unsigned plain) { return plain >= 0xC0 && plain <= 0xC7 && plain != 0xC6; }

constexpr bool isOtherService(unsigned plain) {
    switch (plain) {
        case 0x01: case 0x05: case 0x06: case 0x08: case 0x0C: case 0x0D: case 0x0E: case 0x16: case 0x18: return true;
        default: return false;
    }
}

constexpr std::uint8_t ciphered(unsigned plain, bool dedicated) {
    if (isLogicalNameService(plain)) return static_cast<std::uint8_t>(plain + (dedicated ? 0x10 : 0x08));
    if (isOtherService(plain)) return static_cast<std::uint8_t>(plain + (dedicated ? 0x40 : 0x20));
    return 0;
}

/// The plain tag behind each octet, 0 where there is none. No plain tag of a service is 0.
constexpr std::array<std::uint8_t, 256> plainTags(bool dedicated) {
    std::array<std::uint8_t, 256> table{};
    for (unsigned plain = 1; plain < 256; ++plain) {
        if (const std::uint8_t tag = ciphered(plain, dedicated)) table[tag] = static_cast<std::uint8_t>(plain);
    }
    return table;
}
inline constexpr auto plainOfGlo = plainTags(false), plainOfDed = plainTags(true);

}  // namespace detail

/// First octet of the glo- or ded- form of a service; nothing when it has none.
constexpr std::optional<std::uint8_t> cipheredTag(std::uint8_t plain, bool dedicated) {
    const std::uint8_t tag = detail::ciphered(plain, dedicated);
    return tag ? std::optional(tag) : std::nullopt;
}

/// The service behind a glo- or ded- tag; nothing for every other octet.
constexpr std::optional<ServiceTag> serviceTag(std::uint8_t ciphered) {
    if (const std::uint8_t plain = detail::plainOfGlo[ciphered]) return ServiceTag{plain, false};
    if (const std::uint8_t plain = detail::plainOfDed[ciphered]) return ServiceTag{plain, true};
    return std::nullopt;
}

constexpr bool isGeneralCiphered(std::uint8_t tag) {
    return tag == generalGloCiphering || tag == generalDedCiphering || tag == generalCiphering;
}
/// An APDU that is protected in one way or the other.
constexpr bool isProtected(std::uint8_t tag) { return isGeneralCiphered(tag) || tag == generalSigning || serviceTag(tag).has_value(); }

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

/// Inline, like viewService(): every APDU of a ciphered association comes through here.
inline Result<CipheredContent> viewContent(BytesView content) {
    const auto malformed = [&] {
        return fail(Fault::Malformed, Layer::Crypto, SecurityError::Malformed, static_cast<std::int64_t>(content.size()));
    };
    if (content.size() < securityHeaderOctets) return malformed();
    const std::uint32_t counter = std::uint32_t{content[1]} << 24 | std::uint32_t{content[2]} << 16 | std::uint32_t{content[3]} << 8 | content[4];
    CipheredContent parts{{content[0]}, counter, content.subspan(securityHeaderOctets), {}};
    if (!parts.control.authenticated()) return parts;
    if (parts.text.size() < gcmTagOctets) return malformed();
    parts.tag = parts.text.last(gcmTagOctets);
    parts.text = parts.text.first(parts.text.size() - gcmTagOctets);
    return parts;
}

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

/// The contents of an octet string that fills @p part from its length to its end; nothing when it does not.
inline std::optional<BytesView> onlyOctetString(BytesView part) {
    if (part.empty()) return std::nullopt;
    const std::size_t digits = part[0] < 0x80 ? 0 : part[0] & 0x7Fu;
    if (digits > 4 || part[0] == 0x80 || part.size() <= digits) return std::nullopt;
    std::size_t length = digits == 0 ? part[0] : 0;
    for (std::size_t i = 1; i <= digits; ++i) length = length << 8 | part[i];
    if (part.size() - 1 - digits != length) return std::nullopt;
    return part.subspan(1 + digits);
}

inline Result<ServiceCiphering> viewService(BytesView apdu) {
    const auto content = apdu.empty() || !apdutag::serviceTag(apdu[0]) ? std::nullopt : onlyOctetString(apdu.subspan(1));
    if (!content) return fail(Fault::Malformed, Layer::Crypto, SecurityError::Malformed, static_cast<std::int64_t>(apdu.size()));
    return ServiceCiphering{apdu[0], *content};
}
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
