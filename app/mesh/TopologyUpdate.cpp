#include <algorithm>
#include <chrono>
#include <cstdlib>

#include "app/mesh/Merge.h"
#include "app/mesh/Topology.h"

namespace ami::app::mesh {

namespace {

template <typename Words>
auto wordOf(Words& words, std::uint32_t source) {
    return std::find_if(words.begin(), words.end(), [source](const auto& word) { return word.source == source; });
}

}  // namespace

/// One apply().
class TopologyUpdate {
public:
    TopologyUpdate(Topology& topology, const RouterSnapshot& snapshot) : t_(topology), snapshot_(snapshot) {}

    /// All links by the limits of now, as if none had been judged before.
    void judgeAnew() {
        for (LinkId id = 0; id < t_.links_.size(); ++id) {
            t_.links_[id].isWeak = t_.links_[id].isLossy = false;
            toJudge_.push_back(id);
        }
        judgeLinks();
    }

    std::vector<MeshEvent> run() {
        if (!openSource()) return {};
        takeNewer(t_.network_, snapshot_.network);
        t_.lastTaken_ = std::max(t_.lastTaken_, snapshot_.taken);
        takeNodes();
        takeLinks();
        countHops();
        judgeLinks();
        takeProbes();
        if (isStart_) return {};
        for (auto& event : events_) event.hops = t_.nodes_[event.node.value()].hops;
        return std::move(events_);
    }

private:
    bool isWhole() const { return snapshot_.coverage == Coverage::Whole; }

    bool openSource() {
        const auto known = std::find_if(t_.sources_.begin(), t_.sources_.end(), [&](const auto& one) { return one.name == snapshot_.source; });
        source_ = static_cast<std::uint32_t>(known - t_.sources_.begin());
        if (known == t_.sources_.end()) t_.sources_.push_back({snapshot_.source, snapshot_.taken, false});
        auto& source = t_.sources_[source_];
        if (source.taken - snapshot_.taken > clockStep) setBack();
        else if (snapshot_.taken < source.taken) return false;
        source.taken = snapshot_.taken;
        isStart_ = isWhole() && !source.hasWhole;
        source.hasWhole = source.hasWhole || isWhole();
        return true;
    }

    /// Nothing that this source said stays in the future, where it would outlive all that follows.
    void setBack() {
        const UtcTime latest = snapshot_.taken - std::chrono::milliseconds(1);
        for (std::size_t i = 0; i < t_.nodeWords_.size(); ++i) {
            auto& words = t_.nodeWords_[i];
            const auto word = wordOf(words, source_);
            if (word == words.end()) continue;
            dateBack(word->report, latest);
            Node& node = t_.nodes_[i];
            node.lastSeen = std::min(node.lastSeen, latest);
            merge(node.id);
        }
        for (LinkId id = 0; id < t_.linkWords_.size(); ++id) {
            bool isOwn = false;
            for (auto& word : t_.linkWords_[id]) {
                if (word.source != source_) continue;
                dateBack(word.report, latest);
                isOwn = true;
            }
            if (isOwn) mergeLink(id);
        }
        t_.lastTaken_ = snapshot_.taken;
    }

    template <typename What>
    void tell(NodeId node, What what) {
        events_.push_back({snapshot_.taken, node, {}, std::move(what)});
    }

    std::optional<NodeId> create() {
        if (t_.nodes_.size() >= Topology::mostNodes) return std::nullopt;
        const NodeId id(static_cast<std::uint32_t>(t_.nodes_.size()));
        t_.nodes_.emplace_back().id = id;
        t_.nodeWords_.emplace_back();
        return id;
    }

    void bind(NodeId id, const Ipv6Address& address) {
        const auto [place, isNew] = t_.byAddress_.try_emplace(address, id);
        if (isNew || place->second == id) return;
        // The address stood as a node of its own, or has moved.
        Node& former = t_.nodes_[place->second.value()];
        if (!former.report.eui64) {
            former.isPresent = false;
            t_.nodeWords_[former.id.value()].clear();
        }
        place->second = id;
    }

    std::optional<NodeId> resolve(const NodeName& name) {
        if (const auto known = t_.find(name)) return known;
        const auto id = create();
        if (!id) return id;
        NodeReport& report = t_.nodes_[id->value()].report;
        if (const auto* eui64 = std::get_if<Eui64>(&name)) {
            report.eui64 = *eui64;
            t_.byEui64_.emplace(*eui64, *id);
        } else {
            report.addresses.push_back(std::get<Ipv6Address>(name));
            t_.byAddress_.emplace(report.addresses.front(), *id);
        }
        return id;
    }

    std::optional<NodeId> resolve(const NodeReport& report) {
        std::optional<NodeId> id;
        if (report.eui64) {
            id = t_.find(NodeName(*report.eui64));
            if (!id) {
                // Known so far by its address alone?
                for (const auto& address : report.addresses) {
                    const auto named = t_.byAddress_.find(address);
                    if (named == t_.byAddress_.end() || t_.nodes_[named->second.value()].report.eui64) continue;
                    id = named->second;
                    t_.byEui64_.emplace(*report.eui64, *id);
                    break;
                }
            }
            if (!id) id = resolve(NodeName(*report.eui64));
        } else {
            for (const auto& address : report.addresses) {
                if (!id) id = t_.find(NodeName(address));
            }
            if (!id && !report.addresses.empty()) id = resolve(NodeName(report.addresses.front()));
        }
        if (id) {
            for (const auto& address : report.addresses) bind(*id, address);
        }
        return id;
    }

    void takeNodes() {
        // All names first: a parent may stand behind its child.
        std::vector<std::optional<NodeId>> ids;
        ids.reserve(snapshot_.nodes.size());
        for (const auto& report : snapshot_.nodes) ids.push_back(resolve(report));
        std::vector<bool> isListed(t_.nodes_.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (!ids[i]) continue;
            isListed[ids[i]->value()] = true;
            takeNode(*ids[i], snapshot_.nodes[i]);
        }
        if (!isWhole()) return;
        for (std::size_t i = 0; i < isListed.size(); ++i) {
            if (!isListed[i]) dropWord(NodeId(static_cast<std::uint32_t>(i)));
        }
    }

    void takeNode(NodeId id, const NodeReport& report) {
        auto& words = t_.nodeWords_[id.value()];
        auto word = wordOf(words, source_);
        if (word == words.end()) {
            words.push_back({source_, report});
        } else if (isWhole()) {
            word->report = report;
        } else {
            lay(word->report, report);
        }
        merge(id);
        if (report.parents) compareWords(id);
        t_.nodes_[id.value()].lastSeen = snapshot_.taken;
        // Whoever is reported on is there, also when no router lists it; only a router that has listed it can say that it is gone.
        const bool isNew = !t_.nodes_[id.value()].isPresent;
        t_.nodes_[id.value()].isPresent = true;
        judgeNode(id, isNew);
    }

    /// The first parent that a word names.
    std::optional<Sample<NodeId>> firstParent(const Topology::NodeWord& word) {
        const auto& parents = word.report.parents;
        if (!parents || parents->value.empty()) return std::nullopt;
        const auto first = resolve(parents->value.front());
        return first ? std::optional(Sample<NodeId>{*first, parents->taken, parents->by}) : std::nullopt;
    }

    /// Whether another source says at nearly this moment that the node has another first parent.
    void compareWords(NodeId id) {
        const auto& words = t_.nodeWords_[id.value()];
        auto& disputes = t_.parentDisputes_;
        const auto own = wordOf(words, source_);
        if (words.size() < 2 && disputes.empty()) return;
        const std::size_t count = words.size(), place = static_cast<std::size_t>(own - words.begin());
        const auto said = firstParent(t_.nodeWords_[id.value()][place]);
        const std::string& source = t_.sources_[source_].name;
        for (std::size_t i = 0; i < count; ++i) {
            if (i == place) continue;
            const auto& word = t_.nodeWords_[id.value()][i];
            const std::string& otherSource = t_.sources_[word.source].name;
            const auto other = firstParent(word);
            const auto known = std::find_if(disputes.begin(), disputes.end(), [&](const ParentDispute& one) {
                return one.node == id && ((one.source == source && one.otherSource == otherSource) || (one.source == otherSource && one.otherSource == source));
            });
            const bool isSame = !said || !other || said->value == other->value;
            const bool isNow = said && other && std::chrono::abs(said->taken - other->taken) <= Topology::sameMoment;
            if (known != disputes.end()) {
                // As old as one of the two words is, it still holds as long as neither of them has changed.
                const NodeId before = known->source == source ? known->said.value : known->otherSaid.value;
                if (isSame || (said->value != before && !isNow)) {
                    disputes.erase(known);
                    continue;
                }
                if (!isNow) continue;
                disputes.erase(known);
            }
            if (!isSame && isNow) disputes.push_back({id, source, otherSource, *said, *other});
        }
    }

    void merge(NodeId id) {
        Node& node = t_.nodes_[id.value()];
        const auto& words = t_.nodeWords_[id.value()];
        const auto eui64 = node.report.eui64;
        const bool hasAddresses = std::any_of(words.begin(), words.end(), [](const auto& word) { return !word.report.addresses.empty(); });
        auto addresses = hasAddresses ? std::vector<Ipv6Address>() : std::move(node.report.addresses);
        if (words.empty()) node.report = NodeReport();
        else node.report = words.front().report;
        for (std::size_t i = 1; i < words.size(); ++i) takeNewer(node.report, words[i].report);
        if (!node.report.eui64) node.report.eui64 = eui64;
        if (!hasAddresses) node.report.addresses = std::move(addresses);
    }

    void dropWord(NodeId id) {
        auto& words = t_.nodeWords_[id.value()];
        const auto word = wordOf(words, source_);
        if (word == words.end()) return;
        words.erase(word);
        Node& node = t_.nodes_[id.value()];
        // What a node once said of itself does not keep it in the mesh when the router has let it go.
        const bool isHeld = std::any_of(words.begin(), words.end(), [this](const auto& one) { return t_.sources_[one.source].hasWhole; });
        if (!isHeld) {
            if (!node.isPresent) return;
            node.isPresent = false;
            node.parents.clear();
            toJudge_.insert(toJudge_.end(), node.links.begin(), node.links.end());
            node.report.parents.reset();
            node.ladder.leave();
            tell(id, event::Vanished{});
            return;
        }
        merge(id);
        judgeNode(id, false);
    }

    void judgeNode(NodeId id, bool isNew) {
        {
            Node& node = t_.nodes_[id.value()];
            if (isNew && node.firstSeen == UtcTime{}) node.firstSeen = snapshot_.taken;
            if (isNew) tell(id, event::Appeared{node.report.joined ? std::optional(node.report.joined->value) : std::nullopt});
            if (node.report.joined) climb(node, node.report.joined->value, isNew);
        }
        std::vector<NodeId> parents;
        if (const auto reported = t_.nodes_[id.value()].report.parents) {
            parents.reserve(reported->value.size());
            for (const auto& name : reported->value) {
                const auto parent = resolve(name);
                if (parent && *parent != id && std::find(parents.begin(), parents.end(), *parent) == parents.end()) parents.push_back(*parent);
            }
        }
        Node& node = t_.nodes_[id.value()];
        if (parents == node.parents) return;
        compareParents(id, node.parents, parents);
        // Which links are in use has changed, whether or not the snapshot speaks of them.
        for (const auto* all : {&node.parents, &parents}) {
            if (all->empty()) continue;
            const auto known = t_.byEnds_.find(Topology::endsKey(id, all->front()));
            if (known != t_.byEnds_.end()) toJudge_.push_back(known->second);
        }
        node.parents = std::move(parents);
    }

    void climb(Node& node, JoinRung rung, bool isNew) {
        const auto before = node.ladder.rung();
        if (before == rung) return;
        // A source that speaks of one node at a time does not see when it came: it may have stood there for long.
        const bool isWitnessed = !isStart_ && (t_.sources_[source_].hasWhole || !isNew);
        node.ladder.moveTo(rung, snapshot_.taken, isWitnessed);
        if (isNew) return;
        if (before && rung < *before) {
            tell(node.id, event::RungLost{*before, rung});
            return;
        }
        const auto heard = node.ladder.reached(JoinRung::Heard);
        tell(node.id, event::RungReached{rung, heard ? std::optional(snapshot_.taken - *heard) : std::nullopt});
    }

    void compareParents(NodeId id, const std::vector<NodeId>& before, const std::vector<NodeId>& now) {
        const auto first = [](const std::vector<NodeId>& all) { return all.empty() ? std::nullopt : std::optional(all.front()); };
        const auto holds = [](const std::vector<NodeId>& all, NodeId one) { return std::find(all.begin(), all.end(), one) != all.end(); };
        if (first(before) != first(now)) tell(id, event::ParentChanged{first(before), first(now)});
        for (std::size_t i = 1; i < now.size(); ++i) {
            if (!holds(before, now[i])) tell(id, event::BackupGained{now[i]});
        }
        for (std::size_t i = 1; i < before.size(); ++i) {
            if (!holds(now, before[i])) tell(id, event::BackupLost{before[i]});
        }
    }

    std::optional<LinkId> openLink(NodeId one, NodeId other) {
        const auto [low, high] = std::minmax(one, other);
        const std::uint64_t key = Topology::endsKey(one, other);
        if (const auto known = t_.byEnds_.find(key); known != t_.byEnds_.end()) return known->second;
        if (t_.links_.size() >= Topology::mostLinks) return std::nullopt;
        const LinkId id = static_cast<LinkId>(t_.links_.size());
        Link& link = t_.links_.emplace_back();
        link.a = low;
        link.b = high;
        t_.linkWords_.emplace_back();
        t_.byEnds_.emplace(key, id);
        t_.nodes_[low.value()].links.push_back(id);
        t_.nodes_[high.value()].links.push_back(id);
        return id;
    }

    void takeLinks() {
        touched_.reserve(snapshot_.links.size());
        for (const auto& report : snapshot_.links) {
            const auto node = resolve(report.node), peer = resolve(report.peer);
            if (!node || !peer || *node == *peer) continue;
            const auto id = openLink(*node, *peer);
            if (!id) continue;
            auto& words = t_.linkWords_[*id];
            const auto word =
                std::find_if(words.begin(), words.end(), [&](const auto& one) { return one.source == source_ && one.node == *node; });
            if (word == words.end()) words.push_back({source_, *node, report});
            else if (isWhole()) word->report = report;
            else lay(word->report, report);
            touched_.push_back(*id);
        }
        if (isWhole()) dropLinks();
        for (const LinkId id : touched_) mergeLink(id);
    }

    void dropLinks() {
        std::vector<bool> isListed(t_.links_.size());
        for (const LinkId id : touched_) isListed[id] = true;
        for (LinkId id = 0; id < isListed.size(); ++id) {
            if (isListed[id]) continue;
            auto& words = t_.linkWords_[id];
            const auto gone = std::remove_if(words.begin(), words.end(), [this](const auto& word) { return word.source == source_; });
            if (gone == words.end()) continue;
            words.erase(gone, words.end());
            touched_.push_back(id);
        }
    }

    void mergeLink(LinkId id) {
        Link& link = t_.links_[id];
        const auto& words = t_.linkWords_[id];
        link.atA = link.atB = Hearing();
        link.fromA = link.fromB = Sending();
        link.isPresent = !words.empty();
        for (const auto& word : words) {
            const bool isA = word.node == link.a;
            Hearing& own = isA ? link.atA : link.atB;
            Hearing& far = isA ? link.atB : link.atA;
            Sending& sending = isA ? link.fromA : link.fromB;
            takeNewer(own.rsl, word.report.rslIn);
            takeNewer(far.rsl, word.report.rslOut);
            takeNewer(own.rssi, word.report.rssi);
            takeNewer(own.lqi, word.report.lqiIn);
            takeNewer(far.lqi, word.report.lqiOut);
            takeNewer(sending.etx, word.report.etx);
            takeNewer(sending.frames, word.report.frames);
            takeNewer(sending.lost, word.report.lost);
        }
        if (words.size() > 1) {
            compareLevels(link.a, link.b, words);
            compareLevels(link.b, link.a, words);
        }
        if (link.fromA.frames) link.countersFromA.add(*link.fromA.frames);
        if (link.fromB.frames) link.countersFromB.add(*link.fromB.frames);
    }

    /// What @p hearing hears of @p heard, as the words of the two ends have it.
    void compareLevels(NodeId hearing, NodeId heard, const std::vector<Topology::LinkWord>& words) {
        std::optional<LevelDispute> worst;
        int widest = 0;
        bool isComparable = false;
        const auto level = [&](const Topology::LinkWord& word) -> const Reported<int>& { return word.node == hearing ? word.report.rslIn : word.report.rslOut; };
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto& one = level(words[i]);
            for (std::size_t k = i + 1; one && k < words.size(); ++k) {
                const auto& other = level(words[k]);
                if (!other || std::chrono::abs(one->taken - other->taken) > Topology::sameMoment) continue;
                isComparable = true;
                const int apart = std::abs(one->value - other->value);
                if (apart <= t_.thresholds_.asymmetry || apart <= widest) continue;
                widest = apart;
                worst = LevelDispute{hearing, heard, words[i].node, words[k].node, *one, *other};
            }
        }
        // Where no two words are of one moment, what was found before is neither confirmed nor taken back.
        if (!isComparable) return;
        auto& disputes = t_.levelDisputes_;
        const auto known = std::find_if(disputes.begin(), disputes.end(), [&](const LevelDispute& one) { return one.hearing == hearing && one.heard == heard; });
        if (known != disputes.end()) disputes.erase(known);
        if (worst) disputes.push_back(*worst);
    }

    void countHops() {
        constexpr std::uint32_t unknown = UINT32_MAX, open = UINT32_MAX - 1, none = UINT32_MAX - 2;
        std::vector<std::uint32_t> hops(t_.nodes_.size(), unknown);
        std::vector<std::uint32_t> chain;
        for (std::uint32_t start = 0; start < hops.size(); ++start) {
            chain.clear();
            std::uint32_t at = start;
            while (hops[at] == unknown) {
                const Node& node = t_.nodes_[at];
                if (node.isRoot()) hops[at] = 0;
                else if (node.parents.empty()) hops[at] = none;
                else {
                    hops[at] = open;
                    chain.push_back(at);
                    at = node.parents.front().value();
                }
            }
            // Arriving at an open node means that the parents run in a circle.
            std::uint32_t base = hops[at] == open ? none : hops[at];
            for (auto back = chain.rbegin(); back != chain.rend(); ++back) hops[*back] = base = base == none ? none : base + 1;
        }
        for (std::size_t i = 0; i < hops.size(); ++i) t_.nodes_[i].hops = hops[i] == none ? std::nullopt : std::optional(hops[i]);
    }

    /// The child's end of a link that is somebody's way to its first parent.
    std::optional<NodeId> childOf(const Link& link) const {
        const auto leads = [this](NodeId from, NodeId to) {
            const auto& parents = t_.nodes_[from.value()].parents;
            return !parents.empty() && parents.front() == to;
        };
        if (leads(link.a, link.b)) return link.a;
        if (leads(link.b, link.a)) return link.b;
        return std::nullopt;
    }

    void judgeLinks() {
        const Thresholds& limits = t_.thresholds_;
        // In the order of the snapshot; a link twice is judged the same twice.
        toJudge_.insert(toJudge_.begin(), touched_.begin(), touched_.end());
        for (const LinkId id : toJudge_) {
            Link& link = t_.links_[id];
            const auto child = link.isPresent ? childOf(link) : std::nullopt;
            if (!child) {
                link.isWeak = link.isLossy = false;
                continue;
            }
            const NodeId parent = link.other(*child);
            if (const auto weaker = link.weaker()) {
                const int rsl = weaker->rsl.value;
                if (!link.isWeak && rsl < limits.poorRsl) {
                    link.isWeak = true;
                    tell(*child, event::LinkWeakened{parent, weaker->hearing, rsl, marginOf(rsl, limits)});
                } else if (link.isWeak && rsl >= limits.poorRsl + limits.recoverBy) {
                    link.isWeak = false;
                    tell(*child, event::LinkRecovered{parent, weaker->hearing, rsl, marginOf(rsl, limits)});
                }
            }
            judgeLoss(link, *child, parent);
        }
    }

    void judgeLoss(Link& link, NodeId child, NodeId parent) {
        const Thresholds& limits = t_.thresholds_;
        // What counters stood at when the watch began is no change.
        const auto moved = [&limits](const CounterTrack& track) {
            const auto loss = track.loss(limits.lossWindow);
            return loss && loss->basis == LossBasis::Counters ? loss : std::nullopt;
        };
        const auto worst = worseOf(moved(link.countersFromA), moved(link.countersFromB), limits);
        if (!worst || worst->sent < limits.leastSamples) return;
        if (!link.isLossy && worst->ratio > limits.lossLimit) {
            link.isLossy = true;
            tell(child, event::LossRaised{parent, *worst});
        } else if (link.isLossy && worst->ratio <= limits.lossLimit / 2) {
            link.isLossy = false;
            tell(child, event::LossCleared{parent, *worst});
        }
    }

    void takeProbes() {
        const Thresholds& limits = t_.thresholds_;
        const auto wasOrIsOver = [&limits](const std::optional<LossFigure>& loss) { return loss && isOver(*loss, limits); };
        for (const auto& probe : snapshot_.probes) {
            const auto id = resolve(probe.node);
            if (!id) continue;
            Node& node = t_.nodes_[id->value()];
            const auto loss = lossOf(probe);
            const bool wasOver = node.probe && wasOrIsOver(lossOf(*node.probe));
            node.probe = probe;
            if (probe.answered > 0) node.ladder.answer(probe.ended);
            if (loss && wasOrIsOver(loss) && !wasOver) tell(*id, event::LossRaised{{}, *loss});
            else if (loss && wasOver && !wasOrIsOver(loss) && loss->sent >= limits.leastSamples) tell(*id, event::LossCleared{{}, *loss});
        }
    }

    Topology& t_;
    const RouterSnapshot& snapshot_;
    std::uint32_t source_ = 0;
    bool isStart_ = false;
    std::vector<LinkId> touched_;
    std::vector<LinkId> toJudge_;  ///< whose use has changed
    std::vector<MeshEvent> events_;
};

void Topology::setThresholds(const Thresholds& thresholds) {
    thresholds_ = thresholds;
    TopologyUpdate(*this, RouterSnapshot()).judgeAnew();
}

std::vector<MeshEvent> Topology::apply(const RouterSnapshot& snapshot) { return TopologyUpdate(*this, snapshot).run(); }

}  // namespace ami::app::mesh
