#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/commissioning/Specification.h"
#include "app/commissioning/VoltageComparison.h"

namespace CLI {
class App;
}

namespace ami::app::cli {

/// A meter's voltage against a reference multimeter; without a meter the multimeter alone.
struct VoltageCommand {
    std::string address;    ///< empty: the multimeter alone
    std::string reference;
    VoltagePort port = VoltagePort::L1;
    std::optional<double> meterPercent;
    std::optional<Specification> specification;
    std::size_t pairs = 5;
};

/// What stands between this computer and a meter's answer.
struct ProbeCommand {
    std::string port;        ///< empty: the only probe there is
    bool find = false;       ///< also search for a meter
    bool align = false;      ///< live quality while the head is moved
    std::optional<std::uint64_t> count;
};
/// Finds the meter behind a port and prints its address.
struct ConnectCommand {
    std::string port;        ///< a path, or "auto://" and a path
};

/// What CLI11 writes into.
struct FieldRaw {
    std::string address, reference, port = "L1", specification;
    double meterPercent = 1;
    std::size_t pairs = 5;
    ProbeCommand probe;
    std::uint64_t probeCount = 0;
    ConnectCommand connect;
};

void addFieldCommands(CLI::App& app, FieldRaw& raw);
VoltageCommand buildVoltage(const CLI::App& options, const FieldRaw& raw);
ProbeCommand buildProbe(const CLI::App& options, const FieldRaw& raw);

}  // namespace ami::app::cli
