#include "app/push/body/AddressPrefix.h"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <string>

namespace ami::app {

bool AddressPrefix::covers(const std::array<std::uint8_t, 16>& other) const {
    const std::size_t whole = bits / 8;
    if (!std::equal(address.begin(), address.begin() + static_cast<std::ptrdiff_t>(whole), other.begin())) return false;
    const unsigned rest = bits % 8;
    return rest == 0 || ((address[whole] ^ other[whole]) & (0xFF00u >> rest) & 0xFFu) == 0;
}

std::optional<AddressPrefix> AddressPrefix::parse(std::string_view text) {
    const std::size_t slash = text.find('/');
    const std::string host(text.substr(0, slash));
    AddressPrefix prefix;
    unsigned offset = 0;
    if (std::array<std::uint8_t, 4> four{}; ::inet_pton(AF_INET, host.c_str(), four.data()) == 1) {
        prefix.address[10] = prefix.address[11] = 0xFF;
        std::copy(four.begin(), four.end(), prefix.address.begin() + 12);
        offset = 96;
    } else if (::inet_pton(AF_INET6, host.c_str(), prefix.address.data()) != 1) {
        return std::nullopt;
    }
    if (slash != std::string_view::npos) {
        const std::string_view digits = text.substr(slash + 1);
        unsigned bits = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
        if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || bits + offset > 128) return std::nullopt;
        prefix.bits = static_cast<std::uint8_t>(bits + offset);
    }
    AddressPrefix cut = prefix;
    for (unsigned bit = prefix.bits; bit < 128; ++bit) cut.address[bit / 8] &= static_cast<std::uint8_t>(~(0x80u >> bit % 8));
    if (cut.address != prefix.address) return std::nullopt;
    return prefix;
}

}  // namespace ami::app
