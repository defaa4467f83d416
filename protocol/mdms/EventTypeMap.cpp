#include "protocol/mdms/EventTypeMap.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "protocol/mdms/DeviceEvent.h"
#include "protocol/mdms/Reading.h"

namespace ami::mdms {

Result<EventTypeMap> EventTypeMap::parse(std::string_view text) {
    using nlohmann::json;
    const json document = json::parse(text.begin(), text.end(), nullptr, false);
    if (document.is_discarded() || !document.is_object()) return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json);
    const auto refuse = [](std::size_t index) {
        return fail(Fault::Malformed, Layer::Mdms, MdmsError::EventTypes, static_cast<std::int64_t>(index));
    };
    const auto types = document.find("types");
    if (types == document.end() || !types->is_array()) return refuse(0);
    EventTypeMap map;
    for (std::size_t index = 0; index < types->size(); ++index) {
        const json& item = (*types)[index];
        if (!item.is_object()) return refuse(index);
        const json code = item.value("code", json());
        const json ref = item.value("ref", json());
        if (!code.is_number_unsigned() || code.get<std::uint64_t>() > std::numeric_limits<std::uint32_t>::max()) return refuse(index);
        if (!ref.is_string() || !isEventType(ref.get_ref<const std::string&>())) return refuse(index);
        Entry entry{std::nullopt, code.get<std::uint32_t>(), ref.get<std::string>()};
        if (const auto log = item.find("log"); log != item.end()) {
            entry.log = log->is_string() ? dlms::Obis::parse(log->get_ref<const std::string&>()) : std::nullopt;
            if (!entry.log) return refuse(index);
        }
        const bool twice = std::any_of(map.entries_.begin(), map.entries_.end(),
                                       [&](const Entry& other) { return other.code == entry.code && other.log == entry.log; });
        if (twice) return refuse(index);
        map.entries_.push_back(std::move(entry));
    }
    return map;
}

std::string EventTypeMap::find(const dlms::Obis& log, std::uint32_t code) const {
    const Entry* any = nullptr;
    for (const Entry& entry : entries_) {
        if (entry.code != code) continue;
        if (entry.log == log) return entry.ref;
        if (!entry.log) any = &entry;
    }
    return any ? any->ref : std::string();
}

}  // namespace ami::mdms
