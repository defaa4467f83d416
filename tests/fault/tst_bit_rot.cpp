#include <QtTest>

#include <map>
#include <random>
#include <set>

#include "app/store/Backup.h"
#include "app/store/Database.h"
#include "protocol/mdms/CimMeterReadings.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

constexpr std::size_t page = 4096;

using Key = std::tuple<std::string, std::uint32_t, std::string, std::int64_t, std::int64_t>;
struct Value {
    Decimal value;
    dlms::UnitCode unit = dlms::noUnit;
    mdms::Quality quality{};
    mdms::Verification verification{};
    std::string meterTime;
    friend bool operator==(const Value&, const Value&) = default;
};

Key keyOf(const mdms::Reading& r) {
    return {r.meter, r.generation, r.obis.toString(), r.interval.count(), r.time.time_since_epoch().count()};
}
Value valueOf(const mdms::Reading& r) { return {r.value, r.unit, r.quality, r.verification, r.meterTime}; }

struct Tally {
    int harmless = 0;
    int refusedToOpen = 0;
    int saidByACall = 0;
    int notedRows = 0;
    int silent = 0;   ///< readings are missing and nothing says so
    int changed = 0;  ///< a value that nobody stored was accepted
    std::string first;
    void note(int Tally::* kind, const std::string& words) {
        ++(this->*kind);
        if (first.empty()) first = words;
    }
};

}  // namespace

class TestBitRot : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder_;
    QByteArray octets_;
    std::map<Key, std::set<std::string>> values_;
    std::size_t readings_ = 0;
    std::map<std::string, std::string> bodies_;

    static std::string text(const Value& v) {
        return v.value.toString() + "/" + std::to_string(v.unit) + "/" + std::to_string(int(v.quality)) + "/" +
               std::to_string(int(v.verification)) + "/" + v.meterTime;
    }
    bool known(const mdms::Reading& reading) const {
        const auto found = values_.find(keyOf(reading));
        return found != values_.end() && found->second.contains(text(valueOf(reading)));
    }

    void look(const std::string& path, Tally& tally, const std::string& where) const {
        StoreOptions options;
        options.ballastOctets = 0;
        auto opened = Store::open(path, std::move(options));
        if (!opened) {
            ++tally.refusedToOpen;
            return;
        }
        Store& store = **opened;
        bool said = false;
        const auto readings = store.readings("", {}, {}, {}, 1000000);
        said = said || !readings;
        std::set<Key> there;
        for (const auto& reading : readings.value_or(std::vector<mdms::Reading>())) {
            if (!known(reading)) tally.note(&Tally::changed, where + ": reading " + reading.meter);
            there.insert(keyOf(reading));
        }
        const auto conflicts = store.conflicts(1000);
        said = said || !conflicts;
        for (const auto& pair : conflicts.value_or(std::vector<StoredConflict>())) {
            if (!known(pair.kept) || !known(pair.offered)) tally.note(&Tally::changed, where + ": conflict");
        }
        std::size_t sent = 0;
        std::set<std::string> batches;
        const auto take = [&](const SealedBatch& batch) {
            if (!batches.insert(batch.id).second) return;
            const auto decoded = mdms::decodeBatch(batch.body);
            if (!decoded) {
                tally.note(&Tally::changed, where + ": a body that is none");
                return;
            }
            for (const auto& item : decoded->items) {
                const auto& reading = item.reading;
                ++sent;
                if (!known(reading)) tally.note(&Tally::changed, where + ": sent " + reading.meter);
            }
        };
        const auto due = store.due(noon + std::chrono::hours(1000), 1000);
        said = said || !due;
        for (const auto& batch : due.value_or(std::vector<SealedBatch>())) take(batch);
        for (int i = 0; i < 50; ++i) {
            const auto sealed = store.seal(10000, noon, "rot");
            said = said || !sealed;
            if (!sealed || !*sealed) break;
            take(**sealed);
        }
        const auto health = store.health();
        said = said || !health;
        const bool noted = health && health->damagedRows > 0;
        const std::size_t confirmed = 60;
        const bool complete = there.size() == readings_ && sent + confirmed >= readings_ + 2;
        if (said) ++tally.saidByACall;
        else if (noted) ++tally.notedRows;
        else if (complete) ++tally.harmless;
        else {
            const auto check = [&] {
                const std::string copy = path + ".copy";
                const auto report = store.backupTo(copy);
                return report.has_value();
            };
            // What nothing above says, the check of a copy has to find.
            if (check()) tally.note(&Tally::silent, where + ": " + std::to_string(there.size()) + " there, " + std::to_string(sent) + " sent");
            else ++tally.saidByACall;
        }
    }

private Q_SLOTS:
    void initTestCase() {
        const std::string path = folder_.filePath(QStringLiteral("whole.db")).toStdString();
        StoreOptions options;
        options.ballastOctets = 0;
        auto store = std::move(*Store::open(path, std::move(options)));
        std::vector<mdms::Reading> all;
        for (int meter = 0; meter < 6; ++meter) {
            auto part = profile("LGZ00" + std::to_string(meter), noon, 60);
            for (std::size_t i = 0; i < part.size(); ++i) {
                part[i].value = Decimal(static_cast<std::int64_t>(123456 + i * 977), -2);
                if (i % 3 == 0) part[i].meterTime = "07EA0B160712000000800000";
                if (i % 5 == 0) part[i].verification = mdms::Verification::TwoReadsAgree;
            }
            QVERIFY(store->add(part));
            all.insert(all.end(), part.begin(), part.end());
            if (meter == 1) {
                const auto first = *store->seal(60, noon, "rot");
                QVERIFY(store->markSending(first->id, noon) && store->confirm(receiptFor(*first)));
                QVERIFY(store->markSending((*store->seal(60, noon, "rot"))->id, noon));
            }
        }
        for (const auto& reading : all) values_[keyOf(reading)].insert(text(valueOf(reading)));
        readings_ = all.size();
        for (const std::size_t i : {std::size_t{5}, std::size_t{200}}) {
            auto other = all[i];
            other.value = Decimal(7, 0);
            QCOMPARE(store->add({other})->conflicting, std::uint64_t{1});
            values_[keyOf(other)].insert(text(valueOf(other)));
        }
        store.reset();
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        octets_ = file.readAll();
        QVERIFY(octets_.size() > 25 * static_cast<qsizetype>(page));
    }

    void oneFlippedBitInEachPageIsFoundOrHarmless() {
        const QString memory = QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath();
        QTemporaryDir quick(memory + QStringLiteral("/ami-rot-XXXXXX"));
        const int rounds = qEnvironmentVariableIntValue("AMI_ROT_ROUNDS") > 0 ? qEnvironmentVariableIntValue("AMI_ROT_ROUNDS") : 3;
        std::mt19937_64 random(20261126);
        Tally tally;
        int files = 0;
        const std::size_t pages = static_cast<std::size_t>(octets_.size()) / page;
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t at = 0; at < pages; ++at, ++files) {
                QByteArray rotten = octets_;
                const std::size_t octet = at * page + random() % page;
                const int bit = static_cast<int>(random() % 8);
                rotten[static_cast<qsizetype>(octet)] = static_cast<char>(rotten[static_cast<qsizetype>(octet)] ^ (1 << bit));
                const QString name = quick.filePath(QStringLiteral("field.db"));
                QFile file(name);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(rotten);
                file.close();
                look(name.toStdString(), tally, "octet " + std::to_string(octet) + " bit " + std::to_string(bit));
                for (const QString& left : QDir(quick.path()).entryList(QDir::Files)) QFile::remove(quick.filePath(left));
            }
        }
        qInfo("%d files: %d harmless, %d not opened, %d told by a call, %d with rows noted, %d silent, %d changed", files, tally.harmless,
              tally.refusedToOpen, tally.saidByACall, tally.notedRows, tally.silent, tally.changed);
        QVERIFY2(tally.changed == 0, tally.first.c_str());
        QVERIFY2(tally.silent == 0, tally.first.c_str());
        QVERIFY(tally.harmless > 0 && tally.notedRows > 0 && tally.saidByACall + tally.refusedToOpen > 0);
    }
};

QTEST_GUILESS_MAIN(TestBitRot)
#include "tst_bit_rot.moc"
