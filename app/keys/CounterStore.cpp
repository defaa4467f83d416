#include "app/keys/CounterStore.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <QStandardPaths>
#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <mutex>

#include "app/keys/SecretFile.h"
#include "app/store/Database.h"
#include "app/store/Random.h"
#include "protocol/crypto/Digest.h"

namespace ami::app {
namespace {

using dlms::KeyRole;
using dlms::SecurityError;

constexpr std::int32_t applicationId = 0x414D4943;  // "AMIC"
constexpr int busyMilliseconds = 10000;
constexpr std::int64_t counterEnd = std::int64_t{1} << 32;
constexpr std::uint32_t acceptedStep = 64;  ///< counters of the meter between two writes
/// Above a counter that a meter claims when the store knows nothing: what an earlier store gave out and the meter never heard.
constexpr std::uint32_t firstUseMargin = 256;

constexpr const char* version1 = R"sql(
CREATE TABLE sent (
    key BLOB PRIMARY KEY, next INTEGER NOT NULL, proven INTEGER NOT NULL DEFAULT 0,
    CHECK (next BETWEEN 0 AND 4294967296)) STRICT, WITHOUT ROWID;
CREATE TRIGGER sent_never_falls BEFORE UPDATE ON sent WHEN NEW.next < OLD.next OR NEW.proven < OLD.proven OR NEW.key <> OLD.key
    BEGIN SELECT RAISE(ABORT, 'a counter never goes down'); END;
CREATE TRIGGER sent_is_kept BEFORE DELETE ON sent BEGIN SELECT RAISE(ABORT, 'a counter is never forgotten'); END;

CREATE TABLE met (
    meter TEXT NOT NULL, client INTEGER NOT NULL, key BLOB NOT NULL, PRIMARY KEY (meter, client, key)) STRICT, WITHOUT ROWID;

CREATE TABLE accepted (
    meter BLOB NOT NULL, client INTEGER NOT NULL, key BLOB NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY (meter, client, key)) STRICT, WITHOUT ROWID;
CREATE TRIGGER accepted_never_falls BEFORE UPDATE ON accepted WHEN NEW.last < OLD.last
    BEGIN SELECT RAISE(ABORT, 'a counter never goes down'); END;

CREATE TABLE identity (id INTEGER PRIMARY KEY CHECK (id = 1), title BLOB NOT NULL) STRICT;
)sql";

Unexpected unusable(const Error& error) {
    return fail(error.fault == Fault::Exhausted ? Fault::Exhausted : Fault::Refused, Layer::Crypto, SecurityError::CounterStore,
                error.code);
}

/// Runs @p work under the write lock; its value is durable when it comes back.
template <typename Work>
auto durably(SQLite::Database& database, Work&& work) -> decltype(work()) {
    auto done = guarded([&]() -> decltype(work()) {
        WriteTransaction transaction(database);
        auto result = work();
        if (result) transaction.commit();
        return result;
    });
    if (!done && done.error().layer == Layer::Store) return unusable(done.error());
    return done;
}

void bindBlob(SQLite::Statement& statement, int index, BytesView octets) {
    statement.bind(index, octets.data(), static_cast<int>(octets.size()));
}

std::string nameOf(const CounterScope& scope) { return scope.meter ? "title:" + toHex(*scope.meter) : "address:" + scope.address; }

constexpr std::array countedRoles{KeyRole::UnicastEncryption, KeyRole::BroadcastEncryption, KeyRole::Master, KeyRole::Agreement,
                                  KeyRole::Signing,           KeyRole::PeerSigning};

/// What the nonces or numbers of a role belong to; nothing when the key is not there.
std::optional<KeyFingerprint> keyOf(KeyRole role, const dlms::SecurityKeys& keys) {
    const auto of = [](BytesView key) { return key.empty() ? std::nullopt : std::optional(fingerprint(key)); };
    switch (role) {
        case KeyRole::UnicastEncryption: return of(keys.unicastEncryption.view());
        case KeyRole::BroadcastEncryption: return of(keys.broadcastEncryption.view());
        case KeyRole::Master: return of(keys.master.view());
        case KeyRole::Signing: return of(keys.signing.view());
        case KeyRole::PeerSigning: return of(keys.peerSigning);
        // Agreed keys are made of both ends' keys; a one-pass sender has none of its own.
        case KeyRole::Agreement: return of(keys.peerAgreement.empty() ? keys.agreement.view() : BytesView(keys.peerAgreement));
        default: return std::nullopt;
    }
}

/// One at a time makes or migrates the file.
class OpeningLock {
public:
    explicit OpeningLock(const std::string& path) : descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)) {
        if (descriptor_ >= 0) static_cast<void>(::flock(descriptor_, LOCK_EX));
    }
    ~OpeningLock() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    OpeningLock(const OpeningLock&) = delete;
    OpeningLock& operator=(const OpeningLock&) = delete;

private:
    int descriptor_;
};

class SqlCounterStore;

class SqlCounters : public AssociationCounters {
public:
    SqlCounters(std::shared_ptr<SqlCounterStore> store, CounterScope scope, const dlms::SecurityKeys& keys);
    ~SqlCounters() override;

    Result<std::uint32_t> reserve(KeyRole role) override;
    std::optional<std::uint32_t> lastAccepted(KeyRole role) const override;
    Result<void> accept(KeyRole role, std::uint32_t counter) override;
    Result<void> meterIs(const dlms::SystemTitle& title) override;
    Result<void> proven() override;
    std::optional<std::uint32_t> lastReserved() const override { return lastReserved_; }

private:
    struct Line {
        std::optional<KeyFingerprint> key;
        std::uint64_t next = 0;  ///< of the reserved block
        std::uint64_t end = 0;
        std::optional<std::uint32_t> accepted;
        std::optional<std::uint32_t> first;  ///< accepted before the meter's title was known
        std::optional<std::uint32_t> stored;
    };
    Line& line(KeyRole role);
    Result<void> remember(const Line& line);

    std::shared_ptr<SqlCounterStore> store_;
    CounterScope scope_;
    std::map<KeyRole, Line> lines_;
    std::optional<std::uint32_t> lastReserved_;
};

class SqlCounterStore : public CounterStore, public std::enable_shared_from_this<SqlCounterStore> {
public:
    explicit SqlCounterStore(std::unique_ptr<SQLite::Database> database) : database_(std::move(database)) {}

    Result<bool> knows(const CounterScope& scope, const dlms::SecurityKeys& keys) override {
        const auto key = keyOf(KeyRole::UnicastEncryption, keys);
        if (!key) return false;
        const std::lock_guard lock(mutex_);
        return durably(*database_, [&]() -> Result<bool> {
            SQLite::Statement query(*database_, "SELECT 1 FROM met WHERE meter = ? AND client = ? AND key = ?");
            query.bind(1, nameOf(scope));
            query.bind(2, scope.client);
            bindBlob(query, 3, *key);
            return query.executeStep();
        });
    }

    std::unique_ptr<AssociationCounters> counters(const CounterScope& scope, const dlms::SecurityKeys& keys) override {
        return std::make_unique<SqlCounters>(shared_from_this(), scope, keys);
    }

    Result<bool> raise(const dlms::SecurityKeys& keys, std::uint32_t claimed, bool confirmed) override {
        const auto key = keyOf(KeyRole::UnicastEncryption, keys);
        if (!key) return fail(Fault::Misuse, Layer::Crypto, SecurityError::NoKey, static_cast<int>(KeyRole::UnicastEncryption));
        const std::lock_guard lock(mutex_);
        return durably(*database_, [&]() -> Result<bool> {
            const State state = load(*key);
            if (claimed < state.next) return false;
            const std::int64_t jump = claimed - state.proven;
            if (jump > CounterLimits::refuseJump || (jump > CounterLimits::confirmJump && !confirmed)) {
                return fail(Fault::Refused, Layer::Crypto, SecurityError::CounterJump, claimed);
            }
            const std::int64_t wanted = std::int64_t{claimed} + 1 + (state.known ? 0 : firstUseMargin);
            save(*key, std::min(wanted, counterEnd), state.proven);
            return true;
        });
    }

    Result<dlms::SystemTitle> ownTitle() override {
        const std::lock_guard lock(mutex_);
        return durably(*database_, [&]() -> Result<dlms::SystemTitle> {
            dlms::SystemTitle title{'A', 'M', 'I'};
            SQLite::Statement query(*database_, "SELECT title FROM identity");
            if (query.executeStep()) {
                const SQLite::Column column = query.getColumn(0);
                const auto* octets = static_cast<const std::uint8_t*>(column.getBlob());
                std::copy_n(octets, std::min<std::size_t>(title.size(), static_cast<std::size_t>(column.getBytes())), title.begin());
                return title;
            }
            const auto random = randomBytes(title.size() - 3);
            if (!random) return Unexpected(random.error());
            std::copy(random->begin(), random->end(), title.begin() + 3);
            SQLite::Statement insert(*database_, "INSERT INTO identity VALUES (1, ?)");
            bindBlob(insert, 1, title);
            insert.exec();
            return title;
        });
    }

    /// First counter of a fresh block, durable when it comes back; the block's end is in @p end.
    Result<std::uint64_t> take(const KeyFingerprint& key, std::uint64_t& end) {
        const std::lock_guard lock(mutex_);
        return durably(*database_, [&]() -> Result<std::uint64_t> {
            const State state = load(key);
            if (state.next >= counterEnd) return fail(Fault::Exhausted, Layer::Crypto, SecurityError::CounterExhausted);
            end = static_cast<std::uint64_t>(std::min(state.next + block, counterEnd));
            save(key, static_cast<std::int64_t>(end), state.proven);
            return static_cast<std::uint64_t>(state.next);
        });
    }

    Result<void> prove(const CounterScope& scope, const KeyFingerprint& key, std::uint32_t counter) {
        const std::lock_guard lock(mutex_);
        return durably(*database_, [&]() -> Result<void> {
            const State state = load(key);
            save(key, state.next, std::max<std::int64_t>(state.proven, counter));
            SQLite::Statement insert(*database_, "INSERT OR IGNORE INTO met VALUES (?, ?, ?)");
            insert.bind(1, nameOf(scope));
            insert.bind(2, scope.client);
            bindBlob(insert, 3, key);
            insert.exec();
            return {};
        });
    }

    Result<std::optional<std::uint32_t>> accepted(const CounterScope& scope, const KeyFingerprint& key) {
        const std::lock_guard lock(mutex_);
        return durably(*database_, [&]() -> Result<std::optional<std::uint32_t>> {
            SQLite::Statement query(*database_, "SELECT last FROM accepted WHERE meter = ? AND client = ? AND key = ?");
            bindBlob(query, 1, *scope.meter);
            query.bind(2, scope.client);
            bindBlob(query, 3, key);
            if (!query.executeStep()) return std::optional<std::uint32_t>{};
            return std::optional(static_cast<std::uint32_t>(query.getColumn(0).getInt64()));
        });
    }

    Result<void> accept(const CounterScope& scope, const KeyFingerprint& key, std::uint32_t counter) {
        const std::lock_guard lock(mutex_);
        return durably(*database_, [&]() -> Result<void> {
            SQLite::Statement upsert(*database_,
                                     "INSERT INTO accepted VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET last = max(last, excluded.last)");
            bindBlob(upsert, 1, *scope.meter);
            upsert.bind(2, scope.client);
            bindBlob(upsert, 3, key);
            upsert.bind(4, static_cast<std::int64_t>(counter));
            upsert.exec();
            return {};
        });
    }

private:
    struct State {
        std::int64_t next = 1;
        std::int64_t proven = 0;
        bool known = false;
    };

    State load(const KeyFingerprint& key) {
        SQLite::Statement query(*database_, "SELECT next, proven FROM sent WHERE key = ?");
        bindBlob(query, 1, key);
        if (!query.executeStep()) return {};
        return {query.getColumn(0).getInt64(), query.getColumn(1).getInt64(), true};
    }

    void save(const KeyFingerprint& key, std::int64_t next, std::int64_t proven) {
        SQLite::Statement upsert(
            *database_, "INSERT INTO sent VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET next = excluded.next, proven = excluded.proven");
        bindBlob(upsert, 1, key);
        upsert.bind(2, next);
        upsert.bind(3, proven);
        upsert.exec();
    }

    std::mutex mutex_;
    std::unique_ptr<SQLite::Database> database_;
};

SqlCounters::SqlCounters(std::shared_ptr<SqlCounterStore> store, CounterScope scope, const dlms::SecurityKeys& keys)
    : store_(std::move(store)), scope_(std::move(scope)) {
    for (const KeyRole role : countedRoles) {
        Line& line = lines_[role];
        line.key = keyOf(role, keys);
        if (!line.key || !scope_.meter || scope_.fallAccepted) continue;
        if (const auto last = store_->accepted(scope_, *line.key)) line.accepted = line.stored = *last;
    }
}

SqlCounters::~SqlCounters() {
    for (const auto& [role, line] : lines_) {
        if (line.accepted && line.accepted != line.stored) static_cast<void>(remember(line));
    }
}

SqlCounters::Line& SqlCounters::line(KeyRole role) { return lines_[role]; }

Result<std::uint32_t> SqlCounters::reserve(KeyRole role) {
    Line& wanted = line(role);
    if (wanted.next == wanted.end) {
        if (!wanted.key) return fail(Fault::Misuse, Layer::Crypto, SecurityError::NoKey, static_cast<int>(role));
        std::uint64_t end = 0;
        const auto first = store_->take(*wanted.key, end);
        if (!first) return Unexpected(first.error());
        wanted.next = *first;
        wanted.end = end;
    }
    const auto counter = static_cast<std::uint32_t>(wanted.next++);
    if (role == KeyRole::UnicastEncryption) lastReserved_ = counter;
    return counter;
}

std::optional<std::uint32_t> SqlCounters::lastAccepted(KeyRole role) const {
    const auto found = lines_.find(role);
    return found == lines_.end() ? std::nullopt : found->second.accepted;
}

Result<void> SqlCounters::accept(KeyRole role, std::uint32_t counter) {
    Line& taken = line(role);
    if (!taken.first) taken.first = counter;
    taken.accepted = std::max(taken.accepted.value_or(0), counter);
    if (!taken.key || !scope_.meter) return {};
    if (taken.stored && *taken.accepted - *taken.stored < acceptedStep) return {};
    if (auto ok = remember(taken); !ok) return ok;
    taken.stored = taken.accepted;
    return {};
}

Result<void> SqlCounters::remember(const Line& line) {
    if (!line.key || !scope_.meter) return {};
    return store_->accept(scope_, *line.key, *line.accepted);
}

Result<void> SqlCounters::meterIs(const dlms::SystemTitle& title) {
    if (scope_.meter) return {};
    scope_.meter = title;
    for (auto& [role, line] : lines_) {
        if (!line.key) continue;
        const auto before = store_->accepted(scope_, *line.key);
        if (!before) return Unexpected(before.error());
        if (!scope_.fallAccepted && *before && line.first && *line.first <= **before) {
            return fail(Fault::Crypto, Layer::Crypto, SecurityError::ReplayedCounter, *line.first);
        }
        line.stored = *before;
        if (!line.accepted) continue;
        if (auto ok = remember(line); !ok) return ok;
        line.stored = line.accepted;
    }
    return {};
}

Result<void> SqlCounters::proven() {
    const Line& unicast = line(KeyRole::UnicastEncryption);
    if (!unicast.key || !lastReserved_) return {};
    CounterScope byAddress = scope_;
    byAddress.meter.reset();
    if (auto ok = store_->prove(byAddress, *unicast.key, *lastReserved_); !ok || !scope_.meter) return ok;
    return store_->prove(scope_, *unicast.key, *lastReserved_);
}

}  // namespace

KeyFingerprint fingerprint(BytesView key) {
    constexpr std::string_view label = "AMI Field key fingerprint";
    WipedBuffer text(label.size() + 1 + key.size());
    for (const char c : label) text.push(static_cast<std::uint8_t>(c));
    text.push(0);
    for (const std::uint8_t octet : key) text.push(octet);
    const crypto::Sha256 digest = crypto::sha256(text.view());
    KeyFingerprint print{};
    std::copy_n(digest.begin(), print.size(), print.begin());
    return print;
}

Result<std::shared_ptr<CounterStore>> CounterStore::open(const std::string& path) {
    std::error_code ignored;
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    if (!folder.empty() && std::filesystem::create_directories(folder, ignored)) {
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, ignored);
    }
    const OpeningLock lock(path + ".lock");
    DatabaseOptions options;
    options.applicationId = applicationId;
    options.migrations = {version1};
    options.exclusive = false;
    options.busyMilliseconds = busyMilliseconds;
    auto database = openDatabase(path, options);
    if (!database) return unusable(database.error());
    return std::shared_ptr<CounterStore>(std::make_shared<SqlCounterStore>(std::move(*database)));
}

std::string defaultCounterStorePath() {
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return (base + QStringLiteral("/ami-field/counters.db")).toStdString();
}

}  // namespace ami::app
