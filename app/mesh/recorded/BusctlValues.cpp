#include "app/mesh/recorded/BusctlValues.h"

#include <nlohmann/json.hpp>

#include "hal/router/WsbrdDecode.h"

namespace ami::app::mesh {

namespace {

using Json = nlohmann::json;

std::optional<Bytes> octets(const Json& value) {
    if (!value.is_array() || value.size() > 64) return std::nullopt;
    Bytes bytes;
    for (const auto& one : value) {
        if (!one.is_number_integer() || one < 0 || one > 255) return std::nullopt;
        bytes.push_back(one.get<std::uint8_t>());
    }
    return bytes;
}

template <typename Address>
std::optional<Address> address(const Json& value) {
    const auto bytes = octets(value);
    return bytes ? Address::from(*bytes) : std::nullopt;
}

/// The variant's value; its D-Bus type in @p type.
const Json* variant(const Json& dictionary, const char* key, std::string& type) {
    const auto found = dictionary.find(key);
    if (found == dictionary.end() || !found->is_object()) return nullptr;
    const auto kind = found->find("type");
    const auto data = found->find("data");
    if (kind == found->end() || data == found->end() || !kind->is_string()) return nullptr;
    type = kind->get<std::string>();
    return &*data;
}

std::optional<bool> flag(const Json& dictionary, const char* key) {
    std::string type;
    const Json* data = variant(dictionary, key, type);
    return data && type == "b" && data->is_boolean() ? std::optional(data->get<bool>()) : std::nullopt;
}

std::optional<std::int64_t> number(const Json& dictionary, const char* key, std::string& type) {
    const Json* data = variant(dictionary, key, type);
    return data && data->is_number_integer() ? std::optional(data->get<std::int64_t>()) : std::nullopt;
}

std::optional<int> level(const Json& dictionary, const char* key) {
    std::string type;
    const auto value = number(dictionary, key, type);
    if (!value || *value < -1000 || *value > 1000) return std::nullopt;
    if (type == "i") return static_cast<int>(*value);
    return type == "y" && *value >= 0 && *value <= 255 ? hal::powerOf(static_cast<std::uint8_t>(*value)) : std::nullopt;
}

std::optional<std::uint8_t> octet(const Json& dictionary, const char* key) {
    std::string type;
    const auto value = number(dictionary, key, type);
    return value && *value >= 0 && *value <= 255 ? std::optional(static_cast<std::uint8_t>(*value)) : std::nullopt;
}

std::optional<hal::WsbrdNode> node(const Json& entry) {
    if (!entry.is_array() || entry.size() != 2 || !entry[1].is_object()) return std::nullopt;
    const auto eui64 = address<Eui64>(entry[0]);
    if (!eui64) return std::nullopt;
    const Json& keys = entry[1];
    hal::WsbrdNode node;
    node.eui64 = *eui64;
    node.isBorderRouter = flag(keys, "is_border_router");
    node.isAuthenticated = flag(keys, "is_authenticated");
    node.isNeighbor = flag(keys, "is_neighbor");
    node.nodeRole = octet(keys, "node_role");
    node.rssi = level(keys, "rssi");
    node.rsl = level(keys, "rsl");
    node.rslAdv = level(keys, "rsl_adv");
    node.lqi = octet(keys, "lqi");
    std::string type;
    if (const Json* target = variant(keys, "eapol_target", type)) node.eapolTarget = address<Ipv6Address>(*target);
    if (const Json* parent = variant(keys, "parent", type)) node.parent = address<Eui64>(*parent);
    if (const Json* all = variant(keys, "ipv6", type); all && all->is_array()) {
        for (const auto& one : *all) {
            if (const auto ipv6 = address<Ipv6Address>(one)) node.ipv6.push_back(*ipv6);
        }
    }
    return node;
}

std::optional<hal::WsbrdRoute> route(const Json& entry) {
    if (!entry.is_array() || entry.size() != 3 || !entry[1].is_boolean() || !entry[2].is_array()) return std::nullopt;
    const auto own = address<Ipv6Address>(entry[0]);
    if (!own) return std::nullopt;
    hal::WsbrdRoute route{*own, entry[1].get<bool>(), {}};
    for (const auto& one : entry[2]) {
        const auto parent = address<Ipv6Address>(one);
        if (!parent) return std::nullopt;
        route.parents.push_back(*parent);
    }
    return route;
}

template <typename T, typename Read>
std::optional<std::vector<T>> all(const Json& value, Read read) {
    if (!value.is_array()) return std::nullopt;
    std::vector<T> list;
    list.reserve(value.size());
    for (const auto& entry : value) {
        auto one = read(entry);
        if (!one) return std::nullopt;
        list.push_back(std::move(*one));
    }
    return list;
}

}  // namespace

std::optional<std::vector<hal::WsbrdNode>> nodesFromBusctl(const Json& value) { return all<hal::WsbrdNode>(value, node); }

std::optional<std::vector<hal::WsbrdRoute>> routesFromBusctl(const Json& value) { return all<hal::WsbrdRoute>(value, route); }

}  // namespace ami::app::mesh
