#include "protocol/dlms/XdlmsCodec.h"

/// ACTION service. @spec IEC 62056-5-3 9.3.8, 9.5
namespace ami::dlms::xdlms {

namespace {

std::vector<MethodRef> readMethods(ApduReader& reader) {
    std::vector<MethodRef> methods;
    for (std::uint32_t left = reader.count(); left > 0 && reader.ok(); --left) methods.push_back(reader.method());
    return methods;
}

void putMethods(ByteWriter& writer, const std::vector<MethodRef>& methods) {
    putCount(writer, methods.size());
    for (const MethodRef& method : methods) putMethod(writer, method);
}

ActionOutcome readOutcome(ApduReader& reader) {
    ActionOutcome outcome{static_cast<ActionResult>(reader.u8()), std::nullopt};
    if (reader.choice()) outcome.returned = reader.getResult();
    return outcome;
}

void putOutcome(ByteWriter& writer, const ActionOutcome& outcome) {
    writer.u8(static_cast<std::uint8_t>(outcome.result));
    putChoice(writer, outcome.returned.has_value());
    if (outcome.returned) putResult(writer, *outcome.returned);
}

}  // namespace

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
    case 3: {
        ActionRequestWithList apdu{invoke, readMethods(reader), {}};
        apdu.parameters = reader.dataList();
        return apdu;
    }
    case 4: {
        const MethodRef method = reader.method();
        auto block = readBlock(reader);
        return ActionRequestWithFirstPblock{invoke, method, block.last, block.number, std::move(block.rawData)};
    }
    case 5: {
        auto methods = readMethods(reader);
        auto block = readBlock(reader);
        return ActionRequestWithListAndFirstPblock{invoke, std::move(methods), block.last, block.number, std::move(block.rawData)};
    }
    case 6: {
        auto block = readBlock(reader);
        return ActionRequestWithPblock{invoke, block.last, block.number, std::move(block.rawData)};
    }
    default: reader.unsupported(static_cast<std::uint8_t>(ApduTag::ActionRequest)); return GetRequestNext{};
    }
}

XdlmsApdu readActionResponse(ApduReader& reader) {
    const std::uint8_t choice = reader.u8();
    const InvokeIdAndPriority invoke = reader.u8();
    switch (choice) {
    case 1: return ActionResponseNormal{invoke, readOutcome(reader)};
    case 2: {
        auto block = readBlock(reader);
        return ActionResponseWithPblock{invoke, block.last, block.number, std::move(block.rawData)};
    }
    case 3: {
        ActionResponseWithList apdu{invoke, {}};
        for (std::uint32_t left = reader.count(); left > 0 && reader.ok(); --left) apdu.outcomes.push_back(readOutcome(reader));
        return apdu;
    }
    case 4: return ActionResponseNextPblock{invoke, reader.u32()};
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
    putOutcome(writer, apdu.outcome);
}

void put(ByteWriter& writer, const ActionResponseWithPblock& apdu) {
    putHeader(writer, ApduTag::ActionResponse, 2, apdu.invoke);
    putBlock(writer, apdu.lastBlock, apdu.blockNumber, apdu.rawData);
}

void put(ByteWriter& writer, const ActionRequestWithList& apdu) {
    putHeader(writer, ApduTag::ActionRequest, 3, apdu.invoke);
    putMethods(writer, apdu.methods);
    putDataList(writer, apdu.parameters);
}

void put(ByteWriter& writer, const ActionRequestWithFirstPblock& apdu) {
    putHeader(writer, ApduTag::ActionRequest, 4, apdu.invoke);
    putMethod(writer, apdu.method);
    putBlock(writer, apdu.lastBlock, apdu.blockNumber, apdu.rawData);
}

void put(ByteWriter& writer, const ActionRequestWithListAndFirstPblock& apdu) {
    putHeader(writer, ApduTag::ActionRequest, 5, apdu.invoke);
    putMethods(writer, apdu.methods);
    putBlock(writer, apdu.lastBlock, apdu.blockNumber, apdu.rawData);
}

void put(ByteWriter& writer, const ActionRequestWithPblock& apdu) {
    putHeader(writer, ApduTag::ActionRequest, 6, apdu.invoke);
    putBlock(writer, apdu.lastBlock, apdu.blockNumber, apdu.rawData);
}

void put(ByteWriter& writer, const ActionResponseWithList& apdu) {
    putHeader(writer, ApduTag::ActionResponse, 3, apdu.invoke);
    putCount(writer, apdu.outcomes.size());
    for (const ActionOutcome& outcome : apdu.outcomes) putOutcome(writer, outcome);
}

void put(ByteWriter& writer, const ActionResponseNextPblock& apdu) {
    putHeader(writer, ApduTag::ActionResponse, 4, apdu.invoke);
    writer.u32(apdu.blockNumber);
}

}  // namespace ami::dlms::xdlms
