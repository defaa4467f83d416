#include "protocol/dlms/ApduProtection.h"

#include <algorithm>

#include "protocol/dlms/KeyAgreement.h"
#include "protocol/dlms/SecurityFailure.h"

namespace ami::dlms {

namespace {

/// Writes into room that is already there.
class Cursor {
public:
    explicit Cursor(std::span<std::uint8_t> room) : room_(room) {}
    void u8(std::uint8_t octet) { room_[at_++] = octet; }
    void octets(BytesView part) {
        std::copy(part.begin(), part.end(), room_.begin() + static_cast<std::ptrdiff_t>(at_));
        at_ += part.size();
    }
    void length(std::size_t length) {
        std::size_t digits = lengthOctets(length) - 1;
        if (digits == 0) return u8(static_cast<std::uint8_t>(length));
        u8(static_cast<std::uint8_t>(0x80 | digits));
        while (digits-- > 0) u8(static_cast<std::uint8_t>(length >> (8 * digits)));
    }
    std::span<std::uint8_t> rest() const { return room_.subspan(at_); }

private:
    std::span<std::uint8_t> room_;
    std::size_t at_ = 0;
};

constexpr std::size_t titleOctets = std::tuple_size_v<SystemTitle>;
constexpr std::size_t transactionOctets = 8;
/// transaction-id and both titles with their lengths, no date-time, no other-information.
constexpr std::size_t headerOctets = 1 + transactionOctets + 2 * (1 + titleOctets) + 2;

Result<void> checkLength(const crypto::SecureBytes& key, std::size_t octets) {
    if (key.empty() || key.view().size() == octets) return {};
    return securityFailure(Fault::Misuse, SecurityError::BadKeyLength, static_cast<std::int64_t>(key.view().size()));
}

Result<void> checkLength(const Bytes& key, std::size_t octets) {
    if (key.empty() || key.size() == octets) return {};
    return securityFailure(Fault::Misuse, SecurityError::BadKeyLength, static_cast<std::int64_t>(key.size()));
}

}  // namespace

ApduProtection::ApduProtection(const SecurityOptions& options)
    : options_(options),
      peerTitle_(options.peerTitle),
      manner_{options.form, false, options.protection},
      aadHead_(1 + options.keys.authentication.view().size()) {
    const BytesView key = options.keys.authentication.view();
    std::copy(key.begin(), key.end(), aadHead_.writable().begin() + 1);
}

ApduProtection::~ApduProtection() { wipe(); }

void ApduProtection::wipe() { crypto::cleanse(in_); }

Result<void> ApduProtection::check(const SecurityOptions& options) {
    const SuiteFacts facts = suiteFacts(options.suite);
    const SecurityKeys& keys = options.keys;
    for (const auto* key : {&keys.unicastEncryption, &keys.broadcastEncryption, &keys.authentication, &keys.master}) {
        if (auto right = checkLength(*key, facts.keyOctets); !right) return right;
    }
    if (facts.curveOctets == 0) {
        const bool wantsCurve = options.protection.isSigned || options.form == CipheringForm::AgreedOnePass ||
                                options.form == CipheringForm::AgreedStatic;
        if (wantsCurve) return securityFailure(Fault::Misuse, SecurityError::Unsupported, 0);
        return {};
    }
    for (const auto* key : {&keys.signing, &keys.agreement}) {
        if (auto right = checkLength(*key, facts.curveOctets); !right) return right;
    }
    for (const auto* key : {&keys.peerSigning, &keys.peerAgreement}) {
        if (auto right = checkLength(*key, 2 * facts.curveOctets); !right) return right;
    }
    return {};
}

Result<void> ApduProtection::namePeer(BytesView title) {
    const auto wrong = [] { return securityFailure(Fault::Crypto, SecurityError::WrongSystemTitle); };
    if (title.size() != titleOctets) return wrong();
    SystemTitle named;
    std::copy(title.begin(), title.end(), named.begin());
    if (named == options_.systemTitle || (options_.peerTitle && *options_.peerTitle != named)) return wrong();
    peerTitle_ = named;
    return {};
}

Result<void> ApduProtection::setDedicatedKey(BytesView key) {
    if (key.size() != suiteFacts(options_.suite).keyOctets) {
        return securityFailure(Fault::Crypto, SecurityError::BadKeyLength, static_cast<std::int64_t>(key.size()));
    }
    dedicated_ = crypto::AesGcm::make(key);
    if (!dedicated_) return noKey(KeyRole::Dedicated);
    nextDedicated_ = 0;
    lastDedicated_.reset();
    return {};
}

Result<std::uint32_t> ApduProtection::nextCounter(KeyRole role) {
    if (role == KeyRole::Dedicated) {
        if (nextDedicated_ > 0xFFFFFFFF) return securityFailure(Fault::Exhausted, SecurityError::CounterExhausted);
        return static_cast<std::uint32_t>(nextDedicated_++);
    }
    if (!options_.counters) return securityFailure(Fault::Misuse, SecurityError::CounterStore);
    return options_.counters->reserve(role);
}

Result<crypto::AesGcm*> ApduProtection::global(KeyRole role) {
    const bool unicast = role == KeyRole::UnicastEncryption;
    if (role == KeyRole::Dedicated) {
        if (!dedicated_) return noKey(role);
        return &*dedicated_;
    }
    auto& context = unicast ? unicast_ : broadcast_;
    if (!context) context = crypto::AesGcm::make((unicast ? options_.keys.unicastEncryption : options_.keys.broadcastEncryption).view());
    if (!context) return noKey(role);
    return &*context;
}

Result<BytesView> ApduProtection::protect(BytesView apdu, bool dedicated) {
    const Protection& wanted = manner_.protection;
    if (apdu.empty()) return apdu;
    if (wanted.isSigned) {
        const auto done = sign(apdu);
        if (!done) return done;
        apdu = *done;
    }
    if (!wanted.authenticated && !wanted.encrypted) return apdu;
    const bool general = manner_.form != CipheringForm::Service;
    if (general && manner_.form != CipheringForm::General) return frameGeneral(apdu);
    return frame(apdu, dedicated && dedicated_ ? KeyRole::Dedicated : KeyRole::UnicastEncryption, general);
}

Result<BytesView> ApduProtection::protectBroadcast(BytesView apdu) {
    if (apdu.empty()) return apdu;
    return frame(apdu, KeyRole::BroadcastEncryption, manner_.form != CipheringForm::Service);
}

Result<BytesView> ApduProtection::frame(BytesView apdu, KeyRole role, bool general) {
    const bool dedicated = role == KeyRole::Dedicated;
    if (manner_.protection.authenticated && options_.keys.authentication.empty()) return noKey(KeyRole::Authentication);
    const auto gcm = global(role);
    if (!gcm) return Unexpected(gcm.error());
    const auto counter = nextCounter(role);
    if (!counter) return Unexpected(counter.error());

    const std::size_t content = securityHeaderOctets + apdu.size() + (manner_.protection.authenticated ? gcmTagOctets : 0);
    const auto tag = general ? std::nullopt : apdutag::cipheredTag(apdu[0], dedicated);
    const std::size_t size = 1 + (tag ? 0 : 1 + titleOctets) + lengthOctets(content) + content;
    const auto room = roomIn(out_, size, size - content + securityHeaderOctets);
    Cursor cursor(room);
    if (tag) {
        cursor.u8(*tag);
    } else {
        cursor.u8(dedicated ? apdutag::generalDedCiphering : apdutag::generalGloCiphering);
        cursor.length(titleOctets);
        cursor.octets(options_.systemTitle);
    }
    cursor.length(content);
    if (const auto sealed = seal(**gcm, *counter, {}, apdu, role == KeyRole::BroadcastEncryption, cursor.rest()); !sealed) {
        return Unexpected(sealed.error());
    }
    return BytesView(room);
}

Result<void> ApduProtection::seal(crypto::AesGcm& gcm, std::uint32_t counter, BytesView header, BytesView apdu, bool broadcast,
                                  std::span<std::uint8_t> to) {
    const auto control = SecurityControl::of(options_.suite, manner_.protection, broadcast);
    const auto iv = detail::vector(options_.systemTitle, counter);
    to[0] = control.octet;
    detail::putCounter(to.subspan(1), counter);
    const auto text = to.subspan(securityHeaderOctets, apdu.size());
    bool done = false;
    if (!control.authenticated()) {
        done = gcm.apply(iv, apdu, text);
    } else {
        aadHead_.writable()[0] = control.octet;
        const std::array<BytesView, 3> aad{aadHead_.view(), header, apdu};
        const std::span<std::uint8_t, gcmTagOctets> tag = to.last<gcmTagOctets>();
        if (control.encrypted()) {
            done = gcm.seal(iv, std::span(aad).first(2), apdu, text, tag);
        } else {
            std::copy(apdu.begin(), apdu.end(), text.begin());
            done = gcm.seal(iv, aad, {}, {}, tag);
        }
    }
    if (!done) return noKey(KeyRole::UnicastEncryption);
    return {};
}

std::size_t ApduProtection::protectedSize(std::size_t plain, std::uint8_t tag) const {
    const SuiteFacts facts = suiteFacts(options_.suite);
    const Protection& wanted = manner_.protection;
    std::size_t size = plain;
    if (wanted.isSigned) size = 1 + headerOctets + lengthOctets(size) + size + lengthOctets(facts.signatureOctets) + facts.signatureOctets;
    if (!wanted.authenticated && !wanted.encrypted) return size;
    size += securityHeaderOctets + (wanted.authenticated ? gcmTagOctets : 0);
    size += lengthOctets(size);
    const std::size_t wrapped = facts.keyOctets + 8;
    const std::size_t signedPoint = 2 * facts.curveOctets + facts.signatureOctets;
    switch (manner_.form) {
        case CipheringForm::Service:
            if (!wanted.isSigned && apdutag::cipheredTag(tag, false)) return 1 + size;
            return 1 + 1 + titleOctets + size;
        case CipheringForm::General: return 1 + 1 + titleOctets + size;
        case CipheringForm::Identified: return 1 + headerOctets + 3 + size;
        case CipheringForm::Wrapped: return 1 + headerOctets + 3 + lengthOctets(wrapped) + wrapped + size;
        case CipheringForm::AgreedOnePass: return 1 + headerOctets + 4 + lengthOctets(signedPoint) + signedPoint + size;
        case CipheringForm::AgreedStatic: break;
    }
    return 1 + headerOctets + 5 + size;
}

std::size_t ApduProtection::largestPlain(std::size_t pduSize, std::uint8_t tag) const {
    const std::size_t least = protectedSize(0, tag);
    if (least >= pduSize) return 0;
    std::size_t plain = pduSize - least;
    while (plain > 0 && protectedSize(plain, tag) > pduSize) --plain;
    return plain;
}

Result<Bytes> ApduProtection::gmac(BytesView challenge) {
    if (options_.keys.authentication.empty()) return noKey(KeyRole::Authentication);
    const auto gcm = global(KeyRole::UnicastEncryption);
    if (!gcm) return Unexpected(gcm.error());
    const auto counter = nextCounter(KeyRole::UnicastEncryption);
    if (!counter) return Unexpected(counter.error());
    Bytes answer(securityHeaderOctets + gcmTagOctets);
    answer[0] = SecurityControl::of(options_.suite, {true, false, false}).octet;
    detail::putCounter(std::span(answer).subspan(1), *counter);
    aadHead_.writable()[0] = answer[0];
    const std::array<BytesView, 2> aad{aadHead_.view(), challenge};
    if (!(*gcm)->seal(detail::vector(options_.systemTitle, *counter), aad, {}, {}, std::span(answer).last<gcmTagOctets>())) {
        return noKey(KeyRole::UnicastEncryption);
    }
    return answer;
}

Result<void> ApduProtection::checkGmac(BytesView answer, BytesView challenge) {
    if (options_.keys.authentication.empty()) return noKey(KeyRole::Authentication);
    const auto gcm = global(KeyRole::UnicastEncryption);
    if (!gcm) return Unexpected(gcm.error());
    if (!peerTitle_) return noKey(KeyRole::SystemTitle);
    const auto content = viewContent(answer);
    if (!content) return Unexpected(content.error());
    if (content->control != SecurityControl::of(options_.suite, {true, false, false}) || !content->text.empty()) {
        return securityFailure(Fault::Crypto, SecurityError::HlsFailed);
    }
    aadHead_.writable()[0] = content->control.octet;
    const std::array<BytesView, 2> aad{aadHead_.view(), challenge};
    if (!(*gcm)->open(detail::vector(*peerTitle_, content->counter), aad, {}, {}, content->tag)) {
        return securityFailure(Fault::Crypto, SecurityError::HlsFailed);
    }
    const Acceptance acceptance{KeyRole::UnicastEncryption, content->counter, true};
    return fresh(acceptance) ? accept(acceptance) : Result<void>();
}

}  // namespace ami::dlms
