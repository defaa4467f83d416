#include "protocol/dlms/AcseFields.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t rlrqTag = 0x62;
constexpr std::uint8_t rlreTag = 0x63;

template <typename Release>
Bytes encode(std::uint8_t tag, const Release& release) {
    ByteWriter body;
    if (release.reason) putBer(body, releaseReasonTag, Bytes{*release.reason});
    if (!release.userInformation.empty()) putBerInside(body, userInformationTag, berOctetString, release.userInformation);
    ByteWriter writer;
    putBer(writer, tag, body.bytes());
    return writer.take();
}

template <typename Release>
Result<Release> decode(std::uint8_t tag, BytesView apdu) {
    Release release;
    release.reason.reset();
    AcseReader reader(apdu, tag);
    while (const auto field = reader.next()) {
        if (field->tag == releaseReasonTag) release.reason = reader.number(field->contents);
        if (field->tag == userInformationTag) release.userInformation = reader.octetsInside(*field, berOctetString);
    }
    if (!reader.ok()) return reader.failure();
    return release;
}

}  // namespace

Bytes encodeRlrq(const ReleaseRequest& release) { return encode(rlrqTag, release); }
Result<ReleaseRequest> decodeRlrq(BytesView apdu) { return decode<ReleaseRequest>(rlrqTag, apdu); }
Bytes encodeRlre(const ReleaseResponse& release) { return encode(rlreTag, release); }
Result<ReleaseResponse> decodeRlre(BytesView apdu) { return decode<ReleaseResponse>(rlreTag, apdu); }

}  // namespace ami::dlms
