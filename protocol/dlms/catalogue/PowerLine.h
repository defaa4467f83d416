#pragma once

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/catalogue/Build.h"

/// S-FSK, ISO/IEC 8802-2 LLC, PRIME and HS-PLC. @spec IEC 62056-6-2 4.10 to 4.12, 4.14
namespace ami::dlms::catalogue {

inline constexpr std::array sfskPhyMacV0Attributes{
    fixed(2, "initiator_electrical_phase", "enum").named(codes::electricalPhase),
    dynamic(3, "delta_electrical_phase", "enum").named(codes::deltaElectricalPhase),
    fixed(4, "max_receiving_gain", "u8"),
    fixed(5, "max_transmitting_gain", "u8"),
    fixed(6, "search_initiator_threshold", "u8"),
    fixed(7, "frequencies", "{mark_frequency:u32,space_frequency:u32}"),
    dynamic(8, "mac_address", "u16").may(readWrite),
    fixed(9, "mac_group_addresses", "[u16]"),
    fixed(10, "repeater", "enum").named(codes::repeater),
    dynamic(11, "repeater_status", "bool"),
    dynamic(12, "min_delta_credit", "u8"),
    dynamic(13, "initiator_mac_address", "u16"),
    dynamic(14, "synchronization_locked", "bool"),
};
inline constexpr std::array sfskPhyMacAttributes = with(sfskPhyMacV0Attributes, std::array{fixed(15, "transmission_speed", "enum")});

inline constexpr std::array sfskInitiatorAttributes{
    dynamic(2, "active_initiator", "{system_title:octets,MAC_address:u16,L_SAP_selector:u8}"),
};
inline constexpr std::array sfskInitiatorMethods{optional(1, "reset_NEW_not_synchronized", "any")};

inline constexpr std::array sfskTimeoutAttributes{
    fixed(2, "search_initiator_timeout", "u16"),
    fixed(3, "synchronization_confirmation_timeout", "u16"),
    fixed(4, "time_out_not_addressed", "u16"),
    fixed(5, "time_out_frame_not_OK", "u16"),
};

inline constexpr std::array sfskCounterAttributes{
    dynamic(2, "synchronization_register", "[{mac_address:u16,synchronizations_counter:u32}]"),
    dynamic(3, "desynchronization_listing",
            "{physical_layer_desynchronization:u32,time_out_not_addressed_desynchronization:u32,"
            "time_out_frame_not_OK_desynchronization:u32,write_request_desynchronization:u32,wrong_initiator_desynchronization:u32}"),
    dynamic(4, "broadcast_frames_counter", "[{source_mac_address:u16,frames_counter:u32}]"),
    dynamic(5, "repetitions_counter", "u32"),
    dynamic(6, "transmissions_counter", "u32"),
    dynamic(7, "CRC_OK_frames_counter", "u32"),
    dynamic(8, "CRC_NOK_frames_counter", "u32"),
};

inline constexpr std::array llc61334Attributes{
    fixed(2, "max_frame_length", "u8|u16"),
    dynamic(3, "reply_status_list", "[{L_SAP_selector:u8,length_of_waiting_L_SDU:u8}]"),
};
inline constexpr std::array reportingSystemAttributes{dynamic(2, "reporting_system_list", "[octets]")};
inline constexpr std::array llcType1Attributes{fixed(2, "max_octets_ui_pdu", "u16")};
inline constexpr std::array llcType2Attributes{
    fixed(2, "transmit_window_size_k", "u8"), fixed(3, "receive_window_size_rw", "u8"),
    fixed(4, "max_octets_i_pdu_n1", "u16"),   fixed(5, "max_number_transmissions_n2", "u8"),
    fixed(6, "acknowledgement_timer", "u16"), fixed(7, "p_bit_timer", "u16"),
    fixed(8, "reject_timer", "u16"),          fixed(9, "busy_state_timer", "u16"),
};
inline constexpr std::array llcType3Attributes{
    fixed(2, "max_octets_acn_pdu_n3", "u16"),   fixed(3, "max_number_transmissions_n4", "u8"), fixed(4, "acknowledgement_time_t1", "u16"),
    fixed(5, "receive_lifetime_var_t2", "u16"), fixed(6, "transmit_lifetime_var_t3", "u16"),
};

inline constexpr std::array primeSscsAttributes{
    dynamic(2, "service_node_address", "u16"),
    dynamic(3, "base_node_address", "u16"),
};
inline constexpr std::array primePhyCounterAttributes{
    dynamic(2, "phy_stats_crc_incorrect_count", "u16"),
    dynamic(3, "phy_stats_crc_fail_count", "u16"),
    dynamic(4, "phy_stats_tx_drop_count", "u16"),
    dynamic(5, "phy_stats_rx_drop_count", "u16"),
};
inline constexpr std::array primeMacSetupAttributes{
    fixed(2, "mac_min_switch_search_time", "u8"), fixed(3, "mac_max_promotion_pdu", "u8"),   fixed(4, "mac_promotion_pdu_tx_period", "u8"),
    fixed(5, "mac_beacons_per_frame", "u8"),      fixed(6, "mac_scp_max_tx_attempts", "u8"), fixed(7, "mac_ctl_re_tx_timer", "u8"),
    fixed(8, "mac_max_ctl_re_tx", "u8"),
};
inline constexpr std::array primeMacFunctionAttributes{
    dynamic(2, "mac_LNID", "i16"),
    dynamic(3, "mac_LSID", "u8"),
    dynamic(4, "mac_SID", "u8"),
    dynamic(5, "mac_SNA", "octets"),
    dynamic(6, "mac_state", "enum").named(codes::primeMacState),
    dynamic(7, "mac_scp_length", "i16"),
    dynamic(8, "mac_node_hierarchy_level", "u8"),
    dynamic(9, "mac_beacon_slot_count", "u8"),
    dynamic(10, "mac_beacon_rx_slot", "u8"),
    dynamic(11, "mac_beacon_tx_slot", "u8"),
    dynamic(12, "mac_beacon_rx_frequency", "u8"),
    dynamic(13, "mac_beacon_tx_frequency", "u8"),
    dynamic(14, "mac_capabilities", "u16"),
};
inline constexpr std::array primeMacCounterAttributes{
    dynamic(2, "mac_tx_data_pkt_count", "u32"), dynamic(3, "mac_rx_data_pkt_count", "u32"), dynamic(4, "mac_tx_ctrl_pkt_count", "u32"),
    dynamic(5, "mac_rx_ctrl_pkt_count", "u32"), dynamic(6, "mac_csma_fail_count", "u32"),   dynamic(7, "mac_csma_ch_busy_count", "u32"),
};
inline constexpr std::array primeNetworkAttributes{
    dynamic(2, "mac_list_multicast_entries", "[{mcast_entry_LCID:i8,mcast_entry_members:i16}]"),
    dynamic(3, "mac_list_switch_table", "[i16]"),
    dynamic(4, "mac_list_direct_table",
            "[{dconn_entry_src_SID:i16,dconn_entry_src_LNID:i16,dconn_entry_src_LCID:i16,dconn_entry_dst_SID:i16,"
            "dconn_entry_dst_LNID:i16,dconn_entry_dst_LCID:i16,dconn_entry_did:octets}]"),
    dynamic(5, "mac_list_available_switches",
            "[{slist_entry_SNA:octets,slist_entry_LSID:i16,slist_entry_level:i8,slist_entry_rx_level:i8,slist_entry_rx_snr:i8}]"),
    dynamic(6, "mac_list_phy_comm", "[any]"),
};
inline constexpr std::array primeApplicationAttributes{
    fixed(2, "firmware_version", "octets").may(readOnly),
    fixed(3, "vendor_id", "u16").may(readOnly),
    fixed(4, "product_id", "u16").may(readOnly),
};

inline constexpr std::array hsPlcMacAttributes{
    fixed(2, "group_id", "u64"),
    fixed(3, "secondary_group_id", "u64"),
    fixed(4, "station_id", "u64"),
    fixed(5, "parent_station_id", "u64"),
    fixed(6, "repeater_status", "bool"),
    fixed(7, "encryption_mode", "enum"),
    fixed(8, "initial_encryption_key", "octets").may(writeOnly),
    fixed(9, "rts_cts", "bool"),
};
inline constexpr std::array hsPlcCpasAttributes{
    fixed(2, "cpas_address", "u64"),
    fixed(3, "cpas_ether_type", "u16"),
    fixed(4, "master_station_cpas_address", "u64"),
};
inline constexpr std::array hsPlcIpAttributes{fixed(2, "ip_header_comp_type", "enum"), fixed(3, "ip_alive_time", "u16")};
inline constexpr std::array hsPlcHdlcAttributes{fixed(2, "master_station_id", "u64")};

inline constexpr std::array powerLineClasses{
    ClassInfo{50, 0, "S-FSK Phy&MAC setup", sfskPhyMacV0Attributes, {}, oneSource},
    ClassInfo{50, 1, "S-FSK Phy&MAC setup", sfskPhyMacAttributes, {}},
    ClassInfo{51, 0, "S-FSK active initiator", sfskInitiatorAttributes, sfskInitiatorMethods},
    ClassInfo{52, 0, "S-FSK MAC synchronization timeouts", sfskTimeoutAttributes, {}},
    ClassInfo{53, 0, "S-FSK MAC counters", sfskCounterAttributes, resetOnly},
    ClassInfo{55, 0, "S-FSK IEC 61334-4-32 LLC setup", llc61334Attributes, {}, oneSource},
    ClassInfo{55, 1, "IEC 61334-4-32 LLC setup", llc61334Attributes, {}},
    ClassInfo{56, 0, "S-FSK reporting system list", reportingSystemAttributes, {}},
    ClassInfo{57, 0, "ISO/IEC 8802-2 LLC type 1 setup", llcType1Attributes, {}},
    ClassInfo{58, 0, "ISO/IEC 8802-2 LLC type 2 setup", llcType2Attributes, {}},
    ClassInfo{59, 0, "ISO/IEC 8802-2 LLC type 3 setup", llcType3Attributes, {}},
    ClassInfo{80, 0, "IEC 61334-4-32 LLC SSCS setup", primeSscsAttributes, resetOnly},
    ClassInfo{81, 0, "PRIME NB OFDM PLC physical layer counters", primePhyCounterAttributes, resetOnly},
    ClassInfo{82, 0, "PRIME NB OFDM PLC MAC setup", primeMacSetupAttributes, {}},
    ClassInfo{83, 0, "PRIME NB OFDM PLC MAC functional parameters", primeMacFunctionAttributes, {}},
    ClassInfo{84, 0, "PRIME NB OFDM PLC MAC counters", primeMacCounterAttributes, resetOnly},
    ClassInfo{85, 0, "PRIME NB OFDM PLC MAC network administration data", primeNetworkAttributes, resetOnly},
    ClassInfo{86, 0, "PRIME NB OFDM PLC application identification", primeApplicationAttributes, {}},
    ClassInfo{140, 0, "HS-PLC ISO/IEC 12139-1 MAC setup", hsPlcMacAttributes, {}, oneSource},
    ClassInfo{141, 0, "HS-PLC ISO/IEC 12139-1 CPAS setup", hsPlcCpasAttributes, {}, oneSource},
    ClassInfo{142, 0, "HS-PLC ISO/IEC 12139-1 IP SSAS setup", hsPlcIpAttributes, {}, oneSource},
    ClassInfo{143, 0, "HS-PLC ISO/IEC 12139-1 HDLC SSAS setup", hsPlcHdlcAttributes, {}, oneSource},
};

}  // namespace ami::dlms::catalogue
