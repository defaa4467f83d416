#include <nlohmann/json.hpp>

#include "app/mesh/SnapshotNames.h"
#include "app/mesh/recorded/SnapshotFile.h"

namespace ami::app::mesh {

namespace {

using Json = nlohmann::ordered_json;

Json plain(NodeRole role) { return name(role); }
Json plain(JoinRung rung) { return name(rung); }
Json plain(const NodeName& node) { return toText(node); }
Json plain(const std::string& text) { return text; }
Json plain(double value) { return value; }
Json plain(int value) { return value; }
Json plain(std::uint8_t value) { return value; }
Json plain(std::uint32_t value) { return value; }
Json plain(std::uint64_t value) { return value; }
Json plain(std::chrono::seconds value) { return value.count(); }
Json plain(const Position& position) { return {position.latitude, position.longitude}; }
Json plain(const FrameCounters& frames) { return {{"sent", frames.sent}, {"acked", frames.acked}}; }
Json plain(const std::vector<NodeName>& nodes) {
    Json list = Json::array();
    for (const auto& node : nodes) list.push_back(toText(node));
    return list;
}

class Encoder {
public:
    explicit Encoder(const RouterSnapshot& snapshot) : snapshot_(snapshot) {}

    Json encode() const {
        Json json{{"format", "ami-mesh-snapshot"},
                  {"version", 1},
                  {"source", snapshot_.source},
                  {"taken", toIso8601(snapshot_.taken)},
                  {"coverage", snapshot_.coverage == Coverage::Whole ? "whole" : "part"},
                  {"network", network()},
                  {"nodes", Json::array()},
                  {"links", Json::array()},
                  {"probes", Json::array()}};
        for (const auto& node : snapshot_.nodes) json["nodes"].push_back(encode(node));
        for (const auto& link : snapshot_.links) json["links"].push_back(encode(link));
        for (const auto& probe : snapshot_.probes) json["probes"].push_back(encode(probe));
        return json;
    }

private:
    template <typename T>
    void put(Json& json, const char* key, const Reported<T>& value) const {
        if (!value) return;
        Json sample{{"value", plain(value->value)}};
        if (value->taken != snapshot_.taken) sample["taken"] = toIso8601(value->taken);
        if (value->by != Witness::Router) sample["by"] = name(value->by);
        json[key] = std::move(sample);
    }

    template <typename T>
    static void put(Json& json, const char* key, const std::optional<T>& value) {
        if (value) json[key] = *value;
    }

    Json network() const {
        const auto& network = snapshot_.network;
        Json json = Json::object();
        put(json, "name", network.name);
        put(json, "domain", network.domain);
        put(json, "size", network.size);
        put(json, "panId", network.panId);
        put(json, "fanVersion", network.fanVersion);
        put(json, "phyModeId", network.phyModeId);
        put(json, "channelPlanId", network.channelPlanId);
        put(json, "mode", network.mode);
        put(json, "operatingClass", network.operatingClass);
        put(json, "routerVersion", network.routerVersion);
        return json;
    }

    Json encode(const NodeReport& node) const {
        Json json = Json::object();
        if (node.eui64) json["eui64"] = node.eui64->toString();
        json["addresses"] = Json::array();
        for (const auto& address : node.addresses) json["addresses"].push_back(address.toString());
        put(json, "role", node.role);
        put(json, "joined", node.joined);
        put(json, "parents", node.parents);
        put(json, "authenticatingThrough", node.authenticatingThrough);
        put(json, "rank", node.rank);
        put(json, "hops", node.hops);
        put(json, "pathEtx", node.pathEtx);
        put(json, "uptime", node.uptime);
        put(json, "name", node.name);
        put(json, "position", node.position);
        return json;
    }

    Json encode(const LinkReport& link) const {
        Json json{{"node", toText(link.node)}, {"peer", toText(link.peer)}};
        put(json, "rslIn", link.rslIn);
        put(json, "rslOut", link.rslOut);
        put(json, "rssi", link.rssi);
        put(json, "lqiIn", link.lqiIn);
        put(json, "lqiOut", link.lqiOut);
        put(json, "etx", link.etx);
        put(json, "frames", link.frames);
        put(json, "received", link.received);
        put(json, "lost", link.lost);
        return json;
    }

    static Json encode(const ProbeReport& probe) {
        Json json{{"node", toText(probe.node)},          {"kind", name(probe.kind)}, {"started", toIso8601(probe.started)},
                  {"ended", toIso8601(probe.ended)},     {"sent", probe.sent},       {"answered", probe.answered}};
        const auto time = [&json](const char* key, const auto& value) {
            if (value) json[key] = value->count();
        };
        time("bestUs", probe.best);
        time("medianUs", probe.median);
        time("p95Us", probe.p95);
        time("worstUs", probe.worst);
        return json;
    }

    const RouterSnapshot& snapshot_;
};

}  // namespace

// What another device called itself may be no UTF-8 at all.
std::string toJson(const RouterSnapshot& snapshot) { return Encoder(snapshot).encode().dump(-1, ' ', false, Json::error_handler_t::replace); }

}  // namespace ami::app::mesh
