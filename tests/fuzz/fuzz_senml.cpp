#include <cstdint>
#include <cstdlib>

#include "protocol/mesh/SenMl.h"

/// Both encodings over the same octets; whatever is resolved has a name that stands for itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ami::BytesView input(data, size);
    for (const auto decode : {ami::mesh::decodeSenMlJson, ami::mesh::decodeSenMlCbor}) {
        const auto records = decode(input);
        if (!records) continue;
        for (const auto& record : *records) {
            if (record.name.empty()) std::abort();
            (void)ami::mesh::senMlTime(record, ami::UtcTime(std::chrono::seconds(1'790'000'000)));
        }
    }
    return 0;
}
