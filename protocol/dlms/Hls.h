#pragma once

#include <optional>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/Security.h"
#include "protocol/dlms/ShortNameApdu.h"

namespace ami::dlms {

constexpr bool isHighLevel(AuthenticationMechanism mechanism) { return mechanism >= AuthenticationMechanism::High; }

inline constexpr std::size_t shortestChallenge = 8, longestChallenge = 64;

/// reply_to_HLS_authentication of the current association. @spec IEC 62056-6-2 4.4.4.3.1
inline const MethodRef replyToHls{ClassId{15}, Obis(0, 0, 40, 0, 0), 1};
/// The same method of Association SN, its eighth. @spec IEC 62056-6-2 4.4.3.3.8
inline constexpr ObjectName replyToHlsName = 0xFA00 + 0x58;

/// High-level authentication, mechanisms 2 to 7, for one end: the same class draws challenges, answers the other end's and checks the
/// answer to its own. @spec IEC 62056-5-3 5.4.4, IEC 62056-6-2 4.4.4
///
/// f(challenge) that A answers to B:
///   2  the maker's own, SecurityOptions::manufacturerHls       3  MD5(challenge B ‖ secret)       4  SHA-1(challenge B ‖ secret)
///   5  SC ‖ IC ‖ GMAC(SC ‖ AK ‖ challenge B)                   6  SHA-256(secret ‖ title A ‖ title B ‖ challenge B ‖ challenge A)
///   7  ECDSA(title A ‖ title B ‖ challenge B ‖ challenge A)
class Hls {
public:
    /// @p protection outlives this; it has the keys, the titles and the counters.
    Hls(AuthenticationMechanism mechanism, ApduProtection& protection) : mechanism_(mechanism), protection_(protection) {}

    /// NoKey when a key of the mechanism is not there, Unsupported when the suite or the configuration has no such mechanism,
    /// ChallengeTooShort for a length out of 8 to 64.
    static Result<void> check(AuthenticationMechanism mechanism, const SecurityOptions& options);

    /// Both ends name themselves to each other by their titles.
    bool needsTitles() const { return mechanism_ >= AuthenticationMechanism::HighGmac; }

    /// A new challenge of our own; RandomFailed.
    Result<Bytes> draw();
    /// ChallengeTooShort, or ChallengeReflected when it is our own.
    Result<void> take(BytesView peerChallenge);
    /// Our answer to the other end's challenge.
    Result<Bytes> answer();
    /// HlsFailed when @p answer is not the other end's answer to our challenge.
    Result<void> verify(BytesView answer);

private:
    Result<Bytes> digestFor(const SystemTitle& answering, const SystemTitle& asking, BytesView asked, BytesView other) const;
    static Bytes message(const SystemTitle& answering, const SystemTitle& asking, BytesView asked, BytesView other);

    AuthenticationMechanism mechanism_;
    ApduProtection& protection_;
    Bytes ours_;
    Bytes theirs_;
};

}  // namespace ami::dlms
