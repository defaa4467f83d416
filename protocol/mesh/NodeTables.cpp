#include "protocol/mesh/NodeTables.h"

#include <algorithm>
#include <string_view>

namespace ami::mesh {

namespace {

Unexpected failed(NodeTableError code, std::size_t at) {
    return fail(code == NodeTableError::TableTooLarge ? Fault::Exhausted : Fault::Malformed, Layer::Mesh, code, static_cast<std::int64_t>(at));
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) {}

    void blanks() {
        while (at_ < text_.size() && isBlank(text_[at_])) ++at_;
    }
    bool take(char c) {
        blanks();
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    bool atEnd() {
        blanks();
        return at_ >= text_.size() || text_[at_] == '\0';
    }
    std::size_t position() const { return at_; }

    /// Behind the opening quote; false when it is never closed.
    bool quoted(std::string& out) {
        for (; at_ < text_.size(); ++at_) {
            if (text_[at_] == '"') {
                ++at_;
                return true;
            }
            if (text_[at_] == '\\' && at_ + 1 < text_.size()) ++at_;
            out += text_[at_];
        }
        return false;
    }
    bool value(std::string& out) {
        blanks();
        if (at_ >= text_.size()) return false;
        if (text_[at_] == '"') {
            ++at_;
            return quoted(out);
        }
        if (text_[at_] == '{') return false;
        const bool isList = text_[at_] == '[';
        const std::size_t end = isList ? text_.find(']', at_) : std::min(text_.find_first_of(",}\n", at_), text_.size());
        if (end == std::string_view::npos) return false;
        out = text_.substr(at_, end - at_ + (isList ? 1 : 0));
        at_ = isList ? end + 1 : end;
        while (!out.empty() && isBlank(out.back())) out.pop_back();
        return !out.empty();
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

const char* name(NodeTableError error) {
    switch (error) {
        case NodeTableError::NotPairs: return "NotPairs";
        case NodeTableError::NotRssi: return "NotRssi";
        case NodeTableError::TableTooLarge: return "TableTooLarge";
    }
    return "Unknown";
}

Result<std::vector<RssiEntry>> decodeRssiTable(BytesView octets) {
    constexpr std::size_t size = 10;
    if (octets.size() > limits::rssiEntries * size) return failed(NodeTableError::TableTooLarge, octets.size());
    if (octets.size() % size != 0) return failed(NodeTableError::NotRssi, octets.size() - octets.size() % size);
    std::vector<RssiEntry> entries;
    for (; !octets.empty(); octets = octets.subspan(size)) {
        const BytesView address = octets.first(8);
        if (std::all_of(address.begin(), address.end(), [](std::uint8_t octet) { return octet == 0; })) continue;
        entries.push_back({*Eui64::from(address), octets[8], octets[9]});
    }
    return entries;
}

Result<std::vector<std::pair<std::string, std::string>>> decodeLoosePairs(BytesView octets) {
    if (octets.size() > limits::looseOctets) return failed(NodeTableError::TableTooLarge, octets.size());
    Scanner scanner({reinterpret_cast<const char*>(octets.data()), octets.size()});
    std::vector<std::pair<std::string, std::string>> pairs;
    const bool hasBrace = scanner.take('{');
    while (!scanner.atEnd()) {
        if (hasBrace && scanner.take('}')) break;
        if (pairs.size() >= limits::loosePairs) return failed(NodeTableError::TableTooLarge, scanner.position());
        std::pair<std::string, std::string> pair;
        if (!scanner.take('"') || !scanner.quoted(pair.first) || !scanner.take(':') || !scanner.value(pair.second)) {
            return failed(NodeTableError::NotPairs, scanner.position());
        }
        pairs.push_back(std::move(pair));
        scanner.take(',');
    }
    if (!scanner.atEnd() || pairs.empty()) return failed(NodeTableError::NotPairs, scanner.position());
    return pairs;
}

}  // namespace ami::mesh
