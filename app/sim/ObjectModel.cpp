#include "app/sim/ObjectModel.h"

#include <algorithm>
#include <utility>

#include "app/sim/Demand.h"
#include "app/sim/Firmware.h"
#include "app/sim/Limits.h"
#include "app/sim/Tariffs.h"

namespace ami::sim {

using dlms::ActionResult;
using dlms::Data;
using dlms::DataAccessResult;
using dlms::Obis;

namespace {

/// Attribute 0: the values of all attributes in order, null-data in place of those that the client may not read.
Data everyAttribute(const CosemObject& object, const Caller& caller) {
    dlms::DataList values;
    for (const CosemAttribute& attribute : object.attributes) {
        const bool reads = (attribute.readers & caller.who) != 0;
        dlms::GetResult result = reads ? attribute.read(caller, std::nullopt) : dlms::GetResult(Data());
        auto* value = std::get_if<Data>(&result);
        values.push_back(value ? std::move(*value) : Data());
    }
    return Data::structure(std::move(values));
}

}  // namespace

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
    if (wanted.attribute == 0 && !selection) return everyAttribute(found->second, caller);
    const CosemAttribute* attribute = found->second.attribute(wanted.attribute);
    if (!attribute || !(attribute->readers & caller.who)) return DataAccessResult::ReadWriteDenied;
    if (selection) {
        const auto selector = static_cast<std::int8_t>(dlms::accessSelector(*selection));
        const auto& known = attribute->selectors;
        if (std::find(known.begin(), known.end(), selector) == known.end()) return DataAccessResult::ScopeOfAccessViolated;
    }
    return attribute->read(caller, selection);
}

DataAccessResult ObjectModel::set(const Caller& caller, const dlms::AttributeRef& wanted, const Data& value) {
    const auto found = objects_.find(wanted.instance);
    if (found == objects_.end()) return DataAccessResult::ObjectUndefined;
    if (found->second.classId != wanted.classId) return DataAccessResult::ObjectClassInconsistent;
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
