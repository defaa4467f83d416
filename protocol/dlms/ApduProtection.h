#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/crypto/AesGcm.h"
#include "protocol/dlms/CipheredApdu.h"
#include "protocol/dlms/Security.h"

namespace ami::dlms {

namespace detail {

inline void putCounter(std::span<std::uint8_t> to, std::uint32_t counter) {
    const std::array<std::uint8_t, 4> octets{static_cast<std::uint8_t>(counter >> 24), static_cast<std::uint8_t>(counter >> 16),
                                             static_cast<std::uint8_t>(counter >> 8), static_cast<std::uint8_t>(counter)};
    std::memcpy(to.data(), octets.data(), octets.size());
}

/// Initialisation vector: system title and counter. @spec IEC 62056-5-3 5.3.3.4.2
inline crypto::AesGcm::Iv vector(const SystemTitle& title, std::uint32_t counter) {
    crypto::AesGcm::Iv iv;
    std::memcpy(iv.data(), title.data(), title.size());
    putCounter(std::span(iv).subspan(title.size()), counter);
    return iv;
}

}  // namespace detail

/// An APDU that came, with what was around it taken off.
struct Unprotected {
    BytesView apdu;            ///< plain; valid until the next unprotect()
    Protection protection{};   ///< what it came with
    bool verified = false;     ///< a GCM tag or a signature was checked
    bool broadcast = false;    ///< under the broadcast key: everybody who has it may have sent this
    bool dedicated = false;    ///< under the dedicated key
    CipheringForm form = CipheringForm::Service;
};

/// Puts the protection of one end on APDUs and takes it off those of the other end. @spec IEC 62056-5-3 5.7
///
/// Counters are reserved before they are used, and reserve() failing means that no APDU is made. There is one rule against replay:
/// the counter of an APDU whose tag fits is greater than the last one that was accepted under the same key. An APDU is refused with
/// TagMismatch, SignatureMismatch, ReplayedCounter, ProtectionTooWeak, ProtectionUnknown, Compressed, WrongSystemTitle, BadPoint,
/// Unsupported or Malformed; our own lacks are NoKey, CounterExhausted and CounterStore. Nothing is accepted in part.
class ApduProtection {
public:
    /// @p options outlives this.
    explicit ApduProtection(const SecurityOptions& options);
    ~ApduProtection();
    ApduProtection(const ApduProtection&) = delete;
    ApduProtection& operator=(const ApduProtection&) = delete;

    /// Lengths of all keys against the suite.
    static Result<void> check(const SecurityOptions& options);

    const SecurityOptions& options() const { return options_; }
    std::optional<SystemTitle> peerTitle() const { return peerTitle_; }
    /// The title that the other side named; WrongSystemTitle when another one is pinned, when it is our own, or when it has not 8 octets.
    Result<void> namePeer(BytesView title);

    /// Both directions count from 0 again.
    Result<void> setDedicatedKey(BytesView key);
    /// From now on protect() takes the dedicated key where there is one.
    void useDedicatedKey(bool use) { manner_.dedicated = use; }
    /// protect() then takes form, key and at least the protection of the APDU that was unprotected last: a server answers in kind.
    void answerInKind() { inKind_ = true; }

    /// The APDU that goes out; valid until the next call. Without any protection in the options it is @p apdu itself.
    Result<BytesView> protect(BytesView apdu) { return protect(apdu, manner_.dedicated); }
    /// Initiate request or response, which are never under the dedicated key.
    Result<BytesView> protectInitiate(BytesView apdu) { return protect(apdu, false); }
    /// As protect(), under the broadcast key, for everybody.
    Result<BytesView> protectBroadcast(BytesView apdu);

    Result<Unprotected> unprotect(BytesView apdu);

    /// Longest APDU with the first octet @p tag that fits into @p pduSize when it is protected; 0 when none does.
    std::size_t largestPlain(std::size_t pduSize, std::uint8_t tag) const;

    /// security control ‖ counter ‖ tag over the challenge: the answer of mechanism 5. @spec IEC 62056-5-3 5.4.4.3
    Result<Bytes> gmac(BytesView challenge);
    /// HlsFailed when @p answer is not the other end's answer to our @p challenge. Its counter is not held against the last one,
    /// because the challenge is fresh, and because the APDU around it was accepted first.
    Result<void> checkGmac(BytesView answer, BytesView challenge);

    /// Overwrites what is left of the last plain APDU.
    void wipe();

private:
    struct Manner {
        CipheringForm form = CipheringForm::Service;
        bool dedicated = false;
        Protection protection{};
    };
    struct Session {
        std::optional<crypto::AesGcm> gcm;
        KeyRole role = KeyRole::Agreement;
        CipheringForm form = CipheringForm::AgreedOnePass;
    };
    /// The key of an APDU that came.
    struct Incoming {
        crypto::AesGcm* gcm = nullptr;
        KeyRole role = KeyRole::UnicastEncryption;
        const SystemTitle* title = nullptr;
        CipheringForm form = CipheringForm::Service;
        bool authenticationKeyNeeded = true;
        BytesView header{};  ///< of general-ciphering, for the additional authenticated data
    };
    struct Acceptance {
        KeyRole role;
        std::uint32_t counter;
        bool verified;
    };

    Result<BytesView> protect(BytesView apdu, bool dedicated);
    Result<BytesView> frame(BytesView apdu, KeyRole role, bool general);
    Result<BytesView> frameGeneral(BytesView apdu);
    Result<KeyInfo> outgoingKey(BytesView transactionId, Session& session, Bytes& cipheredData);
    Result<BytesView> sign(BytesView apdu);
    Result<void> seal(crypto::AesGcm& gcm, std::uint32_t counter, BytesView header, BytesView apdu, bool broadcast, std::span<std::uint8_t> to);

    /// These take one layer off found.apdu.
    Result<void> openCiphered(Unprotected& found, std::optional<Acceptance>& acceptance);
    Result<void> openSigned(Unprotected& found, std::optional<Acceptance>& acceptance);
    Result<void> incoming(const ServiceCiphering& frame, SecurityControl control, Incoming& key);
    Result<void> incoming(const GeneralGloCiphering& frame, SecurityControl control, Incoming& key);
    Result<void> incoming(const GeneralCiphering& frame, SecurityControl control, Incoming& key);
    Result<void> takeSession(const KeyInfo& info, const GeneralHeader& header);
    Result<void> open(const CipheredContent& content, const Incoming& key, Unprotected& found);
    Result<void> checkControl(SecurityControl control) const;
    /// The title that an APDU names, or the peer's when it names none; valid until the next call.
    Result<const SystemTitle*> originatorOf(BytesView title);
    Result<void> checkRecipient(BytesView title) const;
    Result<void> fresh(const Acceptance& acceptance) const;
    Result<void> accept(const Acceptance& acceptance);

    Result<std::uint32_t> nextCounter(KeyRole role);
    Result<crypto::AesGcm*> global(KeyRole role);
    /// Z of C(0e, 2s), which never changes.
    Result<BytesView> staticSecret();
    std::size_t protectedSize(std::size_t plain, std::uint8_t tag) const;
    /// Octets of @p buffer, which only grows. What follows the first @p prefix of them begins on a cache line: the cipher is quicker there.
    static std::span<std::uint8_t> roomIn(Bytes& buffer, std::size_t octets, std::size_t prefix) {
        constexpr std::size_t line = 64;
        if (buffer.size() < octets + line) buffer.resize(octets + octets / 4 + line);
        const std::size_t off = (reinterpret_cast<std::uintptr_t>(buffer.data()) + prefix) % line;
        return std::span(buffer).subspan(off == 0 ? 0 : line - off, octets);
    }

    const SecurityOptions& options_;
    std::optional<SystemTitle> peerTitle_;
    SystemTitle originator_{};
    Manner manner_;
    bool inKind_ = false;
    crypto::SecureBytes aadHead_;  ///< security control octet, authentication key
    std::optional<crypto::AesGcm> unicast_, broadcast_, dedicated_;
    std::uint64_t nextDedicated_ = 0;
    std::optional<std::uint32_t> lastDedicated_;
    std::optional<std::uint32_t> lastUnverified_;
    Session sending_, received_;
    Bytes wrappedKey_;
    crypto::SecureBytes staticSecret_;
    Bytes out_, in_, signed_;
};

}  // namespace ami::dlms
