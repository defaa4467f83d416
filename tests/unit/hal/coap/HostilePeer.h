#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "hal/coap/CoapEndpoint.h"
#include "tests/support/ScriptedCoap.h"

namespace ami::test {

inline constexpr std::uint8_t content = 0x45, changed = 0x44, notFound = 0x84;
inline constexpr std::uint16_t observeOption = 6, block2 = 23, block1 = 27;

inline hal::CoapRequest quick(std::chrono::milliseconds deadline = std::chrono::milliseconds(300)) {
    hal::CoapRequest request = get({"x"});
    request.deadline = deadline;
    return request;
}

inline std::vector<hal::CoapOption> block(std::uint16_t which, std::uint32_t number, bool more, std::uint8_t exponent) {
    return {{which, hal::coapUint(number << 4 | (more ? 8u : 0u) | exponent)}};
}

/// What one request to @p peer comes to.
inline std::optional<Result<hal::CoapResponse>> outcome(ScriptedCoap& peer, hal::CoapRequest request, std::set<std::uint16_t> know = {}) {
    hal::CoapEndpoint endpoint(std::move(know));
    const hal::CoapPeerId id = endpoint.add(urlOf(peer.url()));
    std::optional<Result<hal::CoapResponse>> out;
    int calls = 0;
    endpoint.request(id, std::move(request), [&](Result<hal::CoapResponse> answer) {
        out = std::move(answer);
        ++calls;
    });
    peer.drive(endpoint, [&out] { return out.has_value(); });
    return calls == 1 ? std::move(out) : std::nullopt;
}
inline bool timedOut(const std::optional<Result<hal::CoapResponse>>& result) {
    return result && !*result && isError(result->error(), hal::TransportError::TimedOut) && result->error().fault == Fault::TimedOut;
}
inline bool isRefused(const std::optional<Result<hal::CoapResponse>>& result, hal::CoapRefusal why) {
    return result && !*result && isError(result->error(), hal::TransportError::Refused, why);
}

}  // namespace ami::test
