#pragma once

#include <memory>
#include <utility>

#include "app/keys/CounterStore.h"
#include "app/keys/KeyProvider.h"
#include "app/keys/PskFile.h"
#include "app/link/MeterAddress.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

/// Everything secret that a link may need, and the counters that go with it. A password alone makes one.
struct LinkCredentials {
    LinkCredentials() = default;
    LinkCredentials(crypto::SecureBytes lowLevel) : password(std::move(lowLevel)) {}

    LinkCredentials clone() const {
        LinkCredentials copy(password.clone());
        copy.keys = keys;
        copy.preShared = preShared;
        copy.counters = counters;
        copy.counterConfirmed = counterConfirmed;
        return copy;
    }

    crypto::SecureBytes password;  ///< low-level security; empty: that of the keys
    std::shared_ptr<KeyProvider> keys;
    /// Keys of coaps:// for meters whose keys have none. They say nothing of how APDUs are protected.
    std::shared_ptr<const PskFile> preShared;
    /// Where invocation counters are kept; the usual file when there are keys and this is not set.
    std::shared_ptr<CounterStore> counters;
    /// A person agreed to believe this meter's counters for this once: that ours is more than CounterLimits::confirmJump behind, and that
    /// its own fell below what it used before, as after a lost memory. The challenges of high-level security still prove who answers.
    bool counterConfirmed = false;
};

/// Whoever gives keys wants them to be used: an address that asks for no security gets the best that @p keys have, with protected APDUs
/// where they have an encryption key.
void adapt(MeterAddress& address, const MeterKeys& keys);

/// Whether @p error goes away when a person believes the meter's counters: see LinkCredentials::counterConfirmed.
bool asksForConfirmation(const Error& error);

}  // namespace ami::app
