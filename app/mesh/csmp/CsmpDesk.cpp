#include "app/mesh/csmp/CsmpDesk.h"

#include <algorithm>

#include "app/mesh/SnapshotNames.h"

namespace ami::app::mesh {

using namespace std::chrono;
using ami::mesh::CsmpReport;
namespace csmp = ami::mesh::csmp;

namespace {

constexpr std::uint8_t changed = 0x44, badRequest = 0x80, notFound = 0x84, tooMany = 0xA3;
constexpr std::size_t typesAtOnce = 4;          ///< answers must fit into one datagram: agents know no blocks
constexpr std::uint16_t repetitions = 2;
constexpr std::uint32_t firstSignature = 76, lastSignature = 79;
constexpr std::size_t mostSteps = 32;

std::optional<Eui64> euiOf(const CsmpReport& report) {
    const auto* id = report.first<csmp::DeviceId>();
    return id && id->id ? Eui64::parse(*id->id) : std::nullopt;
}

/// An IPv4 address says nothing of the mesh.
std::optional<Ipv6Address> addressOf(const std::string& host) { return Ipv6Address::parse(host.substr(0, host.find('%'))); }

}  // namespace

std::vector<CsmpNode> csmpNodesOf(const Topology& topology, const NodeHosts& hosts) {
    std::vector<CsmpNode> nodes;
    for (const Node& node : topology.nodes()) {
        if (!node.isPresent || node.isRoot()) continue;
        if (node.report.joined && node.report.joined->value != JoinRung::Operational) continue;
        auto host = hostOf(node.report, hosts);
        if (!host) continue;
        CsmpNode one{std::move(*host), node.report.eui64, node.hops, {}};
        const auto path = topology.path(node.id);
        if (node.hops && path.size() >= 2) {
            one.group = toText(nameOf(topology.node(path[path.size() - 2])));
        }
        nodes.push_back(std::move(one));
    }
    return nodes;
}

CsmpDesk::CsmpDesk(CsmpOptions options) : options_(std::move(options)), air_(options_.air) {
    if (options_.node) {
        const Agent agent = agentOf(*options_.node, {});
        work_[agent].isAsked = true;
        schedule(agent, Instant{});
    }
}

std::optional<CsmpDesk::Agent> CsmpDesk::find(const std::string& host, const std::optional<Eui64>& eui64) const {
    if (eui64) {
        if (const auto known = byEui64_.find(*eui64); known != byEui64_.end()) return known->second;
    }
    const auto known = byHost_.find(host);
    if (known == byHost_.end()) return std::nullopt;
    // Another radio at an address that somebody had before is another agent.
    const auto& before = facts_[known->second].eui64;
    return eui64 && before && *before != *eui64 ? std::nullopt : std::optional(known->second);
}

CsmpDesk::Agent CsmpDesk::agentOf(std::string host, std::optional<Eui64> eui64) {
    auto agent = find(host, eui64);
    if (!agent) {
        agent = static_cast<Agent>(facts_.size());
        facts_.emplace_back().host = host;
        work_.emplace_back();
    }
    CsmpAgentFacts& facts = facts_[*agent];
    if (eui64) {
        facts.eui64 = eui64;
        byEui64_[*eui64] = *agent;
    }
    if (facts.host != host) {
        if (const auto former = byHost_.find(facts.host); former != byHost_.end() && former->second == *agent) byHost_.erase(former);
        facts.host = host;
        work_[*agent].trip.reset();
    }
    byHost_[host] = *agent;
    return *agent;
}

void CsmpDesk::schedule(Agent agent, Instant due) {
    Work& work = work_[agent];
    work.due = due;
    const bool isAsked = work.isAsked && !work.isUnderWay && options_.every.count() > 0;
    turns_.put(agent, isAsked ? std::optional(due) : std::nullopt);
}

std::string CsmpDesk::newSession() { return "ami-" + std::to_string(++sessions_); }

CsmpDesk::Posted CsmpDesk::posted(const std::string& from, const std::vector<std::string>& path, BytesView payload, Instant now, UtcTime utc) {
    const std::string host = plainHost(from);
    const bool isRegistration = path.size() == 1 && path.front() == "r";
    Posted outcome;
    if (!isRegistration && !(path.size() == 1 && path.front() == "c")) {
        outcome.code = notFound;
        return outcome;
    }
    const auto report = ami::mesh::readReport(payload);
    if (!report) {
        outcome.code = badRequest;
        outcome.error = report.error();
        return outcome;
    }
    const auto eui64 = euiOf(*report);
    if (facts_.size() >= mostAgents && !find(host, eui64)) {
        outcome.code = tooMany;
        return outcome;
    }
    const Agent agent = agentOf(host, eui64);
    CsmpAgentFacts& facts = facts_[agent];
    outcome.code = changed;
    outcome.agent = agent;
    if (isRegistration) {
        ++facts.registrations;
        facts.isRegistered = true;
        facts.session = newSession();
        outcome.isNews = true;
        const bool subscribes = options_.report.count() > 0 && !options_.reportTypes.empty();
        outcome.payload = ami::mesh::registrationAnswer(facts.session, subscribes ? static_cast<std::uint32_t>(options_.report.count()) : 0,
                                                        subscribes ? std::span<const std::uint32_t>(options_.reportTypes) : std::span<const std::uint32_t>());
    } else if (const auto* notice = report->first<csmp::ManagerNotification>()) {
        ++facts.notifications;
        outcome.isNews = notice->code.value_or(0) != 0;
        facts.notice = notice->code;
        facts.noticeTlvs = notice->tlvs;
    } else {
        ++facts.reports;
    }
    outcome.snapshot = takeUp(agent, *report, utc);
    Work& work = work_[agent];
    if (!work.isAsked) {
        work.isAsked = true;
        // Its own report comes first.
        schedule(agent, now + seconds(isRegistration ? 10 : 1));
    } else if (facts.silences > 0 && !work.isUnderWay) {
        schedule(agent, std::min(work.due, now + seconds(10)));
    }
    return outcome;
}

std::optional<RouterSnapshot> CsmpDesk::takeUp(Agent agent, const CsmpReport& report, UtcTime utc) {
    CsmpAgentFacts& facts = facts_[agent];
    facts.lastHeard = utc;
    const bool isSigned = std::any_of(report.others.begin(), report.others.end(), [](const ami::mesh::CsmpTlv& tlv) {
        return !tlv.vendor && tlv.type >= firstSignature && tlv.type <= lastSignature;
    });
    if (isSigned) facts.signature = CsmpSignature::Present;
    RouterSnapshot snapshot = snapshotOf(report, {facts.eui64, addressOf(facts.host)}, options_.source(), utc, options_.dialect);
    if (snapshot.nodes.empty()) return std::nullopt;
    learnPlace(agent, snapshot);
    return snapshot;
}

void CsmpDesk::learnPlace(Agent agent, const RouterSnapshot& snapshot) {
    Work& work = work_[agent];
    const NodeReport& report = snapshot.nodes.front();
    if (report.hops) work.hops = report.hops->value;
    if (report.parents && !report.parents->value.empty()) work.parent = report.parents->value.front();
    if (report.eui64 && !facts_[agent].eui64) {
        facts_[agent].eui64 = report.eui64;
        byEui64_.try_emplace(*report.eui64, agent);
    }
}

/// The last agent on the way to the root; nothing as long as that way is not known.
std::string CsmpDesk::groupOf(Agent agent) const {
    if (!work_[agent].group.empty()) return work_[agent].group;
    Agent at = agent;
    for (std::size_t steps = 0; steps < mostSteps; ++steps) {
        const auto& parent = work_[at].parent;
        if (!parent) return {};
        std::optional<Agent> above;
        if (const auto* eui64 = std::get_if<Eui64>(&*parent)) {
            above = find({}, *eui64);
        } else {
            const auto& address = std::get<Ipv6Address>(*parent);
            above = find(address.toString(), {});
            if (!above) above = find({}, interfaceEui64(address));
        }
        if (!above) return facts_[at].eui64 ? facts_[at].eui64->toString() : facts_[at].host;
        at = *above;
    }
    return {};
}

std::optional<CsmpDesk::Question> CsmpDesk::next(Instant now) {
    const auto groups = [this](std::size_t agent) { return groupOf(static_cast<Agent>(agent)); };
    while (const auto place = turns_.take(air_, groups, now)) {
        const Agent agent = static_cast<Agent>(*place);
        const std::string group = groupOf(agent);
        Work& work = work_[agent];
        CsmpAgentFacts& facts = facts_[agent];
        if (work.left.empty()) {
            std::vector<std::uint32_t> types;
            if (!facts.eui64) types.push_back(2);
            for (const std::uint32_t type : options_.askTypes) {
                if (facts.refused.contains(type)) continue;
                types.push_back(type);
                if (types.size() == typesAtOnce) work.left.push_back(std::exchange(types, {}));
            }
            if (!types.empty()) work.left.push_back(std::move(types));
            if (work.left.empty()) continue;
        }
        Question question{agent, facts.host, work.left.front(), {}, repetitions, {}};
        question.acknowledge = ceil<milliseconds>(work.trip.wait());
        question.deadline = askDeadline(question.acknowledge, repetitions);
        work.isUnderWay = true;
        work.groupUnderWay = group;
        work.charged = air_.cost(requestOctets(question.types), work.answerOctets, work.hops);
        air_.start(group, work.charged, now);
        ++facts.asked;
        return question;
    }
    return std::nullopt;
}

/// Who has spoken for @p asked; nothing: one too many. Another radio at its address is asked in its place from the next round on.
std::optional<CsmpDesk::Agent> CsmpDesk::answererOf(Agent asked, const std::optional<Eui64>& eui64, Instant now) {
    if (!eui64 || facts_[asked].eui64 == eui64) return asked;
    const std::string host = facts_[asked].host;
    if (facts_.size() >= mostAgents && !find(host, eui64)) return std::nullopt;
    const Agent answerer = agentOf(host, eui64);
    if (answerer == asked || facts_[asked].host != host) return answerer;
    work_[asked].isAsked = false;
    work_[asked].left.clear();
    if (!work_[answerer].isAsked) {
        work_[answerer].isAsked = true;
        schedule(answerer, now + options_.every);
    }
    return answerer;
}

std::optional<RouterSnapshot> CsmpDesk::answered(const Question& question, std::uint8_t code, BytesView payload, microseconds took, Instant now, UtcTime utc) {
    Work& work = work_[question.agent];
    CsmpAgentFacts& facts = facts_[question.agent];
    const bool wasRepeated = took >= question.acknowledge;
    const auto cost = air_.cost(requestOctets(question.types), payload.size() + 20, work.hops);
    air_.end(work.groupUnderWay, cost * (wasRepeated ? 2 : 1) - work.charged);
    work.isUnderWay = false;
    work.answerOctets = (3 * work.answerOctets + payload.size() + 20) / 4;
    if (wasRepeated) work.trip.timedOut();
    else work.trip.measured(took);
    facts.roundTrip = work.trip.mean();
    ++facts.answered;
    facts.silences = 0;
    facts.lastHeard = utc;
    if (!work.left.empty()) work.left.pop_front();
    std::optional<RouterSnapshot> snapshot;
    if (code >> 5 == 2) {
        const auto report = ami::mesh::readReport(payload);
        const auto answerer = report ? answererOf(question.agent, euiOf(*report), now) : std::nullopt;
        if (answerer) snapshot = takeUp(*answerer, *report, utc);
    } else if (question.types.size() > 1) {
        // One of them is what it cannot give; each alone will tell.
        for (auto type = question.types.rbegin(); type != question.types.rend(); ++type) work.left.push_front({*type});
    } else if (code == notFound) {
        facts.refused.insert(question.types.front());
    }
    endRound(question.agent, now);
    return snapshot;
}

void CsmpDesk::silent(const Question& question, Instant now) {
    Work& work = work_[question.agent];
    // All its repetitions went out, and none came back as far as we know.
    air_.end(work.groupUnderWay, air_.cost(requestOctets(question.types), 0, work.hops) * (1 + question.repetitions) - work.charged);
    work.isUnderWay = false;
    work.trip.timedOut();
    ++facts_[question.agent].silences;
    work.left.clear();
    endRound(question.agent, now);
}

void CsmpDesk::endRound(Agent agent, Instant now) {
    Work& work = work_[agent];
    if (work.left.empty()) ++facts_[agent].rounds;
    if (!work.left.empty() || work.wanted > 0) {
        if (work.left.empty()) work.wanted = 0;
        schedule(agent, now);
        return;
    }
    schedule(agent, now + pauseAfter(options_.every, facts_[agent].silences));
}

std::optional<Instant> CsmpDesk::nextDeadline(Instant now) {
    return turns_.nextDeadline(air_, [this](std::size_t agent) { return groupOf(static_cast<Agent>(agent)); }, now);
}

void CsmpDesk::ask(std::span<const CsmpNode> nodes, Instant now) {
    for (const CsmpNode& node : nodes) {
        const std::string host = plainHost(node.host);
        if (facts_.size() >= mostAgents && !find(host, node.eui64)) return;
        // One that has registered is asked where it spoke from.
        const auto known = node.eui64 ? find(host, node.eui64) : std::nullopt;
        const Agent agent = known && facts_[*known].isRegistered ? *known : agentOf(host, node.eui64);
        Work& work = work_[agent];
        if (node.hops) work.hops = *node.hops;
        work.group = node.group;
        if (work.isAsked) continue;
        work.isAsked = true;
        schedule(agent, now);
    }
}

void CsmpDesk::askNow(Instant now) {
    for (Agent agent = 0; agent < work_.size(); ++agent) {
        if (!work_[agent].isAsked) continue;
        if (work_[agent].isUnderWay) work_[agent].wanted = 1;
        else schedule(agent, now);
    }
}

}  // namespace ami::app::mesh
