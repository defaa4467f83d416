#include <QTest>

#include "protocol/base/RoundTrip.h"

using namespace std::chrono_literals;

namespace ami {

class RoundTripTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// RFC 6298 2.1, 2.2: before the first measurement the given wait; after it R + 4 · R/2.
    void firstMeasurementSetsMeanAndHalfDeviation() {
        RoundTrip trip(1s);
        QVERIFY(!trip.mean());
        QCOMPARE(trip.wait(), RoundTrip::Time(1s));
        trip.measured(100ms);
        QCOMPARE(*trip.mean(), RoundTrip::Time(100ms));
        QCOMPARE(trip.deviation(), RoundTrip::Time(50ms));
        QCOMPARE(trip.wait(), RoundTrip::Time(300ms));
    }
    /// RFC 6298 2.3: the deviation is taken against the old mean.
    void laterMeasurementsAreSmoothed() {
        RoundTrip trip;
        trip.measured(400ms);
        trip.measured(800ms);
        QCOMPARE(*trip.mean(), RoundTrip::Time(450ms));
        QCOMPARE(trip.deviation(), RoundTrip::Time(250ms));
        QCOMPARE(trip.wait(), RoundTrip::Time(1450ms));
    }
    void silenceDoublesTheWaitUpToTheMost() {
        RoundTrip trip(2s, 200ms, 10s);
        trip.timedOut();
        QCOMPARE(trip.wait(), RoundTrip::Time(4s));
        trip.timedOut();
        trip.timedOut();
        QCOMPARE(trip.wait(), RoundTrip::Time(10s));
        trip.measured(300ms);
        QCOMPARE(trip.wait(), RoundTrip::Time(900ms));
    }
    void waitNeverLeavesItsLimits() {
        RoundTrip trip(1ms, 200ms, 5s);
        QCOMPARE(trip.wait(), RoundTrip::Time(200ms));
        for (int i = 0; i < 50; ++i) trip.measured(1ms);
        QCOMPARE(trip.wait(), RoundTrip::Time(200ms));
        trip.measured(60s);
        QCOMPARE(trip.wait(), RoundTrip::Time(5s));
        trip.reset();
        QVERIFY(!trip.mean());
        QCOMPARE(trip.wait(), RoundTrip::Time(200ms));
    }
    void steadyAnswersBringTheWaitNearTheMean() {
        RoundTrip trip;
        for (int i = 0; i < 100; ++i) trip.measured(500ms);
        QCOMPARE(trip.wait(), RoundTrip::Time(501ms));
    }
};

}  // namespace ami

QTEST_APPLESS_MAIN(ami::RoundTripTest)
#include "tst_round_trip.moc"
