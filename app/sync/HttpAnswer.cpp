#include "app/sync/HttpAnswer.h"

#include <algorithm>
#include <charconv>

namespace ami::app {

namespace {

std::optional<int> statusOf(const std::string& line) {
    if (line.size() < 12 || !line.starts_with("HTTP/1.1 ") || (line.size() > 12 && line[12] != ' ')) return std::nullopt;
    int status = 0;
    const auto parsed = std::from_chars(line.data() + 9, line.data() + 12, status);
    if (parsed.ptr != line.data() + 12 || status < 100 || status > 599) return std::nullopt;
    return status;
}

/// Chunked coding. @spec RFC 9112 7.1
AnswerState readChunks(std::string_view received, Bytes& body) {
    body.clear();
    for (;;) {
        const auto end = received.find("\r\n");
        if (end == std::string_view::npos) return received.size() > 1024 ? AnswerState::Malformed : AnswerState::Incomplete;
        const std::string_view line = received.substr(0, std::min(end, received.find(';')));
        std::uint32_t size = 0;
        const auto parsed = std::from_chars(line.data(), line.data() + line.size(), size, 16);
        if (line.empty() || parsed.ec != std::errc() || parsed.ptr != line.data() + line.size() || size > maximumAnswer)
            return AnswerState::Malformed;
        received.remove_prefix(end + 2);
        if (size == 0) return received.find("\r\n") == std::string_view::npos ? AnswerState::Incomplete : AnswerState::Complete;
        if (received.size() < size + std::size_t{2}) return AnswerState::Incomplete;
        if (received.substr(size, 2) != "\r\n") return AnswerState::Malformed;
        body.insert(body.end(), received.begin(), received.begin() + size);
        received.remove_prefix(size + std::size_t{2});
    }
}

}  // namespace

AnswerState readAnswer(const QByteArray& received, bool closed, bool headOnly, HttpResponse& response) {
    const std::string_view text(received.constData(), static_cast<std::size_t>(received.size()));
    std::size_t start = 0;
    std::size_t octets = 0;
    for (;;) {
        switch (parseHead(text.substr(start), response.head, octets)) {
            case HeadState::Incomplete: return AnswerState::Incomplete;
            case HeadState::Malformed:
            case HeadState::TooLarge: return AnswerState::Malformed;
            case HeadState::Complete: break;
        }
        const auto status = statusOf(response.head.startLine);
        if (!status) return AnswerState::Malformed;
        response.status = *status;
        start += octets;
        if (*status >= 200) break;
    }
    const std::string_view rest = text.substr(start);
    if (headOnly || response.status == 204 || response.status == 304) return AnswerState::Complete;
    if (response.head.has("transfer-encoding")) {
        const auto coding = response.head.field("transfer-encoding");
        return coding && equalsIgnoringCase(*coding, "chunked") ? readChunks(rest, response.body) : AnswerState::Malformed;
    }
    bool sound = true;
    const auto length = contentLength(response.head, sound);
    if (!sound || length.value_or(0) > maximumAnswer) return AnswerState::Malformed;
    if (length ? rest.size() < *length : !closed) return AnswerState::Incomplete;
    response.body.assign(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(length.value_or(rest.size())));
    return AnswerState::Complete;
}

}  // namespace ami::app
