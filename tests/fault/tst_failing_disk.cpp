#include <QtTest>

#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <map>
#include <set>

#include "app/store/Backup.h"
#include "app/store/Ballast.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "tests/fault/faults/FaultyVfs.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

constexpr std::size_t perCall = 12;

std::vector<mdms::Reading> call(int number) { return profile("M" + std::to_string(number), noon, perCall); }

/// Nothing here depends on a sync reaching a real disk.
QString quickDisk() {
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/ami-disk-XXXXXX");
}

/// What the store said it did.
struct Said {
    std::set<int> attempted, added;
    std::map<std::string, std::string> sealed;   // id, digest
    std::set<std::string> confirmed;
    int refused = 0;
};

/// A visit: store, second values, seal, send, confirm, purge. What is refused is passed over, as the window does.
void visit(Store& store, int first, Said& said) {
    const auto note = [&](const auto& result) {
        if (!result) ++said.refused;
        return result.has_value();
    };
    for (int number = first; number < first + 6; ++number) {
        said.attempted.insert(number);
        const bool added = note(store.add(call(number)));
        if (added) said.added.insert(number);
        if (added && number % 2 == 1) {
            auto other = call(number);
            other[0].value = Decimal(999, 0);
            other.resize(2);
            (void)note(store.add(other));
        }
    }
    const auto batch = store.seal(40, noon, "test");
    if (note(batch) && *batch) said.sealed[(*batch)->id] = (*batch)->digest;
    const auto due = store.due(noon);
    if (!note(due)) return;
    for (const SealedBatch& each : *due) {
        said.sealed[each.id] = each.digest;
        (void)note(store.markSending(each.id, noon));
        if (note(store.confirm(receiptFor(each)))) said.confirmed.insert(each.id);
    }
    (void)note(store.purgeConfirmed(std::chrono::hours(720), noon));
    (void)note(store.summary());
}

/// What is there against what was said. An empty text: all as it was said.
QString audit(Store& store, const Said& said) {
    std::map<std::string, std::size_t> found;
    const auto readings = store.readings("", {}, {}, {}, 1000000);
    if (!readings) return QStringLiteral("the store cannot be read");
    for (const mdms::Reading& reading : *readings) ++found[reading.meter];
    for (const int number : said.added) {
        if (found["M" + std::to_string(number)] != perCall) return QStringLiteral("call %1 is lost").arg(number);
    }
    for (const auto& [meter, count] : found) {
        if (count != 0 && count != perCall) return QStringLiteral("half of %1").arg(QString::fromStdString(meter));
        if (count != 0 && !said.attempted.contains(std::atoi(meter.c_str() + 1))) return QStringLiteral("invented");
    }
    for (const auto& [id, digest] : said.sealed) {
        const auto batch = store.batch(id);
        if (!batch || !*batch || (*batch)->digest != digest) return QStringLiteral("batch %1 is gone").arg(QString::fromStdString(id));
        if (said.confirmed.contains(id) && (*batch)->state != BatchState::Confirmed) return QStringLiteral("a confirmation is gone");
    }
    const auto health = store.health();
    if (!health || health->damagedRows != 0) return QStringLiteral("rows are damaged");
    return {};
}

}  // namespace

class TestFailingDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anActThatFailsLosesNothingThatWasAcknowledged_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("forGood");
        QTest::newRow("one error of the disk") << int(FaultyVfs::Fault::Input) << false;
        QTest::newRow("errors of the disk from then on") << int(FaultyVfs::Fault::Input) << true;
        QTest::newRow("full once") << int(FaultyVfs::Fault::Full) << false;
        QTest::newRow("full from then on") << int(FaultyVfs::Fault::Full) << true;
    }
    void anActThatFailsLosesNothingThatWasAcknowledged() {
        QFETCH(const int, fault);
        QFETCH(const bool, forGood);
        FaultyVfs disk;
        int refused = 0;
        std::uint64_t n = 1;
        for (bool hit = true; hit; ++n) {
            QTemporaryDir folder(quickDisk());
            const std::string path = folder.filePath(QStringLiteral("field.db")).toStdString();
            Said said;
            {
                const auto store = Store::open(path, disk.name());
                QVERIFY(store);
                visit(**store, 0, said);
                QCOMPARE(said.refused, 0);
            }
            disk.failAt(n, static_cast<FaultyVfs::Fault>(fault), forGood);
            {
                const auto store = Store::open(path, disk.name());
                if (store) visit(**store, 100, said);
                else ++said.refused;
            }
            hit = disk.failures() > 0;
            refused += said.refused;
            disk.heal();
            const QByteArray where = QByteArray::number(static_cast<qulonglong>(n));
            QVERIFY2(QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}, QDir::Files).isEmpty(), where);
            const auto store = Store::open(path, disk.name());
            QVERIFY2(store, where);
            const QString said_ = audit(**store, said);
            QVERIFY2(said_.isEmpty(), where + ": " + said_.toUtf8());
            visit(**store, 200, said);
            QVERIFY2(audit(**store, said).isEmpty(), where);
        }
        qInfo("%d acts, %d calls refused", static_cast<int>(n), refused);
        QVERIFY(n > 20 && refused > 10);
    }

    // The same store while the disk is full and when it is not any more: the open store goes on by itself.
    void goesOnByItselfWhenTheFaultIsOver_data() { anActThatFailsLosesNothingThatWasAcknowledged_data(); }
    void goesOnByItselfWhenTheFaultIsOver() {
        QFETCH(const int, fault);
        QTemporaryDir folder(quickDisk());
        FaultyVfs disk;
        const auto store = Store::open(folder.filePath(QStringLiteral("field.db")).toStdString(), disk.name());
        QVERIFY(store);
        Said said;
        for (std::uint64_t n = 1; n < 200; n += 3) {
            disk.failAt(n, static_cast<FaultyVfs::Fault>(fault), true);
            visit(**store, static_cast<int>(n) * 10, said);
            disk.heal();
            const int before = said.refused;
            visit(**store, static_cast<int>(n) * 10 + 5000, said);
            QCOMPARE(said.refused, before);
        }
        QVERIFY(said.refused > 20);
        QCOMPARE(audit(**store, said), QString());
    }

    void aRealDiskThatIsFullKeepsWhatItHasAndTheSyncGoesOn_data() {
        QTest::addColumn<int>("kibi");
        for (const int kibi : {256, 512, 1024, 4096}) QTest::addRow("%d KiB", kibi) << kibi;
    }
    void aRealDiskThatIsFullKeepsWhatItHasAndTheSyncGoesOn() {
        QFETCH(const int, kibi);
        QTemporaryDir folder;
        const std::string mount = folder.path().toStdString();
        const std::string size = "mode=700,size=" + std::to_string(kibi) + "k";
        if (::mount("tmpfs", mount.c_str(), "tmpfs", 0, size.c_str()) != 0) QSKIP("A small disk can only be mounted by root.");
        struct Unmount {
            std::string at;
            ~Unmount() { ::umount2(at.c_str(), MNT_DETACH); }
        } const unmount{mount};
        const std::string path = mount + "/field.db";
        Said said;
        auto store = Store::open(path);
        if (!store) {
            QVERIFY(kibi <= 256);
            QCOMPARE(store.error().code, static_cast<std::uint16_t>(StoreError::DiskFull));
            return;
        }
        QFile filler(folder.filePath(QStringLiteral("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        // Readings until the disk is full; then others fill the last octet too.
        int number = 0;
        for (;; ++number) {
            said.attempted.insert(number);
            const auto added = (*store)->add(call(number));
            if (!added) {
                QCOMPARE(added.error().code, static_cast<std::uint16_t>(StoreError::DiskFull));
                break;
            }
            said.added.insert(number);
            QVERIFY(number < 100000);
        }
        QVERIFY((*store)->summary()->waiting == said.added.size() * perCall);
        QCOMPARE((*store)->health()->space, Space::Full);
        QVERIFY(!(*store)->health()->ballast);
        QCOMPARE(audit(**store, said), QString());
        // The sync has room: everything is sealed and confirmed in parts, and what is confirmed makes room.
        if (kibi >= 1024) {
            for (int batches = 0;; ++batches) {
                QVERIFY(batches < 10000);
                const auto sealed = (*store)->seal(60, noon, "test");
                QVERIFY2(sealed, QByteArray::number(sealed ? 0 : sealed.error().detail));
                if (!*sealed) break;
                const auto confirmed = (*store)->confirm(receiptFor(**sealed));
                QVERIFY2(confirmed, QByteArray::number(batches));
                QVERIFY((*store)->purgeConfirmed(std::chrono::hours(720), noon));
            }
            QCOMPARE((*store)->summary()->waiting, std::uint64_t{0});
        }
        // Not one octet left: the store still opens with what it has.
        QByteArray block(512, 'x');
        while (filler.write(block) > 0) {}
        store->reset();
        store = Store::open(path);
        QVERIFY(store);
        QCOMPARE(audit(**store, said), QString());
        QVERIFY(!(*store)->add(call(999999)));
        // Room again: it goes on by itself.
        filler.close();
        QVERIFY(filler.remove());
        QVERIFY(::mount("tmpfs", mount.c_str(), "tmpfs", MS_REMOUNT, "size=64m") == 0);
        said.attempted.insert(888888);
        QVERIFY((*store)->add(call(888888)));
        said.added.insert(888888);
        QVERIFY((*store)->tend(std::chrono::steady_clock::time_point{}));
        QVERIFY((*store)->health()->ballast);
        QCOMPARE((*store)->health()->space, Space::Enough);
        QCOMPARE(audit(**store, said), QString());
        qInfo("%d KiB: %d calls stored before the disk was full", kibi, number);
    }
};

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failing_disk.moc"
