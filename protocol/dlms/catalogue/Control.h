#pragma once

#include "protocol/dlms/CodeTables.h"
#include "protocol/dlms/catalogue/Build.h"

/// Time- and event-bound control. @spec IEC 62056-6-2 4.5
namespace ami::dlms::catalogue {

inline constexpr std::array clockAttributes{
    dynamic(2, "time", "stamp").may(readWrite),
    fixed(3, "time_zone", "i16"),
    dynamic(4, "status", "u8").named(codes::clockStatusBits),
    fixed(5, "daylight_savings_begin", "stamp"),
    fixed(6, "daylight_savings_end", "stamp"),
    fixed(7, "daylight_savings_deviation", "i8"),
    fixed(8, "daylight_savings_enabled", "bool"),
    fixed(9, "clock_base", "enum").named(codes::clockBase).may(readOnly),
};
inline constexpr std::array clockMethods{
    optional(1, "adjust_to_quarter", "i8", 0x60),
    optional(2, "adjust_to_measuring_period", "i8", 0x68),
    optional(3, "adjust_to_minute", "i8", 0x70),
    optional(4, "adjust_to_preset_time", "i8", 0x78),
    optional(5, "preset_adjusting_time", "{preset_time:stamp,validity_interval_start:stamp,validity_interval_end:stamp}", 0x80),
    optional(6, "shift_time", "i16", 0x88),
};

inline constexpr std::array scriptTableAttributes{
    fixed(2, "scripts", "[{script_identifier:u16,actions:[{service_id:enum,class_id:u16,logical_name:ln,index:i8,parameter:any}]}]"),
};
inline constexpr std::array scriptTableMethods{mandatory(1, "execute", "u16", 0x20)};

inline constexpr std::string_view scheduleEntry =
    "{index:u16,enable:bool,script_logical_name:ln,script_selector:u16,switch_time:octets,validity_window:u16,exec_weekdays:bits,"
    "exec_specdays:bits,begin_date:octets,end_date:octets}";
inline constexpr std::array scheduleAttributes{
    fixed(2, "entries",
          "[{index:u16,enable:bool,script_logical_name:ln,script_selector:u16,switch_time:octets,validity_window:u16,"
          "exec_weekdays:bits,exec_specdays:bits,begin_date:octets,end_date:octets}]"),
};
inline constexpr std::array scheduleMethods{
    optional(1, "enable_disable", "{firstIndexA:u16,lastIndexA:u16,firstIndexB:u16,lastIndexB:u16}"),
    optional(2, "insert", scheduleEntry),
    optional(3, "delete", "{firstIndex:u16,lastIndex:u16}"),
};

inline constexpr std::array specialDaysAttributes{
    fixed(2, "entries", "[{index:u16,specialday_date:day,day_id:u8}]"),
};
inline constexpr std::array specialDaysMethods{
    optional(1, "insert", "{index:u16,specialday_date:day,day_id:u8}", 0x10),
    optional(2, "delete", "u16", 0x18),
};

inline constexpr std::string_view seasons = "[{season_profile_name:octets,season_start:stamp,week_name:octets}]";
inline constexpr std::string_view weeks =
    "[{week_profile_name:octets,monday:u8,tuesday:u8,wednesday:u8,thursday:u8,friday:u8,saturday:u8,sunday:u8}]";
inline constexpr std::string_view days = "[{day_id:u8,day_schedule:[{start_time:clocktime,script_logical_name:ln,script_selector:u16}]}]";
inline constexpr std::array activityCalendarAttributes{
    fixed(2, "calendar_name_active", "octets").may(readOnly),
    fixed(3, "season_profile_active", seasons).may(readOnly),
    fixed(4, "week_profile_table_active", weeks).may(readOnly),
    fixed(5, "day_profile_table_active", days).may(readOnly),
    fixed(6, "calendar_name_passive", "octets"),
    fixed(7, "season_profile_passive", seasons),
    fixed(8, "week_profile_table_passive", weeks),
    fixed(9, "day_profile_table_passive", days),
    fixed(10, "activate_passive_calendar_time", "stamp"),
};
inline constexpr std::array activityCalendarMethods{optional(1, "activate_passive_calendar", "i8", 0x50)};

inline constexpr std::array registerMonitorAttributes{
    fixed(2, "thresholds", "[simple]"),
    fixed(3, "monitored_value", valueDefinition),
    fixed(4, "actions",
          "[{action_up:{script_logical_name:ln,script_selector:u16},action_down:{script_logical_name:ln,script_selector:u16}}]"),
};

inline constexpr std::array singleActionScheduleAttributes{
    fixed(2, "executed_script", scriptCall),
    fixed(3, "type", "enum").named(codes::singleActionType),
    fixed(4, "execution_time", "[{time:clocktime,date:day}]"),
};

inline constexpr std::array parameterMonitorAttributes{
    dynamic(2, "changed_parameter", "{class_id:u16,logical_name:ln,attribute_index:i8,attribute_value:any}"),
    dynamic(3, "capture_time", "stamp|datetime"),
    fixed(4, "parameter_list", "[{class_id:u16,logical_name:ln,attribute_index:i8}]"),
};
inline constexpr std::array parameterMonitorV1Attributes =
    with(parameterMonitorAttributes, std::array{
                                         fixed(5, "parameter_list_name", "octets"),
                                         fixed(6, "hash_algorithm_id", "enum"),
                                         dynamic(7, "parameter_value_digest", "octets"),
                                         dynamic(8, "parameter_values", "any"),
                                     });
inline constexpr std::array parameterMonitorMethods{
    optional(1, "add_parameter", valueDefinition),
    optional(2, "delete_parameter", valueDefinition),
};

inline constexpr std::array sensorManagerAttributes{
    dynamic(2, "serial_number", "octets"),
    dynamic(3, "metrological_identification", "octets"),
    dynamic(4, "output_type", "enum"),
    dynamic(5, "adjustment_method", "octets"),
    dynamic(6, "sealing_method", "enum"),
    dynamic(7, "raw_value", "value"),
    dynamic(8, "scaler_unit", scalerUnit),
    dynamic(9, "status", "status"),
    dynamic(10, "capture_time", "stamp|datetime"),
    dynamic(11, "raw_value_thresholds", "[simple]").may(readWrite),
    dynamic(12, "raw_value_actions", "[any]").may(readWrite),
    dynamic(13, "processed_value", valueDefinition),
    dynamic(14, "processed_value_thresholds", "[simple]").may(readWrite),
    dynamic(15, "processed_value_actions", "[any]").may(readWrite),
};

inline constexpr std::array arbitratorAttributes{
    fixed(2, "actions", "[{script_logical_name:ln,script_selector:u16}]"),
    fixed(3, "permissions_table", "[bits]"),
    fixed(4, "weightings_table", "[[u16]]"),
    dynamic(5, "most_recent_requests_table", "[bits]"),
    dynamic(6, "last_outcome", "u8"),
};
inline constexpr std::array arbitratorMethods{
    mandatory(1, "request_action", "{request_actor:u8,request_action_list:bits}"),
    optional(2, "reset", "i8"),
};

inline constexpr std::array disconnectControlAttributes{
    dynamic(2, "output_state", "bool"),
    dynamic(3, "control_state", "enum").named(codes::controlState),
    fixed(4, "control_mode", "enum").named(codes::controlMode),
};
inline constexpr std::array disconnectControlMethods{
    mandatory(1, "remote_disconnect", "i8", 0x20),
    mandatory(2, "remote_reconnect", "i8", 0x28),
};

inline constexpr std::array limiterAttributes{
    fixed(2, "monitored_value", valueDefinition),
    dynamic(3, "threshold_active", "simple"),
    fixed(4, "threshold_normal", "simple"),
    fixed(5, "threshold_emergency", "simple"),
    fixed(6, "min_over_threshold_duration", "u32"),
    fixed(7, "min_under_threshold_duration", "u32"),
    fixed(8, "emergency_profile", "{emergency_profile_id:u16,emergency_activation_time:stamp,emergency_duration:u32}"),
    fixed(9, "emergency_profile_group_id_list", "[u16]"),
    dynamic(10, "emergency_profile_active", "bool"),
    fixed(11, "actions",
          "{action_over_threshold:{script_logical_name:ln,script_selector:u16},"
          "action_under_threshold:{script_logical_name:ln,script_selector:u16}}"),
};

inline constexpr std::array controlClasses{
    ClassInfo{8, 0, "Clock", clockAttributes, clockMethods},
    ClassInfo{9, 0, "Script table", scriptTableAttributes, scriptTableMethods},
    ClassInfo{10, 0, "Schedule", scheduleAttributes, scheduleMethods},
    ClassInfo{11, 0, "Special days table", specialDaysAttributes, specialDaysMethods},
    ClassInfo{20, 0, "Activity calendar", activityCalendarAttributes, activityCalendarMethods},
    ClassInfo{21, 0, "Register monitor", registerMonitorAttributes, {}},
    ClassInfo{22, 0, "Single action schedule", singleActionScheduleAttributes, {}},
    ClassInfo{65, 0, "Parameter monitor", parameterMonitorAttributes, parameterMonitorMethods},
    ClassInfo{65, 1, "Parameter monitor", parameterMonitorV1Attributes, parameterMonitorMethods, oneSource},
    ClassInfo{67, 0, "Sensor manager", sensorManagerAttributes, resetOnly, oneSource},
    ClassInfo{68, 0, "Arbitrator", arbitratorAttributes, arbitratorMethods},
    ClassInfo{70, 0, "Disconnect control", disconnectControlAttributes, disconnectControlMethods},
    ClassInfo{71, 0, "Limiter", limiterAttributes, {}},
};

}  // namespace ami::dlms::catalogue
