#pragma once

#include <QObject>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "protocol/base/Bytes.h"
#include "protocol/base/Result.h"

namespace ami::hal {

/// coap://HOST[:PORT]/PATH or coaps://…; HOST is a name, an IPv4 address or an IPv6 address in brackets, with its zone after "%" or "%25".
struct CoapUrl {
    bool secure = false;
    std::string host;
    std::uint16_t port = 5683;
    std::vector<std::string> path;
    static std::optional<CoapUrl> parse(const std::string& text);
};

/// Pre-shared key of DTLS; views are read while the client lives, libcoap keeps a copy of its own for each session.
struct CoapPsk { std::string identity; BytesView key; };

struct CoapRequest {
    std::uint8_t code = 0x02;                                 ///< 1 GET, 2 POST, 3 PUT, 4 DELETE
    std::vector<std::string> path;
    std::optional<std::uint16_t> contentFormat{};
    Bytes payload{};                                          ///< sent in blocks when it is longer than one message
    std::chrono::milliseconds deadline{std::chrono::seconds(100)};  ///< for the whole exchange, retransmissions included
};

/// @spec RFC 7252 5.2
struct CoapResponse {
    std::uint8_t code = 0;                                    ///< class << 5 | detail
    std::optional<std::uint32_t> maxAge{};
    std::optional<std::uint16_t> contentFormat{};
    Bytes payload{};
    unsigned decimal() const { return (code >> 5) * 100u + (code & 0x1F); }
};

/// One CoAP session with one server, for a thread with an event loop. Requests are confirmable, wait for one another (NSTART 1) and are
/// repeated by libcoap until they are acknowledged. A session that failed is made anew by the next request, with a DTLS handshake of its
/// own. @spec RFC 7252, 7959
class CoapClient : public QObject {
    Q_OBJECT
public:
    /// Errors: TransportError (Layer::Transport): TimedOut when nobody answered, Refused when the port is closed or DTLS failed,
    /// Unreachable when the name is not found or there is no route, System otherwise.
    using Reply = std::function<void(Result<CoapResponse>)>;

    explicit CoapClient(CoapUrl server, std::optional<CoapPsk> psk = std::nullopt, QObject* parent = nullptr);
    ~CoapClient() override;

    /// @p reply is called once, from the event loop.
    void request(CoapRequest request, Reply reply);
    /// Requests that have no answer yet.
    std::size_t pending() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace ami::hal
