#pragma once

#include "app/mesh/RouterSnapshot.h"

namespace ami::app::mesh::test {

/// 2026-11-26T00:00:00Z
inline constexpr UtcTime epoch{std::chrono::milliseconds(1'795'651'200'000)};

inline Eui64 eui(std::uint32_t number) {
    return Eui64{{0x00, 0x00, 0x5E, 0xEF, 0x10, static_cast<std::uint8_t>(number >> 16), static_cast<std::uint8_t>(number >> 8),
                  static_cast<std::uint8_t>(number)}};
}

/// A snapshot in a few words; nodes are named by small numbers.
class MeshBuilder {
public:
    explicit MeshBuilder(std::chrono::milliseconds after) {
        snapshot_.source = "test";
        snapshot_.taken = epoch + after;
    }

    MeshBuilder& part(const std::string& source) {
        snapshot_.source = source;
        snapshot_.coverage = Coverage::Part;
        return *this;
    }

    MeshBuilder& root(std::uint32_t number) {
        node(number, {}, JoinRung::Operational);
        snapshot_.nodes.back().role = say(NodeRole::BorderRouter);
        return *this;
    }

    MeshBuilder& node(std::uint32_t number, std::vector<std::uint32_t> parents, JoinRung rung = JoinRung::Operational) {
        NodeReport report;
        report.eui64 = eui(number);
        report.role = say(NodeRole::Ffn);
        report.joined = say(rung);
        std::vector<NodeName> names;
        for (const std::uint32_t parent : parents) names.push_back(eui(parent));
        if (rung == JoinRung::Operational) report.parents = say(std::move(names));
        snapshot_.nodes.push_back(std::move(report));
        return *this;
    }

    MeshBuilder& at(double latitude, double longitude) {
        snapshot_.nodes.back().position = say(Position{latitude, longitude});
        return *this;
    }

    MeshBuilder& rank(std::uint32_t rank) {
        snapshot_.nodes.back().rank = say(rank);
        return *this;
    }

    MeshBuilder& through(std::uint32_t relay) {
        snapshot_.nodes.back().authenticatingThrough = say(NodeName(eui(relay)));
        return *this;
    }

    MeshBuilder& link(std::uint32_t node, std::uint32_t peer, int rslIn, std::optional<int> rslOut = {}) {
        LinkReport report;
        report.node = eui(node);
        report.peer = eui(peer);
        report.rslIn = say(rslIn);
        if (rslOut) report.rslOut = say(*rslOut);
        snapshot_.links.push_back(report);
        return *this;
    }

    MeshBuilder& etx(double etx) {
        snapshot_.links.back().etx = say(etx);
        return *this;
    }

    MeshBuilder& frames(std::uint32_t node, std::uint32_t peer, std::uint64_t sent, std::uint64_t acked) {
        LinkReport report;
        report.node = eui(node);
        report.peer = eui(peer);
        report.frames = say(FrameCounters{sent, acked});
        snapshot_.links.push_back(report);
        return *this;
    }

    MeshBuilder& probe(std::uint32_t node, std::uint32_t sent, std::uint32_t answered) {
        ProbeReport report;
        report.node = eui(node);
        report.started = report.ended = snapshot_.taken;
        report.sent = sent;
        report.answered = answered;
        snapshot_.probes.push_back(report);
        return *this;
    }

    RouterSnapshot build() const { return snapshot_; }

private:
    template <typename T>
    Sample<T> say(T value) const {
        return {std::move(value), snapshot_.taken, Witness::Router};
    }

    RouterSnapshot snapshot_;
};

}  // namespace ami::app::mesh::test
