#include <tuple>

#include "protocol/mdms/CimMeterReadings.h"
#include "protocol/mdms/JsonText.h"

namespace ami::mdms {

namespace {

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

void writeGroup(JsonText& out, const MeterGroup& group, const ReadingTypeMap& types) {
    const Reading& first = group.registers.empty() ? group.intervals.front() : group.registers.front();
    out.raw("{\"Meter\":{\"Names\":[{\"name\":");
    out.string(first.meter);
    out.raw("}]");
    if (first.generation != 0) {
        out.raw(",\"generation\":");
        out.number(first.generation);
    }
    out.raw("}");
    if (!group.registers.empty()) {
        std::string_view before = ",\"Readings\":[{";
        for (const Reading& reading : group.registers) {
            const auto type = types.find(reading);
            out.raw(before);
            writeValue(out, reading, type);
            out.raw(",");
            writeRegister(out, reading, type);
            before = "},{";
        }
        out.raw("}]");
    }
    if (!group.intervals.empty()) {
        std::string_view before = ",\"IntervalBlocks\":[{";
        for (auto left = group.intervals; !left.empty();) {
            const auto block = firstBlock(left);
            const auto type = types.find(block.front());
            out.raw(before);
            writeRegister(out, block.front(), type);
            before = ",\"IntervalReadings\":[{";
            for (const Reading& reading : block) {
                out.raw(before);
                writeValue(out, reading, type);
                before = "},{";
            }
            out.raw("}]");
            before = "},{";
            left = left.subspan(block.size());
        }
        out.raw("}]");
    }
    out.raw("}");
}

}  // namespace

bool documentOrder(const Reading& a, const Reading& b) {
    const auto key = [](const Reading& r) {
        return std::tuple(std::string_view(r.meter), r.generation, r.kind == ReadingKind::Interval, r.obis, r.classId, r.attribute, r.interval, r.unit,
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
        const MeterGroup group = firstGroup(readings.subspan(done));
        writeGroup(out, group, types);
        done += group.size();
    }
    out.raw("]}}}");
    return out.take();
}

}  // namespace ami::mdms
