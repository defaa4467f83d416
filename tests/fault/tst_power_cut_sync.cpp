#include <QtTest>

#include "app/hes/storage/HesStorage.h"
#include "app/store/Database.h"
#include "app/sync/ReceiptJson.h"
#include "tests/fault/powercut/PowerCutVfs.h"
#include "tests/support/StoreSamples.h"

using namespace ami;
using namespace ami::app;
using namespace ami::test;

namespace {

constexpr const char* laptopFile = "field.db";
constexpr const char* serverFile = "hes.db";

using Rows = std::map<std::pair<std::string, std::int64_t>, std::int64_t>;

/// A laptop and a head-end, each on a disk of its own whose power is cut at random acts, and a line that loses answers.
class Office {
public:
    Office(std::uint64_t seed, PowerCutVfs::Lie serverLie) : random_(seed), laptopDisk_(seed + 1), serverDisk_(seed + 2, serverLie) {
        serverDisk_.becomeDefault();
    }

    int laptopCuts = 0, serverCuts = 0, replays = 0;
    std::string trouble;

    void work(int steps) {
        for (int step = 0; step < steps && trouble.empty(); ++step) {
            if (!powered(true)) continue;
            now_ += std::chrono::seconds(30);
            const std::uint64_t kind = below(6);
            if (kind < 3) add();
            else if (kind < 4) (void)laptop_->seal(static_cast<std::uint32_t>(1 + below(30)), now_, "cuts");
            else send(below(3) == 0);
            cleanUp();
        }
    }

    /// No more cuts: everything is sent and confirmed. Closes both.
    void finish() {
        if (!trouble.empty() || !powered(false)) return;
        laptopDisk_.cutAtChange(0);
        serverDisk_.cutAtChange(0);
        for (int round = 0; round < 10000 && laptop_->summary()->waiting > 0 && trouble.empty(); ++round) {
            (void)laptop_->seal(1000, now_, "cuts");
            send(false);
        }
        if (trouble.empty() && laptop_->summary()->waiting > 0) trouble = "readings wait for ever";
        const auto readings = laptop_->readings("", {}, {}, {}, 1000000);
        for (const mdms::Reading& reading : *readings) {
            stored_[{reading.meter, reading.time.time_since_epoch().count()}] = static_cast<std::int64_t>(reading.value.magnitude());
        }
        laptop_.reset();
        server_.reset();
    }

    const Rows& acknowledged() const { return acknowledged_; }
    const Rows& onTheLaptop() const { return stored_; }

    /// What the head-end holds, or nothing when its file is damaged. @p rows: how many, doubles included.
    std::optional<Rows> atTheServer(std::size_t& rows) const {
        try {
            SQLite::Database database(std::string(serverFile), SQLite::OPEN_READWRITE, 0, serverDisk_.name());
            if (database.execAndGet("PRAGMA integrity_check").getString() != "ok") return std::nullopt;
            SQLite::Statement select(database, "SELECT m.serial, r.time, r.magnitude FROM reading r JOIN meter m ON m.id = r.meter");
            Rows found;
            for (rows = 0; select.executeStep(); ++rows) {
                found[{select.getColumn(0).getString(), select.getColumn(1).getInt64()}] = select.getColumn(2).getInt64();
            }
            return found;
        } catch (const SQLite::Exception&) { return std::nullopt; }
    }

private:
    std::uint64_t below(std::uint64_t limit) { return random_() % limit; }

    /// Opens what is not open, with the next cuts armed; false when the power went meanwhile.
    bool powered(bool cuts) {
        for (int tries = 0; tries < 100 && trouble.empty(); ++tries) {
            if (!laptop_) {
                laptopDisk_.cutAtChange(cuts ? 1 + below(below(3) == 0 ? 12 : 600) : 0);
                auto opened = Store::open(laptopFile, laptopDisk_.name());
                if (opened) laptop_ = std::move(*opened);
                else if (!laptopDisk_.isOff()) trouble = "the laptop's store does not open";
            }
            if (!server_) {
                serverDisk_.cutAtChange(cuts ? 1 + below(below(3) == 0 ? 12 : 150) : 0);
                auto opened = openStorage(serverFile);
                if (opened) server_ = std::move(*opened);
                else if (!serverDisk_.isOff()) trouble = "the head-end's database does not open";
            }
            cleanUp();
            if (laptop_ && server_) return true;
        }
        return false;
    }

    void cleanUp() {
        if (laptopDisk_.isOff()) {
            laptop_.reset();
            laptopDisk_.restart();
            ++laptopCuts;
        }
        if (serverDisk_.isOff()) {
            server_.reset();
            serverDisk_.restart();
            ++serverCuts;
        }
    }

    void add() {
        std::vector<mdms::Reading> readings;
        for (std::uint64_t left = 1 + below(12); left > 0; --left) {
            now_ += std::chrono::seconds(1);
            readings.push_back(energy("M" + std::to_string(below(4)), now_, static_cast<std::int64_t>(below(1000000))));
        }
        if (!laptop_->add(readings)) return;
        for (const mdms::Reading& reading : readings) {
            acknowledged_[{reading.meter, reading.time.time_since_epoch().count()}] = static_cast<std::int64_t>(reading.value.magnitude());
        }
    }

    void send(bool answerIsLost) {
        const auto due = laptop_->due(now_, 1);
        if (!due || due->empty()) return;
        const SealedBatch& batch = due->front();
        if (!laptop_->markSending(batch.id, now_)) return;
        const auto result = ingestDocument(*server_, {"lfdi", "laptop"}, batch.id, batch.body, now_);
        if (!result) return;
        if (result->outcome == IngestOutcome::Replayed) ++replays;
        else if (result->outcome != IngestOutcome::Stored) trouble = "the head-end refused a batch";
        if (answerIsLost || !trouble.empty()) return;
        const auto receipt = parseReceipt(BytesView(reinterpret_cast<const std::uint8_t*>(result->receipt.data()), result->receipt.size()));
        if (!receipt) {
            trouble = "a receipt that cannot be read";
            return;
        }
        if (!laptop_->confirm(*receipt) && !laptopDisk_.isOff()) trouble = "the laptop refused a receipt";
    }

    std::mt19937_64 random_;
    PowerCutVfs laptopDisk_;
    PowerCutVfs serverDisk_;
    std::unique_ptr<Store> laptop_;
    std::unique_ptr<HesStorage> server_;
    UtcTime now_ = noon;
    Rows acknowledged_;
    Rows stored_;
};

}  // namespace

class TestPowerCutSync : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReadingArrivesOnceThoughBothEndsLoseTheirPower() {
        int laptopCuts = 0;
        int serverCuts = 0;
        int replays = 0;
        std::size_t readings = 0;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            Office office(seed * 1000, PowerCutVfs::Lie::None);
            office.work(150);
            office.finish();
            QVERIFY2(office.trouble.empty(), office.trouble.c_str());
            for (const auto& [key, value] : office.acknowledged()) {
                const auto there = office.onTheLaptop().find(key);
                QVERIFY(there != office.onTheLaptop().end() && there->second == value);
            }
            std::size_t rows = 0;
            const auto server = office.atTheServer(rows);
            QVERIFY(server);
            QVERIFY(*server == office.onTheLaptop());
            QCOMPARE(rows, office.onTheLaptop().size());
            laptopCuts += office.laptopCuts;
            serverCuts += office.serverCuts;
            replays += office.replays;
            readings += rows;
        }
        QVERIFY2(laptopCuts > 100 && serverCuts > 100 && replays > 30,
                 qPrintable(QStringLiteral("%1, %2, %3").arg(laptopCuts).arg(serverCuts).arg(replays)));
        qInfo("%d cuts of the laptop, %d of the head-end, %d replays, %d readings", laptopCuts, serverCuts, replays,
              static_cast<int>(readings));
    }

    void aHeadEndOnADiskThatDoesNotSyncIsFoundOut() {
        int found = 0;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            Office office(seed * 1000, PowerCutVfs::Lie::Sync);
            office.work(150);
            office.finish();
            std::size_t rows = 0;
            const auto server = office.trouble.empty() ? office.atTheServer(rows) : std::nullopt;
            if (!server || *server != office.onTheLaptop()) ++found;
        }
        QVERIFY2(found > 5, qPrintable(QString::number(found)));
    }
};

QTEST_GUILESS_MAIN(TestPowerCutSync)
#include "tst_power_cut_sync.moc"
