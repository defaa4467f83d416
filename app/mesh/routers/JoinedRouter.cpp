#include "app/mesh/routers/JoinedRouter.h"

#include <algorithm>

#include "protocol/base/Ascii.h"

namespace ami::app::mesh {

namespace {

constexpr std::string_view between = " + ";
constexpr std::size_t most = 8;

}  // namespace

JoinedRouter::JoinedRouter(std::vector<std::unique_ptr<BorderRouter>> parts) : parts_(std::move(parts)), states_(parts_.size()) {}
JoinedRouter::~JoinedRouter() { stop(); }

std::string JoinedRouter::source() const {
    std::string all;
    for (const auto& part : parts_) all += (all.empty() ? "" : std::string(between)) + part->source();
    return all;
}

Capabilities JoinedRouter::capabilities() const {
    Capabilities all;
    for (const auto& part : parts_) all = all.with(part->capabilities());
    return all;
}

Result<void> JoinedRouter::start(RouterHooks hooks) {
    hooks_ = std::move(hooks);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        states_[i] = {RouterPhase::Connecting, {}};
        RouterHooks own;
        own.snapshot = [this](const RouterSnapshot& snapshot) {
            if (const auto hook = hooks_.snapshot) hook(snapshot);
        };
        own.state = [this, i](const RouterState& state) { take(i, state); };
        own.commanded = [this](const Result<void>& outcome) {
            if (const auto hook = hooks_.commanded) hook(outcome);
        };
        if (auto started = parts_[i]->start(std::move(own)); !started) {
            stop();
            return started;
        }
    }
    told_ = {RouterPhase::Connecting, {}};
    return {};
}

void JoinedRouter::stop() {
    for (const auto& part : parts_) part->stop();
    hooks_ = {};
}

void JoinedRouter::take(std::size_t part, const RouterState& state) {
    states_[part] = state;
    const auto any = [this](RouterPhase phase) {
        return std::any_of(states_.begin(), states_.end(), [phase](const RouterState& one) { return one.phase == phase; });
    };
    RouterState all;
    all.phase = any(RouterPhase::Watching)     ? RouterPhase::Watching
                : any(RouterPhase::Connecting) ? RouterPhase::Connecting
                : any(RouterPhase::Waiting)    ? RouterPhase::Waiting
                                               : RouterPhase::Stopped;
    const auto failed = std::find_if(states_.begin(), states_.end(), [](const RouterState& one) { return one.error.has_value(); });
    if (failed != states_.end()) all.error = failed->error;
    if (all == told_) return;
    told_ = all;
    if (const auto hook = hooks_.state) hook(all);
}

void JoinedRouter::refresh() {
    for (const auto& part : parts_) part->refresh();
}

void JoinedRouter::learn(const Topology& topology) {
    for (const auto& part : parts_) part->learn(topology);
}

Result<void> JoinedRouter::refreshRoutes() {
    for (const auto& part : parts_) {
        if (part->capabilities().has(Capability::RefreshRoutes)) return part->refreshRoutes();
    }
    return unsupported();
}

Result<void> JoinedRouter::rebuildTree() {
    for (const auto& part : parts_) {
        if (part->capabilities().has(Capability::RebuildTree)) return part->rebuildTree();
    }
    return unsupported();
}

Result<std::unique_ptr<BorderRouter>> openRouters(const RouterFactory& factory, std::string_view addresses) {
    std::vector<std::unique_ptr<BorderRouter>> parts;
    for (std::size_t from = 0; from <= addresses.size();) {
        const std::size_t end = std::min(addresses.find(between, from), addresses.size());
        auto part = factory.open(trimmed(addresses.substr(from, end - from)));
        if (!part) return part;
        if (parts.size() == most) return fail(Fault::Exhausted, Layer::Mesh, 0);
        parts.push_back(std::move(*part));
        from = end + between.size();
    }
    if (parts.size() == 1) return std::move(parts.front());
    return std::unique_ptr<BorderRouter>(std::make_unique<JoinedRouter>(std::move(parts)));
}

}  // namespace ami::app::mesh
