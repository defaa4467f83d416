#include "app/store/StoreImpl.h"

#include <algorithm>
#include <vector>

#include "app/store/Random.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"

namespace ami::app {

namespace {

constexpr std::uint64_t pageOctets = 4096;
constexpr std::uint64_t fewestPages = 8;
constexpr std::uint64_t mostPages = 1000;

DiskSpace unknownSpace(const std::string&) { return {}; }

}  // namespace

Store::Impl::Impl(std::string where, std::unique_ptr<SQLite::Database> opened, StoreOptions chosen)
    : path(std::move(where)),
      database(std::move(opened)),
      types(loadReadingTypes()),
      options(std::move(chosen)),
      ballast(path, options.vfs.empty() ? options.ballastOctets : 0, options.vfs.empty() || options.space ? options.space : unknownSpace) {
    // The log of a small disk is small: writing it back must fit into what the ballast gives up.
    const std::uint64_t pages = ballast.octets() / pageOctets / 8;
    if (ballast.octets() > 0)
        sqlite3_wal_autocheckpoint(database->getHandle(), static_cast<int>(std::clamp(pages, fewestPages, mostPages)));
}

bool Store::Impl::makeRoom() {
    if (ballast.octets() == 0) return false;
    const bool released = ballast.release();
    const bool written =
        sqlite3_wal_checkpoint_v2(database->getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK;
    return released || written;
}

mdms::Reading readingFromRow(SQLite::Statement& row, int first) {
    const auto whole = [&](int column) { return row.getColumn(first + column).getInt64(); };
    mdms::Reading reading;
    reading.sequence = static_cast<std::uint64_t>(whole(0));
    reading.meter = row.getColumn(first + 1).getString();
    reading.generation = static_cast<std::uint32_t>(whole(2));
    reading.classId = static_cast<std::uint16_t>(whole(3));
    reading.obis = dlms::Obis::parse(row.getColumn(first + 4).getText()).value_or(dlms::Obis());
    reading.attribute = static_cast<std::int8_t>(whole(5));
    reading.interval = std::chrono::seconds(whole(6));
    reading.time = timeOf(whole(7));
    reading.value = fromColumns(whole(8), static_cast<std::int32_t>(whole(9)), static_cast<std::int32_t>(whole(10)));
    reading.unit = static_cast<dlms::UnitCode>(whole(11));
    reading.kind = static_cast<mdms::ReadingKind>(whole(12));
    reading.quality = static_cast<mdms::Quality>(whole(13));
    reading.verification = static_cast<mdms::Verification>(whole(14));
    reading.meterTime = row.getColumn(first + 15).getString();
    return reading;
}

}  // namespace ami::app
