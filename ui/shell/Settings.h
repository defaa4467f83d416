#pragma once

#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

#include "app/mesh/Thresholds.h"
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
    QString proxy, proxySecretFile;                                 ///< http://host:port or "none"; empty: the system's
    bool metered = false;                                           ///< this network costs money
    int meteredDailyMegabytes = 50, meteredMonthlyMegabytes = 500;  ///< automatic sending stops there; 0: no limit
    QString meshRouter;                  ///< address last used
    QStringList meshRouters;             ///< addresses used before, newest first
    QString meshInterface = QStringLiteral("nan0"), meshUnit = QStringLiteral("wisun-borderrouter.service");
    app::mesh::Thresholds meshThresholds;
    QMap<QString, QString> secretFiles;  ///< path of the key or password file last used with an address; the newest 100

    static FieldSettings load();
    void save() const;
    /// Kept apart from save(): they change with each visit, not with a choice in Settings.
    void saveSecretFiles() const;
    /// Apart from save() for the same reason.
    void saveMesh() const;
    void rememberRouter(const QString& address);
    void rememberSecretFile(const QString& address, const QString& path);
    app::SyncSettings sync() const;
    void takeHeadEndFrom(const FieldSettings& other);
    void takeMeshFrom(const FieldSettings& other);
    double lowVoltage() const { return nominalVoltage * (100 - tolerancePercent) / 100; }
    double highVoltage() const { return nominalVoltage * (100 + tolerancePercent) / 100; }
};

}  // namespace ami::ui
