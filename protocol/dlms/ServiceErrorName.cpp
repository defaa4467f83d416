#include <array>
#include <span>

#include "protocol/dlms/Xdlms.h"

/// @spec IEC 62056-5-3 9.5 Exception-Response, ConfirmedServiceError, ServiceError
namespace ami::dlms {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> stateErrors{"", "service-not-allowed", "service-unknown"};
constexpr std::array<std::string_view, 7> serviceErrors{"", "operation-not-possible", "service-not-supported", "other-reason",
                                                        "pdu-too-long", "deciphering-error", "invocation-counter-error"};
constexpr std::array<std::string_view, 20> services{
    "", "initiateError", "getStatus", "getNameList", "getVariableAttribute", "read", "write", "getDataSetAttribute", "getTIAttribute",
    "changeScope", "start", "stop", "resume", "makeUsable", "initiateLoad", "loadSegment", "terminateLoad", "initiateUpLoad",
    "upLoadSegment", "terminateUpLoad"};
constexpr std::array<std::string_view, 10> kinds{"application-reference", "hardware-resource", "vde-state-error", "service", "definition",
                                                 "access", "initiate", "load-data-set", "", "task"};

constexpr std::array<std::string_view, 7> applicationReference{"other", "time-elapsed", "application-unreachable",
                                                              "application-reference-invalid", "application-context-unsupported",
                                                              "provider-communication-error", "deciphering-error"};
constexpr std::array<std::string_view, 5> hardwareResource{"other", "memory-unavailable", "processor-resource-unavailable",
                                                          "mass-storage-unavailable", "other-resource-unavailable"};
constexpr std::array<std::string_view, 5> vdeState{"other", "no-dlms-context", "loading-data-set", "status-nochange", "status-inoperable"};
constexpr std::array<std::string_view, 3> service{"other", "pdu-size", "service-unsupported"};
constexpr std::array<std::string_view, 4> definition{"other", "object-undefined", "object-class-inconsistent",
                                                    "object-attribute-inconsistent"};
constexpr std::array<std::string_view, 5> access{"other", "scope-of-access-violated", "object-access-invalid", "hardware-fault",
                                                "object-unavailable"};
constexpr std::array<std::string_view, 5> initiate{"other", "dlms-version-too-low", "incompatible-conformance", "pdu-size-too-short",
                                                  "refused-by-the-VDE-Handler"};
constexpr std::array<std::string_view, 8> loadDataSet{"other", "primitive-out-of-sequence", "not-loadable", "dataset-size-too-large",
                                                     "not-awaited-segment", "interpretation-failure", "storage-failure",
                                                     "data-set-not-ready"};
constexpr std::array<std::string_view, 5> task{"other", "no-remote-control", "ti-stopped", "ti-running", "ti-unusable"};
const std::array<Names, 10> values{applicationReference, hardwareResource, vdeState, service, definition,
                                   access,               initiate,         loadDataSet, Names(), task};

std::string_view nameOf(Names names, std::uint8_t value) { return value < names.size() ? names[value] : std::string_view(); }

}  // namespace

std::string_view stateErrorName(std::uint8_t stateError) { return nameOf(stateErrors, stateError); }
std::string_view serviceErrorName(std::uint8_t serviceError) { return nameOf(serviceErrors, serviceError); }
std::string_view confirmedServiceName(std::uint8_t choice) { return nameOf(services, choice); }
std::string_view serviceErrorKindName(std::uint8_t error) { return nameOf(kinds, error); }
std::string_view serviceErrorValueName(std::uint8_t error, std::uint8_t value) {
    return error < values.size() ? nameOf(values[error], value) : std::string_view();
}

}  // namespace ami::dlms
