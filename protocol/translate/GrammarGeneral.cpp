#include "protocol/translate/GrammarTypes.h"

/// General protection and block transfer, and ACSE. @spec IEC 62056-5-3 9.5, 9.4.2.2
namespace ami::translate::types {
namespace {

constexpr auto always = Presence::Always;

constexpr Field titledFields[] = {{"system-title", &octets, always, 0, 0, Meaning::SystemTitle}, {"ciphered-content", &cipheredContent}};

constexpr Named keyIds[] = {{0, "global-unicast-encryption-key"}, {1, "global-broadcast-encryption-key"}};
constexpr Type keyId{Form::Enumerated, 1, {}, keyIds};
constexpr Named kekIds[] = {{0, "master-key"}};
constexpr Type kekId{Form::Enumerated, 1, {}, kekIds};
constexpr Field identifiedFields[] = {{"key-id", &keyId}};
constexpr Type identifiedKey{Form::Sequence, 0, identifiedFields};
constexpr Field wrappedFields[] = {{"kek-id", &kekId}, {"key-ciphered-data", &octets, always, 0, 0, Meaning::Secret}};
constexpr Type wrappedKey{Form::Sequence, 0, wrappedFields};
constexpr Field agreedFields[] = {{"key-parameters", &octets}, {"key-ciphered-data", &octets}};
constexpr Type agreedKey{Form::Sequence, 0, agreedFields};
constexpr Field keyInfoChoices[] = {{"identified-key", &identifiedKey, always, 0}, {"wrapped-key", &wrappedKey, always, 1},
    {"agreed-key", &agreedKey, always, 2}};
constexpr Type keyInfo{Form::Choice, 0, keyInfoChoices};

constexpr Field transaction{"transaction-id", &octets};
constexpr Field originator{"originator-system-title", &octets, always, 0, 0, Meaning::SystemTitle};
constexpr Field recipient{"recipient-system-title", &octets, always, 0, 0, Meaning::SystemTitle};
constexpr Field dateTime{"date-time", &octets, always, 0, 0, Meaning::DateTime};
constexpr Field other{"other-information", &octets};
constexpr Field generalFields[] = {transaction, originator, recipient, dateTime, other, {"key-info", &keyInfo, Presence::Optional},
    {"ciphered-content", &cipheredContent}};
constexpr Field signingFields[] = {transaction, originator, recipient, dateTime, other, {"content", &apduOctets}, {"signature", &octets}};
constexpr Field blockTransferFields[] = {{"block-control", &hex1, always, 0, 0, Meaning::BlockControl}, {"block-number", &u16},
    {"block-number-ack", &u16}, {"block-data", &octets, always, 0, 0, Meaning::BlockData}};

constexpr std::uint8_t objectIdentifier = 0x06, octetString = 0x04, integer = 0x02;
constexpr Field protocolVersion{"protocol-version", &berOctets, always, 0x80};
constexpr Field contextName{"application-context-name", &berOctets, always, 0xA1, objectIdentifier, Meaning::ApplicationContext};
constexpr Field implementation{"implementation-information", &berOctets, always, 0x9D};
constexpr Field userInformation{"user-information", &berApdu, always, 0xBE, octetString};
constexpr Field valueFields[] = {{"charstring", &berOctets, always, 0x80, 0, Meaning::AuthenticationValue},
    {"bitstring", &berOctets, always, 0x81, 0, Meaning::AuthenticationValue},
    {"external", &berOctets, always, 0xA2, 0, Meaning::AuthenticationValue}, {"other", &berOctets, always, 0xA3, 0, Meaning::AuthenticationValue}};
constexpr Type authenticationValue{Form::BerSequence, 0, valueFields};

constexpr Field aarqFields[] = {protocolVersion, contextName,
    {"called-AP-title", &berOctets, always, 0xA2, octetString, Meaning::SystemTitle},
    {"called-AE-qualifier", &berOctets, always, 0xA3, octetString}, {"called-AP-invocation-identifier", &berOctets, always, 0xA4, integer},
    {"called-AE-invocation-identifier", &berOctets, always, 0xA5, integer},
    {"calling-AP-title", &berOctets, always, 0xA6, octetString, Meaning::SystemTitle},
    {"calling-AE-qualifier", &berOctets, always, 0xA7, octetString}, {"calling-AP-invocation-identifier", &berOctets, always, 0xA8, integer},
    {"calling-AE-invocation-identifier", &berOctets, always, 0xA9, integer}, {"sender-acse-requirements", &berOctets, always, 0x8A},
    {"mechanism-name", &berOctets, always, 0x8B, 0, Meaning::Mechanism},
    {"calling-authentication-value", &authenticationValue, always, 0xAC}, implementation, userInformation};

constexpr Named results[] = {{0, "accepted"}, {1, "rejected-permanent"}, {2, "rejected-transient"}};
constexpr Type result{Form::BerNumber, 1, {}, results};
constexpr Named userDiagnostics[] = {{0, "null"}, {1, "no-reason-given"}, {2, "application-context-name-not-supported"},
    {3, "calling-AP-title-not-recognized"}, {4, "calling-AP-invocation-identifier-not-recognized"},
    {5, "calling-AE-qualifier-not-recognized"}, {6, "calling-AE-invocation-identifier-not-recognized"},
    {7, "called-AP-title-not-recognized"}, {8, "called-AP-invocation-identifier-not-recognized"}, {9, "called-AE-qualifier-not-recognized"},
    {10, "called-AE-invocation-identifier-not-recognized"}, {11, "authentication-mechanism-name-not-recognised"},
    {12, "authentication-mechanism-name-required"}, {13, "authentication-failure"}, {14, "authentication-required"}};
constexpr Type userDiagnostic{Form::BerNumber, 1, {}, userDiagnostics};
constexpr Named providerDiagnostics[] = {{0, "null"}, {1, "no-reason-given"}, {2, "no-common-acse-version"}};
constexpr Type providerDiagnostic{Form::BerNumber, 1, {}, providerDiagnostics};
constexpr Field diagnosticFields[] = {{"acse-service-user", &userDiagnostic, always, 0xA1, integer},
    {"acse-service-provider", &providerDiagnostic, always, 0xA2, integer}};
constexpr Type diagnostic{Form::BerSequence, 0, diagnosticFields};
constexpr Field aareFields[] = {protocolVersion, contextName, {"result", &result, always, 0xA2, integer},
    {"result-source-diagnostic", &diagnostic, always, 0xA3},
    {"responding-AP-title", &berOctets, always, 0xA4, octetString, Meaning::SystemTitle},
    {"responding-AE-qualifier", &berOctets, always, 0xA5, octetString},
    {"responding-AP-invocation-identifier", &berOctets, always, 0xA6, integer},
    {"responding-AE-invocation-identifier", &berOctets, always, 0xA7, integer}, {"responder-acse-requirements", &berOctets, always, 0x88},
    {"mechanism-name", &berOctets, always, 0x89, 0, Meaning::Mechanism},
    {"responding-authentication-value", &authenticationValue, always, 0xAA}, implementation, userInformation};

constexpr Named requestReasons[] = {{0, "normal"}, {1, "urgent"}, {30, "user-defined"}};
constexpr Type requestReason{Form::BerNumber, 1, {}, requestReasons};
constexpr Named responseReasons[] = {{0, "normal"}, {1, "not-finished"}, {30, "user-defined"}};
constexpr Type responseReason{Form::BerNumber, 1, {}, responseReasons};
constexpr Field rlrqFields[] = {{"reason", &requestReason, always, 0x80}, userInformation};
constexpr Field rlreFields[] = {{"reason", &responseReason, always, 0x80}, userInformation};

}  // namespace

const Type generalCipheringWithTitle{Form::Sequence, 0, titledFields}, generalCiphering{Form::Sequence, 0, generalFields},
    generalSigning{Form::Sequence, 0, signingFields}, generalBlockTransfer{Form::Sequence, 0, blockTransferFields};
const Type aarq{Form::BerSequence, 0, aarqFields}, aare{Form::BerSequence, 0, aareFields}, release{Form::BerSequence, 0, rlrqFields},
    releaseResponse{Form::BerSequence, 0, rlreFields};

}  // namespace ami::translate::types
