#include "app/sim/model/MeterServer.h"

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

dlms::AssociationConfiguration MeterServer::configuration(std::uint16_t client) {
    if (const MeterSecurity* security = meter_.security()) {
        if (const auto keyed = security->configuration(client, meter_.hasPassword())) return *keyed;
    }
    return {};
}

void MeterServer::securityRefused(std::uint16_t, const Error& error) {
    if (error.layer != Layer::Crypto) return;
    switch (static_cast<dlms::SecurityError>(error.code)) {
        case dlms::SecurityError::HlsFailed:
        case dlms::SecurityError::TagMismatch:
        case dlms::SecurityError::SignatureMismatch: meter_.noteAuthentication(false); break;
        default: break;
    }
}

AssociationVerdict MeterServer::associate(std::uint16_t client, const dlms::Aarq& aarq, BytesView authenticationValue) {
    caller_.reset();
    objects_.settle();
    Caller caller;
    caller.client = client;
    caller.mechanism = aarq.mechanism;
    caller.context = aarq.context;
    const bool keyed = meter_.security() != nullptr && meter_.security()->configuration(client, meter_.hasPassword()).has_value();
    if (client == publicClient) caller.who = Public;
    else if (client == installerClient) caller.who = Installer;
    else if (client == managementClient && (keyed || meter_.hasPassword())) caller.who = Management;
    else if (keyed) caller.who = Collector;
    else return refused(ServiceUserDiagnostic::NoReasonGiven);

    const bool byShortName = aarq.context == dlms::ApplicationContext::ShortName || aarq.context == dlms::ApplicationContext::ShortNameCiphered;
    const bool open = caller.who == Public || (caller.who == Installer && meter_.options().openInstaller) || caller.who == Collector;
    if (aarq.mechanism == AuthenticationMechanism::None) {
        if (!open) return refused(ServiceUserDiagnostic::AuthenticationRequired);
    } else if (aarq.mechanism != AuthenticationMechanism::LowLevel) {
        if (meter_.isLocked()) return refused(ServiceUserDiagnostic::AuthenticationFailure, AssociationResult::RejectedTransient);
    } else if (caller.who == Public) {
        return refused(ServiceUserDiagnostic::AuthenticationMechanismNameNotRecognised);
    } else {
        switch (meter_.checkPassword(authenticationValue)) {
            case SimMeter::PasswordCheck::Right: break;
            case SimMeter::PasswordCheck::Wrong: return refused(ServiceUserDiagnostic::AuthenticationFailure);
            case SimMeter::PasswordCheck::Locked:
                return refused(ServiceUserDiagnostic::AuthenticationFailure, AssociationResult::RejectedTransient);
        }
    }
    if (keyed) meter_.security()->setClientTitle(aarq.callingApTitle);
    if (const auto initiate = dlms::decodeInitiateRequest(aarq.userInformation)) {
        caller.conformance =
            initiate->conformance & (byShortName ? dlms::Conformance::everyShortName() : dlms::Conformance::everyLogicalName());
        caller.clientPduSize = initiate->maxPduSize;
    }
    caller_ = caller;
    if (caller.who != Public) meter_.addEvent(EventCode::LocalCommunication);
    return {};
}

bool MeterServer::serves(std::uint16_t client) {
    if (!caller_ || caller_->client != client) return false;
    if (caller_->mechanism > AuthenticationMechanism::LowLevel) meter_.noteAuthentication(true);
    return true;
}

void MeterServer::released(std::uint16_t client) {
    if (caller_ && caller_->client == client) caller_.reset();
}

dlms::GetResult MeterServer::get(std::uint16_t client, const dlms::AttributeRef& attribute, const Selection& selection) {
    if (!serves(client)) return dlms::DataAccessResult::ReadWriteDenied;
    objects_.settle();
    return objects_.get(*caller_, attribute, selection);
}

dlms::DataAccessResult MeterServer::set(std::uint16_t client, const dlms::AttributeRef& attribute, const dlms::Data& value) {
    if (!serves(client)) return dlms::DataAccessResult::ReadWriteDenied;
    objects_.settle();
    return objects_.set(*caller_, attribute, value);
}

std::vector<dlms::ShortNameObject> MeterServer::shortNames(std::uint16_t) {
    return meter_.options().shortNames ? objects_.shortNames() : std::vector<dlms::ShortNameObject>();
}

dlms::ActionOutcome MeterServer::action(std::uint16_t client, const dlms::MethodRef& method, const std::optional<dlms::Data>& parameters) {
    if (!serves(client)) return {dlms::ActionResult::ReadWriteDenied, std::nullopt};
    objects_.settle();
    return objects_.action(*caller_, method, parameters);
}

}  // namespace ami::sim
