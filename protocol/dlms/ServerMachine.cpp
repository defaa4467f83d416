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
    if (!isAssociated()) return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::NotAssociated);
    const Bytes apdu = std::visit([](const auto& what) { return encodeXdlms(what); }, notification);
    const bool ciphers = security_ && security_->ciphers();
    if (apdu.size() > (ciphers ? security_->protection.largestPlain(wirePduSize_, apdu[0]) : association_->clientPduSize)) {
        return fail(Fault::Unsupported, Layer::Xdlms, XdlmsError::PduTooLarge, static_cast<std::int64_t>(apdu.size()));
    }
    auto sent = transmit(apdu, now);
    settle(now);
    return sent;
}

Result<void> ServerSession::Machine::transmit(BytesView apdu, Instant now) {
    if (security_ && security_->ciphers() && !apdu.empty() && !travelsInClear(apdu[0])) {
        const auto covered = security_->protection.protect(apdu);
        if (!covered) return Unexpected(covered.error());
        apdu = *covered;
    }
    return link_->send(apdu, now);
}

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
                           if (std::exchange(ending_, false)) drop();
                       },
                   },
                   *reported);
    }
}

Bytes ServerSession::Machine::answer(BytesView apdu, std::uint16_t client) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    const bool ciphered = association_ && association_->client == client && security_ && security_->ciphers();
    if (!ciphered || travelsInClear(tag)) return answerPlain(apdu, client);
    if (tag == apdutag::confirmedServiceError || apdutag::isNotification(tag)) return {};
    const auto plain = security_->protection.unprotect(apdu);
    if (!plain) return refuse(plain.error(), client);
    // An association is neither opened nor closed from inside a protected APDU.
    if (travelsInClear(plain->apdu[0])) {
        return refuse(makeError(Fault::Malformed, Layer::Crypto, SecurityError::Malformed, plain->apdu[0]), client);
    }
    if (!plain->broadcast) return answerPlain(plain->apdu, client);
    // A broadcast goes to many meters: it is served when it wants no answer, and never answered.
    const bool confirmed = plain->apdu.size() > 2 && (plain->apdu[2] & 0x40) != 0;
    if (confirmed) server_.securityRefused(client, makeError(Fault::Crypto, Layer::Crypto, SecurityError::ProtectionTooWeak, plain->apdu[0]));
    else static_cast<void>(answerPlain(plain->apdu, client));
    return {};
}

Bytes ServerSession::Machine::refuse(const Error& error, std::uint16_t client) {
    server_.securityRefused(client, error);
    return exceptionFor(error, security_->protection.options());
}

Bytes ServerSession::Machine::answerPlain(BytesView apdu, std::uint16_t client) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    // An error is not answered with another one, nor a notification at all.
    if (tag == apdutag::exceptionResponse || tag == apdutag::confirmedServiceError || apdutag::isNotification(tag)) return {};
    if (tag == apdutag::aarq) return associate(apdu, client);
    if (!isRequest(tag) && tag != apdutag::rlrq) return exceptionServiceUnknown();
    if (!association_ || association_->client != client) return exceptionOperationNotPossible();
    if (tag == apdutag::rlrq) return release(apdu);
    return authenticated_ ? serve(apdu) : authenticate(apdu);
}

Bytes ServerSession::Machine::associate(BytesView apdu, std::uint16_t client) {
    drop();
    AssociationAnswer answered = answerAarq(apdu, client, server_, options_);
    association_ = answered.association;
    security_ = std::move(answered.security);
    wirePduSize_ = answered.clientPduSize;
    authenticated_ = !(security_ && security_->hls);
    return std::move(answered.aare);
}

Bytes ServerSession::Machine::authenticate(BytesView apdu) {
    AuthenticationAnswer answered = answerHls(apdu, *security_);
    if (answered.refused) {
        server_.securityRefused(association_->client, *answered.refused);
        ending_ = true;
    } else {
        authenticated_ = apdu[0] == apdutag::actionRequest && answered.apdu[0] == apdutag::actionResponse;
    }
    return std::move(answered.apdu);
}

Bytes ServerSession::Machine::release(BytesView apdu) {
    ReleaseResponse response;
    if (security_ && security_->ciphers()) {
        // A release whose initiate request is protected is answered in kind; one without it only ends what any DISC could end.
        const auto rlrq = decodeRlrq(apdu);
        if (rlrq && !rlrq->userInformation.empty()) {
            const auto plain = security_->protection.unprotect(rlrq->userInformation);
            if (!plain) return refuse(plain.error(), association_->client);
            const auto initiate = security_->protection.protectInitiate(security_->initiate);
            if (initiate) response.userInformation.assign(initiate->begin(), initiate->end());
        }
    }
    // The association ends even when the request is not understood: the client is leaving.
    drop();
    return encodeRlre(response);
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
    const auto ended = std::exchange(association_, std::nullopt);
    security_.reset();
    authenticated_ = false;
    ending_ = false;
    if (ended) server_.released(ended->client);
}

}  // namespace ami::dlms
