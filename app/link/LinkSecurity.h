#pragma once

#include <optional>

#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Security.h"

namespace ami::app {

/// What protects an open association: facts, for which others find words.
struct LinkSecurity {
    dlms::AuthenticationMechanism mechanism = dlms::AuthenticationMechanism::None;
    std::optional<dlms::SecuritySuite> suite;  ///< nothing: no keys are used
    dlms::Protection protection;               ///< the least that each APDU has
    bool dedicatedKey = false;
    std::optional<dlms::SystemTitle> meterTitle;
    /// What comes is proven to come from the meter: its tag or signature was checked. False also when the tag cannot be checked for want of
    /// the authentication key.
    bool verified = false;

    friend bool operator==(const LinkSecurity&, const LinkSecurity&) = default;
};

}  // namespace ami::app
