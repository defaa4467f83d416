#pragma once

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/catalogue/Build.h"

/// Wi-SUN, ZigBee, LPWAN and ISO/IEC 14908. Numbers and names of these classes are agreed by three public class lists; most of their
/// attributes rest on one. @spec IEC 62056-6-2 4.15 to 4.19
namespace ami::dlms::catalogue {

inline constexpr std::array wiSunAttributes{
    fixed(2, "network_name", "octets"),
    dynamic(3, "routing_method", "enum"),
    dynamic(4, "pan_id", "u16"),
    fixed(5, "disc_imin", "u8"),
    fixed(6, "disc_imax", "u8"),
    fixed(7, "data_message_imin", "u8"),
    fixed(8, "data_message_imax", "u8"),
    fixed(9, "default_dio_interval_min", "u8"),
    fixed(10, "default_dio_interval_doublings", "u8"),
    fixed(11, "channel_plan", "any"),
    fixed(12, "channel_function", "enum"),
    fixed(13, "excluded_channels", "any"),
    dynamic(14, "join_state", "enum"),
    fixed(15, "reg_channel_exclusions", "any"),
};
inline constexpr std::array wiSunMethods{optional(1, "reset_join_state", "any")};

inline constexpr std::array wiSunDiagnosticAttributes{
    dynamic(2, "sysdescr", "octets"),
    dynamic(3, "ifnumber", "i8"),
    dynamic(4, "iftable", "[any]"),
    dynamic(5, "neighbour_table_information", "[any]"),
    dynamic(6, "transmission_information", "[any]"),
};

inline constexpr std::array rplAttributes{
    dynamic(2, "rpl_instance_id", "u8"), dynamic(3, "dodag_version_number", "u8"), dynamic(4, "dodag_rank", "i16"),
    dynamic(5, "grounded", "bool"),      dynamic(6, "mode_of_operation", "enum"),  dynamic(7, "dodag_prf", "u8"),
    dynamic(8, "dodag_dtsn", "u8"),      dynamic(9, "dodag_id", "octets"),
};

inline constexpr std::array mplAttributes{
    dynamic(2, "proactive_forwarding", "bool"),
    dynamic(3, "z", "u8"),
    dynamic(4, "tunit", "u8"),
    dynamic(5, "se_lifetime", "u16"),
    dynamic(6, "dm_k", "u8"),
    dynamic(7, "dm_imin", "u16"),
    dynamic(8, "dm_imax", "u8"),
    dynamic(9, "dm_t_exp", "u16"),
    dynamic(10, "c_k", "u8"),
    dynamic(11, "c_imin", "u16"),
    dynamic(12, "c_imax", "u8"),
    dynamic(13, "c_t_exp", "u16"),
};

inline constexpr std::array zigBeeStartupAttributes{
    dynamic(2, "short_address", "u16"),
    dynamic(3, "extended_pan_id", "octets"),
    dynamic(4, "pan_id", "u16"),
    dynamic(5, "channel_mask", "u32"),
    fixed(6, "protocol_version", "u8"),
    fixed(7, "stack_profile", "enum"),
    dynamic(8, "start_up_control", "u8"),
    dynamic(9, "trust_center_address", "octets"),
    dynamic(10, "link_key", "octets").may(writeOnly),
    dynamic(11, "network_key", "octets").may(writeOnly),
    fixed(12, "use_insecure_join", "bool"),
};

inline constexpr std::array zigBeeJoinAttributes{
    fixed(2, "scan_attempts", "u8"),
    fixed(3, "time_between_scans", "u16"),
    fixed(4, "rejoin_interval", "u16"),
    fixed(5, "rejoin_retry_interval", "u16"),
};

inline constexpr std::array zigBeeFragmentationAttributes{
    fixed(2, "aps_interframe_delay", "u16"),
    fixed(3, "aps_max_window_size", "u16"),
};

inline constexpr std::array zigBeeControlAttributes{
    fixed(2, "enable_disable_joining", "bool"),
    fixed(3, "join_timeout", "u16"),
    dynamic(4, "active_devices", "[any]"),
};
inline constexpr std::array zigBeeControlMethods{
    optional(1, "register_device", "any"), optional(2, "unregister_device", "any"),  optional(3, "unregister_all_devices", "any"),
    optional(4, "backup_PAN", "any"),      optional(5, "restore_PAN", "any"),        optional(6, "identify_device", "any"),
    optional(7, "remove_mirror", "any"),   optional(8, "update_network_key", "any"), optional(9, "update_link_key", "any"),
    optional(10, "create_PAN", "any"),     optional(11, "remove_PAN", "any"),
};

inline constexpr std::array zigBeeTunnelAttributes{
    fixed(2, "maximum_incoming_transfer_size", "u16"),
    fixed(3, "maximum_outgoing_transfer_size", "u16"),
    fixed(4, "protocol_address", "octets"),
    fixed(5, "close_tunnel_timeout", "u16"),
};

inline constexpr std::array schcAttributes{
    fixed(2, "lpwan_reference", "octets"),
    fixed(3, "schc_cd_rules", "[any]"),
    fixed(4, "schc_fr_param", "any"),
};

inline constexpr std::array schcDiagnosticAttributes{
    dynamic(2, "schc_packets_tx_counter", "u32"),   dynamic(3, "schc_packets_rx_counter", "u32"),
    dynamic(4, "schc_fragments_tx_counter", "u32"), dynamic(5, "schc_fragments_rx_counter", "u32"),
    dynamic(6, "schc_ack_tx_counter", "u32"),       dynamic(7, "schc_ack_rx_counter", "u32"),
};

inline constexpr std::array loRaAttributes{
    dynamic(2, "class", "enum"),
    dynamic(3, "state", "enum"),
    fixed(4, "max_transmit_EIRP_setting", "i8"),
    dynamic(5, "ADR_mode", "bool"),
    dynamic(6, "regional_parameters", "enum"),
    dynamic(7, "device_operation", "any"),
    fixed(8, "modem_versions", "any"),
    dynamic(9, "devAddr", "u32"),
    dynamic(10, "join_strategy", "enum"),
    dynamic(11, "multicasts_parameters", "[any]"),
};
inline constexpr std::array loRaMethods{
    optional(1, "disconnect_from_network", "any"),
    optional(2, "change_class", "any"),
    optional(3, "change_region", "any"),
};

inline constexpr std::array loRaDiagnosticAttributes{
    dynamic(2, "internal_error_code", "enum"),     dynamic(3, "out_frames_u_counter", "u32"),   dynamic(4, "out_frames_c_counter", "u32"),
    dynamic(5, "in_frames_u_counter", "u32"),      dynamic(6, "in_frames_c_counter", "u32"),    dynamic(7, "in_mac_command_counter", "u32"),
    dynamic(8, "in_mac_ans_error_counter", "u32"), dynamic(9, "in_mac_ignored_counter", "u32"), dynamic(10, "in_per", "i8"),
    dynamic(11, "in_mean_rssi_rx1", "i8"),         dynamic(12, "in_mean_snr_rx1", "i8"),        dynamic(13, "in_mean_rssi_rx2", "i8"),
    dynamic(14, "in_mean_snr_rx2", "i8"),
};

inline constexpr std::array lonIdentificationAttributes{
    fixed(2, "node_ID", "u8"),        fixed(3, "subnet_ID", "u8"),          fixed(4, "domain_ID", "octets"),
    fixed(5, "program_ID", "octets"), fixed(6, "unique_node_ID", "octets"),
};

inline constexpr std::array lonSetupAttributes{
    fixed(2, "inactivity_timeout", "u16"),
};

inline constexpr std::array lonStatusAttributes{
    dynamic(2, "transmission_errors", "u16"), dynamic(3, "transmit_tx_failure", "u16"), dynamic(4, "transmit_tx_retries", "u16"),
    dynamic(5, "receive_tx_full", "u16"),     dynamic(6, "lost_messages", "u16"),       dynamic(7, "missed_messages", "u16"),
    dynamic(8, "layer2_received", "u16"),     dynamic(9, "layer3_received", "u16"),     dynamic(10, "messages_received", "u32"),
    dynamic(11, "messages_validated", "u32"),
};

inline constexpr std::array lonDiagnosticAttributes{
    dynamic(2, "plc_signal_quality_status", "enum"),
    dynamic(3, "com_module_state", "enum"),
    dynamic(4, "received_message_status", "u8"),
    dynamic(5, "no_receive_buffer", "u16"),
    dynamic(6, "transmit_no_data", "u16"),
    dynamic(7, "backlog_overflows", "u16"),
    dynamic(8, "late_ack", "u16"),
    dynamic(9, "frequency_invalid", "u16"),
};

inline constexpr std::array wirelessClasses{
    ClassInfo{95, 0, "Wi-SUN setup", wiSunAttributes, wiSunMethods, oneSource},
    ClassInfo{96, 0, "Wi-SUN diagnostic", wiSunDiagnosticAttributes, resetOnly, oneSource},
    ClassInfo{97, 0, "RPL diagnostic", rplAttributes, resetOnly, oneSource},
    ClassInfo{98, 0, "MPL diagnostic", mplAttributes, resetOnly, oneSource},
    ClassInfo{101, 0, "ZigBee SAS startup", zigBeeStartupAttributes, {}, oneSource},
    ClassInfo{102, 0, "ZigBee SAS join", zigBeeJoinAttributes, {}, oneSource},
    ClassInfo{103, 0, "ZigBee SAS APS fragmentation", zigBeeFragmentationAttributes, {}, oneSource},
    ClassInfo{104, 0, "ZigBee network control", zigBeeControlAttributes, zigBeeControlMethods},
    ClassInfo{105, 0, "ZigBee tunnel setup", zigBeeTunnelAttributes, {}, oneSource},
    ClassInfo{126, 0, "SCHC-LPWAN setup", schcAttributes, {}, oneSource},
    ClassInfo{127, 0, "SCHC-LPWAN diagnostic", schcDiagnosticAttributes, resetOnly, oneSource},
    ClassInfo{128, 0, "LoRaWAN setup", loRaAttributes, loRaMethods, oneSource},
    ClassInfo{129, 0, "LoRaWAN diagnostic", loRaDiagnosticAttributes, resetOnly, oneSource},
    ClassInfo{130, 0, "ISO/IEC 14908 identification", lonIdentificationAttributes, {}, oneSource},
    ClassInfo{131, 0, "ISO/IEC 14908 protocol setup", lonSetupAttributes, {}, oneSource},
    ClassInfo{132, 0, "ISO/IEC 14908 protocol status", lonStatusAttributes, resetOnly, oneSource},
    ClassInfo{133, 0, "ISO/IEC 14908 diagnostic", lonDiagnosticAttributes, resetOnly, oneSource},
};

}  // namespace ami::dlms::catalogue
