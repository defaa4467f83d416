#include "app/coap/NodeTableOptions.h"

#include "app/mesh/AddressOptions.h"
#include "app/mesh/MeshError.h"
#include "hal/coap/CoapValues.h"

namespace ami::app::coap {

namespace {

bool takeMakers(std::string_view text, NodeTableOptions& options) {
    options.texasInstruments = options.siliconLabs = false;
    while (!text.empty()) {
        const auto comma = text.find(',');
        const std::string_view maker = text.substr(0, comma);
        if (maker == "ti") options.texasInstruments = true;
        else if (maker == "silabs") options.siliconLabs = true;
        else return false;
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return options.texasInstruments || options.siliconLabs;
}

bool takeOption(std::string_view name, std::string_view value, NodeTableOptions& options) {
    if (name == "makers") return takeMakers(value, options);
    if (name == "every") {
        const auto seconds = mesh::numberWithin<std::int64_t>(value, 0, 7 * 86'400);
        if (seconds) options.every = std::chrono::seconds(*seconds);
        return seconds.has_value();
    }
    if (name == "port") {
        const auto port = mesh::numberWithin<std::uint16_t>(value, 1, 65'535);
        if (port) options.port = *port;
        return port.has_value();
    }
    return mesh::takeAirOption(name, value, options.air).value_or(false);
}

}  // namespace

const char* name(TableMaker maker) { return maker == TableMaker::TexasInstruments ? "ti" : "silabs"; }

Result<NodeTableOptions> NodeTableOptions::parse(std::string_view address) {
    const auto bad = fail(Fault::Malformed, Layer::Mesh, mesh::MeshError::BadRouterAddress);
    constexpr std::string_view scheme = "tables:";
    if (!address.starts_with(scheme)) return bad;
    std::string_view rest = address.substr(scheme.size()), query;
    if (const auto mark = rest.find('?'); mark != std::string_view::npos) {
        query = rest.substr(mark + 1);
        rest = rest.substr(0, mark);
    }
    NodeTableOptions options;
    if (!rest.empty()) {
        const auto url = rest.starts_with("//") ? hal::CoapUrl::parse("coap:" + std::string(rest)) : std::nullopt;
        if (!url || !url->path.empty() || url->host.empty()) return bad;
        options.node = url->host;
        options.port = url->port;
    }
    for (const auto& [name, value] : mesh::addressOptions(query)) {
        if (!takeOption(name, value, options)) return bad;
    }
    return options;
}

std::string NodeTableOptions::source() const {
    if (!node) return "tables";
    return "tables " + (node->find(':') == std::string::npos ? *node : '[' + *node + ']') + ':' + std::to_string(port);
}

}  // namespace ami::app::coap
