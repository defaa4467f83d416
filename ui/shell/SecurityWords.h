#pragma once

#include <QString>

#include "app/link/LinkSecurity.h"
#include "ui/theme/Tokens.h"

namespace ami::ui {

/// Words for the choices and facts of security, in the language of the moment.
QString mechanismWords(dlms::AuthenticationMechanism mechanism);
QString suiteWords(dlms::SecuritySuite suite);
QString protectionWords(const dlms::Protection& protection);

/// "Keys (GMAC) · suite 0 · encrypted, verified": for a chip.
QString securityWords(const app::LinkSecurity& security);
/// One complete sentence on what that means for a reading.
QString securitySentence(const app::LinkSecurity& security);
/// Ok where every answer is proven, Warn where it is only hidden, else Neutral.
Tone securityTone(const app::LinkSecurity& security);

}  // namespace ami::ui
