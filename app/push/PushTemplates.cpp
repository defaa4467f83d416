#include "app/push/PushTemplates.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "app/keys/SecretFile.h"

namespace ami::app {

namespace {

using nlohmann::json;

constexpr std::size_t fileLimit = 1024 * 1024;
constexpr std::size_t objectLimit = 1024;

Unexpected bad(std::int64_t index) { return fail(Fault::Malformed, Layer::Mdms, PushTemplateError::BadTemplateField, index); }

std::optional<std::int64_t> integer(const json& value, std::int64_t least, std::int64_t most) {
    if (!value.is_number_integer()) return std::nullopt;
    const auto number = value.get<std::int64_t>();
    return number < least || number > most ? std::nullopt : std::optional(number);
}

std::optional<PushObject> objectOf(const json& value, bool isColumn) {
    if (!value.is_object()) return std::nullopt;
    PushObject object;
    bool hasClass = false;
    bool hasObis = false;
    for (const auto& [key, member] : value.items()) {
        if (key == "class") {
            const auto number = integer(member, 0, 65535);
            if (!number) return std::nullopt;
            object.classId = static_cast<std::uint16_t>(*number);
            hasClass = true;
        } else if (key == "obis") {
            const auto obis = member.is_string() ? dlms::Obis::parse(member.get<std::string>()) : std::nullopt;
            if (!obis) return std::nullopt;
            object.obis = *obis;
            hasObis = true;
        } else if (key == "attribute") {
            const auto number = integer(member, -128, 127);
            if (!number) return std::nullopt;
            object.attribute = static_cast<std::int8_t>(*number);
        } else if (key == "scaler") {
            const auto number = integer(member, -128, 127);
            if (!number) return std::nullopt;
            object.scalerUnit.scaler = static_cast<std::int8_t>(*number);
            object.hasScaler = true;
        } else if (key == "unit") {
            const auto number = integer(member, 0, 255);
            if (!number) return std::nullopt;
            object.scalerUnit.unit = static_cast<dlms::UnitCode>(*number);
            object.hasScaler = true;
        } else if (key == "columns" && !isColumn && member.is_array() && member.size() <= objectLimit) {
            for (const json& column : member) {
                const auto found = objectOf(column, true);
                if (!found) return std::nullopt;
                object.columns.push_back(*found);
            }
        } else {
            return std::nullopt;
        }
    }
    if (!hasClass || !hasObis) return std::nullopt;
    return object;
}

bool takeApplies(const json& applies, PushTemplate& result) {
    if (!applies.is_object()) return false;
    for (const auto& [key, list] : applies.items()) {
        if (!list.is_array()) return false;
        for (const json& item : list) {
            if (!item.is_string()) return false;
            const auto text = item.get<std::string>();
            if (key == "meter") result.meters.push_back(text);
            else if (key == "title") result.titles.push_back(text);
            else if (key == "source") {
                const auto prefix = AddressPrefix::parse(text);
                if (!prefix) return false;
                result.sources.push_back(*prefix);
            } else return false;
        }
    }
    return true;
}

}  // namespace

Result<PushTemplate> parsePushTemplate(const std::string& text) {
    json document;
    try {
        document = json::parse(text);
    } catch (const json::parse_error& error) {
        return fail(Fault::Malformed, Layer::Mdms, PushTemplateError::TemplateNotJson, static_cast<std::int64_t>(error.byte));
    }
    if (!document.is_object()) return bad(-1);
    PushTemplate result;
    for (const auto& [key, member] : document.items()) {
        if (key == "name" && member.is_string()) {
            result.name = member.get<std::string>();
        } else if (key == "applies") {
            if (!takeApplies(member, result)) return bad(-1);
        } else if (key == "interval") {
            const auto seconds = integer(member, 0, 400 * 86400);
            if (!seconds) return bad(-1);
            result.interval = std::chrono::seconds(*seconds);
        } else if (key == "deviation") {
            const auto minutes = integer(member, -840, 840);
            if (!minutes) return bad(-1);
            result.deviation = static_cast<std::int16_t>(*minutes);
        } else if (key == "objects" && member.is_array() && member.size() <= objectLimit) {
            for (std::size_t i = 0; i < member.size(); ++i) {
                const auto object = objectOf(member[i], false);
                if (!object) return bad(static_cast<std::int64_t>(i));
                result.objects.push_back(*object);
            }
        } else {
            return bad(-1);
        }
    }
    if (result.name.empty()) return bad(-1);
    return result;
}

Result<std::vector<PushTemplate>> readPushTemplates(const std::string& folder, std::string* where) {
    std::vector<std::filesystem::path> files;
    std::error_code wrong;
    if (where) *where = folder;
    for (std::filesystem::directory_iterator it(folder, wrong), end; !wrong && it != end; it.increment(wrong)) {
        if (it->path().extension() == ".json") files.push_back(it->path());
    }
    if (wrong) return fail(Fault::Refused, Layer::Mdms, PushTemplateError::CannotReadTemplate, wrong.value());
    std::sort(files.begin(), files.end());
    std::vector<PushTemplate> templates;
    for (const auto& file : files) {
        if (where) *where = file.string();
        const auto text = readPublicFile(file.string(), fileLimit);
        if (!text) return Unexpected(text.error());
        auto parsed = parsePushTemplate(toText(*text));
        if (!parsed) return Unexpected(parsed.error());
        templates.push_back(std::move(*parsed));
    }
    if (where) where->clear();
    return templates;
}

}  // namespace ami::app
