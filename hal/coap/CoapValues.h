#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::hal {

enum class CoapWay : std::uint8_t { Udp, Dtls, Tcp, Tls };

/// X.509: the server must be proven by @p caFile; our own chain and key where the server asks for them. Files are PEM.
struct CoapCertificates {
    std::string caFile;
    std::string chainFile, keyFile;     ///< both or none
    std::optional<std::string> serverName{};  ///< what the certificate must be for; nothing: the host of the URL
};

struct CoapOption {
    std::uint16_t number = 0;
    Bytes value;
    friend bool operator==(const CoapOption&, const CoapOption&) = default;
};

}  // namespace ami::hal
