#include <QtTest>

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QProcess>
#include <cstdio>

#include "tests/fault/kills/KillRun.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

constexpr int perCall = 3;

std::vector<mdms::Reading> call(int number) { return profile("M" + std::to_string(number), noon, perCall); }

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
    void killsLoseNothingThatWasAcknowledged() {
        QTemporaryDir folder;
        const KillTally tally = killTheWriter(300, 20261122, folder.path().toStdString());
        QVERIFY2(tally.findings() == 0, tally.first.c_str());
        QCOMPARE(tally.kills, std::uint64_t{300});
        QVERIFY(tally.unclean > 30 && tally.acknowledged > 300);
        qInfo("%d kills, %d in recovery, %d acknowledged readings, %d copies", int(tally.kills), int(tally.whileRecovering),
              int(tally.acknowledged), int(tally.copies));
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
    if (argc == 4 && qstrcmp(argv[1], "--fill") == 0) return writeUntilFull(argv[2], QByteArray(argv[3]).toULong());
    TestKilledStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed_store.moc"
