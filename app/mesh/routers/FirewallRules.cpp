#include "app/mesh/routers/FirewallRules.h"

#include <algorithm>
#include <charconv>

#include "app/mesh/MeshError.h"

namespace ami::app::mesh {

namespace {

RouterPrefix masked(RouterPrefix prefix) {
    for (std::size_t bit = prefix.length; bit < 128; ++bit) prefix.address.octets[bit / 8] &= static_cast<std::uint8_t>(~(0x80 >> bit % 8));
    return prefix;
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string all;
    for (const std::string& part : parts) {
        if (!all.empty()) all += between;
        all += part;
    }
    return all;
}

/// Sorted, without repetitions and without those that lie within another one.
std::vector<RouterPrefix> reduced(std::vector<RouterPrefix> routers) {
    std::sort(routers.begin(), routers.end(), [](const RouterPrefix& a, const RouterPrefix& b) {
        return a.length != b.length ? a.length < b.length : a.address < b.address;
    });
    std::vector<RouterPrefix> kept;
    for (const RouterPrefix& one : routers) {
        const bool within = std::any_of(kept.begin(), kept.end(), [&one](const RouterPrefix& wide) { return wide.contains(one.address); });
        if (!within) kept.push_back(masked(one));
    }
    return kept;
}

std::vector<std::string> portTexts(const std::vector<std::uint16_t>& ports) {
    std::vector<std::string> texts;
    for (const std::uint16_t port : ports) texts.push_back(std::to_string(port));
    return texts;
}

}  // namespace

Result<RouterPrefix> RouterPrefix::parse(std::string_view text) {
    RouterPrefix prefix;
    const auto wrong = [] { return fail(Fault::Malformed, Layer::Mesh, MeshError::BadRouterAddress); };
    const auto slash = text.find('/');
    const auto address = Ipv6Address::parse(text.substr(0, slash));
    if (!address) return wrong();
    prefix.address = *address;
    if (slash != std::string_view::npos) {
        const std::string_view length = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), prefix.length);
        if (error != std::errc() || end != length.data() + length.size() || prefix.length > 128) return wrong();
    }
    return masked(prefix);
}

std::string RouterPrefix::toString() const {
    const std::string text = masked(*this).address.toString();
    return length == 128 ? text : text + '/' + std::to_string(length);
}

bool RouterPrefix::contains(const Ipv6Address& other) const {
    return masked({other, length}).address == masked(*this).address;
}

std::string nftablesRules(const std::vector<RouterPrefix>& routers, const std::vector<std::uint16_t>& udpPorts) {
    std::vector<std::string> elements;
    for (const RouterPrefix& router : reduced(routers)) elements.push_back(router.toString());
    const std::string ports = "{ " + joined(portTexts(udpPorts), ", ") + " }";
    std::string text =
        "table inet ami_hes\n"
        "delete table inet ami_hes\n"
        "table inet ami_hes {\n"
        "    set border_routers {\n"
        "        type ipv6_addr\n"
        "        flags interval\n";
    if (!elements.empty()) text += "        elements = { " + joined(elements, ",\n                     ") + " }\n";
    text +=
        "    }\n"
        "    chain input {\n"
        "        type filter hook input priority filter; policy accept;\n"
        "        iif \"lo\" accept\n"
        "        udp dport " + ports + " ip6 saddr @border_routers accept\n"
        "        udp dport " + ports + " counter drop\n"
        "    }\n"
        "}\n";
    return text;
}

std::string iptablesRules(const std::vector<RouterPrefix>& routers, const std::vector<std::uint16_t>& udpPorts) {
    const std::string match = "-p udp -m multiport --dports " + joined(portTexts(udpPorts), ",");
    std::string text = "#!/bin/sh\nset -e\n";
    // No border router speaks IPv4.
    for (const char* program : {"ip6tables", "iptables"}) {
        const std::string run(program);
        text += run + " -N AMI_HES 2>/dev/null || " + run + " -F AMI_HES\n" + run + " -A AMI_HES -i lo -j ACCEPT\n";
        if (run == "ip6tables") {
            for (const RouterPrefix& router : reduced(routers)) text += run + " -A AMI_HES -s " + router.toString() + " -j ACCEPT\n";
        }
        text += run + " -A AMI_HES -j DROP\n";
        text += run + " -C INPUT " + match + " -j AMI_HES 2>/dev/null || " + run + " -I INPUT 1 " + match + " -j AMI_HES\n";
    }
    return text;
}

}  // namespace ami::app::mesh
