#include "app/workbench/VisitRecorder.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <vector>

#include "protocol/base/Time.h"

namespace ami::app {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view ending = ".amivisit";
constexpr std::size_t longestName = 60;

/// "20261125T200804.328Z": sorts by time, and every file system takes it.
std::string stampOf(UtcTime now) {
    std::string text = toIso8601(now);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

std::string nameOf(std::string_view meter) {
    std::string name;
    for (const char c : meter.substr(0, meter.find('?'))) {
        const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '_';
        if (plain) name += c;
        else if (!name.empty() && name.back() != '-') name += '-';
    }
    if (name.size() > longestName) name.resize(longestName);
    while (!name.empty() && (name.back() == '-' || name.back() == '.')) name.pop_back();
    return name;
}

}  // namespace

void VisitRecorder::begin(std::string_view meter, UtcTime now) {
    sink_ = nullptr;
    if (folder_.empty()) return;
    std::error_code error;
    fs::create_directories(folder_, error);
    makeRoom();
    const std::string stem = stampOf(now) + '-' + nameOf(meter);
    fs::path file = fs::path(folder_) / (stem + std::string(ending));
    for (int i = 2; fs::exists(file, error); ++i) file = fs::path(folder_) / (stem + '-' + std::to_string(i) + std::string(ending));
    Result<void> opened;
    auto sink = hal::makeFileSink(file.string(), &opened);
    if (!opened) return;
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, error);
    path_ = file.string();
    sink_ = std::move(sink);
}

void VisitRecorder::add(const hal::TraceRecord& record) {
    if (sink_) sink_(record);
}

void VisitRecorder::makeRoom() const {
    struct Known {
        fs::path path;
        std::uint64_t octets;
    };
    std::vector<Known> files;
    std::uint64_t total = 0;
    std::error_code error;
    for (fs::directory_iterator entry(folder_, error), end; !error && entry != end; entry.increment(error)) {
        std::error_code gone;
        if (entry->path().extension() != ending || !entry->is_regular_file(gone)) continue;
        const auto octets = entry->file_size(gone);
        if (gone) continue;
        total += octets;
        files.push_back({entry->path(), octets});
    }
    std::sort(files.begin(), files.end(), [](const Known& a, const Known& b) { return a.path.filename() < b.path.filename(); });
    // Room for the one to come.
    std::size_t left = files.size();
    for (const Known& file : files) {
        if (left < limits_.files && total <= limits_.octets) break;
        std::error_code ignored;
        fs::remove(file.path, ignored);
        total -= file.octets;
        --left;
    }
}

}  // namespace ami::app
