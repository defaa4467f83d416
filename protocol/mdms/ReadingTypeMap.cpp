#include "protocol/mdms/ReadingTypeMap.h"

#include <charconv>
#include <nlohmann/json.hpp>

namespace ami::mdms {

namespace {

using nlohmann::json;

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return std::nullopt;
    return value;
}

void substitute(std::string& text, std::string_view placeholder, int value) {
    const auto position = text.find(placeholder);
    if (position != std::string::npos) text.replace(position, placeholder.size(), std::to_string(value));
}

const std::string* textMember(const json& object, const char* name) {
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? &member->get_ref<const std::string&>() : nullptr;
}

}  // namespace

std::optional<std::pair<int, int>> multiplierAndUnit(std::string_view ref) {
    std::array<int, 18> numbers{};
    std::size_t count = 0;
    const char* at = ref.data();
    const char* const end = at + ref.size();
    for (;;) {
        if (count == numbers.size()) return std::nullopt;
        const auto parsed = std::from_chars(at, end, numbers[count++]);
        if (parsed.ec != std::errc() || parsed.ptr - at > 6) return std::nullopt;
        at = parsed.ptr;
        if (at == end) break;
        if (*at++ != '.') return std::nullopt;
    }
    if (count != numbers.size() || numbers[15] < -24 || numbers[15] > 24) return std::nullopt;
    return std::pair(numbers[15], numbers[16]);
}

Result<ReadingTypeMap> ReadingTypeMap::parse(std::string_view text) {
    const json document = json::parse(text.begin(), text.end(), nullptr, false);
    if (document.is_discarded() || !document.is_object()) return fail(Fault::Malformed, Layer::Mdms, MdmsError::Json);
    const auto refuse = [](std::size_t index) {
        return fail(Fault::Malformed, Layer::Mdms, MdmsError::ReadingTypes, static_cast<std::int64_t>(index));
    };
    ReadingTypeMap map;
    if (const auto periods = document.find("periods"); periods != document.end()) {
        if (!periods->is_object()) return refuse(0);
        for (const auto& [seconds, code] : periods->items()) {
            const auto length = number(seconds);
            if (!length || *length <= 0 || !code.is_number_integer()) return refuse(0);
            map.periods_.emplace_back(*length, code.get<int>());
        }
    }
    const auto types = document.find("types");
    if (types == document.end() || !types->is_array()) return refuse(0);
    for (std::size_t index = 0; index < types->size(); ++index) {
        const json& item = (*types)[index];
        if (!item.is_object()) return refuse(index);
        const std::string* obis = textMember(item, "obis");
        const std::string* kind = textMember(item, "kind");
        const std::string* ref = textMember(item, "ref");
        const auto unit = item.find("unit");
        if (!obis || !kind || !ref || unit == item.end() || !unit->is_number_unsigned() || unit->get<std::uint64_t>() > 255)
            return refuse(index);
        Entry entry;
        const auto groups = split(*obis, '.');
        if (groups.size() != entry.groups.size()) return refuse(index);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i] == "*") continue;
            const auto value = number(groups[i]);
            if (!value || *value < 0 || *value > 255) return refuse(index);
            entry.groups[i] = static_cast<std::uint8_t>(*value);
        }
        const auto parsedKind = kindFromName(*kind);
        std::string probe = *ref;
        substitute(probe, "{E}", 0);
        substitute(probe, "{P}", 0);
        if (!parsedKind || !multiplierAndUnit(probe)) return refuse(index);
        entry.unit = unit->get<dlms::UnitCode>();
        entry.kind = *parsedKind;
        entry.ref = *ref;
        map.entries_.push_back(std::move(entry));
    }
    return map;
}

std::optional<ReadingType> ReadingTypeMap::find(const Reading& reading) const {
    for (const Entry& entry : entries_) {
        if (entry.unit != reading.unit || entry.kind != reading.kind) continue;
        bool same = true;
        for (std::size_t i = 0; same && i < entry.groups.size(); ++i) same = !entry.groups[i] || *entry.groups[i] == reading.obis.groups[i];
        if (!same) continue;
        std::string ref = entry.ref;
        substitute(ref, "{E}", reading.obis.e());
        if (ref.find("{P}") != std::string::npos) {
            const int* code = nullptr;
            for (const auto& [length, value] : periods_) {
                if (length == reading.interval) code = &value;
            }
            if (!code) continue;
            substitute(ref, "{P}", *code);
        }
        const auto numbers = multiplierAndUnit(ref);
        if (!numbers) continue;
        return ReadingType{std::move(ref), numbers->first};
    }
    return std::nullopt;
}

}  // namespace ami::mdms
