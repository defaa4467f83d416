#pragma once

#include <map>
#include <optional>
#include <string>

#include "app/mesh/log/RouterLog.h"

namespace ami::app::mesh {

/// What a log tells of the mesh, gathered line by line, as a partial snapshot. Levels are the moving average of the lines' levels (factor 1/8);
/// losses are counted, not put into a ratio, since a log does not count what went well.
class LogSnapshot {
public:
    /// @p self: who wrote the log; when nothing, the log says so itself or signal lines stay without a near end.
    LogSnapshot(std::string source, std::optional<Eui64> self, std::uint32_t etxUnit = 128);

    void add(const LogEntry& entry);
    std::optional<NodeName> self() const { return self_; }
    /// Everything gathered so far, dated with the last entry.
    RouterSnapshot snapshot() const;

private:
    struct Heard {
        double average = 0;
        bool isHeard = false;
        LinkReport report;
    };
    NodeReport& node(const NodeName& name);
    Heard& heard(const NodeName& peer);
    void select(const LogEntry& entry);
    void route(const LogEntry& entry, bool isNew);

    template <typename T>
    Sample<T> say(T value, const LogEntry& entry) const {
        return {std::move(value), entry.time, Witness::Log};
    }

    std::string source_;
    std::optional<NodeName> self_;
    double etxUnit_;
    UtcTime last_{};
    bool isSecondary_ = false;
    std::optional<std::uint16_t> panId_;
    std::map<NodeName, NodeReport> nodes_;
    std::map<NodeName, Heard> links_;
    std::map<NodeName, std::map<std::uint32_t, NodeName>> routes_;  ///< by path control bit
    std::optional<NodeName> first_, second_;
};

}  // namespace ami::app::mesh
