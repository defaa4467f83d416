#pragma once

#include <cstdint>

/// First octets of the APDUs that the sessions tell apart before they decode. @spec IEC 62056-5-3 9.5
namespace ami::dlms::apdutag {

inline constexpr std::uint8_t confirmedServiceError = 0x0E, dataNotification = 0x0F, aarq = 0x60, aare = 0x61, rlrq = 0x62, rlre = 0x63,
                              getRequest = 0xC0, setRequest = 0xC1, eventNotification = 0xC2, actionRequest = 0xC3, getResponse = 0xC4,
                              setResponse = 0xC5, actionResponse = 0xC7, exceptionResponse = 0xD8;

constexpr bool isNotification(std::uint8_t tag) { return tag == dataNotification || tag == eventNotification; }
constexpr bool isResponse(std::uint8_t tag) { return tag == getResponse || tag == setResponse || tag == actionResponse; }

}  // namespace ami::dlms::apdutag
