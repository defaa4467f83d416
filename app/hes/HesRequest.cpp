#include "app/hes/HesRequest.h"

#include "app/sync/Gzip.h"
#include "protocol/crypto/Digest.h"
#include "protocol/crypto/SecureBytes.h"
#include "protocol/mdms/Identifiers.h"

namespace ami::app {

namespace {

HesAnswer closing(HesAnswer answer) {
    answer.close = true;
    return answer;
}

/// The Structured-Field string "uuid", quotes included. @spec draft-ietf-httpapi-idempotency-key-header-07 2.1
std::optional<std::string> keyOf(std::string_view field) {
    if (field.size() != 38 || field.front() != '"' || field.back() != '"') return std::nullopt;
    const std::string_view uuid = field.substr(1, 36);
    if (!mdms::isUuid(uuid)) return std::nullopt;
    return std::string(uuid);
}

std::optional<HesAnswer> judgeIngest(HesRequest& request) {
    const HttpHead& head = request.head;
    const auto type = head.field("content-type");
    const std::string_view media = type ? type->substr(0, type->find(';')) : std::string_view();
    if (!equalsIgnoringCase(media, "application/json")) return problem(415, "content-type", "The body must be application/json");
    if (head.has("content-encoding")) {
        const auto coding = head.field("content-encoding");
        request.packed = coding && equalsIgnoringCase(*coding, "gzip");
        if (!request.packed && !(coding && equalsIgnoringCase(*coding, "identity"))) {
            HesAnswer answer = problem(415, "content-encoding", "Only gzip or no coding is understood");
            answer.fields.emplace_back("Accept-Encoding", "gzip");
            return answer;
        }
    }
    const auto key = head.field("idempotency-key");
    const auto uuid = key ? keyOf(*key) : std::nullopt;
    if (!uuid) return problem(400, "idempotency-key", "Idempotency-Key must be one UUID in quotes");
    request.key = *uuid;
    const auto digest = head.field("content-digest");
    const auto octets = digest ? sha256Digest(*digest) : std::nullopt;
    if (!octets) return problem(400, "content-digest", "Content-Digest must have a sha-256 member");
    request.digest = *octets;
    if (request.bodyOctets == 0) return problem(400, "empty", "The body is empty");
    return std::nullopt;
}

}  // namespace

std::optional<HesAnswer> judge(HttpHead received, HesRequest& request) {
    request = HesRequest();
    request.head = std::move(received);
    const HttpHead& head = request.head;
    const std::string_view line = head.startLine;
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last || line.find(' ', first + 1) != last) {
        return closing(problem(400, "request-line", "The request line is malformed"));
    }
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    if (line.substr(last + 1) != "HTTP/1.1") return closing(problem(505, "version", "Only HTTP/1.1 is spoken here"));
    if (!head.field("host")) return closing(problem(400, "host", "Exactly one Host field is needed"));

    if (head.has("transfer-encoding")) {
        if (head.has("content-length")) return closing(problem(400, "framing", "Transfer-Encoding and Content-Length exclude each other"));
        return closing(problem(411, "length-required", "Send the body with Content-Length"));
    }
    bool sound = true;
    const auto length = contentLength(head, sound);
    if (!sound) return closing(problem(400, "content-length", "Content-Length is not one number"));
    if (length.value_or(0) > hes::maximumWire) {
        return closing(problem(413, "too-large", "The body is too large", "at most " + std::to_string(hes::maximumWire) + " octets"));
    }
    request.bodyOctets = static_cast<std::size_t>(length.value_or(0));
    const auto connection = head.field("connection");
    request.keepAlive = !head.has("connection") || (connection && !equalsIgnoringCase(*connection, "close"));
    if (head.has("expect")) {
        const auto expected = head.field("expect");
        if (!expected || !equalsIgnoringCase(*expected, "100-continue"))
            return closing(problem(417, "expectation", "Only 100-continue can be expected"));
        request.wantsContinue = true;
    }
    // A refusal before the body has been read must end the connection unless there is no body.
    const auto refusal = [&](HesAnswer answer) {
        answer.close = request.bodyOctets > 0 || !request.keepAlive;
        return answer;
    };

    const std::string_view path = target.substr(0, target.find('?'));
    const bool ingest = path == "/v1/ingest";
    if (!ingest && path != "/v1/status") return refusal(problem(404, "not-found", "There is nothing here"));
    request.route = ingest ? Route::Ingest : Route::Status;
    const std::string_view allowed = ingest ? "POST" : "GET";
    if (method != allowed) {
        HesAnswer answer = problem(405, "method", "This method is not for this resource");
        answer.fields.emplace_back("Allow", allowed);
        return refusal(std::move(answer));
    }
    if (!ingest) return request.bodyOctets > 0 ? std::optional(refusal(problem(400, "body", "A GET has no body"))) : std::nullopt;
    if (!length) return closing(problem(411, "length-required", "Send the body with Content-Length"));
    if (auto answer = judgeIngest(request)) return refusal(std::move(*answer));
    return std::nullopt;
}

std::optional<HesAnswer> unpack(const HesRequest& request, BytesView wire, Bytes& body) {
    if (!crypto::constantTimeEqual(crypto::sha256(wire), request.digest)) {
        return problem(400, "digest-mismatch", "The octets that arrived are not those of Content-Digest");
    }
    if (!request.packed) {
        body.assign(wire.begin(), wire.end());
        return std::nullopt;
    }
    const auto fault = gunzip(wire, hes::maximumExpanded, body);
    if (!fault) return std::nullopt;
    if (*fault == GunzipError::TooLarge) {
        return problem(413, "too-large", "The unpacked body is too large", "at most " + std::to_string(hes::maximumExpanded) + " octets");
    }
    return problem(400, "gzip", "The gzip stream is malformed");
}

}  // namespace ami::app
