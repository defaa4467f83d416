#include "app/link/MeterLinkDriver.h"

#include <algorithm>

#include "app/link/LinkParts.h"
#include "app/link/MeterProfile.h"
#include "app/link/SessionOptions.h"
#include "hal/coap/CoapTransport.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/MessageLink.h"
#include "protocol/dlms/Wrapper.h"

namespace ami::app {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr milliseconds closeLimit = 3s;
constexpr milliseconds lateAnswerLimit = 1s;    ///< what a cancelled request may still take
constexpr milliseconds releaseLimit = 2s;
constexpr milliseconds hushLimit = 3s;
constexpr milliseconds hushSilence = 200ms;
constexpr milliseconds noProgressLimit = 30s;
/// What a datagram carries through any IPv6 way: the least MTU without the headers of IPv6, UDP and wrapper. @spec RFC 8200 5
constexpr std::uint16_t datagramPdu = 1280 - 40 - 8 - 8;
constexpr std::uint16_t smallestPdu = 256, smallestBlock = 64;
constexpr unsigned windowExchanges = 24;   ///< after so many the way is judged
constexpr unsigned lossyShare = 8;         ///< one in so many sent again is too much
constexpr int silentAssociations = 3;      ///< attempts where the way loses datagrams

/// The connection itself is gone, but the meter is there and takes a new one.
bool isDropped(const Error& error) {
    if (error == makeError(Fault::LinkLost, Layer::Xdlms, dlms::XdlmsError::NotAssociated)) return true;
    return error.layer == Layer::Hdlc && (error.code == static_cast<std::uint16_t>(dlms::HdlcError::DisconnectedMode) ||
                                          error.code == static_cast<std::uint16_t>(dlms::HdlcError::FrameRejected));
}

milliseconds coapDeadline(const Quirks& quirks) { return quirks.replyTimeout.value_or(milliseconds(100s)); }

std::optional<dlms::RequestId> requestOf(const dlms::ClientEvent& event) {
    return std::visit(
        [](const auto& e) -> std::optional<dlms::RequestId> {
            if constexpr (requires { e.id; }) return e.id;
            else return std::nullopt;
        },
        event);
}

}  // namespace

MeterLink::Driver::Driver(MeterAddress address, LinkCredentials credentials, LinkCallbacks callbacks, CancelToken& cancel,
                          TransportFactory factory)
    : given_(address),
      address_(std::move(address)),
      credentials_(std::move(credentials)),
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
    if (auto ok = chooseQuirks(); !ok) return ok.error();
    if (auto ok = takeKeys(); !ok) return ok.error();
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
    if (auto ok = associateInStep(); !ok) return ok.error();
    return std::nullopt;
}

void MeterLink::Driver::setQuirks(Quirks quirks) {
    quirks_ = std::move(quirks);
    quirksGiven_ = true;
}

Result<void> MeterLink::Driver::chooseQuirks() {
    if (quirksGiven_ || address_.profile.empty()) return {};
    auto profile = loadMeterProfile(address_.profile);
    if (!profile) return Unexpected(profile.error());
    quirks_ = std::move(profile->quirks);
    return {};
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
    case Scheme::Coap:
    case Scheme::Coaps:
    case Scheme::HdlcTcp: return {};
    case Scheme::Iec:
    case Scheme::C1218:
    case Scheme::Replay: break;
    }
    return fail(Fault::Unsupported, Layer::Link, LinkError::UnsupportedScheme, static_cast<std::int64_t>(address_.scheme));
}

std::unique_ptr<hal::CoapTransport> MeterLink::Driver::makeCoapTransport() const {
    const CoapProfile& profile = quirks_.coap;
    hal::CoapTransportOptions options;
    options.server.way = address_.scheme == Scheme::Coaps ? hal::CoapWay::Dtls : hal::CoapWay::Udp;
    options.server.host = address_.host;
    options.server.port = address_.port;
    const std::string path = address_.resource.empty() ? profile.path : address_.resource.substr(1);
    for (std::size_t from = 0; from < path.size();) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        options.server.path.push_back(path.substr(from, end - from));
        from = end + 1;
    }
    if (keys_ && address_.scheme == Scheme::Coaps) {
        const DtlsKeys& dtls = keys_->dtls;
        if (!dtls.key.empty()) options.security = hal::CoapPsk{dtls.identity, dtls.key.view()};
        else if (!dtls.caFile.empty()) options.security = hal::CoapCertificates{dtls.caFile, dtls.certificateFile, dtls.keyFile, std::nullopt};
    }
    const auto add = [&](const std::optional<std::uint16_t>& option, std::uint16_t value) {
        if (option) options.options.push_back({*option, hal::coapUint(value)});
    };
    add(profile.versionOption, 1);
    add(profile.clientOption, address_.client);
    add(profile.serverOption, address_.server.upper);
    options.contentFormat = address_.coapFormat ? address_.coapFormat : profile.contentFormat;
    options.answers = profile.answers;
    options.blockSize = address_.coapBlock != 0 ? address_.coapBlock : profile.blockSize;
    options.deadline = coapDeadline(quirks_);
    return hal::makeCoap(std::move(options));
}

/// APDUs of UDP stay in one datagram that nobody cuts; where many get lost, shorter ones have a better chance.
std::uint16_t MeterLink::Driver::pduLimit() const {
    if (address_.scheme != Scheme::Udp) return 0xFFFF;
    if (largestWhole_ != 0) return largestWhole_;
    return address_.pduSize == MeterAddress().pduSize ? datagramPdu : address_.pduSize;
}

void MeterLink::Driver::judgeWay() {
    if (!isDatagram() || ++window_.exchanges < windowExchanges) return;
    const std::uint64_t repeats = counters_.repeats + (coap_ ? coap_->repeats() : 0);
    const bool lossy = (repeats - window_.repeatsBefore) * lossyShare > window_.exchanges;
    window_ = {0, repeats};
    if (!lossy) return;
    if (coap_) {
        const std::uint16_t block = coap_->blockSize();
        if (block > smallestBlock) coap_->setBlockSize(static_cast<std::uint16_t>(block / 2));
        return;
    }
    const std::uint16_t now = std::min(pduLimit(), negotiated_.maxPduSize == 0 ? pduLimit() : negotiated_.maxPduSize);
    if (now <= smallestPdu) return;
    largestWhole_ = std::max<std::uint16_t>(now / 2, smallestPdu);
    smallerWanted_ = true;
}

bool MeterLink::Driver::isSilence(const Error& error) const {
    return isDatagram() && error.fault == Fault::TimedOut && (error.layer == Layer::Wrapper || error.layer == Layer::Transport || error.layer == Layer::Xdlms);
}

Error MeterLink::Driver::outcomeUnknown(const Error& why) { return makeError(Fault::TimedOut, Layer::Link, LinkError::OutcomeUnknown, why.code); }

LinkCounters MeterLink::Driver::counters() const {
    LinkCounters counters = counters_;
    counters.repeats += coap_ ? coap_->repeats() : 0;
    auto pace = transport_ ? transport_->roundTrip() : std::nullopt;
    if (!pace && session_) pace = session_->roundTrip();
    if (!pace) pace = pace_;
    if (pace && pace->mean()) counters.pace = LinkCounters::Pace{*pace->mean(), pace->deviation(), pace->wait()};
    return counters;
}

LineSettings MeterLink::Driver::firstLine() const {
    if (address_.scheme == Scheme::Optical && address_.modeE) return iec62056_21::signOnLine;
    return LineSettings{address_.baud != 0 ? address_.baud : 9600, 8, Parity::None, 1};
}

Result<void> MeterLink::Driver::openTransport() {
    mask_ = makeMask();
    if (!port_) port_ = std::make_shared<hal::PortMemory>(given_.path);
    coap_ = nullptr;
    if (factory_) {
        transport_ = factory_();
    } else if (isCoap() && given_.scheme != Scheme::Replay) {
        auto coap = makeCoapTransport();
        coap_ = coap.get();
        transport_ = std::move(coap);
    } else {
        transport_ = makeTransport(given_, firstLine(), port_);
    }
    if (callbacks_.trace) {
        transport_ = traced(std::move(transport_), address_, callbacks_.trace,
                            [mask = mask_](const hal::TraceRecord& record) { return mask->apply(record); });
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
                    const auto early = readIn(sliceUntil(until));
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
    return associate({1, 1000ms});
}

std::unique_ptr<dlms::DataLink> MeterLink::Driver::makeDataLink(std::uint16_t client, Patience patience) const {
    if (address_.isHdlc()) {
        dlms::HdlcOptions options;
        options.client = static_cast<std::uint8_t>(client);
        options.server = address_.server;
        const std::uint16_t maxInfo = std::min(address_.maxInfo, quirks_.hdlcMaxInfo.value_or(address_.maxInfo));
        const std::uint8_t window = std::min(address_.window, quirks_.hdlcWindow.value_or(address_.window));
        options.offered = {maxInfo, maxInfo, window, window};
        options.discFirst = quirks_.discBeforeSnrm;
        options.llc = quirks_.llc;
        options.adaptive = true;
        options.characterTime = characterTime_;
        // A replay asks for the limits that the recorded line got, though it has no line.
        if (given_.scheme == Scheme::Replay && baud_ != 0) options.characterTime = LineSettings{baud_, 8, Parity::None, 1}.characterTime();
        options.replyTimeout = std::max(patience.reply, quirks_.replyTimeout.value_or(patience.reply));
        options.tries = patience.tries == usualPatience.tries ? quirks_.tries.value_or(patience.tries) : patience.tries;
        return dlms::makeHdlcClient(options);
    }
    if (isCoap()) {
        if (const auto& option = quirks_.coap.clientOption; coap_ && option) coap_->setOption({*option, hal::coapUint(client)});
        dlms::MessageOptions options;
        options.client = client;
        options.server = address_.server.upper;
        options.answerLimit = coapDeadline(quirks_) + 5s;
        return dlms::makeMessageClient(options);
    }
    dlms::WrapperOptions options;
    options.client = client;
    options.server = address_.server.upper;
    if (address_.scheme == Scheme::Udp) {
        options.datagrams = true;
        options.pace = pace_.value_or(quirks_.replyTimeout ? RoundTrip(*quirks_.replyTimeout, *quirks_.replyTimeout) : RoundTrip());
        // Nothing in an answer by short names tells the second answer to one request from the first to the next.
        options.tries = address_.referencing == dlms::Referencing::ShortName ? 1 : 5;
    }
    options.replyTimeout = quirks_.replyTimeout.value_or(options.replyTimeout);
    options.tries = options.datagrams ? quirks_.tries.value_or(options.tries) : options.tries;
    return dlms::makeWrapperClient(options);
}

/// The last step of an authentication is not repeated, so where datagrams get lost the whole is tried again, with a challenge of its own.
Result<void> MeterLink::Driver::associate(Patience patience) {
    for (int attempt = 1;; ++attempt) {
        auto done = associateOnce(patience);
        if (done || !heard_ || attempt == silentAssociations || address_.scheme != Scheme::Udp || !isSilence(done.error())) return done;
        transport_->close();
        if (auto open = transport_->open(openLimit); !open) return open;
    }
}

Result<void> MeterLink::Driver::associateOnce(Patience patience) {
    dlms::ClientOptions options = sessionOptions(address_, quirks_);
    options.association.proposedPduSize = std::min(options.association.proposedPduSize, pduLimit());
    options.longestRequest = pduLimit();
    options.security = makeSecurity();
    if (!credentials_.password.empty()) options.password = credentials_.password.clone();
    else if (keys_) options.password = keys_->password.clone();
    else if (given_.scheme == Scheme::Replay) options.password = placeholderPassword();
    keepPace();
    session_ = std::make_unique<dlms::ClientSession>(makeDataLink(address_.client, patience), std::move(options));
    mask_->setActive(address_.mechanism == dlms::AuthenticationMechanism::LowLevel);
    const std::shared_ptr<void> unmask(nullptr, [mask = mask_](void*) { mask->setActive(false); });
    const auto associated = awaitAssociation();
    if (associated) return noteAssociated(*associated);
    return Unexpected(asKeysRefused(associated.error()));
}

Result<dlms::event::Associated> MeterLink::Driver::awaitAssociation() {
    heard_ = !address_.isHdlc();
    setPhase(heard_ ? LinkPhase::Associating : LinkPhase::Connecting);
    lastProgress_ = Clock::now();
    if (auto ok = session_->associate(lastProgress_); !ok) return Unexpected(ok.error());
    for (;;) {
        if (auto ok = flush(*session_); !ok) return Unexpected(ok.error());
        bool moved = false;
        while (auto event = session_->pollEvent()) {
            moved = true;
            if (isAside(*event)) continue;
            if (const auto* failed = std::get_if<dlms::event::Failed>(&*event)) return Unexpected(failed->error);
            if (auto* associated = std::get_if<dlms::event::Associated>(&*event)) return std::move(*associated);
        }
        if (moved) continue;
        if (auto ok = wait(*session_); !ok) return Unexpected(ok.error());
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
    if (!abandoned_ && !associationGone_ && !std::exchange(smallerWanted_, false)) return {};
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
    if (done) done = associate(usualPatience);
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

void MeterLink::Driver::keepPace() {
    if (!session_) return;
    if (const auto pace = session_->roundTrip()) pace_ = pace;
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
            if (strangerMet_) return Unexpected(lost(*std::exchange(strangerMet_, std::nullopt)));
            if (requestOf(*event) == id) {
                judgeWay();
                return std::move(*event);
            }
        }
        if (strangerMet_) return Unexpected(lost(*std::exchange(strangerMet_, std::nullopt)));
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
    if (const auto* noise = std::get_if<dlms::event::Noise>(&event)) {
        ++counters_.errors;
        const bool again = noise->reason.layer == Layer::Wrapper && noise->reason.code == static_cast<std::uint16_t>(dlms::WrapperError::NoAnswer);
        if (again) ++counters_.repeats;
        return true;
    }
    if (const auto* block = std::get_if<dlms::event::BlockReceived>(&event)) {
        if (callbacks_.valueBytes && block->id != abandoned_.value_or(dlms::RequestId{})) callbacks_.valueBytes(block->bytes);
        return true;
    }
    if (const auto* deviated = std::get_if<dlms::event::Deviated>(&event)) {
        record(*deviated);
        return true;
    }
    if (std::holds_alternative<dlms::event::Reconnecting>(event)) {
        ++counters_.reconnects;
        mask_->setActive(address_.mechanism == dlms::AuthenticationMechanism::LowLevel);
        return true;
    }
    const bool standing = phase_ == LinkPhase::Reading || phase_ == LinkPhase::Ready || phase_ == LinkPhase::Releasing;
    if (const auto* anew = std::get_if<dlms::event::Associated>(&event); anew && standing) {
        mask_->setActive(false);
        const auto abandoned = abandoned_;
        if (const auto same = noteAssociated(*anew); !same) strangerMet_ = same.error();
        abandoned_ = abandoned;
        return true;
    }
    const auto* unasked = std::get_if<dlms::event::NotificationReceived>(&event);
    if (unasked && callbacks_.notification) callbacks_.notification(*unasked);
    return unasked != nullptr;
}

void MeterLink::Driver::record(const dlms::event::Deviated& deviated) {
    const auto known = std::find_if(deviations_.begin(), deviations_.end(),
                                    [&](const DeviationMet& met) { return met.deviation == deviated.deviation; });
    if (known != deviations_.end()) ++known->count;
    else deviations_.push_back({deviated.deviation, 1, deviated.detail, deviated.octets});
}

void MeterLink::Driver::hushLine() {
    const Instant limit = Clock::now() + hushLimit;
    Instant silentSince = Clock::now();
    while (!isStopped() && Clock::now() < limit && Clock::now() < silentSince + hushSilence) {
        const auto octets = readIn(sliceUntil(std::min(limit, silentSince + hushSilence)));
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
            if (isAside(*event)) continue;
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
        if (auto ok = pauseBeforeFrame(machine); !ok) return ok;
        if (auto ok = writeOut(octets); !ok) return ok;
    }
    return {};
}

/// Some meters miss the first octets of a frame that follows their own too soon.
template <typename Machine>
Result<void> MeterLink::Driver::pauseBeforeFrame(Machine& machine) {
    const Instant due = lastOctet_ + quirks_.interFrameDelay;
    while (quirks_.interFrameDelay.count() > 0 && Clock::now() < due) {
        if (isStopped()) return Unexpected(cancelledError());
        const auto early = readIn(sliceUntil(due));
        if (!early) return Unexpected(early.error());
        if (!early->empty()) machine.receive(*early, Clock::now());
    }
    return {};
}

template <typename Machine>
Result<void> MeterLink::Driver::wait(Machine& machine, std::optional<Instant> limit) {
    if (isStopped()) return Unexpected(cancelledError());
    Instant until = Clock::now() + linkSlice;
    if (limit) until = std::min(until, *limit);
    if (const auto deadline = machine.nextDeadline()) until = std::min(until, *deadline);
    const auto octets = readIn(sliceUntil(until));
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
    if (!octets->empty()) lastOctet_ = Clock::now();
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
    coap_ = nullptr;
    if (transport_) transport_->close();
    transport_.reset();
}

void MeterLink::Driver::setPhase(LinkPhase phase) {
    if (phase == phase_) return;
    phase_ = phase;
    if (callbacks_.phase) callbacks_.phase(phase);
}

}  // namespace ami::app
