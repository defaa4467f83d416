#pragma once

#include <coap3/coap.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "app/hes/coap/ExchangeMemory.h"
#include "hal/coap/CoapNative.h"
#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

/// What is told to libcoap and asked of it, in values of our own. One thread.
namespace ami::app {

struct ContextDeleter { void operator()(coap_context_t* context) const { coap_free_context(context); } };
using ContextPointer = std::unique_ptr<coap_context_t, ContextDeleter>;

/// coap://[::]:5683
struct CoapListen {
    bool secure = false;
    coap_address_t address{};
    static std::optional<CoapListen> parse(const std::string& text);
};

/// "coap://127.0.0.1:49152" of an endpoint that listens.
std::string addressOf(const coap_endpoint_t* endpoint, bool secure);

/// Lets the kernel keep as many datagrams as it may for the socket that listens there: many meters speak at the same minute.
void widenReceiveBuffer(const std::string& address);

CoapEndpoint remoteOf(const coap_session_t* session);
/// "192.0.2.1:5683" or "[fd12::1]:5683"
std::string textOf(const CoapEndpoint& endpoint);

/// The options of a request that this server knows, read in one pass.
struct RequestOptions {
    unsigned count = 0;
    std::optional<std::uint32_t> contentFormat{};
    std::optional<std::uint32_t> block1{};
    BytesView requestTag{};
};
RequestOptions optionsOf(const coap_pdu_t* request);
using hal::payloadOf;
using hal::tokenOf;

/// Writes code, options and payload.
void fill(coap_pdu_t* response, const CoapAnswer& answer);

/// Who is at the other end of a DTLS session: the client certificate, or the PSK identity.
struct DtlsPeer {
    std::shared_ptr<const hal::CoapPeerCertificate> certificate{};
    std::string pskIdentity{};
};
DtlsPeer dtlsPeerOf(coap_session_t* session);

}  // namespace ami::app
