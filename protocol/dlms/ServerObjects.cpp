#include "protocol/dlms/ServerObjects.h"

#include <utility>

namespace ami::dlms {

namespace {

enum class Verdict { Allowed, NotNegotiated, NotUnderstood };

/// Makes the selection one that the object understands.
Verdict judge(const AttributeRef& attribute, std::optional<SelectiveAccess>& selection, const ServerAssociation& association) {
    if (!selection) return Verdict::Allowed;
    const auto service = association.byShortName ? Conformance::ParameterizedAccess : Conformance::SelectiveAccess;
    if (!association.conformance.has(service)) return Verdict::NotNegotiated;
    const auto* raw = std::get_if<RawAccess>(&*selection);
    if (!raw || attribute.classId != cls::profileGeneric) return Verdict::Allowed;
    auto typed = decodeSelectiveAccess(raw->selector, raw->parameters);
    if (!typed) return Verdict::NotUnderstood;
    selection = std::move(*typed);
    return Verdict::Allowed;
}

}  // namespace

GetResult ServerObjects::read(const AttributeAccessRequest& request, const ServerAssociation& association) {
    auto selection = request.selection;
    if (judge(request.attribute, selection, association) != Verdict::Allowed) return DataAccessResult::ScopeOfAccessViolated;
    if (request.attribute.attribute == 0 && !association.conformance.has(Conformance::Attribute0SupportedWithGet)) {
        return DataAccessResult::ReadWriteDenied;
    }
    return server_.get(association.client, request.attribute, selection);
}

DataAccessResult ServerObjects::write(const AttributeAccessRequest& request, const Data& value, const ServerAssociation& association) {
    auto selection = request.selection;
    if (judge(request.attribute, selection, association) != Verdict::Allowed) return DataAccessResult::ScopeOfAccessViolated;
    if (request.attribute.attribute == 0 && !association.conformance.has(Conformance::Attribute0SupportedWithSet)) {
        return DataAccessResult::ReadWriteDenied;
    }
    if (selection) return server_.setSelected(association.client, request.attribute, *selection, value);
    return server_.set(association.client, request.attribute, value);
}

ActionOutcome ServerObjects::invoke(const MethodRef& method, const std::optional<Data>& parameters, const ServerAssociation& association) {
    return server_.action(association.client, method, parameters);
}

}  // namespace ami::dlms
