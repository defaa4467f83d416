#include "protocol/translate/GrammarTypes.h"

/// GET, SET, ACTION and EventNotification of logical names. @spec IEC 62056-5-3 9.5
namespace ami::translate::types {
namespace {

constexpr auto optional = Presence::Optional;
constexpr Field invoke{"invoke-id-and-priority", &hex1, Presence::Always, 0, 0, Meaning::InvokeId};
constexpr Field blockNumber{"block-number", &u32};
constexpr Field rawData{"raw-data", &octets, Presence::Always, 0, 0, Meaning::BlockData};

constexpr Named accessResults[] = {{0, "success"}, {1, "hardware-fault"}, {2, "temporary-failure"}, {3, "read-write-denied"},
    {4, "object-undefined"}, {9, "object-class-inconsistent"}, {11, "object-unavailable"}, {12, "type-unmatched"},
    {13, "scope-of-access-violated"}, {14, "data-block-unavailable"}, {15, "long-get-aborted"}, {16, "no-long-get-in-progress"},
    {17, "long-set-aborted"}, {18, "no-long-set-in-progress"}, {19, "data-block-number-invalid"}, {250, "other-reason"}};
constexpr Type accessResult{Form::Enumerated, 1, {}, accessResults};
constexpr Named actionResults[] = {{0, "success"}, {1, "hardware-fault"}, {2, "temporary-failure"}, {3, "read-write-denied"},
    {4, "object-undefined"}, {9, "object-class-inconsistent"}, {11, "object-unavailable"}, {12, "type-unmatched"},
    {13, "scope-of-access-violated"}, {14, "data-block-unavailable"}, {15, "long-action-aborted"}, {16, "no-long-action-in-progress"},
    {250, "other-reason"}};
constexpr Type actionResult{Form::Enumerated, 1, {}, actionResults};

constexpr Field attributeFields[] = {{"class-id", &u16, Presence::Always, 0, 0, Meaning::ClassId},
    {"instance-id", &logicalName, Presence::Always, 0, 0, Meaning::LogicalName},
    {"attribute-id", &i8, Presence::Always, 0, 0, Meaning::AttributeId}};
constexpr Type attributeDescriptor{Form::Sequence, 0, attributeFields};
constexpr Field methodFields[] = {{"class-id", &u16, Presence::Always, 0, 0, Meaning::ClassId},
    {"instance-id", &logicalName, Presence::Always, 0, 0, Meaning::LogicalName},
    {"method-id", &i8, Presence::Always, 0, 0, Meaning::MethodId}};
constexpr Type methodDescriptor{Form::Sequence, 0, methodFields};
constexpr Field selectionFields[] = {{"access-selector", &u8}, {"access-parameters", &data}};
constexpr Type selectiveAccess{Form::Sequence, 0, selectionFields};

constexpr Field attribute{"cosem-attribute-descriptor", &attributeDescriptor};
constexpr Field method{"cosem-method-descriptor", &methodDescriptor};
constexpr Field selection{"access-selection", &selectiveAccess, optional};
constexpr Field withSelectionFields[] = {attribute, selection};
constexpr Type withSelection{Form::Sequence, 0, withSelectionFields};
constexpr Field attributeElement[] = {{"cosem-attribute-descriptor-with-selection", &withSelection}};
constexpr Type attributeListType{Form::List, 0, attributeElement};
constexpr Field attributeList{"attribute-descriptor-list", &attributeListType};
constexpr Field methodElement[] = {method};
constexpr Type methodListType{Form::List, 0, methodElement};
constexpr Field methodList{"cosem-method-descriptor-list", &methodListType};
constexpr Field valueElement[] = {{"data", &data}};


constexpr Field dataResultFields[] = {{"data", &data, Presence::Always, 0}, {"data-access-result", &accessResult, Presence::Always, 1}};

constexpr Field dataResultElement[] = {{"get-data-result", &dataResult}};

constexpr Field accessResultElement[] = {{"data-access-result", &accessResult}};
constexpr Type accessResultList{Form::List, 0, accessResultElement};

constexpr Field blockResultFields[] = {{"raw-data", &octets, Presence::Always, 0, 0, Meaning::BlockData},
    {"data-access-result", &accessResult, Presence::Always, 1}};
constexpr Type blockResult{Form::Choice, 0, blockResultFields};
constexpr Field blockOfGetFields[] = {{"last-block", &boolean}, blockNumber, {"result", &blockResult}};
constexpr Type blockOfGet{Form::Sequence, 0, blockOfGetFields};
constexpr Field blockFields[] = {{"last-block", &boolean}, blockNumber, rawData};
constexpr Type block{Form::Sequence, 0, blockFields};
constexpr Field datablock{"datablock", &block};
constexpr Field pblock{"pblock", &block};

constexpr Field getRequestNormalFields[] = {invoke, attribute, selection};
constexpr Field getRequestNextFields[] = {invoke, blockNumber};
constexpr Field getRequestListFields[] = {invoke, attributeList};
constexpr Field getResponseNormalFields[] = {invoke, {"result", &dataResult}};
constexpr Field getResponseBlockFields[] = {invoke, {"result", &blockOfGet}};
constexpr Field getResponseListFields[] = {invoke, {"result", &dataResultList}};

constexpr Field setRequestNormalFields[] = {invoke, attribute, selection, {"value", &data}};
constexpr Field setRequestFirstFields[] = {invoke, attribute, selection, datablock};
constexpr Field setRequestBlockFields[] = {invoke, datablock};
constexpr Field setRequestListFields[] = {invoke, attributeList, {"value-list", &valueList}};
constexpr Field setRequestListFirstFields[] = {invoke, attributeList, datablock};
constexpr Field setResponseNormalFields[] = {invoke, {"result", &accessResult}};
constexpr Field setResponseBlockFields[] = {invoke, blockNumber};
constexpr Field setResponseLastFields[] = {invoke, {"result", &accessResult}, blockNumber};
constexpr Field setResponseLastListFields[] = {invoke, {"result", &accessResultList}, blockNumber};
constexpr Field setResponseListFields[] = {invoke, {"result", &accessResultList}};

constexpr Field actionRequestNormalFields[] = {invoke, method, {"method-invocation-parameters", &data, optional}};
constexpr Field actionRequestListFields[] = {invoke, methodList, {"method-invocation-parameters", &valueList}};
constexpr Field actionRequestFirstFields[] = {invoke, method, pblock};
constexpr Field actionRequestListFirstFields[] = {invoke, methodList, pblock};
constexpr Field actionBlockFields[] = {invoke, pblock};
constexpr Field actionNextFields[] = {invoke, blockNumber};
constexpr Field singleResponseFields[] = {{"result", &actionResult}, {"return-parameters", &dataResult, optional}};

constexpr Field responseElement[] = {{"action-response-with-optional-data", &singleResponse}};
constexpr Type responseList{Form::List, 0, responseElement};
constexpr Field actionResponseNormalFields[] = {invoke, {"single-response", &singleResponse}};
constexpr Field actionResponseListFields[] = {invoke, {"list-of-responses", &responseList}};

constexpr Field longInvoke{"long-invoke-id-and-priority", &hex4, Presence::Always, 0, 0, Meaning::LongInvokeId};
constexpr Field dateTime{"date-time", &octets, Presence::Always, 0, 0, Meaning::DateTime};
constexpr Field eventFields[] = {{"time", &octets, optional, 0, 0, Meaning::DateTime}, attribute, {"attribute-value", &data}};
constexpr Field bodyFields[] = {{"data-value", &data}};
constexpr Type notificationBody{Form::Sequence, 0, bodyFields};
constexpr Field dataNotificationFields[] = {longInvoke, dateTime, {"notification-body", &notificationBody}};
constexpr Field dataConfirmFields[] = {longInvoke, dateTime};

constexpr Field selectedFields[] = {attribute, {"access-selection", &selectiveAccess}};
constexpr Type selectedAttribute{Form::Sequence, 0, selectedFields};
constexpr Field onlyAttribute[] = {attribute};
constexpr Type oneAttribute{Form::Sequence, 0, onlyAttribute};
constexpr Type oneMethod{Form::Sequence, 0, methodElement};
constexpr Field accessRequestChoices[] = {{"access-request-get", &oneAttribute, Presence::Always, 1},
    {"access-request-set", &oneAttribute, Presence::Always, 2}, {"access-request-action", &oneMethod, Presence::Always, 3},
    {"access-request-get-with-selection", &selectedAttribute, Presence::Always, 4},
    {"access-request-set-with-selection", &selectedAttribute, Presence::Always, 5}};
constexpr Type accessSpecification{Form::Choice, 0, accessRequestChoices};
constexpr Field accessRequestElement[] = {{"access-request-specification", &accessSpecification}};
constexpr Type accessRequestList{Form::List, 0, accessRequestElement};
constexpr Field accessRequestBodyFields[] = {{"access-request-specification", &accessRequestList},
    {"access-request-list-of-data", &valueList}};
constexpr Type accessRequestBody{Form::Sequence, 0, accessRequestBodyFields};
constexpr Field accessRequestFields[] = {longInvoke, dateTime, {"access-request-body", &accessRequestBody}};

constexpr Field accessResultField[] = {{"result", &accessResult}};
constexpr Type resultOfAccess{Form::Sequence, 0, accessResultField};
constexpr Field actionResultField[] = {{"result", &actionResult}};
constexpr Type resultOfAction{Form::Sequence, 0, actionResultField};
constexpr Field accessResponseChoices[] = {{"access-response-get", &resultOfAccess, Presence::Always, 1},
    {"access-response-set", &resultOfAccess, Presence::Always, 2}, {"access-response-action", &resultOfAction, Presence::Always, 3}};
constexpr Type accessAnswer{Form::Choice, 0, accessResponseChoices};
constexpr Field accessResponseElement[] = {{"access-response-specification", &accessAnswer}};
constexpr Type accessResponseList{Form::List, 0, accessResponseElement};
constexpr Field accessResponseBodyFields[] = {{"access-request-specification", &accessRequestList, optional},
    {"access-response-list-of-data", &valueList}, {"access-response-specification", &accessResponseList}};
constexpr Type accessResponseBody{Form::Sequence, 0, accessResponseBodyFields};
constexpr Field accessResponseFields[] = {longInvoke, dateTime, {"access-response-body", &accessResponseBody}};

}  // namespace

constexpr Type sequence(std::span<const Field> fields) { return {Form::Sequence, 0, fields}; }

const Type dataResult{Form::Choice, 0, dataResultFields}, dataResultList{Form::List, 0, dataResultElement}, valueList{Form::List, 0, valueElement},
    singleResponse = sequence(singleResponseFields);
const Type getRequestNormal = sequence(getRequestNormalFields), getRequestNext = sequence(getRequestNextFields),
           getRequestWithList = sequence(getRequestListFields), getResponseNormal = sequence(getResponseNormalFields),
           getResponseWithDatablock = sequence(getResponseBlockFields), getResponseWithList = sequence(getResponseListFields);
const Type setRequestNormal = sequence(setRequestNormalFields), setRequestWithFirstDatablock = sequence(setRequestFirstFields),
           setRequestWithDatablock = sequence(setRequestBlockFields), setRequestWithList = sequence(setRequestListFields),
           setRequestWithListAndFirstDatablock = sequence(setRequestListFirstFields), setResponseNormal = sequence(setResponseNormalFields),
           setResponseDatablock = sequence(setResponseBlockFields), setResponseLastDatablock = sequence(setResponseLastFields),
           setResponseLastDatablockWithList = sequence(setResponseLastListFields), setResponseWithList = sequence(setResponseListFields);
const Type actionRequestNormal = sequence(actionRequestNormalFields), actionRequestNextPblock = sequence(actionNextFields),
           actionRequestWithList = sequence(actionRequestListFields), actionRequestWithFirstPblock = sequence(actionRequestFirstFields),
           actionRequestWithListAndFirstPblock = sequence(actionRequestListFirstFields), actionRequestWithPblock = sequence(actionBlockFields),
           actionResponseNormal = sequence(actionResponseNormalFields), actionResponseWithPblock = sequence(actionBlockFields),
           actionResponseWithList = sequence(actionResponseListFields), actionResponseNextPblock = sequence(actionNextFields);
const Type eventNotification = sequence(eventFields), dataNotification = sequence(dataNotificationFields),
           dataNotificationConfirm = sequence(dataConfirmFields), accessRequest = sequence(accessRequestFields),
           accessResponse = sequence(accessResponseFields);

}  // namespace ami::translate::types
