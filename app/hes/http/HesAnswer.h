#pragma once

#include <QByteArray>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ami::app {

/// One HTTP answer before it is framed.
struct HesAnswer {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> fields;
    bool close = false;      ///< the connection cannot be used for another request
    bool headOnly = false;   ///< to a HEAD: no body goes out
    std::string problem;     ///< last part of a problem's type, for the log; empty for no problem

    QByteArray framed() const;
};

/// A member of a problem beside those of RFC 9457, for example limit or retryAfter.
using ProblemMember = std::pair<std::string_view, std::variant<std::int64_t, std::string>>;

/// RFC 9457 problem. @p type is the last part of the URI "urn:ami:problem:".
HesAnswer problem(int status, std::string_view type, std::string_view title, std::string_view detail = {},
                  std::initializer_list<ProblemMember> members = {});

/// A problem that passes: Retry-After, and retryAfter in the document.
HesAnswer problemFor(std::int64_t seconds, int status, std::string_view type, std::string_view title, std::string_view detail = {},
                     std::initializer_list<ProblemMember> members = {});

/// Whether an Accept field (empty: none was sent) takes @p mediaType. Ranges with q=0 refuse; the most specific range decides.
/// @spec RFC 9110 12.5.1
bool accepts(std::string_view acceptField, std::string_view mediaType);

}  // namespace ami::app
