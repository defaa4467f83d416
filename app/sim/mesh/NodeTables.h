#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/sim/mesh/RadioAir.h"
#include "protocol/base/Bytes.h"

namespace ami::sim::mesh {

/// Whose tables of neighbours nodes serve over CoAP beside what the standards have.
enum class TableFirmware : std::uint8_t {
    None,
    TexasInstruments,  ///< /rssi
    SiliconLabs,       ///< node monitoring: /status/all, /status/parent, /status/neighbor with an index as payload
    Mixed,             ///< every other node, beginning with Silicon Labs
};

/// A GET of @p path ("status/all") at @p node. Nothing: this firmware does not have it.
///
/// TI: 32 places of EUI-64 and two octets, dBm + 174, free ones zero. Silicon Labs: text that is nearly JSON, the neighbour named by its last two
/// octets, ETX in 128ths, counters of frames. @spec docs/coap.md
std::optional<Bytes> nodeTable(TableFirmware firmware, const MeshModel& mesh, const RadioAir& air, int node, const std::string& path, BytesView payload);

}  // namespace ami::sim::mesh
