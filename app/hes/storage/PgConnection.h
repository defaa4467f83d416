#pragma once

#include <libpq-fe.h>

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "protocol/base/Error.h"
#include "protocol/base/Result.h"

namespace ami::app {

/// A statement that failed. Thrown between the storage and its connection only; the storage's own calls return Results.
struct PgFailure {
    Error error;
    std::string state;       ///< SQLSTATE; empty when the connection was lost
    std::string constraint;  ///< name of the violated constraint

    bool lost() const { return state.empty(); }
    /// Somebody else won: the same transaction may succeed at once.
    bool mayRetry() const;
};

/// Rows of one statement, columns as text.
class PgRows {
public:
    explicit PgRows(PGresult* result) : result_(result, &PQclear) {}

    int size() const { return PQntuples(result_.get()); }
    bool isNull(int row, int column) const { return PQgetisnull(result_.get(), row, column) != 0; }
    std::string_view text(int row, int column) const {
        return {PQgetvalue(result_.get(), row, column), static_cast<std::size_t>(PQgetlength(result_.get(), row, column))};
    }
    std::int64_t number(int row, int column) const;
    bool flag(int row, int column) const { return text(row, column) == "t"; }
    /// Rows that the statement touched.
    std::uint64_t touched() const;

private:
    std::unique_ptr<PGresult, void (*)(PGresult*)> result_;
};

/// Text of an array parameter: {"a","b"}.
class PgArray {
public:
    void add(std::string_view text);
    void add(std::int64_t number);
    bool empty() const { return text_.size() <= 1; }
    std::string text() const { return text_ + "}"; }

private:
    std::string text_ = "{";
};

/// One connection of one thread. Calls throw PgFailure.
class PgConnection {
public:
    /// Whether @p database is meant as a PostgreSQL connection and not as a path.
    static bool isAddress(const std::string& database);
    /// DatabaseAddress or PasswordInAddress when @p database must not be used.
    static Result<void> checkAddress(const std::string& database);

    explicit PgConnection(const std::string& database);

    PgRows exec(const char* sql, std::initializer_list<std::string> parameters = {});
    /// As exec(), planned once for each connection. @p sql must be a literal: its address is its name.
    PgRows prepared(const char* sql, std::initializer_list<std::string> parameters = {});
    /// Any number of statements without parameters.
    void run(const std::string& sql);
    /// Sends @p octets, in PostgreSQL's binary COPY format, to "COPY … FROM STDIN (FORMAT binary)"; the rows copied.
    std::uint64_t copyIn(const char* sql, std::string_view octets);

    bool usable() const { return PQstatus(connection_.get()) == CONNECTION_OK; }
    int serverVersion() const { return PQserverVersion(connection_.get()); }

private:
    PgRows checked(PGresult* result);
    [[noreturn]] void failed(const PGresult* result);

    std::unique_ptr<PGconn, void (*)(PGconn*)> connection_;
    std::unordered_map<const char*, std::string> prepared_;
};

/// A transaction that rolls back unless it was committed.
class PgTransaction {
public:
    explicit PgTransaction(PgConnection& connection) : connection_(connection) {
        connection_.run("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE");
    }
    ~PgTransaction();
    PgTransaction(const PgTransaction&) = delete;
    PgTransaction& operator=(const PgTransaction&) = delete;
    void commit();

private:
    PgConnection& connection_;
    bool done_ = false;
};

}  // namespace ami::app
