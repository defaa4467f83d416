#include "protocol/mdms/Exports.h"
#include "protocol/mdms/JsonText.h"

namespace ami::mdms {

namespace {

void quoted(TextBuffer& out, std::string_view text) {
    if (text.find_first_of(",\"") == std::string_view::npos) return out.raw(text);
    out.raw("\"");
    for (const char c : text) {
        if (c == '"') out.raw("\"");
        out.raw(std::string_view(&c, 1));
    }
    out.raw("\"");
}

}  // namespace

Result<Bytes> readingsCsv(std::span<const Reading> readings, const ReadingTypeMap& types) {
    TextBuffer out(256 + readings.size() * 160);
    out.raw(
        "meter,generation,register,class,attribute,interval,kind,time,meterTime,value,unit,quality,verification,sequence,readingType\r\n");
    for (const Reading& reading : readings) {
        if (const auto sound = check(reading); !sound) return Unexpected(sound.error());
        const auto comma = [&out] { out.raw(","); };
        quoted(out, reading.meter);
        comma();
        out.number(reading.generation);
        comma();
        out.raw(reading.obis.toString());
        comma();
        out.number(reading.classId);
        comma();
        out.number(static_cast<int>(reading.attribute));
        comma();
        out.number(reading.interval.count());
        comma();
        out.raw(name(reading.kind));
        comma();
        out.raw(toIso8601(reading.time));
        comma();
        out.raw(reading.meterTime);
        comma();
        out.raw(reading.value.toString());
        comma();
        out.number(static_cast<unsigned>(reading.unit));
        comma();
        out.raw(name(reading.quality));
        comma();
        out.raw(name(reading.verification));
        comma();
        out.number(reading.sequence);
        comma();
        if (const auto type = types.find(reading)) out.raw(type->ref);
        out.raw("\r\n");
    }
    return out.take();
}

}  // namespace ami::mdms
