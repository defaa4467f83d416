#pragma once

#include <optional>
#include <string>

#include "app/mesh/RouterSnapshot.h"
#include "protocol/mesh/CsmpReport.h"

namespace ami::app::mesh {

/// Where makers of CSMP agents differ.
struct CsmpDialect {
    /// "Forward" is what the neighbour hears of the node (Renesas) or what the node hears (Silicon Labs). The weaker direction, and with it the
    /// margin, is the same either way.
    bool isForwardHeardByNode = false;
    double etxUnit = 128;  ///< of linkEtx and etx that stand for 1
};

/// Who sent the report; at least one of both.
struct CsmpSender {
    std::optional<Eui64> eui64;
    std::optional<Ipv6Address> address;
};

/// What a node says of itself and its neighbours, as a partial snapshot: the node first, then the border router when the node's tree (TLV 53)
/// names it. A sender that the report names (TLV 2) needs no EUI-64. Levels of 0 or outside -174 to 30 dBm and an ETX of 0 count as not reported.
RouterSnapshot snapshotOf(const ami::mesh::CsmpReport& report, const CsmpSender& sender, const std::string& source, UtcTime taken,
                          const CsmpDialect& dialect = {});

}  // namespace ami::app::mesh
