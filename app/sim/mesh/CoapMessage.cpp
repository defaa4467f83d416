#include "app/sim/mesh/CoapMessage.h"

#include <algorithm>

namespace ami::sim::mesh {

namespace {

constexpr std::uint8_t marker = 0xFF;
constexpr std::uint32_t oneOctet = 13, twoOctets = 14, reserved = 15;
constexpr std::uint32_t oneOctetBase = 13, twoOctetsBase = 269;

class Reader {
public:
    explicit Reader(BytesView octets) : left_(octets) {}

    std::size_t left() const { return left_.size(); }
    std::uint8_t peek() const { return left_.front(); }
    std::optional<std::uint32_t> octet() {
        if (left_.empty()) return std::nullopt;
        const std::uint8_t value = left_.front();
        left_ = left_.subspan(1);
        return value;
    }
    std::optional<Bytes> take(std::size_t count) {
        if (count > left_.size()) return std::nullopt;
        Bytes taken(left_.begin(), left_.begin() + static_cast<std::ptrdiff_t>(count));
        left_ = left_.subspan(count);
        return taken;
    }
    /// A nibble of an option's head with what extends it.
    std::optional<std::uint32_t> extended(std::uint32_t nibble) {
        if (nibble < oneOctet) return nibble;
        if (nibble == reserved) return std::nullopt;
        const auto high = octet();
        if (!high || nibble == oneOctet) return high ? std::optional(*high + oneOctetBase) : std::nullopt;
        const auto low = octet();
        return low ? std::optional((*high << 8 | *low) + twoOctetsBase) : std::nullopt;
    }

private:
    BytesView left_;
};

std::uint32_t nibbleOf(std::size_t value) { return value < oneOctetBase ? static_cast<std::uint32_t>(value) : value < twoOctetsBase ? oneOctet : twoOctets; }

void extend(Bytes& out, std::size_t value) {
    if (value < oneOctetBase) return;
    if (value < twoOctetsBase) {
        out.push_back(static_cast<std::uint8_t>(value - oneOctetBase));
        return;
    }
    out.push_back(static_cast<std::uint8_t>((value - twoOctetsBase) >> 8));
    out.push_back(static_cast<std::uint8_t>(value - twoOctetsBase));
}

}  // namespace

std::optional<CoapMessage> CoapMessage::parse(BytesView octets) {
    if (octets.size() < 4 || octets[0] >> 6 != 1) return std::nullopt;
    const std::size_t tokenLength = octets[0] & 0x0F;
    if (tokenLength > 8) return std::nullopt;
    CoapMessage message;
    message.type = static_cast<Type>(octets[0] >> 4 & 3);
    message.code = octets[1];
    message.id = static_cast<std::uint16_t>(octets[2] << 8 | octets[3]);
    Reader reader(octets.subspan(4));
    auto token = reader.take(tokenLength);
    if (!token) return std::nullopt;
    message.token = std::move(*token);
    std::uint32_t number = 0;
    while (reader.left() > 0) {
        const std::uint32_t head = *reader.octet();
        if (head == marker) {
            if (reader.left() == 0) return std::nullopt;
            message.payload = *reader.take(reader.left());
            break;
        }
        const auto delta = reader.extended(head >> 4);
        const auto length = delta ? reader.extended(head & 0x0F) : std::nullopt;
        auto value = length ? reader.take(*length) : std::nullopt;
        if (!value || number + *delta > UINT16_MAX) return std::nullopt;
        number += *delta;
        message.options.emplace_back(static_cast<std::uint16_t>(number), std::move(*value));
    }
    return message;
}

Bytes CoapMessage::octets() const {
    Bytes out{static_cast<std::uint8_t>(0x40 | static_cast<unsigned>(type) << 4 | token.size()), code, static_cast<std::uint8_t>(id >> 8),
              static_cast<std::uint8_t>(id)};
    append(out, token);
    std::uint16_t number = 0;
    for (const auto& [option, value] : options) {
        const std::size_t delta = option - number;
        out.push_back(static_cast<std::uint8_t>(nibbleOf(delta) << 4 | nibbleOf(value.size())));
        extend(out, delta);
        extend(out, value.size());
        append(out, value);
        number = option;
    }
    if (!payload.empty()) {
        out.push_back(marker);
        append(out, payload);
    }
    return out;
}

std::vector<std::string> CoapMessage::texts(std::uint16_t option) const {
    std::vector<std::string> all;
    for (const auto& [number, value] : options) {
        if (number == option) all.push_back(toText(value));
    }
    return all;
}

}  // namespace ami::sim::mesh
