#pragma once

#include <optional>

#include "app/sim/model/ObjectModel.h"
#include "protocol/dlms/Cosem.h"
#include "protocol/dlms/ServerSession.h"

namespace ami::sim {

/// One association with the meter: who may come in, and what that client may do. One for each connection.
class MeterServer : public dlms::CosemServer {
public:
    MeterServer(SimMeter& meter, ObjectModel& objects) : meter_(meter), objects_(objects) {}

    dlms::AssociationConfiguration configuration(std::uint16_t client) override;
    void securityRefused(std::uint16_t client, const Error& error) override;
    dlms::AssociationVerdict associate(std::uint16_t client, const dlms::Aarq& aarq, BytesView authenticationValue) override;
    void released(std::uint16_t client) override;
    dlms::GetResult get(std::uint16_t client, const dlms::AttributeRef& attribute, const Selection& selection) override;
    dlms::DataAccessResult set(std::uint16_t client, const dlms::AttributeRef& attribute, const dlms::Data& value) override;
    std::vector<dlms::ShortNameObject> shortNames(std::uint16_t client) override;
    dlms::ActionOutcome action(std::uint16_t client, const dlms::MethodRef& method, const std::optional<dlms::Data>& parameters) override;

private:
    /// Services come only once an authentication of whatever level has succeeded.
    bool serves(std::uint16_t client);

    SimMeter& meter_;
    ObjectModel& objects_;
    std::optional<Caller> caller_;
};

}  // namespace ami::sim
