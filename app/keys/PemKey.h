#pragma once

#include <optional>
#include <string>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/dlms/Security.h"

namespace ami::app {

struct CertificateFacts {
    Bytes der;
    Bytes serialNumber;  ///< big-endian
    std::string issuer;  ///< RFC 4514, "CN=…"
    std::string subject;
};

/// A public key of the suite's curve and, from a certificate whose common name is one, whose it is. @spec RFC 5480; IEC 62056-5-3 5.3.8
struct PublicKey {
    Bytes point;  ///< x and y
    std::optional<dlms::SystemTitle> owner;
    std::optional<CertificateFacts> certificate;
};

/// The scalar of an unencrypted PEM private key. Errors: BadPem, WrongCurve.
Result<crypto::SecureBytes> privateKeyOfPem(BytesView pem, dlms::SecuritySuite suite);
/// Of a PEM certificate or public key. Errors: BadPem, WrongCurve.
Result<PublicKey> publicKeyOfPem(BytesView pem, dlms::SecuritySuite suite);

/// From 1 to the curve's order less 1.
bool isPrivateKey(BytesView scalar, dlms::SecuritySuite suite);
/// On the curve and not its point at infinity.
bool isPublicKey(BytesView point, dlms::SecuritySuite suite);

}  // namespace ami::app
