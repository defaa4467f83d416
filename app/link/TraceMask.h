#pragma once

#include <vector>

#include "hal/transport/Transports.h"
#include "protocol/crypto/SecureBytes.h"

namespace ami::app {

/// Takes secrets out of traced octets. From the first octets that belong to one, everything up to the next record of the other direction
/// is replaced and marked as masked: a check sequence behind it would give away 16 bits of it.
class TraceMask {
public:
    /// @p password is looked for while active, from its third octet on; @p keys always and in both directions, from their sixth on.
    explicit TraceMask(crypto::SecureBytes password, std::vector<crypto::SecureBytes> keys = {})
        : password_(std::move(password)), keys_(std::move(keys)) {}

    /// While an association with the password is made.
    void setActive(bool active) {
        active_ = active;
        masking_ = false;
    }
    hal::TraceRecord apply(hal::TraceRecord record);

private:
    std::size_t firstSecret(const hal::TraceRecord& record) const;

    crypto::SecureBytes password_;
    std::vector<crypto::SecureBytes> keys_;
    bool active_ = false;
    bool masking_ = false;
    hal::Direction direction_ = hal::Direction::In;
};

}  // namespace ami::app
