#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <atomic>
#include <thread>

#include "app/audit/AuditLog.h"
#include "app/control/IecAct.h"
#include "app/readings/IecReadings.h"
#include "app/sim/line/Endpoint.h"
#include "app/workbench/MeterService.h"
#include "hal/transport/PtyTermios.h"
#include "hal/transport/SoftwareParity.h"
#include "protocol/iec62056_21/Server.h"

#include <QTemporaryDir>

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// A simulated meter with its own event loop; octets take the line's time.
class SimThread : public QThread {
public:
    explicit SimThread(sim::MeterOptions options) : options_(std::move(options)) {
        start();
        ready_.acquire();
    }
    ~SimThread() override {
        quit();
        wait();
    }
    std::string address;

private:
    void run() override {
        sim::SimMeter meter(options_, crypto::SecureBytes(toBytes("geheim01")), [] { return *fromIso8601("2026-11-25T12:00:00Z"); });
        sim::ObjectModel objects(meter);
        QString why;
        auto endpoint = sim::Endpoint::open(*sim::ListenAddress::parse(QStringLiteral("iec:pty")), {meter, objects}, &why);
        address = endpoint->clientAddress().toStdString();
        ready_.release();
        exec();
    }
    sim::MeterOptions options_;
    QSemaphore ready_;
};

sim::MeterOptions meterOptions(iec62056_21::Mode mode = iec62056_21::Mode::C) {
    sim::MeterOptions options;
    options.serial = "18796030";
    options.maximumBaud = 19200;
    options.iec.mode = mode;
    options.iec.pushInterval = 1000ms;
    return options;
}

/// A meter at a pty that has no speed: octets are there at once. It may echo.
class PlainMeter : public iec62056_21::ServerHost {
public:
    PlainMeter(std::chrono::milliseconds answerPause, bool echo) : echo_(echo) {
        master_ = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        ::grantpt(master_);
        ::unlockpt(master_);
        path = ::ptsname(master_);
        hal::makeSlaveRaw(master_);
        slave_ = ::open(path.c_str(), O_RDWR | O_NOCTTY);
        iec62056_21::ServerOptions options;
        options.identification = {"AMI", '5', "", "PLAIN"};
        options.passwordNeeded = false;
        options.answerPause = answerPause;
        server_ = std::make_unique<iec62056_21::Server>(options, *this);
        thread_ = std::thread([this] { run(); });
    }
    ~PlainMeter() override {
        quit_ = true;
        thread_.join();
        ::close(slave_);
        ::close(master_);
    }
    std::string path;

private:
    std::string readout() override { return "1.8.0(0034204.763*kWh)\r\n!\r\n"; }
    PasswordVerdict password(char, std::string_view, BytesView) override { return PasswordVerdict::Wrong; }
    Reply read(char, std::string_view) override { return {"1.8.0(0034204.763*kWh)"}; }
    Reply write(char, std::string_view) override { return {std::nullopt}; }
    Reply execute(char, std::string_view) override { return {std::nullopt}; }

    void put(Bytes octets) const {
        for (std::uint8_t& octet : octets) octet = hal::withParity(octet, Parity::Even);
        [[maybe_unused]] const auto count = ::write(master_, octets.data(), octets.size());
    }
    void run() {
        server_->reset(Clock::now());
        std::uint8_t buffer[256];
        while (!quit_) {
            pollfd waiting{master_, POLLIN, 0};
            ::poll(&waiting, 1, 2);
            const auto count = ::read(master_, buffer, sizeof buffer);
            if (count > 0) {
                const Bytes octets(buffer, buffer + count);
                if (echo_) put(octets);
                server_->receive(octets, Clock::now());
            }
            server_->handleDeadline(Clock::now());
            while (server_->pollSwitch()) server_->lineSwitched(Clock::now());
            if (const Bytes octets = server_->pollTransmit(Clock::now()); !octets.empty()) put(octets);
        }
    }

    int master_ = -1, slave_ = -1;
    bool echo_;
    std::unique_ptr<iec62056_21::Server> server_;
    std::atomic<bool> quit_{false};
    std::thread thread_;
};

struct Visit {
    explicit Visit(const std::string& text, const std::string& password = {}, hal::TraceSink trace = {}) {
        LinkCallbacks callbacks;
        callbacks.trace = std::move(trace);
        link = std::make_unique<IecLink>(*MeterAddress::parse(text), crypto::SecureBytes(toBytes(password)), callbacks, token);
    }
    CancelToken token;
    std::unique_ptr<IecLink> link;
};

QString told(const Error& error) { return QStringLiteral("error %1 (%2)").arg(error.code).arg(error.detail); }

}  // namespace

class IecTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryModeOverThePacedLine_data();
    void readsEveryModeOverThePacedLine();
    void plainLineWithAMeterThatWaits_data();
    void plainLineWithAMeterThatWaits();
    void programsWithAPasswordThatNoTraceShows();
    void refusesAWrongPassword();
    void cancelEndsEveryWait();
    void saysThatThePortIsGone();
    void windowConnectsAndReadsRegisters();
};

void IecTest::readsEveryModeOverThePacedLine_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("keys");
    QTest::newRow("B") << static_cast<int>(iec62056_21::Mode::B) << "";
    QTest::newRow("C") << static_cast<int>(iec62056_21::Mode::C) << "";
    QTest::newRow("C, parity in software") << static_cast<int>(iec62056_21::Mode::C) << "?parity=soft";
    QTest::newRow("C, device address") << static_cast<int>(iec62056_21::Mode::C) << "?address=0018796030";
    QTest::newRow("D") << static_cast<int>(iec62056_21::Mode::D) << "";
}

void IecTest::readsEveryModeOverThePacedLine() {
    QFETCH(int, mode);
    QFETCH(QString, keys);
    SimThread meter(meterOptions(static_cast<iec62056_21::Mode>(mode)));
    Visit visit(meter.address + keys.toStdString());
    QVERIFY(visit.link->open());
    const auto reading = readOnce(*visit.link);
    QVERIFY2(reading, qPrintable(reading ? QString() : told(reading.error())));
    QCOMPARE(reading->meter, std::string("18796030"));
    QVERIFY(reading->find(dlms::Obis(1, 0, 1, 8, 0)));
    QVERIFY(reading->find(dlms::Obis(1, 0, 1, 8, 0))->reading);
    QCOMPARE(static_cast<int>(reading->telegram.mode), mode);
    QCOMPARE(visit.link->counters().errors, std::uint64_t{0});
}

void IecTest::plainLineWithAMeterThatWaits_data() {
    QTest::addColumn<int>("answerPause");
    QTest::addColumn<bool>("echo");
    QTest::newRow("waits out the pause") << 300 << false;
    QTest::newRow("does not wait") << 0 << false;
    QTest::newRow("echoes") << 300 << true;
}

void IecTest::plainLineWithAMeterThatWaits() {
    QFETCH(int, answerPause);
    QFETCH(bool, echo);
    PlainMeter meter(std::chrono::milliseconds(answerPause), echo);
    Visit visit("iec://" + meter.path);
    QVERIFY(visit.link->open());
    const auto reading = readOnce(*visit.link);
    QVERIFY2(reading, qPrintable(reading ? QString() : told(reading.error())));
    QCOMPARE(reading->lines.size(), std::size_t{1});
    QVERIFY(reading->telegram.readout.checked);
    QCOMPARE(visit.link->counters().errors, std::uint64_t{0});
    const auto opened = visit.link->enterProgramming();
    QVERIFY2(opened, qPrintable(opened ? QString() : told(opened.error())));
    const auto answer = visit.link->command('R', '1', "1.8.0()");
    QVERIFY(answer);
    QCOMPARE(answer->text, std::string("1.8.0(0034204.763*kWh)"));
}

void IecTest::programsWithAPasswordThatNoTraceShows() {
    sim::MeterOptions given = meterOptions();
    given.iec.quick = true;
    SimThread meter(given);
    std::string traced;
    std::size_t masked = 0;
    QTemporaryDir folder;
    {
        Visit visit(meter.address, "geheim01", [&](const hal::TraceRecord& record) {
            traced += toText(record.octets);
            for (const auto& range : record.masked) masked += range.length;
        });
        QVERIFY(visit.link->open());
        const auto opened = visit.link->enterProgramming();
        QVERIFY2(opened, qPrintable(opened ? QString() : told(opened.error())));
        QVERIFY(opened->authenticated);
        AuditOptions options;
        options.path = folder.filePath("audit").toStdString();
        auto log = AuditLog::open(options);
        QVERIFY(log);
        const auto plan = planIecWrite(*visit.link, '1', "0.0.1", "4711");
        QVERIFY(plan);
        QCOMPARE(plan->before, std::string("0"));
        const auto done = perform(*visit.link, *plan, **log, "18796030");
        QVERIFY(done);
        QCOMPARE(*done, std::string("4711"));
        const auto refused = planIecWrite(*visit.link, '1', "1.8.0", "0");
        QVERIFY(refused);
        const auto outcome = perform(*visit.link, *refused, **log, "18796030");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error(), makeError(Fault::Refused, Layer::Iec62056_21, iec62056_21::DialogueError::MeterError, 2));
        QVERIFY(visit.link->isProgramming());
        const auto clock = planIecWrite(*visit.link, '1', "0.9.4", "261125123456");
        QVERIFY(clock && perform(*visit.link, *clock, **log, "18796030"));
        const auto events = visit.link->command('R', '3', "P.98()");
        QVERIFY(events);
        QVERIFY(events->text.size() > 100);
        QVERIFY(visit.link->command('E', '2', "0.1.0()"));
    }
    QVERIFY(traced.find("geheim") == std::string::npos);
    QVERIFY(traced.find("heim01") == std::string::npos);
    QCOMPARE(masked, std::size_t{8 + 3});
    QVERIFY(
        traced.ends_with(std::string("\x01"
                                     "B0\x03"
                                     "q")));
}

void IecTest::refusesAWrongPassword() {
    SimThread meter(meterOptions());
    Visit visit(meter.address, "falsch");
    QVERIFY(visit.link->open());
    const auto opened = visit.link->enterProgramming();
    QVERIFY(!opened);
    QCOMPARE(opened.error(), makeError(Fault::Refused, Layer::Iec62056_21, iec62056_21::DialogueError::PasswordRefused));
}

void IecTest::cancelEndsEveryWait() {
    SimThread meter(meterOptions());
    // At the wake-up, at the request, at the option select and inside the telegram.
    for (const int record : {1, 2, 3, 6}) {
        CancelToken* token = nullptr;
        int octets = 0;
        Visit visit(meter.address + (record == 1 ? "?wakeup=yes" : ""), {}, [&](const hal::TraceRecord& traced) {
            if (traced.direction != hal::Direction::Note && ++octets == record && token) token->cancel();
        });
        token = &visit.token;
        QVERIFY(visit.link->open());
        const auto reading = readOnce(*visit.link);
        QVERIFY(!reading);
        QCOMPARE(static_cast<int>(reading.error().fault), static_cast<int>(Fault::Cancelled));
    }
}

void IecTest::saysThatThePortIsGone() {
    Visit visit("iec:///dev/nothing-of-that-name");
    const auto opened = visit.link->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, static_cast<std::uint16_t>(hal::TransportError::NotFound));
}

/// What the window does at an iec: address: nameplate, registers of the readout, and a sentence for what it cannot do.
void IecTest::windowConnectsAndReadsRegisters() {
    SimThread meter(meterOptions());
    MeterService service;
    std::vector<JobResult> results;
    std::vector<mdms::Reading> readings;
    std::vector<dlms::ObjectListEntry> objects;
    std::vector<Error> failures;
    connect(&service, &MeterService::jobFinished, this, [&](const JobResult& result) { results.push_back(result); });
    connect(&service, &MeterService::readingsRead, this,
            [&](const auto& batch) { readings.insert(readings.end(), batch.begin(), batch.end()); });
    connect(&service, &MeterService::objectsRead, this, [&](const auto& list) { objects = list; });
    connect(&service, &MeterService::failed, this, [&](const Error& error) { failures.push_back(error); });
    service.connectTo(QString::fromStdString(meter.address));
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), std::size_t{1}, 30000);
    QVERIFY(!results[0].error);
    QCOMPARE(service.identity().serial, std::string("18796030"));
    service.readObjects();
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), std::size_t{2}, 30000);
    QVERIFY(objects.size() > 10);
    service.readRegisters({{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2}});
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), std::size_t{3}, 60000);
    QCOMPARE(readings.size(), std::size_t{1});
    // The meter's clock stands still in this test, and so do its counters.
    QCOMPARE(static_cast<int>(readings[0].verification), static_cast<int>(mdms::Verification::TwoReadsAgree));
    service.readProfile({});
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), std::size_t{4}, 30000);
    QCOMPARE(results[3].error->code, static_cast<std::uint16_t>(LinkError::UnsupportedScheme));
    service.disconnectFromMeter();
    QTRY_COMPARE_WITH_TIMEOUT(service.phase(), LinkPhase::Closed, 10000);
    QVERIFY(failures.empty());
}

QTEST_GUILESS_MAIN(IecTest)
#include "tst_iec.moc"
