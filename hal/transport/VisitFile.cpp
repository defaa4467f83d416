#include "hal/transport/VisitFile.h"

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <memory>

#include "hal/transport/TransportFailure.h"

namespace ami::hal {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// A record of 64 KiB and its stamps fit many times over; a longer line is damage.
constexpr std::size_t longestLine = 1u << 20;

const char* word(Direction direction) {
    switch (direction) {
        case Direction::Out: return "out";
        case Direction::In: return "in";
        case Direction::Note: break;
    }
    return "note";
}

std::optional<Direction> directionOf(std::string_view text) {
    if (text == "out") return Direction::Out;
    if (text == "in") return Direction::In;
    if (text == "note") return Direction::Note;
    return std::nullopt;
}

std::string_view takeWord(std::string_view& line) {
    const auto blank = line.find(' ');
    const auto taken = line.substr(0, blank);
    line.remove_prefix(blank == std::string_view::npos ? line.size() : blank + 1);
    return taken;
}

bool parseOctets(std::string_view text, VisitRecord& record) {
    if (text.empty() || text.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const auto pair = text.substr(i, 2);
        if (pair == "**") {
            record.known.resize(record.octets.size(), true);
            record.known.push_back(false);
            record.octets.push_back(0);
            continue;
        }
        const auto octet = pair.find_first_not_of("0123456789ABCDEFabcdef") == std::string_view::npos ? fromHex(pair) : std::nullopt;
        if (!octet || octet->size() != 1) return false;
        record.octets.push_back(octet->front());
        if (!record.known.empty()) record.known.push_back(true);
    }
    return true;
}

}  // namespace

std::string toVisitLine(const TraceRecord& record, Instant origin) {
    std::string line = std::to_string(std::chrono::nanoseconds(record.at - origin).count());
    line += ' ' + toIso8601(record.utc) + ' ' + word(record.direction) + ' ';
    if (record.direction == Direction::Note) {
        for (const char c : record.note) line += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
        return line;
    }
    std::string hex = toHex(record.octets);
    for (const auto& range : record.masked) {
        for (std::size_t i = range.offset; i < range.offset + range.length && i < record.octets.size(); ++i)
            hex[2 * i] = hex[2 * i + 1] = '*';
    }
    return line + hex;
}

std::optional<VisitRecord> parseVisitLine(std::string_view line) {
    VisitRecord record;
    const auto offset = takeWord(line);
    std::int64_t nanoseconds = 0;
    const auto [end, error] = std::from_chars(offset.data(), offset.data() + offset.size(), nanoseconds);
    if (error != std::errc() || end != offset.data() + offset.size() || nanoseconds < 0) return std::nullopt;
    record.offset = std::chrono::nanoseconds(nanoseconds);
    const auto utc = fromIso8601(takeWord(line));
    const auto direction = directionOf(takeWord(line));
    if (!utc || !direction) return std::nullopt;
    record.utc = *utc;
    record.direction = *direction;
    if (record.direction == Direction::Note) {
        record.note = line;
    } else if (!parseOctets(line, record)) {
        return std::nullopt;
    }
    return record;
}

Result<std::vector<VisitRecord>> readVisitFile(const std::string& path) {
    const File file(std::fopen(path.c_str(), "rb"), &std::fclose);
    if (!file) return transportFailure(openErrorOf(errno), errno);
    std::vector<VisitRecord> records;
    std::string line;
    std::int64_t number = 0;
    bool fresh = false;
    std::chrono::nanoseconds latest{0};
    const auto takeLine = [&]() -> bool {
        ++number;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line == visitHeader) {
            fresh = true;
            latest = std::chrono::nanoseconds(0);
            return true;
        }
        if (number == 1) return false;
        if (line.empty() || line.front() == '#') return true;
        auto record = parseVisitLine(line);
        if (!record || record->offset < latest) return false;
        latest = record->offset;
        record->afterHeader = std::exchange(fresh, false);
        records.push_back(std::move(*record));
        return true;
    };
    int character = 0;
    while ((character = std::fgetc(file.get())) != EOF) {
        if (character != '\n') {
            line.push_back(static_cast<char>(character));
            if (line.size() > longestLine) return transportFailure(TransportError::BadRecording, number + 1);
            continue;
        }
        if (!takeLine()) return transportFailure(TransportError::BadRecording, number);
        line.clear();
    }
    if (std::ferror(file.get())) return transportFailure(TransportError::System, EIO);
    if (!line.empty() && !takeLine()) return transportFailure(TransportError::BadRecording, number);
    if (number == 0) return transportFailure(TransportError::BadRecording, 1);
    return records;
}

Result<std::optional<std::string>> recordedNote(const std::string& path, const std::string& keyword) {
    const auto records = readVisitFile(path);
    if (!records) return Unexpected(records.error());
    const std::string start = keyword + ' ';
    for (const auto& record : *records) {
        if (record.direction == Direction::Note && record.note.starts_with(start)) return std::optional(record.note.substr(start.size()));
    }
    return std::optional<std::string>();
}

TraceSink makeFileSink(const std::string& path, Result<void>* opened) {
    const auto answer = [opened](Result<void> result) {
        if (opened != nullptr) *opened = result;
    };
    // Read as well as append, to see what kind of file it is.
    const std::shared_ptr<std::FILE> file(std::fopen(path.c_str(), "a+b"), [](std::FILE* open) {
        if (open != nullptr) std::fclose(open);
    });
    if (!file) {
        answer(transportFailure(openErrorOf(errno), errno));
        return [](const TraceRecord&) {};
    }
    std::string first(visitHeader.size(), '\0');
    std::rewind(file.get());
    const auto length = std::fread(first.data(), 1, first.size(), file.get());
    if (length > 0 && first != visitHeader) {
        answer(transportFailure(TransportError::BadRecording, 1));
        return [](const TraceRecord&) {};
    }
    std::fseek(file.get(), -1, SEEK_END);
    const bool openLine = length > 0 && std::fgetc(file.get()) != '\n';
    std::fseek(file.get(), 0, SEEK_END);
    // A line that a power cut left half written ends here; the reader names it.
    if (openLine) std::fputc('\n', file.get());
    std::fprintf(file.get(), "%.*s\n", static_cast<int>(visitHeader.size()), visitHeader.data());
    answer(std::fflush(file.get()) == 0 ? Result<void>() : Result<void>(transportFailure(TransportError::System, errno)));
    return [file, origin = std::make_shared<std::optional<Instant>>()](const TraceRecord& record) {
        if (!*origin) *origin = record.at;
        const std::string line = toVisitLine(record, **origin) + '\n';
        std::fwrite(line.data(), 1, line.size(), file.get());
        std::fflush(file.get());
    };
}

}  // namespace ami::hal
