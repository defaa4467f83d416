#include "app/hes/storage/PgConnection.h"

#include <poll.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdlib>

#include "app/hes/storage/StorageError.h"

namespace ami::app {

namespace {

constexpr std::chrono::seconds longestConnect{10};
constexpr std::size_t copyPiece = 256 * 1024;

constexpr const char* sessionSettings =
    "SET search_path = ami_hes, pg_temp;"
    "SET statement_timeout = '60s';"
    "SET lock_timeout = '10s';"
    "SET idle_in_transaction_session_timeout = '60s';"
    "SET TimeZone = 'UTC';"
    "SET client_min_messages = warning;";

std::string field(const PGresult* result, int code) {
    const char* text = result == nullptr ? nullptr : PQresultErrorField(result, code);
    return text == nullptr ? std::string() : std::string(text);
}

Error errorOf(const std::string& state) {
    const auto make = [&](Fault fault, StorageError code) { return makeError(fault, Layer::Mdms, code, sqlStateNumber(state)); };
    const std::string_view family = std::string_view(state).substr(0, 2);
    if (family == "53") return make(Fault::Exhausted, StorageError::DatabaseFull);
    if (family == "40" || state == "55P03" || state == "57014") return make(Fault::TimedOut, StorageError::DatabaseBusy);
    if (state == "25006") return make(Fault::Refused, StorageError::ReadOnly);
    if (state == "42501") return make(Fault::Refused, StorageError::NoRight);
    if (state == "3D000") return make(Fault::Refused, StorageError::DatabaseMissing);
    if (family == "28") return make(Fault::Refused, StorageError::LoginRefused);
    return make(Fault::Unexpected, StorageError::Statement);
}

bool endsConnection(const std::string& state) {
    return state.empty() || state.starts_with("08") || state == "57P01" || state == "57P02" || state == "57P03" || state == "25P03";
}

/// The server's words are in its own language; the SQLSTATE that a verbose message carries is not.
Error connectionError(const PGconn* connection) {
    const std::string text = PQerrorMessage(connection);
    const auto says = [&](std::string_view state) { return text.find(state) != std::string::npos; };
    if (PQconnectionNeedsPassword(connection) != 0 || says(" 28P01:") || says(" 28000:"))
        return makeError(Fault::Refused, Layer::Mdms, StorageError::LoginRefused);
    if (says(" 3D000:")) return makeError(Fault::Refused, Layer::Mdms, StorageError::DatabaseMissing);
    if (says(" 53300:")) return makeError(Fault::Exhausted, Layer::Mdms, StorageError::DatabaseFull, sqlStateNumber("53300"));
    return makeError(Fault::LinkLost, Layer::Mdms, StorageError::Unreachable);
}

/// PQconnectdb cannot be asked for verbose messages, so the connection is driven by hand.
PGconn* connect(const std::string& database) {
    // What the address itself says wins over what stands before it.
    const std::array<const char*, 7> keywords{
        "tcp_user_timeout", "keepalives_idle", "keepalives_interval", "fallback_application_name", "client_encoding", "dbname", nullptr};
    const std::array<const char*, 7> values{"30000", "15", "5", "ami-hes", "UTF8", database.c_str(), nullptr};
    PGconn* connection = PQconnectStartParams(keywords.data(), values.data(), 1);
    if (connection == nullptr) return nullptr;
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    const auto deadline = std::chrono::steady_clock::now() + longestConnect;
    for (PostgresPollingStatusType wants = PGRES_POLLING_WRITING; wants == PGRES_POLLING_WRITING || wants == PGRES_POLLING_READING;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        pollfd socket{PQsocket(connection), static_cast<short>(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (left.count() <= 0 || PQstatus(connection) == CONNECTION_BAD) break;
        if (::poll(&socket, 1, static_cast<int>(left.count())) < 0 && errno != EINTR) break;
        wants = PQconnectPoll(connection);
    }
    return connection;
}

}  // namespace

bool PgFailure::mayRetry() const { return state == "40001" || state == "40P01" || state == "23505" || state == "55P03"; }

std::int64_t PgRows::number(int row, int column) const {
    const std::string_view digits = text(row, column);
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::uint64_t PgRows::touched() const {
    const std::string_view digits = PQcmdTuples(result_.get());
    std::uint64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

void PgArray::add(std::string_view text) {
    if (text_.size() > 1) text_ += ',';
    text_ += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') text_ += '\\';
        text_ += c;
    }
    text_ += '"';
}

void PgArray::add(std::int64_t number) {
    if (text_.size() > 1) text_ += ',';
    text_ += std::to_string(number);
}

bool PgConnection::isAddress(const std::string& database) {
    if (database.starts_with("postgresql://") || database.starts_with("postgres://")) return true;
    const auto equals = database.find('=');
    if (equals == std::string::npos) return false;
    const std::string_view name = std::string_view(database).substr(0, equals);
    return std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == ' '; });
}

Result<void> PgConnection::checkAddress(const std::string& database) {
    char* reason = nullptr;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> options(PQconninfoParse(database.c_str(), &reason),
                                                                                 &PQconninfoFree);
    if (reason != nullptr) PQfreemem(reason);
    if (!options) return fail(Fault::Misuse, Layer::Mdms, StorageError::DatabaseAddress);
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        const std::string_view keyword = option->keyword;
        if ((keyword == "password" || keyword == "sslpassword") && option->val != nullptr && *option->val != '\0') {
            return fail(Fault::Refused, Layer::Mdms, StorageError::PasswordInAddress, 0);
        }
    }
    if (const char* password = std::getenv("PGPASSWORD"); password != nullptr && *password != '\0') {
        return fail(Fault::Refused, Layer::Mdms, StorageError::PasswordInAddress, 1);
    }
    return {};
}

PgConnection::PgConnection(const std::string& database) : connection_(nullptr, &PQfinish) {
    connection_.reset(connect(database));
    if (!usable()) throw PgFailure{connectionError(connection_.get()), {}, {}};
    PQsetNoticeProcessor(
        connection_.get(), [](void*, const char*) {}, nullptr);
    run(sessionSettings);
}

PgRows PgConnection::exec(const char* sql, std::initializer_list<std::string> parameters) {
    std::vector<const char*> values;
    for (const std::string& parameter : parameters) values.push_back(parameter.c_str());
    return checked(PQexecParams(connection_.get(), sql, static_cast<int>(values.size()), nullptr, values.data(), nullptr, nullptr, 0));
}

PgRows PgConnection::prepared(const char* sql, std::initializer_list<std::string> parameters) {
    auto& name = prepared_[sql];
    if (name.empty()) {
        const std::string wanted = "s" + std::to_string(prepared_.size());
        checked(PQprepare(connection_.get(), wanted.c_str(), sql, 0, nullptr));
        name = wanted;
    }
    std::vector<const char*> values;
    for (const std::string& parameter : parameters) values.push_back(parameter.c_str());
    return checked(PQexecPrepared(connection_.get(), name.c_str(), static_cast<int>(values.size()), values.data(), nullptr, nullptr, 0));
}

void PgConnection::run(const std::string& sql) { checked(PQexec(connection_.get(), sql.c_str())); }

std::uint64_t PgConnection::copyIn(const char* sql, std::string_view octets) {
    checked(PQexec(connection_.get(), sql));
    for (std::size_t sent = 0; sent < octets.size();) {
        const std::size_t piece = std::min(copyPiece, octets.size() - sent);
        if (PQputCopyData(connection_.get(), octets.data() + sent, static_cast<int>(piece)) != 1) break;
        sent += piece;
    }
    PQputCopyEnd(connection_.get(), nullptr);
    PgRows rows = checked(PQgetResult(connection_.get()));
    while (PGresult* rest = PQgetResult(connection_.get())) PQclear(rest);
    return rows.touched();
}

PgRows PgConnection::checked(PGresult* result) {
    PgRows rows(result);
    switch (PQresultStatus(result)) {
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK:
        case PGRES_COPY_IN: return rows;
        default: failed(result);
    }
}

void PgConnection::failed(const PGresult* result) {
    const std::string state = field(result, PG_DIAG_SQLSTATE);
    if (!usable() || endsConnection(state)) throw PgFailure{makeError(Fault::LinkLost, Layer::Mdms, StorageError::Unreachable), {}, {}};
    throw PgFailure{errorOf(state), state, field(result, PG_DIAG_CONSTRAINT_NAME)};
}

PgTransaction::~PgTransaction() {
    if (done_ || !connection_.usable()) return;
    try {
        connection_.run("ROLLBACK");
    } catch (const PgFailure&) {
        // A connection that cannot roll back is not usable any more, and the server rolls back by itself.
    }
}

void PgTransaction::commit() {
    connection_.run("COMMIT");
    done_ = true;
}

}  // namespace ami::app
