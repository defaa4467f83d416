#include "app/hes/coap/CoapContext.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <cstring>

namespace ami::app {

namespace {

constexpr std::uint16_t requestTagOption = 292;

std::uint32_t unsignedOf(const coap_opt_t* option) { return coap_decode_var_bytes(coap_opt_value(option), coap_opt_length(option)); }

}  // namespace

std::optional<CoapListen> CoapListen::parse(const std::string& text) {
    // Port 0 is for those who listen alone.
    const bool anyPort = text.ends_with(":0");
    const auto url = hal::CoapUrl::parse(anyPort ? text.substr(0, text.size() - 2) : text);
    if (!url || (url->way != hal::CoapWay::Udp && url->way != hal::CoapWay::Dtls) || !url->path.empty() || !url->query.empty()) return std::nullopt;
    CoapListen listen;
    listen.secure = url->isSecure();
    if (!hal::toNative({url->host, anyPort ? std::uint16_t{0} : url->port}, listen.address)) return std::nullopt;
    return listen;
}

std::string addressOf(const coap_endpoint_t* endpoint, bool secure) {
    // libcoap shows where it listens in text alone: "[::1]:5683 UDP" with white space that differs.
    std::string text = coap_endpoint_str(endpoint);
    text.erase(std::min(text.find_first_of(" \t"), text.size()));
    return (secure ? "coaps://" : "coap://") + text;
}

void widenReceiveBuffer(const std::string& address) {
    // libcoap does not give its socket away; it is the datagram socket of this process that is bound there.
    const auto bound = CoapListen::parse(address);
    if (!bound) return;
    constexpr int wanted = 8 << 20, lastDescriptor = 4096;
    for (int descriptor = 3; descriptor < lastDescriptor; ++descriptor) {
        sockaddr_storage name{};
        socklen_t size = sizeof name;
        int type = 0;
        socklen_t typeSize = sizeof type;
        if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &typeSize) != 0 || type != SOCK_DGRAM) continue;
        if (::getsockname(descriptor, reinterpret_cast<sockaddr*>(&name), &size) != 0 || name.ss_family != bound->address.addr.sa.sa_family) continue;
        const auto portOf = [](const sockaddr_storage& of) { return reinterpret_cast<const sockaddr_in&>(of).sin_port; };
        if (portOf(name) != bound->address.addr.sin.sin_port) continue;
        if (::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUFFORCE, &wanted, sizeof wanted) != 0) {
            ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &wanted, sizeof wanted);
        }
    }
}

CoapEndpoint remoteOf(const coap_session_t* session) {
    CoapEndpoint endpoint;
    const coap_address_t* remote = coap_session_get_addr_remote(session);
    if (remote->addr.sa.sa_family == AF_INET6) {
        std::memcpy(endpoint.address.data(), &remote->addr.sin6.sin6_addr, 16);
        endpoint.port = ntohs(remote->addr.sin6.sin6_port);
        endpoint.scope = remote->addr.sin6.sin6_scope_id;
    } else {
        endpoint.address[10] = endpoint.address[11] = 0xFF;
        std::memcpy(endpoint.address.data() + 12, &remote->addr.sin.sin_addr, 4);
        endpoint.port = ntohs(remote->addr.sin.sin_port);
    }
    return endpoint;
}

std::string textOf(const CoapEndpoint& endpoint) {
    char text[INET6_ADDRSTRLEN] = "";
    const bool mapped = IN6_IS_ADDR_V4MAPPED(reinterpret_cast<const in6_addr*>(endpoint.address.data())) != 0;
    if (mapped) ::inet_ntop(AF_INET, endpoint.address.data() + 12, text, sizeof text);
    else ::inet_ntop(AF_INET6, endpoint.address.data(), text, sizeof text);
    return (mapped ? std::string(text) : "[" + std::string(text) + "]") + ":" + std::to_string(endpoint.port);
}

RequestOptions optionsOf(const coap_pdu_t* request) {
    RequestOptions options;
    coap_opt_iterator_t iterator;
    coap_option_iterator_init(request, &iterator, COAP_OPT_ALL);
    while (const coap_opt_t* option = coap_option_next(&iterator)) {
        ++options.count;
        switch (iterator.number) {
            case COAP_OPTION_CONTENT_FORMAT: options.contentFormat = unsignedOf(option); break;
            case COAP_OPTION_BLOCK1: options.block1 = unsignedOf(option); break;
            case requestTagOption: options.requestTag = {coap_opt_value(option), coap_opt_length(option)}; break;
            default: break;
        }
    }
    return options;
}

void fill(coap_pdu_t* response, const CoapAnswer& answer) {
    std::uint8_t value[4];
    coap_pdu_set_code(response, static_cast<coap_pdu_code_t>(answer.code));
    if (answer.maxAge) coap_add_option(response, COAP_OPTION_MAXAGE, coap_encode_var_safe(value, sizeof value, *answer.maxAge), value);
    if (answer.block1) coap_add_option(response, COAP_OPTION_BLOCK1, coap_encode_var_safe(value, sizeof value, *answer.block1), value);
    if (!answer.diagnostic.empty()) {
        coap_add_data(response, answer.diagnostic.size(), reinterpret_cast<const std::uint8_t*>(answer.diagnostic.data()));
    }
}

DtlsPeer dtlsPeerOf(coap_session_t* session) {
    DtlsPeer peer;
    peer.certificate = hal::peerCertificateOf(session);
    if (peer.certificate) return peer;
    if (const coap_bin_const_t* identity = coap_session_get_psk_identity(session)) {
        peer.pskIdentity.assign(reinterpret_cast<const char*>(identity->s), identity->length);
    }
    return peer;
}

}  // namespace ami::app
