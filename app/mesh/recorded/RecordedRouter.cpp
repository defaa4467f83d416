#include "app/mesh/recorded/RecordedRouter.h"

#include <algorithm>
#include <charconv>

#include "app/mesh/MeshError.h"
#include "app/mesh/recorded/SnapshotFile.h"

namespace ami::app::mesh {

namespace {

using namespace std::chrono_literals;

/// A gap in a recording is not waited out.
constexpr auto longestPause = 60'000ms;

Unexpected badAddress() { return fail(Fault::Malformed, Layer::Mesh, MeshError::BadRouterAddress); }

}  // namespace

Result<std::unique_ptr<BorderRouter>> RecordedRouter::open(std::string_view address) {
    constexpr std::string_view scheme = "replay:", key = "?speed=";
    if (!address.starts_with(scheme)) return badAddress();
    address.remove_prefix(scheme.size());
    double speed = 1;
    if (const std::size_t query = address.rfind(key); query != std::string_view::npos) {
        const std::string_view text = address.substr(query + key.size());
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), speed);
        if (error != std::errc() || end != text.data() + text.size() || !(speed >= 0 && speed <= 1e6)) return badAddress();
        address = address.substr(0, query);
    }
    if (address.empty()) return badAddress();
    auto snapshots = readSnapshotFile(std::string(address));
    if (!snapshots) return Unexpected(snapshots.error());
    return std::unique_ptr<BorderRouter>(std::make_unique<RecordedRouter>(std::move(*snapshots), speed));
}

RecordedRouter::RecordedRouter(std::vector<RouterSnapshot> snapshots, double speed) : snapshots_(std::move(snapshots)), speed_(speed) {
    timer_.setSingleShot(true);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { next(); });
}

Capabilities RecordedRouter::capabilities() const {
    const auto any = [this](auto&& list, auto&& holds) {
        return std::any_of(snapshots_.begin(), snapshots_.end(), [&](const auto& one) { return std::any_of(list(one).begin(), list(one).end(), holds); });
    };
    const auto nodes = [](const RouterSnapshot& one) -> const auto& { return one.nodes; };
    const auto links = [](const RouterSnapshot& one) -> const auto& { return one.links; };
    Capabilities all;
    const auto add = [&all](Capability one, bool is) { all = is ? all.with(one) : all; };
    add(Capability::Topology, any(nodes, [](const auto& node) { return node.parents.has_value(); }));
    add(Capability::JoinState, any(nodes, [](const auto& node) { return node.joined.has_value(); }));
    add(Capability::FirstHopRsl, any(links, [](const auto& link) { return link.rslIn.has_value(); }));
    add(Capability::DeepRsl, any(links, [](const auto& link) { return link.rslIn && link.rslIn->by == Witness::Node; }));
    add(Capability::Etx, any(links, [](const auto& link) { return link.etx.has_value(); }));
    add(Capability::Counters, any(links, [](const auto& link) { return link.frames.has_value(); }));
    return all;
}

Result<void> RecordedRouter::start(RouterHooks hooks) {
    if (timer_.isActive()) return fail(Fault::Misuse, Layer::Mesh, MeshError::AlreadyStarted);
    hooks_ = std::move(hooks);
    at_ = 0;
    timer_.start(0);
    return {};
}

void RecordedRouter::stop() {
    timer_.stop();
    hooks_ = {};
}

void RecordedRouter::tell(RouterPhase phase) {
    if (hooks_.state) hooks_.state({phase, {}});
}

void RecordedRouter::next() {
    if (at_ == 0) tell(RouterPhase::Watching);
    if (at_ >= snapshots_.size()) return;
    const RouterSnapshot& snapshot = snapshots_[at_++];
    const bool isLast = at_ == snapshots_.size();
    if (!isLast) {
        const auto pause = std::clamp<std::chrono::milliseconds>(snapshots_[at_].taken - snapshot.taken, 0ms, longestPause);
        timer_.start(speed_ > 0 ? std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(pause.count()) / speed_)) : 0ms);
    }
    // The hook may stop this router.
    if (const auto hook = hooks_.snapshot) hook(snapshot);
    if (isLast && hooks_.snapshot) tell(RouterPhase::Stopped);
}

RouterFactory builtInRouters() {
    RouterFactory factory;
    factory.add("replay", &RecordedRouter::open);
    return factory;
}

}  // namespace ami::app::mesh
