#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

#include "app/workbench/MeterService.h"
#include "hal/transport/VisitFile.h"
#include "LineMeters.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;

namespace {

const UtcTime midnight = *fromIso8601("2026-11-22T00:00:00Z");

/// A service, a meter on a loopback socket, and what was heard.
struct Desk {
    explicit Desk(std::size_t rows = 200) {
        meter.fillProfile(rows, midnight);
        line = std::make_unique<test::SocketMeter>(meter, false);
        QObject::connect(&service, &MeterService::readingsRead, &service,
                         [this](const auto& batch) { readings.insert(readings.end(), batch.begin(), batch.end()); });
        QObject::connect(&service, &MeterService::jobFinished, &service, [this](const JobResult& result) { results.push_back(result); });
        QObject::connect(&service, &MeterService::failed, &service, [this](const Error& error) { failures.push_back(error); });
        QObject::connect(&service, &MeterService::liveSample, &service, [this](const LiveSample& sample) { samples.push_back(sample); });
        QObject::connect(&service, &MeterService::phaseChanged, &service, [this](LinkPhase phase) { phases.push_back(phase); });
    }
    void connectTo() { service.connectTo(QStringLiteral("tcp://127.0.0.1:%1").arg(line->port())); }
    bool isReady() const { return service.phase() == LinkPhase::Ready && !results.empty(); }

    test::TestMeter meter;
    std::unique_ptr<test::SocketMeter> line;
    std::vector<mdms::Reading> readings;
    std::vector<JobResult> results;
    std::vector<Error> failures;
    std::vector<LiveSample> samples;
    std::vector<LinkPhase> phases;
    MeterService service;
};

class MeterServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connectsIdentifiesAndReads();
    void saysThatAnAddressIsBad();
    void pollsAndPausesForAJob();
    void stopsWithinMoments();
    void reconnectsAfterALoss();
    void takesUpAProbeThatIsPluggedInAgain();
    void leavesAProbeAloneAfterStop();
    void recordsEachConnection();
    void batchesTheTrace();
    void leavesQuicklyInTheMiddle();
};

void MeterServiceTest::connectsIdentifiesAndReads() {
    Desk desk;
    desk.connectTo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 5000);
    QCOMPARE(desk.results.front().kind, JobKind::Identify);
    QVERIFY(!desk.results.front().error);
    QCOMPARE(desk.service.identity().serial, std::string("12345678"));
    QCOMPARE(desk.service.linkInfo().medium, QStringLiteral("127.0.0.1:%1").arg(desk.line->port()));
    desk.service.readRegisters(
        {{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2}, {dlms::cls::registerClass, dlms::Obis(1, 0, 9, 8, 0), 2}});
    desk.service.readProfile({});
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), std::size_t{3}, 5000);
    QCOMPARE(desk.results[1].readings, std::uint64_t{1});
    QVERIFY(!desk.results[1].error);
    QCOMPARE(desk.results[2].rows, std::uint64_t{200});
    QCOMPARE(desk.readings.size(), std::size_t{201});
    QCOMPARE(desk.readings.front().verification, mdms::Verification::TwoReadsAgree);
    QCOMPARE(desk.readings.back().meter, std::string("12345678"));
    desk.service.disconnectFromMeter();
    QTRY_COMPARE_WITH_TIMEOUT(desk.service.phase(), LinkPhase::Closed, 5000);
    QVERIFY(desk.failures.empty());
}

void MeterServiceTest::saysThatAnAddressIsBad() {
    Desk desk;
    desk.service.connectTo(QStringLiteral("tcp://"));
    QTRY_COMPARE_WITH_TIMEOUT(desk.failures.size(), std::size_t{1}, 2000);
    QCOMPARE(desk.failures.front().layer, Layer::Address);
    QCOMPARE(desk.service.phase(), LinkPhase::Closed);
}

void MeterServiceTest::pollsAndPausesForAJob() {
    Desk desk;
    desk.meter.reg(dlms::Obis(1, 0, 32, 7, 0), -1, 35, [] { return dlms::Data::longUnsigned(2301); });
    desk.connectTo();
    desk.service.startLive(100ms);
    QTRY_VERIFY_WITH_TIMEOUT(desk.samples.size() >= 2, 5000);
    QCOMPARE(desk.samples.front().phases[0].voltage->value, Decimal(2301, -1));
    desk.service.readProfile({});
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), std::size_t{2}, 5000);
    const std::size_t before = desk.samples.size();
    QTRY_VERIFY_WITH_TIMEOUT(desk.samples.size() > before + 1, 5000);
    desk.service.stopLive();
    QTest::qWait(50);
    const std::size_t stopped = desk.samples.size();
    QTest::qWait(300);
    QCOMPARE(desk.samples.size(), stopped);
}

void MeterServiceTest::stopsWithinMoments() {
    Desk desk(35000);
    desk.line->setTurnaround(10ms);  // the whole profile takes longer than anybody here looks away
    desk.connectTo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 5000);
    desk.service.readProfile({});
    desk.service.readProfile({});
    QTRY_VERIFY_WITH_TIMEOUT(!desk.readings.empty(), 5000);
    desk.service.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), std::size_t{2}, 2000);
    QVERIFY(desk.results.back().error && desk.results.back().error->fault == Fault::Cancelled);
    QCOMPARE(desk.results.back().readings, std::uint64_t{desk.readings.size()});
    desk.service.readObjects();
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), std::size_t{3}, 5000);
    QVERIFY(!desk.results.back().error);
}

void MeterServiceTest::reconnectsAfterALoss() {
    Desk desk;
    desk.connectTo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 5000);
    desk.line->drop();
    desk.service.readObjects();
    QTRY_COMPARE_WITH_TIMEOUT(desk.failures.size(), std::size_t{1}, 5000);
    QCOMPARE(desk.failures.front().fault, Fault::LinkLost);
    QCOMPARE(desk.service.phase(), LinkPhase::Lost);
    desk.service.reconnect();
    QTRY_COMPARE_WITH_TIMEOUT(desk.service.phase(), LinkPhase::Ready, 5000);
}

/// A probe on a path that can be pulled out and plugged in.
struct Plug {
    explicit Plug(dlms::CosemServer& device) : meter(device) { in(); }
    void in() {
        probe = std::make_unique<test::OpticalMeter>(meter, false, 115200);
        std::filesystem::create_symlink(probe->path(), path());
    }
    void out() {
        std::filesystem::remove(path());
        probe.reset();
    }
    std::string path() const { return folder.filePath(QStringLiteral("probe")).toStdString(); }
    QString address() const { return QStringLiteral("hdlc://%1?baud=115200").arg(QString::fromStdString(path())); }

    dlms::CosemServer& meter;
    QTemporaryDir folder;
    std::unique_ptr<test::OpticalMeter> probe;
};

void MeterServiceTest::takesUpAProbeThatIsPluggedInAgain() {
    Desk desk;
    Plug plug(desk.meter);
    desk.service.connectTo(plug.address());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 10000);
    plug.out();
    desk.service.readObjects();
    QTRY_COMPARE_WITH_TIMEOUT(desk.failures.size(), std::size_t{1}, 10000);
    QCOMPARE(desk.failures.front(), makeError(Fault::LinkLost, Layer::Transport, hal::TransportError::Unplugged));
    QCOMPARE(desk.service.phase(), LinkPhase::Lost);
    const std::size_t jobs = desk.results.size();
    plug.in();
    QTRY_COMPARE_WITH_TIMEOUT(desk.service.phase(), LinkPhase::Ready, 15000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.results.size() > jobs && desk.results.back().kind == JobKind::Identify, 10000);
    QCOMPARE(desk.failures.size(), std::size_t{1});
}

void MeterServiceTest::leavesAProbeAloneAfterStop() {
    Desk desk;
    Plug plug(desk.meter);
    desk.service.connectTo(plug.address());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 10000);
    plug.out();
    desk.service.readObjects();
    QTRY_COMPARE_WITH_TIMEOUT(desk.failures.size(), std::size_t{1}, 10000);
    desk.service.cancel();
    plug.in();
    const int associations = desk.meter.associations;
    QTest::qWait(1200);  // two looks and more
    QCOMPARE(desk.meter.associations, associations);
    QCOMPARE(desk.service.phase(), LinkPhase::Lost);
}

void MeterServiceTest::recordsEachConnection() {
    Desk desk;
    QTemporaryDir folder;
    const QString visits = folder.filePath(QStringLiteral("visits"));
    QStringList told;
    QObject::connect(&desk.service, &MeterService::recording, &desk.service, [&](const QString& file) { told << file; });
    desk.service.recordVisits(visits);
    desk.connectTo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 5000);
    desk.line->drop();
    desk.service.readObjects();
    QTRY_COMPARE_WITH_TIMEOUT(desk.failures.size(), std::size_t{1}, 5000);
    desk.service.reconnect();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(desk.service.phase(), LinkPhase::Ready, 5000);
    desk.service.disconnectFromMeter();
    QTRY_COMPARE_WITH_TIMEOUT(desk.service.phase(), LinkPhase::Closed, 5000);
    QCOMPARE(QDir(visits).entryList(QDir::Files, QDir::Name).size(), 2);
    for (const QString& file : told) {
        const auto records = hal::readVisitFile(file.toStdString());
        QVERIFY(records);
        QVERIFY(records->size() > 10);
        QVERIFY(records->front().note.starts_with("address tcp://127.0.0.1"));
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
}

void MeterServiceTest::batchesTheTrace() {
    Desk desk(5000);
    int batches = 0;
    std::size_t records = 0;
    std::uint64_t last = 0;
    QObject::connect(&desk.service, &MeterService::traced, &desk.service, [&](const std::vector<hal::TraceRecord>& batch) {
        ++batches;
        records += batch.size();
        for (const auto& record : batch) QVERIFY(record.number == ++last);
    });
    LinkCounters counters;
    QObject::connect(&desk.service, &MeterService::countersChanged, &desk.service, [&](const LinkCounters& now) { counters = now; });
    QElapsedTimer timer;
    timer.start();
    desk.connectTo();
    desk.service.readProfile({});
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), std::size_t{2}, 10000);
    QTest::qWait(150);
    QVERIFY(records > 10);
    QVERIFY(batches <= timer.elapsed() / 100 + 1);
    QVERIFY(counters.octetsIn > 5000 * 20);
}

void MeterServiceTest::leavesQuicklyInTheMiddle() {
    QElapsedTimer timer;
    {
        Desk desk(35000);
        desk.line->setTurnaround(10ms);
        desk.connectTo();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 5000);
        desk.service.readProfile({});
        QTRY_VERIFY_WITH_TIMEOUT(!desk.readings.empty(), 5000);
        timer.start();
    }
    QVERIFY(timer.elapsed() < 5000);
}

}  // namespace

QTEST_GUILESS_MAIN(MeterServiceTest)
#include "tst_meter_service.moc"
