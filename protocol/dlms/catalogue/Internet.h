#pragma once

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/catalogue/Build.h"

/// Data exchange over the internet. @spec IEC 62056-6-2 4.9
namespace ami::dlms::catalogue {

inline constexpr std::array tcpUdpAttributes{
    fixed(2, "TCP-UDP_port", "u16"),  fixed(3, "IP_reference", "ln"),         fixed(4, "MSS", "u16"),
    fixed(5, "nb_of_sim_conn", "u8"), fixed(6, "inactivity_time_out", "u16"),
};

inline constexpr std::array ipv4Attributes{
    fixed(2, "DL_reference", "ln"),
    dynamic(3, "IP_address", "u32").may(readWrite),
    fixed(4, "multicast_IP_address", "[u32]"),
    fixed(5, "IP_options", "[{IP_option_type:u8,IP_option_length:u8,IP_option_data:octets}]"),
    fixed(6, "subnet_mask", "u32"),
    fixed(7, "gateway_IP_address", "u32"),
    fixed(8, "use_DHCP_flag", "bool"),
    fixed(9, "primary_DNS_address", "u32"),
    fixed(10, "secondary_DNS_address", "u32"),
};
inline constexpr std::array ipv4Methods{
    optional(1, "add_mc_IP_address", "u32", 0x60),
    optional(2, "delete_mc_IP_address", "u32", 0x68),
    optional(3, "get_nbof_mc_IP_addresses", "u16|i8", 0x70),
};

inline constexpr std::array macAddressAttributes{fixed(2, "MAC_address", "octets")};

inline constexpr std::array pppAttributes{
    fixed(2, "PHY_reference", "ln"),
    fixed(3, "LCP_options", "[{LCP_option_type:u8,LCP_option_length:u8,LCP_option_data:any}]"),
    fixed(4, "IPCP_options", "[{IPCP_option_type:u8,IPCP_option_length:u8,IPCP_option_data:any}]"),
    fixed(5, "PPP_authentication", "any"),
};

inline constexpr std::array smtpAttributes{
    fixed(2, "server_port", "u16"),       fixed(3, "user_name", "octets"),      fixed(4, "login_password", "octets").may(writeOnly),
    fixed(5, "server_address", "octets"), fixed(6, "sender_address", "octets"),
};

inline constexpr std::array ipv6Attributes{
    fixed(2, "DL_reference", "ln"),
    fixed(3, "address_config_mode", "enum").named(codes::ipv6AddressConfig),
    dynamic(4, "unicast_IPv6_addresses", "[ip6]").may(readWrite),
    fixed(5, "multicast_IPv6_addresses", "[ip6]"),
    fixed(6, "gateway_IPv6_addresses", "[ip6]"),
    fixed(7, "primary_DNS_address", "octets"),
    fixed(8, "secondary_DNS_address", "octets"),
    fixed(9, "traffic_class", "u8"),
    fixed(10, "neighbor_discovery_setup", "[{RS_max_retry:u8,RS_retry_wait_time:u16,RA_send_period:u32}]"),
};
inline constexpr std::array ipv6Methods{
    optional(1, "add_IPv6_address", "{IPv6_address_type:enum,IPv6_address:octets}"),
    optional(2, "remove_IPv6_address", "{IPv6_address_type:enum,IPv6_address:octets}"),
};

inline constexpr std::array ntpAttributes{
    fixed(2, "activated", "bool"),
    fixed(3, "server_address", "octets"),
    fixed(4, "server_port", "u16"),
    fixed(5, "authentication_method", "enum").named(codes::ntpAuthentication),
    fixed(6, "authentication_keys", "[{key_id:u32,key:octets}]"),
    fixed(7, "client_key", "octets"),
};
inline constexpr std::array ntpMethods{
    optional(1, "synchronize", "i8"),
    optional(2, "add_authentication_key", "{key_id:u32,key:octets}"),
    optional(3, "delete_authentication_key", "u32"),
};

inline constexpr std::array coapSetupAttributes{
    fixed(2, "UDP_reference", "octets"),
    fixed(3, "ack_timeout", "u16"),
    fixed(4, "ack_random_factor", "u16"),
    fixed(5, "max_retransmit", "u16"),
    fixed(6, "nstart", "u16"),
    fixed(7, "delay_ack_timeout", "u16"),
    fixed(8, "exponential_back_off", "u16"),
    fixed(9, "probing_rate", "u16"),
    fixed(10, "CoAP_uri_path", "octets"),
    fixed(11, "transport_mode", "enum").named(codes::coapTransportMode),
    dynamic(12, "version", "any"),
    fixed(13, "token_length", "u8"),
};

inline constexpr std::array coapDiagnosticAttributes{
    dynamic(2, "messages_counter",
            "{tx:u32,rx:u32,tx_resend:u32,tx_reset:u32,rx_reset:u32,tx_ack:u32,rx_ack:u32,rx_drop:u32,tx_non_piggybacked:u32,"
            "max_rtx_exceeded:u32}"),
    dynamic(3, "request_response_counter",
            "{rx_requests:u32,tx_requests:u32,rx_responses:u32,tx_responses:u32,tx_client_errors:u32,rx_client_errors:u32,"
            "tx_server_errors:u32,rx_server_errors:u32}"),
    dynamic(4, "coap_bt_counter", "{bt_started:u32,bt_completed:u32,bt_timed_out:u32}"),
    dynamic(5, "capture_time", "{attribute_id:u8,timestamp:datetime|stamp}"),
};

inline constexpr std::array internetClasses{
    ClassInfo{41, 0, "TCP-UDP setup", tcpUdpAttributes, {}},
    ClassInfo{42, 0, "IPv4 setup", ipv4Attributes, ipv4Methods},
    ClassInfo{43, 0, "MAC address setup", macAddressAttributes, {}},
    ClassInfo{44, 0, "PPP setup", pppAttributes, {}},
    ClassInfo{46, 0, "SMTP setup", smtpAttributes, {}},
    ClassInfo{48, 0, "IPv6 setup", ipv6Attributes, ipv6Methods},
    ClassInfo{100, 0, "NTP setup", ntpAttributes, ntpMethods},
    ClassInfo{152, 0, "CoAP setup", coapSetupAttributes, {}},
    ClassInfo{153, 0, "CoAP diagnostic", coapDiagnosticAttributes, resetOnly},
};

}  // namespace ami::dlms::catalogue
