#include "ui/shell/Settings.h"

#include <QSettings>
#include <algorithm>

#include "ui/theme/Theme.h"

namespace ami::ui {
namespace {

const QString themeKey = QStringLiteral("look/theme"), languageKey = QStringLiteral("look/language"),
              scaleKey = QStringLiteral("look/scale"), nominalKey = QStringLiteral("grid/nominalVoltage"),
              toleranceKey = QStringLiteral("grid/tolerancePercent"), endpointKey = QStringLiteral("sync/endpoint"),
              certificateKey = QStringLiteral("sync/certificateFile"), keyFileKey = QStringLiteral("sync/keyFile"),
              caKey = QStringLiteral("sync/caFile"), secretFilesKey = QStringLiteral("secretFiles"), addressKey = QStringLiteral("address"),
              pathKey = QStringLiteral("path"), proxyKey = QStringLiteral("sync/proxy"),
              proxySecretKey = QStringLiteral("sync/proxySecretFile"), meteredKey = QStringLiteral("sync/metered"),
              dailyKey = QStringLiteral("sync/meteredDailyMegabytes"), monthlyKey = QStringLiteral("sync/meteredMonthlyMegabytes");

const QString routerKey = QStringLiteral("mesh/router"), routersKey = QStringLiteral("mesh/routers"), interfaceKey = QStringLiteral("mesh/interface"),
              unitKey = QStringLiteral("mesh/unit"), thresholdsKey = QStringLiteral("mesh/thresholds");

constexpr int mostRouters = 12;
constexpr int mostSecretFiles = 100;
constexpr int mostMegabytes = 1'000'000;
constexpr std::uint64_t megabyte = 1'000'000;

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
    s.proxy = stored.value(proxyKey).toString();
    s.proxySecretFile = stored.value(proxySecretKey).toString();
    s.metered = stored.value(meteredKey, false).toBool();
    s.meteredDailyMegabytes = std::clamp(stored.value(dailyKey, 50).toInt(), 0, mostMegabytes);
    s.meteredMonthlyMegabytes = std::clamp(stored.value(monthlyKey, 500).toInt(), 0, mostMegabytes);
    s.meshRouter = stored.value(routerKey).toString();
    s.meshRouters = stored.value(routersKey).toStringList().mid(0, mostRouters);
    s.meshInterface = stored.value(interfaceKey, s.meshInterface).toString();
    s.meshUnit = stored.value(unitKey, s.meshUnit).toString();
    if (const auto limits = app::mesh::thresholdsFromJson(stored.value(thresholdsKey, QStringLiteral("{}")).toString().toStdString())) s.meshThresholds = *limits;
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
    stored.setValue(proxyKey, proxy);
    stored.setValue(proxySecretKey, proxySecretFile);
    stored.setValue(meteredKey, metered);
    stored.setValue(dailyKey, meteredDailyMegabytes);
    stored.setValue(monthlyKey, meteredMonthlyMegabytes);
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

void FieldSettings::saveMesh() const {
    QSettings stored;
    stored.setValue(routerKey, meshRouter);
    stored.setValue(routersKey, meshRouters);
    stored.setValue(interfaceKey, meshInterface);
    stored.setValue(unitKey, meshUnit);
    stored.setValue(thresholdsKey, QString::fromStdString(app::mesh::toJson(meshThresholds)));
}

void FieldSettings::rememberRouter(const QString& address) {
    meshRouter = address;
    meshRouters.removeAll(address);
    meshRouters.prepend(address);
    while (meshRouters.size() > mostRouters) meshRouters.removeLast();
}

void FieldSettings::rememberSecretFile(const QString& address, const QString& path) {
    if (secretFiles.size() >= mostSecretFiles && !secretFiles.contains(address)) secretFiles.erase(secretFiles.begin());
    secretFiles.insert(address, path);
}

void FieldSettings::takeMeshFrom(const FieldSettings& other) {
    meshRouter = other.meshRouter;
    meshRouters = other.meshRouters;
    meshInterface = other.meshInterface;
    meshUnit = other.meshUnit;
    meshThresholds = other.meshThresholds;
}

void FieldSettings::takeHeadEndFrom(const FieldSettings& other) {
    endpoint = other.endpoint;
    certificateFile = other.certificateFile;
    keyFile = other.keyFile;
    caFile = other.caFile;
    proxy = other.proxy;
    proxySecretFile = other.proxySecretFile;
    metered = other.metered;
    meteredDailyMegabytes = other.meteredDailyMegabytes;
    meteredMonthlyMegabytes = other.meteredMonthlyMegabytes;
}

app::SyncSettings FieldSettings::sync() const {
    app::SyncSettings s;
    s.endpoint = endpoint.toStdString();
    s.certificateFile = certificateFile.toStdString();
    s.keyFile = keyFile.toStdString();
    s.caFile = caFile.toStdString();
    s.proxy = proxy.toStdString();
    s.proxySecretFile = proxySecretFile.toStdString();
    s.metered.metered = metered;
    s.metered.daily = static_cast<std::uint64_t>(meteredDailyMegabytes) * megabyte;
    s.metered.monthly = static_cast<std::uint64_t>(meteredMonthlyMegabytes) * megabyte;
    return s;
}

}  // namespace ami::ui
