#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/control/Control.h"

namespace ami::app {

struct Season {
    std::string name;
    std::string start;          ///< "*-03-last Sun 00:00:00"
    std::string week;
};
struct WeekProfile {
    std::string name;
    std::array<std::uint8_t, 7> days{};  ///< day_id, Monday first
};
struct SwitchPoint {
    std::string time;           ///< "06:00:00"
    dlms::Obis table;
    std::uint16_t script = 0;
};
struct DayProfile {
    std::uint8_t id = 0;
    std::vector<SwitchPoint> points;
};
struct SpecialDay {
    std::uint16_t index = 0;
    std::string date;           ///< "*-12-25"
    std::uint8_t day = 0;
};

/// One of the two calendars of class 20.
struct CalendarPart {
    std::string name;
    std::vector<Season> seasons;
    std::vector<WeekProfile> weeks;
    std::vector<DayProfile> days;
};

struct TariffCalendar {
    CalendarPart active, passive;
    std::string activation;     ///< activate_passive_calendar_time; empty when it is left open
    std::vector<SpecialDay> specialDays;
};

inline constexpr dlms::Obis usualCalendar{0, 0, 13, 0, 0};
inline constexpr dlms::Obis usualSpecialDays{0, 0, 11, 0, 0};

/// A meter without special days has none.
Result<TariffCalendar> readCalendar(MeterLink& link, const dlms::Obis& calendar = usualCalendar,
                                    const dlms::Obis& specialDays = usualSpecialDays);

Change planActivateCalendar(const TariffCalendar& calendar, const dlms::Obis& object = usualCalendar);
/// Read back: the active calendar then has the passive one's name and tables.
Result<TariffCalendar> activateCalendar(MeterLink& link, const TariffCalendar& calendar, const ActContext& context,
                                        const dlms::Obis& object = usualCalendar);

}  // namespace ami::app
