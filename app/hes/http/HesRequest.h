#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/hes/http/HesAnswer.h"
#include "app/hes/http/HesLimits.h"
#include "app/sync/HttpHead.h"
#include "protocol/base/Bytes.h"

namespace ami::app {

enum class Route : std::uint8_t { None, Ingest, Status, AttachmentHead, AttachmentPatch };

/// For the log and the metrics: ingest, status, attachment or other.
std::string_view name(Route route);

/// What a PATCH or HEAD of an attachment says about it.
struct AttachmentRequest {
    std::string digest;      ///< SHA-256 of the whole file, 64 hexadecimal digits in lower case
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    std::string fileName, mediaType, batch;   ///< as sent
};

/// A request whose head is sound: what it wants and how long its body is.
struct HesRequest {
    HttpHead head;
    Route route = Route::None;
    std::uint64_t bodyOctets = 0;
    bool wantsContinue = false;
    bool keepAlive = true;
    std::string key;        ///< Idempotency-Key without its quotes; only for Ingest
    bool packed = false;    ///< Content-Encoding: gzip
    bool xml = false;       ///< application/xml instead of application/json
    Bytes digest;           ///< octets of Content-Digest's sha-256
    AttachmentRequest attachment;

    /// The body goes to the disk while it arrives.
    bool streamed() const { return route == Route::AttachmentPatch; }
};

/// Judges a head before a single octet of the body is read. The answer is the refusal, if there is one.
std::optional<HesAnswer> judge(HttpHead head, const HesLimits& limits, HesRequest& request);

/// Checks the digest over the octets as sent and unpacks them.
std::optional<HesAnswer> unpack(const HesRequest& request, BytesView wire, const HesLimits& limits, Bytes& body);

}  // namespace ami::app
