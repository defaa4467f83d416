#include <QTest>
#include <algorithm>
#include <set>

#include "app/hes/coap/PushWriter.h"

using namespace ami;
using namespace ami::app;
using namespace std::chrono_literals;

namespace {

/// What a test lets the storage do, and what it was asked.
struct Script {
    std::mutex mutex;
    std::condition_variable changed;
    bool open = true;                                  ///< false: the storage is slow
    std::function<std::optional<Error>(const IngestOffer&)> fails;
    std::vector<IngestOffer> offers;
    std::set<std::string> blocked;
};

class FakeStorage : public HesStorage {
public:
    explicit FakeStorage(Script& script) : script_(script) {}
    Result<std::optional<IngestResult>> known(const HesClient& client, const std::string&, const std::string&) override {
        std::optional<IngestResult> result;
        if (script_.blocked.contains(client.lfdi)) result = IngestResult{IngestOutcome::ClientBlocked, {}, {}, {}};
        return result;
    }
    Result<IngestResult> ingest(const IngestOffer& offer, UtcTime) override {
        std::unique_lock lock(script_.mutex);
        script_.changed.wait(lock, [this] { return script_.open; });
        if (script_.fails) {
            if (const auto error = script_.fails(offer)) return Unexpected(*error);
        }
        script_.offers.push_back(offer);
        IngestResult result;
        result.offered = offer.batch.offered;
        result.accepted = offer.batch.items.size();
        result.rejected = offer.batch.faults.size();
        return result;
    }
    Result<HesCounts> counts() override { return HesCounts{}; }
    Result<std::vector<HesConflict>> conflicts(std::uint32_t) override { return std::vector<HesConflict>{}; }
    Result<void> setBlocked(const std::string&, bool) override { return {}; }
    Result<void> alive() override { return {}; }

private:
    Script& script_;
};

class Bench {
public:
    explicit Bench(PushWriterOptions options = {})
        : writer(std::make_unique<FakeStorage>(script), options, counters, [this] {
              const std::lock_guard lock(mutex_);
              ++woken_;
              changed_.notify_one();
          }) {}

    /// Waits until @p count pushes are reported.
    std::vector<PushDone> await(std::size_t count) {
        std::vector<PushDone> all;
        while (all.size() < count) {
            {
                std::unique_lock lock(mutex_);
                if (!changed_.wait_for(lock, 10s, [this] { return woken_ > 0; })) return all;
                woken_ = 0;
            }
            std::vector<PushDone> some;
            writer.takeDone(some);
            for (auto& done : some) all.push_back(std::move(done));
        }
        return all;
    }

    void let(bool open) {
        const std::lock_guard lock(script.mutex);
        script.open = open;
        script.changed.notify_all();
    }

    Script script;
    CoapCounters counters;

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int woken_ = 0;

public:
    PushWriter writer;
};

PushJob job(std::uint64_t id, const char* meter = "4711") {
    PushJob made;
    made.id = id;
    made.client = {std::string(40, 'A'), "psk:x"};
    const auto sha = crypto::sha256(toBytes(std::to_string(id)));
    made.digest.assign(sha.begin(), sha.end());
    mdms::Reading reading;
    reading.meter = meter;
    reading.time = UtcTime(std::chrono::seconds(id));
    made.readings.push_back(reading);
    return made;
}

}  // namespace

class TestPushWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsTogetherIsStoredTogether() {
        Bench bench;
        bench.let(false);
        for (std::uint64_t id = 1; id <= 100; ++id) QVERIFY(bench.writer.submit(job(id)));
        std::vector<PushDone> early;
        bench.writer.takeDone(early);
        QVERIFY(early.empty());
        bench.let(true);
        const auto done = bench.await(100);
        QCOMPARE(done.size(), std::size_t{100});
        for (const auto& push : done) QCOMPARE(push.how, PushDone::How::Stored);
        QVERIFY(bench.script.offers.size() <= 3);
        QCOMPARE(bench.counters[CoapCount::ReadingsAccepted], std::uint64_t{100});
    }

    void aLonePushHasAKeyThatComesBackWithIt() {
        Bench bench;
        QVERIFY(bench.writer.submit(job(5)));
        (void)bench.await(1);
        QVERIFY(bench.writer.submit(job(5)));
        (void)bench.await(1);
        QCOMPARE(bench.script.offers.size(), std::size_t{2});
        QCOMPARE(bench.script.offers[0].key, bench.script.offers[1].key);
        QCOMPARE(bench.script.offers[0].key.size(), std::size_t{36});
    }

    void aFullQueueTakesNothing() {
        PushWriterOptions options;
        options.places = 4;
        Bench bench(options);
        bench.let(false);
        std::size_t accepted = 0;
        for (std::uint64_t id = 1; id <= 50; ++id) accepted += bench.writer.submit(job(id)) ? 1 : 0;
        QVERIFY(accepted < 50);
        bench.let(true);
        QCOMPARE(bench.await(accepted).size(), accepted);
    }

    void aStorageThatIsAwayFailsThePushes() {
        Bench bench;
        bench.script.fails = [](const IngestOffer&) { return std::optional(Error{Fault::LinkLost, Layer::Store, 1, 0}); };
        bench.let(false);
        for (std::uint64_t id = 1; id <= 10; ++id) QVERIFY(bench.writer.submit(job(id)));
        bench.let(true);
        const auto done = bench.await(10);
        QCOMPARE(done.size(), std::size_t{10});
        for (const auto& push : done) QCOMPARE(push.how, PushDone::How::Failed);
        QVERIFY(!bench.writer.healthy());
    }

    void onePushThatCannotBeStoredKeepsNoOtherOut() {
        Bench bench;
        bench.script.fails = [](const IngestOffer& offer) {
            const auto bad = std::any_of(offer.batch.items.begin(), offer.batch.items.end(), [](const auto& item) { return item.reading.meter == "bad"; });
            return bad ? std::optional(Error{Fault::Unexpected, Layer::Store, 1, 0}) : std::nullopt;
        };
        bench.let(false);
        for (std::uint64_t id = 1; id <= 10; ++id) QVERIFY(bench.writer.submit(job(id, id == 4 ? "bad" : "4711")));
        bench.let(true);
        const auto done = bench.await(10);
        QCOMPARE(done.size(), std::size_t{10});
        for (const auto& push : done) QCOMPARE(push.how, push.id == 4 ? PushDone::How::Failed : PushDone::How::Stored);
    }

    void deadLettersKeepTheirOctetsAndTheirReason() {
        Bench bench;
        PushJob letter = job(1);
        letter.readings.clear();
        letter.doubt = PushDoubt::NoTemplate;
        letter.raw = {1, 2, 3};
        QVERIFY(bench.writer.submit(std::move(letter)));
        const auto done = bench.await(1);
        QCOMPARE(done[0].how, PushDone::How::Kept);
        const IngestOffer& offer = bench.script.offers.at(0);
        QCOMPARE(offer.body, (Bytes{1, 2, 3}));
        QCOMPARE(offer.batch.offered, 1u);
        QCOMPARE(offer.batch.faults.at(0).pointer, std::string("coap:NoTemplate"));
        QCOMPARE(offer.client.subject, std::string("psk:x"));
        QCOMPARE(bench.counters[CoapCount::DeadLetters], std::uint64_t{1});
    }

    void blockedClientsAreTurnedAway() {
        Bench bench;
        bench.script.blocked.insert(std::string(40, 'A'));
        PushJob blocked = job(1);
        blocked.mayBeBlocked = true;
        QVERIFY(bench.writer.submit(std::move(blocked)));
        QCOMPARE(bench.await(1).at(0).how, PushDone::How::Blocked);
        QVERIFY(bench.script.offers.empty());
    }

    void whatWaitsAtTheEndIsStillStored() {
        Script script;
        CoapCounters counters;
        script.open = true;
        {
            PushWriter writer(std::make_unique<FakeStorage>(script), {}, counters, [] {});
            for (std::uint64_t id = 1; id <= 20; ++id) QVERIFY(writer.submit(job(id)));
        }
        QCOMPARE(counters[CoapCount::ReadingsAccepted], std::uint64_t{20});
    }
};

QTEST_GUILESS_MAIN(TestPushWriter)
#include "tst_push_writer.moc"
