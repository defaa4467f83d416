#include "protocol/translate/GrammarTypes.h"

/// Initiate, the services of short names, and what says that something failed. @spec IEC 62056-5-3 9.5
namespace ami::translate::types {
namespace {

constexpr auto optional = Presence::Optional;

constexpr Field initiateRequestFields[] = {{"dedicated-key", &octets, optional, 0, 0, Meaning::Secret},
    {"response-allowed", &boolean, Presence::Default},
    {"proposed-quality-of-service", &i8, optional}, {"proposed-dlms-version-number", &u8}, {"proposed-conformance", &conformance},
    {"client-max-receive-pdu-size", &u16, Presence::Always, 0, 0, Meaning::PduSize}};
constexpr Field initiateResponseFields[] = {{"negotiated-quality-of-service", &i8, optional}, {"negotiated-dlms-version-number", &u8},
    {"negotiated-conformance", &conformance}, {"server-max-receive-pdu-size", &u16, Presence::Always, 0, 0, Meaning::PduSize},
    {"vaa-name", &hex2, Presence::Always, 0, 0, Meaning::ShortName}};

constexpr Named accessErrors[] = {{1, "hardware-fault"}, {2, "temporary-failure"}, {3, "read-write-denied"}, {4, "object-undefined"},
    {9, "object-class-inconsistent"}, {11, "object-unavailable"}, {12, "type-unmatched"}, {13, "scope-of-access-violated"},
    {14, "data-block-unavailable"}, {15, "long-get-or-read-aborted"}, {16, "no-long-get-or-read-in-progress"},
    {17, "long-set-or-write-aborted"}, {18, "no-long-set-or-write-in-progress"}, {19, "data-block-number-invalid"}, {250, "other-reason"}};
constexpr Type accessError{Form::Enumerated, 1, {}, accessErrors};

constexpr Field variableName{"variable-name", &hex2, Presence::Always, 2, 0, Meaning::ShortName};
constexpr Field parameterizedFields[] = {{"variable-name", &hex2, Presence::Always, 0, 0, Meaning::ShortName}, {"selector", &u8},
    {"parameter", &data}};
constexpr Type parameterized{Form::Sequence, 0, parameterizedFields};
constexpr Field blockNumberFields[] = {{"block-number", &u16}};
constexpr Type blockNumberAccess{Form::Sequence, 0, blockNumberFields};
constexpr Field readBlockFields[] = {{"last-block", &boolean}, {"block-number", &u16},
    {"raw-data", &octets, Presence::Always, 0, 0, Meaning::BlockData}};
constexpr Type readBlock{Form::Sequence, 0, readBlockFields};
constexpr Field writeBlockFields[] = {{"last-block", &boolean}, {"block-number", &u16}};
constexpr Type writeBlock{Form::Sequence, 0, writeBlockFields};
constexpr Field variableChoices[] = {variableName, {"parameterized-access", &parameterized, Presence::Always, 4},
    {"block-number-access", &blockNumberAccess, Presence::Always, 5}, {"read-data-block-access", &readBlock, Presence::Always, 6},
    {"write-data-block-access", &writeBlock, Presence::Always, 7}};
constexpr Type variableAccess{Form::Choice, 0, variableChoices};
constexpr Field variableElement[] = {{"variable-access-specification", &variableAccess}};
constexpr Type variableList{Form::List, 0, variableElement};
constexpr Field dataElement[] = {{"data", &data}};
constexpr Type dataList{Form::List, 0, dataElement};
constexpr Field variables{"list-of-variable-access-specification", &variableList};
constexpr Field values{"list-of-data", &dataList};

constexpr Field readRequestFields[] = {variables};
constexpr Field writeRequestFields[] = {variables, values};
constexpr Field informationReportFields[] = {{"current-time", &octets, optional}, variables, values};
constexpr Field readResponseChoices[] = {{"data", &data, Presence::Always, 0}, {"data-access-error", &accessError, Presence::Always, 1},
    {"data-block-result", &readBlock, Presence::Always, 2}, {"block-number", &u16, Presence::Always, 3}};
constexpr Type readResult{Form::Choice, 0, readResponseChoices};
constexpr Field readResultElement[] = {{"read-result", &readResult}};

constexpr Field readResponseFields[] = {{"list-of-read-result", &readResultList}};
constexpr Field writeResponseChoices[] = {{"success", &nothing, Presence::Always, 0},
    {"data-access-error", &accessError, Presence::Always, 1}, {"block-number", &u16, Presence::Always, 2}};
constexpr Type writeResult{Form::Choice, 0, writeResponseChoices};
constexpr Field writeResultElement[] = {{"write-result", &writeResult}};
constexpr Type writeResultList{Form::List, 0, writeResultElement};
constexpr Field writeResponseFields[] = {{"list-of-write-result", &writeResultList}};

constexpr Named applicationReference[] = {{0, "other"}, {1, "time-elapsed"}, {2, "application-unreachable"},
    {3, "application-reference-invalid"}, {4, "application-context-unsupported"}, {5, "provider-communication-error"},
    {6, "deciphering-error"}};
constexpr Named hardwareResource[] = {{0, "other"}, {1, "memory-unavailable"}, {2, "processor-resource-unavailable"},
    {3, "mass-storage-unavailable"}, {4, "other-resource-unavailable"}};
constexpr Named vdeStateError[] = {{0, "other"}, {1, "no-dlms-context"}, {2, "loading-data-set"}, {3, "status-nochange"},
    {4, "status-inoperable"}};
constexpr Named serviceErrors[] = {{0, "other"}, {1, "pdu-size"}, {2, "service-unsupported"}};
constexpr Named definition[] = {{0, "other"}, {1, "object-undefined"}, {2, "object-class-inconsistent"},
    {3, "object-attribute-inconsistent"}};
constexpr Named access[] = {{0, "other"}, {1, "scope-of-access-violated"}, {2, "object-access-violated"}, {3, "hardware-fault"},
    {4, "object-unavailable"}};
constexpr Named initiate[] = {{0, "other"}, {1, "dlms-version-too-low"}, {2, "incompatible-conformance"}, {3, "pdu-size-too-short"},
    {4, "refused-by-the-VDE-Handler"}};
constexpr Named loadDataSet[] = {{0, "other"}, {1, "primitive-out-of-sequence"}, {2, "not-loadable"}, {3, "dataset-size-too-large"},
    {4, "not-awaited-segment"}, {5, "interpretation-failure"}, {6, "storage-failure"}, {7, "data-set-not-ready"}};
constexpr Named task[] = {{0, "other"}, {1, "no-remote-control"}, {2, "ti-stopped"}, {3, "ti-running"}, {4, "ti-unusable"}};
constexpr Named onlyOther[] = {{0, "other"}};
constexpr Type applicationReferenceType{Form::Enumerated, 1, {}, applicationReference}, hardwareType{Form::Enumerated, 1, {}, hardwareResource},
    vdeType{Form::Enumerated, 1, {}, vdeStateError}, serviceType{Form::Enumerated, 1, {}, serviceErrors},
    definitionType{Form::Enumerated, 1, {}, definition}, accessType{Form::Enumerated, 1, {}, access},
    initiateType{Form::Enumerated, 1, {}, initiate}, loadType{Form::Enumerated, 1, {}, loadDataSet}, taskType{Form::Enumerated, 1, {}, task},
    otherType{Form::Enumerated, 1, {}, onlyOther};
constexpr Field serviceErrorChoices[] = {{"application-reference", &applicationReferenceType, Presence::Always, 0},
    {"hardware-resource", &hardwareType, Presence::Always, 1}, {"vde-state-error", &vdeType, Presence::Always, 2},
    {"service", &serviceType, Presence::Always, 3}, {"definition", &definitionType, Presence::Always, 4},
    {"access", &accessType, Presence::Always, 5}, {"initiate", &initiateType, Presence::Always, 6},
    {"load-data-set", &loadType, Presence::Always, 7}, {"change-scope", &otherType, Presence::Always, 8},
    {"task", &taskType, Presence::Always, 9}, {"other", &otherType, Presence::Always, 10}};
constexpr Type serviceError{Form::Choice, 0, serviceErrorChoices};
constexpr Field confirmedChoices[] = {{"initiateError", &serviceError, Presence::Always, 1}, {"getStatus", &serviceError, Presence::Always, 2},
    {"getNameList", &serviceError, Presence::Always, 3}, {"getVariableAttribute", &serviceError, Presence::Always, 4},
    {"read", &serviceError, Presence::Always, 5}, {"write", &serviceError, Presence::Always, 6},
    {"getDataSetAttribute", &serviceError, Presence::Always, 7}, {"getTIAttribute", &serviceError, Presence::Always, 8},
    {"changeScope", &serviceError, Presence::Always, 9}, {"start", &serviceError, Presence::Always, 10},
    {"stop", &serviceError, Presence::Always, 11}, {"resume", &serviceError, Presence::Always, 12},
    {"makeUsable", &serviceError, Presence::Always, 13}, {"initiateLoad", &serviceError, Presence::Always, 14},
    {"loadSegment", &serviceError, Presence::Always, 15}, {"terminateLoad", &serviceError, Presence::Always, 16},
    {"initiateUpLoad", &serviceError, Presence::Always, 17}, {"upLoadSegment", &serviceError, Presence::Always, 18},
    {"terminateUpLoad", &serviceError, Presence::Always, 19}};

constexpr Named stateErrors[] = {{1, "service-not-allowed"}, {2, "service-unknown"}};
constexpr Type stateError{Form::Enumerated, 1, {}, stateErrors};
constexpr Field exceptionChoices[] = {{"operation-not-possible", &nothing, Presence::Always, 1},
    {"service-not-supported", &nothing, Presence::Always, 2}, {"other-reason", &nothing, Presence::Always, 3},
    {"pdu-too-long", &nothing, Presence::Always, 4}, {"deciphering-error", &nothing, Presence::Always, 5},
    {"invocation-counter-error", &u32, Presence::Always, 6}};
constexpr Type exceptionError{Form::Choice, 0, exceptionChoices};
constexpr Field exceptionFields[] = {{"state-error", &stateError}, {"service-error", &exceptionError}};

}  // namespace

const Type readResultList{Form::List, 0, readResultElement};
const Type initiateRequest{Form::Sequence, 0, initiateRequestFields}, initiateResponse{Form::Sequence, 0, initiateResponseFields},
    confirmedServiceError{Form::Choice, 0, confirmedChoices}, readRequest{Form::Sequence, 0, readRequestFields},
    writeRequest{Form::Sequence, 0, writeRequestFields}, informationReport{Form::Sequence, 0, informationReportFields},
    readResponse{Form::Sequence, 0, readResponseFields}, writeResponse{Form::Sequence, 0, writeResponseFields},
    exceptionResponse{Form::Sequence, 0, exceptionFields};

}  // namespace ami::translate::types
