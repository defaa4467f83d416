#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "protocol/dlms/Cosem.h"

/// Services of short-name referencing. None of them carries an invoke-id. @spec IEC 62056-5-3 9.3.14 to 9.3.17, 9.5
namespace ami::dlms {

using ObjectName = std::uint16_t;

/// Variable-Access-Specification.
struct VariableName { ObjectName name; friend bool operator==(const VariableName&, const VariableName&) = default; };
struct ParameterizedAccess { ObjectName name; std::uint8_t selector; Data parameter; friend bool operator==(const ParameterizedAccess&, const ParameterizedAccess&) = default; };
/// Asks for the block behind this one.
struct BlockNumberAccess { std::uint16_t blockNumber; friend bool operator==(const BlockNumberAccess&, const BlockNumberAccess&) = default; };
/// A piece of a ReadRequest that is too long for one APDU.
struct ReadDataBlockAccess { bool lastBlock; std::uint16_t blockNumber; Bytes rawData; friend bool operator==(const ReadDataBlockAccess&, const ReadDataBlockAccess&) = default; };
/// A piece of a WriteRequest; its raw data is the one octet-string in the list of data.
struct WriteDataBlockAccess { bool lastBlock; std::uint16_t blockNumber; friend bool operator==(const WriteDataBlockAccess&, const WriteDataBlockAccess&) = default; };

using VariableAccess = std::variant<VariableName, ParameterizedAccess, BlockNumberAccess, ReadDataBlockAccess, WriteDataBlockAccess>;

struct ReadRequest { std::vector<VariableAccess> variables; };

/// A piece of a ReadResponse.
struct DataBlockResult { bool lastBlock; std::uint16_t blockNumber; Bytes rawData; };
/// The block of a long request that was taken.
struct BlockNumber { std::uint16_t blockNumber; };

using ReadResult = std::variant<Data, DataAccessResult, DataBlockResult, BlockNumber>;
struct ReadResponse { std::vector<ReadResult> results; };

struct WriteRequest { std::vector<VariableAccess> variables; DataList values; };
using WriteResult = std::variant<DataAccessResult, BlockNumber>;
struct WriteResponse { std::vector<WriteResult> results; };
struct UnconfirmedWriteRequest { std::vector<VariableAccess> variables; DataList values; };

struct InformationReport {
    std::string time;  ///< GeneralizedTime as sent ("20260930120000Z"); empty when absent
    std::vector<VariableAccess> variables;
    DataList values;
};

}  // namespace ami::dlms
