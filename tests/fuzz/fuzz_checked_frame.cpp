#include <cstdint>
#include <cstdlib>

#include "protocol/dlms/CheckedFrame.h"
#include "protocol/dlms/Xdlms.h"

/// A frame that is taken encodes back to the same octets; with the CRC made to fit, what is in it reaches the APDU decoder.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace ami;
    const BytesView input(data, size);
    if (const auto pdu = dlms::decodeCheckedFrame(input)) {
        const Bytes again = dlms::encodeCheckedFrame(*pdu);
        if (!std::equal(again.begin(), again.end(), input.begin(), input.end())) std::abort();
    }
    if (size > dlms::wrapperMaxApdu) return 0;
    const dlms::WrapperPdu pdu{1, 102, Bytes(input.begin(), input.end())};
    const auto whole = dlms::decodeCheckedFrame(dlms::encodeCheckedFrame(pdu));
    if (!whole || !(*whole == pdu)) std::abort();
    (void)dlms::decodeXdlms(whole->apdu);
    return 0;
}
