#include "app/link/CounterClaim.h"

#include "app/link/MeterLink.h"
#include "protocol/dlms/Acse.h"
#include "protocol/dlms/Security.h"
#include "protocol/dlms/Xdlms.h"

namespace ami::app {
namespace {

using dlms::SecurityError;

bool is(const Error& error, SecurityError code) { return error.layer == Layer::Crypto && error.code == static_cast<std::uint16_t>(code); }

bool isRejection(const Error& error) { return error.layer == Layer::Acse && error.code == static_cast<std::uint16_t>(dlms::AcseError::Rejected); }

}  // namespace

std::optional<std::uint32_t> counterIn(const dlms::GetResult& result) {
    const auto* data = std::get_if<dlms::Data>(&result);
    const auto number = data ? data->toDecimal() : std::nullopt;
    if (!number || number->isNegative() || number->exponent() != 0 || number->magnitude() > 0xFFFFFFFFu) return std::nullopt;
    return static_cast<std::uint32_t>(number->magnitude());
}

std::optional<std::uint32_t> counterIn(const Error& refusal) {
    if (!is(refusal, SecurityError::CounterRefused) || refusal.detail <= 0) return std::nullopt;
    return static_cast<std::uint32_t>(refusal.detail - 1);
}

bool mayBeCounter(const Error& refusal) {
    switch (refusal.layer) {
        case Layer::Acse: return isRejection(refusal);
        case Layer::Link: return refusal.code == static_cast<std::uint16_t>(LinkError::KeysRefused);
        case Layer::Xdlms: return refusal.code == static_cast<std::uint16_t>(dlms::XdlmsError::ExceptionResponse);
        case Layer::Crypto: return is(refusal, SecurityError::CounterRefused) || is(refusal, SecurityError::HlsRefused);
        default: return false;
    }
}

Error asKeysRefused(const Error& error) {
    constexpr std::int64_t user = static_cast<std::int64_t>(dlms::DiagnosticSource::ServiceUser) << 8;
    constexpr std::int64_t failure = user | static_cast<std::int64_t>(dlms::ServiceUserDiagnostic::AuthenticationFailure);
    if (!isRejection(error) || (error.detail & 0xFFFF) != failure) return error;
    return makeError(Fault::Refused, Layer::Link, LinkError::KeysRefused, error.detail);
}

}  // namespace ami::app
