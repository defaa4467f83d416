#pragma once

#include <openssl/x509.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace ami::hal {

using Eui64 = std::array<std::uint8_t, 8>;

/// Of sixteen hexadecimal digits, bare or in pairs with "-" or ":" between them, or of an IPv6 address whose interface identifier was made of one
/// (ff:fe in its middle). @spec RFC 4291 2.5.1
std::optional<Eui64> eui64Of(const std::string& text);

/// Whether @p certificate says that it is @p wanted: a name without wildcards (SubjectAltName of DNS or URI type; the common name when there is no DNS
/// name), an address (iPAddress or URI), or an EUI-64 (common name, serialNumber, DNS name, or hardware module name, as in Wi-SUN certificates). An IPv6
/// address that was made of an EUI-64 is also named by that. @spec RFC 7252 9.1.3.3, RFC 7925 4.4, RFC 4108 5
bool isCertificateOf(X509* certificate, const std::string& wanted);

/// Made for nodes of a Wi-SUN network, whose certificates say that they are clients only (id-kp-wisun-fan-device).
bool isMeshNodeCertificate(X509* certificate);

}  // namespace ami::hal
