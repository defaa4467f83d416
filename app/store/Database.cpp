#include "app/store/Database.h"

#include <sqlite3.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <optional>
#include <vector>

#include "app/Now.h"
#include "app/store/DurableNames.h"

namespace ami::app {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t headerOctets = 100;
constexpr std::size_t schemaCookieOffset = 40;
constexpr std::size_t userVersionOffset = 60;
constexpr std::size_t applicationIdOffset = 68;
constexpr std::uintmax_t smallestPage = 512;

Unexpected refuse(StoreError code, Fault fault, std::int64_t detail = 0) { return fail(fault, Layer::Store, code, detail); }

std::int64_t pragma(SQLite::Database& database, const std::string& name) { return database.execAndGet("PRAGMA " + name).getInt64(); }

/// The files beside the database, reached as SQLite reaches them: closing a descriptor of one's own on a database file would drop
/// every lock that this process holds on it. @spec https://www.sqlite.org/howtocorrupt.html 2.2
class Files {
public:
    explicit Files(const std::string& vfs) : vfs_(sqlite3_vfs_find(vfs.empty() ? nullptr : vfs.c_str())) {}

    bool found() const { return vfs_ != nullptr; }

    bool exists(const std::string& path) const {
        int there = 0;
        return vfs_->xAccess(vfs_, full(path).text(), SQLITE_ACCESS_EXISTS, &there) == SQLITE_OK && there != 0;
    }

    /// Octets of the file and as much of its beginning as fits @p head; nothing when the disk does not give them.
    std::optional<std::uint64_t> size(const std::string& path, std::array<char, headerOctets>* head = nullptr) const {
        int there = 0;
        if (vfs_->xAccess(vfs_, full(path).text(), SQLITE_ACCESS_EXISTS, &there) != SQLITE_OK) return std::nullopt;
        if (there == 0) return 0;
        const Open file(*this, path, SQLITE_OPEN_READONLY | kindOf(path));
        sqlite3_int64 octets = 0;
        if (!file || file->pMethods->xFileSize(file.get(), &octets) != SQLITE_OK) return std::nullopt;
        if (head) {
            const int result = file->pMethods->xRead(file.get(), head->data(), static_cast<int>(head->size()), 0);
            if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ) return std::nullopt;
        }
        return static_cast<std::uint64_t>(octets);
    }

    bool create(const std::string& path) const {
        if (exists(path)) return true;
        if (!Open(*this, path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MAIN_DB)) return false;
        std::error_code ignored;
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, ignored);
        return true;
    }

private:
    /// xOpen() wants the full name, and looks behind its terminating zero for parameters.
    class Name {
    public:
        Name(sqlite3_vfs* vfs, const std::string& path) : octets_(static_cast<std::size_t>(vfs->mxPathname) + 4) {
            if (vfs->xFullPathname(vfs, path.c_str(), vfs->mxPathname, octets_.data()) != SQLITE_OK) octets_.assign(4, 0);
        }
        const char* text() const { return octets_.data(); }

    private:
        std::vector<char> octets_;
    };

    class Open {
    public:
        Open(const Files& files, const std::string& path, int flags)
            : name_(files.full(path)), memory_(static_cast<std::size_t>(files.vfs_->szOsFile) / sizeof(std::max_align_t) + 1) {
            open_ = files.vfs_->xOpen(files.vfs_, name_.text(), get(), flags, nullptr) == SQLITE_OK;
        }
        ~Open() {
            if (get()->pMethods) get()->pMethods->xClose(get());
        }
        Open(const Open&) = delete;
        Open& operator=(const Open&) = delete;
        explicit operator bool() const { return open_; }
        sqlite3_file* get() const { return static_cast<sqlite3_file*>(static_cast<void*>(memory_.data())); }
        sqlite3_file* operator->() const { return get(); }

    private:
        Name name_;
        mutable std::vector<std::max_align_t> memory_;
        bool open_ = false;
    };

    Name full(const std::string& path) const { return {vfs_, path}; }
    static int kindOf(const std::string& path) {
        if (path.ends_with("-wal")) return SQLITE_OPEN_WAL;
        return path.ends_with("-journal") ? SQLITE_OPEN_MAIN_JOURNAL : SQLITE_OPEN_MAIN_DB;
    }

    sqlite3_vfs* vfs_;
};

enum class Look { Missing, Ours, Foreign, Broken, Unreadable };

/// Looks at the file header before SQLite touches anything. A header that a power cut tore while the file was made has a rollback journal
/// beside it; SQLite undoes it. @spec https://www.sqlite.org/fileformat.html 1.3
Look look(const Files& files, const std::string& path, std::int32_t applicationId) {
    std::array<char, headerOctets> header{};
    const auto size = files.size(path, &header);
    if (!size) return Look::Unreadable;
    if (*size == 0) return Look::Missing;
    const bool magic = *size >= headerOctets && std::memcmp(header.data(), "SQLite format 3", 16) == 0;
    const auto number = [&](std::size_t offset) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) value = (value << 8) | static_cast<std::uint8_t>(header[offset + i]);
        return value;
    };
    const bool ours = number(applicationIdOffset) == static_cast<std::uint32_t>(applicationId);
    const bool untouched = number(applicationIdOffset) == 0 && number(userVersionOffset) == 0 && number(schemaCookieOffset) == 0;
    if (magic) return ours || untouched ? Look::Ours : Look::Foreign;
    if (!ours && *size % smallestPage != 0) return Look::Foreign;
    const auto journal = files.size(path + "-journal");
    if (!journal) return Look::Unreadable;
    return *journal > 0 ? Look::Ours : Look::Broken;
}

std::string stamp() {
    const auto now = utcNow();
    std::string text = toIso8601(now);
    std::erase_if(text, [](char c) { return c == ':' || c == '-'; });
    return text;
}

/// Renames the file and what belongs to it, so that a person can look at them later.
void quarantine(const std::string& path, const DatabaseOptions& options) {
    const std::string suffix = ".damaged-" + stamp();
    if (options.quarantined) *options.quarantined = path + suffix;
    for (const char* part : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        if (fs::exists(path + part, ignored)) fs::rename(path + part, path + suffix + part, ignored);
    }
}

/// Makes the folder for the owner alone, with those above it, and each durable in the one above.
bool createFolder(const fs::path& folder) {
    std::error_code failure;
    if (folder.empty() || fs::exists(folder, failure)) return true;
    const fs::path above = folder.has_parent_path() ? folder.parent_path() : fs::path(".");
    if (!createFolder(above)) return false;
    if (!fs::create_directory(folder, failure) && failure) return false;
    fs::permissions(folder, fs::perms::owner_all, failure);
    syncFolderOf(folder.string());
    return true;
}

std::string freeName(const Files& files, const std::string& wanted) {
    for (int i = 1; i < 1000; ++i) {
        const std::string name = i == 1 ? wanted : wanted + "." + std::to_string(i);
        if (!files.exists(name)) return name;
    }
    return wanted + "." + stamp();
}

bool settle(SQLite::Database& database, const DatabaseOptions& options) {
    if (options.exclusive) database.exec("PRAGMA locking_mode = EXCLUSIVE");
    if (database.execAndGet("PRAGMA journal_mode = WAL").getString() != "wal") return false;
    database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
    database.execAndGet("PRAGMA mmap_size = 0");
    database.execAndGet("PRAGMA secure_delete = FAST");  // what is deleted is not overwritten where that would cost a page of its own
    return pragma(database, "synchronous") == 2 && pragma(database, "foreign_keys") == 1 && pragma(database, "trusted_schema") == 0 &&
           database.execAndGet("PRAGMA locking_mode").getString() == (options.exclusive ? "exclusive" : "normal");
}

Result<void> migrate(SQLite::Database& database, const Files& files, const std::string& path, const DatabaseOptions& options,
                     std::int64_t version) {
    const auto newest = static_cast<std::int64_t>(options.migrations.size());
    if (version == newest) return {};
    if (version > 0) {
        SQLite::Statement copy(database, "VACUUM INTO ?");
        copy.bind(1, freeName(files, path + ".before-" + std::to_string(newest)));
        copy.exec();
    }
    WriteTransaction transaction(database);
    for (std::int64_t step = version; step < newest; ++step) database.exec(options.migrations[static_cast<std::size_t>(step)]);
    database.exec("PRAGMA application_id = " + std::to_string(options.applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(newest));
    transaction.commit();
    return {};
}

Result<std::unique_ptr<SQLite::Database>> openSettled(const Files& files, const std::string& path, const DatabaseOptions& options,
                                                      bool unclean) {
    auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, options.busyMilliseconds, options.vfs);
    sqlite3_extended_result_codes(database->getHandle(), 1);
    if (options.functions && options.functions(database->getHandle()) != SQLITE_OK) return refuse(StoreError::CannotOpen, Fault::Unexpected);
    if (!settle(*database, options)) return refuse(StoreError::CannotOpen, Fault::Unexpected);
    { WriteTransaction lock(*database); }
    if (unclean && database->execAndGet("PRAGMA quick_check(1)").getString() != "ok") {
        return refuse(StoreError::Damaged, Fault::Malformed, SQLITE_CORRUPT);
    }
    // A killed process may have left a commit that the operating system has and the disk has not. Nobody is shown it before it is durable.
    // The log is synced first; a database that has no room for it stays behind it.
    if (unclean) {
        const int result = sqlite3_wal_checkpoint_v2(database->getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        if (result != SQLITE_OK && (result & 0xFF) != SQLITE_FULL && (result & 0xFF) != SQLITE_BUSY)
            throw SQLite::Exception(database->getHandle(), result);
    }
    const auto version = pragma(*database, "user_version");
    const auto id = pragma(*database, "application_id");
    if (id == 0 && (version != 0 || pragma(*database, "schema_version") != 0)) return refuse(StoreError::NotOurs, Fault::Refused);
    if (id != 0 && id != options.applicationId) return refuse(StoreError::NotOurs, Fault::Refused, id);
    if (version > static_cast<std::int64_t>(options.migrations.size())) return refuse(StoreError::TooNew, Fault::Unsupported, version);
    if (const auto migrated = migrate(*database, files, path, options, version); !migrated) return Unexpected(migrated.error());
    return database;
}

}  // namespace

Unexpected storeFailure(const SQLite::Exception& exception) {
    const int extended = exception.getExtendedErrorCode();
    const int code = exception.getErrorCode() & 0xFF;
    const int detail = extended > 0 ? extended : exception.getErrorCode();
    switch (code) {
        case SQLITE_FULL: return refuse(StoreError::DiskFull, Fault::Exhausted, detail);
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return refuse(StoreError::InUse, Fault::Refused, detail);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return refuse(StoreError::Damaged, Fault::Malformed, detail);
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_READONLY: return refuse(StoreError::CannotOpen, Fault::Refused, detail);
        default: return refuse(StoreError::Sqlite, Fault::Unexpected, detail);
    }
}

Result<std::unique_ptr<SQLite::Database>> openDatabase(const std::string& path, const DatabaseOptions& options) {
    const Files files(options.vfs);
    if (!files.found()) return refuse(StoreError::CannotOpen, Fault::Misuse, SQLITE_CANTOPEN);
    const Look found = look(files, path, options.applicationId);
    // What cannot be read now is neither foreign nor damaged: it stays where it is.
    if (found == Look::Unreadable) return refuse(StoreError::CannotOpen, Fault::Refused, SQLITE_IOERR);
    if (found == Look::Foreign) return refuse(StoreError::NotOurs, Fault::Refused);
    if (found == Look::Broken) {
        quarantine(path, options);
        return refuse(StoreError::Damaged, Fault::Malformed, SQLITE_NOTADB);
    }
    if (!createFolder(fs::path(path).parent_path()) || !files.create(path)) {
        return refuse(StoreError::CannotOpen, Fault::Refused, SQLITE_CANTOPEN);
    }
    const auto log = files.size(path + "-wal");
    if (!log) return refuse(StoreError::CannotOpen, Fault::Refused, SQLITE_IOERR);
    const bool unclean = *log > 0;
    auto opened = guarded([&] { return openSettled(files, path, options, unclean); });
    if (!opened && opened.error().code == static_cast<std::uint16_t>(StoreError::Damaged)) quarantine(path, options);
    return opened;
}

WriteTransaction::~WriteTransaction() {
    if (done_ || sqlite3_get_autocommit(database_.getHandle()) != 0) return;
    sqlite3_exec(database_.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void WriteTransaction::commit() {
    database_.exec("COMMIT");
    done_ = true;
}

DecimalColumns toColumns(const Decimal& value) {
    return {static_cast<std::int64_t>(value.magnitude()), value.isNegative() ? 1 : 0, value.exponent()};
}

Decimal fromColumns(std::int64_t magnitude, std::int32_t negative, std::int32_t exponent) {
    return Decimal::fromUnsigned(static_cast<std::uint64_t>(magnitude), exponent, negative != 0);
}

}  // namespace ami::app
