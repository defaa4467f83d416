#pragma once

#include <cstddef>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/WrapperPdu.h"

/// One wrapper PDU followed by the CRC-32 of all its octets, header included, four octets with the highest first. The standard wrapper
/// has no checksum; this trailer is the project's own and travels only in pushes to the head-end. @spec docs/formats.md
namespace ami::dlms {

inline constexpr std::size_t frameCrcOctets = 4;
inline constexpr std::size_t frameMaxOctets = wrapperHeaderOctets + wrapperMaxApdu + frameCrcOctets;

/// Precondition: the APDU has at most 65,535 octets.
Bytes encodeCheckedFrame(const WrapperPdu& pdu);

/// Exactly one frame. The CRC is judged before anything else that the octets say: a frame that was damaged on its way is BadCrc
/// whatever was hit. Then BadVersion, Truncated or Trailing (Malformed). Fewer octets than header and trailer are Truncated.
Result<WrapperPdu> decodeCheckedFrame(BytesView octets);

}  // namespace ami::dlms
