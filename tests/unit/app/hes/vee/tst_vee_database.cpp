#include <QtTest>

#include <QTemporaryDir>
#include <random>

#include "app/hes/storage/HesStorage.h"
#include "app/hes/storage/VeeDatabase.h"
#include "app/store/Store.h"
#include "tests/support/PostgresServer.h"

using namespace ami;
using namespace ami::app;

namespace {

const UtcTime midnight = *fromIso8601("2026-11-22T00:00:00Z");
const HesClient client{"3E4F45AB31EDFE5B67E343E5E4562E31984E23E5", "CN=test"};

mdms::Reading interval(int n, std::int64_t value, const std::string& meter = "M1") {
    mdms::Reading reading;
    reading.meter = meter;
    reading.obis = dlms::Obis(1, 0, 1, 29, 0, 255);
    reading.kind = mdms::ReadingKind::Interval;
    reading.classId = 7;
    reading.interval = std::chrono::seconds(900);
    reading.time = midnight + n * reading.interval;
    reading.value = Decimal(value, 0);
    reading.unit = 30;
    return reading;
}

mdms::Reading dial(int n, std::int64_t value, const std::string& meter = "M1") {
    mdms::Reading reading = interval(n, value, meter);
    reading.obis = dlms::Obis(1, 0, 1, 8, 0, 255);
    reading.kind = mdms::ReadingKind::Register;
    reading.classId = 3;
    reading.interval = std::chrono::seconds(0);
    return reading;
}

}  // namespace

/// The same behaviour on both databases.
class TestVeeDatabase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QString why;
        server_ = test::PostgresServer::start(why);
        QVERIFY2(server_, qPrintable(why));
    }
    void cleanupTestCase() { server_.reset(); }

    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ++number_;
        sequence_ = 0;
    }
    void cleanup() {
        vee_.reset();
        storage_.reset();
    }

    void gapsAreFilledAndMeasuredLater_data() { databases(); }
    void gapsAreFilledAndMeasuredLater() {
        QVERIFY(open());
        QVERIFY(add({interval(1, 100), interval(2, 110), interval(4, 130), interval(5, 140)}));
        QVERIFY(settle());
        auto counts = vee_->counts();
        QVERIFY(counts.has_value());
        QCOMPARE(counts->finals, std::uint64_t{5});
        QCOMPARE(counts->estimated, std::uint64_t{1});
        QCOMPARE(of(*counts, VeeRule::MissingQuantity, VeeSeverity::Issue), std::uint64_t{1});
        QVERIFY(add({interval(3, 125)}));
        QVERIFY(settle());
        counts = vee_->counts();
        QCOMPARE(counts->finals, std::uint64_t{5});
        QCOMPARE(counts->estimated, std::uint64_t{0});
        QCOMPARE(counts->changes, std::uint64_t{2});
        QCOMPARE(of(*counts, VeeRule::MissingQuantity, VeeSeverity::Issue), std::uint64_t{0});
        QCOMPARE(storage_->counts()->readings, std::uint64_t{5});
    }

    void aConflictIsJudgedAndTheRawValueStays_data() { databases(); }
    void aConflictIsJudgedAndTheRawValueStays() {
        QVERIFY(open());
        auto doubtful = interval(2, 110);
        doubtful.quality = mdms::Quality::Questionable;
        QVERIFY(add({interval(1, 100), doubtful, interval(3, 120)}));
        QVERIFY(settle());
        QVERIFY(add({interval(2, 111)}));
        QVERIFY(add({interval(3, 500)}));
        QVERIFY(settle());
        const auto counts = vee_->counts();
        QCOMPARE(counts->finals, std::uint64_t{3});
        QCOMPARE(counts->doubtful, std::uint64_t{1});
        QCOMPARE(of(*counts, VeeRule::DuplicateImd, VeeSeverity::Info), std::uint64_t{2});
        QCOMPARE(of(*counts, VeeRule::FinalMeasurementReplacement, VeeSeverity::Info), std::uint64_t{1});
        QCOMPARE(of(*counts, VeeRule::FinalMeasurementReplacement, VeeSeverity::Issue), std::uint64_t{1});
        QCOMPARE(storage_->counts()->readings, std::uint64_t{3});
        QCOMPARE(storage_->counts()->conflicts, std::uint64_t{2});
        const auto lines = vee_->exceptions(VeeSeverity::Issue, 10);
        QVERIFY(lines && lines->size() == 1);
        QCOMPARE(lines->front().meter, std::string("M1"));
        QCOMPARE(lines->front().exception.time, interval(3, 0).time);
        QVERIFY(lines->front().numbersText.find("\"offered\":\"500\"") != std::string::npos);
    }

    void dialsAreComparedWhicheverComesLast_data() { databases(); }
    void dialsAreComparedWhicheverComesLast() {
        QVERIFY(open());
        std::vector<mdms::Reading> intervals;
        for (int n = 1; n <= 96 * 3; ++n) intervals.push_back(interval(n, 100));
        QVERIFY(add(intervals));
        QVERIFY(settle());
        QCOMPARE(of(*vee_->counts(), VeeRule::SumCheck, VeeSeverity::Issue), std::uint64_t{0});
        QVERIFY(add({dial(0, 5000), dial(96 * 3, 5000 + 28000)}));
        QVERIFY(settle());
        QCOMPARE(of(*vee_->counts(), VeeRule::SumCheck, VeeSeverity::Issue), std::uint64_t{1});
        // The other way round, on another meter; and right this time.
        QVERIFY(add({dial(0, 5000, "M2"), dial(96 * 3, 5000 + 28800, "M2")}));
        QVERIFY(settle());
        for (auto& reading : intervals) reading.meter = "M2";
        QVERIFY(add({intervals.begin(), intervals.begin() + 150}));
        QVERIFY(settle());
        QCOMPARE(of(*vee_->counts(), VeeRule::SumCheck, VeeSeverity::Info), std::uint64_t{1});
        QVERIFY(add({intervals.begin() + 150, intervals.end()}));
        QVERIFY(settle());
        QCOMPARE(of(*vee_->counts(), VeeRule::SumCheck, VeeSeverity::Info), std::uint64_t{0});
        QCOMPARE(of(*vee_->counts(), VeeRule::SumCheck, VeeSeverity::Issue), std::uint64_t{1});
    }

    void theWayInDoesNotMatter_data() { databases(); }
    void theWayInDoesNotMatter() {
        QVERIFY(open());
        std::vector<mdms::Reading> readings;
        for (int n = 1; n <= 300; ++n) {
            if (n % 37 == 0 || (n > 120 && n < 126)) continue;
            auto reading = interval(n, n % 50 == 0 ? -3 : 100 + n % 7 + (n == 200 ? 900 : 0));
            if (n % 61 == 0) reading.unit = 32;
            readings.push_back(reading);
            if (n % 90 == 0) readings.push_back(dial(n, 100 * n));
        }
        QVERIFY(add(readings));
        QVERIFY(settle());
        for (auto& reading : readings) reading.meter = "M2";
        std::mt19937 random(7);
        std::shuffle(readings.begin(), readings.end(), random);
        // The unit of a series is that of its first value; the first part brings one of the usual unit.
        const auto usual =
            std::find_if(readings.begin(), readings.end(), [](const auto& r) { return r.unit == 30 && r.interval.count() != 0; });
        std::iter_swap(readings.begin(), usual);
        for (std::size_t i = 0; i < readings.size(); i += 23) {
            QVERIFY(
                add({readings.begin() + static_cast<long>(i), readings.begin() + static_cast<long>(std::min(i + 23, readings.size()))}));
            QVERIFY(settle());
        }
        const auto lines = vee_->exceptions(VeeSeverity::Info, 10000);
        QVERIFY(lines.has_value());
        std::vector<std::string> first, second;
        for (const auto& line : *lines) {
            const std::string text = toIso8601(line.exception.time) + name(line.exception.rule) + name(line.exception.severity) +
                                     std::to_string(line.exception.pass) + line.obis.toString() + line.numbersText;
            (line.meter == "M1" ? first : second).push_back(text);
        }
        std::sort(first.begin(), first.end());
        std::sort(second.begin(), second.end());
        QVERIFY(first.size() > 20);
        std::vector<std::string> only;
        std::set_symmetric_difference(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(only));
        for (const auto& line : only) qWarning("%s", line.c_str());
        QCOMPARE(second, first);
    }

    void whatWasNotJudgedIsDueAfterwards_data() { databases(); }
    void whatWasNotJudgedIsDueAfterwards() {
        QVERIFY(open());
        QVERIFY(add({interval(1, 100), interval(2, -1)}));
        vee_.reset();
        auto again = openVee(address());
        QVERIFY(again.has_value());
        vee_ = std::move(*again);
        QVERIFY(settle());
        QCOMPARE(of(*vee_->counts(), VeeRule::NegativeConsumption, VeeSeverity::Issue), std::uint64_t{1});
        const auto nothing = vee_->step({}, midnight);
        QVERIFY(nothing && !*nothing);
    }

    void readingsFromBeforeTheTablesAreJudgedToo_data() { databases(); }
    void readingsFromBeforeTheTablesAreJudgedToo() {
        auto storage = openStorage(address());
        QVERIFY(storage.has_value());
        storage_ = std::move(*storage);
        QVERIFY(add({interval(1, 100), interval(2, -1), interval(96 * 100, 7)}));
        auto vee = openVee(address());
        QVERIFY(vee.has_value());
        vee_ = std::move(*vee);
        QVERIFY(settle());
        QCOMPARE(vee_->counts()->finals, std::uint64_t{3});
        QCOMPARE(of(*vee_->counts(), VeeRule::MissingQuantity, VeeSeverity::Issue), std::uint64_t{1});
    }

private:
    void databases() {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    std::string address() {
        QFETCH(bool, postgres);
        if (!postgres) return folder_->filePath(QStringLiteral("hes.db")).toStdString();
        const std::string name = "vee" + std::to_string(number_);
        if (created_ != number_) server_->createDatabase(name);
        created_ = number_;
        return server_->address(name);
    }

    bool open() {
        auto storage = openStorage(address());
        auto vee = storage ? openVee(address()) : Result<std::unique_ptr<VeeDatabase>>(Unexpected(storage.error()));
        if (!vee) return false;
        storage_ = std::move(*storage);
        vee_ = std::move(*vee);
        return true;
    }

    bool add(const std::vector<mdms::Reading>& readings) {
        IngestOffer offer;
        offer.client = client;
        offer.key = "batch-" + std::to_string(number_) + "-" + std::to_string(++sequence_);
        offer.digest = offer.key;
        for (const auto& reading : readings) offer.batch.items.push_back({offer.batch.offered++, reading});
        const auto stored = storage_->ingest(offer, midnight);
        return stored && stored->outcome == IngestOutcome::Stored;
    }

    bool settle() {
        for (int i = 0; i < 1000; ++i) {
            const auto any = vee_->step({}, midnight);
            if (!any) return false;
            if (!*any) return true;
        }
        return false;
    }

    static std::uint64_t of(const VeeCounts& counts, VeeRule rule, VeeSeverity severity) {
        return counts.exceptions[static_cast<std::size_t>(rule)][static_cast<std::size_t>(severity)];
    }

    std::unique_ptr<test::PostgresServer> server_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<HesStorage> storage_;
    std::unique_ptr<VeeDatabase> vee_;
    int number_ = 0;
    int created_ = 0;
    int sequence_ = 0;
};

QTEST_GUILESS_MAIN(TestVeeDatabase)
#include "tst_vee_database.moc"
