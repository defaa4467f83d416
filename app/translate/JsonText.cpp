#include "app/translate/JsonText.h"

#include "app/translate/ProblemText.h"
#include "app/translate/TreeText.h"

namespace ami::app {
namespace {

using Json = nlohmann::ordered_json;
using translate::Kind;
using translate::Node;

Json toJson(const translate::Dissection& dissection, const Node& node) {
    Json json{{"name", node.name}};
    if (const std::string value = dissection.valueText(node); !value.empty()) json["value"] = value;
    if (!node.note.empty()) json["note"] = node.note;
    json["offset"] = node.range.offset;
    json["length"] = node.range.length;
    if (node.buffer != 0) json["buffer"] = node.buffer;
    if (node.derived) json["derived"] = true;
    if (node.kind != Kind::Ok) {
        json["kind"] = node.kind == Kind::Error ? "error" : "warning";
        json["problem"] = problemText(node.problem).toStdString();
    }
    if (!node.children.empty()) {
        Json& children = json["children"] = Json::array();
        for (const Node& child : node.children) children.push_back(toJson(dissection, child));
    }
    return json;
}

}  // namespace

Json toJson(const translate::Dissection& dissection, const MessageFacts& facts) {
    Json json{{"type", "message"}};
    if (!facts.source.isEmpty()) json["source"] = facts.source.toStdString();
    if (facts.sender != translate::Party::Unknown) json["sender"] = facts.sender == translate::Party::Client ? "client" : "meter";
    if (facts.time) json["time"] = toIso8601(*facts.time);
    const MaskedOctets masks(dissection);
    json["octets"] = masks.hex(0, QChar()).toStdString();
    if (dissection.buffers.size() > 1) {
        Json& buffers = json["buffers"] = Json::array();
        for (std::size_t i = 1; i < dissection.buffers.size(); ++i) {
            buffers.push_back({{"buffer", i}, {"origin", dissection.buffers[i].origin()}, {"octets", masks.hex(static_cast<std::uint16_t>(i), QChar()).toStdString()}});
        }
    }
    Json& nodes = json["nodes"] = Json::array();
    for (const Node& root : dissection.roots) nodes.push_back(toJson(dissection, root));
    return json;
}

}  // namespace ami::app
