#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

#include "app/training/TrainingGround.h"

using ami::app::TrainingGround;

namespace {

/// Stand-ins for the two programs, found through PATH: this test is about starting, waiting and stopping.
class Programs {
public:
    Programs() {
        path_ = qgetenv("PATH");
        qputenv("PATH", folder_.path().toUtf8() + ":" + path_);
    }
    ~Programs() { qputenv("PATH", path_); }
    void write(const char* name, const QByteArray& body) const {
        QFile file(folder_.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + body);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private:
    QTemporaryDir folder_;
    QByteArray path_;
};

/// Where it is asked for a mesh it ends: the ground does without one.
constexpr const char* meter =
    "case \"$*\" in *--mesh*) exit 1;; esac; "
    "echo $$ > \"$(dirname ${5#optical:pty=})/meter.pid\"; echo hello; echo \"ready optical://${5#optical:pty=}\"; exec sleep 30\n";
constexpr const char* headEnd =
    "if [ \"$1\" = init-training ]; then touch $2/ca.pem $2/client.key $2/client.pem; exit 0; fi\n"
    "echo ready https://127.0.0.1:7443/v1/ingest; exec sleep 30\n";

bool isAlive(const QString& pidFile) {
    QFile file(pidFile);
    return file.open(QIODevice::ReadOnly) && ::kill(static_cast<pid_t>(file.readAll().trimmed().toInt()), 0) == 0;
}

}  // namespace

class TestTrainingGround : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handsOutAddressesWhenBothAreReady() {
        const Programs programs;
        programs.write("ami-sim", meter);
        programs.write("ami-hes", headEnd);
        const QTemporaryDir folder;
        auto ground = std::make_unique<TrainingGround>();
        QSignalSpy ready(ground.get(), &TrainingGround::ready);
        ground->start(folder.filePath(QStringLiteral("ground")));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 5000);
        QCOMPARE(ground->meterAddress(), QStringLiteral("optical://") + folder.filePath(QStringLiteral("ground/probe")) + QStringLiteral("?client=17"));
        QCOMPARE(ground->endpoint(), QStringLiteral("https://127.0.0.1:7443/v1/ingest"));
        QCOMPARE(ground->caFile(), folder.filePath(QStringLiteral("ground/ca.pem")));
        QVERIFY(isAlive(folder.filePath(QStringLiteral("ground/meter.pid"))));
        QElapsedTimer timer;
        timer.start();
        ground.reset();
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(!isAlive(folder.filePath(QStringLiteral("ground/meter.pid"))));
    }

    void startsTheRealMeterAndHeadEnd() {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QByteArray(AMI_BIN_DIR ":") + path);
        const QTemporaryDir folder;
        auto ground = std::make_unique<TrainingGround>();
        QSignalSpy ready(ground.get(), &TrainingGround::ready);
        QSignalSpy failed(ground.get(), &TrainingGround::failed);
        ground->start(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(ready.size() + failed.size() > 0, 15'000);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : failed.front().front().toString()));
        QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("probe"))));
        for (const QString& file : {ground->certificateFile(), ground->keyFile(), ground->caFile()})
            QVERIFY2(QFileInfo::exists(file), qPrintable(file));
        QVERIFY(ground->endpoint().startsWith(QStringLiteral("https://127.0.0.1:")) &&
                ground->endpoint().endsWith(QStringLiteral("/v1/ingest")));
        ground->stop();
        QVERIFY(!QFileInfo(folder.filePath(QStringLiteral("probe"))).isSymLink());
        // A second start finds certificates and database.
        ground->start(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 15'000);
        QElapsedTimer timer;
        timer.start();
        ground.reset();
        QVERIFY(timer.elapsed() < 2000);
        qputenv("PATH", path);
    }

    void endsProgramsThatDoNotListen() {
        const Programs programs;
        programs.write("ami-sim", QByteArray("trap '' TERM\n") + QByteArray(meter).replace("exec sleep 30", "while :; do sleep 0.1; done"));
        programs.write("ami-hes", headEnd);
        const QTemporaryDir folder;
        auto ground = std::make_unique<TrainingGround>();
        QSignalSpy ready(ground.get(), &TrainingGround::ready);
        ground->start(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 5000);
        QElapsedTimer timer;
        timer.start();
        ground.reset();
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(!isAlive(folder.filePath(QStringLiteral("meter.pid"))));
    }

    void saysWhyItFailed() {
        const Programs programs;
        programs.write("ami-sim", "echo 'no pseudo terminals here' >&2; exit 1\n");
        programs.write("ami-hes", headEnd);
        const QTemporaryDir folder;
        TrainingGround ground;
        QSignalSpy failed(&ground, &TrainingGround::failed);
        ground.start(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 5000);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("no pseudo terminals here")));
        QVERIFY(ground.meterAddress().isEmpty());
    }

    void tellsWhenAProgramIsMissing() {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const QTemporaryDir folder;
        TrainingGround ground;
        QSignalSpy failed(&ground, &TrainingGround::failed);
        ground.start(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 5000);
        QVERIFY(failed.front().front().toString().contains(QStringLiteral("ami-sim")));
        qputenv("PATH", path);
    }

    void tellsWhenAReadyMeterEnds() {
        const Programs programs;
        programs.write("ami-sim", meter);
        programs.write("ami-hes", headEnd);
        const QTemporaryDir folder;
        TrainingGround ground;
        QSignalSpy ready(&ground, &TrainingGround::ready);
        QSignalSpy failed(&ground, &TrainingGround::failed);
        ground.start(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 5000);
        QFile file(folder.filePath(QStringLiteral("meter.pid")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        ::kill(static_cast<pid_t>(file.readAll().trimmed().toInt()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 5000);
    }
};

QTEST_GUILESS_MAIN(TestTrainingGround)
#include "tst_training_ground.moc"
