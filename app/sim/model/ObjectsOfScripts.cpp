#include <utility>

#include "app/sim/model/ObjectModel.h"

namespace ami::sim {

using dlms::ActionResult;
using dlms::Data;
using dlms::DataList;
using dlms::Obis;

namespace {

enum Service : std::uint8_t { Write = 1, Execute = 2 };

struct Action {
    Service service{};
    dlms::ClassId classId = 0;
    Obis object;
    std::int8_t index = 0;
    Data parameter;
};
struct Script {
    std::uint16_t id = 0;
    std::vector<Action> actions;
};

Data scriptsData(const std::vector<Script>& scripts) {
    DataList list;
    for (const Script& script : scripts) {
        DataList actions;
        for (const Action& action : script.actions) {
            actions.push_back(Data::structure({Data::enumeration(action.service), Data::longUnsigned(action.classId),
                                               Data::octetString(action.object.groups), Data::integer(action.index), action.parameter}));
        }
        list.push_back(Data::structure({Data::longUnsigned(script.id), Data::array(std::move(actions))}));
    }
    return Data::array(std::move(list));
}

}  // namespace

/// Script tables whose scripts act through the objects themselves. @spec IEC 62056-6-2 Script table
void ObjectModel::addScripts() {
    const auto table = [this](std::uint8_t e, std::uint8_t invokers, std::vector<Script> scripts) {
        CosemObject object{9, 0, Obis(0, 0, 10, 0, e), {readOnly(2, [scripts] { return scriptsData(scripts); })}, {}};
        object.methods.push_back({1, invokers, [this, scripts](const std::optional<Data>& parameter) {
                                      const auto id = parameter ? parameter->toInt64() : std::nullopt;
                                      if (!id) return ActionResult::TypeUnmatched;
                                      for (const Script& script : scripts) {
                                          if (script.id != *id) continue;
                                          for (const Action& action : script.actions) {
                                              const auto found = objects_.find(action.object);
                                              if (found == objects_.end()) return ActionResult::ObjectUndefined;
                                              if (action.service == Write) {
                                                  const CosemAttribute* attribute = found->second.attribute(action.index);
                                                  const auto result = attribute && attribute->write ? attribute->write(action.parameter)
                                                                                                    : dlms::DataAccessResult::ObjectUndefined;
                                                  if (result != dlms::DataAccessResult::Success) return ActionResult::OtherReason;
                                              } else {
                                                  const CosemMethod* method = found->second.method(action.index);
                                                  const auto result = method ? method->invoke(action.parameter) : ActionResult::ObjectUndefined;
                                                  if (result != ActionResult::Success) return result;
                                              }
                                          }
                                          return ActionResult::Success;
                                      }
                                      return ActionResult::OtherReason;
                                  }});
        add(std::move(object));
    };
    const Obis activation(0, 0, 14, 0, 0), disconnector(0, 0, 96, 3, 10), outputs(0, 0, 96, 3, 2);
    const auto text = [](std::string_view value) { return Data::octetString(toBytes(value)); };
    table(1, Trusted, {{1, {{Execute, 4, Obis(1, 0, 1, 6, 0), 1, Data::integer(0)}}}});
    table(100, Trusted, {{1, {{Write, 6, activation, 4, text("T1")}}}, {2, {{Write, 6, activation, 4, text("T2")}}}});
    table(103, Management, {{1, {{Write, 1, outputs, 2, Data::unsigned8(1)}}}, {2, {{Write, 1, outputs, 2, Data::unsigned8(0)}}}});
    table(106, Trusted,
          {{1, {{Execute, 70, disconnector, 1, Data::integer(0)}}}, {2, {{Execute, 70, disconnector, 2, Data::integer(0)}}}});
    table(107, Trusted, {{1, {{Execute, 18, Obis(0, 0, 44, 0, 0), 4, Data::integer(0)}}}});
}

}  // namespace ami::sim
