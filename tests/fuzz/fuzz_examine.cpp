#include <cstdint>
#include <cstdlib>

#include "protocol/dlms/Examine.h"

// First octet modulo 6 chooses the examiner; the rest is what it passes over.

using namespace ami;
using namespace ami::dlms;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const BytesView octets(data + 1, size - 1);
    Deviations found;
    switch (data[0] % 6) {
        case 0: examineAnswer(octets, found); break;
        case 1: examineAare(octets, {}, found); break;
        case 2: examineRlre(octets, found); break;
        case 3: examineParameters(octets, {2030, 2030, 7, 7}, found); break;
        case 4: examineDateTime(octets, found); break;
        default: {
            ByteReader reader(octets);
            examineData(reader, found);
            if (reader.position() > octets.size()) std::abort();
        }
    }
    if (found.size() > deviationTable().size()) std::abort();
    return 0;
}
