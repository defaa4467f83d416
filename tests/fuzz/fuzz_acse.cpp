#include <cstdint>
#include <cstdlib>

#include "protocol/dlms/Acse.h"

using namespace ami;
using namespace ami::dlms;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const BytesView apdu(data, size);
    if (const auto aarq = decodeAarq(apdu)) {
        const auto again = decodeAarq(encodeAarq(*aarq));
        require(again && encodeAarq(*again) == encodeAarq(*aarq));
        (void)decodeInitiateRequest(aarq->userInformation).has_value();
    }
    if (const auto aare = decodeAare(apdu)) {
        const auto again = decodeAare(encodeAare(*aare));
        require(again && encodeAare(*again) == encodeAare(*aare));
        (void)decodeInitiateResponse(aare->userInformation).has_value();
    }
    if (const auto release = decodeRlrq(apdu)) require(decodeRlrq(encodeRlrq(*release)).has_value());
    if (const auto release = decodeRlre(apdu)) require(decodeRlre(encodeRlre(*release)).has_value());
    if (const auto request = decodeInitiateRequest(apdu)) {
        const auto again = decodeInitiateRequest(encodeInitiateRequest(*request));
        require(again && again->conformance == request->conformance && again->maxPduSize == request->maxPduSize);
    }
    if (const auto response = decodeInitiateResponse(apdu)) {
        const auto again = decodeInitiateResponse(encodeInitiateResponse(*response));
        require(again && *again == *response);
    }
    return 0;
}
