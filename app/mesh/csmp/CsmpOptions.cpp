#include "app/mesh/csmp/CsmpOptions.h"

#include <algorithm>

#include "app/mesh/AddressOptions.h"
#include "app/mesh/MeshError.h"
#include "protocol/base/Ipv6Address.h"

namespace ami::app::mesh {

namespace {

constexpr std::string_view mapped = "::ffff:";

bool isIpv4(std::string_view text) {
    int parts = 0;
    while (true) {
        const auto dot = text.find('.');
        if (!numberWithin<unsigned>(text.substr(0, dot), 0, 255)) return false;
        ++parts;
        if (dot == std::string_view::npos) break;
        text.remove_prefix(dot + 1);
    }
    return parts == 4;
}

/// Without its zone.
bool isIpv6(std::string_view text) { return Ipv6Address::parse(text.substr(0, text.find('%'))).has_value(); }

std::optional<std::vector<std::uint32_t>> listOf(std::string_view text) {
    std::vector<std::uint32_t> all;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const auto type = numberWithin<std::uint32_t>(text.substr(0, comma), 1, 65'535);
        if (!type || all.size() >= 20) return std::nullopt;
        all.push_back(*type);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return all;
}

bool takeHost(std::string_view text, CsmpOptions& options, bool listens) {
    std::string_view host = text, port;
    if (text.starts_with('[')) {
        const auto end = text.find(']');
        if (end == std::string_view::npos) return false;
        host = text.substr(1, end - 1);
        if (!isIpv6(host)) return false;
        port = text.substr(end + 1);
        if (!port.empty() && !port.starts_with(':')) return false;
    } else {
        const auto colon = text.find(':');
        host = text.substr(0, colon);
        if (colon != std::string_view::npos) port = text.substr(colon);
        if (host != "*" && !isIpv4(host)) return false;
    }
    const bool isAny = host == "*";
    if (!port.empty()) {
        const auto value = numberWithin<std::uint16_t>(port.substr(1), 1, 65'535);
        if (!value) return false;
        if (isAny || listens) options.port = *value;
        else options.agentPort = *value;
        if (*value == ami::mesh::csmpOldPort) options.agentPort = *value;
    }
    if (isAny) return true;
    if (listens) options.listen = host;
    else options.node = host;
    return true;
}

bool takeOption(std::string_view name, std::string_view value, CsmpOptions& options) {
    const auto seconds = [value](std::chrono::seconds& target) {
        const auto count = numberWithin<std::int64_t>(value, 0, 7 * 86'400);
        if (count) target = std::chrono::seconds(*count);
        return count.has_value();
    };
    const auto port = [value](std::uint16_t& target) {
        const auto count = numberWithin<std::uint16_t>(value, 1, 65'535);
        if (count) target = *count;
        return count.has_value();
    };
    const auto types = [value](std::vector<std::uint32_t>& target) {
        auto list = listOf(value);
        if (list) target = std::move(*list);
        return list.has_value();
    };
    if (name == "listen") return value.empty();
    if (name == "quiet") {
        options.listens = false;
        return value.empty();
    }
    if (name == "port") {
        if (!port(options.port)) return false;
        if (options.port == ami::mesh::csmpOldPort) options.agentPort = options.port;
        return true;
    }
    if (name == "agents") return port(options.agentPort);
    if (name == "every") return seconds(options.every);
    if (name == "report") return seconds(options.report);
    if (name == "tlvs") return types(options.reportTypes);
    if (name == "ask") return types(options.askTypes);
    if (const auto taken = takeAirOption(name, value, options.air)) return *taken;
    if (name == "forward" && (value == "node" || value == "neighbour")) {
        options.dialect.isForwardHeardByNode = value == "node";
        return true;
    }
    return false;
}

}  // namespace

std::string plainHost(std::string_view host) {
    if (host.size() > mapped.size() && host.starts_with(mapped) && isIpv4(host.substr(mapped.size()))) host.remove_prefix(mapped.size());
    return std::string(host);
}

Result<CsmpOptions> CsmpOptions::parse(std::string_view address) {
    const auto bad = fail(Fault::Malformed, Layer::Mesh, MeshError::BadRouterAddress);
    constexpr std::string_view scheme = "csmp:";
    if (!address.starts_with(scheme)) return bad;
    std::string_view rest = address.substr(scheme.size());
    std::string_view query;
    if (const auto mark = rest.find('?'); mark != std::string_view::npos) {
        query = rest.substr(mark + 1);
        rest = rest.substr(0, mark);
    }
    CsmpOptions options;
    const auto given = addressOptions(query);
    const bool listens = std::any_of(given.begin(), given.end(), [](const auto& one) { return one.first == "listen"; });
    if (!rest.empty()) {
        if (!rest.starts_with("//")) return bad;
        if (!takeHost(rest.substr(2), options, listens)) return bad;
    }
    for (const auto& [name, value] : given) {
        if (!takeOption(name, value, options)) return bad;
    }
    if (options.askTypes.empty()) options.every = std::chrono::seconds(0);
    if (options.node && options.every.count() == 0) return bad;
    return options;
}

std::string CsmpOptions::source() const {
    const auto bracketed = [](const std::string& host) { return host.find(':') == std::string::npos ? host : '[' + host + ']'; };
    if (node) return "csmp " + bracketed(*node) + ':' + std::to_string(agentPort);
    if (!listens) return "csmp";
    return "csmp " + (listen.empty() ? std::string("*") : bracketed(listen)) + ':' + std::to_string(port);
}

}  // namespace ami::app::mesh
