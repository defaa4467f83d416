#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "protocol/base/Bytes.h"
#include "protocol/base/Time.h"

namespace ami::mdms {

/// UUID version 7 in lower case: 48 bits of Unix time in milliseconds, then 74 bits of @p random (the rest is overwritten by version
/// and variant). @spec RFC 9562 5.7
std::string uuidV7(UtcTime time, std::span<const std::uint8_t, 10> random);

/// 8-4-4-4-12 hexadecimal digits in lower case, any version.
bool isUuid(std::string_view text);

/// Long form device identifier: the first 160 bits of the SHA-256 of the certificate's DER octets (never of its PEM text), 40 upper-case
/// hexadecimal digits. @spec IEEE 2030.5 6.3.4
std::string lfdi(BytesView certificateDer);

/// Short form: the first 36 bits as a decimal number and one digit that makes the digit sum a multiple of 10; empty when @p lfdi has
/// fewer than 9 hexadecimal digits. @spec IEEE 2030.5 6.3.3
std::string sfdi(std::string_view lfdi);

}  // namespace ami::mdms
