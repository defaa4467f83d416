#include "app/mesh/log/JournalFile.h"

#include "app/mesh/log/LogSnapshot.h"
#include "app/mesh/MeshError.h"

namespace ami::app::mesh {

Result<JournalFile> readJournalFile(const std::string& source, BytesView file, const LogPatterns& patterns, std::optional<Eui64> self,
                                    std::uint32_t etxUnit, const std::function<bool()>& isStopped) {
    auto entries = hal::parseJournalExport(file, hal::mostJournalEntries, isStopped);
    if (!entries) return Unexpected(entries.error());
    if (entries->empty()) return fail(Fault::Malformed, Layer::Mesh, MeshError::Nothing);
    JournalFile journal;
    journal.entries = std::move(*entries);
    LogReader reader(patterns, journal.entries.back().time);
    LogSnapshot said(source, self, etxUnit);
    std::size_t read = 0;
    for (const hal::JournalEntry& one : journal.entries) {
        if (read++ % LogReader::stopEvery == 0 && isStopped && isStopped()) return fail(Fault::Cancelled, Layer::Mesh, 0);
        const auto entry = reader.read(one.text, one.time);
        if (!entry) continue;
        ++journal.understood;
        said.add(*entry);
    }
    journal.snapshot = said.snapshot();
    return journal;
}

}  // namespace ami::app::mesh
