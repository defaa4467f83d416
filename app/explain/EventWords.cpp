#include "app/explain/EventWords.h"

namespace ami::app {

QString EventWords::log(int kind) {
    switch (kind) {
        case 0: return tr("Standard event log");
        case 1: return tr("Fraud detection log");
        case 2: return tr("Disconnector log");
        case 3: return tr("M-Bus event log");
        case 4: return tr("Power quality log");
        case 5: return tr("Communication log");
        default: return tr("Event log %1").arg(kind);
    }
}

QString EventWords::sentence(std::uint32_t code) {
    const QString words = known(code);
    return words.isEmpty() ? tr("Event %1").arg(code) : words;
}

QString EventWords::phase(std::uint32_t code, std::uint32_t first, const QString& what) {
    return tr("%1 on L%2").arg(what).arg(code - first + 1);
}

QString EventWords::known(std::uint32_t code) {
    switch (code) {
        case 1: return tr("Power failure");
        case 2: return tr("Power is back");
        case 3: return tr("Daylight saving time began or ended");
        case 4: return tr("Clock adjusted, time before");
        case 5: return tr("Clock adjusted, time after");
        case 6: return tr("Clock is invalid");
        case 7: return tr("Battery must be replaced");
        case 8: return tr("Battery voltage is low");
        case 9: return tr("Tariff calendar activated");
        case 10: return tr("Error register cleared");
        case 11: return tr("Alarm register cleared");
        case 12: return tr("Fault in the program memory");
        case 13: return tr("Fault in the working memory");
        case 14: return tr("Fault in the non-volatile memory");
        case 15: return tr("Processor restarted by its watchdog");
        case 16: return tr("Fault in the measuring system");
        case 17: return tr("Firmware is verified and ready for activation");
        case 18: return tr("Firmware activated");
        case 19: return tr("Tariff calendar prepared");
        case 20: return tr("External alarm");
        case 40: return tr("Terminal cover opened");
        case 41: return tr("Terminal cover closed");
        case 42: return tr("Strong magnetic field");
        case 43: return tr("Strong magnetic field is gone");
        case 44: return tr("Meter cover opened");
        case 45: return tr("Meter cover closed");
        case 46: return tr("Wrong password, several times");
        case 47: return tr("Parameters changed");
        case 48: return tr("Global key changed");
        case 49: return tr("Deciphering or authentication failed");
        case 50: return tr("Repeated message rejected");
        case 59: return tr("Disconnector is ready for reconnection by the button");
        case 60: return tr("Disconnected with the button");
        case 61: return tr("Reconnected with the button");
        case 62: return tr("Disconnected by command");
        case 63: return tr("Reconnected by command");
        case 64: return tr("Disconnected by the meter itself");
        case 65: return tr("Limiter threshold exceeded");
        case 66: return tr("Below the limiter threshold again");
        case 67: return tr("Limiter threshold changed");
        case 68: return tr("Disconnector failed to move");
        case 69: return tr("Reconnected by the meter itself");
        case 76:
        case 77:
        case 78: return phase(code, 76, tr("Undervoltage"));
        case 79:
        case 80:
        case 81: return phase(code, 79, tr("Overvoltage"));
        case 82:
        case 83:
        case 84: return phase(code, 82, tr("Missing voltage"));
        case 85:
        case 86:
        case 87: return phase(code, 85, tr("Normal voltage again"));
        case 88: return tr("Phase sequence reversed");
        case 89: return tr("Neutral is missing");
        case 90: return tr("Phases out of balance");
        case 91: return tr("Current flows backwards");
        case 146: return tr("Mobile data connection established");
        case 147: return tr("Mobile data connection closed");
        case 158: return tr("Somebody connected at a local port");
        case 254: return tr("Load profile cleared");
        case 255: return tr("Event log cleared");
        default: return {};
    }
}

}  // namespace ami::app
