#include "protocol/mdms/Identifiers.h"

#include <algorithm>
#include <charconv>

#include "protocol/crypto/Digest.h"

namespace ami::mdms {

std::string uuidV7(UtcTime time, std::span<const std::uint8_t, 10> random) {
    Bytes octets(16);
    const auto milliseconds = static_cast<std::uint64_t>(time.time_since_epoch().count());
    for (std::size_t i = 0; i < 6; ++i) octets[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
    std::copy(random.begin(), random.end(), octets.begin() + 6);
    octets[6] = static_cast<std::uint8_t>(0x70 | (octets[6] & 0x0F));
    octets[8] = static_cast<std::uint8_t>(0x80 | (octets[8] & 0x3F));
    std::string text = toHex(octets);
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    for (const std::size_t position : {20, 16, 12, 8}) text.insert(position, 1, '-');
    return text;
}

bool isUuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return false;
    }
    return true;
}

std::string lfdi(BytesView certificateDer) {
    const crypto::Sha256 digest = crypto::sha256(certificateDer);
    return toHex(BytesView(digest).first(20));
}

std::string sfdi(std::string_view lfdi) {
    constexpr std::size_t digits = 9;
    if (lfdi.size() < digits) return {};
    std::uint64_t number = 0;
    const auto end = lfdi.data() + digits;
    if (const auto parsed = std::from_chars(lfdi.data(), end, number, 16); parsed.ec != std::errc() || parsed.ptr != end) return {};
    std::string text = std::to_string(number);
    int sum = 0;
    for (const char c : text) sum += c - '0';
    text += static_cast<char>('0' + (10 - sum % 10) % 10);
    return text;
}

}  // namespace ami::mdms
