#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Ber.h"

/// Fields that AARQ, AARE, RLRQ and RLRE have in common. @spec IEC 62056-5-3 9.4.2.2
namespace ami::dlms {

inline constexpr std::size_t longestAcseApdu = 2048;
inline constexpr std::uint8_t berInteger = 0x02, berOctetString = 0x04, berObjectIdentifier = 0x06;
inline constexpr std::uint8_t userInformationTag = 0xBE;
inline constexpr std::uint8_t releaseReasonTag = 0x80;
inline constexpr std::uint8_t charstringTag = 0x80;
inline constexpr std::array<std::uint8_t, 2> authenticationUnit{0x07, 0x80};

/// 2.16.756.5.8.N.M, encoded.
inline std::array<std::uint8_t, 7> cosemIdentifier(std::uint8_t branch, std::uint8_t arc) { return {0x60, 0x85, 0x74, 0x05, 0x08, branch, arc}; }
inline constexpr std::uint8_t contextBranch = 1, mechanismBranch = 2;

inline std::optional<std::uint8_t> lastArc(BytesView identifier, std::uint8_t branch) {
    if (identifier.size() != 7) return std::nullopt;
    const auto expected = cosemIdentifier(branch, identifier[6]);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (identifier[i] != expected[i]) return std::nullopt;
    }
    return identifier[6];
}

/// Walks the fields of one ACSE APDU and remembers where it broke.
class AcseReader {
public:
    AcseReader(BytesView apdu, std::uint8_t tag) : apdu_(apdu), fields_(BytesView()) {
        if (apdu.empty()) {
            error_ = makeError(Fault::Malformed, Layer::Acse, AcseError::Malformed, 0);
        } else if (apdu[0] != tag) {
            error_ = makeError(Fault::Unexpected, Layer::Acse, AcseError::WrongApdu, apdu[0]);
        } else if (apdu.size() > longestAcseApdu) {
            error_ = makeError(Fault::Malformed, Layer::Acse, AcseError::Malformed, longestAcseApdu);
        } else if (const auto contents = BerReader::only(apdu, tag)) {
            fields_ = BerReader(*contents);
        } else {
            error_ = makeError(Fault::Malformed, Layer::Acse, AcseError::Malformed, 1);
        }
    }

    bool ok() const { return !error_; }
    Unexpected failure() const { return Unexpected(*error_); }

    /// The next field; nothing at the end or after an error. A field that comes twice is an error.
    std::optional<BerElement> next() {
        if (error_ || fields_.atEnd()) return std::nullopt;
        auto field = fields_.next();
        if (!field) {
            malformed(at_);
            return std::nullopt;
        }
        const std::uint32_t bit = 1u << (field->tag & 0x1F);
        if (seen_ & bit) malformed(offset(field->contents));
        seen_ |= bit;
        at_ = offset(field->contents) + field->contents.size();
        return error_ ? std::nullopt : field;
    }

    BytesView inside(const BerElement& field, std::uint8_t tag) {
        const auto contents = BerReader::only(field.contents, tag);
        if (!contents) malformed(offset(field.contents));
        return contents.value_or(BytesView());
    }
    Bytes octetsInside(const BerElement& field, std::uint8_t tag) {
        const BytesView contents = inside(field, tag);
        return Bytes(contents.begin(), contents.end());
    }
    /// A value of 0-255, in one octet or with leading zeros.
    std::uint8_t number(BytesView contents) {
        const bool small = !contents.empty() && contents.size() <= 4;
        for (std::size_t i = 0; small && i + 1 < contents.size(); ++i) {
            if (contents[i] != 0) return malformed(offset(contents)), std::uint8_t{0};
        }
        if (!small) malformed(offset(contents));
        return small ? contents.back() : std::uint8_t{0};
    }

    ApplicationContext context(BytesView identifier) {
        const auto arc = lastArc(identifier, contextBranch);
        if (!arc || *arc < 1 || *arc > 4) refuse(Fault::Unsupported, AcseError::ContextMismatch, arc ? std::int64_t{*arc} : -1);
        return static_cast<ApplicationContext>(arc.value_or(1));
    }
    AuthenticationMechanism mechanism(BytesView identifier) {
        const auto arc = lastArc(identifier, mechanismBranch);
        if (!arc || *arc > 7) refuse(Fault::Unsupported, AcseError::Malformed, static_cast<std::int64_t>(offset(identifier)));
        return static_cast<AuthenticationMechanism>(arc.value_or(0));
    }

    void malformed(std::size_t where) { refuse(Fault::Malformed, AcseError::Malformed, static_cast<std::int64_t>(where)); }
    std::size_t offset(BytesView part) const { return part.data() ? static_cast<std::size_t>(part.data() - apdu_.data()) : 0; }

private:
    void refuse(Fault fault, AcseError code, std::int64_t detail) {
        if (!error_) error_ = makeError(fault, Layer::Acse, code, detail);
    }

    BytesView apdu_;
    BerReader fields_;
    std::optional<Error> error_;
    std::uint32_t seen_ = 0;
    std::size_t at_ = 2;
};

}  // namespace ami::dlms
