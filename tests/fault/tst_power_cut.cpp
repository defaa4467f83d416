#include <QtTest>

#include "app/store/Database.h"
#include "tests/fault/powercut/CutRun.h"
#include "tests/support/OldStore.h"
#include "tests/support/StoreSamples.h"

using namespace ami::test;

namespace {

constexpr std::uint64_t cuts = 500;
constexpr std::uint64_t seed = 20261126;
constexpr const char* file = "field.db";
constexpr const char* oldStep =
    "CREATE TABLE a (x INTEGER, y TEXT) STRICT; WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
    "INSERT INTO a SELECT i, printf('%060d', i) FROM n";
constexpr const char* newStep = "CREATE TABLE b (x INTEGER) STRICT; INSERT INTO b SELECT x FROM a; DELETE FROM a WHERE x > 150";

ami::app::DatabaseOptions options(const PowerCutVfs& disk, ami::app::Migrations steps) {
    ami::app::DatabaseOptions options;
    options.applicationId = 77;
    options.migrations = std::move(steps);
    options.vfs = disk.name();
    return options;
}

/// What a database file says: version, rows of a, rows of b, integrity.
std::string contents(const PowerCutVfs& disk, const std::string& name) {
    try {
        SQLite::Database database(name, SQLite::OPEN_READWRITE, 0, disk.name());
        database.exec("PRAGMA locking_mode = EXCLUSIVE");
        const auto number = [&](const char* sql) { return std::to_string(database.execAndGet(sql).getInt()); };
        const bool migrated = database.tableExists("b");
        return number("PRAGMA user_version") + " " + number("SELECT count(*) FROM a") + " " +
               (migrated ? number("SELECT count(*) FROM b") : "none") + " " + database.execAndGet("PRAGMA integrity_check").getString();
    } catch (const SQLite::Exception& exception) { return exception.what(); }
}

bool hasCopy(const PowerCutVfs& disk) {
    const std::string first = std::string(file) + ".before-2";
    for (const char* more : {"", ".2", ".3"}) {
        if (disk.size(first + more) > 0 && contents(disk, first + more) == "1 200 none ok") return true;
    }
    return false;
}

}  // namespace

class TestPowerCut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsLoseNothingThatWasAcknowledged() {
        const CutTally tally = cutThePower(cuts, seed);
        QVERIFY2(tally.findings.total() == 0, tally.findings.first.c_str());
        QCOMPARE(tally.cuts, cuts);
        QVERIFY(tally.acknowledged > cuts);
        for (const CutPhase phase :
             {CutPhase::Creating, CutPhase::Recovering, CutPhase::Writing, CutPhase::Checkpoint, CutPhase::Closing}) {
            QVERIFY2(tally.at(phase) > 10, name(phase));
        }
        QVERIFY(tally.recoveryChanging > 0 && tally.kills > 0);
        QVERIFY(tally.recoveries > cuts / 4);
        QVERIFY(tally.fates.kept > 0 && tally.fates.lost > 0 && tally.fates.torn > 0);
        QVERIFY(tally.fates.namesKept > 0 && tally.fates.namesLost > 0);
    }

    // A rig that finds nothing here would find nothing above either.
    void findsWhatIsLostWithLessDurability_data() {
        QTest::addColumn<int>("control");
        QTest::newRow("synchronous = NORMAL") << static_cast<int>(Control::SynchronousNormal);
        QTest::newRow("synchronous = OFF") << static_cast<int>(Control::SynchronousOff);
        QTest::newRow("disk that does not sync") << static_cast<int>(Control::DiskThatDoesNotSync);
        QTest::newRow("disk that does not sync folders") << static_cast<int>(Control::FolderThatDoesNotSync);
    }
    void findsWhatIsLostWithLessDurability() {
        QFETCH(const int, control);
        const CutTally tally = cutThePower(200, seed, static_cast<Control>(control));
        QVERIFY(tally.findings.total() > 0);
    }

    void aMigrationThatIsCutIsOldOrNewAndTheCopyOfTheOldIsWhole() {
        int old = 0;
        int migrated = 0;
        for (std::uint64_t way = 0; way < 12; ++way) {
            bool cut = true;
            for (std::uint64_t at = 1; cut; ++at) {
                PowerCutVfs disk(seed + at * 100 + way);
                {
                    const auto first = ami::app::openDatabase(file, options(disk, {oldStep}));
                    QVERIFY(first);
                    if (way % 2 == 1) disk.cutAtAct(1);
                }
                if (disk.isOff()) disk.restartProcess();
                disk.cutAtChange(at);
                {
                    const auto second = ami::app::openDatabase(file, options(disk, {oldStep, newStep}));
                    cut = disk.isOff();
                    QVERIFY(cut || second);
                    disk.cutAtAct(1);
                }
                disk.restart();
                const std::string left = contents(disk, file);
                const QByteArray where = QByteArray::number(static_cast<qulonglong>(at)) + " of way " +
                                         QByteArray::number(static_cast<qulonglong>(way)) + ": " + left.c_str();
                QVERIFY2(left == "1 200 none ok" || left == "2 150 200 ok", where);
                ++(left == "1 200 none ok" ? old : migrated);
                if (left == "2 150 200 ok") QVERIFY2(hasCopy(disk), where);
                QVERIFY2(ami::app::openDatabase(file, options(disk, {oldStep, newStep})), where);
                disk.restart();
                QCOMPARE(contents(disk, file), std::string("2 150 200 ok"));
                QVERIFY2(hasCopy(disk), where);
            }
        }
        QVERIFY2(old > 100 && migrated >= 12, qPrintable(QStringLiteral("%1 old, %2 migrated").arg(old).arg(migrated)));
    }

    void theStoreOfAnOldVersionIsMigratedWhollyOrNotAtAll() {
        int old = 0;
        bool cut = true;
        for (std::uint64_t at = 1; cut; ++at) {
            PowerCutVfs disk(seed + at);
            QVERIFY(makeOldStore(file, 1, disk.name().c_str()));
            disk.restart();
            const auto version = [&] {
                SQLite::Database database(std::string(file), SQLite::OPEN_READWRITE, 0, disk.name());
                database.exec("PRAGMA locking_mode = EXCLUSIVE");
                return database.execAndGet("PRAGMA user_version").getInt();
            };
            disk.cutAtChange(at);
            {
                const auto store = ami::app::Store::open(file, disk.name());
                cut = disk.isOff();
                QVERIFY(cut || store);
                disk.cutAtAct(1);
            }
            disk.restart();
            if (version() == 1) ++old;
            const auto store = ami::app::Store::open(file, disk.name());
            const QByteArray where = QByteArray::number(static_cast<qulonglong>(at));
            QVERIFY2(store, where);
            QVERIFY2((*store)->readings("", {}, {}, {}, 1000)->size() == 122 && (*store)->conflicts(10)->size() == 2, where);
            QVERIFY2((*store)->summary()->waiting == 83 && (*store)->due(noon + std::chrono::hours(1))->size() == 2, where);
            QVERIFY2((*store)->health()->damagedRows == 0, where);
        }
        QVERIFY2(old > 20, qPrintable(QString::number(old)));
    }

    void whatAKilledProcessLeftIsDurableBeforeItIsShown() {
        int shown = 0;
        for (std::uint64_t way = 0; way < 12; ++way) {
            bool killed = true;
            for (std::uint64_t at = 1; killed; ++at) {
                PowerCutVfs disk(seed + at * 100 + way);
                const auto seen = [&]() -> std::size_t {
                    const auto store = ami::app::Store::open(file, disk.name());
                    const auto readings =
                        store ? (*store)->readings("", {}, {}, {}, 1000).value_or(std::vector<ami::mdms::Reading>()).size() : 0;
                    disk.cutAtAct(1);
                    return readings;
                };
                {
                    const auto store = ami::app::Store::open(file, disk.name());
                    QVERIFY(store && (*store)->add(profile("A", noon, 5)));
                    disk.cutAtChange(at);
                    (void)(*store)->add(profile("B", noon, 20));
                    killed = disk.isOff();
                    disk.cutAtAct(1);
                }
                disk.restartProcess();
                const std::size_t before = seen();
                QVERIFY(before == 5 || before == 25);
                if (killed && before == 25) ++shown;
                disk.restart();
                QCOMPARE(seen(), before);
            }
        }
        QVERIFY(shown > 0);
    }

    void theSameSeedGivesTheSameCuts() {
        const CutTally one = cutThePower(80, seed);
        const CutTally two = cutThePower(80, seed);
        QCOMPARE(one.in, two.in);
        QCOMPARE(one.acknowledged, two.acknowledged);
        QCOMPARE(one.fates.torn, two.fates.torn);
    }
};

QTEST_GUILESS_MAIN(TestPowerCut)
#include "tst_power_cut.moc"
