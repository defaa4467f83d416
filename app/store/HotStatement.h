#pragma once

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstdint>
#include <string_view>

namespace ami::app {

/// A prepared statement for the rows that come by the thousand: the C interface and nothing around it. Texts that are bound must live until
/// step() has returned. Throws SQLite::Exception like its slower relative.
class HotStatement {
public:
    HotStatement(SQLite::Database& database, std::string_view sql) : database_(database.getHandle()) {
        if (sqlite3_prepare_v3(database_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement_, nullptr) !=
            SQLITE_OK) {
            throw SQLite::Exception(database_, sqlite3_extended_errcode(database_));
        }
    }
    ~HotStatement() { sqlite3_finalize(statement_); }
    HotStatement(const HotStatement&) = delete;
    HotStatement& operator=(const HotStatement&) = delete;

    void bind(int index, std::int64_t value) { sqlite3_bind_int64(statement_, index, value); }
    void bind(int index, std::string_view text) {
        sqlite3_bind_text(statement_, index, text.empty() ? "" : text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    }
    /// Whether there is a row.
    bool step() {
        const int result = sqlite3_step(statement_);
        if (result == SQLITE_ROW) return true;
        if (result == SQLITE_DONE) return false;
        const int code = sqlite3_extended_errcode(database_);
        sqlite3_reset(statement_);
        throw SQLite::Exception(database_, code);
    }
    void reset() { sqlite3_reset(statement_); }

    std::int64_t whole(int column) { return sqlite3_column_int64(statement_, column); }
    bool isNull(int column) { return sqlite3_column_type(statement_, column) == SQLITE_NULL; }
    std::string_view text(int column) {
        const auto* octets = static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(statement_, column)));
        return octets ? std::string_view(octets, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))) : std::string_view();
    }

private:
    sqlite3* database_;
    sqlite3_stmt* statement_ = nullptr;
};

}  // namespace ami::app
