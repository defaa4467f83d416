#pragma once

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/catalogue/Build.h"

/// Storage of measured values. @spec IEC 62056-6-2 4.3
namespace ami::dlms::catalogue {

inline constexpr std::array dataAttributes{fixed(2, "value", "any")};

inline constexpr std::array registerAttributes{
    dynamic(2, "value", "value"),
    fixed(3, "scaler_unit", scalerUnit).may(readOnly),
};
inline constexpr std::array registerMethods{optional(1, "reset", "i8", 0x28)};

inline constexpr std::array extendedRegisterAttributes{
    dynamic(2, "value", "value"),
    fixed(3, "scaler_unit", scalerUnit).may(readOnly),
    dynamic(4, "status", "status"),
    dynamic(5, "capture_time", "stamp"),
};
inline constexpr std::array extendedRegisterMethods{optional(1, "reset", "i8", 0x38)};

inline constexpr std::array demandRegisterAttributes{
    dynamic(2, "current_average_value", "value"),
    dynamic(3, "last_average_value", "value"),
    fixed(4, "scaler_unit", scalerUnit).may(readOnly),
    dynamic(5, "status", "status"),
    dynamic(6, "capture_time", "stamp"),
    dynamic(7, "start_time_current", "stamp"),
    fixed(8, "period", "u32"),
    fixed(9, "number_of_periods", "u16"),
};
inline constexpr std::array demandRegisterMethods{
    optional(1, "reset", "i8", 0x48),
    optional(2, "next_period", "i8", 0x50),
};

inline constexpr std::array registerActivationAttributes{
    fixed(2, "register_assignment", "[{class_id:u16,logical_name:ln}]"),
    fixed(3, "mask_list", "[{mask_name:octets,index_list:[u8]}]"),
    dynamic(4, "active_mask", "octets").may(readWrite),
};
inline constexpr std::array registerActivationMethods{
    optional(1, "add_register", "{class_id:u16,logical_name:ln}", 0x30),
    optional(2, "add_mask", "{mask_name:octets,index_list:[u8]}", 0x38),
    optional(3, "delete_mask", "octets", 0x40),
};

inline constexpr std::array profileGenericV0Attributes{
    dynamic(2, "buffer", "[any]|compact").selectable(selectorsOneAndTwo),
    fixed(3, "capture_objects",
          "[{class_id:u16,logical_name:ln,attribute_index:i8}|{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16}]"),
    fixed(4, "capture_period", "u32"),
    fixed(5, "sort_method", "enum").named(codes::sortMethod),
    fixed(6, "sort_object",
          "{class_id:u16,logical_name:ln,attribute_index:i8}|{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16}"),
    dynamic(7, "entries_in_use", "u32"),
    fixed(8, "profile_entries", "u32"),
};
inline constexpr std::array profileGenericV0Methods{
    optional(1, "reset", "i8", 0x58),
    optional(2, "capture", "i8", 0x60),
    optional(3, "get_buffer_by_range", "any"),
    optional(4, "get_buffer_by_index", "any"),
};
inline constexpr std::array profileGenericAttributes = replacing(
    profileGenericV0Attributes, std::array{
                                    fixed(3, "capture_objects", "[{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16}]"),
                                    fixed(6, "sort_object", "{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16}"),
                                });
inline constexpr std::array profileGenericMethods{
    optional(1, "reset", "i8", 0x58),
    optional(2, "capture", "i8", 0x60),
};

inline constexpr std::array utilityTablesAttributes{
    fixed(2, "table_ID", "u16").may(readOnly),
    dynamic(3, "length", "u32"),
    dynamic(4, "buffer", "octets").may(readWrite),
};

inline constexpr std::array registerTableAttributes{
    dynamic(2, "table_cell_values", "[any]|compact"),
    fixed(3, "table_cell_definition", "{class_id:u16,logical_name:ln,group_E_values:[u8],attribute_index:i8}"),
    fixed(4, "scaler_unit", "{scaler:i8,unit:enum}|null").may(readOnly),
};
inline constexpr std::array registerTableMethods{
    optional(1, "reset", "i8", 0x28),
    optional(2, "capture", "i8", 0x30),
};

inline constexpr std::array compactDataV0Attributes{
    dynamic(2, "compact_buffer", "octets"),
    fixed(3, "capture_objects", "[{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16}]"),
    fixed(4, "template_id", "u8"),
    dynamic(5, "template_description", "octets"),
    fixed(6, "capture_method", "enum").named(codes::captureMethod),
};
inline constexpr std::array compactDataAttributes = replacing(
    compactDataV0Attributes,
    std::array{fixed(3, "capture_objects", "[{class_id:u16,logical_name:ln,attribute_index:i8,data_index:u16,restriction_element:any}]")});
inline constexpr std::array compactDataMethods{
    optional(1, "reset", "i8"),
    optional(2, "capture", "i8"),
};

inline constexpr std::array statusMappingAttributes{
    dynamic(2, "status_word", "status"),
    fixed(3, "mapping_table", "{ref_table_id:u8,ref_table_mapping:u16|[u16]}"),
};

inline constexpr std::array monitoringDataAttributes{
    dynamic(2, "waveform_data", "compact|[any]"),
    dynamic(3, "trigger_time", "u64"),
    dynamic(4, "trigger_source", "any"),
    dynamic(5, "status", "enum"),
    fixed(6, "sampling_rate", "u32"),
    fixed(7, "number_of_samples_before_trigger", "u32"),
    fixed(8, "number_of_samples_after_trigger", "u32"),
    fixed(9, "scaler_unit", scalerUnit),
};
inline constexpr std::array monitoringDataMethods{
    optional(1, "reset", "any"),
    optional(2, "trigger", "any"),
};

inline constexpr std::array measurementClasses{
    ClassInfo{1, 0, "Data", dataAttributes, {}},
    ClassInfo{3, 0, "Register", registerAttributes, registerMethods},
    ClassInfo{4, 0, "Extended register", extendedRegisterAttributes, extendedRegisterMethods},
    ClassInfo{5, 0, "Demand register", demandRegisterAttributes, demandRegisterMethods},
    ClassInfo{6, 0, "Register activation", registerActivationAttributes, registerActivationMethods},
    ClassInfo{7, 0, "Profile generic", profileGenericV0Attributes, profileGenericV0Methods},
    ClassInfo{7, 1, "Profile generic", profileGenericAttributes, profileGenericMethods},
    ClassInfo{26, 0, "Utility tables", utilityTablesAttributes, {}},
    ClassInfo{61, 0, "Register table", registerTableAttributes, registerTableMethods},
    ClassInfo{62, 0, "Compact data", compactDataV0Attributes, compactDataMethods},
    ClassInfo{62, 1, "Compact data", compactDataAttributes, compactDataMethods},
    ClassInfo{63, 0, "Status mapping", statusMappingAttributes, {}},
    ClassInfo{66, 0, "Measurement data monitoring", monitoringDataAttributes, monitoringDataMethods, oneSource},
};

}  // namespace ami::dlms::catalogue
