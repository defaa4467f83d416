#pragma once

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QProcess>
#include <QStringList>
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "hal/coap/CoapEndpoint.h"
#include "hal/transport/Transport.h"

namespace ami::test {

/// Waits as the owner of an endpoint has to, until @p done or @p limit.
inline bool driveUntil(hal::CoapEndpoint& endpoint, const std::function<bool()>& done, std::chrono::milliseconds limit = std::chrono::seconds(30)) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!done()) {
        const auto now = std::chrono::steady_clock::now();
        if (now >= end) return false;
        auto until = end;
        if (const auto next = endpoint.nextDeadline()) until = std::min(until, *next);
        const auto wait = until <= now ? std::chrono::milliseconds(0) : std::chrono::ceil<std::chrono::milliseconds>(until - now);
        pollfd one{endpoint.descriptor(), POLLIN, 0};
        ::poll(&one, 1, static_cast<int>(wait.count()));
        endpoint.process();
    }
    return true;
}

/// The answer to one request; an error of its own when nothing came at all.
inline Result<hal::CoapResponse> ask(hal::CoapEndpoint& endpoint, hal::CoapPeerId peer, hal::CoapRequest request,
                                     std::chrono::milliseconds limit = std::chrono::seconds(30)) {
    std::optional<Result<hal::CoapResponse>> out;
    endpoint.request(peer, std::move(request), [&out](Result<hal::CoapResponse> answer) { out = std::move(answer); });
    if (!driveUntil(endpoint, [&out] { return out.has_value(); }, limit)) return fail(Fault::Misuse, Layer::Base, 0xDEADu);
    return std::move(*out);
}

inline hal::CoapRequest get(std::vector<std::string> path) {
    hal::CoapRequest request;
    request.path = std::move(path);
    return request;
}

inline hal::CoapUrl urlOf(const std::string& text) { return hal::CoapUrl::parse(text).value(); }

inline bool isError(const Error& error, hal::TransportError code) { return error.layer == Layer::Transport && error.code == static_cast<std::uint16_t>(code); }
inline bool isError(const Error& error, hal::TransportError code, hal::CoapRefusal why) {
    return isError(error, code) && error.detail == static_cast<std::int64_t>(why);
}

/// A port on loopback that is free for UDP and TCP, and so is the next one.
inline std::uint16_t freePorts() {
    const auto taken = [](int type, std::uint16_t port) {
        const int descriptor = ::socket(AF_INET, type | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int bound = ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address);
        ::close(descriptor);
        return bound != 0;
    };
    static std::uint16_t next = static_cast<std::uint16_t>(20000 + (::getpid() * 37) % 20000);
    for (;;) {
        next = static_cast<std::uint16_t>(next + 2);
        if (!taken(SOCK_DGRAM, next) && !taken(SOCK_STREAM, next) && !taken(SOCK_DGRAM, static_cast<std::uint16_t>(next + 1)) &&
            !taken(SOCK_STREAM, static_cast<std::uint16_t>(next + 1))) {
            return next;
        }
    }
}

/// Debian's coap-server on 127.0.0.1: port() for UDP and TCP, port() + 1 for DTLS and TLS.
class CoapServerProcess {
public:
    ~CoapServerProcess() { stop(); }
    /// False when the program is missing or does not answer.
    bool start(const QStringList& options = {}, std::uint16_t port = 0) {
        port_ = port != 0 ? port : freePorts();
        process_.setStandardErrorFile(QProcess::nullDevice());
        process_.setStandardOutputFile(QProcess::nullDevice());
        process_.start(QStringLiteral("coap-server-openssl"),
                       QStringList{QStringLiteral("-A"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(port_)} + options);
        if (!process_.waitForStarted(5000)) return false;
        hal::CoapEndpoint endpoint;
        const hal::CoapPeerId peer = endpoint.add(urlOf("coap://127.0.0.1:" + std::to_string(port_)));
        for (int tries = 0; tries < 500; ++tries) {
            std::optional<bool> up;
            endpoint.ping(peer, std::chrono::milliseconds(500), [&up](Result<hal::CoapResponse> answer) { up = answer.has_value(); });
            driveUntil(endpoint, [&up] { return up.has_value(); });
            if (up.value_or(false)) return true;
            ::poll(nullptr, 0, 10);
        }
        return false;
    }
    void stop() {
        if (process_.state() == QProcess::NotRunning) return;
        process_.kill();
        process_.waitForFinished(10000);
    }
    std::uint16_t port() const { return port_; }
    std::string url(const char* scheme = "coap") const {
        const std::string name = scheme;
        return name + "://127.0.0.1:" + std::to_string(name.starts_with("coaps") ? port_ + 1 : port_);
    }

private:
    QProcess process_;
    std::uint16_t port_ = 0;
};

}  // namespace ami::test
