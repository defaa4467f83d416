#include "app/mesh/Advice.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/mesh/Dominators.h"

namespace ami::app::mesh {

namespace {

class Adviser {
public:
    Adviser(const Topology& topology, UtcTime now)
        : topology_(topology), limits_(topology.thresholds()), now_(now), carries_(topology.descendants()) {}

    std::vector<Advice> all() {
        for (const Node& node : topology_.nodes()) {
            if (!node.isPresent || node.isRoot()) continue;
            joining(node);
            radio(node);
            if (node.hops && *node.hops > limits_.hopWarning) tell(Severity::Warning, node.id, advice::TooManyHops{*node.hops, limits_.hopWarning});
            if (now_ - node.lastSeen > limits_.staleAfter) tell(Severity::Warning, node.id, advice::Silent{now_ - node.lastSeen});
        }
        repeaters();
        cuts();
        unreported();
        contradictions();
        const auto key = [](const Advice& one) { return std::tuple(one.severity, UINT32_MAX - one.carries, one.node, one.what.index()); };
        std::stable_sort(advice_.begin(), advice_.end(), [&key](const Advice& a, const Advice& b) { return key(a) < key(b); });
        return std::move(advice_);
    }

private:
    template <typename What>
    void tell(Severity severity, NodeId node, What what) {
        advice_.push_back({severity, node, carries_[node.value()], std::move(what)});
    }

    void joining(const Node& node) {
        const auto rung = node.ladder.rung();
        if (!rung || *rung == JoinRung::Operational) return;
        const auto on = now_ - node.ladder.since().value_or(node.firstSeen);
        if (on < limits_.stuckAfter) return;
        advice::StuckJoining stuck{*rung, on, {}};
        // The relay stays when the node has joined: it says something only while the node authenticates.
        if (*rung == JoinRung::Heard && node.report.authenticatingThrough) stuck.behind = topology_.find(node.report.authenticatingThrough->value);
        tell(Severity::Problem, node.id, stuck);
    }

    void radio(const Node& node) {
        if (node.probe) {
            const auto loss = lossOf(*node.probe);
            if (loss && isOver(*loss, limits_)) tell(Severity::Problem, node.id, advice::Lossy{{}, *loss, limits_.lossLimit, {}});
        }
        if (node.parents.empty()) return;
        const HopFigures hop = hopFigures(topology_, node.id);
        const NodeId parent = *hop.parent;
        const Link* link = topology_.link(node.id, parent);
        bool suffers = false;
        if (link && link->isPresent) {
            const auto weaker = link->weaker();
            if (weaker && weaker->rsl.value < limits_.poorRsl) {
                tell(Severity::Problem, node.id, advice::WeakLink{parent, *weaker, *hop.margin, limits_.poorRsl});
                suffers = true;
            }
            if (hop.loss && isOver(*hop.loss, limits_)) {
                tell(Severity::Problem, node.id, advice::Lossy{parent, *hop.loss, limits_.lossLimit, hop.margin});
                suffers = true;
            }
            if (hop.rslAtNode && hop.rslAtParent && std::abs(hop.rslAtNode->value - hop.rslAtParent->value) > limits_.asymmetry) {
                tell(Severity::Warning, node.id, advice::Asymmetric{parent, hop.rslAtParent->value, hop.rslAtNode->value});
            }
        }
        way(node, parent, suffers);
    }

    /// Is there a better way? Who suffers without one may need a repeater.
    void way(const Node& node, NodeId parent, bool suffers) {
        const auto now = presentParent(topology_, node.id);
        bool hasUnmeasured = false;
        for (const Candidate& other : candidates(topology_, node.id)) {
            if (!other.level && !other.pathCost) {
                if (suffers && other.isBackup && !hasUnmeasured) tell(Severity::Warning, node.id, advice::UnmeasuredBackup{parent, other.node});
                hasUnmeasured = hasUnmeasured || other.isBackup;
                continue;
            }
            advice::BetterParent better{*now, other, {}, limits_.parentSwitch};
            if (now->pathCost && other.pathCost) better.gain = static_cast<std::int64_t>(*now->pathCost) - static_cast<std::int64_t>(*other.pathCost);
            const bool isCheaper = better.gain && *better.gain > 0;
            if ((suffers && (isCheaper || (!better.gain && isStronger(other, *now)))) || better.willMove()) {
                tell(Severity::Warning, node.id, better);
                return;
            }
        }
        // Loss at a good level is noise or crowding; a repeater would not help.
        if (suffers && !hasUnmeasured && now->level && now->level->rsl.value < wantedRsl()) helpless_[parent].push_back(node.id);
    }

    /// Without path costs only a clearly stronger way counts.
    bool isStronger(const Candidate& other, const Candidate& now) const {
        if (!other.margin || *other.margin < limits_.fairMargin) return false;
        if (other.narrowest && *other.narrowest < limits_.fairMargin) return false;
        return !now.margin || *other.margin >= *now.margin + limits_.asymmetry;
    }

    /// A fair margin, and not called weak.
    int wantedRsl() const { return std::max(limits_.sensitivity + limits_.fairMargin, limits_.poorRsl); }

    void repeaters() {
        for (auto& [parent, nodes] : helpless_) {
            advice::RepeaterHelps helps{parent, nodes, {}, {}, {}};
            std::uint32_t gain = 0;
            std::optional<Position> middle = positionOf(parent);
            for (const NodeId node : nodes) {
                gain += carries_[node.value()] + 1;
                const auto margin = hopFigures(topology_, node).margin;
                if (margin && (!helps.worstMargin || *margin < *helps.worstMargin)) helps.worstMargin = margin;
                const auto place = positionOf(node);
                if (!place || !middle) middle.reset();
                else {
                    // Half of the way from the parent to the middle of the nodes.
                    middle->latitude += (place->latitude - positionOf(parent)->latitude) / 2 / static_cast<double>(nodes.size());
                    middle->longitude += (place->longitude - positionOf(parent)->longitude) / 2 / static_cast<double>(nodes.size());
                }
            }
            if (helps.worstMargin) helps.shortfall = marginOf(wantedRsl(), limits_) - *helps.worstMargin;
            helps.place = middle;
            advice_.push_back({Severity::Warning, nodes.front(), gain - 1, std::move(helps)});
        }
    }

    std::optional<Position> positionOf(NodeId node) const {
        const auto& position = topology_.node(node).report.position;
        return position ? std::optional(position->value) : std::nullopt;
    }

    void cuts() {
        const auto& nodes = topology_.nodes();
        std::vector<std::vector<std::uint32_t>> parents(nodes.size());
        std::vector<bool> isRoot(nodes.size());
        for (const Node& node : nodes) {
            isRoot[node.id.value()] = node.isRoot() && node.isPresent;
            if (!node.isPresent) continue;
            for (const NodeId parent : node.parents) parents[node.id.value()].push_back(parent.value());
        }
        const Dominators dominators(parents, isRoot);
        std::vector<bool> isLost(nodes.size());
        for (const Node& node : nodes) {
            if (isRoot[node.id.value()]) continue;
            const auto lost = dominators.dominated(node.id.value());
            if (lost.empty()) continue;
            advice::CutOffWithout cut;
            for (const std::uint32_t one : lost) {
                cut.lost.push_back(NodeId(one));
                isLost[one] = true;
            }
            cut.rescued = rescued(node.id, lost, isLost, dominators);
            for (const std::uint32_t one : lost) isLost[one] = false;
            const auto left = static_cast<std::uint32_t>(lost.size()) - cut.rescued;
            advice_.push_back({left > 0 ? Severity::Warning : Severity::Note, node.id, static_cast<std::uint32_t>(lost.size()), std::move(cut)});
        }
    }

    /// Spreads from the lost nodes that hear a node with a way of its own to those that hear them.
    std::uint32_t rescued(NodeId without, const std::vector<std::uint32_t>& lost, const std::vector<bool>& isLost, const Dominators& dominators) const {
        std::vector<std::uint32_t> reached;
        std::vector<bool> isSafe(isLost.size());
        const auto hears = [&](std::uint32_t node, auto&& accept) {
            for (const LinkId id : topology_.node(NodeId(node)).links) {
                const Link& link = topology_.links()[id];
                const auto weaker = link.isPresent ? link.weaker() : std::nullopt;
                const NodeId other = link.other(NodeId(node));
                if (weaker && other != without && marginOf(weaker->rsl.value, limits_) >= 0 && accept(other.value())) return true;
            }
            return false;
        };
        for (const std::uint32_t node : lost) {
            if (hears(node, [&](std::uint32_t other) { return !isLost[other] && dominators.isReachable(other); })) {
                isSafe[node] = true;
                reached.push_back(node);
            }
        }
        for (std::size_t i = 0; i < reached.size(); ++i) {
            hears(reached[i], [&](std::uint32_t other) {
                if (isLost[other] && !isSafe[other]) {
                    isSafe[other] = true;
                    reached.push_back(other);
                }
                return false;
            });
        }
        return static_cast<std::uint32_t>(reached.size());
    }

    void contradictions() {
        const auto isHere = [this](NodeId node) { return topology_.node(node).isPresent; };
        for (const LevelDispute& one : topology_.levelDisputes()) {
            if (isHere(one.hearing) && isHere(one.heard)) advice_.push_back({Severity::Note, one.hearing, 0, advice::Contradiction{one, {}}});
        }
        for (const ParentDispute& one : topology_.parentDisputes()) {
            if (isHere(one.node)) advice_.push_back({Severity::Warning, one.node, carries_[one.node.value()], advice::Contradiction{{}, one}});
        }
    }

    void unreported() {
        advice::LevelsNotReported missing;
        for (const Node& node : topology_.nodes()) {
            if (!node.isPresent || node.isRoot() || node.parents.empty()) continue;
            ++missing.operational;
            if (!hopFigures(topology_, node.id).margin) missing.nodes.push_back(node.id);
        }
        if (missing.nodes.empty()) return;
        const NodeId first = missing.nodes.front();
        advice_.push_back({Severity::Note, first, 0, std::move(missing)});
    }

    const Topology& topology_;
    const Thresholds& limits_;
    UtcTime now_;
    std::vector<std::uint32_t> carries_;
    std::map<NodeId, std::vector<NodeId>> helpless_;
    std::vector<Advice> advice_;
};

}  // namespace

std::vector<Advice> advise(const Topology& topology, UtcTime now) { return Adviser(topology, now).all(); }

const char* name(const Advice& advice) {
    struct Names {
        const char* operator()(const advice::StuckJoining&) const { return "stuck-joining"; }
        const char* operator()(const advice::WeakLink&) const { return "weak-link"; }
        const char* operator()(const advice::Lossy&) const { return "lossy"; }
        const char* operator()(const advice::BetterParent&) const { return "better-parent"; }
        const char* operator()(const advice::UnmeasuredBackup&) const { return "unmeasured-backup"; }
        const char* operator()(const advice::RepeaterHelps&) const { return "repeater-helps"; }
        const char* operator()(const advice::CutOffWithout&) const { return "cut-off-without"; }
        const char* operator()(const advice::Asymmetric&) const { return "asymmetric"; }
        const char* operator()(const advice::TooManyHops&) const { return "too-many-hops"; }
        const char* operator()(const advice::Silent&) const { return "silent"; }
        const char* operator()(const advice::LevelsNotReported&) const { return "levels-not-reported"; }
        const char* operator()(const advice::Contradiction&) const { return "contradiction"; }
    };
    return std::visit(Names(), advice.what);
}

const char* name(Severity severity) {
    switch (severity) {
        case Severity::Problem: return "problem";
        case Severity::Warning: return "warning";
        case Severity::Note: return "note";
    }
    return "";
}

}  // namespace ami::app::mesh
