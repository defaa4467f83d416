#include "protocol/dlms/HdlcFrame.h"

#include "protocol/base/Crc.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t formatType3 = 0xA0;
constexpr std::uint8_t segmentationBit = 0x08;
constexpr std::size_t minFrame = 7;  // format, two addresses, control, FCS

struct Unnumbered {
    FrameType type;
    std::uint8_t octet;
};
constexpr Unnumbered unnumberedTypes[] = {
    {FrameType::Snrm, 0x83}, {FrameType::Disc, 0x43}, {FrameType::Ua, 0x63},
    {FrameType::Dm, 0x0F},   {FrameType::Frmr, 0x87}, {FrameType::Ui, 0x03},
};

/// Octets of the address at the start of @p bytes: 1, 2 or 4; 0 when it does not end in time, -1 when there are not enough octets.
int addressLength(BytesView bytes) {
    for (std::size_t i = 0; i < 4; ++i) {
        if (i == bytes.size()) return -1;
        if ((bytes[i] & 1) != 0) return i == 2 ? 0 : static_cast<int>(i + 1);
    }
    return 0;
}

std::uint16_t sevenBits(std::uint8_t octet) { return static_cast<std::uint16_t>(octet >> 1); }
std::uint16_t fourteenBits(std::uint8_t high, std::uint8_t low) {
    return static_cast<std::uint16_t>(sevenBits(high) << 7 | sevenBits(low));
}

HdlcAddress decodeAddress(BytesView octets) {
    switch (octets.size()) {
        case 1: return {sevenBits(octets[0]), 0, 1};
        case 2: return {sevenBits(octets[0]), sevenBits(octets[1]), 2};
        default: return {fourteenBits(octets[0], octets[1]), fourteenBits(octets[2], octets[3]), 4};
    }
}

std::uint8_t* encodeAddress(std::uint8_t* out, const HdlcAddress& address) {
    const auto put = [&out](unsigned bits, bool last) { *out++ = static_cast<std::uint8_t>((bits & 0x7F) << 1 | (last ? 1 : 0)); };
    switch (address.length) {
        case 4:
            put(address.upper >> 7, false);
            put(address.upper, false);
            put(address.lower >> 7, false);
            put(address.lower, true);
            break;
        case 2:
            put(address.upper, false);
            put(address.lower, true);
            break;
        default: put(address.upper, true);
    }
    return out;
}

std::uint8_t* encodeCheck(std::uint8_t* out, BytesView covered) {
    const std::uint16_t check = crc16X25(covered);
    *out++ = static_cast<std::uint8_t>(check);
    *out++ = static_cast<std::uint8_t>(check >> 8);
    return out;
}

bool checkFits(BytesView covered, BytesView check) {
    const std::uint16_t expected = crc16X25(covered);
    return check[0] == (expected & 0xFF) && check[1] == expected >> 8;
}

}  // namespace

FrameType HdlcControl::type() const {
    if ((octet & 0x01) == 0) return FrameType::Information;
    switch (octet & 0x0F) {
        case 0x01: return FrameType::ReceiveReady;
        case 0x05: return FrameType::ReceiveNotReady;
        case 0x09: return FrameType::Reject;
        default: break;
    }
    for (const Unnumbered& known : unnumberedTypes) {
        if ((octet & 0xEF) == known.octet) return known.type;
    }
    return FrameType::Unknown;
}

HdlcControl HdlcControl::information(unsigned sendNumber, unsigned receiveNumber, bool pollFinal) {
    return {static_cast<std::uint8_t>((receiveNumber & 7) << 5 | (pollFinal ? 0x10 : 0) | (sendNumber & 7) << 1)};
}

HdlcControl HdlcControl::supervisory(FrameType type, unsigned receiveNumber, bool pollFinal) {
    const unsigned kind = type == FrameType::Reject ? 0x09 : type == FrameType::ReceiveNotReady ? 0x05 : 0x01;
    return {static_cast<std::uint8_t>((receiveNumber & 7) << 5 | (pollFinal ? 0x10 : 0) | kind)};
}

HdlcControl HdlcControl::unnumbered(FrameType type, bool pollFinal) {
    for (const Unnumbered& known : unnumberedTypes) {
        if (known.type == type) return {static_cast<std::uint8_t>(known.octet | (pollFinal ? 0x10 : 0))};
    }
    return {};
}

bool isAllStation(std::uint16_t addressPart, std::uint8_t addressLength) { return addressPart == (addressLength == 4 ? 0x3FFF : 0x7F); }

void appendFrame(Bytes& out, const HdlcFrameView& frame) {
    std::uint8_t header[hdlcMaxOverhead];
    const auto addressOctets = [](const HdlcAddress& address) -> std::size_t {
        return address.length == 4 || address.length == 2 ? address.length : 1;
    };
    const std::size_t checks = frame.information.empty() ? 2 : 4;
    const std::size_t length = 2 + addressOctets(frame.destination) + addressOctets(frame.source) + 1 + frame.information.size() + checks;
    std::uint8_t* end = header;
    *end++ = static_cast<std::uint8_t>(formatType3 | (frame.segmented ? segmentationBit : 0) | (length >> 8 & 7));
    *end++ = static_cast<std::uint8_t>(length);
    end = encodeAddress(end, frame.destination);
    end = encodeAddress(end, frame.source);
    *end++ = frame.control.octet;
    end = encodeCheck(end, BytesView(header, end));

    const std::size_t start = out.size() + 1;
    out.push_back(hdlcFlag);
    append(out, BytesView(header, end));
    if (!frame.information.empty()) {
        append(out, frame.information);
        std::uint8_t check[2];
        encodeCheck(check, BytesView(out).subspan(start));
        append(out, check);
    }
    out.push_back(hdlcFlag);
}

Bytes encodeFrame(const HdlcFrame& frame) {
    Bytes out;
    out.reserve(frame.information.size() + hdlcMaxOverhead + 2);
    appendFrame(out, {frame.destination, frame.source, frame.control, frame.segmented, frame.information});
    return out;
}

namespace {

/// Where the fields of a frame stand; offsets count from behind the opening flag.
struct Fields {
    std::size_t destination = 0;  ///< octets of the address
    std::size_t source = 0;
    std::size_t header = 0;  ///< octets that the HCS covers
    std::size_t length = 0;  ///< of the whole frame
};

HeaderState findFields(BytesView start, Fields& fields) {
    if (start.empty()) return HeaderState::Incomplete;
    if ((start[0] & 0xF0) != formatType3) return HeaderState::Bad;
    if (start.size() < 2) return HeaderState::Incomplete;
    fields.length = std::size_t{start[0] & 7u} << 8 | start[1];
    if (fields.length < minFrame) return HeaderState::Bad;
    std::size_t position = 2;
    for (std::size_t* address : {&fields.destination, &fields.source}) {
        const int octets = addressLength(start.subspan(position));
        if (octets == 0) return HeaderState::Bad;
        if (octets < 0) return HeaderState::Incomplete;
        *address = static_cast<std::size_t>(octets);
        position += *address;
    }
    fields.header = position + 1;  // and the control field
    const bool withInformation = fields.length != fields.header + 2;
    if (withInformation && fields.length < fields.header + 5) return HeaderState::Bad;
    if (start.size() < fields.header + 2) return HeaderState::Incomplete;
    return checkFits(start.first(fields.header), start.subspan(fields.header, 2)) ? HeaderState::Good : HeaderState::Bad;
}

}  // namespace

HeaderState examineHeader(BytesView start, std::size_t& frameLength) {
    Fields fields;
    const HeaderState state = findFields(start, fields);
    frameLength = state == HeaderState::Good ? fields.length : 0;
    return state;
}

namespace {

HdlcFrameView headerOf(BytesView bytes, const Fields& fields) {
    HdlcFrameView frame;
    frame.segmented = (bytes[0] & segmentationBit) != 0;
    frame.destination = decodeAddress(bytes.subspan(2, fields.destination));
    frame.source = decodeAddress(bytes.subspan(2 + fields.destination, fields.source));
    frame.control.octet = bytes[fields.header - 1];
    return frame;
}

}  // namespace

std::optional<HdlcFrameView> viewHeader(BytesView bytes) {
    Fields fields;
    if (findFields(bytes, fields) != HeaderState::Good || fields.length == fields.header + 2) return std::nullopt;
    return headerOf(bytes, fields);
}

Result<HdlcFrameView> viewFrame(BytesView bytes) {
    const auto bad = [&bytes] { return fail(Fault::Malformed, Layer::Hdlc, HdlcError::BadFrame, static_cast<std::int64_t>(bytes.size())); };
    Fields fields;
    if (findFields(bytes, fields) != HeaderState::Good || fields.length != bytes.size()) return bad();
    HdlcFrameView frame = headerOf(bytes, fields);
    if (fields.length == fields.header + 2) return frame;  // the header check is the frame check
    if (!checkFits(bytes.first(fields.length - 2), bytes.last(2))) return bad();
    frame.information = bytes.subspan(fields.header + 2, fields.length - fields.header - 4);
    return frame;
}

Result<HdlcFrame> decodeFrame(BytesView bytes) {
    const auto frame = viewFrame(bytes);
    if (!frame) return Unexpected(frame.error());
    return HdlcFrame(*frame);
}

}  // namespace ami::dlms
