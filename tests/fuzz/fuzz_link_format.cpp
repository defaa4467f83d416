#include <cstdint>
#include <cstdlib>

#include "protocol/mesh/LinkFormat.h"

using namespace ami;
using namespace ami::mesh;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

}  // namespace

/// A list of resources, written and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto links = decodeLinkFormat(BytesView(data, size));
    if (!links) return 0;
    for (const auto& link : *links) {
        static_cast<void>(link.resourceTypes());
        static_cast<void>(link.contentFormats());
        static_cast<void>(link.size());
    }
    const std::string text = encodeLinkFormat(*links);
    // Quotes may make it longer than what may be read.
    if (text.size() > limits::linkFormatOctets) return 0;
    const auto again = decodeLinkFormat(toBytes(text));
    require(again.has_value() && *again == *links);
    return 0;
}
