#pragma once

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/catalogue/Build.h"

/// Access control and management. @spec IEC 62056-6-2 4.4
namespace ami::dlms::catalogue {

inline constexpr std::string_view snObject = "[{base_name:i16,class_id:u16,version:u8,logical_name:ln}]";
inline constexpr std::string_view snRights =
    "[{base_name:i16,attribute_access:[{attribute_id:i8,access_mode:enum,access_selectors:null|[i8]}],"
    "method_access:[{method_id:i8,access_mode:enum|bool}]}]";

inline constexpr std::array associationSnV0Attributes{fixed(2, "object_list", snObject).may(readOnly)};
inline constexpr std::array associationSnAttributes{
    fixed(2, "object_list", snObject).may(readOnly),
    fixed(3, "access_rights_list", snRights).may(readOnly),
    fixed(4, "security_setup_reference", "ln"),
};
inline constexpr std::array associationSnV3Attributes =
    with(associationSnAttributes, std::array{
                                      fixed(5, "user_list", "[{user_id:u8,user_name:text}]"),
                                      dynamic(6, "current_user", "{user_id:u8,user_name:text}"),
                                  });
inline constexpr std::array associationSnMethods{
    optional(3, "read_by_logicalname", "any", 0x30),
    optional(4, "get_attributes&methods", "any", 0x38),
    optional(5, "change_LLS_secret", "octets", 0x40),
    optional(6, "change_HLS_secret", "octets", 0x48),
    optional(8, "reply_to_HLS_authentication", "octets", 0x58),
};

inline constexpr std::array associationLnV0Attributes{
    fixed(2, "object_list",
          "[{class_id:u16,version:u8,logical_name:ln,access_rights:{attribute_access:[{attribute_id:i8,access_mode:enum,"
          "access_selectors:null|[i8]}],method_access:[{method_id:i8,access_mode:enum|bool}]}}]")
        .may(readOnly)
        .selectable(0x1E),
    fixed(3, "associated_partners_id", "{client_SAP:i8,server_SAP:u16}").may(readOnly),
    fixed(4, "application_context_name",
          "octets|{joint-iso-ctt-element:u8,country-element:u8,country-name-element:u16,identified-organization-element:u8,"
          "DLMS-UA-element:u8,application-context-element:u8,context-id-element:u8}")
        .may(readOnly),
    fixed(5, "xDLMS_context_info",
          "{conformance:bits,max_receive_pdu_size:u16,max_send_pdu_size:u16,dlms_version_number:u8,quality_of_service:i8,"
          "cyphering_info:octets}")
        .may(readOnly),
    fixed(6, "authentication_mechanism_name",
          "octets|{joint-iso-ctt-element:u8,country-element:u8,country-name-element:u16,identified-organization-element:u8,"
          "DLMS-UA-element:u8,authentication-mechanism-name-element:u8,mechanism-id-element:u8}")
        .may(readOnly),
    fixed(7, "LLS_secret", "octets").may(writeOnly),
    dynamic(8, "association_status", "enum").named(codes::associationStatus),
};
inline constexpr std::array associationLnV1Attributes =
    with(replacing(associationLnV0Attributes, std::array{fixed(7, "secret", "octets").may(writeOnly)}),
         std::array{fixed(9, "security_setup_reference", "ln").may(readOnly)});
inline constexpr std::array associationLnV2Attributes =
    with(associationLnV1Attributes, std::array{
                                        fixed(10, "user_list", "[{user_id:u8,user_name:text}]"),
                                        dynamic(11, "current_user", "{user_id:u8,user_name:text}"),
                                    });
inline constexpr std::array associationLnV0Methods{
    mandatory(1, "reply_to_HLS_authentication", "octets"),
    optional(2, "change_HLS_secret", "octets"),
    optional(3, "add_object", "any"),
    optional(4, "remove_object", "any"),
};
inline constexpr std::array associationLnV2Methods =
    with(associationLnV0Methods, std::array{
                                     optional(5, "add_user", "{user_id:u8,user_name:text}"),
                                     optional(6, "remove_user", "{user_id:u8,user_name:text}"),
                                 });

inline constexpr std::array sapAssignmentAttributes{
    fixed(2, "SAP_assignment_list", "[{SAP:u16,logical_device_name:octets}]").may(readOnly),
};
inline constexpr std::array sapAssignmentMethods{
    optional(1, "connect_logical_device", "{SAP:u16,logical_device_name:octets}"),
};

inline constexpr std::array imageTransferAttributes{
    fixed(2, "image_block_size", "u32").may(readOnly),
    dynamic(3, "image_transferred_blocks_status", "bits"),
    dynamic(4, "image_first_not_transferred_block_number", "u32"),
    fixed(5, "image_transfer_enabled", "bool"),
    dynamic(6, "image_transfer_status", "enum").named(codes::imageTransferStatus),
    dynamic(7, "image_to_activate_info",
            "[{image_to_activate_size:u32,image_to_activate_identification:octets,image_to_activate_signature:octets}]"),
};
inline constexpr std::array imageTransferMethods{
    mandatory(1, "image_transfer_initiate", "{image_identifier:octets,image_size:u32}", 0x40),
    mandatory(2, "image_block_transfer", "{image_block_number:u32,image_block_value:octets}", 0x48),
    mandatory(3, "image_verify", "i8", 0x50),
    mandatory(4, "image_activate", "i8", 0x58),
};

inline constexpr std::array dataProtectionAttributes{
    dynamic(2, "protection_buffer", "octets"),
    fixed(3, "protection_object_list", "[any]"),
    fixed(4, "protection_parameters_get", "[any]"),
    fixed(5, "protection_parameters_set", "[any]"),
    fixed(6, "required_protection", "enum|u8").named(codes::securityPolicyBits),
};
inline constexpr std::array dataProtectionMethods{
    optional(1, "get_protected_attributes", "any"),
    optional(2, "set_protected_attributes", "any"),
    optional(3, "invoke_protected_method", "any"),
};

inline constexpr std::array pushSetupV0Attributes{
    fixed(2, "push_object_list", "[{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16}]"),
    fixed(3, "send_destination_and_method", "{transport_service:enum,destination:octets,message:enum}"),
    fixed(4, "communication_window", window),
    fixed(5, "randomisation_start_interval", "u16"),
    fixed(6, "number_of_retries", "u8"),
    fixed(7, "repetition_delay", "u16"),
};
inline constexpr std::array pushSetupV1Attributes = with(pushSetupV0Attributes, std::array{
                                                                                    fixed(8, "port_reference", "octets"),
                                                                                    fixed(9, "push_client_SAP", "i8"),
                                                                                    fixed(10, "push_protection_parameters", "[any]"),
                                                                                });
inline constexpr std::array pushSetupV2Attributes =
    with(replacing(pushSetupV1Attributes,
                   std::array{
                       fixed(2, "push_object_list",
                             "[{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16,restriction_element:any}|"
                             "{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16,restriction_element:any,columns:any}]"),
                       fixed(7, "repetition_delay", "{repetition_delay_min:u16,repetition_delay_exponent:u16,repetition_delay_max:u16}"),
                   }),
         std::array{
             fixed(11, "push_operation_method", "enum").named(codes::pushOperationMethod),
             fixed(12, "confirmation_parameters", "{confirmation_start_date:stamp|datetime,confirmation_interval:u32}"),
             dynamic(13, "last_confirmation_date_time", "stamp|datetime"),
         });
inline constexpr std::array pushSetupMethods{optional(1, "push", "i8", 0x38)};
inline constexpr std::array pushSetupV1Methods{optional(1, "push", "i8")};
inline constexpr std::array pushSetupV2Methods{optional(1, "push", "i8"), optional(2, "reset", "i8")};

inline constexpr std::array securitySetupV0Attributes{
    dynamic(2, "security_policy", "enum").named(codes::securityPolicyV0),
    fixed(3, "security_suite", "enum").named(codes::securitySuite).may(readOnly),
    dynamic(4, "client_system_title", "octets"),
    fixed(5, "server_system_title", "octets").may(readOnly),
};
inline constexpr std::array securitySetupV0Methods{
    optional(1, "security_activate", "enum", 0x28),
    optional(2, "global_key_transfer", "[{key_id:enum,key_wrapped:octets}]", 0x30),
};
inline constexpr std::array securitySetupAttributes =
    with(replacing(securitySetupV0Attributes, std::array{dynamic(2, "security_policy", "enum|u8").named(codes::securityPolicyBits)}),
         std::array{dynamic(6, "certificates",
                            "[{certificate_entity:enum,certificate_type:enum,serial_number:octets,issuer:octets,subject:octets,"
                            "subject_alt_name:octets}]")});
inline constexpr std::array securitySetupMethods{
    optional(1, "security_activate", "enum|u8"),
    optional(2, "key_transfer", "[{key_id:enum,key_wrapped:octets}]"),
    optional(3, "key_agreement", "[{key_id:enum,key_data:octets}]"),
    optional(4, "generate_key_pair", "enum"),
    optional(5, "generate_certificate_request", "enum"),
    optional(6, "import_certificate", "octets"),
    optional(7, "export_certificate", "{certificate_identification_type:enum,certificate_identification_options:any}"),
    optional(8, "remove_certificate", "{certificate_identification_type:enum,certificate_identification_options:any}"),
};

inline constexpr std::array functionControlAttributes{
    dynamic(2, "activation_status", "[{function_name:octets,function_status:bool}]"),
    fixed(3, "function_list", "[{function_name:octets,function_definition:[{class_id:u16,logical_name:ln}]}]"),
};
inline constexpr std::array functionControlMethods{
    mandatory(1, "set_function_status", "[{function_name:octets,function_status:bool}]"),
    optional(2, "add_function", "any"),
    optional(3, "remove_function", "any"),
};

inline constexpr std::array arrayManagerAttributes{
    fixed(2, "array_object_list", "[{array_object_id:u8,array_object_element:{class_id:u16,logical_name:ln,attribute_index:i8}}]"),
};
inline constexpr std::array arrayManagerMethods{
    mandatory(1, "retrieve_number_of_entries", "u8"),
    mandatory(2, "retrieve_entries", "any"),
    optional(3, "insert_entry", "any"),
    optional(4, "update_entry", "any"),
    optional(5, "remove_entries", "any"),
};

inline constexpr std::array portProtectionAttributes{
    fixed(2, "protection_mode", "enum").named(codes::portProtectionMode),
    fixed(3, "allowed_failed_attempts", "u16"),
    fixed(4, "initial_lockout_time", "u32"),
    fixed(5, "steepness_factor", "u8"),
    fixed(6, "max_lockout_time", "u32"),
    fixed(7, "port_reference", "octets"),
    dynamic(8, "protection_status", "enum").named(codes::portProtectionStatus),
    dynamic(9, "failed_attempts", "u32"),
    dynamic(10, "cumulative_failed_attempts", "u32"),
};

inline constexpr std::array accessClasses{
    ClassInfo{12, 0, "Association SN", associationSnV0Attributes, associationSnMethods},
    ClassInfo{12, 1, "Association SN", associationSnV0Attributes, associationSnMethods},
    ClassInfo{12, 2, "Association SN", associationSnAttributes, associationSnMethods},
    ClassInfo{12, 3, "Association SN", associationSnV3Attributes, associationSnMethods, oneSource},
    ClassInfo{12, 4, "Association SN", associationSnV3Attributes, associationSnMethods, oneSource},
    ClassInfo{15, 0, "Association LN", associationLnV0Attributes, associationLnV0Methods},
    ClassInfo{15, 1, "Association LN", associationLnV1Attributes, associationLnV0Methods},
    ClassInfo{15, 2, "Association LN", associationLnV2Attributes, associationLnV2Methods},
    ClassInfo{15, 3, "Association LN", associationLnV2Attributes, associationLnV2Methods},
    ClassInfo{17, 0, "SAP assignment", sapAssignmentAttributes, sapAssignmentMethods},
    ClassInfo{18, 0, "Image transfer", imageTransferAttributes, imageTransferMethods},
    ClassInfo{30, 0, "COSEM data protection", dataProtectionAttributes, dataProtectionMethods},
    ClassInfo{40, 0, "Push setup", pushSetupV0Attributes, pushSetupMethods},
    ClassInfo{40, 1, "Push setup", pushSetupV1Attributes, pushSetupV1Methods},
    ClassInfo{40, 2, "Push setup", pushSetupV2Attributes, pushSetupV2Methods},
    ClassInfo{40, 3, "Push setup", pushSetupV2Attributes, pushSetupV2Methods, oneSource},
    ClassInfo{64, 0, "Security setup", securitySetupV0Attributes, securitySetupV0Methods},
    ClassInfo{64, 1, "Security setup", securitySetupAttributes, securitySetupMethods},
    ClassInfo{122, 0, "Function control", functionControlAttributes, functionControlMethods},
    ClassInfo{123, 0, "Array manager", arrayManagerAttributes, arrayManagerMethods},
    ClassInfo{124, 0, "Communication port protection", portProtectionAttributes, resetOnly},
};

}  // namespace ami::dlms::catalogue
