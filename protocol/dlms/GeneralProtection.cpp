#include <algorithm>
#include <array>

#include "protocol/base/ByteWriter.h"
#include "protocol/crypto/Curve.h"
#include "protocol/crypto/KeyWrap.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/KeyAgreement.h"
#include "protocol/dlms/SecurityFailure.h"

/// general-ciphering and general-signing of ApduProtection. @spec IEC 62056-5-3 5.7.2.4, 5.7.2.5
namespace ami::dlms {

namespace {

constexpr std::uint8_t masterKeyId = 0, unicastKeyId = 0, broadcastKeyId = 1;
constexpr std::array<std::uint8_t, 1> onePass{schemeOnePass}, staticScheme{schemeStatic};

using TransactionId = std::array<std::uint8_t, 8>;

TransactionId transactionOf(std::uint32_t counter) {
    TransactionId id{};
    for (std::size_t i = 0; i < 4; ++i) id[4 + i] = static_cast<std::uint8_t>(counter >> (24 - 8 * i));
    return id;
}

/// The number in a transaction-id; nothing over 32 bits.
std::optional<std::uint32_t> numberOf(BytesView transactionId) {
    std::uint64_t number = 0;
    for (const std::uint8_t octet : transactionId) {
        number = number << 8 | octet;
        if (number > 0xFFFFFFFF) return std::nullopt;
    }
    return static_cast<std::uint32_t>(number);
}

/// A transaction-id as it goes into the key derivation, its length before it.
Bytes nonceOf(BytesView transactionId) {
    ByteWriter writer;
    encodeLength(writer, static_cast<std::uint32_t>(transactionId.size()));
    writer.append(transactionId);
    return writer.take();
}

/// Key for one kind of session from a role whose counters are durable: a session key that comes back brings its old counters with it.
KeyRole roleOf(CipheringForm form) {
    switch (form) {
        case CipheringForm::Wrapped: return KeyRole::Master;
        case CipheringForm::AgreedOnePass:
        case CipheringForm::AgreedStatic: return KeyRole::Agreement;
        default: return KeyRole::UnicastEncryption;
    }
}

Unexpected unsupported(std::int64_t detail) { return securityFailure(Fault::Unsupported, SecurityError::Unsupported, detail); }
Unexpected badPoint() { return securityFailure(Fault::Crypto, SecurityError::BadPoint); }

}  // namespace

Result<BytesView> ApduProtection::staticSecret() {
    if (staticSecret_.empty()) {
        const auto curve = curveOf(options_.suite);
        if (!curve) return unsupported(schemeStatic);
        if (options_.keys.agreement.empty()) return noKey(KeyRole::Agreement);
        if (options_.keys.peerAgreement.empty()) return noKey(KeyRole::PeerAgreement);
        auto z = crypto::agree(*curve, options_.keys.agreement.view(), options_.keys.peerAgreement);
        if (!z) return badPoint();
        staticSecret_ = std::move(*z);
    }
    return staticSecret_.view();
}

Result<KeyInfo> ApduProtection::outgoingKey(BytesView transactionId, Session& session, Bytes& cipheredData) {
    const SecurityKeys& keys = options_.keys;
    const auto curve = curveOf(options_.suite);
    KeyInfo info;
    switch (manner_.form) {
        case CipheringForm::Wrapped: {
            info.kind = KeyInfo::Kind::Wrapped;
            info.id = masterKeyId;
            if (keys.master.empty()) return noKey(KeyRole::Master);
            if (!session.gcm) {
                crypto::SecureBytes drawn(suiteFacts(options_.suite).keyOctets);
                if (!options_.random || !options_.random(drawn.writable())) return securityFailure(Fault::Exhausted, SecurityError::RandomFailed);
                const auto wrapped = crypto::wrapKey(keys.master.view(), drawn.view());
                if (!wrapped) return noKey(KeyRole::Master);
                wrappedKey_ = *wrapped;
                session.gcm = crypto::AesGcm::make(drawn.view());
            }
            cipheredData = wrappedKey_;
            break;
        }
        case CipheringForm::AgreedOnePass: {
            if (!curve) return unsupported(schemeOnePass);
            if (keys.signing.empty()) return noKey(KeyRole::Signing);
            if (keys.peerAgreement.empty()) return noKey(KeyRole::PeerAgreement);
            info.kind = KeyInfo::Kind::Agreed;
            info.parameters = onePass;
            const auto ephemeral = crypto::makeKeyPair(*curve, options_.random);
            if (!ephemeral) return securityFailure(Fault::Exhausted, SecurityError::RandomFailed);
            const auto z = crypto::agree(*curve, ephemeral->privateKey.view(), keys.peerAgreement);
            const auto signature = crypto::sign(*curve, keys.signing.view(), ephemeral->publicKey);
            if (!z) return badPoint();
            if (!signature) return noKey(KeyRole::Signing);
            const auto key = deriveKey(options_.suite, cipherOf(options_.suite), z->view(), options_.systemTitle, {}, *peerTitle_,
                                       options_.earlyAlgorithmId);
            if (key) session.gcm = crypto::AesGcm::make(key->view());
            cipheredData = ephemeral->publicKey;
            append(cipheredData, *signature);
            break;
        }
        case CipheringForm::AgreedStatic: {
            info.kind = KeyInfo::Kind::Agreed;
            info.parameters = staticScheme;
            const auto z = staticSecret();
            if (!z) return Unexpected(z.error());
            const auto key = deriveKey(options_.suite, cipherOf(options_.suite), *z, options_.systemTitle, nonceOf(transactionId), *peerTitle_,
                                       options_.earlyAlgorithmId);
            if (key) session.gcm = crypto::AesGcm::make(key->view());
            break;
        }
        default: info.id = unicastKeyId; break;
    }
    info.cipheredData = cipheredData;
    return info;
}

Result<BytesView> ApduProtection::frameGeneral(BytesView apdu) {
    const bool agreed = manner_.form == CipheringForm::AgreedOnePass || manner_.form == CipheringForm::AgreedStatic;
    if (!agreed && manner_.protection.authenticated && options_.keys.authentication.empty()) return noKey(KeyRole::Authentication);
    if (!peerTitle_) return noKey(KeyRole::SystemTitle);
    const auto counter = nextCounter(roleOf(manner_.form));
    if (!counter) return Unexpected(counter.error());
    const TransactionId transaction = transactionOf(*counter);
    Bytes cipheredData;
    const auto info = outgoingKey(transaction, sending_, cipheredData);
    if (!info) return Unexpected(info.error());
    const auto gcm = manner_.form == CipheringForm::Identified ? global(KeyRole::UnicastEncryption)
                     : sending_.gcm                            ? Result<crypto::AesGcm*>(&*sending_.gcm)
                                                               : Result<crypto::AesGcm*>(noKey(KeyRole::Agreement));
    if (!gcm) return Unexpected(gcm.error());

    const GeneralHeader header{transaction, options_.systemTitle, *peerTitle_, {}, {}};
    const Bytes encoded = encode(header);
    Bytes content(securityHeaderOctets + apdu.size() + (manner_.protection.authenticated ? gcmTagOctets : 0));
    if (const auto sealed = seal(**gcm, *counter, encoded, apdu, false, content); !sealed) return Unexpected(sealed.error());
    out_ = encode(GeneralCiphering{header, *info, content});
    return BytesView(out_);
}

Result<void> ApduProtection::checkRecipient(BytesView title) const {
    if (title.empty() || std::equal(title.begin(), title.end(), options_.systemTitle.begin(), options_.systemTitle.end())) return {};
    return securityFailure(Fault::Crypto, SecurityError::WrongSystemTitle);
}

Result<void> ApduProtection::takeSession(const KeyInfo& info, const GeneralHeader& header) {
    const SecurityKeys& keys = options_.keys;
    received_.gcm.reset();
    std::optional<crypto::SecureBytes> key;
    if (info.kind == KeyInfo::Kind::Wrapped) {
        if (info.id != masterKeyId) return unsupported(info.id);
        if (keys.master.empty()) return noKey(KeyRole::Master);
        received_.role = KeyRole::Master;
        key = crypto::unwrapKey(keys.master.view(), info.cipheredData);
        if (!key) return securityFailure(Fault::Crypto, SecurityError::TagMismatch);
        if (key->view().size() != suiteFacts(options_.suite).keyOctets) {
            return securityFailure(Fault::Crypto, SecurityError::BadKeyLength, static_cast<std::int64_t>(key->view().size()));
        }
    } else {
        const auto curve = curveOf(options_.suite);
        const std::uint8_t scheme = info.parameters.size() == 1 ? info.parameters[0] : 0;
        if (!curve || (scheme != schemeOnePass && scheme != schemeStatic)) return unsupported(scheme);
        received_.role = KeyRole::Agreement;
        const BytesView title = options_.systemTitle;
        if (scheme == schemeStatic) {
            if (!info.cipheredData.empty()) return securityFailure(Fault::Malformed, SecurityError::Malformed);
            const auto z = staticSecret();
            if (!z) return Unexpected(z.error());
            key = deriveKey(options_.suite, cipherOf(options_.suite), *z, header.originator, nonceOf(header.transactionId), title,
                            options_.earlyAlgorithmId);
        } else {
            if (keys.agreement.empty()) return noKey(KeyRole::Agreement);
            if (keys.peerSigning.empty()) return noKey(KeyRole::PeerSigning);
            const SuiteFacts facts = suiteFacts(options_.suite);
            if (info.cipheredData.size() != 2 * facts.curveOctets + facts.signatureOctets) {
                return securityFailure(Fault::Malformed, SecurityError::Malformed, static_cast<std::int64_t>(info.cipheredData.size()));
            }
            const BytesView point = info.cipheredData.first(2 * facts.curveOctets);
            const BytesView signature = info.cipheredData.subspan(point.size());
            if (!crypto::isValidPoint(*curve, point)) return badPoint();
            // Some stacks sign the scheme's octet before the key.
            if (!crypto::verify(*curve, keys.peerSigning, point, signature) &&
                !verifyEphemeral(options_.suite, schemeOnePass, point, signature, keys.peerSigning)) {
                return securityFailure(Fault::Crypto, SecurityError::SignatureMismatch);
            }
            const auto z = crypto::agree(*curve, keys.agreement.view(), point);
            if (!z) return badPoint();
            key = deriveKey(options_.suite, cipherOf(options_.suite), z->view(), header.originator, {}, title, options_.earlyAlgorithmId);
        }
    }
    if (key) received_.gcm = crypto::AesGcm::make(key->view());
    if (!received_.gcm) return noKey(received_.role);
    return {};
}

Result<void> ApduProtection::incoming(const GeneralCiphering& frame, SecurityControl control, Incoming& key) {
    const auto title = originatorOf(frame.header.originator);
    if (!title) return Unexpected(title.error());
    if (auto ours = checkRecipient(frame.header.recipient); !ours) return ours;
    key.title = *title;
    key.header = frame.header.encoded;
    const bool named = !frame.keyInfo || frame.keyInfo->kind == KeyInfo::Kind::Identified;
    if (named && !(received_.gcm && !frame.keyInfo)) {
        const std::uint8_t id = frame.keyInfo ? frame.keyInfo->id : control.broadcast() ? broadcastKeyId : unicastKeyId;
        if (id > broadcastKeyId) return unsupported(id);
        key.form = CipheringForm::Identified;
        key.role = id == broadcastKeyId ? KeyRole::BroadcastEncryption : KeyRole::UnicastEncryption;
        const auto gcm = global(key.role);
        if (!gcm) return Unexpected(gcm.error());
        key.gcm = *gcm;
        return {};
    }
    if (frame.keyInfo) {
        if (auto taken = takeSession(*frame.keyInfo, frame.header); !taken) return taken;
        received_.form = frame.keyInfo->kind == KeyInfo::Kind::Wrapped    ? CipheringForm::Wrapped
                         : frame.keyInfo->parameters[0] == schemeOnePass ? CipheringForm::AgreedOnePass
                                                                          : CipheringForm::AgreedStatic;
    }
    key.gcm = &*received_.gcm;
    key.role = received_.role;
    key.form = received_.form;
    key.authenticationKeyNeeded = received_.role == KeyRole::Master;
    return {};
}

Result<BytesView> ApduProtection::sign(BytesView apdu) {
    const auto curve = curveOf(options_.suite);
    if (!curve) return unsupported(0);
    if (options_.keys.signing.empty()) return noKey(KeyRole::Signing);
    if (!peerTitle_) return noKey(KeyRole::SystemTitle);
    const auto number = nextCounter(KeyRole::Signing);
    if (!number) return Unexpected(number.error());
    const TransactionId transaction = transactionOf(*number);
    GeneralSigning frame{GeneralHeader{transaction, options_.systemTitle, *peerTitle_, {}, {}}, apdu, {}};
    ByteWriter covered;
    covered.append(encode(frame.header));
    encodeLength(covered, static_cast<std::uint32_t>(apdu.size()));
    covered.append(apdu);
    const auto signature = crypto::sign(*curve, options_.keys.signing.view(), covered.bytes());
    if (!signature) return noKey(KeyRole::Signing);
    frame.signature = *signature;
    signed_ = encode(frame);
    return BytesView(signed_);
}

Result<void> ApduProtection::openSigned(Unprotected& found, std::optional<Acceptance>& acceptance) {
    const auto frame = viewGeneralSigning(found.apdu);
    if (!frame) return Unexpected(frame.error());
    const auto curve = curveOf(options_.suite);
    if (!curve) return unsupported(0);
    if (options_.keys.peerSigning.empty()) return noKey(KeyRole::PeerSigning);
    if (const auto title = originatorOf(frame->header.originator); !title) return Unexpected(title.error());
    if (const auto ours = checkRecipient(frame->header.recipient); !ours) return Unexpected(ours.error());
    if (!crypto::verify(*curve, options_.keys.peerSigning, frame->covered, frame->signature)) {
        return securityFailure(Fault::Crypto, SecurityError::SignatureMismatch);
    }
    found.protection.isSigned = true;
    found.verified = true;
    // Without a tag the transaction-id is all that stands against replay, so it has to be a number that rises.
    const auto number = numberOf(frame->header.transactionId);
    const bool alone = !options_.protection.authenticated;
    if (!number && alone) {
        return securityFailure(Fault::Malformed, SecurityError::Malformed, static_cast<std::int64_t>(frame->header.transactionId.size()));
    }
    if (number) acceptance = Acceptance{KeyRole::PeerSigning, *number, true};
    found.apdu = frame->content;
    return {};
}

}  // namespace ami::dlms
