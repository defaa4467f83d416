#include "app/sim/MeterServer.h"

namespace ami::sim {

using dlms::AssociationResult;
using dlms::AssociationVerdict;
using dlms::AuthenticationMechanism;
using dlms::DiagnosticSource;
using dlms::ServiceUserDiagnostic;

namespace {

AssociationVerdict refused(ServiceUserDiagnostic why, AssociationResult result = AssociationResult::RejectedPermanent) {
    return {result, DiagnosticSource::ServiceUser, static_cast<std::uint8_t>(why)};
}

}  // namespace

AssociationVerdict MeterServer::associate(std::uint16_t client, const dlms::Aarq& aarq, BytesView authenticationValue) {
    caller_.reset();
    objects_.settle();
    Caller caller;
    caller.client = client;
    caller.mechanism = aarq.mechanism;
    if (client == publicClient) caller.who = Public;
    else if (client == installerClient) caller.who = Installer;
    else if (client == managementClient && meter_.hasPassword()) caller.who = Management;
    else return refused(ServiceUserDiagnostic::NoReasonGiven);

    if (aarq.context != dlms::ApplicationContext::LogicalName) return refused(ServiceUserDiagnostic::ApplicationContextNameNotSupported);
    const bool open = caller.who == Public || (caller.who == Installer && meter_.options().openInstaller);
    if (aarq.mechanism == AuthenticationMechanism::None) {
        if (!open) return refused(ServiceUserDiagnostic::AuthenticationRequired);
    } else if (aarq.mechanism != AuthenticationMechanism::LowLevel || caller.who == Public) {
        return refused(ServiceUserDiagnostic::AuthenticationMechanismNameNotRecognised);
    } else {
        switch (meter_.checkPassword(authenticationValue)) {
            case SimMeter::PasswordCheck::Right: break;
            case SimMeter::PasswordCheck::Wrong: return refused(ServiceUserDiagnostic::AuthenticationFailure);
            case SimMeter::PasswordCheck::Locked:
                return refused(ServiceUserDiagnostic::AuthenticationFailure, AssociationResult::RejectedTransient);
        }
    }
    if (const auto initiate = dlms::decodeInitiateRequest(aarq.userInformation)) {
        caller.conformance = initiate->conformance & dlms::Conformance::logicalName();
        caller.clientPduSize = initiate->maxPduSize;
    }
    caller_ = caller;
    if (caller.who != Public) meter_.addEvent(EventCode::LocalCommunication);
    return {};
}

void MeterServer::released(std::uint16_t client) {
    if (knows(client)) caller_.reset();
}

dlms::GetResult MeterServer::get(std::uint16_t client, const dlms::AttributeRef& attribute, const Selection& selection) {
    if (!knows(client)) return dlms::DataAccessResult::ReadWriteDenied;
    objects_.settle();
    return objects_.get(*caller_, attribute, selection);
}

dlms::DataAccessResult MeterServer::set(std::uint16_t client, const dlms::AttributeRef& attribute, const dlms::Data& value) {
    if (!knows(client)) return dlms::DataAccessResult::ReadWriteDenied;
    objects_.settle();
    return objects_.set(*caller_, attribute, value);
}

dlms::ActionOutcome MeterServer::action(std::uint16_t client, const dlms::MethodRef& method, const std::optional<dlms::Data>& parameters) {
    if (!knows(client)) return {dlms::ActionResult::ReadWriteDenied, std::nullopt};
    objects_.settle();
    return objects_.action(*caller_, method, parameters);
}

}  // namespace ami::sim
