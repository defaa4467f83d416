#pragma once

#include "hal/transport/Transports.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

/// Takes a password out of traced octets. From the first octets that belong to it everything up to the next answer is replaced
/// and marked as masked: a check sequence behind it would give away 16 bits of it.
class TraceMask {
public:
    explicit TraceMask(crypto::SecureBytes password) : password_(std::move(password)) {}

    /// While off, octets pass as they are.
    void setActive(bool active) {
        active_ = active;
        masking_ = false;
    }
    hal::TraceRecord apply(hal::TraceRecord record);

private:
    crypto::SecureBytes password_;
    bool active_ = false;
    bool masking_ = false;
};

}  // namespace ami::app
