#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "protocol/mdms/CimEndDeviceEvents.h"
#include "protocol/mdms/CimXml.h"

using namespace ami;

/// What decodes must encode, in both forms, and decode again to the same items.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto batch = mdms::decodeBatchXml(BytesView(data, size));
    if (!batch) return 0;
    if (batch->items.size() + batch->events.size() + batch->faults.size() != batch->offered) std::abort();
    mdms::BatchHeader header = batch->header;
    if (header.series.empty()) header.series = header.messageId;
    std::vector<mdms::Reading> readings;
    for (const auto& item : batch->items) readings.push_back(item.reading);
    std::vector<mdms::DeviceEvent> events;
    for (const auto& item : batch->events) events.push_back(item.event);
    const bool isReadings = batch->noun == mdms::Noun::MeterReadings;
    const auto xml = isReadings ? mdms::encodeBatchXml(header, readings, {}) : mdms::encodeEventsXml(header, events);
    const auto json = isReadings ? mdms::encodeBatch(header, readings, {}) : mdms::encodeEvents(header, events);
    if (!xml || !json) std::abort();
    for (const auto& again : {mdms::decodeBatchXml(*xml), mdms::decodeBatch(*json)}) {
        if (!again || !again->faults.empty() || !(again->header == header) || again->noun != batch->noun) std::abort();
        if (again->items.size() != readings.size() || again->events.size() != events.size()) std::abort();
        for (std::size_t i = 0; i < readings.size(); ++i) {
            if (!(again->items[i].reading == readings[i])) std::abort();
        }
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (!(again->events[i].event == events[i])) std::abort();
        }
    }
    return 0;
}
