#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ami::app::mesh {

/// The names that groups of a log pattern may have.
enum class LogField : std::uint8_t {
    Epoch, Iso, Syslog, Eui64, Ipv6, Parent, Level, PanId, Etx, Rank, Cost, NewRank, Threshold, LeastCost, Number, Word,
};

std::optional<LogField> fieldNamed(std::string_view name);

}  // namespace ami::app::mesh
