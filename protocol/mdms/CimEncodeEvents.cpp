#include "protocol/mdms/CimEndDeviceEvents.h"
#include "protocol/mdms/JsonText.h"

namespace ami::mdms {

namespace {

void writeEvent(JsonText& out, const DeviceEvent& event) {
    out.raw("{\"createdDateTime\":");
    out.string(toIso8601(event.time));
    if (!event.text.empty()) {
        out.raw(",\"reason\":");
        out.string(event.text);
    }
    out.raw(",\"Assets\":{\"Names\":[{\"name\":");
    out.string(event.meter);
    out.raw("}]");
    if (event.generation != 0) {
        out.raw(",\"generation\":");
        out.number(event.generation);
    }
    out.raw("}");
    if (!event.details.empty()) {
        out.raw(",\"EndDeviceEventDetails\":[");
        bool comma = false;
        for (const auto& [name, value] : event.details) {
            out.raw(comma ? ",{\"name\":" : "{\"name\":");
            out.string(name);
            out.raw(",\"value\":");
            out.string(value);
            out.raw("}");
            comma = true;
        }
        out.raw("]");
    }
    out.raw(",\"EndDeviceEventType\":{");
    if (!event.type.empty()) {
        out.raw("\"ref\":");
        out.string(event.type);
        out.raw(",");
    }
    out.raw("\"cosem\":{\"log\":");
    out.string(event.log.toString());
    out.raw(",\"code\":");
    out.number(event.code);
    out.raw("}}");
    if (!event.meterTime.empty()) {
        out.raw(",\"meterTime\":");
        out.string(event.meterTime);
    }
    if (event.ordinal != 0) {
        out.raw(",\"ordinal\":");
        out.number(event.ordinal);
    }
    if (event.sequence != 0) {
        out.raw(",\"sequence\":");
        out.number(event.sequence);
    }
    out.raw("}");
}

}  // namespace

Result<Bytes> encodeEvents(const BatchHeader& header, std::span<const DeviceEvent> events) {
    const auto refuse = [](MdmsError code, std::int64_t detail = 0) { return fail(Fault::Misuse, Layer::Mdms, code, detail); };
    if (events.size() > limits::items) return refuse(MdmsError::TooMany, static_cast<std::int64_t>(events.size()));
    if (!isComplete(header)) return refuse(MdmsError::Header);
    for (const DeviceEvent& event : events) {
        if (const auto sound = check(event); !sound) return Unexpected(sound.error());
    }
    JsonText out(1024 + events.size() * 320);
    out.raw("{");
    writeHeader(out, header, Noun::EndDeviceEvents);
    out.raw(",\"Payload\":{\"EndDeviceEvents\":{\"EndDeviceEvent\":[");
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i != 0) out.raw(",");
        writeEvent(out, events[i]);
    }
    out.raw("]}}}");
    return out.take();
}

}  // namespace ami::mdms
