#include "app/coap/ResourceWords.h"

#include <QCoreApplication>
#include <iterator>

#include "app/coap/ContentFormats.h"

namespace ami::app::coap {

namespace {

/// What resources/mesh/ipso-objects.json says, for the translators; the file itself is data.
constexpr const char* words[] = {
    QT_TRANSLATE_NOOP("ResourceNames", "Access point name"),
    QT_TRANSLATE_NOOP("ResourceNames", "Active energy"),
    QT_TRANSLATE_NOOP("ResourceNames", "Active power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Apparent energy"),
    QT_TRANSLATE_NOOP("ResourceNames", "Apparent power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Application type"),
    QT_TRANSLATE_NOOP("ResourceNames", "Available network bearer"),
    QT_TRANSLATE_NOOP("ResourceNames", "Battery level"),
    QT_TRANSLATE_NOOP("ResourceNames", "Battery status"),
    QT_TRANSLATE_NOOP("ResourceNames", "Bindings"),
    QT_TRANSLATE_NOOP("ResourceNames", "Bluetooth"),
    QT_TRANSLATE_NOOP("ResourceNames", "CDMA2000"),
    QT_TRANSLATE_NOOP("ResourceNames", "Calibration"),
    QT_TRANSLATE_NOOP("ResourceNames", "Calibration of active power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Calibration of reactive power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Capacitive reactive energy"),
    QT_TRANSLATE_NOOP("ResourceNames", "Capacitive reactive power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Cell"),
    QT_TRANSLATE_NOOP("ResourceNames", "Connectivity"),
    QT_TRANSLATE_NOOP("ResourceNames", "Cosine phi"),
    QT_TRANSLATE_NOOP("ResourceNames", "Coverage enhancement level"),
    QT_TRANSLATE_NOOP("ResourceNames", "Current"),
    QT_TRANSLATE_NOOP("ResourceNames", "DSL"),
    QT_TRANSLATE_NOOP("ResourceNames", "Description"),
    QT_TRANSLATE_NOOP("ResourceNames", "Device"),
    QT_TRANSLATE_NOOP("ResourceNames", "Device type"),
    QT_TRANSLATE_NOOP("ResourceNames", "Distortion of current"),
    QT_TRANSLATE_NOOP("ResourceNames", "Distortion of voltage"),
    QT_TRANSLATE_NOOP("ResourceNames", "Energy"),
    QT_TRANSLATE_NOOP("ResourceNames", "Error code"),
    QT_TRANSLATE_NOOP("ResourceNames", "Ethernet"),
    QT_TRANSLATE_NOOP("ResourceNames", "Ethernet cable"),
    QT_TRANSLATE_NOOP("ResourceNames", "Factory reset"),
    QT_TRANSLATE_NOOP("ResourceNames", "Firmware version"),
    QT_TRANSLATE_NOOP("ResourceNames", "Fraction of the time stamp"),
    QT_TRANSLATE_NOOP("ResourceNames", "Free memory"),
    QT_TRANSLATE_NOOP("ResourceNames", "Frequency"),
    QT_TRANSLATE_NOOP("ResourceNames", "GSM"),
    QT_TRANSLATE_NOOP("ResourceNames", "Hardware version"),
    QT_TRANSLATE_NOOP("ResourceNames", "IEEE 802.15.4"),
    QT_TRANSLATE_NOOP("ResourceNames", "IP address"),
    QT_TRANSLATE_NOOP("ResourceNames", "Inductive reactive energy"),
    QT_TRANSLATE_NOOP("ResourceNames", "Inductive reactive power"),
    QT_TRANSLATE_NOOP("ResourceNames", "LTE-FDD"),
    QT_TRANSLATE_NOOP("ResourceNames", "LTE-TDD"),
    QT_TRANSLATE_NOOP("ResourceNames", "Largest active power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Largest reactive power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Largest value"),
    QT_TRANSLATE_NOOP("ResourceNames", "Link quality"),
    QT_TRANSLATE_NOOP("ResourceNames", "Link utilisation"),
    QT_TRANSLATE_NOOP("ResourceNames", "Location area code"),
    QT_TRANSLATE_NOOP("ResourceNames", "Lower limit"),
    QT_TRANSLATE_NOOP("ResourceNames", "Lower limit of active power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Lower limit of reactive power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Manufacturer"),
    QT_TRANSLATE_NOOP("ResourceNames", "Mobile country code"),
    QT_TRANSLATE_NOOP("ResourceNames", "Mobile network code"),
    QT_TRANSLATE_NOOP("ResourceNames", "Model number"),
    QT_TRANSLATE_NOOP("ResourceNames", "More device information"),
    QT_TRANSLATE_NOOP("ResourceNames", "NB-IoT"),
    QT_TRANSLATE_NOOP("ResourceNames", "Network bearer"),
    QT_TRANSLATE_NOOP("ResourceNames", "Power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Power factor"),
    QT_TRANSLATE_NOOP("ResourceNames", "Power measurement"),
    QT_TRANSLATE_NOOP("ResourceNames", "Power source"),
    QT_TRANSLATE_NOOP("ResourceNames", "Quality indicator"),
    QT_TRANSLATE_NOOP("ResourceNames", "Quality level"),
    QT_TRANSLATE_NOOP("ResourceNames", "Radio signal strength"),
    QT_TRANSLATE_NOOP("ResourceNames", "Reactive energy"),
    QT_TRANSLATE_NOOP("ResourceNames", "Reactive power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Reboot"),
    QT_TRANSLATE_NOOP("ResourceNames", "Reset energy"),
    QT_TRANSLATE_NOOP("ResourceNames", "Reset error code"),
    QT_TRANSLATE_NOOP("ResourceNames", "Reset smallest and largest value"),
    QT_TRANSLATE_NOOP("ResourceNames", "Router's IP address"),
    QT_TRANSLATE_NOOP("ResourceNames", "Serial number"),
    QT_TRANSLATE_NOOP("ResourceNames", "Signal to noise ratio"),
    QT_TRANSLATE_NOOP("ResourceNames", "Single-phase meter"),
    QT_TRANSLATE_NOOP("ResourceNames", "Smallest active power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Smallest reactive power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Smallest value"),
    QT_TRANSLATE_NOOP("ResourceNames", "Software version"),
    QT_TRANSLATE_NOOP("ResourceNames", "Supply current"),
    QT_TRANSLATE_NOOP("ResourceNames", "Supply voltage"),
    QT_TRANSLATE_NOOP("ResourceNames", "TD-SCDMA"),
    QT_TRANSLATE_NOOP("ResourceNames", "Three-phase meter"),
    QT_TRANSLATE_NOOP("ResourceNames", "Time"),
    QT_TRANSLATE_NOOP("ResourceNames", "Time stamp"),
    QT_TRANSLATE_NOOP("ResourceNames", "Time zone"),
    QT_TRANSLATE_NOOP("ResourceNames", "Total memory"),
    QT_TRANSLATE_NOOP("ResourceNames", "USB"),
    QT_TRANSLATE_NOOP("ResourceNames", "UTC offset"),
    QT_TRANSLATE_NOOP("ResourceNames", "Unit"),
    QT_TRANSLATE_NOOP("ResourceNames", "Upper limit"),
    QT_TRANSLATE_NOOP("ResourceNames", "Upper limit of active power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Upper limit of reactive power"),
    QT_TRANSLATE_NOOP("ResourceNames", "Voltage"),
    QT_TRANSLATE_NOOP("ResourceNames", "WCDMA"),
    QT_TRANSLATE_NOOP("ResourceNames", "WLAN"),
    QT_TRANSLATE_NOOP("ResourceNames", "WiMAX"),
    QT_TRANSLATE_NOOP("ResourceNames", "battery low"),
    QT_TRANSLATE_NOOP("ResourceNames", "charging"),
    QT_TRANSLATE_NOOP("ResourceNames", "damaged"),
    QT_TRANSLATE_NOOP("ResourceNames", "direct current"),
    QT_TRANSLATE_NOOP("ResourceNames", "external battery"),
    QT_TRANSLATE_NOOP("ResourceNames", "external supply off"),
    QT_TRANSLATE_NOOP("ResourceNames", "fuel cell"),
    QT_TRANSLATE_NOOP("ResourceNames", "fully charged"),
    QT_TRANSLATE_NOOP("ResourceNames", "internal battery"),
    QT_TRANSLATE_NOOP("ResourceNames", "low"),
    QT_TRANSLATE_NOOP("ResourceNames", "mains"),
    QT_TRANSLATE_NOOP("ResourceNames", "no IP connectivity"),
    QT_TRANSLATE_NOOP("ResourceNames", "no error"),
    QT_TRANSLATE_NOOP("ResourceNames", "normal"),
    QT_TRANSLATE_NOOP("ResourceNames", "not installed"),
    QT_TRANSLATE_NOOP("ResourceNames", "out of memory"),
    QT_TRANSLATE_NOOP("ResourceNames", "peripheral failed"),
    QT_TRANSLATE_NOOP("ResourceNames", "positioning module failed"),
    QT_TRANSLATE_NOOP("ResourceNames", "power line"),
    QT_TRANSLATE_NOOP("ResourceNames", "received signal weak"),
    QT_TRANSLATE_NOOP("ResourceNames", "solar"),
    QT_TRANSLATE_NOOP("ResourceNames", "text message failed"),
    QT_TRANSLATE_NOOP("ResourceNames", "unknown"),
};

}  // namespace

QString translatedName(const std::string& name) {
    return QCoreApplication::translate("ResourceNames", name.c_str());
}

QString formatWords(std::uint16_t number) {
    for (const auto& one : contentFormats()) {
        if (one.number == number) return QString::fromLatin1(one.media);
    }
    return QCoreApplication::translate("CoapFormats", "content format %1").arg(number);
}

std::size_t translatableNames(const char* const** first) {
    *first = words;
    return std::size(words);
}

}  // namespace ami::app::coap
