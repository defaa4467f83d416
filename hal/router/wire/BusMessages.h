#pragma once

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::hal {

/// Lets D-Bus messages pass, except signals that carry a group key: wsbrd announces every new Gtks, Gaks, Lgtks and Lgaks with its value to
/// whoever listens. What is held back is wiped. Sans-IO.
/// @spec D-Bus Specification, Message Format: 12 octets, an array of header fields, padding to 8, the body
class BusMessages {
public:
    static constexpr std::size_t longestMessage = 16U << 20;

    ~BusMessages();
    /// Appends to @p out what may go on. Malformed: this is no D-Bus message, or one beyond longestMessage; detail is the octet's offset.
    Result<void> receive(BytesView octets, Bytes& out);
    std::size_t heldBack() const { return heldBack_; }

private:
    Bytes pending_;
    std::uint64_t offset_ = 0;
    std::size_t heldBack_ = 0;
};

/// Overwrites before it empties.
void wipe(Bytes& octets);

}  // namespace ami::hal
