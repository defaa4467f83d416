#include "tests/fault/faults/FaultyVfs.h"

#include <cstddef>

namespace ami::test {

namespace {

/// The file of the VFS below lies behind ours in the same memory.
struct File {
    sqlite3_file base;
    FaultyVfs* disk;
};
constexpr std::size_t room = (sizeof(File) + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t);

File& ours(sqlite3_file* file) { return *static_cast<File*>(static_cast<void*>(file)); }
sqlite3_file* below(sqlite3_file* file) {
    return static_cast<sqlite3_file*>(static_cast<void*>(static_cast<char*>(static_cast<void*>(file)) + room));
}

}  // namespace

struct FaultyCalls {
    static FaultyVfs& disk(sqlite3_vfs* vfs) { return *static_cast<FaultyVfs*>(vfs->pAppData); }
    static bool fails(sqlite3_file* file, FaultyVfs::Fault kind = FaultyVfs::Fault::Input) { return ours(file).disk->fails(kind); }

    static int close(sqlite3_file* file) {
        const int result = below(file)->pMethods->xClose(below(file));
        file->pMethods = nullptr;
        return result;
    }
    static int read(sqlite3_file* file, void* to, int count, sqlite3_int64 at) {
        return fails(file) ? SQLITE_IOERR_READ : below(file)->pMethods->xRead(below(file), to, count, at);
    }
    static int write(sqlite3_file* file, const void* from, int count, sqlite3_int64 at) {
        sqlite3_int64 size = 0;
        below(file)->pMethods->xFileSize(below(file), &size);
        if (at + count > size && fails(file, FaultyVfs::Fault::Full)) return SQLITE_FULL;
        return fails(file) ? SQLITE_IOERR_WRITE : below(file)->pMethods->xWrite(below(file), from, count, at);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size) {
        return fails(file) ? SQLITE_IOERR_TRUNCATE : below(file)->pMethods->xTruncate(below(file), size);
    }
    static int sync(sqlite3_file* file, int flags) {
        return fails(file) ? SQLITE_IOERR_FSYNC : below(file)->pMethods->xSync(below(file), flags);
    }
    static int size(sqlite3_file* file, sqlite3_int64* octets) {
        return fails(file) ? SQLITE_IOERR_FSTAT : below(file)->pMethods->xFileSize(below(file), octets);
    }
    static int lock(sqlite3_file* file, int level) { return below(file)->pMethods->xLock(below(file), level); }
    static int unlock(sqlite3_file* file, int level) { return below(file)->pMethods->xUnlock(below(file), level); }
    static int reserved(sqlite3_file* file, int* held) { return below(file)->pMethods->xCheckReservedLock(below(file), held); }
    static int control(sqlite3_file* file, int what, void* value) {
        if (what == SQLITE_FCNTL_SIZE_HINT && fails(file, FaultyVfs::Fault::Full)) return SQLITE_FULL;
        return below(file)->pMethods->xFileControl(below(file), what, value);
    }
    static int sectorSize(sqlite3_file* file) { return below(file)->pMethods->xSectorSize(below(file)); }
    static int traits(sqlite3_file* file) { return below(file)->pMethods->xDeviceCharacteristics(below(file)); }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given) {
        static const sqlite3_io_methods methods = [] {
            sqlite3_io_methods table{};
            table.iVersion = 1;
            table.xClose = close;
            table.xRead = read;
            table.xWrite = write;
            table.xTruncate = truncate;
            table.xSync = sync;
            table.xFileSize = size;
            table.xLock = lock;
            table.xUnlock = unlock;
            table.xCheckReservedLock = reserved;
            table.xFileControl = control;
            table.xSectorSize = sectorSize;
            table.xDeviceCharacteristics = traits;
            return table;
        }();
        FaultyVfs& it = disk(vfs);
        file->pMethods = nullptr;
        below(file)->pMethods = nullptr;
        if (it.fails(FaultyVfs::Fault::Input)) return SQLITE_CANTOPEN;
        const int result = it.under_->xOpen(it.under_, name, below(file), flags, given);
        if (!below(file)->pMethods) return result;
        ours(file).disk = &it;
        file->pMethods = &methods;
        return result;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder) {
        FaultyVfs& it = disk(vfs);
        return it.fails(FaultyVfs::Fault::Input) ? SQLITE_IOERR_DELETE : it.under_->xDelete(it.under_, name, syncFolder);
    }
    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* there) {
        FaultyVfs& it = disk(vfs);
        return it.fails(FaultyVfs::Fault::Input) ? SQLITE_IOERR_ACCESS : it.under_->xAccess(it.under_, name, flags, there);
    }
    static int fullName(sqlite3_vfs* vfs, const char* name, int count, char* to) {
        return disk(vfs).under_->xFullPathname(disk(vfs).under_, name, count, to);
    }
    static int random(sqlite3_vfs* vfs, int count, char* to) { return disk(vfs).under_->xRandomness(disk(vfs).under_, count, to); }
    static int sleep(sqlite3_vfs*, int microseconds) { return microseconds; }
    static int now(sqlite3_vfs* vfs, double* day) { return disk(vfs).under_->xCurrentTime(disk(vfs).under_, day); }
    static int lastError(sqlite3_vfs*, int, char*) { return 0; }
};

FaultyVfs::FaultyVfs() : under_(sqlite3_vfs_find(nullptr)) {
    static std::uint64_t number = 0;
    name_ = "faulty-" + std::to_string(++number);
    vfs_.iVersion = 1;
    vfs_.szOsFile = static_cast<int>(room) + under_->szOsFile;
    vfs_.mxPathname = under_->mxPathname;
    vfs_.zName = name_.c_str();
    vfs_.pAppData = this;
    vfs_.xOpen = FaultyCalls::open;
    vfs_.xDelete = FaultyCalls::remove;
    vfs_.xAccess = FaultyCalls::access;
    vfs_.xFullPathname = FaultyCalls::fullName;
    vfs_.xRandomness = FaultyCalls::random;
    vfs_.xSleep = FaultyCalls::sleep;
    vfs_.xCurrentTime = FaultyCalls::now;
    vfs_.xGetLastError = FaultyCalls::lastError;
    sqlite3_vfs_register(&vfs_, 0);
}

FaultyVfs::~FaultyVfs() { sqlite3_vfs_unregister(&vfs_); }

void FaultyVfs::failAt(std::uint64_t n, Fault fault, bool forGood) {
    left_ = n;
    fault_ = fault;
    forGood_ = forGood;
    failing_ = false;
    failures_ = 0;
}

bool FaultyVfs::fails(Fault kind) {
    if (kind != fault_) return false;
    if (!failing_) {
        if (left_ == 0 || --left_ > 0) return false;
        failing_ = forGood_;
    }
    ++failures_;
    return true;
}

}  // namespace ami::test
