#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "protocol/mesh/CsmpReport.h"

using namespace ami;
using namespace ami::mesh;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

}  // namespace

/// The octets as a payload: TLVs, messages and trees, each written and read again; and as the path of a request.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const BytesView input(data, size);
    if (const auto tlvs = decodeCsmp(input)) {
        const auto again = decodeCsmp(encodeCsmp(*tlvs));
        require(again.has_value() && *again == *tlvs);
        for (const CsmpTlv& tlv : *tlvs) {
            const auto fields = fieldsOf(tlv);
            const auto message = csmp::decode(tlv);
            if (!message) continue;
            // Whatever has a message has a tree, and both agree on whether the octets are good.
            require(fields.has_value() || fields.error().fault == Fault::Exhausted);
            const auto same = csmp::decode(csmp::encode(*message));
            require(same.has_value() && *same == *message);
        }
    }
    if (const auto report = readReport(input)) require(readReport(writeReport(*report)).has_value());

    const std::string text(data, data + std::min<std::size_t>(size, 256));
    const std::size_t query = text.find('?');
    CsmpUri uri;
    for (std::size_t start = 0, end = 0; end != std::string::npos && uri.path.size() < 8; start = end + 1) {
        end = text.substr(0, query).find('/', start);
        uri.path.push_back(text.substr(0, query).substr(start, end == std::string::npos ? end : end - start));
    }
    if (query != std::string::npos) uri.queries.push_back(text.substr(query + 1));
    if (const auto target = targetOf(uri)) {
        if (const auto again = uriOf(*target)) require(targetOf(*again).has_value());
    }
    return 0;
}
