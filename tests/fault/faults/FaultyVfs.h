#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <string>

namespace ami::test {

/// SQLite's own VFS, whose n-th act fails: an error of the disk, or a disk without room.
class FaultyVfs {
public:
    enum class Fault : std::uint8_t {
        Input,   ///< SQLITE_IOERR from any act: open, read, write, truncate, sync, size, delete, access
        Full,    ///< SQLITE_FULL from writes that a file would grow by, and none of the octets are written
    };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    const std::string& name() const { return name_; }
    /// The n-th act from now fails, and all after it when @p forGood; 0: none does.
    void failAt(std::uint64_t n, Fault fault, bool forGood);
    void heal() { failAt(0, Fault::Input, false); }
    std::uint64_t failures() const { return failures_; }

private:
    friend struct FaultyCalls;
    bool fails(Fault kind);

    std::string name_;
    sqlite3_vfs* under_;
    sqlite3_vfs vfs_{};
    std::uint64_t left_ = 0;
    std::uint64_t failures_ = 0;
    Fault fault_ = Fault::Input;
    bool forGood_ = false;
    bool failing_ = false;
};

}  // namespace ami::test
