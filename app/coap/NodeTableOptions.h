#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/mesh/AirBudget.h"
#include "protocol/base/Result.h"

namespace ami::app::coap {

/// Whose tables of neighbours a node serves over CoAP.
enum class TableMaker : std::uint8_t {
    TexasInstruments,  ///< /rssi
    SiliconLabs,       ///< node monitoring: /status/all, /status/neighbor
};
const char* name(TableMaker maker);

/// What a `tables:` address says. `tables:` asks the nodes that another router knows of, `tables://HOST[:PORT]` the one node there; an IPv6 address
/// stands in brackets. Options follow `?`, with `&` between them: every (s; 0: one round), makers (ti, silabs), share (%), rate (kbit/s), at-once, port.
struct NodeTableOptions {
    std::optional<std::string> node{};
    std::uint16_t port = 5683;
    std::chrono::seconds every{300};  ///< between two rounds of one node; 0: one round
    bool texasInstruments = true, siliconLabs = true;
    mesh::AirBudget::Limits air{};

    /// BadRouterAddress.
    static Result<NodeTableOptions> parse(std::string_view address);
    /// "tables", "tables [fd12::5]:5683"
    std::string source() const;
    friend bool operator==(const NodeTableOptions&, const NodeTableOptions&) = default;
};

}  // namespace ami::app::coap
