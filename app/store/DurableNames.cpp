#include "app/store/DurableNames.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>

namespace ami::app {

namespace {

bool syncAt(const char* path, int flags) {
    const int handle = ::open(path, flags | O_CLOEXEC);
    if (handle < 0) return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

}  // namespace

void syncFolderOf(const std::string& path) {
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    syncAt(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY);
}

bool syncFile(const std::string& path) { return syncAt(path.c_str(), O_RDONLY); }

bool renameDurably(const std::string& from, const std::string& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) return false;
    syncFolderOf(to);
    return true;
}

std::string immutableUri(const std::string& path) {
    constexpr const char* digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path) {
        if (c == '%' || c == '?' || c == '#') {
            const auto octet = static_cast<unsigned char>(c);
            uri += {'%', digits[octet >> 4], digits[octet & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

}  // namespace ami::app
