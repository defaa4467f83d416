#include "app/link/Quirks.h"

#include <QDateTime>
#include <QTimeZone>

namespace ami::app {

namespace {

std::optional<std::int16_t> fromSecondsEast(int seconds) {
    constexpr int widest = 840 * 60;
    if (seconds < -widest || seconds > widest) return std::nullopt;
    return static_cast<std::int16_t>(-seconds / 60);
}

}  // namespace

std::optional<std::int16_t> ClockRule::deviationOf(const dlms::DateTime& local) const {
    if (kind == Kind::Unknown || !local.isComplete()) return std::nullopt;
    if (kind == Kind::Utc) return std::int16_t{0};
    const QTimeZone place = kind == Kind::Zone ? QTimeZone(QByteArray::fromStdString(zone)) : QTimeZone::systemTimeZone();
    if (!place.isValid()) return std::nullopt;
    const int second = local.second <= 59 ? local.second : 0;
    const QDateTime wall(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, second), place);
    if (!wall.isValid()) return std::nullopt;
    return fromSecondsEast(kind == Kind::LocalStandard ? place.standardTimeOffset(wall) : wall.offsetFromUtc());
}

}  // namespace ami::app
