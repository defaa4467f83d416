#include "app/link/IecLink.h"

#include <algorithm>
#include <utility>

#include "app/Now.h"
#include "app/link/LinkParts.h"
#include "app/link/MeterProfile.h"
#include "hal/transport/SoftwareParity.h"

namespace ami::app {
namespace {

using namespace iec62056_21;
using std::chrono::milliseconds;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr milliseconds farewellPause = 200ms;

}  // namespace

IecLink::IecLink(MeterAddress address, LinkCredentials credentials, LinkCallbacks callbacks, CancelToken& cancel,
                 TransportFactory transport)
    : given_(address),
      address_(std::move(address)),
      credentials_(std::move(credentials)),
      callbacks_(std::move(callbacks)),
      cancel_(cancel),
      factory_(std::move(transport)) {}

IecLink::~IecLink() { close(); }

void IecLink::setQuirks(Quirks quirks) {
    quirks_ = std::move(quirks);
    quirksGiven_ = true;
}

void IecLink::setPasswordHook(PasswordHook hook) { hook_ = std::move(hook); }

Result<void> IecLink::open() {
    close();
    setPhase(LinkPhase::Opening);
    auto ok = opened();
    if (!ok) {
        dropTransport();
        setPhase(LinkPhase::Closed);
        if (isStopped()) return Unexpected(cancelledError());
        return ok;
    }
    setPhase(LinkPhase::Ready);
    return {};
}

Result<void> IecLink::opened() {
    if (isStopped()) return Unexpected(cancelledError());
    address_ = given_;
    if (given_.scheme == Scheme::Replay && !factory_) {
        auto recorded = recordedAddress(given_.path);
        if (!recorded) return Unexpected(recorded.error());
        address_ = std::move(*recorded);
    }
    if (address_.scheme != Scheme::Iec) {
        return fail(Fault::Unsupported, Layer::Link, LinkError::UnsupportedScheme, static_cast<std::int64_t>(address_.scheme));
    }
    if (!quirksGiven_ && !address_.profile.empty()) {
        auto profile = loadMeterProfile(address_.profile);
        if (!profile) return Unexpected(profile.error());
        quirks_ = std::move(profile->quirks);
    }
    client_.emplace(options());
    line_ = address_.iec.mode == Mode::D ? lineAt(2400) : signOnLine;
    LineSettings first = line_;
    if (address_.iec.softwareParity) first = {line_.baud, 8, Parity::None, 1};
    transport_ = factory_ ? factory_() : makeTransport(given_, first);
    if (callbacks_.trace) {
        transport_ = traced(std::move(transport_), address_, callbacks_.trace,
                            [mask = mask_](const hal::TraceRecord& record) { return mask->apply(record); });
    }
    cancel_.onCancel([transport = transport_.get()] { transport->interrupt(); });
    mediumName_ = transport_->name();
    if (auto ok = transport_->open(openLimit); !ok) return ok;
    return setLine(line_);
}

DialogueOptions IecLink::options() const {
    const IecSettings& settings = address_.iec;
    DialogueOptions options;
    options.mode = settings.mode;
    options.deviceAddress = address_.deviceAddress;
    if (address_.baud != 0) options.maximumBaud = address_.baud;
    options.optionSelect = settings.optionSelect;
    options.v = settings.v;
    options.z = settings.z;
    options.y = settings.y;
    options.wakeUp = settings.wakeUp;
    options.echo = settings.echo;
    options.passwordNumber = settings.secondPassword ? '2' : '1';
    options.computed = hook_;
    if (!credentials_.password.empty()) options.password = credentials_.password.clone();
    else if (given_.scheme == Scheme::Replay) options.password = placeholderPassword();
    options.pauseBeforeSwitch = settings.pause ? settings.pause : quirks_.speedChangePause;
    options.reactionTime = quirks_.reactionTime;
    options.replyTimeout = quirks_.replyTimeout.value_or(options.replyTimeout);
    options.tries = quirks_.tries.value_or(options.tries);
    options.limits.lenient = !quirks_.strict;
    if (settings.mode == Mode::A || settings.mode == Mode::B || settings.mode == Mode::D) options.limits.value = 32;
    return options;
}

Result<void> IecLink::setLine(const LineSettings& line) {
    line_ = line;
    LineSettings wire = line;
    if (address_.iec.softwareParity) wire = {line.baud, 8, Parity::None, 1};
    if (auto ok = transport_->setLine(wire); !ok) return Unexpected(lost(ok.error()));
    return {};
}

Result<void> IecLink::makeReady() {
    if (!transport_ || !client_) return fail(Fault::Misuse, Layer::Link, LinkError::NotConnected);
    if (isStopped()) return Unexpected(cancelledError());
    transport_->resume();
    return {};
}

Result<IecTelegram> IecLink::readout() {
    if (auto ok = makeReady(); !ok) return Unexpected(ok.error());
    setPhase(LinkPhase::SigningOn);
    std::optional<IecTelegram> telegram;
    client_->startReadout(Clock::now());
    const auto ended = pump([&](DialogueEvent& event) {
        auto* received = std::get_if<ReadoutReceived>(&event);
        if (!received) return false;
        telegram.emplace();
        telegram->readout = std::move(received->readout);
        return true;
    });
    if (transport_) setPhase(LinkPhase::Ready);
    if (!ended) return Unexpected(ended.error());
    if (identification_) telegram->identification = *identification_;
    telegram->mode = client_->mode();
    telegram->baud = client_->baud();
    telegram->time = utcNow();
    telegram->at = Clock::now();
    return std::move(*telegram);
}

Result<ProgrammingOpened> IecLink::enterProgramming() {
    if (auto ok = makeReady(); !ok) return Unexpected(ok.error());
    setPhase(LinkPhase::SigningOn);
    std::optional<ProgrammingOpened> result;
    client_->startProgramming(Clock::now());
    const auto ended = pump([&](DialogueEvent& event) {
        if (auto* opened = std::get_if<ProgrammingOpened>(&event)) result = std::move(*opened);
        return result.has_value();
    });
    if (transport_) setPhase(LinkPhase::Ready);
    if (!ended) return Unexpected(ended.error());
    return std::move(*result);
}

bool IecLink::isProgramming() const { return transport_ && client_ && client_->isOpen(); }

Result<Answered> IecLink::command(char type, char number, const std::string& text) {
    if (auto ok = makeReady(); !ok) return Unexpected(ok.error());
    if (auto ok = client_->command(type, number, text, Clock::now()); !ok) return Unexpected(ok.error());
    std::optional<Answered> result;
    const auto ended = pump([&](DialogueEvent& event) {
        if (auto* answer = std::get_if<Answered>(&event)) result = std::move(*answer);
        return result.has_value();
    });
    if (!ended) return Unexpected(ended.error());
    if (result->error) return Unexpected(*result->error);
    return std::move(*result);
}

void IecLink::leaveProgramming(bool stayReady) {
    if (!isProgramming()) return;
    client_->signOff(Clock::now(), stayReady);
    const bool before = std::exchange(closing_, true);
    transport_->resume();
    static_cast<void>(flush());
    closing_ = before;
}

template <typename Done>
Result<void> IecLink::pump(Done done) {
    for (;;) {
        if (auto ok = flush(); !ok) return ok;
        bool moved = false;
        while (auto event = client_->pollEvent()) {
            moved = true;
            if (const auto* identified = std::get_if<Identified>(&*event)) {
                identification_ = identified->identification;
                setPhase(LinkPhase::Reading);
            } else if (const auto* failed = std::get_if<Failed>(&*event)) {
                ++counters_.errors;
                const Error error = failed->error;
                sayFarewell();
                return Unexpected(error);
            } else if (std::holds_alternative<Mended>(*event)) {
                if (std::get<Mended>(*event).kind != Mended::Kind::EchoStripped) ++counters_.errors;
            } else if (const auto* change = std::get_if<SwitchLine>(&*event)) {
                if (auto ok = switchLine(*change); !ok) return ok;
            } else if (done(*event)) {
                return {};
            }
        }
        if (moved) continue;
        if (isStopped()) return Unexpected(cancelledError());
        Instant until = Clock::now() + linkSlice;
        if (const auto deadline = client_->nextDeadline()) until = std::min(until, *deadline);
        const auto octets = readIn(sliceUntil(until));
        if (!octets) return Unexpected(octets.error());
        const Instant now = Clock::now();
        if (!octets->empty()) client_->receive(*octets, now);
        if (const auto deadline = client_->nextDeadline(); deadline && *deadline <= now) client_->handleDeadline(now);
    }
}

/// What a failed dialogue still has to say leaves after a reaction time, or not at all.
void IecLink::sayFarewell() {
    const Instant until = Clock::now() + farewellPause;
    while (transport_ && !isStopped() && Clock::now() < until) static_cast<void>(readIn(sliceUntil(until)));
    if (transport_ && !isStopped()) static_cast<void>(flush());
}

Result<void> IecLink::flush() {
    for (;;) {
        const bool secret = client_->transmitsSecret();
        Bytes octets = client_->pollTransmit(Clock::now());
        if (octets.empty()) return {};
        if (secret) mask_->expect(octets.size(), client_->echoes());
        if (address_.iec.softwareParity) {
            for (std::uint8_t& octet : octets) octet = hal::withParity(octet, line_.parity);
        }
        const auto written = transport_->write(octets, writeLimit);
        counters_.octetsOut += octets.size();
        if (secret) crypto::cleanse(octets);
        if (!written) return Unexpected(lost(written.error()));
        if (auto ok = transport_->drain(writeLimit); !ok) return Unexpected(lost(ok.error()));
        if (isStopped()) return Unexpected(cancelledError());
    }
}

Result<void> IecLink::switchLine(const SwitchLine& change) {
    if (auto ok = flush(); !ok) return ok;
    // A recording that is played at full speed has its answer ready, and nothing behind it.
    const bool instantly = given_.scheme == Scheme::Replay && !given_.realTime;
    const Instant until = Clock::now() + (instantly ? 0ms : change.pause);
    while (Clock::now() < until) {
        const auto early = readIn(sliceUntil(until));
        if (!early) return Unexpected(early.error());
        if (isStopped()) return Unexpected(cancelledError());
        if (!early->empty()) client_->receive(*early, Clock::now());
    }
    if (auto ok = setLine(change.line); !ok) return ok;
    client_->lineSwitched(Clock::now());
    return {};
}

Result<Bytes> IecLink::readIn(milliseconds timeout) {
    auto octets = transport_->read(timeout);
    if (!octets) return Unexpected(lost(octets.error()));
    counters_.octetsIn += octets->size();
    return octets;
}

Error IecLink::lost(const Error& error) {
    // The dialogue cannot be taken up again in the middle: the next one signs on anew.
    if (isStopped()) return cancelledError();
    if (!closing_) setPhase(LinkPhase::Lost);
    dropTransport();
    return error;
}

void IecLink::close() {
    if (!transport_) return;
    closing_ = true;
    setPhase(LinkPhase::Releasing);
    leaveProgramming();
    dropTransport();
    setPhase(LinkPhase::Closed);
    closing_ = false;
}

void IecLink::dropTransport() {
    cancel_.onCancel({});
    if (transport_) transport_->close();
    transport_.reset();
}

bool IecLink::isOpen() const { return transport_ != nullptr; }
std::uint32_t IecLink::baud() const { return line_.baud; }

void IecLink::setPhase(LinkPhase phase) {
    if (phase == phase_) return;
    phase_ = phase;
    if (callbacks_.phase) callbacks_.phase(phase);
}

}  // namespace ami::app
