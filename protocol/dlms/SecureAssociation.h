#pragma once

#include <optional>

#include "protocol/base/Bytes.h"
#include "protocol/dlms/ApduProtection.h"
#include "protocol/dlms/ApduTag.h"
#include "protocol/dlms/Hls.h"

namespace ami::dlms {

/// What one end keeps of security while an association lasts.
struct SecureAssociation {
    /// @p options outlives this.
    SecureAssociation(const SecurityOptions& options, AuthenticationMechanism mechanism) : protection(options) {
        if (isHighLevel(mechanism)) hls.emplace(mechanism, protection);
    }

    /// APDUs of the association carry protection.
    bool ciphers() const { return protection.options().cipheredContext; }
    /// Both sides tell each other their system titles.
    bool needsTitles() const { return ciphers() || (hls && hls->needsTitles()); }

    ApduProtection protection;
    std::optional<Hls> hls;
    Bytes initiate;  ///< initiate request or response as it was sent, without the dedicated key: the release carries it again
};

/// ACSE APDUs and exceptions have no protected form: what they carry is protected, or nothing is.
constexpr bool travelsInClear(std::uint8_t tag) {
    return (tag >= apdutag::aarq && tag <= apdutag::rlre) || tag == apdutag::exceptionResponse;
}

}  // namespace ami::dlms
