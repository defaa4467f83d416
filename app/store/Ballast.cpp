#include "app/store/Ballast.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "app/store/DurableNames.h"

namespace ami::app {

namespace fs = std::filesystem;

namespace {

/// What sealing and confirming a small batch needs, log and file together.
constexpr std::uint64_t smallestReserve = std::uint64_t{256} << 10;

}  // namespace

DiskSpace diskSpaceAt(const std::string& path) {
    fs::path there = path;
    std::error_code ignored;
    while (!fs::exists(there, ignored) && there.has_parent_path() && there.parent_path() != there) there = there.parent_path();
    if (there.empty() || !fs::exists(there, ignored)) there = ".";
    struct statvfs disk {};
    if (::statvfs(there.c_str(), &disk) != 0) return {};
    const std::uint64_t block = disk.f_frsize != 0 ? disk.f_frsize : disk.f_bsize;
    return {block * disk.f_blocks, block * disk.f_bavail};
}

Ballast::Ballast(const std::string& store, std::uint64_t octets, std::function<DiskSpace(const std::string&)> space)
    : path_(store + ".ballast"), octets_(octets), space_(space ? std::move(space) : diskSpaceAt) {
    if (octets_ == 0) return;
    const DiskSpace disk = space_(path_);
    if (disk.total > 0) octets_ = std::min(octets_, disk.total / 8 / 4096 * 4096);
}

bool Ballast::isThere() const {
    struct stat file {};
    return octets_ > 0 && ::stat(path_.c_str(), &file) == 0 && static_cast<std::uint64_t>(file.st_size) >= octets_;
}

bool Ballast::make() {
    if (octets_ == 0) return false;
    if (isThere()) return true;
    const DiskSpace disk = space_(path_);
    const std::uint64_t beside = std::min(nearlyFullOctets, disk.total / 8);
    if (disk.total > 0 && disk.free < 2 * octets_ + beside) return false;
    const std::string fresh = path_ + ".new";
    ::unlink(fresh.c_str());
    const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0) return false;
    const bool made = ::posix_fallocate(file, 0, static_cast<off_t>(octets_)) == 0 && ::fsync(file) == 0;
    ::close(file);
    if (made && renameDurably(fresh, path_)) return true;
    ::unlink(fresh.c_str());
    return false;
}

bool Ballast::release() {
    if (octets_ == 0 || ::unlink(path_.c_str()) != 0) return false;
    syncFolderOf(path_);
    return true;
}

Space Ballast::space() const {
    const DiskSpace disk = space_(path_);
    if (disk.total == 0) return Space::Enough;
    if (!hasRoom() || disk.free == 0) return Space::Full;
    if (disk.free < std::min(nearlyFullOctets, disk.total / 8)) return Space::NearlyFull;
    return disk.free < disk.total / 10 ? Space::Low : Space::Enough;
}

bool Ballast::hasRoom() const {
    if (octets_ == 0 || isThere()) return true;
    const DiskSpace disk = space_(path_);
    return disk.total == 0 || disk.free >= std::max(octets_ / 4, std::min(octets_, smallestReserve));
}

}  // namespace ami::app
