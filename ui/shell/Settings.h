#pragma once

#include <QObject>
#include <QString>

#include "app/sync/SyncClient.h"
#include "ui/theme/Tokens.h"

class QSettings;

namespace ami::ui {

/// What a person has chosen; kept in the user's configuration folder. Names of files, never their content.
struct FieldSettings {
    ThemeName theme = ThemeName::Light;
    QString language;  ///< "en", "es", "de"; empty: the system's
    int scalePercent = 100;
    double nominalVoltage = 230;
    double tolerancePercent = 10;
    QString endpoint, certificateFile, keyFile, caFile;

    static FieldSettings load();
    void save() const;
    app::SyncSettings sync() const;
    void takeHeadEndFrom(const FieldSettings& other);
    double lowVoltage() const { return nominalVoltage * (100 - tolerancePercent) / 100; }
    double highVoltage() const { return nominalVoltage * (100 + tolerancePercent) / 100; }
};

}  // namespace ami::ui
