#include <QtTest>

#include "app/hes/http/RateLimit.h"

using namespace ami::app;
using namespace std::chrono_literals;

class TestRateLimit : public QObject {
    Q_OBJECT
private:
    const TokenBucket::Time start_{};

private Q_SLOTS:
    void burstGoesThroughThenTheRate() {
        RateLimit limit({10, 5, 0, 0});
        for (int i = 0; i < 5; ++i) QVERIFY(!limit.admit("A", 0, start_));
        const auto refusal = limit.admit("A", 0, start_);
        QVERIFY(refusal && refusal->of == RateLimit::Of::Requests);
        QCOMPARE(refusal->retryAfter, 1s);
        QVERIFY(limit.admit("A", 0, start_ + 99ms));
        QVERIFY(!limit.admit("A", 0, start_ + 100ms));
        QVERIFY(limit.admit("A", 0, start_ + 101ms));
        int passed = 0;
        for (int i = 0; i < 10000; ++i) passed += limit.admit("A", 0, start_ + 200ms + i * 1ms) ? 0 : 1;
        QVERIFY2(passed >= 99 && passed <= 101, qPrintable(QString::number(passed)));
    }

    void oneClientDoesNotSpendAnothersTokens() {
        RateLimit limit({1, 1, 0, 0});
        QVERIFY(!limit.admit("A", 0, start_));
        QVERIFY(limit.admit("A", 0, start_));
        QVERIFY(!limit.admit("B", 0, start_));
    }

    void aRequestOverTheBurstPassesOnceAndIsPaidOff() {
        RateLimit limit({0, 0, 1000, 2000});
        QVERIFY(!limit.admit("A", 12000, start_));
        const auto refusal = limit.admit("A", 1, start_);
        QVERIFY(refusal && refusal->of == RateLimit::Of::Octets);
        QCOMPARE(refusal->retryAfter, 11s);
        QVERIFY(limit.admit("A", 1, start_ + 9999ms));
        QVERIFY(!limit.admit("A", 1, start_ + 10001ms));
    }

    void aClockThatStandsStillOrGoesBackGivesNothing() {
        TokenBucket bucket(1, 1, start_ + 10s);
        bucket.take(1, start_ + 10s);
        QVERIFY(bucket.wait(start_) > 0ms);
        QVERIFY(bucket.wait(start_ + 10s) > 0ms);
        QCOMPARE(bucket.wait(start_ + 11s), 0ms);
    }

    void memoryIsBounded() {
        RateLimit limit({1, 1, 0, 0});
        for (int i = 0; i < 20000; ++i) (void)limit.admit("client " + std::to_string(i), 0, start_);
        QVERIFY(limit.clients() <= 10000);
        QVERIFY(limit.admit("late", 0, start_));
        QVERIFY(!limit.admit("later", 0, start_ + 5s));
        QCOMPARE(limit.clients(), std::size_t{1});
    }

    void newRatesApplyAtOnce() {
        RateLimit limit({1, 1, 0, 0});
        QVERIFY(!limit.admit("A", 0, start_));
        QVERIFY(limit.admit("A", 0, start_));
        limit.configure({0, 0, 0, 0});
        for (int i = 0; i < 1000; ++i) QVERIFY(!limit.admit("A", 1 << 20, start_));
    }
};

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_rate_limit.moc"
