#include "protocol/dlms/ServerMachine.h"

#include <utility>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/ServerAssociation.h"

namespace ami::dlms {

namespace {

template <typename... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

bool isRequest(std::uint8_t tag) { return tag == apdutag::getRequest || tag == apdutag::setRequest || tag == apdutag::actionRequest; }

}  // namespace

ServerSession::Machine::Machine(std::unique_ptr<DataLink> link, CosemServer& server, ServerOptions options)
    : link_(std::move(link)), server_(server), options_(options), get_(server), set_(server, options.maxTransferBytes), action_(server) {}

void ServerSession::Machine::receive(BytesView bytes, Instant now) {
    link_->receive(bytes, now);
    settle(now);
}

Bytes ServerSession::Machine::pollTransmit(Instant now) {
    Bytes octets = link_->pollTransmit(now);
    settle(now);
    return octets;
}

void ServerSession::Machine::handleDeadline(Instant now) {
    link_->handleDeadline(now);
    settle(now);
}

Result<void> ServerSession::Machine::notify(const std::variant<EventNotification, DataNotification>& notification, Instant now) {
    if (!association_) return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::NotAssociated);
    const Bytes apdu = std::visit([](const auto& what) { return encodeXdlms(what); }, notification);
    if (apdu.size() > association_->clientPduSize) {
        return fail(Fault::Unsupported, Layer::Xdlms, XdlmsError::PduTooLarge, static_cast<std::int64_t>(apdu.size()));
    }
    auto sent = transmit(apdu, now);
    settle(now);
    return sent;
}

Result<void> ServerSession::Machine::transmit(BytesView apdu, Instant now) { return link_->send(apdu, now); }

void ServerSession::Machine::settle(Instant now) {
    while (auto reported = link_->pollEvent()) {
        std::visit(Overloaded{
                       [](const LinkNoise&) {},
                       [](const LinkDeviated&) {},
                       [&](const LinkConnected&) { drop(); },
                       [&](const LinkDisconnected&) {
                           drop();
                           disconnected_ = true;
                       },
                       [&](const LinkFailed&) {
                           drop();
                           disconnected_ = true;
                       },
                       [&](const ApduReceived& received) {
                           const Bytes reply = answer(received.apdu, received.peer);
                           // A link that cannot take the answer reports its own end; the client's deadline does the rest.
                           if (!reply.empty()) static_cast<void>(transmit(reply, now));
                       },
                   },
                   *reported);
    }
}

Bytes ServerSession::Machine::answer(BytesView apdu, std::uint16_t client) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    // An error is not answered with another one, nor a notification at all.
    if (tag == apdutag::exceptionResponse || tag == apdutag::confirmedServiceError || apdutag::isNotification(tag)) return {};
    if (tag == apdutag::aarq) return associate(apdu, client);
    if (!isRequest(tag) && tag != apdutag::rlrq) return exceptionServiceUnknown();
    if (!association_ || association_->client != client) return exceptionOperationNotPossible();
    return tag == apdutag::rlrq ? release(apdu) : serve(apdu);
}

Bytes ServerSession::Machine::associate(BytesView apdu, std::uint16_t client) {
    drop();
    AssociationAnswer answered = answerAarq(apdu, client, server_, options_);
    association_ = answered.association;
    return std::move(answered.aare);
}

Bytes ServerSession::Machine::release(BytesView apdu) {
    // The association ends even when the request is not understood: the client is leaving.
    static_cast<void>(apdu);
    drop();
    return encodeRlre(ReleaseResponse{});
}

Bytes ServerSession::Machine::serve(BytesView apdu) {
    if (apdu.size() > options_.maxPduSize) return exceptionPduTooLong();
    auto request = decodeXdlms(apdu);
    if (!request) {
        if (auto reply = ServerGet::undecodable(apdu)) return std::move(*reply);
        const bool unknown =
            request.error().code == static_cast<std::uint16_t>(XdlmsError::UnknownApdu) && request.error().layer == Layer::Xdlms;
        return unknown ? exceptionServiceNotSupported() : exceptionOtherReason();
    }
    if (!std::holds_alternative<GetRequestNext>(*request)) get_.abort();
    if (!std::holds_alternative<SetRequestWithDatablock>(*request)) set_.abort();
    if (!std::holds_alternative<ActionRequestNextPblock>(*request)) action_.abort();
    return dispatch(*request);
}

Bytes ServerSession::Machine::dispatch(const XdlmsApdu& apdu) {
    const auto allowed = [&](Conformance::Bit bit, auto service) { return has(bit) ? service() : exceptionServiceNotSupported(); };
    using C = Conformance;
    return std::visit(
        Overloaded{
            [&](const GetRequestNormal& r) { return allowed(C::Get, [&] { return get_.normal(r, *association_); }); },
            [&](const GetRequestNext& r) { return allowed(C::BlockTransferWithGetOrRead, [&] { return get_.next(r); }); },
            [&](const GetRequestWithList& r) {
                if (!has(C::Get)) return exceptionServiceNotSupported();
                return allowed(C::MultipleReferences, [&] { return get_.withList(r, *association_); });
            },
            [&](const SetRequestNormal& r) { return allowed(C::Set, [&] { return set_.normal(r, *association_); }); },
            [&](const SetRequestWithFirstDatablock& r) {
                if (!has(C::Set)) return exceptionServiceNotSupported();
                return allowed(C::BlockTransferWithSetOrWrite, [&] { return set_.firstBlock(r, *association_); });
            },
            [&](const SetRequestWithDatablock& r) {
                return allowed(C::BlockTransferWithSetOrWrite, [&] { return set_.nextBlock(r, *association_); });
            },
            [&](const SetRequestWithList& r) {
                if (!has(C::Set)) return exceptionServiceNotSupported();
                return allowed(C::MultipleReferences, [&] { return set_.withList(r, *association_); });
            },
            [&](const ActionRequestNormal& r) { return allowed(C::Action, [&] { return action_.normal(r, *association_); }); },
            [&](const ActionRequestNextPblock& r) { return allowed(C::BlockTransferWithAction, [&] { return action_.next(r); }); },
            [](const auto&) { return exceptionServiceUnknown(); },
        },
        apdu);
}

void ServerSession::Machine::drop() {
    get_.abort();
    set_.abort();
    action_.abort();
    if (association_) server_.released(std::exchange(association_, std::nullopt)->client);
}

}  // namespace ami::dlms
