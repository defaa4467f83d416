#include "protocol/dlms/AcseFields.h"
#include "protocol/dlms/Examine.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t protocolVersionTag = 0x80, contextNameTag = 0xA1, resultTag = 0xA2, diagnosticTag = 0xA3, apTitleTag = 0xA4,
                       qualifierTag = 0xA5, invocationTag = 0xA6, entityTag = 0xA7, requirementsTag = 0x88, mechanismTag = 0x89,
                       authenticationTag = 0xAA, applicationContextListTag = 0xAB, implementationTag = 0xBD;
constexpr std::uint8_t initiateResponseTag = 0x08;

bool isAareField(std::uint8_t tag) {
    constexpr std::uint8_t known[] = {protocolVersionTag, contextNameTag, resultTag, diagnosticTag, apTitleTag, qualifierTag, invocationTag,
                                      entityTag, requirementsTag, mechanismTag, authenticationTag, applicationContextListTag,
                                      implementationTag, userInformationTag};
    for (const std::uint8_t field : known) {
        if (field == tag) return true;
    }
    return false;
}

/// Elements one after the other; notes a length of more octets than it needs.
class Fields {
public:
    Fields(BytesView octets, Deviations& found) : octets_(octets), found_(found) {}

    std::optional<BerElement> next() {
        const BytesView rest = octets_.subspan(at_);
        const auto element = BerReader(rest).next();
        if (!element) return std::nullopt;
        const auto header = static_cast<std::size_t>(element->contents.data() - rest.data());
        if (header > 1 + berLengthSize(element->contents.size())) found_.note(Deviation::BerLengthLong, element->tag);
        at_ += header + element->contents.size();
        return element;
    }
    bool atEnd() const { return at_ == octets_.size(); }

private:
    BytesView octets_;
    Deviations& found_;
    std::size_t at_ = 0;
};

std::optional<std::uint8_t> numberOf(BytesView integer, Deviations& found) {
    if (integer.empty()) return std::nullopt;
    if (integer.size() > 1) found.note(Deviation::BerIntegerLong, static_cast<std::int64_t>(integer.size()));
    return integer.back();
}

struct Verdict {
    std::optional<std::uint8_t> result, diagnostic;
    bool provider = false, context = false, initiate = false;
};

void examineDiagnostic(BytesView contents, Verdict& verdict, Deviations& found) {
    const auto source = Fields(contents, found).next();
    const auto value = source ? Fields(source->contents, found).next() : std::nullopt;
    if (!value) return;
    verdict.provider = (source->tag & 0x1F) == 2;
    verdict.diagnostic = numberOf(value->contents, found);
    if (!verdict.diagnostic) return;
    constexpr std::uint8_t lastOfUser = 14, lastOfProvider = 2;
    if (*verdict.diagnostic > (verdict.provider ? lastOfProvider : lastOfUser)) {
        found.note(Deviation::AareDiagnosticUnknown, *verdict.diagnostic);
    }
}

}  // namespace

void examineAare(BytesView apdu, const Proposal& proposal, Deviations& found) {
    const auto aare = Fields(apdu, found).next();
    if (!aare) return;
    Verdict verdict;
    Fields fields(aare->contents, found);
    while (const auto field = fields.next()) {
        if (!isAareField(field->tag)) found.note(Deviation::AareFieldUnknown, field->tag);
        if (field->tag == protocolVersionTag) found.note(Deviation::AareProtocolVersion);
        if (field->tag == contextNameTag) {
            verdict.context = true;
            const auto arc = lastArc(BerReader::only(field->contents, berObjectIdentifier).value_or(BytesView()), contextBranch);
            if (arc && *arc != static_cast<std::uint8_t>(proposal.context)) found.note(Deviation::AareContextOther, *arc);
        }
        if (field->tag == resultTag) {
            if (const auto integer = BerReader::only(field->contents, berInteger)) verdict.result = numberOf(*integer, found);
        }
        if (field->tag == diagnosticTag) examineDiagnostic(field->contents, verdict, found);
        if (field->tag == userInformationTag) {
            verdict.initiate = true;
            if (const auto initiate = BerReader::only(field->contents, berOctetString)) {
                examineInitiateResponse(*initiate, proposal, found);
            }
        }
    }
    if (!verdict.result || !fields.atEnd()) return;
    const bool accepted = *verdict.result == 0;
    if (!verdict.context) found.note(Deviation::AareContextMissing);
    if (!verdict.diagnostic) found.note(Deviation::AareDiagnosticMissing);
    if (!verdict.initiate) found.note(accepted ? Deviation::AcceptedWithoutInitiate : Deviation::RejectionWithoutInitiate);
    constexpr auto required = static_cast<std::uint8_t>(ServiceUserDiagnostic::AuthenticationRequired);
    const bool pending = !verdict.provider && verdict.diagnostic == required && proposal.mechanism >= AuthenticationMechanism::High;
    if (accepted && verdict.diagnostic.value_or(0) != 0 && !pending) found.note(Deviation::AareDiagnosticNotNull, *verdict.diagnostic);
}

void examineInitiateResponse(BytesView apdu, const Proposal& proposal, Deviations& found) {
    constexpr std::uint16_t logicalNameVaa = 0x0007, shortNameVaa = 0xFA00, smallestPdu = 12;
    constexpr std::uint8_t version = 6;
    ByteReader reader(apdu);
    if (reader.u8() != initiateResponseTag) return;
    const auto quality = reader.u8();
    if (quality == 1) found.note(Deviation::QualityOfService, reader.u8().value_or(0));
    const auto dlmsVersion = reader.u8();
    if (!dlmsVersion) return;
    if (*dlmsVersion != version) found.note(Deviation::DlmsVersion, *dlmsVersion);
    if (reader.u8() != 0x5F) return;
    if (reader.peek() == 0x1F) static_cast<void>(reader.u8());
    else found.note(Deviation::ConformanceTagShort, 0x5F);
    if (!reader.u8() || !reader.u8()) return;
    const auto high = reader.u8();
    const auto low = reader.u16();
    const auto pduSize = reader.u16();
    const auto vaaName = reader.u16();
    if (!high || !vaaName) return;
    const Conformance granted(static_cast<std::uint32_t>(*high) << 16 | *low);
    const Conformance proposed = proposal.conformance;
    if ((granted & proposed) != granted) found.note(Deviation::ConformanceBeyondProposal, granted.bits() & ~proposed.bits());
    if (*pduSize == 0) found.note(Deviation::PduSizeZero);
    else if (*pduSize < smallestPdu) found.note(Deviation::PduSizeTooSmall, *pduSize);
    const bool byShortName = proposal.context == ApplicationContext::ShortName || proposal.context == ApplicationContext::ShortNameCiphered;
    if (*vaaName != (byShortName ? shortNameVaa : logicalNameVaa)) found.note(Deviation::VaaName, *vaaName);
}

void examineRlre(BytesView apdu, Deviations& found) {
    const auto rlre = decodeRlre(apdu);
    if (!rlre) return found.note(Deviation::RlreBroken, rlre.error().detail);
    if (const auto element = Fields(apdu, found).next()) {
        Fields fields(element->contents, found);
        while (fields.next()) {}
    }
    if (!rlre->reason) found.note(Deviation::RlreReasonMissing);
    else if (*rlre->reason != 0) found.note(Deviation::RlreReasonOther, *rlre->reason);
    const Bytes& initiate = rlre->userInformation;
    if (!initiate.empty() && initiate[0] == initiateResponseTag && !decodeInitiateResponse(initiate)) found.note(Deviation::RlreInitiate);
}

}  // namespace ami::dlms
