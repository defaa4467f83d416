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
    : link_(std::move(link)), options_(std::move(options)) {
    context_.maxTransferBytes = options_.maxTransferBytes;
    context_.firstInvoke = options_.firstInvoke;
    context_.countInvokeIds = options_.countInvokeIds;
    context_.withListMax = options_.withListMax;
    context_.strict = options_.strict;
    context_.expectedDeviations = options_.expectedDeviations;
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
        case Phase::Authenticating: disconnect(event::Failed{Error{Fault::Cancelled, Layer::Acse, 0, 0}}, now); break;
        case Phase::Associated: {
            const bool busy = current_ != nullptr;
            const Error cancelled{Fault::Cancelled, Layer::Xdlms, 0, 0};
            if (current_) failCurrent(cancelled);
            for (const auto& waiting : queue_) context_.events.push_back(event::RequestFailed{waiting->id(), cancelled});
            queue_.clear();
            const bool asked =
                options_.releaseRequest == ReleaseRequestUse::Always || (options_.releaseRequest == ReleaseRequestUse::Automatic && !hdlc_);
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
            case Phase::Associated: failCurrent(late); break;
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
    startNext(now);
    watch(now);
}

void ClientSession::Machine::handle(LinkConnected& connected, Instant now) {
    if (phase_ != Phase::Connecting) return;
    hdlc_ = connected.parameters;
    context_.numberedLink = hdlc_.has_value();
    security_.reset();
    if (options_.security) security_ = std::make_unique<SecureAssociation>(*options_.security, options_.association.mechanism);
    auto aarq = buildAarq(options_, security_.get());
    const auto sent = aarq ? link_->send(*aarq, now) : Result<void>(Unexpected(aarq.error()));
    if (aarq) wipe(*aarq);
    phase_ = Phase::Associating;
    if (!sent) disconnect(event::Failed{sent.error()}, now);
}

Result<void> ClientSession::Machine::transmit(BytesView apdu, Instant now) {
    if (security_ && security_->ciphers() && !apdu.empty() && !travelsInClear(apdu[0])) {
        const auto covered = security_->protection.protect(apdu);
        if (!covered) return Unexpected(covered.error());
        apdu = *covered;
    }
    return link_->send(apdu, now);
}

void ClientSession::Machine::handle(ApduReceived& received, Instant now) { arrived(received.apdu, now); }

void ClientSession::Machine::arrived(BytesView apdu, Instant now) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    const bool open = phase_ == Phase::Authenticating || phase_ == Phase::Associated || phase_ == Phase::Releasing;
    if (!security_ || !security_->ciphers() || travelsInClear(tag)) return dispatch(apdu, false, now);
    if (!open) return apdutag::isProtected(tag) ? ignore(wrongResponse(apdu)) : dispatch(apdu, false, now);
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
    if (apdutag::isNotification(service ? service->plain : tag) || repeated) return ignore(error);
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
        case Phase::Associating: return associationAnswer(apdu, now);
        case Phase::Authenticating: return authenticationAnswer(apdu, now);
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
    if (const auto refusal = context_.takeRefusal()) return disconnect(event::Failed{*refusal}, now);
    context_.conformance = granted->negotiated.conformance;
    context_.maxPduSize = granted->negotiated.maxPduSize;
    if (security_ && security_->ciphers()) {
        context_.maxPduSize = security_->protection.largestPlain(context_.maxPduSize, apdutag::getRequest);
    }
    granted_ = std::move(*granted);
    if (!security_ || !security_->hls) return associated();
    phase_ = Phase::Authenticating;
    deadline_.reset();
    const auto request = buildHlsRequest(*security_, context_.nextInvoke());
    const auto sent = request ? transmit(*request, now) : Result<void>(Unexpected(request.error()));
    if (!sent) disconnect(event::Failed{sent.error()}, now);
}

void ClientSession::Machine::authenticationAnswer(BytesView apdu, Instant now) {
    const auto checked = checkHlsResponse(apdu, *security_, context_.invoke());
    if (!checked) return disconnect(event::Failed{checked.error()}, now);
    associated();
}

void ClientSession::Machine::associated() {
    phase_ = Phase::Associated;
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
        if (late) return ignore(wrongResponse(apdu));
        const auto decoded = decodeXdlms(apdu);
        return failCurrent(decoded ? wrongResponse(apdu) : decoded.error());
    }
    if (apdu.size() < 3) {
        return failCurrent(makeError(Fault::Malformed, Layer::Xdlms, XdlmsError::Malformed, static_cast<std::int64_t>(apdu.size())));
    }
    const InvokeIdAndPriority invoke = apdu[2];
    if (!context_.isCurrent(invoke)) {
        if (!context_.numberedLink && context_.isRecent(invoke)) return ignore(wrongResponse(apdu));
        context_.deviated(Deviation::InvokeIdOther, invoke, apdu);
        return failCurrent(wrongResponse(apdu));
    }
    if (tag != current_->responseTag()) {
        context_.deviated(Deviation::ServiceOther, tag, apdu);
        return failCurrent(wrongResponse(apdu));
    }
    if (((invoke ^ context_.invoke()) & 0xF0) != 0) context_.deviated(Deviation::InvokePriority, invoke, apdu);
    examine(apdu);
    verified_ = verified_ && verified;
    apply(current_->receive(apdu, context_), now);
}

void ClientSession::Machine::releaseAnswer(BytesView apdu, Instant now) {
    const std::uint8_t tag = apdu.empty() ? 0 : apdu[0];
    if (!releaseAsked_) {
        // This answers the request that the release cancelled.
        ignore(wrongResponse(apdu));
        if (!askRelease(now)) disconnect(event::Released{}, now);
        return;
    }
    if (apdutag::isResponse(tag)) return ignore(wrongResponse(apdu));
    if (tag == apdutag::rlre) {
        if (const auto rlre = decodeRlre(apdu); !rlre) context_.noise(rlre.error());
        Deviations found;
        examineRlre(apdu, found);
        context_.deviated(found, apdu);
    } else {
        context_.noise(makeError(Fault::Unexpected, Layer::Acse, AcseError::WrongApdu, tag));
        context_.deviated(Deviation::ReleaseAnsweredByError, tag, apdu);
    }
    disconnect(event::Released{}, now);
}

void ClientSession::Machine::notification(BytesView apdu, bool verified) {
    std::size_t trailing = 0;
    auto decoded = decodeXdlms(apdu, &trailing);
    if (!decoded) return ignore(decoded.error());
    examine(apdu);
    const auto service = apdu[0] == apdutag::dataNotification ? Conformance::DataNotification : Conformance::EventNotification;
    if (!context_.conformance.has(service)) context_.deviated(Deviation::NotificationUnnegotiated, apdu[0], apdu);
    if (auto* event = std::get_if<EventNotification>(&*decoded)) {
        context_.events.push_back(event::NotificationReceived{std::move(*event), verified});
    } else if (auto* data = std::get_if<DataNotification>(&*decoded)) {
        context_.events.push_back(event::NotificationReceived{std::move(*data), verified});
    }
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
    } else if (const auto* wait = std::get_if<KeepWaiting>(&step)) {
        ignore(wait->reason);
    } else {
        finish(std::move(std::get<ClientEvent>(step)));
    }
}

void ClientSession::Machine::examine(BytesView apdu) {
    Deviations found;
    examineAnswer(apdu, found);
    if (apdu.size() > options_.association.proposedPduSize) found.note(Deviation::PduTooLong, static_cast<std::int64_t>(apdu.size()));
    context_.deviated(found, apdu);
}

void ClientSession::Machine::finish(ClientEvent event) {
    if (auto* value = std::get_if<event::ValueRead>(&event)) value->verified = verified_;
    if (auto* values = std::get_if<event::ValuesRead>(&event)) values->verified = verified_;
    if (auto* method = std::get_if<event::MethodInvoked>(&event)) method->verified = verified_;
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

void ClientSession::Machine::ignore(Error reason) {
    ignored_ = reason;
    context_.noise(reason);
}

void ClientSession::Machine::disconnect(ClientEvent outcome, Instant now) {
    phase_ = Phase::Disconnecting;
    outcome_ = std::move(outcome);
    deadline_.reset();
    releaseDeadline_.reset();
    if (const auto started = link_->disconnect(now); !started) end(*std::exchange(outcome_, std::nullopt));
}

void ClientSession::Machine::end(ClientEvent outcome) {
    phase_ = Phase::Idle;
    current_.reset();
    queue_.clear();
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
        deadline_ = now + options_.answerLimit;
    }
}

}  // namespace ami::dlms
