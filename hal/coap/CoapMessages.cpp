#include "hal/coap/CoapMessages.h"

#include <arpa/inet.h>
#include <openssl/rand.h>

#include <algorithm>
#include <cstring>

#include "hal/transport/Transport.h"

namespace ami::hal {

namespace {

constexpr std::uint16_t uriHost = 3, uriPath = 11, contentFormatOption = 12, uriQuery = 15, acceptOption = 17;

}  // namespace

Error coapError(Fault fault, TransportError code, std::int64_t detail) { return makeError(fault, Layer::Transport, code, detail); }

bool isCoapLiteral(const std::string& host) {
    unsigned char address[16];
    return ::inet_pton(AF_INET, host.c_str(), address) == 1 || ::inet_pton(AF_INET6, host.substr(0, host.find('%')).c_str(), address) == 1;
}

std::vector<CoapOption> coapOptions(const std::string& host, const CoapRequest& request) {
    std::vector<CoapOption> out;
    out.reserve(request.path.size() + request.query.size() + request.options.size() + 5);
    if (!isCoapLiteral(host)) out.push_back({uriHost, toBytes(host)});
    for (const std::string& part : request.path) out.push_back({uriPath, toBytes(part)});
    if (request.contentFormat) out.push_back({contentFormatOption, coapUint(std::uint32_t{*request.contentFormat})});
    for (const std::string& part : request.query) out.push_back({uriQuery, toBytes(part)});
    if (request.accept) out.push_back({acceptOption, coapUint(std::uint32_t{*request.accept})});
    out.insert(out.end(), request.options.begin(), request.options.end());
    return out;
}

void CoapDice::fill(std::uint8_t* to, std::size_t count) {
    if (at_ + count > pool_.size()) {
        RAND_bytes(pool_.data(), static_cast<int>(pool_.size()));
        at_ = 0;
    }
    std::memcpy(to, pool_.data() + at_, count);
    at_ += count;
}

Bytes CoapDice::token() {
    Bytes out(8);
    fill(out.data(), out.size());
    // Some servers keep a token as a signed integer of 64 bits and give a negative or short one back cut.
    out.front() = static_cast<std::uint8_t>((out.front() & 0x3F) | 0x40);
    return out;
}

std::chrono::milliseconds CoapDice::between(std::chrono::milliseconds low, std::chrono::milliseconds high) {
    std::uint32_t number = 0;
    fill(reinterpret_cast<std::uint8_t*>(&number), sizeof number);
    return low + std::chrono::milliseconds(number % static_cast<std::uint32_t>(std::max<std::int64_t>((high - low).count(), 1)));
}

}  // namespace ami::hal
