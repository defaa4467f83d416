#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "protocol/dlms/BlockTransfer.h"
#include "protocol/dlms/Conformance.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::dlms {

/// What client and server agreed on.
struct ServerAssociation {
    std::uint16_t client = 0;
    Conformance conformance;
    std::size_t clientPduSize = 0xFFFF;  ///< longest APDU that the services may make for the client
    std::size_t pduSize = 0xFFFF;        ///< longest APDU on the way to the client; less than clientPduSize where general blocks carry
    bool byShortName = false;
    bool mayRepeat = false;              ///< the link may bring an APDU twice and late
    bool confirmed = true;               ///< false: opened without an answer, and nothing in it is answered
};

/// An answer that goes out in blocks, one for each request of the next. @spec IEC 62056-5-3 9.3.6.3
class LongAnswer {
public:
    /// @p apdu is the answer as one APDU, of which the blocks carry what follows its first @p headOctets. @p choice is the octet before
    /// raw-data where the block has one.
    LongAnswer(Bytes apdu, std::size_t headOctets, std::optional<std::uint8_t> choice, std::size_t maxPduSize);

    bool belongsTo(InvokeIdAndPriority invoke) const { return (invoke & 0x0F) == (invoke_ & 0x0F); }
    const Bytes& first();
    /// The block behind block @p received. The request of a block that was already sent brings the same octets again, because a datagram
    /// may have been lost; nullptr for every other number.
    const Bytes* after(std::uint32_t received);
    /// A request from before the last one: answered long ago.
    bool isPast(std::uint32_t received) const { return received != 0 && received + 1 < splitter_.lastNumber(); }

private:
    const Bytes& advance();

    Bytes head_;
    std::optional<std::uint8_t> choice_;
    InvokeIdAndPriority invoke_;
    BlockSplitter splitter_;
    std::size_t maxPduSize_;
    Bytes lastBlock_;
};

/// state-error and service-error of an exception-response. @spec IEC 62056-5-3 9.5
Bytes exceptionOperationNotPossible();
Bytes exceptionServiceNotSupported();
Bytes exceptionServiceUnknown();
Bytes exceptionPduTooLong();
Bytes exceptionOtherReason();

}  // namespace ami::dlms
