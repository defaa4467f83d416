#include "protocol/dlms/ClientMachine.h"

#include <algorithm>
#include <utility>

#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Examine.h"
#include "protocol/dlms/SecurityFailure.h"

namespace ami::dlms {

namespace {

Error misuse() { return makeError(Fault::Misuse, Layer::Xdlms, XdlmsError::NotAssociated); }

}  // namespace

ClientSession::Machine::Machine(std::unique_ptr<DataLink> link, ClientOptions options)
    : link_(std::move(link)),
      options_(std::move(options)),
      blocks_(GeneralBlockStream::Role::Client, options_.generalBlocks, options_.maxTransferBytes) {
    context_.maxTransferBytes = options_.maxTransferBytes;
    context_.byShortName = options_.association.referencing == Referencing::ShortName;
    context_.firstInvoke = options_.firstInvoke;
    context_.countInvokeIds = options_.countInvokeIds;
    context_.withListMax = options_.withListMax;
    context_.strict = options_.strict;
    context_.expectedDeviations = options_.expectedDeviations;
    // A meter takes no protected APDU twice: its counter would be an old one.
    link_->repeatWith([this]() -> std::optional<Bytes> {
        if (question_.empty()) return std::nullopt;
        const auto again = covered(question_);
        return again ? std::optional(Bytes(again->begin(), again->end())) : std::nullopt;
    });
}

Result<void> ClientSession::Machine::associate(Instant now) {
    if (phase_ != Phase::Idle) return Unexpected(misuse());
    if (auto possible = checkOptions(options_); !possible) return possible;
    if (auto started = link_->connect(now); !started) return started;
    phase_ = Phase::Connecting;
    hdlc_.reset();
    context_.restart();
    settle(now);
    return {};
}

Result<void> ClientSession::Machine::release(Instant now) {
    switch (phase_) {
        case Phase::Idle: return Unexpected(misuse());
        case Phase::Releasing:
        case Phase::Disconnecting: return {};
        case Phase::Connecting:
        case Phase::Associating:
        case Phase::Authenticating:
            if (!reassociating_) {
                disconnect(event::Failed{Error{Fault::Cancelled, Layer::Acse, 0, 0}}, now);
                break;
            }
            cancelRequests();
            disconnect(event::Released{}, now);
            break;
        case Phase::Associated: {
            const bool busy = current_ != nullptr;
            cancelRequests();
            const bool released = !context_.unconfirmedOnly && !options_.association.preEstablished;
            const bool asked = released && (options_.releaseRequest == ReleaseRequestUse::Always ||
                                            (options_.releaseRequest == ReleaseRequestUse::Automatic && !hdlc_));
            // On HDLC the DISC ends an open exchange at once; elsewhere its answer is awaited before the link takes the RLRQ.
            if (!asked || (busy && hdlc_)) {
                disconnect(event::Released{}, now);
                break;
            }
            phase_ = Phase::Releasing;
            releaseDeadline_ = now + options_.releaseLimit;
            releaseAsked_ = false;
            if (!askRelease(now) && !busy) disconnect(event::Released{}, now);
            break;
        }
    }
    settle(now);
    return {};
}

void ClientSession::Machine::cancelRequests() {
    const Error cancelled{Fault::Cancelled, Layer::Xdlms, 0, 0};
    failCurrent(cancelled);
    for (const auto& waiting : queue_) context_.events.push_back(event::RequestFailed{waiting->id(), cancelled});
    queue_.clear();
}

bool ClientSession::Machine::askRelease(Instant now) {
    const auto rlrq = buildRlrq(security_.get());
    releaseAsked_ = rlrq && transmit(*rlrq, now).has_value();
    return releaseAsked_;
}

RequestId ClientSession::Machine::submit(std::unique_ptr<ClientOperation> operation, Instant now) {
    const RequestId id = operation->id();
    queue_.push_back(std::move(operation));
    settle(now);
    return id;
}

void ClientSession::Machine::receive(BytesView bytes, Instant now) {
    link_->receive(bytes, now);
    settle(now);
}

Bytes ClientSession::Machine::pollTransmit(Instant now) {
    Bytes octets = link_->pollTransmit(now);
    settle(now);
    return octets;
}

std::optional<ClientEvent> ClientSession::Machine::pollEvent() {
    if (context_.events.empty()) return std::nullopt;
    ClientEvent event = std::move(context_.events.front());
    context_.events.pop_front();
    return event;
}

std::optional<Instant> ClientSession::Machine::nextDeadline() const {
    std::optional<Instant> next = link_->nextDeadline();
    for (const auto& own : {deadline_, releaseDeadline_}) {
        if (own) next = next ? std::min(*next, *own) : *own;
    }
    return next;
}

void ClientSession::Machine::handleDeadline(Instant now) {
    link_->handleDeadline(now);
    settle(now);
    if (phase_ == Phase::Releasing && releaseDeadline_ && now >= *releaseDeadline_) {
        context_.noise(makeError(Fault::TimedOut, Layer::Acse, AcseError::WrongApdu));
        context_.deviated(Deviation::ReleaseUnanswered, 0, {});
        disconnect(event::Released{}, now);
    } else if (deadline_ && now >= *deadline_) {
        deadline_.reset();
        const Error late = makeError(Fault::TimedOut, Layer::Xdlms, XdlmsError::WrongResponse, ignored_ ? ignored_->detail : 0);
        switch (phase_) {
            case Phase::Idle: break;
            case Phase::Connecting:
            case Phase::Associating:
            case Phase::Authenticating: disconnect(event::Failed{late}, now); break;
            case Phase::Associated:
                if (!blocks_.isRunning()) {
                    failCurrent(late);
                } else if (const auto asked = blocks_.handleSilence(); !asked) {
                    blocksFailed(asked.error());
                } else if (const auto sent = flushBlocks(now); !sent) {
                    blocksFailed(sent.error());
                }
                break;
            case Phase::Releasing: disconnect(event::Released{}, now); break;
            case Phase::Disconnecting: end(*std::exchange(outcome_, std::nullopt)); break;
        }
    }
    settle(now);
}

void ClientSession::Machine::settle(Instant now) {
    while (auto reported = link_->pollEvent()) {
        std::visit([&](auto& what) { handle(what, now); }, *reported);
    }
    confirmNotifications(now);
    reconnectIfWanted(now);
    startNext(now);
    watch(now);
}

void ClientSession::Machine::handle(LinkConnected& connected, Instant now) {
    if (phase_ != Phase::Connecting) return;
    hdlc_ = connected.parameters;
    context_.numberedLink = hdlc_.has_value();
    openAssociation(now);
}

void ClientSession::Machine::openAssociation(Instant now) {
    phase_ = Phase::Associating;
    question_.clear();
    security_.reset();
    if (options_.security) security_ = std::make_unique<SecureAssociation>(*options_.security, options_.association.mechanism);
    const AssociationParameters& wanted = options_.association;
    if (wanted.preEstablished) {
        agree(*wanted.preEstablished);
        return associated(now);
    }
    auto aarq = buildAarq(options_, security_.get());
    auto sent = aarq ? Result<void>() : Result<void>(Unexpected(aarq.error()));
    if (aarq) sent = wanted.responseAllowed ? link_->send(*aarq, now) : link_->sendUnanswered(*aarq, now);
    if (aarq) wipe(*aarq);
    if (!sent) return disconnect(event::Failed{sent.error()}, now);
    if (wanted.responseAllowed) return;
    context_.unconfirmedOnly = true;
    InitiateResponse assumed;
    assumed.qualityOfService = wanted.qualityOfService;
    assumed.conformance = wanted.proposedConformance;
    assumed.vaaName = context_.byShortName ? associationSnName : logicalNameVaa;
    agree(std::move(assumed));
    associated(now);
}

void ClientSession::Machine::agree(InitiateResponse granted, Bytes certificate) {
    if (granted.maxPduSize == 0) granted.maxPduSize = 0xFFFF;
    context_.conformance = granted.conformance;
    context_.maxPduSize = std::min(granted.maxPduSize, options_.longestRequest);
    if (granted.conformance.has(Conformance::GeneralBlockTransfer)) {
        blocks_.agree(static_cast<std::uint16_t>(context_.maxPduSize), link_->streams());
        context_.maxPduSize = context_.maxTransferBytes;  // blocks below carry whatever the services make
    } else if (security_ && security_->ciphers()) {
        // The ACCESS service has no ciphered form of its own, only the longer general one.
        const bool access = granted.conformance.has(Conformance::Access);
        context_.maxPduSize = security_->protection.largestPlain(context_.maxPduSize, access ? apdutag::accessRequest : apdutag::getRequest);
    }
    granted_ = GrantedAssociation{std::move(granted), std::move(certificate)};
}

Result<BytesView> ClientSession::Machine::covered(BytesView apdu) {
    const bool ciphers = security_ && security_->ciphers() && !apdu.empty() && !travelsInClear(apdu[0]);
    return ciphers ? security_->protection.protect(apdu) : Result<BytesView>(apdu);
}

Result<void> ClientSession::Machine::transmit(BytesView apdu, Instant now) {
    const auto travelling = covered(apdu);
    if (!travelling) return Unexpected(travelling.error());
    // Asking twice does no harm; doing something twice may.
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    const bool question = tag == apdutag::getRequest || tag == apdutag::readRequest || apdutag::isAcse(tag) || (current_ && current_->onlyReads());
    question_.clear();
    if (question && link_->mayRepeat() && security_ && security_->ciphers() && !travelsInClear(tag)) question_.assign(apdu.begin(), apdu.end());
    return carry(*travelling, question, now);
}

Result<void> ClientSession::Machine::transmitUnanswered(BytesView apdu, Instant now) {
    const auto travelling = covered(apdu);
    return travelling ? carryUnanswered(*travelling, now) : Result<void>(Unexpected(travelling.error()));
}

void ClientSession::Machine::handle(ApduReceived& received, Instant now) {
    if (const auto apdu = collect(received.apdu, now)) arrived(*apdu, now);
}

void ClientSession::Machine::arrived(BytesView apdu, Instant now) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    const bool open = phase_ == Phase::Authenticating || phase_ == Phase::Associated || phase_ == Phase::Releasing;
    if (!security_ || !security_->ciphers() || travelsInClear(tag)) return dispatch(apdu, false, now);
    if (!open) return apdutag::isProtected(tag) ? waitOn(wrongResponse(apdu), now) : dispatch(apdu, false, now);
    const auto plain = security_->protection.unprotect(apdu);
    if (!plain) return unacceptable(apdu, plain.error(), now);
    // What everybody with the broadcast key may have sent is no answer.
    if (plain->broadcast && !apdutag::isNotification(plain->apdu[0])) {
        return unacceptable(apdu, makeError(Fault::Crypto, Layer::Crypto, SecurityError::ProtectionTooWeak, plain->apdu[0]), now);
    }
    dispatch(plain->apdu, plain->verified, now);
}

void ClientSession::Machine::unacceptable(BytesView apdu, Error error, Instant now) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    const auto service = apdutag::serviceTag(tag);
    // A notification answers nothing, so it ends nothing; a datagram may come twice.
    const bool repeated = isSecurityError(error, SecurityError::ReplayedCounter) && !context_.numberedLink;
    if (apdutag::isNotification(service ? service->plain : tag)) return ignore(error);
    if (repeated) return waitOn(error, now);
    if (phase_ == Phase::Releasing) {
        context_.noise(error);
        return disconnect(event::Released{}, now);
    }
    disconnect(event::Failed{error}, now);
}

void ClientSession::Machine::dispatch(BytesView apdu, bool verified, Instant now) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (apdutag::isNotification(tag)) return notification(apdu, verified);
    switch (phase_) {
        case Phase::Associating:
            // Of an association before this one: a datagram came late.
            if (!context_.numberedLink && (apdutag::isResponse(tag) || tag == apdutag::rlre)) return waitOn(wrongResponse(apdu), now);
            return associationAnswer(apdu, now);
        case Phase::Authenticating:
            // The answer to the AARQ once more: a datagram came twice, or the AARQ was repeated.
            if (tag == apdutag::aare && !context_.numberedLink) return waitOn(wrongResponse(apdu), now);
            return authenticationAnswer(apdu, now);
        case Phase::Associated: return requestAnswer(apdu, verified, now);
        case Phase::Releasing: return releaseAnswer(apdu, now);
        case Phase::Idle:
        case Phase::Connecting:
        case Phase::Disconnecting: return ignore(wrongResponse(apdu));
    }
}

void ClientSession::Machine::handle(LinkDisconnected&, Instant) {
    switch (phase_) {
        case Phase::Idle: break;
        case Phase::Disconnecting: end(*std::exchange(outcome_, std::nullopt)); break;
        case Phase::Releasing: end(event::Released{}); break;
        case Phase::Connecting:
        case Phase::Associating:
        case Phase::Authenticating:
        case Phase::Associated: end(event::Failed{makeError(Fault::LinkLost, Layer::Xdlms, XdlmsError::NotAssociated)}); break;
    }
}

void ClientSession::Machine::handle(LinkFailed& failed, Instant) {
    if (phase_ == Phase::Idle) return;
    // A refusal that was already known tells more than the link that could not be ended after it.
    const auto* known = outcome_ ? std::get_if<event::Failed>(&*outcome_) : nullptr;
    end(event::Failed{known ? known->error : failed.error});
}

void ClientSession::Machine::handle(LinkNoise& noise, Instant) { context_.noise(noise.reason); }

void ClientSession::Machine::handle(LinkDeviated& deviated, Instant) { context_.deviated(deviated.deviation, deviated.detail, deviated.octets); }

void ClientSession::Machine::associationAnswer(BytesView apdu, Instant now) {
    context_.deviated(associationDeviations(apdu, options_.association, security_.get()), apdu);
    auto granted = checkAare(apdu, options_.association, security_.get());
    if (!granted) return disconnect(event::Failed{granted.error()}, now);
    const std::uint16_t usual = context_.byShortName ? associationSnName : logicalNameVaa;
    if (granted->negotiated.vaaName != usual) {
        context_.noise(makeError(Fault::Unexpected, Layer::Acse, AcseError::WrongApdu, granted->negotiated.vaaName));
    }
    if (const auto refusal = context_.takeRefusal()) return disconnect(event::Failed{*refusal}, now);
    agree(std::move(granted->negotiated), std::move(granted->certificate));
    if (!security_ || !security_->hls) return associated(now);
    phase_ = Phase::Authenticating;
    deadline_.reset();
    const auto request = buildHlsRequest(*security_, options_.association.referencing, context_.nextInvoke());
    const auto sent = request ? transmit(*request, now) : Result<void>(Unexpected(request.error()));
    if (!sent) disconnect(event::Failed{sent.error()}, now);
}

void ClientSession::Machine::authenticationAnswer(BytesView apdu, Instant now) {
    const auto checked = checkHlsResponse(apdu, *security_, options_.association.referencing, context_.invoke());
    if (!checked) return disconnect(event::Failed{checked.error()}, now);
    associated(now);
}

void ClientSession::Machine::reconnectIfWanted(Instant now) {
    if (phase_ != Phase::Associated || !link_->wantsReconnect()) return;
    if (options_.association.preEstablished || !options_.association.responseAllowed) return;
    if (current_ ? !current_->restart() : queue_.empty()) return;
    if (const auto started = link_->reconnect(now); !started) return failCurrent(started.error());
    phase_ = Phase::Connecting;
    hdlc_.reset();
    context_.restart();
    blocks_.disable();
    unconfirmed_.clear();
    deadline_.reset();
    ignored_.reset();
    reassociating_ = true;
    context_.events.push_back(event::Reconnecting{});
}

void ClientSession::Machine::associated(Instant now) {
    phase_ = Phase::Associated;
    reassociating_ = false;
    event::Associated event{std::move(granted_->negotiated), hdlc_, options_.association.mechanism};
    event.serverCertificate = std::move(granted_->certificate);
    granted_.reset();
    if (security_) {
        event.suite = options_.security->suite;
        event.serverTitle = security_->protection.peerTitle();
        if (security_->ciphers()) event.protection = options_.security->protection;
        security_->protection.useDedicatedKey(true);
    }
    context_.events.push_back(std::move(event));
    if (current_) apply(current_->start(context_), now);
}

void ClientSession::Machine::requestAnswer(BytesView apdu, bool verified, Instant now) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (!current_) return ignore(wrongResponse(apdu));
    if (current_->takesAnyAnswer()) return apply(current_->receive(apdu, context_), now);
    if (tag == apdutag::exceptionResponse || tag == apdutag::confirmedServiceError) {
        return apply(current_->refuse(refusalOf(apdu), context_), now);
    }
    if (!apdutag::isResponse(tag)) {
        const bool late = (tag == apdutag::aare || tag == apdutag::rlre) && !context_.numberedLink;
        if (late) return waitOn(wrongResponse(apdu), now);
        const auto decoded = decodeXdlms(apdu);
        return failCurrent(decoded ? wrongResponse(apdu) : decoded.error());
    }
    switch (current_->match(apdu, context_)) {
        case Match::Mine:
            if (apdutag::hasInvokeId(tag) && ((apdu[2] ^ context_.invoke()) & 0xF0) != 0) {
                context_.deviated(Deviation::InvokePriority, apdu[2], apdu);
            }
            examine(apdu);
            verified_ = verified_ && verified;
            return apply(current_->receive(apdu, context_), now);
        case Match::Stale: return waitOn(wrongResponse(apdu), now);
        case Match::Foreign:
            context_.deviated(tag == current_->responseTag() ? Deviation::InvokeIdOther : Deviation::ServiceOther, tag, apdu);
            return failCurrent(wrongResponse(apdu));
        case Match::Broken:
            return failCurrent(makeError(Fault::Malformed, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(apdu.size())));
    }
}

void ClientSession::Machine::releaseAnswer(BytesView apdu, Instant now) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (!releaseAsked_) {
        // This answers the request that the release cancelled.
        ignore(wrongResponse(apdu));
        if (!askRelease(now)) disconnect(event::Released{}, now);
        return;
    }
    if (apdutag::isResponse(tag)) return waitOn(wrongResponse(apdu), now);
    if (tag == apdutag::rlre) {
        constexpr std::uint8_t notFinished = 1;
        const auto rlre = decodeRlre(apdu);
        if (!rlre) context_.noise(rlre.error());
        // The link goes down whether the meter has finished or not.
        else if (rlre->reason == notFinished) context_.noise(makeError(Fault::Refused, Layer::Acse, AcseError::ReleaseRefused, notFinished));
        Deviations found;
        examineRlre(apdu, found);
        context_.deviated(found, apdu);
    } else {
        context_.noise(makeError(Fault::Unexpected, Layer::Acse, AcseError::WrongApdu, tag));
        context_.deviated(Deviation::ReleaseAnsweredByError, tag, apdu);
    }
    disconnect(event::Released{}, now);
}

void ClientSession::Machine::startNext(Instant now) {
    while (phase_ == Phase::Associated && !current_ && !queue_.empty()) {
        current_ = std::move(queue_.front());
        queue_.pop_front();
        verified_ = security_ != nullptr;
        apply(current_->start(context_), now);
    }
}

void ClientSession::Machine::apply(Step step, Instant now) {
    if (auto* send = std::get_if<SendApdu>(&step)) {
        deadline_.reset();
        ignored_.reset();
        if (const auto sent = transmit(send->apdu, now); !sent) failCurrent(sent.error());
    } else if (auto* last = std::get_if<SendUnanswered>(&step)) {
        if (const auto sent = transmitUnanswered(last->apdu, now); !sent) failCurrent(sent.error());
        else finish(std::move(last->outcome));
    } else if (const auto* wait = std::get_if<KeepWaiting>(&step)) {
        waitOn(wait->reason, now);
    } else {
        finish(std::move(std::get<ClientEvent>(step)));
    }
}

void ClientSession::Machine::examine(BytesView apdu) {
    Deviations found;
    examineAnswer(apdu, found);
    if (!blocks_.isAgreed() && apdu.size() > options_.association.proposedPduSize) found.note(Deviation::PduTooLong, static_cast<std::int64_t>(apdu.size()));
    context_.deviated(found, apdu);
}

void ClientSession::Machine::finish(ClientEvent event) {
    if (auto* value = std::get_if<event::ValueRead>(&event)) value->verified = verified_;
    if (auto* values = std::get_if<event::ValuesRead>(&event)) values->verified = verified_;
    if (auto* method = std::get_if<event::MethodInvoked>(&event)) method->verified = verified_;
    if (auto* methods = std::get_if<event::MethodsInvoked>(&event)) methods->verified = verified_;
    if (auto* access = std::get_if<event::AccessAnswered>(&event)) access->verified = verified_;
    const auto refusal = context_.takeRefusal();
    if (refusal && current_ && !std::holds_alternative<event::RequestFailed>(event)) event = event::RequestFailed{current_->id(), *refusal};
    current_.reset();
    deadline_.reset();
    ignored_.reset();
    context_.events.push_back(std::move(event));
}

void ClientSession::Machine::failCurrent(Error error) {
    if (current_) finish(event::RequestFailed{current_->id(), error});
}

void ClientSession::Machine::waitOn(Error reason, Instant now) {
    ignore(reason);
    if (!context_.numberedLink && isWaiting()) link_->awaitAgain(now);
}

void ClientSession::Machine::ignore(Error reason) {
    ignored_ = reason;
    context_.noise(reason);
}

void ClientSession::Machine::disconnect(ClientEvent outcome, Instant now) {
    phase_ = Phase::Disconnecting;
    reassociating_ = false;
    outcome_ = std::move(outcome);
    deadline_.reset();
    releaseDeadline_.reset();
    if (const auto started = link_->disconnect(now); !started) end(*std::exchange(outcome_, std::nullopt));
}

void ClientSession::Machine::end(ClientEvent outcome) {
    phase_ = Phase::Idle;
    reassociating_ = false;
    current_.reset();
    queue_.clear();
    unconfirmed_.clear();
    blocks_.disable();
    outcome_.reset();
    deadline_.reset();
    releaseDeadline_.reset();
    ignored_.reset();
    security_.reset();
    granted_.reset();
    context_.events.push_back(std::move(outcome));
}

bool ClientSession::Machine::isWaiting() const {
    switch (phase_) {
        case Phase::Idle: return false;
        case Phase::Associated: return current_ != nullptr;
        default: return true;
    }
}

void ClientSession::Machine::watch(Instant now) {
    if (!isWaiting() || link_->nextDeadline()) {
        deadline_.reset();
    } else if (!deadline_) {
        deadline_ = now + (blocks_.isRunning() ? blocks_.silence() : options_.answerLimit);
    }
}

}  // namespace ami::dlms
