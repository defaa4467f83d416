#include <tuple>

#include "protocol/mdms/CimMeterReadings.h"
#include "protocol/mdms/JsonText.h"

namespace ami::mdms {

namespace {

bool sameMeter(const Reading& a, const Reading& b) { return a.meter == b.meter && a.generation == b.generation; }

bool sameBlock(const Reading& a, const Reading& b) {
    return a.obis == b.obis && a.classId == b.classId && a.attribute == b.attribute && a.interval == b.interval && a.unit == b.unit;
}

bool isInterval(const Reading& reading) { return reading.kind == ReadingKind::Interval; }

/// CIM quality code system.category.index; system 1 is the end device, 2 the head-end.
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

void writeRegister(JsonText& out, const Reading& reading, const std::optional<ReadingType>& type) {
    out.raw("\"ReadingType\":{");
    if (type) {
        out.raw("\"ref\":");
        out.string(type->ref);
        out.raw(",");
    }
    out.raw("\"Names\":[{\"name\":");
    out.string(reading.obis.toString());
    out.raw("}],\"cosem\":{\"class\":");
    out.number(reading.classId);
    out.raw(",\"attribute\":");
    out.number(reading.attribute);
    out.raw(",\"unit\":");
    out.number(reading.unit);
    if (reading.interval.count() != 0) {
        out.raw(",\"interval\":");
        out.number(reading.interval.count());
    }
    out.raw("}}");
}

/// The value in 10^multiplier of the unit. A digit string cannot carry a positive exponent; it travels beside it.
void writeValue(JsonText& out, const Reading& reading, const std::optional<ReadingType>& type) {
    const Decimal value = reading.value.scaled(type ? -type->multiplier : 0);
    out.raw("\"timeStamp\":");
    out.string(toIso8601(reading.time));
    out.raw(",\"value\":");
    out.string(value.toString());
    if (value.exponent() > 0) {
        out.raw(",\"exponent\":");
        out.number(value.exponent());
    }
    if (reading.kind == ReadingKind::Instantaneous) out.raw(",\"kind\":\"instantaneous\"");
    if (reading.quality != Quality::Valid) {
        out.raw(",\"ReadingQualities\":[{\"ref\":");
        out.string(qualityRef(reading.quality));
        out.raw(",\"name\":");
        out.string(name(reading.quality));
        out.raw("}]");
    }
    if (reading.verification != Verification::None) {
        out.raw(",\"verification\":");
        out.string(name(reading.verification));
    }
    if (!reading.meterTime.empty()) {
        out.raw(",\"meterTime\":");
        out.string(reading.meterTime);
    }
    if (reading.sequence != 0) {
        out.raw(",\"sequence\":");
        out.number(reading.sequence);
    }
}

/// One MeterReading: as many of @p readings as share the meter, registers before profiles. Returns how many it took.
std::size_t writeMeter(JsonText& out, std::span<const Reading> readings, const ReadingTypeMap& types) {
    const Reading& first = readings.front();
    out.raw("{\"Meter\":{\"Names\":[{\"name\":");
    out.string(first.meter);
    out.raw("}]");
    if (first.generation != 0) {
        out.raw(",\"generation\":");
        out.number(first.generation);
    }
    out.raw("}");
    std::size_t next = 0;
    const auto more = [&](bool interval) {
        return next < readings.size() && sameMeter(readings[next], first) && isInterval(readings[next]) == interval;
    };
    if (more(false)) {
        out.raw(",\"Readings\":[");
        for (bool comma = false; more(false); ++next, comma = true) {
            const Reading& reading = readings[next];
            const auto type = types.find(reading);
            out.raw(comma ? ",{" : "{");
            writeValue(out, reading, type);
            out.raw(",");
            writeRegister(out, reading, type);
            out.raw("}");
        }
        out.raw("]");
    }
    if (more(true)) {
        out.raw(",\"IntervalBlocks\":[");
        for (bool comma = false; more(true); comma = true) {
            const Reading& block = readings[next];
            const auto type = types.find(block);
            out.raw(comma ? ",{" : "{");
            writeRegister(out, block, type);
            out.raw(",\"IntervalReadings\":[");
            for (bool inner = false; more(true) && sameBlock(readings[next], block); ++next, inner = true) {
                out.raw(inner ? ",{" : "{");
                writeValue(out, readings[next], type);
                out.raw("}");
            }
            out.raw("]}");
        }
        out.raw("]");
    }
    out.raw("}");
    return next;
}

}  // namespace

bool documentOrder(const Reading& a, const Reading& b) {
    const auto key = [](const Reading& r) {
        return std::tuple(std::string_view(r.meter), r.generation, isInterval(r), r.obis, r.classId, r.attribute, r.interval, r.unit,
                          r.time, r.sequence);
    };
    return key(a) < key(b);
}

Result<Bytes> encodeBatch(const BatchHeader& header, std::span<const Reading> readings, const ReadingTypeMap& types) {
    const auto refuse = [](MdmsError code, std::int64_t detail = 0) { return fail(Fault::Misuse, Layer::Mdms, code, detail); };
    if (readings.size() > limits::items) return refuse(MdmsError::TooMany, static_cast<std::int64_t>(readings.size()));
    if (!isComplete(header)) return refuse(MdmsError::Header);
    for (const Reading& reading : readings) {
        if (const auto sound = check(reading); !sound) return Unexpected(sound.error());
    }
    JsonText out(1024 + readings.size() * 256);
    out.raw("{");
    writeHeader(out, header, Noun::MeterReadings);
    out.raw(",\"Payload\":{\"MeterReadings\":{\"MeterReading\":[");
    for (std::size_t done = 0; done < readings.size();) {
        if (done != 0) out.raw(",");
        done += writeMeter(out, readings.subspan(done), types);
    }
    out.raw("]}}}");
    return out.take();
}

}  // namespace ami::mdms
