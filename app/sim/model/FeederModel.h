#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "app/sim/model/LocalZone.h"
#include "app/sim/model/Noise.h"
#include "protocol/base/Time.h"

namespace ami::sim {

struct FeederOptions {
    std::uint64_t seed = 1;
    bool solar = false;  ///< a roof of 5 kWp feeds in at noon
    LocalZone zone;      ///< people's habits follow local time
};

/// One phase during one second. Active power is positive when it is drawn, reactive power when it is inductive.
struct PhaseState {
    double voltage = 0;       ///< V
    double current = 0;       ///< A
    double activePower = 0;   ///< W
    double reactivePower = 0; ///< var
    double voltageAngle = 0;  ///< degrees lagging, U(L1) = 0
    double currentAngle = 0;  ///< degrees lagging, against U(L1)
};

struct FeederState {
    std::array<PhaseState, 3> phases;
    double frequency = 50;    ///< Hz
    double temperature = 20;  ///< °C inside the case

    double activePower() const;
    double reactivePower() const;
};

/// What the measuring element has counted, in mWh and mvarh; sums of the three phases with their signs, as most meters do it.
struct Energies {
    std::int64_t import = 0;
    std::int64_t exported = 0;
    std::int64_t reactiveImport = 0;
    std::int64_t reactiveExport = 0;
    std::int64_t importTariff1 = 0;  ///< local 06:00 to 22:00
    std::int64_t importTariff2 = 0;  ///< the rest

    friend Energies operator+(const Energies& a, const Energies& b);
    friend Energies operator-(const Energies& a, const Energies& b);
    friend bool operator==(const Energies&, const Energies&) = default;
};

/// A meter's radio as its border router would see it.
struct RadioState {
    int rssi = 0;             ///< dBm
    int linkMargin = 0;       ///< dB above a sensitivity of −104 dBm
    int hops = 1;
    int lossPerMille = 0;
};

/// A household on a three-phase four-wire 230/400 V feeder as a pure function of seed and time: any instant can be asked in any
/// order and gives the same answer, and the energies are the integral of the powers. Quarter hours carry the mean load; inside one
/// the power varies second by second around that mean. Results of whole days are kept, nothing else is remembered.
class FeederModel {
public:
    static constexpr std::chrono::seconds interval{900};
    /// Everything counts from here on; before it the registers are 0.
    static constexpr UtcTime origin = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1);

    explicit FeederModel(const FeederOptions& options);

    FeederState state(UtcTime time) const;
    Energies energies(UtcTime time) const;
    RadioState radio(UtcTime time) const;

    /// Seconds of interruption in the quarter hour that starts at @p quarter; nearly always none.
    struct Outage { UtcTime from{}; UtcTime to{}; };
    std::vector<Outage> outages(UtcTime from, UtcTime to) const;
    /// A voltage dip of one to three seconds on one phase.
    struct Sag { UtcTime at{}; int seconds = 0; int phase = 0; double depth = 0; };
    std::vector<Sag> sags(UtcTime from, UtcTime to) const;

    const FeederOptions& options() const { return options_; }

private:
    /// Mean powers of one quarter hour.
    struct Quarter {
        std::array<double, 3> active{};
        std::array<double, 3> reactive{};
        bool feedsIn = false;
        double total() const { return active[0] + active[1] + active[2]; }
        double totalReactive() const { return reactive[0] + reactive[1] + reactive[2]; }
    };
    struct Increments { std::uint32_t import = 0, exported = 0, reactiveImport = 0, reactiveExport = 0; };
    struct Day {
        Energies before;  ///< at 00:00 UTC
        std::array<Increments, 96> quarters;
        std::array<bool, 96> tariff2{};
    };
    /// Second-by-second weights of one quarter hour, mean 1, and their running sums.
    struct Shape {
        std::int64_t quarter = -1;
        std::array<std::array<float, 900>, 4> weight;    ///< three active powers, then the reactive power
        std::array<std::array<double, 901>, 4> running;  ///< normalised to 1 at the end
    };

    Quarter quarterAt(std::int64_t quarter) const;
    double load(int phase, std::int64_t quarter, double hour, int weekDay, double season) const;
    double solarPower(std::int64_t quarter) const;
    const Day& day(std::int64_t number) const;
    const Shape& shape(std::int64_t quarter, bool together) const;
    std::vector<Outage> outagesOfDay(std::int64_t day) const;

    FeederOptions options_;
    Noise noise_;
    std::array<double, 3> share_{};
    double baseLoad_ = 0;
    mutable std::vector<Day> days_;
    mutable Shape shape_;
};

}  // namespace ami::sim
