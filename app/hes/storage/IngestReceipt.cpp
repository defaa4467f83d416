#include "app/hes/storage/IngestReceipt.h"

#include <nlohmann/json.hpp>

namespace ami::app {

bool sameValue(const mdms::Reading& a, const mdms::Reading& b) { return a.value == b.value && a.unit == b.unit && a.quality == b.quality; }

ItemOutcome conflictOutcome(std::uint32_t index, const mdms::Reading& kept, const mdms::Reading& offered) {
    const auto words = [](const mdms::Reading& r) {
        return r.value.toString() + " (unit " + std::to_string(r.unit) + ", " + mdms::name(r.quality) + ")";
    };
    return {index, ItemState::Conflict, "ValueDiffers", "kept " + words(kept) + ", offered " + words(offered),
            KeptValue{kept.value.toString(), kept.unit, mdms::name(kept.quality), toIso8601(kept.time), {}}};
}

EventWords wordsOf(const mdms::DeviceEvent& event) {
    nlohmann::json details = nlohmann::json::array();
    for (const auto& [name, value] : event.details) details.push_back({name, value});
    return {event.type, event.text, details.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)};
}

ItemOutcome conflictOutcome(std::uint32_t index, const EventWords& kept, const EventWords& offered) {
    std::string detail = "kept type " + kept.type + ", offered type " + offered.type;
    if (kept.text != offered.text) detail += ", other text";
    if (kept.details != offered.details) detail += ", other details";
    return {index, ItemState::Conflict, "EventDiffers", detail};
}

ItemOutcome rejectedOutcome(const mdms::ItemFault& fault) {
    return {fault.index, ItemState::Rejected, mdms::name(fault.error), fault.pointer, {}};
}

}  // namespace ami::app
