#include "protocol/translate/HexText.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

#include "protocol/base/HexDigit.h"
#include "protocol/translate/Grammar.h"

namespace ami::translate {
namespace {

constexpr std::size_t shortestWrapped = 16;  ///< octets of a line that may be one of a long message

bool isBlank(char c) { return c == ' ' || c == '\t' || c == ',' || c == ';' || c == '\r'; }

std::vector<std::string_view> wordsOf(std::string_view line) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < line.size();) {
        while (at < line.size() && isBlank(line[at])) ++at;
        const std::size_t start = at;
        while (at < line.size() && !isBlank(line[at])) ++at;
        if (at > start) words.push_back(line.substr(start, at - start));
    }
    return words;
}

/// Octets of one word: "7EA0", "0x7E", "7E:A0", "7E-A0", "\x7E"; nothing when it is another word.
std::optional<Bytes> octetsOf(std::string_view word) {
    Bytes octets;
    while (!word.empty()) {
        if (word.size() > 2 && (word.starts_with("0x") || word.starts_with("0X") || word.starts_with("\\x"))) word.remove_prefix(2);
        if (word.size() < 2 || hexDigit(word[0]) < 0 || hexDigit(word[1]) < 0) return std::nullopt;
        octets.push_back(static_cast<std::uint8_t>(hexDigit(word[0]) << 4 | hexDigit(word[1])));
        word.remove_prefix(2);
        const bool separator = word.size() > 1 && (word[0] == ':' || word[0] == '-' || word[0] == '.');
        if (separator) word.remove_prefix(1);
        else if (word == ":" || word == "-") return std::nullopt;
    }
    return octets.empty() ? std::nullopt : std::optional(octets);
}

std::string lower(std::string_view word) {
    std::string text(word);
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    while (!text.empty() && std::string_view("[](){}:.").find(text.back()) != std::string_view::npos) text.pop_back();
    while (!text.empty() && std::string_view("[](){}:.").find(text.front()) != std::string_view::npos) text.erase(0, 1);
    return text;
}

Party partyOf(std::string_view word) {
    constexpr std::array client{"tx", "send", "sent", "sending", "out", "->", "-->", "=>", ">>", ">", "→", "request", "req", "write", "w", "t", "client"};
    constexpr std::array meter{"rx", "recv", "received", "receive", "in", "<-", "<--", "<=", "<<", "<", "←", "response", "resp", "read", "r", "meter",
                               "server", "reply", "answer"};
    const std::string text = lower(word);
    if (std::find(client.begin(), client.end(), text) != client.end()) return Party::Client;
    if (std::find(meter.begin(), meter.end(), text) != meter.end()) return Party::Meter;
    return Party::Unknown;
}

struct Line {
    Bytes octets;
    Party sender = Party::Unknown;
    bool onlyDigits = false;
    std::optional<std::size_t> offset;  ///< of a dump
};

/// "0010: 7e a0 …  |~...|": the offset, and octets until something else stands there.
std::optional<Line> dumpLine(const std::vector<std::string_view>& words, std::string_view text) {
    if (words.size() < 2) return std::nullopt;
    std::string_view first = words[0];
    const bool colon = first.ends_with(':');
    if (colon) first.remove_suffix(1);
    if (first.size() < 4 || first.size() > 8 || (first.size() % 2 != 0 && !colon) || std::any_of(first.begin(), first.end(), [](char c) { return hexDigit(c) < 0; })) return std::nullopt;
    Line line;
    line.offset = 0;
    for (const char c : first) line.offset = *line.offset << 4 | static_cast<std::size_t>(hexDigit(c));
    const char* place = words[0].data() + words[0].size();
    for (std::size_t i = 1; i < words.size() && line.octets.size() < 32; ++i) {
        // Letters stand beside, two blanks away, and may look like digits.
        const bool apart = words[i].data() - place >= 2;
        if (apart && i > 1 && line.octets.size() != 8) break;
        if (words[i].size() != 2 && words[i].size() != 4) break;
        const auto octets = octetsOf(words[i]);
        if (!octets) break;
        append(line.octets, *octets);
        place = words[i].data() + words[i].size();
    }
    static_cast<void>(text);
    return line.octets.empty() ? std::nullopt : std::optional(line);
}

/// The longest run of words that are octets; of two the later one, since what stands before is more often a time than a message.
Line plainLine(const std::vector<std::string_view>& words) {
    Line line;
    Bytes run;
    bool all = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view word = words[i];
        auto octets = octetsOf(word);
        // "TX:7EA0" and "[RX]7EA0".
        if (!octets) {
            const std::size_t mark = word.find_last_of(":]>=|\"'");
            if (mark != std::string_view::npos && mark + 1 < word.size()) {
                octets = octetsOf(word.substr(mark + 1));
                if (octets) {
                    run.clear();
                    if (line.sender == Party::Unknown) line.sender = partyOf(word.substr(0, mark));
                    all = false;
                }
            }
        }
        if (octets) {
            append(run, *octets);
            if (run.size() >= line.octets.size()) line.octets = run;
            continue;
        }
        all = false;
        const Party party = partyOf(word);
        if (party != Party::Unknown && line.sender == Party::Unknown) {
            line.sender = party;
            line.octets.clear();
        }
        run.clear();
    }
    line.onlyDigits = all;
    return line;
}

bool startsMessage(BytesView octets) {
    return octets[0] == 0x7E || (octets.size() > 8 && octets[0] == 0 && octets[1] == 1) || !apdusOf(octets[0]).empty();
}

}  // namespace

std::vector<HexMessage> parseHexText(std::string_view text) {
    std::vector<HexMessage> messages;
    std::size_t number = 0, wrapped = 0;
    bool inDump = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view row = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        const auto words = wordsOf(row);
        if (words.empty() || words[0].starts_with('#')) {
            wrapped = 0;
            inDump = false;
            continue;
        }
        if (const auto dump = dumpLine(words, row)) {
            const bool goesOn = inDump && !messages.empty() && *dump->offset == messages.back().octets.size();
            if (goesOn || *dump->offset == 0) {
                if (goesOn) append(messages.back().octets, dump->octets);
                else messages.push_back({dump->octets, Party::Unknown, number});
                inDump = true;
                wrapped = 0;
                continue;
            }
        }
        inDump = false;
        Line line = plainLine(words);
        if (line.octets.empty()) {
            wrapped = 0;
            continue;
        }
        const bool goesOn = wrapped >= shortestWrapped && line.onlyDigits && line.octets.size() <= wrapped && !startsMessage(line.octets);
        if (goesOn) {
            append(messages.back().octets, line.octets);
            wrapped = line.octets.size() == wrapped ? wrapped : 0;
            continue;
        }
        wrapped = line.onlyDigits ? line.octets.size() : 0;
        messages.push_back({std::move(line.octets), line.sender, number});
    }
    return messages;
}

}  // namespace ami::translate
