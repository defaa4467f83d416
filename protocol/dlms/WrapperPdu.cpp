#include "protocol/dlms/WrapperPdu.h"

#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"
#include "protocol/dlms/Wrapper.h"

namespace ami::dlms {

namespace {
constexpr std::uint16_t wrapperVersion = 1;
}

Bytes encodeWrapperPdu(const WrapperPdu& pdu) {
    ByteWriter out;
    out.reserve(wrapperHeaderOctets + pdu.apdu.size());
    out.u16(wrapperVersion);
    out.u16(pdu.source);
    out.u16(pdu.destination);
    out.u16(static_cast<std::uint16_t>(pdu.apdu.size()));
    out.append(pdu.apdu);
    return out.take();
}

void WrapperStream::push(BytesView bytes) {
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(start_));
    start_ = 0;
    append(buffer_, bytes);
}

void WrapperStream::clear() {
    buffer_.clear();
    start_ = 0;
}

Result<std::optional<WrapperPdu>> WrapperStream::next() {
    ByteReader reader(BytesView(buffer_).subspan(start_));
    const auto version = reader.u16();
    if (!version) {
        const auto first = reader.u8();
        if (first && *first != 0) return fail(Fault::Malformed, Layer::Wrapper, WrapperError::BadVersion, *first << 8);
        return std::optional<WrapperPdu>();
    }
    if (*version != wrapperVersion) return fail(Fault::Malformed, Layer::Wrapper, WrapperError::BadVersion, *version);
    const auto source = reader.u16();
    const auto destination = reader.u16();
    const auto length = reader.u16();
    if (!length) return std::optional<WrapperPdu>();
    const auto apdu = reader.take(*length);
    if (!apdu) return std::optional<WrapperPdu>();
    WrapperPdu pdu{*source, *destination, Bytes(apdu->begin(), apdu->end())};
    start_ += reader.position();
    return std::optional<WrapperPdu>(std::move(pdu));
}

}  // namespace ami::dlms
