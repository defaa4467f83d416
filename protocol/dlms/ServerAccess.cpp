#include "protocol/dlms/ServerAccess.h"

#include <utility>

namespace ami::dlms {

AccessResult ServerAccess::run(const AccessSpecification& specification, const Data& parameter, const ServerAssociation& association,
                               Data& returned) {
    // The result names the plain service, with or without selection.
    switch (specification.service) {
        case AccessService::Get:
        case AccessService::GetWithSelection: {
            GetResult result = objects_.read({specification.member, specification.selection}, association);
            if (const auto* refusal = std::get_if<DataAccessResult>(&result)) {
                return {AccessService::Get, static_cast<std::uint8_t>(*refusal)};
            }
            returned = std::move(std::get<Data>(result));
            return {AccessService::Get, 0};
        }
        case AccessService::Set:
        case AccessService::SetWithSelection: {
            const auto result = objects_.write({specification.member, specification.selection}, parameter, association);
            return {AccessService::Set, static_cast<std::uint8_t>(result)};
        }
        case AccessService::Action: break;
    }
    ActionOutcome outcome = objects_.invoke(specification.method(), parameter.isNull() ? std::nullopt : std::optional(parameter), association);
    auto* value = outcome.returned ? std::get_if<Data>(&*outcome.returned) : nullptr;
    if (value) returned = std::move(*value);
    // Return parameters that cannot be had are a failure; the service has one result code only.
    const bool refused = outcome.returned && !value && outcome.result == ActionResult::Success;
    if (refused) return {AccessService::Action, static_cast<std::uint8_t>(std::get<DataAccessResult>(*outcome.returned))};
    return {AccessService::Action, static_cast<std::uint8_t>(outcome.result)};
}

Bytes ServerAccess::request(const AccessRequest& request, const ServerAssociation& association) {
    if (request.specifications.size() != request.data.size()) return exceptionOtherReason();
    AccessResponse response{request.invoke, request.time, std::nullopt, {}, {}};
    if ((request.invoke & selfDescriptive) != 0) response.specifications = request.specifications;
    response.data.reserve(request.data.size());
    response.results.reserve(request.data.size());
    bool stopped = false;
    for (std::size_t i = 0; i < request.specifications.size(); ++i) {
        Data returned;
        AccessResult result{request.specifications[i].service, static_cast<std::uint8_t>(DataAccessResult::OtherReason)};
        if (result.service == AccessService::GetWithSelection) result.service = AccessService::Get;
        if (result.service == AccessService::SetWithSelection) result.service = AccessService::Set;
        if (!stopped) result = run(request.specifications[i], request.data[i], association, returned);
        stopped = stopped || ((request.invoke & breakOnError) != 0 && result.code != 0);
        response.data.push_back(std::move(returned));
        response.results.push_back(result);
    }
    if ((request.invoke & longConfirmed) == 0) return {};
    return encodeXdlms(response);
}

}  // namespace ami::dlms
