#include "protocol/dlms/XdlmsCodec.h"

/// general-block-transfer. @spec IEC 62056-5-3 9.5
namespace ami::dlms::xdlms {

namespace {
constexpr std::uint8_t lastBit = 0x80, streamingBit = 0x40, windowBits = 0x3F;
}

XdlmsApdu readGeneralBlockTransfer(ApduReader& reader) {
    const std::uint8_t control = reader.u8();
    GeneralBlockTransfer apdu{(control & lastBit) != 0, (control & streamingBit) != 0, static_cast<std::uint8_t>(control & windowBits), 0, 0, {}};
    apdu.blockNumber = reader.u16();
    apdu.acknowledged = reader.u16();
    apdu.data = reader.octets();
    return apdu;
}

void put(ByteWriter& writer, const GeneralBlockTransfer& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::GeneralBlockTransfer));
    writer.u8(static_cast<std::uint8_t>((apdu.lastBlock ? lastBit : 0) | (apdu.streaming ? streamingBit : 0) | (apdu.window & windowBits)));
    writer.u16(apdu.blockNumber);
    writer.u16(apdu.acknowledged);
    putOctets(writer, apdu.data);
}

}  // namespace ami::dlms::xdlms
