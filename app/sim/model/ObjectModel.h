#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "app/sim/model/SimMeter.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/ShortNameMap.h"
#include "protocol/dlms/Unit.h"

namespace ami::sim {

/// A set of clients, one bit each; an access right names one.
enum Clients : std::uint8_t {
    Nobody = 0, Public = 1, Installer = 2, Management = 4, Collector = 8, Trusted = Installer | Management, Everybody = 15,
};

inline constexpr std::uint16_t publicClient = 16;
inline constexpr std::uint16_t installerClient = 17;
inline constexpr std::uint16_t managementClient = 1;
inline constexpr std::uint16_t managementLogicalDevice = 1;

/// Who is asking, over which association.
struct Caller {
    Clients who = Public;
    std::uint16_t client = publicClient;
    dlms::AuthenticationMechanism mechanism = dlms::AuthenticationMechanism::None;
    dlms::ApplicationContext context = dlms::ApplicationContext::LogicalName;
    dlms::Conformance conformance;
    std::uint16_t clientPduSize = 0xFFFF;
};

using Selection = std::optional<dlms::SelectiveAccess>;

struct CosemAttribute {
    std::int8_t id = 0;
    std::uint8_t readers = Everybody;
    std::uint8_t writers = Nobody;
    std::function<dlms::GetResult(const Caller&, const Selection&)> read;
    std::function<dlms::DataAccessResult(const dlms::Data&)> write;
    std::vector<std::int8_t> selectors;
};

struct CosemMethod {
    std::int8_t id = 0;
    std::uint8_t invokers = Nobody;
    std::function<dlms::ActionResult(const std::optional<dlms::Data>&)> invoke;
};

struct CosemObject {
    dlms::ClassId classId = 0;
    std::uint8_t version = 0;
    dlms::Obis instance;
    std::vector<CosemAttribute> attributes;  ///< logical_name is added by the model
    std::vector<CosemMethod> methods;

    const CosemAttribute* attribute(std::int8_t id) const;
    const CosemMethod* method(std::int8_t id) const;
};

class Firmware;
class Tariffs;
class Demand;
class Limits;

/// Every COSEM object of the meter's one logical device.
class ObjectModel {
public:
    explicit ObjectModel(SimMeter& meter);
    ~ObjectModel();

    /// Does what has become due since it was asked last: schedules, calendar, limiter, verification and activation of firmware. To be called
    /// before each request and about once a second.
    void settle();
    /// What a script, a schedule or a limiter does: the meter needs no rights for it.
    dlms::ActionResult runScript(const dlms::Obis& table, std::uint16_t id, bool local);

    dlms::GetResult get(const Caller& caller, const dlms::AttributeRef& attribute, const Selection& selection) const;
    dlms::DataAccessResult set(const Caller& caller, const dlms::AttributeRef& attribute, const dlms::Data& value);
    dlms::ActionOutcome action(const Caller& caller, const dlms::MethodRef& method, const std::optional<dlms::Data>& parameters);

    /// What @p caller may see of it.
    std::vector<dlms::ObjectListEntry> objectList(const Caller& caller) const;
    /// Every object but the associations by logical name, and Association SN at its own name.
    std::vector<dlms::ShortNameObject> shortNames() const;
    std::size_t size() const { return objects_.size(); }

private:
    dlms::GetResult getAll(const Caller& caller, const CosemObject& object) const;
    dlms::DataAccessResult setAll(const Caller& caller, const CosemObject& object, const dlms::Data& value);
    using Reader = std::function<dlms::Data()>;

    void add(CosemObject object);
    void addData(const dlms::Obis& instance, Reader value);
    void addRegister(const dlms::Obis& instance, dlms::ScalerUnit unit, Reader value);
    void addIdentity();
    void addAssociation();
    void addSecurity();
    void addClock();
    void addInstantaneous();
    void addEnergies();
    void addRadio();
    void addProfiles();
    void addDisconnector();
    void addPorts();
    void addEventLogs();
    void addFirmware();
    void addTariffs();
    void addScripts();
    void addDemand();
    void addLimits();
    void addStatus();
    void addNetwork();

    SimMeter& meter_;
    std::map<dlms::Obis, CosemObject> objects_;
    std::unique_ptr<Firmware> firmware_;
    std::unique_ptr<Tariffs> tariffs_;
    std::unique_ptr<Demand> demand_;
    std::unique_ptr<Limits> limits_;
    UtcTime settled_;
    UtcTime alarmsCleared_;
    dlms::Data pushObjects_, pushDestination_, pushWindow_;
    bool local_ = false;  ///< a limiter acts, and not a client
};

/// An attribute that anybody may read and nobody write.
CosemAttribute readOnly(std::int8_t id, std::function<dlms::Data()> value);

/// A value that is kept as it was written, when @p fits says that it has the right shape.
CosemAttribute kept(std::int8_t id, dlms::Data& slot, std::uint8_t writers, std::function<bool(const dlms::Data&)> fits);

/// An array of structures of @p fields fields.
bool isTable(const dlms::Data& value, std::size_t fields);

}  // namespace ami::sim
