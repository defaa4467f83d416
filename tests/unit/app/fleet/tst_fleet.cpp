#include <QTest>
#include <cstdio>

#include "FleetMesh.h"

using namespace ami;
using namespace std::chrono_literals;
using ami::test::FleetMesh;
using ami::test::FleetMeshOptions;

class TestFleet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fiveHundredMetersOverFourHops_data();
    void fiveHundredMetersOverFourHops();
};

void TestFleet::fiveHundredMetersOverFourHops_data() {
    QTest::addColumn<quint64>("seed");
    for (quint64 seed : {1, 2, 3}) QTest::addRow("seed %llu", seed) << seed;
}

void TestFleet::fiveHundredMetersOverFourHops() {
    QFETCH(quint64, seed);
    FleetMeshOptions options;
    options.seed = seed;
    options.fleet.registers = test::billingRegisters();
    FleetMesh mesh(options);
    const auto outcome = mesh.run();
    std::printf("time %.1f busiest %.1f least %.1f ratio %.3f done %u failed %u sent %llu repeated %llu ignored %llu exch %llu frames %llu lost %llu most %u\n",
        double(outcome.time.count())/1e6, double(outcome.busiest.count())/1e6, double(outcome.least.count())/1e6, outcome.ratio(), outcome.totals.done, outcome.totals.failed,
        (unsigned long long)outcome.totals.sent, (unsigned long long)outcome.totals.repeated, (unsigned long long)outcome.totals.ignored,
        (unsigned long long)outcome.totals.exchanges, (unsigned long long)outcome.frames, (unsigned long long)outcome.datagramsLost, outcome.mostUnderWay);
    QCOMPARE(outcome.totals.done, 500u);
    QCOMPARE(outcome.wrong, 0u);
    QCOMPARE(outcome.unproven, 0u);
    QCOMPARE(outcome.times.size(), std::size_t{2000});
    for (const auto& [key, times] : outcome.times) QCOMPARE(times, 1);
    QVERIFY2(outcome.ratio() <= 1.3, qPrintable(QString::number(outcome.ratio())));
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
