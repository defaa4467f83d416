#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include "protocol/iec62056_21/SignOn.h"

using namespace ami;
using namespace ami::iec62056_21;
using namespace std::chrono_literals;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

/// Octet 0 of the input lets time pass to the next deadline; everything else is heard.
template <typename Side>
bool drive(Side& side, BytesView input) {
    Instant now{};
    bool ended = false;
    const auto drain = [&] {
        require(side.pollTransmit(now).size() < 1000);
        while (const auto event = side.pollEvent()) {
            if (std::holds_alternative<SwitchLine>(*event)) side.lineSwitched(now);
            if (std::holds_alternative<Ready>(*event) || std::holds_alternative<Failed>(*event)) ended = true;
        }
    };
    for (const std::uint8_t octet : input) {
        drain();
        now += 33ms;
        if (octet == 0) {
            if (const auto due = side.nextDeadline()) now = std::max(now, *due);
            side.handleDeadline(now);
        } else {
            side.receive(BytesView(&octet, 1), now);
        }
    }
    for (int i = 0; side.nextDeadline(); ++i) {
        require(i < 100);
        now = std::max(now, *side.nextDeadline());
        side.handleDeadline(now);
        drain();
    }
    drain();
    return ended;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 4096) return 0;
    const BytesView input(data, size);
    SignOnClient client({});
    client.start(Instant());
    require(drive(client, input));
    SignOnServer server({*Identification::parse("/AMI6\\2SIM"), "12345", 200ms, 3000ms});
    drive(server, input);
    if (const auto identification = Identification::parse(toText(input))) {
        require(identification->toLine() == toText(input) + "\r\n");
    }
    return 0;
}
