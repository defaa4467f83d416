#include "protocol/dlms/CheckedFrame.h"

#include "protocol/base/ByteReader.h"
#include "protocol/base/Crc.h"
#include "protocol/dlms/Wrapper.h"

namespace ami::dlms {

Bytes encodeCheckedFrame(const WrapperPdu& pdu) {
    Bytes frame = encodeWrapperPdu(pdu);
    const std::uint32_t crc = crc32(frame);
    for (int shift = 24; shift >= 0; shift -= 8) frame.push_back(static_cast<std::uint8_t>(crc >> shift));
    return frame;
}

Result<WrapperPdu> decodeCheckedFrame(BytesView octets) {
    const auto malformed = [](WrapperError code, std::int64_t detail) { return fail(Fault::Malformed, Layer::Wrapper, code, detail); };
    if (octets.size() < wrapperHeaderOctets + frameCrcOctets) {
        return malformed(WrapperError::Truncated, static_cast<std::int64_t>(octets.size()));
    }
    const BytesView covered = octets.first(octets.size() - frameCrcOctets);
    const std::uint32_t crc = crc32(covered);
    ByteReader trailer(octets.last(frameCrcOctets));
    if (trailer.u32() != crc) return malformed(WrapperError::BadCrc, crc);

    ByteReader reader(covered);
    const auto version = reader.u16();
    const auto source = reader.u16();
    const auto destination = reader.u16();
    const auto length = reader.u16();
    if (*version != 1) return malformed(WrapperError::BadVersion, *version);
    if (reader.remaining() < *length) return malformed(WrapperError::Truncated, static_cast<std::int64_t>(octets.size()));
    if (reader.remaining() > *length) return malformed(WrapperError::Trailing, static_cast<std::int64_t>(reader.remaining() - *length));
    const BytesView apdu = reader.rest();
    return WrapperPdu{*source, *destination, Bytes(apdu.begin(), apdu.end())};
}

}  // namespace ami::dlms
