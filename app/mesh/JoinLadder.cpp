#include "app/mesh/JoinLadder.h"

namespace ami::app::mesh {

std::optional<std::chrono::milliseconds> JoinLadder::timeOn(JoinRung rung, UtcTime now) const {
    const auto from = reached(rung);
    if (!from) return std::nullopt;
    for (std::size_t next = static_cast<std::size_t>(rung) + 1; next < rungs; ++next) {
        if (reached_[next]) return *reached_[next] - *from;
    }
    return now - *from;
}

void JoinLadder::moveTo(JoinRung rung, UtcTime time, bool witnessed) {
    if (rung_ == rung) return;
    const std::size_t place = static_cast<std::size_t>(rung);
    const bool climbs = !rung_ || rung > *rung_;
    if (witnessed && climbs) {
        // Whoever appears authenticated was heard at that moment too.
        if (!rung_) reached_[static_cast<std::size_t>(JoinRung::Heard)] = time;
        reached_[place] = time;
    }
    if (!climbs) {
        for (std::size_t above = place + 1; above < rungs; ++above) reached_[above].reset();
        reached_[place] = time;
        answered_.reset();
    }
    rung_ = rung;
}

void JoinLadder::leave() { *this = JoinLadder(); }

}  // namespace ami::app::mesh
