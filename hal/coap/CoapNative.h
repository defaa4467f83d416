#pragma once

#include <coap3/coap.h>

#include <memory>
#include <mutex>

#include "hal/coap/CoapHost.h"

/// What everybody who touches libcoap needs: client, server role and head-end.
namespace ami::hal {

/// Once a process, and silent: libcoap would write to standard error what belongs into no log of ours.
inline void startLibcoap() {
    static std::once_flag once;
    std::call_once(once, [] {
        coap_startup();
        coap_set_log_handler([](coap_log_t, const char*) {});
        coap_set_log_level(LOG_EMERG);
        coap_dtls_set_log_level(LOG_EMERG);
    });
}

inline coap_proto_t protocolOf(CoapWay way) {
    switch (way) {
        case CoapWay::Dtls: return COAP_PROTO_DTLS;
        case CoapWay::Tcp: return COAP_PROTO_TCP;
        case CoapWay::Tls: return COAP_PROTO_TLS;
        case CoapWay::Udp: break;
    }
    return COAP_PROTO_UDP;
}

/// False when the host is no number.
bool toNative(const CoapSocketAddress& address, coap_address_t& native);
/// An IPv4 address that is mapped into IPv6 counts as IPv4.
CoapSocketAddress addressOf(const coap_address_t* native);

/// Who has proven itself at the other end; null without a certificate that holds.
std::shared_ptr<const CoapPeerCertificate> peerCertificateOf(coap_session_t* session);

/// Views into the message, good while it lives.
inline BytesView tokenOf(const coap_pdu_t* message) {
    const coap_bin_const_t token = coap_pdu_get_token(message);
    return {token.s, token.length};
}

inline BytesView payloadOf(const coap_pdu_t* message) {
    std::size_t size = 0;
    const std::uint8_t* data = nullptr;
    return coap_get_data(message, &size, &data) != 0 ? BytesView(data, size) : BytesView();
}

/// Nothing is answered now: libcoap drops a response that is empty and not confirmable.
inline void holdBack(coap_pdu_t* response) { coap_pdu_set_type(response, COAP_MESSAGE_NON); }

}  // namespace ami::hal
