#pragma once

#include <memory>
#include <optional>

#include "protocol/dlms/SecureAssociation.h"
#include "protocol/dlms/ServerAction.h"
#include "protocol/dlms/ServerGet.h"
#include "protocol/dlms/ServerSession.h"
#include "protocol/dlms/ServerSet.h"

namespace ami::dlms {

/// Association and dispatch; the services are ServerGet, ServerSet and ServerAction.
class ServerSession::Machine {
public:
    Machine(std::unique_ptr<DataLink> link, CosemServer& server, ServerOptions options);

    void receive(BytesView bytes, Instant now);
    Bytes pollTransmit(Instant now);
    std::optional<Instant> nextDeadline() const { return link_->nextDeadline(); }
    void handleDeadline(Instant now);

    bool isAssociated() const { return association_ && authenticated_; }
    Result<void> notify(const std::variant<EventNotification, DataNotification>& notification, Instant now);
    bool takeDisconnected() { return std::exchange(disconnected_, false); }

private:
    void settle(Instant now);
    /// An APDU on its way out: what protects it or cuts it into blocks stands here.
    Result<void> transmit(BytesView apdu, Instant now);
    /// The APDU that answers; empty when there is none. Its protection comes off here.
    Bytes answer(BytesView apdu, std::uint16_t client);
    /// The APDU that answers a plain one.
    Bytes answerPlain(BytesView apdu, std::uint16_t client);
    Bytes refuse(const Error& error, std::uint16_t client);
    Bytes authenticate(BytesView apdu);
    Bytes associate(BytesView apdu, std::uint16_t client);
    Bytes release(BytesView apdu);
    Bytes serve(BytesView apdu);
    Bytes dispatch(const XdlmsApdu& request);
    bool has(Conformance::Bit bit) const { return association_->conformance.has(bit); }
    void drop();

    std::unique_ptr<DataLink> link_;
    CosemServer& server_;
    ServerOptions options_;
    std::optional<ServerAssociation> association_;
    std::unique_ptr<SecureAssociation> security_;  ///< while the association lasts, when the meter has security for its client
    std::size_t wirePduSize_ = 0xFFFF;             ///< longest protected APDU that the client takes
    bool authenticated_ = false;                   ///< high-level authentication, where asked for, is over
    bool ending_ = false;                          ///< the association ends when the answer has gone
    ServerGet get_;
    ServerSet set_;
    ServerAction action_;
    bool disconnected_ = false;
};

}  // namespace ami::dlms
