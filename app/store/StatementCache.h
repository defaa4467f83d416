#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <string>

namespace ami::app {

/// Prepared statements of one database, each made once. It must go before the database does.
class StatementCache {
public:
    explicit StatementCache(SQLite::Database& database) : database_(database) {}

    /// The statement of @p sql, reset and without bindings. A literal is known by its address, a composed text by its content.
    SQLite::Statement& of(const char* sql) { return fresh(literals_[sql], sql); }
    SQLite::Statement& of(const std::string& sql) { return fresh(composed_[sql], sql.c_str()); }

    /// Open cursors would keep the database busy.
    void resetAll() {
        for (auto& [sql, prepared] : literals_) {
            if (prepared) prepared->tryReset();
        }
        for (auto& [sql, prepared] : composed_) {
            if (prepared) prepared->tryReset();
        }
    }

private:
    using Prepared = std::unique_ptr<SQLite::Statement>;

    SQLite::Statement& fresh(Prepared& prepared, const char* sql) {
        if (!prepared) {
            prepared = std::make_unique<SQLite::Statement>(database_, sql);
        } else {
            prepared->tryReset();
            prepared->clearBindings();
        }
        return *prepared;
    }

    SQLite::Database& database_;
    std::map<const char*, Prepared> literals_;
    std::map<std::string, Prepared> composed_;
};

}  // namespace ami::app
