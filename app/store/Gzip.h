#pragma once

#include <cstddef>
#include <optional>

#include "protocol/base/Bytes.h"

namespace ami::app {

/// One gzip member without name and time, so that equal octets give equal octets.
Bytes gzip(BytesView octets);

enum class GunzipError : std::uint8_t { Malformed, TooLarge };

/// Octets of exactly one gzip member; never more than @p maximum are made.
std::optional<GunzipError> gunzip(BytesView packed, std::size_t maximum, Bytes& octets);

}  // namespace ami::app
