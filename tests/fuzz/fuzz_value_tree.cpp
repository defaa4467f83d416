#include <cstdint>
#include <cstdlib>

#include "protocol/mesh/Lwm2mJson.h"
#include "protocol/mesh/ValueTree.h"

/// JSON, CBOR and LwM2M JSON over the same octets; a tree has one root and no gap between its depths.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ami::BytesView input(data, size);
    for (const auto decode : {ami::mesh::decodeJsonTree, ami::mesh::decodeCborTree}) {
        const auto nodes = decode(input);
        if (!nodes) continue;
        unsigned before = 0;
        for (std::size_t i = 0; i < nodes->size(); ++i) {
            const unsigned depth = (*nodes)[i].depth;
            if (i == 0 ? depth != 0 : depth == 0 || depth > before + 1 || depth > ami::mesh::limits::treeDepth) std::abort();
            before = depth;
        }
        if (nodes->empty()) std::abort();
    }
    (void)ami::mesh::decodeLwm2mJson(input);
    for (const auto decode : {ami::mesh::decodeLenientSenMlJson, ami::mesh::decodeLenientSenMlCbor}) {
        std::vector<ami::mesh::SenMlDeviation> deviations;
        const auto records = decode(input, &deviations);
        if (!records) continue;
        for (const auto& one : deviations) {
            if (one.count == 0 || one.record < 0 || one.count > input.size()) std::abort();
        }
    }
    return 0;
}
