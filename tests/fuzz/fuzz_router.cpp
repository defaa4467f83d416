#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "hal/router/wire/BusMessages.h"
#include "hal/router/wire/Netlink.h"

using namespace ami;
using namespace ami::hal;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

}  // namespace

/// The first octet says what the rest is: a datagram of netlink when it is even, else a stream of D-Bus that comes in pieces of that size.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0 || size > 64U << 10) return 0;
    const BytesView input(data + 1, size - 1);
    if (data[0] % 2 == 0) {
        const auto facts = parseNetlink(input);
        if (facts) require(facts->size() <= input.size() / 16);
        return 0;
    }
    Bytes whole, pieces;
    BusMessages one, many;
    const auto first = one.receive(input, whole);
    bool sound = true;
    for (std::size_t at = 0; sound && at < input.size(); at += data[0]) {
        sound = many.receive(input.subspan(at, std::min<std::size_t>(data[0], input.size() - at)), pieces).has_value();
    }
    require(whole == pieces && one.heldBack() == many.heldBack() && sound == first.has_value());
    require(whole.size() <= input.size());
    return 0;
}
