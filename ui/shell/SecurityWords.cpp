#include "ui/shell/SecurityWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace ami::ui {
namespace {

QString word(const char* source) { return QCoreApplication::translate("ami::ui::SecurityWords", source); }

}  // namespace

QString mechanismWords(dlms::AuthenticationMechanism mechanism) {
    using M = dlms::AuthenticationMechanism;
    switch (mechanism) {
        case M::None: return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "None"));
        case M::LowLevel: return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Password"));
        case M::High: return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "The maker's own"));
        case M::HighMd5: return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Shared secret (MD5)"));
        case M::HighSha1: return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Shared secret (SHA-1)"));
        case M::HighGmac: return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Keys (GMAC)"));
        case M::HighSha256: return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Shared secret (SHA-256)"));
        case M::HighEcdsa: break;
    }
    return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Signature (ECDSA)"));
}

QString suiteWords(dlms::SecuritySuite suite) {
    switch (suite) {
        case dlms::SecuritySuite::Suite0: return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Suite 0: AES-128"));
        case dlms::SecuritySuite::Suite1: return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Suite 1: AES-128, P-256"));
        case dlms::SecuritySuite::Suite2: break;
    }
    return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Suite 2: AES-256, P-384"));
}

QString protectionWords(const dlms::Protection& protection) {
    if (!protection.any()) return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "In clear"));
    QStringList parts;
    if (protection.encrypted) parts << word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "encrypted"));
    if (protection.authenticated) parts << word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "authenticated"));
    if (protection.isSigned) parts << word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "signed"));
    QString words = parts.join(QStringLiteral(", "));
    words[0] = words[0].toUpper();
    return words;
}

QString securityWords(const app::LinkSecurity& security) {
    const bool unproven = !security.suite && security.mechanism == dlms::AuthenticationMechanism::None;
    if (unproven) return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "No security"));
    QStringList parts;
    if (security.mechanism != dlms::AuthenticationMechanism::None) parts << mechanismWords(security.mechanism);
    if (security.suite) parts << word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "suite %1")).arg(static_cast<int>(*security.suite));
    if (!security.protection.any()) {
        if (security.suite) parts << word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "in clear"));
    } else if (security.protection.encrypted) {
        parts << (security.verified ? word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "encrypted, verified"))
                                    : word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "encrypted, not verified")));
    } else {
        parts << word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "verified, not encrypted"));
    }
    return parts.join(QStringLiteral(" · "));
}

QString securitySentence(const app::LinkSecurity& security) {
    if (security.verified) {
        return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Every answer carries a proof that it comes from this meter unchanged."));
    }
    if (security.protection.any()) {
        return word(
            QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Answers are hidden from others, but nothing proves that they are unchanged."));
    }
    if (security.suite) {
        return word(
            QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "The meter and this computer have proven themselves; answers travel in clear."));
    }
    if (security.mechanism == dlms::AuthenticationMechanism::LowLevel) {
        return word(
            QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "The password opened the meter; answers travel in clear and without proof."));
    }
    return word(QT_TRANSLATE_NOOP("ami::ui::SecurityWords", "Answers travel in clear and without proof."));
}

Tone securityTone(const app::LinkSecurity& security) {
    if (security.verified) return Tone::Ok;
    return security.protection.any() ? Tone::Warn : Tone::Neutral;
}

}  // namespace ami::ui
