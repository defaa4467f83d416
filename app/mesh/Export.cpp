#include "app/mesh/Export.h"

#include <charconv>
#include <nlohmann/json.hpp>

#include "app/Csv.h"
#include "app/mesh/Figures.h"
#include "app/mesh/SnapshotNames.h"

namespace ami::app::mesh {

namespace {

using Json = nlohmann::ordered_json;

std::string textOf(const Node& node) { return toText(nameOf(node)); }

class Row {
public:
    Row& text(const std::string& value) { return plain(csvText(value)); }
    template <typename Number>
    Row& number(const std::optional<Number>& value) {
        return plain(value ? std::to_string(*value) : std::string());
    }
    template <typename T>
    Row& sample(const Reported<T>& value) {
        return plain(value ? std::to_string(value->value) : std::string());
    }
    Row& decimal(std::optional<double> value, int places) {
        if (!value) return plain({});
        // A point, whatever the language of the computer.
        char buffer[64];
        const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, *value, std::chars_format::fixed, places);
        return plain(error == std::errc() ? std::string(buffer, end) : std::string());
    }
    std::string end() { return row_ + "\r\n"; }

private:
    Row& plain(const std::string& cell) {
        if (!isFirst_) row_ += ',';
        isFirst_ = false;
        row_ += cell;
        return *this;
    }
    std::string row_;
    bool isFirst_ = true;
};

std::optional<double> seconds(std::optional<std::chrono::milliseconds> age) {
    return age ? std::optional(static_cast<double>(age->count()) / 1000) : std::nullopt;
}

std::optional<double> percent(const std::optional<LossFigure>& loss) { return loss ? std::optional(loss->ratio * 100) : std::nullopt; }

template <typename T>
void put(Json& json, const char* key, const std::optional<T>& value) {
    json[key] = value ? Json(*value) : Json();
}

Json feature(Json geometry, Json properties) { return {{"type", "Feature"}, {"geometry", std::move(geometry)}, {"properties", std::move(properties)}}; }

Json point(const Position& position) { return {position.longitude, position.latitude}; }

Json nodeFeature(const Topology& topology, const Node& node, const NodeFigures* row) {
    Json properties{{"kind", "node"}, {"node", textOf(node)}};
    properties["role"] = node.report.role ? Json(name(node.report.role->value)) : Json();
    properties["state"] = node.ladder.rung() ? Json(name(*node.ladder.rung())) : Json();
    put(properties, "hops", node.hops);
    if (row) {
        properties["parent"] = row->hop.parent ? Json(textOf(topology.node(*row->hop.parent))) : Json();
        put(properties, "marginDb", row->hop.margin);
        properties["band"] = row->hop.band ? Json(name(*row->hop.band)) : Json();
        put(properties, "lossPercent", percent(row->probeLoss ? row->probeLoss : row->hop.loss));
        properties["carries"] = row->carries;
        put(properties, "ageSeconds", seconds(row->age));
    }
    const auto& position = node.report.position;
    return feature(position ? Json{{"type", "Point"}, {"coordinates", point(position->value)}} : Json(), std::move(properties));
}

}  // namespace

std::string nodesToCsv(const Topology& topology, UtcTime now) {
    std::string csv =
        "node,address,name,role,state,parent,second parents,hops,RSL at parent (dBm),RSL at node (dBm),margin (dB),band,link loss (%),link frames,"
        "probe loss (%),probes,ETX,rank,carries,age (s),latitude,longitude\r\n";
    for (const auto& row : worstFirst(topology, now)) {
        const Node& node = topology.node(row.hop.node);
        std::string seconds;
        for (std::size_t i = 1; i < node.parents.size(); ++i) seconds += (i > 1 ? " " : "") + textOf(topology.node(node.parents[i]));
        const auto& report = node.report;
        csv += Row()
                   .text(textOf(node))
                   .text(report.addresses.empty() ? "" : report.addresses.front().toString())
                   .text(report.name ? report.name->value : "")
                   .text(report.role ? name(report.role->value) : "")
                   .text(row.rung ? name(*row.rung) : "")
                   .text(row.hop.parent ? textOf(topology.node(*row.hop.parent)) : "")
                   .text(seconds)
                   .number(row.hops)
                   .sample(row.hop.rslAtParent)
                   .sample(row.hop.rslAtNode)
                   .number(row.hop.margin)
                   .text(row.hop.band ? name(*row.hop.band) : "")
                   .decimal(percent(row.hop.loss), 2)
                   .number(row.hop.loss ? std::optional(row.hop.loss->sent) : std::nullopt)
                   .decimal(percent(row.probeLoss), 2)
                   .number(row.probeLoss ? std::optional(row.probeLoss->sent) : std::nullopt)
                   .decimal(row.hop.etx ? std::optional(row.hop.etx->value) : std::nullopt, 3)
                   .sample(report.rank)
                   .number(std::optional(row.carries))
                   .decimal(mesh::seconds(row.age), 1)
                   .decimal(report.position ? std::optional(report.position->value.latitude) : std::nullopt, 6)
                   .decimal(report.position ? std::optional(report.position->value.longitude) : std::nullopt, 6)
                   .end();
    }
    return csv;
}

std::string linksToCsv(const Topology& topology, UtcTime now) {
    std::string csv = "a,b,RSL at a (dBm),age at a (s),RSL at b (dBm),age at b (s),margin (dB),LQI at a,LQI at b,ETX a to b,ETX b to a,loss (%),frames\r\n";
    const auto age = [now](const Reported<int>& value) { return value ? seconds(now - value->taken) : std::nullopt; };
    const auto etx = [](const Reported<double>& value) { return value ? std::optional(value->value) : std::nullopt; };
    for (const Link& link : topology.links()) {
        if (!link.isPresent) continue;
        const auto weaker = link.weaker();
        const auto loss = linkLoss(link, topology.thresholds());
        csv += Row()
                   .text(textOf(topology.node(link.a)))
                   .text(textOf(topology.node(link.b)))
                   .sample(link.atA.rsl)
                   .decimal(age(link.atA.rsl), 1)
                   .sample(link.atB.rsl)
                   .decimal(age(link.atB.rsl), 1)
                   .number(weaker ? std::optional(marginOf(weaker->rsl.value, topology.thresholds())) : std::nullopt)
                   .sample(link.atA.lqi)
                   .sample(link.atB.lqi)
                   .decimal(etx(link.fromA.etx), 3)
                   .decimal(etx(link.fromB.etx), 3)
                   .decimal(percent(loss), 2)
                   .number(loss ? std::optional(loss->sent) : std::nullopt)
                   .end();
    }
    return csv;
}

std::string toGeoJson(const Topology& topology, UtcTime now) {
    const auto rows = worstFirst(topology, now);
    std::vector<const NodeFigures*> byNode(topology.nodes().size());
    for (const auto& row : rows) byNode[row.hop.node.value()] = &row;
    Json features = Json::array();
    for (const Node& node : topology.nodes()) {
        if (node.isPresent) features.push_back(nodeFeature(topology, node, byNode[node.id.value()]));
    }
    for (const Node& node : topology.nodes()) {
        for (std::size_t i = 0; node.isPresent && i < node.parents.size(); ++i) {
            const Node& parent = topology.node(node.parents[i]);
            Json properties{{"kind", i == 0 ? "parent" : "second-parent"}, {"node", textOf(node)}, {"parent", textOf(parent)}};
            const Link* link = topology.link(node.id, parent.id);
            const auto weaker = link && link->isPresent ? link->weaker() : std::nullopt;
            put(properties, "rslDbm", weaker ? std::optional(weaker->rsl.value) : std::nullopt);
            put(properties, "marginDb", weaker ? std::optional(marginOf(weaker->rsl.value, topology.thresholds())) : std::nullopt);
            Json geometry;
            if (node.report.position && parent.report.position) {
                geometry = {{"type", "LineString"}, {"coordinates", {point(node.report.position->value), point(parent.report.position->value)}}};
            }
            features.push_back(feature(std::move(geometry), std::move(properties)));
        }
    }
    const Json all{{"type", "FeatureCollection"}, {"features", std::move(features)}};
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace ami::app::mesh
