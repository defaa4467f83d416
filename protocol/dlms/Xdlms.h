#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "protocol/base/Result.h"
#include "protocol/dlms/AccessApdu.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/ShortNameApdu.h"

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
    TransferStalled,      ///< general-block-transfer: asked again and again, and nothing moves; detail: last block that came in order
    UnconfirmedOnly,      ///< the association was opened without an answer, so nothing in it is answered
    Deviates,             ///< only with ClientOptions::strict: the answer departs from the standard; detail: Deviation
};

/// Low 4 bits id, bit 6 service class (1 confirmed), bit 7 priority (1 high). @spec IEC 62056-5-3 9.5
using InvokeIdAndPriority = std::uint8_t;
inline constexpr InvokeIdAndPriority confirmedHighPriority = 0xC0;
inline constexpr InvokeIdAndPriority confirmedClass = 0x40, highPriority = 0x80;
constexpr bool isConfirmed(InvokeIdAndPriority invoke) { return (invoke & confirmedClass) != 0; }

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
/// rawData of all blocks together is the list of values.
struct SetRequestWithListAndFirstDatablock { InvokeIdAndPriority invoke; std::vector<AttributeAccessRequest> requests; bool lastBlock; std::uint32_t blockNumber; Bytes rawData; };
struct SetResponseLastDatablockWithList { InvokeIdAndPriority invoke; std::vector<DataAccessResult> results; std::uint32_t blockNumber; };

struct ActionRequestNormal { InvokeIdAndPriority invoke; MethodRef method; std::optional<Data> parameters; };
struct ActionRequestNextPblock { InvokeIdAndPriority invoke; std::uint32_t blockNumber; };
struct ActionResponseNormal { InvokeIdAndPriority invoke; ActionOutcome outcome; };
struct ActionResponseWithPblock { InvokeIdAndPriority invoke; bool lastBlock; std::uint32_t blockNumber; Bytes rawData; };

/// A method without parameters has null-data in the list.
struct ActionRequestWithList { InvokeIdAndPriority invoke; std::vector<MethodRef> methods; DataList parameters; };
/// rawData of all blocks together is the parameter, or the list of parameters.
struct ActionRequestWithFirstPblock { InvokeIdAndPriority invoke; MethodRef method; bool lastBlock; std::uint32_t blockNumber; Bytes rawData; };
struct ActionRequestWithListAndFirstPblock { InvokeIdAndPriority invoke; std::vector<MethodRef> methods; bool lastBlock; std::uint32_t blockNumber; Bytes rawData; };
struct ActionRequestWithPblock { InvokeIdAndPriority invoke; bool lastBlock; std::uint32_t blockNumber; Bytes rawData; };
struct ActionResponseWithList { InvokeIdAndPriority invoke; std::vector<ActionOutcome> outcomes; };
struct ActionResponseNextPblock { InvokeIdAndPriority invoke; std::uint32_t blockNumber; };

struct EventNotification { std::optional<DateTime> time; AttributeRef attribute; Data value; };
struct DataNotification { std::uint32_t longInvokeId; std::optional<DateTime> time; Data body; };
/// Answers a data-notification of the confirmed service class.
struct DataNotificationConfirm { std::uint32_t longInvokeId; std::optional<DateTime> time; };
/// @spec IEC 62056-5-3 9.5 Exception-Response
struct ExceptionResponse { std::uint8_t stateError; std::uint8_t serviceError; std::optional<std::uint32_t> invocationCounter; };
struct ConfirmedServiceError { std::uint8_t service; std::uint8_t error; std::uint8_t value; };

/// One block of another APDU, whatever that is. @spec IEC 62056-5-3 9.3.5, 9.5
struct GeneralBlockTransfer {
    bool lastBlock;
    bool streaming;              ///< more blocks follow before an acknowledgement is expected
    std::uint8_t window;         ///< blocks that the sender takes before it acknowledges, 0…63; 0: nothing is acknowledged
    std::uint16_t blockNumber;   ///< counts from 1 in each direction
    std::uint16_t acknowledged;  ///< last block that came in order
    Bytes data;
};

/// Every APDU of the LN and SN services that this layer speaks; ACSE APDUs are in Acse.h.
using XdlmsApdu = std::variant<GetRequestNormal, GetRequestNext, GetRequestWithList, GetResponseNormal, GetResponseWithDatablock,
    GetResponseWithList, SetRequestNormal, SetRequestWithFirstDatablock, SetRequestWithDatablock, SetRequestWithList, SetResponseNormal,
    SetResponseDatablock, SetResponseLastDatablock, SetResponseWithList, ActionRequestNormal, ActionRequestNextPblock,
    ActionResponseNormal, ActionResponseWithPblock, EventNotification, DataNotification, ExceptionResponse, ConfirmedServiceError,
    SetRequestWithListAndFirstDatablock, SetResponseLastDatablockWithList, ActionRequestWithList, ActionRequestWithFirstPblock,
    ActionRequestWithListAndFirstPblock, ActionRequestWithPblock, ActionResponseWithList, ActionResponseNextPblock, DataNotificationConfirm,
    AccessRequest, AccessResponse, GeneralBlockTransfer, ReadRequest, ReadResponse, WriteRequest, WriteResponse, UnconfirmedWriteRequest,
    InformationReport>;

Bytes encodeXdlms(const XdlmsApdu& apdu);

/// @p trailing, when given, receives the number of octets behind the APDU (some meters add them); without it they are an error.
Result<XdlmsApdu> decodeXdlms(BytesView bytes, std::size_t* trailing = nullptr);

/// Standard words for the fields of exception-response and confirmedServiceError ("service-not-allowed", "pdu-too-long"); empty when unknown.
std::string_view stateErrorName(std::uint8_t stateError);
std::string_view serviceErrorName(std::uint8_t serviceError);
/// The choice of confirmedServiceError, the choice of ServiceError in it, and the value.
std::string_view confirmedServiceName(std::uint8_t service);
std::string_view serviceErrorKindName(std::uint8_t error);
std::string_view serviceErrorValueName(std::uint8_t error, std::uint8_t value);

/// Standard name of the APDU with this first octet ("get-response"), also for ACSE; empty when unknown.
std::string_view apduName(std::uint8_t tag);

}  // namespace ami::dlms
