#include "app/coap/ResourceNames.h"

#include <QCoreApplication>
#include <charconv>
#include <nlohmann/json.hpp>

#include <BuiltInResourceNames.h>
#include "app/coap/BrowseError.h"
#include "app/coap/ResourceWords.h"

namespace ami::app::coap {

namespace {

using Json = nlohmann::json;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ResourceNames)
public:
    static QString withPhase(const QString& name, const std::string& phase) {
        if (phase == "R") return tr("%1, phase L1 (R)").arg(name);
        if (phase == "S") return tr("%1, phase L2 (S)").arg(name);
        if (phase == "T") return tr("%1, phase L3 (T)").arg(name);
        if (phase == "N") return tr("%1, neutral").arg(name);
        if (phase == "R-S") return tr("%1 between L1 and L2 (R-S)").arg(name);
        if (phase == "S-T") return tr("%1 between L2 and L3 (S-T)").arg(name);
        if (phase == "T-R") return tr("%1 between L3 and L1 (T-R)").arg(name);
        if (phase == "RST") return tr("%1, all phases").arg(name);
        return name;
    }
    static QString older(const QString& name) { return tr("%1 (number of older devices)").arg(name); }
};

std::optional<ResourceType> typeNamed(std::string_view text) {
    static constexpr std::pair<std::string_view, ResourceType> names[] = {
        {"text", ResourceType::Text}, {"integer", ResourceType::Integer}, {"float", ResourceType::Float}, {"boolean", ResourceType::Boolean},
        {"time", ResourceType::Time}, {"octets", ResourceType::Octets},   {"link", ResourceType::Link},   {"unit", ResourceType::Unit},
        {"action", ResourceType::Action}};
    for (const auto& [word, type] : names) {
        if (word == text) return type;
    }
    return std::nullopt;
}

std::optional<std::uint16_t> idOf(const Json& json) {
    const auto found = json.find("id");
    if (found == json.end() || !found->is_number_unsigned() || found->get<std::uint64_t>() > 0xFFFF) return std::nullopt;
    return static_cast<std::uint16_t>(found->get<std::uint64_t>());
}

std::optional<ResourceEntry> entryOf(const Json& json) {
    ResourceEntry entry;
    for (const auto& [key, value] : json.items()) {
        if (key == "id") continue;
        if (key == "insteadOf") {
            if (!value.is_number_unsigned() || value.get<std::uint64_t>() > 0xFFFF) return std::nullopt;
            entry.insteadOf = static_cast<std::uint16_t>(value.get<std::uint64_t>());
            continue;
        }
        if (key == "values") {
            if (!value.is_object()) return std::nullopt;
            for (const auto& [number, word] : value.items()) {
                if (!word.is_string()) return std::nullopt;
                entry.values.emplace(number, word.get<std::string>());
            }
            continue;
        }
        if (!value.is_string()) return std::nullopt;
        const auto& text = value.get_ref<const std::string&>();
        if (key == "name") entry.name = text;
        else if (key == "unit") entry.unit = text;
        else if (key == "usual") entry.unit = text, entry.isUsual = true;
        else if (key == "phase") entry.phase = text;
        else if (key != "type") return std::nullopt;
        else if (const auto type = typeNamed(text)) entry.type = *type;
        else return std::nullopt;
    }
    return entry.name.empty() ? std::nullopt : std::optional(entry);
}

}  // namespace

std::optional<ObjectPath> ObjectPath::parse(std::string_view path) {
    std::vector<std::uint16_t> numbers;
    while (!path.empty()) {
        const auto slash = path.rfind('/');
        const std::string_view segment = slash == std::string_view::npos ? path : path.substr(slash + 1);
        path = slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
        if (segment.empty() && numbers.empty() && !path.empty()) continue;  // a slash at the end
        std::uint16_t number = 0;
        const auto read = std::from_chars(segment.data(), segment.data() + segment.size(), number);
        if (segment.empty() || read.ec != std::errc() || read.ptr != segment.data() + segment.size()) break;
        numbers.insert(numbers.begin(), number);
        if (numbers.size() > 4) return std::nullopt;
    }
    if (numbers.empty()) return std::nullopt;
    ObjectPath found;
    found.object = numbers[0];
    if (numbers.size() > 1) found.instance = numbers[1];
    if (numbers.size() > 2) found.resource = numbers[2];
    if (numbers.size() > 3) found.resourceInstance = numbers[3];
    return found;
}

QString ResourceEntry::words() const {
    const QString whole = Words::withPhase(translatedName(name), phase);
    return insteadOf ? Words::older(whole) : whole;
}

QString ResourceEntry::wordOf(std::string_view value) const {
    const auto found = values.find(value);
    return found == values.end() ? QString() : translatedName(found->second);
}

QString ObjectEntry::words() const { return translatedName(name); }

Result<ResourceNames> ResourceNames::fromJson(std::string_view text) {
    const auto bad = [](std::int64_t place) { return fail(Fault::Malformed, Layer::Mesh, BrowseError::BadNames, place); };
    if (text.size() > 1u << 20) return bad(1 << 20);
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || json.value("version", Json()) != 1 || !json.contains("objects") || !json["objects"].is_array()) return bad(0);
    ResourceNames names;
    for (const auto& object : json["objects"]) {
        const auto place = -1 - static_cast<std::int64_t>(names.objects_.size());
        const auto id = object.is_object() ? idOf(object) : std::nullopt;
        if (!id || !object.contains("resources") || !object["resources"].is_array() || !object.value("name", Json()).is_string()) return bad(place);
        ObjectEntry entry{object["name"].get<std::string>(), {}};
        for (const auto& resource : object["resources"]) {
            const auto resourceId = resource.is_object() ? idOf(resource) : std::nullopt;
            auto read = resourceId ? entryOf(resource) : std::nullopt;
            if (!read || !entry.resources.emplace(*resourceId, std::move(*read)).second) return bad(place);
        }
        if (!names.objects_.emplace(*id, std::move(entry)).second) return bad(place);
    }
    return names;
}

const ResourceNames& ResourceNames::builtIn() {
    static const ResourceNames names = fromJson(builtInResourceNames).value_or(ResourceNames());
    return names;
}

const ObjectEntry* ResourceNames::object(std::uint16_t object) const {
    const auto found = objects_.find(object);
    return found == objects_.end() ? nullptr : &found->second;
}

const ResourceEntry* ResourceNames::resource(std::uint16_t object, std::uint16_t resource) const {
    const auto* entry = this->object(object);
    if (!entry) return nullptr;
    const auto found = entry->resources.find(resource);
    return found == entry->resources.end() ? nullptr : &found->second;
}

const ResourceEntry* ResourceNames::resource(const ObjectPath& path) const {
    return path.resource ? resource(path.object, *path.resource) : nullptr;
}

}  // namespace ami::app::coap
