#include "ui/shell/Settings.h"

#include <QSettings>

#include "ui/theme/Theme.h"

namespace ami::ui {
namespace {

const QString themeKey = QStringLiteral("look/theme"), languageKey = QStringLiteral("look/language"),
              scaleKey = QStringLiteral("look/scale"), nominalKey = QStringLiteral("grid/nominalVoltage"),
              toleranceKey = QStringLiteral("grid/tolerancePercent"), endpointKey = QStringLiteral("sync/endpoint"),
              certificateKey = QStringLiteral("sync/certificateFile"), keyFileKey = QStringLiteral("sync/keyFile"),
              caKey = QStringLiteral("sync/caFile"), secretFilesKey = QStringLiteral("meters/secretFiles");

constexpr qsizetype mostSecretFiles = 100;

}  // namespace

FieldSettings FieldSettings::load() {
    const QSettings stored;
    FieldSettings s;
    s.theme = theme::fromText(stored.value(themeKey).toString()).value_or(ThemeName::Light);
    s.language = stored.value(languageKey).toString();
    const int scale = stored.value(scaleKey, 100).toInt();
    s.scalePercent = scale == 125 || scale == 150 ? scale : 100;
    s.nominalVoltage = stored.value(nominalKey, 230.0).toDouble();
    s.tolerancePercent = stored.value(toleranceKey, 10.0).toDouble();
    if (s.nominalVoltage < 10 || s.nominalVoltage > 1000) s.nominalVoltage = 230;
    if (s.tolerancePercent < 0.5 || s.tolerancePercent > 50) s.tolerancePercent = 10;
    s.endpoint = stored.value(endpointKey).toString();
    s.certificateFile = stored.value(certificateKey).toString();
    s.keyFile = stored.value(keyFileKey).toString();
    s.caFile = stored.value(caKey).toString();
    const QVariantMap files = stored.value(secretFilesKey).toMap();
    for (auto file = files.cbegin(); file != files.cend(); ++file) s.secretFiles.insert(file.key(), file.value().toString());
    return s;
}

void FieldSettings::save() const {
    QSettings stored;
    stored.setValue(themeKey, theme::toText(theme));
    stored.setValue(languageKey, language);
    stored.setValue(scaleKey, scalePercent);
    stored.setValue(nominalKey, nominalVoltage);
    stored.setValue(toleranceKey, tolerancePercent);
    stored.setValue(endpointKey, endpoint);
    stored.setValue(certificateKey, certificateFile);
    stored.setValue(keyFileKey, keyFile);
    stored.setValue(caKey, caFile);
}

void FieldSettings::saveSecretFiles() const {
    QVariantMap files;
    for (auto file = secretFiles.cbegin(); file != secretFiles.cend(); ++file) files.insert(file.key(), file.value());
    QSettings().setValue(secretFilesKey, files);
}

void FieldSettings::rememberSecretFile(const QString& address, const QString& path) {
    if (secretFiles.size() >= mostSecretFiles && !secretFiles.contains(address)) secretFiles.erase(secretFiles.begin());
    secretFiles.insert(address, path);
}

void FieldSettings::takeHeadEndFrom(const FieldSettings& other) {
    endpoint = other.endpoint;
    certificateFile = other.certificateFile;
    keyFile = other.keyFile;
    caFile = other.caFile;
}

app::SyncSettings FieldSettings::sync() const {
    app::SyncSettings s;
    s.endpoint = endpoint.toStdString();
    s.certificateFile = certificateFile.toStdString();
    s.keyFile = keyFile.toStdString();
    s.caFile = caFile.toStdString();
    return s;
}

}  // namespace ami::ui
