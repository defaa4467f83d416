#include "app/coap/Exchange.h"

#include <algorithm>
#include <cctype>

#include "app/coap/BrowseError.h"
#include "app/coap/CoapAccess.h"
#include "app/coap/ContentFormats.h"
#include "hal/transport/Transport.h"

namespace ami::app::coap {

hal::CoapRequest Ask::request() const {
    hal::CoapRequest request;
    request.code = method;
    request.path = url.path;
    request.query = url.query;
    request.accept = accept;
    request.contentFormat = contentFormat;
    request.blockSize = blockSize;
    request.payload = payload;
    request.confirmable = confirmable;
    request.deadline = deadline;
    return request;
}

Error Answer::refusal() const { return makeError(Fault::Refused, Layer::Mesh, BrowseError::Answered, decimal()); }

Answer readAnswer(const hal::CoapResponse& response, const std::string& path, UtcTime now, const ResourceNames& names) {
    return {response.code, response.maxAge, response.observe, response.took, readPayload(response.payload, response.contentFormat, path, now, names)};
}

Attempts attemptsAfter(std::chrono::microseconds waited, const hal::CoapTimers& timers) {
    const auto sent = [&](std::chrono::microseconds wait) {
        unsigned count = 1;
        for (std::chrono::microseconds at = wait; count <= timers.retransmissions && waited >= at; at += wait) {
            ++count;
            wait *= 2;
        }
        return count;
    };
    const std::chrono::microseconds shortest = timers.acknowledge;
    return {sent(shortest + shortest / 2), sent(shortest)};
}

std::optional<Attempts> attemptsOf(const Ask& ask, const hal::CoapResponse& response) {
    const bool repeats = ask.confirmable && (ask.url.way == hal::CoapWay::Udp || ask.url.way == hal::CoapWay::Dtls);
    return repeats && response.isOneTrip ? std::optional(attemptsAfter(response.took)) : std::nullopt;
}

std::string attemptText(const std::optional<Attempts>& attempts) {
    if (!attempts) return {};
    const std::string most = std::to_string(attempts->most);
    return attempts->least == attempts->most ? most : std::to_string(attempts->least) + "\u2013" + most;
}

Ask lookAt(const Ask& change) {
    Ask look;
    look.url = change.url;
    look.accept = change.accept ? change.accept : change.contentFormat;
    look.deadline = change.deadline;
    return look;
}

std::string auditText(BytesView octets) {
    constexpr std::size_t most = 256;
    const BytesView shown = octets.first(std::min(octets.size(), most));
    const bool isPlain = std::all_of(shown.begin(), shown.end(), [](std::uint8_t octet) { return octet >= 0x20 && octet < 0x7F; });
    std::string text = isPlain ? toText(shown) : "0x" + toHex(shown);
    if (shown.size() < octets.size()) text += "... (" + std::to_string(octets.size()) + " octets)";
    return text;
}

AuditIntent intentOf(const Ask& ask, const std::optional<Payload>& before) {
    static constexpr const char* actions[] = {"", "coap.get", "coap.post", "coap.put", "coap.delete"};
    hal::CoapUrl server = ask.url;
    server.path.clear();
    server.query.clear();
    AuditIntent intent;
    intent.action = ask.method < 5 ? actions[ask.method] : "coap." + methodText(ask.method);
    intent.meter = ask.url.host;
    intent.address = server.text();
    intent.object = pathText(ask.url.path);
    if (before) intent.before = auditText(before->octets);
    intent.after = auditText(ask.payload);
    if (ask.contentFormat) intent.details.emplace_back("contentFormat", mediaType(*ask.contentFormat));
    for (const auto& word : ask.url.query) intent.details.emplace_back("query", word);
    return intent;
}

AuditOutcome outcomeOf(const Result<Answer>& done, const std::optional<Payload>& readBack) {
    AuditOutcome outcome;
    if (readBack) outcome.readBack = auditText(readBack->octets);
    if (!done) {
        const bool isUnsure = done.error().fault == Fault::TimedOut || done.error().fault == Fault::LinkLost;
        outcome.verdict = done.error().fault == Fault::Cancelled ? AuditVerdict::InDoubt : isUnsure ? AuditVerdict::InDoubt : AuditVerdict::Failed;
        outcome.error = done.error();
    } else if (!done->isSuccess()) {
        outcome.verdict = AuditVerdict::Refused;
        outcome.error = done->refusal();
    }
    return outcome;
}

bool differs(const Ask& ask, const Payload& readBack) {
    return ask.method == 3 && readBack.said == ask.contentFormat && readBack.octets != ask.payload;
}

Result<Bytes> payloadOf(const std::string& typed, bool isHex) {
    if (!isHex) return toBytes(typed);
    std::string digits;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto c = static_cast<unsigned char>(typed[i]);
        if (std::isspace(c) != 0 || c == ':' || c == '-') continue;
        if (std::isxdigit(c) == 0) return fail(Fault::Misuse, Layer::Mesh, BrowseError::NoOctets, static_cast<std::int64_t>(i));
        digits += typed[i];
    }
    const auto octets = fromHex(digits);
    if (!octets) return fail(Fault::Misuse, Layer::Mesh, BrowseError::NoOctets, static_cast<std::int64_t>(typed.size()));
    return *octets;
}

}  // namespace ami::app::coap
