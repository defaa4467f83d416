#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

#include "app/workbench/VisitRecorder.h"
#include "hal/transport/VisitFile.h"

using namespace ami;
using namespace ami::app;

namespace {

UtcTime at(int minute) { return *fromIso8601("2026-11-25T20:00:00Z") + std::chrono::minutes(minute); }

hal::TraceRecord octets(std::size_t count) {
    hal::TraceRecord record;
    record.direction = hal::Direction::Out;
    record.octets = Bytes(count, 0x7E);
    return record;
}

}  // namespace

class VisitRecorderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAFileByTimeAndMeter_data() {
        QTest::addColumn<QString>("meter");
        QTest::addColumn<QString>("file");
        QTest::newRow("socket") << "tcp://10.0.0.7:4059?client=1" << "20261125T200000Z-tcp-10.0.0.7-4059.amivisit";
        QTest::newRow("probe") << "optical:///dev/serial/by-id/usb-Probe" << "20261125T200000Z-optical-dev-serial-by-id-usb-Probe.amivisit";
        QTest::newRow("IPv6") << "udp://[2001:db8::7]" << "20261125T200000Z-udp-2001-db8-7.amivisit";
        QTest::newRow("hostile") << "tcp://../../etc/x" << "20261125T200000Z-tcp-..-..-etc-x.amivisit";
        QTest::newRow("long") << "tcp://" + QString(300, QLatin1Char('a')) << "20261125T200000Z-tcp-" + QString(56, QLatin1Char('a')) + ".amivisit";
    }
    void namesAFileByTimeAndMeter() {
        QFETCH(QString, meter);
        QFETCH(QString, file);
        QTemporaryDir folder;
        VisitRecorder recorder;
        recorder.setFolder(folder.path().toStdString());
        recorder.begin(meter.toStdString(), at(0));
        QCOMPARE(QString::fromStdString(recorder.path()), folder.filePath(file));
    }

    void recordsNothingWithoutAFolder() {
        VisitRecorder recorder;
        recorder.begin("tcp://a", at(0));
        recorder.add(octets(3));
        QVERIFY(recorder.path().empty());
    }

    void twoOfTheSameInstantAreTwoFiles() {
        QTemporaryDir folder;
        VisitRecorder recorder;
        recorder.setFolder(folder.path().toStdString());
        recorder.begin("tcp://a", at(0));
        const std::string first = recorder.path();
        recorder.add(octets(3));
        recorder.begin("tcp://a", at(0));
        QVERIFY(recorder.path() != first);
        recorder.add(octets(5));
        QCOMPARE(hal::readVisitFile(first)->front().octets.size(), std::size_t{3});
        QCOMPARE(hal::readVisitFile(recorder.path())->front().octets.size(), std::size_t{5});
    }

    void keepsTheNewestWithinItsLimits() {
        QTemporaryDir folder;
        QFile other(folder.filePath(QStringLiteral("notes.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(100'000, 'x'));
        other.close();
        VisitRecorder recorder({.octets = 30'000, .files = 4});
        recorder.setFolder(folder.path().toStdString());
        for (int i = 0; i < 10; ++i) {
            recorder.begin("tcp://a", at(i));
            recorder.add(octets(10));
        }
        const auto files = [&] { return QDir(folder.path()).entryList({QStringLiteral("*.amivisit")}, QDir::Files, QDir::Name); };
        QCOMPARE(files().size(), 4);
        QVERIFY(files().first().startsWith(QStringLiteral("20261125T200600Z")));
        recorder.add(octets(20'000));  // 40,000 digits
        recorder.begin("tcp://a", at(10));
        QCOMPARE(files().size(), 1);
        QVERIFY(other.exists());
    }

    void goesOnWhereNothingCanBeWritten() {
        VisitRecorder recorder;
        recorder.setFolder("/proc/none");
        recorder.begin("tcp://a", at(0));
        recorder.add(octets(3));
        QVERIFY(recorder.path().empty());
    }
};

QTEST_GUILESS_MAIN(VisitRecorderTest)
#include "tst_visit_recorder.moc"
