#include "protocol/dlms/Cosem.h"

#include <concepts>
#include <limits>

#include "protocol/dlms/Axdr.h"

namespace ami::dlms {

namespace {

constexpr std::uint8_t rangeSelector = 1;
constexpr std::uint8_t entrySelector = 2;

template <std::integral Number>
std::optional<Number> number(const Data& value) {
    const auto wide = value.toInt64();
    if (!wide || *wide < std::int64_t{std::numeric_limits<Number>::min()} || *wide > std::int64_t{std::numeric_limits<Number>::max()}) {
        return std::nullopt;
    }
    return static_cast<Number>(*wide);
}

std::optional<Obis> logicalName(const Data& value) {
    return value.tag() == DataTag::OctetString ? Obis::fromBytes(*value.octets()) : std::nullopt;
}

/// The members of a structure of exactly @p count; nullptr for anything else.
const DataList* members(const Data& value, std::size_t count) {
    const auto* list = value.list();
    return value.tag() == DataTag::Structure && list->size() == count ? list : nullptr;
}

const DataList* elements(const Data& value) { return value.tag() == DataTag::Array ? value.list() : nullptr; }

Unexpected wrongType(const Data& value) {
    return fail(Fault::Malformed, Layer::Data, DataError::WrongType, static_cast<std::int64_t>(value.tag()));
}

Data octets(const Obis& instance) { return Data::octetString(instance.groups); }

Result<SelectiveAccess> decodeRange(const Data& parameters) {
    const auto* fields = members(parameters, 4);
    if (!fields) return wrongType(parameters);
    const auto restricting = CaptureObject::fromData((*fields)[0]);
    if (!restricting) return wrongType((*fields)[0]);
    const auto* columns = elements((*fields)[3]);
    if (!columns) return wrongType((*fields)[3]);
    RangeAccess range{*restricting, (*fields)[1], (*fields)[2], {}};
    range.columns.reserve(columns->size());
    for (const Data& column : *columns) {
        const auto object = CaptureObject::fromData(column);
        if (!object) return wrongType(column);
        range.columns.push_back(*object);
    }
    return SelectiveAccess(std::move(range));
}

Result<SelectiveAccess> decodeEntry(const Data& parameters) {
    const auto* fields = members(parameters, 4);
    if (!fields) return wrongType(parameters);
    const auto fromEntry = number<std::uint32_t>((*fields)[0]);
    const auto toEntry = number<std::uint32_t>((*fields)[1]);
    const auto fromColumn = number<std::uint16_t>((*fields)[2]);
    const auto toColumn = number<std::uint16_t>((*fields)[3]);
    if (!fromEntry || !toEntry || !fromColumn || !toColumn) return wrongType(parameters);
    return SelectiveAccess(EntryAccess{*fromEntry, *toEntry, *fromColumn, *toColumn});
}

std::optional<ObjectListEntry::AttributeAccess> attributeAccess(const Data& value) {
    const auto* fields = members(value, 3);
    if (!fields) return std::nullopt;
    const auto attribute = number<std::int8_t>((*fields)[0]);
    const auto mode = number<std::uint8_t>((*fields)[1]);
    if (!attribute || !mode) return std::nullopt;
    ObjectListEntry::AttributeAccess access{*attribute, *mode, {}};
    const Data& selectors = (*fields)[2];
    if (selectors.isNull()) return access;
    const auto* list = elements(selectors);
    if (!list) return std::nullopt;
    access.selectors.reserve(list->size());
    for (const Data& item : *list) {
        const auto selector = number<std::int8_t>(item);
        if (!selector) return std::nullopt;
        access.selectors.push_back(*selector);
    }
    return access;
}

std::optional<ObjectListEntry::MethodAccess> methodAccess(const Data& value) {
    const auto* fields = members(value, 2);
    if (!fields) return std::nullopt;
    const auto method = number<std::int8_t>((*fields)[0]);
    const auto mode = number<std::uint8_t>((*fields)[1]);
    if (!method || !mode) return std::nullopt;
    return ObjectListEntry::MethodAccess{*method, *mode};
}

std::optional<ObjectListEntry> objectListEntry(const Data& value) {
    const auto* fields = members(value, 4);
    if (!fields) return std::nullopt;
    const auto classId = number<ClassId>((*fields)[0]);
    const auto version = number<std::uint8_t>((*fields)[1]);
    const auto instance = logicalName((*fields)[2]);
    const auto* rights = members((*fields)[3], 2);
    if (!classId || !version || !instance || !rights) return std::nullopt;
    const auto* attributes = elements((*rights)[0]);
    const auto* methods = elements((*rights)[1]);
    if (!attributes || !methods) return std::nullopt;
    ObjectListEntry entry{*classId, *version, *instance, {}, {}};
    entry.attributes.reserve(attributes->size());
    for (const Data& item : *attributes) {
        auto access = attributeAccess(item);
        if (!access) return std::nullopt;
        entry.attributes.push_back(std::move(*access));
    }
    entry.methods.reserve(methods->size());
    for (const Data& item : *methods) {
        const auto access = methodAccess(item);
        if (!access) return std::nullopt;
        entry.methods.push_back(*access);
    }
    return entry;
}

Data attributeAccessData(const ObjectListEntry::AttributeAccess& access) {
    Data selectors;
    if (!access.selectors.empty()) {
        DataList list;
        list.reserve(access.selectors.size());
        for (const std::int8_t selector : access.selectors) list.push_back(Data::integer(selector));
        selectors = Data::array(std::move(list));
    }
    return Data::structure({Data::integer(access.attribute), Data::enumeration(access.mode), std::move(selectors)});
}

}  // namespace

std::optional<CaptureObject> CaptureObject::fromData(const Data& value) {
    const auto* fields = members(value, 4);
    if (!fields) return std::nullopt;
    const auto classId = number<ClassId>((*fields)[0]);
    const auto instance = logicalName((*fields)[1]);
    const auto attribute = number<std::int8_t>((*fields)[2]);
    const auto dataIndex = number<std::uint16_t>((*fields)[3]);
    if (!classId || !instance || !attribute || !dataIndex) return std::nullopt;
    return CaptureObject{*classId, *instance, *attribute, *dataIndex};
}

Data CaptureObject::toData() const {
    return Data::structure({Data::longUnsigned(classId), octets(instance), Data::integer(attribute), Data::longUnsigned(dataIndex)});
}

std::uint8_t accessSelector(const SelectiveAccess& access) {
    if (const auto* raw = std::get_if<RawAccess>(&access)) return raw->selector;
    return std::holds_alternative<RangeAccess>(access) ? rangeSelector : entrySelector;
}

Data accessParameters(const SelectiveAccess& access) {
    if (const auto* raw = std::get_if<RawAccess>(&access)) return raw->parameters;
    if (const auto* range = std::get_if<RangeAccess>(&access)) {
        DataList columns;
        columns.reserve(range->columns.size());
        for (const CaptureObject& column : range->columns) columns.push_back(column.toData());
        return Data::structure({range->restricting.toData(), range->from, range->to, Data::array(std::move(columns))});
    }
    const auto& entry = *std::get_if<EntryAccess>(&access);
    return Data::structure({Data::doubleLongUnsigned(entry.fromEntry), Data::doubleLongUnsigned(entry.toEntry),
                            Data::longUnsigned(entry.fromColumn), Data::longUnsigned(entry.toColumn)});
}

Result<SelectiveAccess> decodeSelectiveAccess(std::uint8_t selector, const Data& parameters) {
    if (selector == rangeSelector) return decodeRange(parameters);
    if (selector == entrySelector) return decodeEntry(parameters);
    return fail(Fault::Unsupported, Layer::Data, DataError::UnknownTag, selector);
}

SelectiveAccess selectiveAccess(ClassId classId, std::uint8_t selector, Data parameters) {
    if (classId == cls::profileGeneric) {
        auto typed = decodeSelectiveAccess(selector, parameters);
        if (typed && accessParameters(*typed) == parameters) return std::move(*typed);
    }
    return RawAccess{selector, std::move(parameters)};
}

Result<std::vector<ObjectListEntry>> decodeObjectList(const Data& value) {
    const auto* list = elements(value);
    if (!list) return wrongType(value);
    std::vector<ObjectListEntry> entries;
    entries.reserve(list->size());
    for (const Data& item : *list) {
        auto entry = objectListEntry(item);
        if (!entry) return wrongType(item);
        entries.push_back(std::move(*entry));
    }
    return entries;
}

Data encodeObjectList(const std::vector<ObjectListEntry>& entries) {
    DataList list;
    list.reserve(entries.size());
    for (const ObjectListEntry& entry : entries) {
        DataList attributes;
        attributes.reserve(entry.attributes.size());
        for (const auto& access : entry.attributes) attributes.push_back(attributeAccessData(access));
        DataList methods;
        methods.reserve(entry.methods.size());
        for (const auto& access : entry.methods) {
            methods.push_back(Data::structure({Data::integer(access.method), Data::enumeration(access.mode)}));
        }
        list.push_back(Data::structure({Data::longUnsigned(entry.classId), Data::unsigned8(entry.version), octets(entry.instance),
                                        Data::structure({Data::array(std::move(attributes)), Data::array(std::move(methods))})}));
    }
    return Data::array(std::move(list));
}

}  // namespace ami::dlms
