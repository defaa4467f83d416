#include <QtTest>

#include <sqlite3.h>
#include <sys/stat.h>

#include "app/store/Backup.h"
#include "app/store/Ballast.h"
#include "app/store/Database.h"
#include "app/store/StoreSchema.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

constexpr std::uint64_t mebi = std::uint64_t{1} << 20;

StoreError codeOf(const Error& error) { return error.layer == Layer::Store ? static_cast<StoreError>(error.code) : StoreError{}; }

/// A clock that only goes when it is told to.
struct Clocks {
    UtcTime utc = noon;
    std::chrono::steady_clock::time_point steady{};
    DiskSpace disk{1000 * mebi, 900 * mebi};
};

}  // namespace

class TestStoreFile : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder_;
    Clocks clocks_;

    QString file(const char* name = "field.db") const { return folder_->filePath(QString::fromLatin1(name)); }
    std::string path() const { return file().toStdString(); }
    StoreOptions options(std::uint64_t ballast = mebi) {
        StoreOptions options;
        options.ballastOctets = ballast;
        options.now = [this] { return clocks_.utc; };
        options.space = [this](const std::string&) { return clocks_.disk; };
        return options;
    }
    std::unique_ptr<Store> opened(std::uint64_t ballast = mebi) {
        auto store = Store::open(path(), options(ballast));
        return store ? std::move(*store) : nullptr;
    }
    /// Tends until there is nothing to do; the copies that were made.
    int tend(Store& store) {
        int copies = 0;
        for (;;) {
            const auto tended = store.tend(clocks_.steady);
            if (!tended) return -1;
            if (tended->backup) ++copies;
            if (!tended->more) return copies;
        }
    }
    void damage(const QString& name, qint64 at) {
        QFile damaged(name);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(at));
        damaged.write(QByteArray(100, '\x5A'));
    }
    QStringList aside() const {
        return QDir(folder_->path()).entryList({QStringLiteral("field.db.damaged-*")}, QDir::Files);
    }

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        clocks_ = {};
    }

    void theBallastIsAllocatedAndPrivate() {
        Ballast ballast(path(), 3 * mebi, nullptr);
        QVERIFY(!ballast.isThere());
        QVERIFY(ballast.make());
        struct stat found {};
        QCOMPARE(::stat(ballast.path().c_str(), &found), 0);
        QCOMPARE(std::uint64_t(found.st_size), 3 * mebi);
        QVERIFY(std::uint64_t(found.st_blocks) * 512 >= 3 * mebi);
        QCOMPARE(int(found.st_mode & 0777), 0600);
        QVERIFY(ballast.release());
        QVERIFY(!ballast.isThere() && !ballast.release());
    }

    void theBallastTakesAnEighthOfASmallDiskAtMostAndOnlyWhenThereIsRoom() {
        DiskSpace disk{80 * mebi, 40 * mebi};
        Ballast ballast(path(), 32 * mebi, [&](const std::string&) { return disk; });
        QCOMPARE(ballast.octets(), 10 * mebi);
        disk.free = 29 * mebi;
        QVERIFY(!ballast.make());
        disk.free = 30 * mebi;
        QVERIFY(ballast.make());
    }

    void theStateOfTheDiskHasFourSteps() {
        auto store = opened();
        QVERIFY(store->health()->ballast);
        QCOMPARE(store->health()->space, Space::Enough);
        clocks_.disk.free = 99 * mebi;
        QCOMPARE(store->health()->space, Space::Low);
        clocks_.disk.free = 63 * mebi;
        QCOMPARE(store->health()->space, Space::NearlyFull);
        QVERIFY(store->add({energy("A", noon, 1)}));
        clocks_.disk.free = 0;
        QVERIFY(QFile::remove(QString::fromStdString(Ballast(path(), mebi, options().space).path())));
        QCOMPARE(store->health()->space, Space::Full);
        QCOMPARE(codeOf(store->add({energy("B", noon, 1)}).error()), StoreError::DiskFull);
        const auto sealed = store->seal(10, noon, "test");
        QVERIFY(sealed && *sealed && store->confirm(receiptFor(**sealed)));
        clocks_.disk.free = 500 * mebi;
        QVERIFY(store->add({energy("B", noon, 1)}));
        QCOMPARE(tend(*store), 0);
        QVERIFY(store->health()->ballast);
    }

    void copiesEveryQuarterOfAnHourOfUseWhenSomethingChanged() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 5000)));
        QCOMPARE(tend(*store), 0);
        clocks_.steady += std::chrono::minutes(14);
        QCOMPARE(tend(*store), 0);
        clocks_.steady += std::chrono::minutes(1);
        QCOMPARE(tend(*store), 1);
        const auto health = store->health();
        QVERIFY(health->lastBackup && health->lastBackup->at == noon);
        QCOMPARE(health->lastBackup->readings, std::uint64_t{5000});
        QVERIFY(health->lastCheck && *health->lastCheck == noon && !health->lastCheckFound);
        QCOMPARE(checkCopy(backupPath(path()))->readings, std::uint64_t{5000});
        QCOMPARE(int(QFile::permissions(file("field.db.backup")) & (QFile::ReadGroup | QFile::ReadOther)), 0);

        clocks_.steady += std::chrono::hours(1);
        QCOMPARE(tend(*store), 0);
        QVERIFY(store->add(profile("B", noon, 10)));
        clocks_.steady += std::chrono::minutes(15);
        clocks_.utc += std::chrono::hours(1);
        QCOMPARE(tend(*store), 1);
        QCOMPARE(checkCopy(backupPath(path()))->found(), std::uint64_t{0});
        QCOMPARE(checkCopy(backupPath(path()) + ".1")->readings, std::uint64_t{5000});
        QVERIFY(*store->health()->lastCheck == noon);
        clocks_.utc += std::chrono::hours(7 * 24);
        QVERIFY(store->rememberMeter({"tcp://a", "A", "", noon}) && store->add(profile("C", noon, 10)));
        clocks_.steady += std::chrono::minutes(15);
        QCOMPARE(tend(*store), 1);
        QVERIFY(*store->health()->lastCheck == clocks_.utc);
        QVERIFY(!QFile::exists(file("field.db.backup.2")) && !QFile::exists(file("field.db.backup.new")));
    }

    void whatIsWrittenBetweenTheStepsIsInTheCopy() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 60000)));
        (void)store->tend(clocks_.steady);
        clocks_.steady += std::chrono::minutes(15);
        QVERIFY(store->tend(clocks_.steady)->more);
        int steps = 0;
        for (;; ++steps) {
            QVERIFY(store->add({energy("B", noon + std::chrono::seconds(steps), 1)}));
            const auto tended = store->tend(clocks_.steady);
            QVERIFY(tended);
            if (tended->backup) break;
        }
        QVERIFY(steps > 1);
        const auto check = checkCopy(backupPath(path()));
        QCOMPARE(check->found(), std::uint64_t{0});
        QCOMPARE(check->readings, std::uint64_t(60000 + steps + 1));
    }

    void aCopyThatWasBegunAndNotFinishedIsNeverTakenForOne() {
        {
            auto store = opened();
            QVERIFY(store->add(profile("A", noon, 20000)));
            (void)store->tend(clocks_.steady);
            clocks_.steady += std::chrono::minutes(15);
            QVERIFY(store->tend(clocks_.steady)->more);
            QVERIFY(store->tend(clocks_.steady)->more);
        }
        QVERIFY(!QFile::exists(file("field.db.backup")) && !QFile::exists(file("field.db.backup.new")));
    }

    void aCopyOnDemandIsAStoreAndNeverReplacesAnotherFile() {
        auto store = opened();
        QVERIFY(store->add(profile("A", noon, 100)));
        const std::string copy = file("copy.db").toStdString();
        const auto report = store->backupTo(copy);
        QVERIFY(report && report->octets > 0);
        QCOMPARE(report->readings, std::uint64_t{100});
        QVERIFY(store->backupTo(copy));
        auto other = Store::open(copy);
        QVERIFY(other);
        QCOMPARE((*other)->summary()->waiting, std::uint64_t{100});
        QFile letter(file("letter.txt"));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear Sir or Madam, this is a letter");
        letter.close();
        QCOMPARE(codeOf(store->backupTo(file("letter.txt").toStdString()).error()), StoreError::NotOurs);
        QVERIFY(letter.open(QIODevice::ReadOnly) && letter.readAll().startsWith("Dear"));
        QCOMPARE(codeOf(store->backupTo("/proc/none/copy.db").error()), StoreError::CannotOpen);
    }

    void theNewestGoodCopyTakesThePlaceOfADamagedStore() {
        {
            auto store = opened();
            QVERIFY(store->add(profile("A", noon, 500)));
            QVERIFY(*store->seal(100, noon, "test"));
            (void)store->tend(clocks_.steady);
            clocks_.steady += std::chrono::minutes(15);
            QCOMPARE(tend(*store), 1);
            QVERIFY(store->add(profile("B", noon, 40)));
        }
        damage(file(), 0);
        QCOMPARE(codeOf(Store::open(path(), options()).error()), StoreError::Damaged);
        QCOMPARE(aside().size(), 1);
        auto store = opened();
        QVERIFY(store);
        const auto health = store->health();
        QCOMPARE(health->readings, std::uint64_t{500});
        QVERIFY(health->restored);
        QCOMPARE(health->restored->readings, std::uint64_t{500});
        QCOMPARE(QString::fromStdString(health->restored->damagedFile), folder_->filePath(aside().front()));
        QVERIFY(!health->restored->missingKnown);
        QVERIFY(store->forgetRestored());
        QVERIFY(!store->health()->restored);
        QCOMPARE((*store->seal(1000, noon, "test"))->sequence, std::uint64_t{2});
    }

    void howManyReadingsAreMissingIsToldWhenTheDamagedFileStillSaysIt() {
        {
            auto store = opened();
            QVERIFY(store->add(profile("A", noon, 500)));
            (void)store->tend(clocks_.steady);
            clocks_.steady += std::chrono::minutes(15);
            QCOMPARE(tend(*store), 1);
            QVERIFY(store->add(profile("B", noon, 40)));
        }
        QFile::copy(file(), file("field.db.damaged-X"));
        const auto restored = restoreNewestBackup(path(), path() + ".damaged-X", noon);
        QVERIFY(restored && restored->missingKnown);
        QCOMPARE(restored->missingAtMost, std::uint64_t{40});
    }

    void aDamagedCopyIsPassedOverForTheOneBefore() {
        {
            auto store = opened();
            for (int i = 0; i < 2; ++i) {
                QVERIFY(store->add(profile("A" + std::to_string(i), noon, 300)));
                if (i == 0) (void)store->tend(clocks_.steady);
                clocks_.steady += std::chrono::minutes(15);
                QCOMPARE(tend(*store), 1);
            }
        }
        damage(file("field.db.backup"), 4096 * 3 + 8);
        damage(file(), 0);
        QCOMPARE(codeOf(Store::open(path(), options()).error()), StoreError::Damaged);
        QCOMPARE(opened()->health()->readings, std::uint64_t{300});
    }

    void aRestoredStoreCountsItsBatchesInANewSeries() {
        const auto seriesOf = [this] {
            const auto database = openDatabase(path(), storeOptions());
            return (*database)->execAndGet("SELECT series FROM identity").getString();
        };
        {
            auto store = opened();
            QVERIFY(store->add(profile("A", noon, 5)));
            (void)store->tend(clocks_.steady);
            clocks_.steady += std::chrono::minutes(15);
            QCOMPARE(tend(*store), 1);
        }
        const std::string before = seriesOf();
        damage(file(), 0);
        QVERIFY(!Store::open(path(), options()));
        QVERIFY(seriesOf() != before);
    }
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_store_file.moc"
