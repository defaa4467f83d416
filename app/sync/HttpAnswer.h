#pragma once

#include <QByteArray>
#include <cstddef>

#include "app/sync/HttpsClient.h"

namespace ami::app {

inline constexpr std::size_t maximumAnswer = 16 * 1024 * 1024;

enum class AnswerState : std::uint8_t { Incomplete, Malformed, Complete };

/// Takes what has come so far; Complete when the whole answer is there. @p headOnly: the request was HEAD. @spec RFC 9112 6, 7.1
AnswerState readAnswer(const QByteArray& received, bool closed, bool headOnly, HttpResponse& response);

}  // namespace ami::app
