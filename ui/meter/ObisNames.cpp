#include "ui/meter/ObisNames.h"

#include <QCoreApplication>
#include <array>

namespace ami::ui {
namespace {

QString word(const char* source) { return QCoreApplication::translate("ami::ui::ObisNames", source); }

struct Fixed {
    dlms::Obis obis;
    const char* name;
};

constexpr std::array fixedNames{
    Fixed{{0, 0, 1, 0, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Clock")},
    Fixed{{0, 0, 42, 0, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Logical device name")},
    Fixed{{0, 0, 96, 1, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Serial number")},
    Fixed{{0, 0, 96, 1, 1}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Meter type")},
    Fixed{{1, 0, 0, 2, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Firmware version")},
    Fixed{{0, 0, 40, 0, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Current association")},
    Fixed{{0, 0, 41, 0, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "SAP assignment")},
    Fixed{{0, 0, 96, 3, 10}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Disconnect control")},
    Fixed{{0, 0, 22, 0, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "HDLC set-up")},
    Fixed{{0, 0, 25, 9, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Push set-up")},
    Fixed{{1, 0, 99, 1, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Load profile 1")},
    Fixed{{1, 0, 99, 2, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Load profile 2")},
    Fixed{{0, 0, 98, 1, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Billing profile")},
    Fixed{{0, 0, 99, 98, 0}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Event log")},
    Fixed{{0, 0, 96, 10, 1}, QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Status register")},
};

QString powerName(int kind, bool energy) {
    switch (kind) {
        case 1:
            return energy ? word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Active energy, import"))
                          : word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Active power, import"));
        case 2:
            return energy ? word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Active energy, export"))
                          : word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Active power, export"));
        case 3:
            return energy ? word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Reactive energy, import"))
                          : word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Reactive power, import"));
        case 4:
            return energy ? word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Reactive energy, export"))
                          : word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Reactive power, export"));
        case 5:
        case 6:
        case 7:
        case 8:
            return (energy ? word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Reactive energy, quadrant %1"))
                           : word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Reactive power, quadrant %1")))
                .arg(kind - 4);
        case 9:
            return energy ? word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Apparent energy, import"))
                          : word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Apparent power, import"));
        case 10:
            return energy ? word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Apparent energy, export"))
                          : word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Apparent power, export"));
        case 11: return word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Current"));
        case 12: return word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Voltage"));
        case 13: return word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Power factor"));
        case 14: return word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Frequency"));
        case 15:
            return energy ? word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Active energy, both ways"))
                          : word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Active power, both ways"));
        case 16:
            return energy ? word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Active energy, net"))
                          : word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Active power, net"));
        default: return {};
    }
}

QString electricityName(const dlms::Obis& obis) {
    const int c = obis.c();
    const int d = obis.d();
    if (c == 81 && d == 7) return word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "Phase angle %1")).arg(obis.e());
    int kind = c;
    int phase = 0;
    if (c > 20 && c <= 80) {
        kind = (c - 1) % 20 + 1;
        phase = (c - 1) / 20;
    }
    const bool energy = d == 8 || d == 9 || d == 29;
    QString name = powerName(kind, energy);
    if (name.isEmpty()) return {};
    if (phase) name += QStringLiteral(", L%1").arg(phase);
    if (d == 8 && obis.e() == 0) name += QStringLiteral(", ") + word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "total"));
    else if (d == 29) name += QStringLiteral(", ") + word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "interval"));
    else if (d == 6) name += QStringLiteral(", ") + word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "maximum"));
    else if (d == 4 || d == 5) name += QStringLiteral(", ") + word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "average"));
    else if (d != 7 && d != 8 && d != 9) return {};
    if (energy && obis.e() > 0 && obis.e() < 64)
        name += QStringLiteral(", ") + word(QT_TRANSLATE_NOOP("ami::ui::ObisNames", "rate %1")).arg(obis.e());
    return name;
}

}  // namespace

QString obisName(const dlms::Obis& obis) {
    for (const auto& fixed : fixedNames) {
        if (fixed.obis == obis) return word(fixed.name);
    }
    return obis.a() == 1 ? electricityName(obis) : QString();
}

}  // namespace ami::ui
