#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"

/// What both ends of a protected association have and agree on. @spec IEC 62056-5-3 5.3 to 5.7
namespace ami::dlms {

/// Codes of Layer::Crypto.
enum class SecurityError : std::uint16_t {
    NoKey = 1,             ///< a key, certificate or system title that this needs is not there; detail: KeyRole
    BadKeyLength,          ///< detail: octets found
    TagMismatch,           ///< the GCM tag does not fit: wrong EK or AK, wrong system title, or an APDU that was changed
    SignatureMismatch,     ///< the ECDSA signature does not fit the signer's public key
    ReplayedCounter,       ///< an invocation counter not above the last one; detail: counter received
    CounterExhausted,      ///< the next counter would leave 32 bits
    CounterJump,           ///< the meter's counter is further ahead than the caller allows; detail: counter received
    CounterStore,          ///< the counter could not be made durable, so it is not used; detail: errno or the store's code
    ProtectionTooWeak,     ///< an APDU with less protection than the policy demands, or none at all; detail: security control octet, -1: plain
    ProtectionUnknown,     ///< a security control octet of another suite, or reserved bits; detail: that octet
    Compressed,            ///< V.44 compression, which this program does not decode; detail: security control octet
    WrongSystemTitle,      ///< the other side names another system title than the pinned one
    HlsFailed,             ///< the meter's answer to our challenge is wrong: it does not know the key
    HlsRefused,            ///< the meter refused our answer to its challenge; detail: ActionResult
    ChallengeTooShort,     ///< detail: octets; 8 to 64 are allowed
    BadPoint,              ///< a public key that is no point of the curve
    Unsupported,           ///< a key-agreement scheme or a form of protection that is not there; detail: its octet
    Malformed,             ///< detail: octet offset
    RandomFailed,          ///< the system's random source gave nothing
    CounterRefused,        ///< the other side refused our invocation counter; detail: the counter that it expects
    MechanismMismatch,     ///< the AARE offers another authentication mechanism than the one asked for, or none; detail: mechanism, -1: none
};

enum class SecuritySuite : std::uint8_t { Suite0 = 0, Suite1 = 1, Suite2 = 2 };

/// Everything that follows from the suite id. @spec IEC 62056-5-3 5.3.7
struct SuiteFacts {
    std::size_t keyOctets;        ///< EK, AK, KEK, dedicated key
    std::size_t curveOctets;      ///< one coordinate; 0: the suite has no curve
    std::size_t signatureOctets;  ///< r and s
};
constexpr SuiteFacts suiteFacts(SecuritySuite suite) {
    switch (suite) {
        case SecuritySuite::Suite1: return {16, 32, 64};
        case SecuritySuite::Suite2: return {32, 48, 96};
        case SecuritySuite::Suite0: break;
    }
    return {16, 0, 0};
}

enum class KeyRole : std::uint8_t {
    UnicastEncryption = 0, BroadcastEncryption = 1, Authentication = 2, Master = 3,  ///< numbers as in key_transfer of Security setup
    Dedicated = 16, Signing = 17, Agreement = 18, PeerSigning = 19, PeerAgreement = 20, Hls = 21, SystemTitle = 22,
};

/// Identity of a device; the first three octets are the maker's FLAG id.
using SystemTitle = std::array<std::uint8_t, 8>;

/// Protection of APDUs by symmetric key and by signature.
struct Protection {
    bool authenticated = false;
    bool encrypted = false;
    bool isSigned = false;
    constexpr bool any() const { return authenticated || encrypted || isSigned; }
    /// Nothing that @p least demands is missing.
    constexpr bool covers(const Protection& least) const {
        return (authenticated || !least.authenticated) && (encrypted || !least.encrypted) && (isSigned || !least.isSigned);
    }
    friend constexpr bool operator==(const Protection&, const Protection&) = default;
};

/// In which APDU the protection travels. C(2e, 0s) needs an exchange of two public keys, so it is no form of one APDU: it is the method
/// key_agreement of Security setup. @spec IEC 62056-5-3 5.3.4.6, 5.3.7.3
enum class CipheringForm : std::uint8_t {
    Service,        ///< glo-/ded-get-request and its kin: ded when there is a dedicated key, else glo; general where a service has none
    General,        ///< general-ded-ciphering or general-glo-ciphering
    Identified,     ///< general-ciphering, key-info names the unicast key
    Wrapped,        ///< general-ciphering, key-info carries a session key wrapped with the master key
    AgreedOnePass,  ///< general-ciphering, key from C(1e, 1s)
    AgreedStatic,   ///< general-ciphering, key from C(0e, 2s)
};

/// Keys of one end. Symmetric keys have suiteFacts().keyOctets; private keys are scalars, public keys x and y, both raw and big-endian.
struct SecurityKeys {
    crypto::SecureBytes unicastEncryption;    ///< EK
    crypto::SecureBytes broadcastEncryption;
    crypto::SecureBytes authentication;       ///< AK
    crypto::SecureBytes master;               ///< KEK; only to wrap and unwrap
    crypto::SecureBytes hls;                  ///< secret of mechanisms 2, 3, 4 and 6
    crypto::SecureBytes signing;              ///< our private key
    crypto::SecureBytes agreement;            ///< our static private key
    Bytes peerSigning;                        ///< the other side's public keys
    Bytes peerAgreement;

    SecurityKeys clone() const;
};

/// Answer f(challenge) of the maker's own mechanism 2, from the challenge and the secret; nothing when it cannot be made.
using ManufacturerHls = std::function<std::optional<Bytes>(BytesView challenge, BytesView secret)>;

/// Fills the span with octets of the system's cryptographic random source; false when there are none.
using RandomSource = std::function<bool(std::span<std::uint8_t>)>;

/// Gives invocation counters that were never given before for the same key, and remembers what the other side used.
/// One for each meter, client and key: reserve() makes its counters durable before it returns.
class InvocationCounters {
public:
    virtual ~InvocationCounters() = default;
    /// The next counter for APDUs that we protect with the key of @p role.
    virtual Result<std::uint32_t> reserve(KeyRole role) = 0;
    /// The highest counter of the other side that was accepted under the key of @p role; nothing before the first.
    virtual std::optional<std::uint32_t> lastAccepted(KeyRole role) const = 0;
    /// An APDU with this counter was verified.
    virtual Result<void> accept(KeyRole role, std::uint32_t counter) = 0;
};

/// One end's security in an association.
struct SecurityOptions {
    SecuritySuite suite = SecuritySuite::Suite0;
    SystemTitle systemTitle{};                 ///< ours
    std::optional<SystemTitle> peerTitle;      ///< pinned: another one in the other side's AARQ or AARE is refused
    SecurityKeys keys;
    Protection protection{true, true, false};  ///< what we put on each APDU, and the least that we accept
    CipheringForm form = CipheringForm::Service;
    bool dedicatedKey = false;                 ///< client: draw one and send it with the AARQ
    bool cipheredContext = true;               ///< false: high-level authentication alone, APDUs in clear
    std::shared_ptr<InvocationCounters> counters;
    RandomSource random;
    std::uint8_t challengeOctets = 16;         ///< of the challenge that we send, 8 to 64; some meters take 16 alone
    Bytes certificate;                         ///< our signing certificate (DER) for the AE-qualifier of AARQ or AARE; empty: not sent
    ManufacturerHls manufacturerHls;           ///< only for mechanism 2
    /// Algorithm id 60857406080300 in the key derivation, as GBCS and early editions print it, in place of 60857405080300.
    bool earlyAlgorithmId = false;
    /// Decipher although the tag cannot be checked for want of AK; everything that comes is then not verified.
    bool acceptUnverified = false;
};

}  // namespace ami::dlms
