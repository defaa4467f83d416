#pragma once

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/catalogue/Build.h"

/// Payment metering. @spec IEC 62056-6-2 4.6, IEC 62055-21
namespace ami::dlms::catalogue {

inline constexpr std::array accountAttributes{
    dynamic(2, "account_mode_and_status", "{account_mode:enum,account_status:enum}"),
    dynamic(3, "current_credit_in_use", "u8"),
    dynamic(4, "current_credit_status", "bits").named(codes::currentCreditStatusBits),
    dynamic(5, "available_credit", "i32"),
    dynamic(6, "amount_to_clear", "i32"),
    fixed(7, "clearance_threshold", "i32"),
    dynamic(8, "aggregated_debt", "i32"),
    fixed(9, "credit_reference_list", "[ln]"),
    fixed(10, "charge_reference_list", "[ln]"),
    fixed(11, "credit_charge_configuration", "[{credit_reference:ln,charge_reference:ln,collection_configuration:bits}]"),
    fixed(12, "token_gateway_configuration", "[{credit_reference:ln,token_proportion:u8}]"),
    fixed(13, "account_activation_time", "stamp"),
    fixed(14, "account_closure_time", "stamp"),
    fixed(15, "currency", "{currency_name:utf8,currency_scale:i8,currency_unit:enum}"),
    fixed(16, "low_credit_threshold", "i32"),
    dynamic(17, "next_credit_available_threshold", "i32"),
    fixed(18, "max_provision", "u16"),
    fixed(19, "max_provision_period", "i32"),
};
inline constexpr std::array accountMethods{
    optional(1, "activate_account", "i8"),
    optional(2, "close_account", "i8"),
    optional(3, "reset_account", "i8"),
};

inline constexpr std::array creditAttributes{
    dynamic(2, "current_credit_amount", "i32"),
    fixed(3, "credit_type", "enum").named(codes::creditType),
    fixed(4, "priority", "u8"),
    fixed(5, "warning_threshold", "i32"),
    fixed(6, "limit", "i32"),
    fixed(7, "credit_configuration", "bits"),
    dynamic(8, "credit_status", "enum").named(codes::creditStatus),
    fixed(9, "preset_credit_amount", "i32"),
    fixed(10, "credit_available_threshold", "i32"),
    fixed(11, "period", "stamp|datetime"),
};
inline constexpr std::array creditMethods{
    optional(1, "update_amount", "i32"),
    optional(2, "set_amount_to_value", "i32"),
    optional(3, "invoke_credit", "i8"),
};

inline constexpr std::string_view unitCharge =
    "{charge_per_unit_scaling:{commodity_scale:i8,price_scale:i8},"
    "commodity_reference:{class_id:u16,logical_name:ln,attribute_index:i8},charge_table:[{index:octets,charge_per_unit:i16}]}";
inline constexpr std::array chargeAttributes{
    dynamic(2, "total_amount_paid", "i32"),
    fixed(3, "charge_type", "enum").named(codes::chargeType),
    fixed(4, "priority", "u8"),
    fixed(5, "unit_charge_active", unitCharge).may(readOnly),
    fixed(6, "unit_charge_passive", unitCharge),
    fixed(7, "unit_charge_activation_time", "stamp"),
    fixed(8, "period", "u32"),
    fixed(9, "charge_configuration", "bits"),
    dynamic(10, "last_collection_time", "stamp|datetime"),
    dynamic(11, "last_collection_amount", "i32"),
    dynamic(12, "total_amount_remaining", "i32"),
    fixed(13, "proportion", "u16"),
};
inline constexpr std::array chargeMethods{
    optional(1, "update_unit_charge", "any"),
    optional(2, "activate_passive_unit_charge", "i8"),
    optional(3, "collect", "i8"),
    optional(4, "update_total_amount_remaining", "i32"),
    optional(5, "set_total_amount_remaining", "i32"),
};

inline constexpr std::array tokenGatewayAttributes{
    dynamic(2, "token", "octets"),
    dynamic(3, "token_time", "stamp"),
    dynamic(4, "token_description", "[octets]"),
    dynamic(5, "token_delivery_method", "enum").named(codes::tokenDelivery),
    dynamic(6, "token_status", "{status_code:enum,data_value:bits}"),
};
inline constexpr std::array tokenGatewayMethods{optional(1, "enter", "octets")};

inline constexpr std::array stsAttributes{
    fixed(2, "meter_PAN", "{issuer_identification_number:u32,decoder_reference_number:u64,PAN_check_digit:u8}"),
    fixed(3, "commodity", "text"),
    fixed(4, "token_carrier_types", "[u8]"),
    fixed(5, "encryption_algorithm", "u8"),
    dynamic(6, "supply_group_code", "u32"),
    dynamic(7, "tariff_index", "u8"),
    dynamic(8, "key_revision_number", "u8"),
    dynamic(9, "key_type", "u8"),
    dynamic(10, "key_expiry_number", "u8"),
    fixed(11, "no_of_KCT_supported", "u8"),
    fixed(12, "STS_certificate_no", "text"),
};

inline constexpr std::array paymentClasses{
    ClassInfo{111, 0, "Account", accountAttributes, accountMethods},
    ClassInfo{112, 0, "Credit", creditAttributes, creditMethods},
    ClassInfo{113, 0, "Charge", chargeAttributes, chargeMethods},
    ClassInfo{115, 0, "Token gateway", tokenGatewayAttributes, tokenGatewayMethods},
    ClassInfo{116, 0, "IEC 62055-41 attributes", stsAttributes, {}},
};

}  // namespace ami::dlms::catalogue
