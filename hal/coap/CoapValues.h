#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::hal {

enum class CoapWay : std::uint8_t { Udp, Dtls, Tcp, Tls };

/// coap://, coaps://, coap+tcp:// or coaps+tcp://HOST[:PORT][/PATH][?QUERY]; HOST is a name, an IPv4 address or an IPv6 address in brackets, with
/// its zone after "%" or "%25" (RFC 6874). Path and query are cut into their options and have no percent signs left. @spec RFC 7252 6, RFC 8323 8
struct CoapUrl {
    CoapWay way = CoapWay::Udp;
    std::string host;
    std::uint16_t port = 5683;
    std::vector<std::string> path;
    std::vector<std::string> query;
    std::string address{};  ///< numeric, where the host is: then nobody looks it up. Not part of the text

    bool isSecure() const { return way == CoapWay::Dtls || way == CoapWay::Tls; }
    static std::optional<CoapUrl> parse(const std::string& text);
    /// With its default port left out and what is not allowed in a URI percent-encoded.
    std::string text() const;
    friend bool operator==(const CoapUrl&, const CoapUrl&) = default;
};

/// Error::detail beside TransportError::Refused and TimedOut, where more is known than that. Certificates that do not hold have Fault::Crypto.
enum class CoapRefusal : std::int64_t {
    PortClosed = 1001,        ///< ICMP said so, or TCP was refused
    Reset,                    ///< the peer does not take such a message (RST), or has no memory of the conversation
    NoCredentials,            ///< coaps:// without a key and without certificates
    BadCredentials,           ///< a PEM file of ours cannot be read or used, or chain and key do not belong together
    Handshake,                ///< DTLS or TLS ended without a reason that is told
    KeyRefused,               ///< the peer does not know the identity or has another key
    KeyUnanswered,            ///< the peer fell silent after our proof: with DTLS a wrong key mostly shows itself so
    NoCommonCipher,           ///< for example a peer that wants certificates and got a pre-shared key
    OwnCertificateRefused,    ///< the peer does not trust our certificate
    OwnCertificateMissing,    ///< the peer wants a certificate and we have none
    OwnCertificateExpired,    ///< the peer says so: by its clock, which may be wrong
    OwnCertificateRevoked,
    UnknownAuthority,         ///< the peer's certificate does not end at our authority
    CertificateExpired,
    CertificateNotYetValid,   ///< or the computer's clock is wrong
    WrongServerName,          ///< a good certificate, but of somebody else
    CertificateRevoked,       ///< the authority has taken it back
    RevocationUnknown,        ///< no list of the certificate's authority in the file of lists, or one that is out of date
    CertificateInvalid,       ///< any other reason of X.509
    TooLarge,                 ///< an answer of more than mostCoapOctets
    BrokenBlocks,             ///< blocks that do not follow one another
    NotObserved,              ///< the resource cannot be observed; its state was delivered before
    NotSecure,                ///< a key or certificates for coap:// or coap+tcp://, where everybody could read along
};

/// An answer that is longer is given up.
inline constexpr std::size_t mostCoapOctets = 4u << 20;

/// Pre-shared key of DTLS; the view is read when a session is made, libcoap keeps a copy of its own for each.
struct CoapPsk { std::string identity; BytesView key; };

/// X.509 for either end: the peer must be proven by @p caFile; our own chain and key where the peer asks for them. Files are PEM.
struct CoapCertificates {
    std::string caFile;
    std::string chainFile, keyFile;     ///< both or none
    std::optional<std::string> serverName{};  ///< whose certificate it must be, as isCertificateOf() takes it; nothing: the host of the URL. Not for servers
    std::string crlFile{};              ///< lists of what authorities took back: then the peer's certificate needs one, in date. Empty: nothing is asked
};

/// Of confirmable messages. What libcoap cannot do is rounded up: waits below 1 s count as 1 s, and no
/// retransmission as one. @spec RFC 7252 4.8
struct CoapTimers {
    std::chrono::milliseconds acknowledge{2000};
    std::uint16_t retransmissions = 4;
    /// An observation is registered again between one and three of these after Max-Age has passed, and never faster. At least
    /// 100 ms; RFC 7641 3.3.1 wants 5 … 15 s.
    std::chrono::milliseconds observeMargin{5000};
};

struct CoapOption {
    std::uint16_t number = 0;
    Bytes value;
    friend bool operator==(const CoapOption&, const CoapOption&) = default;
};

/// Integer in as few octets as it takes; 0 takes none. @spec RFC 7252 3.2
Bytes coapUint(std::uint32_t value);
/// At most the last four octets count.
std::uint32_t coapUint(BytesView value);

struct CoapRequest {
    std::uint8_t code = 0x01;                   ///< 1 GET, 2 POST, 3 PUT, 4 DELETE, 5 FETCH, 6 PATCH, 7 iPATCH
    std::vector<std::string> path{};
    std::vector<std::string> query{};
    std::optional<std::uint16_t> contentFormat{};
    std::optional<std::uint16_t> accept{};
    std::vector<CoapOption> options{};          ///< any others, in any order; unknown critical ones must be in CoapEndpoint::know
    Bytes payload{};                            ///< sent in blocks when it is longer than one
    std::optional<std::uint16_t> blockSize{};   ///< 16 … 1024, both ways; nothing: what the peers agree on
    bool confirmable = true;                    ///< otherwise sent once, and answered or not
    std::chrono::milliseconds deadline{std::chrono::seconds(100)};  ///< for the whole exchange, retransmissions and blocks included
};

/// @spec RFC 7252 5.2
struct CoapResponse {
    std::uint8_t code = 0;                      ///< class << 5 | detail
    std::optional<std::uint32_t> maxAge{};      ///< s
    std::optional<std::uint16_t> contentFormat{};
    std::optional<std::uint32_t> observe{};     ///< sequence number; there: the server has taken the observation up
    std::vector<CoapOption> options{};          ///< all of the last block, those above included
    Bytes payload{};
    std::chrono::microseconds took{0};          ///< from sending to the whole answer

    unsigned decimal() const { return (code >> 5) * 100u + (code & 0x1Fu); }
    bool isSuccess() const { return code >> 5 == 2; }
};

}  // namespace ami::hal
