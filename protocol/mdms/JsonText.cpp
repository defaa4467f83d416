#include "protocol/mdms/JsonText.h"

#include "protocol/mdms/Identifiers.h"

namespace ami::mdms {

const char* name(Noun noun) { return noun == Noun::EndDeviceEvents ? "EndDeviceEvents" : "MeterReadings"; }

bool isComplete(const BatchHeader& header) {
    return isUuid(header.messageId) && isUuid(header.series) && header.sequence != 0 && isPlainText(header.source);
}

namespace {

bool isInterval(const Reading& reading) { return reading.kind == ReadingKind::Interval; }

bool sameBlock(const Reading& a, const Reading& b) {
    return a.obis == b.obis && a.classId == b.classId && a.attribute == b.attribute && a.interval == b.interval && a.unit == b.unit;
}

}  // namespace

MeterGroup firstGroup(std::span<const Reading> readings) {
    const Reading& first = readings.front();
    std::size_t next = 0;
    const auto count = [&](bool interval) {
        const std::size_t from = next;
        while (next < readings.size() && isInterval(readings[next]) == interval && readings[next].generation == first.generation &&
               readings[next].meter == first.meter) {
            ++next;
        }
        return readings.subspan(from, next - from);
    };
    const auto registers = count(false);
    return {registers, count(true)};
}

std::span<const Reading> firstBlock(std::span<const Reading> intervals) {
    std::size_t size = 1;
    while (size < intervals.size() && sameBlock(intervals[size], intervals.front())) ++size;
    return intervals.first(size);
}

const char* qualityRef(Quality quality) {
    switch (quality) {
        case Quality::Valid: return "1.0.0";
        case Quality::Questionable: return "2.10.0";
        case Quality::Estimated: return "2.8.0";
        case Quality::Edited: return "2.7.0";
        case Quality::ClockDoubtful:
        case Quality::PowerFail: return "1.10.0";
    }
    return "2.10.0";
}

std::optional<Quality> qualityFromRef(std::string_view ref) {
    const auto first = ref.find('.');
    const auto second = first == std::string_view::npos ? first : ref.find('.', first + 1);
    if (second == std::string_view::npos || first == 0 || second + 1 == ref.size()) return std::nullopt;
    if (ref.find_first_not_of("0123456789.") != std::string_view::npos || ref.find('.', second + 1) != std::string_view::npos)
        return std::nullopt;
    const auto category = ref.substr(first + 1, second - first - 1);
    if (category == "0") return Quality::Valid;
    if (category == "5" || category == "6" || category == "10") return Quality::Questionable;
    if (category == "7") return Quality::Edited;
    if (category == "8") return Quality::Estimated;
    return std::nullopt;
}

void writeHeader(JsonText& out, const BatchHeader& header, Noun noun) {
    out.raw("\"Header\":{\"Verb\":\"created\",\"Noun\":");
    out.string(name(noun));
    out.raw(",\"Revision\":\"2.0\",\"Timestamp\":");
    out.string(toIso8601(header.timestamp));
    out.raw(",\"Source\":");
    out.string(header.source);
    out.raw(",\"MessageID\":");
    out.string(header.messageId);
    out.raw(",\"Property\":[{\"Name\":\"sequence\",\"Value\":\"");
    out.number(header.sequence);
    out.raw("\"},{\"Name\":\"series\",\"Value\":");
    out.string(header.series);
    out.raw("}]}");
}

}  // namespace ami::mdms
