#pragma once

#include <cstdint>

#include "protocol/base/Bytes.h"

namespace ami {

/// CRC-16/X-25 as used by HDLC's HCS and FCS and by ANSI C12.18: polynomial 0x1021 reflected, initial and final 0xFFFF.
/// It travels low octet first. @spec ISO/IEC 13239 4.2.5.2
std::uint16_t crc16X25(BytesView bytes);

/// IEEE 802.3 CRC-32 (zlib's), used by the framing between a border router and the head-end.
std::uint32_t crc32(BytesView bytes);

}  // namespace ami
