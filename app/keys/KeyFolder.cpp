#include "app/keys/KeyFolder.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

#include "app/keys/KeyFile.h"

namespace ami::app {
namespace {

constexpr std::string_view ending = ".keys";
constexpr std::size_t mostFiles = 100'000;

/// As file systems and people mix them.
std::string lower(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return low;
}

Unexpected notAFolder(int error) { return fail(Fault::Refused, Layer::Keys, KeyError::NotAFolder, error); }

}  // namespace

Result<std::vector<std::string>> KeyFolder::files(const std::string& path) {
    struct stat about {};
    if (::stat(path.c_str(), &about) != 0) return notAFolder(errno);
    if (!S_ISDIR(about.st_mode)) return notAFolder(ENOTDIR);
    if (about.st_uid != ::geteuid() || (about.st_mode & (S_IWGRP | S_IWOTH)) != 0) return notAFolder(EPERM);
    std::vector<std::string> found;
    std::error_code wrong;
    for (std::filesystem::directory_iterator it(path, wrong), end; !wrong && it != end; it.increment(wrong)) {
        if (it->path().extension() != ending) continue;
        found.push_back(it->path().string());
        if (found.size() > mostFiles) return notAFolder(E2BIG);
    }
    if (wrong) return notAFolder(wrong.value());
    std::sort(found.begin(), found.end());
    return found;
}

Result<std::shared_ptr<KeyFolder>> KeyFolder::open(const std::string& path) {
    const auto files = KeyFolder::files(path);
    if (!files) return Unexpected(files.error());
    auto folder = std::make_shared<KeyFolder>();
    for (const std::string& file : *files) folder->files_.emplace(lower(std::filesystem::path(file).stem().string()), file);
    if (folder->files_.empty()) return notAFolder(0);
    return folder;
}

Result<MeterKeys> KeyFolder::keysFor(const MeterName& meter) {
    std::vector<std::string> names;
    if (meter.title) names.push_back(toHex(*meter.title));
    names.insert(names.end(), meter.names.begin(), meter.names.end());
    for (const std::string& name : names) {
        const auto found = name.empty() ? files_.end() : files_.find(lower(name));
        if (found == files_.end()) continue;
        auto file = readKeyFile(found->second);
        if (!file) return Unexpected(file.error());
        return KeyFileProvider(std::move(*file)).keysFor(meter);
    }
    return fail(Fault::Refused, Layer::Keys, KeyError::NoneForMeter);
}

Result<std::shared_ptr<KeyProvider>> openKeys(const std::string& fileFolderOrDash) {
    std::error_code wrong;
    if (fileFolderOrDash != "-" && std::filesystem::is_directory(fileFolderOrDash, wrong)) {
        auto folder = KeyFolder::open(fileFolderOrDash);
        if (!folder) return Unexpected(folder.error());
        return std::shared_ptr<KeyProvider>(std::move(*folder));
    }
    auto file = KeyFileProvider::open(fileFolderOrDash);
    if (!file) return Unexpected(file.error());
    return std::shared_ptr<KeyProvider>(std::move(*file));
}

}  // namespace ami::app
