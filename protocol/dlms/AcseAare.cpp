#include "protocol/dlms/AcseFields.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t aareTag = 0x61;
constexpr std::uint8_t contextNameTag = 0xA1;
constexpr std::uint8_t resultTag = 0xA2;
constexpr std::uint8_t diagnosticTag = 0xA3;
constexpr std::uint8_t respondingApTitleTag = 0xA4;
constexpr std::uint8_t respondingAeQualifierTag = 0xA5;
constexpr std::uint8_t acseRequirementsTag = 0x88;
constexpr std::uint8_t mechanismNameTag = 0x89;
constexpr std::uint8_t authenticationValueTag = 0xAA;
constexpr std::uint8_t constructedContext = 0xA0;

void readDiagnostic(AcseReader& reader, const BerElement& field, Aare& aare) {
    BerReader inner(field.contents);
    const auto source = inner.next();
    if (!source || !inner.atEnd() || (source->tag != (constructedContext | 1) && source->tag != (constructedContext | 2))) {
        return reader.malformed(reader.offset(field.contents));
    }
    aare.source = static_cast<DiagnosticSource>(source->tag & 0x1F);
    aare.diagnostic = reader.number(reader.inside(*source, berInteger));
}

}  // namespace

Bytes encodeAare(const Aare& aare) {
    ByteWriter body;
    putBerInside(body, contextNameTag, berObjectIdentifier, cosemIdentifier(contextBranch, static_cast<std::uint8_t>(aare.context)));
    putBerInside(body, resultTag, berInteger, Bytes{static_cast<std::uint8_t>(aare.result)});
    const Bytes diagnostic{berInteger, 1, aare.diagnostic};
    putBerInside(body, diagnosticTag, static_cast<std::uint8_t>(constructedContext | static_cast<std::uint8_t>(aare.source)), diagnostic);
    if (!aare.respondingApTitle.empty()) putBerInside(body, respondingApTitleTag, berOctetString, aare.respondingApTitle);
    if (!aare.respondingAeQualifier.empty()) putBerInside(body, respondingAeQualifierTag, berOctetString, aare.respondingAeQualifier);
    if (aare.mechanism) {
        putBer(body, acseRequirementsTag, authenticationUnit);
        putBer(body, mechanismNameTag, cosemIdentifier(mechanismBranch, static_cast<std::uint8_t>(*aare.mechanism)));
    }
    if (!aare.respondingAuthenticationValue.empty()) {
        putBerInside(body, authenticationValueTag, charstringTag, aare.respondingAuthenticationValue);
    }
    if (!aare.userInformation.empty()) putBerInside(body, userInformationTag, berOctetString, aare.userInformation);
    ByteWriter writer;
    putBer(writer, aareTag, body.bytes());
    return writer.take();
}

Result<Aare> decodeAare(BytesView apdu) {
    Aare aare;
    AcseReader reader(apdu, aareTag);
    bool answered = false;
    while (const auto field = reader.next()) {
        switch (field->tag) {
        case contextNameTag: aare.context = reader.context(reader.inside(*field, berObjectIdentifier)); break;
        case resultTag: {
            const std::uint8_t result = reader.number(reader.inside(*field, berInteger));
            if (result > 2) reader.malformed(reader.offset(field->contents));
            aare.result = static_cast<AssociationResult>(result);
            answered = true;
            break;
        }
        case diagnosticTag: readDiagnostic(reader, *field, aare); break;
        case respondingApTitleTag: aare.respondingApTitle = reader.octetsInside(*field, berOctetString); break;
        case respondingAeQualifierTag: aare.respondingAeQualifier = reader.octetsInside(*field, berOctetString); break;
        case mechanismNameTag: aare.mechanism = reader.mechanism(field->contents); break;
        case authenticationValueTag: aare.respondingAuthenticationValue = reader.octetsInside(*field, charstringTag); break;
        case userInformationTag: aare.userInformation = reader.octetsInside(*field, berOctetString); break;
        default: break;
        }
    }
    if (reader.ok() && !answered) reader.malformed(apdu.size());
    if (!reader.ok()) return reader.failure();
    return aare;
}

}  // namespace ami::dlms
