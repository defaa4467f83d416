#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/dlms/Cosem.h"

namespace ami::dlms {

enum class XdlmsError : std::uint16_t {
    Malformed = 1,        ///< detail: octet offset
    UnknownApdu,          ///< detail: the tag
    WrongResponse,        ///< another service or another invoke-id than the one that was asked; detail: tag
    WrongBlockNumber,     ///< detail: the number received
    TooManyBlocks,        ///< over 65,535 blocks or the byte limit of a job
    AccessRefused,        ///< detail: DataAccessResult
    ActionRefused,        ///< detail: ActionResult
    ExceptionResponse,    ///< detail: state-error << 8 | service-error
    ServiceError,         ///< confirmedServiceError; detail: service << 16 | error << 8 | value
    NotAssociated,
    NotNegotiated,        ///< the meter's conformance block lacks the service; detail: Conformance::Bit
    PduTooLarge,          ///< cannot be split although it must be
    Deviates,             ///< only with ClientOptions::strict: the answer departs from the standard; detail: Deviation
};

/// Low 4 bits id, bit 6 service class (1 confirmed), bit 7 priority (1 high). @spec IEC 62056-5-3 9.5
using InvokeIdAndPriority = std::uint8_t;
inline constexpr InvokeIdAndPriority confirmedHighPriority = 0xC0;

struct AttributeAccessRequest { AttributeRef attribute; std::optional<SelectiveAccess> selection; };

struct GetRequestNormal { InvokeIdAndPriority invoke; AttributeAccessRequest request; };
struct GetRequestNext { InvokeIdAndPriority invoke; std::uint32_t blockNumber; };
struct GetRequestWithList { InvokeIdAndPriority invoke; std::vector<AttributeAccessRequest> requests; };

struct GetResponseNormal { InvokeIdAndPriority invoke; GetResult result; };
/// raw-data of one block, or the result that ends the transfer. rawData is a piece of the encoded value, not a value.
struct GetResponseWithDatablock { InvokeIdAndPriority invoke; bool lastBlock; std::uint32_t blockNumber; std::variant<Bytes, DataAccessResult> result; };
struct GetResponseWithList { InvokeIdAndPriority invoke; std::vector<GetResult> results; };

struct SetRequestNormal { InvokeIdAndPriority invoke; AttributeAccessRequest request; Data value; };
struct SetRequestWithFirstDatablock { InvokeIdAndPriority invoke; AttributeAccessRequest request; bool lastBlock; std::uint32_t blockNumber; Bytes rawData; };
struct SetRequestWithDatablock { InvokeIdAndPriority invoke; bool lastBlock; std::uint32_t blockNumber; Bytes rawData; };
struct SetRequestWithList { InvokeIdAndPriority invoke; std::vector<AttributeAccessRequest> requests; DataList values; };

struct SetResponseNormal { InvokeIdAndPriority invoke; DataAccessResult result; };
struct SetResponseDatablock { InvokeIdAndPriority invoke; std::uint32_t blockNumber; };
struct SetResponseLastDatablock { InvokeIdAndPriority invoke; DataAccessResult result; std::uint32_t blockNumber; };
struct SetResponseWithList { InvokeIdAndPriority invoke; std::vector<DataAccessResult> results; };

struct ActionRequestNormal { InvokeIdAndPriority invoke; MethodRef method; std::optional<Data> parameters; };
struct ActionRequestNextPblock { InvokeIdAndPriority invoke; std::uint32_t blockNumber; };
struct ActionResponseNormal { InvokeIdAndPriority invoke; ActionOutcome outcome; };
struct ActionResponseWithPblock { InvokeIdAndPriority invoke; bool lastBlock; std::uint32_t blockNumber; Bytes rawData; };

struct EventNotification { std::optional<DateTime> time; AttributeRef attribute; Data value; };
struct DataNotification { std::uint32_t longInvokeId; std::optional<DateTime> time; Data body; };
/// @spec IEC 62056-5-3 9.5 Exception-Response
struct ExceptionResponse { std::uint8_t stateError; std::uint8_t serviceError; std::optional<std::uint32_t> invocationCounter; };
struct ConfirmedServiceError { std::uint8_t service; std::uint8_t error; std::uint8_t value; };

/// Every APDU of the LN services that this layer speaks; ACSE APDUs are in Acse.h.
using XdlmsApdu = std::variant<GetRequestNormal, GetRequestNext, GetRequestWithList, GetResponseNormal, GetResponseWithDatablock,
    GetResponseWithList, SetRequestNormal, SetRequestWithFirstDatablock, SetRequestWithDatablock, SetRequestWithList, SetResponseNormal,
    SetResponseDatablock, SetResponseLastDatablock, SetResponseWithList, ActionRequestNormal, ActionRequestNextPblock,
    ActionResponseNormal, ActionResponseWithPblock, EventNotification, DataNotification, ExceptionResponse, ConfirmedServiceError>;

Bytes encodeXdlms(const XdlmsApdu& apdu);

/// @p trailing, when given, receives the number of octets behind the APDU (some meters add them); without it they are an error.
Result<XdlmsApdu> decodeXdlms(BytesView bytes, std::size_t* trailing = nullptr);

/// Standard name of the APDU with this first octet ("get-response"), also for ACSE; empty when unknown.
std::string_view apduName(std::uint8_t tag);

}  // namespace ami::dlms
