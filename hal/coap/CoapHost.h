#pragma once

#include <chrono>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "hal/coap/CoapValues.h"

namespace ami::hal {

/// Numeric address; port 0 in listen() lets the system choose.
struct CoapSocketAddress {
    std::string host;       ///< without brackets, with its zone
    std::uint16_t port = 0;
    /// "[fd12::1]:5683"
    std::string text() const;
    friend auto operator<=>(const CoapSocketAddress&, const CoapSocketAddress&) = default;
};

/// Who has proven itself by a certificate.
struct CoapPeerCertificate {
    /// What a revocation list calls a certificate: the issuer's name in DER, and the octets of the serial number.
    struct Number { Bytes issuer{}, serial{}; };
    Bytes der{};
    std::string commonName{};
    std::vector<Number> chain{};  ///< its own, then those of its authorities as far as they are known
};

/// A request that has come whole. @spec RFC 7252 5.2, 7959
struct CoapIncoming {
    CoapWay way = CoapWay::Udp;
    CoapSocketAddress local{};                  ///< where it arrived, also when the socket listens on any address
    CoapSocketAddress peer{};
    std::string identity{};                     ///< of the pre-shared key; empty without one
    std::shared_ptr<const CoapPeerCertificate> certificate{};  ///< null without one
    std::uint8_t code = 0;                      ///< as in CoapRequest
    std::vector<std::string> path{};
    std::vector<std::string> query{};
    std::optional<std::uint16_t> contentFormat{};
    std::optional<std::uint16_t> accept{};
    std::vector<CoapOption> options{};          ///< all of the last message, those above included
    Bytes payload{};                            ///< all blocks
    bool confirmable = true;

    /// "a/b", without a slash in front.
    std::string pathText() const;
    const CoapOption* option(std::uint16_t number) const;
};

/// What a request is answered with.
struct CoapReply {
    std::uint8_t code = 0x45;                   ///< class << 5 | detail
    std::optional<std::uint16_t> contentFormat{};
    std::optional<std::uint32_t> maxAge{};      ///< s
    std::vector<CoapOption> options{};          ///< any others but blocks and Observe
    Bytes payload{};                            ///< sent in blocks when it is longer than one

    static constexpr std::uint8_t coded(unsigned decimal) { return static_cast<std::uint8_t>((decimal / 100) << 5 | (decimal % 100)); }
    /// 404, with a text for people if one is given.
    static CoapReply of(unsigned decimal, std::string_view diagnostic = {});
};

/// Server role of CoAP: any number of sockets, one handler. libcoap frames messages, repeats what is not acknowledged and keeps observers;
/// bodies of several blocks, repeated messages and late answers are ours: a request reaches the handler once and whole, and its repetition
/// gets the same answer. Used on one thread. @spec RFC 7252, 7641, 7959, 8323
class CoapHost {
public:
    struct Limits {
        std::size_t body = std::size_t{4} << 20;     ///< octets of one request body; longer ones get 4.13
        std::size_t bodies = std::size_t{64} << 20;  ///< octets of all that are under way, both ways; more get 5.03
        std::uint16_t block = 1024;                  ///< 16 … 1024
        unsigned sessions = 4096;                    ///< idle peers that are remembered
        std::chrono::milliseconds piggyback{500};    ///< an answer that comes later is a separate response
        std::chrono::milliseconds patience{100'000}; ///< a request without an answer is forgotten then
    };

    /// One request's answer. Copies share it; the first call counts. Good as long as the host lives, and harmless afterwards.
    class Answer {
    public:
        /// At once it travels on the acknowledgement, later as a response of its own.
        void operator()(CoapReply reply) const;
        /// Nothing is sent, not even an acknowledgement: as a node that is out of reach does.
        void silence() const;

    private:
        friend class CoapHost;
        struct Shared;
        std::shared_ptr<Shared> shared_;
    };
    /// All paths and methods. Observable resources are answered within the call: theirs may be a notification that is due.
    using Handler = std::function<void(const CoapIncoming&, Answer)>;
    /// Key of an identity, empty for nobody's; the view must be good until the next call.
    using PskLookup = std::function<BytesView(std::string_view identity)>;

    CoapHost();
    explicit CoapHost(Limits limits);
    ~CoapHost();
    CoapHost(const CoapHost&) = delete;
    CoapHost& operator=(const CoapHost&) = delete;

    /// Who answers, of all sockets, or of those that listen on @p port alone.
    void handle(Handler handler);
    void handle(std::uint16_t port, Handler handler);
    /// Critical options that the handler understands; others are refused with 4.02. Once, before listening.
    void know(std::set<std::uint16_t> options);
    /// DTLS and TLS: before listening there. One, or both. With an authority every peer that has no key of the look-up must show a certificate
    /// of it. Errors: as for clients, BadCredentials, NotFound or NoPermission for the files.
    Result<void> secure(PskLookup keys, std::string hint = {});
    Result<void> secure(const CoapCertificates& certificates);

    /// The address with the port that it got. Errors: TransportError, Busy when somebody else listens there.
    Result<CoapSocketAddress> listen(CoapWay way, const CoapSocketAddress& address);

    /// GET and FETCH with Observe are taken up there. The path as pathText() has it.
    void observable(const std::string& path);
    /// The resource has changed: the handler is asked for each observer.
    void notify(const std::string& path);

    /// Readable when there is something to process; its own timers included.
    int descriptor() const;
    void process();

    struct Counters {
        std::uint64_t requests = 0;     ///< whole ones that reached the handler
        std::uint64_t repeats = 0;      ///< messages that had come before
        std::uint64_t separate = 0;     ///< answers that came too late for the acknowledgement
        std::uint64_t refused = 0;      ///< bodies that were too long or had holes
        std::uint64_t strangers = 0;    ///< handshakes that ended at a certificate that did not hold
    };
    const Counters& counters() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

using CoapAnswer = CoapHost::Answer;

}  // namespace ami::hal
