#include <cstdint>
#include <cstdlib>

#include "protocol/mesh/NodeTables.h"

/// Both vendors' tables over the same octets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ami::BytesView input(data, size);
    if (const auto pairs = ami::mesh::decodeLoosePairs(input); pairs && pairs->empty()) std::abort();
    if (const auto entries = ami::mesh::decodeRssiTable(input); entries && entries->size() > size / 10) std::abort();
    return 0;
}
