#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "app/coap/NodeTableOptions.h"
#include "app/mesh/AirBudget.h"
#include "app/mesh/AskTurns.h"
#include "app/mesh/csmp/CsmpDesk.h"
#include "app/mesh/RouterSnapshot.h"
#include "protocol/base/RoundTrip.h"

namespace ami::app::coap {

enum class TableStand : std::uint8_t {
    Waiting,   ///< for its turn
    Asked,     ///< a question is under way, or the next one of its round waits
    Answered,  ///< its last round ended with a table
    Silent,    ///< nobody answered in its last round
    NoTables,  ///< it answered, and has none of the tables
};
const char* name(TableStand stand);

/// What the desk knows of one node, besides what it says of the mesh.
struct TableNodeFacts {
    std::string host;
    mesh::NodeName name;
    std::optional<TableMaker> maker{};
    TableStand stand = TableStand::Waiting;
    std::uint32_t asked = 0, answered = 0, rounds = 0;
    unsigned silences = 0;              ///< rounds in a row without an answer
    std::uint32_t neighbors = 0;        ///< that it named in its last round
    std::uint32_t unnamed = 0;          ///< of them, those whose two octets fit nobody or several
    std::optional<UtcTime> lastHeard{};
    std::optional<std::chrono::microseconds> roundTrip{};
    friend bool operator==(const TableNodeFacts&, const TableNodeFacts&) = default;
};

/// How far the asking has come.
struct TableProgress {
    std::size_t nodes = 0, answered = 0, silent = 0, without = 0;  ///< by the stand after their last round
    std::size_t waiting = 0;                                      ///< that have had no round yet
    std::size_t links = 0, unnamed = 0;                           ///< neighbours that were named, and could not be
    std::chrono::microseconds air{0};                             ///< that all questions and answers took
    bool isSettled() const { return nodes > 0 && waiting == 0; }
    friend bool operator==(const TableProgress&, const TableProgress&) = default;
};

/// Asks nodes for their makers' tables of neighbours, without sockets and clock: says which node to ask what, and when. Questions are confirmable,
/// bounded in number and in air, one behind each first-hop parent. A node's maker is found by asking, first for what most others of the mesh have.
/// What was learnt stays: after forget() the asking goes on where it stood. @spec docs/mesh.md
class NodeTableDesk {
public:
    using Node = std::uint32_t;  ///< counted from 0 in the order in which they became known
    static constexpr std::size_t mostNodes = 20'000;
    static constexpr std::uint32_t mostNeighbors = 64;  ///< of one node that are asked for one by one

    explicit NodeTableDesk(NodeTableOptions options);

    struct Question {
        Node node = 0;
        std::string host{};
        std::vector<std::string> path{};
        Bytes payload{};
        std::chrono::milliseconds acknowledge{0};  ///< wait before the first repetition
        std::uint16_t repetitions = 0;
        std::chrono::milliseconds deadline{0};
    };
    /// The next question that may be asked now. Each must be followed by answered(), silent(), closed() or forget().
    std::optional<Question> next(Instant now);
    std::optional<mesh::RouterSnapshot> answered(const Question& question, std::uint8_t code, std::optional<std::uint16_t> format, BytesView payload,
                                                 std::chrono::microseconds took, Instant now, UtcTime utc);
    void silent(const Question& question, Instant now);
    /// The node's CoAP port is closed: it serves nothing, and said so.
    void closed(const Question& question, Instant now);
    /// Nobody waits for the answer any more; the same will be asked again.
    void forget(const Question& question, Instant now);
    /// When next() may have something. Nothing: when a question has ended, or a node has become known.
    std::optional<Instant> nextDeadline(Instant now);

    /// These are asked from now on; those that are known already only learn their place. @p known: whom neighbours' short names may mean.
    void ask(std::span<const mesh::CsmpNode> nodes, std::vector<Eui64> known, Instant now);
    /// Somebody else keeps what the node said @p ago: as long as that is less than the time between two rounds it counts as asked.
    void heard(const mesh::NodeName& node, std::chrono::milliseconds ago, Instant now);
    /// All nodes as soon as the air allows, also those without tables.
    void askNow(Instant now);

    const std::vector<TableNodeFacts>& nodes() const { return facts_; }
    TableProgress progress() const;
    const mesh::AirBudget& air() const { return air_; }
    const NodeTableOptions& options() const { return options_; }

private:
    enum class Ask : std::uint8_t { Rssi, Status, Neighbor };
    struct Step {
        Ask ask = Ask::Status;
        std::uint32_t index = 0;
    };
    struct Work {
        bool isUnderWay = false;
        Instant due{};
        std::deque<Step> left;  ///< of this round
        RoundTrip trip{std::chrono::seconds(4), std::chrono::seconds(1), std::chrono::seconds(30)};
        std::uint32_t hops = 3;
        std::string group, groupUnderWay;
        std::size_t answerOctets = 180;
        mesh::AirBudget::Air charged{0};
        std::vector<Eui64> parents;  ///< of this round, preferred first
        bool hasTable = false;
        bool isWhole = true;         ///< no row of this round is missing or has a name that fits nobody
    };

    Node nodeOf(const std::string& host, const std::optional<Eui64>& eui64);
    mesh::AskTurns::GroupOf groupOf() const {
        return [this](std::size_t node) { return work_[node].group; };
    }
    void schedule(Node node, std::optional<Instant> due);
    std::deque<Step> firstSteps(Node node) const;
    void settle(const Question& question, std::size_t answer, unsigned times);
    void endRound(Node node, TableStand stand, Instant now);
    std::optional<mesh::RouterSnapshot> take(Node node, const Step& step, std::optional<std::uint16_t> format, BytesView payload, UtcTime utc);
    std::size_t requestOctets(const Question& question) const { return 24 + question.payload.size(); }

    NodeTableOptions options_;
    mesh::AirBudget air_;
    std::vector<TableNodeFacts> facts_;
    std::vector<Work> work_;
    std::vector<Eui64> known_;
    std::map<std::string, Node> byHost_;
    std::map<Eui64, Node> byEui64_;
    mesh::AskTurns turns_;
    std::array<std::size_t, 2> found_{};  ///< nodes of each maker
};

}  // namespace ami::app::coap
