#include "app/hes/http/HesRequest.h"

#include "app/store/Gzip.h"
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
    request.xml = equalsIgnoringCase(media, "application/xml");
    if (!request.xml && !equalsIgnoringCase(media, "application/json")) {
        HesAnswer answer = problem(415, "content-type", "The body must be application/json or application/xml");
        answer.fields.emplace_back("Accept", "application/json, application/xml");
        return answer;
    }
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

/// Digits only, at most 15 of them.
std::optional<std::uint64_t> numberOf(const HttpHead& head, std::string_view name) {
    const auto text = head.field(name);
    if (!text || text->empty() || text->size() > 15) return std::nullopt;
    std::uint64_t value = 0;
    for (const char c : *text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

std::optional<HesAnswer> judgePatch(const HesLimits& limits, HesRequest& request) {
    const HttpHead& head = request.head;
    const auto type = head.field("content-type");
    if (!type || !equalsIgnoringCase(type->substr(0, type->find(';')), "application/partial-upload")) {
        HesAnswer answer = problem(415, "content-type", "The body must be application/partial-upload");
        answer.fields.emplace_back("Accept-Patch", "application/partial-upload");
        return answer;
    }
    if (head.has("content-encoding")) return problem(415, "content-encoding", "An attachment is sent as it is");
    const auto offset = numberOf(head, "upload-offset");
    const auto length = numberOf(head, "upload-length");
    if (!offset) return problem(400, "upload-offset", "Upload-Offset must be one number");
    if (!length || *length == 0) return problem(400, "upload-length", "Upload-Length must be one number above 0");
    const auto limit = static_cast<std::int64_t>(limits.attachmentOctets);
    if (*length > limits.attachmentOctets) {
        return problem(413, "too-large", "The attachment is too large", "at most " + std::to_string(limit) + " octets", {{"limit", limit}});
    }
    if (*offset > *length || request.bodyOctets > *length - *offset) {
        return problem(400, "upload-length", "The body is longer than what Upload-Length leaves");
    }
    request.attachment.offset = *offset;
    request.attachment.length = *length;
    const auto copy = [&](std::string_view name, std::string& to) { to = head.field(name).value_or(std::string_view()); };
    copy("attachment-name", request.attachment.fileName);
    copy("attachment-media-type", request.attachment.mediaType);
    copy("attachment-batch", request.attachment.batch);
    if (!request.attachment.batch.empty() && !mdms::isUuid(request.attachment.batch)) {
        return problem(400, "attachment-batch", "Attachment-Batch must be the UUID of a batch");
    }
    return std::nullopt;
}

struct Resource {
    Route route = Route::None;
    std::string_view allowed;   ///< Allow field
    std::string_view digest;    ///< of an attachment
};

bool isDigest(std::string_view text) {
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Resource resourceOf(std::string_view path, std::string_view method) {
    constexpr std::string_view attachments = "/v1/attachments/";
    if (path == "/v1/ingest") return {method == "POST" ? Route::Ingest : Route::None, "POST", {}};
    if (path == "/v1/status") return {method == "GET" ? Route::Status : Route::None, "GET", {}};
    if (path.starts_with(attachments) && isDigest(path.substr(attachments.size()))) {
        const Route route = method == "HEAD" ? Route::AttachmentHead : method == "PATCH" ? Route::AttachmentPatch : Route::None;
        return {route, "HEAD, PATCH", path.substr(attachments.size())};
    }
    return {};
}

}  // namespace

std::string_view name(Route route) {
    switch (route) {
        case Route::None: break;
        case Route::Ingest: return "ingest";
        case Route::Status: return "status";
        case Route::AttachmentHead:
        case Route::AttachmentPatch: return "attachment";
    }
    return "other";
}

std::optional<HesAnswer> judge(HttpHead received, const HesLimits& limits, HesRequest& request) {
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
    request.bodyOctets = length.value_or(0);
    const Resource resource = resourceOf(target.substr(0, target.find('?')), method);
    const std::uint64_t largest = resource.route == Route::AttachmentPatch ? limits.attachmentOctets : limits.bodyOctets;
    if (request.bodyOctets > largest) {
        return closing(problem(413, "too-large", "The body is too large", "at most " + std::to_string(largest) + " octets",
                               {{"limit", static_cast<std::int64_t>(largest)}}));
    }
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
        answer.headOnly = method == "HEAD";
        return answer;
    };

    if (resource.allowed.empty()) return refusal(problem(404, "not-found", "There is nothing here"));
    if (resource.route == Route::None) {
        HesAnswer answer = problem(405, "method", "This method is not for this resource");
        answer.fields.emplace_back("Allow", resource.allowed);
        return refusal(std::move(answer));
    }
    request.route = resource.route;
    request.attachment.digest = resource.digest;
    const bool answersWithDocument = request.route == Route::Ingest || request.route == Route::Status;
    const bool takesJson = !head.has("accept") || accepts(head.field("accept").value_or("*/*"), "application/json");
    if (answersWithDocument && !takesJson) return refusal(problem(406, "accept", "The answer is application/json"));
    if (request.route == Route::Status || request.route == Route::AttachmentHead) {
        return request.bodyOctets > 0 ? std::optional(refusal(problem(400, "body", "This method has no body"))) : std::nullopt;
    }
    if (!length) return closing(problem(411, "length-required", "Send the body with Content-Length"));
    auto answer = request.route == Route::Ingest ? judgeIngest(request) : judgePatch(limits, request);
    if (answer) return refusal(std::move(*answer));
    return std::nullopt;
}

std::optional<HesAnswer> unpack(const HesRequest& request, BytesView wire, const HesLimits& limits, Bytes& body) {
    if (!crypto::constantTimeEqual(crypto::sha256(wire), request.digest)) {
        return problem(400, "digest-mismatch", "The octets that arrived are not those of Content-Digest");
    }
    if (!request.packed) {
        body.assign(wire.begin(), wire.end());
        return std::nullopt;
    }
    const auto fault = gunzip(wire, static_cast<std::size_t>(limits.expandedOctets), body);
    if (!fault) return std::nullopt;
    if (*fault == GunzipError::TooLarge) {
        return problem(413, "too-large", "The unpacked body is too large", "at most " + std::to_string(limits.expandedOctets) + " octets",
                       {{"limit", static_cast<std::int64_t>(limits.expandedOctets)}});
    }
    return problem(400, "gzip", "The gzip stream is malformed");
}

}  // namespace ami::app

