#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "protocol/mesh/Rpl.h"

using namespace ami;
using namespace ami::mesh;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

}  // namespace

/// The first octet is the ICMPv6 code, the rest the body; what is read is written as the same octets.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const BytesView body = BytesView(data, size).subspan(1);
    const auto message = rpl::decode(data[0], body);
    if (!message) return 0;
    const Bytes again = rpl::encode(*message);
    require(again.size() == body.size() && std::equal(again.begin(), again.end(), body.begin()));
    require(rpl::codeOf(*message) == data[0]);
    if (const auto* dao = std::get_if<rpl::Dao>(&*message)) require(rpl::waysOf(*dao).size() <= rpl::limits::options * rpl::limits::options);
    return 0;
}
