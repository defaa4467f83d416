#include "tests/fault/powercut/CutRun.h"

#include "tests/support/StoreSamples.h"

namespace ami::test {

using namespace ami::app;

namespace {

constexpr std::uint64_t cutsInALife = 8;
constexpr int stepsOfAVisit = 50;
constexpr const char* file = "field.db";
const std::string log = "field.db-wal";
const std::string journal = "field.db-journal";

sqlite3* lastOpened = nullptr;

int remember(sqlite3* handle, char**, const void*) {
    lastOpened = handle;
    return SQLITE_OK;
}

/// Tells the handle that a store keeps to itself.
class HandleSpy {
public:
    HandleSpy() { sqlite3_auto_extension(entry()); }
    ~HandleSpy() { sqlite3_cancel_auto_extension(entry()); }
    HandleSpy(const HandleSpy&) = delete;
    HandleSpy& operator=(const HandleSpy&) = delete;

private:
    using Entry = void (*)();
    static Entry entry() { return reinterpret_cast<Entry>(remember); }
};

/// One store from its creation on an empty disk.
class Life {
public:
    Life(std::uint64_t seed, Control control, CutTally& tally)
        : random_(seed), control_(control), tally_(tally), disk_(seed ^ 0x5DEECE66Du, lieOf(control)) {}

    /// Switches on and off until there were @p cuts cuts, or an audit found something.
    void live(std::uint64_t cuts) {
        ++tally_.lives;
        for (std::uint64_t done = 0; done < cuts && findings_.total() == 0;) {
            const std::uint64_t before = tally_.cuts;
            powerOn();
            done += tally_.cuts - before;
        }
        // What the last cut left is looked at too.
        if (findings_.total() == 0) openAndAudit();
        tally_.acknowledged += ledger_.readings().size();
        tally_.findings.add(findings_);
        if (findings_.total() > 0) ++tally_.cutsWithFindings;
        tally_.fates.kept += disk_.fates().kept;
        tally_.fates.lost += disk_.fates().lost;
        tally_.fates.torn += disk_.fates().torn;
        tally_.fates.namesKept += disk_.fates().namesKept;
        tally_.fates.namesLost += disk_.fates().namesLost;
    }

private:
    static PowerCutVfs::Lie lieOf(Control control) {
        if (control == Control::DiskThatDoesNotSync) return PowerCutVfs::Lie::Sync;
        return control == Control::FolderThatDoesNotSync ? PowerCutVfs::Lie::FolderSync : PowerCutVfs::Lie::None;
    }

    std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }

    void powerOn() {
        const bool traces = disk_.size(log) > 0 || disk_.size(journal) > 0;
        opening_ = traces ? CutPhase::Recovering : everOpened_ ? CutPhase::Opening : CutPhase::Creating;
        if (!everOpened_ && !oneIn(3)) disk_.cutAtChange(1 + below(oneIn(2) ? 12 : 250));
        else if (oneIn(3)) disk_.cutAtAct(1 + below(oneIn(2) ? 16 : 160));
        auto store = openAndAudit();
        if (!store) return;
        constexpr std::uint64_t spans[] = {12, 80, 500};
        if (oneIn(4)) disk_.cutAtDatabase(1 + below(20));
        else disk_.cutAtChange(1 + below(spans[below(3)]));
        const int steps = 1 + static_cast<int>(below(stepsOfAVisit));
        for (int step = 0; step < steps && !disk_.isOff() && findings_.total() == 0; ++step) work(*store);
        if (disk_.isOff()) {
            store.reset();
            wentOff(disk_.cutKind() == FileKind::Database ? CutPhase::Checkpoint : CutPhase::Writing);
            return;
        }
        disk_.cutAtDatabase(0);
        disk_.cutAtChange(oneIn(2) ? 1 + below(12) : 0);
        store.reset();
        if (disk_.isOff()) {
            wentOff(CutPhase::Closing);
            return;
        }
        ++tally_.cleanStops;
    }

    std::unique_ptr<Store> openAndAudit() {
        if (disk_.size(log) > 0 || disk_.size(journal) > 0) ++tally_.recoveries;
        auto opened = Store::open(file, disk_.name());
        if (disk_.isOff()) {
            if (opened) opened->reset();
            wentOff(opening_);
            return nullptr;
        }
        disk_.cutAtAct(0);
        disk_.cutAtChange(0);
        if (!opened) {
            findings_.note(&Findings::damaged, "the store does not open: error " + std::to_string(opened.error().code) + " of SQLite " +
                                                   std::to_string(opened.error().detail));
            return nullptr;
        }
        everOpened_ = true;
        recoveriesCut_ = 0;
        ledger_.audit(**opened, lastOpened, findings_);
        if (findings_.total() > 0) return nullptr;
        constexpr int pages[] = {1, 4, 32, 1000};
        sqlite3_wal_autocheckpoint(lastOpened, pages[below(4)]);
        if (oneIn(2)) sqlite3_exec(lastOpened, "PRAGMA cache_size = 16", nullptr, nullptr, nullptr);
        if (control_ == Control::SynchronousNormal) sqlite3_exec(lastOpened, "PRAGMA synchronous = NORMAL", nullptr, nullptr, nullptr);
        if (control_ == Control::SynchronousOff) sqlite3_exec(lastOpened, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
        return std::move(*opened);
    }

    void wentOff(CutPhase phase) {
        if (oneIn(6)) {
            ++tally_.kills;
            disk_.restartProcess();
            return;
        }
        ++tally_.cuts;
        ++tally_.in[static_cast<std::size_t>(phase)];
        if (phase == CutPhase::Recovering) {
            if (disk_.cutAct() != FileAct::Look) ++tally_.recoveryChanging;
            if (++recoveriesCut_ == 2) ++tally_.again;
        }
        disk_.restart();
    }

    void work(Store& store) {
        now_ += std::chrono::seconds(1 + below(90));
        const std::uint64_t kind = below(20);
        bool done = true;
        if (kind < 9) done = add(store);
        else if (kind < 12) done = seal(store);
        else if (kind < 19) done = send(store);
        else done = purge(store);
        if (!done && !disk_.isOff()) findings_.note(&Findings::damaged, "the store refused a call");
    }

    bool add(Store& store) {
        std::vector<mdms::Reading> readings;
        const std::string meter = "M" + std::to_string(below(5));
        const std::uint64_t count = 1 + below(oneIn(8) ? 60 : 6);
        for (std::uint64_t i = 0; i < count; ++i) {
            now_ += std::chrono::seconds(1);
            readings.push_back(energy(meter, now_, static_cast<std::int64_t>(below(1000000))));
        }
        if (oneIn(4) && !ledger_.readings().empty()) {
            auto known = ledger_.readings().begin();
            std::advance(known, static_cast<std::ptrdiff_t>(below(ledger_.readings().size())));
            const auto again = static_cast<std::int64_t>(known->second.magnitude()) + (oneIn(2) ? 0 : 1);
            readings.push_back(energy(known->first.first, UtcTime(std::chrono::milliseconds(known->first.second)), again));
        }
        ledger_.adding(readings);
        const auto stored = store.add(readings);
        if (stored) ledger_.happened();
        return stored.has_value();
    }

    bool seal(Store& store) {
        ledger_.sealing();
        const auto sealed = store.seal(static_cast<std::uint32_t>(1 + below(40)), now_, "cuts");
        if (!sealed) return false;
        if (*sealed) ledger_.happened(**sealed);
        else ledger_.didNothing();
        return true;
    }

    bool send(Store& store) {
        for (const auto& [sequence, batch] : ledger_.batches()) {
            if (batch.state == BatchState::Confirmed) continue;
            if (batch.state != BatchState::Sending) {
                ledger_.moving(sequence, BatchState::Sending, batch.attempts + 1);
                return acknowledged(store.markSending(batch.id, now_));
            }
            if (oneIn(3)) {
                ledger_.moving(sequence, BatchState::Retrying, batch.attempts);
                return acknowledged(store.markRetry(batch.id, now_, "later"));
            }
            Receipt receipt;
            receipt.batchId = batch.id;
            receipt.digest = batch.digest;
            receipt.rejected = oneIn(6) ? 1 : 0;
            receipt.accepted = batch.items - receipt.rejected;
            receipt.highestContiguous = sequence;
            receipt.receivedAt = now_;
            if (receipt.rejected > 0) receipt.exceptions.push_back({0, ItemState::Rejected, "value", "refused"});
            ledger_.confirming(sequence, receipt.rejected, now_);
            return acknowledged(store.confirm(receipt));
        }
        return true;
    }

    bool purge(Store& store) {
        ledger_.purging();
        return acknowledged(store.purgeConfirmed(std::chrono::hours(0), now_ + std::chrono::hours(24)));
    }

    template <typename Outcome>
    bool acknowledged(const Outcome& outcome) {
        if (outcome) ledger_.happened();
        return outcome.has_value();
    }

    std::mt19937_64 random_;
    Control control_;
    CutTally& tally_;
    PowerCutVfs disk_;
    Ledger ledger_;
    Findings findings_;
    CutPhase opening_ = CutPhase::Creating;
    UtcTime now_ = noon;
    bool everOpened_ = false;
    int recoveriesCut_ = 0;
};

}  // namespace

const char* name(CutPhase phase) {
    switch (phase) {
        case CutPhase::Creating: return "creating the store";
        case CutPhase::Opening: return "opening it after a clean stop";
        case CutPhase::Recovering: return "recovering from a cut";
        case CutPhase::Writing: return "writing the log";
        case CutPhase::Checkpoint: return "checkpoint";
        case CutPhase::Closing: return "closing";
        case CutPhase::Phases: break;
    }
    return "";
}

CutTally cutThePower(std::uint64_t cuts, std::uint64_t seed, Control control) {
    const HandleSpy spy;
    CutTally tally;
    std::mt19937_64 seeds(seed);
    while (tally.cuts < cuts) {
        Life life(seeds(), control, tally);
        life.live(std::min(cutsInALife, cuts - tally.cuts));
    }
    return tally;
}

}  // namespace ami::test
