#include "protocol/base/Bytes.h"

#include "protocol/base/HexDigit.h"

namespace ami {

namespace {

bool isSeparator(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ':' || c == '-'; }

}  // namespace

std::string toHex(BytesView bytes, char separator) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    text.reserve(bytes.size() * (separator ? 3 : 2));
    for (const std::uint8_t octet : bytes) {
        if (separator && !text.empty()) text.push_back(separator);
        text.push_back(digits[octet >> 4]);
        text.push_back(digits[octet & 0x0F]);
    }
    return text;
}

std::optional<Bytes> fromHex(std::string_view text) {
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size();) {
        if (isSeparator(text[i])) {
            ++i;
            continue;
        }
        const int high = hexDigit(text[i]);
        const int low = i + 1 < text.size() ? hexDigit(text[i + 1]) : -1;
        if (high < 0 || low < 0) return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
        i += 2;
    }
    return bytes;
}

Bytes toBytes(std::string_view text) { return {text.begin(), text.end()}; }

std::string toText(BytesView bytes) { return {bytes.begin(), bytes.end()}; }

}  // namespace ami
