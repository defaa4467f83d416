#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "protocol/dlms/Wrapper.h"

using namespace ami;
using namespace ami::dlms;
using namespace std::chrono_literals;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

std::size_t drive(DataLink& link, bool isClient, BytesView input, std::size_t chunk) {
    Instant now{};
    std::size_t apdus = 0;
    if (isClient) {
        require(link.connect(now).has_value());
        require(link.send(Bytes{0xC0}, now).has_value());
    }
    const auto drain = [&] {
        (void)link.pollTransmit(now);
        while (const auto event = link.pollEvent()) apdus += std::holds_alternative<ApduReceived>(*event) ? 1 : 0;
    };
    for (std::size_t at = 0; at < input.size(); at += chunk) {
        link.receive(input.subspan(at, std::min(chunk, input.size() - at)), now);
        drain();
    }
    for (int i = 0; link.nextDeadline(); ++i) {
        require(i < 100);
        now = std::max(now, *link.nextDeadline());
        link.handleDeadline(now);
        drain();
    }
    return apdus;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const BytesView input(data + 1, size - 1);
    WrapperOptions options;
    options.datagrams = (data[0] & 1) != 0;
    options.tries = 3;
    const std::size_t whole = drive(*makeWrapperClient(options), true, input, input.size() + 1);
    drive(*makeWrapperServer(options), false, input, input.size() + 1);
    if (!options.datagrams) require(drive(*makeWrapperClient(options), true, input, 1) == whole);
    return 0;
}
