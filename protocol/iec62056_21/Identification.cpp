#include <algorithm>

#include "protocol/iec62056_21/Dialogue.h"

namespace ami::iec62056_21 {

namespace {

constexpr std::uint32_t baudOfDigit[] = {300, 600, 1200, 2400, 4800, 9600, 19200};
constexpr std::size_t longestIdentification = 64;

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool isLowerCase(char c) { return c >= 'a' && c <= 'z'; }
bool isPrintable(char c) { return c >= ' ' && c <= '~'; }

}  // namespace

std::optional<std::uint32_t> baudOfCharacter(char z) {
    if (z < '0' || z > '6') return std::nullopt;
    return baudOfDigit[z - '0'];
}

std::optional<char> characterOfBaud(std::uint32_t baud) {
    const auto found = std::find(std::begin(baudOfDigit), std::end(baudOfDigit), baud);
    if (found == std::end(baudOfDigit)) return std::nullopt;
    return static_cast<char>('0' + (found - std::begin(baudOfDigit)));
}

std::optional<std::uint32_t> baudOfLetter(char z) {
    if (z < 'A' || z > 'F') return std::nullopt;
    return baudOfDigit[z - 'A' + 1];
}

std::optional<char> letterOfBaud(std::uint32_t baud) {
    const auto digit = characterOfBaud(baud);
    if (!digit || *digit == '0') return std::nullopt;
    return static_cast<char>('A' + (*digit - '1'));
}

Mode modeOf(char baudCharacter) {
    if (baudCharacter >= '0' && baudCharacter <= '9') return Mode::C;
    return baudCharacter >= 'A' && baudCharacter <= 'I' ? Mode::B : Mode::A;
}

std::chrono::milliseconds Identification::reactionTime() const {
    return std::chrono::milliseconds(maker.size() == 3 && isLowerCase(maker[2]) ? 20 : 200);
}

Result<Identification> Identification::parse(std::string_view line) {
    const auto bad = [&line] {
        return ami::fail(Fault::Malformed, Layer::Iec62056_21, SignOnError::BadIdentification, static_cast<std::int64_t>(line.size()));
    };
    constexpr std::size_t head = 5;  // '/', three letters, baud character
    if (line.size() < head || line.size() > longestIdentification || line[0] != '/') return bad();
    if (!std::all_of(line.begin() + 1, line.begin() + 4, isLetter) || !std::all_of(line.begin() + 4, line.end(), isPrintable)) return bad();

    Identification identification;
    identification.maker = line.substr(1, 3);
    identification.baudCharacter = line[4];
    std::string_view rest = line.substr(head);
    while (rest.size() >= 2 && rest[0] == '\\') {
        identification.enhanced.push_back(rest[1]);
        rest.remove_prefix(2);
    }
    identification.device = rest;
    return identification;
}

std::string Identification::toLine() const {
    std::string line = '/' + maker + baudCharacter;
    for (const char mode : enhanced) line += {'\\', mode};
    return line + device + "\r\n";
}

}  // namespace ami::iec62056_21
