#include "app/hes/http/AttachmentFiles.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/Now.h"
#include "app/SyncFolder.h"
#include "protocol/base/HexDigit.h"

namespace ami::app {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longestName = 120;
constexpr std::chrono::hours partsAreKept{14 * 24};
constexpr std::size_t digestDigits = 64;

AttachmentProblem disk(int error) { return {error == ENOSPC || error == EDQUOT ? AttachmentFault::DiskLow : AttachmentFault::Disk, error, {}}; }

bool makeFolder(const std::string& folder) { return ::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST; }

std::string hexOf(const unsigned char* octets, std::size_t count) {
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < count; ++i) (text += digits[octets[i] >> 4]) += digits[octets[i] & 15];
    return text;
}

/// SHA-256 of a file as it stands on the disk, in lower-case hexadecimal; empty when it cannot be read.
std::string digestOf(int file) {
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1) return {};
    std::vector<unsigned char> buffer(256 * 1024);
    off_t at = 0;
    for (;;) {
        const auto count = ::pread(file, buffer.data(), buffer.size(), at);
        if (count < 0) return {};
        if (count == 0) break;
        if (EVP_DigestUpdate(context.get(), buffer.data(), static_cast<std::size_t>(count)) != 1) return {};
        at += count;
    }
    std::array<unsigned char, 32> octets{};
    if (EVP_DigestFinal_ex(context.get(), octets.data(), nullptr) != 1) return {};
    return hexOf(octets.data(), octets.size());
}

std::optional<std::uint64_t> numberIn(std::string_view text) {
    std::uint64_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size()) return std::nullopt;
    return value;
}

std::string percentDecoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '%' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        plain += escape ? static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2])) : text[i];
        if (escape) i += 2;
    }
    return plain;
}

std::uint64_t sizeOf(const fs::path& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    return error ? 0 : size;
}

}  // namespace

std::string attachmentName(std::string_view sent) {
    std::string name = percentDecoded(sent);
    if (const auto slash = name.find_last_of("/\\"); slash != std::string::npos) name.erase(0, slash + 1);
    // Invalid UTF-8 is replaced by what the JSON library writes for it.
    const auto quoted = nlohmann::json(name).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    name = nlohmann::json::parse(quoted, nullptr, false).get<std::string>();
    for (char& c : name) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet < 0x20 || octet == 0x7F || std::string_view(":*?\"<>|").find(c) != std::string_view::npos) c = '_';
    }
    // C1 controls and the marks that turn the direction of writing, which can make an .exe look like a .jpg.
    for (std::size_t i = 0; i + 1 < name.size(); ++i) {
        const auto first = static_cast<unsigned char>(name[i]);
        const auto second = static_cast<unsigned char>(name[i + 1]);
        if (first == 0xC2 && second < 0xA0) name.replace(i, 2, "_");
        if (first != 0xE2 || i + 2 >= name.size()) continue;
        const auto third = static_cast<unsigned char>(name[i + 2]);
        const bool mark = (second == 0x80 && ((third >= 0x8B && third <= 0x8F) || (third >= 0xA8 && third <= 0xAE))) ||
                          (second == 0x81 && third >= 0xA6 && third <= 0xA9);
        if (mark) name.replace(i, 3, "_");
    }
    const auto begin = name.find_first_not_of(" .");
    name = begin == std::string::npos ? std::string() : name.substr(begin);
    if (name.size() > longestName) {
        std::size_t end = longestName;
        while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
        name.resize(end);
    }
    while (!name.empty() && (name.back() == ' ' || name.back() == '.')) name.pop_back();
    return name.empty() ? "attachment" : name;
}

std::string attachmentMediaType(std::string_view sent) {
    std::string type;
    int slashes = 0;
    for (const char c : sent.substr(0, sent.find(';'))) {
        const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        const bool token = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9') || std::string_view("!#$&^_.+-").find(low) != std::string_view::npos;
        if (low == '/') ++slashes;
        else if (!token) return "application/octet-stream";
        type += low;
    }
    const bool sound = slashes == 1 && type.front() != '/' && type.back() != '/' && type.size() <= 100;
    return sound ? type : "application/octet-stream";
}

AttachmentFiles::~AttachmentFiles() = default;

AttachmentFiles::Upload::~Upload() {
    if (file_ >= 0) ::close(file_);
}

std::unique_ptr<AttachmentFiles> AttachmentFiles::open(const std::string& folder, AttachmentLimits limits, int& error) {
    std::unique_ptr<AttachmentFiles> files(new AttachmentFiles);
    files->folder_ = folder;
    files->limits_ = limits;
    for (const char* part : {"", "/files", "/parts", "/notes"}) {
        if (makeFolder(folder + part)) continue;
        error = errno;
        return nullptr;
    }
    struct stat status{};
    if (::stat(folder.c_str(), &status) != 0 || ::access(folder.c_str(), W_OK | X_OK) != 0 || !files->scan(utcNow())) {
        error = errno != 0 ? errno : EACCES;
        return nullptr;
    }
    return files;
}

bool AttachmentFiles::scan(UtcTime now) {
    std::error_code error;
    for (const auto& client : fs::directory_iterator(folder_ + "/parts", error)) {
        for (const auto& part : fs::directory_iterator(client.path(), error)) {
            const std::string name = part.path().filename();
            const auto length = name.size() > digestDigits + 1 ? numberIn(std::string_view(name).substr(digestDigits + 1)) : std::nullopt;
            struct stat status{};
            const bool known = length && ::stat(part.path().c_str(), &status) == 0;
            const auto written = UtcTime(std::chrono::seconds(known ? status.st_mtime : 0));
            if (!known || now - written > partsAreKept) fs::remove(part.path(), error);
            else charge(client.path().filename(), *length);
        }
    }
    for (const auto& note : fs::directory_iterator(folder_ + "/notes", error)) {
        const std::string name = note.path().filename();
        if (name.size() <= digestDigits + 6 || !name.ends_with(".json")) continue;
        charge(name.substr(digestDigits + 1, name.size() - digestDigits - 6), sizeOf(wholePath(name.substr(0, digestDigits))));
    }
    return !error;
}

void AttachmentFiles::charge(const std::string& client, std::uint64_t octets, bool back) {
    std::uint64_t& used = used_[client];
    used = back ? used - std::min(used, octets) : used + octets;
    total_ = back ? total_ - std::min(total_, octets) : total_ + octets;
}

std::uint64_t AttachmentFiles::octetsOf(const std::string& client) const {
    const auto at = used_.find(client);
    return at == used_.end() ? 0 : at->second;
}

std::string AttachmentFiles::wholePath(const std::string& digest) const {
    return folder_ + "/files/" + digest.substr(0, 2) + '/' + digest;
}

std::string AttachmentFiles::notePath(const std::string& client, const std::string& digest) const {
    return folder_ + "/notes/" + digest + '.' + client + ".json";
}

std::optional<std::pair<std::string, std::uint64_t>> AttachmentFiles::part(const std::string& client, const std::string& digest) const {
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(partFolder(client), error)) {
        const std::string name = entry.path().filename();
        if (!name.starts_with(digest + '.')) continue;
        if (const auto length = numberIn(std::string_view(name).substr(digestDigits + 1))) return std::pair(entry.path().string(), *length);
    }
    return std::nullopt;
}

std::optional<AttachmentState> AttachmentFiles::state(const std::string& client, const std::string& digest) {
    struct stat status{};
    const bool sentByIt = ::access(notePath(client, digest).c_str(), F_OK) == 0;
    if (sentByIt && ::stat(wholePath(digest).c_str(), &status) == 0) {
        const auto octets = static_cast<std::uint64_t>(status.st_size);
        return AttachmentState{octets, octets, true};
    }
    const auto found = part(client, digest);
    if (!found) return std::nullopt;
    const int file = ::open(found->first.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) return std::nullopt;
    const bool durable = ::fsync(file) == 0 && ::fstat(file, &status) == 0;
    ::close(file);
    if (!durable) return std::nullopt;
    return AttachmentState{static_cast<std::uint64_t>(status.st_size), found->second, false};
}

std::unique_ptr<AttachmentFiles::Upload> AttachmentFiles::begin(const std::string& client, const std::string& digest, std::uint64_t offset,
                                                                std::uint64_t length, const AttachmentNote& note, UtcTime now,
                                                                AttachmentProblem& problem) {
    std::unique_ptr<Upload> upload(new Upload);
    upload->client_ = client;
    upload->digest_ = digest;
    upload->note_ = {attachmentName(note.name), attachmentMediaType(note.mediaType), note.batch};
    upload->time_ = now;
    upload->offset_ = offset;
    upload->length_ = length;
    const auto known = state(client, digest);
    const AttachmentState standing = known.value_or(AttachmentState{0, length, false});
    if (standing.length != length) {
        problem = {AttachmentFault::LengthDiffers, 0, standing};
        return nullptr;
    }
    if (standing.offset != offset) {
        problem = {AttachmentFault::OffsetDiffers, 0, standing};
        return nullptr;
    }
    if (standing.complete) return upload;
    if (!known) {
        const std::uint64_t used = octetsOf(client);
        if (used > limits_.perClient || length > limits_.perClient - used) {
            problem = {AttachmentFault::ClientQuota, static_cast<std::int64_t>(limits_.perClient), {}};
            return nullptr;
        }
        if (total_ > limits_.inAll || length > limits_.inAll - total_) {
            problem = {AttachmentFault::Quota, static_cast<std::int64_t>(limits_.inAll), {}};
            return nullptr;
        }
        struct statvfs space{};
        if (::statvfs(folder_.c_str(), &space) == 0 &&
            static_cast<std::uint64_t>(space.f_bavail) * space.f_frsize < limits_.minimumFree + length) {
            problem = {AttachmentFault::DiskLow, ENOSPC, {}};
            return nullptr;
        }
        if (!makeFolder(partFolder(client))) {
            problem = disk(errno);
            return nullptr;
        }
    }
    upload->path_ = partFolder(client) + '/' + digest + '.' + std::to_string(length);
    upload->file_ = ::open(upload->path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (upload->file_ < 0 || ::lseek(upload->file_, static_cast<off_t>(offset), SEEK_SET) < 0) {
        problem = disk(errno);
        return nullptr;
    }
    upload->ticket_ = ++counter_;
    current_[{client, digest}] = upload->ticket_;
    if (!known) {
        charge(client, length);
        if (!syncFolder(partFolder(client)) || !syncFolder(folder_ + "/parts")) {
            problem = disk(errno);
            return nullptr;
        }
    }
    return upload;
}

bool AttachmentFiles::mayWrite(const Upload& upload) const {
    const auto at = current_.find({upload.client_, upload.digest_});
    return at != current_.end() && at->second == upload.ticket_;
}

bool AttachmentFiles::append(Upload& upload, BytesView piece, AttachmentProblem& problem) {
    if (piece.empty()) return true;
    if (!mayWrite(upload)) {
        problem = {AttachmentFault::Superseded, 0, {}};
        return false;
    }
    while (!piece.empty()) {
        const auto written = ::write(upload.file_, piece.data(), piece.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            problem = disk(errno);
            return false;
        }
        upload.offset_ += static_cast<std::uint64_t>(written);
        piece = piece.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool AttachmentFiles::keepNote(const Upload& upload, std::int64_t& error) {
    const std::string path = notePath(upload.client_, upload.digest_);
    const std::string text = nlohmann::ordered_json{{"sha256", upload.digest_},
                                                    {"length", upload.length_},
                                                    {"name", upload.note_.name},
                                                    {"mediaType", upload.note_.mediaType},
                                                    {"batch", upload.note_.batch},
                                                    {"client", upload.client_},
                                                    {"receivedAt", toIso8601(upload.time_)}}
                                 .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) +
                             '\n';
    const std::string fresh = path + ".new";
    const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    bool kept = file >= 0 && ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(file) == 0;
    if (file >= 0) ::close(file);
    kept = kept && ::rename(fresh.c_str(), path.c_str()) == 0 && syncFolder(folder_ + "/notes");
    error = errno;
    return kept;
}

std::optional<AttachmentState> AttachmentFiles::finish(Upload& upload, AttachmentProblem& problem) {
    std::int64_t error = 0;
    const AttachmentState whole{upload.length_, upload.length_, true};
    if (upload.file_ < 0) {
        if (keepNote(upload, error)) return whole;
        problem = disk(static_cast<int>(error));
        return std::nullopt;
    }
    if (!mayWrite(upload)) {
        problem = {AttachmentFault::Superseded, 0, {}};
        return std::nullopt;
    }
    if (::fsync(upload.file_) != 0) {
        problem = disk(errno);
        return std::nullopt;
    }
    current_.erase({upload.client_, upload.digest_});
    if (upload.offset_ < upload.length_) return AttachmentState{upload.offset_, upload.length_, false};
    if (digestOf(upload.file_) != upload.digest_) {
        ::unlink(upload.path_.c_str());
        charge(upload.client_, upload.length_, true);
        problem = {AttachmentFault::Damaged, 0, {}};
        return std::nullopt;
    }
    const std::string path = wholePath(upload.digest_);
    const std::string folder = path.substr(0, path.rfind('/'));
    // The file before its note: a note without a file would tell the client that all is there.
    const bool kept = makeFolder(folder) && syncFolder(folder_ + "/files") && ::rename(upload.path_.c_str(), path.c_str()) == 0 &&
                      syncFolder(folder) && syncFolder(partFolder(upload.client_)) && keepNote(upload, error);
    if (!kept) {
        problem = disk(errno);
        return std::nullopt;
    }
    return whole;
}

}  // namespace ami::app
