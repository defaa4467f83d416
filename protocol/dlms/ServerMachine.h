#pragma once

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "protocol/dlms/SecureAssociation.h"
#include "protocol/dlms/ServerAccess.h"
#include "protocol/dlms/ServerAction.h"
#include "protocol/dlms/ServerGet.h"
#include "protocol/dlms/ServerSession.h"
#include "protocol/dlms/ServerSet.h"
#include "protocol/dlms/ServerShortName.h"

namespace ami::dlms {

/// Association and dispatch; the services are ServerGet, ServerSet, ServerAction, ServerAccess and ServerShortName.
class ServerSession::Machine {
public:
    Machine(std::unique_ptr<DataLink> link, CosemServer& server, ServerOptions options);

    void receive(BytesView bytes, Instant now);
    Bytes pollTransmit(Instant now);
    std::optional<Instant> nextDeadline() const { return link_->nextDeadline(); }
    void handleDeadline(Instant now);

    bool isAssociated() const { return association_ && authenticated_; }
    Result<void> notify(const Notification& notification, Instant now);
    std::vector<LongInvokeId> takeConfirmed() { return std::exchange(confirmed_, {}); }
    bool takeDisconnected() { return std::exchange(disconnected_, false); }

private:
    void settle(Instant now);
    void handle(const ApduReceived& received, Instant now);
    /// An APDU on its way out: what protects it stands here.
    Result<void> transmit(BytesView apdu, Instant now);
    /// The same for one that answers nothing.
    Result<void> transmitUnasked(BytesView apdu, Instant now);
    /// @p apdu as it travels: under protection where the association has any; valid until the next call.
    Result<BytesView> covered(BytesView apdu);
    /// A whole APDU on its way in, and its answer on the way out.
    void arrived(BytesView apdu, std::uint16_t client, Instant now);

    /// Below protection: one APDU or general blocks onto the link, and what came from it put together. Nothing while a part is missing.
    Result<void> carry(BytesView apdu, Instant now);
    Result<void> carryUnasked(BytesView apdu, Instant now);
    Result<void> flushBlocks(Instant now);
    std::optional<Bytes> collect(const ApduReceived& received, Instant now);

    /// The APDU that answers; empty when there is none. Its protection comes off here.
    Bytes answer(BytesView apdu, std::uint16_t client);
    /// The APDU that answers a plain one.
    Bytes answerPlain(BytesView apdu, std::uint16_t client);
    Bytes refuse(const Error& error, std::uint16_t client);
    Bytes authenticate(BytesView apdu);
    Bytes associate(BytesView apdu, std::uint16_t client);
    void open(const ServerAssociation& association, std::unique_ptr<SecureAssociation> security);
    /// The association that stands without an AARQ, when @p client has one and none is open.
    void openPreEstablished(std::uint16_t client);
    Bytes release(BytesView apdu);
    Bytes serve(BytesView apdu);
    Bytes dispatch(const XdlmsApdu& request);
    Bytes dispatchShortName(const XdlmsApdu& request, std::uint8_t tag);
    /// A request ends the transfers that it is no part of.
    void endTransfers(const XdlmsApdu& request);
    void confirm(BytesView apdu);
    bool has(Conformance::Bit bit) const { return association_->conformance.has(bit); }
    void drop();

    std::unique_ptr<DataLink> link_;
    CosemServer& server_;
    ServerOptions options_;
    std::optional<ServerAssociation> association_;
    std::unique_ptr<SecureAssociation> security_;  ///< while the association lasts, when the meter has security for its client
    bool authenticated_ = false;                   ///< high-level authentication, where asked for, is over
    bool ending_ = false;                          ///< the association ends when the answer has gone
    ServerObjects objects_;
    ServerGet get_;
    ServerSet set_;
    ServerAction action_;
    ServerAccess access_;
    ServerShortName shortName_;
    GeneralBlockStream blocks_;
    Bytes lastRequest_;                    ///< the one that blocks_ answers
    struct Done { std::uint16_t client = 0; Bytes request; Bytes reply; };
    Done lastDone_;                        ///< what a repeated datagram is told again
    std::vector<LongInvokeId> confirmed_;
    bool disconnected_ = false;
};

}  // namespace ami::dlms
