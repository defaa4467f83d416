#include <cstdint>
#include <cstdlib>

#include "protocol/mesh/Lwm2mTlv.h"

/// What is read can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto nodes = ami::mesh::decodeLwm2mTlv(ami::BytesView(data, size));
    if (!nodes) return 0;
    const auto again = ami::mesh::decodeLwm2mTlv(ami::mesh::encodeLwm2mTlv(*nodes));
    if (!again || *again != *nodes) std::abort();
    for (const auto& node : *nodes) {
        (void)ami::mesh::tlvInteger(node.value);
        (void)ami::mesh::tlvFloat(node.value);
        (void)ami::mesh::tlvBoolean(node.value);
        (void)ami::mesh::tlvObjectLink(node.value);
    }
    return 0;
}
