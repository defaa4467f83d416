#include "app/sim/model/ObjectModel.h"

#include <algorithm>
#include <utility>

#include "app/sim/model/Demand.h"
#include "app/sim/model/Firmware.h"
#include "app/sim/model/Limits.h"
#include "app/sim/model/Tariffs.h"

namespace ami::sim {

using dlms::ActionResult;
using dlms::Data;
using dlms::DataAccessResult;
using dlms::Obis;

CosemAttribute readOnly(std::int8_t id, std::function<Data()> value) {
    CosemAttribute attribute;
    attribute.id = id;
    attribute.read = [value = std::move(value)](const Caller&, const Selection&) -> dlms::GetResult { return value(); };
    return attribute;
}

const CosemAttribute* CosemObject::attribute(std::int8_t id) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(), [id](const CosemAttribute& a) { return a.id == id; });
    return found == attributes.end() ? nullptr : &*found;
}

const CosemMethod* CosemObject::method(std::int8_t id) const {
    const auto found = std::find_if(methods.begin(), methods.end(), [id](const CosemMethod& m) { return m.id == id; });
    return found == methods.end() ? nullptr : &*found;
}

CosemAttribute kept(std::int8_t id, Data& slot, std::uint8_t writers, std::function<bool(const Data&)> fits) {
    CosemAttribute attribute = readOnly(id, [&slot] { return slot; });
    attribute.writers = writers;
    attribute.write = [&slot, fits = std::move(fits)](const Data& value) {
        if (!fits(value)) return DataAccessResult::TypeUnmatched;
        slot = value;
        return DataAccessResult::Success;
    };
    return attribute;
}

bool isTable(const Data& value, std::size_t fields) {
    const auto* list = value.tag() == dlms::DataTag::Array ? value.list() : nullptr;
    return list && std::all_of(list->begin(), list->end(), [fields](const Data& element) {
        return element.tag() == dlms::DataTag::Structure && element.list()->size() == fields;
    });
}

ObjectModel::~ObjectModel() = default;

ObjectModel::ObjectModel(SimMeter& meter)
    : meter_(meter),
      firmware_(std::make_unique<Firmware>(meter)),
      tariffs_(std::make_unique<Tariffs>(meter, *this)),
      demand_(std::make_unique<Demand>(meter)),
      limits_(std::make_unique<Limits>(meter, *this)),
      settled_(meter.time()),
      alarmsCleared_(meter.time()) {
    addIdentity();
    addAssociation();
    addSecurity();
    addClock();
    addInstantaneous();
    addEnergies();
    addRadio();
    addProfiles();
    addDisconnector();
    addPorts();
    addEventLogs();
    addFirmware();
    addTariffs();
    addScripts();
    addDemand();
    addLimits();
    addStatus();
    addNetwork();
}

void ObjectModel::settle() {
    const UtcTime now = meter_.time();
    if (now <= settled_) return;
    const UtcTime from = std::exchange(settled_, now);
    firmware_->settle();
    tariffs_->settle(from, now);
    limits_->settle(from, now);
}

ActionResult ObjectModel::runScript(const Obis& table, std::uint16_t id, bool local) {
    const auto found = objects_.find(table);
    const CosemMethod* execute = found == objects_.end() ? nullptr : found->second.method(1);
    if (!execute || found->second.classId != 9) return ActionResult::ObjectUndefined;
    const bool before = std::exchange(local_, local);
    const ActionResult result = execute->invoke(Data::longUnsigned(id));
    local_ = before;
    return result;
}

void ObjectModel::add(CosemObject object) {
    const Obis name = object.instance;
    object.attributes.insert(object.attributes.begin(), readOnly(1, [name] { return Data::octetString(name.groups); }));
    objects_.emplace(name, std::move(object));
}

void ObjectModel::addData(const Obis& instance, Reader value) { add({dlms::cls::data, 0, instance, {readOnly(2, std::move(value))}, {}}); }

void ObjectModel::addRegister(const Obis& instance, dlms::ScalerUnit unit, Reader value) {
    add({dlms::cls::registerClass, 0, instance, {readOnly(2, std::move(value)), readOnly(3, [unit] { return unit.toData(); })}, {}});
}

dlms::GetResult ObjectModel::get(const Caller& caller, const dlms::AttributeRef& wanted, const Selection& selection) const {
    const auto found = objects_.find(wanted.instance);
    if (found == objects_.end()) return DataAccessResult::ObjectUndefined;
    if (found->second.classId != wanted.classId) return DataAccessResult::ObjectClassInconsistent;
    if (wanted.attribute == 0) return getAll(caller, found->second);
    const CosemAttribute* attribute = found->second.attribute(wanted.attribute);
    if (!attribute || !(attribute->readers & caller.who)) return DataAccessResult::ReadWriteDenied;
    if (selection) {
        const auto selector = static_cast<std::int8_t>(dlms::accessSelector(*selection));
        const auto& known = attribute->selectors;
        if (std::find(known.begin(), known.end(), selector) == known.end()) return DataAccessResult::ScopeOfAccessViolated;
    }
    return attribute->read(caller, selection);
}

/// @spec IEC 62056-5-3 9.3.1, attribute_0: a structure of every attribute in order, null-data where there is none to be read
dlms::GetResult ObjectModel::getAll(const Caller& caller, const CosemObject& object) const {
    dlms::DataList values;
    for (const CosemAttribute& attribute : object.attributes) {
        values.resize(std::max(values.size(), static_cast<std::size_t>(attribute.id)));
        if (!(attribute.readers & caller.who)) continue;
        auto value = attribute.read(caller, std::nullopt);
        if (auto* data = std::get_if<Data>(&value)) values[static_cast<std::size_t>(attribute.id - 1)] = std::move(*data);
    }
    return Data::structure(std::move(values));
}

/// What is null-data stays as it is. Nothing is written when the client may not write one of the others.
DataAccessResult ObjectModel::setAll(const Caller& caller, const CosemObject& object, const Data& value) {
    const dlms::DataList* values = value.tag() == dlms::DataTag::Structure ? value.list() : nullptr;
    if (!values) return DataAccessResult::TypeUnmatched;
    std::vector<std::pair<const CosemAttribute*, const Data*>> writes;
    for (std::size_t i = 0; i < values->size(); ++i) {
        if ((*values)[i].isNull()) continue;
        const CosemAttribute* attribute = i < 127 ? object.attribute(static_cast<std::int8_t>(i + 1)) : nullptr;
        if (!attribute || !attribute->write || !(attribute->writers & caller.who)) return DataAccessResult::ReadWriteDenied;
        writes.emplace_back(attribute, &(*values)[i]);
    }
    for (const auto& [attribute, wanted] : writes) {
        if (const auto result = attribute->write(*wanted); result != DataAccessResult::Success) return result;
    }
    return DataAccessResult::Success;
}

DataAccessResult ObjectModel::set(const Caller& caller, const dlms::AttributeRef& wanted, const Data& value) {
    const auto found = objects_.find(wanted.instance);
    if (found == objects_.end()) return DataAccessResult::ObjectUndefined;
    if (found->second.classId != wanted.classId) return DataAccessResult::ObjectClassInconsistent;
    if (wanted.attribute == 0) return setAll(caller, found->second, value);
    const CosemAttribute* attribute = found->second.attribute(wanted.attribute);
    if (!attribute || !attribute->write || !(attribute->writers & caller.who)) return DataAccessResult::ReadWriteDenied;
    return attribute->write(value);
}

dlms::ActionOutcome ObjectModel::action(const Caller& caller, const dlms::MethodRef& wanted, const std::optional<Data>& parameters) {
    const auto found = objects_.find(wanted.instance);
    if (found == objects_.end()) return {ActionResult::ObjectUndefined, std::nullopt};
    if (found->second.classId != wanted.classId) return {ActionResult::ObjectClassInconsistent, std::nullopt};
    const CosemMethod* method = found->second.method(wanted.method);
    if (!method || !(method->invokers & caller.who)) return {ActionResult::ReadWriteDenied, std::nullopt};
    return {method->invoke(parameters), std::nullopt};
}

std::vector<dlms::ShortNameObject> ObjectModel::shortNames() const {
    constexpr unsigned first = 0x1000, step = 0x10, member = 8;
    std::vector<dlms::ShortNameObject> names;
    names.reserve(objects_.size());
    unsigned next = first;
    for (const auto& [name, object] : objects_) {
        if (object.classId == dlms::cls::associationLn) continue;
        unsigned end = member;
        for (const CosemAttribute& attribute : object.attributes) end = std::max(end, member * static_cast<unsigned>(attribute.id));
        if (const auto place = dlms::methodPlace(object.classId, object.version)) {
            end = std::max(end, place->firstOffset + member * static_cast<unsigned>(place->methods));
        }
        names.push_back({static_cast<dlms::ObjectName>(next), object.classId, object.version, name});
        next += (end + step - 1) / step * step;
    }
    names.push_back({dlms::associationSnName, dlms::cls::associationSn, 2, Obis(0, 0, 40, 0, 0)});
    return names;
}

std::vector<dlms::ObjectListEntry> ObjectModel::objectList(const Caller& caller) const {
    std::vector<dlms::ObjectListEntry> list;
    list.reserve(objects_.size());
    for (const auto& [name, object] : objects_) {
        dlms::ObjectListEntry entry;
        entry.classId = object.classId;
        entry.version = object.version;
        entry.instance = name;
        for (const CosemAttribute& attribute : object.attributes) {
            const bool reads = (attribute.readers & caller.who) != 0;
            const bool writes = attribute.write && (attribute.writers & caller.who) != 0;
            entry.attributes.push_back({attribute.id, static_cast<std::uint8_t>((reads ? 1 : 0) | (writes ? 2 : 0)), attribute.selectors});
        }
        for (const CosemMethod& method : object.methods) {
            entry.methods.push_back({method.id, static_cast<std::uint8_t>(method.invokers & caller.who ? 1 : 0)});
        }
        list.push_back(std::move(entry));
    }
    return list;
}

}  // namespace ami::sim
