#include "app/translate/VisitCapture.h"

#include <algorithm>

#include "protocol/translate/CaptureWriter.h"

namespace ami::app {

namespace {

constexpr std::string_view addressNote = "address ", streamNote = "open stream ", datagramNote = "open datagram ", errorNote = "error ";

std::optional<std::string> rest(const std::string& note, std::string_view head) {
    return note.starts_with(head) ? std::optional(note.substr(head.size())) : std::nullopt;
}

}  // namespace

void addMasked(std::vector<translate::Range>& ranges, const std::vector<bool>& known, std::uint32_t start) {
    for (std::uint32_t i = 0; i < known.size(); ++i) {
        if (known[i]) continue;
        if (!ranges.empty() && ranges.back().end() == start + i) ++ranges.back().length;
        else ranges.push_back({start + i, 1});
    }
}

VisitSummary summaryOf(const std::vector<hal::VisitRecord>& records) {
    VisitSummary summary;
    if (!records.empty()) {
        summary.begun = records.front().utc;
        summary.ended = records.back().utc;
    }
    for (const auto& record : records) {
        switch (record.direction) {
            case hal::Direction::Out: summary.octetsOut += record.octets.size(); break;
            case hal::Direction::In: summary.octetsIn += record.octets.size(); break;
            case hal::Direction::Note: {
                if (auto address = rest(record.note, addressNote); address && !summary.address) summary.address = std::move(*address);
                auto medium = rest(record.note, streamNote);
                if (!medium) medium = rest(record.note, datagramNote);
                if (medium && summary.openings++ == 0) summary.medium = std::move(*medium);
                if (record.note.starts_with(errorNote)) ++summary.failures;
                break;
            }
        }
        summary.masked += static_cast<std::uint64_t>(std::count(record.known.begin(), record.known.end(), false));
    }
    return summary;
}

Bytes captureOf(const std::vector<hal::VisitRecord>& records, std::string_view application) {
    const VisitSummary summary = summaryOf(records);
    translate::CaptureWriter writer(summary.medium.empty() ? summary.address.value_or("link") : summary.medium, application);
    // Offsets are finer than the wall clock and never go back; each header gives them a new origin.
    std::chrono::nanoseconds origin{0};
    bool placed = false;
    for (const auto& record : records) {
        if (record.afterHeader || !placed) origin = std::chrono::nanoseconds(record.utc.time_since_epoch()) - record.offset;
        placed = true;
        if (record.direction == hal::Direction::Note) {
            writer.note(record.note);
            continue;
        }
        const auto sender = record.direction == hal::Direction::Out ? translate::Party::Client : translate::Party::Meter;
        const auto at = std::max(origin + record.offset, std::chrono::nanoseconds(0));
        std::vector<translate::Range> masked;
        addMasked(masked, record.known);
        writer.packet(static_cast<std::uint64_t>(at.count()), sender, record.octets, masked);
    }
    return writer.take();
}

Bytes captureOf(const std::vector<CaptureLine>& lines, std::string_view application) {
    translate::CaptureWriter writer("link", application);
    bool some = false;
    for (const CaptureLine& line : lines) {
        if (!line.note.empty()) writer.note(line.note);
        if (line.capture.octets.empty()) continue;
        Bytes octets(line.capture.octets.begin(), line.capture.octets.end());
        for (const auto& range : line.capture.masked) std::fill_n(octets.begin() + range.offset, range.length, std::uint8_t{0});
        const auto at = std::chrono::nanoseconds(std::max(line.at.time_since_epoch(), std::chrono::milliseconds(0)));
        writer.packet(static_cast<std::uint64_t>(at.count()), line.capture.sender, octets, {line.capture.masked.begin(), line.capture.masked.end()});
        some = true;
    }
    return some ? writer.take() : Bytes();
}

}  // namespace ami::app
