#include "protocol/dlms/ClockReader.h"

namespace ami::dlms {

ClockReader::Verdict ClockReader::readAnew(const std::uint8_t* clock, std::uint64_t date, UtcTime& time) {
    date_ = ~std::uint64_t{0};
    const auto local = DateTime::fromBytes(BytesView(clock, 12));
    if (!local || !local->isComplete()) return Verdict::Impossible;
    const bool open = local->deviation == DateTime::unspecifiedDeviation;
    std::optional<std::int16_t> assumed = assumed_.minutes;
    if (open && assumed && local->isDaylightSaving()) assumed = static_cast<std::int16_t>(*assumed + assumed_.daylight);
    const bool byRule = open && !assumed && assumed_.rule;
    if (byRule) assumed = assumed_.rule(*local);
    const auto utc = local->toUtc(assumed);
    if (!utc) return open ? Verdict::NoTimeBase : Verdict::Impossible;
    time = *utc;
    DateTime midnight = *local;
    midnight.hour = midnight.minute = midnight.second = midnight.hundredths = 0;
    midnight_ = *midnight.toUtc(assumed);
    if (!byRule) date_ = date;
    status_ = local->clockStatus;
    dependsOnStatus_ = open && assumed_.daylight != 0;
    deviation_ = open ? assumed.value_or(0) : local->deviation;
    return Verdict::Good;
}

}  // namespace ami::dlms
