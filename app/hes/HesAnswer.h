#pragma once

#include <QByteArray>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ami::app {

/// One HTTP answer before it is framed.
struct HesAnswer {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> fields;
    bool close = false;   ///< the connection cannot be used for another request

    QByteArray framed() const;
};

/// RFC 9457 problem. @p type is the last part of the URI "urn:ami:problem:".
HesAnswer problem(int status, std::string_view type, std::string_view title, std::string_view detail = {});

}  // namespace ami::app
