#pragma once

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/catalogue/Build.h"

/// G3-PLC and its hybrid with radio. @spec IEC 62056-6-2 4.13
namespace ami::dlms::catalogue {

inline constexpr std::array g3CounterAttributes{
    dynamic(2, "mac_Tx_data_packet_count", "u32"),
    dynamic(3, "mac_Rx_data_packet_count", "u32"),
    dynamic(4, "mac_Tx_cmd_packet_count", "u32"),
    dynamic(5, "mac_Rx_cmd_packet_count", "u32"),
    dynamic(6, "mac_CSMA_fail_count", "u32"),
    dynamic(7, "mac_CSMA_no_ACK_count", "u32"),
    dynamic(8, "mac_bad_CRC_count", "u32"),
    dynamic(9, "mac_Tx_data_broadcast_count", "u32"),
    dynamic(10, "mac_Rx_data_broadcast_count", "u32"),
};

inline constexpr std::array g3MacV0Attributes{
    dynamic(2, "mac_short_address", "u16"),
    dynamic(3, "mac_RC_coord", "u16"),
    dynamic(4, "mac_PAN_id", "u16"),
    dynamic(5, "mac_key_table", "[{key_id:u8,key:octets}]"),
    dynamic(6, "mac_frame_counter", "u32"),
    fixed(7, "mac_tone_mask", "bits"),
    fixed(8, "mac_TMR_TTL", "u8"),
    fixed(9, "mac_max_frame_retries", "u8"),
    fixed(10, "mac_POS_table_entry_TTL", "u8"),
    dynamic(11, "mac_neighbour_table", "[any]"),
    fixed(12, "mac_high_priority_window_size", "u8"),
    fixed(13, "mac_CSMA_fairness_limit", "u8"),
    fixed(14, "mac_beacon_randomization_window_length", "u8"),
    fixed(15, "mac_A", "u8"),
    fixed(16, "mac_K", "u8"),
    fixed(17, "mac_min_CW_attempts", "u8"),
    fixed(18, "mac_cenelec_legacy_mode", "u8"),
    fixed(19, "mac_FCC_legacy_mode", "u8"),
    fixed(20, "mac_max_BE", "u8"),
    fixed(21, "mac_max_CSMA_backoffs", "u8"),
    fixed(22, "mac_min_BE", "u8"),
};
inline constexpr std::array g3MacV2Attributes =
    with(g3MacV0Attributes, std::array{
                                fixed(23, "mac_broadcast_max_CW_enabled", "bool"),
                                fixed(24, "mac_transmit_atten", "u8"),
                                dynamic(25, "mac_POS_table", "[{short_address:u16,LQI:u8,POS_valid_time:u8}]"),
                            });
inline constexpr std::array g3MacV3Attributes = with(g3MacV2Attributes, std::array{
                                                                            fixed(26, "mac_duplicate_detection_TTL", "u8"),
                                                                        });
inline constexpr std::array g3MacV4Attributes = with(g3MacV3Attributes, std::array{
                                                                            fixed(27, "mac_POS_recent_entry_threshold", "u8"),
                                                                            fixed(28, "mac_POS_recent_entries", "u16"),
                                                                            fixed(29, "mac_preamble_length", "u8"),
                                                                        });
inline constexpr std::array g3MacMethods{optional(1, "mac_get_neighbour_table_entry", "any")};
inline constexpr std::array g3MacV3Methods = with(g3MacMethods, std::array{optional(2, "mac_get_POS_table_entry", "any")});

inline constexpr std::array g3AdpV0Attributes{
    fixed(2, "adp_max_hops", "u8"),
    fixed(3, "adp_weak_LQI_value", "u8"),
    fixed(4, "adp_security_level", "u8"),
    dynamic(5, "adp_prefix_table", "[u8]|[any]"),
    fixed(6, "adp_routing_configuration", "[any]"),
    fixed(7, "adp_broadcast_log_table_entry_TTL", "u16"),
    dynamic(8, "adp_routing_table",
            "[{destination_address:u16,next_hop_address:u16,route_cost:u16,hop_count:u8,weak_link_count:u8,valid_time:u16}]"),
    dynamic(9, "adp_context_information_table", "[{CID:bits,context_length:u8,context:octets,C:bool,valid_lifetime:u16}]"),
    dynamic(10, "adp_blacklist_table", "[{blacklisted_neighbour_address:u16,valid_time:u16}]"),
    dynamic(11, "adp_broadcast_log_table", "[{source_address:u16,sequence_number:u8,valid_time:u16}]"),
    dynamic(12, "adp_group_table", "[u16]"),
    fixed(13, "adp_max_join_wait_time", "u16"),
    fixed(14, "adp_path_discovery_time", "u8"),
    fixed(15, "adp_active_key_index", "u8"),
    fixed(16, "adp_metric_type", "u8"),
};
inline constexpr std::array g3AdpV1Attributes = with(g3AdpV0Attributes, std::array{
                                                                            fixed(17, "adp_coord_short_address", "u16"),
                                                                            fixed(18, "adp_disable_default_routing", "bool"),
                                                                            fixed(19, "adp_device_type", "enum"),
                                                                        });
inline constexpr std::array g3AdpV2Attributes = with(g3AdpV1Attributes, std::array{
                                                                            fixed(20, "adp_default_coord_route_enabled", "bool"),
                                                                            dynamic(21, "adp_destination_address_set", "[u16]"),
                                                                        });
inline constexpr std::array g3AdpV3Attributes = with(g3AdpV2Attributes, std::array{
                                                                            fixed(22, "adp_low_LQI_value", "u8"),
                                                                            fixed(23, "adp_high_LQI_value", "u8"),
                                                                        });
inline constexpr std::array g3AdpV4Attributes = with(g3AdpV3Attributes, std::array{
                                                                            fixed(24, "adp_delay_low_LQI", "u16"),
                                                                            fixed(25, "adp_delay_high_LQI", "u16"),
                                                                            fixed(26, "adp_RREQ_jitter_low_LQI", "u8"),
                                                                            fixed(27, "adp_RREQ_jitter_high_LQI", "u8"),
                                                                            fixed(28, "adp_trickle_data_enabled", "bool"),
                                                                            fixed(29, "adp_trickle_LQI_threshold_low", "u8"),
                                                                            fixed(30, "adp_trickle_step", "u8"),
                                                                            fixed(31, "adp_trickle_Imin", "u16"),
                                                                            fixed(32, "adp_trickle_max_Ki", "u8"),
                                                                            fixed(33, "adp_trickle_adaptive_Imin", "bool"),
                                                                            fixed(34, "adp_trickle_adaptive_Ki", "bool"),
                                                                            fixed(35, "adp_cluster_trickle_enabled", "bool"),
                                                                            fixed(36, "adp_cluster_min_LQI", "u8"),
                                                                            fixed(37, "adp_cluster_trickle_K", "u8"),
                                                                            fixed(38, "adp_cluster_RREQ_route_cost_deviation", "u8"),
                                                                            fixed(39, "adp_cluster_trickle_I", "u16"),
                                                                            fixed(40, "adp_trickle_LQI_threshold_high", "u8"),
                                                                        });

inline constexpr std::array g3RfCounterAttributes{
    dynamic(2, "mac_retry_count_RF", "u32"),           dynamic(3, "mac_multiple_retry_count_RF", "u32"),
    dynamic(4, "mac_Tx_fail_count_RF", "u32"),         dynamic(5, "mac_Tx_success_count_RF", "u32"),
    dynamic(6, "mac_fcs_error_count_RF", "u32"),       dynamic(7, "mac_security_failure_count_RF", "u32"),
    dynamic(8, "mac_duplicate_frame_count_RF", "u32"), dynamic(9, "mac_Rx_success_count_RF", "u32"),
};

inline constexpr std::array g3RfMacAttributes{
    fixed(2, "mac_max_BE_RF", "u8"),
    fixed(3, "mac_max_CSMA_backoffs_RF", "u8"),
    fixed(4, "mac_max_frame_retries_RF", "u8"),
    fixed(5, "mac_min_BE_RF", "u8"),
    dynamic(6, "mac_frame_counter_RF", "u32"),
    fixed(7, "mac_duplicate_detection_TTL_RF", "u8"),
    dynamic(8, "mac_POS_table_RF", "[any]"),
    fixed(9, "mac_operating_mode_RF", "u8"),
    fixed(10, "mac_channel_number_RF", "u16"),
    dynamic(11, "mac_duty_cycle_usage_RF", "u8"),
    fixed(12, "mac_duty_cycle_period_RF", "u16"),
    fixed(13, "mac_duty_cycle_limit_RF", "u16"),
    fixed(14, "mac_duty_cycle_threshold_RF", "u8"),
    fixed(15, "mac_disable_PHY_RF", "bool"),
    fixed(16, "mac_frequency_band_RF", "enum"),
    fixed(17, "mac_transmit_atten_RF", "u8"),
    fixed(18, "mac_adaptive_power_step_RF", "u8"),
    fixed(19, "mac_adaptive_power_high_bound_RF", "u8"),
    fixed(20, "mac_adaptive_power_low_bound_RF", "u8"),
    dynamic(21, "mac_POS_recent_entries_RF", "u16"),
    fixed(22, "mac_hopping_enabled_RF", "bool"),
    fixed(23, "mac_broadcast_interval_duration_RF", "u16"),
    fixed(24, "mac_broadcast_slot_duration_RF", "u8"),
    fixed(25, "mac_unicast_slot_duration_RF", "u8"),
    fixed(26, "mac_extended_bitmap_RF", "bits"),
    fixed(27, "mac_beacon_randomization_window_length_RF", "u16"),
    fixed(28, "mac_additional_channel_scan_time_RF", "u8"),
    fixed(29, "mac_max_cca_attempts_retries_RF", "u8"),
    fixed(30, "mac_min_inter_Tx_interval_RF", "u16"),
    fixed(31, "mac_initial_retry_time_RF", "u16"),
    fixed(32, "mac_maximum_retry_time_RF", "u16"),
    fixed(33, "mac_max_clock_drift_RF", "u8"),
    fixed(34, "mac_FH_unicast_schedule_address_RF", "u16"),
    fixed(35, "mac_FH_unicast_slot_number_RF", "u16"),
    fixed(36, "mac_FH_unicast_offset_RF", "u8"),
    fixed(37, "mac_min_guard_time_RF", "u8"),
    fixed(38, "mac_max_bcast_resync_wait_unit_RF", "u8"),
};
inline constexpr std::array g3RfMacMethods{optional(1, "mac_get_POS_table_entry_RF", "any")};

inline constexpr std::array g3RfAdpAttributes{
    dynamic(2, "adp_routing_table", "[any]"),
    dynamic(3, "adp_blacklist_table", "[any]"),
    fixed(4, "adp_low_LQI_value_RF", "u8"),
    fixed(5, "adp_high_LQI_value_RF", "u8"),
    fixed(6, "adp_routing_configuration_RF", "[any]"),
    fixed(7, "adp_use_backup_media", "bool"),
    fixed(8, "adp_weak_LQI_value_RF", "u8"),
    fixed(9, "adp_trickle_LQI_threshold_low_RF", "u8"),
    fixed(10, "adp_delay_low_LQI_RF", "u16"),
    fixed(11, "adp_delay_high_LQI_RF", "u16"),
    fixed(12, "adp_RREQ_jitter_low_LQI_RF", "u8"),
    fixed(13, "adp_RREQ_jitter_high_LQI_RF", "u8"),
    fixed(14, "adp_cluster_trickle_I_RF", "u16"),
    fixed(15, "adp_cluster_trickle_K_RF", "u8"),
    fixed(16, "adp_cluster_min_LQI_RF", "u8"),
    fixed(17, "adp_last_gasp", "bool"),
    fixed(18, "adp_probing_interval", "u8"),
    fixed(19, "adp_trickle_LQI_threshold_high_RF", "u8"),
};

inline constexpr std::array g3Classes{
    ClassInfo{90, 1, "G3-PLC MAC layer counters", g3CounterAttributes, resetOnly},
    ClassInfo{91, 0, "G3-PLC MAC setup", g3MacV0Attributes, g3MacMethods},
    ClassInfo{91, 1, "G3-PLC MAC setup", g3MacV0Attributes, g3MacMethods},
    ClassInfo{91, 2, "G3-PLC MAC setup", g3MacV2Attributes, g3MacMethods},
    ClassInfo{91, 3, "G3-PLC MAC setup", g3MacV3Attributes, g3MacV3Methods},
    ClassInfo{91, 4, "G3-PLC MAC setup", g3MacV4Attributes, g3MacV3Methods, oneSource},
    ClassInfo{92, 0, "G3-PLC 6LoWPAN adaptation layer setup", g3AdpV0Attributes, {}},
    ClassInfo{92, 1, "G3-PLC 6LoWPAN adaptation layer setup", g3AdpV1Attributes, {}},
    ClassInfo{92, 2, "G3-PLC 6LoWPAN adaptation layer setup", g3AdpV2Attributes, {}},
    ClassInfo{92, 3, "G3-PLC 6LoWPAN adaptation layer setup", g3AdpV3Attributes, {}},
    ClassInfo{92, 4, "G3-PLC 6LoWPAN adaptation layer setup", g3AdpV4Attributes, {}, oneSource},
    ClassInfo{160, 0, "G3-PLC hybrid RF MAC layer counters", g3RfCounterAttributes, resetOnly, oneSource},
    ClassInfo{161, 1, "G3-PLC hybrid RF MAC setup", g3RfMacAttributes, g3RfMacMethods, oneSource},
    ClassInfo{162, 1, "G3-PLC hybrid 6LoWPAN adaptation layer setup", g3RfAdpAttributes, {}, oneSource},
};

}  // namespace ami::dlms::catalogue
