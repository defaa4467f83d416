#include "app/coap/PayloadExport.h"

#include <nlohmann/json.hpp>

#include "app/Csv.h"
#include "app/coap/ContentFormats.h"

namespace ami::app::coap {

namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

template <typename T>
void put(Json& json, const char* key, const std::optional<T>& value) {
    if (value) json[key] = *value;
}

Json fieldJson(const Field& field) {
    Json json{{"path", field.path}};
    if (!field.words.isEmpty()) json["name"] = field.words.toStdString();
    json["value"] = field.value;
    if (!field.valueWords.isEmpty()) json["means"] = field.valueWords.toStdString();
    if (!field.unit.empty()) json["unit"] = field.unit;
    if (field.isUsualUnit) json["unitIsUsual"] = true;
    if (field.time) json["time"] = toIso8601(*field.time);
    return json;
}

const char* name(ami::mesh::SenMlHabit habit) {
    switch (habit) {
        case ami::mesh::SenMlHabit::SlashName: return "slash-name";
        case ami::mesh::SenMlHabit::ObjectLink: return "object-link";
        case ami::mesh::SenMlHabit::NoName: return "no-name";
        case ami::mesh::SenMlHabit::NoValue: return "no-value";
    }
    return "";
}

Json neighborJson(const NeighborRow& row) {
    Json json{{"neighbor", row.name}};
    if (!row.kind.empty()) json["kind"] = row.kind;
    put(json, "levelInDbm", row.levelIn);
    put(json, "levelOutDbm", row.levelOut);
    put(json, "scaleIn", row.scaleIn);
    put(json, "scaleOut", row.scaleOut);
    if (row.etx) json["etx"] = row.etx->toString();
    put(json, "sent", row.sent);
    put(json, "failed", row.failed);
    put(json, "rank", row.rank);
    return json;
}

Json payloadJson(const Payload& payload) {
    Json json{{"shape", name(payload.shape)}, {"octets", payload.octets.size()}};
    if (payload.said) json["contentFormat"] = *payload.said;
    if (payload.readAs) json["readAs"] = mediaType(*payload.readAs);
    if (payload.isGuess) json["guessed"] = true;
    if (payload.isLoose) json["loose"] = true;
    for (const auto& one : payload.deviations) {
        json["deviations"].push_back(Json{{"habit", name(one.habit)}, {"record", one.record + 1}, {"records", one.count}, {"lwm2m", one.isLwm2m()}});
    }
    if (payload.shape == PayloadShape::Text) json["text"] = payload.text;
    if (payload.shape == PayloadShape::Octets) json["hex"] = toHex(payload.octets);
    for (const auto& field : payload.fields) json["fields"].push_back(fieldJson(field));
    for (const auto& line : payload.tree) {
        Json one{{"depth", line.depth}, {"kind", name(line.kind)}};
        if (!line.key.empty()) one["key"] = line.key;
        if (!line.text.empty()) one["text"] = line.text;
        json["tree"].push_back(std::move(one));
    }
    for (const auto& link : payload.links) {
        json["links"].push_back(Json{{"target", link.target}, {"title", link.title}, {"rt", link.types}, {"if", link.interfaces},
                                     {"ct", link.formats}, {"observable", link.isObservable}});
    }
    for (const auto& row : payload.neighbors) json["neighbors"].push_back(neighborJson(row));
    return json;
}

/// A negative number is no formula.
std::string cell(const std::string& text) {
    const bool isNumber = text.find_first_not_of("+-.0123456789eE") == std::string::npos;
    return isNumber ? text : csvText(text);
}

void row(std::string& out, std::initializer_list<std::string> cells) {
    bool isFirst = true;
    for (const auto& text : cells) {
        if (!isFirst) out += ',';
        out += cell(text);
        isFirst = false;
    }
    out += "\r\n";
}

template <typename T>
std::string number(const std::optional<T>& value) {
    return value ? std::to_string(*value) : std::string();
}

}  // namespace

const char* name(PayloadShape shape) {
    switch (shape) {
        case PayloadShape::Empty: return "empty";
        case PayloadShape::Text: return "text";
        case PayloadShape::Octets: return "octets";
        case PayloadShape::Fields: return "fields";
        case PayloadShape::Tree: return "tree";
        case PayloadShape::Links: return "links";
        case PayloadShape::Neighbors: return "neighbors";
    }
    return "";
}

const char* name(TreeKind kind) {
    static constexpr const char* names[] = {"map", "array", "text", "octets", "number", "boolean", "null", "tag", "simple"};
    return names[static_cast<std::size_t>(kind)];
}

std::string toJson(const Payload& payload) { return dumped(payloadJson(payload)); }

std::string toJson(const Answer& answer, const std::string& url) {
    Json json{{"type", "answer"}, {"url", url}, {"code", codeText(answer.code)}, {"tookUs", answer.took.count()}};
    put(json, "maxAge", answer.maxAge);
    put(json, "observe", answer.observe);
    json.update(payloadJson(answer.payload));
    return dumped(json);
}

std::string toJson(const ResourceNode& node) {
    Json json{{"type", "resource"}, {"path", node.path}, {"segment", node.segment}, {"depth", node.depth}, {"announced", node.info.has_value()}};
    if (node.isElsewhere) json["elsewhere"] = true;
    if (!node.words.isEmpty()) json["name"] = node.words.toStdString();
    if (node.info) {
        json["title"] = node.info->title;
        json["rt"] = node.info->types;
        json["if"] = node.info->interfaces;
        json["ct"] = node.info->formats;
        put(json, "size", node.info->size);
        json["observable"] = node.info->isObservable;
    }
    return dumped(json);
}

std::string toCsv(const Payload& payload) {
    std::string out;
    switch (payload.shape) {
        case PayloadShape::Tree: {
            row(out, {"depth", "key", "kind", "text"});
            for (const auto& line : payload.tree) row(out, {std::to_string(line.depth), line.key, name(line.kind), line.text});
            break;
        }
        case PayloadShape::Links: {
            row(out, {"target", "title", "rt", "if", "ct", "observable"});
            for (const auto& link : payload.links) row(out, {link.target, link.title, link.types, link.interfaces, link.formats, link.isObservable ? "yes" : "no"});
            break;
        }
        case PayloadShape::Neighbors: {
            row(out, {"neighbor", "kind", "level in dBm", "level out dBm", "scale in", "scale out", "etx", "sent", "failed", "rank"});
            for (const auto& one : payload.neighbors) {
                row(out, {one.name, one.kind, number(one.levelIn), number(one.levelOut), number(one.scaleIn), number(one.scaleOut),
                          one.etx ? one.etx->toString() : std::string(), number(one.sent), number(one.failed), number(one.rank)});
            }
            break;
        }
        case PayloadShape::Octets:
            row(out, {"hex"});
            row(out, {toHex(payload.octets, ' ')});
            break;
        default:
            if (payload.fields.empty()) {
                row(out, {"text"});
                row(out, {payload.text});
                break;
            }
            row(out, {"path", "name", "value", "unit", "time"});
            for (const auto& field : payload.fields) {
                row(out, {field.path, field.words.toStdString(), field.value, field.unit, field.time ? toIso8601(*field.time) : std::string()});
            }
    }
    return out;
}

}  // namespace ami::app::coap
