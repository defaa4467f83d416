#include "protocol/mdms/CimDecodeItems.h"

namespace ami::mdms {

namespace {

struct EventFault {
    ItemError error;
    std::string pointer;
};

std::optional<EventFault> readDetails(DeviceEvent& event, const JsonValue& details, const Place& place) {
    const EventFault fault{ItemError::FieldMalformed, place.pointer({"EndDeviceEventDetails"})};
    const auto list = arrayOf(details);
    if (!list) return fault;
    for (const JsonValue detail : *list) {
        const auto name = text(detail, "name");
        const auto value = text(detail, "value");
        if (!name || !value || event.details.size() == limits::eventDetails) return fault;
        event.details.emplace_back(*name, *value);
    }
    return std::nullopt;
}

std::optional<EventFault> readEvent(DeviceEvent& event, const JsonValue& value, const Place& place) {
    const auto blame = [&place](ItemError error, std::initializer_list<std::string_view> names) {
        return EventFault{error, place.pointer(names)};
    };
    const auto asset = member(value, "Assets");
    const auto serial = asset ? firstName(*asset) : std::nullopt;
    if (!serial) return blame(ItemError::MeterMissing, {"Assets"});
    event.meter = *serial;
    const auto generation = whole(*asset, "generation", 0, 0, std::numeric_limits<std::uint32_t>::max());
    if (!generation) return blame(ItemError::FieldMalformed, {"Assets", "generation"});
    event.generation = static_cast<std::uint32_t>(*generation);

    const auto type = member(value, "EndDeviceEventType");
    const auto cosem = type ? member(*type, "cosem") : std::nullopt;
    const auto log = cosem ? text(*cosem, "log") : std::nullopt;
    const auto obis = log ? dlms::Obis::parse(*log) : std::nullopt;
    if (!obis) return blame(ItemError::LogMissing, {"EndDeviceEventType", "cosem", "log"});
    event.log = *obis;
    const auto code = whole(*cosem, "code", -1, 0, std::numeric_limits<std::uint32_t>::max());
    if (!code || *code < 0) return blame(ItemError::CodeMissing, {"EndDeviceEventType", "cosem", "code"});
    event.code = static_cast<std::uint32_t>(*code);
    if (const auto ref = member(*type, "ref")) {
        const auto numbers = textOf(*ref);
        if (!numbers || !isEventType(*numbers)) return blame(ItemError::EventTypeMalformed, {"EndDeviceEventType", "ref"});
        event.type = *numbers;
    }

    const auto stamp = text(value, "createdDateTime");
    const auto time = stamp ? fromIso8601(*stamp) : std::nullopt;
    if (!time || stamp->back() != 'Z') return blame(ItemError::TimeMalformed, {"createdDateTime"});
    event.time = *time;
    for (const auto& [name, field] : {std::pair<std::string_view, std::string*>("reason", &event.text), {"meterTime", &event.meterTime}}) {
        const auto found = member(value, name);
        if (!found) continue;
        const auto words = textOf(*found);
        if (!words) return blame(ItemError::FieldMalformed, {name});
        *field = *words;
    }
    if (const auto details = member(value, "EndDeviceEventDetails")) {
        if (auto fault = readDetails(event, *details, place)) return fault;
    }
    const auto ordinal = whole(value, "ordinal", 0, 0, std::numeric_limits<std::uint32_t>::max());
    if (!ordinal) return blame(ItemError::FieldMalformed, {"ordinal"});
    event.ordinal = static_cast<std::uint32_t>(*ordinal);
    const auto sequence = whole(value, "sequence", 0, 0, std::numeric_limits<std::int64_t>::max());
    if (!sequence) return blame(ItemError::FieldMalformed, {"sequence"});
    event.sequence = static_cast<std::uint64_t>(*sequence);

    if (const auto sound = check(event); !sound) {
        switch (static_cast<MdmsError>(sound.error().code)) {
            case MdmsError::Meter: return blame(ItemError::MeterMissing, {"Assets"});
            case MdmsError::Time: return blame(ItemError::TimeMalformed, {"createdDateTime"});
            case MdmsError::MeterTime: return blame(ItemError::FieldMalformed, {"meterTime"});
            case MdmsError::EventText: return blame(ItemError::FieldMalformed, {"reason"});
            default: return blame(ItemError::FieldMalformed, {"EndDeviceEventDetails"});
        }
    }
    return std::nullopt;
}

}  // namespace

bool decodeEvents(BatchBuilder& builder, const JsonValue& document, std::string& where) {
    const Place root;
    const Place payloadPlace(&root, "Payload");
    const Place outerPlace(&payloadPlace, "EndDeviceEvents");
    const Place listPlace(&outerPlace, "EndDeviceEvent");
    const auto payload = member(document, "Payload");
    const auto outer = payload ? member(*payload, "EndDeviceEvents") : std::nullopt;
    const auto events = outer ? member(*outer, "EndDeviceEvent") : std::nullopt;
    const auto list = events ? arrayOf(*events) : std::nullopt;
    if (!list) {
        where = listPlace.pointer();
        return false;
    }
    std::size_t i = 0;
    for (const JsonValue value : *list) {
        const Place place(&listPlace, i++);
        const std::uint32_t index = builder.batch.offered++;
        if (builder.tooMany()) continue;
        DeviceEvent event;
        if (auto fault = readEvent(event, value, place)) builder.fault(index, fault->error, std::move(fault->pointer));
        else builder.batch.events.push_back({index, std::move(event)});
    }
    return true;
}

}  // namespace ami::mdms
