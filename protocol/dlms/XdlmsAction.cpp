#include "protocol/dlms/XdlmsCodec.h"

/// ACTION service. @spec IEC 62056-5-3 9.3.8, 9.5
namespace ami::dlms::xdlms {

XdlmsApdu readActionRequest(ApduReader& reader) {
    const std::uint8_t choice = reader.u8();
    const InvokeIdAndPriority invoke = reader.u8();
    switch (choice) {
    case 1: {
        ActionRequestNormal apdu{invoke, reader.method(), std::nullopt};
        if (reader.choice()) apdu.parameters = reader.data();
        return apdu;
    }
    case 2: return ActionRequestNextPblock{invoke, reader.u32()};
    default: reader.unsupported(static_cast<std::uint8_t>(ApduTag::ActionRequest)); return GetRequestNext{};
    }
}

XdlmsApdu readActionResponse(ApduReader& reader) {
    const std::uint8_t choice = reader.u8();
    const InvokeIdAndPriority invoke = reader.u8();
    switch (choice) {
    case 1: {
        ActionResponseNormal apdu{invoke, {static_cast<ActionResult>(reader.u8()), std::nullopt}};
        if (reader.choice()) apdu.outcome.returned = reader.getResult();
        return apdu;
    }
    case 2: {
        ActionResponseWithPblock apdu{invoke, reader.boolean(), 0, {}};
        apdu.blockNumber = reader.u32();
        apdu.rawData = reader.octets();
        return apdu;
    }
    default: reader.unsupported(static_cast<std::uint8_t>(ApduTag::ActionResponse)); return GetRequestNext{};
    }
}

void put(ByteWriter& writer, const ActionRequestNormal& apdu) {
    putHeader(writer, ApduTag::ActionRequest, 1, apdu.invoke);
    putMethod(writer, apdu.method);
    putChoice(writer, apdu.parameters.has_value());
    if (apdu.parameters) encodeData(writer, *apdu.parameters);
}

void put(ByteWriter& writer, const ActionRequestNextPblock& apdu) {
    putHeader(writer, ApduTag::ActionRequest, 2, apdu.invoke);
    writer.u32(apdu.blockNumber);
}

void put(ByteWriter& writer, const ActionResponseNormal& apdu) {
    putHeader(writer, ApduTag::ActionResponse, 1, apdu.invoke);
    writer.u8(static_cast<std::uint8_t>(apdu.outcome.result));
    putChoice(writer, apdu.outcome.returned.has_value());
    if (apdu.outcome.returned) putResult(writer, *apdu.outcome.returned);
}

void put(ByteWriter& writer, const ActionResponseWithPblock& apdu) {
    putHeader(writer, ApduTag::ActionResponse, 2, apdu.invoke);
    putChoice(writer, apdu.lastBlock);
    writer.u32(apdu.blockNumber);
    putOctets(writer, apdu.rawData);
}

}  // namespace ami::dlms::xdlms
