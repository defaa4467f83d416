#include "app/explain/CodeWords.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "protocol/dlms/EventCodes.h"

namespace ami::app {
namespace {

struct Word {
    std::string_view name;
    const char* text;
};

/// By name.
constexpr Word words[] = {
    {"Connected", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Connected")},
    {"Disconnected", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Disconnected")},
    {"Ready_for_reconnection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Ready for reconnection")},
    {"W: control field invalid or not implemented",
     QT_TRANSLATE_NOOP("ami::app::CodeWords", "The kind of frame is unknown to the meter (W)")},
    {"X: information field not permitted with this frame", QT_TRANSLATE_NOOP("ami::app::CodeWords", "The frame must not carry data (X)")},
    {"Y: information field too long", QT_TRANSLATE_NOOP("ami::app::CodeWords", "The frame is longer than the meter takes (Y)")},
    {"Z: receive sequence number invalid", QT_TRANSLATE_NOOP("ami::app::CodeWords", "The frame numbers do not fit (Z)")},
    {"alarm_register_cleared", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Alarm register cleared")},
    {"associated", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Associated")},
    {"association-pending", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Association under way")},
    {"authentication_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Wrong password or key several times")},
    {"auto_answer_calls_exceeded", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Too many calls answered")},
    {"auxiliary_event", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Auxiliary event")},
    {"bad_voltage_L1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Bad voltage quality L1")},
    {"bad_voltage_L2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Bad voltage quality L2")},
    {"bad_voltage_L3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Bad voltage quality L3")},
    {"battery_voltage_low", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Battery voltage low")},
    {"clock_adjusted", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Clock was adjusted")},
    {"clock_adjusted_new_time", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Clock adjusted (new time)")},
    {"clock_adjusted_old_time", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Clock adjusted (old time)")},
    {"clock_invalid", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Clock invalid")},
    {"critical_error", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Critical error")},
    {"current_reversal", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Current flows backwards")},
    {"data_not_valid", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Value not valid")},
    {"daylight_saving", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Daylight saving time")},
    {"daylight_saving_active", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Daylight saving time is in force")},
    {"daylight_saving_changed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Daylight saving time started or ended")},
    {"decryption_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Message could not be deciphered or was not genuine")},
    {"different_clock_base", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Clock runs on another time base")},
    {"disconnector_failure", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Disconnector did not switch")},
    {"doubtful_value", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Clock value doubtful")},
    {"error_register_cleared", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Error register cleared")},
    {"event_log_cleared", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Event log cleared")},
    {"external_alert", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Signal at the alert input")},
    {"firmware_activated", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Firmware activated")},
    {"firmware_ready", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Firmware ready to be activated")},
    {"firmware_verification_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Firmware failed its check")},
    {"fraud_attempt", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Fraud attempt")},
    {"global_key_changed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Global key changed")},
    {"gprs_registration_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "GPRS registration failed")},
    {"gsm_hang_up", QT_TRANSLATE_NOOP("ami::app::CodeWords", "GSM call ended")},
    {"gsm_incoming_connection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Incoming GSM call")},
    {"gsm_outgoing_connection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Outgoing GSM call")},
    {"gsm_registration_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "GSM registration failed")},
    {"image_activation_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Activation failed")},
    {"image_activation_initiated", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Activation under way")},
    {"image_activation_successful", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Activated")},
    {"image_transfer_initiated", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Transfer under way")},
    {"image_transfer_not_initiated", QT_TRANSLATE_NOOP("ami::app::CodeWords", "No transfer started")},
    {"image_verification_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Verification failed")},
    {"image_verification_initiated", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Verification under way")},
    {"image_verification_successful", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Verified")},
    {"in_credit", QT_TRANSLATE_NOOP("ami::app::CodeWords", "In credit")},
    {"invalid_clock_status", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Clock status invalid")},
    {"invalid_value", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Clock value invalid")},
    {"limiter_changed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Limiter threshold changed")},
    {"limiter_exceeded", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Limiter threshold exceeded")},
    {"limiter_ok", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Limiter threshold no longer exceeded")},
    {"load_profile_cleared", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Load profile cleared")},
    {"local_communication_attempt", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Communication at a local port")},
    {"local_disconnection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Disconnected by the meter")},
    {"local_reconnection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Reconnected by the meter")},
    {"low_credit", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Credit low")},
    {"manual_connection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Connected by hand")},
    {"manual_disconnection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Disconnected by hand")},
    {"mbus_clock_adjusted_1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 1: clock adjusted")},
    {"mbus_clock_adjusted_2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 2: clock adjusted")},
    {"mbus_clock_adjusted_3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 3: clock adjusted")},
    {"mbus_clock_adjusted_4", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 4: clock adjusted")},
    {"mbus_communication_error_1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 1: communication error")},
    {"mbus_communication_error_2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 2: communication error")},
    {"mbus_communication_error_3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 3: communication error")},
    {"mbus_communication_error_4", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 4: communication error")},
    {"mbus_communication_ok_1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 1: communication works again")},
    {"mbus_communication_ok_2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 2: communication works again")},
    {"mbus_communication_ok_3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 3: communication works again")},
    {"mbus_communication_ok_4", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 4: communication works again")},
    {"mbus_device_installed_1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 1: newly installed")},
    {"mbus_device_installed_2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 2: newly installed")},
    {"mbus_device_installed_3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 3: newly installed")},
    {"mbus_device_installed_4", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 4: newly installed")},
    {"mbus_fraud_attempt_1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 1: fraud attempt")},
    {"mbus_fraud_attempt_2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 2: fraud attempt")},
    {"mbus_fraud_attempt_3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 3: fraud attempt")},
    {"mbus_fraud_attempt_4", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 4: fraud attempt")},
    {"mbus_replace_battery_1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 1: battery must be replaced")},
    {"mbus_replace_battery_2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 2: battery must be replaced")},
    {"mbus_replace_battery_3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 3: battery must be replaced")},
    {"mbus_replace_battery_4", QT_TRANSLATE_NOOP("ami::app::CodeWords", "M-Bus device 4: battery must be replaced")},
    {"measurement_system_error", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Measurement system error")},
    {"meter_cover_closed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Meter cover closed")},
    {"meter_cover_removed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Meter cover removed")},
    {"meter_data_cleared", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Meter data cleared")},
    {"missing_neutral", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Neutral missing")},
    {"missing_voltage_L1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Voltage missing L1")},
    {"missing_voltage_L2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Voltage missing L2")},
    {"missing_voltage_L3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Voltage missing L3")},
    {"modem_diagnostic_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Modem diagnosis failed")},
    {"modem_hardware_reset", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Modem restarted by hardware")},
    {"modem_initialisation_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Modem could not be initialised")},
    {"modem_software_reset", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Modem restarted by software")},
    {"modem_user_initialisation_failed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Modem user initialisation failed")},
    {"next_credit_enabled", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Next credit enabled")},
    {"next_credit_selectable", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Next credit selectable")},
    {"next_credit_selected", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Next credit selected")},
    {"no_connection_timeout", QT_TRANSLATE_NOOP("ami::app::CodeWords", "No remote connection for too long")},
    {"non-associated", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Not associated")},
    {"nonvolatile_memory_error", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Non-volatile memory error")},
    {"normal_voltage_L1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Voltage normal again L1")},
    {"normal_voltage_L2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Voltage normal again L2")},
    {"normal_voltage_L3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Voltage normal again L3")},
    {"not_registered", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Not registered")},
    {"not_registered_searching", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Not registered, searching")},
    {"out_of_credit", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Out of credit")},
    {"overvoltage_L1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Overvoltage L1")},
    {"overvoltage_L2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Overvoltage L2")},
    {"overvoltage_L3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Overvoltage L3")},
    {"parameters_changed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Parameters changed")},
    {"passive_tariff_programmed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Passive tariff programmed")},
    {"pdp_context_destroyed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Mobile data connection ended")},
    {"pdp_context_established", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Mobile data connection established")},
    {"pdp_context_failure", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Mobile data connection failed")},
    {"phase_asymmetry", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Phases loaded unequally")},
    {"phase_sequence_reversed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Phase sequence reversed")},
    {"power_down", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Power down")},
    {"power_up", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Power up")},
    {"program_memory_error", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Program memory error")},
    {"ram_error", QT_TRANSLATE_NOOP("ami::app::CodeWords", "RAM error")},
    {"ready_for_reconnection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Ready for manual reconnection")},
    {"registered_home_network", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Registered in the home network")},
    {"registered_roaming", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Registered, roaming")},
    {"registration_denied", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Registration denied")},
    {"remote_connection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Connected remotely")},
    {"remote_disconnection", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Disconnected remotely")},
    {"replace_battery", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Battery must be replaced")},
    {"replay_attack", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Old message sent again (replay)")},
    {"selectable_credit_in_use", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Selectable credit in use")},
    {"signal_quality_low", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Mobile signal weak")},
    {"sim_failure", QT_TRANSLATE_NOOP("ami::app::CodeWords", "SIM card missing or faulty")},
    {"sim_ok", QT_TRANSLATE_NOOP("ami::app::CodeWords", "SIM card recognised")},
    {"strong_dc_field", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Strong magnetic field detected")},
    {"strong_dc_field_gone", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Strong magnetic field gone")},
    {"supervision_1_exceeded", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Supervision monitor 1 exceeded")},
    {"supervision_1_ok", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Supervision monitor 1 normal again")},
    {"supervision_2_exceeded", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Supervision monitor 2 exceeded")},
    {"supervision_2_ok", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Supervision monitor 2 normal again")},
    {"supervision_3_exceeded", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Supervision monitor 3 exceeded")},
    {"supervision_3_ok", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Supervision monitor 3 normal again")},
    {"tariff_activated", QT_TRANSLATE_NOOP("ami::app::CodeWords", "New tariff activated")},
    {"terminal_cover_closed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Terminal cover closed")},
    {"terminal_cover_removed", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Terminal cover removed")},
    {"undervoltage_L1", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Undervoltage L1")},
    {"undervoltage_L2", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Undervoltage L2")},
    {"undervoltage_L3", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Undervoltage L3")},
    {"unexpected_consumption", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Consumption although disconnected")},
    {"watchdog_error", QT_TRANSLATE_NOOP("ami::app::CodeWords", "Watchdog reset")},
};

static_assert(std::ranges::is_sorted(words, std::ranges::less_equal{}, &Word::name));

const Word* find(std::string_view name) {
    const auto found = std::ranges::lower_bound(words, name, {}, &Word::name);
    return found != std::end(words) && found->name == name ? found : nullptr;
}

}  // namespace

QString codeWord(std::string_view name) {
    if (const Word* word = find(name)) return QCoreApplication::translate("ami::app::CodeWords", word->text);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

bool hasCodeWord(std::string_view name) { return find(name) != nullptr; }

QString eventWords(std::uint64_t code) {
    const auto name = dlms::nameOf(dlms::codes::events, code);
    return name.empty() ? QString::number(code) : QStringLiteral("%1 (%2)").arg(codeWord(name)).arg(code);
}

QStringList bitWords(dlms::NamedValues bits, std::uint64_t word) {
    QStringList texts;
    for (const std::string& name : dlms::namesOfBits(bits, word)) texts << codeWord(name);
    return texts;
}

}  // namespace ami::app
