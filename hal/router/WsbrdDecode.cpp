#include "hal/router/WsbrdDecode.h"

#include <algorithm>
#include <limits>

#include "hal/router/RouterError.h"

namespace ami::hal {

namespace {

constexpr int dbmOfZero = -174;
constexpr std::uint8_t unknownPower = 255;

template <typename T>
std::optional<T> unsignedOf(const BusValue& value) {
    if (const auto* number = std::get_if<std::uint64_t>(&value.value); number && *number <= std::numeric_limits<T>::max()) return static_cast<T>(*number);
    if (const auto* number = std::get_if<std::int64_t>(&value.value); number && *number >= 0 &&
        static_cast<std::uint64_t>(*number) <= std::numeric_limits<T>::max()) return static_cast<T>(*number);
    return std::nullopt;
}

std::optional<std::string> textOf(const BusValue& value) {
    constexpr std::size_t longest = 256;
    const std::string* text = value.text();
    if (!text || text->size() > longest) return std::nullopt;
    return *text;
}

/// Reads one key of a dictionary at a time and remembers those it could not take.
class Keys {
public:
    Keys(const BusValue& dictionary, std::vector<WsbrdOddity>* oddities) : dictionary_(dictionary), oddities_(oddities) {}

    void flag(const char* key, std::optional<bool>& target) {
        read(key, [&](const BusValue& value) {
            const bool* flag = value.flag();
            if (flag) target = *flag;
            return flag != nullptr;
        });
    }
    void octet(const char* key, std::optional<std::uint8_t>& target) {
        read(key, [&](const BusValue& value) {
            if (value.signature != "y") return false;
            target = unsignedOf<std::uint8_t>(value);
            return true;
        });
    }
    void power(const char* key, std::optional<int>& target) {
        read(key, [&](const BusValue& value) {
            if (value.signature == "y") {
                target = powerOf(static_cast<std::uint8_t>(std::get<std::uint64_t>(value.value)));
                return true;
            }
            const auto* number = std::get_if<std::int64_t>(&value.value);
            if (!number || *number < -255 || *number > 255) return false;
            target = static_cast<int>(*number);
            return true;
        });
    }
    template <typename Address>
    void address(const char* key, std::optional<Address>& target) {
        read(key, [&](const BusValue& value) {
            if (!value.bytes()) return false;
            target = Address::from(*value.bytes());
            return target.has_value() || value.bytes()->empty();
        });
    }
    void addresses(const char* key, std::vector<Ipv6Address>& target) {
        read(key, [&](const BusValue& value) {
            if (value.signature != "aay") return false;
            for (const BusValue& item : value.children()) {
                const auto address = Ipv6Address::from(*item.bytes());
                if (!address) return false;
                target.push_back(*address);
            }
            return true;
        });
    }

private:
    template <typename Take>
    void read(const char* key, Take take) {
        const BusValue* value = dictionary_.find(key);
        if (!value || take(*value) || !oddities_) return;
        WsbrdOddity oddity{key, value->signature};
        if (std::find(oddities_->begin(), oddities_->end(), oddity) == oddities_->end()) oddities_->push_back(std::move(oddity));
    }

    const BusValue& dictionary_;
    std::vector<WsbrdOddity>* oddities_;
};

}  // namespace

std::optional<int> powerOf(std::uint8_t octet) { return octet == unknownPower ? std::nullopt : std::optional(octet + dbmOfZero); }

Result<std::vector<WsbrdNode>> decodeNodes(const BusValue& value, std::vector<WsbrdOddity>* oddities) {
    const BusValue& list = value.inner();
    if (list.kind() != 'a' || list.bytes() || list.text()) return routerFailure(RouterError::WrongType);
    std::vector<WsbrdNode> nodes;
    for (const BusValue& entry : list.children()) {
        const auto at = static_cast<std::int64_t>(nodes.size());
        const auto& fields = entry.children();
        if (entry.kind() != '(' || fields.size() < 2 || !fields[0].bytes() || !fields[1].signature.starts_with("a{")) {
            return routerFailure(RouterError::WrongType, at);
        }
        const auto eui64 = Eui64::from(*fields[0].bytes());
        if (!eui64) return routerFailure(RouterError::WrongType, at);
        WsbrdNode& node = nodes.emplace_back();
        node.eui64 = *eui64;
        Keys keys(fields[1], oddities);
        keys.flag("is_border_router", node.isBorderRouter);
        keys.flag("is_authenticated", node.isAuthenticated);
        keys.flag("is_neighbor", node.isNeighbor);
        keys.octet("node_role", node.nodeRole);
        keys.power("rssi", node.rssi);
        keys.power("rsl", node.rsl);
        keys.power("rsl_adv", node.rslAdv);
        keys.octet("lqi", node.lqi);
        keys.address("eapol_target", node.eapolTarget);
        keys.address("parent", node.parent);
        keys.addresses("ipv6", node.ipv6);
    }
    return nodes;
}

Result<std::vector<WsbrdRoute>> decodeRoutes(const BusValue& value) {
    const BusValue& list = value.inner();
    if (list.kind() != 'a' || list.bytes() || list.text()) return routerFailure(RouterError::WrongType);
    std::vector<WsbrdRoute> routes;
    for (const BusValue& entry : list.children()) {
        const auto at = static_cast<std::int64_t>(routes.size());
        const auto& fields = entry.children();
        if (entry.kind() != '(' || fields.size() < 3 || !fields[0].bytes() || !fields[1].flag() || fields[2].signature != "aay") {
            return routerFailure(RouterError::WrongType, at);
        }
        const auto address = Ipv6Address::from(*fields[0].bytes());
        if (!address) return routerFailure(RouterError::WrongType, at);
        WsbrdRoute& route = routes.emplace_back();
        route.address = *address;
        route.isExternal = *fields[1].flag();
        for (const BusValue& item : fields[2].children()) {
            const auto parent = Ipv6Address::from(*item.bytes());
            if (!parent) return routerFailure(RouterError::WrongType, at);
            route.parents.push_back(*parent);
        }
    }
    return routes;
}

bool decodeNetworkProperty(std::string_view name, const BusValue& given, WsbrdNetwork& network) {
    const BusValue& value = given.inner();
    const auto number = [&value](auto& target) {
        using T = typename std::remove_reference_t<decltype(target)>::value_type;
        const auto read = unsignedOf<T>(value);
        if (read) target = read;
        return read.has_value();
    };
    const auto text = [&value](std::optional<std::string>& target) {
        const auto read = textOf(value);
        if (read) target = read;
        return read.has_value();
    };
    if (name == "WisunNetworkName") return text(network.name);
    if (name == "WisunSize") return text(network.size);
    if (name == "WisunDomain") return text(network.domain);
    if (name == "WisunMode") return number(network.mode);
    if (name == "WisunClass") return number(network.operatingClass);
    if (name == "WisunPhyModeId") return number(network.phyModeId);
    if (name == "WisunChanPlanId") return number(network.chanPlanId);
    if (name == "WisunPanId") return number(network.panId);
    if (name == "WisunFanVersion") return number(network.fanVersion);
    if (name == "TxDuration") return number(network.txDuration);
    if (name == "DutyCycleLevel") {
        const auto* level = std::get_if<std::int64_t>(&value.value);
        if (!level || *level < 0 || *level > 255) return false;
        network.dutyCycleLevel = static_cast<std::int32_t>(*level);
        return true;
    }
    if (name == "HwAddress") {
        const auto address = value.bytes() ? Eui64::from(*value.bytes()) : std::nullopt;
        if (address) network.hwAddress = address;
        return address.has_value();
    }
    if (name == "RcpApiVersion") {
        if (value.kind() != '(' || value.children().size() != 3) return false;
        std::array<std::uint32_t, 3> version{};
        for (std::size_t i = 0; i < version.size(); ++i) {
            const auto part = unsignedOf<std::uint32_t>(value.children()[i]);
            if (!part) return false;
            version[i] = *part;
        }
        network.rcpApiVersion = version;
        return true;
    }
    return false;
}

}  // namespace ami::hal
