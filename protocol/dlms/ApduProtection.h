#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/crypto/AesGcm.h"
#include "protocol/dlms/CipheredApdu.h"
#include "protocol/dlms/Security.h"

namespace ami::dlms {

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
        SystemTitle title{};
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

    Result<BytesView> openCiphered(BytesView apdu, Unprotected& found, std::optional<Acceptance>& acceptance);
    Result<Incoming> incomingService(const ServiceCiphering& frame, SecurityControl control);
    Result<Incoming> incomingGeneralGlo(const GeneralGloCiphering& frame, SecurityControl control);
    Result<Incoming> incomingGeneral(const GeneralCiphering& frame, SecurityControl control);
    Result<void> takeSession(const KeyInfo& info, const GeneralHeader& header);
    Result<BytesView> open(const CipheredContent& content, const Incoming& key, Unprotected& found);
    Result<BytesView> openSigned(BytesView apdu, Unprotected& found, std::optional<Acceptance>& acceptance);
    Result<void> checkControl(SecurityControl control) const;
    Result<SystemTitle> originatorOf(BytesView title) const;
    Result<void> checkRecipient(BytesView title) const;
    Result<void> fresh(const Acceptance& acceptance) const;
    Result<void> accept(const Acceptance& acceptance);

    Result<std::uint32_t> nextCounter(KeyRole role);
    Result<crypto::AesGcm*> global(KeyRole role);
    /// Z of C(0e, 2s), which never changes.
    Result<BytesView> staticSecret();
    crypto::AesGcm::Iv vector(const SystemTitle& title, std::uint32_t counter) const;
    std::size_t protectedSize(std::size_t plain, std::uint8_t tag) const;
    /// The first octets of @p buffer, which only grows.
    static std::span<std::uint8_t> roomIn(Bytes& buffer, std::size_t octets) {
        if (buffer.size() < octets) buffer.resize(octets + octets / 4);
        return std::span(buffer).first(octets);
    }

    const SecurityOptions& options_;
    std::optional<SystemTitle> peerTitle_;
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
