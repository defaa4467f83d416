#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "protocol/dlms/Cosem.h"

/// The ACCESS service: a list of gets, sets and actions in one request. @spec IEC 62056-5-3 9.3.5, 9.5 Access-Request
namespace ami::dlms {

/// Bits 0 to 23 id, 28 self-descriptive, 29 break on error, 30 confirmed, 31 high priority.
using LongInvokeId = std::uint32_t;
inline constexpr LongInvokeId longInvokeIdMask = 0x00FFFFFF, selfDescriptive = 1u << 28, breakOnError = 1u << 29, longConfirmed = 1u << 30,
                              longHighPriority = 1u << 31;

enum class AccessService : std::uint8_t { Get = 1, Set = 2, Action = 3, GetWithSelection = 4, SetWithSelection = 5 };

/// What one entry of the request is about.
struct AccessSpecification {
    AccessService service = AccessService::Get;
    AttributeRef member;                       ///< Action: the attribute is the method's number
    std::optional<SelectiveAccess> selection;  ///< with selection only

    static AccessSpecification get(const AttributeRef& attribute, std::optional<SelectiveAccess> selection = std::nullopt) {
        return {selection ? AccessService::GetWithSelection : AccessService::Get, attribute, std::move(selection)};
    }
    static AccessSpecification set(const AttributeRef& attribute, std::optional<SelectiveAccess> selection = std::nullopt) {
        return {selection ? AccessService::SetWithSelection : AccessService::Set, attribute, std::move(selection)};
    }
    static AccessSpecification action(const MethodRef& method) {
        return {AccessService::Action, {method.classId, method.instance, method.method}, std::nullopt};
    }
    MethodRef method() const { return {member.classId, member.instance, member.attribute}; }
    friend bool operator==(const AccessSpecification&, const AccessSpecification&) = default;
};

/// One entry's result: Data-Access-Result for get and set, Action-Result for action.
struct AccessResult {
    AccessService service = AccessService::Get;
    std::uint8_t code = 0;  ///< 0 is success in both
    friend bool operator==(const AccessResult&, const AccessResult&) = default;
};

struct AccessRequest {
    LongInvokeId invoke;
    std::optional<DateTime> time;
    std::vector<AccessSpecification> specifications;
    DataList data;  ///< one value for each specification; null-data for get
};

struct AccessResponse {
    LongInvokeId invoke;
    std::optional<DateTime> time;
    std::optional<std::vector<AccessSpecification>> specifications;  ///< echo of the request, when it asked for it
    DataList data;                                                  ///< null-data where there is nothing to tell
    std::vector<AccessResult> results;
};

}  // namespace ami::dlms
