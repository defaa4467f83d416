#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/mesh/log/RouterLog.h"
#include "app/mesh/RouterSnapshot.h"
#include "hal/router/RouterJournal.h"

namespace ami::app::mesh {

/// A router's journal that came along as a file of `journalctl -o export`.
struct JournalFile {
    std::vector<hal::JournalEntry> entries;  ///< oldest first
    std::size_t understood = 0;              ///< of them, those that speak of the mesh
    RouterSnapshot snapshot;                 ///< all that they say together, a part; its source is the file
};

/// NotAJournal with the octet where the file stops being one; Nothing when it has no entry. @p self: who wrote it, when the lines do not say so. Cancelled when
/// @p isStopped says so, which is asked once in LogReader::stopEvery lines.
Result<JournalFile> readJournalFile(const std::string& source, BytesView file, const LogPatterns& patterns = LogPatterns::builtIn(),
                                    std::optional<Eui64> self = {}, std::uint32_t etxUnit = 128, const std::function<bool()>& isStopped = {});

}  // namespace ami::app::mesh
