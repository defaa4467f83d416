#include <QTest>
#include <map>
#include <set>

#include "CoapMesh.h"
#include "FleetMesh.h"

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

QTEST_GUILESS_MAIN(TestFleetCoap)
#include "tst_fleet_coap.moc"
