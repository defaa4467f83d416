#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "tests/support/CoapDrive.h"

namespace ami::test {

/// A CoAP message over UDP as octets, written here once more from RFC 7252 3.
struct RawCoap {
    enum Type : std::uint8_t { Con = 0, Non = 1, Ack = 2, Rst = 3 };
    std::uint8_t type = Con;
    std::uint8_t code = 0;
    std::uint16_t mid = 0;
    Bytes token;
    std::vector<hal::CoapOption> options;
    Bytes payload;

    Bytes octets() const {
        Bytes out{static_cast<std::uint8_t>(0x40 | type << 4 | token.size()), code, static_cast<std::uint8_t>(mid >> 8), static_cast<std::uint8_t>(mid)};
        append(out, token);
        unsigned last = 0;
        for (const hal::CoapOption& option : options) {
            const unsigned delta = option.number - last;
            last = option.number;
            const auto nibble = [](std::size_t value) { return static_cast<unsigned>(value < 13 ? value : value < 269 ? 13 : 14); };
            const auto extend = [&out](std::size_t value) {
                if (value >= 269) {
                    out.push_back(static_cast<std::uint8_t>((value - 269) >> 8));
                    out.push_back(static_cast<std::uint8_t>(value - 269));
                } else if (value >= 13) {
                    out.push_back(static_cast<std::uint8_t>(value - 13));
                }
            };
            out.push_back(static_cast<std::uint8_t>(nibble(delta) << 4 | nibble(option.value.size())));
            extend(delta);
            extend(option.value.size());
            append(out, option.value);
        }
        if (!payload.empty()) {
            out.push_back(0xFF);
            append(out, payload);
        }
        return out;
    }
    static RawCoap of(BytesView octets) {
        RawCoap out;
        if (octets.size() < 4) return out;
        out.type = (octets[0] >> 4) & 3;
        out.code = octets[1];
        out.mid = static_cast<std::uint16_t>(octets[2] << 8 | octets[3]);
        std::size_t at = 4 + (octets[0] & 15u);
        out.token.assign(octets.begin() + 4, octets.begin() + static_cast<std::ptrdiff_t>(std::min(at, octets.size())));
        unsigned number = 0;
        const auto extended = [&](unsigned nibble) -> unsigned {
            if (nibble == 13 && at < octets.size()) return octets[at++] + 13u;
            if (nibble == 14 && at + 1 < octets.size()) {
                at += 2;
                return (octets[at - 2] << 8 | octets[at - 1]) + 269u;
            }
            return nibble;
        };
        while (at < octets.size() && octets[at] != 0xFF) {
            const std::uint8_t first = octets[at++];
            number += extended(first >> 4);
            const unsigned size = extended(first & 15u);
            if (at + size > octets.size()) break;
            out.options.push_back({static_cast<std::uint16_t>(number), Bytes(octets.begin() + static_cast<std::ptrdiff_t>(at), octets.begin() + static_cast<std::ptrdiff_t>(at + size))});
            at += size;
        }
        if (at < octets.size()) out.payload.assign(octets.begin() + static_cast<std::ptrdiff_t>(at) + 1, octets.end());
        return out;
    }
    const Bytes* option(std::uint16_t number) const {
        for (const hal::CoapOption& one : options) {
            if (one.number == number) return &one.value;
        }
        return nullptr;
    }
    std::uint32_t number(std::uint16_t which) const { return option(which) ? hal::coapUint(BytesView(*option(which))) : 0xFFFFFFFF; }

    /// The piggybacked answer to this request.
    RawCoap answer(std::uint8_t answerCode, std::string_view text = {}) const {
        RawCoap out;
        out.type = type == Con ? Ack : Non;
        out.code = answerCode;
        out.mid = mid;
        out.token = token;
        out.payload = toBytes(text);
        return out;
    }
};

/// A UDP socket on loopback that says what the test wants.
class ScriptedCoap {
public:
    using Script = std::function<std::vector<Bytes>(const RawCoap&)>;

    explicit ScriptedCoap(Script what = {}) : script(std::move(what)) {
        descriptor_ = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        address_.sin_family = AF_INET;
        address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        (void)::bind(descriptor_, reinterpret_cast<const sockaddr*>(&address_), sizeof address_);
        socklen_t size = sizeof address_;
        (void)::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&address_), &size);
    }
    ~ScriptedCoap() { ::close(descriptor_); }
    ScriptedCoap(const ScriptedCoap&) = delete;
    ScriptedCoap& operator=(const ScriptedCoap&) = delete;

    std::string url() const { return "coap://127.0.0.1:" + std::to_string(ntohs(address_.sin_port)); }
    std::uint16_t port() const { return ntohs(address_.sin_port); }
    int descriptor() const { return descriptor_; }
    void serve() {
        Bytes buffer(2048);
        for (;;) {
            socklen_t size = sizeof from_;
            const ssize_t octets = ::recvfrom(descriptor_, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&from_), &size);
            if (octets < 0) return;
            seen.push_back(RawCoap::of(BytesView(buffer).first(static_cast<std::size_t>(octets))));
            if (!script) continue;
            for (const Bytes& reply : script(seen.back())) send(reply);
        }
    }
    /// To whoever spoke last.
    void send(const Bytes& octets) { (void)::sendto(descriptor_, octets.data(), octets.size(), 0, reinterpret_cast<const sockaddr*>(&from_), sizeof from_); }
    const sockaddr_in& client() const { return from_; }

    Script script;
    std::vector<RawCoap> seen;

    bool drive(hal::CoapEndpoint& endpoint, const std::function<bool()>& done, std::chrono::milliseconds limit = std::chrono::seconds(20)) {
        const auto end = std::chrono::steady_clock::now() + limit;
        while (!done()) {
            const auto now = std::chrono::steady_clock::now();
            if (now >= end) return false;
            auto until = end;
            if (const auto next = endpoint.nextDeadline()) until = std::min(until, *next);
            const auto wait = until <= now ? std::chrono::milliseconds(0) : std::chrono::ceil<std::chrono::milliseconds>(until - now);
            pollfd both[] = {{endpoint.descriptor(), POLLIN, 0}, {descriptor_, POLLIN, 0}};
            ::poll(both, 2, static_cast<int>(wait.count()));
            serve();
            endpoint.process();
        }
        serve();
        return true;
    }

private:
    int descriptor_ = -1;
    sockaddr_in address_{};
    sockaddr_in from_{};
};

}  // namespace ami::test
