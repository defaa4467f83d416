#include "app/coap/PayloadFields.h"

#include <map>

#include "protocol/mesh/JsonNumber.h"

namespace ami::app::coap {

namespace {

/// Seconds since 1970 as a time; nothing outside the years 1900 to 9999.
std::optional<UtcTime> timeOf(const Decimal& seconds) {
    ami::mesh::SenMlRecord record;
    record.time = seconds;
    // Far enough from 0 that no instant counts as relative.
    const auto time = ami::mesh::senMlTime(record, UtcTime());
    return time;
}

bool isPrintable(BytesView octets) {
    for (const std::uint8_t octet : octets) {
        if (octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r') return false;
        if (octet == 0x7F) return false;
    }
    return !octets.empty() && !QString::fromUtf8(reinterpret_cast<const char*>(octets.data()), static_cast<qsizetype>(octets.size())).contains(QChar::ReplacementCharacter);
}

void name(Field& field, const ResourceNames& names) {
    const auto object = ObjectPath::parse(field.path);
    if (!object || !names.object(object->object)) return;
    const auto* resource = names.resource(*object);
    if (!resource) {
        if (!object->resource) field.words = names.object(object->object)->words();
        return;
    }
    field.words = resource->words();
    if (field.unit.empty() && !resource->unit.empty()) {
        field.unit = resource->unit;
        field.isUsualUnit = resource->isUsual;
    }
    field.valueWords = resource->wordOf(field.value);
    if (resource->type == ResourceType::Time && field.number) {
        if (const auto time = timeOf(*field.number)) field.valueWords = QString::fromStdString(toIso8601(*time));
    }
}

void setNumber(Field& field, const Decimal& number) {
    field.value = number.toString();
    field.number = number;
}

/// A value by the type of its resource; by its look where that is unknown.
void setValue(Field& field, BytesView value, const ResourceEntry* resource) {
    const auto octets = [&] { field.value = toHex(value, ' '); };
    const auto text = [&] {
        field.value = toText(value);
        field.isText = true;
    };
    if (!resource) {
        if (value.size() > 2 && isPrintable(value)) return text();
        if (const auto number = ami::mesh::tlvInteger(value); number && value.size() <= 2) return setNumber(field, Decimal(*number, 0));
        return octets();
    }
    switch (resource->type) {
        case ResourceType::Text:
        case ResourceType::Unit: return isPrintable(value) || value.empty() ? text() : octets();
        case ResourceType::Integer:
        case ResourceType::Time: {
            const auto number = ami::mesh::tlvInteger(value);
            return number ? setNumber(field, Decimal(*number, 0)) : octets();
        }
        case ResourceType::Float: {
            const auto number = ami::mesh::tlvFloat(value);
            return number ? setNumber(field, *number) : octets();
        }
        case ResourceType::Boolean: {
            const auto is = ami::mesh::tlvBoolean(value);
            if (!is) return octets();
            field.value = *is ? "true" : "false";
            return;
        }
        case ResourceType::Link: {
            const auto link = ami::mesh::tlvObjectLink(value);
            if (!link) return octets();
            field.value = "/" + std::to_string(link->first) + "/" + std::to_string(link->second);
            field.isText = true;
            return;
        }
        case ResourceType::Octets:
        case ResourceType::Action: return octets();
    }
}

/// "/3331/0" of "/3331/0/5700".
std::string instanceOf(const std::string& path, const ObjectPath& object) {
    std::string key = std::to_string(object.object) + "/" + std::to_string(object.instance.value_or(0));
    const auto at = path.find("/" + key);
    return at == std::string::npos ? key : path.substr(0, at + 1 + key.size());
}

}  // namespace

Field fieldOf(const std::string& text, const std::string& path, const ResourceNames& names) {
    Field field;
    field.path = path;
    field.value = text;
    if (const auto number = ami::mesh::jsonNumber(text)) field.number = number;
    else field.isText = true;
    name(field, names);
    return field;
}

void settle(std::vector<Field>& fields, const ResourceNames& names) {
    std::map<std::string, std::string> units;
    std::map<std::string, UtcTime> times;
    constexpr std::uint16_t timeStamp = 5518;
    for (const auto& field : fields) {
        const auto object = ObjectPath::parse(field.path);
        const auto* resource = object ? names.resource(*object) : nullptr;
        if (!resource) continue;
        if (resource->type == ResourceType::Unit && !field.value.empty()) units[instanceOf(field.path, *object)] = field.value;
        if (*object->resource == timeStamp && field.number) {
            if (const auto time = timeOf(*field.number)) times.emplace(instanceOf(field.path, *object), *time);
        }
    }
    if (units.empty() && times.empty()) return;
    for (auto& field : fields) {
        const auto object = ObjectPath::parse(field.path);
        const auto* resource = object ? names.resource(*object) : nullptr;
        if (!resource || resource->type == ResourceType::Unit || resource->type == ResourceType::Time) continue;
        const std::string key = instanceOf(field.path, *object);
        if (const auto unit = units.find(key); unit != units.end() && field.isUsualUnit) {
            field.unit = unit->second;
            field.isUsualUnit = false;
        }
        if (const auto time = times.find(key); time != times.end() && !field.time) field.time = time->second;
    }
}

std::vector<Field> fieldsOf(const std::vector<ami::mesh::SenMlRecord>& records, const std::string& path, UtcTime now, const ResourceNames& names) {
    std::vector<Field> fields;
    for (const auto& record : records) {
        Field field;
        field.path = record.name.empty() ? path : record.name;
        field.unit = record.unit;
        if (record.time) field.time = ami::mesh::senMlTime(record, now);
        if (const auto* number = std::get_if<Decimal>(&record.value)) {
            setNumber(field, *number);
        } else if (const auto* text = std::get_if<std::string>(&record.value)) {
            field.value = *text;
            field.isText = true;
        } else if (const auto* is = std::get_if<bool>(&record.value)) {
            field.value = *is ? "true" : "false";
        } else if (const auto* octets = std::get_if<Bytes>(&record.value)) {
            field.value = toHex(*octets, ' ');
        } else if (record.sum) {
            setNumber(field, *record.sum);
            if (!field.unit.empty()) field.unit += "s";  // @spec RFC 8428 4.2: a sum counts unit times second
        }
        name(field, names);
        fields.push_back(std::move(field));
    }
    settle(fields, names);
    return fields;
}

std::vector<Field> fieldsOf(const std::vector<ami::mesh::TlvNode>& nodes, const std::string& path, const ResourceNames& names) {
    const auto asked = ObjectPath::parse(path);
    std::string prefix;
    if (asked) {
        prefix = "/" + std::to_string(asked->object);
        if (asked->instance) prefix += "/" + std::to_string(*asked->instance);
    }
    std::vector<Field> fields;
    std::string above[2] = {prefix, prefix};
    for (const auto& node : nodes) {
        std::string base = node.depth == 0 ? prefix : above[node.depth - 1];
        // Resources right under an object that was read as a whole belong to its only instance, 0.
        const bool isResource = node.kind == ami::mesh::TlvKind::Resource || node.kind == ami::mesh::TlvKind::MultipleResource;
        if (node.depth == 0 && asked && !asked->instance && isResource) base += "/0";
        if (node.depth == 0 && asked && asked->resource && node.kind == ami::mesh::TlvKind::ResourceInstance) base += "/" + std::to_string(*asked->resource);
        const std::string own = base + "/" + std::to_string(node.id);
        if (node.kind == ami::mesh::TlvKind::ObjectInstance || node.kind == ami::mesh::TlvKind::MultipleResource) {
            above[node.depth] = node.kind == ami::mesh::TlvKind::ObjectInstance && asked && asked->instance ? prefix : own;
            continue;
        }
        Field field;
        field.path = own;
        const auto object = ObjectPath::parse(own);
        setValue(field, node.value, object ? names.resource(*object) : nullptr);
        name(field, names);
        fields.push_back(std::move(field));
    }
    settle(fields, names);
    return fields;
}

}  // namespace ami::app::coap
