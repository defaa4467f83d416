#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "app/mesh/Figures.h"
#include "app/mesh/Topology.h"

namespace ami::app::mesh {

enum class Severity : std::uint8_t { Problem, Warning, Note };

/// Another node that one could take as first parent.
struct Candidate {
    NodeId node;
    std::optional<Link::Weaker> level;    ///< of its link with the node in question
    std::optional<int> margin;            ///< dB
    std::optional<int> narrowest;         ///< dB, the smallest margin that is reported on its own path
    std::optional<std::uint32_t> hops;    ///< of the node in question if it took this parent
    std::optional<double> etx;            ///< from the node to the candidate
    std::optional<std::uint32_t> pathCost;///< candidate's rank + ETX, in Thresholds::etxUnit
    bool isBackup = false;                ///< it is a second parent already
    friend bool operator==(const Candidate&, const Candidate&) = default;
};

namespace advice {

/// The link to the first parent is below Thresholds::poorRsl.
struct WeakLink {
    NodeId parent;
    Link::Weaker weaker;
    int margin = 0;
    int limit = 0;       ///< dBm
    friend bool operator==(const WeakLink&, const WeakLink&) = default;
};
/// Above Thresholds::lossLimit, counted; without a parent it is end to end.
struct Lossy {
    std::optional<NodeId> parent;
    LossFigure loss;
    double limit = 0;
    std::optional<int> margin;  ///< dB, of the link: loss at a good level is not mended by a stronger one
    friend bool operator==(const Lossy&, const Lossy&) = default;
};
/// The node hears a better one. With both path costs known, gain is what it would save and needed what it insists on before it moves.
struct BetterParent {
    Candidate now, better;
    std::optional<std::int64_t> gain;
    std::uint32_t needed = 0;
    bool willMove() const { return gain && *gain >= static_cast<std::int64_t>(needed); }
    friend bool operator==(const BetterParent&, const BetterParent&) = default;
};
/// The node suffers and has a second parent, whose level nobody reports: ask the node.
struct UnmeasuredBackup {
    NodeId parent, backup;
    friend bool operator==(const UnmeasuredBackup&, const UnmeasuredBackup&) = default;
};
/// Nodes that suffer below one parent and hear nothing better: a router between them and the parent.
struct RepeaterHelps {
    NodeId parent;
    std::vector<NodeId> nodes;            ///< who gains, ascending
    std::optional<int> worstMargin;       ///< dB
    std::optional<int> shortfall;         ///< dB, up to a fair margin that is not called weak
    std::optional<Position> place;        ///< middle between parent and nodes when all positions are known
    friend bool operator==(const RepeaterHelps&, const RepeaterHelps&) = default;
};
/// What nobody else leads to. Advice::node is the one that must not fail.
struct CutOffWithout {
    std::vector<NodeId> lost;             ///< ascending; no parent that is known leads past it
    std::uint32_t rescued = 0;            ///< of them, those that hear a way around, directly or over each other
    friend bool operator==(const CutOffWithout&, const CutOffWithout&) = default;
};
struct StuckJoining {
    JoinRung rung{};
    std::chrono::milliseconds atLeast{};  ///< on that rung
    std::optional<NodeId> behind;         ///< the relay it authenticates through
    friend bool operator==(const StuckJoining&, const StuckJoining&) = default;
};
struct Asymmetric {
    NodeId parent;
    int atParent = 0, atNode = 0;         ///< dBm
    friend bool operator==(const Asymmetric&, const Asymmetric&) = default;
};
struct TooManyHops {
    std::uint32_t hops = 0, limit = 0;
    friend bool operator==(const TooManyHops&, const TooManyHops&) = default;
};
/// Nothing new about the node for long.
struct Silent {
    std::chrono::milliseconds age{};
    friend bool operator==(const Silent&, const Silent&) = default;
};
/// Two witnesses contradict each other: about what the node hears of another, or about its first parent.
struct Contradiction {
    std::optional<LevelDispute> level;
    std::optional<ParentDispute> parent;
    friend bool operator==(const Contradiction&, const Contradiction&) = default;
};
/// Of these operational nodes nobody reports a level of the link to their first parent.
struct LevelsNotReported {
    std::vector<NodeId> nodes;
    std::size_t operational = 0;
    friend bool operator==(const LevelsNotReported&, const LevelsNotReported&) = default;
};

}  // namespace advice

/// A fact with the numbers behind it; the sentence is made in app/explain.
struct Advice {
    Severity severity = Severity::Note;
    NodeId node;
    std::uint32_t carries = 0;  ///< nodes that suffer with it: those with it on their path
    std::variant<advice::StuckJoining, advice::WeakLink, advice::Lossy, advice::BetterParent, advice::UnmeasuredBackup, advice::RepeaterHelps,
                 advice::CutOffWithout, advice::Asymmetric, advice::TooManyHops, advice::Silent, advice::LevelsNotReported,
                 advice::Contradiction>
        what;
    friend bool operator==(const Advice&, const Advice&) = default;
};

/// Everything that is worth saying now, worst first: by severity, then by how many nodes suffer, then by node.
std::vector<Advice> advise(const Topology& topology, UtcTime now);

/// Whom @p node hears besides its first parent, or has as second parent, without those that hang on itself; best first.
std::vector<Candidate> candidates(const Topology& topology, NodeId node);
/// The first parent in the same figures; nothing without a parent.
std::optional<Candidate> presentParent(const Topology& topology, NodeId node);

/// "weak-link", for --json.
const char* name(const Advice& advice);
const char* name(Severity severity);

}  // namespace ami::app::mesh
