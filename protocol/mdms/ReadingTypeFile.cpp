#include <charconv>
#include <nlohmann/json.hpp>

#include "protocol/mdms/ReadingTypeMap.h"

namespace ami::mdms {

namespace {

using nlohmann::json;

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<std::uint8_t> octet(std::string_view text) {
    const auto value = number(text);
    if (!value || *value < 0 || *value > 255) return std::nullopt;
    return static_cast<std::uint8_t>(*value);
}

const std::string* textMember(const json& object, const char* name) {
    const auto member = object.find(name);
    return member != object.end() && member->is_string() ? &member->get_ref<const std::string&>() : nullptr;
}

/// A whole number from 0 to @p highest.
std::optional<std::uint8_t> small(const json& value, std::uint8_t highest) {
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > highest) return std::nullopt;
    return value.get<std::uint8_t>();
}

/// Bits of a list of numbers from @p lowest to 7; bit 0 stands for @p lowest.
std::optional<std::uint8_t> bitsOf(const json& list, std::uint8_t lowest, std::uint8_t highest) {
    if (!list.is_array()) return std::nullopt;
    std::uint8_t bits = 0;
    for (const json& item : list) {
        const auto value = small(item, highest);
        if (!value || *value < lowest) return std::nullopt;
        bits = static_cast<std::uint8_t>(bits | 1u << (*value - lowest));
    }
    return bits;
}

}  // namespace

/// Reads the entries into a map.
class ReadingTypeFile {
public:
    std::optional<MapCause> addPeriods(const json& periods) {
        if (!periods.is_object()) return MapCause::Periods;
        for (const auto& [seconds, code] : periods.items()) {
            const auto length = number(seconds);
            const auto codeNumber = small(code, 255);
            if (!length || *length <= 0 || !codeNumber) return MapCause::Periods;
            map.periods_.emplace_back(*length, *codeNumber);
        }
        return std::nullopt;
    }

    std::optional<MapCause> add(const json& item) {
        if (!item.is_object()) return MapCause::Entry;
        const std::string* kindName = textMember(item, "kind");
        const std::string* ref = textMember(item, "ref");
        if (!kindName || !ref) return MapCause::Entry;
        const auto kind = kindFromName(*kindName);
        if (!kind) return MapCause::Kind;
        const auto c1219 = item.find("c1219");
        if (c1219 != item.end()) return item.contains("obis") ? MapCause::Entry : addC1219(*c1219, *kind, *ref);
        return addObis(item, *kind, *ref);
    }

    ReadingTypeMap map;

private:
    /// Whether @p ref is 18 numbers once the placeholders, each at most once, are filled in.
    static bool isRef(std::string ref, std::initializer_list<std::string_view> placeholders) {
        for (const auto placeholder : placeholders) {
            const auto position = ref.find(placeholder);
            if (position == std::string::npos) continue;
            ref.erase(position, placeholder.size());
            ref.insert(position, 1, '0');
        }
        return multiplierAndUnit(ref).has_value();
    }

    std::optional<MapCause> addObis(const json& item, ReadingKind kind, const std::string& ref) {
        const std::string* obis = textMember(item, "obis");
        if (!obis) return MapCause::Entry;
        ReadingTypeMap::Entry entry;
        std::string_view rest = *obis;
        for (std::size_t i = 0; i < entry.groups.size(); ++i) {
            const auto end = rest.find('.');
            if ((end == std::string_view::npos) != (i + 1 == entry.groups.size())) return MapCause::Obis;
            const auto range = rangeOf(rest.substr(0, end));
            if (!range) return MapCause::Obis;
            entry.groups[i] = *range;
            if (end != std::string_view::npos) rest.remove_prefix(end + 1);
        }
        const auto unit = item.find("unit");
        const auto code = unit == item.end() ? std::nullopt : small(*unit, 255);
        if (!code) return MapCause::Unit;
        const bool interval = kind == ReadingKind::Interval;
        if (interval ? !isRef(ref, {"{E}", "{P}"}) : !isRef(ref, {"{E}"})) return MapCause::Ref;
        entry.unit = *code;
        entry.kind = kind;
        entry.ref = ref;
        for (const std::uint32_t index : map.byUnit_[entry.unit]) {
            const auto& other = map.entries_[index];
            if (other.kind == kind && other.groups == entry.groups) return MapCause::Twice;
        }
        map.byUnit_[entry.unit].push_back(static_cast<std::uint32_t>(map.entries_.size()));
        map.entries_.push_back(std::move(entry));
        return std::nullopt;
    }

    std::optional<MapCause> addC1219(const json& item, ReadingKind kind, const std::string& ref) {
        if (!item.is_object()) return MapCause::C1219;
        for (const auto& [key, value] : item.items()) {
            if (key != "id" && key != "timeBase" && key != "quadrants" && key != "net" && key != "segmentations") return MapCause::C1219;
        }
        constexpr std::uint8_t withPhases = 0b11100001;  // all phases together, then each to neutral
        const auto id = small(item.value("id", json()), 255);
        const auto timeBase = small(item.value("timeBase", json()), 7);
        const auto quadrants = bitsOf(item.value("quadrants", json::array()), 1, 4);
        const auto segmentations =
            item.contains("segmentations") ? bitsOf(item["segmentations"], 0, 7) : std::optional<std::uint8_t>(withPhases);
        const json net = item.value("net", json(false));
        if (!id || !timeBase || !quadrants || !segmentations || !net.is_boolean()) return MapCause::C1219;
        if (ref.find("{F}") != std::string::npos && (*segmentations & ~withPhases) != 0) return MapCause::Ref;
        const bool interval = kind == ReadingKind::Interval;
        if (interval ? !isRef(ref, {"{T}", "{M}", "{F}", "{P}"}) : !isRef(ref, {"{T}", "{M}", "{F}"})) return MapCause::Ref;
        for (const auto& other : map.c1219_) {
            if (other.idCode == *id && other.timeBase == *timeBase && other.kind == kind && other.quadrants == *quadrants &&
                other.net == net.get<bool>() && (other.segmentations & *segmentations) != 0) {
                return MapCause::Twice;
            }
        }
        map.c1219_.push_back({*id, *timeBase, *quadrants, net.get<bool>(), *segmentations, kind, ref});
        return std::nullopt;
    }

    static std::optional<ReadingTypeMap::Range> rangeOf(std::string_view text) {
        if (text == "*") return ReadingTypeMap::Range{};
        const auto dash = text.find('-');
        const auto lowest = octet(text.substr(0, dash));
        const auto highest = dash == std::string_view::npos ? lowest : octet(text.substr(dash + 1));
        if (!lowest || !highest || *highest < *lowest) return std::nullopt;
        return ReadingTypeMap::Range{*lowest, *highest};
    }
};

Result<ReadingTypeMap> ReadingTypeMap::parse(std::string_view text, MapFlaw* flaw) {
    const auto refuse = [flaw](MapCause cause, std::size_t index = 0) {
        if (flaw) *flaw = {cause, index};
        return fail(Fault::Malformed, Layer::Mdms, cause == MapCause::Json ? MdmsError::Json : MdmsError::ReadingTypes,
                    static_cast<std::int64_t>(index));
    };
    const json document = json::parse(text.begin(), text.end(), nullptr, false);
    if (document.is_discarded() || !document.is_object()) return refuse(MapCause::Json);
    ReadingTypeFile file;
    if (const auto periods = document.find("periods"); periods != document.end()) {
        if (const auto cause = file.addPeriods(*periods)) return refuse(*cause);
    }
    const auto types = document.find("types");
    if (types == document.end() || !types->is_array()) return refuse(MapCause::Entry);
    for (std::size_t index = 0; index < types->size(); ++index) {
        if (const auto cause = file.add((*types)[index])) return refuse(*cause, index);
    }
    return std::move(file.map);
}

}  // namespace ami::mdms
