#include "protocol/dlms/HdlcClient.h"

#include <algorithm>
#include <utility>

#include "protocol/dlms/Examine.h"
#include "protocol/dlms/HdlcNegotiation.h"

namespace ami::dlms {

namespace {

using namespace std::chrono_literals;

/// Pauses between polls of a server that is still thinking: doubled from the first to the last.
constexpr Duration firstPollPause = 20ms;
constexpr Duration lastPollPause = 640ms;
/// Credit for each accepted octet besides its time on the line, so that a long answer is not overdue but a drip feed is.
constexpr Duration octetCredit = 2ms;
constexpr std::size_t babbleLimit = 32 * 1024;
constexpr std::size_t maxStrangeFrames = 32;
constexpr std::size_t maxBadSurplus = 64;
/// A dialogue that is understood but does not move on gets this many times the tries of silence.
constexpr int noisyTriesFactor = 5;
constexpr int maxReconnects = 1;

constexpr std::size_t maxUnechoed = 16;
/// Where a frame's header does not arrive, damage lies within so many octets.
constexpr std::size_t headerOctets = 9;

/// Rejected control octet << 8 | reason bits; V(S) and V(R) stand between them. @spec ISO/IEC 13239 5.5.3.4.2
std::int64_t rejectDetail(const HdlcFrameView& frame) {
    return frame.information.size() >= 3 ? frame.information[0] << 8 | frame.information[2] : 0;
}

}  // namespace

HdlcClient::HdlcClient(const HdlcOptions& options) : options_(options), framer_(options.interOctetTimeout), pace_(options) {
    options_.tries = std::max(options_.tries, 1);
    HdlcParameters& own = options_.offered;
    own.maxInfoTransmit = std::clamp<std::uint16_t>(own.maxInfoTransmit, 8, hdlcMaxInformation);
    own.maxInfoReceive = std::clamp<std::uint16_t>(own.maxInfoReceive, 8, hdlcMaxInformation);
    own.windowTransmit = std::clamp<std::uint8_t>(own.windowTransmit, 1, 7);
    own.windowReceive = std::clamp<std::uint8_t>(own.windowReceive, 1, 7);
}

// ---- requests

Result<void> HdlcClient::connect(Instant now) {
    if (state_ != State::Disconnected) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::Busy);
    framer_.clear();
    framer_.setLimit(hdlcMaxFrame);
    reconnects_ = 0;
    lineEchoes_ = false;
    pace_.start(now);
    startExchange(options_.discFirst ? State::Clearing : State::Connecting, now);
    transmitCommand(options_.discFirst ? FrameType::Disc : FrameType::Snrm, now);
    return {};
}

Result<void> HdlcClient::disconnect(Instant now) {
    if (state_ == State::Disconnected || state_ == State::Disconnecting) return {};
    startExchange(State::Disconnecting, now);
    transmitCommand(FrameType::Disc, now);
    return {};
}

bool HdlcClient::wantsReconnect() const { return state_ == State::Connected ? pace_.wantsChange(std::nullopt) : change_ == Change::Asked; }

Result<void> HdlcClient::reconnect(Instant now) {
    if (state_ != State::Connected && state_ != State::Exchanging) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::NotConnected);
    end();
    toSend_.clear();
    turnOctets_ = 0;
    framer_.setLimit(hdlcMaxFrame);
    reconnects_ = 0;
    startExchange(State::Connecting, now);
    transmitCommand(FrameType::Snrm, now);
    return {};
}

Result<void> HdlcClient::send(BytesView apdu, Instant now) {
    if (apdu.size() > hdlcMaxApdu) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::TooLong, static_cast<std::int64_t>(apdu.size()));
    if (state_ == State::Exchanging) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::Busy);
    if (state_ != State::Connected) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::NotConnected);
    Bytes data;
    data.reserve(apdu.size() + 3);
    if (options_.llc) data.assign({0xE6, 0xE6, 0x00});
    append(data, apdu);
    queue_.load(std::move(data), agreed_.maxInfoTransmit);
    startExchange(State::Exchanging, now);
    transmitSegments(now);
    return {};
}

Result<void> HdlcClient::sendUnanswered(BytesView apdu, Instant now) {
    if (state_ == State::Exchanging) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::Busy);
    if (state_ != State::Connected) return fail(Fault::Misuse, Layer::Hdlc, HdlcError::NotConnected);
    Bytes data;
    if (options_.llc) data = {0xE6, 0xE6, 0x00};
    append(data, apdu);
    if (data.size() > agreed_.maxInfoTransmit) {
        return fail(Fault::Misuse, Layer::Hdlc, HdlcError::TooLong, static_cast<std::int64_t>(apdu.size()));
    }
    transmit(HdlcControl::unnumbered(FrameType::Ui, false), data, false, now);
    return {};
}

// ---- frames out

void HdlcClient::transmit(HdlcControl control, BytesView information, bool segmented, Instant now) {
    const std::size_t before = toSend_.size();
    appendFrame(toSend_, {options_.server, clientAddress(options_.client), control, segmented, information});
    lineFree_ = std::max(lineFree_, now) + options_.characterTime * static_cast<std::int64_t>(toSend_.size() - before);
    if (unechoed_.size() < maxUnechoed) unechoed_.push_back(control.octet);
    turnOctets_ += toSend_.size() - before;
    if (control.pollFinal()) {
        pace_.turnGiven(kindOfTurn(control.type()), std::exchange(turnOctets_, 0), lineFree_);
        ++turns_;
        framesUnanswered_ = 0;
        damagedTurn_ = false;
        pollDue_.reset();
        armReply(now);
    }
}

void HdlcClient::transmitCommand(FrameType type, Instant now) {
    Bytes information;
    if (type == FrameType::Snrm) {
        offered_ = pace_.offer();
        if (offered_ != HdlcParameters()) information = encodeParameters(offered_);
    }
    transmit(HdlcControl::unnumbered(type, true), information, false, now);
}

void HdlcClient::transmitSegments(Instant now) {
    while (const auto segment = queue_.take(agreed_.windowTransmit)) {
        const bool last = !queue_.canTake(agreed_.windowTransmit);
        transmit(HdlcControl::information(segment->number, answer_.expected(), last), segment->information, segment->more, now);
    }
}

void HdlcClient::transmitPoll(Instant now) {
    transmit(HdlcControl::supervisory(FrameType::ReceiveReady, answer_.expected(), true), {}, false, now);
}

/// After silence. I-frames are not sent again blindly: the poll asks first what arrived, so that nothing is executed twice.
void HdlcClient::repeat(Instant now) {
    switch (state_) {
        case State::Connecting: return transmitCommand(FrameType::Snrm, now);
        case State::Clearing:
        case State::Disconnecting: return transmitCommand(FrameType::Disc, now);
        case State::Exchanging: return transmitPoll(now);
        case State::Disconnected:
        case State::Connected: return;
    }
}

Bytes HdlcClient::pollTransmit(Instant) { return std::exchange(toSend_, {}); }

// ---- frames in

void HdlcClient::receive(BytesView bytes, Instant now) {
    if (!bytes.empty()) pace_.heard(now);
    framer_.setInterOctetTimeout(pace_.interOctetTimeout());
    framer_.push(bytes, now);
    takeFrames(now);
    if (isWaiting() && framer_.isInFrame()) {
        pollDue_.reset();
        armReply(now);
    }
    checkLimits(now);
}

void HdlcClient::takeFrames(Instant now) {
    const unsigned turnsBefore = turns_;
    while (const auto frame = framer_.next()) handleFrame(*frame, now);
    if (framer_.takeWrongHeaderCheck()) events_.deviated(Deviation::HeaderCheckWrong, 0, {});
    handleDamage(turnsBefore, now);
}

void HdlcClient::handleDamage(unsigned turnsBefore, Instant now) {
    const auto frame = framer_.takeDamaged();
    if (!framer_.takeDefect() || !isWaiting()) return;
    noise(Fault::Malformed, HdlcError::BadFrame, static_cast<std::int64_t>(framer_.octetsWithoutFrame()));
    const bool ours = !frame || isFromServer(frame->header);
    // What follows a defect up to the next good frame is one defect with it.
    if (const std::size_t bad = framer_.badFrames(); std::exchange(badFrames_, bad) < bad && ours) {
        pace_.frameDamaged(frame ? frame->octets : headerOctets);
    }
    if (turns_ != turnsBefore) return;
    damagedTurn_ = true;
    // The header says that the other side has ended its turn: no silence is needed to know it.
    const bool ended = options_.adaptive && frame && ours && frame->header.control.pollFinal() && !framer_.isInFrame();
    recoveryDue_ = std::max(lineFree_, ended ? now : pace_.recoveryAt(now));
}

bool HdlcClient::isFromServer(const HdlcFrameView& frame) const {
    if (frame.destination != clientAddress(options_.client)) return false;
    const HdlcAddress& asked = options_.server;
    const bool upperFits = frame.source.upper == asked.upper || isAllStation(asked.upper, asked.length);
    const bool lowerMatters = asked.length != 1 && frame.source.length != 1 && !isAllStation(asked.lower, asked.length);
    return upperFits && (!lowerMatters || frame.source.lower == asked.lower);
}

/// What we sent ourselves carries our address as its source. When both sides have the same address only the first sight of a frame
/// that was sent in this turn counts, and only on a line that has returned the SNRM.
bool HdlcClient::isEcho(const HdlcFrameView& frame) {
    const HdlcAddress own = clientAddress(options_.client);
    if (frame.source != own || frame.destination != options_.server) return false;
    const FrameType type = frame.control.type();
    if (options_.server != own) return type != FrameType::Ua && type != FrameType::Dm && type != FrameType::Frmr;
    if (type == FrameType::Snrm) lineEchoes_ = true;
    if (type == FrameType::Snrm || type == FrameType::Disc) return true;
    const auto sent = std::find(unechoed_.begin(), unechoed_.end(), frame.control.octet);
    if (!lineEchoes_ || sent == unechoed_.end()) return false;
    unechoed_.erase(unechoed_.begin(), sent + 1);
    return true;
}

void HdlcClient::handleFrame(const HdlcFrameView& frame, Instant now) {
    if (isEcho(frame)) return;
    if (!isFromServer(frame)) {
        wrongAddress_ = frame.source.upper;
        noise(Fault::Unexpected, HdlcError::WrongAddress, frame.source.upper);
        const bool exchanged = frame.source == clientAddress(options_.client) && frame.destination == options_.server;
        if (exchanged) events_.deviated(Deviation::UaAddressesExchanged, frame.source.upper, {});
        if (state_ == State::Connecting && exchanged) failLink(Fault::Unexpected, HdlcError::WrongAddress, frame.source.upper);
        return;
    }
    if (frame.control.type() == FrameType::Unknown) {
        ++strangeFrames_;
        events_.deviated(Deviation::ControlUnknown, frame.control.octet, frame.information);
        return noise(Fault::Unsupported, HdlcError::BadFrame, frame.control.octet);
    }
    silences_ = 0;
    unechoed_.clear();
    pace_.frameArrived(frame.information.size() + (frame.information.empty() ? 9 : LineQuality::frameOverhead), now);
    examine(frame);
    if (frame.control.type() == FrameType::Ui) {
        const BytesView apdu = options_.llc ? withoutLlc(frame.information) : frame.information;
        deliver(Bytes(apdu.begin(), apdu.end()));
        if (state_ != State::Exchanging) return;
        armReply(now);
        if (frame.control.pollFinal()) transmitPoll(now);  // the answer is still to come
        return;
    }
    switch (state_) {
        case State::Disconnected: return;
        case State::Clearing: return handleClearing(frame, now);
        case State::Connecting: return handleConnecting(frame, now);
        case State::Connected:
        case State::Exchanging: return handleConnected(frame, now);
        case State::Disconnecting: return handleDisconnecting(frame, now);
    }
}

void HdlcClient::handleConnecting(const HdlcFrameView& frame, Instant now) {
    switch (frame.control.type()) {
        case FrameType::Ua: {
            auto theirs = decodeParameters(frame.information);
            if (!theirs) noise(Fault::Malformed, HdlcError::BadFrame, theirs.error().detail);
            Deviations found;
            examineParameters(frame.information, offered_, found);
            events_.deviated(found, frame.information);
            const HdlcParameters announced = theirs ? *theirs : HdlcParameters();
            agreed_ = agree(offered_, announced);
            pace_.agreed(agreed_, offered_);
            framer_.setLimit(std::max(offered_.maxInfoReceive, announced.maxInfoTransmit) + hdlcMaxOverhead + 1);
            queue_.reset();
            answer_.reset(agreed_.windowReceive);
            peerBusy_ = false;
            state_ = State::Connected;
            end();
            events_.push(LinkConnected{frame.source.upper, agreed_});
            return;
        }
        case FrameType::Dm: return connectAgain(HdlcError::DisconnectedMode, 0, now);
        case FrameType::Frmr: return connectAgain(HdlcError::FrameRejected, rejectDetail(frame), now);
        default: return;  // left over from an earlier connection
    }
}

/// A station that kept an old connection, or none, gets a DISC and then one more SNRM.
void HdlcClient::connectAgain(HdlcError reason, std::int64_t detail, Instant now) {
    if (reconnects_ >= maxReconnects) return failLink(Fault::Refused, reason, detail);
    ++reconnects_;
    noise(Fault::Refused, reason, detail);
    events_.deviated(Deviation::ConnectRefused, detail, {});
    state_ = State::Clearing;
    silences_ = repeats_ = 0;
    transmitCommand(FrameType::Disc, now);
}

void HdlcClient::handleClearing(const HdlcFrameView& frame, Instant now) {
    const FrameType type = frame.control.type();
    if (type != FrameType::Ua && type != FrameType::Dm && type != FrameType::Frmr) return;
    state_ = State::Connecting;
    transmitCommand(FrameType::Snrm, now);
}

void HdlcClient::handleDisconnecting(const HdlcFrameView& frame, Instant) {
    const FrameType type = frame.control.type();
    if (type != FrameType::Ua && type != FrameType::Dm) return;
    state_ = State::Disconnected;
    end();
    events_.push(LinkDisconnected{});
}

void HdlcClient::handleConnected(const HdlcFrameView& frame, Instant now) {
    switch (frame.control.type()) {
        case FrameType::Information: return handleInformation(frame, now);
        case FrameType::ReceiveReady:
        case FrameType::ReceiveNotReady:
        case FrameType::Reject: return handleAcknowledgement(frame, now);
        case FrameType::Dm: return failLink(Fault::Refused, HdlcError::DisconnectedMode, 0);
        case FrameType::Frmr: return failLink(Fault::Refused, HdlcError::FrameRejected, rejectDetail(frame));
        default: return;  // a second UA is the answer to a repeated SNRM
    }
}

void HdlcClient::handleInformation(const HdlcFrameView& frame, Instant now) {
    queue_.acknowledge(frame.control.receiveNumber());
    switch (answer_.take(frame.control.sendNumber(), frame.segmented, frame.information)) {
        case Reassembly::Verdict::TooLong:
            return failLink(Fault::Exhausted, HdlcError::TooLong, static_cast<std::int64_t>(hdlcMaxApdu));
        case Reassembly::Verdict::Duplicate:
            // Its F is old news as well: an answer to it would be one turn too many.
            return noise(Fault::Unexpected, HdlcError::BadFrame, frame.control.octet);
        case Reassembly::Verdict::Gap:
            noise(Fault::Unexpected, HdlcError::BadFrame, frame.control.octet);
            break;
        case Reassembly::Verdict::Complete: {
            noteProgress(frame, now);
            pace_.proven();
            peerBusy_ = false;
            const BytesView whole = answer_.octets();
            if (options_.llc && !hasLlc(whole)) events_.deviated(Deviation::LlcMissing, 0, whole);
            else if (options_.llc && whole[1] == 0xE6) events_.deviated(Deviation::LlcOfRequest, 0, whole);
            Bytes apdu = answer_.takeApdu(options_.llc);
            const bool answers = !isNotification(apdu);
            deliver(std::move(apdu));
            if (state_ == State::Exchanging && answers) {
                queue_.acknowledgeSent();
                state_ = State::Connected;
                end();
            }
            break;
        }
        case Reassembly::Verdict::Accepted:
            noteProgress(frame, now);
            peerBusy_ = false;
            break;
    }
    if (state_ == State::Connected) return;
    armReply(now);
    if (frame.control.pollFinal()) takeTurn(false, now);
}

void HdlcClient::handleAcknowledgement(const HdlcFrameView& frame, Instant now) {
    const std::size_t before = queue_.acknowledged();
    if (!queue_.acknowledge(frame.control.receiveNumber())) return noise(Fault::Unexpected, HdlcError::BadFrame, frame.control.octet);
    if (state_ != State::Exchanging) return;
    if (queue_.acknowledged() != before) noteProgress(frame, now);
    peerBusy_ = frame.control.type() == FrameType::ReceiveNotReady;
    armReply(now);
    if (frame.control.pollFinal() || frame.control.type() == FrameType::Reject) takeTurn(queue_.isDone() || peerBusy_, now);
}

/// The other side has finished: send what is missing, send what follows, or ask for the answer.
void HdlcClient::takeTurn(bool otherSideIsPausing, Instant now) {
    if (otherSideIsPausing) {
        pollPause_ = std::clamp(pollPause_ * 2, firstPollPause, lastPollPause);
        pollDue_ = std::max(now, lineFree_) + pollPause_;
        replyDue_.reset();
        return;
    }
    if (asksForChange(now)) return;
    if (++repeats_ > noisyTriesFactor * options_.tries && !pace_.isNoisy()) return failLink(Fault::TimedOut, HdlcError::TooNoisy, repeats_);
    if (queue_.isDone()) return transmitPoll(now);
    queue_.rewind();
    transmitSegments(now);
}

/// The turn is ours and nothing is on its way: whoever uses the link may now make it anew. When nobody does, the exchange goes on.
bool HdlcClient::asksForChange(Instant now) {
    if (state_ != State::Exchanging || change_ != Change::None || !pace_.wantsChange(answer_.octets().size())) return false;
    change_ = Change::Asked;
    replyDue_.reset();
    recoveryDue_.reset();
    pollDue_ = now;
    return true;
}

void HdlcClient::deliver(Bytes apdu) { events_.push(ApduReceived{std::move(apdu), options_.server.upper}); }

// ---- time and limits

void HdlcClient::startExchange(State state, Instant now) {
    state_ = state;
    silences_ = repeats_ = 0;
    strangeFrames_ = 0;
    pollPause_ = {};
    wrongAddress_.reset();
    peerBusy_ = false;
    change_ = Change::None;
    framer_.restartCounts();
    badFrames_ = 0;
    if (state == State::Clearing || state == State::Connecting) pace_.connecting(now);
    pace_.movedOn(now);
    exchangeDue_ = std::max(now, lineFree_) + options_.exchangeLimit +
                   (state == State::Exchanging ? options_.characterTime * static_cast<std::int64_t>(2 * queue_.octets()) : Duration{});
}

void HdlcClient::armReply(Instant now) {
    recoveryDue_.reset();
    if (!pollDue_) replyDue_ = std::max(lineFree_, now) + pace_.replyTimeout();
}

HdlcPace::Turn HdlcClient::kindOfTurn(FrameType type) const {
    if (state_ != State::Exchanging) return HdlcPace::Turn::Command;
    return type == FrameType::Information ? HdlcPace::Turn::Request : HdlcPace::Turn::Poll;
}

/// An accepted frame buys time in proportion to its octets.
void HdlcClient::noteProgress(const HdlcFrameView& frame, Instant now) {
    pace_.movedOn(now);
    repeats_ = 0;
    pollPause_ = {};
    exchangeDue_ += (2 * options_.characterTime + octetCredit) * static_cast<std::int64_t>(frame.information.size());
}

void HdlcClient::checkLimits(Instant now) {
    if (!isWaiting()) return;
    const std::size_t bad = framer_.badFrames();
    const std::size_t good = framer_.goodFrames();
    if (framer_.octetsWithoutFrame() > babbleLimit) {
        failLink(Fault::Malformed, HdlcError::Babbling, static_cast<std::int64_t>(framer_.octetsWithoutFrame()));
    } else if (pace_.isHopeless(now)) {
        failLink(Fault::Malformed, HdlcError::TooNoisy, static_cast<std::int64_t>(bad));
    } else if (!options_.adaptive && bad > good + maxBadSurplus) {
        failLink(Fault::Malformed, HdlcError::TooNoisy, static_cast<std::int64_t>(bad));
    } else if (strangeFrames_ > maxStrangeFrames) {
        failLink(Fault::Unsupported, HdlcError::TooNoisy, static_cast<std::int64_t>(strangeFrames_));
    } else if (now >= exchangeDue_) {
        failLink(Fault::TimedOut, HdlcError::Overdue, options_.exchangeLimit.count());
    }
}

std::optional<Instant> HdlcClient::nextDeadline() const {
    std::optional<Instant> due = framer_.deadline();
    if (!isWaiting()) return due;
    due = due ? std::min(*due, exchangeDue_) : exchangeDue_;
    for (const auto& other : {replyDue_, recoveryDue_, pollDue_}) {
        if (other) due = std::min(*due, *other);
    }
    return due;
}

void HdlcClient::handleDeadline(Instant now) {
    framer_.handleDeadline(now);
    takeFrames(now);
    checkLimits(now);
    if (!isWaiting()) return;
    if (pollDue_ && now >= *pollDue_) {
        pollDue_.reset();
        if (change_ == Change::Asked) change_ = Change::Declined;
        transmitPoll(now);
    } else if ((replyDue_ && now >= *replyDue_) || (recoveryDue_ && now >= *recoveryDue_)) {
        handleSilence(now);
    }
}

void HdlcClient::handleSilence(Instant now) {
    ++repeats_;
    if (!damagedTurn_) {
        ++silences_;
        pace_.nothingCame();
        checkLimits(now);
        if (!isWaiting()) return;
    }
    const int noisyLimit = noisyTriesFactor * options_.tries;
    if (repeats_ >= noisyLimit && !pace_.isNoisy()) return failLink(Fault::Malformed, HdlcError::TooNoisy, static_cast<std::int64_t>(framer_.badFrames()));
    if (pace_.isGone(silences_, now)) {
        if (pace_.isNoisy()) return failLink(Fault::Malformed, HdlcError::TooNoisy, repeats_);
        if (wrongAddress_) return failLink(Fault::Unexpected, HdlcError::WrongAddress, *wrongAddress_);
        if (state_ == State::Disconnecting) events_.deviated(Deviation::DisconnectUnanswered, silences_, {});
        return failLink(Fault::TimedOut, HdlcError::NoAnswer, silences_);
    }
    noise(Fault::TimedOut, HdlcError::NoAnswer, repeats_);
    if (state_ == State::Clearing) state_ = State::Connecting;
    if (!asksForChange(now)) repeat(now);
}

void HdlcClient::end() {
    replyDue_.reset();
    recoveryDue_.reset();
    pollDue_.reset();
}

void HdlcClient::failLink(Fault fault, HdlcError code, std::int64_t detail) {
    state_ = State::Disconnected;
    end();
    toSend_.clear();
    events_.push(LinkFailed{makeError(fault, Layer::Hdlc, code, detail)});
}

/// Of frames that are understood.
void HdlcClient::examine(const HdlcFrame& frame) {
    if (frame.source.length != options_.server.length) events_.deviated(Deviation::AddressForm, frame.source.length, {});
    if (frame.control.type() != FrameType::Information || state_ != State::Exchanging) return;
    const std::size_t octets = frame.information.size();
    if (octets > agreed_.maxInfoReceive) events_.deviated(Deviation::FrameTooLong, static_cast<std::int64_t>(octets), frame.information);
    if (++framesUnanswered_ > agreed_.windowReceive) events_.deviated(Deviation::WindowExceeded, framesUnanswered_, frame.information);
}

void HdlcClient::noise(Fault fault, HdlcError code, std::int64_t detail) { events_.noise(makeError(fault, Layer::Hdlc, code, detail)); }

std::unique_ptr<DataLink> makeHdlcClient(const HdlcOptions& options) { return std::make_unique<HdlcClient>(options); }

}  // namespace ami::dlms
