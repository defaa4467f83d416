#include "app/sim/model/FeederModel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ami::sim {

using namespace std::chrono;

namespace {

enum Channel : std::uint64_t {
    ShareChannel = 1,
    BaseChannel,
    VoltageOffset,
    VoltageSlow,
    VoltageFast = 8,
    FrequencyA = 12,
    FrequencyB,
    FrequencyC,
    AngleU = 16,
    Blocks = 20,
    Ripple = 24,
    Grain = 28,
    RadioBase = 32,
    RadioSlow,
    RadioFast,
    RadioHops,
    RadioLoss,
    OutageDay,
    OutageLength,
    SagDay,
    SagWhat,
    TemperatureNoise,
};

constexpr double nominalVoltage = 230;
constexpr double sensitivity = -104;

double pi() { return std::numbers::pi; }
double degrees(double radians) { return radians * 180 / pi(); }
double wrapped(double angle) {
    const double rest = std::fmod(angle, 360.0);
    return rest < 0 ? rest + 360 : rest;
}

double secondsOf(UtcTime time) { return static_cast<double>(time.time_since_epoch().count()) / 1000.0; }
std::int64_t secondNumber(UtcTime time) { return floor<seconds>(time).time_since_epoch().count(); }
std::int64_t quarterNumber(UtcTime time) { return floor<duration<std::int64_t, std::ratio<900>>>(time.time_since_epoch()).count(); }
std::int64_t dayNumber(UtcTime time) { return floor<days>(time).time_since_epoch().count(); }

double bump(double hour, double centre, double width) {
    double distance = std::fabs(hour - centre);
    distance = std::min(distance, 24 - distance) / width;
    return std::exp(-0.5 * distance * distance);
}

}  // namespace

double FeederState::activePower() const { return phases[0].activePower + phases[1].activePower + phases[2].activePower; }
double FeederState::reactivePower() const { return phases[0].reactivePower + phases[1].reactivePower + phases[2].reactivePower; }

Energies operator+(const Energies& a, const Energies& b) {
    return {a.import + b.import, a.exported + b.exported, a.reactiveImport + b.reactiveImport, a.reactiveExport + b.reactiveExport,
            a.importTariff1 + b.importTariff1, a.importTariff2 + b.importTariff2};
}

Energies operator-(const Energies& a, const Energies& b) {
    return {a.import - b.import, a.exported - b.exported, a.reactiveImport - b.reactiveImport, a.reactiveExport - b.reactiveExport,
            a.importTariff1 - b.importTariff1, a.importTariff2 - b.importTariff2};
}

FeederModel::FeederModel(const FeederOptions& options) : options_(options), noise_(options.seed) {
    const double a = 0.30 + 0.14 * noise_.uniform(ShareChannel, 0);
    const double b = 0.26 + 0.12 * noise_.uniform(ShareChannel, 1);
    share_ = {a, b, 1 - a - b};
    baseLoad_ = 170 + 160 * noise_.uniform(BaseChannel, 0);
}

FeederState FeederModel::state(UtcTime time) const {
    const std::int64_t quarter = quarterNumber(time);
    const Quarter mean = quarterAt(quarter);
    const Shape& within = shape(quarter, mean.feedsIn);
    const std::int64_t second = secondNumber(time);
    const auto at = static_cast<std::size_t>(second - quarter * 900);
    const double when = static_cast<double>(second);
    const double hour = options_.zone.minuteOfDay(time) / 60.0;
    const double street = 1.6 * bump(hour, 3, 3) - 3.4 * bump(hour, 19, 2.2) - 1.2 * bump(hour, 7.5, 1.2) +
                          (options_.solar ? 2.0 * bump(hour, 13, 2.5) : 0.0);
    const auto sag = sags(time - seconds(3), time + seconds(1));

    FeederState now;
    for (std::size_t i = 0; i < 3; ++i) {
        PhaseState& phase = now.phases[i];
        const bool dead = within.weight[i][at] == 0.0f;
        phase.activePower = mean.active[i] * static_cast<double>(within.weight[i][at]);
        phase.reactivePower = dead ? 0 : mean.reactive[i] * static_cast<double>(within.weight[3][at]);
        const double apparent = std::hypot(phase.activePower, phase.reactivePower);
        double voltage = nominalVoltage + 1.4 + 1.3 * noise_.symmetric(VoltageOffset, static_cast<std::int64_t>(i)) + street +
                         0.9 * noise_.smooth(VoltageSlow + i, when, 420) + 0.35 * noise_.smooth(VoltageSlow + i + 3, when, 23) +
                         0.12 * noise_.symmetric(VoltageFast + i, second) - 0.22 * phase.activePower / nominalVoltage;
        for (const Sag& dip : sag) {
            if (dip.phase == static_cast<int>(i) && time >= dip.at && time < dip.at + seconds(dip.seconds)) voltage *= dip.depth;
        }
        phase.voltage = dead ? 0 : voltage;
        phase.current = phase.voltage > 0 ? apparent / phase.voltage : 0;
        phase.voltageAngle = i == 0 ? 0 : 120.0 * static_cast<double>(i) + 0.35 * noise_.smooth(AngleU + i, when, 97);
        phase.currentAngle =
            apparent > 0 ? wrapped(phase.voltageAngle + degrees(std::atan2(phase.reactivePower, phase.activePower))) : phase.voltageAngle;
    }
    now.frequency = 50 + 0.045 * noise_.smooth(FrequencyA, when, 610) + 0.026 * noise_.smooth(FrequencyB, when, 83) +
                    0.008 * noise_.smooth(FrequencyC, when, 9);
    const double season = std::cos(2 * pi() * (std::fmod(when / 86400.0, 365.2425) - 200) / 365.2425);
    now.temperature =
        16 + 9 * season + 5 * bump(hour, 15, 5) + 2.5 * noise_.smooth(TemperatureNoise, when, 30000) + now.activePower() / 4000;
    return now;
}

Energies FeederModel::energies(UtcTime time) const {
    if (time <= origin) return {};
    const std::int64_t quarter = quarterNumber(time);
    const std::int64_t dayOf = dayNumber(time);
    const Day& today = day(dayOf);
    const auto index = static_cast<std::size_t>(quarter - dayOf * 96);
    Energies sum = today.before;
    const auto add = [&sum](const Increments& part, bool tariff2) {
        sum.import += part.import;
        sum.exported += part.exported;
        sum.reactiveImport += part.reactiveImport;
        sum.reactiveExport += part.reactiveExport;
        (tariff2 ? sum.importTariff2 : sum.importTariff1) += part.import;
    };
    for (std::size_t i = 0; i < index; ++i) add(today.quarters[i], today.tariff2[i]);

    const double into = secondsOf(time) - static_cast<double>(quarter * 900);
    if (into <= 0) return sum;
    const Quarter mean = quarterAt(quarter);
    const Shape& within = shape(quarter, mean.feedsIn);
    const auto second = std::min<std::size_t>(static_cast<std::size_t>(into), 899);
    const double part = into - static_cast<double>(second);
    const auto share = [&](std::size_t channel) {
        return within.running[channel][second] + part * (within.running[channel][second + 1] - within.running[channel][second]);
    };
    const double total = mean.total();
    double fraction = 0;
    if (total != 0) fraction = (mean.active[0] * share(0) + mean.active[1] * share(1) + mean.active[2] * share(2)) / total;
    const Increments& whole = today.quarters[index];
    const auto some = [](std::uint32_t of, double share01) {
        return static_cast<std::uint32_t>(std::clamp(static_cast<double>(of) * share01, 0.0, static_cast<double>(of)));
    };
    add({some(whole.import, fraction), some(whole.exported, fraction), some(whole.reactiveImport, share(3)),
         some(whole.reactiveExport, share(3))},
        today.tariff2[index]);
    return sum;
}

RadioState FeederModel::radio(UtcTime time) const {
    const double when = secondsOf(time);
    const std::int64_t ten = secondNumber(time) / 10;
    const double base = -80 + 3 * noise_.symmetric(RadioBase, 0);
    const double level =
        base + 4.5 * noise_.smooth(RadioSlow, when, 900) + 3.5 * noise_.smooth(RadioFast, when, 45) + noise_.symmetric(RadioFast, ten);
    RadioState radio;
    radio.rssi = static_cast<int>(std::lround(level));
    radio.linkMargin = static_cast<int>(std::lround(level - sensitivity));
    const std::int64_t shift = secondNumber(time) / (6 * 3600);
    radio.hops = 2 + static_cast<int>(noise_.bits(RadioHops, 0) % 2) + (noise_.uniform(RadioHops, shift) > 0.85 ? 1 : 0);
    const double weak = std::max(0.0, 16.0 - radio.linkMargin);
    radio.lossPerMille =
        static_cast<int>(std::lround(6 + 5 * noise_.smooth(RadioLoss, when, 300) + 2.5 * weak * noise_.uniform(RadioLoss, ten)));
    radio.lossPerMille = std::max(radio.lossPerMille, 0);
    return radio;
}

std::vector<FeederModel::Outage> FeederModel::outagesOfDay(std::int64_t dayOf) const {
    // About seven a year, half a minute to four minutes, never across the end of a quarter hour.
    if (noise_.uniform(OutageDay, dayOf) >= 0.02) return {};
    const auto quarter = static_cast<std::int64_t>(noise_.bits(OutageDay, ~dayOf) % 96);
    const auto length = 30 + static_cast<std::int64_t>(noise_.bits(OutageLength, dayOf) % 210);
    const auto start = static_cast<std::int64_t>(noise_.bits(OutageLength, ~dayOf) % static_cast<std::uint64_t>(900 - length));
    const UtcTime from{seconds(dayOf * 86400 + quarter * 900 + start)};
    return {{from, from + seconds(length)}};
}

std::vector<FeederModel::Outage> FeederModel::outages(UtcTime from, UtcTime to) const {
    std::vector<Outage> found;
    for (std::int64_t dayOf = dayNumber(from); dayOf <= dayNumber(to); ++dayOf) {
        for (const Outage& outage : outagesOfDay(dayOf)) {
            if (outage.to > from && outage.from < to) found.push_back(outage);
        }
    }
    return found;
}

std::vector<FeederModel::Sag> FeederModel::sags(UtcTime from, UtcTime to) const {
    std::vector<Sag> found;
    for (std::int64_t dayOf = dayNumber(from); dayOf <= dayNumber(to); ++dayOf) {
        if (noise_.uniform(SagDay, dayOf) >= 0.08) continue;
        const std::uint64_t what = noise_.bits(SagWhat, dayOf);
        const Sag sag{UtcTime(seconds(dayOf * 86400 + static_cast<std::int64_t>(noise_.bits(SagDay, ~dayOf) % 86396))),
                      1 + static_cast<int>(what % 3), static_cast<int>(what / 8 % 3), 0.70 + 0.18 * noise_.uniform(SagWhat, ~dayOf)};
        if (sag.at + seconds(sag.seconds) > from && sag.at < to) found.push_back(sag);
    }
    return found;
}

const FeederModel::Day& FeederModel::day(std::int64_t number) const {
    const std::int64_t first = dayNumber(origin);
    while (static_cast<std::int64_t>(days_.size()) <= number - first) {
        Day next;
        const std::int64_t dayOf = first + static_cast<std::int64_t>(days_.size());
        if (!days_.empty()) {
            next.before = days_.back().before;
            for (std::size_t i = 0; i < 96; ++i) {
                const Increments& part = days_.back().quarters[i];
                next.before.import += part.import;
                next.before.exported += part.exported;
                next.before.reactiveImport += part.reactiveImport;
                next.before.reactiveExport += part.reactiveExport;
                (days_.back().tariff2[i] ? next.before.importTariff2 : next.before.importTariff1) += part.import;
            }
        }
        for (std::size_t i = 0; i < 96; ++i) {
            const std::int64_t quarter = dayOf * 96 + static_cast<std::int64_t>(i);
            const Quarter mean = quarterAt(quarter);
            const double total = mean.total() * 250;  // W for a quarter of an hour, in mWh
            const double reactive = mean.totalReactive() * 250;
            next.quarters[i] = {static_cast<std::uint32_t>(std::lround(std::max(total, 0.0))),
                                static_cast<std::uint32_t>(std::lround(std::max(-total, 0.0))),
                                static_cast<std::uint32_t>(std::lround(std::max(reactive, 0.0))),
                                static_cast<std::uint32_t>(std::lround(std::max(-reactive, 0.0)))};
            const int minute = options_.zone.minuteOfDay(UtcTime(seconds(quarter * 900)));
            next.tariff2[i] = minute < 6 * 60 || minute >= 22 * 60;
        }
        days_.push_back(next);
    }
    return days_[static_cast<std::size_t>(number - first)];
}

const FeederModel::Shape& FeederModel::shape(std::int64_t quarter, bool together) const {
    if (shape_.quarter == quarter) return shape_;
    shape_.quarter = quarter;
    const std::int64_t start = quarter * 900;
    const auto dark = outagesOfDay(dayNumber(UtcTime(seconds(start))));
    for (std::size_t channel = 0; channel < 4; ++channel) {
        if (together && channel > 0 && channel < 3) {
            // Clouds move the three phases as one, so that the sum keeps its direction within the quarter hour.
            shape_.weight[channel] = shape_.weight[0];
            shape_.running[channel] = shape_.running[0];
            continue;
        }
        double sum = 0;
        for (std::size_t i = 0; i < 900; ++i) {
            const std::int64_t second = start + static_cast<std::int64_t>(i);
            double weight = 1 + 0.20 * noise_.symmetric(Blocks + channel, second / 37) +
                            0.10 * noise_.smooth(Ripple + channel, static_cast<double>(second), 7) +
                            0.03 * noise_.symmetric(Grain + channel, second);
            for (const Outage& outage : dark) {
                const UtcTime now{seconds(second)};
                if (now >= outage.from && now < outage.to) weight = 0;
            }
            shape_.weight[channel][i] = static_cast<float>(weight);
            sum += weight;
        }
        const double scale = 900 / sum;
        double running = 0;
        shape_.running[channel][0] = 0;
        for (std::size_t i = 0; i < 900; ++i) {
            const double weight = static_cast<double>(shape_.weight[channel][i]) * scale;
            shape_.weight[channel][i] = static_cast<float>(weight);
            running += weight / 900;
            shape_.running[channel][i + 1] = running;
        }
        shape_.running[channel][900] = 1;
    }
    return shape_;
}

}  // namespace ami::sim
