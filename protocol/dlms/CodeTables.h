#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Numbers that meters send in place of words: enumerations and bits of interface classes. Names are the standard's words, in English;
/// app/explain has sentences for people. Each table is sorted by value.
namespace ami::dlms {

/// A value of an enumeration or of a code table, or the number of one bit.
struct NamedValue {
    std::uint32_t value;
    std::string_view name;
};
using NamedValues = std::span<const NamedValue>;

/// Name of @p value; empty when the table has none. O(log n).
std::string_view nameOf(NamedValues values, std::uint64_t value);

/// Names of the bits that are set in @p word, bit 0 (the least significant) first; a bit without a name is "bit 9".
std::vector<std::string> namesOfBits(NamedValues bits, std::uint64_t word);

namespace codes {

/// Profile generic, sort_method. @spec IEC 62056-6-2 4.3.6
inline constexpr NamedValue sortMethod[] = {
    {1, "FIFO"}, {2, "LIFO"}, {3, "largest"}, {4, "smallest"}, {5, "nearest_to_zero"}, {6, "farthest_from_zero"}};

/// Compact data, capture_method. @spec IEC 62056-6-2 4.3.10
inline constexpr NamedValue captureMethod[] = {{0, "upon_invoking_capture"}, {1, "implicit"}};

/// @spec IEC 62056-6-2 4.4.4.2.8
inline constexpr NamedValue associationStatus[] = {{0, "non-associated"}, {1, "association-pending"}, {2, "associated"}};

/// @spec IEC 62056-6-2 4.4.6.4.6
inline constexpr NamedValue imageTransferStatus[] = {{0, "image_transfer_not_initiated"}, {1, "image_transfer_initiated"},
                                                     {2, "image_verification_initiated"}, {3, "image_verification_successful"},
                                                     {4, "image_verification_failed"},    {5, "image_activation_initiated"},
                                                     {6, "image_activation_successful"},  {7, "image_activation_failed"}};

/// Push setup version 2. @spec IEC 62056-6-2 4.4.8
inline constexpr NamedValue pushOperationMethod[] = {
    {0, "unconfirmed_retry_on_lower_layer_failure"}, {1, "unconfirmed_retry_on_missing_confirmation"}, {2, "confirmed"}};

/// Security setup version 0. @spec IEC 62056-6-2 5.4
inline constexpr NamedValue securityPolicyV0[] = {
    {0, "nothing"}, {1, "all_messages_authenticated"}, {2, "all_messages_encrypted"}, {3, "all_messages_authenticated_and_encrypted"}};

/// Security setup version 1 and required_protection: bits. @spec IEC 62056-6-2 4.4.7
inline constexpr NamedValue securityPolicyBits[] = {{2, "authenticated_request"},    {3, "encrypted_request"},
                                                    {4, "digitally_signed_request"}, {5, "authenticated_response"},
                                                    {6, "encrypted_response"},       {7, "digitally_signed_response"}};

inline constexpr NamedValue securitySuite[] = {
    {0, "AES-GCM-128"}, {1, "ECDH-ECDSA-AES-GCM-128-SHA-256"}, {2, "ECDH-ECDSA-AES-GCM-256-SHA-384"}};

/// Communication port protection. @spec IEC 62056-6-2 4.4.12
inline constexpr NamedValue portProtectionMode[] = {{0, "locked"}, {1, "locked_on_failed_attempts"}, {2, "unlocked"}};
inline constexpr NamedValue portProtectionStatus[] = {{0, "unlocked"}, {1, "temporarily_locked"}, {2, "locked"}};

/// Clock, status and the last octet of a date-time: bits. @spec IEC 62056-6-2 4.1.6.1
inline constexpr NamedValue clockStatusBits[] = {
    {0, "invalid_value"}, {1, "doubtful_value"}, {2, "different_clock_base"}, {3, "invalid_clock_status"}, {7, "daylight_saving_active"}};

inline constexpr NamedValue clockBase[] = {
    {0, "not_defined"}, {1, "internal_crystal"}, {2, "mains_frequency_50_Hz"}, {3, "mains_frequency_60_Hz"},
    {4, "GPS"},         {5, "radio_controlled"}};

/// Single action schedule, type. @spec IEC 62056-6-2 4.5.7
inline constexpr NamedValue singleActionType[] = {{1, "one_time_date_may_be_wildcard"},
                                                  {2, "same_times_dates_without_wildcards"},
                                                  {3, "same_times_dates_may_be_wildcards"},
                                                  {4, "different_times_dates_without_wildcards"},
                                                  {5, "different_times_dates_may_be_wildcards"}};

/// Disconnect control. @spec IEC 62056-6-2 4.5.8
inline constexpr NamedValue controlState[] = {{0, "Disconnected"}, {1, "Connected"}, {2, "Ready_for_reconnection"}};
/// The ways out of and back into supply that each mode allows; the letters are the transitions of the state diagram.
inline constexpr NamedValue controlMode[] = {
    {0, "none: always connected"},
    {1, "disconnect remote (b,c), manual (f), local (g); reconnect remote (d), manual (e)"},
    {2, "disconnect remote (b,c), manual (f), local (g); reconnect remote (a), manual (e)"},
    {3, "disconnect remote (b,c), local (g); reconnect remote (d), manual (e)"},
    {4, "disconnect remote (b,c), local (g); reconnect remote (a), manual (e)"},
    {5, "disconnect remote (b,c), manual (f), local (g); reconnect remote (d), manual (e), local (h)"},
    {6, "disconnect remote (b,c), local (g); reconnect remote (d), manual (e), local (h)"}};

/// Payment metering. @spec IEC 62056-6-2 4.6
inline constexpr NamedValue currentCreditStatusBits[] = {{0, "in_credit"},
                                                         {1, "low_credit"},
                                                         {2, "next_credit_enabled"},
                                                         {3, "next_credit_selectable"},
                                                         {4, "next_credit_selected"},
                                                         {5, "selectable_credit_in_use"},
                                                         {6, "out_of_credit"}};
inline constexpr NamedValue creditType[] = {
    {0, "token_credit"}, {1, "reserved_credit"}, {2, "emergency_credit"}, {3, "time_based_credit"}, {4, "consumption_based_credit"}};
inline constexpr NamedValue creditStatus[] = {{0, "enabled"}, {1, "selectable"}, {2, "invoked"}, {3, "in_use"}, {4, "exhausted"}};
inline constexpr NamedValue chargeType[] = {
    {0, "consumption_based_collection"}, {1, "time_based_collection"}, {2, "payment_event_based_collection"}};
inline constexpr NamedValue tokenDelivery[] = {{0, "via_remote_communications"}, {1, "via_local_communications"}, {2, "via_manual_entry"}};

/// comm_speed of the port setup classes, bit/s. @spec IEC 62056-6-2 4.7.1
inline constexpr NamedValue baud[] = {{0, "300"},  {1, "600"},   {2, "1200"},  {3, "2400"},  {4, "4800"},
                                      {5, "9600"}, {6, "19200"}, {7, "38400"}, {8, "57600"}, {9, "115200"}};
inline constexpr NamedValue localPortMode[] = {{0, "IEC_62056-21_modes_A_to_E"}, {1, "HDLC"}, {2, "not_specified"}};
inline constexpr NamedValue responseTime[] = {{0, "20_ms"}, {1, "200_ms"}};
inline constexpr NamedValue autoConnectMode[] = {{0, "no_auto_connect"},
                                                 {1, "at_any_time"},
                                                 {2, "within_calling_window"},
                                                 {3, "regular_within_calling_window_alarms_at_any_time"},
                                                 {4, "SMS_via_PLMN"},
                                                 {5, "SMS_via_PSTN"},
                                                 {6, "e-mail"},
                                                 {101, "permanently_connected"},
                                                 {102, "connected_within_calling_window"},
                                                 {103, "within_calling_window_and_by_connect_method"},
                                                 {104, "by_connect_method"}};

/// GSM diagnostic. @spec IEC 62056-6-2 4.7.8
inline constexpr NamedValue gsmStatus[] = {
    {0, "not_registered"}, {1, "registered_home_network"}, {2, "not_registered_searching"}, {3, "registration_denied"},
    {4, "unknown"},        {5, "registered_roaming"}};
inline constexpr NamedValue circuitSwitchedStatus[] = {{0, "inactive"}, {1, "incoming_call"}, {2, "active"}};
inline constexpr NamedValue packetSwitchedStatus[] = {{0, "inactive"},    {1, "GPRS"},       {2, "EDGE"}, {3, "UMTS"},
                                                      {4, "HSDPA"},       {5, "LTE"},        {6, "CDMA"}, {7, "LTE_Cat_M1"},
                                                      {8, "LTE_Cat_NB1"}, {9, "LTE_Cat_NB2"}};

/// M-Bus. @spec IEC 62056-6-2 4.8
inline constexpr NamedValue mbusAddressState[] = {{0, "not_assigned"}, {1, "assigned"}};
inline constexpr NamedValue mbusKeyStatus[] = {{0, "no_encryption_key"},
                                               {1, "encryption_key_set"},
                                               {2, "encryption_key_transferred"},
                                               {3, "encryption_key_set_and_transferred"},
                                               {4, "encryption_key_in_use"}};

inline constexpr NamedValue ipv6AddressConfig[] = {{0, "auto-configuration"}, {1, "DHCPv6"}, {2, "manual"}, {3, "neighbour_discovery"}};
inline constexpr NamedValue ntpAuthentication[] = {{0, "no_security"}, {1, "shared_secrets"}, {2, "Autokey_IFF"}};
inline constexpr NamedValue coapTransportMode[] = {{1, "reliable"}, {2, "unreliable"}, {3, "reliable_and_unreliable"}};

/// S-FSK PLC. @spec IEC 62056-6-2 4.10.3
inline constexpr NamedValue electricalPhase[] = {{0, "not_defined"}, {1, "phase_1"}, {2, "phase_2"}, {3, "phase_3"}};
inline constexpr NamedValue deltaElectricalPhase[] = {{0, "not_defined"}, {1, "same_phase"},   {2, "60_degrees"}, {3, "120_degrees"},
                                                      {4, "180_degrees"}, {5, "-120_degrees"}, {6, "-60_degrees"}};
inline constexpr NamedValue repeater[] = {{0, "never_repeater"}, {1, "always_repeater"}, {2, "dynamic_repeater"}};
/// PRIME. @spec IEC 62056-6-2 4.12.7
inline constexpr NamedValue primeMacState[] = {{0, "disconnected"}, {1, "terminal"}, {2, "switch"}, {3, "base"}};

/// Reason bits of an FRMR's information field. @spec ISO/IEC 13239 5.5.3.4, IEC 62056-46 6.4.3.9
inline constexpr NamedValue frmrReasonBits[] = {{0, "W: control field invalid or not implemented"},
                                                {1, "X: information field not permitted with this frame"},
                                                {2, "Y: information field too long"},
                                                {3, "Z: receive sequence number invalid"}};

}  // namespace codes
}  // namespace ami::dlms
