#include "app/mesh/routers/JoinedRouter.h"

#include <algorithm>

#include "app/mesh/MeshError.h"
#include "protocol/base/Ascii.h"

namespace ami::app::mesh {

namespace {

constexpr std::string_view between = " + ";
constexpr std::size_t most = 8;

/// "wsbrd+ssh:": what may stand behind a " + " that is no part of a file's name. @spec RFC 3986 3.1
bool beginsWithScheme(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    const std::size_t colon = text.find(':');
    const auto isOfScheme = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'; };
    return colon != std::string_view::npos && colon > 0 && text.front() >= 'a' && text.front() <= 'z' &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), isOfScheme);
}

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
    if (isStarted_) return fail(Fault::Misuse, Layer::Mesh, MeshError::AlreadyStarted);
    isStarted_ = true;
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
    isStarted_ = false;
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

void JoinedRouter::setHosts(NodeHosts hosts) {
    for (const auto& part : parts_) part->setHosts(hosts);
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

std::vector<std::string> splitAddresses(std::string_view addresses) {
    std::vector<std::string> all;
    std::size_t from = 0;
    for (std::size_t at = addresses.find(between); at != std::string_view::npos; at = addresses.find(between, at + between.size())) {
        if (!beginsWithScheme(addresses.substr(at + between.size()))) continue;
        all.emplace_back(trimmed(addresses.substr(from, at - from)));
        from = at + between.size();
    }
    all.emplace_back(trimmed(addresses.substr(from)));
    return all;
}

Result<std::unique_ptr<BorderRouter>> openRouters(const RouterFactory& factory, std::string_view addresses) {
    std::vector<std::unique_ptr<BorderRouter>> parts;
    for (const std::string& address : splitAddresses(addresses)) {
        auto part = factory.open(address);
        if (!part) return part;
        if (parts.size() == most) return fail(Fault::Exhausted, Layer::Mesh, 0);
        parts.push_back(std::move(*part));
    }
    if (parts.size() == 1) return std::move(parts.front());
    return std::unique_ptr<BorderRouter>(std::make_unique<JoinedRouter>(std::move(parts)));
}

}  // namespace ami::app::mesh
