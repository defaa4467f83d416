#include "app/fleet/FleetSessions.h"

#include <algorithm>

#include "app/link/AddressSecurity.h"
#include "app/link/MeterLink.h"
#include "app/link/MeterProfile.h"
#include "app/link/SessionOptions.h"
#include "protocol/dlms/MessageLink.h"
#include "protocol/dlms/Wrapper.h"

namespace ami::app::fleet {

namespace {

/// The fleet alone says when something is sent again.
constexpr std::chrono::hours never{24};

}  // namespace

FleetSessions::FleetSessions(std::vector<MeterAddress> addresses, LinkCredentials credentials, std::uint16_t largestPdu)
    : addresses_(std::move(addresses)), credentials_(std::move(credentials)), largestPdu_(largestPdu) {}

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

Result<void> FleetSessions::secure(const MeterAddress& address, const Quirks& quirks, dlms::ClientOptions& options, FleetSession& session) {
    if (!credentials_.password.empty()) options.password = credentials_.password.clone();
    const bool needed = needsKeys(address.mechanism, address.protection);
    if (!credentials_.keys) {
        if (needed) return ami::fail(Fault::Misuse, Layer::Link, LinkError::NoKeys);
        return {};
    }
    auto keys = credentials_.keys->keysFor({address.toString(), std::nullopt});
    if (!keys) return Unexpected(keys.error());
    if (address.suite && *address.suite != keys->suite)
        return ami::fail(Fault::Misuse, Layer::Link, LinkError::SuiteMismatch, static_cast<std::int64_t>(keys->suite));
    if (options.password.empty()) options.password = keys->password.clone();
    if (!needed) return {};
    const bool counted = usesCounter(address);
    if (!credentials_.counters && (counted || !keys->clientTitle)) {
        auto store = CounterStore::open(defaultCounterStorePath());
        if (!store) return Unexpected(store.error());
        credentials_.counters = std::move(*store);
    }
    if (!keys->clientTitle) {
        const auto own = credentials_.counters->ownTitle();
        if (!own) return Unexpected(own.error());
        keys->clientTitle = *own;
    }
    options.security = securityOptions(address, *keys, quirks);
    if (!counted) return {};
    const CounterScope scope = counterScope(address, *keys, credentials_.counterConfirmed);
    const auto known = credentials_.counters->knows(scope, keys->keys);
    if (!known) return Unexpected(known.error());
    if (!*known) return ami::fail(Fault::Misuse, Layer::Link, FleetError::CounterUnknown);
    const std::shared_ptr<AssociationCounters> counters = credentials_.counters->counters(scope, keys->keys);
    options.security->counters = counters;
    session.associated = [counters](const dlms::event::Associated& associated) -> Result<void> {
        if (associated.serverTitle) {
            if (auto ok = counters->meterIs(*associated.serverTitle); !ok) return ok;
        }
        return counters->proven();
    };
    return {};
}

Result<FleetSession> FleetSessions::make(MeterIndex meter) {
    const MeterAddress& address = addresses_[meter];
    const auto quirks = quirksOf(address.profile);
    if (!quirks) return Unexpected(quirks.error());
    dlms::ClientOptions options = sessionOptions(address, **quirks);
    options.association.proposedPduSize = std::min(options.association.proposedPduSize, largestPdu_);
    options.longestRequest = largestPdu_;
    options.answerLimit = options.releaseLimit = never;
    options.confirmNotifications = false;
    FleetSession session;
    if (auto ok = secure(address, **quirks, options, session); !ok) return Unexpected(ok.error());
    if (address.scheme == Scheme::Coap) {
        const dlms::MessageOptions messages{address.client, address.server.upper, never};
        session.session = std::make_unique<dlms::ClientSession>(dlms::makeMessageClient(messages), std::move(options));
        return session;
    }
    dlms::WrapperOptions link;
    link.client = address.client;
    link.server = address.server.upper;
    link.datagrams = true;
    link.replyTimeout = link.exchangeLimit = never;
    session.session = std::make_unique<dlms::ClientSession>(dlms::makeWrapperClient(link), std::move(options));
    return session;
}

}  // namespace ami::app::fleet
