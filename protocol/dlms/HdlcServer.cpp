#include "protocol/dlms/HdlcServer.h"

#include <algorithm>
#include <utility>

#include "protocol/dlms/HdlcNegotiation.h"

namespace ami::dlms {

namespace {

using namespace std::chrono_literals;

/// An application that thinks longer than this makes us answer the poll with RR; the client asks again.
constexpr Duration longestThought = 1s;

// Reason bits of FRMR. @spec ISO/IEC 13239 5.5.3.4.2
constexpr std::uint8_t reasonUnknownControl = 0x01;
constexpr std::uint8_t reasonTooLong = 0x04;
constexpr std::uint8_t reasonReceiveNumber = 0x08;

}  // namespace

HdlcServer::HdlcServer(const HdlcOptions& options) : options_(options), framer_(options.interOctetTimeout), self_(options.server) {
    HdlcParameters& own = options_.offered;
    own.maxInfoTransmit = std::clamp<std::uint16_t>(own.maxInfoTransmit, 8, hdlcMaxInformation);
    own.maxInfoReceive = std::clamp<std::uint16_t>(own.maxInfoReceive, 8, hdlcMaxInformation);
    own.windowTransmit = std::clamp<std::uint8_t>(own.windowTransmit, 1, 7);
    own.windowReceive = std::clamp<std::uint8_t>(own.windowReceive, 1, 7);
}

Result<void> HdlcServer::connect(Instant) { return fail(Fault::Misuse, Layer::Hdlc, HdlcError::NotConnected); }

Result<void> HdlcServer::disconnect(Instant) {
    if (state_ == State::Disconnected) return {};
    forget();
    events_.push(LinkDisconnected{});
    return {};
}

Result<void> HdlcServer::sendUnanswered(BytesView apdu, Instant) {
    if (state_ != State::Connected) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::NotConnected);
    if (unasked_.size() >= unaskedMax) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::Busy);
    Bytes data;
    if (options_.llc) data.assign({0xE6, 0xE7, 0x00});
    append(data, apdu);
    if (data.size() > agreed_.maxInfoTransmit) {
        return fail(Fault::Misuse, Layer::Hdlc, HdlcError::TooLong, static_cast<std::int64_t>(apdu.size()));
    }
    unasked_.push_back(std::move(data));
    return {};
}

Result<void> HdlcServer::send(BytesView apdu, Instant) {
    if (apdu.size() > hdlcMaxApdu) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::TooLong, static_cast<std::int64_t>(apdu.size()));
    if (state_ != State::Connected) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::NotConnected);
    if (!queue_.isDone()) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::Busy);
    Bytes data;
    data.reserve(apdu.size() + 3);
    if (options_.llc) data.assign({0xE6, 0xE7, 0x00});
    append(data, apdu);
    queue_.load(std::move(data), agreed_.maxInfoTransmit);
    if (answerDue_) answerPoll();
    return {};
}

void HdlcServer::forget() {
    state_ = State::Disconnected;
    answerDue_.reset();
    inactiveDue_.reset();
    queue_.reset();
    request_.reset();
    unasked_.clear();
}

// ---- frames out

void HdlcServer::transmit(HdlcControl control, BytesView information, bool segmented) {
    appendFrame(toSend_, {client_, self_, control, segmented, information});
}

void HdlcServer::transmitUnnumbered(FrameType type, const HdlcFrameView& command, BytesView information) {
    appendFrame(toSend_, {command.source, command.destination, HdlcControl::unnumbered(type, true), false, information});
}

void HdlcServer::transmitSegments() {
    const std::size_t rest = std::min<std::size_t>(queue_.octets(), std::size_t{agreed_.windowTransmit} * agreed_.maxInfoTransmit);
    toSend_.reserve(toSend_.size() + rest + agreed_.windowTransmit * (hdlcMaxOverhead + 2));
    while (const auto segment = queue_.take(agreed_.windowTransmit)) {
        const bool last = !queue_.canTake(agreed_.windowTransmit);
        transmit(HdlcControl::information(segment->number, request_.expected(), last), segment->information, segment->more);
    }
}

/// Everything that the client's N(R) says is missing, then what follows inside the window; RR when there is nothing to say.
void HdlcServer::answerPoll() {
    answerDue_.reset();
    queue_.rewind();
    for (const Bytes& information : std::exchange(unasked_, {})) transmit(HdlcControl::unnumbered(FrameType::Ui, false), information, false);
    if (clientBusy_ || queue_.isDone()) {
        return transmit(HdlcControl::supervisory(FrameType::ReceiveReady, request_.expected(), true), {}, false);
    }
    transmitSegments();
}

Bytes HdlcServer::pollTransmit(Instant) { return std::exchange(toSend_, {}); }

// ---- frames in

void HdlcServer::receive(BytesView bytes, Instant now) {
    framer_.push(bytes, now);
    takeFrames(now);
}

void HdlcServer::takeFrames(Instant now) {
    while (const auto frame = framer_.next()) handleFrame(*frame, now);
    if (framer_.takeDefect()) {
        const auto octets = static_cast<std::int64_t>(framer_.octetsWithoutFrame());
        events_.noise(makeError(Fault::Malformed, Layer::Hdlc, HdlcError::BadFrame, octets));
    }
}

/// The client chooses how many octets the address has; only what it wrote down can differ from ours.
HdlcServer::Addressee HdlcServer::addressee(const HdlcAddress& destination) const {
    const HdlcAddress& own = options_.server;
    if (isAllStation(destination.upper, destination.length)) return Addressee::Everybody;
    if (destination.upper != own.upper) return Addressee::Somebody;
    if (destination.length == 1 || own.length == 1) return Addressee::Us;
    if (isAllStation(destination.lower, destination.length)) return Addressee::Everybody;
    return destination.lower == own.lower ? Addressee::Us : Addressee::Somebody;
}

void HdlcServer::handleFrame(const HdlcFrameView& frame, Instant now) {
    if (frame.source.length != 1 || addressee(frame.destination) != Addressee::Us) return;
    const FrameType type = frame.control.type();
    if (type == FrameType::Snrm) return handleSnrm(frame, now);
    if (type == FrameType::Ua || type == FrameType::Dm || type == FrameType::Frmr) return;  // answers, so our own echo
    if (state_ == State::Disconnected || frame.source != client_) {
        if (frame.control.pollFinal()) transmitUnnumbered(FrameType::Dm, frame, {});
        return;
    }
    inactiveDue_ = now + options_.inactivityLimit;
    if (type == FrameType::Disc) return handleDisc(frame);
    if (state_ == State::Rejecting) {
        if (frame.control.pollFinal()) transmitUnnumbered(FrameType::Frmr, frame, rejection_);
        return;
    }
    self_ = frame.destination;
    switch (type) {
        case FrameType::Information: return handleInformation(frame, now);
        case FrameType::ReceiveReady:
        case FrameType::ReceiveNotReady:
        case FrameType::Reject: return handleSupervisory(frame);
        case FrameType::Ui: {
            const BytesView apdu = options_.llc ? withoutLlc(frame.information) : frame.information;
            events_.push(ApduReceived{Bytes(apdu.begin(), apdu.end()), client_.upper});
            return;
        }
        default: return reject(frame, reasonUnknownControl);
    }
}

void HdlcServer::handleSnrm(const HdlcFrameView& frame, Instant now) {
    const auto theirs = decodeParameters(frame.information);
    if (!theirs) events_.noise(theirs.error());
    agreed_ = agree(options_.offered, theirs ? *theirs : HdlcParameters());
    forget();
    framer_.setLimit(std::max<std::size_t>(options_.offered.maxInfoReceive, 128) + hdlcMaxOverhead + 1);
    state_ = State::Connected;
    request_.reset(agreed_.windowReceive);
    client_ = frame.source;
    self_ = frame.destination;
    clientBusy_ = false;
    inactiveDue_ = now + options_.inactivityLimit;
    const Bytes information = agreed_ == HdlcParameters() && frame.information.empty() ? Bytes() : encodeParameters(agreed_);
    transmitUnnumbered(FrameType::Ua, frame, information);
    events_.push(LinkConnected{client_.upper, agreed_});
}

void HdlcServer::handleDisc(const HdlcFrameView& frame) {
    forget();
    transmitUnnumbered(FrameType::Ua, frame, {});
    events_.push(LinkDisconnected{});
}

void HdlcServer::handleInformation(const HdlcFrameView& frame, Instant now) {
    const bool inOrder = frame.control.sendNumber() == request_.expected();
    if (!queue_.acknowledge(frame.control.receiveNumber()) && inOrder) return reject(frame, reasonReceiveNumber);
    clientBusy_ = false;
    if (inOrder) queue_.abandon();
    switch (request_.take(frame.control.sendNumber(), frame.segmented, frame.information)) {
        case Reassembly::Verdict::TooLong: return reject(frame, reasonTooLong);
        case Reassembly::Verdict::Complete:
            events_.push(ApduReceived{request_.takeApdu(options_.llc), client_.upper});
            if (frame.control.pollFinal()) answerDue_ = now + longestThought;
            return;
        case Reassembly::Verdict::Accepted:
        case Reassembly::Verdict::Duplicate:
        case Reassembly::Verdict::Gap:
            if (frame.control.pollFinal()) answerPoll();
            return;
    }
}

void HdlcServer::handleSupervisory(const HdlcFrameView& frame) {
    if (!queue_.acknowledge(frame.control.receiveNumber())) return reject(frame, reasonReceiveNumber);
    clientBusy_ = frame.control.type() == FrameType::ReceiveNotReady;
    if (frame.control.pollFinal()) answerPoll();
}

void HdlcServer::reject(const HdlcFrameView& frame, std::uint8_t reason) {
    const auto numbers = HdlcControl::information(queue_.nextNumber(), request_.expected(), false).octet;
    rejection_ = {frame.control.octet, numbers, reason};
    state_ = State::Rejecting;
    answerDue_.reset();
    events_.noise(makeError(Fault::Malformed, Layer::Hdlc, HdlcError::FrameRejected, frame.control.octet << 8 | reason));
    if (frame.control.pollFinal()) transmitUnnumbered(FrameType::Frmr, frame, rejection_);
}

// ---- time

std::optional<Instant> HdlcServer::nextDeadline() const {
    std::optional<Instant> due = framer_.deadline();
    for (const auto& other : {answerDue_, inactiveDue_}) {
        if (other) due = due ? std::min(*due, *other) : *other;
    }
    return due;
}

void HdlcServer::handleDeadline(Instant now) {
    framer_.handleDeadline(now);
    takeFrames(now);
    if (answerDue_ && now >= *answerDue_) answerPoll();
    if (inactiveDue_ && now >= *inactiveDue_) {
        forget();
        events_.push(LinkFailed{makeError(Fault::TimedOut, Layer::Hdlc, HdlcError::NoAnswer, 0)});
    }
}

std::unique_ptr<DataLink> makeHdlcServer(const HdlcOptions& options) { return std::make_unique<HdlcServer>(options); }

}  // namespace ami::dlms
