#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/hes/HesAnswer.h"
#include "app/sync/HttpHead.h"
#include "protocol/base/Bytes.h"

namespace ami::app {

namespace hes {
inline constexpr std::size_t maximumWire = 4 * 1024 * 1024;        ///< request body as sent
inline constexpr std::size_t maximumExpanded = 32 * 1024 * 1024;   ///< after gzip
}  // namespace hes

enum class Route : std::uint8_t { Ingest, Status };

/// A request whose head is sound: what it wants and how long its body is.
struct HesRequest {
    HttpHead head;
    Route route = Route::Status;
    std::size_t bodyOctets = 0;
    bool wantsContinue = false;
    bool keepAlive = true;
    std::string key;        ///< Idempotency-Key without its quotes; only for Ingest
    bool packed = false;    ///< Content-Encoding: gzip
    Bytes digest;           ///< octets of Content-Digest's sha-256
};

/// Judges a head before a single octet of the body is read. The answer is the refusal, if there is one.
std::optional<HesAnswer> judge(HttpHead head, HesRequest& request);

/// Checks the digest over the octets as sent and unpacks them.
std::optional<HesAnswer> unpack(const HesRequest& request, BytesView wire, Bytes& body);

}  // namespace ami::app
