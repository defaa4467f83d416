#include "tests/fault/rig/Database.h"

#include <QProcess>

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

std::optional<ServerContent> SqliteRigDatabase::content() {
    const auto query = [&](const char* sql) {
        return outputOf(QStringLiteral("sqlite3"),
                        {QStringLiteral("-readonly"), QStringLiteral("-separator"), QStringLiteral("|"), file_, QString::fromLatin1(sql)});
    };
    const auto readings = query(
        "SELECT m.serial, g.obis, r.time, r.magnitude, r.negative, r.exponent FROM reading r JOIN meter m ON m.id = r.meter "
        "JOIN register g ON g.id = r.register");
    const auto conflicts = query(
        "SELECT m.serial, g.obis, r.time, c.magnitude, c.negative, c.exponent FROM conflict c JOIN reading r ON r.id = c.reading "
        "JOIN meter m ON m.id = r.meter JOIN register g ON g.id = r.register");
    const auto ledger = query("SELECT sum(offered), sum(accepted), sum(duplicate), sum(conflict), sum(rejected), count(*) FROM ledger");
    if (!readings || !conflicts || !ledger) return std::nullopt;
    ServerContent content;
    for (const QByteArray& line : readings->split('\n')) {
        if (line.isEmpty()) continue;
        const auto cells = line.split('|');
        ++content.rows;
        content.readings[rigKey(cells[0].toStdString(), cells[1].toStdString(), cells[2].toLongLong())] = valueText(cells, 3);
    }
    for (const QByteArray& line : conflicts->split('\n')) {
        if (line.isEmpty()) continue;
        const auto cells = line.split('|');
        ++content.conflictRows;
        content.conflicts[rigKey(cells[0].toStdString(), cells[1].toStdString(), cells[2].toLongLong())].insert(valueText(cells, 3));
    }
    const auto sums = ledger->trimmed().split('|');
    content.offered = sums[0].toULongLong();
    content.accepted = sums[1].toULongLong();
    content.duplicate = sums[2].toULongLong();
    content.conflict = sums[3].toULongLong();
    content.rejected = sums[4].toULongLong();
    content.batches = sums[5].toULongLong();
    return content;
}

}  // namespace ami::test
