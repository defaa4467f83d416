#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "protocol/mdms/CimEndDeviceEvents.h"

using namespace ami;

/// What decodes without a fault must encode, and decode again to the same readings.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto batch = mdms::decodeBatch(BytesView(data, size));
    if (!batch) return 0;
    if (batch->items.size() + batch->events.size() + batch->faults.size() != batch->offered) std::abort();
    std::vector<mdms::Reading> readings;
    for (const auto& item : batch->items) readings.push_back(item.reading);
    mdms::BatchHeader header = batch->header;
    if (header.series.empty()) header.series = header.messageId;
    std::vector<mdms::DeviceEvent> events;
    for (const auto& item : batch->events) events.push_back(item.event);
    const auto body = batch->noun == mdms::Noun::MeterReadings ? mdms::encodeBatch(header, readings, mdms::ReadingTypeMap())
                                                               : mdms::encodeEvents(header, events);
    if (!body) std::abort();
    const auto again = mdms::decodeBatch(*body);
    if (!again || !again->faults.empty() || again->items.size() != readings.size() || !(again->header == header)) std::abort();
    if (again->noun != batch->noun || again->events.size() != events.size()) std::abort();
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!(again->events[i].event == events[i])) std::abort();
    }
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (!(again->items[i].reading == readings[i])) std::abort();
    }
    return 0;
}
