#include "ui/shell/Settings.h"

#include <QSettings>

#include "ui/theme/Theme.h"

namespace ami::ui {
namespace {

const QString themeKey = QStringLiteral("look/theme"), languageKey = QStringLiteral("look/language"),
              scaleKey = QStringLiteral("look/scale"), nominalKey = QStringLiteral("grid/nominalVoltage"),
              toleranceKey = QStringLiteral("grid/tolerancePercent"), endpointKey = QStringLiteral("sync/endpoint"),
              certificateKey = QStringLiteral("sync/certificateFile"), keyFileKey = QStringLiteral("sync/keyFile"),
              caKey = QStringLiteral("sync/caFile"), secretFilesKey = QStringLiteral("secretFiles"), addressKey = QStringLiteral("address"),
              pathKey = QStringLiteral("path");

constexpr int mostSecretFiles = 100;

}  // namespace

FieldSettings FieldSettings::load() {
    QSettings stored;
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
    const int files = stored.beginReadArray(secretFilesKey);
    for (int i = 0; i < files && i < mostSecretFiles; ++i) {
        stored.setArrayIndex(i);
        s.secretFiles.insert(stored.value(addressKey).toString(), stored.value(pathKey).toString());
    }
    stored.endArray();
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
    QSettings stored;
    stored.remove(secretFilesKey);
    stored.beginWriteArray(secretFilesKey);
    int index = 0;
    for (auto file = secretFiles.cbegin(); file != secretFiles.cend(); ++file) {
        stored.setArrayIndex(index++);
        stored.setValue(addressKey, file.key());
        stored.setValue(pathKey, file.value());
    }
    stored.endArray();
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
