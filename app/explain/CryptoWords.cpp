#include <cstring>

#include "app/explain/Explainer.h"
#include "app/hes/TrainingCertificates.h"
#include "protocol/dlms/Security.h"

namespace ami::app {

using dlms::KeyRole;
using dlms::SecurityError;

namespace {

QString hexOctet(std::int64_t value) { return QStringLiteral("0x%1").arg(value & 0xFF, 2, 16, QLatin1Char('0')); }

}  // namespace

Sentences Explainer::crypto(const Error& error) {
    if (error.code >= static_cast<std::uint16_t>(TrainingError::OpenSsl)) return training(error);
    switch (static_cast<SecurityError>(error.code)) {
        case SecurityError::NoKey: return missingKey(error);
        case SecurityError::BadKeyLength:
            return {
                QStringLiteral("BadKeyLength"),
                tr("A key has %1 octets, which is no length of this security suite.").arg(error.detail),
                {tr("Suites 0 and 1 want keys of 16 octets, suite 2 wants 32."), tr("The key was typed or copied with a digit too few."),
                 tr("The key file holds text where hexadecimal digits were expected.")},
                tr("Check the suite (suite=… in the address) and enter the key again.")};
        case SecurityError::TagMismatch:
            return {
                QStringLiteral("TagMismatch"),
                tr("A message of the meter does not prove to be genuine, so it is not used."),
                {tr("The encryption or the authentication key is that of another meter."),
                 tr("The keys were changed at another visit and the vault has the old ones."),
                 tr("The meter uses another system title than it announced."), tr("Somebody or something changed the message on the way.")},
                tr("Compare the meter's serial number with the one that the keys belong to. Do not try key after key: many meters lock.")};
        case SecurityError::SignatureMismatch:
            return {QStringLiteral("SignatureMismatch"),
                    tr("The meter's signature does not fit its certificate, so the message is not used."),
                    {tr("The certificate stored here is that of another meter or an old one."),
                     tr("The meter has made a new key pair since."), tr("The message was changed on the way.")},
                    tr("Read the meter's certificate again and have it checked by whoever issues certificates.")};
        case SecurityError::ReplayedCounter:
            return {QStringLiteral("ReplayedCounter"),
                    tr("The meter's message carries counter %1, which was used before, so it is not accepted.").arg(error.detail),
                    {tr("An old message came late or twice."), tr("The meter was reset or exchanged and counts from the start again."),
                     tr("Somebody sends recorded messages.")},
                    tr("Connect again. If it stays, check whether the meter was exchanged, reset or given new keys; when that explains it, believe it "
                       "once: “Believe the meter” in the window, --trust-counter on the command line.")};
        case SecurityError::CounterExhausted:
            return {QStringLiteral("CounterExhausted"),
                    tr("The key has protected so many messages that it may not be used any more."),
                    {tr("The counter of this key has reached its end."), tr("The counter was set far too high by mistake.")},
                    tr("Have the meter's encryption key changed; a new key starts with a new counter.")};
        case SecurityError::CounterJump:
            return {QStringLiteral("CounterJump"),
                    tr("The meter's counter (%1) is much further ahead than can be explained, so it was not taken over.").arg(error.detail),
                    {tr("Other laptops or the head-end have used the same key a lot."), tr("The counter was read from a disturbed line."),
                     tr("Something other than the meter answered.")},
                    tr("Read the counter again over the public client; when two readings agree, believe it once: “Believe the meter” in the window, "
                       "--trust-counter on the command line.")};
        case SecurityError::CounterStore:
            return {QStringLiteral("CounterStore"),
                    tr("The next message counter could not be stored safely, so nothing was sent."),
                    {tr("The disk is full or read-only."), tr("Another window of this program holds the store."),
                     tr("The disk has an error (%1).").arg(error.detail)},
                    tr("Make room on the disk or close the other program, then try again.")};
        case SecurityError::ProtectionTooWeak: return weakProtection(error);
        case SecurityError::ProtectionUnknown:
            return {
                QStringLiteral("ProtectionUnknown"),
                tr("The meter protects its message in a way that was not agreed (security control %1).").arg(hexOctet(error.detail)),
                {tr("The meter works with another security suite than the one chosen."), tr("The firmware sets bits that are reserved.")},
                tr("Read the suite from the meter's security setup and set suite=… in the address.")};
        case SecurityError::Compressed:
            return {QStringLiteral("Compressed"),
                    tr("The meter compresses its messages, which this program does not read (security control %1).")
                        .arg(hexOctet(error.detail)),
                    {tr("Compression is switched on in the meter's settings.")},
                    tr("Have compression switched off in the meter, or use the maker's own tool.")};
        case SecurityError::WrongSystemTitle:
            return {QStringLiteral("WrongSystemTitle"),
                    tr("Another device answered than the one whose keys were chosen."),
                    {tr("The meter was exchanged."), tr("The address leads to another meter."),
                     tr("The system title was stored wrongly at an earlier visit.")},
                    tr("Compare the serial number on the meter with the one on the screen before you go on.")};
        case SecurityError::HlsFailed:
            return {QStringLiteral("HlsFailed"),
                    tr("The meter could not prove that it knows the key, so the connection was given up."),
                    {tr("The key stored here is not this meter's."), tr("Something between laptop and meter pretends to be the meter.")},
                    tr("Check which keys belong to this meter; do not write anything to it before this is clear.")};
        case SecurityError::HlsRefused:
            return {QStringLiteral("HlsRefused"),
                    tr("The meter does not accept our proof that we know the key (result %1).").arg(error.detail),
                    {tr("The key is that of another meter or another client address."), tr("The key was changed at another visit."),
                     tr("The meter wants another mechanism of high-level security (auth=… in the address).")},
                    tr("Check key and mechanism before you try again: many meters lock after a few wrong tries.")};
        case SecurityError::ChallengeTooShort:
            return {QStringLiteral("ChallengeTooShort"),
                    tr("The meter's challenge has %1 octets; 8 to 64 are allowed, so the connection was given up.").arg(error.detail),
                    {tr("The firmware has a fault in its authentication."), tr("The meter did not expect high-level security here.")},
                    tr("Check auth=… in the address; report the meter's firmware when it stays.")};
        case SecurityError::BadPoint:
            return {QStringLiteral("BadPoint"),
                    tr("A public key is not a valid one, so it is not used."),
                    {tr("The certificate is damaged or belongs to another curve (suite 1: P-256, suite 2: P-384)."),
                     tr("Somebody tries to weaken the key agreement.")},
                    tr("Install the right certificate; do not go on with this one.")};
        case SecurityError::Unsupported:
            return {QStringLiteral("Unsupported"),
                    tr("The meter asks for a kind of protection that this program does not have (%1).").arg(hexOctet(error.detail)),
                    {tr("The meter uses a key agreement or a suite of its country or its maker.")},
                    tr("Choose another client address or security setting, or use the maker's own tool.")};
        case SecurityError::Malformed:
            return {QStringLiteral("Malformed"),
                    tr("The meter's protected message breaks its own format at octet %1.").arg(error.detail),
                    {tr("The line changes octets on the way."), tr("The firmware builds protected messages wrongly.")},
                    tr("Try again; if it happens again, save the trace and send it to support.")};
        case SecurityError::CounterRefused:
            return {QStringLiteral("CounterRefused"),
                    tr("The meter refuses our message counter; it expects %1.").arg(error.detail),
                    {tr("Another laptop or the head-end has used the same key with a higher counter."),
                     tr("The counters on this laptop were restored from an old copy.")},
                    tr("Read the meter's counter over the public client, then connect again; the counter is never set back.")};
        case SecurityError::MechanismMismatch:
            return {QStringLiteral("MechanismMismatch"),
                    tr("The meter offers another way of proving who it is than the one asked for (mechanism %1).").arg(error.detail),
                    {tr("This client address uses another mechanism in this meter."),
                     tr("Somebody tries to talk laptop and meter into weaker security.")},
                    tr("Look the client's mechanism up in the meter's documents and set auth=… in the address.")};
        case SecurityError::RandomFailed:
            return {QStringLiteral("RandomFailed"),
                    tr("The system gave no random numbers, without which nothing can be protected."),
                    {tr("The system has just started."), tr("The system's random source is blocked or damaged.")},
                    tr("Wait a minute and connect again; restart the laptop if it stays.")};
    }
    return {};
}

Sentences Explainer::missingKey(const Error& error) {
    const auto sentences = [](const char* key, const QString& what, const QString& cause, const QString& next) {
        return Sentences{QStringLiteral("NoKey %1").arg(QLatin1String(key)), what, {cause}, next};
    };
    switch (static_cast<KeyRole>(error.detail)) {
        case KeyRole::UnicastEncryption:
            return sentences("unicast-encryption", tr("The encryption key (EK) of this meter is missing."),
                             tr("No keys are stored for this meter, or the vault is locked."),
                             tr("Unlock the vault or have the meter's keys loaded into it."));
        case KeyRole::BroadcastEncryption:
            return sentences("broadcast-encryption",
                             tr("The broadcast encryption key is missing, so a message to all meters cannot be read."),
                             tr("Only the meter's own keys are stored."), tr("Have the broadcast key loaded into the vault."));
        case KeyRole::Authentication:
            return sentences("authentication", tr("The authentication key (AK) of this meter is missing."),
                             tr("Some utilities hand out the encryption key alone."),
                             tr("Have the authentication key loaded; without it no value can be proven genuine."));
        case KeyRole::Master:
            return sentences("master", tr("The master key (KEK) of this meter is missing, so its keys cannot be changed."),
                             tr("The master key is given only to those who may change keys."),
                             tr("Have the key change done by somebody who has the master key."));
        case KeyRole::Dedicated:
            return sentences("dedicated", tr("The meter uses a dedicated key that was never agreed."),
                             tr("An association of an earlier visit is still open."),
                             tr("Wait until the meter has closed the old association, then connect again."));
        case KeyRole::Signing:
            return sentences("signing", tr("This laptop has no private key to sign with."),
                             tr("The laptop is not enrolled, or its key was not loaded."),
                             tr("Have the laptop enrolled, or choose a mechanism without signatures."));
        case KeyRole::Agreement:
            return sentences("agreement", tr("This laptop has no private key for key agreement."),
                             tr("The laptop is not enrolled, or its key was not loaded."),
                             tr("Have the laptop enrolled, or choose a form of ciphering without key agreement."));
        case KeyRole::PeerSigning:
            return sentences("peer-signing", tr("The meter's certificate for signatures is missing, so its signature cannot be checked."),
                             tr("The certificate was never read from this meter."),
                             tr("Read the meter's certificates and have them checked."));
        case KeyRole::PeerAgreement:
            return sentences("peer-agreement", tr("The meter's certificate for key agreement is missing."),
                             tr("The certificate was never read from this meter."),
                             tr("Read the meter's certificates and have them checked."));
        case KeyRole::Hls:
            return sentences("hls", tr("The secret for high-level security is missing."), tr("No secret was given for this client."),
                             tr("Give the secret with the password, or load it into the vault."));
        case KeyRole::SystemTitle:
            return sentences("system-title", tr("The meter did not tell its system title, without which nothing can be deciphered."),
                             tr("The meter sends it only in its answer to the association."),
                             tr("Set the meter's system title in its profile, or connect again."));
    }
    return {QStringLiteral("NoKey"),
            tr("A key that this connection needs is missing (%1).").arg(error.detail),
            {tr("The vault is locked or holds no keys for this meter.")},
            tr("Unlock the vault or have the meter's keys loaded into it.")};
}

Sentences Explainer::weakProtection(const Error& error) {
    if (error.detail == -1) {
        return {QStringLiteral("ProtectionTooWeak plain"),
                tr("The meter answered in clear although protection was agreed, so the answer is not used."),
                {tr("The meter reports an error and does not protect it."),
                 tr("The association is that of an earlier visit without ciphering."), tr("Somebody tries to get round the protection.")},
                tr("Connect again; if it stays, save the trace and send it to support.")};
    }
    return {QStringLiteral("ProtectionTooWeak"),
            tr("The meter protects its message less than was agreed (security control %1), so it is not used.").arg(hexOctet(error.detail)),
            {tr("The security policy in the meter is lower than the one chosen here."), tr("Somebody tries to weaken the protection.")},
            tr("Compare the meter's security policy with the connection's settings.")};
}

Sentences Explainer::training(const Error& error) {
    switch (static_cast<TrainingError>(error.code)) {
        case TrainingError::OpenSsl:
            return {QStringLiteral("OpenSsl"),
                    tr("The certificates for training could not be made."),
                    {tr("The system's crypto library refuses the kind of key, for example in a special security mode.")},
                    tr("Start training again; if it stays, check the installation of OpenSSL.")};
        case TrainingError::CannotWrite:
            return {QStringLiteral("CannotWrite"),
                    tr("The files for training cannot be written (%1).")
                        .arg(QString::fromLocal8Bit(std::strerror(static_cast<int>(error.detail)))),
                    {tr("The disk is full."), tr("The folder belongs to another user.")},
                    tr("Make room, or choose a folder of your own, then start training again.")};
    }
    return {};
}

}  // namespace ami::app
