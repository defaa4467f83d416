#include "app/explain/ErrorCatalogue.h"

#include <QRegularExpression>
#include <array>
#include <optional>

#include "app/coap/BrowseError.h"
#include "app/explain/Explanation.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/Security.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::app {

namespace {

constexpr int highestCode = 400;

constexpr std::array layers{Layer::Crypto, Layer::Transport, Layer::Iec62056_21, Layer::Hdlc, Layer::Wrapper, Layer::Acse, Layer::Xdlms,
                            Layer::Data,   Layer::Mdms,      Layer::Address,     Layer::Link, Layer::Store,   Layer::Sync, Layer::Keys,
                            Layer::Control, Layer::Audit,     Layer::Multimeter, Layer::Mesh};

template <typename Code>
bool is(const Error& error, Layer layer, Code code) {
    return error.layer == layer && error.code == static_cast<std::uint16_t>(code);
}

/// Values of each choice of ServiceError, change-scope and other included. @spec IEC 62056-5-3 9.5
std::vector<std::int64_t> serviceErrors() {
    constexpr std::array<int, 11> values{7, 5, 5, 3, 4, 5, 5, 8, 1, 5, 1};
    std::vector<std::int64_t> details;
    for (std::size_t choice = 0; choice < values.size(); ++choice) {
        for (int value = 0; value < values[choice]; ++value) details.push_back(static_cast<std::int64_t>(choice) << 8 | value);
    }
    return details;
}

std::vector<std::int64_t> rejections() {
    std::vector<std::int64_t> details;
    for (int user = 0; user <= 14; ++user) details.push_back(1 << 16 | 1 << 8 | user);
    for (int provider = 0; provider <= 2; ++provider) details.push_back(1 << 16 | 2 << 8 | provider);
    return details;
}

std::vector<std::int64_t> exceptions() {
    std::vector<std::int64_t> details;
    for (int state = 1; state <= 2; ++state) {
        for (int service = 1; service <= 6; ++service) details.push_back(state << 8 | service);
    }
    return details;
}

/// The details that have sentences of their own; just 0 where the code alone says everything.
std::vector<std::int64_t> detailsOf(const Error& error) {
    using namespace dlms;
    if (is(error, Layer::Acse, AcseError::Rejected)) return rejections();
    if (is(error, Layer::Acse, AcseError::InitiateRefused)) return serviceErrors();
    if (is(error, Layer::Xdlms, XdlmsError::ServiceError)) return serviceErrors();
    if (is(error, Layer::Xdlms, XdlmsError::ExceptionResponse)) return exceptions();
    if (is(error, Layer::Xdlms, XdlmsError::AccessRefused)) return {0, 1, 2, 3, 4, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 250};
    if (is(error, Layer::Xdlms, XdlmsError::ActionRefused)) return {0, 1, 2, 3, 4, 9, 11, 12, 13, 14, 15, 16, 250};
    if (is(error, Layer::Hdlc, HdlcError::FrameRejected)) return {0, 1, 2, 4, 8};
    if (is(error, Layer::Crypto, SecurityError::NoKey)) return {0, 1, 2, 3, 16, 17, 18, 19, 20, 21, 22};
    if (is(error, Layer::Mesh, coap::BrowseError::Answered)) {
        return {400, 401, 402, 403, 404, 405, 406, 408, 409, 412, 413, 415, 422, 429, 500, 501, 502, 503, 504, 505};
    }
    if (is(error, Layer::Crypto, SecurityError::ProtectionTooWeak)) return {-1, 0x10};
    return {0};
}

/// "Rejected authentication-failure" of "acse/Rejected authentication-failure (3)".
QString nameIn(const QString& code) {
    const auto slash = code.indexOf(QLatin1Char('/'));
    return code.mid(slash + 1, code.lastIndexOf(QLatin1String(" (")) - slash - 1);
}

bool isKnown(const Error& error) { return nameIn(explain(error).code) != QLatin1String(name(error.fault)); }

std::optional<std::int64_t> detailIn(const QString& text) {
    bool fine = false;
    if (!text.contains(QLatin1Char('.'))) {
        const qint64 number = text.toLongLong(&fine, 0);
        return fine ? std::optional<std::int64_t>(number) : std::nullopt;
    }
    std::int64_t detail = 0;
    for (const QString& part : text.split(QLatin1Char('.'))) {
        const uint octet = part.toUInt(&fine);
        if (!fine || octet > 255) return std::nullopt;
        detail = detail << 8 | octet;
    }
    return detail;
}

std::vector<Error> withDetail(std::vector<Error> found, const QString& detailText) {
    const auto detail = detailIn(detailText);
    if (found.empty() || !detail) return {};
    Error error = found.front();
    error.detail = *detail;
    return {error};
}

/// "layer/code" and "layer/code detail", the code as a name or a number.
std::vector<Error> errorsByCode(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([a-z0-9-]+)/(\\w+)(?:\\s+([-\\w.]+))?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    std::vector<Error> found;
    bool isNumber = false;
    const uint number = match.captured(2).toUInt(&isNumber);
    for (const Error& error : knownErrors()) {
        if (match.captured(1).compare(QLatin1String(name(error.layer)), Qt::CaseInsensitive) != 0) continue;
        const QString enumerator = nameIn(explain(error).code).section(QLatin1Char(' '), 0, 0);
        if (isNumber ? error.code == number : enumerator.compare(match.captured(2), Qt::CaseInsensitive) == 0) found.push_back(error);
    }
    return match.captured(3).isEmpty() ? found : withDetail(std::move(found), match.captured(3));
}

}  // namespace

std::vector<Error> knownErrors() {
    std::vector<Error> errors;
    for (const Layer layer : layers) {
        for (int code = 1; code <= highestCode; ++code) {
            Error error{Fault::Misuse, layer, static_cast<std::uint16_t>(code), 0};
            if (!isKnown(error)) continue;
            for (const std::int64_t detail : detailsOf(error)) {
                error.detail = detail;
                errors.push_back(error);
            }
        }
    }
    return errors;
}

std::vector<Error> errorsNamed(const QString& text) {
    const QString wanted = text.simplified();
    if (wanted.isEmpty()) return {};
    std::vector<Error> whole, part;
    for (const Error& error : knownErrors()) {
        const QString code = explain(error).code;
        if (code.compare(wanted, Qt::CaseInsensitive) == 0) whole.push_back(error);
        if (code.contains(wanted, Qt::CaseInsensitive)) part.push_back(error);
    }
    if (!whole.empty()) return whole;
    if (auto found = errorsByCode(wanted); !found.empty()) return found;
    return part;
}

}  // namespace ami::app
