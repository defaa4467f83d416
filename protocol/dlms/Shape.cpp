#include "protocol/dlms/Shape.h"

#include <algorithm>

namespace ami::dlms {

namespace {

constexpr std::uint64_t arrayTags = tagBits(DataTag::Array, DataTag::CompactArray);

std::string_view firstTerm(std::string_view choices) {
    int depth = 0;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const char c = choices[i];
        if (c == '[' || c == '{') ++depth;
        if (c == ']' || c == '}') --depth;
        if (c == '|' && depth == 0) return choices.substr(0, i);
    }
    return choices;
}

/// Calls @p visit with each choice until it answers true.
template <typename Visit>
bool anyTerm(std::string_view shape, Visit visit) {
    while (!shape.empty()) {
        const std::string_view term = firstTerm(shape);
        if (visit(term)) return true;
        shape.remove_prefix(std::min(shape.size(), term.size() + 1));
    }
    return false;
}

std::string_view inside(std::string_view term) { return term.substr(1, term.size() - 2); }

/// Takes the first member off @p members, the text between the braces.
ShapeMember takeMember(std::string_view& members) {
    const std::size_t colon = members.find(':');
    const std::size_t end = shape::endOf(members, colon + 1, 0);
    const ShapeMember member{members.substr(0, colon), members.substr(colon + 1, end - colon - 1)};
    members.remove_prefix(std::min(members.size(), end + 1));
    return member;
}

std::size_t memberCount(std::string_view members) {
    std::size_t count = 0;
    for (; !members.empty(); ++count) takeMember(members);
    return count;
}

std::uint64_t termTags(std::string_view term) {
    if (term.front() == '[') return arrayTags;
    if (term.front() == '{') return tagBit(DataTag::Structure);
    return findShapeWord(term)->tags;
}

bool fits(std::uint64_t tags, DataTag tag) {
    return static_cast<unsigned>(tag) < 64 ? (tags & tagBit(tag)) != 0 : tags == ~std::uint64_t{0};
}

std::string describe(const Data& value) {
    std::string text = name(value.tag());
    if (const auto* octets = value.octets()) text += ", " + std::to_string(octets->size()) + " octets";
    else if (const auto* list = value.list()) text += " of " + std::to_string(list->size());
    return text;
}

std::string wordText(const ShapeWord& word) {
    if (word.text.empty()) {
        for (unsigned tag = 0; tag < 64; ++tag) {
            if (word.tags == std::uint64_t{1} << tag) return name(static_cast<DataTag>(tag));
        }
    }
    std::string text(word.text);
    if (word.octets) text += " (octet-string, " + std::to_string(word.octets) + " octets)";
    return text;
}

std::optional<ShapeMismatch> mismatchAt(std::string_view shape, const Data& value, int depth);

void prefix(std::optional<ShapeMismatch>& found, std::string_view place) {
    if (!found) return;
    if (!found->path.empty() && found->path.front() != '[') found->path.insert(0, 1, '.');
    found->path.insert(0, place);
}

std::optional<ShapeMismatch> termMismatch(std::string_view term, const Data& value, int depth) {
    const ShapeMismatch here{{}, shapeText(term), describe(value)};
    if (!fits(termTags(term), value.tag()) || depth > shapeDepth) return here;
    const auto* list = value.list();
    if (term.front() == '[') {
        for (std::size_t i = 0; list && i < list->size(); ++i) {
            if (auto found = mismatchAt(inside(term), (*list)[i], depth + 1)) {
                prefix(found, "[" + std::to_string(i) + "]");
                return found;
            }
        }
        return std::nullopt;
    }
    if (term.front() == '{') {
        std::string_view members = inside(term);
        if (!list || list->size() != memberCount(members)) return here;
        for (const Data& item : *list) {
            const ShapeMember member = takeMember(members);
            if (auto found = mismatchAt(member.shape, item, depth + 1)) {
                prefix(found, member.name);
                return found;
            }
        }
        return std::nullopt;
    }
    const ShapeWord& word = *findShapeWord(term);
    if (word.octets && value.octets() && value.octets()->size() != word.octets) return here;
    return std::nullopt;
}

std::optional<ShapeMismatch> mismatchAt(std::string_view shape, const Data& value, int depth) {
    std::optional<ShapeMismatch> nearest;
    const bool fitting = anyTerm(shape, [&](std::string_view term) {
        auto found = termMismatch(term, value, depth);
        if (!found) return true;
        if (fits(termTags(term), value.tag())) nearest = std::move(found);
        return false;
    });
    if (fitting) return std::nullopt;
    return nearest ? nearest : ShapeMismatch{{}, shapeText(shape), describe(value)};
}

}  // namespace

std::uint64_t topTags(std::string_view shape) {
    std::uint64_t tags = 0;
    anyTerm(shape, [&](std::string_view term) {
        tags |= termTags(term);
        return false;
    });
    return tags;
}

std::optional<ShapeMember> shapeMember(std::string_view shape, std::size_t index) {
    std::optional<ShapeMember> found;
    anyTerm(shape, [&](std::string_view term) {
        if (term.front() != '{') return false;
        std::string_view members = inside(term);
        for (std::size_t i = 0; !members.empty(); ++i) {
            const ShapeMember member = takeMember(members);
            if (i == index) found = member;
        }
        return true;
    });
    return found;
}

std::optional<std::string_view> shapeElement(std::string_view shape) {
    std::optional<std::string_view> found;
    anyTerm(shape, [&](std::string_view term) {
        if (term.front() == '[') found = inside(term);
        return found.has_value();
    });
    return found;
}

std::optional<ShapeMismatch> mismatch(std::string_view shape, const Data& value) { return mismatchAt(shape, value, 0); }

std::string shapeText(std::string_view shape) {
    std::string text;
    anyTerm(shape, [&](std::string_view term) {
        if (!text.empty()) text += " or ";
        if (term.front() == '[') {
            text += "array of " + shapeText(inside(term));
        } else if (term.front() == '{') {
            text += "structure {";
            std::string_view members = inside(term);
            while (!members.empty()) {
                const ShapeMember member = takeMember(members);
                text += std::string(member.name) + ": " + shapeText(member.shape) + (members.empty() ? "" : ", ");
            }
            text += '}';
        } else {
            text += wordText(*findShapeWord(term));
        }
        return false;
    });
    return text;
}

}  // namespace ami::dlms
