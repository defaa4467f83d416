#include "hal/coap/CoapNative.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <charconv>

namespace ami::hal {

namespace {

CoapPeerCertificate::Number numberOf(const X509* certificate) {
    CoapPeerCertificate::Number number;
    unsigned char* der = nullptr;
    if (const int size = i2d_X509_NAME(X509_get_issuer_name(certificate), &der); size > 0) number.issuer.assign(der, der + size);
    OPENSSL_free(der);
    const ASN1_INTEGER* const serial = X509_get0_serialNumber(certificate);
    number.serial.assign(ASN1_STRING_get0_data(serial), ASN1_STRING_get0_data(serial) + ASN1_STRING_length(serial));
    return number;
}

}  // namespace

bool toNative(const CoapSocketAddress& address, coap_address_t& native) {
    coap_address_init(&native);
    const auto port = htons(address.port);
    std::string host = address.host;
    std::uint32_t scope = 0;
    if (const std::size_t zone = host.find('%'); zone != std::string::npos) {
        const std::string name = host.substr(zone + 1);
        const auto read = std::from_chars(name.data(), name.data() + name.size(), scope);
        if (read.ec != std::errc() || read.ptr != name.data() + name.size()) scope = ::if_nametoindex(name.c_str());
        host.erase(zone);
    }
    if (::inet_pton(AF_INET6, host.c_str(), &native.addr.sin6.sin6_addr) == 1) {
        native.addr.sin6.sin6_family = AF_INET6;
        native.addr.sin6.sin6_port = port;
        native.addr.sin6.sin6_scope_id = scope;
        native.size = sizeof(sockaddr_in6);
        return true;
    }
    if (::inet_pton(AF_INET, host.c_str(), &native.addr.sin.sin_addr) != 1) return false;
    native.addr.sin.sin_family = AF_INET;
    native.addr.sin.sin_port = port;
    native.size = sizeof(sockaddr_in);
    return true;
}

CoapSocketAddress addressOf(const coap_address_t* native) {
    CoapSocketAddress address;
    char text[INET6_ADDRSTRLEN] = "";
    if (native->addr.sa.sa_family == AF_INET6) {
        const in6_addr& bits = native->addr.sin6.sin6_addr;
        if (IN6_IS_ADDR_V4MAPPED(&bits)) ::inet_ntop(AF_INET, bits.s6_addr + 12, text, sizeof text);
        else ::inet_ntop(AF_INET6, &bits, text, sizeof text);
        address.host = text;
        char zone[IF_NAMESIZE] = "";
        if (const auto scope = native->addr.sin6.sin6_scope_id; scope != 0 && IN6_IS_ADDR_LINKLOCAL(&bits)) {
            address.host += '%';
            address.host += ::if_indextoname(scope, zone) ? zone : std::to_string(scope);
        }
        address.port = ntohs(native->addr.sin6.sin6_port);
    } else {
        ::inet_ntop(AF_INET, &native->addr.sin.sin_addr, text, sizeof text);
        address.host = text;
        address.port = ntohs(native->addr.sin.sin_port);
    }
    return address;
}

std::shared_ptr<const CoapPeerCertificate> peerCertificateOf(coap_session_t* session) {
    coap_tls_library_t library = COAP_TLS_LIBRARY_NOTLS;
    auto* const ssl = static_cast<SSL*>(coap_session_get_tls(session, &library));
    if (!ssl || library != COAP_TLS_LIBRARY_OPENSSL || SSL_get_verify_result(ssl) != X509_V_OK) return nullptr;
    X509* const shown = SSL_get0_peer_certificate(ssl);
    unsigned char* der = nullptr;
    const int size = shown ? i2d_X509(shown, &der) : 0;
    if (size <= 0) return nullptr;
    auto certificate = std::make_shared<CoapPeerCertificate>();
    certificate->der.assign(der, der + size);
    OPENSSL_free(der);
    char name[256] = "";
    const int length = X509_NAME_get_text_by_NID(X509_get_subject_name(shown), NID_commonName, name, sizeof name);
    if (length > 0) certificate->commonName.assign(name, static_cast<std::size_t>(std::min<int>(length, sizeof name - 1)));
    certificate->chain.push_back(numberOf(shown));
    // A session that was resumed has only what the peer had sent.
    const STACK_OF(X509)* const verified = SSL_get0_verified_chain(ssl);
    const STACK_OF(X509)* const above = verified ? verified : SSL_get_peer_cert_chain(ssl);
    for (int i = verified ? 1 : 0; i < sk_X509_num(above); ++i) certificate->chain.push_back(numberOf(sk_X509_value(above, i)));
    return certificate;
}

}  // namespace ami::hal
