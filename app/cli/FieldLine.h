#pragma once

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

/// What CLI11 writes into.
struct FieldRaw {
    std::string address, reference, port = "L1", specification;
    double meterPercent = 1;
    std::size_t pairs = 5;
};

void addFieldCommands(CLI::App& app, FieldRaw& raw);
VoltageCommand buildVoltage(const CLI::App& options, const FieldRaw& raw);

}  // namespace ami::app::cli
