#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "hal/coap/CoapValues.h"

namespace ami::hal {

enum class TransportError : std::uint16_t;

inline constexpr std::uint16_t coapObserve = 6;   ///< the option's number

Error coapError(Fault fault, TransportError code, std::int64_t detail = 0);

/// An IPv4 or IPv6 address, with a zone or without.
bool isCoapLiteral(const std::string& host);

/// What a request says besides blocks, observation and payload; Uri-Host when the server has a name. @spec RFC 7252 6.4
std::vector<CoapOption> coapOptions(const std::string& host, const CoapRequest& request);

/// Random octets in lots: a token costs no system call of its own.
class CoapDice {
public:
    Bytes token();
    std::chrono::milliseconds between(std::chrono::milliseconds low, std::chrono::milliseconds high);

private:
    void fill(std::uint8_t* to, std::size_t count);
    std::array<std::uint8_t, 1024> pool_{};
    std::size_t at_ = pool_.size();
};

}  // namespace ami::hal
