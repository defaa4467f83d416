#include <QtTest>

#include <sqlite3.h>

#include <set>

#include "tests/support/StoreSamples.h"
#include "app/store/Database.h"
#include "app/store/StoreSchema.h"
#include "protocol/crypto/Digest.h"
#include "protocol/mdms/CimMeterReadings.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

StoreError codeOf(const Error& error) { return error.layer == Layer::Store ? static_cast<StoreError>(error.code) : StoreError{}; }

void execOutside(const QString& path, const char* sql) {
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(handle);
}

qint64 numberOutside(const QString& path, const char* sql) {
    sqlite3* handle = nullptr;
    sqlite3_stmt* statement = nullptr;
    qint64 value = -1;
    if (sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK &&
        sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW) {
        value = sqlite3_column_int64(statement, 0);
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return value;
}

}  // namespace

class TestStore : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString file(const char* name = "field.db") const { return folder_->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<Store> opened(const char* name = "field.db") {
        StoreOptions options;
        options.space = [](const std::string&) { return DiskSpace{std::uint64_t{1} << 40, std::uint64_t{1} << 39}; };
        auto store = Store::open(file(name).toStdString(), std::move(options));
        return store ? std::move(*store) : nullptr;
    }

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
    }

    void createsFolderAndPrivateFile() {
        const QString path = folder_->filePath(QStringLiteral("a/b/field.db"));
        const auto store = Store::open(path.toStdString());
        QVERIFY(store);
        const auto foreign = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & foreign));
        QVERIFY(!(QFile::permissions(folder_->filePath(QStringLiteral("a/b"))) & foreign));
    }

    void keepsEveryFieldOfAReading() {
        mdms::Reading reading;
        reading.meter = "LGZ \"1\\2\" \xC3\xA9";
        reading.generation = 2;
        reading.classId = 4;
        reading.obis = dlms::Obis(1, 1, 1, 6, 2, 101);
        reading.attribute = -2;
        reading.kind = mdms::ReadingKind::Instantaneous;
        reading.interval = std::chrono::seconds(300);
        reading.time = noon + std::chrono::milliseconds(250);
        reading.meterTime = "07EA0B160712000000800000";
        reading.value = Decimal::fromUnsigned(18446744073709551615ULL, 3, true);
        reading.unit = 27;
        reading.quality = mdms::Quality::ClockDoubtful;
        reading.verification = mdms::Verification::TwoReadsAgree;
        {
            auto store = opened();
            QVERIFY(store);
            QCOMPARE(store->add({reading})->added, std::uint64_t{1});
        }
        auto store = opened();
        auto found = store->readings(reading.meter, reading.obis, {}, {}, 10);
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->front().value.exponent(), 3);
        reading.sequence = found->front().sequence;
        QVERIFY(reading.sequence > 0);
        QVERIFY(found->front() == reading);
    }

    void countsAKnownReadingAndStoresItOnce() {
        auto store = opened();
        QCOMPARE(store->add({energy("A", noon, 1500)})->added, std::uint64_t{1});
        mdms::Reading again = energy("A", noon, 0);
        again.value = Decimal(15, 2);
        const auto count = store->add({again});
        QCOMPARE(count->known, std::uint64_t{1});
        QCOMPARE(count->added + count->conflicting, std::uint64_t{0});
        QCOMPARE(store->summary()->waiting, std::uint64_t{1});
    }

    void naturalKeyHasSevenParts() {
        auto store = opened();
        const mdms::Reading base = energy("A", noon, 1);
        std::vector<mdms::Reading> readings(8, base);
        readings[1].meter = "B";
        readings[2].generation = 1;
        readings[3].classId = 4;
        readings[4].obis = dlms::Obis(1, 0, 2, 8, 0, 255);
        readings[5].attribute = 5;
        readings[6].interval = std::chrono::seconds(900);
        readings[7].time = noon + std::chrono::seconds(1);
        QCOMPARE(store->add(readings)->added, std::uint64_t{8});
        QCOMPARE(store->add(readings)->known, std::uint64_t{8});
    }

    void keepsBothValuesOfAConflictAndSendsBoth_data() {
        QTest::addColumn<int>("difference");
        QTest::newRow("value") << 0;
        QTest::newRow("unit") << 1;
        QTest::newRow("quality") << 2;
    }
    void keepsBothValuesOfAConflictAndSendsBoth() {
        QFETCH(int, difference);
        auto store = opened();
        QVERIFY(store->add({energy("A", noon, 100)}));
        mdms::Reading other = energy("A", noon, difference == 0 ? 101 : 100);
        if (difference == 1) other.unit = 32;
        if (difference == 2) other.quality = mdms::Quality::Questionable;
        QCOMPARE(store->add({other})->conflicting, std::uint64_t{1});
        QCOMPARE(store->add({other})->conflicting, std::uint64_t{1});
        const auto pairs = store->conflicts(10);
        QCOMPARE(pairs->size(), std::size_t{1});
        QVERIFY(pairs->front().kept.value == Decimal(100, 0));
        QVERIFY(pairs->front().offered.value == other.value && pairs->front().offered.unit == other.unit &&
                pairs->front().offered.quality == other.quality);
        QCOMPARE(store->readings("A", {}, {}, {}, 10)->size(), std::size_t{1});
        const auto summary = store->summary();
        QCOMPARE(summary->waiting, std::uint64_t{2});
        QCOMPARE(summary->needsYou, std::uint64_t{1});
        const auto batch = store->seal(100, noon, "test");
        QCOMPARE((*batch)->items, std::uint32_t{2});
        QCOMPARE(mdms::decodeBatch((*batch)->body)->items.size(), std::size_t{2});
    }

    void refusesAReadingThatCannotTravelAndStoresNoneOfTheCall() {
        auto store = opened();
        mdms::Reading bad = energy(std::string("A\0B", 3), noon, 1);
        const auto refused = store->add({energy("A", noon, 1), bad});
        QVERIFY(!refused);
        QCOMPARE(codeOf(refused.error()), StoreError::BadReading);
        QCOMPARE(refused.error().detail, std::int64_t{1});
        QCOMPARE(store->summary()->waiting, std::uint64_t{0});
    }

    void sealsOldestFirstWithoutHolesInTheSequence() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 25)));
        std::vector<std::uint64_t> sequences;
        std::set<std::string> ids;
        for (;;) {
            const auto batch = store->seal(10, noon, "test");
            QVERIFY(batch);
            if (!*batch) break;
            sequences.push_back((*batch)->sequence);
            ids.insert((*batch)->id);
            QCOMPARE(
                (*batch)->digest,
                QByteArray::fromRawData(reinterpret_cast<const char*>(crypto::sha256((*batch)->body).data()), 32).toHex().toStdString());
            const auto decoded = mdms::decodeBatch((*batch)->body);
            QVERIFY(decoded);
            QCOMPARE(decoded->header.messageId, (*batch)->id);
            QCOMPARE(decoded->header.sequence, (*batch)->sequence);
        }
        QVERIFY(sequences == (std::vector<std::uint64_t>{1, 2, 3}));
        QCOMPARE(ids.size(), std::size_t{3});
        const auto due = store->due(noon);
        for (const auto& batch : *due) {
            Receipt receipt = receiptFor(batch);
            receipt.receivedAt += std::chrono::hours(batch.sequence - 1);
            QVERIFY(store->confirm(receipt));
        }
        QCOMPARE(*store->purgeConfirmed(std::chrono::hours(1), noon + std::chrono::hours(200)), std::uint64_t{1});
        QVERIFY(store->add(profile("B", noon, 1)));
        QCOMPARE((*store->seal(10, noon, "test"))->sequence, std::uint64_t{4});
    }

    void aSealedBatchCannotBeChangedEvenFromOutside() {
        std::string id;
        {
            auto store = opened();
            QVERIFY(store->add(profile("A", noon, 3)));
            id = (*store->seal(10, noon, "test"))->id;
        }
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(file().toUtf8().constData(), &handle), SQLITE_OK);
        for (const char* sql :
             {"UPDATE batch SET body = x'00'", "UPDATE batch SET digest = ''", "UPDATE batch SET id = 'x'", "UPDATE batch SET sequence = 9",
              "UPDATE reading SET magnitude = 1", "DELETE FROM reading", "DELETE FROM batch"}) {
            QVERIFY2(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK, sql);
        }
        QCOMPARE(sqlite3_exec(handle, "UPDATE batch SET attempts = 3", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(handle);
        QCOMPARE((*opened()->batch(id))->attempts, std::uint32_t{3});
    }

    void waitsForTheNextTryAndSurvivesAStopWhileSending() {
        std::string id;
        {
            auto store = opened();
            QVERIFY(store->add(profile("A", noon, 3)));
            id = (*store->seal(10, noon, "test"))->id;
            QVERIFY(store->markSending(id, noon));
            QVERIFY(store->markRetry(id, noon + std::chrono::minutes(5), "503 busy"));
            QVERIFY(store->due(noon + std::chrono::minutes(4))->empty());
            QCOMPARE(store->due(noon + std::chrono::minutes(5))->size(), std::size_t{1});
            QCOMPARE(store->summary()->lastServerMessage, std::string("503 busy"));
            QVERIFY(store->summary()->nextTry == noon + std::chrono::minutes(5));
            QVERIFY(store->markSending(id, noon));
        }
        auto store = opened();
        const auto due = store->due(noon);
        QCOMPARE(due->size(), std::size_t{1});
        QCOMPARE(due->front().id, id);
        QCOMPARE(due->front().attempts, std::uint32_t{2});
        QVERIFY(store->markDeadLetter(id, "422"));
        QVERIFY(store->due(noon)->empty());
        QCOMPARE(store->summary()->needsYou, std::uint64_t{3});
        QCOMPARE(codeOf(store->markRetry(id, noon, "").error()), StoreError::WrongState);
    }

    void refusesAReceiptThatDoesNotAccountForEveryItem_data() {
        QTest::addColumn<int>("flaw");
        QTest::newRow("other digest") << 0;
        QTest::newRow("sum too small") << 1;
        QTest::newRow("sum too large") << 2;
        QTest::newRow("conflict without item") << 3;
        QTest::newRow("item outside") << 4;
        QTest::newRow("item twice") << 5;
        QTest::newRow("sum only by overflow") << 6;
    }
    void refusesAReceiptThatDoesNotAccountForEveryItem() {
        QFETCH(int, flaw);
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 5)));
        const auto batch = *store->seal(10, noon, "test");
        Receipt receipt = receiptFor(*batch);
        const ItemOutcome conflict{1, ItemState::Conflict, "ValueDiffers", ""};
        switch (flaw) {
            case 0: receipt.digest[0] = receipt.digest[0] == '0' ? '1' : '0'; break;
            case 1: receipt.accepted = 4; break;
            case 2: receipt.duplicate = 1; break;
            case 3: receipt.accepted = 4, receipt.conflict = 1; break;
            case 4: receipt.accepted = 4, receipt.conflict = 1, receipt.exceptions = {{5, ItemState::Conflict, "", ""}}; break;
            case 5: receipt.accepted = 3, receipt.conflict = 2, receipt.exceptions = {conflict, conflict}; break;
            case 6: receipt.accepted = 4294967295u, receipt.duplicate = 6; break;
            default: QFAIL("unknown flaw");
        }
        const auto refused = store->confirm(receipt);
        QVERIFY(!refused);
        QCOMPARE(codeOf(refused.error()), StoreError::BadReceipt);
        QCOMPARE((*store->batch(batch->id))->state, BatchState::Sealed);
        QCOMPARE(store->summary()->waiting, std::uint64_t{5});
        QVERIFY(!*store->receipt(batch->id));
        QVERIFY(store->confirm(receiptFor(*batch)));
    }

    void confirmsItemsAndShowsWhatNeedsAPerson() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 5)));
        const auto batch = *store->seal(10, noon, "test");
        Receipt receipt = receiptFor(*batch);
        receipt.accepted = 2;
        receipt.duplicate = 1;
        receipt.conflict = 1;
        receipt.rejected = 1;
        receipt.replayed = true;
        receipt.exceptions = {{1, ItemState::Conflict, "ValueDiffers", "kept 1"}, {4, ItemState::Rejected, "TimeMalformed", "/x"}};
        QVERIFY(store->confirm(receipt));
        QVERIFY(store->confirm(receipt));
        const auto summary = store->summary();
        QCOMPARE(summary->waiting, std::uint64_t{0});
        QCOMPARE(summary->confirmed, std::uint64_t{3});
        QCOMPARE(summary->needsYou, std::uint64_t{2});
        QVERIFY(summary->lastReceipt == noon);
        const auto items = store->itemsThatNeedYou(10);
        QCOMPARE(items->size(), std::size_t{2});
        QVERIFY(items->at(0).reading.time == noon + std::chrono::minutes(15));
        QCOMPARE(items->at(1).outcome.code, std::string("TimeMalformed"));
        const auto kept = *store->receipt(batch->id);
        QVERIFY(kept && kept->replayed && kept->exceptions.size() == 2);
        QCOMPARE(*store->purgeConfirmed(std::chrono::hours(1), noon + std::chrono::hours(1000)), std::uint64_t{0});
    }

    void purgesOnlyOldConfirmedBatchesAndNeverReadings() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 2)));
        const auto first = *store->seal(10, noon, "test");
        QVERIFY(store->confirm(receiptFor(*first)));
        QVERIFY(store->add(profile("B", noon, 2)));
        QVERIFY(*store->seal(10, noon, "test"));
        QVERIFY(store->add(profile("C", noon, 2)));
        Receipt later = receiptFor(**store->seal(10, noon, "test"));
        later.receivedAt = noon + std::chrono::hours(721);
        QVERIFY(store->confirm(later));
        QCOMPARE(*store->purgeConfirmed(std::chrono::hours(720), noon + std::chrono::hours(719)), std::uint64_t{0});
        QCOMPARE(*store->purgeConfirmed(std::chrono::hours(720), noon + std::chrono::hours(721)), std::uint64_t{1});
        QCOMPARE(store->batches(10)->size(), std::size_t{2});
        QCOMPARE(store->readings("", {}, {}, {}, 10)->size(), std::size_t{6});
        QCOMPARE(store->add(profile("A", noon, 2))->known, std::uint64_t{2});
        QCOMPARE(store->summary()->confirmed, std::uint64_t{4});
    }

    void secondOpenerIsToldThatTheStoreIsInUse() {
        const auto first = opened();
        QVERIFY(first);
        const auto second = Store::open(file().toStdString());
        QVERIFY(!second);
        QCOMPARE(codeOf(second.error()), StoreError::InUse);
        QVERIFY(first->add({energy("A", noon, 1)}));
    }

    void refusesANewerVersionAndLeavesItAlone() {
        QVERIFY(opened());
        execOutside(file(), "PRAGMA user_version = 77");
        const auto refused = Store::open(file().toStdString());
        QCOMPARE(codeOf(refused.error()), StoreError::TooNew);
        QCOMPARE(refused.error().detail, std::int64_t{77});
        QCOMPARE(numberOutside(file(), "PRAGMA user_version"), 77);
    }

    void refusesFilesThatAreNotAStore() {
        execOutside(file("other.db"), "PRAGMA application_id = 5; CREATE TABLE t (a)");
        QCOMPARE(codeOf(Store::open(file("other.db").toStdString()).error()), StoreError::NotOurs);
        execOutside(file("plain.db"), "CREATE TABLE t (a)");
        QCOMPARE(codeOf(Store::open(file("plain.db").toStdString()).error()), StoreError::NotOurs);
        QFile text(file("letter.txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("Dear Sir or Madam");
        text.close();
        QCOMPARE(codeOf(Store::open(file("letter.txt").toStdString()).error()), StoreError::NotOurs);
        QVERIFY(QFile::exists(file("letter.txt")));
        QCOMPARE(codeOf(Store::open("/proc/none/field.db").error()), StoreError::CannotOpen);
    }

    void putsADamagedFileIntoQuarantineAndNeverDeletesIt() {
        {
            auto store = opened();
            QVERIFY(store->add(profile("A", noon, 2000)));
        }
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 size = damaged.size();
        damaged.write(QByteArray(100, '\x5A'));
        damaged.close();
        QCOMPARE(codeOf(Store::open(file().toStdString()).error()), StoreError::Damaged);
        const QStringList kept = QDir(folder_->path()).entryList({QStringLiteral("field.db.damaged-*")}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(QFileInfo(folder_->filePath(kept.front())).size(), size);
        QVERIFY(opened());
    }

    void fullDiskIsReportedAndNothingIsHalfDone() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 100)));
        store.reset();
        const auto database = openDatabase(file().toStdString(), storeOptions());
        QVERIFY(database);
        const qint64 pages = (*database)->execAndGet("PRAGMA page_count").getInt64();
        (*database)->execAndGet("PRAGMA max_page_count = " + std::to_string(pages + 2));
        const auto full = guarded([&]() -> Result<void> {
            WriteTransaction transaction(**database);
            for (int i = 0; i < 10000; ++i) (*database)->exec("INSERT INTO recent_meter (address, serial, label, last_used) VALUES ('" + std::to_string(i) + "', '', '', 0)");
            transaction.commit();
            return {};
        });
        QVERIFY(!full);
        QCOMPARE(codeOf(full.error()), StoreError::DiskFull);
        QCOMPARE((*database)->execAndGet("SELECT count(*) FROM recent_meter").getInt64(), std::int64_t{0});
        QCOMPARE((*database)->execAndGet("SELECT count(*) FROM reading").getInt64(), std::int64_t{100});
    }

    void pragmasAreWhatDurabilityNeeds() {
        const auto database = openDatabase(file().toStdString(), storeOptions());
        QVERIFY(database);
        QCOMPARE((*database)->execAndGet("PRAGMA synchronous").getInt(), 2);
        QCOMPARE((*database)->execAndGet("PRAGMA foreign_keys").getInt(), 1);
        QCOMPARE((*database)->execAndGet("PRAGMA journal_mode").getString(), std::string("wal"));
        QCOMPARE((*database)->execAndGet("PRAGMA locking_mode").getString(), std::string("exclusive"));
        QCOMPARE((*database)->execAndGet("PRAGMA application_id").getInt(), 0x414D4946);
        QVERIFY(!QFile::exists(file() + QStringLiteral("-shm")));
        QCOMPARE((*database)->execAndGet("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                                         "AND name NOT LIKE 'sqlite_%'").getInt(), 0);
    }

    void migratesInOneTransactionAndKeepsACopyOfTheOldVersion() {
        constexpr std::int32_t id = 77;
        const std::string path = file("m.db").toStdString();
        const char* one = "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)";
        QVERIFY(openDatabase(path, {id, {one}}));
        const char* two = "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO b SELECT x + 1 FROM a";
        const auto broken = openDatabase(path, {id, {one, two, "CREATE TABLE c (x INTEGER); SELECT nothing FROM nowhere"}});
        QVERIFY(!broken);
        QCOMPARE(numberOutside(file("m.db"), "PRAGMA user_version"), 1);
        QCOMPARE(numberOutside(file("m.db"), "SELECT count(*) FROM sqlite_schema WHERE name IN ('b', 'c')"), 0);
        QVERIFY(openDatabase(path, {id, {one, two}}));
        QCOMPARE(numberOutside(file("m.db"), "SELECT x FROM b"), 2);
        QCOMPARE(numberOutside(file("m.db.before-2"), "PRAGMA user_version"), 1);
        QCOMPARE(numberOutside(file("m.db.before-2"), "SELECT x FROM a"), 1);
        QCOMPARE(openDatabase(path, {id, {one}}).error().code, static_cast<std::uint16_t>(StoreError::TooNew));
    }

    void findsTheNewestIntervalForResuming() {
        auto store = opened();
        QVERIFY(!*store->newest("A", dlms::Obis(1, 0, 1, 29, 0, 255), std::chrono::seconds(900)));
        QVERIFY(store->add(profile("A", noon, 5)));
        QVERIFY(*store->newest("A", dlms::Obis(1, 0, 1, 29, 0, 255), std::chrono::seconds(900)) == noon + std::chrono::hours(1));
        QVERIFY(!*store->newest("A", dlms::Obis(1, 0, 1, 29, 0, 255), std::chrono::seconds(3600)));
        QVERIFY(!*store->newest("B", dlms::Obis(1, 0, 1, 29, 0, 255), std::chrono::seconds(900)));
    }

    void selectsReadingsByMeterRegisterAndTime() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 10)));
        QVERIFY(store->add({energy("A", noon, 1), energy("B", noon, 2)}));
        QCOMPARE(store->readings("A", {}, {}, {}, 100)->size(), std::size_t{11});
        QCOMPARE(store->readings("", dlms::Obis(1, 0, 1, 8, 0, 255), {}, {}, 100)->size(), std::size_t{2});
        const auto part =
            store->readings("A", dlms::Obis(1, 0, 1, 29, 0, 255), noon + std::chrono::minutes(15), noon + std::chrono::minutes(45), 100);
        QCOMPARE(part->size(), std::size_t{3});
        QVERIFY(part->front().time == noon + std::chrono::minutes(15));
        QCOMPARE(store->readings("", {}, {}, {}, 4)->size(), std::size_t{4});
    }

    void remembersMetersNewestFirst() {
        auto store = opened();
        QVERIFY(store->rememberMeter({"tcp://a", "1", "first", noon}));
        QVERIFY(store->rememberMeter({"tcp://b", "2", "second", noon + std::chrono::hours(1)}));
        QVERIFY(store->rememberMeter({"tcp://a", "1", "renamed", noon + std::chrono::hours(2)}));
        const auto meters = store->recentMeters(10);
        QCOMPARE(meters->size(), std::size_t{2});
        QCOMPARE(meters->front().label, std::string("renamed"));
        QCOMPARE(store->recentMeters(1)->size(), std::size_t{1});
    }

    void builtInMappingNamesTheCommonRegisters() {
        auto store = opened();
        QVERIFY(store->add({energy("A", noon, 12345678)}));
        const auto batch = *store->seal(10, noon, "test");
        const QByteArray body(reinterpret_cast<const char*>(batch->body.data()), static_cast<qsizetype>(batch->body.size()));
        QVERIFY2(body.contains("\"value\":\"12345.678\""), body.constData());
        QVERIFY(body.contains("0.0.0.1.1.1.12.0.0.0.0.0.0.0.0.3.72.0"));
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
