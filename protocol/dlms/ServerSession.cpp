#include "protocol/dlms/ServerSession.h"

#include <utility>

#include "protocol/dlms/ServerMachine.h"

namespace ami::dlms {

ServerSession::ServerSession(std::unique_ptr<DataLink> link, CosemServer& server, ServerOptions options)
    : machine_(std::make_unique<Machine>(std::move(link), server, options)) {}

ServerSession::~ServerSession() = default;

void ServerSession::receive(BytesView bytes, Instant now) { machine_->receive(bytes, now); }

Bytes ServerSession::pollTransmit(Instant now) { return machine_->pollTransmit(now); }

std::optional<Instant> ServerSession::nextDeadline() const { return machine_->nextDeadline(); }

void ServerSession::handleDeadline(Instant now) { machine_->handleDeadline(now); }

bool ServerSession::isAssociated() const { return machine_->isAssociated(); }

Result<void> ServerSession::notify(const Notification& notification, Instant now) { return machine_->notify(notification, now); }

std::vector<LongInvokeId> ServerSession::takeConfirmed() { return machine_->takeConfirmed(); }

bool ServerSession::takeDisconnected() { return machine_->takeDisconnected(); }

}  // namespace ami::dlms
