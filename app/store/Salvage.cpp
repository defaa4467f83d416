#include "app/store/Salvage.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "app/store/Database.h"
#include "app/store/DurableNames.h"
#include "app/store/HotStatement.h"
#include "app/store/LeafPage.h"
#include "app/store/RowTag.h"

namespace ami::app {

namespace {

constexpr std::size_t usualPage = 4096;
constexpr std::size_t logHeader = 32;
constexpr std::size_t frameHeader = 24;
constexpr std::size_t mostNames = 1000000;   ///< meters and registers that are kept in memory
constexpr std::int64_t rowsOfATransaction = 20000;
constexpr std::size_t rowsOfACall = 10000;

constexpr const char* schema = R"sql(
CREATE TABLE salvaged (
    sequence INTEGER NOT NULL, conflict INTEGER NOT NULL, proven INTEGER NOT NULL,
    serial TEXT NOT NULL, generation INTEGER NOT NULL, class INTEGER NOT NULL, obis TEXT NOT NULL, attribute INTEGER NOT NULL,
    interval INTEGER NOT NULL, time INTEGER NOT NULL, magnitude INTEGER NOT NULL, negative INTEGER NOT NULL, exponent INTEGER NOT NULL,
    unit INTEGER NOT NULL, kind INTEGER NOT NULL, quality INTEGER NOT NULL, verification INTEGER NOT NULL, meter_time TEXT NOT NULL,
    UNIQUE (sequence, conflict, serial, generation, class, obis, attribute, interval, time, magnitude, negative, exponent, unit, quality)) STRICT;
CREATE TABLE source (path TEXT NOT NULL, salvaged_at INTEGER NOT NULL) STRICT;
)sql";

Unexpected refuse(StoreError code, std::int64_t detail) { return fail(Fault::Refused, Layer::Store, code, detail); }

using MeterName = std::pair<std::string, std::uint32_t>;
using RegisterName = std::tuple<std::uint16_t, dlms::Obis, std::int8_t, std::int64_t>;
struct Names {
    std::multimap<std::int64_t, MeterName> meters;
    std::multimap<std::int64_t, RegisterName> registers;
};

bool hasShape(const LeafRow& row, const char* shape) {
    if (row.columns.size() != std::strlen(shape)) return false;
    for (std::size_t i = 0; i < row.columns.size(); ++i) {
        const auto type = row.columns[i].type;
        if (shape[i] == 'n' ? type != RecordValue::Type::Null : shape[i] == 't' ? type != RecordValue::Type::Text : type != RecordValue::Type::Whole)
            return false;
    }
    return true;
}

template <typename Map, typename Name>
void remember(Map& names, std::int64_t id, Name name) {
    if (names.size() >= mostNames) return;
    const auto [from, to] = names.equal_range(id);
    for (auto each = from; each != to; ++each) {
        if (each->second == name) return;
    }
    names.emplace(id, std::move(name));
}

void takeName(const LeafRow& row, Names& names) {
    const auto& c = row.columns;
    if (hasShape(row, "nti")) {
        remember(names.meters, row.id, MeterName(c[1].text, static_cast<std::uint32_t>(c[2].whole)));
    } else if (hasShape(row, "nitii")) {
        const auto obis = dlms::Obis::parse(c[2].text);
        if (obis) {
            remember(names.registers, row.id,
                     RegisterName(static_cast<std::uint16_t>(c[1].whole), *obis, static_cast<std::int8_t>(c[3].whole), c[4].whole));
        }
    }
}

/// Columns magnitude to meter_time.
void takeValue(const LeafRow& row, std::size_t first, mdms::Reading& reading) {
    const auto number = [&](std::size_t i) { return row.columns[first + i].whole; };
    reading.value = fromColumns(number(0), static_cast<std::int32_t>(number(1)), static_cast<std::int32_t>(number(2)));
    reading.unit = static_cast<dlms::UnitCode>(number(3));
    reading.kind = static_cast<mdms::ReadingKind>(number(4));
    reading.quality = static_cast<mdms::Quality>(number(5));
    reading.verification = static_cast<mdms::Verification>(number(6));
    reading.meterTime = row.columns[first + 7].text;
}

bool isPossible(const mdms::Reading& reading) {
    return mdms::check(reading) && reading.kind <= mdms::ReadingKind::Instantaneous && reading.quality <= mdms::Quality::PowerFail &&
           reading.verification <= mdms::Verification::Authenticated && reading.sequence > 0;
}

/// The pages of a file, then those in its log. The log may hold newer pages than the file; rows are told apart by what they say.
class Pages {
public:
    explicit Pages(const std::string& path) : file_(path, std::ios::binary), log_(path + "-wal", std::ios::binary) {
        std::array<char, 100> head{};
        file_.read(head.data(), head.size());
        readable_ = file_.gcount() > 0;
        if (std::memcmp(head.data(), "SQLite format 3", 16) == 0) {
            const auto octet = [&](std::size_t i) { return static_cast<std::uint8_t>(head[i]); };
            const std::size_t said = (std::size_t{octet(16)} << 8) | octet(17);
            if (said == 1) size_ = 65536;
            else if (said >= 512 && (said & (said - 1)) == 0) size_ = said;
        }
    }
    bool isReadable() const { return readable_; }

    /// Whether @p work wants more.
    template <typename Work>
    void each(Work work) {
        rewind(file_, 0);
        std::vector<char> page(frameHeader + size_);
        for (bool first = true; file_.read(page.data(), static_cast<std::streamsize>(size_)) || file_.gcount() > 0; first = false) {
            if (!work(view(page, 0, static_cast<std::size_t>(file_.gcount())), first)) return;
        }
        rewind(log_, logHeader);
        while (log_.read(page.data(), static_cast<std::streamsize>(page.size()))) {
            const bool first = page[0] == 0 && page[1] == 0 && page[2] == 0 && page[3] == 1;
            if (!work(view(page, frameHeader, size_), first)) return;
        }
    }

private:
    static void rewind(std::ifstream& file, std::size_t to) {
        file.clear();
        file.seekg(static_cast<std::streamoff>(to));
    }
    static BytesView view(const std::vector<char>& page, std::size_t from, std::size_t count) {
        return {static_cast<const std::uint8_t*>(static_cast<const void*>(page.data())) + from, count};
    }
    std::ifstream file_;
    std::ifstream log_;
    std::size_t size_ = usualPage;
    bool readable_ = false;
};

/// Writes what is found into the new file.
class Find {
public:
    Find(SQLite::Database& to, const Names& names)
        : to_(to),
          names_(names),
          insert_(to,
                  "INSERT INTO salvaged VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET proven = max(proven, "
                  "excluded.proven)") {
        to_.exec("BEGIN");
    }

    /// The reading's row in both versions: without and with a tag.
    void take(const LeafRow& row) {
        const auto& c = row.columns;
        mdms::Reading reading;
        if (hasShape(row, "niiiiiiiiiit") || hasShape(row, "niiiiiiiiiiti")) {
            reading.sequence = static_cast<std::uint64_t>(row.id);
            reading.time = UtcTime(std::chrono::milliseconds(c[3].whole));
            takeValue(row, 4, reading);
            const std::int64_t tag = c.size() == 13 ? c[12].whole : 0;
            place(reading, c[1].whole, c[2].whole, 0, [&](const mdms::Reading& it) { return tag != 0 && tag::ofReading(it) == tag; });
        } else if (hasShape(row, "niiiiiiiit") || hasShape(row, "niiiiiiiiti")) {
            Other other;
            other.id = row.id;
            other.reading.sequence = static_cast<std::uint64_t>(c[1].whole);
            takeValue(row, 2, other.reading);
            other.tag = c.size() == 11 ? c[10].whole : 0;
            if (others_.size() < mostNames) others_.push_back(std::move(other));
        }
    }

    /// Second values take their key from the readings that were found.
    void finish(SalvageReport& report) {
        for (const Other& other : others_) {
            HotStatement key(to_, "SELECT serial, generation, class, obis, attribute, interval, time FROM salvaged WHERE sequence = ? AND conflict = 0 ORDER BY proven DESC LIMIT 1");
            key.bind(1, static_cast<std::int64_t>(other.reading.sequence));
            if (!key.step()) {
                ++homeless_;
                continue;
            }
            mdms::Reading reading = other.reading;
            reading.meter = key.text(0);
            reading.generation = static_cast<std::uint32_t>(key.whole(1));
            reading.classId = static_cast<std::uint16_t>(key.whole(2));
            reading.obis = dlms::Obis::parse(key.text(3)).value_or(dlms::Obis());
            reading.attribute = static_cast<std::int8_t>(key.whole(4));
            reading.interval = std::chrono::seconds(key.whole(5));
            reading.time = UtcTime(std::chrono::milliseconds(key.whole(6)));
            keep(reading, other.id, other.tag != 0 && tag::ofConflict(other.id, reading) == other.tag);
        }
        // Where a proven row is, other rows of its number are leftovers or damage.
        to_.exec("DELETE FROM salvaged WHERE proven = 0 AND EXISTS (SELECT 1 FROM salvaged p WHERE p.sequence = salvaged.sequence AND p.conflict = "
                 "salvaged.conflict AND p.proven = 1)");
        to_.exec("COMMIT");
        report.proven = static_cast<std::uint64_t>(to_.execAndGet("SELECT count(*) FROM salvaged WHERE proven = 1").getInt64());
        report.doubtful = static_cast<std::uint64_t>(to_.execAndGet("SELECT count(*) FROM salvaged WHERE proven = 0").getInt64());
        report.homeless = homeless_;
    }

private:
    struct Other { mdms::Reading reading; std::int64_t id = 0; std::int64_t tag = 0; };

    template <typename Proof>
    void place(mdms::Reading& reading, std::int64_t meter, std::int64_t reg, std::int64_t conflict, Proof proves) {
        const auto [meterFrom, meterTo] = names_.meters.equal_range(meter);
        const auto [regFrom, regTo] = names_.registers.equal_range(reg);
        bool named = false;
        for (auto m = meterFrom; m != meterTo; ++m) {
            for (auto r = regFrom; r != regTo; ++r) {
                mdms::Reading it = reading;
                std::tie(it.meter, it.generation) = m->second;
                it.classId = std::get<0>(r->second);
                it.obis = std::get<1>(r->second);
                it.attribute = std::get<2>(r->second);
                it.interval = std::chrono::seconds(std::get<3>(r->second));
                if (proves(it)) {
                    keep(it, conflict, true);
                    return;
                }
                if (!named) reading = it;
                named = true;
            }
        }
        if (named) keep(reading, conflict, false);
        else ++homeless_;
    }

    void keep(const mdms::Reading& reading, std::int64_t conflict, bool proven) {
        if (!isPossible(reading)) return;
        const DecimalColumns value = toColumns(reading.value);
        const std::string obis = reading.obis.toString();
        int at = 0;
        const auto bind = [&](auto&& what) { insert_.bind(++at, what); };
        for (const std::int64_t number : {static_cast<std::int64_t>(reading.sequence), conflict, std::int64_t{proven}}) bind(number);
        bind(std::string_view(reading.meter));
        bind(std::int64_t{reading.generation});
        bind(std::int64_t{reading.classId});
        bind(std::string_view(obis));
        for (const std::int64_t number :
             {std::int64_t{reading.attribute}, static_cast<std::int64_t>(reading.interval.count()),
              static_cast<std::int64_t>(reading.time.time_since_epoch().count()), value.magnitude, std::int64_t{value.negative},
              std::int64_t{value.exponent}, std::int64_t{reading.unit}, static_cast<std::int64_t>(reading.kind),
              static_cast<std::int64_t>(reading.quality), static_cast<std::int64_t>(reading.verification)}) {
            bind(number);
        }
        bind(std::string_view(reading.meterTime));
        insert_.step();
        insert_.reset();
        if (++kept_ % rowsOfATransaction == 0) to_.exec("COMMIT; BEGIN");
    }

    SQLite::Database& to_;
    const Names& names_;
    HotStatement insert_;
    std::vector<Other> others_;
    std::uint64_t homeless_ = 0;
    std::int64_t kept_ = 0;
};

/// The store has that value; that it was doubted here takes nothing from it.
bool isThere(Store& store, const mdms::Reading& doubtful) {
    const auto there = store.readings(doubtful.meter, doubtful.obis, doubtful.time, doubtful.time, 100);
    return there && std::any_of(there->begin(), there->end(), [&](const mdms::Reading& it) {
               return it.generation == doubtful.generation && it.classId == doubtful.classId && it.attribute == doubtful.attribute &&
                      it.interval == doubtful.interval && it.value == doubtful.value && it.unit == doubtful.unit;
           });
}

}  // namespace

Result<SalvageReport> salvage(const std::string& damaged, const std::string& to, UtcTime now, const std::function<bool()>& stopped) {
    Pages pages(damaged);
    if (!pages.isReadable()) return refuse(StoreError::CannotOpen, ENOENT);
    const int made = ::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (made < 0) return refuse(StoreError::CannotOpen, errno);
    ::close(made);
    SalvageReport report;
    bool cancelled = false;
    const auto goesOn = [&] { return !(cancelled = cancelled || (stopped && stopped())); };
    auto done = guarded([&]() -> Result<void> {
        SQLite::Database database(to, SQLite::OPEN_READWRITE);
        database.exec("PRAGMA application_id = " + std::to_string(salvageApplicationId));
        database.exec(schema);
        SQLite::Statement source(database, "INSERT INTO source VALUES (?,?)");
        source.bind(1, damaged);
        source.bind(2, now.time_since_epoch().count());
        source.exec();
        Names names;
        pages.each([&](BytesView page, bool first) {
            ++report.pages;
            rowsOfLeaf(page, first, [&](const LeafRow& row) { takeName(row, names); });
            return goesOn();
        });
        Find find(database, names);
        pages.each([&](BytesView page, bool first) {
            rowsOfLeaf(page, first, [&](const LeafRow& row) { find.take(row); });
            return goesOn();
        });
        find.finish(report);
        return {};
    });
    if (cancelled) done = fail(Fault::Cancelled, Layer::Store, StoreError::CannotOpen);
    if (done) return report;
    std::error_code ignored;
    std::filesystem::remove(to, ignored);
    return Unexpected(done.error());
}

Result<SalvageAccepted> acceptSalvage(const std::string& file, Store& store) {
    return guarded([&]() -> Result<SalvageAccepted> {
        SQLite::Database salvage(file, SQLite::OPEN_READONLY);
        if (salvage.execAndGet("PRAGMA application_id").getInt64() != salvageApplicationId) return refuse(StoreError::NotOurs, 0);
        SalvageAccepted accepted;
        // What is proven goes first: a doubtful value never takes the place of one.
        for (const bool proven : {true, false}) {
            StoredCount& count = proven ? accepted.proven : accepted.doubtful;
            std::vector<mdms::Reading> readings;
            const auto hand = [&]() -> Result<void> {
                const auto added = store.add(readings);
                readings.clear();
                if (!added) return Unexpected(added.error());
                count.added += added->added;
                count.known += added->known;
                count.conflicting += added->conflicting;
                return {};
            };
            HotStatement rows(salvage,
                              "SELECT serial, generation, class, obis, attribute, interval, time, magnitude, negative, exponent, unit, kind, "
                              "quality, verification, meter_time FROM salvaged WHERE proven = ? ORDER BY conflict, sequence");
            rows.bind(1, std::int64_t{proven});
            while (rows.step()) {
                mdms::Reading reading;
                reading.meter = rows.text(0);
                reading.generation = static_cast<std::uint32_t>(rows.whole(1));
                reading.classId = static_cast<std::uint16_t>(rows.whole(2));
                reading.obis = dlms::Obis::parse(rows.text(3)).value_or(dlms::Obis());
                reading.attribute = static_cast<std::int8_t>(rows.whole(4));
                reading.interval = std::chrono::seconds(rows.whole(5));
                reading.time = UtcTime(std::chrono::milliseconds(rows.whole(6)));
                reading.value = fromColumns(rows.whole(7), static_cast<std::int32_t>(rows.whole(8)), static_cast<std::int32_t>(rows.whole(9)));
                reading.unit = static_cast<dlms::UnitCode>(rows.whole(10));
                reading.kind = static_cast<mdms::ReadingKind>(rows.whole(11));
                reading.quality = proven ? static_cast<mdms::Quality>(rows.whole(12)) : mdms::Quality::Questionable;
                reading.verification = proven ? static_cast<mdms::Verification>(rows.whole(13)) : mdms::Verification::None;
                reading.meterTime = rows.text(14);
                if (!proven && isThere(store, reading)) {
                    ++count.known;
                    continue;
                }
                readings.push_back(std::move(reading));
                if (readings.size() < rowsOfACall) continue;
                if (const auto done = hand(); !done) return Unexpected(done.error());
            }
            if (const auto done = hand(); !done) return Unexpected(done.error());
        }
        return accepted;
    });
}

}  // namespace ami::app
