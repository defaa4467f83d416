#include <cstdint>
#include <cstdlib>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Catalogue.h"
#include "protocol/dlms/ObisName.h"

using namespace ami;
using namespace ami::dlms;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

}  // namespace

/// Two octets choose a class and one of its attributes, six more are an OBIS code, the rest is a value: it fits the attribute or the place
/// where it does not is named.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 8) return 0;
    const auto classes = interfaceClasses();
    const ClassInfo& info = classes[data[0] % classes.size()];
    const AttributeInfo& attribute = info.attributes[data[1] % info.attributes.size()];
    const auto code = Obis::fromBytes(BytesView(data + 2, 6));
    require(code && obisName(*code).empty() == obisWords(*code).empty());
    const auto value = decodeData(BytesView(data + 8, size - 8));
    if (!value) return 0;
    const auto found = mismatch(attribute.shape, *value);
    if (found) require(!found->expected.empty() && !found->found.empty());
    const bool topFits = static_cast<unsigned>(value->tag()) < 64 && (topTags(attribute.shape) & tagBit(value->tag())) != 0;
    if (!found && value->tag() != DataTag::DontCare) require(topFits);
    require(!mismatch("any", *value));
    return 0;
}
