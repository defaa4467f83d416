#pragma once

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/catalogue/Build.h"

/// Local ports, modems and M-Bus. @spec IEC 62056-6-2 4.7, 4.8
namespace ami::dlms::catalogue {

inline constexpr std::array localPortAttributes{
    fixed(2, "default_mode", "enum").named(codes::localPortMode),
    fixed(3, "default_baud", "enum").named(codes::baud),
    fixed(4, "prop_baud", "enum").named(codes::baud),
    fixed(5, "response_time", "enum").named(codes::responseTime),
    fixed(6, "device_addr", "octets"),
    fixed(7, "pass_p1", "octets").may(writeOnly),
    fixed(8, "pass_p2", "octets").may(writeOnly),
    fixed(9, "pass_w5", "octets").may(writeOnly),
};

inline constexpr std::array hdlcSetupV0Attributes{
    fixed(2, "comm_speed", "enum").named(codes::baud),
    fixed(3, "window_size_transmit", "u8"),
    fixed(4, "window_size_receive", "u8"),
    fixed(5, "max_info_field_length_transmit", "u8"),
    fixed(6, "max_info_field_length_receive", "u8"),
    fixed(7, "inter_octet_time_out", "u16"),
    fixed(8, "inactivity_time_out", "u16"),
    fixed(9, "device_address", "u16"),
};
inline constexpr std::array hdlcSetupAttributes = replacing(hdlcSetupV0Attributes, std::array{
                                                                                       fixed(5, "max_info_field_length_transmit", "u16"),
                                                                                       fixed(6, "max_info_field_length_receive", "u16"),
                                                                                   });

inline constexpr std::array twistedPairV0Attributes{
    fixed(2, "secondary_address", "octets"),
    fixed(3, "primary_address_list", "[u8]"),
    fixed(4, "tabi_list", "[i8]"),
    dynamic(5, "fatal_error", "enum"),
};
inline constexpr std::array twistedPairAttributes{
    fixed(2, "mode", "enum"),
    fixed(3, "speed", "enum").named(codes::baud),
    fixed(4, "primary_address_list", "[u8]"),
    fixed(5, "tabi_list", "[i8]"),
};

inline constexpr std::array modemConfigurationAttributes{
    fixed(2, "comm_speed", "enum").named(codes::baud),
    fixed(3, "initialization_string", "[{request:octets,response:octets}|{request:octets,response:octets,delay_after_response:u16}]"),
    fixed(4, "modem_profile", "[octets]"),
};

inline constexpr std::array autoAnswerV0Attributes{
    fixed(2, "mode", "enum"),
    fixed(3, "listening_window", window),
    dynamic(4, "status", "enum"),
    fixed(5, "number_of_calls", "u8"),
    fixed(6, "number_of_rings", "{nr_rings_in_window:u8,nr_rings_out_of_window:u8}"),
};
inline constexpr std::array autoAnswerAttributes =
    with(autoAnswerV0Attributes, std::array{
                                     fixed(7, "list_of_allowed_callers", "[{caller_id:octets,call_type:enum}]"),
                                 });

inline constexpr std::array autoDialAttributes{
    fixed(2, "mode", "enum").named(codes::autoConnectMode),
    fixed(3, "repetitions", "u8"),
    fixed(4, "repetition_delay", "u16"),
    fixed(5, "calling_window", window),
    fixed(6, "phone_list", "[octets]"),
};
inline constexpr std::array autoConnectAttributes = replacing(autoDialAttributes, std::array{fixed(6, "destination_list", "[octets]")});
inline constexpr std::array autoConnectMethods{optional(1, "connect", "i8")};

inline constexpr std::array gprsAttributes{
    fixed(2, "APN", "octets"),
    fixed(3, "PIN_code", "u16"),
    fixed(4, "quality_of_service",
          "{default:{precedence:u8,delay:u8,reliability:u8,peak_throughput:u8,mean_throughput:u8},"
          "requested:{precedence:u8,delay:u8,reliability:u8,peak_throughput:u8,mean_throughput:u8}}"),
};

inline constexpr std::array gsmDiagnosticV0Attributes{
    dynamic(2, "operator", "text"),
    dynamic(3, "status", "enum").named(codes::gsmStatus),
    dynamic(4, "cs_attachment", "enum").named(codes::circuitSwitchedStatus),
    dynamic(5, "ps_status", "enum").named(codes::packetSwitchedStatus),
    dynamic(6, "cell_info", "{cell_ID:u16,location_ID:u16,signal_quality:u8,ber:u8}"),
    dynamic(7, "adjacent_cells", "[{cell_ID:u16,signal_quality:u8}]"),
    dynamic(8, "capture_time", "datetime|stamp"),
};
inline constexpr std::array gsmDiagnosticAttributes = replacing(
    gsmDiagnosticV0Attributes,
    std::array{
        dynamic(
            6, "cell_info",
            "{cell_ID:u32,location_ID:u16,signal_quality:u8,ber:u8,mobile_country_code:u16,mobile_network_code:u16,channel_number:u32}"),
        dynamic(7, "adjacent_cells", "[{cell_ID:u32,signal_quality:u8}]"),
    });

inline constexpr std::array lteMonitoringV0Attributes{
    dynamic(2, "LTE_network_parameters", "{T3402:u16,T3412:u16,RSRQ:u8,RSRP:u8,qRxlevMin:i8}"),
};
inline constexpr std::array lteMonitoringAttributes{
    dynamic(2, "LTE_network_parameters",
            "{T3402:u16,T3412:u16,T3412ext2:u32,T3324:u16,TeDRX:u32,TPTW:u16,qRxlevMin:i8,qRxlevMinCE:i8,qRxlevMinCE1:i8}"),
    dynamic(3, "LTE_quality_of_service", "{RSRQ:i8,RSRP:i8,SNR:i8,coverage_enhancement:enum}"),
};

inline constexpr std::array mbusSlavePortAttributes{
    fixed(2, "default_baud", "enum").named(codes::baud),
    fixed(3, "avail_baud", "enum").named(codes::baud),
    fixed(4, "addr_state", "enum").named(codes::mbusAddressState),
    fixed(5, "bus_address", "u8"),
};

inline constexpr std::array mbusClientV0Attributes{
    fixed(2, "mbus_port_reference", "ln"),
    fixed(3, "capture_definition", "[{data_information_block:octets,value_information_block:octets}]"),
    fixed(4, "capture_period", "u32"),
    dynamic(5, "primary_address", "u8").may(readWrite),
    dynamic(6, "identification_number", "u32").may(readWrite),
    dynamic(7, "manufacturer_id", "u16").may(readWrite),
    dynamic(8, "version", "u8").may(readWrite),
    dynamic(9, "device_type", "u8").may(readWrite),
    dynamic(10, "access_number", "u8"),
    dynamic(11, "status", "u8"),
    dynamic(12, "alarm", "u8"),
};
inline constexpr std::array mbusClientAttributes =
    with(mbusClientV0Attributes, std::array{
                                     dynamic(13, "configuration", "u16"),
                                     dynamic(14, "encryption_key_status", "enum").named(codes::mbusKeyStatus),
                                 });
inline constexpr std::array mbusClientV0Methods{
    optional(1, "slave_install", "i8|u8", 0x60),
    optional(2, "slave_deinstall", "i8", 0x68),
    optional(3, "capture", "i8", 0x70),
    optional(4, "reset_alarm", "i8", 0x78),
    optional(5, "synchronize_clock", "i8", 0x80),
    optional(6, "data_send", "[{data_information_block:octets,value_information_block:octets,data:any}]", 0x88),
    optional(7, "set_encryption_key", "octets", 0x90),
    optional(8, "transfer_key", "octets", 0x98),
};
inline constexpr std::array mbusClientMethods{
    optional(1, "slave_install", "u8|i8"),
    optional(2, "slave_deinstall", "i8"),
    optional(3, "capture", "i8"),
    optional(4, "reset_alarm", "i8"),
    optional(5, "synchronize_clock", "i8"),
    optional(6, "data_send", "[{data_information_block:octets,value_information_block:octets,data:any}]"),
    optional(7, "set_encryption_key", "octets"),
    optional(8, "transfer_key", "octets"),
};

inline constexpr std::array modeQAttributes{
    fixed(2, "addr_state", "enum").named(codes::mbusAddressState),
    fixed(3, "device_address", "octets"),
    fixed(4, "address_mask", "octets"),
};

inline constexpr std::array mbusMasterPortAttributes{fixed(2, "comm_speed", "enum").named(codes::baud)};

inline constexpr std::array dlmsMbusPortAttributes{
    fixed(2, "mbus_profile_selection", "octets"),
    dynamic(3, "mbus_port_communication_state", "enum"),
    fixed(4, "mbus_data_header_type", "enum"),
    fixed(5, "primary_address", "u8"),
    fixed(6, "identification_number", "u32"),
    fixed(7, "manufacturer_id", "u16"),
    fixed(8, "mbus_version", "u8"),
    fixed(9, "device_type", "u8"),
    fixed(10, "max_pdu_size", "u16"),
    fixed(11, "listening_window", window),
};

inline constexpr std::array mbusDiagnosticAttributes{
    dynamic(2, "received_signal_strength", "u8"),
    dynamic(3, "channel_id", "u8"),
    dynamic(4, "link_status", "enum"),
    dynamic(5, "broadcast_frames_counter", "[{client_id:u8,counter:u32,time_stamp:datetime|stamp}]"),
    dynamic(6, "transmissions_counter", "u32"),
    dynamic(7, "CRC_OK_frames_counter", "u32"),
    dynamic(8, "CRC_NOK_frames_counter", "u32"),
    dynamic(9, "capture_time", "{attribute_id:u8,timestamp:datetime|stamp}"),
};

inline constexpr std::array portClasses{
    ClassInfo{19, 0, "IEC local port setup", localPortAttributes, {}},
    ClassInfo{19, 1, "IEC local port setup", localPortAttributes, {}},
    ClassInfo{23, 0, "IEC HDLC setup", hdlcSetupV0Attributes, {}},
    ClassInfo{23, 1, "IEC HDLC setup", hdlcSetupAttributes, {}},
    ClassInfo{24, 0, "IEC twisted pair (1) setup", twistedPairV0Attributes, {}, oneSource},
    ClassInfo{24, 1, "IEC twisted pair (1) setup", twistedPairAttributes, {}, oneSource},
    ClassInfo{25, 0, "M-Bus slave port setup", mbusSlavePortAttributes, {}},
    ClassInfo{27, 0, "PSTN modem configuration", modemConfigurationAttributes, {}},
    ClassInfo{27, 1, "Modem configuration", modemConfigurationAttributes, {}},
    ClassInfo{28, 0, "Auto answer", autoAnswerV0Attributes, {}},
    ClassInfo{28, 2, "Auto answer", autoAnswerAttributes, {}},
    ClassInfo{29, 0, "PSTN auto dial", autoDialAttributes, {}},
    ClassInfo{29, 1, "Auto connect", autoConnectAttributes, {}},
    ClassInfo{29, 2, "Auto connect", autoConnectAttributes, autoConnectMethods},
    ClassInfo{45, 0, "GPRS modem setup", gprsAttributes, {}},
    ClassInfo{47, 0, "GSM diagnostic", gsmDiagnosticV0Attributes, {}},
    ClassInfo{47, 1, "GSM diagnostic", gsmDiagnosticAttributes, {}},
    ClassInfo{47, 2, "GSM diagnostic", gsmDiagnosticAttributes, {}},
    ClassInfo{72, 0, "M-Bus client", mbusClientV0Attributes, mbusClientV0Methods},
    ClassInfo{72, 1, "M-Bus client", mbusClientAttributes, mbusClientMethods},
    ClassInfo{73, 1, "Wireless mode Q channel", modeQAttributes, {}},
    ClassInfo{74, 0, "M-Bus master port setup", mbusMasterPortAttributes, {}},
    ClassInfo{76, 0, "DLMS server M-Bus port setup", dlmsMbusPortAttributes, {}, oneSource},
    ClassInfo{77, 0, "M-Bus diagnostic", mbusDiagnosticAttributes, resetOnly, oneSource},
    ClassInfo{151, 0, "LTE monitoring", lteMonitoringV0Attributes, {}, oneSource},
    ClassInfo{151, 1, "LTE monitoring", lteMonitoringAttributes, {}},
};

}  // namespace ami::dlms::catalogue
