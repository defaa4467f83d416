#include "app/cli/ExitCode.h"

#include "app/coap/BrowseError.h"
#include "app/control/Control.h"
#include "app/fleet/FleetError.h"
#include "app/link/Credentials.h"
#include "app/link/MeterLink.h"
#include "app/link/MeterProfile.h"
#include "app/mesh/MeshError.h"
#include "app/readings/Registers.h"
#include "hal/coap/CoapValues.h"
#include "hal/transport/Transport.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Security.h"
#include "protocol/dlms/Xdlms.h"
#include "protocol/iec62056_21/Dialogue.h"

namespace ami::app::cli {

namespace {

ExitCode fleetCode(const Error& error) {
    switch (static_cast<fleet::FleetError>(error.code)) {
        case fleet::FleetError::NoAnswer:
        case fleet::FleetError::Unreachable: return ExitCode::Link;
        case fleet::FleetError::NoIdentity:
        case fleet::FleetError::OtherMeter: return ExitCode::Partial;
        case fleet::FleetError::KeysMissing:
        case fleet::FleetError::PublicClient:
        case fleet::FleetError::NobodyOfThatName:
        case fleet::FleetError::BadAddress:
        case fleet::FleetError::Twice:
        case fleet::FleetError::TooMany:
        case fleet::FleetError::Empty: return ExitCode::Usage;
        case fleet::FleetError::ListFile:
        case fleet::FleetError::RoundFile:
        case fleet::FleetError::NotARound:
        case fleet::FleetError::RoundInUse: return ExitCode::Files;
    }
    return ExitCode::Partial;
}

ExitCode transportCode(const Error& error) {
    const bool isUsage = error.code == static_cast<std::uint16_t>(hal::TransportError::Refused) &&
                         (error.detail == static_cast<std::int64_t>(hal::CoapRefusal::NoCredentials) ||
                          error.detail == static_cast<std::int64_t>(hal::CoapRefusal::NotSecure));
    return isUsage ? ExitCode::Usage : ExitCode::Link;
}

ExitCode linkCode(const Error& error) {
    if (error.code >= static_cast<std::uint16_t>(fleet::FleetError::NoAnswer)) return fleetCode(error);
    if (error.code >= static_cast<std::uint16_t>(MeterProfileError::CannotRead)) return ExitCode::Usage;
    if (error.code >= static_cast<std::uint16_t>(ReadingError::NoColumns)) return ExitCode::Partial;
    if (error.code >= static_cast<std::uint16_t>(CredentialError::CannotRead)) return ExitCode::Files;
    switch (static_cast<LinkError>(error.code)) {
        case LinkError::UnsupportedScheme:
        case LinkError::ProtectedRecording:
        case LinkError::SuiteMismatch:
        case LinkError::NoKeys: return ExitCode::Usage;
        case LinkError::KeysRefused: return ExitCode::Refused;
        case LinkError::WriteNotVerified: return ExitCode::Partial;
        default: return ExitCode::Link;
    }
}

ExitCode serviceCode(const Error& error) {
    switch (static_cast<dlms::XdlmsError>(error.code)) {
        case dlms::XdlmsError::AccessRefused:
        case dlms::XdlmsError::ActionRefused:
        case dlms::XdlmsError::ExceptionResponse:
        case dlms::XdlmsError::ServiceError:
        case dlms::XdlmsError::NotNegotiated: return ExitCode::Refused;
        case dlms::XdlmsError::Deviates: return ExitCode::Partial;
        default: return ExitCode::Link;
    }
}

/// Protection and proofs: what the meter said no to, what was wrong with it, what is missing here.
ExitCode securityCode(const Error& error) {
    switch (static_cast<dlms::SecurityError>(error.code)) {
        case dlms::SecurityError::NoKey:
        case dlms::SecurityError::BadKeyLength:
        case dlms::SecurityError::CounterStore:
        case dlms::SecurityError::RandomFailed: return ExitCode::Files;
        case dlms::SecurityError::Malformed: return ExitCode::Link;
        default: return ExitCode::Refused;
    }
}

ExitCode associationCode(const Error& error) {
    switch (static_cast<dlms::AcseError>(error.code)) {
        case dlms::AcseError::Rejected:
        case dlms::AcseError::InitiateRefused: return ExitCode::Refused;
        default: return ExitCode::Link;
    }
}

ExitCode opticalCode(const Error& error) {
    switch (static_cast<iec62056_21::DialogueError>(error.code)) {
        case iec62056_21::DialogueError::PasswordRefused:
        case iec62056_21::DialogueError::PasswordNeeded:
        case iec62056_21::DialogueError::MeterError:
        case iec62056_21::DialogueError::RefusedByNak:
        case iec62056_21::DialogueError::Broken: return ExitCode::Refused;
        case iec62056_21::DialogueError::BadCommand: return ExitCode::Usage;
        default: return ExitCode::Link;
    }
}

ExitCode controlCode(const Error& error) {
    switch (static_cast<ControlError>(error.code)) {
        case ControlError::NotConfirmed:
        case ControlError::JumpTooLarge: return ExitCode::NotConfirmed;
        case ControlError::BadValue:
        case ControlError::ShiftTooLarge:
        case ControlError::NoSuchScript:
        case ControlError::ImageUnusable: return ExitCode::Usage;
        case ControlError::TransitionNotAllowed:
        case ControlError::AlreadySo:
        case ControlError::ImageDisabled:
        case ControlError::BlockTooLarge:
        case ControlError::NothingToResume:
        case ControlError::AnotherImage:
        case ControlError::BlockRefused:
        case ControlError::ImageNotComplete:
        case ControlError::VerificationFailed:
        case ControlError::ActivationFailed: return ExitCode::Refused;
        case ControlError::NoTimeBase:
        case ControlError::BadObject:
        case ControlError::StateChanged:
        case ControlError::AnotherMeter:
        case ControlError::ClockNotTaken:
        case ControlError::StateNotReached:
        case ControlError::CalendarNotTaken:
        case ControlError::NotCleared:
        case ControlError::BlocksMissing:
        case ControlError::VerificationTimedOut:
        case ControlError::WrongImageInfo:
        case ControlError::ActivationInDoubt:
        case ControlError::FirmwareUnchanged:
        case ControlError::ReadBackDiffers: break;
    }
    return ExitCode::Partial;
}

/// Below 100 protocol/mesh, below 200 app/mesh, then hal/router.
ExitCode meshCode(const Error& error) {
    if (error.code < 100) return ExitCode::Partial;
    if (error.code >= 200) return ExitCode::Link;
    switch (static_cast<coap::BrowseError>(error.code)) {
        case coap::BrowseError::Answered: return ExitCode::Refused;
        case coap::BrowseError::NotText:
        case coap::BrowseError::ReadBack: return ExitCode::Partial;
        case coap::BrowseError::BadCoapUrl:
        case coap::BrowseError::BadNames:
        case coap::BrowseError::NoIdentity:
        case coap::BrowseError::NoOctets: return ExitCode::Usage;
    }
    switch (static_cast<mesh::MeshError>(error.code)) {
        case mesh::MeshError::BadRouterAddress:
        case mesh::MeshError::UnknownRouter:
        case mesh::MeshError::BadPattern:
        case mesh::MeshError::BadThresholds: return ExitCode::Usage;
        default: return ExitCode::Files;
    }
}

}  // namespace

ExitCode exitCodeOf(const Error& error) {
    if (error.fault == Fault::Cancelled) return ExitCode::Cancelled;
    switch (error.layer) {
        case Layer::Address: return ExitCode::Usage;
        case Layer::Transport: return transportCode(error);
        case Layer::Hdlc:
        case Layer::Wrapper: return ExitCode::Link;
        case Layer::Iec62056_21: return opticalCode(error);
        case Layer::Acse: return associationCode(error);
        case Layer::Xdlms: return serviceCode(error);
        case Layer::Link: return linkCode(error);
        case Layer::Data:
        case Layer::Cosem:
        case Layer::Mdms: return ExitCode::Partial;
        case Layer::Store:
        case Layer::Keys:
        case Layer::Audit: return ExitCode::Files;
        case Layer::Control: return controlCode(error);
        case Layer::Sync: return ExitCode::Sync;
        case Layer::Crypto: return securityCode(error);
        // Nothing was wrong with the meter; the comparison could not be made.
        case Layer::Mesh: return meshCode(error);
        case Layer::Multimeter: return error.code >= 100 ? ExitCode::Partial : ExitCode::Link;
        case Layer::Base:
        case Layer::C12: break;
    }
    return ExitCode::Internal;
}

}  // namespace ami::app::cli
