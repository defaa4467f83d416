#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <utility>

#include "app/sim/model/ObjectModel.h"

namespace ami::sim {

using dlms::Data;
using dlms::Obis;
using dlms::ScalerUnit;

namespace {

// @spec IEC 62056-6-2 Table 4
constexpr dlms::UnitCode degree = 8, celsius = 9, watt = 27, voltAmpere = 28, var = 29, wattHour = 30, varHour = 32, ampere = 33, volt = 35,
                         hertz = 44, percent = 56, decibelMilliwatt = 70, decibel = 72;

std::uint32_t magnitude(double value) { return static_cast<std::uint32_t>(std::llround(std::max(value, 0.0))); }

double powerFactor(double active, double reactive) {
    const double apparent = std::hypot(active, reactive);
    return apparent > 0 ? active / apparent : 1;
}

Data factorData(double factor) { return Data::long16(static_cast<std::int16_t>(std::lround(factor * 1000))); }

Data angleData(double degrees) {
    long tenths = std::lround(degrees * 10) % 3600;
    if (tenths < 0) tenths += 3600;
    return Data::longUnsigned(static_cast<std::uint16_t>(tenths));
}

double neutralCurrent(const FeederState& state) {
    std::complex<double> sum;
    for (const PhaseState& phase : state.phases) sum += std::polar(phase.current, -phase.currentAngle * std::numbers::pi / 180);
    return std::abs(sum);
}

}  // namespace

void ObjectModel::addInstantaneous() {
    for (std::uint8_t i = 0; i < 3; ++i) {
        const auto phase = [this, i] { return meter_.state().phases[i]; };
        const auto c = [i](int ofL1) { return static_cast<std::uint8_t>(ofL1 + 20 * i); };
        addRegister(Obis(1, 0, c(32), 7, 0), {-1, volt},
                    [phase] { return Data::longUnsigned(static_cast<std::uint16_t>(magnitude(phase().voltage * 10))); });
        addRegister(Obis(1, 0, c(31), 7, 0), {-3, ampere}, [phase] { return Data::doubleLongUnsigned(magnitude(phase().current * 1000)); });
        addRegister(Obis(1, 0, c(21), 7, 0), {0, watt}, [phase] { return Data::doubleLongUnsigned(magnitude(phase().activePower)); });
        addRegister(Obis(1, 0, c(22), 7, 0), {0, watt}, [phase] { return Data::doubleLongUnsigned(magnitude(-phase().activePower)); });
        addRegister(Obis(1, 0, c(23), 7, 0), {0, var}, [phase] { return Data::doubleLongUnsigned(magnitude(phase().reactivePower)); });
        addRegister(Obis(1, 0, c(24), 7, 0), {0, var}, [phase] { return Data::doubleLongUnsigned(magnitude(-phase().reactivePower)); });
        addRegister(Obis(1, 0, c(33), 7, 0), {-3, dlms::noUnit}, [phase] {
            const PhaseState now = phase();
            return factorData(powerFactor(now.activePower, now.reactivePower));
        });
        addRegister(Obis(1, 0, c(36), 7, 0), {0, watt},
                    [phase] { return Data::doubleLong(static_cast<std::int32_t>(std::lround(phase().activePower))); });
    }
    const auto state = [this] { return meter_.state(); };
    addRegister(Obis(1, 0, 1, 7, 0), {0, watt}, [state] { return Data::doubleLongUnsigned(magnitude(state().activePower())); });
    addRegister(Obis(1, 0, 2, 7, 0), {0, watt}, [state] { return Data::doubleLongUnsigned(magnitude(-state().activePower())); });
    addRegister(Obis(1, 0, 16, 7, 0), {0, watt},
                [state] { return Data::doubleLong(static_cast<std::int32_t>(std::lround(state().activePower()))); });
    addRegister(Obis(1, 0, 3, 7, 0), {0, var}, [state] { return Data::doubleLongUnsigned(magnitude(state().reactivePower())); });
    addRegister(Obis(1, 0, 4, 7, 0), {0, var}, [state] { return Data::doubleLongUnsigned(magnitude(-state().reactivePower())); });
    addRegister(Obis(1, 0, 9, 7, 0), {0, voltAmpere}, [state] {
        double sum = 0;
        for (const PhaseState& phase : state().phases) sum += phase.voltage * phase.current;
        return Data::doubleLongUnsigned(magnitude(sum));
    });
    addRegister(Obis(1, 0, 13, 7, 0), {-3, dlms::noUnit}, [state] {
        const FeederState now = state();
        return factorData(powerFactor(now.activePower(), now.reactivePower()));
    });
    addRegister(Obis(1, 0, 14, 7, 0), {-2, hertz},
                [state] { return Data::longUnsigned(static_cast<std::uint16_t>(magnitude(state().frequency * 100))); });
    addRegister(Obis(1, 0, 91, 7, 0), {-3, ampere},
                [state] { return Data::doubleLongUnsigned(magnitude(neutralCurrent(state()) * 1000)); });

    // Angles, lagging, 0 to 359.9 degrees. E = 10 × one quantity + the other, with U(L1) … U(L3) = 0 … 2 and I(L1) … I(L3) = 4 … 6. Makers
    // write the pair in either order for the same number, so both are here: 81.7.4 and 81.7.40 are I(L1) against U(L1).
    // @spec IEC 62056-6-1 Table 15
    const auto quantity = [](const FeederState& now, int q) {
        return q < 4 ? now.phases[static_cast<std::size_t>(q)].voltageAngle : now.phases[static_cast<std::size_t>(q - 4)].currentAngle;
    };
    for (const auto& [reference, measured] : {std::pair{0, 1}, {0, 2}, {0, 4}, {0, 5}, {0, 6}, {1, 5}, {2, 6}}) {
        for (const int e : {10 * reference + measured, 10 * measured + reference}) {
            addRegister(Obis(1, 0, 81, 7, static_cast<std::uint8_t>(e)), {-1, degree}, [state, quantity, from = reference, to = measured] {
                const FeederState now = state();
                return angleData(quantity(now, to) - quantity(now, from));
            });
        }
    }
    addRegister(Obis(0, 0, 96, 9, 0), {-1, celsius},
                [state] { return Data::long16(static_cast<std::int16_t>(std::lround(state().temperature * 10))); });
}

void ObjectModel::addEnergies() {
    const auto energy = [this](const Obis& instance, dlms::UnitCode unit, std::int64_t Energies::*what) {
        addRegister(instance, {0, unit},
                    [this, what] { return Data::doubleLongUnsigned(static_cast<std::uint32_t>(meter_.energies().*what / 1000)); });
    };
    energy(Obis(1, 0, 1, 8, 0), wattHour, &Energies::import);
    energy(Obis(1, 0, 1, 8, 1), wattHour, &Energies::importTariff1);
    energy(Obis(1, 0, 1, 8, 2), wattHour, &Energies::importTariff2);
    energy(Obis(1, 0, 2, 8, 0), wattHour, &Energies::exported);
    energy(Obis(1, 0, 3, 8, 0), varHour, &Energies::reactiveImport);
    energy(Obis(1, 0, 4, 8, 0), varHour, &Energies::reactiveExport);
}

void ObjectModel::addRadio() {
    const auto radio = [this] { return meter_.feeder().radio(meter_.time()); };
    addRegister(Obis(0, 128, 25, 9, 1), {0, decibelMilliwatt}, [radio] { return Data::integer(static_cast<std::int8_t>(radio().rssi)); });
    addRegister(Obis(0, 128, 25, 9, 2), {0, decibel}, [radio] { return Data::integer(static_cast<std::int8_t>(radio().linkMargin)); });
    addRegister(Obis(0, 128, 25, 9, 3), {0, dlms::noUnit}, [radio] { return Data::unsigned8(static_cast<std::uint8_t>(radio().hops)); });
    addRegister(Obis(0, 128, 25, 9, 4), {-1, percent},
                [radio] { return Data::longUnsigned(static_cast<std::uint16_t>(radio().lossPerMille)); });
}

}  // namespace ami::sim
