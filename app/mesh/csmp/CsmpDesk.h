#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "app/mesh/RouterSnapshot.h"
#include "app/mesh/Topology.h"
#include "app/mesh/AirBudget.h"
#include "app/mesh/AskTurns.h"
#include "app/mesh/NodeHosts.h"
#include "app/mesh/csmp/CsmpOptions.h"
#include "protocol/base/RoundTrip.h"
#include "protocol/mesh/CsmpReport.h"

namespace ami::app::mesh {

/// A node that a manager may ask although it has not registered.
struct CsmpNode {
    std::string host;                      ///< numeric address, without brackets
    std::optional<Eui64> eui64{};
    std::optional<std::uint32_t> hops{};
    std::string group{};                   ///< its first-hop parent; empty: unknown
    friend bool operator==(const CsmpNode&, const CsmpNode&) = default;
};

/// The operational nodes of a topology that have an address, with their hops and the first-hop parent that they hang on.
std::vector<CsmpNode> csmpNodesOf(const Topology& topology, const NodeHosts& hosts = {});

enum class CsmpSignature : std::uint8_t {
    Absent,   ///< nothing that the agent sent was signed
    Present,  ///< TLV 76 to 79 were there; they are not verified
};

/// What the manager knows of one agent, besides what it says of the mesh.
struct CsmpAgentFacts {
    std::string host;
    std::optional<Eui64> eui64{};
    bool isRegistered = false;
    std::string session{};
    std::uint32_t registrations = 0, reports = 0, notifications = 0;
    std::uint32_t asked = 0, answered = 0;
    std::uint32_t rounds = 0;               ///< that have ended, answered or not
    unsigned silences = 0;                  ///< questions in a row that nobody answered
    std::optional<std::uint32_t> notice{};  ///< code of the last notification (TLV 44); 0 is none
    std::vector<std::uint32_t> noticeTlvs{};
    std::set<std::uint32_t> refused{};      ///< TLVs that it does not have
    CsmpSignature signature = CsmpSignature::Absent;
    std::optional<UtcTime> lastHeard{};
    std::optional<std::chrono::microseconds> roundTrip{};
    friend bool operator==(const CsmpAgentFacts&, const CsmpAgentFacts&) = default;
};

/// A CSMP network manager without sockets and clock: answers registrations, takes reports up, and says which agent to ask when.
/// Questions are confirmable, bounded in number and in air, one behind each first-hop parent; who does not answer is asked ever less often.
/// @spec docs/mesh.md
class CsmpDesk {
public:
    using Agent = std::uint32_t;  ///< counted from 0 in the order in which they became known
    static constexpr std::size_t mostAgents = 20'000;

    explicit CsmpDesk(CsmpOptions options);

    struct Posted {
        std::uint8_t code = 0;                     ///< class << 5 | detail
        Bytes payload{};
        std::optional<RouterSnapshot> snapshot{};
        std::optional<Agent> agent{};
        bool isNews = false;                       ///< a registration or a notification
        std::optional<Error> error{};              ///< why it was refused
    };
    /// A POST of an agent to @p path.
    Posted posted(const std::string& host, const std::vector<std::string>& path, BytesView payload, Instant now, UtcTime utc);

    struct Question {
        Agent agent = 0;
        std::string host;
        std::vector<std::uint32_t> types;
        std::chrono::milliseconds acknowledge{0};  ///< wait before the first repetition
        std::uint16_t repetitions = 0;
        std::chrono::milliseconds deadline{0};
    };
    /// The next question that may be asked now. Each must be followed by answered() or silent().
    std::optional<Question> next(Instant now);
    std::optional<RouterSnapshot> answered(const Question& question, std::uint8_t code, BytesView payload, std::chrono::microseconds took, Instant now,
                                           UtcTime utc);
    void silent(const Question& question, Instant now);
    /// When next() may have something. Nothing: when a question has ended, or an agent has become known.
    std::optional<Instant> nextDeadline(Instant now);

    /// These too are asked from now on. Nodes that are known already only learn their hops and group.
    void ask(std::span<const CsmpNode> nodes, Instant now);
    /// All agents as soon as the air allows.
    void askNow(Instant now);

    const std::vector<CsmpAgentFacts>& agents() const { return facts_; }
    const AirBudget& air() const { return air_; }
    const CsmpOptions& options() const { return options_; }

private:
    struct Work {
        bool isAsked = false, isUnderWay = false;
        Instant due{};
        std::deque<std::vector<std::uint32_t>> left;  ///< of this round
        RoundTrip trip{std::chrono::seconds(4), std::chrono::seconds(1), std::chrono::seconds(30)};
        std::uint32_t hops = 3;
        std::string group, groupUnderWay;
        std::optional<NodeName> parent;
        std::size_t answerOctets = 300;
        AirBudget::Air charged{0};
        unsigned wanted = 0;                          ///< askNow() while it was under way
    };

    /// By value: what is passed may stand in the facts, which move when an agent becomes known.
    Agent agentOf(std::string host, std::optional<Eui64> eui64);
    std::optional<Agent> answererOf(Agent asked, const std::optional<Eui64>& eui64, Instant now);
    std::optional<Agent> find(const std::string& host, const std::optional<Eui64>& eui64) const;
    void schedule(Agent agent, Instant due);
    void endRound(Agent agent, Instant now);
    std::optional<RouterSnapshot> takeUp(Agent agent, const ami::mesh::CsmpReport& report, UtcTime utc);
    void learnPlace(Agent agent, const RouterSnapshot& snapshot);
    std::string groupOf(Agent agent) const;
    std::string newSession();
    static std::size_t requestOctets(const std::vector<std::uint32_t>& types) { return 20 + 4 * types.size(); }

    CsmpOptions options_;
    AirBudget air_;
    std::vector<CsmpAgentFacts> facts_;
    std::vector<Work> work_;
    std::map<std::string, Agent> byHost_;
    std::map<Eui64, Agent> byEui64_;
    AskTurns turns_;
    std::uint32_t sessions_ = 0;
};

}  // namespace ami::app::mesh
