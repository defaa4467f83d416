#include "app/store/DurableFile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "app/store/DurableNames.h"
#include "app/store/Random.h"
#include "app/store/Store.h"

namespace ami::app {

namespace {

Unexpected failed(int error) {
    if (error == ENOSPC || error == EDQUOT) return fail(Fault::Exhausted, Layer::Store, StoreError::DiskFull, error);
    return fail(Fault::Refused, Layer::Store, StoreError::FileFailed, error);
}

}  // namespace

DurableFile::DurableFile(std::string path, std::string temporary, int handle)
    : path_(std::move(path)), temporary_(std::move(temporary)), handle_(handle) {}

DurableFile::DurableFile(DurableFile&& other) noexcept
    : path_(std::move(other.path_)), temporary_(std::move(other.temporary_)), handle_(std::exchange(other.handle_, -1)) {}

DurableFile::~DurableFile() {
    if (handle_ < 0) return;
    ::close(handle_);
    ::unlink(temporary_.c_str());
}

Result<DurableFile> DurableFile::create(const std::string& path) {
    const auto random = randomBytes(6);
    if (!random) return Unexpected(random.error());
    std::string temporary = path + ".part-" + toHex(*random);
    const int handle = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle < 0) return failed(errno);
    return DurableFile(path, std::move(temporary), handle);
}

Result<void> DurableFile::write(BytesView octets) {
    while (!octets.empty()) {
        const ssize_t written = ::write(handle_, octets.data(), octets.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failed(errno);
        octets = octets.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> DurableFile::commit(const std::string& finalPath) {
    const std::string& target = finalPath.empty() ? path_ : finalPath;
    if (::fsync(handle_) != 0) return failed(errno);
    if (::rename(temporary_.c_str(), target.c_str()) != 0) return failed(errno);
    ::close(std::exchange(handle_, -1));
    syncFolderOf(target);
    return {};
}

Result<void> ensureFolder(const std::string& folder) {
    if (::mkdir(folder.c_str(), S_IRWXU) == 0) {
        syncFolderOf(folder);
        return {};
    }
    return errno == EEXIST ? Result<void>() : failed(errno);
}

}  // namespace ami::app
