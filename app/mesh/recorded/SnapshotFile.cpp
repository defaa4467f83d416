#include "app/mesh/recorded/SnapshotFile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "app/mesh/CleanName.h"
#include "app/mesh/MeshError.h"
#include "app/mesh/SnapshotNames.h"
#include "app/mesh/recorded/BusctlValues.h"
#include "app/mesh/routers/WsbrdSnapshot.h"

namespace ami::app::mesh {

namespace {

using Json = nlohmann::json;

constexpr int deepest = 16;
constexpr std::size_t longestSource = 1024;  ///< sources are told apart by it, and a file's name is part of it

std::optional<UtcTime> timeOf(const Json& value) {
    return value.is_string() ? fromIso8601(value.get_ref<const std::string&>()) : std::nullopt;
}

bool take(const Json& value, std::string& target) {
    if (!value.is_string()) return false;
    target = cleanName(value.get_ref<const std::string&>());
    return true;
}
bool take(const Json& value, NodeRole& target) {
    const auto role = value.is_string() ? roleNamed(value.get_ref<const std::string&>()) : std::nullopt;
    if (role) target = *role;
    return role.has_value();
}
bool take(const Json& value, JoinRung& target) {
    const auto rung = value.is_string() ? rungNamed(value.get_ref<const std::string&>()) : std::nullopt;
    if (rung) target = *rung;
    return rung.has_value();
}
bool take(const Json& value, NodeName& target) {
    const auto node = value.is_string() ? nodeNamed(value.get_ref<const std::string&>()) : std::nullopt;
    if (node) target = *node;
    return node.has_value();
}
bool take(const Json& value, double& target) {
    if (!value.is_number() || !std::isfinite(value.get<double>())) return false;
    target = value.get<double>();
    return true;
}
template <typename Number>
    requires std::is_integral_v<Number>
bool take(const Json& value, Number& target) {
    if (!value.is_number_integer()) return false;
    if constexpr (std::is_same_v<Number, std::uint64_t>) {
        if (!value.is_number_unsigned()) return false;
        target = value.get<std::uint64_t>();
    } else {
        // One beyond what int64 holds would wrap.
        if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX) return false;
        const auto number = value.get<std::int64_t>();
        if (number < static_cast<std::int64_t>(std::numeric_limits<Number>::min()) ||
            number > static_cast<std::int64_t>(std::numeric_limits<Number>::max())) {
            return false;
        }
        target = static_cast<Number>(number);
    }
    return true;
}
bool take(const Json& value, std::chrono::seconds& target) {
    std::int32_t seconds = 0;
    if (!take(value, seconds)) return false;
    target = std::chrono::seconds(seconds);
    return true;
}
bool take(const Json& value, Position& target) {
    return value.is_array() && value.size() == 2 && take(value[0], target.latitude) && take(value[1], target.longitude) &&
           std::abs(target.latitude) <= 90 && std::abs(target.longitude) <= 180;
}
bool take(const Json& value, FrameCounters& target) {
    return value.is_object() && value.contains("sent") && value.contains("acked") && take(value["sent"], target.sent) &&
           take(value["acked"], target.acked);
}
bool take(const Json& value, std::vector<NodeName>& target) {
    if (!value.is_array()) return false;
    for (const auto& one : value) {
        if (!take(one, target.emplace_back())) return false;
    }
    return true;
}

class Decoder {
public:
    explicit Decoder(RouterSnapshot& snapshot) : snapshot_(snapshot) {}

    bool decode(const Json& json, const std::string& fallbackSource) {
        snapshot_.source = fallbackSource;
        if (const auto source = json.find("source"); source != json.end()) {
            if (source->is_string()) snapshot_.source = plainText(source->get_ref<const std::string&>(), longestSource);
            else isGood_ = false;
        }
        const auto taken = json.contains("taken") ? timeOf(json["taken"]) : std::nullopt;
        if (!taken) return false;
        snapshot_.taken = *taken;
        std::string coverage = "whole";
        plain(json, "coverage", coverage);
        if (coverage != "whole" && coverage != "part") return false;
        snapshot_.coverage = coverage == "whole" ? Coverage::Whole : Coverage::Part;
        if (const auto network = json.find("network"); network != json.end()) decodeNetwork(*network);
        list(json, "nodes", snapshot_.nodes);
        list(json, "links", snapshot_.links);
        list(json, "probes", snapshot_.probes);
        return isGood_;
    }

private:
    template <typename T>
    void plain(const Json& json, const char* key, T& target) {
        const auto found = json.find(key);
        if (found != json.end() && !take(*found, target)) isGood_ = false;
    }

    template <typename T>
    void plain(const Json& json, const char* key, std::optional<T>& target) {
        const auto found = json.find(key);
        if (found == json.end()) return;
        if (!take(*found, target.emplace())) isGood_ = false;
    }

    void plain(const Json& json, const char* key, UtcTime& target) {
        const auto found = json.find(key);
        const auto time = found == json.end() ? std::nullopt : timeOf(*found);
        if (time) target = *time;
        else isGood_ = false;
    }

    template <typename T>
    void sample(const Json& json, const char* key, Reported<T>& target) {
        const auto found = json.find(key);
        if (found == json.end()) return;
        if (!found->is_object() || !found->contains("value")) {
            isGood_ = false;
            return;
        }
        Sample<T>& sample = target.emplace();
        sample.taken = snapshot_.taken;
        if (!take((*found)["value"], sample.value)) isGood_ = false;
        if (found->contains("taken")) plain(*found, "taken", sample.taken);
        std::string by = "router";
        plain(*found, "by", by);
        if (const auto witness = witnessNamed(by)) sample.by = *witness;
        else isGood_ = false;
    }

    template <typename T>
    void list(const Json& json, const char* key, std::vector<T>& target) {
        const auto found = json.find(key);
        if (found == json.end()) return;
        if (!found->is_array()) {
            isGood_ = false;
            return;
        }
        target.reserve(found->size());
        for (const auto& one : *found) {
            if (one.is_object()) read(one, target.emplace_back());
            else isGood_ = false;
            if (!isGood_) return;
        }
    }

    void decodeNetwork(const Json& json) {
        auto& network = snapshot_.network;
        if (!json.is_object()) {
            isGood_ = false;
            return;
        }
        plain(json, "name", network.name);
        plain(json, "domain", network.domain);
        plain(json, "size", network.size);
        plain(json, "panId", network.panId);
        plain(json, "fanVersion", network.fanVersion);
        plain(json, "phyModeId", network.phyModeId);
        plain(json, "channelPlanId", network.channelPlanId);
        plain(json, "mode", network.mode);
        plain(json, "operatingClass", network.operatingClass);
        plain(json, "routerVersion", network.routerVersion);
    }

    void name(const Json& json, const char* key, NodeName& target) {
        const auto found = json.find(key);
        if (found == json.end() || !take(*found, target)) isGood_ = false;
    }

    void read(const Json& json, NodeReport& node) {
        if (json.contains("eui64")) {
            node.eui64 = json["eui64"].is_string() ? Eui64::parse(json["eui64"].get_ref<const std::string&>()) : std::nullopt;
            if (!node.eui64) isGood_ = false;
        }
        if (json.contains("addresses")) {
            if (!json["addresses"].is_array()) isGood_ = false;
            for (const auto& one : json["addresses"]) {
                const auto address = one.is_string() ? Ipv6Address::parse(one.get_ref<const std::string&>()) : std::nullopt;
                if (address) node.addresses.push_back(*address);
                else isGood_ = false;
            }
        }
        if (!node.eui64 && node.addresses.empty()) isGood_ = false;
        sample(json, "role", node.role);
        sample(json, "joined", node.joined);
        sample(json, "parents", node.parents);
        sample(json, "authenticatingThrough", node.authenticatingThrough);
        sample(json, "rank", node.rank);
        sample(json, "hops", node.hops);
        sample(json, "pathEtx", node.pathEtx);
        sample(json, "uptime", node.uptime);
        sample(json, "name", node.name);
        sample(json, "position", node.position);
    }

    void read(const Json& json, LinkReport& link) {
        name(json, "node", link.node);
        name(json, "peer", link.peer);
        sample(json, "rslIn", link.rslIn);
        sample(json, "rslOut", link.rslOut);
        sample(json, "rssi", link.rssi);
        sample(json, "lqiIn", link.lqiIn);
        sample(json, "lqiOut", link.lqiOut);
        sample(json, "etx", link.etx);
        sample(json, "frames", link.frames);
        sample(json, "received", link.received);
        sample(json, "lost", link.lost);
    }

    void read(const Json& json, ProbeReport& probe) {
        name(json, "node", probe.node);
        std::string kind;
        plain(json, "kind", kind);
        if (const auto known = probeNamed(kind)) probe.kind = *known;
        else isGood_ = false;
        plain(json, "started", probe.started);
        plain(json, "ended", probe.ended);
        plain(json, "sent", probe.sent);
        plain(json, "answered", probe.answered);
        const auto time = [&](const char* key, std::optional<std::chrono::microseconds>& target) {
            std::optional<std::uint32_t> microseconds;
            plain(json, key, microseconds);
            if (microseconds) target = std::chrono::microseconds(*microseconds);
        };
        time("bestUs", probe.best);
        time("medianUs", probe.median);
        time("p95Us", probe.p95);
        time("worstUs", probe.worst);
    }

    RouterSnapshot& snapshot_;
    bool isGood_ = true;
};

/// {"t", "Nodes", "RoutingGraph"} of a recording.
std::optional<RouterSnapshot> recorded(const Json& json, const std::string& source) {
    hal::WsbrdValues values;
    if (!json["t"].is_number()) return std::nullopt;
    const double seconds = json["t"].get<double>();
    if (!(seconds >= 0 && seconds < 1e11)) return std::nullopt;
    auto nodes = nodesFromBusctl(json["Nodes"]);
    if (!nodes) return std::nullopt;
    values.nodes = std::move(*nodes);
    if (json.contains("RoutingGraph")) {
        values.routes = routesFromBusctl(json["RoutingGraph"]);
        if (!values.routes) return std::nullopt;
    }
    if (json.contains("WisunNetworkName") && json["WisunNetworkName"].is_string()) values.network.name = json["WisunNetworkName"].get<std::string>();
    if (json.contains("WisunPanId")) {
        std::uint16_t panId = 0;
        if (take(json["WisunPanId"], panId)) values.network.panId = panId;
    }
    return snapshotOf(values, source, UtcTime(std::chrono::milliseconds(std::llround(seconds * 1000))));
}

/// {"type", "data"} of busctl -j get-property.
std::optional<RouterSnapshot> property(const Json& json, const std::string& source, UtcTime taken) {
    hal::WsbrdValues values;
    WsbrdGap gap = WsbrdGap::Nodes;
    if (json["type"] == "a(aybaay)") {
        values.routes = routesFromBusctl(json["data"]);
        if (!values.routes) return std::nullopt;
    } else if (json["type"] == "a(aya{sv})") {
        auto nodes = nodesFromBusctl(json["data"]);
        if (!nodes) return std::nullopt;
        values.nodes = std::move(*nodes);
        // Versions that tell the parents here have no other half.
        const bool isAll = std::any_of(values.nodes.begin(), values.nodes.end(), [](const hal::WsbrdNode& node) { return node.parent.has_value(); });
        gap = isAll ? WsbrdGap::None : WsbrdGap::Routes;
    } else {
        return std::nullopt;
    }
    return snapshotOf(values, source, taken, gap);
}

std::optional<RouterSnapshot> snapshotFrom(const Json& json, const std::string& source, UtcTime taken) {
    if (!json.is_object()) return std::nullopt;
    if (json.contains("t") && json.contains("Nodes")) return recorded(json, source);
    if (json.contains("type") && json.contains("data")) return property(json, source, taken);
    if (json.value("format", Json()) != "ami-mesh-snapshot" || json.value("version", Json()) != 1) return std::nullopt;
    RouterSnapshot snapshot;
    if (!Decoder(snapshot).decode(json, source)) return std::nullopt;
    return snapshot;
}

/// Nothing when it is no JSON or nested too deep.
std::optional<Json> parsed(std::string_view text) {
    bool isDeep = false;
    const auto callback = [&isDeep](int depth, Json::parse_event_t, Json&) {
        if (depth > deepest) isDeep = true;
        return !isDeep;
    };
    Json json = Json::parse(text, callback, false);
    if (json.is_discarded() || isDeep) return std::nullopt;
    return json;
}

}  // namespace

Result<std::vector<RouterSnapshot>> readSnapshots(std::string_view text, const std::string& source, UtcTime taken) {
    if (text.size() > mostSnapshotOctets) return fail(Fault::Exhausted, Layer::Mesh, MeshError::TooLarge, static_cast<std::int64_t>(mostSnapshotOctets));
    std::vector<RouterSnapshot> snapshots;
    std::int64_t line = 0;
    while (!text.empty()) {
        ++line;
        const std::size_t end = text.find('\n');
        std::string_view one = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (one.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        auto json = parsed(one);
        if (!json && snapshots.empty()) {
            // One object over many lines.
            json = parsed(std::string_view(one.data(), one.size() + text.size() + (end == std::string_view::npos ? 0 : 1)));
            if (json) text = {};
        }
        if (!json) return fail(Fault::Malformed, Layer::Mesh, MeshError::BadJson, line);
        auto snapshot = snapshotFrom(*json, source, taken);
        if (!snapshot) return fail(Fault::Malformed, Layer::Mesh, MeshError::NotASnapshot, line);
        snapshots.push_back(std::move(*snapshot));
    }
    if (snapshots.empty()) return fail(Fault::Malformed, Layer::Mesh, MeshError::Nothing);
    return snapshots;
}

Result<std::vector<RouterSnapshot>> readSnapshotFile(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) return fail(Fault::Misuse, Layer::Mesh, MeshError::NoFile, static_cast<std::int64_t>(file.error()));
    if (file.size() > static_cast<qint64>(mostSnapshotOctets)) {
        return fail(Fault::Exhausted, Layer::Mesh, MeshError::TooLarge, static_cast<std::int64_t>(mostSnapshotOctets));
    }
    const QByteArray octets = file.readAll();
    const QFileInfo info(file);
    return readSnapshots({octets.constData(), static_cast<std::size_t>(octets.size())}, info.fileName().toStdString(),
                         UtcTime(std::chrono::milliseconds(info.lastModified().toMSecsSinceEpoch())));
}

}  // namespace ami::app::mesh
