#include <QtTest>

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>

#include "protocol/mdms/CimMeterReadings.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

constexpr int perCall = 3;

std::vector<mdms::Reading> call(int number) { return profile("M" + std::to_string(number), noon, perCall); }

/// The child: stores call after call, says each number once add() has returned, seals now and then, until it is killed.
int writeForEver(const char* path, int number) {
    auto store = Store::open(path);
    if (!store) return 3;
    for (;; ++number) {
        if (!(*store)->add(call(number))) return 4;
        char line[32];
        const int length = std::snprintf(line, sizeof line, "%d\n", number);
        if (::write(STDOUT_FILENO, line, static_cast<std::size_t>(length)) != length) return 5;
        if (number % 4 == 0 && !(*store)->seal(7, noon, "killed")) return 6;
    }
}

/// The child under a limit: no file may grow beyond @p octets. Says what it stored and how it ended.
int writeUntilFull(const char* path, rlim_t octets) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{octets, octets};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    auto store = Store::open(path);
    if (!store) return 3;
    for (int number = 0; number < 100000; ++number) {
        const auto stored = (*store)->add(call(number));
        if (!stored) {
            std::printf("failed %u\n", stored.error().code);
            std::fflush(stdout);
            const auto summary = (*store)->summary();
            return summary && summary->waiting == static_cast<std::uint64_t>(number) * perCall ? 0 : 7;
        }
        std::printf("%d\n", number);
    }
    return 8;
}

}  // namespace

class TestKilledStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sixtyKillsLoseNothingThatWasAcknowledged() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("field.db"));
        QRandomGenerator random(20261122);
        int next = 0;
        int killed = 0;
        int unclean = 0;
        QSet<int> acknowledged;
        for (int round = 0; round < 60; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path, QString::number(next)});
            QVERIFY(child.waitForStarted(10000));
            QByteArray said;
            while (!said.contains('\n')) {
                QVERIFY2(child.waitForReadyRead(20000), said);
                said += child.readAllStandardOutput();
            }
            for (const QDeadlineTimer moment(random.bounded(2, 30)); !moment.hasExpired();) {
                child.waitForReadyRead(static_cast<int>(moment.remainingTime()));
                said += child.readAllStandardOutput();
            }
            child.kill();
            QVERIFY(child.waitForFinished(10000));
            said += child.readAllStandardOutput();
            if (child.exitStatus() == QProcess::CrashExit) ++killed;
            if (QFileInfo(path + QStringLiteral("-wal")).size() > 0) ++unclean;
            said.truncate(said.lastIndexOf('\n') + 1);
            for (const QByteArray& line : said.split('\n')) {
                if (!line.isEmpty()) acknowledged.insert(line.toInt());
            }
            next = *std::max_element(acknowledged.begin(), acknowledged.end()) + 2;
        }
        QCOMPARE(killed, 60);
        QVERIFY2(unclean > 30, qPrintable(QString::number(unclean)));
        QVERIFY(acknowledged.size() > 60);

        const auto opened = Store::open(path.toStdString());
        QVERIFY(opened);
        Store& store = **opened;
        for (const int number : acknowledged) {
            const auto found = store.readings("M" + std::to_string(number), {}, {}, {}, 100);
            QVERIFY(found);
            QVERIFY2(found->size() == perCall, qPrintable(QStringLiteral("call %1 has %2 readings").arg(number).arg(found->size())));
        }
        const auto everything = store.readings("", {}, {}, {}, 4000000);
        QCOMPARE(everything->size() % perCall, std::size_t{0});
        QCOMPARE(store.summary()->waiting, static_cast<std::uint64_t>(everything->size()));
        for (;;) {
            const auto sealed = store.seal(10000, noon, "test");
            QVERIFY(sealed);
            if (!*sealed) break;
        }
        auto batches = *store.batches(100000);
        std::uint64_t items = 0;
        for (std::size_t i = 0; i < batches.size(); ++i) {
            QCOMPARE(batches[i].sequence, static_cast<std::uint64_t>(batches.size() - i));
            items += batches[i].items;
            const auto whole = store.batch(batches[i].id);
            QCOMPARE(mdms::decodeBatch((*whole)->body)->items.size(), std::size_t{batches[i].items});
        }
        QCOMPARE(items, static_cast<std::uint64_t>(everything->size()));
        qInfo("%d kills, %d unclean files, %d acknowledged calls", killed, unclean, static_cast<int>(acknowledged.size()));
    }

    void aFullDiskIsSaidAndEarlierReadingsStay() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("field.db"));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--fill"), path, QString::number(600 * 1024)});
        QVERIFY(child.waitForFinished(60000));
        const QByteArrayList lines = child.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
        QVERIFY(lines.size() > 20);
        QVERIFY2(lines.back().startsWith("failed "), lines.back());
        const auto opened = Store::open(path.toStdString());
        QVERIFY(opened);
        QCOMPARE((*opened)->summary()->waiting, static_cast<std::uint64_t>(lines.size() - 1) * perCall);
        QVERIFY((*opened)->add(call(999999)));
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--write") == 0) return writeForEver(argv[2], QByteArray(argv[3]).toInt());
    if (argc == 4 && qstrcmp(argv[1], "--fill") == 0) return writeUntilFull(argv[2], QByteArray(argv[3]).toULong());
    TestKilledStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed_store.moc"
