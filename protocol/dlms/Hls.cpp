#include "protocol/dlms/Hls.h"

#include <algorithm>

#include "protocol/crypto/Curve.h"
#include "protocol/crypto/Digest.h"
#include "protocol/dlms/KeyAgreement.h"
#include "protocol/dlms/SecurityFailure.h"

namespace ami::dlms {

namespace {

Unexpected failed() { return securityFailure(Fault::Crypto, SecurityError::HlsFailed); }
Unexpected unsupported(AuthenticationMechanism mechanism) {
    return securityFailure(Fault::Unsupported, SecurityError::Unsupported, static_cast<std::int64_t>(mechanism));
}

}  // namespace

Result<void> Hls::check(AuthenticationMechanism mechanism, const SecurityOptions& options) {
    const SecurityKeys& keys = options.keys;
    if (options.challengeOctets < shortestChallenge || options.challengeOctets > longestChallenge) {
        return securityFailure(Fault::Misuse, SecurityError::ChallengeTooShort, options.challengeOctets);
    }
    switch (mechanism) {
        case AuthenticationMechanism::High:
            if (!options.manufacturerHls) return unsupported(mechanism);
            [[fallthrough]];
        case AuthenticationMechanism::HighMd5:
        case AuthenticationMechanism::HighSha1:
        case AuthenticationMechanism::HighSha256:
            if (keys.hls.empty()) return noKey(KeyRole::Hls);
            return {};
        case AuthenticationMechanism::HighGmac:
            if (keys.unicastEncryption.empty()) return noKey(KeyRole::UnicastEncryption);
            if (keys.authentication.empty()) return noKey(KeyRole::Authentication);
            return {};
        case AuthenticationMechanism::HighEcdsa:
            if (!curveOf(options.suite)) return unsupported(mechanism);
            if (keys.signing.empty()) return noKey(KeyRole::Signing);
            if (keys.peerSigning.empty()) return noKey(KeyRole::PeerSigning);
            return {};
        case AuthenticationMechanism::None:
        case AuthenticationMechanism::LowLevel: break;
    }
    return {};
}

Result<Bytes> Hls::draw() {
    const SecurityOptions& options = protection_.options();
    ours_.assign(options.challengeOctets, 0);
    if (!options.random || !options.random(ours_)) return securityFailure(Fault::Exhausted, SecurityError::RandomFailed);
    return ours_;
}

Result<void> Hls::take(BytesView peerChallenge) {
    if (peerChallenge.size() < shortestChallenge || peerChallenge.size() > longestChallenge) {
        return securityFailure(Fault::Crypto, SecurityError::ChallengeTooShort, static_cast<std::int64_t>(peerChallenge.size()));
    }
    if (std::equal(peerChallenge.begin(), peerChallenge.end(), ours_.begin(), ours_.end())) {
        return fail(Fault::Crypto, Layer::Acse, AcseError::ChallengeReflected);
    }
    theirs_.assign(peerChallenge.begin(), peerChallenge.end());
    return {};
}

Result<Bytes> Hls::digestFor(const SystemTitle& answering, const SystemTitle& asking, BytesView asked, BytesView other) const {
    const SecurityOptions& options = protection_.options();
    const BytesView secret = options.keys.hls.view();
    std::optional<Bytes> made;
    switch (mechanism_) {
        case AuthenticationMechanism::High:
            if (options.manufacturerHls) made = options.manufacturerHls(asked, secret);
            break;
        case AuthenticationMechanism::HighMd5: made = crypto::digest(crypto::Hash::Md5, {asked, secret}); break;
        case AuthenticationMechanism::HighSha1: made = crypto::digest(crypto::Hash::Sha1, {asked, secret}); break;
        case AuthenticationMechanism::HighSha256:
            made = crypto::digest(crypto::Hash::Sha256, {secret, answering, asking, asked, other});
            break;
        default: break;
    }
    if (!made || made->empty()) return unsupported(mechanism_);
    return std::move(*made);
}

Bytes Hls::message(const SystemTitle& answering, const SystemTitle& asking, BytesView asked, BytesView other) {
    Bytes octets;
    for (const BytesView part : {BytesView(answering), BytesView(asking), asked, other}) append(octets, part);
    return octets;
}

Result<Bytes> Hls::answer() {
    const SecurityOptions& options = protection_.options();
    if (const auto ready = check(mechanism_, options); !ready) return Unexpected(ready.error());
    if (theirs_.empty()) return failed();
    if (mechanism_ == AuthenticationMechanism::HighGmac) return protection_.gmac(theirs_);
    if (needsTitles() && !protection_.peerTitle()) return noKey(KeyRole::SystemTitle);
    const SystemTitle peer = protection_.peerTitle().value_or(SystemTitle{});
    if (mechanism_ != AuthenticationMechanism::HighEcdsa) return digestFor(options.systemTitle, peer, theirs_, ours_);
    const Bytes octets = message(options.systemTitle, peer, theirs_, ours_);
    auto signature = crypto::sign(*curveOf(options.suite), options.keys.signing.view(), octets);
    if (!signature) return noKey(KeyRole::Signing);
    return std::move(*signature);
}

Result<void> Hls::verify(BytesView answer) {
    const SecurityOptions& options = protection_.options();
    if (const auto ready = check(mechanism_, options); !ready) return Unexpected(ready.error());
    if (ours_.empty() || theirs_.empty()) return failed();
    if (mechanism_ == AuthenticationMechanism::HighGmac) {
        const auto right = protection_.checkGmac(answer, ours_);
        // An answer that is no answer at all does not know the key either.
        if (!right && right.error().fault == Fault::Malformed) return failed();
        return right;
    }
    if (needsTitles() && !protection_.peerTitle()) return noKey(KeyRole::SystemTitle);
    const SystemTitle peer = protection_.peerTitle().value_or(SystemTitle{});
    if (mechanism_ == AuthenticationMechanism::HighEcdsa) {
        const Bytes octets = message(peer, options.systemTitle, ours_, theirs_);
        if (!crypto::verify(*curveOf(options.suite), options.keys.peerSigning, octets, answer)) return failed();
        return {};
    }
    const auto expected = digestFor(peer, options.systemTitle, ours_, theirs_);
    if (!expected) return Unexpected(expected.error());
    if (!crypto::constantTimeEqual(*expected, answer)) return failed();
    return {};
}

}  // namespace ami::dlms
