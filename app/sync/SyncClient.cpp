#include "app/sync/SyncClient.h"

#include <QUrl>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

#include "app/Now.h"
#include "app/store/Random.h"
#include "app/sync/SyncRun.h"

namespace ami::app {

using std::chrono::milliseconds;

namespace {

Unexpected refuse(Fault fault, SyncError code, std::int64_t detail = 0) { return fail(fault, Layer::Sync, code, detail); }

double uniform() {
    const auto octets = randomBytes(8);
    if (!octets) return 0.5;
    std::uint64_t bits = 0;
    std::memcpy(&bits, octets->data(), sizeof bits);
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

}  // namespace

SyncSettings SyncSettings::fromEnvironment(SyncSettings stored) {
    const auto take = [](const char* name, std::string& target) {
        if (const char* value = std::getenv(name); value && *value) target = value;
    };
    take("MDMS_ENDPOINT", stored.endpoint);
    take("MDMS_CERTIFICATE", stored.certificateFile);
    take("MDMS_KEY_FILE", stored.keyFile);
    take("MDMS_CA", stored.caFile);
    take("MDMS_PROXY", stored.proxy);
    take("MDMS_PROXY_SECRET_FILE", stored.proxySecretFile);
    return stored;
}

Result<SyncReport> synchronise(Store& store, const SyncSettings& settings, const std::function<bool()>& cancelled,
                               const SyncProgress& progress, const SyncTools& given) {
    if (settings.endpoint.empty()) return refuse(Fault::Misuse, SyncError::NoEndpoint);
    const QUrl endpoint(QString::fromStdString(settings.endpoint), QUrl::StrictMode);
    const bool usable = endpoint.isValid() && endpoint.scheme() == QLatin1String("https") && !endpoint.host().isEmpty() &&
                        endpoint.userInfo().isEmpty() && !endpoint.path().isEmpty();
    if (!usable) return refuse(Fault::Misuse, SyncError::BadEndpoint);
    const auto identity = loadIdentity(settings.certificateFile, settings.keyFile);
    if (!identity) return Unexpected(identity.error());
    QList<QSslCertificate> authorities;
    if (!settings.caFile.empty()) {
        auto loaded = loadAuthorities(settings.caFile);
        if (!loaded) return Unexpected(loaded.error());
        authorities = std::move(*loaded);
    }
    auto proxy = chooseProxy(settings.proxy, settings.proxySecretFile);
    if (!proxy) return Unexpected(proxy.error());
    SyncTools tools = given;
    if (!tools.now) tools.now = utcNow;
    if (!tools.random) tools.random = uniform;
    return SyncRun(store, settings, endpoint, tlsConfiguration(*identity, authorities), std::move(*proxy), cancelled, progress, tools)();
}

milliseconds backoff(std::uint32_t attempt, double random) {
    constexpr double longest = 15.0 * 60 * 1000;
    const double ceiling = std::min(longest, 2000.0 * std::pow(2.0, static_cast<double>(std::min<std::uint32_t>(attempt, 30))));
    return milliseconds(static_cast<std::int64_t>(ceiling * std::clamp(random, 0.0, 1.0)));
}

}  // namespace ami::app
