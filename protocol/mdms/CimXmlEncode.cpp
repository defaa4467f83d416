#include "protocol/mdms/CimXml.h"
#include "protocol/mdms/XmlText.h"

namespace ami::mdms {

namespace {

void writeMessage(XmlText& out, const BatchHeader& header, Noun noun) {
    out.raw(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<EventMessage xmlns=\"http://iec.ch/TC57/2011/schema/message\" xmlns:ami=\"urn:ami-field:mdms:1\"><Header><Verb>created</Verb>");
    out.element("Noun", name(noun));
    out.raw("<Revision>2.0</Revision>");
    out.element("Timestamp", toIso8601(header.timestamp));
    out.element("Source", header.source);
    out.element("MessageID", header.messageId);
    out.raw("<Property><Name>sequence</Name><Value>");
    out.number(header.sequence);
    out.raw("</Value></Property><Property><Name>series</Name>");
    out.element("Value", header.series);
    out.raw("</Property></Header><Payload><");
    out.raw(name(noun));
    out.raw(" xmlns=\"http://iec.ch/TC57/2011/");
    out.raw(name(noun));
    out.raw("#\">");
}

void endMessage(XmlText& out, Noun noun) {
    out.raw("</");
    out.raw(name(noun));
    out.raw("></Payload></EventMessage>\n");
}

void writeRegister(XmlText& out, const Reading& reading, const std::optional<ReadingType>& type) {
    out.raw("<ReadingType");
    if (type) out.attribute("ref", type->ref);
    out.attribute("ami:obis", reading.obis.toString());
    out.numberAttribute("ami:class", reading.classId);
    out.numberAttribute("ami:attribute", static_cast<int>(reading.attribute));
    out.numberAttribute("ami:unit", static_cast<unsigned>(reading.unit));
    if (reading.interval.count() != 0) out.numberAttribute("ami:interval", reading.interval.count());
    out.raw("/>");
}

/// Opens @p element and writes what Readings and IntervalReadings have in common.
void writeValue(XmlText& out, std::string_view element, const Reading& reading, const std::optional<ReadingType>& type) {
    const Decimal value = reading.value.scaled(type ? -type->multiplier : 0);
    out.raw("<");
    out.raw(element);
    if (value.exponent() > 0) out.numberAttribute("ami:exponent", value.exponent());
    if (reading.kind == ReadingKind::Instantaneous) out.attribute("ami:kind", "instantaneous");
    if (reading.verification != Verification::None) out.attribute("ami:verification", name(reading.verification));
    if (!reading.meterTime.empty()) out.attribute("ami:meterTime", reading.meterTime);
    if (reading.sequence != 0) out.numberAttribute("ami:sequence", reading.sequence);
    out.raw(">");
    out.element("timeStamp", toIso8601(reading.time));
    out.element("value", value.toString());
    if (reading.quality != Quality::Valid) {
        out.raw("<ReadingQualities><ReadingQualityType");
        out.attribute("ref", qualityRef(reading.quality));
        out.attribute("ami:name", name(reading.quality));
        out.raw("/></ReadingQualities>");
    }
}

void writeAsset(XmlText& out, std::string_view element, std::string_view serial, std::uint32_t generation) {
    out.raw("<");
    out.raw(element);
    if (generation != 0) out.numberAttribute("ami:generation", generation);
    out.raw("><Names>");
    out.element("name", serial);
    out.raw("</Names></");
    out.raw(element);
    out.raw(">");
}

void writeGroup(XmlText& out, const MeterGroup& group, const ReadingTypeMap& types) {
    const Reading& first = group.registers.empty() ? group.intervals.front() : group.registers.front();
    out.raw("<MeterReading>");
    for (auto left = group.intervals; !left.empty();) {
        const auto block = firstBlock(left);
        const auto type = types.find(block.front());
        out.raw("<IntervalBlocks>");
        for (const Reading& reading : block) {
            writeValue(out, "IntervalReadings", reading, type);
            out.raw("</IntervalReadings>");
        }
        writeRegister(out, block.front(), type);
        out.raw("</IntervalBlocks>");
        left = left.subspan(block.size());
    }
    writeAsset(out, "Meter", first.meter, first.generation);
    for (const Reading& reading : group.registers) {
        const auto type = types.find(reading);
        writeValue(out, "Readings", reading, type);
        writeRegister(out, reading, type);
        out.raw("</Readings>");
    }
    out.raw("</MeterReading>");
}

void writeEvent(XmlText& out, const DeviceEvent& event) {
    out.raw("<EndDeviceEvent");
    if (!event.meterTime.empty()) out.attribute("ami:meterTime", event.meterTime);
    if (event.ordinal != 0) out.numberAttribute("ami:ordinal", event.ordinal);
    if (event.sequence != 0) out.numberAttribute("ami:sequence", event.sequence);
    out.raw(">");
    out.element("createdDateTime", toIso8601(event.time));
    if (!event.text.empty()) out.element("reason", event.text);
    writeAsset(out, "Assets", event.meter, event.generation);
    for (const auto& [name, value] : event.details) {
        out.raw("<EndDeviceEventDetails>");
        out.element("name", name);
        out.element("value", value);
        out.raw("</EndDeviceEventDetails>");
    }
    out.raw("<EndDeviceEventType");
    if (!event.type.empty()) out.attribute("ref", event.type);
    out.attribute("ami:log", event.log.toString());
    out.numberAttribute("ami:code", event.code);
    out.raw("/></EndDeviceEvent>");
}

template <typename Item>
Result<void> checkAll(const BatchHeader& header, std::span<const Item> items) {
    if (items.size() > limits::items) {
        return fail(Fault::Misuse, Layer::Mdms, MdmsError::TooMany, static_cast<std::int64_t>(items.size()));
    }
    if (!isComplete(header)) return fail(Fault::Misuse, Layer::Mdms, MdmsError::Header);
    for (const Item& item : items) {
        if (const auto sound = check(item); !sound) return sound;
    }
    return {};
}

}  // namespace

Result<Bytes> encodeBatchXml(const BatchHeader& header, std::span<const Reading> readings, const ReadingTypeMap& types) {
    if (const auto sound = checkAll(header, readings); !sound) return Unexpected(sound.error());
    XmlText out(1024 + readings.size() * 320);
    writeMessage(out, header, Noun::MeterReadings);
    for (std::size_t done = 0; done < readings.size();) {
        const MeterGroup group = firstGroup(readings.subspan(done));
        writeGroup(out, group, types);
        done += group.size();
    }
    endMessage(out, Noun::MeterReadings);
    return out.take();
}

Result<Bytes> encodeEventsXml(const BatchHeader& header, std::span<const DeviceEvent> events) {
    if (const auto sound = checkAll(header, events); !sound) return Unexpected(sound.error());
    XmlText out(1024 + events.size() * 400);
    writeMessage(out, header, Noun::EndDeviceEvents);
    for (const DeviceEvent& event : events) writeEvent(out, event);
    endMessage(out, Noun::EndDeviceEvents);
    return out.take();
}

}  // namespace ami::mdms
