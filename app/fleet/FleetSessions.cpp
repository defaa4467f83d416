#include "app/fleet/FleetSessions.h"

#include <algorithm>

#include "app/keys/KeyError.h"
#include "app/link/AddressSecurity.h"
#include "app/link/CounterClaim.h"
#include "app/link/MeterLink.h"
#include "app/link/MeterProfile.h"
#include "app/link/SessionOptions.h"
#include "app/readings/Values.h"
#include "protocol/dlms/MessageLink.h"
#include "protocol/dlms/Wrapper.h"

namespace ami::app::fleet {

namespace {

using dlms::AuthenticationMechanism;

/// The fleet alone says when something is sent again.
constexpr std::chrono::hours never{24};

Unexpected keysMissing() { return ami::fail(Fault::Misuse, Layer::Link, FleetError::KeysMissing); }

bool isNoneForMeter(const Error& error) { return error.layer == Layer::Keys && error.code == static_cast<std::uint16_t>(KeyError::NoneForMeter); }

bool isCoap(const MeterAddress& address) { return address.scheme == Scheme::Coap || address.scheme == Scheme::Coaps; }

/// Client 16 has no keys on most meters; that it was refused says nothing of the keys.
Error asPublicRefused(const MeterAddress& address, const Error& error) {
    const bool isRefused = error.layer == Layer::Acse || (error.layer == Layer::Link && error.code == static_cast<std::uint16_t>(LinkError::KeysRefused));
    if (address.client != publicClient || !isRefused) return error;
    return makeError(Fault::Misuse, Layer::Link, FleetError::PublicClient, error.detail);
}

bool isPlain(const MeterAddress& address) { return address.mechanism == AuthenticationMechanism::None && !address.protection.any(); }

}  // namespace

FleetSessions::FleetSessions(std::vector<FleetPlace> places, LinkCredentials credentials, std::uint16_t largestPdu, bool adaptToKeys)
    : places_(std::move(places)), known_(places_.size()), credentials_(std::move(credentials)), largestPdu_(largestPdu), adaptToKeys_(adaptToKeys) {}

Result<const Quirks*> FleetSessions::quirksOf(const std::string& profile) {
    const auto known = profiles_.find(profile);
    if (known != profiles_.end()) return &known->second;
    Quirks quirks;
    if (!profile.empty()) {
        auto loaded = loadMeterProfile(profile);
        if (!loaded) return Unexpected(loaded.error());
        quirks = std::move(loaded->quirks);
    }
    return &profiles_.emplace(profile, std::move(quirks)).first->second;
}

std::vector<std::string> FleetSessions::namesOf(MeterIndex meter) const {
    const FleetPlace& place = places_[meter];
    return {place.serial, place.name, place.address.host};
}

Result<FleetSessions::Found> FleetSessions::keysOf(MeterIndex meter) const {
    if (!credentials_.keys) return keysMissing();
    MeterName name{places_[meter].address.toString(), std::nullopt, namesOf(meter)};
    auto keys = credentials_.keys->keysFor(name);
    if (keys) return Found{std::move(*keys), false};
    if (!isNoneForMeter(keys.error())) return Unexpected(keys.error());
    name.names = known_[meter].claims;
    if (!name.names.empty()) keys = credentials_.keys->keysFor(name);
    if (keys) return Found{std::move(*keys), true};
    if (isNoneForMeter(keys.error())) return keysMissing();
    return Unexpected(keys.error());
}

Result<DtlsKeys> FleetSessions::dtlsOf(MeterIndex meter) {
    auto found = keysOf(meter);
    if (found && found->keys.dtls.any()) return std::move(found->keys.dtls);
    if (!found && found.error().layer != Layer::Link) return Unexpected(found.error());
    if (!credentials_.preShared) return keysMissing();
    const auto [identity, entry] = credentials_.preShared->of(namesOf(meter));
    if (!entry) return keysMissing();
    DtlsKeys shared;
    shared.identity = identity;
    shared.key = entry->key.clone();
    return shared;
}

dlms::ClientOptions FleetSessions::optionsFor(const MeterAddress& address, const Quirks& quirks) const {
    dlms::ClientOptions options = sessionOptions(address, quirks);
    // An answer in blocks of CoAP would take further exchanges.
    const std::uint16_t block = address.coapBlock != 0 ? address.coapBlock : quirks.coap.blockSize;
    const std::uint16_t largest = isCoap(address) ? std::min(largestPdu_, std::max<std::uint16_t>(block, 256)) : largestPdu_;
    options.association.proposedPduSize = std::min(options.association.proposedPduSize, largest);
    options.longestRequest = largest;
    options.answerLimit = options.releaseLimit = never;
    options.confirmNotifications = false;
    return options;
}

FleetSession FleetSessions::session(const MeterAddress& address, dlms::ClientOptions options) const {
    FleetSession made;
    made.client = address.client;
    if (isCoap(address)) {
        const dlms::MessageOptions messages{address.client, address.server.upper, never};
        made.session = std::make_unique<dlms::ClientSession>(dlms::makeMessageClient(messages), std::move(options));
        return made;
    }
    dlms::WrapperOptions link;
    link.client = address.client;
    link.server = address.server.upper;
    link.datagrams = true;
    link.replyTimeout = link.exchangeLimit = never;
    made.session = std::make_unique<dlms::ClientSession>(dlms::makeWrapperClient(link), std::move(options));
    return made;
}

Result<CounterStore*> FleetSessions::counterStore() {
    if (!credentials_.counters) {
        auto store = CounterStore::open(defaultCounterStorePath());
        if (!store) return Unexpected(store.error());
        credentials_.counters = std::move(*store);
    }
    return credentials_.counters.get();
}

Result<FleetSession> FleetSessions::make(MeterIndex meter) {
    MeterAddress address = places_[meter].address;
    const auto quirks = quirksOf(address.profile);
    if (!quirks) return Unexpected(quirks.error());
    const bool adapts = adaptToKeys_ && credentials_.keys && isPlain(address);
    const bool isLow = address.mechanism == AuthenticationMechanism::LowLevel;
    auto found = keysOf(meter);
    if (found && adapts) adapt(address, found->keys);
    const bool needed = needsKeys(address.mechanism, address.protection);
    // A claim chose these keys: nothing may go out that whoever made it could use.
    if (found && found->isClaimed && !address.protection.any() && address.mechanism < AuthenticationMechanism::HighGmac) return keysMissing();
    MeterKeys* const keys = found ? &found->keys : nullptr;
    if (!keys) {
        const bool isMissing = found.error().layer == Layer::Link;
        if (!isMissing) return Unexpected(found.error());
        // Who it says that it is decides only which keys are tried; a password would be gone with the first that lies.
        if (credentials_.keys && (needed || adapts) && !known_[meter].asked) return ask(meter, **quirks, true);
        if (needed || adapts || (isLow && credentials_.password.empty())) return Unexpected(found.error());
    }
    if (needed && address.suite && *address.suite != keys->suite)
        return ami::fail(Fault::Misuse, Layer::Link, LinkError::SuiteMismatch, static_cast<std::int64_t>(keys->suite));
    if (needed && usesCounter(address) && address.client != publicClient && !known_[meter].asked) {
        const auto store = counterStore();
        if (!store) return Unexpected(store.error());
        const auto isKnown = (*store)->knows(counterScope(address, *keys, places_[meter].counterConfirmed), keys->keys);
        if (!isKnown) return Unexpected(isKnown.error());
        if (!*isKnown || known_[meter].mustAsk) return ask(meter, **quirks, false);
    }
    dlms::ClientOptions options = optionsFor(address, **quirks);
    if (!credentials_.password.empty()) options.password = credentials_.password.clone();
    else if (keys) options.password = keys->password.clone();
    if (isLow && options.password.empty()) return keysMissing();
    FleetSession hooks;
    if (needed) {
        if (auto ok = secure(meter, address, std::move(*keys), **quirks, options, hooks); !ok) return Unexpected(ok.error());
    }
    FleetSession made = session(address, std::move(options));
    made.associated = std::move(hooks.associated);
    made.refused = std::move(hooks.refused);
    made.isCounted = hooks.isCounted;
    return made;
}

FleetSession FleetSessions::ask(MeterIndex meter, const Quirks& quirks, bool isUnknown) {
    MeterAddress address = places_[meter].address;
    address.client = publicClient;
    address.mechanism = AuthenticationMechanism::None;
    address.suite.reset();
    address.protection = {};
    address.form = dlms::CipheringForm::Service;
    address.dedicatedKey = false;
    FleetSession made = session(address, optionsFor(address, quirks));
    made.questions = {invocationCounter};
    if (isUnknown) made.questions.insert(made.questions.end(), {serialNumber, deviceName});
    made.told = [this, meter](const std::vector<dlms::GetResult>& results) { return take(meter, results); };
    return made;
}

Result<void> FleetSessions::take(MeterIndex meter, const std::vector<dlms::GetResult>& results) {
    Known& known = known_[meter];
    known.asked = true;
    for (std::size_t i = 1; i < results.size(); ++i) {
        const dlms::Data* value = valueOf(results[i]);
        if (value) known.claims.push_back(textOf(*value));
    }
    const auto found = keysOf(meter);
    if (!found) return Unexpected(found.error());
    const auto claimed = results.empty() ? std::nullopt : counterIn(results.front());
    if (!claimed) return {};
    const auto store = counterStore();
    if (!store) return Unexpected(store.error());
    const auto raised = (*store)->raise(found->keys.keys, *claimed, places_[meter].counterConfirmed);
    return raised ? Result<void>{} : Result<void>(Unexpected(raised.error()));
}

bool FleetSessions::mayMend(MeterIndex meter, Error& error) {
    Known& known = known_[meter];
    const bool behind = mayBeCounter(error);
    if (const auto claimed = counterIn(error); claimed && !std::exchange(known.followed, true)) {
        const auto found = keysOf(meter);
        if (!found) return false;
        const auto raised = credentials_.counters->raise(found->keys.keys, *claimed, places_[meter].counterConfirmed);
        if (raised) return true;
        error = raised.error();
        return false;
    }
    error = asPublicRefused(places_[meter].address, asKeysRefused(error));
    if (!behind || known.asked || places_[meter].address.client == publicClient) return false;
    return known.mustAsk = true;
}

Result<void> FleetSessions::secure(MeterIndex meter, const MeterAddress& address, MeterKeys keys, const Quirks& quirks, dlms::ClientOptions& options,
                                   FleetSession& made) {
    const bool counted = usesCounter(address);
    if (counted || !keys.clientTitle) {
        const auto store = counterStore();
        if (!store) return Unexpected(store.error());
        if (!keys.clientTitle) {
            const auto own = (*store)->ownTitle();
            if (!own) return Unexpected(own.error());
            keys.clientTitle = *own;
        }
    }
    options.security = securityOptions(address, keys, quirks);
    if (!counted) {
        made.refused = [address](Error& error) {
            error = asPublicRefused(address, asKeysRefused(error));
            return false;
        };
        return {};
    }
    made.isCounted = true;
    made.refused = [this, meter](Error& error) { return mayMend(meter, error); };
    const std::shared_ptr<AssociationCounters> counters =
        credentials_.counters->counters(counterScope(address, keys, places_[meter].counterConfirmed), keys.keys);
    options.security->counters = counters;
    made.associated = [counters](const dlms::event::Associated& associated) -> Result<void> {
        if (associated.serverTitle) {
            if (auto ok = counters->meterIs(*associated.serverTitle); !ok) return ok;
        }
        return counters->proven();
    };
    return {};
}

}  // namespace ami::app::fleet
