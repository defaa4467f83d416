#include "protocol/dlms/ClientSession.h"

#include <utility>

#include "protocol/dlms/ClientAction.h"
#include "protocol/dlms/ClientExchange.h"
#include "protocol/dlms/ClientGet.h"
#include "protocol/dlms/ClientMachine.h"
#include "protocol/dlms/ClientSet.h"

namespace ami::dlms {

namespace {

Unexpected notAssociated() { return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::NotAssociated); }

}  // namespace

ClientSession::ClientSession(std::unique_ptr<DataLink> link, ClientOptions options)
    : machine_(std::make_unique<Machine>(std::move(link), std::move(options))) {}

ClientSession::~ClientSession() = default;

Result<void> ClientSession::associate(Instant now) { return machine_->associate(now); }

Result<void> ClientSession::release(Instant now) { return machine_->release(now); }

Result<RequestId> ClientSession::get(const AttributeRef& attribute, std::optional<SelectiveAccess> selection, Instant now) {
    if (!isAssociated()) return notAssociated();
    AttributeAccessRequest request{attribute, std::move(selection)};
    if (const auto allowed = checkGet(request, machine_->context()); !allowed) return Unexpected(allowed.error());
    return machine_->submit(makeGet(machine_->newId(), std::move(request)), now);
}

Result<RequestId> ClientSession::getList(std::vector<AttributeAccessRequest> requests, Instant now) {
    if (!isAssociated()) return notAssociated();
    for (const auto& request : requests) {
        if (const auto allowed = checkGet(request, machine_->context()); !allowed) return Unexpected(allowed.error());
    }
    return machine_->submit(makeGetList(machine_->newId(), std::move(requests)), now);
}

Result<RequestId> ClientSession::set(const AttributeRef& attribute, Data value, Instant now) {
    if (!isAssociated()) return notAssociated();
    AttributeAccessRequest request{attribute, std::nullopt};
    if (const auto allowed = checkSet(request, value, machine_->context()); !allowed) return Unexpected(allowed.error());
    return machine_->submit(makeSet(machine_->newId(), std::move(request), std::move(value)), now);
}

Result<RequestId> ClientSession::setList(std::vector<AttributeAccessRequest> requests, DataList values, Instant now) {
    if (!isAssociated()) return notAssociated();
    if (requests.size() != values.size())
        return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(values.size()));
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (const auto allowed = checkSet(requests[i], values[i], machine_->context()); !allowed) return Unexpected(allowed.error());
    }
    return machine_->submit(makeSetList(machine_->newId(), std::move(requests), std::move(values)), now);
}

Result<RequestId> ClientSession::action(const MethodRef& method, std::optional<Data> parameters, Instant now) {
    if (!isAssociated()) return notAssociated();
    if (const auto allowed = checkAction(method, parameters, machine_->context()); !allowed) return Unexpected(allowed.error());
    return machine_->submit(makeAction(machine_->newId(), method, std::move(parameters)), now);
}

Result<RequestId> ClientSession::exchange(Bytes apdu, Instant now) {
    if (!isAssociated()) return notAssociated();
    return machine_->submit(makeExchange(machine_->newId(), std::move(apdu)), now);
}

bool ClientSession::isAssociated() const { return machine_->isAssociated(); }

void ClientSession::receive(BytesView bytes, Instant now) { machine_->receive(bytes, now); }

Bytes ClientSession::pollTransmit(Instant now) { return machine_->pollTransmit(now); }

std::optional<ClientEvent> ClientSession::pollEvent() { return machine_->pollEvent(); }

std::optional<Instant> ClientSession::nextDeadline() const { return machine_->nextDeadline(); }

void ClientSession::handleDeadline(Instant now) { machine_->handleDeadline(now); }

}  // namespace ami::dlms
