#include <QtTest>

#include <atomic>

#include "app/sync/SyncRun.h"
#include "tests/support/SyncBench.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

HttpHead headWith(const char* retry, const char* date = nullptr) {
    HttpHead head;
    head.fields.emplace_back("retry-after", retry);
    if (date) head.fields.emplace_back("date", date);
    return head;
}

bool holds(const Arrived& got, std::int64_t poison) {
    for (const auto& item : got.document.items) {
        if (item.reading.value == Decimal(poison, 0)) return true;
    }
    return false;
}

std::vector<mdms::Reading> numbered(std::size_t count) {
    auto readings = profile("A", noon, count);
    for (std::size_t i = 0; i < count; ++i) readings[i].value = Decimal(static_cast<std::int64_t>(i), 0);
    return readings;
}

}  // namespace

class TestSyncAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void retryAfterIsUnderstoodInBothForms() {
        QVERIFY(*retryAfter(headWith("120"), noon) == seconds(120));
        QVERIFY(*retryAfter(headWith("999999999999"), noon) == std::chrono::hours(24));
        // RFC 9110 5.6.7; 2026-11-22 is a Sunday
        QVERIFY(*retryAfter(headWith("Sun, 22 Nov 2026 12:00:30 GMT"), noon) == seconds(30));
        QVERIFY(*retryAfter(headWith("Sun, 22 Nov 2026 11:59:30 GMT"), noon) == seconds(0));
        QVERIFY(*retryAfter(headWith("Sun, 22 Nov 2026 12:00:30 GMT", "Sun, 22 Nov 2026 12:00:10 GMT"), noon + std::chrono::hours(5)) == seconds(20));
        QVERIFY(*httpDate("Sun, 06 Nov 1994 08:49:37 GMT") == *fromIso8601("1994-11-06T08:49:37Z"));
        for (const char* bad : {"", "soon", "-5", "Sun, 32 Nov 2026 12:00:30 GMT", "Sun, 22 Nov 2026 12:00:30 CET", "1.5"})
            QVERIFY2(!retryAfter(headWith(bad), noon), bad);
    }

    void backoffIsAnywhereBetweenNothingAndItsCeiling() {
        QCOMPARE(backoff(0, 0.0).count(), 0);
        QCOMPARE(backoff(0, 1.0), milliseconds(2000));
        QCOMPARE(backoff(3, 0.5), milliseconds(8000));
        QCOMPARE(backoff(30, 1.0), milliseconds(minutes(15)));
        QCOMPARE(backoff(4'000'000'000u, 1.0), milliseconds(minutes(15)));
    }

    void everyAnswerHasItsMeaning_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("pause");
        QTest::addColumn<int>("waitSeconds");
        const auto row = [](int status, BatchState state, PauseCause pause, int wait) {
            QTest::addRow("%d", status) << status << static_cast<int>(state) << static_cast<int>(pause) << wait;
        };
        using S = BatchState;
        using P = PauseCause;
        row(202, S::Acknowledged, P::None, 77);
        row(302, S::Waiting, P::CaptivePortal, -1);
        row(400, S::DeadLetter, P::None, -1);
        row(401, S::Waiting, P::Certificate, -1);
        row(403, S::Waiting, P::Certificate, -1);
        row(404, S::Retrying, P::ServerBusy, 77);
        row(408, S::Retrying, P::ServerBusy, 77);
        row(409, S::Retrying, P::None, 77);
        row(413, S::Replaced, P::None, -1);
        row(415, S::DeadLetter, P::None, -1);
        row(422, S::DeadLetter, P::None, -1);
        row(425, S::Retrying, P::ServerBusy, 77);
        row(429, S::Retrying, P::ServerBusy, 77);
        row(500, S::Retrying, P::None, 77);
        row(502, S::Retrying, P::None, 77);
        row(503, S::Retrying, P::ServerBusy, 77);
        row(507, S::Retrying, P::ServerBusy, 77);
        row(511, S::Waiting, P::CaptivePortal, -1);
    }
    void everyAnswerHasItsMeaning() {
        QFETCH(int, status);
        QFETCH(int, state);
        QFETCH(int, pause);
        QFETCH(int, waitSeconds);
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        bench.serve([&](const QByteArray& request, int number) {
            if (number > 0) return answerWith(takesAll(arrived(request)));
            return httpAnswer(status, R"({"title":"said the server"})", "Retry-After: 77\r\n");
        });
        const auto batch = **bench.store().seal(10, bench.now, "test");
        const auto report = bench.run();
        const auto after = *bench.store().batch(batch.id);
        QCOMPARE(static_cast<int>(after->state), state);
        QCOMPARE(static_cast<int>(bench.store().pause()->cause), pause);
        QCOMPARE(report.keysReused, status == 422 ? 1u : 0u);
        if (waitSeconds >= 0) QVERIFY(after->nextTry == bench.now + seconds(waitSeconds));
        else QVERIFY(!after->nextTry);
        if (pause == static_cast<int>(PauseCause::ServerBusy)) QVERIFY(bench.store().pause()->nextProbe == bench.now + seconds(77));
        if (status != 302 && status != 511) QVERIFY(after->serverMessage.find("said the server") != std::string::npos);
        QCOMPARE(bench.store().summary()->confirmed, std::uint64_t{status == 413 ? 4u : 0u});
    }

    void aBusyServerIsLeftAloneByAutomaticRuns() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        bench.serve([](const QByteArray& request, int number) {
            return number == 0 ? httpAnswer(503, "{}", "Retry-After: 600\r\n") : answerWith(takesAll(arrived(request)));
        });
        bench.settings.evenIfWaiting = false;
        QVERIFY(bench.run().stopped);
        QVERIFY(bench.store().add(profile("B", noon, 4)));
        bench.now += seconds(599);
        bench.run();
        QCOMPARE(bench.server().requests().size(), 1);
        bench.now += seconds(2);
        QCOMPARE(bench.run().accepted, std::uint64_t{8});
        QVERIFY(!*bench.store().pause());
    }

    void takenIsNotAppliedUntilAReceiptSaysSo() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        Receipt whole;
        bench.serve([&](const QByteArray& request, int number) {
            if (number == 0) {
                whole = takesAll(arrived(request));
                return httpAnswer(202, "{}", "Location: /v1/receipts/7\r\nRetry-After: 10\r\n");
            }
            if (number == 1) {
                Receipt early = whole;
                early.applied = false;
                return answerWith(early, 200, "Retry-After: 20\r\n");
            }
            return answerWith(whole);
        });
        bench.settings.evenIfWaiting = false;
        QCOMPARE(bench.run().acknowledged, 1u);
        QCOMPARE(bench.store().summary()->waiting, std::uint64_t{4});
        QCOMPARE(bench.store().queue()->front().state, QueueState::Acknowledged);
        bench.now += seconds(5);
        bench.run();
        QCOMPARE(bench.server().requests().size(), 1);
        bench.now += seconds(5);
        bench.run();
        QVERIFY(bench.server().requests().at(1).startsWith("GET /v1/receipts/7 HTTP/1.1\r\n"));
        QCOMPARE(bench.store().summary()->confirmed, std::uint64_t{0});
        bench.now += seconds(20);
        QCOMPARE(bench.run().accepted, std::uint64_t{4});
        QCOMPARE(bench.store().summary()->confirmed, std::uint64_t{4});
    }

    void aBatchThatTheServerForgotGoesAgain() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        bench.serve([](const QByteArray& request, int number) {
            if (number == 0) return httpAnswer(202, "{}", "Location: /v1/receipts/7\r\n");
            return request.startsWith("GET") ? httpAnswer(404, "{}") : answerWith(takesAll(arrived(request)));
        });
        QCOMPARE(bench.run().acknowledged, 1u);
        QCOMPARE(bench.run().accepted, std::uint64_t{4});
        QCOMPARE(bench.server().requests().size(), 3);
    }

    void aReceiptElsewhereIsNotFetched() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        bench.serve([](const QByteArray& request, int number) {
            return number == 0 ? httpAnswer(202, "{}", "Location: https://elsewhere.example/x\r\n") : answerWith(takesAll(arrived(request)));
        });
        bench.run();
        QCOMPARE(bench.run().accepted, std::uint64_t{4});
        QVERIFY(bench.server().requests().at(1).startsWith("POST /v1/ingest"));
    }

    void tooLargeIsHalvedUntilItFits() {
        SyncBench bench;
        QVERIFY(bench.store().add(numbered(100)));
        bench.serve([](const QByteArray& request, int) {
            const auto got = arrived(request);
            return got.items > 13 ? httpAnswer(413, "{}") : answerWith(takesAll(got));
        });
        const auto report = bench.run();
        QVERIFY(!report.stopped);
        QCOMPARE(report.accepted, std::uint64_t{100});
        QCOMPARE(report.splits, 7u);
        QCOMPARE(bench.store().summary()->waiting, std::uint64_t{0});
        QSet<quint64> numbers;
        const auto batches = bench.store().batches(1000);
        for (const auto& batch : *batches) {
            if (batch.state == BatchState::Confirmed) numbers.insert(batch.sequence);
        }
        for (quint64 number = 1; number <= 8; ++number) QVERIFY2(numbers.contains(number), "a number was left open");
    }

    void oneBadItemIsFoundAndTheRestGoes() {
        SyncBench bench;
        constexpr int count = 10000;
        QVERIFY(bench.store().add(numbered(count)));
        std::atomic<int> withItems{0};
        bench.serve([&](const QByteArray& request, int) {
            const auto got = arrived(request);
            if (got.items > 0) ++withItems;
            if (request.startsWith("GET")) return httpAnswer(200, "{}");
            return holds(got, 7777) ? httpAnswer(500, R"({"title":"broken"})") : answerWith(takesAll(got));
        });
        bench.settings.faultsBeforeSplit = 3;
        for (int run = 0; run < 2; ++run) {
            bench.run();
            QCOMPARE(bench.store().batches(100)->size(), std::size_t{1});
            bench.now += minutes(6);
        }
        const auto report = bench.run();
        QVERIFY(!report.stopped);
        QCOMPARE(report.accepted, std::uint64_t{count - 1});
        QCOMPARE(report.deadLetters, 1u);
        QVERIFY2(withItems <= 3 + 28, qPrintable(QString::number(withItems)));
        const auto summary = bench.store().summary();
        QCOMPARE(summary->waiting, std::uint64_t{1});
        QCOMPARE(summary->confirmed, std::uint64_t{count - 1});
        const auto entries = bench.store().queue({true, 10});
        QCOMPARE(entries->size(), std::size_t{1});
        for (const auto& entry : *entries) {
            QCOMPARE(entry.state, QueueState::DeadLetter);
            QVERIFY(entry.serverMessage.find("broken") != std::string::npos);
        }
    }

    void aBrokenServerSplitsNothing() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 120)));
        QVERIFY(bench.store().add(profile("B", noon, 120)));
        bench.serve([](const QByteArray&, int) { return httpAnswer(500, "{}"); });
        for (int run = 0; run < 12; ++run) {
            QCOMPARE(SyncBench::codeOf(bench.run()), SyncError::Temporary);
            bench.now += minutes(15);
        }
        QCOMPARE(bench.store().batches(100)->size(), std::size_t{2});
    }

    void aConflictBringsWhatTheServerHolds() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 2)));
        bench.serve([](const QByteArray& request, int) {
            Receipt receipt = takesAll(arrived(request));
            receipt.accepted = 1;
            receipt.conflict = 1;
            receipt.exceptions = {{1, ItemState::Conflict, "ValueDiffers", "kept 7", KeptValue{"7", 30, "valid", "2026-11-22T12:15:00Z", "x"}}};
            return answerWith(receipt);
        });
        QCOMPARE(bench.run().conflict, std::uint64_t{1});
        const auto triples = bench.store().conflictTriples(10);
        QVERIFY(triples->front().theirs == (KeptValue{"7", 30, "valid", "2026-11-22T12:15:00Z", "x"}));
    }

    void twoRequestsAreUnderWayAtATimeAndNoMore() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4000)));
        bench.settings.requestsInFlight = 2;
        bench.settings.batchItems = 100;
        bench.serve([](const QByteArray& request, int) { return answerWith(takesAll(arrived(request))); });
        const auto report = bench.run();
        QVERIFY(!report.stopped);
        QCOMPARE(report.accepted, std::uint64_t{4000});
        QCOMPARE(bench.server().requests().size(), 40);
        QSet<QByteArray> keys;
        const auto requests = bench.server().requests();
        for (const auto& request : requests) keys.insert(fieldOf(request, "Idempotency-Key"));
        QCOMPARE(keys.size(), 40);
        QCOMPARE(bench.store().summary()->waiting, std::uint64_t{0});
    }

    void onlyAFewBatchesAreSealedAhead() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4000)));
        bench.settings.batchItems = 100;
        bench.serve([](const QByteArray&, int) { return httpAnswer(503, "{}"); });
        bench.run();
        QVERIFY2(bench.store().batches(100)->size() <= 4, "sealed more than needed");
    }

    void aPersonsPauseHoldsEverything() {
        SyncBench bench;
        QVERIFY(bench.store().add(profile("A", noon, 4)));
        bench.serve([](const QByteArray& request, int) { return answerWith(takesAll(arrived(request))); });
        QVERIFY(bench.store().setPause({PauseCause::Person, bench.now, {}, {}}));
        QCOMPARE(SyncBench::codeOf(bench.run()), SyncError::QueuePaused);
        QCOMPARE(bench.server().requests().size(), 0);
        QVERIFY(bench.store().setPause({}));
        QCOMPARE(bench.run().accepted, std::uint64_t{4});
    }
};

QTEST_GUILESS_MAIN(TestSyncAnswers)
#include "tst_sync_answers.moc"
