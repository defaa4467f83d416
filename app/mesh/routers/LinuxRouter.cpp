#include "app/mesh/routers/LinuxRouter.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <map>

#include "app/mesh/MeshError.h"
#include "hal/router/RouterError.h"
#include "hal/router/RouterFix.h"

namespace ami::app::mesh {

namespace {

constexpr std::uint8_t wholeAddress = 128;

class Builder {
public:
    Builder(const hal::InterfaceState& state, RouterSnapshot& snapshot) : state_(state), snapshot_(snapshot) {}

    void build() {
        if (!state_.link) return;
        addRouter();
        for (const hal::NeighbourFact& neighbour : state_.neighbours) addNeighbour(neighbour);
        for (const hal::RouteFact& route : state_.routes) addRoute(route);
    }

private:
    template <typename T>
    Sample<T> say(T value) const {
        return {std::move(value), snapshot_.taken, Witness::Router};
    }

    void addRouter() {
        NodeReport report;
        report.eui64 = Eui64::from(state_.link->hardware);
        for (const hal::AddressFact& address : state_.addresses) {
            if (!address.tentative && !address.duplicate) report.addresses.push_back(address.address);
        }
        if (!report.eui64 && report.addresses.empty()) return;
        report.role = say(NodeRole::BorderRouter);
        report.joined = say(state_.link->up ? JoinRung::Operational : JoinRung::Addressed);
        report.parents = say(std::vector<NodeName>{});
        if (report.eui64) self_ = *report.eui64;
        else self_ = report.addresses.front();
        for (const Ipv6Address& address : report.addresses) {
            // A global address is the better name: the link-local one stands for something else on every link.
            if (!report.eui64 && !address.isLinkLocal()) self_ = address;
            places_[address] = snapshot_.nodes.size();
        }
        snapshot_.nodes.push_back(std::move(report));
    }

    /// The node of an address, or of a radio that already has another address.
    NodeReport& nodeOf(const Ipv6Address& address, const std::optional<Eui64>& eui64) {
        if (const auto known = places_.find(address); known != places_.end()) return snapshot_.nodes[known->second];
        std::size_t place = snapshot_.nodes.size();
        if (eui64) {
            if (const auto known = radios_.find(*eui64); known != radios_.end()) place = known->second;
            else radios_[*eui64] = place;
        }
        if (place == snapshot_.nodes.size()) snapshot_.nodes.emplace_back();
        NodeReport& report = snapshot_.nodes[place];
        if (eui64) report.eui64 = eui64;
        report.addresses.push_back(address);
        places_[address] = place;
        return report;
    }

    void addNeighbour(const hal::NeighbourFact& neighbour) {
        using State = hal::NeighbourFact::State;
        if (neighbour.address.isMulticast() || (neighbour.state & State::NoArp) != 0 || neighbour.state == 0) return;
        NodeReport& report = nodeOf(neighbour.address, Eui64::from(neighbour.hardware));
        // How long ago a neighbour was used says nothing of whether it has joined: whoever is not written to goes stale within a minute.
        const bool hasAnswered = (neighbour.state & (State::Reachable | State::Permanent | State::Stale | State::Delay | State::Probe)) != 0;
        if (hasAnswered && self_) report.parents = say(std::vector<NodeName>{*self_});
    }

    void addRoute(const hal::RouteFact& route) {
        if (route.prefix != wholeAddress || route.destination.isMulticast() || route.destination.isLinkLocal()) return;
        nodeOf(route.destination, std::nullopt);
    }

    const hal::InterfaceState& state_;
    RouterSnapshot& snapshot_;
    std::optional<NodeName> self_;
    std::map<Ipv6Address, std::size_t> places_;
    std::map<Eui64, std::size_t> radios_;
};

}  // namespace

RouterSnapshot snapshotOf(const hal::InterfaceState& state, const std::string& source) {
    RouterSnapshot snapshot;
    snapshot.source = source;
    snapshot.taken = state.taken;
    snapshot.coverage = state.complete ? Coverage::Whole : Coverage::Part;
    Builder(state, snapshot).build();
    return snapshot;
}

LinuxRouter::LinuxRouter(std::string interface) : interface_(std::move(interface)) {}

LinuxRouter::~LinuxRouter() { stop(); }

Result<std::unique_ptr<BorderRouter>> LinuxRouter::open(std::string_view address) {
    const std::string_view name = address.substr(address.find(':') + 1);
    if (!hal::isInterfaceName(name)) return fail(Fault::Malformed, Layer::Mesh, MeshError::BadRouterAddress);
    return std::unique_ptr<BorderRouter>(std::make_unique<LinuxRouter>(std::string(name)));
}

Result<void> LinuxRouter::start(RouterHooks hooks) {
    if (watch_) return fail(Fault::Misuse, Layer::Mesh, MeshError::AlreadyStarted);
    hooks_ = std::move(hooks);
    state_ = {};
    watch_ = std::make_unique<hal::LinuxInterface>(interface_);
    context_ = std::make_unique<QObject>();
    QObject::connect(watch_.get(), &hal::LinuxInterface::changed, context_.get(), [this](const hal::InterfaceState& state) { take(state); }, Qt::QueuedConnection);
    QObject::connect(watch_.get(), &hal::LinuxInterface::failed, context_.get(), [this](const Error& error) { tell({RouterPhase::Watching, error}); },
                     Qt::QueuedConnection);
    const auto started = watch_->start();
    QMetaObject::invokeMethod(context_.get(), [this, started] {
        tell(started ? RouterState{RouterPhase::Connecting, std::nullopt} : RouterState{RouterPhase::Waiting, started.error()});
    }, Qt::QueuedConnection);
    return {};
}

void LinuxRouter::stop() {
    if (watch_) watch_->disconnect();
    if (context_) {
        // The hook that stops us may be the one that runs.
        QCoreApplication::removePostedEvents(context_.get(), QEvent::MetaCall);
        context_.release()->deleteLater();
    }
    watch_.reset();
    state_ = {};
}

void LinuxRouter::refresh() {
    if (watch_) watch_->refresh();
}

void LinuxRouter::tell(RouterState state) {
    if (!watch_ || state == state_) return;
    state_ = std::move(state);
    if (const auto hook = hooks_.state) hook(state_);
}

void LinuxRouter::take(const hal::InterfaceState& state) {
    if (!watch_) return;
    if (!state.link) {
        tell({RouterPhase::Waiting, hal::routerError(hal::RouterError::NoInterface)});
        return;
    }
    tell({RouterPhase::Watching, std::nullopt});
    if (const auto hook = hooks_.snapshot) hook(snapshotOf(state, source()));
}

}  // namespace ami::app::mesh
