#include "protocol/dlms/XdlmsCodec.h"

/// GET service. @spec IEC 62056-5-3 9.3.6, 9.5
namespace ami::dlms::xdlms {

XdlmsApdu readGetRequest(ApduReader& reader) {
    const std::uint8_t choice = reader.u8();
    const InvokeIdAndPriority invoke = reader.u8();
    switch (choice) {
    case 1: return GetRequestNormal{invoke, reader.access()};
    case 2: return GetRequestNext{invoke, reader.u32()};
    case 3: return GetRequestWithList{invoke, reader.accessList()};
    default: reader.unsupported(static_cast<std::uint8_t>(ApduTag::GetRequest)); return GetRequestNext{};
    }
}

XdlmsApdu readGetResponse(ApduReader& reader) {
    const std::uint8_t choice = reader.u8();
    const InvokeIdAndPriority invoke = reader.u8();
    switch (choice) {
    case 1: return GetResponseNormal{invoke, reader.getResult()};
    case 2: {
        GetResponseWithDatablock apdu{invoke, reader.boolean(), 0, {}};
        apdu.blockNumber = reader.u32();
        if (reader.choice()) apdu.result = reader.dataAccessResult();
        else apdu.result = reader.octets();
        return apdu;
    }
    case 3: {
        GetResponseWithList apdu{invoke, {}};
        for (std::uint32_t left = reader.count(); left > 0 && reader.ok(); --left) apdu.results.push_back(reader.getResult());
        return apdu;
    }
    default: reader.unsupported(static_cast<std::uint8_t>(ApduTag::GetResponse)); return GetRequestNext{};
    }
}

void put(ByteWriter& writer, const GetRequestNormal& apdu) {
    putHeader(writer, ApduTag::GetRequest, 1, apdu.invoke);
    putAccess(writer, apdu.request);
}

void put(ByteWriter& writer, const GetRequestNext& apdu) {
    putHeader(writer, ApduTag::GetRequest, 2, apdu.invoke);
    writer.u32(apdu.blockNumber);
}

void put(ByteWriter& writer, const GetRequestWithList& apdu) {
    putHeader(writer, ApduTag::GetRequest, 3, apdu.invoke);
    putCount(writer, apdu.requests.size());
    for (const auto& request : apdu.requests) putAccess(writer, request);
}

void put(ByteWriter& writer, const GetResponseNormal& apdu) {
    putHeader(writer, ApduTag::GetResponse, 1, apdu.invoke);
    putResult(writer, apdu.result);
}

void put(ByteWriter& writer, const GetResponseWithDatablock& apdu) {
    putHeader(writer, ApduTag::GetResponse, 2, apdu.invoke);
    putChoice(writer, apdu.lastBlock);
    writer.u32(apdu.blockNumber);
    const auto* refusal = std::get_if<DataAccessResult>(&apdu.result);
    putChoice(writer, refusal != nullptr);
    if (refusal) writer.u8(static_cast<std::uint8_t>(*refusal));
    else putOctets(writer, *std::get_if<Bytes>(&apdu.result));
}

void put(ByteWriter& writer, const GetResponseWithList& apdu) {
    putHeader(writer, ApduTag::GetResponse, 3, apdu.invoke);
    putCount(writer, apdu.results.size());
    for (const auto& result : apdu.results) putResult(writer, result);
}

}  // namespace ami::dlms::xdlms
