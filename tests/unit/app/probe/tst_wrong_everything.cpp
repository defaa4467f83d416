#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/stat.h>
#include <unistd.h>

#include "hal/transport/PtyPort.h"
#include "hal/transport/Transports.h"

using namespace ami;

namespace {

const QString bin = QStringLiteral(AMI_BIN_DIR);

struct Run {
    int code = -1;
    QString out, err;
};

/// ami-cli, while this program's own event loop keeps the far ends of its pseudo terminals alive.
Run cli(const QStringList& arguments, const QStringList& before = {}) {
    QStringList line = before;
    line << bin + QStringLiteral("/ami-cli") << arguments;
    QProcess process;
    process.start(line.takeFirst(), line);
    while (process.state() != QProcess::NotRunning) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    process.waitForFinished(1000);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

/// Each way in which the first minute can go wrong ends in its own sentence.
class TestWrongEverything : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::unique_ptr<QProcess> simulator(const QStringList& arguments) {
        auto process = std::make_unique<QProcess>();
        process->start(bin + QStringLiteral("/ami-sim"), arguments);
        if (!process->waitForReadyRead(20000)) return nullptr;
        return process;
    }
    QString link(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    static void stop(QProcess& process) {
        process.terminate();
        process.waitForFinished(10000);
    }

private Q_SLOTS:
    void aGoodMeterIsFoundAndRead() {
        const auto meter = simulator({QStringLiteral("--listen"), QStringLiteral("optical:pty=") + link("optical"), QStringLiteral("--listen"),
                                      QStringLiteral("hdlc:pty=") + link("hdlc")});
        QVERIFY(meter);
        const Run hdlc = cli({QStringLiteral("connect"), link("hdlc")});
        QCOMPARE(hdlc.code, 0);
        QCOMPARE(hdlc.out.trimmed(), QStringLiteral("hdlc://") + link("hdlc"));
        const Run optical = cli({QStringLiteral("identify"), QStringLiteral("auto://") + link("optical")});
        QCOMPARE(optical.code, 0);
        QVERIFY(optical.out.contains(QStringLiteral("AMI")));
        QVERIFY(optical.err.contains(QStringLiteral("IEC 62056-21 sign-on")));
        stop(*meter);
    }

    void wrongPort() {
        const Run run = cli({QStringLiteral("connect"), QStringLiteral("/dev/ttyNoSuchPort")});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains(QStringLiteral("transport/NotFound")), qPrintable(run.err));
    }

    void wrongProtocol() {
        // A console that greets whoever types.
        auto pty = hal::PtyPort::create();
        QVERIFY(pty.has_value());
        hal::PtyPort& port = **pty;
        connect(&port, &hal::PtyPort::received, &port, [&port](const Bytes&) {
            const std::string text = "login: \r\n";
            port.write({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
        });
        const Run run = cli({QStringLiteral("connect"), QString::fromStdString(port.slavePath())});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains(QStringLiteral("link/OtherDevice")), qPrintable(run.err));
    }

    void deadMeter() {
        auto pty = hal::PtyPort::create();
        const Run run = cli({QStringLiteral("connect"), QString::fromStdString((*pty)->slavePath())});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains(QStringLiteral("link/Silent")), qPrintable(run.err));
    }

    void echoHeadTurnedBy180Degrees() {
        auto pty = hal::PtyPort::create();
        hal::PtyPort& port = **pty;
        LineSettings follow;
        connect(&port, &hal::PtyPort::received, &port, [&port](const Bytes& octets) { port.write(octets); });
        // A reflecting surface has no speed of its own.
        QTimer speed;
        connect(&speed, &QTimer::timeout, &port, [&] {
            if (port.peerBaud() == 0 || port.peerBaud() == follow.baud) return;
            follow.baud = port.peerBaud();
            port.setLine(follow);
        });
        speed.start(1);
        const Run run = cli({QStringLiteral("connect"), QString::fromStdString(port.slavePath())});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains(QStringLiteral("link/OnlyEcho")), qPrintable(run.err));
        QVERIFY(run.err.contains(QStringLiteral("180 degrees")));
    }

    void noPermission() {
        auto pty = hal::PtyPort::create();
        const std::string slave = (*pty)->slavePath();
        QStringList before;
        if (::geteuid() == 0) {
            // Root may open everything: the child runs as nobody.
            before = {QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups")};
            if (QStandardPaths::findExecutable(before.front()).isEmpty()) QSKIP("setpriv is not there");
        }
        QCOMPARE(::chmod(slave.c_str(), before.isEmpty() ? 0 : 0600), 0);
        const Run run = cli({QStringLiteral("connect"), QString::fromStdString(slave)}, before);
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains(QStringLiteral("transport/NoPermission")), qPrintable(run.err));
        const Run probe = cli({QStringLiteral("probe"), QString::fromStdString(slave)}, before);
        QVERIFY2(probe.out.contains(QStringLiteral("usermod -aG")) || probe.out.contains(QStringLiteral("chmod g+rw")), qPrintable(probe.out));
    }

    void portBusy() {
        auto pty = hal::PtyPort::create();
        hal::SerialOptions options;
        options.path = (*pty)->slavePath();
        const auto holder = hal::makeSerial(options);
        QVERIFY(holder->open(std::chrono::seconds(2)).has_value());
        const Run run = cli({QStringLiteral("connect"), QString::fromStdString(options.path)});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains(QStringLiteral("transport/Busy")), qPrintable(run.err));
        const Run probe = cli({QStringLiteral("probe"), QString::fromStdString(options.path)});
        QVERIFY2(probe.out.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(probe.out));
        holder->close();
    }

    void alignmentShowsABar() {
        const auto meter = simulator({QStringLiteral("--listen"), QStringLiteral("hdlc:pty=") + link("align")});
        QVERIFY(meter);
        const Run run = cli({QStringLiteral("probe"), link("align"), QStringLiteral("--align"), QStringLiteral("--count"), QStringLiteral("3")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains(QStringLiteral("[####################] 100 %")), qPrintable(run.out));
        stop(*meter);
    }
};

QTEST_GUILESS_MAIN(TestWrongEverything)
#include "tst_wrong_everything.moc"
