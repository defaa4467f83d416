#pragma once

#include <QRegularExpression>
#include <QString>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/mesh/RouterSnapshot.h"
#include "protocol/base/Result.h"

namespace ami::app::mesh {

enum class LogKind : std::uint8_t {
    Signal,          ///< a frame was heard from node at dBm; word is its kind
    TxFailure,       ///< a frame to node was lost after all retries; word is the status
    Dropped,         ///< a frame was not sent or refused; word is the reason
    Eapol,           ///< authentication traffic to node
    RouteTarget,     ///< the border router learned of node; word new, update or expire
    Route,           ///< node can be reached over parent; number is the path control bit, 1 for the first parent
    RouteExpired,
    Selecting,       ///< the choice of a parent begins; word preferred or secondary
    Candidate,       ///< node as candidate: dBm, etx, rank, cost, newRank; word says why not
    ParentSelected,  ///< node is the choice, none without a node
    BetterIgnored,   ///< node costs less than leastCost, but not by threshold
    JoinState,       ///< number of wsrd's own state
    Self,            ///< node is who writes the log
    Congestion,      ///< number is seconds
    NeighborExpired,
    Fatal, Warning,
    Started,         ///< the daemon began; word says which
};

enum class LogSeverity : std::uint8_t { Info, Warning, Problem };

struct LogEntry {
    LogKind kind = LogKind::Warning;
    LogSeverity severity = LogSeverity::Info;
    UtcTime time{};           ///< its own, else that of the line before
    bool hasOwnTime = false;
    std::optional<NodeName> node, parent;
    std::optional<int> dBm;
    std::optional<std::uint16_t> panId;
    std::optional<std::uint32_t> etx, rank, cost, newRank, threshold, leastCost, number;
    std::string word;
    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// What the lines of a router's log look like. The built-in ones know wsbrd and wsrd, and any line with a time, an EUI-64 or IPv6 address and a
/// signed level (rf_mesh.log, whose form nobody has published).
class LogPatterns {
public:
    static const LogPatterns& builtIn();
    /// {"version": 1, "patterns": [{"kind", "contains", "severity", "expression"}]}, tried in order. docs/mesh.md lists the names of groups.
    /// BadJson, BadPattern with the pattern's place from 1.
    static Result<LogPatterns> fromJson(std::string_view text);

    struct Pattern {
        LogKind kind{};
        LogSeverity severity{};
        QString contains;  ///< cheap test in front of the expression
        QRegularExpression expression;
        std::vector<std::pair<int, int>> groups;  ///< field, group number
    };
    const std::vector<Pattern>& patterns() const { return patterns_; }

private:
    std::vector<Pattern> patterns_;
};

/// Turns lines into entries and remembers the time for those that carry none.
class LogReader {
public:
    /// Octets of a line that are looked at; no known form is longer.
    static constexpr std::size_t longestLine = 512;
    /// Whoever reads many lines asks once in so many whether to go on.
    static constexpr std::size_t stopEvery = 1000;

    /// @p reference: when the log was written; gives syslog times their year.
    explicit LogReader(const LogPatterns& patterns, UtcTime reference = {}) : patterns_(&patterns), reference_(reference), last_{} {}

    /// Nothing: a line that no pattern knows. @p journalTime: from the journal, for lines that carry no time of their own.
    std::optional<LogEntry> read(std::string_view line, std::optional<UtcTime> journalTime = {});

private:
    const LogPatterns* patterns_;
    UtcTime reference_;
    UtcTime last_;
};

std::vector<LogEntry> readLog(std::string_view text, const LogPatterns& patterns, UtcTime reference = {});

const char* name(LogKind kind);
const char* name(LogSeverity severity);

}  // namespace ami::app::mesh
