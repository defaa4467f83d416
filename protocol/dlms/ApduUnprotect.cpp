#include <algorithm>
#include <array>

#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/SecurityFailure.h"

namespace ami::dlms {

namespace {

Unexpected weak(std::int64_t detail) { return securityFailure(Fault::Crypto, SecurityError::ProtectionTooWeak, detail); }
Unexpected malformed(std::size_t where) {
    return securityFailure(Fault::Malformed, SecurityError::Malformed, static_cast<std::int64_t>(where));
}

}  // namespace

Result<Unprotected> ApduProtection::unprotect(BytesView apdu) {
    Result<Unprotected> result{Unprotected{apdu}};
    Unprotected& found = *result;
    std::optional<Acceptance> ciphered, signature;
    // Ciphering and signing stand around each other in either order, each of them once.
    while (!found.apdu.empty() && apdutag::isProtected(found.apdu[0])) {
        const std::uint8_t tag = found.apdu[0];
        const bool isSigning = tag == apdutag::generalSigning;
        if (isSigning ? found.protection.isSigned : found.protection.authenticated || found.protection.encrypted) return malformed(0);
        const auto opened = isSigning ? openSigned(found, signature) : openCiphered(found, ciphered);
        if (!opened) return Unexpected(opened.error());
        if (found.apdu.empty()) return malformed(apdu.size());
        const auto service = apdutag::serviceTag(tag);
        if (service && service->plain != found.apdu[0]) return malformed(0);
    }
    if (!found.protection.covers(options_.protection)) return weak(-1);
    // A signature's number stands against replay only where no counter does.
    if (const auto& acceptance = ciphered ? ciphered : signature) {
        if (const auto done = fresh(*acceptance); !done) return Unexpected(done.error());
        if (const auto done = accept(*acceptance); !done) return Unexpected(done.error());
    }
    if (inKind_) {
        const Protection& least = options_.protection;
        manner_ = {found.form, found.dedicated,
                   {least.authenticated || found.protection.authenticated, least.encrypted || found.protection.encrypted, least.isSigned}};
    }
    return result;
}

Result<void> ApduProtection::checkControl(SecurityControl control) const {
    if (control.compressed()) return securityFailure(Fault::Unsupported, SecurityError::Compressed, control.octet);
    if (control.suite() != static_cast<std::uint8_t>(options_.suite)) {
        return securityFailure(Fault::Crypto, SecurityError::ProtectionUnknown, control.octet);
    }
    const Protection there{control.authenticated(), control.encrypted(), true};
    if (!there.covers(options_.protection) || (!there.authenticated && !there.encrypted)) return weak(control.octet);
    return {};
}

Result<void> ApduProtection::openCiphered(Unprotected& found, std::optional<Acceptance>& acceptance) {
    const BytesView apdu = found.apdu;
    const auto opened = [&](const auto& frame) -> Result<void> {
        if (!frame) return Unexpected(frame.error());
        const auto content = viewContent(frame->content);
        if (!content) return Unexpected(content.error());
        if (auto known = checkControl(content->control); !known) return known;
        Incoming key;
        if (auto there = incoming(*frame, content->control, key); !there) return there;
        if (auto done = open(*content, key, found); !done) return done;
        acceptance = Acceptance{key.role, content->counter, found.verified};
        return {};
    };
    if (apdu[0] == apdutag::generalCiphering) return opened(viewGeneralCiphering(apdu));
    if (apdutag::isGeneralCiphered(apdu[0])) return opened(viewGeneralGlo(apdu));
    return opened(viewService(apdu));
}

Result<void> ApduProtection::open(const CipheredContent& content, const Incoming& key, Unprotected& found) {
    const SecurityControl control = content.control;
    const auto iv = detail::vector(*key.title, content.counter);
    const bool checkable = control.authenticated() && (!key.authenticationKeyNeeded || !options_.keys.authentication.empty());
    if (control.authenticated() && !checkable && !options_.acceptUnverified) return noKey(KeyRole::Authentication);
    const auto into = control.encrypted() ? roomIn(in_, content.text.size(), 0) : std::span<std::uint8_t>();
    bool fits = true;
    if (checkable) {
        aadHead_.writable()[0] = control.octet;
        const std::array<BytesView, 3> aad{aadHead_.view(), key.header, content.text};
        fits = control.encrypted() ? key.gcm->open(iv, std::span(aad).first(2), content.text, into, content.tag)
                                   : key.gcm->open(iv, aad, {}, {}, content.tag);
    } else if (control.encrypted()) {
        fits = key.gcm->apply(iv, content.text, into);
    }
    if (!fits) return securityFailure(Fault::Crypto, SecurityError::TagMismatch);
    found.protection.authenticated = control.authenticated();
    found.protection.encrypted = control.encrypted();
    found.broadcast = key.role == KeyRole::BroadcastEncryption;
    found.verified = found.verified || checkable;
    found.dedicated = key.role == KeyRole::Dedicated;
    found.form = key.form;
    found.apdu = control.encrypted() ? BytesView(into) : content.text;
    return {};
}

Result<const SystemTitle*> ApduProtection::originatorOf(BytesView title) {
    if (title.empty()) {
        if (!peerTitle_) return noKey(KeyRole::SystemTitle);
        return &*peerTitle_;
    }
    if (title.size() != originator_.size()) return securityFailure(Fault::Crypto, SecurityError::WrongSystemTitle);
    std::copy(title.begin(), title.end(), originator_.begin());
    if (originator_ == options_.systemTitle || (peerTitle_ && *peerTitle_ != originator_)) {
        return securityFailure(Fault::Crypto, SecurityError::WrongSystemTitle);
    }
    return &originator_;
}

Result<void> ApduProtection::incoming(const ServiceCiphering& frame, SecurityControl control, Incoming& key) {
    const bool dedicated = apdutag::serviceTag(frame.tag)->dedicated;
    auto there = incoming(GeneralGloCiphering{dedicated, {}, frame.content}, control, key);
    key.form = CipheringForm::Service;
    return there;
}

Result<void> ApduProtection::incoming(const GeneralGloCiphering& frame, SecurityControl control, Incoming& key) {
    if (frame.dedicated && control.broadcast()) return securityFailure(Fault::Crypto, SecurityError::ProtectionUnknown, control.octet);
    const auto title = originatorOf(frame.systemTitle);
    if (!title) return Unexpected(title.error());
    key.title = *title;
    key.form = CipheringForm::General;
    key.role = frame.dedicated       ? KeyRole::Dedicated
               : control.broadcast() ? KeyRole::BroadcastEncryption
                                     : KeyRole::UnicastEncryption;
    const auto gcm = global(key.role);
    if (!gcm) return Unexpected(gcm.error());
    key.gcm = *gcm;
    return {};
}

Result<void> ApduProtection::fresh(const Acceptance& acceptance) const {
    std::optional<std::uint32_t> last;
    if (acceptance.role == KeyRole::Dedicated) last = lastDedicated_;
    else if (options_.counters) last = options_.counters->lastAccepted(acceptance.role);
    if (!acceptance.verified && lastUnverified_) last = std::max(last.value_or(0), *lastUnverified_);
    if (last && acceptance.counter <= *last) return securityFailure(Fault::Crypto, SecurityError::ReplayedCounter, acceptance.counter);
    return {};
}

Result<void> ApduProtection::accept(const Acceptance& acceptance) {
    if (!acceptance.verified) {
        // Whoever can change the counter of an unverified APDU must not be able to lock out the verified ones.
        lastUnverified_ = acceptance.counter;
        return {};
    }
    if (acceptance.role == KeyRole::Dedicated) {
        lastDedicated_ = acceptance.counter;
        return {};
    }
    if (!options_.counters) return securityFailure(Fault::Misuse, SecurityError::CounterStore);
    return options_.counters->accept(acceptance.role, acceptance.counter);
}

}  // namespace ami::dlms
