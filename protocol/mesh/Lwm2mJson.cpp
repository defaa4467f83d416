#include "protocol/mesh/Lwm2mJson.h"

#include "protocol/mesh/JsonNumber.h"
#include "protocol/mesh/ValueTree.h"

namespace ami::mesh {

namespace {

Unexpected failed(Lwm2mJsonError code, std::size_t record = 0) {
    return fail(code == Lwm2mJsonError::Lwm2mTooMany ? Fault::Exhausted : Fault::Malformed, Layer::Mesh, code, static_cast<std::int64_t>(record));
}

/// The node behind the one at @p at and all that it holds.
std::size_t behind(const std::vector<TreeNode>& nodes, std::size_t at) {
    const unsigned depth = nodes[at].depth;
    for (++at; at < nodes.size() && nodes[at].depth > depth; ++at) {}
    return at;
}

Result<SenMlRecord> recordOf(const std::vector<TreeNode>& nodes, std::size_t at, std::size_t number) {
    SenMlRecord record;
    bool isNamed = false;
    const std::size_t end = behind(nodes, at);
    for (std::size_t i = at + 1; i < end; i = behind(nodes, i)) {
        const TreeNode& node = nodes[i];
        const bool isValue = node.key == "v" || node.key == "sv" || node.key == "bv" || node.key == "ov";
        if (isValue && record.value.index() != 0) return failed(Lwm2mJsonError::Lwm2mField, number);
        if (node.key == "n") {
            if (node.kind != TreeKind::Text || isNamed) return failed(Lwm2mJsonError::Lwm2mField, number);
            record.name = node.text;
            isNamed = true;
        } else if (node.key == "v" || node.key == "t") {
            if (node.kind != TreeKind::Number || (node.key == "t" && record.time)) return failed(Lwm2mJsonError::Lwm2mField, number);
            const auto value = jsonNumber(node.text);
            if (!value) return failed(Lwm2mJsonError::Lwm2mNumber, number);
            if (node.key == "t") record.time = *value;
            else record.value = *value;
        } else if (node.key == "sv" || node.key == "ov") {
            if (node.kind != TreeKind::Text) return failed(Lwm2mJsonError::Lwm2mField, number);
            record.value = node.text;
        } else if (node.key == "bv") {
            if (node.kind != TreeKind::Boolean) return failed(Lwm2mJsonError::Lwm2mField, number);
            record.value = node.text == "true";
        }
    }
    return record;
}

}  // namespace

const char* name(Lwm2mJsonError error) {
    switch (error) {
        case Lwm2mJsonError::NotLwm2m: return "NotLwm2m";
        case Lwm2mJsonError::Lwm2mField: return "Lwm2mField";
        case Lwm2mJsonError::Lwm2mNumber: return "Lwm2mNumber";
        case Lwm2mJsonError::Lwm2mTooMany: return "Lwm2mTooMany";
    }
    return "Unknown";
}

Result<std::vector<SenMlRecord>> decodeLwm2mJson(BytesView octets) {
    const auto nodes = decodeJsonTree(octets);
    if (!nodes) return Unexpected(nodes.error());
    if (nodes->front().kind != TreeKind::Map) return failed(Lwm2mJsonError::NotLwm2m);
    std::optional<std::string> baseName;
    std::optional<Decimal> baseTime;
    std::optional<std::size_t> list;
    for (std::size_t i = 1; i < nodes->size(); i = behind(*nodes, i)) {
        const TreeNode& node = (*nodes)[i];
        if (node.key == "bn") {
            if (node.kind != TreeKind::Text || baseName) return failed(Lwm2mJsonError::Lwm2mField);
            baseName = node.text;
        } else if (node.key == "bt") {
            if (node.kind != TreeKind::Number || baseTime) return failed(Lwm2mJsonError::Lwm2mField);
            baseTime = jsonNumber(node.text);
            if (!baseTime) return failed(Lwm2mJsonError::Lwm2mNumber);
        } else if (node.key == "e") {
            if (node.kind != TreeKind::Array || list) return failed(Lwm2mJsonError::NotLwm2m);
            list = i;
        }
    }
    if (!list) return failed(Lwm2mJsonError::NotLwm2m);
    std::vector<SenMlRecord> records;
    for (std::size_t i = *list + 1, end = behind(*nodes, *list); i < end; i = behind(*nodes, i)) {
        if ((*nodes)[i].kind != TreeKind::Map) return failed(Lwm2mJsonError::NotLwm2m, records.size());
        if (records.size() >= limits::senMlRecords) return failed(Lwm2mJsonError::Lwm2mTooMany, records.size());
        auto record = recordOf(*nodes, i, records.size());
        if (!record) return Unexpected(record.error());
        record->name = baseName.value_or("") + record->name;
        if (record->name.size() > limits::senMlText) return failed(Lwm2mJsonError::Lwm2mField, records.size());
        if (baseTime) {
            record->time = record->time ? addNearest(*baseTime, *record->time) : *baseTime;
        }
        records.push_back(std::move(*record));
    }
    return records;
}

}  // namespace ami::mesh
