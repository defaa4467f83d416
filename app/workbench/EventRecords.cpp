#include "app/workbench/EventRecords.h"

namespace ami::app {

std::vector<mdms::DeviceEvent> deviceEvents(const std::string& meter, EventLogKind log, std::span<const LoggedEvent> events,
                                            const mdms::EventTypeMap& types) {
    std::vector<mdms::DeviceEvent> records;
    records.reserve(events.size());
    for (const LoggedEvent& logged : events) {
        if (!logged.code) continue;
        mdms::DeviceEvent record;
        record.meter = meter;
        record.time = logged.time;
        record.meterTime = logged.meterTime;
        record.log = eventLogObject(log);
        record.code = *logged.code;
        record.type = types.find(record.log, record.code);
        for (const auto& [column, value] : logged.others) {
            if (value && record.details.size() < mdms::limits::eventDetails)
                record.details.emplace_back(column.toString(), value->toString());
        }
        records.push_back(std::move(record));
    }
    return records;
}

}  // namespace ami::app
