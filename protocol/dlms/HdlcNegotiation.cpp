#include "protocol/dlms/HdlcNegotiation.h"

#include <algorithm>

#include "protocol/base/ByteReader.h"
#include "protocol/base/ByteWriter.h"
#include "protocol/dlms/Hdlc.h"

namespace ami::dlms {

namespace {

enum : std::uint8_t {
    formatIdentifier = 0x81, groupIdentifier = 0x80, maxInfoTransmitId = 5, maxInfoReceiveId = 6, windowTransmitId = 7, windowReceiveId = 8,
};

void putMaxInfo(ByteWriter& out, std::uint8_t id, std::uint16_t value) {
    out.u8(id);
    if (value <= 0xFF) {
        out.u8(1);
        out.u8(static_cast<std::uint8_t>(value));
    } else {
        out.u8(2);
        out.u16(value);
    }
}

void putWindow(ByteWriter& out, std::uint8_t id, std::uint8_t value) {
    out.u8(id);
    out.u8(4);
    out.u32(value);
}

// Shorter fields than the standard's 32 are kept: a side that says it takes 16 octets must not be sent 32.
std::uint16_t asMaxInfo(std::uint64_t value) { return static_cast<std::uint16_t>(std::clamp<std::uint64_t>(value, 8, hdlcMaxInformation)); }
std::uint8_t asWindow(std::uint64_t value) { return static_cast<std::uint8_t>(std::clamp<std::uint64_t>(value, 1, 7)); }

}  // namespace

Bytes encodeParameters(const HdlcParameters& parameters) {
    ByteWriter list;
    putMaxInfo(list, maxInfoTransmitId, parameters.maxInfoTransmit);
    putMaxInfo(list, maxInfoReceiveId, parameters.maxInfoReceive);
    putWindow(list, windowTransmitId, parameters.windowTransmit);
    putWindow(list, windowReceiveId, parameters.windowReceive);
    ByteWriter field;
    field.u8(formatIdentifier);
    field.u8(groupIdentifier);
    field.u8(static_cast<std::uint8_t>(list.size()));
    field.append(list.bytes());
    return field.take();
}

Result<HdlcParameters> decodeParameters(BytesView information) {
    HdlcParameters parameters;
    if (information.empty()) return parameters;
    ByteReader field(information);
    const auto bad = [&field] {
        return fail(Fault::Malformed, Layer::Hdlc, HdlcError::BadFrame, static_cast<std::int64_t>(field.position()));
    };
    if (field.u8() != formatIdentifier || field.u8() != groupIdentifier) return bad();
    const auto length = field.u8();
    if (!length) return bad();
    const auto group = field.take(*length);
    if (!group) return bad();

    ByteReader list(*group);
    while (!list.atEnd()) {
        const auto id = list.u8();
        const auto size = list.u8();
        if (!size) return bad();
        const auto octets = list.take(*size);
        if (!octets) return bad();
        if (octets->empty()) continue;
        std::uint64_t value = 0;
        for (const std::uint8_t octet : *octets) value = std::min<std::uint64_t>(value << 8 | octet, 0xFFFFFFFF);
        switch (*id) {
            case maxInfoTransmitId: parameters.maxInfoTransmit = asMaxInfo(value); break;
            case maxInfoReceiveId: parameters.maxInfoReceive = asMaxInfo(value); break;
            case windowTransmitId: parameters.windowTransmit = asWindow(value); break;
            case windowReceiveId: parameters.windowReceive = asWindow(value); break;
            default: break;
        }
    }
    return parameters;
}

HdlcParameters agree(const HdlcParameters& own, const HdlcParameters& theirs) {
    return {std::min(own.maxInfoTransmit, theirs.maxInfoReceive), std::min(own.maxInfoReceive, theirs.maxInfoTransmit),
            std::min(own.windowTransmit, theirs.windowReceive), std::min(own.windowReceive, theirs.windowTransmit)};
}

}  // namespace ami::dlms
