#include "protocol/mdms/DeviceEvent.h"

#include "protocol/mdms/Reading.h"

namespace ami::mdms {

bool isEventType(std::string_view ref) {
    std::size_t parts = 1;
    std::size_t digits = 0;
    for (const char c : ref) {
        if (c == '.') {
            if (digits == 0) return false;
            ++parts;
            digits = 0;
        } else if (c < '0' || c > '9' || ++digits > 5) {
            return false;
        }
    }
    return parts == 4 && digits != 0;
}

Result<void> check(const DeviceEvent& event) {
    const auto refuse = [](MdmsError code, std::int64_t detail = 0) { return fail(Fault::Misuse, Layer::Mdms, code, detail); };
    Reading shared;
    shared.meter = event.meter;
    shared.time = event.time;
    shared.meterTime = event.meterTime;
    if (const auto sound = check(shared); !sound) return sound;
    if (!event.type.empty() && !isEventType(event.type)) return refuse(MdmsError::EventType);
    if (event.text.size() > limits::eventText || !isPlainText(event.text)) return refuse(MdmsError::EventText);
    if (event.details.size() > limits::eventDetails) {
        return refuse(MdmsError::EventDetail, static_cast<std::int64_t>(event.details.size()));
    }
    for (std::size_t i = 0; i < event.details.size(); ++i) {
        const auto& [name, value] = event.details[i];
        if (name.empty() || name.size() > limits::eventDetailName || value.size() > limits::eventDetailValue || !isPlainText(name) ||
            !isPlainText(value)) {
            return refuse(MdmsError::EventDetail, static_cast<std::int64_t>(i));
        }
    }
    return {};
}

}  // namespace ami::mdms
