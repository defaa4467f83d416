#include "app/link/MeterLinkDriver.h"

#include <algorithm>

#include "app/link/LinkParts.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Wrapper.h"

namespace ami::app {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr milliseconds slice = 50ms;            ///< the longest that a cancel waits for a read
constexpr milliseconds openLimit = 10s;
constexpr milliseconds writeLimit = 10s;
constexpr milliseconds closeLimit = 3s;
constexpr milliseconds lateAnswerLimit = 1s;    ///< what a cancelled request may still take
constexpr milliseconds releaseLimit = 2s;
constexpr milliseconds hushLimit = 3s;
constexpr milliseconds hushSilence = 200ms;
constexpr milliseconds noProgressLimit = 30s;
constexpr int normalTries = 4;
constexpr milliseconds hdlcReply = 2500ms;

Error cancelledError() { return makeError(Fault::Cancelled, Layer::Link, LinkError::Cancelled); }

/// Everything that this program understands. Delta values are left out until readings add them up.
dlms::Conformance proposedServices(const MeterAddress& address) {
    using dlms::Conformance;
    Conformance services = address.referencing == dlms::Referencing::ShortName
                               ? Conformance::everyShortName()
                               : Conformance::everyLogicalName().without(Conformance::DeltaValueEncoding);
    if (address.generalBlocks == 0) services = services.without(Conformance::GeneralBlockTransfer);
    return services;
}

milliseconds untilInstant(Instant until) { return std::clamp(std::chrono::ceil<milliseconds>(until - Clock::now()), 0ms, slice); }

/// The connection itself is gone, but the meter is there and takes a new one.
bool isDropped(const Error& error) {
    if (error == makeError(Fault::LinkLost, Layer::Xdlms, dlms::XdlmsError::NotAssociated)) return true;
    return error.layer == Layer::Hdlc && (error.code == static_cast<std::uint16_t>(dlms::HdlcError::DisconnectedMode) ||
                                          error.code == static_cast<std::uint16_t>(dlms::HdlcError::FrameRejected));
}

std::optional<dlms::RequestId> requestOf(const dlms::ClientEvent& event) {
    return std::visit(
        [](const auto& e) -> std::optional<dlms::RequestId> {
            if constexpr (requires { e.id; }) return e.id;
            else return std::nullopt;
        },
        event);
}

}  // namespace

MeterLink::Driver::Driver(MeterAddress address, crypto::SecureBytes password, LinkCallbacks callbacks, CancelToken& cancel,
                          TransportFactory factory)
    : given_(address),
      address_(std::move(address)),
      password_(std::move(password)),
      callbacks_(std::move(callbacks)),
      cancel_(cancel),
      factory_(std::move(factory)) {}

MeterLink::Driver::~Driver() { close(); }

Result<void> MeterLink::Driver::open() {
    close();
    setPhase(LinkPhase::Opening);
    auto error = opened();
    if (!error) {
        usable_ = true;
        resumeBaud_ = 0;
        setPhase(LinkPhase::Ready);
        return {};
    }
    if (isStopped()) error = cancelledError();
    // A sign-on that got this far leaves the meter waiting in HDLC.
    if (identification_ && session_) resumeBaud_ = baud_;
    dropTransport();
    setPhase(LinkPhase::Closed);
    return Unexpected(*error);
}

std::optional<Error> MeterLink::Driver::opened() {
    if (isStopped()) return cancelledError();
    if (auto ok = chooseAddress(); !ok) return ok.error();
    if (auto ok = openTransport(); !ok) return ok.error();
    const bool modeE = address_.scheme == Scheme::Optical && address_.modeE;
    if (modeE && resumeBaud_ != 0) {
        if (resumeAtLastBaud()) return std::nullopt;
        if (isStopped()) return cancelledError();
        if (!transport_) return makeError(Fault::LinkLost, Layer::Transport, hal::TransportError::Unplugged);
        if (auto line = transport_->setLine(firstLine()); !line) return line.error();
    }
    if (modeE) {
        if (auto ok = signOn(); !ok) return ok.error();
    }
    if (auto ok = associate(normalTries, hdlcReply); !ok) return ok.error();
    return std::nullopt;
}

Result<void> MeterLink::Driver::chooseAddress() {
    address_ = given_;
    if (given_.scheme == Scheme::Replay && !factory_) {
        const auto recorded = recordedAddress(given_.path);
        if (!recorded) return Unexpected(recorded.error());
        address_ = *recorded;
    }
    switch (address_.scheme) {
    case Scheme::Optical:
    case Scheme::Hdlc:
    case Scheme::Tcp:
    case Scheme::Udp:
    case Scheme::HdlcTcp: return {};
    case Scheme::Iec:
    case Scheme::C1218:
    case Scheme::Coap:
    case Scheme::Coaps:
    case Scheme::Replay: break;
    }
    return fail(Fault::Unsupported, Layer::Link, LinkError::UnsupportedScheme, static_cast<std::int64_t>(address_.scheme));
}

LineSettings MeterLink::Driver::firstLine() const {
    if (address_.scheme == Scheme::Optical && address_.modeE) return iec62056_21::signOnLine;
    return LineSettings{address_.baud != 0 ? address_.baud : 9600, 8, Parity::None, 1};
}

Result<void> MeterLink::Driver::openTransport() {
    mask_ = std::make_shared<TraceMask>(password_.clone());
    transport_ = factory_ ? factory_() : makeTransport(given_, firstLine());
    if (callbacks_.trace) {
        hal::TraceRecord note;
        note.utc = std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
        note.at = Clock::now();
        note.note = "address " + address_.toString();
        callbacks_.trace(note);
        transport_ = hal::makeTraced(std::move(transport_), [mask = mask_, sink = callbacks_.trace](const hal::TraceRecord& record) {
            sink(mask->apply(record));
        });
    }
    cancel_.onCancel([transport = transport_.get()] { transport->interrupt(); });
    mediumName_ = transport_->name();
    const auto ok = transport_->open(openLimit);
    if (isStopped()) return Unexpected(cancelledError());
    if (!ok) return ok;
    if (address_.isSerial()) {
        if (auto line = transport_->setLine(firstLine()); !line) return line;
        baud_ = firstLine().baud;
    } else {
        baud_ = 0;
    }
    characterTime_ = transport_->characterTime();
    return {};
}

Result<void> MeterLink::Driver::signOn() {
    setPhase(LinkPhase::SigningOn);
    iec62056_21::SignOnOptions options;
    options.deviceAddress = address_.deviceAddress;
    if (address_.baud != 0) options.maximumBaud = address_.baud;
    iec62056_21::SignOnClient client(options);
    lastProgress_ = Clock::now();
    client.start(lastProgress_);
    for (;;) {
        if (auto ok = flush(client); !ok) return ok;
        bool moved = false;
        while (auto event = client.pollEvent()) {
            moved = true;
            if (const auto* identified = std::get_if<iec62056_21::Identified>(&*event)) {
                identification_ = identified->identification;
            } else if (const auto* failed = std::get_if<iec62056_21::Failed>(&*event)) {
                return Unexpected(failed->error);
            } else if (const auto* ready = std::get_if<iec62056_21::Ready>(&*event)) {
                baud_ = ready->baud;
                characterTime_ = transport_->characterTime();
                return {};
            } else if (const auto* change = std::get_if<iec62056_21::SwitchLine>(&*event)) {
                if (auto ok = transport_->drain(writeLimit); !ok) return Unexpected(lost(ok.error()));
                const Instant until = Clock::now() + change->pause;
                while (Clock::now() < until) {
                    const auto early = readIn(untilInstant(until));
                    if (!early) return Unexpected(early.error());
                    if (isStopped()) return Unexpected(cancelledError());
                    if (!early->empty()) client.receive(*early, Clock::now());
                }
                if (auto ok = transport_->setLine(change->line); !ok) return ok;
                client.lineSwitched(Clock::now());
            }
        }
        if (moved) continue;
        if (auto ok = wait(client); !ok) return ok;
    }
}

Result<void> MeterLink::Driver::resumeAtLastBaud() {
    if (auto ok = transport_->setLine(LineSettings{resumeBaud_, 8, Parity::None, 1}); !ok) return ok;
    baud_ = resumeBaud_;
    characterTime_ = transport_->characterTime();
    return associate(1, 1000ms);
}

std::unique_ptr<dlms::DataLink> MeterLink::Driver::makeDataLink(int tries, milliseconds replyTimeout) const {
    if (address_.isHdlc()) {
        dlms::HdlcOptions options;
        options.client = static_cast<std::uint8_t>(address_.client);
        options.server = address_.server;
        options.offered = {address_.maxInfo, address_.maxInfo, address_.window, address_.window};
        options.characterTime = characterTime_;
        options.replyTimeout = replyTimeout;
        options.tries = tries;
        return dlms::makeHdlcClient(options);
    }
    dlms::WrapperOptions options;
    options.client = address_.client;
    options.server = address_.server.upper;
    if (address_.scheme == Scheme::Udp) {
        options.datagrams = true;
        // Nothing in an answer by short names tells the second answer to one request from the first to the next.
        options.tries = address_.referencing == dlms::Referencing::ShortName ? 1 : 3;
        options.replyTimeout = 4000ms;
    }
    return dlms::makeWrapperClient(options);
}

Result<void> MeterLink::Driver::associate(int tries, milliseconds replyTimeout) {
    dlms::ClientOptions options;
    options.association.mechanism = address_.mechanism;
    options.association.proposedPduSize = address_.pduSize;
    options.association.referencing = address_.referencing;
    options.association.proposedConformance = proposedServices(address_);
    options.generalBlocks.window = address_.generalBlocks;
    options.password = given_.scheme == Scheme::Replay && password_.empty() ? placeholderPassword() : password_.clone();
    session_ = std::make_unique<dlms::ClientSession>(makeDataLink(tries, replyTimeout), std::move(options));
    heard_ = !address_.isHdlc();
    setPhase(heard_ ? LinkPhase::Associating : LinkPhase::Connecting);
    mask_->setActive(address_.mechanism == dlms::AuthenticationMechanism::LowLevel);
    const std::shared_ptr<void> unmask(nullptr, [mask = mask_](void*) { mask->setActive(false); });
    lastProgress_ = Clock::now();
    if (auto ok = session_->associate(lastProgress_); !ok) return ok;
    for (;;) {
        if (auto ok = flush(*session_); !ok) return ok;
        bool moved = false;
        while (auto event = session_->pollEvent()) {
            moved = true;
            if (isAside(*event)) continue;
            if (const auto* failed = std::get_if<dlms::event::Failed>(&*event)) return Unexpected(failed->error);
            if (const auto* associated = std::get_if<dlms::event::Associated>(&*event)) {
                negotiated_ = associated->negotiated;
                hdlc_ = associated->hdlc;
                abandoned_.reset();
                associationGone_ = false;
                return {};
            }
        }
        if (moved) continue;
        if (auto ok = wait(*session_); !ok) return ok;
        if (heard_) setPhase(LinkPhase::Associating);
    }
}

Result<void> MeterLink::Driver::makeReady() {
    if (!usable_ || !transport_) return fail(Fault::Misuse, Layer::Link, LinkError::NotConnected);
    if (isStopped()) return Unexpected(cancelledError());
    transport_->resume();
    if (abandoned_ && lateAnswerCame()) abandoned_.reset();
    if (!usable_ || !transport_) return fail(Fault::LinkLost, Layer::Transport, hal::TransportError::Unplugged);
    if (isStopped()) return Unexpected(cancelledError());
    if (!abandoned_ && !associationGone_) return {};
    return associateAnew();
}

bool MeterLink::Driver::lateAnswerCame() {
    const Instant limit = Clock::now() + lateAnswerLimit;
    lastProgress_ = Clock::now();
    while (session_ && !associationGone_ && Clock::now() < limit) {
        if (!flush(*session_)) return false;
        while (auto event = session_->pollEvent()) {
            if (std::holds_alternative<dlms::event::Failed>(*event)) return false;
            if (!isAside(*event) && requestOf(*event) == abandoned_) return true;
        }
        if (!wait(*session_, limit)) return false;
    }
    return false;
}

Result<void> MeterLink::Driver::associateAnew() {
    setPhase(LinkPhase::Connecting);
    Result<void> done;
    if (address_.isHdlc()) {
        if (!release(Clock::now() + releaseLimit)) hushLine();
        if (!usable_) return fail(Fault::LinkLost, Layer::Transport, hal::TransportError::Unplugged);
    }
    associationGone_ = true;
    session_.reset();
    if (!address_.isHdlc()) {
        transport_->close();
        done = transport_->open(openLimit);
    }
    if (done) done = associate(normalTries, hdlcReply);
    if (done) {
        setPhase(LinkPhase::Ready);
        return {};
    }
    if (isStopped()) {
        setPhase(LinkPhase::Ready);
        return Unexpected(cancelledError());
    }
    return Unexpected(lost(done.error()));
}

bool MeterLink::Driver::mendable(const Error& error) const { return usable_ && associationGone_ && isDropped(error); }

Result<dlms::ClientEvent> MeterLink::Driver::awaitEnd(dlms::RequestId id) {
    lastProgress_ = Clock::now();
    for (;;) {
        if (auto ok = flush(*session_); !ok) return Unexpected(ok.error());
        bool moved = false;
        while (auto event = session_->pollEvent()) {
            moved = true;
            if (isAside(*event)) continue;
            if (const auto* failed = std::get_if<dlms::event::Failed>(&*event)) {
                if (!isDropped(failed->error)) return Unexpected(lost(failed->error));
                associationGone_ = true;
                setPhase(LinkPhase::Ready);
                return Unexpected(failed->error);
            }
            if (requestOf(*event) == id) return std::move(*event);
        }
        if (moved) continue;
        if (auto ok = wait(*session_); !ok) {
            if (ok.error().fault == Fault::Cancelled) {
                abandoned_ = id;
                setPhase(LinkPhase::Ready);
            } else if (transport_) {
                lost(ok.error());
            }
            return Unexpected(ok.error());
        }
    }
}

bool MeterLink::Driver::isAside(const dlms::ClientEvent& event) {
    if (std::holds_alternative<dlms::event::Noise>(event)) {
        ++counters_.errors;
        return true;
    }
    if (const auto* block = std::get_if<dlms::event::BlockReceived>(&event)) {
        if (callbacks_.valueBytes && block->id != abandoned_.value_or(dlms::RequestId{})) callbacks_.valueBytes(block->bytes);
        return true;
    }
    const auto* unasked = std::get_if<dlms::event::NotificationReceived>(&event);
    if (unasked && callbacks_.notification) callbacks_.notification(*unasked);
    return unasked != nullptr;
}

void MeterLink::Driver::hushLine() {
    const Instant limit = Clock::now() + hushLimit;
    Instant silentSince = Clock::now();
    while (!isStopped() && Clock::now() < limit && Clock::now() < silentSince + hushSilence) {
        const auto octets = readIn(untilInstant(std::min(limit, silentSince + hushSilence)));
        if (!octets) return;
        if (!octets->empty()) silentSince = Clock::now();
    }
}

void MeterLink::Driver::close() {
    if (!transport_) {
        if (phase_ != LinkPhase::Closed) setPhase(LinkPhase::Closed);
        return;
    }
    closing_ = true;
    transport_->resume();
    const bool lineStands = usable_;
    const Instant deadline = Clock::now() + closeLimit;
    if (lineStands && session_) {
        setPhase(LinkPhase::Releasing);
        release(deadline);
    }
    dropTransport();
    closing_ = false;
    setPhase(LinkPhase::Closed);
}

/// In the middle of an exchange too: the session then ends it with DISC, or with RLRQ behind the late answer.
bool MeterLink::Driver::release(Instant deadline) {
    if (!transport_ || !session_ || !session_->isAssociated() || !session_->release(Clock::now())) return false;
    lastProgress_ = Clock::now();
    while (Clock::now() < deadline) {
        if (!flush(*session_)) return false;
        while (auto event = session_->pollEvent()) {
            if (std::holds_alternative<dlms::event::Released>(*event)) return true;
            if (std::holds_alternative<dlms::event::Failed>(*event)) return false;
        }
        if (!wait(*session_, deadline)) return false;
    }
    return false;
}

template <typename Machine>
Result<void> MeterLink::Driver::flush(Machine& machine) {
    for (Bytes octets = machine.pollTransmit(Clock::now()); !octets.empty(); octets = machine.pollTransmit(Clock::now())) {
        if (auto ok = writeOut(octets); !ok) return ok;
    }
    return {};
}

template <typename Machine>
Result<void> MeterLink::Driver::wait(Machine& machine, std::optional<Instant> limit) {
    if (isStopped()) return Unexpected(cancelledError());
    Instant until = Clock::now() + slice;
    if (limit) until = std::min(until, *limit);
    if (const auto deadline = machine.nextDeadline()) until = std::min(until, *deadline);
    const auto octets = readIn(untilInstant(until));
    if (!octets) return Unexpected(octets.error());
    const Instant now = Clock::now();
    if (!octets->empty()) {
        lastProgress_ = now;
        heard_ = true;
        machine.receive(*octets, now);
    }
    const auto deadline = machine.nextDeadline();
    if (deadline && *deadline <= now) {
        lastProgress_ = now;
        machine.handleDeadline(now);
    } else if (!deadline && now - lastProgress_ > noProgressLimit) {
        return fail(Fault::TimedOut, Layer::Link, LinkError::NoProgress);
    }
    return {};
}

Result<void> MeterLink::Driver::writeOut(const Bytes& octets) {
    if (auto ok = transport_->write(octets, writeLimit); !ok) return Unexpected(lost(ok.error()));
    counters_.octetsOut += octets.size();
    if (!address_.isSerial()) return {};
    if (auto ok = transport_->drain(writeLimit); !ok) return Unexpected(lost(ok.error()));
    return {};
}

Result<Bytes> MeterLink::Driver::readIn(milliseconds timeout) {
    auto octets = transport_->read(timeout);
    if (!octets) return Unexpected(lost(octets.error()));
    counters_.octetsIn += octets->size();
    return octets;
}

Error MeterLink::Driver::lost(const Error& error) {
    if (!usable_) return error;
    if (address_.scheme == Scheme::Optical && address_.modeE) resumeBaud_ = baud_;
    usable_ = false;
    if (!closing_) setPhase(LinkPhase::Lost);
    if (transport_) transport_->close();
    return error;
}

void MeterLink::Driver::dropTransport() {
    cancel_.onCancel({});
    usable_ = false;
    abandoned_.reset();
    associationGone_ = false;
    session_.reset();
    if (transport_) transport_->close();
    transport_.reset();
}

void MeterLink::Driver::setPhase(LinkPhase phase) {
    if (phase == phase_) return;
    phase_ = phase;
    if (callbacks_.phase) callbacks_.phase(phase);
}

}  // namespace ami::app
