#include <cstdint>
#include <cstdlib>

#include "protocol/dlms/Xdlms.h"

using namespace ami;
using namespace ami::dlms;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const BytesView bytes(data, size);
    std::size_t trailing = 0;
    const auto apdu = decodeXdlms(bytes, &trailing);
    const auto exact = decodeXdlms(bytes);
    require(exact.has_value() == (apdu.has_value() && trailing == 0));
    if (!apdu) return 0;
    require(trailing < size);
    const Bytes encoded = encodeXdlms(*apdu);
    const auto again = decodeXdlms(encoded);
    require(again && encodeXdlms(*again) == encoded);
    return 0;
}
