#include "tests/fault/powercut/PowerCutVfs.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace ami::test {

namespace {

constexpr std::uint64_t sector = 512;
constexpr std::uint64_t page = 4096;
constexpr int longestName = 512;

FileKind kindOf(int flags) {
    if ((flags & SQLITE_OPEN_MAIN_DB) != 0) return FileKind::Database;
    if ((flags & SQLITE_OPEN_WAL) != 0) return FileKind::Wal;
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0) return FileKind::Journal;
    return FileKind::Other;
}

FileKind kindOf(const std::string& name) {
    if (name.ends_with("-wal")) return FileKind::Wal;
    return name.ends_with("-journal") ? FileKind::Journal : FileKind::Database;
}

}  // namespace

struct PowerCutVfs::Handle {
    sqlite3_file base;
    PowerCutVfs* disk;
    std::shared_ptr<Inode>* inode;
    std::string* gone;  // deleted at close
    FileKind kind;
    bool counted;  // temporary files without a name are not
    bool folderToSync;
};

struct Calls {
    using Vfs = PowerCutVfs;
    using Handle = Vfs::Handle;

    static Handle& handle(sqlite3_file* file) { return *static_cast<Handle*>(static_cast<void*>(file)); }
    static Vfs& disk(sqlite3_vfs* vfs) { return *static_cast<Vfs*>(vfs->pAppData); }
    static Vfs::Inode& inode(sqlite3_file* file) { return **handle(file).inode; }
    static bool off(sqlite3_file* file, FileAct act) {
        Handle& it = handle(file);
        return it.counted ? it.disk->goesOff(act, it.kind) : it.disk->isOff();
    }

    static int close(sqlite3_file* file) {
        Handle& it = handle(file);
        if (it.gone) it.disk->current_.erase(*it.gone);
        delete it.gone;
        delete it.inode;
        file->pMethods = nullptr;
        return SQLITE_OK;
    }

    static int read(sqlite3_file* file, void* to, int count, sqlite3_int64 at) {
        if (off(file, FileAct::Look)) return SQLITE_IOERR_READ;
        const auto& octets = inode(file).current;
        const auto from = std::min<std::uint64_t>(static_cast<std::uint64_t>(at), octets.size());
        const auto there = std::min<std::uint64_t>(static_cast<std::uint64_t>(count), octets.size() - from);
        if (there > 0) std::memcpy(to, octets.data() + from, there);
        std::memset(static_cast<std::uint8_t*>(to) + there, 0, static_cast<std::size_t>(count) - there);
        return there == static_cast<std::uint64_t>(count) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }

    static int change(sqlite3_file* file, FileAct act, Vfs::Change change, int failure) {
        if (handle(file).disk->isOff()) return failure;
        const bool last = off(file, act);
        Vfs::apply(inode(file).current, change);
        if (handle(file).counted) inode(file).waiting.push_back(std::move(change));
        return last ? failure : SQLITE_OK;
    }

    static int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 at) {
        const auto* octets = static_cast<const std::uint8_t*>(from);
        return change(file, FileAct::Write, {false, static_cast<std::uint64_t>(at), Vfs::Octets(octets, octets + count)},
                      SQLITE_IOERR_WRITE);
    }

    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        return change(file, FileAct::Truncate, {true, static_cast<std::uint64_t>(size), {}}, SQLITE_IOERR_TRUNCATE);
    }

    static int sync(sqlite3_file* file, int) {
        if (off(file, FileAct::Sync)) return SQLITE_IOERR_FSYNC;
        Handle& it = handle(file);
        if (it.disk->lie_ == Vfs::Lie::Sync) return SQLITE_OK;
        for (const Vfs::Change& change : inode(file).waiting) Vfs::apply(inode(file).durable, change);
        inode(file).waiting.clear();
        if (it.folderToSync) it.disk->syncFolder();
        it.folderToSync = false;
        return SQLITE_OK;
    }

    static int size(sqlite3_file* file, sqlite3_int64* octets) {
        if (off(file, FileAct::Look)) return SQLITE_IOERR_FSTAT;
        *octets = static_cast<sqlite3_int64>(inode(file).current.size());
        return SQLITE_OK;
    }

    static int lock(sqlite3_file*, int) { return SQLITE_OK; }
    static int reserved(sqlite3_file*, int* held) {
        *held = 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file*, int what, void* value) {
        if (what != SQLITE_FCNTL_MMAP_SIZE) return SQLITE_NOTFOUND;
        *static_cast<sqlite3_int64*>(value) = 0;
        return SQLITE_OK;
    }
    static int shareMemory(sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
        *memory = nullptr;
        if (handle(file).disk->isOff()) return SQLITE_IOERR_SHMMAP;
        auto& shared = inode(file).shared;
        const auto index = static_cast<std::size_t>(region);
        if (index >= shared.size()) {
            if (extend == 0) return SQLITE_OK;
            while (index >= shared.size()) shared.emplace_back(static_cast<std::size_t>(size));
        }
        *memory = shared[index].data();
        return SQLITE_OK;
    }
    static int lockShared(sqlite3_file*, int, int, int) { return SQLITE_OK; }
    static void barrier(sqlite3_file*) {}
    static int unshare(sqlite3_file* file, int) {
        inode(file).shared.clear();
        return SQLITE_OK;
    }
    static int sectorSize(sqlite3_file*) { return static_cast<int>(page); }
    static int traits(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given) {
        static const sqlite3_io_methods methods = [] {
            sqlite3_io_methods table{};
            table.iVersion = 2;
            table.xClose = close;
            table.xRead = read;
            table.xWrite = write;
            table.xTruncate = truncate;
            table.xSync = sync;
            table.xFileSize = size;
            table.xLock = lock;
            table.xUnlock = lock;
            table.xCheckReservedLock = reserved;
            table.xFileControl = control;
            table.xSectorSize = sectorSize;
            table.xDeviceCharacteristics = traits;
            table.xShmMap = shareMemory;
            table.xShmLock = lockShared;
            table.xShmBarrier = barrier;
            table.xShmUnmap = unshare;
            return table;
        }();
        Vfs& it = disk(vfs);
        file->pMethods = nullptr;
        if (it.isOff()) return SQLITE_CANTOPEN;
        const FileKind kind = kindOf(flags);
        std::shared_ptr<Vfs::Inode> found;
        bool fresh = false;
        if (name) {
            const auto known = it.current_.find(name);
            fresh = known == it.current_.end();
            if (fresh && (flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
            const bool last = it.goesOff(fresh ? FileAct::Create : FileAct::Look, kind);
            found = fresh ? std::make_shared<Vfs::Inode>() : known->second;
            if (fresh) {
                it.current_[name] = found;
                it.waitingNames_.push_back({name, found});
            }
            if (last) return SQLITE_CANTOPEN;
        } else {
            found = std::make_shared<Vfs::Inode>();
        }
        Handle& made = *new (file) Handle{};
        made.disk = &it;
        made.inode = new std::shared_ptr<Vfs::Inode>(std::move(found));
        made.gone = name && (flags & SQLITE_OPEN_DELETEONCLOSE) != 0 ? new std::string(name) : nullptr;
        made.kind = kind;
        made.counted = name != nullptr;
        made.folderToSync = (flags & SQLITE_OPEN_CREATE) != 0 && (kind == FileKind::Wal || kind == FileKind::Journal);
        made.base.pMethods = &methods;
        if (given) *given = flags;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder) {
        Vfs& it = disk(vfs);
        if (it.isOff()) return SQLITE_IOERR_DELETE;
        if (!it.current_.contains(name)) return SQLITE_IOERR_DELETE_NOENT;
        const bool last = it.goesOff(FileAct::Delete, kindOf(std::string(name)));
        it.current_.erase(name);
        it.waitingNames_.push_back({name, nullptr});
        if (last) return SQLITE_IOERR_DELETE;
        if (syncFolder != 0) {
            if (it.goesOff(FileAct::Sync, kindOf(std::string(name)))) return SQLITE_IOERR_DIR_FSYNC;
            it.syncFolder();
        }
        return SQLITE_OK;
    }

    static int access(sqlite3_vfs* vfs, const char* name, int, int* there) {
        Vfs& it = disk(vfs);
        *there = 0;
        if (it.goesOff(FileAct::Look, kindOf(std::string(name)))) return SQLITE_IOERR_ACCESS;
        const auto found = it.current_.find(name);
        *there = found != it.current_.end() && !found->second->current.empty() ? 1 : 0;  // as the VFS for Unix: an empty file is none
        return SQLITE_OK;
    }

    static int fullName(sqlite3_vfs*, const char* name, int room, char* to) {
        const std::size_t length = std::strlen(name);
        if (length + 1 > static_cast<std::size_t>(room)) return SQLITE_CANTOPEN;
        std::memcpy(to, name, length + 1);
        return SQLITE_OK;
    }

    static int random(sqlite3_vfs* vfs, int count, char* to) {
        for (int i = 0; i < count; ++i) to[i] = static_cast<char>(disk(vfs).below(256));
        return count;
    }

    static int sleep(sqlite3_vfs*, int microseconds) { return microseconds; }
    static int now(sqlite3_vfs*, double* julianDay) {
        *julianDay = 2461367.0;
        return SQLITE_OK;
    }
    static int lastError(sqlite3_vfs*, int, char*) { return 0; }
};

PowerCutVfs::PowerCutVfs(std::uint64_t seed, Lie lie) : lie_(lie), random_(seed) {
    static std::uint64_t number = 0;
    name_ = "power-cut-" + std::to_string(++number);
    vfs_.iVersion = 1;
    vfs_.szOsFile = static_cast<int>(sizeof(Handle));
    vfs_.mxPathname = longestName;
    vfs_.zName = name_.c_str();
    vfs_.pAppData = this;
    vfs_.xOpen = Calls::open;
    vfs_.xDelete = Calls::remove;
    vfs_.xAccess = Calls::access;
    vfs_.xFullPathname = Calls::fullName;
    vfs_.xRandomness = Calls::random;
    vfs_.xSleep = Calls::sleep;
    vfs_.xCurrentTime = Calls::now;
    vfs_.xGetLastError = Calls::lastError;
    sqlite3_vfs_register(&vfs_, 0);
}

PowerCutVfs::~PowerCutVfs() { sqlite3_vfs_unregister(&vfs_); }

bool PowerCutVfs::goesOff(FileAct act, FileKind kind) {
    if (off_) return true;
    const bool changed = act != FileAct::Look && changesLeft_ > 0 && --changesLeft_ == 0;
    const bool checkpointed = act != FileAct::Look && kind == FileKind::Database && databaseLeft_ > 0 && --databaseLeft_ == 0;
    const bool acted = actsLeft_ > 0 && --actsLeft_ == 0;
    if (changed || checkpointed || acted) {
        off_ = true;
        cutAct_ = act;
        cutKind_ = kind;
    }
    return off_;
}

void PowerCutVfs::syncFolder() {
    if (lie_ != Lie::None) return;
    durable_ = current_;
    waitingNames_.clear();
}

void PowerCutVfs::apply(Octets& octets, const Change& change) {
    if (change.truncate) {
        octets.resize(change.at);
        return;
    }
    if (octets.size() < change.at + change.octets.size()) octets.resize(change.at + change.octets.size());
    std::copy(change.octets.begin(), change.octets.end(), octets.begin() + static_cast<std::ptrdiff_t>(change.at));
}

/// Decides what of the waiting changes of one file was on the disk.
void PowerCutVfs::settle(Inode& inode) {
    enum Way : std::uint8_t { NothingKept, EverythingKept, SomeWrites, SomeSectors, SomePages, UpToAnInstant, Ways };
    const auto way = static_cast<Way>(below(Ways));
    const bool reordered = way >= SomeWrites && way <= SomePages && coin();
    const bool sizeFirst = coin();  // the length of the file is durable before the octets are
    const bool oldOctets = coin();  // what was never written holds what the disk held before
    const std::uint64_t instant = inode.waiting.empty() ? 0 : below(inode.waiting.size());
    const std::uint64_t grain = way == SomePages ? page : sector;
    std::vector<Change> pieces;
    std::uint64_t length = inode.durable.size();
    for (std::size_t i = 0; i < inode.waiting.size(); ++i) {
        const Change& change = inode.waiting[i];
        const bool whole = change.truncate || way == NothingKept || way == EverythingKept || way == SomeWrites;
        const bool coinOfWrite = coin();
        std::size_t kept = 0;
        std::size_t parts = 0;
        for (std::uint64_t from = 0; from == 0 || from < change.octets.size(); ++parts) {
            const std::uint64_t to =
                whole ? std::max<std::uint64_t>(change.octets.size(), 1)
                      : std::min<std::uint64_t>(change.octets.size(), ((change.at + from) / grain + 1) * grain - change.at);
            const bool keep = way == EverythingKept || (way == UpToAnInstant && (i < instant || (i == instant && coin()))) ||
                              ((way == SomeSectors || way == SomePages || way == SomeWrites) && (whole ? coinOfWrite : coin()));
            if (keep) {
                ++kept;
                if (change.truncate) pieces.push_back(change);
                else
                    pieces.push_back({false, change.at + from,
                                      Octets(change.octets.begin() + static_cast<std::ptrdiff_t>(from),
                                             change.octets.begin() + static_cast<std::ptrdiff_t>(to))});
            }
            from = std::max<std::uint64_t>(to, 1);
        }
        if (!change.truncate) length = std::max<std::uint64_t>(length, change.at + change.octets.size());
        ++(kept == 0 ? fates_.lost : kept == parts ? fates_.kept : fates_.torn);
    }
    if (reordered) std::shuffle(pieces.begin(), pieces.end(), random_);
    Octets before(oldOctets ? static_cast<std::size_t>(length) : 0);
    for (auto& octet : before) octet = static_cast<std::uint8_t>(random_());
    const auto grow = [&](std::uint64_t size) {
        const std::uint64_t old = inode.durable.size();
        if (size <= old) return;
        inode.durable.resize(size);
        for (std::uint64_t i = old; i < size && i < before.size(); ++i) inode.durable[i] = before[i];
    };
    for (const Change& piece : pieces) {
        grow(piece.at + piece.octets.size());
        apply(inode.durable, piece);
    }
    if (sizeFirst && way != NothingKept && !inode.waiting.empty()) grow(length);
    inode.waiting.clear();
    inode.current = inode.durable;
}

void PowerCutVfs::restart() {
    std::vector<NameChange> names = std::move(waitingNames_);
    waitingNames_.clear();
    if (coin()) std::shuffle(names.begin(), names.end(), random_);
    const std::uint64_t way = below(4);
    for (const NameChange& change : names) {
        const bool keep = way == 0 || (way >= 2 && coin());
        ++(keep ? fates_.namesKept : fates_.namesLost);
        if (!keep) continue;
        if (change.inode) durable_[change.name] = change.inode;
        else durable_.erase(change.name);
    }
    for (auto& [name, inode] : durable_) settle(*inode);
    current_ = durable_;
    restartProcess();
}

void PowerCutVfs::restartProcess() {
    for (auto& [name, inode] : current_) inode->shared.clear();
    off_ = false;
    changesLeft_ = databaseLeft_ = actsLeft_ = 0;
}

std::uint64_t PowerCutVfs::size(const std::string& name) const {
    const auto found = current_.find(name);
    return found == current_.end() ? 0 : found->second->current.size();
}

}  // namespace ami::test
