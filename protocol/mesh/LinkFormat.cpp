#include "protocol/mesh/LinkFormat.h"

#include <algorithm>
#include <charconv>

#include "protocol/base/Ascii.h"

namespace ami::mesh {

namespace {

bool isOneOf(char c, std::string_view all) { return all.find(c) != std::string_view::npos; }
/// attr-char of RFC 5987, and '*' at the end of extended names.
bool isNameChar(char c) { return isAlphanumeric(c) || isOneOf(c, "!#$&+-.^_`|~*"); }
/// @spec RFC 6690 2, ptokenchar
bool isTokenChar(char c) { return isAlphanumeric(c) || isOneOf(c, "!#$%&'()*+-./:<=>?@[]^_`{|}~"); }

class Parser {
public:
    explicit Parser(std::string_view text) : text_(text) {}

    Result<std::vector<ResourceLink>> all() {
        std::vector<ResourceLink> links;
        blanks();
        if (atEnd()) return links;
        while (true) {
            if (links.size() >= limits::linkFormatLinks) return fault(LinkFormatError::TooMany, Fault::Exhausted);
            auto link = one();
            if (!link) return Unexpected(link.error());
            links.push_back(std::move(*link));
            blanks();
            if (atEnd()) return links;
            if (!take(',')) return fault(LinkFormatError::Junk);
            blanks();
        }
    }

private:
    bool atEnd() const { return at_ == text_.size(); }
    bool take(char c) {
        if (atEnd() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    void blanks() {
        while (!atEnd() && isOneOf(text_[at_], " \t\r\n")) ++at_;
    }
    Unexpected fault(LinkFormatError code, Fault fault = Fault::Malformed) const {
        return fail(fault, Layer::Mesh, code, static_cast<std::int64_t>(at_));
    }
    std::string_view run(bool (*isPart)(char)) {
        const std::size_t start = at_;
        while (!atEnd() && isPart(text_[at_])) ++at_;
        return text_.substr(start, at_ - start);
    }

    Result<ResourceLink> one() {
        if (!take('<')) return fault(LinkFormatError::TargetMissing);
        const std::size_t end = text_.find('>', at_);
        if (end == std::string_view::npos) return fault(LinkFormatError::Truncated);
        ResourceLink link{std::string(text_.substr(at_, end - at_)), {}};
        at_ = end + 1;
        for (blanks(); take(';'); blanks()) {
            if (link.attributes.size() >= limits::linkFormatAttributes) return fault(LinkFormatError::TooMany, Fault::Exhausted);
            blanks();
            const std::string_view name = run(isNameChar);
            if (name.empty()) return fault(LinkFormatError::BadAttribute);
            std::optional<std::string> value;
            if (take('=')) {
                auto read = this->value();
                if (!read) return Unexpected(read.error());
                value = std::move(*read);
            }
            link.attributes.emplace_back(std::string(name), std::move(value));
        }
        return link;
    }

    Result<std::string> value() {
        if (!take('"')) {
            const std::string_view token = run(isTokenChar);
            if (token.empty()) return fault(LinkFormatError::BadAttribute);
            return std::string(token);
        }
        std::string value;
        while (!atEnd()) {
            char c = text_[at_++];
            if (c == '"') return value;
            if (c == '\\') {
                if (atEnd()) break;
                c = text_[at_++];
            }
            value += c;
        }
        return fault(LinkFormatError::Truncated);
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

const char* name(LinkFormatError error) {
    switch (error) {
        case LinkFormatError::TargetMissing: return "TargetMissing";
        case LinkFormatError::Truncated: return "Truncated";
        case LinkFormatError::BadAttribute: return "BadAttribute";
        case LinkFormatError::Junk: return "Junk";
        case LinkFormatError::TooLarge: return "TooLarge";
        case LinkFormatError::TooMany: return "TooMany";
    }
    return "?";
}

std::optional<std::string_view> ResourceLink::attribute(std::string_view name) const {
    for (const auto& [key, value] : attributes) {
        if (key == name) return value ? std::optional<std::string_view>(*value) : std::nullopt;
    }
    return std::nullopt;
}

bool ResourceLink::has(std::string_view name) const {
    return std::any_of(attributes.begin(), attributes.end(), [name](const auto& one) { return one.first == name; });
}

std::vector<std::string> ResourceLink::words(std::string_view name) const {
    std::vector<std::string> all;
    std::string_view rest = attribute(name).value_or(std::string_view());
    while (!rest.empty()) {
        const std::size_t blank = rest.find(' ');
        if (blank != 0) all.emplace_back(rest.substr(0, blank));
        rest.remove_prefix(blank == std::string_view::npos ? rest.size() : blank + 1);
    }
    return all;
}

std::vector<std::uint16_t> ResourceLink::contentFormats() const {
    std::vector<std::uint16_t> formats;
    for (const auto& word : words("ct")) {
        std::uint16_t number = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        if (error == std::errc() && end == word.data() + word.size()) formats.push_back(number);
    }
    return formats;
}

std::optional<std::uint64_t> ResourceLink::size() const {
    const auto text = attribute("sz");
    std::uint64_t number = 0;
    if (!text) return std::nullopt;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    return error == std::errc() && end == text->data() + text->size() ? std::optional(number) : std::nullopt;
}

Result<std::vector<ResourceLink>> decodeLinkFormat(BytesView octets) {
    if (octets.size() > limits::linkFormatOctets) {
        return fail(Fault::Exhausted, Layer::Mesh, LinkFormatError::TooLarge, static_cast<std::int64_t>(octets.size()));
    }
    const std::string text = toText(octets);
    return Parser(text).all();
}

std::string encodeLinkFormat(std::span<const ResourceLink> links) {
    std::string text;
    for (const auto& link : links) {
        if (!text.empty()) text += ',';
        text += '<' + link.target + '>';
        for (const auto& [name, value] : link.attributes) {
            text += ';' + name;
            if (!value) continue;
            text += '=';
            // A token stands as it is where the format's own examples have one: numbers.
            if (!value->empty() && value->size() <= 20 && std::all_of(value->begin(), value->end(), [](char c) { return c >= '0' && c <= '9'; })) {
                text += *value;
                continue;
            }
            text += '"';
            for (const char c : *value) {
                if (c == '"' || c == '\\') text += '\\';
                text += c;
            }
            text += '"';
        }
    }
    return text;
}

}  // namespace ami::mesh
