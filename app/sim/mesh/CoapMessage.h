#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "protocol/base/Bytes.h"

namespace ami::sim::mesh {

/// One CoAP message in a datagram. @spec RFC 7252 3
struct CoapMessage {
    enum class Type : std::uint8_t { Confirmable, NonConfirmable, Acknowledgement, Reset };
    static constexpr std::uint16_t uriPath = 11, uriQuery = 15;

    Type type = Type::Confirmable;
    std::uint8_t code = 0;
    std::uint16_t id = 0;
    Bytes token{};
    std::vector<std::pair<std::uint16_t, Bytes>> options{};  ///< in ascending order of their numbers
    Bytes payload{};

    /// Nothing for what is no message of version 1.
    static std::optional<CoapMessage> parse(BytesView octets);
    Bytes octets() const;

    bool isRequest() const { return code > 0 && code < 0x20; }
    bool isResponse() const { return code >= 0x40; }
    std::vector<std::string> texts(std::uint16_t option) const;
    /// Of another message: the same exchange.
    CoapMessage answer(std::uint8_t responseCode, Bytes body) const { return {Type::Acknowledgement, responseCode, id, token, {}, std::move(body)}; }
    friend bool operator==(const CoapMessage&, const CoapMessage&) = default;
};

}  // namespace ami::sim::mesh
