#include "protocol/dlms/Cosem.h"

namespace ami::dlms {

std::string_view className(ClassId classId) {
    switch (classId) {
    case 1: return "Data";
    case 3: return "Register";
    case 4: return "Extended register";
    case 5: return "Demand register";
    case 6: return "Register activation";
    case 7: return "Profile generic";
    case 8: return "Clock";
    case 9: return "Script table";
    case 10: return "Schedule";
    case 11: return "Special days table";
    case 12: return "Association SN";
    case 15: return "Association LN";
    case 17: return "SAP assignment";
    case 18: return "Image transfer";
    case 19: return "IEC local port setup";
    case 20: return "Activity calendar";
    case 21: return "Register monitor";
    case 22: return "Single action schedule";
    case 23: return "IEC HDLC setup";
    case 24: return "IEC twisted pair setup";
    case 25: return "M-Bus slave port setup";
    case 26: return "Utility tables";
    case 27: return "Modem configuration";
    case 28: return "Auto answer";
    case 29: return "Auto connect";
    case 30: return "COSEM data protection";
    case 40: return "Push setup";
    case 41: return "TCP-UDP setup";
    case 42: return "IPv4 setup";
    case 43: return "MAC address setup";
    case 44: return "PPP setup";
    case 45: return "GPRS modem setup";
    case 46: return "SMTP setup";
    case 47: return "GSM diagnostic";
    case 48: return "IPv6 setup";
    case 50: return "S-FSK PHY and MAC setup";
    case 51: return "S-FSK active initiator";
    case 52: return "S-FSK MAC synchronization timeouts";
    case 53: return "S-FSK MAC counters";
    case 55: return "IEC 61334-4-32 LLC setup";
    case 56: return "S-FSK reporting system list";
    case 57: return "ISO/IEC 8802-2 LLC type 1 setup";
    case 58: return "ISO/IEC 8802-2 LLC type 2 setup";
    case 59: return "ISO/IEC 8802-2 LLC type 3 setup";
    case 61: return "Register table";
    case 62: return "Compact data";
    case 63: return "Status mapping";
    case 64: return "Security setup";
    case 65: return "Parameter monitor";
    case 67: return "Sensor manager";
    case 68: return "Arbitrator";
    case 70: return "Disconnect control";
    case 71: return "Limiter";
    case 72: return "M-Bus client";
    case 73: return "Wireless mode Q channel";
    case 74: return "M-Bus master port setup";
    case 76: return "DLMS server M-Bus port setup";
    case 77: return "M-Bus diagnostic";
    case 80: return "IEC 61334-4-32 LLC SSCS setup";
    case 81: return "PRIME NB OFDM PLC physical layer counters";
    case 82: return "PRIME NB OFDM PLC MAC setup";
    case 83: return "PRIME NB OFDM PLC MAC functional parameters";
    case 84: return "PRIME NB OFDM PLC MAC counters";
    case 85: return "PRIME NB OFDM PLC MAC network administration data";
    case 86: return "PRIME NB OFDM PLC application identification";
    case 90: return "G3-PLC MAC layer counters";
    case 91: return "G3-PLC MAC setup";
    case 92: return "G3-PLC 6LoWPAN adaptation layer setup";
    case 95: return "Wi-SUN setup";
    case 96: return "Wi-SUN diagnostic";
    case 97: return "RPL diagnostic";
    case 98: return "MPL diagnostic";
    case 100: return "NTP setup";
    case 101: return "ZigBee SAS startup";
    case 102: return "ZigBee SAS join";
    case 103: return "ZigBee SAS APS fragmentation";
    case 104: return "ZigBee network control";
    case 105: return "ZigBee tunnel setup";
    case 111: return "Account";
    case 112: return "Credit";
    case 113: return "Charge";
    case 115: return "Token gateway";
    case 116: return "IEC 62055-41 attributes";
    case 122: return "Function control";
    case 123: return "Array manager";
    case 124: return "Communication port protection";
    case 126: return "SCHC-LPWAN setup";
    case 127: return "SCHC-LPWAN diagnostic";
    case 128: return "LoRaWAN setup";
    case 129: return "LoRaWAN diagnostic";
    case 151: return "LTE monitoring";
    case 152: return "CoAP setup";
    case 153: return "CoAP diagnostic";
    default: return {};
    }
}

}  // namespace ami::dlms
