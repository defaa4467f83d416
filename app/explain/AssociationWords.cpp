#include "app/explain/Explainer.h"
#include "protocol/dlms/Acse.h"

namespace ami::app {

using dlms::AcseError;
using dlms::DiagnosticSource;
using dlms::ServiceUserDiagnostic;

Sentences Explainer::acse(const Error& error) {
    switch (static_cast<AcseError>(error.code)) {
        case AcseError::Malformed:
            return {QStringLiteral("Malformed"),
                    tr("The meter's answer to the association is damaged at octet %1.").arg(error.detail),
                    {tr("The firmware encodes the association in its own way."), tr("The meter sent an old or cut answer.")},
                    tr("Save the trace and send it to support.")};
        case AcseError::WrongApdu:
            return {
                QStringLiteral("WrongApdu"),
                tr("The meter answered the association with a message of another kind (tag %1).").arg(QString::number(error.detail, 16)),
                {tr("An association of an earlier visit is still open."), tr("The server address is that of another logical device.")},
                tr("Wait until the meter has closed the old association (usually two minutes), then connect again.")};
        case AcseError::Rejected: return rejection(error);
        case AcseError::InitiateRefused: return initiateRefusal(error);
        case AcseError::ChallengeReflected:
            return {QStringLiteral("ChallengeReflected"),
                    tr("The meter sent our own challenge back, which a genuine meter never does."),
                    {tr("The line echoes."), tr("Something between laptop and meter pretends to be the meter.")},
                    tr("Do not go on; check what is connected between laptop and meter.")};
        case AcseError::VersionTooLow:
            return {QStringLiteral("VersionTooLow"),
                    tr("The meter speaks a DLMS version older than 6."),
                    {tr("The firmware is very old.")},
                    tr("Use the maker's own tool, or have the firmware updated.")};
        case AcseError::ContextMismatch:
            return {QStringLiteral("ContextMismatch"),
                    tr("The meter opened another kind of association than the one asked for."),
                    {tr("The client address belongs to a ciphered or short-name association.")},
                    tr("Choose the client address that fits, for example client=16 for the public client.")};
        case AcseError::ReleaseRefused:
            return {QStringLiteral("ReleaseRefused"),
                    tr("The meter did not agree to end the association."),
                    {tr("It was busy with a request."), tr("It does not know the release service.")},
                    tr("Nothing is lost: the meter ends it by itself after its time-out.")};
    }
    return {};
}

Sentences Explainer::rejection(const Error& error) {
    const auto diagnostic = static_cast<int>(error.detail & 0xFF);
    if (static_cast<DiagnosticSource>(error.detail >> 8 & 0xFF) == DiagnosticSource::ServiceProvider) {
        // @spec IEC 62056-5-3 9.5 acse-service-provider
        switch (diagnostic) {
            case 1:
                return {QStringLiteral("Rejected provider no-reason-given"),
                        tr("The meter's protocol layer rejected the association without a reason."),
                        {tr("Too many associations are open."), tr("The meter is starting.")},
                        tr("Wait two minutes and connect again.")};
            case 2:
                return {QStringLiteral("Rejected provider no-common-acse-version"),
                        tr("Meter and program share no version of the association protocol."),
                        {tr("The meter uses an extension of its maker.")},
                        tr("Use the maker's own tool for this meter.")};
            default:
                return {QStringLiteral("Rejected provider null"),
                        tr("The meter's protocol layer rejected the association."),
                        {tr("The client address has no association in this meter.")},
                        tr("Check client=… and server=… in the address.")};
        }
    }
    switch (static_cast<ServiceUserDiagnostic>(diagnostic)) {
        case ServiceUserDiagnostic::Null:
            return {QStringLiteral("Rejected null"),
                    tr("The meter rejected the association and says nothing about why."),
                    {tr("The client address is not allowed at this port."), tr("The password is wrong; some meters hide that.")},
                    tr("Check the client address first, then the password.")};
        case ServiceUserDiagnostic::NoReasonGiven:
            return {QStringLiteral("Rejected no-reason-given"),
                    tr("The meter rejected the association and expressly gives no reason."),
                    {tr("Another association is still open."), tr("The meter is locked for a while after wrong passwords.")},
                    tr("Wait some minutes, then try once more with the right password.")};
        case ServiceUserDiagnostic::ApplicationContextNameNotSupported:
            return {QStringLiteral("Rejected application-context-name-not-supported"),
                    tr("The meter does not offer this kind of association."),
                    {tr("This client must work ciphered."), tr("The meter works with short names only.")},
                    tr("Choose a client address that works without ciphering, for example client=16.")};
        case ServiceUserDiagnostic::CallingApTitleNotRecognized:
            return {QStringLiteral("Rejected calling-AP-title-not-recognized"),
                    tr("The meter does not know our system title."),
                    {tr("It accepts only the system titles that are stored in it.")},
                    tr("Have this laptop's system title registered in the meter.")};
        case ServiceUserDiagnostic::CallingApInvocationIdentifierNotRecognized:
            return {QStringLiteral("Rejected calling-AP-invocation-identifier-not-recognized"),
                    tr("The meter does not accept the invocation identifier of our application."),
                    {tr("The meter expects none, or a fixed one.")},
                    tr("Send the trace to support: the meter needs a setting of its own.")};
        case ServiceUserDiagnostic::CallingAeQualifierNotRecognized:
            return {QStringLiteral("Rejected calling-AE-qualifier-not-recognized"),
                    tr("The meter does not accept our AE qualifier (client certificate)."),
                    {tr("The client's certificate is not installed in the meter.")},
                    tr("Install the certificate in the meter, or use another client.")};
        case ServiceUserDiagnostic::CallingAeInvocationIdentifierNotRecognized:
            return {QStringLiteral("Rejected calling-AE-invocation-identifier-not-recognized"),
                    tr("The meter does not accept the user number of this client."),
                    {tr("The meter manages users, and this one is not in its list.")},
                    tr("Have the user entered in the meter's association.")};
        case ServiceUserDiagnostic::CalledApTitleNotRecognized:
            return {QStringLiteral("Rejected called-AP-title-not-recognized"),
                    tr("The meter says that the system title we addressed is not its own."),
                    {tr("The address belongs to another meter."), tr("The meter was exchanged.")},
                    tr("Check which meter is behind this address.")};
        case ServiceUserDiagnostic::CalledApInvocationIdentifierNotRecognized:
            return {QStringLiteral("Rejected called-AP-invocation-identifier-not-recognized"),
                    tr("The meter does not accept the invocation identifier we addressed."),
                    {tr("The meter expects none.")},
                    tr("Send the trace to support; another client address may work meanwhile.")};
        case ServiceUserDiagnostic::CalledAeQualifierNotRecognized:
            return {QStringLiteral("Rejected called-AE-qualifier-not-recognized"),
                    tr("The meter does not accept the AE qualifier we addressed."),
                    {tr("The logical device does not have this application.")},
                    tr("Check server=… in the address.")};
        case ServiceUserDiagnostic::CalledAeInvocationIdentifierNotRecognized:
            return {QStringLiteral("Rejected called-AE-invocation-identifier-not-recognized"),
                    tr("The meter does not accept the application instance we addressed."),
                    {tr("The logical device has restarted with another instance.")},
                    tr("Connect again; if it repeats, check server=… in the address.")};
        case ServiceUserDiagnostic::AuthenticationMechanismNameNotRecognised:
            return {QStringLiteral("Rejected authentication-mechanism-name-not-recognised"),
                    tr("The meter does not know this way of proving who we are."),
                    {tr("This client uses another mechanism, for example high-level security.")},
                    tr("Check auth=… in the address and the client's mechanism in the meter's documents.")};
        case ServiceUserDiagnostic::AuthenticationMechanismNameRequired:
            return {QStringLiteral("Rejected authentication-mechanism-name-required"),
                    tr("The meter wants to be told how we prove who we are."),
                    {tr("auth=none was used with a client that needs a password.")},
                    tr("Add auth=low to the address and give the password.")};
        case ServiceUserDiagnostic::AuthenticationFailure:
            return {QStringLiteral("Rejected authentication-failure"),
                    tr("The password is not the one this meter expects."),
                    {tr("The password belongs to another meter or another client address."),
                     tr("The password was changed at the last visit."), tr("A character is mistyped: letters' case counts.")},
                    tr("Check the password before you try again: many meters lock after a few wrong ones.")};
        case ServiceUserDiagnostic::AuthenticationRequired:
            return {QStringLiteral("Rejected authentication-required"),
                    tr("This client must give a password, and none was given."),
                    {tr("auth=low is missing in the address."), tr("The client address is not the public one.")},
                    tr("Add auth=low and the password, or use client=16 for public reading.")};
    }
    return {QStringLiteral("Rejected"),
            tr("The meter rejected the association with a reason that the standard does not know (%1).").arg(diagnostic),
            {tr("The maker uses a number of its own.")},
            tr("Look the number up in the meter's manual.")};
}

}  // namespace ami::app
