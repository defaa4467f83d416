#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include "app/audit/AuditLog.h"
#include "app/coap/Payload.h"
#include "hal/coap/CoapValues.h"

namespace ami::app::coap {

/// What is asked of a server: a method on a resource.
struct Ask {
    std::uint8_t method = 1;  ///< 1 GET, 2 POST, 3 PUT, 4 DELETE
    hal::CoapUrl url;
    std::optional<std::uint16_t> accept, contentFormat, blockSize;
    Bytes payload;
    bool confirmable = true;
    std::chrono::milliseconds deadline{std::chrono::seconds(100)};

    hal::CoapRequest request() const;
    bool isWrite() const { return method != 1 && method != 5; }
};

/// An answer, read. The octets stand in the payload.
struct Answer {
    std::uint8_t code = 0;
    std::optional<std::uint32_t> maxAge, observe;
    std::chrono::microseconds took{0};
    Payload payload;

    unsigned decimal() const { return (code >> 5) * 100u + (code & 0x1Fu); }
    bool isSuccess() const { return code >> 5 == 2; }
    /// Answered, with its code.
    Error refusal() const;
};
Answer readAnswer(const hal::CoapResponse& response, const std::string& path, UtcTime now, const ResourceNames& names);

/// How often a confirmable request has been sent when it has waited so long, as far as a clock can tell: the waits are drawn at random
/// between once and one and a half times their value. @spec RFC 7252 4.2
struct Attempts {
    unsigned least = 1, most = 1;
    friend bool operator==(const Attempts&, const Attempts&) = default;
};
Attempts attemptsAfter(std::chrono::microseconds waited, const hal::CoapTimers& timers = {});
/// Of the exchange that @p response ended; nothing where messages are not repeated (TCP, not confirmable) or an exchange has several.
std::optional<Attempts> attemptsOf(const Ask& ask, const hal::CoapResponse& response);
/// "2" or "2–3"; "" for nothing.
std::string attemptText(const std::optional<Attempts>& attempts);

/// How the resource that @p change is about is read before and after.
Ask lookAt(const Ask& change);

/// A change for the audit log: texts as such, other octets as hexadecimal, long ones cut with their number.
AuditIntent intentOf(const Ask& ask, const std::optional<Payload>& before);
/// @p readBack: the value after it, when it was read.
AuditOutcome outcomeOf(const Result<Answer>& done, const std::optional<Payload>& readBack);
std::string auditText(BytesView octets);
/// A PUT whose resource now says something else in the same format.
bool differs(const Ask& ask, const Payload& readBack);

/// Octets of what a person typed: hexadecimal for formats of octets, UTF-8 for the others. NoOctets.
Result<Bytes> payloadOf(const std::string& typed, bool isHex);

}  // namespace ami::app::coap
