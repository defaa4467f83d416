#include "app/store/Database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "app/Now.h"

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

enum class Look { Missing, Ours, Foreign, Broken };

/// Looks at the file header before SQLite touches anything. @spec https://www.sqlite.org/fileformat.html 1.3
Look look(const std::string& path, std::int32_t applicationId) {
    std::error_code failure;
    const auto size = fs::file_size(path, failure);
    if (failure || size == 0) return Look::Missing;
    std::array<char, headerOctets> header{};
    std::ifstream file(path, std::ios::binary);
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    const bool whole = file.gcount() == static_cast<std::streamsize>(header.size());
    const bool magic = whole && std::memcmp(header.data(), "SQLite format 3", 16) == 0;
    const auto number = [&](std::size_t offset) {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < 4; ++i) value = (value << 8) | static_cast<std::uint8_t>(header[offset + i]);
        return value;
    };
    const bool ours = number(applicationIdOffset) == static_cast<std::uint32_t>(applicationId);
    const bool untouched = number(applicationIdOffset) == 0 && number(userVersionOffset) == 0 && number(schemaCookieOffset) == 0;
    if (magic) return ours || untouched ? Look::Ours : Look::Foreign;
    return ours || size % smallestPage == 0 ? Look::Broken : Look::Foreign;
}

std::string stamp() {
    const auto now = utcNow();
    std::string text = toIso8601(now);
    std::erase_if(text, [](char c) { return c == ':' || c == '-'; });
    return text;
}

/// Renames the file and what belongs to it, so that a person can look at them later.
void quarantine(const std::string& path) {
    const std::string suffix = ".damaged-" + stamp();
    for (const char* part : {"", "-wal", "-shm"}) {
        std::error_code ignored;
        if (fs::exists(path + part, ignored)) fs::rename(path + part, path + suffix + part, ignored);
    }
}

bool create(const std::string& path) {
    std::error_code failure;
    const fs::path folder = fs::path(path).parent_path();
    if (!folder.empty() && !fs::exists(folder)) {
        fs::create_directories(folder, failure);
        if (failure) return false;
        fs::permissions(folder, fs::perms::owner_all, failure);
    }
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0) return false;
    ::close(file);
    return true;
}

std::string freeName(const std::string& wanted) {
    std::error_code ignored;
    for (int i = 1; i < 1000; ++i) {
        const std::string name = i == 1 ? wanted : wanted + "." + std::to_string(i);
        if (!fs::exists(name, ignored)) return name;
    }
    return wanted + "." + stamp();
}

bool settle(SQLite::Database& database, const DatabaseOptions& options) {
    if (options.exclusive) database.exec("PRAGMA locking_mode = EXCLUSIVE");
    if (database.execAndGet("PRAGMA journal_mode = WAL").getString() != "wal") return false;
    database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
    database.execAndGet("PRAGMA mmap_size = 0");
    return pragma(database, "synchronous") == 2 && pragma(database, "foreign_keys") == 1 && pragma(database, "trusted_schema") == 0 &&
           database.execAndGet("PRAGMA locking_mode").getString() == (options.exclusive ? "exclusive" : "normal");
}

Result<void> migrate(SQLite::Database& database, const std::string& path, const DatabaseOptions& options, std::int64_t version) {
    const auto newest = static_cast<std::int64_t>(options.migrations.size());
    if (version == newest) return {};
    if (version > 0) {
        SQLite::Statement copy(database, "VACUUM INTO ?");
        copy.bind(1, freeName(path + ".before-" + std::to_string(newest)));
        copy.exec();
    }
    WriteTransaction transaction(database);
    for (std::int64_t step = version; step < newest; ++step) database.exec(options.migrations[static_cast<std::size_t>(step)]);
    database.exec("PRAGMA application_id = " + std::to_string(options.applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(newest));
    transaction.commit();
    return {};
}

Result<std::unique_ptr<SQLite::Database>> openSettled(const std::string& path, const DatabaseOptions& options, bool unclean) {
    auto database = std::make_unique<SQLite::Database>(path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, options.busyMilliseconds);
    sqlite3_extended_result_codes(database->getHandle(), 1);
    if (!settle(*database, options)) return refuse(StoreError::CannotOpen, Fault::Unexpected);
    { WriteTransaction lock(*database); }
    if (unclean && database->execAndGet("PRAGMA quick_check(1)").getString() != "ok") {
        return refuse(StoreError::Damaged, Fault::Malformed, SQLITE_CORRUPT);
    }
    const auto version = pragma(*database, "user_version");
    const auto id = pragma(*database, "application_id");
    if (id == 0 && (version != 0 || pragma(*database, "schema_version") != 0)) return refuse(StoreError::NotOurs, Fault::Refused);
    if (id != 0 && id != options.applicationId) return refuse(StoreError::NotOurs, Fault::Refused, id);
    if (version > static_cast<std::int64_t>(options.migrations.size())) return refuse(StoreError::TooNew, Fault::Unsupported, version);
    if (const auto migrated = migrate(*database, path, options, version); !migrated) return Unexpected(migrated.error());
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
    const Look found = look(path, options.applicationId);
    if (found == Look::Foreign) return refuse(StoreError::NotOurs, Fault::Refused);
    if (found == Look::Broken) {
        quarantine(path);
        return refuse(StoreError::Damaged, Fault::Malformed, SQLITE_NOTADB);
    }
    if (!create(path)) return refuse(StoreError::CannotOpen, Fault::Refused, SQLITE_CANTOPEN);
    std::error_code failure;
    const auto wal = fs::file_size(path + "-wal", failure);
    const bool unclean = !failure && wal > 0;
    auto opened = guarded([&] { return openSettled(path, options, unclean); });
    if (!opened && opened.error().code == static_cast<std::uint16_t>(StoreError::Damaged)) quarantine(path);
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
