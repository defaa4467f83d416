#include "hal/transport/PortMemory.h"

#include <filesystem>
#include <utility>

#include "hal/transport/SerialLine.h"

namespace ami::hal {

std::map<std::string, std::string> stableNames(const std::string& folder) {
    std::map<std::string, std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code broken;
        const auto device = std::filesystem::canonical(entry->path(), broken);
        if (!broken) names.emplace(device.string(), entry->path().string());
    }
    return names;
}

PortMemory::PortMemory(std::string path, std::string folder) : path_(std::move(path)), folder_(std::move(folder)) {}

Result<std::string> PortMemory::device() {
    auto device = resolveDevice(stable_.empty() ? path_ : stable_);
    if (device && stable_.empty()) {
        const auto names = stableNames(folder_);
        if (const auto name = names.find(*device); name != names.end()) stable_ = name->second;
    }
    return device;
}

}  // namespace ami::hal
