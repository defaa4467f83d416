#include "tests/fault/rig/Database.h"

#include <signal.h>

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <chrono>
#include <functional>
#include <thread>

#include "tests/fault/rig/RigReadings.h"

namespace ami::test {

std::optional<QByteArray> outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) return std::nullopt;
    return process.readAllStandardOutput();
}

namespace {

std::string valueText(const QList<QByteArray>& cells, int first) {
    return rigValue(static_cast<std::uint64_t>(cells[first].toLongLong()), cells[first + 1].toInt() != 0, cells[first + 2].toInt());
}

}  // namespace

namespace {

using Query = std::function<std::optional<QByteArray>(const char*)>;

/// @p readings and @p conflicts: serial, OBIS code, milliseconds, magnitude, negative, exponent; @p ledger: the sums and the count.
std::optional<ServerContent> contentOf(const Query& query, const char* readings, const char* conflicts, const char* ledger) {
    ServerContent content;
    const auto each = [&](const char* sql, const auto& take) {
        const auto rows = query(sql);
        if (!rows) return false;
        for (const QByteArray& line : rows->split('\n')) {
            if (line.isEmpty()) continue;
            const auto cells = line.split('|');
            take(rigKey(cells[0].toStdString(), cells[1].toStdString(), cells[2].toLongLong()), valueText(cells, 3));
        }
        return true;
    };
    const bool read = each(readings,
                           [&](const std::string& key, std::string value) {
                               ++content.rows;
                               content.readings[key] = std::move(value);
                           }) &&
                      each(conflicts, [&](const std::string& key, std::string value) {
                          ++content.conflictRows;
                          content.conflicts[key].insert(std::move(value));
                      });
    const auto sums = query(ledger);
    if (!read || !sums) return std::nullopt;
    const auto cells = sums->trimmed().split('|');
    std::uint64_t* const targets[] = {&content.offered,  &content.accepted, &content.duplicate,
                                      &content.conflict, &content.rejected, &content.batches};
    for (int i = 0; i < 6; ++i) *targets[i] = cells[i].toULongLong();
    return content;
}

constexpr const char* ledgerSums = "SELECT sum(offered), sum(accepted), sum(duplicate), sum(conflict), sum(rejected), count(*) FROM ledger";

}  // namespace

std::optional<ServerContent> SqliteRigDatabase::content() {
    const Query query = [&](const char* sql) {
        return outputOf(QStringLiteral("sqlite3"),
                        {QStringLiteral("-readonly"), QStringLiteral("-separator"), QStringLiteral("|"), file_, QString::fromLatin1(sql)});
    };
    return contentOf(
        query,
        "SELECT m.serial, g.obis, r.time, r.magnitude, r.negative, r.exponent FROM reading r JOIN meter m ON m.id = r.meter "
        "JOIN register g ON g.id = r.register",
        "SELECT m.serial, g.obis, r.time, c.magnitude, c.negative, c.exponent FROM conflict c JOIN reading r ON r.id = c.reading "
        "JOIN meter m ON m.id = r.meter JOIN register g ON g.id = r.register",
        ledgerSums);
}

bool PostgresRigDatabase::start() {
    // After a killed backend the server recovers by itself; one whose first process was killed leaves children that must go before the
    // next one can start.
    const QDeadlineTimer patience(60000);
    while (!patience.hasExpired()) {
        if (server_->sql("SELECT 1", "postgres") == "1") return true;
        if (!server_->isUp()) server_->up();
        else std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

std::string PostgresRigDatabase::killSome(std::mt19937_64& random) {
    const auto pick = random() % 4;
    if (pick == 0) return server_->down("immediate") ? "immediate stop" : "failed stop";
    if (pick == 1) {
        QFile file(server_->data() + QStringLiteral("/postmaster.pid"));
        const auto pid = file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toInt() : 0;
        if (pid > 1) ::kill(pid, SIGKILL);
        return "the first process";
    }
    const std::string pid = server_->sql(
        "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1");
    if (pid.empty() || pid.starts_with("failed")) return {};
    ::kill(std::stoi(pid), SIGKILL);
    return "a backend";
}

std::optional<ServerContent> PostgresRigDatabase::content() {
    const Query query = [&](const char* sql) {
        return outputOf(QStringLiteral("psql"), {QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-d"),
                                                 argument(), QStringLiteral("-c"), QStringLiteral("SET search_path = ami_hes"),
                                                 QStringLiteral("-c"), QString::fromLatin1(sql), QStringLiteral("-q")});
    };
    return contentOf(
        query,
        "SELECT serial, obis, round(extract(epoch FROM time) * 1000), trunc(abs(value) * 1e9), (value < 0)::int, -9 "
        "FROM accepted_reading",
        "SELECT m.serial, g.obis, round(extract(epoch FROM c.time) * 1000), abs(c.mantissa), (c.mantissa < 0)::int, c.exponent "
        "FROM conflict c JOIN meter m ON m.id = c.meter JOIN register g ON g.id = c.register",
        ledgerSums);
}

}  // namespace ami::test
