#include <QtTest>

#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>

#include "app/keys/CounterStore.h"

using namespace ami;
using namespace ami::app;

namespace {

constexpr int kills = 200;
constexpr int notOpened = 3, notReserved = 4;

dlms::SecurityKeys theKeys() {
    dlms::SecurityKeys keys;
    keys.unicastEncryption = crypto::SecureBytes(Bytes(16, 0x5A));
    return keys;
}

/// The child: makes association after association, says each counter as soon as it has it, until it is killed.
int reserveForEver(const char* path) {
    const auto store = CounterStore::open(path);
    if (!store) return notOpened;
    for (;;) {
        const auto counters = (*store)->counters({"tcp://meter", std::nullopt, 1}, theKeys());
        for (int i = 0; i < 100; ++i) {
            const auto counter = counters->reserve(dlms::KeyRole::UnicastEncryption);
            if (!counter) return notReserved;
            char line[16];
            const int length = std::snprintf(line, sizeof line, "%u\n", *counter);
            if (::write(STDOUT_FILENO, line, static_cast<std::size_t>(length)) != length) return 5;
        }
    }
}

/// The child under a limit: no file may grow beyond @p octets. Every counter that it got before goes to standard output.
int reserveUntilFull(const char* path, rlim_t octets) {
    ::signal(SIGXFSZ, SIG_IGN);
    const auto store = CounterStore::open(path);
    if (!store) return 3;
    const rlimit limit{octets, octets};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    for (int i = 0; i < 1000000; ++i) {
        const auto counters = (*store)->counters({"tcp://meter", std::nullopt, 1}, theKeys());
        const auto counter = counters->reserve(dlms::KeyRole::UnicastEncryption);
        if (!counter) {
            const bool said = counter.error().layer == Layer::Crypto &&
                              counter.error().code == static_cast<std::uint16_t>(dlms::SecurityError::CounterStore) &&
                              !counters->lastReserved();
            return said ? 0 : 7;
        }
        std::printf("%u\n", *counter);
        std::fflush(stdout);
    }
    return 8;
}

class TestKilledCounters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Two programs share the file; both are killed wherever they are. What the dead wrote last may be cut, so it does not count.
    void noCounterIsGivenTwice() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("counters.db"));
        QRandomGenerator random(20261125);
        QSet<quint32> seen;
        quint32 highest = 0;
        int killed = 0;
        int spoke = 0;
        int refused = 0;  // a child that does not get the file in time hands out nothing and ends
        while (killed < kills) {
            QProcess children[2];
            for (QProcess& child : children) {
                child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--reserve"), path});
                QVERIFY(child.waitForStarted(10000));
            }
            // Now and then in the middle of opening, else after the first counter.
            if (random.bounded(4) != 0) QVERIFY(children[0].waitForReadyRead(20000) || children[0].state() == QProcess::NotRunning);
            for (const QDeadlineTimer moment(random.bounded(0, 12)); !moment.hasExpired();) {
                children[0].waitForReadyRead(static_cast<int>(moment.remainingTime()));
            }
            const quint32 before = highest;
            for (QProcess& child : children) child.kill();
            for (QProcess& child : children) {
                QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished(10000));
                if (child.exitStatus() == QProcess::CrashExit) {
                    ++killed;
                } else {
                    QVERIFY2(child.exitCode() == notOpened || child.exitCode() == notReserved, qPrintable(QString::number(child.exitCode())));
                    QVERIFY(++refused < kills / 10);
                }
                QByteArray said = child.readAllStandardOutput();
                said.truncate(said.lastIndexOf('\n') + 1);
                for (const QByteArray& line : said.split('\n')) {
                    if (line.isEmpty()) continue;
                    const quint32 counter = line.toUInt();
                    QVERIFY2(counter > before, qPrintable(QStringLiteral("%1 after %2").arg(counter).arg(before)));
                    QVERIFY2(!seen.contains(counter), line.constData());
                    seen.insert(counter);
                    highest = std::max(highest, counter);
                    ++spoke;
                }
            }
        }
        QVERIFY2(spoke > kills * 10, qPrintable(QString::number(spoke)));
    }

    void aFullDiskGivesNoCounter() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("counters.db"));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--fill"), path});
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.exitCode(), 0);
        const auto lines = child.readAllStandardOutput().split('\n');
        QVERIFY(lines.size() > 2);
        const quint32 last = lines[lines.size() - 2].toUInt();
        const auto store = CounterStore::open(path.toStdString());
        QVERIFY(store);
        const auto counter = (*store)->counters({}, theKeys())->reserve(dlms::KeyRole::UnicastEncryption);
        QVERIFY(counter);
        QVERIFY(*counter > last);
    }
};

}  // namespace

int main(int argc, char** argv) {
    if (argc == 3 && QByteArrayView(argv[1]) == "--reserve") return reserveForEver(argv[2]);
    if (argc == 3 && QByteArrayView(argv[1]) == "--fill") return reserveUntilFull(argv[2], 64 << 10);
    QCoreApplication application(argc, argv);
    TestKilledCounters test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_counters.moc"
