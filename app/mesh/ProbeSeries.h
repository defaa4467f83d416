#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/mesh/LinkQuality.h"
#include "app/mesh/RouterSnapshot.h"

namespace ami::app::mesh {

/// What became of one probe.
enum class ProbeOutcome : std::uint8_t {
    Answered,
    PortClosed,   ///< nobody serves the port, and that was said: the datagram went there, and word of it came back
    Unreachable,  ///< a router says that there is no way
    Lost,         ///< no word in time
};
/// "answered", "port-closed", "unreachable", "lost"
const char* name(ProbeOutcome outcome);
/// A closed port counts: loss is of the way, not of the service at its end.
constexpr bool countsAsAnswered(ProbeOutcome outcome) { return outcome == ProbeOutcome::Answered || outcome == ProbeOutcome::PortClosed; }

/// The probes of one series as they come in.
class ProbeSeries {
public:
    using Took = std::chrono::microseconds;

    /// Probes are counted from 0. A later word on one takes the place of an earlier one, except that an answer stays.
    /// True when it was news.
    bool set(std::uint32_t number, ProbeOutcome outcome, std::optional<Took> took = {});
    std::uint32_t sent() const { return static_cast<std::uint32_t>(outcomes_.size()); }
    std::uint32_t count(ProbeOutcome outcome) const;
    std::uint32_t answered() const;
    /// Round trips of those that count as answered, ascending.
    std::vector<Took> trips() const;
    /// Nearest rank: 0.95 is the least that 95 % do not exceed. Nothing without an answer.
    std::optional<Took> percentile(double share) const;

    ProbeReport report(NodeName node, ProbeKind kind, UtcTime started, UtcTime ended) const;

private:
    struct One {
        ProbeOutcome outcome = ProbeOutcome::Lost;
        std::optional<Took> took;
    };
    std::vector<std::optional<One>> outcomes_;
};

/// A line of ping's output. Numbers are those of the program.
struct PingLine {
    std::uint32_t number = 0;
    ProbeOutcome outcome = ProbeOutcome::Answered;
    std::optional<std::chrono::microseconds> took{};
    friend bool operator==(const PingLine&, const PingLine&) = default;
};

/// Of iputils (with -O) and BusyBox, in English. Nothing for heads, sums and whatever else stands there; an answer that came twice counts once
/// by ProbeSeries.
std::optional<PingLine> readPingLine(std::string_view line);

}  // namespace ami::app::mesh
