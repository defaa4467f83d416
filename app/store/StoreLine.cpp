#include "app/store/RowTag.h"
#include "app/store/StoreImpl.h"

namespace ami::app {

namespace {

constexpr const char* readingsInLine =
    "SELECT r.sequence, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, r.magnitude, r.negative, r.exponent, "
    "r.unit, r.kind, r.quality, r.verification, r.meter_time, r.sequence, r.tag "
    "FROM (SELECT * FROM reading WHERE sequence > ? ORDER BY sequence LIMIT ?) r "
    "LEFT JOIN meter m ON m.id = r.meter LEFT JOIN register g ON g.id = r.register ORDER BY r.sequence";
constexpr const char* conflictsInLine =
    "SELECT c.reading, m.serial, m.generation, g.class, g.obis, g.attribute, g.interval, r.time, c.magnitude, c.negative, c.exponent, "
    "c.unit, c.kind, c.quality, c.verification, c.meter_time, c.id, c.tag "
    "FROM (SELECT * FROM conflict WHERE id > ? ORDER BY id LIMIT ?) c LEFT JOIN reading r ON r.sequence = c.reading "
    "LEFT JOIN meter m ON m.id = r.meter LEFT JOIN register g ON g.id = r.register ORDER BY c.id";
/// A tail that cannot be read is passed over up to here; a number beyond is itself the damage.
constexpr std::int64_t longestTail = 1000000;

}  // namespace

std::int64_t Store::Impl::place(Line kind) {
    auto& row = hot("SELECT sealed, tag FROM line WHERE kind = ?");
    row.bind(1, static_cast<std::int64_t>(kind));
    const bool there = row.step();
    const std::int64_t sealed = there ? row.whole(0) : 0;
    const bool whole = there && row.whole(1) == tag::ofPlace(static_cast<std::int64_t>(kind), sealed);
    row.reset();
    if (!whole) throw SQLite::Exception(database->getHandle(), SQLITE_CORRUPT);
    return sealed;
}

void Store::Impl::move(Line kind, std::int64_t sealed) {
    auto& update = hot("UPDATE line SET sealed = ?, tag = ? WHERE kind = ?");
    update.bind(1, sealed);
    update.bind(2, tag::ofPlace(static_cast<std::int64_t>(kind), sealed));
    update.bind(3, static_cast<std::int64_t>(kind));
    update.step();
    update.reset();
}

void Store::Impl::takeFromLine(Line kind, std::size_t maximum, std::vector<Item>& items) {
    const bool conflicts = kind == Line::Conflicts;
    const std::int64_t before = place(kind);
    std::int64_t next = before + 1;
    std::size_t taken = 0;
    while (taken < maximum) {
        auto& rows = statement(conflicts ? conflictsInLine : readingsInLine);
        rows.bind(1, next - 1);
        rows.bind(2, static_cast<std::int64_t>(maximum - taken));
        const std::int64_t from = next;
        while (rows.executeStep()) {
            auto reading = provenFromRow(rows, kind, 0, 16);
            const std::int64_t row = rows.getColumn(16).getInt64();
            if (!reading || row < next) continue;
            Item item{std::move(*reading), row, conflicts};
            if (item.row > next) noteDamaged(kind, next, item.row - 1);
            next = item.row + 1;
            ++taken;
            items.push_back(std::move(item));
        }
        rows.reset();
        // A row that does not fit is a hole in the line from here on.
        unfit_.clear();
        if (next == from) break;
    }
    if (taken < maximum) {
        const std::int64_t last = lastId(conflicts ? "SELECT max(id) FROM conflict" : "SELECT max(sequence) FROM reading");
        if (last >= next && last - next < longestTail) {
            noteDamaged(kind, next, last);
            next = last + 1;
        }
    }
    if (next != before + 1) move(kind, next - 1);
}

std::optional<mdms::Reading> Store::Impl::provenFromRow(SQLite::Statement& row, Line kind, int first, int id) {
    mdms::Reading reading = readingFromRow(row, first);
    const std::int64_t number = row.getColumn(id).getInt64();
    const std::int64_t tag = kind == Line::Conflicts ? tag::ofConflict(number, reading) : tag::ofReading(reading);
    if (tag == row.getColumn(id + 1).getInt64()) return reading;
    unfit_.emplace_back(kind, number);
    return std::nullopt;
}

void Store::Impl::noteWhatDoesNotFit() {
    for (const auto& [kind, number] : std::exchange(unfit_, {})) noteDamaged(kind, number);
}

}  // namespace ami::app
