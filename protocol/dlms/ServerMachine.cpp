#include "protocol/dlms/ServerMachine.h"

#include <algorithm>
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

bool isRequest(std::uint8_t tag) {
    return tag == apdutag::getRequest || tag == apdutag::setRequest || tag == apdutag::actionRequest || tag == apdutag::accessRequest;
}

bool isShortNameRequest(std::uint8_t tag) {
    return tag == apdutag::readRequest || tag == apdutag::writeRequest || tag == apdutag::unconfirmedWriteRequest;
}

/// Whether a request asks for a response: its service class bit, where it has one.
bool wantsAnswer(BytesView request) {
    constexpr std::uint8_t confirmedClass = 0x40;
    if (request[0] == apdutag::unconfirmedWriteRequest) return false;
    if (!isRequest(request[0])) return true;
    const std::size_t at = request[0] == apdutag::accessRequest ? 1 : 2;  // long-invoke-id-and-priority follows the tag at once
    return request.size() <= at || (request[at] & confirmedClass) != 0;
}

/// vde-state-error, no-dlms-context.
Bytes noShortNameContext(std::uint8_t tag) { return shortNameServiceError(tag, 2, 1); }

Conformance::Bit serviceOf(const EventNotification&) { return Conformance::EventNotification; }
Conformance::Bit serviceOf(const DataNotification&) { return Conformance::DataNotification; }
Conformance::Bit serviceOf(const InformationReport&) { return Conformance::InformationReport; }

}  // namespace

ServerSession::Machine::Machine(std::unique_ptr<DataLink> link, CosemServer& server, ServerOptions options)
    : link_(std::move(link)),
      server_(server),
      options_(options),
      objects_(server),
      get_(objects_),
      set_(objects_, options.maxTransferBytes),
      action_(objects_, options.maxTransferBytes),
      access_(objects_),
      shortName_(objects_, options.maxTransferBytes),
      blocks_(GeneralBlockStream::Role::Server, options.generalBlocks, options.maxTransferBytes) {}

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

Result<void> ServerSession::Machine::notify(const Notification& notification, Instant now) {
    if (!isAssociated()) return fail(Fault::Misuse, Layer::Xdlms, XdlmsError::NotAssociated);
    const auto service = std::visit([](const auto& what) { return serviceOf(what); }, notification);
    if (!has(service)) return fail(Fault::Unsupported, Layer::Xdlms, XdlmsError::NotNegotiated, service);
    const Bytes apdu = std::visit([](const auto& what) { return encodeXdlms(what); }, notification);
    auto sent = transmitUnasked(apdu, now);
    settle(now);
    return sent;
}

Result<BytesView> ServerSession::Machine::covered(BytesView apdu) {
    const bool ciphers = security_ && security_->ciphers() && !apdu.empty() && !travelsInClear(apdu[0]);
    return ciphers ? security_->protection.protect(apdu) : Result<BytesView>(apdu);
}

Result<void> ServerSession::Machine::transmitUnasked(BytesView apdu, Instant now) {
    const auto travelling = covered(apdu);
    return travelling ? carryUnasked(*travelling, now) : Result<void>(Unexpected(travelling.error()));
}

Result<void> ServerSession::Machine::carryUnasked(BytesView apdu, Instant now) {
    if (apdu.size() <= association_->pduSize) return link_->sendUnanswered(apdu, now);
    std::vector<Bytes> blocks;
    if (blocks_.isAgreed() && link_->streams()) blocks = GeneralBlockStream::unconfirmed(apdu, association_->pduSize);
    if (blocks.empty()) return fail(Fault::Unsupported, Layer::Xdlms, XdlmsError::PduTooLarge, static_cast<std::int64_t>(apdu.size()));
    for (const Bytes& block : blocks) {
        if (auto sent = link_->sendUnanswered(block, now); !sent) return sent;
    }
    return {};
}

Result<void> ServerSession::Machine::transmit(BytesView apdu, Instant now) {
    const auto travelling = covered(apdu);
    return travelling ? carry(*travelling, now) : Result<void>(Unexpected(travelling.error()));
}

Result<void> ServerSession::Machine::carry(BytesView apdu, Instant now) {
    if (apdutag::isAcse(apdu[0]) || !blocks_.mustCarry(apdu.size())) return link_->send(apdu, now);
    if (auto cut = blocks_.send(apdu); !cut) return link_->send(exceptionPduTooLong(), now);
    return flushBlocks(now);
}

Result<void> ServerSession::Machine::flushBlocks(Instant now) {
    while (const auto block = blocks_.poll()) {
        if (auto sent = link_->send(block->apdu, now); !sent) return sent;
    }
    return {};
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
                       [&](const ApduReceived& received) { handle(received, now); },
                   },
                   *reported);
    }
}

void ServerSession::Machine::handle(const ApduReceived& received, Instant now) {
    if (const auto apdu = collect(received, now)) arrived(*apdu, received.peer, now);
}

std::optional<Bytes> ServerSession::Machine::collect(const ApduReceived& received, Instant now) {
    const bool ours = association_ && association_->client == received.peer;
    if (!ours || !blocks_.isAgreed()) return received.apdu;
    const bool confirmation = !received.apdu.empty() && received.apdu[0] == apdutag::dataNotificationConfirm;
    if (confirmation) return received.apdu;
    if (!GeneralBlockStream::isBlock(received.apdu)) {
        // The same request again while its answer is on the way: the datagram came twice, and must not be done twice.
        if (received.apdu == lastRequest_ && blocks_.repeat()) {
            static_cast<void>(flushBlocks(now));
            return std::nullopt;
        }
        blocks_.begin();
        lastRequest_ = received.apdu;
        return received.apdu;
    }
    auto whole = blocks_.receive(received.apdu);
    if (!whole) {
        if (whole.error().fault != Fault::Malformed) static_cast<void>(link_->send(exceptionPduTooLong(), now));
        return std::nullopt;
    }
    static_cast<void>(flushBlocks(now));
    if (*whole) return std::move(**whole);
    return std::nullopt;
}

void ServerSession::Machine::arrived(BytesView apdu, std::uint16_t client, Instant now) {
    // A repeated datagram is answered again, not done again. A plain GET or Read that comes again may be a new question.
    const bool question = !apdu.empty() && (apdu[0] == apdutag::getRequest || apdu[0] == apdutag::readRequest);
    const bool remembers = link_->mayRepeat() && !question;
    const bool repeated = remembers && lastDone_.client == client && std::equal(apdu.begin(), apdu.end(), lastDone_.request.begin(), lastDone_.request.end());
    const Bytes reply = repeated ? lastDone_.reply : answer(apdu, client);
    if (remembers && !repeated) lastDone_ = {client, Bytes(apdu.begin(), apdu.end()), reply};
    if (question) lastDone_ = {};
    // A link that cannot take the answer reports its own end; the client's deadline does the rest.
    if (!reply.empty()) static_cast<void>(transmit(reply, now));
    if (std::exchange(ending_, false)) drop();
}

Bytes ServerSession::Machine::answer(BytesView apdu, std::uint16_t client) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (tag != apdutag::aarq) openPreEstablished(client);
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
    if (wantsAnswer(plain->apdu)) server_.securityRefused(client, makeError(Fault::Crypto, Layer::Crypto, SecurityError::ProtectionTooWeak, plain->apdu[0]));
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
    const bool ours = association_ && association_->client == client;
    if (tag == apdutag::dataNotificationConfirm) {
        if (ours) confirm(apdu);
        return {};
    }
    const bool shortName = isShortNameRequest(tag);
    if (!isRequest(tag) && !shortName && tag != apdutag::rlrq) return exceptionServiceUnknown();
    if (!ours) {
        if (tag == apdutag::unconfirmedWriteRequest) return {};
        return shortName ? noShortNameContext(tag) : exceptionOperationNotPossible();
    }
    if (tag == apdutag::rlrq) return release(apdu);
    if (!authenticated_) return authenticate(apdu);
    Bytes reply = serve(apdu);
    if (!association_->confirmed || tag == apdutag::unconfirmedWriteRequest) return {};
    return reply.size() > association_->clientPduSize ? exceptionPduTooLong() : reply;
}

Bytes ServerSession::Machine::associate(BytesView apdu, std::uint16_t client) {
    drop();
    AssociationAnswer answered = answerAarq(apdu, client, server_, options_);
    if (answered.association) open(*answered.association, std::move(answered.security));
    return std::move(answered.aare);
}

void ServerSession::Machine::open(const ServerAssociation& association, std::unique_ptr<SecureAssociation> security) {
    association_ = association;
    association_->mayRepeat = link_->mayRepeat();
    security_ = std::move(security);
    authenticated_ = !(security_ && security_->hls);
    if (association.byShortName) shortName_.open(server_.shortNames(association.client));
    if (has(Conformance::GeneralBlockTransfer)) blocks_.agree(association.pduSize, link_->streams());
}

void ServerSession::Machine::openPreEstablished(std::uint16_t client) {
    if (association_ || !options_.preEstablished || options_.preEstablished->client != client) return;
    const auto& terms = *options_.preEstablished;
    const auto configured = server_.configuration(client);
    std::unique_ptr<SecureAssociation> security;
    if (configured.security) {
        security = std::make_unique<SecureAssociation>(*configured.security, AuthenticationMechanism::None);
        security->protection.answerInKind();
    }
    const auto association = openAssociation(client, terms.conformance, terms.clientPduSize, options_, security.get());
    open(association, std::move(security));
}

Bytes ServerSession::Machine::authenticate(BytesView apdu) {
    AuthenticationAnswer answered = answerHls(apdu, *security_);
    authenticated_ = answered.authenticated;
    if (answered.refused) {
        server_.securityRefused(association_->client, *answered.refused);
        ending_ = true;
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
    const bool confirmed = association_->confirmed;
    drop();
    return confirmed ? encodeRlre(response) : Bytes();
}

void ServerSession::Machine::confirm(BytesView apdu) {
    constexpr std::size_t mostWaiting = 256;
    const auto decoded = decodeXdlms(apdu);
    const auto* confirmation = decoded ? std::get_if<DataNotificationConfirm>(&*decoded) : nullptr;
    if (confirmation && confirmed_.size() < mostWaiting) confirmed_.push_back(confirmation->longInvokeId);
}

void ServerSession::Machine::drop() {
    get_.abort();
    set_.abort();
    action_.abortAnswer();
    action_.abortRequest();
    shortName_.close();
    blocks_.disable();
    lastRequest_.clear();
    const auto ended = std::exchange(association_, std::nullopt);
    security_.reset();
    authenticated_ = false;
    ending_ = false;
    if (ended) server_.released(ended->client);
}

}  // namespace ami::dlms
