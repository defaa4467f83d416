#pragma once

#include <cstdint>

/// First octets of the APDUs that the sessions tell apart before they decode. @spec IEC 62056-5-3 9.5
namespace ami::dlms::apdutag {

inline constexpr std::uint8_t readRequest = 0x05, writeRequest = 0x06, readResponse = 0x0C, writeResponse = 0x0D,
                              confirmedServiceError = 0x0E, dataNotification = 0x0F, dataNotificationConfirm = 0x10,
                              unconfirmedWriteRequest = 0x16, informationReport = 0x18, aarq = 0x60, aare = 0x61, rlrq = 0x62, rlre = 0x63,
                              getRequest = 0xC0, setRequest = 0xC1, eventNotification = 0xC2, actionRequest = 0xC3, getResponse = 0xC4,
                              setResponse = 0xC5, actionResponse = 0xC7, exceptionResponse = 0xD8, accessRequest = 0xD9,
                              accessResponse = 0xDA, generalBlockTransfer = 0xE0;

constexpr bool isNotification(std::uint8_t tag) {
    return tag == dataNotification || tag == eventNotification || tag == informationReport;
}
/// AARQ, AARE, RLRQ and RLRE: never carried in general blocks.
constexpr bool isAcse(std::uint8_t tag) { return tag >= aarq && tag <= rlre; }
/// Answers whose third octet is invoke-id-and-priority.
constexpr bool hasInvokeId(std::uint8_t tag) { return tag == getResponse || tag == setResponse || tag == actionResponse; }
constexpr bool isShortNameResponse(std::uint8_t tag) { return tag == readResponse || tag == writeResponse; }
constexpr bool isResponse(std::uint8_t tag) { return hasInvokeId(tag) || isShortNameResponse(tag) || tag == accessResponse; }

}  // namespace ami::dlms::apdutag
