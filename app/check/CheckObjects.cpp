#include <algorithm>
#include <set>

#include "app/check/CheckRun.h"
#include "app/readings/Values.h"
#include "protocol/dlms/Catalogue.h"
#include "protocol/dlms/Examine.h"
#include "protocol/dlms/Unit.h"

namespace ami::app {

namespace {

using dlms::AttributeRef;
using dlms::Deviation;
using dlms::Obis;
using dlms::ObjectListEntry;

const AttributeRef objectList{dlms::cls::associationLn, Obis(0, 0, 40, 0, 0), 2};
constexpr dlms::ClassId sapAssignment = 17, securitySetup = 64;

std::string nameOf(const ObjectListEntry& entry) { return std::to_string(entry.classId) + ':' + entry.instance.toString(); }

bool isThere(const std::vector<ObjectListEntry>& objects, dlms::ClassId classId, const Obis& instance) {
    return std::any_of(objects.begin(), objects.end(),
                       [&](const ObjectListEntry& entry) { return entry.classId == classId && entry.instance == instance; });
}

/// Version of the association object, which says how access modes are written.
std::uint8_t associationVersion(const std::vector<ObjectListEntry>& objects) {
    for (const ObjectListEntry& entry : objects) {
        if (entry.classId == dlms::cls::associationLn && entry.instance == objectList.instance) return entry.version;
    }
    return 0;
}

/// Up to version 2 an enumeration: 1 and 3 read, 4 and 6 when authenticated; from 3 on bits, 0 read.
/// @spec IEC 62056-6-2 4.4.4.2.2 attribute_access_item
bool isReadable(std::uint8_t mode, std::uint8_t version) {
    if (version >= 3) return (mode & 1) != 0;
    return mode == 1 || mode == 3 || mode == 4 || mode == 6;
}

bool isKnownMode(std::uint8_t mode, std::uint8_t version) { return version >= 3 || mode <= 6; }

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// Passwords and keys are not asked for, even where a meter would give them.
bool isSecret(const ObjectListEntry& entry, std::int8_t attribute) {
    const std::string_view name = dlms::attributeName(entry.classId, entry.version, attribute);
    constexpr std::string_view words[] = {"secret", "SECRET", "password", "PASSWORD", "PPP_authentication", "encryption_key", "master_key"};
    return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) { return holds(name, word); });
}

/// Rows and object lists have parts of their own.
bool isLeftToOthers(const ObjectListEntry& entry, std::int8_t attribute) {
    return attribute == 2 && (entry.classId == dlms::cls::profileGeneric || AttributeRef{entry.classId, entry.instance, 2} == objectList);
}

void examineEntry(CheckRun& run, const ObjectListEntry& entry, std::uint8_t version) {
    const std::string where = nameOf(entry);
    const dlms::ClassInfo* info = dlms::nearestClass(entry.classId, entry.version);
    if (!info) return run.found(Deviation::ClassUnknown, where, entry.classId);
    if (!dlms::findClass(entry.classId, entry.version)) run.found(Deviation::ClassVersionUnknown, where, entry.version);
    std::set<std::int8_t> listed;
    for (const auto& access : entry.attributes) {
        listed.insert(access.attribute);
        if (!isKnownMode(access.mode, version)) run.found(Deviation::AccessModeUnknown, where, access.mode);
        // Negative numbers are the maker's own.
        if (access.attribute >= 0 && info->version == entry.version && !dlms::findAttribute(*info, access.attribute)) {
            run.found(Deviation::AttributeNotInClass, where + ':' + std::to_string(access.attribute), access.attribute);
        }
    }
    for (const auto& access : entry.methods) {
        if (access.method > 0 && info->version == entry.version && !dlms::findMethod(*info, access.method)) {
            run.found(Deviation::AttributeNotInClass, where, access.method);
        }
    }
    for (const auto& attribute : info->attributes) {
        if (info->version == entry.version && !listed.contains(attribute.id)) {
            run.found(Deviation::AttributeUnlisted, where + ':' + std::to_string(attribute.id), attribute.id);
        }
    }
}

void examineWhole(CheckRun& run, const std::vector<ObjectListEntry>& objects) {
    const std::string where = textOf(objectList);
    std::set<std::pair<dlms::ClassId, Obis>> seen;
    bool secured = false, counter = false;
    for (const ObjectListEntry& entry : objects) {
        if (!seen.insert({entry.classId, entry.instance}).second) run.found(Deviation::ObjectTwice, nameOf(entry));
        secured = secured || entry.classId == securitySetup;
        const Obis& name = entry.instance;
        counter = counter || (entry.classId == dlms::cls::data && name.a() == 0 && name.c() == 43 && name.d() == 1);
    }
    const auto demand = [&](dlms::ClassId classId, const Obis& instance) {
        if (!isThere(objects, classId, instance)) {
            run.found(Deviation::MandatoryObjectMissing, std::to_string(classId) + ':' + instance.toString(), classId);
        }
    };
    demand(dlms::cls::associationLn, objectList.instance);
    demand(dlms::cls::data, Obis(0, 0, 42, 0, 0));
    if (run.address().server.upper == 1) demand(sapAssignment, Obis(0, 0, 41, 0, 0));
    if (secured && !counter) run.found(Deviation::CounterObjectMissing, where);
}

void examineValue(CheckRun& run, const ObjectListEntry& entry, std::int8_t attribute, const dlms::Data& value) {
    const std::string where = textOf(AttributeRef{entry.classId, entry.instance, attribute});
    const std::string decoded = shown(value);
    if (attribute == 1) {
        const Bytes* octets = value.octets();
        const auto name = octets ? Obis::fromBytes(*octets) : std::nullopt;
        if (!name || *name != entry.instance) run.found(Deviation::LogicalNameOther, where, 0, {}, decoded);
    }
    const dlms::ClassInfo* info = dlms::nearestClass(entry.classId, entry.version);
    const dlms::AttributeInfo* known = info ? dlms::findAttribute(*info, attribute) : nullptr;
    if (!known || attribute <= 0) return;
    const auto wrong = dlms::mismatch(known->shape, value);
    if (wrong) {
        const bool stamp = holds(known->shape, "stamp") && dlms::DateTime::fromData(value).has_value();
        const auto deviation = stamp ? Deviation::DateTimeTyped : Deviation::TypeOther;
        const std::string place = wrong->path.empty() ? std::string() : wrong->path + ": ";
        run.found(deviation, where, static_cast<std::int64_t>(value.tag()), {}, place + wrong->found + " in place of " + wrong->expected);
    }
    if (known->shape == "stamp" && value.octets() && value.octets()->size() == 12 && entry.classId != dlms::cls::clock) {
        dlms::Deviations found;
        dlms::examineDateTime(*value.octets(), found);
        // What is wrong with the clock itself is told once, at the clock.
        if (found.has(Deviation::DateTimeImpossible)) run.found(Deviation::DateTimeImpossible, where, 0, *value.octets(), decoded);
        if (found.has(Deviation::DateTimeWeekDay)) run.found(Deviation::DateTimeWeekDay, where, 0, *value.octets(), decoded);
    }
    if (const auto unit = dlms::ScalerUnit::fromData(value); unit && holds(known->name, "scaler_unit")) {
        if (unit->unit != dlms::noUnit && dlms::unitSymbol(unit->unit).empty()) {
            run.found(Deviation::UnitUnknown, where, static_cast<std::int64_t>(unit->unit), {}, decoded);
        }
    }
}

void examineRefusal(CheckRun& run, const ObjectListEntry& entry, std::int8_t attribute, const Error& error) {
    const AttributeRef ref{entry.classId, entry.instance, attribute};
    ++run.report().attributesRefused;
    run.found(Deviation::AccessRightUnkept, textOf(ref), error.detail);
    const auto scaler = scalerAttribute(entry.classId, 2);
    if (scaler == attribute) run.found(Deviation::ScalerUnitMissing, textOf(ref), error.detail);
}

}  // namespace

std::vector<ObjectListEntry> checkObjectList(CheckRun& run) {
    run.begin(CheckPart::ObjectList);
    const auto value = run.read(objectList);
    std::vector<ObjectListEntry> objects;
    if (!value) {
        if (isRefusal(value.error())) run.found(Deviation::ObjectListBroken, textOf(objectList), value.error().detail);
        return objects;
    }
    const dlms::DataList* list = value->list();
    if (!list) {
        run.found(Deviation::ObjectListBroken, textOf(objectList), static_cast<std::int64_t>(value->tag()), {}, shown(*value));
        return objects;
    }
    // Entry by entry, so that one that is broken costs no other.
    for (const dlms::Data& item : *list) {
        auto entry = dlms::decodeObjectList(dlms::Data::array({item}));
        if (entry) objects.push_back(std::move(entry->front()));
        else run.found(Deviation::ObjectListBroken, textOf(objectList), static_cast<std::int64_t>(objects.size()), {}, shown(item));
    }
    run.report().objects = objects.size();
    const std::uint8_t version = associationVersion(objects);
    examineWhole(run, objects);
    for (const ObjectListEntry& entry : objects) examineEntry(run, entry, version);
    return objects;
}

void checkAttributes(CheckRun& run, const std::vector<ObjectListEntry>& objects) {
    const std::uint8_t version = associationVersion(objects);
    std::uint64_t total = 0;
    for (const ObjectListEntry& entry : objects) total += std::max<std::size_t>(entry.attributes.size(), 1);
    run.begin(CheckPart::Attributes, total);
    for (const ObjectListEntry& entry : objects) {
        auto attributes = entry.attributes;
        // Some lists leave the rights out: the logical name can be read always.
        if (attributes.empty()) attributes.push_back({1, 1, {}});
        for (const auto& access : attributes) {
            if (run.isOver()) return;
            run.step();
            CheckReport& report = run.report();
            if (!isReadable(access.mode, version)) {
                ++report.attributesNotReadable;
                continue;
            }
            if (isLeftToOthers(entry, access.attribute)) continue;
            if (isSecret(entry, access.attribute)) {
                ++report.secretsLeftOut;
                run.found(Deviation::SecretReadable, textOf(AttributeRef{entry.classId, entry.instance, access.attribute}));
                continue;
            }
            const auto value = run.read({entry.classId, entry.instance, access.attribute});
            if (value) {
                ++report.attributesRead;
                examineValue(run, entry, access.attribute, *value);
            } else if (isRefusal(value.error())) {
                examineRefusal(run, entry, access.attribute, value.error());
            }
        }
    }
}

}  // namespace ami::app
