#include "app/fleet/FleetRound.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <optional>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/SyncFolder.h"

namespace ami::app::fleet {

namespace {

constexpr std::string_view heading = "ami-fleet-round 1 ";
constexpr std::size_t mostOctets = 64u << 20;

Unexpected fileFailed(int error = errno) { return ami::fail(Fault::Exhausted, Layer::Link, FleetError::RoundFile, error); }

std::string textOf(const dlms::AttributeRef& attribute) {
    return std::to_string(attribute.classId) + ':' + attribute.instance.toString() + ':' + std::to_string(int{attribute.attribute});
}

std::optional<dlms::AttributeRef> attributeIn(std::string_view text) {
    const std::size_t first = text.find(':'), last = text.rfind(':');
    if (first == std::string_view::npos || first == last) return std::nullopt;
    dlms::AttributeRef attribute;
    int number = 0;
    const auto whole = [](std::string_view digits, auto& value) {
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc() && end == digits.data() + digits.size();
    };
    if (!whole(text.substr(0, first), attribute.classId) || !whole(text.substr(last + 1), number) || number < -128 || number > 127) return std::nullopt;
    const auto obis = dlms::Obis::parse(text.substr(first + 1, last - first - 1));
    if (!obis) return std::nullopt;
    attribute.instance = *obis;
    attribute.attribute = static_cast<std::int8_t>(number);
    return attribute;
}

/// Fields between tabs.
std::vector<std::string_view> fieldsOf(std::string_view line) {
    std::vector<std::string_view> fields;
    for (;;) {
        const std::size_t tab = line.find('\t');
        fields.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos) return fields;
        line.remove_prefix(tab + 1);
    }
}

/// The serial number is the meter's own word: it must end neither field nor line.
std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '\\': safe += "\\\\"; break;
            case '\t': safe += "\\t"; break;
            case '\n': safe += "\\n"; break;
            case '\r': safe += "\\r"; break;
            default: safe += c;
        }
    }
    return safe;
}

/// Nothing for what escaped() does not write.
std::optional<std::string> unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            plain += text[i];
            continue;
        }
        if (++i == text.size()) return std::nullopt;
        switch (text[i]) {
            case '\\': plain += '\\'; break;
            case 't': plain += '\t'; break;
            case 'n': plain += '\n'; break;
            case 'r': plain += '\r'; break;
            default: return std::nullopt;
        }
    }
    return plain;
}

/// All of it, or why not: what was not read must not be taken for what is not there.
Result<std::string> readAll(int file, std::size_t size) {
    std::string text(size, '\0');
    for (std::size_t done = 0; done < size;) {
        const ssize_t count = ::pread(file, text.data() + done, size - done, static_cast<off_t>(done));
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return fileFailed(count < 0 ? errno : EIO);
        done += static_cast<std::size_t>(count);
    }
    return text;
}

/// A new file lasts no longer than the entry of its folder.
Result<void> syncFolderOf(const std::string& path) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    // Some file systems have nothing to bring to the disk there.
    if (syncFolder(folder.empty() ? "." : folder) || errno == EINVAL || errno == ENOSYS) return {};
    return fileFailed();
}

}  // namespace

FleetRound::~FleetRound() {
    if (file_ >= 0) ::close(file_);
}

Result<std::unique_ptr<FleetRound>> FleetRound::open(const std::string& path, UtcTime now) {
    std::unique_ptr<FleetRound> round(new FleetRound);
    round->file_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (round->file_ < 0) return fileFailed();
    if (::flock(round->file_, LOCK_EX | LOCK_NB) != 0) return ami::fail(Fault::Refused, Layer::Link, FleetError::RoundInUse);
    struct stat about {};
    if (::fstat(round->file_, &about) != 0) return fileFailed();
    if (!S_ISREG(about.st_mode) || static_cast<std::size_t>(about.st_size) > mostOctets) return ami::fail(Fault::Malformed, Layer::Link, FleetError::NotARound, 1);
    auto read = readAll(round->file_, static_cast<std::size_t>(about.st_size));
    if (!read) return Unexpected(read.error());
    std::string text = std::move(*read);
    // What stands behind the last line end was cut off by a crash.
    const std::size_t whole = text.rfind('\n') == std::string::npos ? 0 : text.rfind('\n') + 1;
    if (whole != text.size()) {
        if (whole == 0 && !std::string_view(heading).starts_with(text.substr(0, heading.size())))
            return ami::fail(Fault::Malformed, Layer::Link, FleetError::NotARound, 1);
        if (::ftruncate(round->file_, static_cast<off_t>(whole)) != 0) return fileFailed();
        text.resize(whole);
    }
    ::lseek(round->file_, 0, SEEK_END);
    if (text.empty()) {
        round->started_ = now;
        if (auto ok = round->append(std::string(heading) + toIso8601(now) + '\n'); !ok) return Unexpected(ok.error());
        if (auto ok = syncFolderOf(path); !ok) return Unexpected(ok.error());
        return round;
    }
    std::int64_t number = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        ++number;
        const auto broken = [number] { return ami::fail(Fault::Malformed, Layer::Link, FleetError::NotARound, number); };
        if (number == 1) {
            const auto started = line.starts_with(heading) ? fromIso8601(line.substr(heading.size())) : std::nullopt;
            if (!started) return broken();
            round->started_ = *started;
            continue;
        }
        const auto fields = fieldsOf(line);
        if (fields.size() < 3) return broken();
        auto serial = unescaped(fields[1]);
        if (!serial) return broken();
        Meter& meter = round->meters_[std::string(fields[0])];
        meter.serial = std::move(*serial);
        for (std::size_t i = 2; i < fields.size(); ++i) {
            const auto attribute = attributeIn(fields[i]);
            if (!attribute) return broken();
            meter.read.insert(*attribute);
        }
    }
    return round;
}

std::vector<std::uint32_t> FleetRound::missing(const std::string& address, const std::vector<dlms::AttributeRef>& registers) const {
    const auto meter = meters_.find(address);
    std::vector<std::uint32_t> places;
    for (std::size_t i = 0; i < registers.size(); ++i) {
        if (meter == meters_.end() || !meter->second.read.contains(registers[i])) places.push_back(static_cast<std::uint32_t>(i));
    }
    return places;
}

std::string FleetRound::serial(const std::string& address) const {
    const auto meter = meters_.find(address);
    return meter == meters_.end() ? std::string() : meter->second.serial;
}

Result<void> FleetRound::note(const std::vector<Piece>& pieces) {
    std::string lines;
    for (const Piece& piece : pieces) {
        if (piece.readings.empty()) continue;
        Meter& meter = meters_[piece.address];
        meter.serial = piece.readings.front().meter;
        lines += piece.address + '\t' + escaped(meter.serial);
        for (const mdms::Reading& reading : piece.readings) {
            const dlms::AttributeRef attribute{reading.classId, reading.obis, reading.attribute};
            meter.read.insert(attribute);
            lines += '\t' + textOf(attribute);
        }
        lines += '\n';
    }
    return lines.empty() ? Result<void>{} : append(lines);
}

Result<void> FleetRound::append(const std::string& line) {
    for (std::size_t done = 0; done < line.size();) {
        const ssize_t count = ::write(file_, line.data() + done, line.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return fileFailed();
        done += static_cast<std::size_t>(count);
    }
    if (::fdatasync(file_) != 0) return fileFailed();
    return {};
}

Result<StoredCount> keep(Store& store, const std::vector<mdms::Reading>& taken, std::optional<UtcTime> roundStarted) {
    std::vector<mdms::Reading> fresh;
    StoredCount count;
    for (const mdms::Reading& reading : taken) {
        if (roundStarted) {
            const auto before = store.readings(reading.meter, reading.obis, roundStarted, std::nullopt, 64);
            if (!before) return Unexpected(before.error());
            const bool isThere = std::any_of(before->begin(), before->end(), [&](const mdms::Reading& one) {
                return one.classId == reading.classId && one.attribute == reading.attribute && one.interval == reading.interval;
            });
            if (isThere) {
                ++count.known;
                continue;
            }
        }
        fresh.push_back(reading);
    }
    if (fresh.empty()) return count;
    auto added = store.add(fresh);
    if (!added) return added;
    added->known += count.known;
    return added;
}

}  // namespace ami::app::fleet
