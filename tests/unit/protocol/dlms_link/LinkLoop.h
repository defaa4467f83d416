#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <random>
#include <vector>

#include "protocol/dlms/DataLink.h"
#include "protocol/dlms/Hdlc.h"
#include "protocol/dlms/HdlcFrame.h"

/// A client and a server link in virtual time with a pipe between them that a script can damage.
namespace ami::dlms::test {

using namespace std::chrono_literals;

enum class Way { ToServer, ToClient };

/// Cuts a run of whole HDLC frames by their length fields.
inline std::vector<Bytes> splitFrames(BytesView octets) {
    std::vector<Bytes> frames;
    while (octets.size() > 2) {
        const std::size_t length = std::min<std::size_t>((std::size_t{octets[1] & 7u} << 8 | octets[2]) + 2, octets.size());
        frames.emplace_back(octets.begin(), octets.begin() + std::ptrdiff_t(length));
        octets = octets.subspan(length);
    }
    return frames;
}

inline HdlcFrame parsed(const Bytes& frame) { return *decodeFrame(BytesView(frame).subspan(1, frame.size() - 2)); }

class LinkLoop {
public:
    /// What becomes of one frame: nothing, itself, something else, several.
    using Fault = std::function<std::vector<Bytes>(Way way, std::size_t index, const Bytes& frame)>;
    using Application = std::function<std::optional<Bytes>(const Bytes& request)>;

    LinkLoop(const HdlcOptions& clientOptions, const HdlcOptions& serverOptions)
        : client(makeHdlcClient(clientOptions)), server(makeHdlcServer(serverOptions)), characterTime(clientOptions.characterTime) {}

    std::unique_ptr<DataLink> client;
    std::unique_ptr<DataLink> server;
    Duration characterTime;
    Instant now{};
    Fault fault;
    Application application = [](const Bytes& request) { return std::optional(request); };
    std::size_t chunk = 0;  ///< octets handed over at a time; 0: whole frames
    bool echo = false;      ///< the client hears itself
    bool serverDeaf = false;
    bool mayReconnect = false;   ///< as a session does when the client's link asks for it
    std::size_t reconnected = 0;

    std::vector<LinkEvent> clientEvents;
    std::vector<LinkEvent> serverEvents;
    std::vector<HdlcFrame> sent[2];
    std::size_t requestsExecuted = 0;

    std::size_t polls() const {
        return std::size_t(std::count_if(sent[0].begin(), sent[0].end(), [](const HdlcFrame& f) { return f.control.pollFinal(); }));
    }
    std::size_t octets = 0;

    template <typename Event>
    std::vector<Event> all(const std::vector<LinkEvent>& events) const {
        std::vector<Event> found;
        for (const auto& event : events) {
            if (const auto* e = std::get_if<Event>(&event)) found.push_back(*e);
        }
        return found;
    }
    template <typename Event>
    std::size_t count() const { return all<Event>(clientEvents).size(); }
    std::optional<Error> failure() const {
        const auto failures = all<LinkFailed>(clientEvents);
        return failures.empty() ? std::nullopt : std::optional(failures.front().error);
    }
    std::vector<Bytes> answers() const {
        std::vector<Bytes> found;
        for (auto& e : all<ApduReceived>(clientEvents)) found.push_back(e.apdu);
        return found;
    }

    /// Runs until the client has had one more event that ends something; false when virtual time or patience ran out.
    bool runUntilSettled(Duration limit = 30min) {
        const std::size_t before = settled();
        const Instant end = now + limit;
        for (int step = 0; step < 2'000'000; ++step) {
            pump();
            if (settled() > before) return true;
            if (!advance(end)) return false;
        }
        return false;
    }
    /// Lets everything that is under way arrive.
    void runFor(Duration time) {
        const Instant end = now + time;
        for (int step = 0; step < 2'000'000; ++step) {
            pump();
            if (!advance(end)) break;
        }
        now = end;
        pump();
    }

    bool connect() {
        if (!client->connect(now)) return false;
        return runUntilSettled() && count<LinkConnected>() > 0 && !failure();
    }
    std::optional<Bytes> exchange(const Bytes& request) {
        const std::size_t before = count<ApduReceived>();
        if (!client->send(request, now) || !runUntilSettled() || count<ApduReceived>() == before) return std::nullopt;
        return answers().back();
    }

    void inject(Way way, Bytes bytes) { flying_.emplace(now, Packet{way, std::move(bytes)}); }

private:
    struct Packet { Way way; Bytes bytes; };

    std::size_t settled() const { return count<LinkConnected>() + count<ApduReceived>() + count<LinkDisconnected>() + count<LinkFailed>(); }

    void launch(Way way, const Bytes& bytes) {
        Instant& free = lineFree_[way == Way::ToServer ? 0 : 1];
        free = std::max(free, now) + characterTime * std::int64_t(bytes.size());
        if (chunk == 0) {
            flying_.emplace(free, Packet{way, bytes});
            return;
        }
        for (std::size_t at = 0; at < bytes.size(); at += chunk) {
            const std::size_t size = std::min(chunk, bytes.size() - at);
            const Instant arrival = free - characterTime * std::int64_t(bytes.size() - at - size);
            flying_.emplace(arrival, Packet{way, Bytes(bytes.begin() + std::ptrdiff_t(at), bytes.begin() + std::ptrdiff_t(at + size))});
        }
    }

    void transmit(Way way, DataLink& from) {
        for (const Bytes& frame : splitFrames(from.pollTransmit(now))) {
            const std::size_t side = way == Way::ToServer ? 0 : 1;
            octets += frame.size();
            const std::size_t index = sent[side].size();
            sent[side].push_back(parsed(frame));
            if (echo && way == Way::ToServer) flying_.emplace(now, Packet{Way::ToClient, frame});
            if (!fault) {
                launch(way, frame);
                continue;
            }
            for (const Bytes& survivor : fault(way, index, frame)) launch(way, survivor);
        }
    }

    void pump() {
        while (auto event = server->pollEvent()) {
            if (const auto* request = std::get_if<ApduReceived>(&*event)) {
                ++requestsExecuted;
                if (const auto answer = application(request->apdu)) (void)server->send(*answer, now);
            }
            serverEvents.push_back(std::move(*event));
        }
        while (auto event = client->pollEvent()) clientEvents.push_back(std::move(*event));
        if (mayReconnect && client->wantsReconnect() && client->reconnect(now)) ++reconnected;
        transmit(Way::ToServer, *client);
        transmit(Way::ToClient, *server);
    }

    bool advance(Instant end) {
        Instant next = end;
        if (!flying_.empty()) next = std::min(next, flying_.begin()->first);
        for (const auto* link : {client.get(), server.get()}) {
            if (const auto due = link->nextDeadline()) next = std::min(next, *due);
        }
        if (next >= end) return false;
        now = std::max(now, next);
        if (!flying_.empty() && flying_.begin()->first <= now) {
            const Packet packet = std::move(flying_.begin()->second);
            flying_.erase(flying_.begin());
            if (packet.way == Way::ToClient) client->receive(packet.bytes, now);
            else if (!serverDeaf) server->receive(packet.bytes, now);
            return true;
        }
        client->handleDeadline(now);
        server->handleDeadline(now);
        return true;
    }

    std::multimap<Instant, Packet> flying_;
    Instant lineFree_[2]{};
};

inline Bytes pattern(std::size_t size) {
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) bytes[i] = std::uint8_t(i * 7 + i / 251 + 0xC0);
    return bytes;
}

}  // namespace ami::dlms::test
