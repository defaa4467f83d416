#include "app/hes/IngestReceipt.h"

namespace ami::app {

bool sameValue(const mdms::Reading& a, const mdms::Reading& b) { return a.value == b.value && a.unit == b.unit && a.quality == b.quality; }

ItemOutcome conflictOutcome(std::uint32_t index, const mdms::Reading& kept, const mdms::Reading& offered) {
    const auto words = [](const mdms::Reading& r) {
        return r.value.toString() + " (unit " + std::to_string(r.unit) + ", " + mdms::name(r.quality) + ")";
    };
    return {index, ItemState::Conflict, "ValueDiffers", "kept " + words(kept) + ", offered " + words(offered),
            KeptValue{kept.value.toString(), kept.unit, mdms::name(kept.quality), toIso8601(kept.time), {}}};
}

ItemOutcome rejectedOutcome(const mdms::ItemFault& fault) {
    return {fault.index, ItemState::Rejected, mdms::name(fault.error), fault.pointer, {}};
}

}  // namespace ami::app
