#include "app/cli/mesh/MeshJson.h"

#include "app/explain/AdviceWords.h"
#include "app/mesh/SnapshotNames.h"

namespace ami::app::cli {

namespace {

using namespace mesh;

Json named(const std::optional<JoinRung>& rung) { return rung ? Json(name(*rung)) : Json(); }
Json named(const std::optional<NodeName>& node) { return node ? Json(toText(*node)) : Json(); }

template <typename T>
Json sample(const Reported<T>& value, UtcTime now) {
    if (!value) return nullptr;
    return {{"value", value->value}, {"ageMs", (now - value->taken).count()}, {"by", name(value->by)}};
}

Json loss(const std::optional<LossFigure>& figure) {
    if (!figure) return nullptr;
    return {{"percent", figure->ratio * 100}, {"lowPercent", figure->low * 100}, {"highPercent", figure->high * 100},
            {"sent", figure->sent},           {"arrived", figure->arrived},       {"basis", name(figure->basis)}};
}

/// Everything that refers to nodes needs the topology.
class Facts {
public:
    explicit Facts(const Topology& topology) : topology_(topology) {}

    std::string text(NodeId node) const { return nodeText(topology_, node); }
    Json text(const std::optional<NodeId>& node) const { return node ? Json(text(*node)) : Json(); }
    Json list(const std::vector<NodeId>& nodes) const {
        Json all = Json::array();
        for (const NodeId node : nodes) all.push_back(text(node));
        return all;
    }
    Json candidate(const Candidate& one) const {
        return {{"node", text(one.node)},
                {"rslDbm", one.level ? Json(one.level->rsl.value) : Json()},
                {"marginDb", orNull(one.margin)},
                {"narrowestDb", orNull(one.narrowest)},
                {"hops", orNull(one.hops)},
                {"etx", orNull(one.etx)},
                {"pathCost", orNull(one.pathCost)},
                {"secondParent", one.isBackup}};
    }

    Json operator()(const advice::StuckJoining& f) const { return {{"rung", name(f.rung)}, {"atLeastMs", f.atLeast.count()}, {"behind", text(f.behind)}}; }
    Json operator()(const advice::WeakLink& f) const {
        return {{"parent", text(f.parent)}, {"hearing", text(f.weaker.hearing)}, {"rslDbm", f.weaker.rsl.value}, {"marginDb", f.margin}, {"limitDbm", f.limit}};
    }
    Json operator()(const advice::Lossy& f) const {
        return {{"parent", text(f.parent)}, {"loss", loss(f.loss)}, {"limitPercent", f.limit * 100}, {"marginDb", orNull(f.margin)}};
    }
    Json operator()(const advice::BetterParent& f) const {
        return {{"now", candidate(f.now)}, {"better", candidate(f.better)}, {"gain", orNull(f.gain)}, {"needed", f.needed}, {"willMove", f.willMove()}};
    }
    Json operator()(const advice::UnmeasuredBackup& f) const { return {{"parent", text(f.parent)}, {"secondParent", text(f.backup)}}; }
    Json operator()(const advice::RepeaterHelps& f) const {
        return {{"parent", text(f.parent)},
                {"nodes", list(f.nodes)},
                {"worstMarginDb", orNull(f.worstMargin)},
                {"shortfallDb", orNull(f.shortfall)},
                {"place", f.place ? Json{f.place->latitude, f.place->longitude} : Json()}};
    }
    Json operator()(const advice::CutOffWithout& f) const { return {{"lost", list(f.lost)}, {"rescued", f.rescued}}; }
    Json operator()(const advice::Asymmetric& f) const { return {{"parent", text(f.parent)}, {"atParentDbm", f.atParent}, {"atNodeDbm", f.atNode}}; }
    Json operator()(const advice::TooManyHops& f) const { return {{"hops", f.hops}, {"limit", f.limit}}; }
    Json operator()(const advice::Silent& f) const { return {{"ageMs", f.age.count()}}; }
    Json operator()(const advice::LevelsNotReported& f) const { return {{"nodes", list(f.nodes)}, {"operational", f.operational}}; }

    Json operator()(const advice::Contradiction& f) const {
        if (f.parent) {
            return {{"about", "parent"},
                    {"says", Json::array({Json{{"source", f.parent->source}, {"by", name(f.parent->said.by)}, {"parent", text(f.parent->said.value)}, {"taken", toIso8601(f.parent->said.taken)}},
                                          Json{{"source", f.parent->otherSource}, {"by", name(f.parent->otherSaid.by)}, {"parent", text(f.parent->otherSaid.value)}, {"taken", toIso8601(f.parent->otherSaid.taken)}}})}};
        }
        const LevelDispute& level = *f.level;
        return {{"about", "level"},
                {"heard", text(level.heard)},
                {"says", Json::array({Json{{"node", text(level.sayer)}, {"by", name(level.said.by)}, {"rslDbm", level.said.value}, {"taken", toIso8601(level.said.taken)}},
                                      Json{{"node", text(level.otherSayer)}, {"by", name(level.otherSaid.by)}, {"rslDbm", level.otherSaid.value}, {"taken", toIso8601(level.otherSaid.taken)}}})}};
    }

    Json operator()(const event::Appeared& f) const { return {{"rung", named(f.rung)}}; }
    Json operator()(const event::Vanished&) const { return Json::object(); }
    Json operator()(const event::RungReached& f) const { return {{"rung", name(f.rung)}, {"sinceHeardMs", f.sinceHeard ? Json(f.sinceHeard->count()) : Json()}}; }
    Json operator()(const event::RungLost& f) const { return {{"before", name(f.before)}, {"now", name(f.now)}}; }
    Json operator()(const event::ParentChanged& f) const { return {{"before", text(f.before)}, {"now", text(f.now)}}; }
    Json operator()(const event::BackupGained& f) const { return {{"parent", text(f.parent)}}; }
    Json operator()(const event::BackupLost& f) const { return {{"parent", text(f.parent)}}; }
    Json operator()(const event::LinkWeakened& f) const { return level(f); }
    Json operator()(const event::LinkRecovered& f) const { return level(f); }
    Json operator()(const event::LossRaised& f) const { return {{"peer", text(f.peer)}, {"loss", loss(f.loss)}}; }
    Json operator()(const event::LossCleared& f) const { return {{"peer", text(f.peer)}, {"loss", loss(f.loss)}}; }

private:
    template <typename T>
    Json level(const T& f) const {
        return {{"peer", text(f.peer)}, {"hearing", text(f.hearing)}, {"rslDbm", f.rsl}, {"marginDb", f.margin}};
    }

    const Topology& topology_;
};

Json levels(const std::optional<LevelSummary>& summary) {
    if (!summary) return nullptr;
    return {{"medianDbm", summary->median}, {"leastDbm", summary->least}, {"mostDbm", summary->most}, {"count", summary->count}};
}

void append(Json& json, Json&& more) {
    for (auto& [key, value] : more.items()) json[key] = std::move(value);
}

}  // namespace

std::string nodeText(const Topology& topology, NodeId id) {
    return toText(nameOf(topology.node(id)));
}

Json networkToJson(const Topology& topology) {
    const NetworkReport& network = topology.network();
    std::size_t present = 0;
    for (const Node& node : topology.nodes()) present += node.isPresent ? 1 : 0;
    return {{"type", "network"},
            {"taken", toIso8601(topology.lastTaken())},
            {"name", orNull(network.name)},
            {"panId", orNull(network.panId)},
            {"fanVersion", orNull(network.fanVersion)},
            {"nodes", present},
            {"operational", topology.count(JoinRung::Operational)}};
}

Json toJson(const HopFigures& hop, const Topology& topology, UtcTime now) {
    return {{"type", "hop"},
            {"node", nodeText(topology, hop.node)},
            {"parent", hop.parent ? Json(nodeText(topology, *hop.parent)) : Json()},
            {"rslAtParent", sample(hop.rslAtParent, now)},
            {"rslAtNode", sample(hop.rslAtNode, now)},
            {"marginDb", orNull(hop.margin)},
            {"band", hop.band ? Json(name(*hop.band)) : Json()},
            {"loss", loss(hop.loss)},
            {"etx", sample(hop.etx, now)},
            {"lqi", sample(hop.lqi, now)}};
}

Json toJson(const NodeFigures& row, const Topology& topology, UtcTime now) {
    const Node& node = topology.node(row.hop.node);
    Json json = toJson(row.hop, topology, now);
    json["type"] = "node";
    json["addresses"] = Json::array();
    for (const auto& address : node.report.addresses) json["addresses"].push_back(address.toString());
    json["role"] = node.report.role ? Json(name(node.report.role->value)) : Json();
    json["state"] = named(row.rung);
    Json ladder = Json::object();
    for (const JoinRung rung : {JoinRung::Heard, JoinRung::Authenticated, JoinRung::Addressed, JoinRung::Operational}) {
        const auto time = node.ladder.timeOn(rung, now);
        ladder[name(rung)] = time ? Json(time->count()) : Json();
    }
    json["rungMs"] = std::move(ladder);
    json["parents"] = Json::array();
    for (const NodeId parent : node.parents) json["parents"].push_back(nodeText(topology, parent));
    json["hops"] = orNull(row.hops);
    json["rank"] = sample(node.report.rank, now);
    json["carries"] = row.carries;
    json["probeLoss"] = loss(row.probeLoss);
    json["ageMs"] = row.age ? Json(row.age->count()) : Json();
    return json;
}

Json toJson(const Candidate& one, NodeId of, const Topology& topology) {
    Json json{{"type", "candidate"}, {"of", nodeText(topology, of)}};
    append(json, Facts(topology).candidate(one));
    return json;
}

Json toJson(const MeshEvent& event, const Topology& topology) {
    Json json{{"type", "event"}, {"event", name(event)}, {"time", toIso8601(event.time)}, {"node", nodeText(topology, event.node)}, {"hops", orNull(event.hops)}};
    append(json, std::visit(Facts(topology), event.what));
    json["text"] = describe(event, topology).toStdString();
    return json;
}

Json toJson(const Advice& advice, const Topology& topology) {
    Json json{{"type", "advice"}, {"advice", name(advice)}, {"severity", name(advice.severity)}, {"node", nodeText(topology, advice.node)}, {"carries", advice.carries}};
    append(json, std::visit(Facts(topology), advice.what));
    const AdviceWords words = describe(advice, topology);
    json["text"] = words.what.toStdString();
    json["next"] = words.next.toStdString();
    return json;
}

Json toJson(const LinkChange& change) {
    return {{"type", "link-change"},      {"node", toText(change.node)}, {"peer", toText(change.peer)},   {"before", levels(change.before)},
            {"after", levels(change.after)}, {"deltaDb", orNull(change.delta())}, {"inUse", change.isInUse}};
}

Json toJson(const NodeChange& change) {
    return {{"type", "node-change"},
            {"node", toText(change.node)},
            {"wasThere", change.wasThere},
            {"isThere", change.isThere},
            {"parentBefore", named(change.parentBefore)},
            {"parentAfter", named(change.parentAfter)},
            {"hopsBefore", orNull(change.hopsBefore)},
            {"hopsAfter", orNull(change.hopsAfter)},
            {"stateBefore", named(change.rungBefore)},
            {"stateAfter", named(change.rungAfter)},
            {"lossBefore", loss(change.lossBefore)},
            {"lossAfter", loss(change.lossAfter)}};
}

Json toJson(const Comparison& comparison) {
    return {{"type", "comparison"},
            {"verdict", name(comparison.verdict)},
            {"medianDb", orNull(comparison.median)},
            {"weakBefore", comparison.weakBefore},
            {"weakAfter", comparison.weakAfter},
            {"goneNodes", comparison.goneNodes},
            {"goneLinks", comparison.goneLinks},
            {"text", describe(comparison).toStdString()}};
}

Json toJson(const LogEntry& entry) {
    Json json{{"type", "log"}, {"kind", name(entry.kind)}, {"severity", name(entry.severity)}, {"time", toIso8601(entry.time)}};
    if (entry.node) json["node"] = toText(*entry.node);
    if (entry.parent) json["parent"] = toText(*entry.parent);
    const auto put = [&json](const char* key, const auto& value) {
        if (value) json[key] = *value;
    };
    put("dBm", entry.dBm);
    put("panId", entry.panId);
    put("etx", entry.etx);
    put("rank", entry.rank);
    put("cost", entry.cost);
    put("newRank", entry.newRank);
    put("threshold", entry.threshold);
    put("leastCost", entry.leastCost);
    put("number", entry.number);
    if (!entry.word.empty()) json["word"] = entry.word;
    return json;
}

}  // namespace ami::app::cli
