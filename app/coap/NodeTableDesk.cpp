#include "app/coap/NodeTableDesk.h"

#include <algorithm>

#include "app/coap/VendorViews.h"

namespace ami::app::coap {

using namespace std::chrono;
using mesh::CsmpNode;
using mesh::NodeName;
using mesh::NodeReport;
using mesh::RouterSnapshot;
using mesh::Sample;
using mesh::Witness;

namespace {

constexpr std::uint16_t repetitions = 2;
constexpr seconds secondTry{20};
constexpr unsigned triesOfOneRound = 2;

/// An IPv4 address stands as the IPv6 address that maps it. @spec RFC 4291 2.5.5.2
NodeName nameOf(const std::string& host, const std::optional<Eui64>& eui64) {
    if (eui64) return *eui64;
    auto address = Ipv6Address::parse(host.substr(0, host.find('%')));
    if (!address) address = Ipv6Address::parse("::ffff:" + host);
    return NodeName(address.value_or(Ipv6Address()));
}

}  // namespace

const char* name(TableStand stand) {
    switch (stand) {
        case TableStand::Waiting: return "waiting";
        case TableStand::Asked: return "asked";
        case TableStand::Answered: return "answered";
        case TableStand::Silent: return "silent";
        case TableStand::NoTables: return "no-tables";
    }
    return "";
}

NodeTableDesk::NodeTableDesk(NodeTableOptions options) : options_(std::move(options)), air_(options_.air) {
    if (options_.node) schedule(nodeOf(*options_.node, {}), Instant{});
}

NodeTableDesk::Node NodeTableDesk::nodeOf(const std::string& host, const std::optional<Eui64>& eui64) {
    auto known = eui64 ? byEui64_.find(*eui64) : byEui64_.end();
    std::optional<Node> node;
    if (known != byEui64_.end()) node = known->second;
    else if (const auto place = byHost_.find(host); place != byHost_.end()) node = place->second;
    if (!node) {
        node = static_cast<Node>(facts_.size());
        facts_.emplace_back();
        work_.emplace_back();
        facts_.back().host = host;
    }
    TableNodeFacts& facts = facts_[*node];
    if (facts.host != host) {
        byHost_.erase(facts.host);
        facts.host = host;
        work_[*node].trip.reset();
    }
    facts.name = eui64 || !std::holds_alternative<Eui64>(facts.name) ? nameOf(host, eui64) : facts.name;
    byHost_[host] = *node;
    if (eui64) byEui64_[*eui64] = *node;
    return *node;
}

void NodeTableDesk::schedule(Node node, std::optional<Instant> due) {
    if (due) work_[node].due = *due;
    turns_.put(node, due);
}

/// Of a node whose maker is not known yet: what most others have, first.
std::deque<NodeTableDesk::Step> NodeTableDesk::firstSteps(Node node) const {
    const auto step = [](TableMaker maker) { return Step{maker == TableMaker::TexasInstruments ? Ask::Rssi : Ask::Status, 0}; };
    if (facts_[node].maker) return {step(*facts_[node].maker)};
    std::deque<Step> steps;
    if (options_.siliconLabs) steps.push_back(step(TableMaker::SiliconLabs));
    if (options_.texasInstruments) steps.push_back(step(TableMaker::TexasInstruments));
    if (steps.size() == 2 && found_[0] > found_[1]) std::swap(steps[0], steps[1]);
    return steps;
}

std::optional<NodeTableDesk::Question> NodeTableDesk::next(Instant now) {
    const auto place = turns_.take(air_, groupOf(), now);
    if (!place) return std::nullopt;
    const Node node = static_cast<Node>(*place);
    Work& work = work_[node];
    TableNodeFacts& facts = facts_[node];
    if (work.left.empty()) {
        work.left = firstSteps(node);
        work.parents.clear();
        work.isWhole = true;
        work.hasTable = false;
        facts.neighbors = facts.unnamed = 0;
    }
    const Step& step = work.left.front();
    Question question{node, facts.host, {}, {}, {}, repetitions, {}};
    switch (step.ask) {
        case Ask::Rssi: question.path = {"rssi"}; break;
        case Ask::Status: question.path = {"status", "all"}; break;
        case Ask::Neighbor:
            question.path = {"status", "neighbor"};
            question.payload = toBytes(std::to_string(step.index));
            break;
    }
    question.acknowledge = ceil<milliseconds>(work.trip.wait());
    question.deadline = mesh::askDeadline(question.acknowledge, repetitions);
    work.isUnderWay = true;
    work.groupUnderWay = work.group;
    work.charged = air_.cost(requestOctets(question), work.answerOctets, work.hops);
    air_.start(work.group, work.charged, now);
    facts.stand = TableStand::Asked;
    ++facts.asked;
    return question;
}

void NodeTableDesk::settle(const Question& question, std::size_t answer, unsigned times) {
    Work& work = work_[question.node];
    work.isUnderWay = false;
    air_.end(work.groupUnderWay, air_.cost(requestOctets(question), answer, work.hops) * times - work.charged);
}

std::optional<RouterSnapshot> NodeTableDesk::answered(const Question& question, std::uint8_t code, std::optional<std::uint16_t> format,
                                                      BytesView payload, microseconds took, Instant now, UtcTime utc) {
    Work& work = work_[question.node];
    TableNodeFacts& facts = facts_[question.node];
    const bool wasRepeated = took >= question.acknowledge;
    settle(question, payload.size() + 20, wasRepeated ? 2 : 1);
    work.answerOctets = (3 * work.answerOctets + payload.size() + 20) / 4;
    if (wasRepeated) work.trip.timedOut();
    else work.trip.measured(took);
    facts.roundTrip = work.trip.mean();
    facts.silences = 0;
    ++facts.answered;
    facts.lastHeard = utc;
    if (work.left.empty()) return std::nullopt;
    const Step step = work.left.front();
    work.left.pop_front();
    std::optional<RouterSnapshot> snapshot;
    if (code >> 5 == 2) snapshot = take(question.node, step, format, payload, utc);
    else if (step.ask == Ask::Neighbor) work.isWhole = false;
    if (!work.left.empty()) {
        // In its old place: a round that has begun ends before others begin.
        schedule(question.node, std::min(work.due, now));
        return snapshot;
    }
    // Its parents are told once all its rows are known: the second one may stand in the last of them.
    if (work.hasTable && work.isWhole && !work.parents.empty()) {
        if (!snapshot) {
            snapshot.emplace();
            snapshot->source = options_.source();
            snapshot->taken = utc;
            snapshot->coverage = mesh::Coverage::Part;
            snapshot->nodes.emplace_back();
            if (const auto* eui64 = std::get_if<Eui64>(&facts.name)) snapshot->nodes.back().eui64 = *eui64;
            else snapshot->nodes.back().addresses.push_back(std::get<Ipv6Address>(facts.name));
        }
        snapshot->nodes.front().parents = Sample<std::vector<NodeName>>{{work.parents.begin(), work.parents.end()}, utc, Witness::Node};
    }
    // Another firmware may have other tables: it is looked for anew.
    if (!work.hasTable) facts.maker.reset();
    endRound(question.node, work.hasTable ? TableStand::Answered : TableStand::NoTables, now);
    return snapshot;
}

std::optional<RouterSnapshot> NodeTableDesk::take(Node node, const Step& step, std::optional<std::uint16_t> format, BytesView payload, UtcTime utc) {
    Work& work = work_[node];
    TableNodeFacts& facts = facts_[node];
    static const std::string paths[] = {"/rssi", "/status/all", "/status/neighbor"};
    (void)format;  // makers serve their tables as text, whatever they hold
    const auto read = readVendorPayload(payload, paths[static_cast<std::size_t>(step.ask)]);
    const auto found = [&](TableMaker maker) {
        if (!facts.maker) ++found_[static_cast<std::size_t>(maker)];
        facts.maker = maker;
        work.hasTable = true;
    };
    if (step.ask == Ask::Status) {
        const Field* count = read ? read->field("neighbor_count") : nullptr;
        if (!count || !count->number || count->number->isNegative()) return std::nullopt;
        found(TableMaker::SiliconLabs);
        work.left.clear();
        const double number = count->number->toDouble();
        const auto rows = static_cast<std::uint32_t>(std::min(number, double{mostNeighbors}));
        if (number > mostNeighbors) work.isWhole = false;
        for (std::uint32_t i = 0; i < rows; ++i) work.left.push_back({Ask::Neighbor, i});
    } else if (!read || read->shape != PayloadShape::Neighbors) {
        if (step.ask == Ask::Neighbor) work.isWhole = false;
        return std::nullopt;
    } else if (step.ask == Ask::Rssi) {
        found(TableMaker::TexasInstruments);
        work.left.clear();
    }
    for (const NeighborRow& row : read->neighbors) {
        ++facts.neighbors;
        const auto peer = neighborNamed(row.name, known_);
        if (!peer) {
            ++facts.unnamed;
            work.isWhole = false;
        } else if (row.kind == "primary-parent") {
            work.parents.insert(work.parents.begin(), *peer);
        } else if (row.kind == "secondary-parent") {
            work.parents.push_back(*peer);
        }
    }
    auto snapshot = snapshotOf(*read, facts.name, known_, utc);
    if (!snapshot) return std::nullopt;
    snapshot->source = options_.source();
    snapshot->nodes.front().parents.reset();
    return snapshot;
}

void NodeTableDesk::silent(const Question& question, Instant now) {
    Work& work = work_[question.node];
    // All its repetitions went out, and none came back as far as we know.
    settle(question, 0, 1u + question.repetitions);
    work.trip.timedOut();
    work.left.clear();
    ++facts_[question.node].silences;
    endRound(question.node, TableStand::Silent, now);
}

void NodeTableDesk::closed(const Question& question, Instant now) {
    settle(question, 60, 1);
    work_[question.node].left.clear();
    facts_[question.node].silences = 0;
    endRound(question.node, TableStand::NoTables, now);
}

void NodeTableDesk::forget(const Question& question, Instant now) {
    settle(question, 0, 1);
    facts_[question.node].stand = TableStand::Waiting;
    schedule(question.node, std::min(work_[question.node].due, now));
}

void NodeTableDesk::endRound(Node node, TableStand stand, Instant now) {
    TableNodeFacts& facts = facts_[node];
    // Once more before it counts as silent: behind several hops a lost question is nothing rare.
    if (stand == TableStand::Silent && facts.silences < triesOfOneRound) {
        facts.stand = TableStand::Asked;
        return schedule(node, now + secondTry);
    }
    facts.stand = stand;
    ++facts.rounds;
    if (stand == TableStand::NoTables || options_.every.count() == 0) return schedule(node, std::nullopt);
    schedule(node, now + mesh::pauseAfter(options_.every, facts.silences));
}

std::optional<Instant> NodeTableDesk::nextDeadline(Instant now) { return turns_.nextDeadline(air_, groupOf(), now); }

void NodeTableDesk::ask(std::span<const CsmpNode> nodes, std::vector<Eui64> known, Instant now) {
    known_ = std::move(known);
    for (const CsmpNode& one : nodes) {
        const bool isNew = !byHost_.contains(one.host) && !(one.eui64 && byEui64_.contains(*one.eui64));
        if (isNew && facts_.size() >= mostNodes) return;
        const Node node = nodeOf(one.host, one.eui64);
        Work& work = work_[node];
        if (one.hops) work.hops = *one.hops;
        work.group = one.group;
        if (isNew) schedule(node, now);
    }
}

void NodeTableDesk::heard(const NodeName& name, milliseconds ago, Instant now) {
    if (ago >= (options_.every.count() > 0 ? options_.every : NodeTableOptions().every)) return;
    const auto* eui64 = std::get_if<Eui64>(&name);
    const auto found = eui64 ? byEui64_.find(*eui64) : byEui64_.end();
    if (found == byEui64_.end()) return;
    const Node node = found->second;
    TableNodeFacts& facts = facts_[node];
    if (facts.rounds > 0 || facts.asked > 0) return;
    facts.stand = TableStand::Answered;
    facts.rounds = 1;
    if (options_.every.count() == 0) return schedule(node, std::nullopt);
    schedule(node, now + (options_.every - ago));
}

void NodeTableDesk::askNow(Instant now) {
    for (Node node = 0; node < work_.size(); ++node) {
        if (!work_[node].isUnderWay) schedule(node, now);
    }
}

TableProgress NodeTableDesk::progress() const {
    TableProgress progress;
    progress.nodes = facts_.size();
    progress.air = air_.taken();
    for (const TableNodeFacts& facts : facts_) {
        progress.waiting += facts.rounds == 0 ? 1 : 0;
        progress.answered += facts.stand == TableStand::Answered ? 1 : 0;
        progress.silent += facts.stand == TableStand::Silent ? 1 : 0;
        progress.without += facts.stand == TableStand::NoTables ? 1 : 0;
        progress.links += facts.neighbors - facts.unnamed;
        progress.unnamed += facts.unnamed;
    }
    return progress;
}

}  // namespace ami::app::coap
