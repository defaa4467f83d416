#pragma once

#include <cstdint>

namespace ami::app {

/// Codes of Layer::Mdms: why the CoAP ingest does not start.
enum class CoapError : std::uint16_t {
    BadCoapAddress = 300,  ///< not coap://ADDRESS[:PORT] or coaps://ADDRESS[:PORT] with a numeric address; detail: which one, from 0
    CannotServeCoap,       ///< detail: which one, from 0
    NoDtlsKeys,         ///< coaps:// without a PSK file and without a certificate
    DtlsRefused,        ///< libcoap does not take the certificate, key or PSK set-up
    BadPrefix,          ///< --coap-from is no address prefix; detail: which one, from 0
    NoThread,           ///< the system gave no event descriptor; detail: errno
};

}  // namespace ami::app
