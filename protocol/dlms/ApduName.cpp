#include "protocol/dlms/Xdlms.h"

namespace ami::dlms {

std::string_view apduName(std::uint8_t tag) {
    switch (tag) {
    case 0x01: return "initiateRequest";
    case 0x05: return "readRequest";
    case 0x06: return "writeRequest";
    case 0x08: return "initiateResponse";
    case 0x0C: return "readResponse";
    case 0x0D: return "writeResponse";
    case 0x0E: return "confirmedServiceError";
    case 0x0F: return "data-notification";
    case 0x10: return "data-notification-confirm";
    case 0x16: return "unconfirmedWriteRequest";
    case 0x18: return "informationReportRequest";
    case 0x21: return "glo-initiateRequest";
    case 0x25: return "glo-readRequest";
    case 0x26: return "glo-writeRequest";
    case 0x28: return "glo-initiateResponse";
    case 0x2C: return "glo-readResponse";
    case 0x2D: return "glo-writeResponse";
    case 0x2E: return "glo-confirmedServiceError";
    case 0x36: return "glo-unconfirmedWriteRequest";
    case 0x38: return "glo-informationReportRequest";
    case 0x60: return "AARQ";
    case 0x61: return "AARE";
    case 0x62: return "RLRQ";
    case 0x63: return "RLRE";
    case 0xC0: return "get-request";
    case 0xC1: return "set-request";
    case 0xC2: return "event-notification-request";
    case 0xC3: return "action-request";
    case 0xC4: return "get-response";
    case 0xC5: return "set-response";
    case 0xC7: return "action-response";
    case 0xC8: return "glo-get-request";
    case 0xC9: return "glo-set-request";
    case 0xCA: return "glo-event-notification-request";
    case 0xCB: return "glo-action-request";
    case 0xCC: return "glo-get-response";
    case 0xCD: return "glo-set-response";
    case 0xCF: return "glo-action-response";
    case 0xD0: return "ded-get-request";
    case 0xD1: return "ded-set-request";
    case 0xD2: return "ded-event-notification-request";
    case 0xD3: return "ded-action-request";
    case 0xD4: return "ded-get-response";
    case 0xD5: return "ded-set-response";
    case 0xD7: return "ded-action-response";
    case 0xD8: return "exception-response";
    case 0xD9: return "access-request";
    case 0xDA: return "access-response";
    case 0xDB: return "general-glo-ciphering";
    case 0xDC: return "general-ded-ciphering";
    case 0xDD: return "general-ciphering";
    case 0xDF: return "general-signing";
    case 0xE0: return "general-block-transfer";
    default: return {};
    }
}

}  // namespace ami::dlms
