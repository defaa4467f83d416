#include <type_traits>

#include "protocol/dlms/XdlmsCodec.h"

/// Read, Write, UnconfirmedWrite and InformationReport. @spec IEC 62056-5-3 9.3.14 to 9.3.17, 9.5
namespace ami::dlms::xdlms {

namespace {

enum class Variable : std::uint8_t { Name = 2, Parameterized = 4, BlockNumber = 5, ReadDataBlock = 6, WriteDataBlock = 7 };

VariableAccess readVariable(ApduReader& reader) {
    switch (static_cast<Variable>(reader.u8())) {
    case Variable::Name: return VariableName{reader.u16()};
    case Variable::Parameterized: {
        ParameterizedAccess access{reader.u16(), 0, {}};
        access.selector = reader.u8();
        access.parameter = reader.data();
        return access;
    }
    case Variable::BlockNumber: return BlockNumberAccess{reader.u16()};
    case Variable::ReadDataBlock: {
        ReadDataBlockAccess access{reader.boolean(), 0, {}};
        access.blockNumber = reader.u16();
        access.rawData = reader.octets();
        return access;
    }
    case Variable::WriteDataBlock: {
        WriteDataBlockAccess access{reader.boolean(), 0};
        access.blockNumber = reader.u16();
        return access;
    }
    }
    reader.malformed();
    return VariableName{0};
}

std::vector<VariableAccess> readVariables(ApduReader& reader) {
    std::vector<VariableAccess> variables;
    for (std::uint32_t left = reader.count(); left > 0 && reader.ok(); --left) variables.push_back(readVariable(reader));
    return variables;
}

void putTag(ByteWriter& writer, Variable tag) { writer.u8(static_cast<std::uint8_t>(tag)); }

void putVariable(ByteWriter& writer, const VariableName& access) {
    putTag(writer, Variable::Name);
    writer.u16(access.name);
}
void putVariable(ByteWriter& writer, const ParameterizedAccess& access) {
    putTag(writer, Variable::Parameterized);
    writer.u16(access.name);
    writer.u8(access.selector);
    encodeData(writer, access.parameter);
}
void putVariable(ByteWriter& writer, const BlockNumberAccess& access) {
    putTag(writer, Variable::BlockNumber);
    writer.u16(access.blockNumber);
}
void putVariable(ByteWriter& writer, const ReadDataBlockAccess& access) {
    putTag(writer, Variable::ReadDataBlock);
    putChoice(writer, access.lastBlock);
    writer.u16(access.blockNumber);
    putOctets(writer, access.rawData);
}
void putVariable(ByteWriter& writer, const WriteDataBlockAccess& access) {
    putTag(writer, Variable::WriteDataBlock);
    putChoice(writer, access.lastBlock);
    writer.u16(access.blockNumber);
}

void putVariables(ByteWriter& writer, const std::vector<VariableAccess>& variables) {
    putCount(writer, variables.size());
    for (const VariableAccess& variable : variables) {
        std::visit([&writer](const auto& access) { putVariable(writer, access); }, variable);
    }
}

template <typename Apdu>
XdlmsApdu readWrite(ApduReader& reader) {
    Apdu apdu{readVariables(reader), {}};
    apdu.values = reader.dataList();
    return apdu;
}

template <typename Apdu>
void putWrite(ByteWriter& writer, ApduTag tag, const Apdu& apdu) {
    writer.u8(static_cast<std::uint8_t>(tag));
    putVariables(writer, apdu.variables);
    putDataList(writer, apdu.values);
}

ReadResult readReadResult(ApduReader& reader) {
    switch (reader.u8()) {
    case 0: return reader.data();
    case 1: return reader.dataAccessResult();
    case 2: {
        DataBlockResult block{reader.boolean(), 0, {}};
        block.blockNumber = reader.u16();
        block.rawData = reader.octets();
        return block;
    }
    case 3: return BlockNumber{reader.u16()};
    default: reader.malformed(); return Data();
    }
}

void putReadResult(ByteWriter& writer, const Data& value) {
    writer.u8(0);
    encodeData(writer, value);
}
void putReadResult(ByteWriter& writer, DataAccessResult result) {
    writer.u8(1);
    writer.u8(static_cast<std::uint8_t>(result));
}
void putReadResult(ByteWriter& writer, const DataBlockResult& block) {
    writer.u8(2);
    putChoice(writer, block.lastBlock);
    writer.u16(block.blockNumber);
    putOctets(writer, block.rawData);
}
void putReadResult(ByteWriter& writer, BlockNumber block) {
    writer.u8(3);
    writer.u16(block.blockNumber);
}

WriteResult readWriteResult(ApduReader& reader) {
    switch (reader.u8()) {
    case 0: return DataAccessResult::Success;
    case 1: return reader.dataAccessResult();
    case 2: return BlockNumber{reader.u16()};
    default: reader.malformed(); return DataAccessResult::OtherReason;
    }
}

}  // namespace

XdlmsApdu readReadRequest(ApduReader& reader) { return ReadRequest{readVariables(reader)}; }

XdlmsApdu readReadResponse(ApduReader& reader) {
    ReadResponse apdu;
    for (std::uint32_t left = reader.count(); left > 0 && reader.ok(); --left) apdu.results.push_back(readReadResult(reader));
    return apdu;
}

XdlmsApdu readWriteRequest(ApduReader& reader) { return readWrite<WriteRequest>(reader); }

XdlmsApdu readWriteResponse(ApduReader& reader) {
    WriteResponse apdu;
    for (std::uint32_t left = reader.count(); left > 0 && reader.ok(); --left) apdu.results.push_back(readWriteResult(reader));
    return apdu;
}

XdlmsApdu readUnconfirmedWriteRequest(ApduReader& reader) { return readWrite<UnconfirmedWriteRequest>(reader); }

XdlmsApdu readInformationReport(ApduReader& reader) {
    InformationReport apdu;
    if (reader.choice()) apdu.time = toText(reader.octets());
    apdu.variables = readVariables(reader);
    apdu.values = reader.dataList();
    return apdu;
}

void put(ByteWriter& writer, const ReadRequest& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::ReadRequest));
    putVariables(writer, apdu.variables);
}

void put(ByteWriter& writer, const ReadResponse& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::ReadResponse));
    putCount(writer, apdu.results.size());
    for (const ReadResult& result : apdu.results) {
        std::visit([&writer](const auto& what) { putReadResult(writer, what); }, result);
    }
}

void put(ByteWriter& writer, const WriteRequest& apdu) { putWrite(writer, ApduTag::WriteRequest, apdu); }

void put(ByteWriter& writer, const WriteResponse& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::WriteResponse));
    putCount(writer, apdu.results.size());
    for (const WriteResult& result : apdu.results) {
        if (const auto* block = std::get_if<BlockNumber>(&result)) {
            writer.u8(2);
            writer.u16(block->blockNumber);
        } else if (const auto code = std::get<DataAccessResult>(result); code == DataAccessResult::Success) {
            writer.u8(0);
        } else {
            writer.u8(1);
            writer.u8(static_cast<std::uint8_t>(code));
        }
    }
}

void put(ByteWriter& writer, const UnconfirmedWriteRequest& apdu) { putWrite(writer, ApduTag::UnconfirmedWriteRequest, apdu); }

void put(ByteWriter& writer, const InformationReport& apdu) {
    writer.u8(static_cast<std::uint8_t>(ApduTag::InformationReport));
    putChoice(writer, !apdu.time.empty());
    if (!apdu.time.empty()) putOctets(writer, toBytes(apdu.time));
    putVariables(writer, apdu.variables);
    putDataList(writer, apdu.values);
}

}  // namespace ami::dlms::xdlms
