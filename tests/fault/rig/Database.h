#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>

#include "tests/support/PostgresServer.h"

namespace ami::test {

/// What an outside look finds in the head-end's database.
struct ServerContent {
    std::map<std::string, std::string> readings;             ///< natural key → value
    std::map<std::string, std::set<std::string>> conflicts;  ///< natural key → the other values
    std::uint64_t rows = 0, conflictRows = 0;
    std::uint64_t offered = 0, accepted = 0, duplicate = 0, conflict = 0, rejected = 0, batches = 0;  ///< sums of the ledger
};

/// The head-end's database as the rig sees it: something that can be killed and looked into with a program that is not ours.
class RigDatabase {
public:
    virtual ~RigDatabase() = default;
    virtual const char* name() const = 0;
    /// What ami-hes takes as --database.
    virtual QString argument() const = 0;
    /// Makes it ready for use, also after it was killed.
    virtual bool start() = 0;
    /// Kills it or a part of it; empty when there is nothing to kill.
    virtual std::string killSome(std::mt19937_64& random) = 0;
    virtual std::optional<ServerContent> content() = 0;
};

/// Runs a program and gives its standard output; nothing when it fails.
std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments);

/// SQLite, looked into by the `sqlite3` program. It lives inside ami-hes and dies with it.
class SqliteRigDatabase : public RigDatabase {
public:
    explicit SqliteRigDatabase(QString file) : file_(std::move(file)) {}
    const char* name() const override { return "SQLite"; }
    QString argument() const override { return file_; }
    bool start() override { return true; }
    std::string killSome(std::mt19937_64&) override { return {}; }
    std::optional<ServerContent> content() override;

private:
    QString file_;
};

/// A PostgreSQL server of its own, looked into by psql. Killed are single backends, the whole server, or its first process alone.
class PostgresRigDatabase : public RigDatabase {
public:
    explicit PostgresRigDatabase(std::unique_ptr<PostgresServer> server) : server_(std::move(server)) {}
    const char* name() const override { return "PostgreSQL"; }
    QString argument() const override { return QString::fromStdString(server_->address()); }
    bool start() override;
    std::string killSome(std::mt19937_64& random) override;
    std::optional<ServerContent> content() override;

private:
    std::unique_ptr<PostgresServer> server_;
};

}  // namespace ami::test
