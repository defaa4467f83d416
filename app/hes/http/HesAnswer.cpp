#include "app/hes/http/HesAnswer.h"

#include <nlohmann/json.hpp>

#include "app/sync/HttpHead.h"
#include "protocol/base/Ascii.h"

namespace ami::app {

namespace {

const char* reasonPhrase(int status) {
    switch (status) {
        case 200: return "OK";
        case 204: return "No Content";
        case 400: return "Bad Request";
        case 401: return "Unauthorized";
        case 403: return "Forbidden";
        case 404: return "Not Found";
        case 405: return "Method Not Allowed";
        case 406: return "Not Acceptable";
        case 408: return "Request Timeout";
        case 409: return "Conflict";
        case 411: return "Length Required";
        case 413: return "Content Too Large";
        case 415: return "Unsupported Media Type";
        case 417: return "Expectation Failed";
        case 422: return "Unprocessable Content";
        case 429: return "Too Many Requests";
        case 431: return "Request Header Fields Too Large";
        case 503: return "Service Unavailable";
        case 505: return "HTTP Version Not Supported";
        case 507: return "Insufficient Storage";
        default: return "Other";
    }
}

/// Takes the text up to @p separator off the front of @p text.
std::string_view take(std::string_view& text, char separator) {
    const auto end = text.find(separator);
    const std::string_view part = trimmed(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

/// How closely @p range names @p type: 3 the type itself, 2 its family, 1 anything, 0 not at all.
int closeness(std::string_view range, std::string_view type) {
    if (equalsIgnoringCase(range, type)) return 3;
    if (range == "*/*") return 1;
    const auto slash = type.find('/');
    return range.ends_with("/*") && equalsIgnoringCase(range.substr(0, range.size() - 2), type.substr(0, slash)) ? 2 : 0;
}

}  // namespace

bool accepts(std::string_view field, std::string_view type) {
    if (trimmed(field).empty()) return true;
    int closest = 0;
    bool taken = false;
    while (!field.empty()) {
        std::string_view element = take(field, ',');
        const int fits = closeness(take(element, ';'), type);
        bool refused = false;
        while (!element.empty()) {
            const std::string_view parameter = take(element, ';');
            if (parameter.size() < 3 || (parameter[0] != 'q' && parameter[0] != 'Q') || parameter[1] != '=') continue;
            refused = parameter[2] == '0' && parameter.find_first_not_of("0.", 2) == std::string_view::npos;
        }
        if (fits < closest || fits == 0) continue;
        closest = fits;
        taken = !refused;
    }
    return taken;
}

QByteArray HesAnswer::framed() const {
    std::string text = "HTTP/1.1 " + std::to_string(status) + " " + reasonPhrase(status) + "\r\n";
    if (status != 204 && !headOnly) {
        text += "Content-Type: " + contentType + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    }
    text += "Cache-Control: no-store\r\n";
    for (const auto& [name, value] : fields) text += name + ": " + value + "\r\n";
    if (close) text += "Connection: close\r\n";
    text += "\r\n";
    return QByteArray::fromStdString(status == 204 || headOnly ? text : text + body);
}

HesAnswer problem(int status, std::string_view type, std::string_view title, std::string_view detail,
                  std::initializer_list<ProblemMember> members) {
    nlohmann::ordered_json document{{"type", "urn:ami:problem:" + std::string(type)}, {"title", title}, {"status", status}};
    if (!detail.empty()) document["detail"] = detail;
    for (const auto& [name, value] : members) {
        std::visit([&document, key = std::string(name)](const auto& content) { document[key] = content; }, value);
    }
    HesAnswer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    answer.problem = type;
    return answer;
}

HesAnswer problemFor(std::int64_t seconds, int status, std::string_view type, std::string_view title, std::string_view detail,
                     std::initializer_list<ProblemMember> members) {
    HesAnswer answer = problem(status, type, title, detail, members);
    answer.body.insert(answer.body.size() - 1, ",\"retryAfter\":" + std::to_string(seconds));
    answer.fields.emplace_back("Retry-After", std::to_string(seconds));
    return answer;
}

}  // namespace ami::app
