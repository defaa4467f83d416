#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "app/push/body/AddressPrefix.h"
#include "app/hes/coap/CoapError.h"
#include "app/hes/coap/PushWriter.h"

namespace ami::app {

/// Whether a certificate was taken back, by its issuer's name in DER and the octets of its serial number. Called on the server's thread.
using RevokedCheck = std::function<bool(BytesView issuer, BytesView serial)>;

/// What the CoAP ingest of ami-hes is told.
struct CoapSettings {
    std::vector<std::string> listen{};       ///< coap://[::]:5683, coaps://[::]:5684; port 0 takes a free one
    std::vector<std::string> allowedFrom{};  ///< prefixes that may send plain CoAP; empty: this computer alone
    std::string pskFile{};                   ///< identities and keys, mode 600
    std::string pskHint = "ami-hes";
    std::string certificateFile{};           ///< PEM with chain
    std::string keyFile{};                   ///< PEM, mode 600
    std::string clientCaFile{};              ///< PEM: who may sign client certificates; empty: no X.509
    RevokedCheck revoked{};                  ///< asked of each certificate of a client's chain; empty: nobody is asked
    std::string certificateRightsFile{};     ///< LFDI METERS, a line each
    std::string templateFolder{};            ///< *.json
    std::string meterKeyFolder{};            ///< SERIAL.keys
    double ratePerSecond = 50;               ///< of one client; 0: no limit
    double burst = 200;
    unsigned plainSessions = 4096;           ///< remembered clients of plain CoAP
    unsigned dtlsSessions = 10'000;
    std::chrono::seconds dtlsIdle{3600};     ///< a DTLS session is kept that long, for handshakes are dear on a mesh
    std::chrono::milliseconds piggyback{1000};  ///< after that an empty acknowledgement goes out and the response follows by itself
    std::size_t exchanges = 262'144;         ///< remembered for EXCHANGE_LIFETIME
    std::size_t collecting = 64u * 1024 * 1024;  ///< octets of unfinished bodies, all clients together
    PushWriterOptions writer{};
};

}  // namespace ami::app
