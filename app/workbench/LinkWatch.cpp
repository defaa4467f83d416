#include "app/workbench/LinkWatch.h"

#include <QNetworkInformation>
#include <QNetworkInterface>
#include <chrono>

namespace ami::app {

namespace {

constexpr std::chrono::seconds betweenLooks{5};

QStringList usableAddresses() {
    QStringList addresses;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& one : interfaces) {
        const auto flags = one.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack)) continue;
        const auto entries = one.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            if (!entry.ip().isLinkLocal()) addresses << entry.ip().toString();
        }
    }
    addresses.sort();
    return addresses;
}

bool reaches(QNetworkInformation::Reachability reachability) {
    return reachability == QNetworkInformation::Reachability::Online || reachability == QNetworkInformation::Reachability::Site;
}

}  // namespace

LinkWatch::LinkWatch(QObject* parent) : QObject(parent) {
    QNetworkInformation::loadDefaultBackend();
    if (auto* system = QNetworkInformation::instance(); system && system->supports(QNetworkInformation::Feature::Reachability)) {
        bySystem_ = true;
        connect(system, &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability now) {
            if (reaches(now)) Q_EMIT cameUp();
        });
        if (system->supports(QNetworkInformation::Feature::CaptivePortal)) {
            connect(system, &QNetworkInformation::isBehindCaptivePortalChanged, this, [this](bool behind) {
                if (!behind) Q_EMIT cameUp();
            });
        }
        return;
    }
    addresses_ = usableAddresses();
    connect(&timer_, &QTimer::timeout, this, &LinkWatch::look);
    timer_.start(betweenLooks);
}

bool LinkWatch::isMetered() const {
    const auto* system = QNetworkInformation::instance();
    return system && system->supports(QNetworkInformation::Feature::Metered) && system->isMetered();
}

bool LinkWatch::isBehindPortal() const {
    const auto* system = QNetworkInformation::instance();
    return system && system->supports(QNetworkInformation::Feature::CaptivePortal) && system->isBehindCaptivePortal();
}

/// An address that was not there before is a network that came up.
void LinkWatch::look() {
    QStringList now = usableAddresses();
    bool more = false;
    for (const QString& address : now) more = more || !addresses_.contains(address);
    addresses_ = std::move(now);
    if (more) Q_EMIT cameUp();
}

}  // namespace ami::app
