#include "protocol/dlms/ShortNameMap.h"

#include <algorithm>
#include <array>

#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

namespace {

constexpr unsigned memberStep = 8;
constexpr unsigned maxAttributes = 64;

struct PlaceRow {
    ClassId classId;
    std::uint8_t firstVersion, lastVersion;
    MethodPlace place;
};

/// Only classes whose place two independent implementations give alike. @spec IEC 62056-6-2, "short name" columns
constexpr std::array<PlaceRow, 17> places{{
    {3, 0, 0, {0x28, 1}},   // Register
    {4, 0, 0, {0x38, 1}},   // Extended register
    {5, 0, 0, {0x48, 2}},   // Demand register
    {6, 0, 0, {0x30, 3}},   // Register activation
    {7, 1, 1, {0x58, 4}},   // Profile generic
    {8, 0, 0, {0x60, 6}},   // Clock
    {9, 0, 0, {0x20, 1}},   // Script table
    {11, 0, 0, {0x10, 2}},  // Special days table
    {12, 0, 3, {0x20, 8}},  // Association SN
    {17, 0, 0, {0x20, 1}},  // SAP assignment
    {18, 0, 0, {0x40, 4}},  // Image transfer
    {20, 0, 0, {0x50, 1}},  // Activity calendar
    {40, 0, 0, {0x38, 1}},  // Push setup
    {42, 0, 0, {0x60, 3}},  // IPv4 setup
    {61, 0, 0, {0x28, 2}},  // Register table
    {70, 0, 0, {0x20, 2}},  // Disconnect control
    {72, 0, 0, {0x60, 8}},  // M-Bus client
}};

Unexpected wrongType(const Data& value) {
    return fail(Fault::Malformed, Layer::Data, DataError::WrongType, static_cast<std::int64_t>(value.tag()));
}

std::optional<ShortNameObject> element(const Data& value) {
    const DataList* fields = value.list();
    if (value.tag() != DataTag::Structure || fields->size() != 4) return std::nullopt;
    const auto base = (*fields)[0].toInt64();
    const auto classId = (*fields)[1].toUint64();
    const auto version = (*fields)[2].toUint64();
    const Bytes* name = (*fields)[3].octets();
    const auto instance = name ? Obis::fromBytes(*name) : std::nullopt;
    // base_name is a long, so names from 8000 on are negative numbers.
    if (!base || *base < -0x8000 || *base > 0xFFFF || !classId || *classId > 0xFFFF || !version || *version > 0xFF || !instance) {
        return std::nullopt;
    }
    return ShortNameObject{static_cast<ObjectName>(*base), static_cast<ClassId>(*classId), static_cast<std::uint8_t>(*version), *instance};
}

}  // namespace

Result<std::vector<ShortNameObject>> decodeShortNameList(const Data& value) {
    if (value.tag() != DataTag::Array) return wrongType(value);
    std::vector<ShortNameObject> objects;
    objects.reserve(value.list()->size());
    for (const Data& item : *value.list()) {
        const auto object = element(item);
        if (!object) return wrongType(item);
        objects.push_back(*object);
    }
    return objects;
}

Data encodeShortNameList(const std::vector<ShortNameObject>& objects) {
    DataList list;
    list.reserve(objects.size());
    for (const ShortNameObject& object : objects) {
        list.push_back(Data::structure({Data::long16(static_cast<std::int16_t>(object.baseName)), Data::longUnsigned(object.classId),
                                        Data::unsigned8(object.version), Data::octetString(object.instance.groups)}));
    }
    return Data::array(std::move(list));
}

std::optional<MethodPlace> methodPlace(ClassId classId, std::uint8_t version) {
    const auto row = std::find_if(places.begin(), places.end(), [&](const PlaceRow& candidate) {
        return candidate.classId == classId && version >= candidate.firstVersion && version <= candidate.lastVersion;
    });
    return row == places.end() ? std::nullopt : std::optional(row->place);
}

ShortNameMap::ShortNameMap(std::vector<ShortNameObject> objects) : objects_(std::move(objects)) {
    std::stable_sort(objects_.begin(), objects_.end(), [](const auto& a, const auto& b) { return a.baseName < b.baseName; });
}

const ShortNameObject* ShortNameMap::find(ClassId classId, const Obis& instance) const {
    const auto found = std::find_if(objects_.begin(), objects_.end(), [&](const ShortNameObject& object) {
        return object.classId == classId && object.instance == instance;
    });
    return found == objects_.end() ? nullptr : &*found;
}

std::optional<ObjectName> ShortNameMap::attribute(const AttributeRef& attribute) const {
    const ShortNameObject* object = find(attribute.classId, attribute.instance);
    if (!object || attribute.attribute < 1 || static_cast<unsigned>(attribute.attribute) > maxAttributes) return std::nullopt;
    const unsigned name = object->baseName + memberStep * (static_cast<unsigned>(attribute.attribute) - 1);
    return name <= 0xFFFF ? std::optional(static_cast<ObjectName>(name)) : std::nullopt;
}

std::optional<ObjectName> ShortNameMap::method(const MethodRef& method) const {
    const ShortNameObject* object = find(method.classId, method.instance);
    const auto place = object ? methodPlace(object->classId, object->version) : std::nullopt;
    if (!place || method.method < 1 || method.method > place->methods) return std::nullopt;
    const unsigned name = object->baseName + place->firstOffset + memberStep * (static_cast<unsigned>(method.method) - 1);
    return name <= 0xFFFF ? std::optional(static_cast<ObjectName>(name)) : std::nullopt;
}

std::optional<std::variant<AttributeRef, MethodRef>> ShortNameMap::resolve(ObjectName name) const {
    const auto behind = std::upper_bound(objects_.begin(), objects_.end(), name,
                                         [](ObjectName wanted, const ShortNameObject& object) { return wanted < object.baseName; });
    if (behind == objects_.begin()) return std::nullopt;
    const ShortNameObject& object = *(behind - 1);
    const unsigned offset = name - object.baseName;
    if (offset % memberStep != 0) return std::nullopt;
    if (const auto place = methodPlace(object.classId, object.version); place && offset >= place->firstOffset) {
        const unsigned method = (offset - place->firstOffset) / memberStep + 1;
        if (method > static_cast<unsigned>(place->methods)) return std::nullopt;
        return MethodRef{object.classId, object.instance, static_cast<std::int8_t>(method)};
    }
    const unsigned attribute = offset / memberStep + 1;
    if (attribute > maxAttributes) return std::nullopt;
    return AttributeRef{object.classId, object.instance, static_cast<std::int8_t>(attribute)};
}

}  // namespace ami::dlms
