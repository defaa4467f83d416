#include "app/link/CoapCarriage.h"

#include <algorithm>

namespace ami::app {

hal::CoapRequest coapRequest(const MeterAddress& address, const CoapProfile& profile) {
    hal::CoapRequest request;
    request.code = 0x02;  // POST
    const std::string path = address.resource.empty() ? profile.path : address.resource.substr(1);
    for (std::size_t from = 0; from < path.size();) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        request.path.push_back(path.substr(from, end - from));
        from = end + 1;
    }
    request.contentFormat = address.coapFormat ? address.coapFormat : profile.contentFormat;
    request.blockSize = address.coapBlock != 0 ? address.coapBlock : profile.blockSize;
    const auto add = [&request](const std::optional<std::uint16_t>& option, std::uint16_t value) {
        if (option) request.options.push_back({*option, hal::coapUint(value)});
    };
    add(profile.versionOption, 1);
    add(profile.clientOption, address.client);
    add(profile.serverOption, address.server.upper);
    return request;
}

hal::CoapEndpoint::Security coapSecurity(const DtlsKeys& keys) {
    if (!keys.key.empty()) return hal::CoapPsk{keys.identity, keys.key.view()};
    if (keys.caFile.empty()) return {};
    hal::CoapCertificates certificates{keys.caFile, keys.certificateFile, keys.keyFile, std::nullopt, keys.crlFile};
    if (!keys.peerName.empty()) certificates.serverName = keys.peerName;
    return certificates;
}

}  // namespace ami::app
