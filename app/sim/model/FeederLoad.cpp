#include <algorithm>
#include <cmath>
#include <numbers>

#include "app/sim/model/FeederModel.h"

namespace ami::sim {

using namespace std::chrono;

namespace {

enum Channel : std::uint64_t {
    HabitChannel = 100,
    ApplianceChannel = 110,
    FridgeChannel = 120,
    FactorChannel = 130,
    CloudDay = 140,
    CloudHour,
    CloudQuarter
};

double bump(double hour, double centre, double width) {
    const double distance = (hour - centre) / width;
    return std::fabs(distance) > 4 ? 0 : std::exp(-0.5 * distance * distance);
}

}  // namespace

/// What the household draws on one phase on average: standby and fridge, mornings, cooking, evenings, and now and then a big appliance.
double FeederModel::load(int phase, std::int64_t quarter, double hour, int weekDay, double season) const {
    const bool weekend = weekDay >= 6;
    const auto p = static_cast<std::uint64_t>(phase);
    const double activity =
        (weekend ? 0.75 * bump(hour, 9.4, 1.3) + 0.9 * bump(hour, 12.6, 1.1) : bump(hour, 7.0, 0.8) + 0.35 * bump(hour, 12.4, 0.7)) +
        1.5 * bump(hour, 19.3, 1.8) + 0.25 * bump(hour, 22.3, 0.9);
    const double people = 900 * activity * (0.55 + 0.9 * noise_.uniform(HabitChannel + p, quarter)) * (1 + 0.32 * season);
    double power = share_[static_cast<std::size_t>(phase)] * (baseLoad_ + people);
    power += 12 * noise_.uniform(HabitChannel + 3 + p, quarter);

    // A fridge on L3: about 95 W for 17 of 43 minutes, here as its share of the quarter hour.
    if (phase == 2) power += 95 * std::clamp(0.39 + 0.5 * noise_.symmetric(FridgeChannel, quarter / 2), 0.0, 1.0);

    // An appliance of 1.4 to 2.6 kW that runs for up to three quarter hours on a phase of its own choice.
    for (std::int64_t back = 0; back < 3; ++back) {
        const std::int64_t start = quarter - back;
        if (noise_.uniform(ApplianceChannel, start) > 0.012 + 0.05 * activity) continue;
        const std::uint64_t what = noise_.bits(ApplianceChannel + 1, start);
        if (static_cast<int>(what % 3) != phase || static_cast<std::int64_t>(what / 4 % 3) < back) continue;
        power += 1400 + 1200 * noise_.uniform(ApplianceChannel + 2, start);
    }
    return power;
}

/// Output of a roof of 5 kWp at 50° north, 10° east, under clouds that come and go.
double FeederModel::solarPower(std::int64_t quarter) const {
    const double when = static_cast<double>(quarter) * 900 + 450;
    const double day = std::floor(when / 86400);
    const double hour = (when - day * 86400) / 3600 + 10.0 / 15;
    const double radians = std::numbers::pi / 180;
    const double declination = -23.44 * radians * std::cos(2 * std::numbers::pi * (std::fmod(day, 365.2425) + 10) / 365.2425);
    const double elevation = std::sin(50 * radians) * std::sin(declination) +
                             std::cos(50 * radians) * std::cos(declination) * std::cos((hour - 12) * 15 * radians);
    if (elevation <= 0.02) return 0;
    const double weather = 0.25 + 0.75 * noise_.uniform(CloudDay, static_cast<std::int64_t>(day));
    const double cloud =
        std::clamp(weather + 0.25 * noise_.smooth(CloudHour, when, 5400) + 0.10 * noise_.symmetric(CloudQuarter, quarter), 0.05, 1.0);
    return 5000 * std::min(1.0, 1.15 * elevation) * cloud;
}

FeederModel::Quarter FeederModel::quarterAt(std::int64_t quarter) const {
    const UtcTime start{seconds(quarter * 900)};
    const double hour = options_.zone.minuteOfDay(start) / 60.0 + 0.125;
    const int weekDay = options_.zone.weekDay(start);
    const double yearDay = std::fmod(static_cast<double>(quarter) / 96, 365.2425);
    const double season = std::cos(2 * std::numbers::pi * (yearDay - 15) / 365.2425);
    const double solar = options_.solar ? solarPower(quarter) : 0;

    Quarter mean;
    mean.feedsIn = solar > 0;
    for (int phase = 0; phase < 3; ++phase) {
        const auto i = static_cast<std::size_t>(phase);
        const double drawn = load(phase, quarter, hour, weekDay, season);
        const double factor = 0.90 + 0.085 * noise_.uniform(FactorChannel + i, quarter / 2);
        mean.active[i] = drawn - solar / 3;
        // Lamps and power supplies at rest are a little capacitive; motors are not.
        mean.reactive[i] = drawn * std::sqrt(1 - factor * factor) / factor - 38;
    }
    return mean;
}

}  // namespace ami::sim
