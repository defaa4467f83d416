#include "app/fleet/FleetList.h"

#include <algorithm>
#include <set>

#include "app/mesh/SnapshotNames.h"
#include "protocol/base/Ascii.h"
#include "protocol/base/Eui64.h"

namespace ami::app::fleet {

namespace {

Result<MeterAddress> addressIn(std::string text, const std::string& keys) {
    if (text.find("://") == std::string::npos) {
        const bool isBareIpv6 = text.front() != '[' && std::count(text.begin(), text.end(), ':') > 1;
        text = "udp://" + (isBareIpv6 ? '[' + text + ']' : text);
    }
    if (!keys.empty() && text.find('?') == std::string::npos) text += '?' + keys;
    return MeterAddress::parse(text);
}

}  // namespace

Result<std::vector<FleetJob>> parseFleetList(std::string_view text, const std::string& keys) {
    std::vector<FleetJob> jobs;
    std::set<std::string> known;
    std::int64_t number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++number;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (line[i] != '#' || (i > 0 && line[i - 1] != ' ' && line[i - 1] != '\t')) continue;
            line = line.substr(0, i);
            break;
        }
        line = trimmed(line, " \t\r");
        if (line.empty()) continue;
        const std::size_t blank = line.find_first_of(" \t");
        auto address = addressIn(std::string(line.substr(0, blank)), keys);
        const bool isReadable = address && (address->scheme == Scheme::Udp || address->scheme == Scheme::Coap || address->scheme == Scheme::Coaps);
        if (!isReadable) return fail(Fault::Malformed, Layer::Link, FleetError::BadAddress, number);
        if (!known.insert(address->toString()).second) return fail(Fault::Malformed, Layer::Link, FleetError::Twice, number);
        if (jobs.size() >= mostMeters) return fail(Fault::Malformed, Layer::Link, FleetError::TooMany, number);
        FleetJob job;
        job.address = std::move(*address);
        if (blank != std::string_view::npos) job.name = std::string(trimmed(line.substr(blank)));
        jobs.push_back(std::move(job));
    }
    if (jobs.empty()) return fail(Fault::Malformed, Layer::Link, FleetError::Empty, number);
    return jobs;
}

namespace {

/// From the border router's neighbour to @p node.
std::vector<RouterIndex> wayTo(const mesh::Topology& topology, mesh::NodeId node) {
    const std::vector<mesh::NodeId> path = topology.path(node);
    if (path.empty() || !topology.node(path.back()).isRoot()) return {};
    std::vector<RouterIndex> way;
    for (auto at = std::next(path.rbegin()); at != path.rend(); ++at) way.push_back(at->value());
    return way;
}

}  // namespace

Result<std::vector<FleetJob>> meshJobs(const mesh::Topology& topology, std::uint16_t port, const std::string& keys, const mesh::NodeHosts& hosts) {
    std::vector<FleetJob> jobs;
    for (const mesh::Node& node : topology.nodes()) {
        if (!node.isPresent || node.isRoot()) continue;
        const auto host = mesh::hostOf(node.report, hosts);
        if (!host) continue;
        const std::string place = host->find(':') == std::string::npos ? *host : '[' + *host + ']';
        auto address = addressIn("udp://" + place + ':' + std::to_string(port), keys);
        if (!address) return Unexpected(address.error());
        FleetJob job;
        job.address = std::move(*address);
        if (node.report.name) job.name = node.report.name->value;
        else if (node.report.eui64) job.name = mesh::toText(*node.report.eui64);
        job.way = wayTo(topology, node.id);
        jobs.push_back(std::move(job));
        if (jobs.size() > mostMeters) return ami::fail(Fault::Exhausted, Layer::Link, FleetError::TooMany);
    }
    if (jobs.empty()) return ami::fail(Fault::Unexpected, Layer::Link, FleetError::Empty);
    return jobs;
}

std::size_t findWays(std::vector<FleetJob>& jobs, const mesh::Topology& topology, const mesh::NodeHosts& hosts) {
    std::map<std::string, std::string> nodeAt;
    for (const auto& [eui64, host] : hosts) nodeAt.emplace(host, eui64);
    std::size_t found = 0;
    for (FleetJob& job : jobs) {
        const auto known = nodeAt.find(job.address.host);
        for (const std::string& text : {job.name, job.address.host, known == nodeAt.end() ? std::string() : known->second}) {
            const auto name = mesh::nodeNamed(text);
            const auto node = name ? topology.find(*name) : std::nullopt;
            if (!node) continue;
            job.way = wayTo(topology, *node);
            if (!job.way.empty()) ++found;
            break;
        }
    }
    return found;
}

Result<void> confirmCounters(std::vector<FleetJob>& jobs, const std::vector<std::string>& names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        bool isSomebody = false;
        for (FleetJob& job : jobs) {
            if (names[i].empty() || (names[i] != job.serial && names[i] != job.name && names[i] != job.address.host)) continue;
            job.counterConfirmed = isSomebody = true;
        }
        if (!isSomebody) return ami::fail(Fault::Misuse, Layer::Link, FleetError::NobodyOfThatName, static_cast<std::int64_t>(i) + 1);
    }
    return {};
}

}  // namespace ami::app::fleet
