#include "protocol/dlms/ClientSession.h"

#include <utility>

#include "protocol/dlms/ClientAccess.h"
#include "protocol/dlms/ClientAction.h"
#include "protocol/dlms/ClientExchange.h"
#include "protocol/dlms/ClientGet.h"
#include "protocol/dlms/ClientMachine.h"
#include "protocol/dlms/ClientSet.h"
#include "protocol/dlms/ClientShortName.h"

namespace ami::dlms {

namespace {

Unexpected misuse(std::size_t detail) {
    return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(detail));
}

/// An answered request is possible at all.
Result<void> ready(bool associated, const ClientContext& context, bool confirmed = true) {
    if (!associated) return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::NotAssociated);
    if (confirmed && context.unconfirmedOnly) return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::UnconfirmedOnly);
    return {};
}

}  // namespace

ClientSession::ClientSession(std::unique_ptr<DataLink> link, ClientOptions options)
    : machine_(std::make_unique<Machine>(std::move(link), std::move(options))) {}

ClientSession::~ClientSession() = default;

Result<void> ClientSession::associate(Instant now) { return machine_->associate(now); }

Result<void> ClientSession::release(Instant now) { return machine_->release(now); }

Result<RequestId> ClientSession::get(const AttributeRef& attribute, std::optional<SelectiveAccess> selection, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context); !ok) return Unexpected(ok.error());
    AttributeAccessRequest request{attribute, std::move(selection)};
    const auto allowed = context.byShortName ? checkShortRead({request}, context) : checkGet(request, context);
    if (!allowed) return Unexpected(allowed.error());
    const RequestId id = machine_->newId();
    return machine_->submit(context.byShortName ? makeShortRead(id, {std::move(request)}, true) : makeGet(id, std::move(request)), now);
}

Result<RequestId> ClientSession::getStream(const AttributeRef& attribute, std::optional<SelectiveAccess> selection, ValueSink sink,
                                           Instant now, ValueRestart restart) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context); !ok) return Unexpected(ok.error());
    AttributeAccessRequest request{attribute, std::move(selection)};
    const auto allowed = context.byShortName ? checkShortRead({request}, context) : checkGet(request, context);
    if (!allowed) return Unexpected(allowed.error());
    const RequestId id = machine_->newId();
    if (!context.byShortName) return machine_->submit(makeGetStream(id, std::move(request), std::move(sink), std::move(restart)), now);
    return machine_->submit(makeWholeToSink(makeShortRead(id, {std::move(request)}, true), std::move(sink)), now);
}

Result<RequestId> ClientSession::getList(std::vector<AttributeAccessRequest> requests, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context); !ok) return Unexpected(ok.error());
    if (context.byShortName) {
        if (const auto allowed = checkShortRead(requests, context); !allowed) return Unexpected(allowed.error());
        return machine_->submit(makeShortRead(machine_->newId(), std::move(requests), false), now);
    }
    for (const auto& request : requests) {
        if (const auto allowed = checkGet(request, context); !allowed) return Unexpected(allowed.error());
    }
    return machine_->submit(makeGetList(machine_->newId(), std::move(requests)), now);
}

Result<RequestId> ClientSession::set(const AttributeRef& attribute, Data value, Instant now) {
    return write({attribute, std::nullopt}, std::move(value), now);
}

Result<RequestId> ClientSession::setSelected(const AttributeRef& attribute, SelectiveAccess selection, Data value, Instant now) {
    return write({attribute, std::move(selection)}, std::move(value), now);
}

Result<RequestId> ClientSession::write(AttributeAccessRequest request, Data value, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context); !ok) return Unexpected(ok.error());
    const auto allowed = context.byShortName ? checkShortWrite({request}, {value}, context) : checkSet(request, value, context);
    if (!allowed) return Unexpected(allowed.error());
    const RequestId id = machine_->newId();
    if (context.byShortName) return machine_->submit(makeShortWrite(id, {std::move(request)}, {std::move(value)}, true), now);
    return machine_->submit(makeSet(id, std::move(request), std::move(value)), now);
}

Result<RequestId> ClientSession::setList(std::vector<AttributeAccessRequest> requests, DataList values, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context); !ok) return Unexpected(ok.error());
    if (requests.size() != values.size()) return misuse(values.size());
    if (context.byShortName) {
        if (const auto allowed = checkShortWrite(requests, values, context); !allowed) return Unexpected(allowed.error());
        return machine_->submit(makeShortWrite(machine_->newId(), std::move(requests), std::move(values), false), now);
    }
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (const auto allowed = checkSet(requests[i], values[i], context); !allowed) return Unexpected(allowed.error());
    }
    return machine_->submit(makeSetList(machine_->newId(), std::move(requests), std::move(values)), now);
}

Result<RequestId> ClientSession::setUnconfirmed(const AttributeRef& attribute, Data value, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context, false); !ok) return Unexpected(ok.error());
    if (context.byShortName) {
        if (!context.conformance.has(Conformance::UnconfirmedWrite)) return Unexpected(notNegotiated(Conformance::UnconfirmedWrite));
        return machine_->submit(makeUnconfirmedWrite(machine_->newId(), attribute, std::move(value)), now);
    }
    AttributeAccessRequest request{attribute, std::nullopt};
    if (const auto allowed = checkSet(request, value, context); !allowed) return Unexpected(allowed.error());
    return machine_->submit(makeUnconfirmedSet(machine_->newId(), std::move(request), std::move(value)), now);
}

Result<RequestId> ClientSession::action(const MethodRef& method, std::optional<Data> parameters, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context); !ok) return Unexpected(ok.error());
    const auto allowed = context.byShortName ? checkShortAction(context) : checkAction(method, parameters, context);
    if (!allowed) return Unexpected(allowed.error());
    const RequestId id = machine_->newId();
    if (!context.byShortName) return machine_->submit(makeAction(id, method, std::move(parameters)), now);
    return machine_->submit(makeShortAction(id, {method}, {std::move(parameters).value_or(Data())}, true, context), now);
}

Result<RequestId> ClientSession::actionList(std::vector<MethodRef> methods, DataList parameters, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context); !ok) return Unexpected(ok.error());
    if (methods.size() != parameters.size()) return misuse(parameters.size());
    if (context.byShortName) {
        if (const auto allowed = checkShortAction(context); !allowed) return Unexpected(allowed.error());
        return machine_->submit(makeShortAction(machine_->newId(), std::move(methods), std::move(parameters), false, context), now);
    }
    for (std::size_t i = 0; i < methods.size(); ++i) {
        const auto parameter = parameters[i].isNull() ? std::nullopt : std::optional(parameters[i]);
        if (const auto allowed = checkAction(methods[i], parameter, context); !allowed) return Unexpected(allowed.error());
    }
    return machine_->submit(makeActionList(machine_->newId(), std::move(methods), std::move(parameters)), now);
}

Result<RequestId> ClientSession::actionUnconfirmed(const MethodRef& method, std::optional<Data> parameters, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context, false); !ok) return Unexpected(ok.error());
    if (const auto allowed = checkAction(method, parameters, context); !allowed) return Unexpected(allowed.error());
    return machine_->submit(makeUnconfirmedAction(machine_->newId(), method, std::move(parameters)), now);
}

Result<RequestId> ClientSession::access(std::vector<AccessSpecification> specifications, DataList data, const AccessOptions& options,
                                        Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context, options.confirmed); !ok) return Unexpected(ok.error());
    const LongInvokeId flags = (options.confirmed ? longConfirmed : 0u) | (options.breakOnError ? breakOnError : 0u) |
                               (options.echo ? selfDescriptive : 0u);
    AccessRequest request{flags, options.time, std::move(specifications), std::move(data)};
    if (const auto allowed = checkAccess(request, context); !allowed) return Unexpected(allowed.error());
    return machine_->submit(makeAccess(machine_->newId(), std::move(request)), now);
}

Result<RequestId> ClientSession::readVariables(std::vector<VariableAccess> variables, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context); !ok) return Unexpected(ok.error());
    if (const auto allowed = checkVariables(variables, context, Conformance::Read); !allowed) return Unexpected(allowed.error());
    return machine_->submit(makeVariableRead(machine_->newId(), std::move(variables)), now);
}

Result<RequestId> ClientSession::writeVariables(std::vector<VariableAccess> variables, DataList values, Instant now) {
    const ClientContext& context = machine_->context();
    if (auto ok = ready(isAssociated(), context); !ok) return Unexpected(ok.error());
    if (variables.size() != values.size()) return misuse(values.size());
    if (const auto allowed = checkVariables(variables, context, Conformance::Write); !allowed) return Unexpected(allowed.error());
    return machine_->submit(makeVariableWrite(machine_->newId(), std::move(variables), std::move(values)), now);
}

std::vector<ShortNameObject> ClientSession::shortNames() const {
    const auto& names = machine_->context().names;
    return names ? names->objects() : std::vector<ShortNameObject>();
}

void ClientSession::useShortNames(std::vector<ShortNameObject> objects) { machine_->context().names.emplace(std::move(objects)); }

Result<RequestId> ClientSession::exchange(Bytes apdu, Instant now) {
    if (auto ok = ready(isAssociated(), machine_->context()); !ok) return Unexpected(ok.error());
    return machine_->submit(makeExchange(machine_->newId(), std::move(apdu)), now);
}

std::optional<RoundTrip> ClientSession::roundTrip() const { return machine_->roundTrip(); }
bool ClientSession::isAssociated() const { return machine_->isAssociated(); }

void ClientSession::receive(BytesView bytes, Instant now) { machine_->receive(bytes, now); }

Bytes ClientSession::repeated() { return machine_->repeated(); }
Bytes ClientSession::pollTransmit(Instant now) { return machine_->pollTransmit(now); }

std::optional<ClientEvent> ClientSession::pollEvent() { return machine_->pollEvent(); }

std::optional<Instant> ClientSession::nextDeadline() const { return machine_->nextDeadline(); }

void ClientSession::handleDeadline(Instant now) { machine_->handleDeadline(now); }

}  // namespace ami::dlms
