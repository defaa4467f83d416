#include "hal/transport/PortMemory.h"

#include <filesystem>
#include <utility>

#include "hal/transport/SerialLine.h"

namespace ami::hal {

namespace {

std::string stableNameOf(const std::string& device, const std::string& folder) {
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code broken;
        const auto target = std::filesystem::canonical(entry->path(), broken);
        if (!broken && target.string() == device) return entry->path().string();
    }
    return {};
}

}  // namespace

PortMemory::PortMemory(std::string path, std::string stableNames) : path_(std::move(path)), folder_(std::move(stableNames)) {}

Result<std::string> PortMemory::device() {
    auto device = resolveDevice(stable_.empty() ? path_ : stable_);
    if (device && stable_.empty()) stable_ = stableNameOf(*device, folder_);
    return device;
}

}  // namespace ami::hal
