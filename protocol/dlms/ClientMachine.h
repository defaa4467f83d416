#pragma once

#include <deque>
#include <memory>
#include <optional>

#include "protocol/dlms/ClientAssociation.h"
#include "protocol/dlms/ClientOperation.h"
#include "protocol/dlms/ClientSession.h"

namespace ami::dlms {

/// The session's states: what the link reports and what APDUs mean in each of them. The requests themselves are ClientOperations.
class ClientSession::Machine {
public:
    Machine(std::unique_ptr<DataLink> link, ClientOptions options);

    Result<void> associate(Instant now);
    Result<void> release(Instant now);
    std::optional<RoundTrip> roundTrip() const { return link_->roundTrip(); }
    bool isAssociated() const { return phase_ == Phase::Associated || reassociating_; }
    const ClientContext& context() const { return context_; }

    ClientContext& context() { return context_; }

    RequestId newId() { return RequestId(nextId_++); }
    /// Takes the operation into the queue and sends it when it is the first.
    RequestId submit(std::unique_ptr<ClientOperation> operation, Instant now);

    void receive(BytesView bytes, Instant now);
    Bytes pollTransmit(Instant now);
    Bytes repeated() { return link_->repeated(); }
    std::optional<ClientEvent> pollEvent();
    std::optional<Instant> nextDeadline() const;
    void handleDeadline(Instant now);

private:
    enum class Phase { Idle, Connecting, Associating, Authenticating, Associated, Releasing, Disconnecting };

    /// Handles everything that the link has reported, then starts the next request and sets the deadline.
    void settle(Instant now);
    void handle(LinkConnected& connected, Instant now);
    void handle(ApduReceived& received, Instant now);
    void handle(LinkDisconnected&, Instant now);
    void handle(LinkFailed& failed, Instant now);
    void handle(LinkNoise& noise, Instant now);
    void handle(LinkDeviated& deviated, Instant now);

    /// An APDU of the open association on its way out: what protects it stands here.
    Result<void> transmit(BytesView apdu, Instant now);
    /// The same for one that nothing answers.
    Result<void> transmitUnanswered(BytesView apdu, Instant now);
    /// @p apdu as it travels: under protection where the association has any; valid until the next call.
    Result<BytesView> covered(BytesView apdu);
    /// A whole APDU on its way in: its protection comes off here.
    void arrived(BytesView apdu, Instant now);
    /// A plain APDU; @p verified when a tag or a signature covered it.
    void dispatch(BytesView apdu, bool verified, Instant now);
    /// An APDU that is less than what the security demands.
    void unacceptable(BytesView apdu, Error error, Instant now);

    /// Below protection: one APDU or general blocks onto the link, and what came from it put together. Nothing while a part is missing.
    Result<void> carry(BytesView apdu, bool question, Instant now);
    Result<void> carryUnanswered(BytesView apdu, Instant now);
    Result<void> flushBlocks(Instant now);
    std::optional<Bytes> collect(BytesView apdu, Instant now);
    bool isStaleBlock(BytesView apdu) const;
    void blocksFailed(const Error& error);

    /// AARQ, or none with a pre-established association.
    void openAssociation(Instant now);
    /// What was granted holds from now on; high-level authentication may still have to follow.
    void agree(InitiateResponse granted, Bytes certificate = {});
    void associationAnswer(BytesView apdu, Instant now);
    void authenticationAnswer(BytesView apdu, Instant now);
    void associated(Instant now);
    /// Link and association once more, where the link says that it pays and no request is lost by it.
    void reconnectIfWanted(Instant now);
    void requestAnswer(BytesView apdu, bool verified, Instant now);
    void releaseAnswer(BytesView apdu, Instant now);
    void notification(BytesView apdu, bool verified);
    /// Confirmations of notifications go out when no answer is awaited: the line is half duplex.
    void confirmNotifications(Instant now);

    void startNext(Instant now);
    void apply(Step step, Instant now);
    void finish(ClientEvent event);
    void failCurrent(Error error);
    void cancelRequests();
    void ignore(Error reason);
    /// Names what @p apdu, an answer or a notification, departs in.
    void examine(BytesView apdu);
    /// What came was not the answer: a datagram came late or twice.
    void waitOn(Error reason, Instant now);
    /// Sends the RLRQ; false when the link is not free for it.
    bool askRelease(Instant now);

    /// Ends the link in order; @p outcome is what the session's user is told when it is down.
    void disconnect(ClientEvent outcome, Instant now);
    void end(ClientEvent outcome);
    void watch(Instant now);
    bool isWaiting() const;

    std::unique_ptr<DataLink> link_;
    ClientOptions options_;
    ClientContext context_;
    std::unique_ptr<SecureAssociation> security_;  ///< there when the options have security
    std::optional<GrantedAssociation> granted_;    ///< between the AARE and the end of high-level authentication
    bool reassociating_ = false;                   ///< link and association are made anew; requests wait
    bool verified_ = false;                        ///< all answers to the current request so far
    Phase phase_ = Phase::Idle;
    std::optional<HdlcParameters> hdlc_;
    std::unique_ptr<ClientOperation> current_;
    std::deque<std::unique_ptr<ClientOperation>> queue_;
    GeneralBlockStream blocks_;
    Bytes question_;                          ///< plain, of a request that may be repeated under fresh protection
    std::deque<LongInvokeId> unconfirmed_;    ///< notifications that wait for their confirmation
    std::optional<ClientEvent> outcome_;
    std::optional<Instant> deadline_;         ///< runs while something is awaited and the link has no deadline of its own
    std::optional<Instant> releaseDeadline_;
    bool releaseAsked_ = false;
    std::optional<Error> ignored_;            ///< what came instead of the answer
    std::uint32_t nextId_ = 1;
};

}  // namespace ami::dlms
