#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/mesh/Advice.h"
#include "app/mesh/BorderRouter.h"
#include "app/mesh/Comparison.h"
#include "app/mesh/Figures.h"
#include "app/mesh/LinkHistory.h"
#include "app/mesh/Topology.h"

namespace ami::app {

/// What the bar over the mesh counts: present nodes but the border routers.
struct MeshTotals {
    std::size_t nodes = 0, operational = 0;
    std::size_t weak = 0;         ///< nodes whose link to the first parent is weak or lossy
    std::size_t stuck = 0;        ///< below operational for longer than Thresholds::stuckAfter
    std::size_t notReported = 0;  ///< operational nodes without a level to their first parent
    friend bool operator==(const MeshTotals&, const MeshTotals&) = default;
};

/// The mesh as it was at one moment, with what follows from it. Never changed after it was made.
struct MeshView {
    mesh::Topology topology;
    UtcTime now{};                         ///< moment that ages count to
    MeshTotals totals;
    std::vector<mesh::NodeFigures> worstFirst;
    std::vector<mesh::Advice> advice;            ///< worst first
    /// Newest last, at most mostEvents. The same object as before when nothing happened.
    std::shared_ptr<const std::vector<mesh::MeshEvent>> events;
    std::uint64_t eventsBefore = 0;              ///< that many older ones are no longer in events

    static constexpr std::size_t mostEvents = 5000;
};

/// The levels of one link over time.
struct LinkTrail {
    mesh::NodeId peer;
    bool isPresentParent = false, isParent = false;
    struct Point {
        UtcTime time{};
        std::optional<int> atNode, atPeer;  ///< dBm
        friend bool operator==(const Point&, const Point&) = default;
    };
    std::vector<Point> points;
};

/// What is shown of the node that a person has chosen.
struct MeshFocus {
    mesh::NodeId node;
    std::vector<mesh::HopFigures> path;               ///< to the border router
    std::optional<mesh::Candidate> parent;
    std::vector<mesh::Candidate> candidates;          ///< best first
    std::vector<LinkTrail> trails;                    ///< of its links, the present parent first
    std::vector<UtcTime> parentChanges;               ///< its own, oldest first
};

/// Where the router stands, in words.
struct MeshState {
    mesh::RouterPhase phase = mesh::RouterPhase::Stopped;
    QString address;                  ///< as it was typed; empty: none was opened
    QString source;                   ///< what the router calls itself
    mesh::Capabilities can;
    std::optional<Error> error;       ///< why it waits or stopped
    bool hasEnded = false;            ///< a recording that was played to its end
};

enum class MeshRun : std::uint8_t { Before, After };

/// How far the taking of a run has come.
struct MeshRunState {
    MeshRun run{};
    std::size_t taken = 0, wanted = 0;  ///< snapshots
    UtcTime from{}, to{};
    bool isRunning = false;
};

enum class MeshExport : std::uint8_t { NodesCsv, LinksCsv, GeoJson, Snapshots };

/// One finding on the router's interface, ready to be shown.
struct RouterFinding {
    QString words;
    QString command;          ///< that mends it; empty: none does
    bool isProblem = false;
    QString next;             ///< what a person can do; empty: nothing has to be done
    bool isFixable = false;   ///< MeshService::fix() does the command
    friend bool operator==(const RouterFinding&, const RouterFinding&) = default;
};

/// The interface of a border router on this computer.
struct RouterInterface {
    QString name;
    bool exists = false, up = false, running = false;
    std::optional<bool> forwarding;
    QStringList addresses;
    std::optional<std::uint64_t> receivedPackets, sentPackets, errors;
    std::vector<RouterFinding> findings;
    bool isFixing = false;
};

enum class JournalRank : std::uint8_t { Problem, Warning, Info };

/// A line of the router's journal.
struct JournalLine {
    UtcTime time{};
    JournalRank rank = JournalRank::Info;
    QString who, text;
};

/// How far the asking of the nodes for their tables of neighbours has come.
struct MeshAsking {
    bool isRunning = false;
    std::size_t nodes = 0, waiting = 0;              ///< all, and those that have not had their turn
    std::size_t answered = 0, without = 0, silent = 0;
    std::size_t links = 0, unnamed = 0;              ///< neighbours that were named, and those whose short names fit nobody or several
    std::chrono::milliseconds air{0};                ///< that it took of the mesh
    bool isDone() const { return nodes > 0 && waiting == 0; }
    friend bool operator==(const MeshAsking&, const MeshAsking&) = default;
};

/// A router's journal that was read from a file.
struct JournalOpened {
    QString file;
    std::size_t entries = 0, understood = 0;         ///< of them, those that speak of the mesh
};

MeshTotals totalsOf(const mesh::Topology& topology, UtcTime now);
/// @p history may be null: no trails then.
MeshFocus focusOn(const mesh::Topology& topology, mesh::NodeId node, const mesh::LinkHistory* history,
                  const std::vector<mesh::MeshEvent>& events);
/// A whole view of a topology, as the service makes it.
std::shared_ptr<const MeshView> viewOf(const mesh::Topology& topology, UtcTime now,
                                       std::shared_ptr<const std::vector<mesh::MeshEvent>> events = {}, std::uint64_t eventsBefore = 0);

}  // namespace ami::app
