#include <QtTest>

#include "app/store/Backup.h"
#include "app/store/Database.h"
#include "app/store/StoreSchema.h"
#include "tests/support/OldStore.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

class TestStoreMigration : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;

private Q_SLOTS:
    void everyReleasedVersionIsMigratedWithAllThatItHeld() {
        const std::string path = folder_.filePath(QStringLiteral("v1.db")).toStdString();
        QVERIFY(makeOldStore(path, 1));
        auto opened = Store::open(path);
        QVERIFY(opened);
        Store& store = **opened;
        const auto summary = store.summary();
        QCOMPARE(summary->waiting, std::uint64_t(22 + 1 + 60));
        QCOMPARE(summary->confirmed, std::uint64_t{40});
        QCOMPARE(summary->batchesOpen, std::uint32_t{3});
        QCOMPARE(summary->lastServerMessage, std::string("503 busy"));
        const auto readings = store.readings("", {}, {}, {}, 1000);
        QCOMPARE(readings->size(), std::size_t{122});
        QVERIFY(readings->at(1).value == Decimal(100, 0) || readings->at(0).value == Decimal(100, 0));
        const auto negative = store.readings("LGZ0012345678", dlms::Obis(1, 0, 1, 8, 0, 255), {}, {}, 10);
        QCOMPARE(negative->size(), std::size_t{1});
        QVERIFY(negative->front().value == Decimal::fromUnsigned(18446744073709551615ULL, 3, true));
        QVERIFY(negative->front().quality == mdms::Quality::ClockDoubtful && negative->front().generation == 0);
        QCOMPARE(store.conflicts(10)->size(), std::size_t{2});
        QCOMPARE(store.batches(10)->size(), std::size_t{5});
        const auto batches = store.batches(10);
        for (const SealedBatch& batch : *batches) QVERIFY(*store.batch(batch.id));
        QCOMPARE(store.due(noon + std::chrono::hours(1))->size(), std::size_t{2});
        QCOMPARE(store.itemsThatNeedYou(10)->size(), std::size_t{1});
        QCOMPARE(store.recentMeters(10)->front().label, std::string("second"));
        QCOMPARE(store.health()->damagedRows, std::uint64_t{0});
        const auto sealed = store.seal(1000, noon, "test");
        QVERIFY(sealed && *sealed);
        QCOMPARE((*sealed)->sequence, std::uint64_t{6});
        QCOMPARE((*sealed)->items, std::uint32_t{23});
        QCOMPARE(store.add(profile("KFM \xC3\xA9 7", noon, 3))->known, std::uint64_t{3});
        opened->reset();
        QCOMPARE(checkCopy(path)->found(), std::uint64_t{0});
        QVERIFY(QFile::exists(folder_.filePath(QStringLiteral("v1.db.before-%1").arg(storeMigrations().size()))));
    }

    void aMigratedStoreHasTheSchemaOfANewOne() {
        const std::string old = folder_.filePath(QStringLiteral("old.db")).toStdString();
        const std::string fresh = folder_.filePath(QStringLiteral("fresh.db")).toStdString();
        QVERIFY(makeOldStore(old, 1));
        const auto names = [](const std::string& path) {
            const auto database = openDatabase(path, storeOptions());
            std::string all;
            SQLite::Statement rows(**database, "SELECT type || ' ' || name || ' ' || coalesce((SELECT group_concat(name) FROM "
                                               "pragma_table_info(s.name)), '') FROM sqlite_schema s ORDER BY 1");
            while (rows.executeStep()) all += rows.getColumn(0).getString() + "\n";
            return all;
        };
        QCOMPARE(names(old), names(fresh));
    }
};

QTEST_GUILESS_MAIN(TestStoreMigration)
#include "tst_store_migration.moc"
