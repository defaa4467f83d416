#include "app/hes/coap/CoapContext.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <charconv>
#include <cstring>

namespace ami::app {

namespace {

constexpr std::uint16_t requestTagOption = 292;

std::uint32_t unsignedOf(const coap_opt_t* option) { return coap_decode_var_bytes(coap_opt_value(option), coap_opt_length(option)); }

}  // namespace

std::optional<CoapListen> CoapListen::parse(const std::string& text) {
    CoapListen listen;
    std::string_view rest = text;
    if (rest.starts_with("coaps://")) {
        listen.secure = true;
        rest.remove_prefix(8);
    } else if (rest.starts_with("coap://")) {
        rest.remove_prefix(7);
    } else {
        return std::nullopt;
    }
    std::string host;
    std::string_view port;
    if (!rest.empty() && rest.front() == '[') {
        const std::size_t end = rest.find(']');
        if (end == std::string_view::npos) return std::nullopt;
        host = rest.substr(1, end - 1);
        port = rest.substr(end + 1);
    } else {
        const std::size_t colon = std::min(rest.find(':'), rest.size());
        host = rest.substr(0, colon);
        port = rest.substr(colon);
    }
    unsigned number = listen.secure ? 5684 : 5683;
    if (!port.empty()) {
        if (port.front() != ':' || port.size() < 2) return std::nullopt;
        const auto read = std::from_chars(port.data() + 1, port.data() + port.size(), number);
        if (read.ec != std::errc() || read.ptr != port.data() + port.size() || number > 65535) return std::nullopt;
    }
    coap_address_init(&listen.address);
    const auto inNetworkOrder = htons(static_cast<std::uint16_t>(number));
    if (::inet_pton(AF_INET6, host.c_str(), &listen.address.addr.sin6.sin6_addr) == 1) {
        listen.address.addr.sin6.sin6_family = AF_INET6;
        listen.address.addr.sin6.sin6_port = inNetworkOrder;
        listen.address.size = sizeof(sockaddr_in6);
    } else if (::inet_pton(AF_INET, host.c_str(), &listen.address.addr.sin.sin_addr) == 1) {
        listen.address.addr.sin.sin_family = AF_INET;
        listen.address.addr.sin.sin_port = inNetworkOrder;
        listen.address.size = sizeof(sockaddr_in);
    } else {
        return std::nullopt;
    }
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
    coap_tls_library_t library = COAP_TLS_LIBRARY_NOTLS;
    auto* ssl = static_cast<SSL*>(coap_session_get_tls(session, &library));
    if (!ssl || library != COAP_TLS_LIBRARY_OPENSSL) return peer;
    if (X509* certificate = SSL_get1_peer_certificate(ssl)) {
        unsigned char* der = nullptr;
        const int size = i2d_X509(certificate, &der);
        if (size > 0 && SSL_get_verify_result(ssl) == X509_V_OK) {
            peer.certificate.assign(der, der + size);
            char name[256] = "";
            const int length = X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name, sizeof name);
            if (length > 0) peer.commonName.assign(name, static_cast<std::size_t>(length));
        }
        OPENSSL_free(der);
        X509_free(certificate);
    } else if (const char* identity = SSL_get_psk_identity(ssl)) {
        peer.pskIdentity = identity;
    }
    return peer;
}

}  // namespace ami::app
