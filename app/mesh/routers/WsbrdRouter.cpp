#include "app/mesh/routers/WsbrdRouter.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include "app/mesh/MeshError.h"
#include "app/mesh/routers/WsbrdSnapshot.h"

namespace ami::app::mesh {

namespace {

/// RoutingGraph and the two commands came together.
Capabilities capabilitiesOf(const hal::WsbrdReading& reading) {
    const bool modern = reading.routes.has_value();
    bool tellsJoin = modern, tellsLevels = false, tellsParents = modern;
    if (reading.nodes) {
        for (const hal::WsbrdNode& node : *reading.nodes) {
            tellsJoin = tellsJoin || node.isAuthenticated.has_value();
            tellsLevels = tellsLevels || node.rsl.has_value() || node.rssi.has_value();
            tellsParents = tellsParents || node.parent.has_value();
        }
    }
    Capabilities all;
    const auto with = [&all](bool there, Capability one) {
        if (there) all = all.with(one);
    };
    with(tellsParents, Capability::Topology);
    with(tellsLevels, Capability::FirstHopRsl);
    with(tellsJoin, Capability::JoinState);
    with(modern, Capability::RefreshRoutes);
    with(modern, Capability::RebuildTree);
    with(true, Capability::Changes);
    return all;
}

RouterPhase phaseOf(hal::BusStage stage) {
    switch (stage) {
        case hal::BusStage::Stopped: return RouterPhase::Stopped;
        case hal::BusStage::Opening: return RouterPhase::Connecting;
        case hal::BusStage::Waiting: return RouterPhase::Waiting;
        case hal::BusStage::Present: return RouterPhase::Watching;
    }
    return RouterPhase::Stopped;
}

}  // namespace

WsbrdRouter::WsbrdRouter(hal::WsbrdBus::Options options) : options_(std::move(options)) {}

WsbrdRouter::~WsbrdRouter() { stop(); }

Result<hal::WsbrdBus::Options> WsbrdRouter::optionsOf(std::string_view address) {
    hal::WsbrdBus::Options options;
    constexpr std::string_view daemon = "wsbrd:", agent = "wsbrd-agent:", bridge = "wsbrd+ssh://", socket = "wsbrd+ssh-socket://";
    std::string place;
    if (address.starts_with(bridge)) {
        place = "ssh:" + std::string(address.substr(bridge.size()));
    } else if (address.starts_with(socket)) {
        place = "ssh+socket:" + std::string(address.substr(socket.size()));
    } else if (address.starts_with(daemon) || address.starts_with(agent)) {
        if (address.starts_with(agent)) options.names = hal::WsbrdNames::chipAgent();
        place = address.substr(address.find(':') + 1);
        if (place.empty()) place = "system";
    } else {
        return fail(Fault::Malformed, Layer::Mesh, MeshError::BadRouterAddress);
    }
    const auto parsed = hal::BusPlace::parse(place);
    if (!parsed) return fail(Fault::Malformed, Layer::Mesh, MeshError::BadRouterAddress);
    options.place = *parsed;
    return options;
}

Result<std::unique_ptr<BorderRouter>> WsbrdRouter::open(std::string_view address) {
    const auto options = optionsOf(address);
    if (!options) return Unexpected(options.error());
    return std::unique_ptr<BorderRouter>(std::make_unique<WsbrdRouter>(*options));
}

std::string WsbrdRouter::source() const {
    const std::string name = options_.names.service == hal::WsbrdNames().service ? "wsbrd" : "wsbrd-agent";
    return options_.place.kind == hal::BusPlace::Kind::System ? name : name + ' ' + options_.place.text();
}

Result<void> WsbrdRouter::start(RouterHooks hooks) {
    if (bus_) return fail(Fault::Misuse, Layer::Mesh, MeshError::AlreadyStarted);
    hooks_ = std::move(hooks);
    state_ = {};
    bus_ = std::make_unique<hal::WsbrdBus>(options_);
    context_ = std::make_unique<QObject>();
    // Queued: no hook from inside start(), and a hook may stop().
    QObject::connect(bus_.get(), &hal::WsbrdBus::stageChanged, context_.get(), [this] { tell({phaseOf(bus_->stage()), bus_->error()}); }, Qt::QueuedConnection);
    QObject::connect(bus_.get(), &hal::WsbrdBus::read, context_.get(), [this](const hal::WsbrdReading& reading) { take(reading); }, Qt::QueuedConnection);
    bus_->start();
    return {};
}

void WsbrdRouter::stop() {
    if (bus_) bus_->disconnect();
    if (context_) {
        // The hook that stops us may be the one that runs.
        QCoreApplication::removePostedEvents(context_.get(), QEvent::MetaCall);
        context_.release()->deleteLater();
    }
    bus_.reset();
    state_ = {};
}

void WsbrdRouter::refresh() {
    if (bus_) bus_->refresh();
}

void WsbrdRouter::tell(RouterState state) {
    if (state == state_) return;
    state_ = std::move(state);
    if (const auto hook = hooks_.state) hook(state_);
}

void WsbrdRouter::take(const hal::WsbrdReading& reading) {
    if (!bus_ || bus_->stage() != hal::BusStage::Present) return;
    missing_ = reading.missing;
    oddities_ = reading.oddities;
    const auto lacking = [&reading](const char* name) -> std::optional<Error> {
        const auto found = reading.missing.find(name);
        if (found == reading.missing.end() || found->second.code == static_cast<std::uint16_t>(hal::RouterError::NoProperty)) return std::nullopt;
        return found->second;
    };
    std::optional<Error> why = lacking("Nodes");
    WsbrdGap gap = why ? WsbrdGap::Nodes : WsbrdGap::None;
    if (!why && (why = lacking("RoutingGraph"))) gap = WsbrdGap::Routes;
    // A version does not lose what could not be read this time.
    const Capabilities shown = capabilitiesOf(reading);
    capabilities_ = why ? capabilities_.with(shown) : shown;
    if (reading.nodes || reading.routes) {
        if (const auto hook = hooks_.snapshot) {
            hook(snapshotOf(reading.values(), source(), reading.taken, gap));
        }
        if (bus_) tell({RouterPhase::Watching, why});
    } else {
        if (!why) why = hal::routerError(hal::RouterError::NoProperty);
        tell({RouterPhase::Waiting, why});
    }
}

Result<void> WsbrdRouter::command(hal::WsbrdBus::Command command) {
    if (!bus_ || bus_->stage() != hal::BusStage::Present) return Unexpected(hal::routerError(hal::RouterError::NoService));
    bus_->command(command, [this](Result<void> outcome) {
        const auto hook = hooks_.commanded;
        if (outcome) refresh();
        else tell({RouterPhase::Watching, outcome.error()});
        if (hook) hook(outcome);
    });
    return {};
}

Result<void> WsbrdRouter::refreshRoutes() { return command(hal::WsbrdBus::Command::RefreshRoutes); }
Result<void> WsbrdRouter::rebuildTree() { return command(hal::WsbrdBus::Command::RebuildTree); }

}  // namespace ami::app::mesh
