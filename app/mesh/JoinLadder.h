#pragma once

#include <array>
#include <optional>

#include "app/mesh/RouterSnapshot.h"

namespace ami::app::mesh {

/// How a node climbed. A rung that nobody saw it on has no time: the router does not tell every rung apart.
class JoinLadder {
public:
    static constexpr std::size_t rungs = 4;

    /// Where it stands; nothing: not reported.
    std::optional<JoinRung> rung() const { return rung_; }
    /// When it was first seen on @p rung in this climb; nothing when it stood higher already as the watch began, or was never seen on it.
    std::optional<UtcTime> reached(JoinRung rung) const { return reached_[static_cast<std::size_t>(rung)]; }
    /// Since when it stands where it stands.
    std::optional<UtcTime> since() const { return rung_ ? reached(*rung_) : std::nullopt; }
    /// From reaching @p rung to reaching the next one that was seen, or to @p now.
    std::optional<std::chrono::milliseconds> timeOn(JoinRung rung, UtcTime now) const;
    /// First answer to a probe in this climb.
    std::optional<UtcTime> answered() const { return answered_; }

    /// @p witnessed: the climb itself was seen; else it stood there when the watch began.
    void moveTo(JoinRung rung, UtcTime time, bool witnessed);
    void answer(UtcTime time) {
        if (!answered_) answered_ = time;
    }
    void leave();

    friend bool operator==(const JoinLadder&, const JoinLadder&) = default;

private:
    std::optional<JoinRung> rung_;
    std::array<std::optional<UtcTime>, rungs> reached_;
    std::optional<UtcTime> answered_;
};

}  // namespace ami::app::mesh
