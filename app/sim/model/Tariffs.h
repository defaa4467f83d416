#pragma once

#include <optional>
#include <vector>

#include "app/sim/model/ObjectModel.h"

namespace ami::sim {

/// Calendar, special days, schedules and the registers that they switch. Tables are kept as they were written; what they say is worked out
/// each minute in the meter's local time. @spec IEC 62056-6-2 classes 6, 10, 11, 20, 22
class Tariffs {
public:
    /// season profiles, week profiles, day profiles
    struct Calendar {
        dlms::Data name, seasons, weeks, days;
    };
    struct ActionSchedule {
        dlms::Obis object;
        dlms::Obis table;
        std::uint16_t script = 1;
        dlms::Data times;
    };

    Tariffs(SimMeter& meter, ObjectModel& objects);

    void settle(UtcTime from, UtcTime to);

    Calendar active, passive;
    dlms::Data activation;                 ///< activate_passive_calendar_time
    dlms::Data specialDays;
    dlms::Data schedule;                   ///< entries of class 10
    std::vector<ActionSchedule> actions;

    void activatePassive();
    int tariff() const { return tariff_; }
    /// The minute that is being worked out, else now.
    UtcTime actingAt() const { return at_ == UtcTime{} ? meter_.time() : at_; }
    /// active_mask of the register activation; false when there is no such mask.
    bool choose(int tariff, UtcTime at);

private:
    std::optional<std::uint16_t> scriptAt(const dlms::DateTime& local) const;
    std::optional<std::uint8_t> dayIdOf(const dlms::DateTime& local) const;
    void minute(UtcTime at);
    void follow(UtcTime at, const dlms::DateTime& local);

    SimMeter& meter_;
    ObjectModel& objects_;
    std::optional<std::uint16_t> script_;  ///< that the calendar asks for
    int tariff_ = 1;
    bool factoryCalendar_ = true;
    UtcTime at_{};                         ///< of the minute being worked out
};

}  // namespace ami::sim
