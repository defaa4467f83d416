#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace ami::test {

enum class FileKind : std::uint8_t { Database, Wal, Journal, Other };
enum class FileAct : std::uint8_t { Look, Create, Write, Truncate, Sync, Delete };

/// A file system in memory, registered as an sqlite3_vfs under a name of its own, with two images: what the operating system holds and
/// what has reached the disk. A write, a truncation, a new or deleted name waits until a sync makes it durable; a new name and a deletion
/// wait for the sync of the folder. When the power goes, each of them that still waits is kept, lost or torn at a sector (512 octets) or at a page,
/// in any order. It announces what SQLite's own VFS for Unix announces.
class PowerCutVfs {
public:
    enum class Lie : std::uint8_t { None, Sync, FolderSync };   ///< what reports success and does nothing

    explicit PowerCutVfs(std::uint64_t seed, Lie lie = Lie::None);
    ~PowerCutVfs();
    PowerCutVfs(const PowerCutVfs&) = delete;
    PowerCutVfs& operator=(const PowerCutVfs&) = delete;

    const std::string& name() const { return name_; }
    /// From now on it is what a database is opened through that names no VFS.
    void becomeDefault() { sqlite3_vfs_register(&vfs_, 1); }

    /// The power goes in the n-th change from now (create, write, truncate, sync, delete); 0: never.
    void cutAtChange(std::uint64_t n) { changesLeft_ = n; }
    /// The power goes in the n-th change of the database file itself from now; 0: never.
    void cutAtDatabase(std::uint64_t n) { databaseLeft_ = n; }
    /// The power goes in the n-th act of any kind from now, reading included; 0: never.
    void cutAtAct(std::uint64_t n) { actsLeft_ = n; }

    bool isOff() const { return off_; }
    FileAct cutAct() const { return cutAct_; }
    FileKind cutKind() const { return cutKind_; }

    /// Power comes back: only what reached the disk is there.
    void restart();
    /// Only the process was killed in that act: the operating system still holds everything, and the disk no more than before.
    void restartProcess();

    std::uint64_t size(const std::string& name) const;

    struct Fates { std::uint64_t kept = 0, lost = 0, torn = 0, namesKept = 0, namesLost = 0; };
    const Fates& fates() const { return fates_; }   ///< of what was waiting in all cuts so far

private:
    using Octets = std::vector<std::uint8_t>;
    struct Change { bool truncate = false; std::uint64_t at = 0; Octets octets; };
    struct Inode {
        Octets durable, current;
        std::vector<Change> waiting;
        std::vector<Octets> shared;  // memory that connections share; no power cut and no start of a process leaves any
    };
    using Folder = std::map<std::string, std::shared_ptr<Inode>>;
    struct NameChange { std::string name; std::shared_ptr<Inode> inode; };   // without an inode: deleted
    struct Handle;
    friend struct Calls;

    bool goesOff(FileAct act, FileKind kind);
    void syncFolder();
    void settle(Inode& inode);
    static void apply(Octets& octets, const Change& change);
    std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
    bool coin() { return (random_() & 1) != 0; }

    std::string name_;
    Lie lie_;
    std::mt19937_64 random_;
    sqlite3_vfs vfs_{};
    Folder current_, durable_;
    std::vector<NameChange> waitingNames_;
    std::uint64_t changesLeft_ = 0, databaseLeft_ = 0, actsLeft_ = 0;
    bool off_ = false;
    FileAct cutAct_ = FileAct::Look;
    FileKind cutKind_ = FileKind::Other;
    Fates fates_;
};

}  // namespace ami::test
