#include "app/sim/mesh/NodeTables.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <vector>

#include "app/sim/mesh/MeshBoard.h"

namespace ami::sim::mesh {

namespace {

constexpr int places = 32;      ///< of TI's table
constexpr int rslOffset = 174;
constexpr int noRank = 0xFFFF;

enum class Kind : std::uint8_t { PrimaryParent, SecondaryParent, Child, Other };

struct Neighbour {
    int node = 0;
    Kind kind = Kind::Other;
    double etx = 128;
};

/// Whom the radio of @p node keeps in its table: what it has heard, and who hangs on it.
std::vector<Neighbour> neighboursOf(const MeshModel& mesh, int node) {
    const auto& self = mesh.node(node);
    std::vector<Neighbour> all;
    for (const auto& heard : self.heard) {
        const auto place = std::find(self.parents.begin(), self.parents.end(), heard.node);
        const Kind kind = place == self.parents.end() ? Kind::Other : place == self.parents.begin() ? Kind::PrimaryParent : Kind::SecondaryParent;
        all.push_back({heard.node, kind, heard.etx});
    }
    for (int other = 1; other < mesh.count(); ++other) {
        const auto& parents = mesh.node(other).parents;
        if (std::find(parents.begin(), parents.end(), node) == parents.end()) continue;
        const auto known = std::find_if(all.begin(), all.end(), [other](const Neighbour& one) { return one.node == other; });
        if (known != all.end()) known->kind = Kind::Child;
        else all.push_back({other, Kind::Child, RadioField::etx(mesh.field().level(node, other))});
    }
    if (all.size() > places) all.resize(places);
    return all;
}

/// What @p node hears of @p peer, dBm: its running average where it keeps one.
int levelAt(const MeshModel& mesh, int node, int peer) {
    const auto& heard = mesh.node(node).heard;
    const auto place = std::find_if(heard.begin(), heard.end(), [peer](const MeshModel::Candidate& one) { return one.node == peer; });
    return static_cast<int>(std::lround(place == heard.end() ? mesh.field().level(node, peer) : place->rsl));
}

std::string tagOf(int node) {
    const QByteArray eui64 = euiOf(node);
    char text[5];
    std::snprintf(text, sizeof text, "%02x%02x", static_cast<unsigned>(static_cast<std::uint8_t>(eui64[6])), static_cast<unsigned>(static_cast<std::uint8_t>(eui64[7])));
    return text;
}

std::string timeOf(std::chrono::seconds time) {
    const auto all = static_cast<long long>(std::max<std::int64_t>(time.count(), 0));
    char text[48];
    std::snprintf(text, sizeof text, "%lld-%02lld:%02lld:%02lld", all / 86'400, all / 3600 % 24, all / 60 % 60, all % 60);
    return text;
}

Bytes rssi(const MeshModel& mesh, int node) {
    Bytes table;
    for (const Neighbour& one : neighboursOf(mesh, node)) {
        const QByteArray eui64 = euiOf(one.node);
        table.insert(table.end(), eui64.begin(), eui64.end());
        for (const int level : {levelAt(mesh, node, one.node), levelAt(mesh, one.node, node)})
            table.push_back(static_cast<std::uint8_t>(std::clamp(level + rslOffset, 1, 254)));
    }
    table.resize(places * 10, 0);
    return table;
}

std::string status(const MeshModel& mesh, int node) {
    const auto& self = mesh.node(node);
    std::string text = "{\n  \"running\": \"" + timeOf(mesh.time() + std::chrono::hours(26)) + "\",\n";
    text += "  \"connected\": \"" + timeOf(mesh.time() - self.since) + "\",\n";
    text += "  \"parent\": \"" + (self.parents.empty() ? std::string("----") : tagOf(self.parents.front())) + "\",\n";
    return text + "  \"neighbor_count\": \"" + std::to_string(neighboursOf(mesh, node).size()) + "\"\n}\n";
}

std::string neighbour(const MeshModel& mesh, const RadioAir& air, int node, BytesView payload) {
    const auto all = neighboursOf(mesh, node);
    const std::string wish(payload.begin(), payload.end());
    std::size_t index = 0;
    if (std::from_chars(wish.data(), wish.data() + wish.size(), index).ec != std::errc()) return "neighbor_count: " + std::to_string(all.size());
    if (index >= all.size()) return {};
    const Neighbour& one = all[index];
    const RadioAir::Count frames = air.count(node, one.node);
    const double rank = mesh.node(one.node).rank;
    std::string text = "\"tag\":" + tagOf(one.node) + ",\n\"index\":" + std::to_string(index);
    const auto add = [&text](const char* name, long long value) { text += std::string(",\n\"") + name + "\":" + std::to_string(value); };
    add("type", static_cast<int>(one.kind));
    add("lifetime", 2200);
    add("mac_tx_count", static_cast<long long>(frames.sent));
    add("mac_tx_failed_count", static_cast<long long>(frames.sent - frames.acked));
    add("mac_tx_ms_count", 0);
    add("mac_tx_ms_failed_count", 0);
    add("rpl_rank", rank > 0 && rank < noRank ? std::lround(rank) : noRank);
    add("etx", std::lround(one.etx));
    add("rsl_in", levelAt(mesh, node, one.node));
    add("rsl_out", levelAt(mesh, one.node, node));
    add("is_lfn", 0);
    return text + ",\n";
}

}  // namespace

std::optional<Bytes> nodeTable(TableFirmware firmware, const MeshModel& mesh, const RadioAir& air, int node, const std::string& path, BytesView payload) {
    if (firmware == TableFirmware::Mixed) firmware = node % 2 == 1 ? TableFirmware::SiliconLabs : TableFirmware::TexasInstruments;
    if (firmware == TableFirmware::TexasInstruments) return path == "rssi" ? std::optional(rssi(mesh, node)) : std::nullopt;
    if (firmware != TableFirmware::SiliconLabs) return std::nullopt;
    if (path == "status/all") return toBytes(status(mesh, node));
    if (path == "status/parent") return toBytes(mesh.node(node).parents.empty() ? std::string("----") : tagOf(mesh.node(node).parents.front()));
    if (path == "status/neighbor") return toBytes(neighbour(mesh, air, node, payload));
    return std::nullopt;
}

}  // namespace ami::sim::mesh
