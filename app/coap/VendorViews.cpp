#include "app/coap/VendorViews.h"

#include <QCoreApplication>
#include <charconv>
#include <iterator>

#include "app/coap/ContentFormats.h"
#include "app/mesh/SnapshotNames.h"
#include "protocol/base/Ascii.h"
#include "protocol/mesh/JsonNumber.h"
#include "protocol/mesh/NodeTables.h"

namespace ami::app::coap {

namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

class Words {
    Q_DECLARE_TR_FUNCTIONS(VendorViews)
public:
    /// Words and unit of a name in Silicon Labs' answers.
    static std::pair<QString, const char*> of(const std::string& name) {
        if (name == "running") return {tr("Running for (days-h:min:s)"), ""};
        if (name == "connected") return {tr("Connected for (days-h:min:s)"), ""};
        if (name == "parent") return {tr("Parent (last two octets)"), ""};
        if (name == "neighbor_count") return {tr("Neighbours"), ""};
        if (name == "connections") return {tr("Times connected"), ""};
        if (name == "availability") return {tr("Availability"), "%"};
        if (name == "join_states_sec") return {tr("Seconds for each join state"), "s"};
        if (name == "connected_total") return {tr("Connected in all (days-h:min:s)"), ""};
        if (name == "disconnected_total") return {tr("Disconnected in all (days-h:min:s)"), ""};
        if (name == "tx_failed_count") return {tr("Frames given up"), ""};
        if (name == "retry_count") return {tr("Frames sent again"), ""};
        if (name == "cca_attempts_count") return {tr("Looks whether the channel is free"), ""};
        if (name == "failed_cca_count") return {tr("Channel found busy"), ""};
        if (name == "rx_count") return {tr("Frames received"), ""};
        if (name == "tx_count") return {tr("Frames sent"), ""};
        if (name == "crc_fails") return {tr("Frames with a wrong check sum"), ""};
        if (name == "rpl_parent_tx_fail") return {tr("Frames that the parent did not take"), ""};
        if (name == "etx_1st_parent") return {tr("ETX to the first parent, 128 is perfect"), ""};
        if (name == "etx_2nd_parent") return {tr("ETX to the second parent, 128 is perfect"), ""};
        if (name == "rx_availability_percentage") return {tr("Ready to receive"), "%"};
        if (name == "device") return {tr("Device (last two octets)"), ""};
        if (name == "MAC") return {tr("Address of the radio"), ""};
        return {};
    }
};

bool isUnder(const std::string& path, std::string_view folder) {
    return path.compare(0, folder.size(), folder) == 0 && (path.size() == folder.size() || path[folder.size()] == '/');
}

const std::string* find(const Pairs& pairs, std::string_view name) {
    for (const auto& pair : pairs) {
        if (pair.first == name) return &pair.second;
    }
    return nullptr;
}

template <typename Number>
std::optional<Number> numberIn(const Pairs& pairs, std::string_view name) {
    const auto* text = find(pairs, name);
    if (!text) return std::nullopt;
    const std::string plain(trimmed(*text));
    Number number{};
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    if (plain.empty() || read.ec != std::errc() || read.ptr != plain.data() + plain.size()) return std::nullopt;
    return number;
}

/// Levels above -174 up to 80 dBm; 81 stands for unknown, and -174 is no level (rslDbm).
std::optional<int> levelIn(const Pairs& pairs, std::string_view name) {
    const auto level = numberIn<int>(pairs, name);
    return level && *level > -174 && *level <= 80 ? level : std::nullopt;
}

Payload neighborOf(const Pairs& pairs) {
    constexpr std::uint64_t unknown = 0xFFFF;
    constexpr std::uint64_t etxUnit = 128;
    NeighborRow row;
    row.name = *find(pairs, "tag");
    if (const auto type = numberIn<int>(pairs, "type")) {
        row.kind = *type == 0 ? "primary-parent" : *type == 1 ? "secondary-parent" : *type == 2 ? "child" : "";
    }
    row.levelIn = levelIn(pairs, "rsl_in");
    row.levelOut = levelIn(pairs, "rsl_out");
    if (const auto etx = numberIn<std::uint64_t>(pairs, "etx"); etx && *etx < unknown && *etx > 0) {
        // 1/128 has seven decimal places, so that this is exact.
        row.etx = Decimal::fromUnsigned(*etx * 10'000'000 / etxUnit, -7);
    }
    row.sent = numberIn<std::uint64_t>(pairs, "mac_tx_count");
    row.failed = numberIn<std::uint64_t>(pairs, "mac_tx_failed_count");
    if (const auto rank = numberIn<std::uint64_t>(pairs, "rpl_rank"); rank && *rank < unknown) row.rank = rank;
    Payload payload;
    payload.shape = PayloadShape::Neighbors;
    payload.neighbors.push_back(std::move(row));
    return payload;
}

Payload fieldsOf(const Pairs& pairs) {
    Payload payload;
    payload.shape = PayloadShape::Fields;
    for (const auto& [name, value] : pairs) {
        Field field;
        field.path = name;
        field.value = trimmed(value);
        field.number = ami::mesh::jsonNumber(field.value);
        field.isText = !field.number;
        const auto [words, unit] = Words::of(name);
        field.words = words;
        if (unit) field.unit = unit;
        payload.fields.push_back(std::move(field));
    }
    return payload;
}

/// "1-02:03:04": days, hours, minutes, seconds.
std::optional<std::chrono::seconds> durationOf(const std::string& text) {
    std::int64_t parts[4] = {};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int i = 0; i < 4; ++i) {
        const auto read = std::from_chars(at, end, parts[i]);
        if (read.ec != std::errc() || parts[i] < 0 || parts[i] > 1'000'000) return std::nullopt;
        at = read.ptr;
        if (i < 3) {
            if (at == end || *at != (i == 0 ? '-' : ':')) return std::nullopt;
            ++at;
        }
    }
    if (at != end) return std::nullopt;
    return std::chrono::seconds(((parts[0] * 24 + parts[1]) * 60 + parts[2]) * 60 + parts[3]);
}

}  // namespace

std::optional<Eui64> neighborNamed(const std::string& tag, std::span<const Eui64> known) {
    if (const auto whole = Eui64::parse(tag)) return whole;
    const auto ending = fromHex(tag);
    if (!ending || ending->size() != 2) return std::nullopt;
    std::optional<Eui64> found;
    for (const auto& candidate : known) {
        if (candidate.octets[6] != (*ending)[0] || candidate.octets[7] != (*ending)[1]) continue;
        if (found && !(*found == candidate)) return std::nullopt;
        found = candidate;
    }
    return found;
}

std::optional<Payload> readVendorPayload(BytesView octets, const std::string& path) {
    if (octets.empty()) return std::nullopt;
    if (path == "/rssi") {
        const auto entries = ami::mesh::decodeRssiTable(octets);
        if (!entries) return std::nullopt;
        Payload payload;
        payload.shape = PayloadShape::Neighbors;
        for (const auto& entry : *entries) {
            NeighborRow row;
            row.name = entry.neighbor.toString();
            row.levelIn = ami::mesh::rslDbm(entry.in);
            row.levelOut = ami::mesh::rslDbm(entry.out);
            row.scaleIn = entry.in;
            row.scaleOut = entry.out;
            payload.neighbors.push_back(std::move(row));
        }
        return payload;
    }
    if (!isUnder(path, "/status") && !isUnder(path, "/statistics") && !isUnder(path, "/info")) return std::nullopt;
    const auto pairs = ami::mesh::decodeLoosePairs(octets);
    if (!pairs) return std::nullopt;
    return find(*pairs, "tag") && find(*pairs, "rsl_in") ? neighborOf(*pairs) : fieldsOf(*pairs);
}

std::optional<app::mesh::RouterSnapshot> snapshotOf(const Payload& payload, const app::mesh::NodeName& node, std::span<const Eui64> known,
                                                    UtcTime taken) {
    using namespace app::mesh;
    const auto said = [taken](auto value) { return Sample<decltype(value)>{std::move(value), taken, Witness::Node}; };
    RouterSnapshot snapshot;
    snapshot.source = "coap [" + toText(node) + "]";
    snapshot.taken = taken;
    snapshot.coverage = Coverage::Part;
    NodeReport report;
    if (const auto* eui64 = std::get_if<Eui64>(&node)) report.eui64 = *eui64;
    else report.addresses.push_back(std::get<Ipv6Address>(node));
    std::vector<NodeReport> ranks;
    bool hasNews = false;
    std::vector<NodeName> parents;
    for (const auto& row : payload.neighbors) {
        const auto peer = neighborNamed(row.name, known);
        if (!peer) continue;
        LinkReport link{node, *peer, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        if (row.levelIn) link.rslIn = said(*row.levelIn);
        if (row.levelOut) link.rslOut = said(*row.levelOut);
        if (row.etx) link.etx = said(row.etx->toDouble());
        if (row.sent && row.failed && *row.failed <= *row.sent) link.frames = said(FrameCounters{*row.sent, *row.sent - *row.failed});
        snapshot.links.push_back(std::move(link));
        if (row.rank && *row.rank > 0 && *row.rank < 0xFFFF) {
            ranks.emplace_back().eui64 = *peer;
            ranks.back().rank = said(static_cast<std::uint32_t>(*row.rank));
        }
        if (row.kind == "primary-parent") parents.emplace_back(*peer);
    }
    if (!parents.empty()) {
        report.parents = said(parents);
        hasNews = true;
    } else if (const auto* parent = payload.field("parent")) {
        if (const auto found = neighborNamed(parent->value, known)) {
            report.parents = said(std::vector<NodeName>{*found});
            hasNews = true;
        }
    }
    if (const auto* running = payload.field("running")) {
        if (const auto duration = durationOf(running->value)) {
            report.uptime = said(*duration);
            hasNews = true;
        }
    }
    if (const auto* mac = payload.field("MAC")) {
        const auto eui64 = Eui64::parse(mac->value);
        if (eui64 && !report.eui64) report.eui64 = eui64;
        hasNews = hasNews || eui64;
    }
    if (!hasNews && snapshot.links.empty()) return std::nullopt;
    snapshot.nodes.push_back(std::move(report));
    snapshot.nodes.insert(snapshot.nodes.end(), std::make_move_iterator(ranks.begin()), std::make_move_iterator(ranks.end()));
    return snapshot;
}

}  // namespace ami::app::coap
