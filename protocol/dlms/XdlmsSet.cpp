#include "protocol/dlms/XdlmsCodec.h"

/// SET service. @spec IEC 62056-5-3 9.3.7, 9.5
namespace ami::dlms::xdlms {

namespace {

std::vector<DataAccessResult> readResults(ApduReader& reader) {
    std::vector<DataAccessResult> results;
    for (std::uint32_t left = reader.count(); left > 0 && reader.ok(); --left) results.push_back(reader.dataAccessResult());
    return results;
}

void putResults(ByteWriter& writer, const std::vector<DataAccessResult>& results) {
    putCount(writer, results.size());
    for (const DataAccessResult result : results) writer.u8(static_cast<std::uint8_t>(result));
}

void putRequests(ByteWriter& writer, const std::vector<AttributeAccessRequest>& requests) {
    putCount(writer, requests.size());
    for (const auto& request : requests) putAccess(writer, request);
}

}  // namespace

XdlmsApdu readSetRequest(ApduReader& reader) {
    const std::uint8_t choice = reader.u8();
    const InvokeIdAndPriority invoke = reader.u8();
    switch (choice) {
    case 1: {
        SetRequestNormal apdu{invoke, reader.access(), {}};
        apdu.value = reader.data();
        return apdu;
    }
    case 2: {
        auto request = reader.access();
        auto block = readBlock(reader);
        return SetRequestWithFirstDatablock{invoke, std::move(request), block.last, block.number, std::move(block.rawData)};
    }
    case 3: {
        auto block = readBlock(reader);
        return SetRequestWithDatablock{invoke, block.last, block.number, std::move(block.rawData)};
    }
    case 4: {
        SetRequestWithList apdu{invoke, reader.accessList(), {}};
        apdu.values = reader.dataList();
        return apdu;
    }
    case 5: {
        auto requests = reader.accessList();
        auto block = readBlock(reader);
        return SetRequestWithListAndFirstDatablock{invoke, std::move(requests), block.last, block.number, std::move(block.rawData)};
    }
    default: reader.unsupported(static_cast<std::uint8_t>(ApduTag::SetRequest)); return GetRequestNext{};
    }
}

XdlmsApdu readSetResponse(ApduReader& reader) {
    const std::uint8_t choice = reader.u8();
    const InvokeIdAndPriority invoke = reader.u8();
    switch (choice) {
    case 1: return SetResponseNormal{invoke, reader.dataAccessResult()};
    case 2: return SetResponseDatablock{invoke, reader.u32()};
    case 3: {
        const DataAccessResult result = reader.dataAccessResult();
        return SetResponseLastDatablock{invoke, result, reader.u32()};
    }
    case 4: {
        SetResponseLastDatablockWithList apdu{invoke, readResults(reader), 0};
        apdu.blockNumber = reader.u32();
        return apdu;
    }
    case 5: return SetResponseWithList{invoke, readResults(reader)};
    default: reader.unsupported(static_cast<std::uint8_t>(ApduTag::SetResponse)); return GetRequestNext{};
    }
}

void put(ByteWriter& writer, const SetRequestNormal& apdu) {
    putHeader(writer, ApduTag::SetRequest, 1, apdu.invoke);
    putAccess(writer, apdu.request);
    encodeData(writer, apdu.value);
}

void put(ByteWriter& writer, const SetRequestWithFirstDatablock& apdu) {
    putHeader(writer, ApduTag::SetRequest, 2, apdu.invoke);
    putAccess(writer, apdu.request);
    putBlock(writer, apdu.lastBlock, apdu.blockNumber, apdu.rawData);
}

void put(ByteWriter& writer, const SetRequestWithDatablock& apdu) {
    putHeader(writer, ApduTag::SetRequest, 3, apdu.invoke);
    putBlock(writer, apdu.lastBlock, apdu.blockNumber, apdu.rawData);
}

void put(ByteWriter& writer, const SetRequestWithList& apdu) {
    putHeader(writer, ApduTag::SetRequest, 4, apdu.invoke);
    putRequests(writer, apdu.requests);
    putDataList(writer, apdu.values);
}

void put(ByteWriter& writer, const SetRequestWithListAndFirstDatablock& apdu) {
    putHeader(writer, ApduTag::SetRequest, 5, apdu.invoke);
    putRequests(writer, apdu.requests);
    putBlock(writer, apdu.lastBlock, apdu.blockNumber, apdu.rawData);
}

void put(ByteWriter& writer, const SetResponseNormal& apdu) {
    putHeader(writer, ApduTag::SetResponse, 1, apdu.invoke);
    writer.u8(static_cast<std::uint8_t>(apdu.result));
}

void put(ByteWriter& writer, const SetResponseDatablock& apdu) {
    putHeader(writer, ApduTag::SetResponse, 2, apdu.invoke);
    writer.u32(apdu.blockNumber);
}

void put(ByteWriter& writer, const SetResponseLastDatablock& apdu) {
    putHeader(writer, ApduTag::SetResponse, 3, apdu.invoke);
    writer.u8(static_cast<std::uint8_t>(apdu.result));
    writer.u32(apdu.blockNumber);
}

void put(ByteWriter& writer, const SetResponseWithList& apdu) {
    putHeader(writer, ApduTag::SetResponse, 5, apdu.invoke);
    putResults(writer, apdu.results);
}

void put(ByteWriter& writer, const SetResponseLastDatablockWithList& apdu) {
    putHeader(writer, ApduTag::SetResponse, 4, apdu.invoke);
    putResults(writer, apdu.results);
    writer.u32(apdu.blockNumber);
}

}  // namespace ami::dlms::xdlms
