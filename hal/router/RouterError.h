#pragma once

#include "protocol/base/Result.h"

namespace ami::hal {

/// Codes of Layer::Mesh in hal/router; those below 200 are of protocol/mesh and app/mesh.
enum class RouterError : std::uint16_t {
    BadPlace = 200,      ///< the text names no bus
    NoBus,               ///< nothing listens there; detail: errno
    NoSsh,               ///< there is no ssh on this computer
    SshFailed,           ///< detail: its exit status
    SshDenied,           ///< the router does not let this user in without a password
    HostUnknown,         ///< its name leads nowhere
    HostUnreachable,     ///< no way there, or nobody listens
    HostKeyUnknown,      ///< not in known_hosts, or another key than there
    BridgeMissing,       ///< the router has no systemd-stdio-bridge
    BusRefused,          ///< the bus does not let this user in
    NotABus,             ///< something else answers; detail: octets that came
    NoService,           ///< the bus works; the border router's daemon is not on it
    NoAnswer,            ///< a deadline passed; detail: milliseconds
    AccessDenied,        ///< the bus lets this user in, but not to the daemon
    NoProperty,          ///< this version does not have it
    WrongType,           ///< well-formed, but of a type that no version has
    NotSupported,        ///< the radio's interface is too old for the property
    ServiceError,        ///< the daemon answered with another error
    BusLost,             ///< the bus was there and is gone
    NoInterface = 240,   ///< the system has no interface of that name
    Netlink,             ///< detail: errno, or the octet where a message breaks off
    NoJournal = 260,     ///< there is no journalctl
    JournalFailed,       ///< detail: its exit status
    JournalEmpty,        ///< no entry of the unit, or no right to read it
    NotAJournal,         ///< what comes is not what journalctl writes
    NoPolkit = 280,      ///< there is no pkexec
    NotAuthorised,       ///< the person did not or may not confirm
    BadChange,           ///< the helper refuses the wish itself
    ChangeFailed,        ///< detail: errno
    NoHelper,            ///< the helper is not installed
};

constexpr Fault faultOf(RouterError code) {
    switch (code) {
        case RouterError::BadPlace:
        case RouterError::BadChange: return Fault::Misuse;
        case RouterError::NoAnswer: return Fault::TimedOut;
        case RouterError::SshDenied:
        case RouterError::HostKeyUnknown:
        case RouterError::BusRefused:
        case RouterError::AccessDenied:
        case RouterError::ServiceError:
        case RouterError::NotAuthorised:
        case RouterError::ChangeFailed: return Fault::Refused;
        case RouterError::NotABus:
        case RouterError::WrongType:
        case RouterError::NotAJournal: return Fault::Malformed;
        case RouterError::NoSsh:
        case RouterError::BridgeMissing:
        case RouterError::NoProperty:
        case RouterError::NotSupported:
        case RouterError::NoInterface:
        case RouterError::NoJournal:
        case RouterError::JournalEmpty:
        case RouterError::NoPolkit:
        case RouterError::NoHelper: return Fault::Unsupported;
        case RouterError::NoBus:
        case RouterError::SshFailed:
        case RouterError::HostUnknown:
        case RouterError::HostUnreachable:
        case RouterError::NoService:
        case RouterError::BusLost:
        case RouterError::Netlink:
        case RouterError::JournalFailed: return Fault::LinkLost;
    }
    return Fault::LinkLost;
}

constexpr Error routerError(RouterError code, std::int64_t detail = 0) { return makeError(faultOf(code), Layer::Mesh, code, detail); }
inline Unexpected routerFailure(RouterError code, std::int64_t detail = 0) { return Unexpected(routerError(code, detail)); }

}  // namespace ami::hal
