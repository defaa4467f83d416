#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "app/keys/KeyProvider.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/Security.h"

namespace ami::app {

/// Tells keys apart and gives nothing of them away: the first octets of a digest.
using KeyFingerprint = std::array<std::uint8_t, 8>;
KeyFingerprint fingerprint(BytesView key);

/// Whether a counter that a meter claims is believed: the claim comes over the public client, so nothing vouches for it.
struct CounterLimits {
    static constexpr std::uint32_t confirmJump = 1u << 20;  ///< further above the last proven counter a person must confirm it
    static constexpr std::uint32_t refuseJump = 1u << 31;   ///< further above it is never believed: it would burn the key
};

/// What the counters of one association are about.
struct CounterScope {
    std::string address;                     ///< names the meter until its title is known
    std::optional<dlms::SystemTitle> meter;  ///< pinned
    std::uint16_t client = 0;
    bool fallAccepted = false;  ///< a person agreed that the meter's counters start anew
};

/// Invocation counters of one association: ours from the store, reserved ahead; the meter's remembered under its system title.
/// Used on one thread.
class AssociationCounters : public dlms::InvocationCounters {
public:
    /// The AARE named @p title. Fails with ReplayedCounter when this meter used a counter before that is not below the first one that
    /// came now, with CounterStore when it cannot be remembered.
    virtual Result<void> meterIs(const dlms::SystemTitle& title) = 0;
    /// An association stands: the meter took what was reserved last.
    virtual Result<void> proven() = 0;
    /// The highest counter that was given out; nothing before the first.
    virtual std::optional<std::uint32_t> lastReserved() const = 0;
};

/// Invocation counters that survive a killed program and a pulled plug (SQLite: WAL, synchronous FULL).
///
/// A counter is given out once for each encryption key, whatever meter and client it is used with: the key alone decides whether a nonce
/// repeats. A block of 64 is durable before the first of it is used, so a crash skips the rest of a block and repeats nothing. A counter
/// never goes down. Several programs may use one file at a time; each takes its blocks under SQLite's write lock. Thread-safe.
///
/// Errors are SecurityError::CounterStore, detail StoreError, unless said otherwise.
class CounterStore {
public:
    static constexpr std::uint32_t block = 64;

    static Result<std::shared_ptr<CounterStore>> open(const std::string& path);
    virtual ~CounterStore() = default;

    /// False when nothing was ever proven with this meter, client and encryption key: its counter is then read before the first use.
    virtual Result<bool> knows(const CounterScope& scope, const dlms::SecurityKeys& keys) = 0;
    virtual std::unique_ptr<AssociationCounters> counters(const CounterScope& scope, const dlms::SecurityKeys& keys) = 0;
    /// A meter claims to have seen @p claimed under the encryption key: what we give out next is above it. True when that changes
    /// anything. CounterJump (detail: claimed) beyond the limits; @p confirmed lifts the first of them.
    virtual Result<bool> raise(const dlms::SecurityKeys& keys, std::uint32_t claimed, bool confirmed) = 0;
    /// The system title of this computer: drawn once, then always the same.
    virtual Result<dlms::SystemTitle> ownTitle() = 0;
};

/// $XDG_DATA_HOME/ami-field/counters.db
std::string defaultCounterStorePath();

}  // namespace ami::app
