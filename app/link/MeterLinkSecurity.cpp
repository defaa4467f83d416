#include "app/keys/SystemRandom.h"
#include "app/link/AddressSecurity.h"
#include "app/link/CounterClaim.h"
#include "app/link/MeterLinkDriver.h"
#include "app/link/SessionOptions.h"

namespace ami::app {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto openLimit = 10s;
constexpr auto releaseLimit = 2s;
}  // namespace

std::shared_ptr<TraceMask> MeterLink::Driver::makeMask() const {
    std::vector<crypto::SecureBytes> secrets;
    if (keys_) {
        const dlms::SecurityKeys& keys = keys_->keys;
        for (const auto* key : {&keys.unicastEncryption, &keys.broadcastEncryption, &keys.authentication, &keys.master, &keys.hls,
                                &keys.signing, &keys.agreement}) {
            if (!key->empty()) secrets.push_back(key->clone());
        }
    }
    const bool own = !credentials_.password.empty() || !keys_;
    return std::make_shared<TraceMask>(own ? credentials_.password.clone() : keys_->password.clone(), std::move(secrets));
}

Result<void> MeterLink::Driver::takeKeys() {
    keys_.reset();
    security_ = {};
    const bool apdus = needsKeys(address_.mechanism, address_.protection);
    const bool needed = apdus || (address_.scheme == Scheme::Coaps && given_.scheme != Scheme::Replay);
    if (apdus && given_.scheme == Scheme::Replay) return fail(Fault::Unsupported, Layer::Link, LinkError::ProtectedRecording);
    if (!credentials_.keys) {
        if (needed) return fail(Fault::Misuse, Layer::Link, LinkError::NoKeys);
        return {};
    }
    auto keys = credentials_.keys->keysFor({address_.toString(), std::nullopt});
    if (!keys) return Unexpected(keys.error());
    if (address_.suite && *address_.suite != keys->suite) {
        return fail(Fault::Misuse, Layer::Link, LinkError::SuiteMismatch, static_cast<std::int64_t>(keys->suite));
    }
    keys_ = std::move(*keys);
    if (address_.scheme == Scheme::Coaps && given_.scheme != Scheme::Replay && !keys_->dtls.any()) return fail(Fault::Misuse, Layer::Link, LinkError::NoDtlsKeys);
    if (!apdus) return {};
    // Before anything goes out: a counter that cannot be kept must not be used.
    if (!credentials_.counters && (usesCounter() || !keys_->clientTitle)) {
        auto store = CounterStore::open(defaultCounterStorePath());
        if (!store) return Unexpected(store.error());
        credentials_.counters = std::move(*store);
    }
    if (!keys_->clientTitle) {
        const auto own = credentials_.counters->ownTitle();
        if (!own) return Unexpected(own.error());
        keys_->clientTitle = *own;
    }
    return {};
}

bool MeterLink::Driver::usesCounter() const { return keys_ && app::usesCounter(address_); }

CounterScope MeterLink::Driver::counterScope() const { return app::counterScope(address_, *keys_, credentials_.counterConfirmed); }

std::optional<dlms::SecurityOptions> MeterLink::Driver::makeSecurity() {
    associationCounters_.reset();
    if (!keys_ || !needsKeys(address_.mechanism, address_.protection)) return std::nullopt;
    dlms::SecurityOptions options = securityOptions(address_, *keys_, quirks_);
    if (usesCounter()) {
        associationCounters_ = credentials_.counters->counters(counterScope(), options.keys);
        options.counters = associationCounters_;
    }
    return options;
}

Result<void> MeterLink::Driver::noteAssociated(const dlms::event::Associated& associated) {
    if (associationCounters_) {
        if (associated.serverTitle) {
            if (auto ok = associationCounters_->meterIs(*associated.serverTitle); !ok) return ok;
        }
        if (auto ok = associationCounters_->proven(); !ok) return ok;
    }
    negotiated_ = associated.negotiated;
    hdlc_ = associated.hdlc;
    abandoned_.reset();
    associationGone_ = false;
    security_ = {associated.mechanism, associated.suite, associated.protection, address_.dedicatedKey, associated.serverTitle, false};
    security_.verified =
        (associated.protection.authenticated && keys_ && !keys_->keys.authentication.empty()) || associated.protection.isSigned;
    return {};
}

bool MeterLink::Driver::mayBeCounter(const Error& error) const {
    switch (error.layer) {
        case Layer::Xdlms:
        case Layer::Transport:
        case Layer::Wrapper:
            if (error.fault == Fault::LinkLost) return true;
            break;
        case Layer::Hdlc: return heard_;
        default: break;
    }
    return app::mayBeCounter(error);
}

Error MeterLink::Driver::asKeysRefused(const Error& error) const {
    const bool keyed =
        keys_ && needsKeys(address_.mechanism, address_.protection) && address_.mechanism != dlms::AuthenticationMechanism::LowLevel;
    return keyed ? app::asKeysRefused(error) : error;
}

Result<void> MeterLink::Driver::startOver() {
    if (session_ && session_->isAssociated()) release(Clock::now() + releaseLimit);
    keepPace();
    session_.reset();
    const bool socket = !address_.isSerial();
    if (socket) {
        transport_->close();
        return transport_->open(openLimit);
    }
    hushLine();
    if (address_.scheme != Scheme::Optical || !address_.modeE) return {};
    // After the disconnection the meter waits for a sign-on.
    if (auto line = transport_->setLine(firstLine()); !line) return line;
    return signOn();
}

Result<std::optional<std::uint32_t>> MeterLink::Driver::readMeterCounter() {
    const std::optional<std::uint32_t> nothing;
    session_ = std::make_unique<dlms::ClientSession>(makeDataLink(publicClient, usualPatience), dlms::ClientOptions{});
    if (const auto open = awaitAssociation(); !open) {
        if (isStopped()) return Unexpected(open.error());
        return nothing;
    }
    const auto id = session_->get(invocationCounter, std::nullopt, Clock::now());
    if (!id) return nothing;
    const auto answer = awaitEnd(*id);
    if (!answer) {
        if (answer.error().fault == Fault::Cancelled) return Unexpected(answer.error());
        return nothing;
    }
    const auto* value = std::get_if<dlms::event::ValueRead>(&*answer);
    return value ? counterIn(value->result) : nothing;
}

Result<void> MeterLink::Driver::associateInStep() {
    if (!usesCounter()) return associate(usualPatience);
    CounterStore& store = *credentials_.counters;
    const auto follow = [&](std::uint32_t claimed) { return store.raise(keys_->keys, claimed, credentials_.counterConfirmed); };
    const auto known = store.knows(counterScope(), keys_->keys);
    if (!known) return Unexpected(known.error());
    bool asked = false;
    if (!*known && address_.client != publicClient) {
        asked = true;
        const auto claimed = readMeterCounter();
        if (!claimed) return Unexpected(claimed.error());
        if (*claimed) {
            if (auto ok = follow(**claimed); !ok) return Unexpected(ok.error());
        }
        if (auto ok = startOver(); !ok) return ok;
    }
    const auto first = associate(usualPatience);
    if (first || isStopped() || !mayBeCounter(first.error())) return first;

    std::optional<std::uint32_t> claimed = counterIn(first.error());
    if (!claimed && !asked && address_.client != publicClient) {
        if (!startOver()) return first;
        const auto read = readMeterCounter();
        if (!read) return Unexpected(read.error());
        claimed = *read;
    }
    if (!claimed || !associationCounters_) return first;
    const auto used = associationCounters_->lastReserved();
    if (used && *claimed < *used) return first;
    if (auto raised = follow(*claimed); !raised) return Unexpected(raised.error());
    if (auto ok = startOver(); !ok) return ok;
    return associate(usualPatience);
}

}  // namespace ami::app
