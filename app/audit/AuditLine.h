#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "app/audit/AuditLog.h"

namespace ami::app {

/// The form of one line: a JSON object without blanks whose member "hash" is SHA-256 over all octets before `,"hash":`, as hexadecimal,
/// and whose member "prev" is the hash of the line before (64 zeros in the first).
inline constexpr std::size_t auditHashDigits = 64;

std::string auditGenesis();

/// The line without its end; @p entry's hash is filled in. An error is the signer's.
Result<std::string> writeAuditLine(AuditEntry& entry, const std::string& previous,
                                   const std::function<Result<std::string>(BytesView)>& sign);

/// Nothing when the line does not continue a chain that stands at @p sequence - 1 with @p previous.
std::optional<AuditEntry> readAuditLine(std::string_view line, std::uint64_t sequence, const std::string& previous);

}  // namespace ami::app
