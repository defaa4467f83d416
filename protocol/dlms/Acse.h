#pragma once

#include <cstdint>
#include <optional>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"
#include "protocol/dlms/Conformance.h"

namespace ami::dlms {

enum class AcseError : std::uint16_t {
    Malformed = 1,        ///< BER that breaks its own lengths; detail: octet offset
    WrongApdu,            ///< detail: the tag found
    Rejected,             ///< AARE says no; detail: result << 16 | source (1 user, 2 provider) << 8 | diagnostic
    InitiateRefused,      ///< confirmedServiceError in user-information; detail: service error << 8 | value
    ChallengeReflected,   ///< StoC equals CtoS
    VersionTooLow,        ///< negotiated DLMS version under 6
    ContextMismatch,      ///< the answer's application context is not the one asked for
    ReleaseRefused,
};

/// Last arc of 2.16.756.5.8.1.x. @spec IEC 62056-5-3 9.4.2.2.2
enum class ApplicationContext : std::uint8_t { LogicalName = 1, ShortName = 2, LogicalNameCiphered = 3, ShortNameCiphered = 4 };

constexpr ApplicationContext applicationContext(bool byShortName, bool ciphered) {
    if (byShortName) return ciphered ? ApplicationContext::ShortNameCiphered : ApplicationContext::ShortName;
    return ciphered ? ApplicationContext::LogicalNameCiphered : ApplicationContext::LogicalName;
}

/// Last arc of 2.16.756.5.8.2.x. @spec IEC 62056-5-3 9.4.2.2.3
enum class AuthenticationMechanism : std::uint8_t {
    None = 0, LowLevel = 1, High = 2, HighMd5 = 3, HighSha1 = 4, HighGmac = 5, HighSha256 = 6, HighEcdsa = 7,
};

enum class AssociationResult : std::uint8_t { Accepted = 0, RejectedPermanent = 1, RejectedTransient = 2 };

enum class DiagnosticSource : std::uint8_t { ServiceUser = 1, ServiceProvider = 2 };

/// acse-service-user values. @spec IEC 62056-5-3 9.5
enum class ServiceUserDiagnostic : std::uint8_t {
    Null = 0, NoReasonGiven = 1, ApplicationContextNameNotSupported = 2, CallingApTitleNotRecognized = 3,
    CallingApInvocationIdentifierNotRecognized = 4, CallingAeQualifierNotRecognized = 5, CallingAeInvocationIdentifierNotRecognized = 6,
    CalledApTitleNotRecognized = 7, CalledApInvocationIdentifierNotRecognized = 8, CalledAeQualifierNotRecognized = 9,
    CalledAeInvocationIdentifierNotRecognized = 10, AuthenticationMechanismNameNotRecognised = 11,
    AuthenticationMechanismNameRequired = 12, AuthenticationFailure = 13, AuthenticationRequired = 14,
};

struct InitiateRequest {
    Bytes dedicatedKey;
    bool responseAllowed = true;
    std::optional<std::uint8_t> qualityOfService;
    std::uint8_t dlmsVersion = 6;
    Conformance conformance = Conformance::logicalName();
    std::uint16_t maxPduSize = 0xFFFF;  ///< 0 is not a size: "no limit" is 0 on the wire and 0xFFFF here
    friend bool operator==(const InitiateRequest&, const InitiateRequest&) = default;
};

struct InitiateResponse {
    std::optional<std::uint8_t> qualityOfService;
    std::uint8_t dlmsVersion = 6;
    Conformance conformance;
    std::uint16_t maxPduSize = 0xFFFF;
    std::uint16_t vaaName = 0x0007;
    friend bool operator==(const InitiateResponse&, const InitiateResponse&) = default;
};

Bytes encodeInitiateRequest(const InitiateRequest& request);
Result<InitiateRequest> decodeInitiateRequest(BytesView apdu);
Bytes encodeInitiateResponse(const InitiateResponse& response);
/// Also understands confirmedServiceError (tag 0E) and answers InitiateRefused.
Result<InitiateResponse> decodeInitiateResponse(BytesView apdu);

/// AARQ. @spec IEC 62056-5-3 9.5 (ACSE), ITU-T X.227
struct Aarq {
    ApplicationContext context = ApplicationContext::LogicalName;
    AuthenticationMechanism mechanism = AuthenticationMechanism::None;
    Bytes callingApTitle;             ///< client system title, 8 octets, when ciphered
    Bytes callingAuthenticationValue; ///< password or CtoS
    Bytes userInformation;            ///< InitiateRequest, plain or ciphered
    Bytes callingAeQualifier{};       ///< the client's signing certificate (DER), for mechanism 7
};

struct Aare {
    ApplicationContext context = ApplicationContext::LogicalName;
    AssociationResult result = AssociationResult::Accepted;
    DiagnosticSource source = DiagnosticSource::ServiceUser;
    std::uint8_t diagnostic = 0;
    Bytes respondingApTitle;
    std::optional<AuthenticationMechanism> mechanism;
    Bytes respondingAuthenticationValue;  ///< StoC
    Bytes userInformation;                ///< absent in many rejections
    Bytes respondingAeQualifier{};        ///< the server's signing certificate (DER), for mechanism 7
};

struct ReleaseRequest { std::optional<std::uint8_t> reason = 0; Bytes userInformation; };
struct ReleaseResponse { std::optional<std::uint8_t> reason = 0; Bytes userInformation; };

Bytes encodeAarq(const Aarq& aarq);
Result<Aarq> decodeAarq(BytesView apdu);
Bytes encodeAare(const Aare& aare);
Result<Aare> decodeAare(BytesView apdu);
Bytes encodeRlrq(const ReleaseRequest& release);
Result<ReleaseRequest> decodeRlrq(BytesView apdu);
Bytes encodeRlre(const ReleaseResponse& release);
Result<ReleaseResponse> decodeRlre(BytesView apdu);

}  // namespace ami::dlms
