#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <map>
#include <set>
#include <thread>

#include "CoapMesh.h"
#include "FleetMesh.h"
#include "app/fleet/FleetKeys.h"
#include "app/sim/line/Endpoint.h"

using namespace ami;
using test::CoapMesh;
using test::CoapMeshOptions;

namespace {

struct Outcome {
    app::fleet::FleetTotals totals;
    std::map<std::pair<std::string, dlms::Obis>, std::vector<mdms::Reading>> readings;
    app::fleet::FleetReport last;
};

std::optional<Outcome> read(const CoapMesh& mesh) {
    app::fleet::FleetOptions options;
    options.registers = test::billingRegisters();
    Outcome outcome;
    app::fleet::FleetHooks hooks;
    hooks.taken = [&](const std::vector<app::fleet::FleetTaken>& all) -> Result<void> {
        for (const auto& one : all) {
            for (const auto& reading : one.readings) outcome.readings[{reading.meter, reading.obis}].push_back(reading);
        }
        return {};
    };
    hooks.report = [&](const app::fleet::FleetReport& report) { outcome.last = report; };
    app::CancelToken cancel;
    const auto totals = app::fleet::runFleet(mesh.jobs(), options, mesh.scheduling(), {}, hooks, cancel);
    if (!totals) return std::nullopt;
    outcome.totals = *totals;
    return outcome;
}

}  // namespace

class TestFleetCoap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRegisterComesOnceFromFiveHundredMeters();
    void aClosedPortIsTold();
    void metersBehindDtlsAreReadWithKeysOfTheirOwn();
};

/// On loopback, the radios' time forty times as fast; how long it takes is the bench's affair.
void TestFleetCoap::everyRegisterComesOnceFromFiveHundredMeters() {
    CoapMeshOptions options;
    options.speed = 40;
    const CoapMesh mesh(options);
    const auto outcome = read(mesh);
    QVERIFY(outcome);
    QCOMPARE(outcome->totals.done, 500u);
    QCOMPARE(outcome->readings.size(), std::size_t{2000});
    for (int i = 0; i < 500; ++i) {
        const auto found = outcome->readings.find({mesh.serial(i), dlms::Obis(1, 0, 1, 8, 0)});
        QVERIFY(found != outcome->readings.end());
        QVERIFY(found->second[0].value == Decimal(mesh.meter(i)->energies().import / 1000, 0));
    }
    for (const auto& [name, all] : outcome->readings) {
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].verification, mdms::Verification::TwoReadsAgree);
    }
    QVERIFY(mesh.wereAllAsTheyShould());
    QVERIFY(outcome->totals.repeated > 0);
    qInfo("%.3f of the busiest radio's time, %u datagrams, %u of them again, %d at most through one router, %d came",
          std::chrono::duration<double>(outcome->totals.elapsed) / mesh.busiest(), static_cast<unsigned>(outcome->totals.sent),
          static_cast<unsigned>(outcome->totals.repeated), mesh.mostThroughParent(), mesh.requests());
    // What goes out is what the fleet sends; libcoap 4.3.1 repeats a confirmable message early now and then.
    QVERIFY(mesh.requests() <= static_cast<int>(outcome->totals.sent + outcome->totals.sent / 100));
    // Four exchanges through one router, and what of older ones is still on its way.
    QVERIFY2(mesh.mostThroughParent() <= 8, qPrintable(QString::number(mesh.mostThroughParent())));
}

void TestFleetCoap::aClosedPortIsTold() {
    app::fleet::FleetOptions options;
    options.registers = {{dlms::cls::registerClass, dlms::Obis(1, 0, 1, 8, 0), 2}};
    app::CancelToken cancel;
    app::fleet::FleetReport last;
    app::fleet::FleetHooks hooks;
    hooks.report = [&](const app::fleet::FleetReport& report) { last = report; };
    const auto totals = app::fleet::runFleet({{*app::MeterAddress::parse("coap://127.77.255.1:9/dlms")}}, options, {}, {}, hooks, cancel);
    QVERIFY(totals);
    QCOMPARE(totals->failed, 1u);
    QCOMPARE(last.rows[0].error->code, static_cast<std::uint16_t>(app::fleet::FleetError::Unreachable));
    QCOMPARE(last.rows[0].sent, 1u);
}

/// Five have their key in one file, one has another's, one has none.
void TestFleetCoap::metersBehindDtlsAreReadWithKeysOfTheirOwn() {
    constexpr int count = 7, wrong = 5, missing = 6;
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const std::string& text) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) return std::string();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(text.data(), static_cast<qint64>(text.size()));
        return file.fileName().toStdString();
    };
    struct Meter {
        explicit Meter(const sim::MeterOptions& options) : meter(options, {}, [] { return sim::FeederModel::origin + std::chrono::hours(50); }), objects(meter) {}
        sim::SimMeter meter;
        sim::ObjectModel objects;
    };
    std::vector<std::unique_ptr<Meter>> meters;
    std::vector<std::unique_ptr<sim::Endpoint>> endpoints;
    std::vector<app::fleet::FleetJob> jobs;
    std::string keys;
    for (int i = 0; i < count; ++i) {
        sim::MeterOptions options;
        options.serial = "DTLS" + std::to_string(i);
        meters.push_back(std::make_unique<Meter>(options));
        const std::string line = options.serial + " 000102030405060708090A0B0C0D0E0" + std::to_string(i) + "\n";
        if (i != missing) keys += i == wrong ? options.serial + " F00102030405060708090A0B0C0D0E0F\n" : line;
        auto address = sim::ListenAddress::parse(QStringLiteral("coaps://127.0.0.1:0/dlms"));
        QVERIFY(address);
        address->pskFile = write(QStringLiteral("meter%1.psk").arg(i), line);
        QString why;
        endpoints.push_back(sim::Endpoint::open(*address, sim::Device{meters.back()->meter, meters.back()->objects}, &why));
        QVERIFY2(endpoints.back(), qPrintable(why));
        app::fleet::FleetJob job;
        job.address = *app::MeterAddress::parse(endpoints.back()->clientAddress().toStdString());
        job.name = options.serial;
        jobs.push_back(std::move(job));
    }
    auto secrets = app::fleet::fleetCredentials({{}, {}, write(QStringLiteral("all.psk"), keys)});
    QVERIFY(secrets);
    app::fleet::FleetOptions options;
    options.registers = test::billingRegisters();
    std::map<std::pair<std::string, dlms::Obis>, int> times;
    app::fleet::FleetReport last;
    app::fleet::FleetHooks hooks;
    hooks.taken = [&](const std::vector<app::fleet::FleetTaken>& all) -> Result<void> {
        for (const auto& one : all) {
            for (const auto& reading : one.readings) ++times[{reading.meter, reading.obis}];
        }
        return {};
    };
    hooks.report = [&](const app::fleet::FleetReport& report) { last = report; };
    app::CancelToken cancel;
    std::atomic<bool> isOver{false};
    std::optional<app::fleet::FleetTotals> totals;
    std::thread run([&] {
        if (const auto done = app::fleet::runFleet(jobs, options, {}, std::move(*secrets), hooks, cancel)) totals = *done;
        isOver = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000);
    cancel.cancel();
    run.join();
    QVERIFY(totals);
    for (const auto& row : last.rows) {
        if (row.error && row.phase != app::fleet::FleetPhase::Done)
            qInfo("meter %u: layer %d, code %d, detail %lld, %u sent", row.index, static_cast<int>(row.error->layer), row.error->code, static_cast<long long>(row.error->detail), row.sent);
    }
    QCOMPARE(totals->done, 5u);
    QCOMPARE(times.size(), std::size_t{20});
    for (const auto& [key, many] : times) QCOMPARE(many, 1);
    QCOMPARE(last.rows[missing].error->code, static_cast<std::uint16_t>(app::fleet::FleetError::KeysMissing));
    QCOMPARE(last.rows[missing].sent, 0u);
    QCOMPARE(last.rows[wrong].phase, app::fleet::FleetPhase::Failed);
    QCOMPARE(last.rows[wrong].error->layer, Layer::Transport);
}

QTEST_GUILESS_MAIN(TestFleetCoap)
#include "tst_fleet_coap.moc"
