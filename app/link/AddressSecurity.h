#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Security.h"

/// The words for security in an address, in JSON and on the command line: lower case, the same everywhere.
namespace ami::app {

/// "none", "low", "high" (the maker's own), "md5", "sha1", "gmac", "sha256", "ecdsa"
std::string_view word(dlms::AuthenticationMechanism mechanism);
/// "service", "general", "identified", "wrapped", "onepass", "static"
std::string_view word(dlms::CipheringForm form);
/// "none", "auth", "enc", "auth+enc", each also with "+sign"
std::string word(const dlms::Protection& protection);

std::optional<dlms::AuthenticationMechanism> mechanismOf(std::string_view word);
std::optional<dlms::CipheringForm> formOf(std::string_view word);
/// Parts in any order, each once.
std::optional<dlms::Protection> protectionOf(std::string_view word);

/// What an address that does not say has: authenticated and encrypted APDUs with mechanisms 5 to 7, else none.
dlms::Protection usualProtection(dlms::AuthenticationMechanism mechanism);

/// A key or another secret of the SecurityOptions is used, not a password.
bool needsKeys(dlms::AuthenticationMechanism mechanism, const dlms::Protection& protection);

}  // namespace ami::app
