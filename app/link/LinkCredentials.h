#pragma once

#include <memory>
#include <utility>

#include "app/keys/CounterStore.h"
#include "app/keys/KeyProvider.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

/// Everything secret that a link may need, and the counters that go with it. A password alone makes one.
struct LinkCredentials {
    LinkCredentials() = default;
    LinkCredentials(crypto::SecureBytes lowLevel) : password(std::move(lowLevel)) {}

    crypto::SecureBytes password;            ///< low-level security; empty: that of the keys
    std::shared_ptr<KeyProvider> keys;
    /// Where invocation counters are kept; the usual file when there are keys and this is not set.
    std::shared_ptr<CounterStore> counters;
    /// A person agreed to a counter of the meter that is more than CounterLimits::confirmJump ahead.
    bool counterJumpConfirmed = false;
};

}  // namespace ami::app
