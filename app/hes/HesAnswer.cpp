#include "app/hes/HesAnswer.h"

#include <nlohmann/json.hpp>

namespace ami::app {

namespace {

const char* reasonPhrase(int status) {
    switch (status) {
        case 200: return "OK";
        case 400: return "Bad Request";
        case 401: return "Unauthorized";
        case 403: return "Forbidden";
        case 404: return "Not Found";
        case 405: return "Method Not Allowed";
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
        default: return "Other";
    }
}

}  // namespace

QByteArray HesAnswer::framed() const {
    std::string text = "HTTP/1.1 " + std::to_string(status) + " " + reasonPhrase(status) + "\r\nContent-Type: " + contentType +
                       "\r\nContent-Length: " + std::to_string(body.size()) + "\r\nCache-Control: no-store\r\n";
    for (const auto& [name, value] : fields) text += name + ": " + value + "\r\n";
    if (close) text += "Connection: close\r\n";
    return QByteArray::fromStdString(text + "\r\n" + body);
}

HesAnswer problem(int status, std::string_view type, std::string_view title, std::string_view detail) {
    nlohmann::ordered_json document{{"type", "urn:ami:problem:" + std::string(type)}, {"title", title}, {"status", status}};
    if (!detail.empty()) document["detail"] = detail;
    HesAnswer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = document.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return answer;
}

}  // namespace ami::app
