#include "app/explain/Explainer.h"
#include "protocol/dlms/Security.h"

namespace ami::app {

/// What a key file calls it.
QString Explainer::keyName(std::int64_t role) {
    switch (static_cast<dlms::KeyRole>(role)) {
        case dlms::KeyRole::UnicastEncryption: return tr("the encryption key (ek)");
        case dlms::KeyRole::BroadcastEncryption: return tr("the broadcast encryption key (bek)");
        case dlms::KeyRole::Authentication: return tr("the authentication key (ak)");
        case dlms::KeyRole::Master: return tr("the master key (kek)");
        case dlms::KeyRole::Dedicated: return tr("the dedicated key");
        case dlms::KeyRole::Signing: return tr("the own signing key (signing-key)");
        case dlms::KeyRole::Agreement: return tr("the own key for key agreement (agreement-key)");
        case dlms::KeyRole::PeerSigning: return tr("the meter's signing key (meter-signing-key)");
        case dlms::KeyRole::PeerAgreement: return tr("the meter's key for key agreement (meter-agreement-key)");
        case dlms::KeyRole::Hls: return tr("the secret of high-level security (hls-secret)");
        case dlms::KeyRole::SystemTitle: return tr("a system title");
    }
    return tr("a key");
}

Sentences Explainer::security(const Error& error) {
    const QString number = QString::number(error.detail);
    switch (static_cast<dlms::SecurityError>(error.code)) {
        case dlms::SecurityError::NoKey:
            return {QStringLiteral("NoKey"),
                    tr("This needs %1, which is not there.").arg(keyName(error.detail)),
                    {tr("The key file does not hold it."), tr("The address asks for another kind of security than the keys are for.")},
                    tr("Add it to the key file, or choose the authentication that your keys are for.")};
        case dlms::SecurityError::BadKeyLength:
            return {QStringLiteral("BadKeyLength"),
                    tr("A key has %1 octets, which is not the length that the security suite asks for.").arg(number),
                    {tr("The keys belong to another security suite.")},
                    tr("Check the suite in the key file.")};
        case dlms::SecurityError::TagMismatch:
            return {QStringLiteral("TagMismatch"),
                    tr("The meter's message does not fit these keys."),
                    {tr("The encryption key or the authentication key belongs to another meter or client."),
                     tr("The keys were changed at the last visit."), tr("The message was changed on the way.")},
                    tr("Check that the key file is the one of this meter and client. Do not try others at random: many meters lock.")};
        case dlms::SecurityError::SignatureMismatch:
            return {QStringLiteral("SignatureMismatch"),
                    tr("The signature does not fit the meter's public key."),
                    {tr("The certificate belongs to another meter, or a new one was issued."), tr("The message was changed on the way.")},
                    tr("Get the present signing certificate of this meter.")};
        case dlms::SecurityError::ReplayedCounter:
            return {QStringLiteral("ReplayedCounter"),
                    tr("The meter's message has an invocation counter that was used before (%1), so it is not trusted.").arg(number),
                    {tr("Somebody plays back an old message."), tr("The meter's counter was reset without new keys."),
                     tr("Two programs are connected to this meter.")},
                    tr("Connect again. If it stays so and the meter has lost its memory, confirm its counter once, and report that it "
                       "needs new keys.")};
        case dlms::SecurityError::CounterExhausted:
            return {QStringLiteral("CounterExhausted"),
                    tr("The encryption key is used up: every invocation counter has been given out."),
                    {tr("The counter was driven up, by a fault or by somebody.")},
                    tr("This meter needs a new encryption key before anything more can be sent.")};
        case dlms::SecurityError::CounterJump:
            return {QStringLiteral("CounterJump"),
                    tr("The meter claims an invocation counter (%1) far above the last one that was proven.").arg(number),
                    {tr("Another program has used this key a great deal."), tr("The keys are new on this computer and the meter is old."),
                     tr("Somebody wants to use the key up: the claim comes without proof.")},
                    tr("When the claim is plausible, confirm it and connect again. A jump of more than 2 147 483 648 is never accepted.")};
        case dlms::SecurityError::CounterStore:
            return {QStringLiteral("CounterStore"),
                    tr("The invocation counters cannot be stored, so nothing was sent."),
                    {tr("The disk is full."), tr("The file counters.db is damaged, or belongs to another user.")},
                    tr("Make room or repair the folder of the local store. A counter that is not stored could be used twice.")};
        case dlms::SecurityError::ProtectionTooWeak:
            return {
                QStringLiteral("ProtectionTooWeak"),
                error.detail < 0 ? tr("The meter answered without protection, which is refused.")
                                 : tr("The meter's message has less protection than was agreed, which is refused."),
                {tr("Somebody on the line removes the protection."), tr("The meter's security policy is lower than the address asks for.")},
                tr("Check “security” in the address against the meter's policy. Nothing secret was sent.")};
        case dlms::SecurityError::ProtectionUnknown:
            return {QStringLiteral("ProtectionUnknown"),
                    tr("The meter protects its messages in a way that was not agreed."),
                    {tr("The meter uses another security suite than the keys are for.")},
                    tr("Check the suite in the key file and in the meter's documents.")};
        case dlms::SecurityError::Compressed:
            return {QStringLiteral("Compressed"),
                    tr("The meter compresses its messages, which this version does not understand."),
                    {tr("Compression is switched on in the meter.")},
                    tr("Have compression switched off for this client.")};
        case dlms::SecurityError::WrongSystemTitle:
            return {
                QStringLiteral("WrongSystemTitle"),
                tr("This is not the meter that the keys are for: it has another system title."),
                {tr("The probe is on another meter, or the address leads to another one."), tr("The key file belongs to another meter.")},
                tr("Compare the serial number with your order before you go on.")};
        case dlms::SecurityError::HlsFailed:
            return {QStringLiteral("HlsFailed"),
                    tr("The meter could not prove that it knows the key."),
                    {tr("The key or secret belongs to another meter or client."), tr("The meter is not what it says.")},
                    tr("Check the key file. Nothing was read and no password was sent.")};
        case dlms::SecurityError::HlsRefused:
            return {QStringLiteral("HlsRefused"),
                    tr("The meter refused the proof of this client."),
                    {tr("The key or secret belongs to another meter or client."), tr("The keys were changed at the last visit."),
                     tr("The invocation counter is out of step.")},
                    tr("Check the key file before you try again: many meters lock after a few failures.")};
        case dlms::SecurityError::ChallengeTooShort:
            return {QStringLiteral("ChallengeTooShort"),
                    tr("The meter's challenge has %1 octets; 8 to 64 are allowed.").arg(number),
                    {tr("The firmware has a fault.")},
                    tr("Report it to the maker; this authentication cannot be trusted.")};
        case dlms::SecurityError::BadPoint:
            return {QStringLiteral("BadPoint"),
                    tr("The meter sent a public key that is none."),
                    {tr("The message was changed on the way."), tr("The firmware has a fault.")},
                    tr("Connect again; report it to the maker when it stays so.")};
        case dlms::SecurityError::Unsupported:
            return {QStringLiteral("Unsupported"),
                    tr("The meter uses a form of protection or key agreement that is not there (%1).").arg(number),
                    {tr("The meter is newer than this version.")},
                    tr("Choose another “form” in the address, or another client.")};
        case dlms::SecurityError::Malformed:
            return {QStringLiteral("Malformed"),
                    tr("A protected message breaks its own format at octet %1.").arg(error.detail + 1),
                    {tr("Octets were lost or changed on the line."), tr("The firmware has a fault.")},
                    tr("Try again; save the trace if it happens twice.")};
        case dlms::SecurityError::RandomFailed:
            return {QStringLiteral("RandomFailed"),
                    tr("This computer gives no random numbers, so nothing was sent."),
                    {tr("The operating system is not set up completely.")},
                    tr("Restart the computer.")};
        case dlms::SecurityError::CounterRefused:
            return {QStringLiteral("CounterRefused"),
                    tr("The meter refused the invocation counter; it expects at least %1.").arg(number),
                    {tr("Another program has used this key."), tr("The counters of this computer were restored from an old copy.")},
                    tr("Connect again: the counter is then taken from the meter.")};
        case dlms::SecurityError::MechanismMismatch:
            return {QStringLiteral("MechanismMismatch"),
                    tr("The meter offers another authentication than the one asked for, which is refused."),
                    {tr("Somebody on the line wants a weaker authentication."), tr("This client has another mechanism in the meter.")},
                    tr("Check “auth” in the address against the meter's documents. No password was sent.")};
    }
    return {};
}

}  // namespace ami::app
