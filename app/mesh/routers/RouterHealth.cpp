#include "app/mesh/routers/RouterHealth.h"

#include <QCoreApplication>
#include <algorithm>

namespace ami::app::mesh {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RouterHealth)
};

}  // namespace

QString HealthFinding::words(const std::string& interface) const {
    const QString name = QString::fromStdString(interface);
    switch (kind) {
        case HealthKind::NoInterface: return Words::tr("There is no interface %1: the border router's daemon, which makes it, is not running.").arg(name);
        case HealthKind::LinkDown: return Words::tr("The interface %1 is switched off.").arg(name);
        case HealthKind::NotRunning: return Words::tr("The interface %1 is switched on, but carries nothing: the daemon behind it is not running.").arg(name);
        case HealthKind::DuplicateAddress:
            return Words::tr("Another device on %1 has the address %2 too.").arg(name, address ? QString::fromStdString(address->toString()) : QString());
        case HealthKind::NoAddress: return Words::tr("The interface %1 has no IPv6 address besides its link-local one.").arg(name);
        case HealthKind::ForwardingOff: return Words::tr("This computer does not forward IPv6 packets, so nothing gets from the network into the mesh.");
        case HealthKind::ForwardingUnknown: return Words::tr("Whether this computer forwards IPv6 packets is not known.");
        case HealthKind::Well: return Words::tr("The interface %1 is up, has an address, and packets are forwarded.").arg(name);
    }
    return {};
}

QString HealthFinding::next(const std::string& interface) const {
    const QString name = QString::fromStdString(interface);
    switch (kind) {
        case HealthKind::NoInterface: return Words::tr("Start the daemon, or write the name that “ip link” lists above.");
        case HealthKind::LinkDown: return Words::tr("Switch it on.");
        case HealthKind::NotRunning: return Words::tr("Start the daemon; “systemctl status UNIT” and the journal below say why it ended.");
        case HealthKind::DuplicateAddress: return Words::tr("Take the address away from one of the two: “ip -6 neigh show” lists the other device's radio address.");
        case HealthKind::NoAddress: return Words::tr("Give it one out of the mesh's prefix: “ip -6 addr add PREFIX::1/64 dev %1”, or set the prefix in the daemon's configuration.").arg(name);
        case HealthKind::ForwardingOff: return Words::tr("Switch forwarding on.");
        case HealthKind::ForwardingUnknown: return Words::tr("Look for yourself: “sysctl net.ipv6.conf.all.forwarding” should say 1.");
        case HealthKind::Well: return {};
    }
    return {};
}

QString HealthFinding::command() const { return fix ? QString::fromStdString(fix->shown()) : QString(); }

std::vector<HealthFinding> healthOf(const hal::InterfaceState& state, const std::string& interface, bool computerIsRouter) {
    std::vector<HealthFinding> findings;
    const auto add = [&findings](HealthKind kind) -> HealthFinding& { return findings.emplace_back(HealthFinding{kind, std::nullopt, std::nullopt}); };
    if (!state.link) {
        add(HealthKind::NoInterface);
    } else if (!state.link->up) {
        add(HealthKind::LinkDown).fix = hal::RouterChange{hal::RouterChange::Kind::LinkUp, interface};
    } else {
        if (!state.link->running) add(HealthKind::NotRunning);
        for (const hal::AddressFact& one : state.addresses) {
            if (one.duplicate) add(HealthKind::DuplicateAddress).address = one.address;
        }
        const bool usable = std::any_of(state.addresses.begin(), state.addresses.end(),
                                        [](const hal::AddressFact& one) { return !one.address.isLinkLocal() && !one.duplicate; });
        if (!usable) add(HealthKind::NoAddress);
    }
    if (computerIsRouter && !state.forwardingAll) add(HealthKind::ForwardingUnknown);
    if (computerIsRouter && state.forwardingAll == false) add(HealthKind::ForwardingOff).fix = hal::RouterChange{hal::RouterChange::Kind::Forwarding, {}};
    if (findings.empty()) add(HealthKind::Well);
    std::stable_sort(findings.begin(), findings.end(), [](const HealthFinding& a, const HealthFinding& b) { return a.kind < b.kind; });
    return findings;
}

RouterHealth::RouterHealth(std::string interface, bool computerIsRouter, QObject* parent)
    : QObject(parent), watch_(std::move(interface)), computerIsRouter_(computerIsRouter) {
    connect(&watch_, &hal::LinuxInterface::changed, this, [this](const hal::InterfaceState& state) {
        findings_ = healthOf(state, watch_.name(), computerIsRouter_);
        Q_EMIT changed();
    });
    connect(&watch_, &hal::LinuxInterface::failed, this, &RouterHealth::failed);
    connect(&fix_, &hal::RouterFix::done, this, [this](bool done, const Error& why) {
        if (done) watch_.refresh();
        Q_EMIT fixed(done, why);
    });
}

Result<void> RouterHealth::start() { return watch_.start(); }
void RouterHealth::stop() { watch_.stop(); }
void RouterHealth::refresh() { watch_.refresh(); }

}  // namespace ami::app::mesh
