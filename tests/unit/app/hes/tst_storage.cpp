#include <QtTest>

#include <atomic>
#include <nlohmann/json.hpp>
#include <thread>

#include "app/hes/storage/HesStorage.h"
#include "app/hes/storage/PgReadings.h"
#include "app/hes/storage/PgSchema.h"
#include "app/hes/storage/StorageError.h"
#include "app/store/Store.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

const HesClient laptop{"AA", "laptop"};

/// An offer of @p readings as a decoder would hand it over.
IngestOffer offerOf(const std::vector<mdms::Reading>& readings, const std::string& key, std::uint64_t sequence = 0) {
    IngestOffer offer{laptop, key, "digest of " + key, {}, {}};
    offer.batch.header.messageId = key;
    offer.batch.header.sequence = sequence;
    if (sequence > 0) offer.batch.header.series = "series";
    offer.batch.offered = static_cast<std::uint32_t>(readings.size());
    for (std::uint32_t i = 0; i < readings.size(); ++i) offer.batch.items.push_back({i, readings[i]});
    return offer;
}

mdms::Reading valued(Decimal value) {
    mdms::Reading reading = energy("A", noon, 0);
    reading.value = value;
    return reading;
}

bool isError(const Error& error, StorageError code) { return error.layer == Layer::Mdms && error.code == static_cast<std::uint16_t>(code); }

struct Sums {
    std::uint64_t accepted = 0, duplicate = 0, conflict = 0;
};
bool operator==(const Sums& a, const Sums& b) { return a.accepted == b.accepted && a.duplicate == b.duplicate && a.conflict == b.conflict; }
char* toString(const Sums& s) {
    return qstrdup(qPrintable(QStringLiteral("accepted %1 duplicate %2 conflict %3").arg(s.accepted).arg(s.duplicate).arg(s.conflict)));
}

}  // namespace

class TestStorage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<PostgresServer> postgres_;
    QString noPostgres_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::string database_;
    int databases_ = 0;
    int keys_ = 0;

    bool onPostgres() {
        QFETCH_GLOBAL(QString, kind);
        return kind == QLatin1String("postgresql");
    }
    /// This test's own database, the same one at each call.
    std::string address() {
        if (!onPostgres()) return folder_->filePath(QStringLiteral("hes.db")).toStdString();
        if (database_.empty()) postgres_->createDatabase(database_ = "storage" + std::to_string(++databases_));
        return postgres_->address(database_);
    }
    std::unique_ptr<HesStorage> open() {
        auto opened = openStorage(address());
        return opened ? std::move(*opened) : nullptr;
    }
    std::string sql(const std::string& statement) { return postgres_->sql(statement, database_); }

    Sums send(HesStorage& storage, const std::vector<mdms::Reading>& readings) {
        const auto result = storage.ingest(offerOf(readings, "key" + std::to_string(++keys_)), noon);
        if (!result || result->outcome != IngestOutcome::Stored) return {999, 999, 999};
        return {result->accepted, result->duplicate, result->conflict};
    }

private Q_SLOTS:
    void initTestCase_data() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgresql") << QStringLiteral("postgresql");
    }
    void initTestCase() { postgres_ = PostgresServer::start(noPostgres_); }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        database_.clear();
        if (onPostgres() && !postgres_) QSKIP(qPrintable(noPostgres_));
    }

    void equalNumbersAreOneValueWhateverTheirDigits() {
        const auto storage = open();
        QVERIFY(storage);
        QCOMPARE(send(*storage, {valued(Decimal(150, -2))}), (Sums{1, 0, 0}));
        QCOMPARE(send(*storage, {valued(Decimal(15, -1))}), (Sums{0, 1, 0}));
        QCOMPARE(send(*storage, {valued(Decimal(15000, -4))}), (Sums{0, 1, 0}));
        QCOMPARE(send(*storage, {valued(Decimal(-150, -2))}), (Sums{0, 0, 1}));
        QCOMPARE(send(*storage, {valued(Decimal(150, -1))}), (Sums{0, 0, 1}));
        mdms::Reading other = valued(Decimal(150, -2));
        other.quality = mdms::Quality::Estimated;
        QCOMPARE(send(*storage, {other}), (Sums{0, 0, 1}));
        other = valued(Decimal(150, -2));
        other.unit = 27;
        QCOMPARE(send(*storage, {other}), (Sums{0, 0, 1}));
        other.unit = 30;
        other.verification = mdms::Verification::Authenticated;
        QCOMPARE(send(*storage, {other}), (Sums{0, 1, 0}));
        other.time += std::chrono::milliseconds(1);
        other.value = Decimal(0, 3);
        QCOMPARE(send(*storage, {other}), (Sums{1, 0, 0}));
        other.value = Decimal(0, -3);
        QCOMPARE(send(*storage, {other}), (Sums{0, 1, 0}));
    }

    void everyDigitComesBack_data() {
        QTest::addColumn<quint64>("magnitude");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<bool>("negative");
        for (const quint64 magnitude : {0ull, 1ull, 1000ull, 9223372036854775807ull, 9223372036854775808ull, 9223372036854775809ull,
                                        18446744073709551610ull, 18446744073709551615ull}) {
            for (const int exponent : {-400, -3, 0, 5, 400}) {
                for (const bool negative : {false, true}) {
                    QTest::addRow("%s%llue%d", negative ? "-" : "", magnitude, exponent) << magnitude << exponent << negative;
                }
            }
        }
    }
    void everyDigitComesBack() {
        QFETCH(quint64, magnitude);
        QFETCH(int, exponent);
        QFETCH(bool, negative);
        const Decimal value = Decimal::fromUnsigned(magnitude, exponent, negative);
        const Decimal back = fromPgValue(toPgValue(value));
        QVERIFY(back.magnitude() == value.magnitude() && back.exponent() == value.exponent() && back.isNegative() == value.isNegative());
        if (exponent != -3) return;
        const auto storage = open();
        mdms::Reading kept = valued(value);
        kept.meterTime = "07EA0B1600FF0C000000FF80";
        kept.verification = mdms::Verification::TwoReadsAgree;
        kept.quality = mdms::Quality::ClockDoubtful;
        kept.kind = mdms::ReadingKind::Instantaneous;
        QCOMPARE(send(*storage, {kept}), (Sums{1, 0, 0}));
        QCOMPARE(send(*storage, {valued(Decimal(7, 0))}), (Sums{0, 0, 1}));
        const auto pairs = storage->conflicts(5);
        QVERIFY(pairs && pairs->size() == 1);
        QCOMPARE(pairs->front().kept.value.toString(), value.toString());
        QVERIFY(pairs->front().kept == kept);
        QVERIFY(pairs->front().offered == valued(Decimal(7, 0)));
    }

    void aReadingOfAnyYearIsStoredOnce() {
        const auto storage = open();
        std::vector<mdms::Reading> readings;
        for (const char* time : {"1900-01-01T00:00:00Z", "1990-05-05T05:05:05Z", "2023-11-30T23:59:59.999Z", "2026-10-31T23:59:59.999Z",
                                 "2026-11-01T00:00:00Z", "2026-12-31T23:59:59.999Z", "2027-01-01T00:00:00Z", "2038-01-19T03:14:08Z",
                                 "9999-12-31T23:59:59.999Z"}) {
            mdms::Reading reading = energy("A", *fromIso8601(time), 5);
            readings.push_back(reading);
        }
        QCOMPARE(send(*storage, readings), (Sums{9, 0, 0}));
        QCOMPARE(send(*storage, readings), (Sums{0, 9, 0}));
        readings[8].value = Decimal(6, 0);
        readings[1].value = Decimal(6, 0);
        QCOMPARE(send(*storage, readings), (Sums{0, 7, 2}));
        QVERIFY(storage->conflicts(1)->front().kept.time == readings[8].time);
        QCOMPARE(countsOf(address())->readings, std::uint64_t{9});
        QCOMPARE(storage->counts()->readings, std::uint64_t{9});
    }

    void repeatsInOneBatchAreJudgedByWhatIsKept() {
        const auto storage = open();
        QCOMPARE(send(*storage, {valued(Decimal(1, 0))}), (Sums{1, 0, 0}));
        QCOMPARE(send(*storage, {valued(Decimal(2, 0)), valued(Decimal(1, 0)), valued(Decimal(20, -1)), valued(Decimal(3, 0))}),
                 (Sums{0, 1, 3}));
        QCOMPARE(storage->counts()->conflicts, std::uint64_t{2});
        mdms::Reading fresh = valued(Decimal(4, 0));
        fresh.meter = "B";
        mdms::Reading second = fresh;
        second.value = Decimal(5, 0);
        const auto result = storage->ingest(offerOf({fresh, second, fresh}, "in one"), noon);
        QCOMPARE((Sums{result->accepted, result->duplicate, result->conflict}), (Sums{1, 1, 1}));
        const auto receipt = nlohmann::json::parse(result->receipt);
        QCOMPARE(receipt["conflict"][0]["index"].get<int>(), 1);
        QVERIFY(receipt["conflict"][0]["detail"].get<std::string>().starts_with("kept 4"));
        QVERIFY(storage->conflicts(1)->front().kept == fresh);
    }

    void everyPartOfTheNaturalKeyCounts() {
        const auto storage = open();
        const mdms::Reading base = energy("A", noon, 1);
        std::vector<mdms::Reading> readings(8, base);
        readings[1].meter = "a";
        readings[2].generation = 4294967295;
        readings[3].classId = 4;
        readings[4].obis = dlms::Obis(1, 0, 1, 8, 1, 255);
        readings[5].attribute = -1;
        readings[6].interval = std::chrono::seconds(900);
        readings[7].time += std::chrono::milliseconds(1);
        for (std::size_t i = 0; i < readings.size(); ++i) readings[i].value = Decimal(static_cast<std::int64_t>(i), 0);
        QCOMPARE(send(*storage, readings), (Sums{8, 0, 0}));
        QCOMPARE(send(*open(), readings), (Sums{0, 8, 0}));
        QCOMPARE(storage->counts()->meters, std::uint64_t{3});
    }

    void serialsWithQuotesAndBracesStayWhatTheyAre() {
        const auto storage = open();
        std::vector<mdms::Reading> readings;
        for (const char* serial : {"\"", "\\", "{a,b}", "NULL", "null", " ", "a b", "'; DROP TABLE reading; --", "Zähler", "€"})
            readings.push_back(energy(serial, noon, 1));
        QCOMPARE(send(*storage, readings), (Sums{10, 0, 0}));
        QCOMPARE(send(*open(), readings), (Sums{0, 10, 0}));
        for (auto& reading : readings) reading.value = Decimal(2, 0);
        QCOMPARE(send(*storage, readings), (Sums{0, 0, 10}));
        const auto pairs = storage->conflicts(20);
        QVERIFY(pairs && pairs->size() == readings.size());
        for (const HesConflict& pair : *pairs) {
            QVERIFY(std::any_of(readings.begin(), readings.end(), [&](const auto& r) { return r.meter == pair.kept.meter; }));
        }
    }

    void theLedgerAnswersBeforeAnythingIsDecoded() {
        const auto storage = open();
        const auto offer = offerOf({energy("A", noon, 1)}, "key", 1);
        QVERIFY(!storage->known(laptop, offer.key, offer.digest)->has_value());
        QCOMPARE(storage->counts()->clients, std::uint64_t{0});
        const auto stored = storage->ingest(offer, noon);
        const auto known = *storage->known(laptop, offer.key, offer.digest);
        QCOMPARE(known->outcome, IngestOutcome::Replayed);
        QCOMPARE(known->receipt, stored->receipt);
        QCOMPARE((*storage->known(laptop, offer.key, "other"))->outcome, IngestOutcome::KeyReused);
        QVERIFY(!storage->known({"BB", "other"}, offer.key, offer.digest)->has_value());
        QCOMPARE(storage->ingest(offer, noon)->outcome, IngestOutcome::Replayed);
        QVERIFY(storage->setBlocked("AA", true));
        QCOMPARE((*storage->known(laptop, offer.key, offer.digest))->outcome, IngestOutcome::ClientBlocked);
        QCOMPARE(storage->ingest(offerOf({energy("A", noon, 1)}, "key2"), noon)->outcome, IngestOutcome::ClientBlocked);
        QVERIFY(storage->setBlocked("AA", false));
        QCOMPARE(storage->ingest(offerOf({energy("A", noon, 1)}, "key2"), noon)->outcome, IngestOutcome::Stored);
        QVERIFY(!storage->setBlocked("CC", true));
        QVERIFY(storage->alive());
    }

    void anOfferWithoutSeriesCountsNone() {
        const auto storage = open();
        const auto result = storage->ingest(offerOf({energy("A", noon, 1)}, "no series"), noon);
        QCOMPARE(nlohmann::json::parse(result->receipt)["highestContiguous"].get<int>(), 0);
        const auto none = storage->ingest(offerOf({}, "no readings", 1), noon);
        QVERIFY(none && none->outcome == IngestOutcome::Stored);
        QCOMPARE(nlohmann::json::parse(none->receipt)["highestContiguous"].get<int>(), 1);
    }

    void eventsAreStoredOnceAndTheirConflictsKept() {
        const auto storage = open();
        mdms::DeviceEvent event;
        event.meter = "A";
        event.time = noon;
        event.log = dlms::Obis(0, 0, 99, 98, 1, 255);
        event.code = 40;
        event.type = "3.12.0.257";
        event.text = "Cover \"opened\"";
        event.details = {{"phase", "L1"}, {"voltage", "{231,2}"}};
        const auto sendEvents = [&](const std::vector<mdms::DeviceEvent>& events) {
            auto offer = offerOf({}, "events" + std::to_string(++keys_));
            offer.batch.noun = mdms::Noun::EndDeviceEvents;
            offer.batch.offered = static_cast<std::uint32_t>(events.size());
            for (std::uint32_t i = 0; i < events.size(); ++i) offer.batch.events.push_back({i, events[i]});
            const auto result = storage->ingest(offer, noon);
            if (!result || result->outcome != IngestOutcome::Stored) return Sums{999, 999, 999};
            return Sums{result->accepted, result->duplicate, result->conflict};
        };
        std::vector<mdms::DeviceEvent> all(7, event);
        all[1].meter = "B";
        all[2].generation = 1;
        all[3].time += std::chrono::milliseconds(1);
        all[4].log = dlms::Obis(0, 0, 99, 98, 0, 255);
        all[5].code = 4294967295;
        all[6].ordinal = 1;
        QCOMPARE(sendEvents(all), (Sums{7, 0, 0}));
        QCOMPARE(sendEvents(all), (Sums{0, 7, 0}));
        mdms::DeviceEvent other = event;
        other.details[1].second = "0";
        mdms::DeviceEvent fresh = event;
        fresh.meter = "C";
        mdms::DeviceEvent freshOther = fresh;
        freshOther.text.clear();
        QCOMPARE(sendEvents({other, event, fresh, other, freshOther, fresh}), (Sums{1, 2, 3}));
        QCOMPARE(sendEvents({other}), (Sums{0, 0, 1}));
        QCOMPARE(send(*storage, {energy("A", noon, 1)}), (Sums{1, 0, 0}));
        for (const auto& counts : {storage->counts(), countsOf(address())}) {
            QCOMPARE(counts->events, std::uint64_t{8});
            QCOMPARE(counts->conflicts, std::uint64_t{2});
            QCOMPARE(counts->readings, std::uint64_t{1});
            QCOMPARE(counts->meters, std::uint64_t{4});
        }
        if (onPostgres())
            QCOMPARE(sql("SELECT string_agg(noun, ' ' ORDER BY id) FROM ami_hes.outbox"),
                     std::string("EndDeviceEvents EndDeviceEvents MeterReadings"));
    }

    void severalWritersOfTheSameReadingsAddEachOnce() {
        address();
        constexpr int writers = 3;
        constexpr int batches = 10;
        std::atomic<std::uint64_t> accepted{0};
        std::atomic<std::uint64_t> duplicate{0};
        std::atomic<int> failed{0};
        std::vector<std::thread> threads;
        std::vector<std::unique_ptr<HesStorage>> storages;
        for (int w = 0; w < writers; ++w) storages.push_back(open());
        for (int w = 0; w < writers; ++w) {
            threads.emplace_back([&, w] {
                for (int b = 0; b < batches; ++b) {
                    // In another order for each writer.
                    const int part = w == 1 ? batches - 1 - b : b;
                    std::vector<mdms::Reading> readings;
                    for (int m = 0; m < 5; ++m) {
                        for (const auto& reading : profile("M" + std::to_string(w == 2 ? 4 - m : m), noon + std::chrono::days(part), 96))
                            readings.push_back(reading);
                    }
                    auto offer = offerOf(readings, std::to_string(w) + "-" + std::to_string(b), static_cast<std::uint64_t>(b + 1));
                    offer.client.lfdi = std::to_string(w);
                    const auto result = storages[static_cast<std::size_t>(w)]->ingest(offer, noon);
                    if (!result || result->outcome != IngestOutcome::Stored) {
                        ++failed;
                        continue;
                    }
                    accepted += result->accepted;
                    duplicate += result->duplicate;
                }
            });
        }
        for (auto& thread : threads) thread.join();
        QCOMPARE(failed.load(), 0);
        QCOMPARE(accepted.load(), std::uint64_t{batches * 5 * 96});
        QCOMPARE(duplicate.load(), std::uint64_t{(writers - 1) * batches * 5 * 96});
        QCOMPARE(countsOf(address())->readings, std::uint64_t{batches * 5 * 96});
    }

    void oneBatchAtTwoServersHasOneReceipt() {
        address();
        const auto one = open();
        const auto two = open();
        for (int round = 0; round < 10; ++round) {
            const auto offer = offerOf(profile("A", noon + std::chrono::days(30 * round), 500), "round" + std::to_string(round), round + 1);
            Result<IngestResult> a = IngestResult();
            Result<IngestResult> b = IngestResult();
            std::thread other([&] { a = one->ingest(offer, noon); });
            b = two->ingest(offer, noon + std::chrono::seconds(1));
            other.join();
            QVERIFY(a && b);
            QCOMPARE(a->receipt, b->receipt);
            QCOMPARE((a->outcome == IngestOutcome::Stored) + (b->outcome == IngestOutcome::Stored), 1);
        }
        QCOMPARE(countsOf(address())->batches, std::uint64_t{10});
        QCOMPARE(countsOf(address())->readings, std::uint64_t{5000});
    }

    void whatCannotBeADatabaseIsRefused() {
        if (!onPostgres()) QSKIP("only a server has an address");
        const auto refusal = [](const std::string& database) {
            const auto opened = openStorage(database);
            return opened ? Error{} : opened.error();
        };
        QVERIFY(isError(refusal(postgres_->address() + " password=secret"), StorageError::PasswordInAddress));
        QVERIFY(isError(refusal("postgresql://ami:secret@localhost/ami"), StorageError::PasswordInAddress));
        QVERIFY(isError(refusal("postgresql://localhost/ami?sslpassword=secret"), StorageError::PasswordInAddress));
        QVERIFY(isError(refusal("hots=localhost"), StorageError::DatabaseAddress));
        QVERIFY(isError(refusal("postgresql://[::1"), StorageError::DatabaseAddress));
        QVERIFY(isError(refusal("host=/nowhere dbname=ami"), StorageError::Unreachable));
        QVERIFY(isError(refusal(postgres_->address("nothing")), StorageError::DatabaseMissing));
        QVERIFY(isError(refusal(postgres_->address("ami", "nobody")), StorageError::LoginRefused));
        qputenv("PGPASSWORD", "secret");
        QVERIFY(isError(refusal(postgres_->address()), StorageError::PasswordInAddress));
        qunsetenv("PGPASSWORD");
        QVERIFY(openStorage(folder_->filePath(QStringLiteral("a=b.db")).toStdString()));
    }

    void aDatabaseThatCouldLoseReadingsIsRefused() {
        if (!onPostgres()) QSKIP("only a server has such settings");
        const auto refusal = [](const std::string& database) {
            const auto opened = openStorage(database);
            return opened ? Error{} : opened.error();
        };
        postgres_->createDatabase("latin", "ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        QVERIFY(isError(refusal(postgres_->address("latin")), StorageError::Encoding));
        postgres_->createDatabase("ascii", "ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0");
        QVERIFY(isError(refusal(postgres_->address("ascii")), StorageError::Encoding));
        address();
        sql("ALTER DATABASE " + database_ + " SET default_transaction_read_only = on");
        QVERIFY(isError(refusal(address()), StorageError::ReadOnly));
        postgres_->sql("ALTER DATABASE " + database_ + " RESET default_transaction_read_only");
        postgres_->sql("ALTER DATABASE " + database_ + " SET synchronous_commit = off");
        QVERIFY(open());
        for (const char* setting : {"fsync", "full_page_writes"}) {
            sql(std::string("ALTER SYSTEM SET ") + setting + " = off");
            sql("SELECT pg_reload_conf()");
            QTRY_VERIFY_WITH_TIMEOUT(isError(refusal(address()), StorageError::NotDurable), 10000);
            sql(std::string("ALTER SYSTEM RESET ") + setting);
            sql("SELECT pg_reload_conf()");
            QTRY_VERIFY_WITH_TIMEOUT(open(), 10000);
        }
    }

    void anOrdinaryRoleSuffices() {
        if (!onPostgres()) QSKIP("only a server has roles");
        address();
        sql("CREATE ROLE plain LOGIN");
        sql("CREATE ROLE guest LOGIN");
        sql("CREATE SCHEMA ami_hes AUTHORIZATION plain");
        QVERIFY(isError(openStorage(postgres_->address(database_, "guest")).error(), StorageError::NoRight));
        const auto storage = openStorage(postgres_->address(database_, "plain"));
        QVERIFY(storage);
        QCOMPARE(send(**storage, {energy("A", noon, 1), energy("A", noon - std::chrono::days(60), 1)}), (Sums{2, 0, 0}));
        QVERIFY(isError(openStorage(postgres_->address(database_, "guest")).error(), StorageError::NoRight));
    }

    void manyServersMayMakeTheSchemaAtOnce() {
        if (!onPostgres()) QSKIP("SQLite's file has its own test");
        address();
        std::atomic<int> opened{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&, at = address()] {
                const auto storage = openStorage(at);
                if (storage) ++opened;
                else qWarning("code %d detail %s", storage.error().code, sqlStateText(storage.error().detail).c_str());
            });
        }
        for (auto& thread : threads) thread.join();
        QCOMPARE(opened.load(), 6);
        QCOMPARE(sql("SELECT count(*) FROM ami_hes.schema_version"), std::string("1"));
        QCOMPARE(sql("SELECT value FROM ami_hes.setting WHERE name = 'layout'"), std::string("partitions"));
        sql("INSERT INTO ami_hes.schema_version (version) VALUES (99)");
        QVERIFY(isError(openStorage(address()).error(), StorageError::SchemaTooNew));
    }

    void acceptedReadingsAndTheLedgerNeverChange() {
        if (!onPostgres()) QSKIP("SQLite's triggers have their own test");
        const auto storage = open();
        QCOMPARE(send(*storage, {energy("A", noon, 1)}), (Sums{1, 0, 0}));
        for (const char* table : {"reading", "ledger"}) {
            const std::string name = std::string("ami_hes.") + table;
            QCOMPARE(sql("UPDATE " + name + " SET " + (table[0] == 'r' ? "mantissa" : "accepted") + " = 2"), std::string("failed 23001"));
            QCOMPARE(sql("DELETE FROM " + name), std::string("failed 23001"));
        }
        QCOMPARE(sql("SELECT value FROM ami_hes.accepted_reading"), std::string("1"));
    }

    void monthsNearNowHaveAPartitionOfTheirOwn() {
        if (!onPostgres()) QSKIP("only a server has partitions");
        const auto storage = open();
        const auto check = [&](const std::string& day, const char* expected) {
            const std::string found = sql("SELECT tableoid::regclass::text FROM ami_hes.reading WHERE time::date = '" + day + "'");
            QCOMPARE(found, std::string(expected));
        };
        QCOMPARE(
            send(*storage, {energy("P", *fromIso8601("2026-11-30T12:00:00Z"), 1), energy("P", *fromIso8601("2024-02-29T12:00:00Z"), 1),
                            energy("P", *fromIso8601("2021-02-28T12:00:00Z"), 1), energy("P", *fromIso8601("2029-01-01T12:00:00Z"), 1)}),
            (Sums{4, 0, 0}));
        check("2026-11-30", "reading_2026_11");
        check("2024-02-29", "reading_2024_02");
        check("2021-02-28", "reading_other");
        check("2029-01-01", "reading_other");
        // Two years later January 2029 would be due for its own partition, but its readings live in the common one.
        const auto later = open();
        auto offer = offerOf({energy("P", *fromIso8601("2029-01-01T12:00:00Z"), 1), energy("P", *fromIso8601("2029-01-02T12:00:00Z"), 1),
                              energy("P", *fromIso8601("2029-02-02T12:00:00Z"), 1)},
                             "later");
        const auto result = later->ingest(offer, *fromIso8601("2028-12-24T00:00:00Z"));
        QVERIFY(result);
        QCOMPARE((Sums{result->accepted, result->duplicate, result->conflict}), (Sums{2, 1, 0}));
        check("2029-01-02", "reading_other");
        check("2029-02-02", "reading_2029_02");
    }

    /// What TimescaleDB before 2.18.1 did to compressed chunks: rows that the database took and did not keep.
    void rowsThatTheDatabaseDropsRollEverythingBack() {
        if (!onPostgres()) QSKIP("needs a trigger of another language");
        const auto storage = open();
        QCOMPARE(send(*storage, {energy("A", noon, 1)}), (Sums{1, 0, 0}));
        sql("CREATE FUNCTION ami_hes.drop_some() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "IF NEW.mantissa = 3 THEN RETURN NULL; END IF; RETURN NEW; END $$");
        sql("CREATE TRIGGER drop_some BEFORE INSERT ON ami_hes.reading_2026_11 FOR EACH ROW EXECUTE FUNCTION ami_hes.drop_some()");
        const std::vector<mdms::Reading> readings{energy("A", noon, 1), energy("B", noon, 2), energy("C", noon, 3)};
        const auto result = storage->ingest(offerOf(readings, "dropped"), noon);
        QVERIFY(!result && isError(result.error(), StorageError::SumDiffers));
        QCOMPARE(countsOf(address())->readings, std::uint64_t{1});
        QVERIFY(!storage->known(laptop, "dropped", "digest of dropped")->has_value());
        sql("DROP TRIGGER drop_some ON ami_hes.reading_2026_11");
        QCOMPARE(send(*storage, readings), (Sums{2, 1, 0}));
    }

    void numbersOfMetersSurviveARollback() {
        if (!onPostgres()) QSKIP("needs statements from outside");
        const auto storage = open();
        QCOMPARE(send(*storage, {energy("A", noon, 1)}), (Sums{1, 0, 0}));
        sql("ALTER TABLE ami_hes.outbox RENAME TO elsewhere");
        const auto failed = storage->ingest(offerOf({energy("B", noon, 2), energy("C", noon, 3)}, "failed"), noon);
        QVERIFY(!failed && isError(failed.error(), StorageError::Statement));
        QCOMPARE(sqlStateText(failed.error().detail), std::string("42P01"));
        sql("ALTER TABLE ami_hes.elsewhere RENAME TO outbox");
        QCOMPARE(send(*storage, {energy("C", noon, 3), energy("B", noon, 2), energy("D", noon, 4)}), (Sums{3, 0, 0}));
        QCOMPARE(sql("SELECT string_agg(serial || '=' || value, ' ' ORDER BY serial) FROM ami_hes.accepted_reading"),
                 std::string("A=1 B=2 C=3 D=4"));
    }

    void everyStoredBatchIsInTheOutbox() {
        if (!onPostgres()) QSKIP("the outbox is for the message bus of a server database");
        const auto storage = open();
        QCOMPARE(send(*storage, {energy("B", noon, 2), energy("A", noon, 1), energy("A", noon + std::chrono::hours(1), 1)}),
                 (Sums{3, 0, 0}));
        QCOMPARE(send(*storage, {energy("B", noon, 2)}), (Sums{0, 1, 0}));
        QCOMPARE(sql("SELECT count(*) FROM ami_hes.outbox"), std::string("1"));
        // What a bus worker does: the rows of a batch through the primary key.
        QCOMPARE(sql("SELECT count(*) FROM ami_hes.outbox o JOIN ami_hes.reading r ON r.meter = ANY (o.meters) "
                     "AND r.time BETWEEN o.first_time AND o.last_time AND r.ledger = o.ledger"),
                 std::string("3"));
    }

    void aLostConnectionIsMadeAnew() {
        if (!onPostgres()) QSKIP("only a server has connections");
        const auto storage = open();
        QCOMPARE(send(*storage, {energy("A", noon, 1)}), (Sums{1, 0, 0}));
        sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        QCOMPARE(send(*storage, {energy("B", noon, 1)}), (Sums{1, 0, 0}));
        QVERIFY(postgres_->down("immediate"));
        const auto offer = offerOf({energy("C", noon, 1)}, "while down");
        for (int i = 0; i < 3; ++i) {
            const auto result = storage->ingest(offer, noon);
            QVERIFY(!result && isError(result.error(), StorageError::Unreachable) && result.error().fault == Fault::LinkLost);
        }
        QVERIFY(!storage->alive());
        QString why;
        QVERIFY2(postgres_->up(&why), qPrintable(why));
        QTRY_VERIFY_WITH_TIMEOUT(storage->alive(), 20000);
        QCOMPARE(storage->ingest(offer, noon)->outcome, IngestOutcome::Stored);
        QCOMPARE(countsOf(address())->readings, std::uint64_t{3});
    }

    void timescaleIsUsedAsItsVersionAllows() {
        QVERIFY(!layoutStatements(std::nullopt).empty());
        QVERIFY(layoutStatements(std::nullopt).front().find("PARTITION BY RANGE (time)") != std::string::npos);
        const auto text = [](const Timescale& extension) {
            std::string all;
            for (const auto& statement : layoutStatements(extension)) all += statement + ";";
            return all;
        };
        QVERIFY(text({"2.28.3", "public", true}).find("public.create_hypertable('reading', 'time'") != std::string::npos);
        QVERIFY(text({"2.28.3", "public", true}).find("PARTITION BY") == std::string::npos);
        const struct {
            const char* version;
            bool community;
            bool compressed;
        } cases[] = {{"2.28.3", true, true},   {"2.18.1", true, true}, {"2.18.0", true, false},
                     {"2.9.10", true, false},  {"10.0", true, true},   {"1.7.5", true, false},
                     {"2.28.3", false, false}, {"", true, false},      {"nonsense", true, false}};
        for (const auto& c : cases) {
            QVERIFY2((text({c.version, "ts", c.community}).find("timescaledb.compress") != std::string::npos) == c.compressed, c.version);
            QVERIFY2((text({c.version, "ts", c.community}).find("ts.add_compression_policy") != std::string::npos) == c.compressed,
                     c.version);
        }
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
