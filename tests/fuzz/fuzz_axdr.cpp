#include <cstdint>
#include <cstdlib>

#include "protocol/dlms/Axdr.h"
#include "protocol/dlms/Cosem.h"

using namespace ami;
using namespace ami::dlms;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

void expandEverything(const Data& value) {
    if (const auto* compact = std::get_if<CompactArray>(&value.payload())) {
        const auto expanded = expandCompactArray(*compact);
        if (expanded) require(expanded->tag() == DataTag::Array);
    }
    if (const auto* list = value.list()) {
        for (const Data& element : *list) expandEverything(element);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto value = decodeData(BytesView(data, size));
    if (!value) return 0;
    const Bytes encoded = encodeData(*value);
    require(encoded.size() <= size);
    const auto again = decodeData(BytesView(encoded));
    require(again && *again == *value);
    expandEverything(*value);
    require(!toString(*value).empty());
    if (const auto objects = decodeObjectList(*value)) require(decodeObjectList(encodeObjectList(*objects)).has_value());
    for (const std::uint8_t selector : {std::uint8_t{1}, std::uint8_t{2}}) {
        const auto access = decodeSelectiveAccess(selector, *value);
        if (!access) continue;
        const auto twice = decodeSelectiveAccess(accessSelector(*access), accessParameters(*access));
        require(twice && *twice == *access);
    }
    if (const auto time = DateTime::fromData(*value)) {
        require(DateTime::fromBytes(time->toBytes()) == time);
        require(!time->toString().empty());
        time->toUtc();
    }
    return 0;
}
