#pragma once

#include <vector>

#include "protocol/mesh/SenMl.h"

namespace ami::mesh {

/// Codes of Layer::Mesh; detail: record, from 0.
enum class Lwm2mJsonError : std::uint16_t {
    NotLwm2m = 15,   ///< no map with an array "e" of maps
    Lwm2mField,      ///< a known label twice, or with a value of the wrong type
    Lwm2mNumber,     ///< a number leaves 64 bits
    Lwm2mTooMany,    ///< more records than the limits of SenML allow
};
const char* name(Lwm2mJsonError error);

/// application/vnd.oma.lwm2m+json (content format 11543): base name and base time are applied; an object link is text. Untrusted octets,
/// within the limits of a tree; errors also as decodeJsonTree(). @spec OMA LightweightM2M 1.0.2 6.4.4
Result<std::vector<SenMlRecord>> decodeLwm2mJson(BytesView octets);

}  // namespace ami::mesh
