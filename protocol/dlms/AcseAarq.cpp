#include "protocol/dlms/AcseFields.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t aarqTag = 0x60;
constexpr std::uint8_t contextNameTag = 0xA1;
constexpr std::uint8_t callingApTitleTag = 0xA6;
constexpr std::uint8_t callingAeQualifierTag = 0xA7;
constexpr std::uint8_t acseRequirementsTag = 0x8A;
constexpr std::uint8_t mechanismNameTag = 0x8B;
constexpr std::uint8_t authenticationValueTag = 0xAC;

std::size_t sizeInside(const Bytes& contents) { return contents.empty() ? 0 : berSize(berSize(contents.size())); }

}  // namespace

/// The buffer is made in its full size at once: a password in it leaves no copies behind.
Bytes encodeAarq(const Aarq& aarq) {
    const bool authenticated = aarq.mechanism != AuthenticationMechanism::None;
    const auto context = cosemIdentifier(contextBranch, static_cast<std::uint8_t>(aarq.context));
    const auto mechanism = cosemIdentifier(mechanismBranch, static_cast<std::uint8_t>(aarq.mechanism));
    std::size_t length = berSize(berSize(context.size())) + sizeInside(aarq.callingApTitle) + sizeInside(aarq.callingAeQualifier) +
                         sizeInside(aarq.callingAuthenticationValue) + sizeInside(aarq.userInformation);
    if (authenticated) length += berSize(authenticationUnit.size()) + berSize(mechanism.size());

    ByteWriter writer;
    writer.reserve(berSize(length));
    putBerHeader(writer, aarqTag, length);
    putBerInside(writer, contextNameTag, berObjectIdentifier, context);
    if (!aarq.callingApTitle.empty()) putBerInside(writer, callingApTitleTag, berOctetString, aarq.callingApTitle);
    if (!aarq.callingAeQualifier.empty()) putBerInside(writer, callingAeQualifierTag, berOctetString, aarq.callingAeQualifier);
    if (authenticated) {
        putBer(writer, acseRequirementsTag, authenticationUnit);
        putBer(writer, mechanismNameTag, mechanism);
    }
    if (!aarq.callingAuthenticationValue.empty()) {
        putBerInside(writer, authenticationValueTag, charstringTag, aarq.callingAuthenticationValue);
    }
    if (!aarq.userInformation.empty()) putBerInside(writer, userInformationTag, berOctetString, aarq.userInformation);
    return writer.take();
}

Result<Aarq> decodeAarq(BytesView apdu) {
    Aarq aarq;
    AcseReader reader(apdu, aarqTag);
    bool named = false;
    while (const auto field = reader.next()) {
        switch (field->tag) {
        case contextNameTag:
            aarq.context = reader.context(reader.inside(*field, berObjectIdentifier));
            named = true;
            break;
        case callingApTitleTag: aarq.callingApTitle = reader.octetsInside(*field, berOctetString); break;
        case callingAeQualifierTag: aarq.callingAeQualifier = reader.octetsInside(*field, berOctetString); break;
        case mechanismNameTag: aarq.mechanism = reader.mechanism(field->contents); break;
        case authenticationValueTag: aarq.callingAuthenticationValue = reader.octetsInside(*field, charstringTag); break;
        case userInformationTag: aarq.userInformation = reader.octetsInside(*field, berOctetString); break;
        default: break;
        }
    }
    if (reader.ok() && !named) reader.malformed(apdu.size());
    if (!reader.ok()) return reader.failure();
    return aarq;
}

}  // namespace ami::dlms
