#include "app/mesh/SnapshotNames.h"

#include <array>
#include <string>

namespace ami::app::mesh {

namespace {

template <typename Enum, std::size_t n>
std::optional<Enum> named(std::string_view text, const std::array<Enum, n>& all) {
    for (const Enum one : all) {
        if (text == name(one)) return one;
    }
    return std::nullopt;
}

}  // namespace

const char* name(NodeRole role) {
    switch (role) {
        case NodeRole::BorderRouter: return "border-router";
        case NodeRole::Ffn: return "ffn";
        case NodeRole::Lfn: return "lfn";
        case NodeRole::Router: return "router";
    }
    return "";
}

const char* name(JoinRung rung) {
    switch (rung) {
        case JoinRung::Heard: return "heard";
        case JoinRung::Authenticated: return "authenticated";
        case JoinRung::Addressed: return "addressed";
        case JoinRung::Operational: return "operational";
    }
    return "";
}

const char* name(Witness witness) {
    switch (witness) {
        case Witness::Router: return "router";
        case Witness::Node: return "node";
        case Witness::Probe: return "probe";
        case Witness::Log: return "log";
    }
    return "";
}

const char* name(ProbeKind kind) {
    switch (kind) {
        case ProbeKind::Ping: return "ping";
        case ProbeKind::CoapPing: return "coap-ping";
        case ProbeKind::CoapGet: return "coap-get";
        case ProbeKind::LinkTest: return "link-test";
    }
    return "";
}

const char* name(MarginBand band) {
    switch (band) {
        case MarginBand::Good: return "good";
        case MarginBand::Fair: return "fair";
        case MarginBand::Poor: return "poor";
    }
    return "";
}

const char* name(LossBasis basis) {
    switch (basis) {
        case LossBasis::Counters: return "counters";
        case LossBasis::CountersTotal: return "counters-total";
        case LossBasis::Probes: return "probes";
    }
    return "";
}

std::optional<NodeRole> roleNamed(std::string_view text) {
    return named(text, std::array{NodeRole::BorderRouter, NodeRole::Ffn, NodeRole::Lfn, NodeRole::Router});
}

std::optional<JoinRung> rungNamed(std::string_view text) {
    return named(text, std::array{JoinRung::Heard, JoinRung::Authenticated, JoinRung::Addressed, JoinRung::Operational});
}

std::optional<Witness> witnessNamed(std::string_view text) {
    return named(text, std::array{Witness::Router, Witness::Node, Witness::Probe, Witness::Log});
}

std::optional<ProbeKind> probeNamed(std::string_view text) {
    return named(text, std::array{ProbeKind::Ping, ProbeKind::CoapPing, ProbeKind::CoapGet, ProbeKind::LinkTest});
}

NodeName nameOf(const NodeReport& report) { return report.eui64 ? NodeName(*report.eui64) : NodeName(report.addresses.front()); }

std::string toText(const NodeName& name) {
    return std::visit([](const auto& address) { return address.toString(); }, name);
}

std::optional<NodeName> nodeNamed(std::string_view text) {
    if (const auto eui64 = Eui64::parse(text)) return NodeName(*eui64);
    if (const auto address = Ipv6Address::parse(text)) return NodeName(*address);
    return std::nullopt;
}

}  // namespace ami::app::mesh
