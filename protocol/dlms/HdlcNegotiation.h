#pragma once

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/DataLink.h"

namespace ami::dlms {

inline constexpr std::uint16_t hdlcMaxInformation = 2030;

/// Information field of SNRM and UA: 81 80, length, then 05 and 06 max-info, 07 and 08 window. @spec IEC 62056-46 6.4.4.4.3.2
Bytes encodeParameters(const HdlcParameters& parameters);

/// Seen by its sender. An empty field and absent parameters mean 128 and 1, unknown parameters are skipped, values are brought into
/// their range. BadFrame with Malformed when the field breaks its own lengths.
Result<HdlcParameters> decodeParameters(BytesView information);

/// What holds on this side when the other side announced @p theirs: nobody sends more than the other takes.
HdlcParameters agree(const HdlcParameters& own, const HdlcParameters& theirs);

}  // namespace ami::dlms
