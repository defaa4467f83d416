#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "app/sim/SimMeter.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Cosem.h"
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

/// Every COSEM object of the meter's one logical device.
class ObjectModel {
public:
    explicit ObjectModel(SimMeter& meter);

    dlms::GetResult get(const Caller& caller, const dlms::AttributeRef& attribute, const Selection& selection) const;
    dlms::DataAccessResult set(const Caller& caller, const dlms::AttributeRef& attribute, const dlms::Data& value);
    dlms::ActionOutcome action(const Caller& caller, const dlms::MethodRef& method, const std::optional<dlms::Data>& parameters);

    /// What @p caller may see of it.
    std::vector<dlms::ObjectListEntry> objectList(const Caller& caller) const;
    std::size_t size() const { return objects_.size(); }

private:
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

    SimMeter& meter_;
    std::map<dlms::Obis, CosemObject> objects_;
};

/// An attribute that anybody may read and nobody write.
CosemAttribute readOnly(std::int8_t id, std::function<dlms::Data()> value);

}  // namespace ami::sim
